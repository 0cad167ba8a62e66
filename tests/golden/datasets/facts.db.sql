BEGIN TRANSACTION;
CREATE TABLE facts (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "claim" TEXT NOT NULL, "figure" TEXT, "written" TEXT, "bound" TEXT, "value" TEXT, "low" TEXT, "high" TEXT, "low_open" INTEGER, "high_open" INTEGER, "whole" INTEGER, "unit" TEXT, "measure" TEXT, "place" TEXT, "period" TEXT, "first_day" TEXT, "last_day" TEXT, "nature" TEXT, "basis" TEXT, "vintage" TEXT, "scope" TEXT, "by" TEXT, "source" TEXT NOT NULL, "published" TEXT, "link" TEXT, "paragraph" INTEGER, "start" INTEGER, "end" INTEGER, "topics" TEXT, "part_of" TEXT, "series" TEXT, "replaces" TEXT, "says" TEXT, "note" TEXT, "file" TEXT NOT NULL, "line" INTEGER NOT NULL, "unit_key" TEXT, "number_key" TEXT, "low_key" TEXT, "high_key" TEXT, "public_by" TEXT, value_number REAL, low_number REAL, high_number REAL, FOREIGN KEY (source) REFERENCES sources (id)) STRICT;
INSERT INTO "facts" VALUES(1,'spending','Spending was 3,327.8 billion yuan.','3,327.8 billion CNY','3327.8 billion CNY',NULL,'3327800000000','3327750000000','3327850000000',0,1,0,'CNY','spending','CN','2023','2023-01-01','2023-12-31','flow','current prices','preliminary',NULL,'The Bureau, Office of Statistics','office','2024-03-01',NULL,NULL,NULL,NULL,'funding; R&D',NULL,NULL,NULL,NULL,NULL,'library/office.toml',13,'CNY','351333278#','3513332775#','3513332785!','2024-03-01',3327800000000.0,3327750000000.0,3327850000000.0);
INSERT INTO "facts" VALUES(2,'spending-final','Spending was 3,335.7 billion yuan.','3,335.7 billion CNY','3335.7 billion CNY',NULL,'3335700000000','3335650000000','3335750000000',0,1,0,'CNY','spending','CN','2023','2023-01-01','2023-12-31','flow','current prices','final',NULL,'The Bureau, Office of Statistics','office','2024-03-01',NULL,NULL,NULL,NULL,'funding',NULL,NULL,'spending',NULL,NULL,'library/office.toml',25,'CNY','351333357#','3513333565#','3513333575!','2024-03-01',3335700000000.0,3335650000000.0,3335750000000.0);
INSERT INTO "facts" VALUES(3,'share@2022','Spending as a share of GDP, China, 2022','2.54 %','2.54 %',NULL,'2.54','2.535','2.545',0,1,0,'%','share','CN','2022','2022-01-01','2022-12-31','share',NULL,NULL,NULL,'The Bureau, Office of Statistics','office','2024-03-01',NULL,NULL,NULL,NULL,NULL,NULL,'share',NULL,NULL,NULL,'library/office.toml',46,'%','3501254#','35012535#','35012545!','2024-03-01',2.54,2.535,2.545);
INSERT INTO "facts" VALUES(4,'share@2023','Spending as a share of GDP, China, 2023','2.65 %','2.65 %',NULL,'2.65','2.645','2.655',0,1,0,'%','share','CN','2023','2023-01-01','2023-12-31','share',NULL,NULL,NULL,'The Bureau, Office of Statistics','office','2024-03-01',NULL,NULL,NULL,NULL,NULL,NULL,'share',NULL,NULL,NULL,'library/office.toml',47,'%','3501265#','35012645#','35012655!','2024-03-01',2.65,2.645,2.655);
INSERT INTO "facts" VALUES(5,'countries','More than 80 countries <script>alert(1)</script> joined.
A "second" line, with a comma.','more than 80 countries','> 80 countries','>',NULL,'80',NULL,1,1,1,'countries','members','Belt and Road countries','2012..','2012-01-01',NULL,'cumulative',NULL,NULL,NULL,'A minister','press','2024-05',NULL,2,17,42,NULL,NULL,NULL,NULL,NULL,'=1+1 	 中文','library/press.toml',8,'country','35028#','350281#','4','2024-05-31',NULL,80.0,NULL);
INSERT INTO "facts" VALUES(6,'tiny','A number with more digits than a decimal has.','-0.12345678901234567890 km','-0.12345678901234567890 km',NULL,'-0.12345678901234567890','-0.123456789012345678905','-0.123456789012345678895',1,0,0,'km',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Daily','press','2024-05',NULL,NULL,NULL,NULL,NULL,'countries',NULL,NULL,NULL,NULL,'library/press.toml',20,'km','14998765432109876543210y','1499876543210987654321094z','1499876543210987654321104y','2024-05-31',-1.23456789012345677e-01,-1.23456789012345677e-01,-1.23456789012345677e-01);
INSERT INTO "facts" VALUES(7,'trend','It grew.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Daily','press','2024-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'trend',NULL,'library/press.toml',26,NULL,NULL,NULL,NULL,'2024-05-31',NULL,NULL,NULL);
INSERT INTO "facts" VALUES(8,'bare','A number of nothing in particular.','5 to 7 km','5..7 km','..',NULL,'5','7',0,0,0,'km',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'A. Writer','writer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'library/writer.toml',6,'km','35015#','35015#','35017#',NULL,NULL,5.0,7.0);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','facts_fts','facts_fts',0,'CREATE VIRTUAL TABLE facts_fts USING fts5 (
    id, claim, figure, measure, place, topics, note, content="facts", content_rowid="n", tokenize="porter unicode61"
)');
INSERT INTO "facts_fts" VALUES('spending','Spending was 3,327.8 billion yuan.','3,327.8 billion CNY','spending','CN','funding; R&D',NULL);
INSERT INTO "facts_fts" VALUES('spending-final','Spending was 3,335.7 billion yuan.','3,335.7 billion CNY','spending','CN','funding',NULL);
INSERT INTO "facts_fts" VALUES('share@2022','Spending as a share of GDP, China, 2022','2.54 %','share','CN',NULL,NULL);
INSERT INTO "facts_fts" VALUES('share@2023','Spending as a share of GDP, China, 2023','2.65 %','share','CN',NULL,NULL);
INSERT INTO "facts_fts" VALUES('countries','More than 80 countries <script>alert(1)</script> joined.
A "second" line, with a comma.','more than 80 countries','members','Belt and Road countries',NULL,'=1+1 	 中文');
INSERT INTO "facts_fts" VALUES('tiny','A number with more digits than a decimal has.','-0.12345678901234567890 km',NULL,NULL,NULL,NULL);
INSERT INTO "facts_fts" VALUES('trend','It grew.',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "facts_fts" VALUES('bare','A number of nothing in particular.','5 to 7 km',NULL,NULL,NULL,NULL);
CREATE TABLE replaces (
    fact TEXT NOT NULL REFERENCES facts (id), replaced TEXT NOT NULL REFERENCES facts (id), PRIMARY KEY (fact, replaced)
) STRICT, WITHOUT ROWID;
INSERT INTO "replaces" VALUES('spending-final','spending');
CREATE TABLE sources (id TEXT NOT NULL PRIMARY KEY, "type" TEXT NOT NULL, "title" TEXT, "authors" TEXT, "publisher" TEXT, "container" TEXT, "published" TEXT, "standing" TEXT, "url" TEXT, "doi" TEXT, "accessed" TEXT, "language" TEXT, "license" TEXT) STRICT;
INSERT INTO "sources" VALUES('office','report','Statistics, "final" edition','Bureau, The; Office of Statistics','Office of Statistics',NULL,'2024-03-01','official','https://example.org/a?b=c&d=e',NULL,NULL,'en','CC BY 4.0');
INSERT INTO "sources" VALUES('press','article-newspaper',NULL,NULL,'Daily',NULL,'2024-05','press',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sources" VALUES('writer','book',NULL,'Writer, A.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE topics (
    fact TEXT NOT NULL REFERENCES facts (id), topic TEXT NOT NULL, PRIMARY KEY (fact, topic)
) STRICT, WITHOUT ROWID;
INSERT INTO "topics" VALUES('spending','R&D');
INSERT INTO "topics" VALUES('spending','funding');
INSERT INTO "topics" VALUES('spending-final','funding');
CREATE INDEX facts_of_measure ON facts (measure, place, first_day);
CREATE INDEX facts_by_low ON facts (unit_key, low_key);
CREATE INDEX facts_of_source ON facts (source);
CREATE INDEX replaced_facts ON replaces (replaced);
CREATE VIEW claims AS
    SELECT facts.*, sources.title, sources.publisher, sources.url, sources.standing
    FROM facts JOIN sources ON sources.id = facts.source;
CREATE VIEW current AS SELECT * FROM claims WHERE id NOT IN (SELECT replaced FROM replaces);
CREATE VIEW series AS
    SELECT series AS id, measure, place, unit, count(*) AS points, min(first_day) AS first_day,
    max(last_day) AS last_day FROM facts WHERE series IS NOT NULL GROUP BY series;
PRAGMA writable_schema=OFF;
COMMIT;
