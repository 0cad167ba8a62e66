"""Sixty nasty tables: each is read right, or refused with one sentence that names row and column."""

from datetime import date, timedelta

import pytest
from office import p, word

HEAD = "country,year,value\n"

RIGHT = [
    ("a plain table", HEAD + "China,2020,1.50\nKenya,2020,2\n", (), {"table-cn": {"2020": "1.50"}, "table-ke": {"2020": "2"}}),
    ("a byte order mark", "\ufeff" + HEAD + "China,2020,1\n", (), {"table-cn": {"2020": "1"}}),
    ("CRLF", (HEAD + "China,2020,1\n").replace("\n", "\r\n"), (), {"table-cn": {"2020": "1"}}),
    ("old line ends of Macs", (HEAD + "China,2020,1\n").replace("\n", "\r"), (), {"table-cn": {"2020": "1"}}),
    ("UTF-16 with a mark", (HEAD + "Côte d'Ivoire,2020,1\n").encode("utf-16"), (), {"table-ci": {"2020": "1"}}),
    ("UTF-16 without a mark", (HEAD + "China,2020,1\n").encode("utf-16-le"), (), {"table-cn": {"2020": "1"}}),
    ("UTF-16, big end first", (HEAD + "China,2020,1\n").encode("utf-16-be"), (), {"table-cn": {"2020": "1"}}),
    ("semicolons and decimal commas", "country;year;value\nChina;2020;1,50\n", (), {"table-cn": {"2020": "1.50"}}),
    ("points for thousands in a table with decimal commas", "Land;Jahr;Schulen;Anteil;Klassen\nChina;2020;4.120;9,5;3.100\n", ("--value-column", "Schulen"), {"schulen-cn": {"2020": "4120"}}),
    ("points for thousands that one number of a column shows", HEAD + "China,2020,6.031\nChina,2021,1.206.031\n", (), {"table-cn": {"2020": "6031", "2021": "1206031"}}),
    ("points between semicolons, with nothing else", "country;2020;2021\nChina;6.031;7.205\n", (), {"table-cn": {"2020": "6031", "2021": "7205"}}),
    ("points between semicolons, next to thousands without a sign", "country;2020;2021\nChina;6.031;17205\n", (), {"table-cn": {"2020": "6.031", "2021": "17205"}}),
    ("points between semicolons, with fractions elsewhere", "country;year;value;other\nChina;2020;6.031;2.5\n", ("--value-column", "value"), {"table-cn": {"2020": "6.031"}}),
    ("points between semicolons, said", "country;2020;2021\nChina;6.031;7.205\n", ("--decimal", "."), {"table-cn": {"2020": "6.031", "2021": "7.205"}}),
    ("points with nothing else", "country,2020,2021\nChina,6.031,7.205\n", (), {"table-cn": {"2020": "6.031", "2021": "7.205"}}),
    ("months with points", "country;period;value\nChina;2020-01;6.031\nChina;2020-02;7.205\n", (), {"table-cn": {"2020-01": "6031", "2020-02": "7205"}}),
    ("a decimal comma with three digits, said", "country;year;value\nChina;2020;1,505\n", ("--decimal", ","), {"table-cn": {"2020": "1.505"}}),
    ("points for thousands and a decimal comma", "country;year;value\nChina;2020;1.234.567,5\n", (), {"table-cn": {"2020": "1234567.5"}}),
    ("tabs", HEAD.replace(",", "\t") + "China\t2020\t1\n", (), {"table-cn": {"2020": "1"}}),
    ("bars", HEAD.replace(",", "|") + "China|2020|1\n", (), {"table-cn": {"2020": "1"}}),
    ("commas for thousands", HEAD + 'China,2020,"1,234,567"\n', (), {"table-cn": {"2020": "1234567"}}),
    ("blanks for thousands", HEAD + "China,2020,1 234 567\n", (), {"table-cn": {"2020": "1234567"}}),
    ("narrow no-break spaces for thousands", HEAD + "China,2020,1\u202f234\n", (), {"table-cn": {"2020": "1234"}}),
    ("apostrophes for thousands", HEAD + "China,2020,1'234\n", (), {"table-cn": {"2020": "1234"}}),
    ("curved apostrophes for thousands", "country;2020;2021\nChina;1’234;12’345.5\n", (), {"table-cn": {"2020": "1234", "2021": "12345.5"}}),
    ("a bound in the first cell", "<5 boats,2020,2021\nChina,1,2\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("a real minus", HEAD + "China,2020,−1.5\n", (), {"table-cn": {"2020": "-1.5"}}),
    ("a plus", HEAD + "China,2020,+1.5\n", (), {"table-cn": {"2020": "1.5"}}),
    ("no digit before the point", HEAD + "China,2020,.5\nChina,2021,-.5\n", (), {"table-cn": {"2020": "0.5", "2021": "-0.5"}}),
    ("no digit after the point", HEAD + "China,2020,5.\n", (), {"table-cn": {"2020": "5"}}),
    ("exponents", HEAD + "China,2020,1.25E+05\nChina,2021,5e-3\n", (), {"table-cn": {"2020": "125000", "2021": "0.005"}}),
    ("trailing zeros", HEAD + "China,2020,1.000\nChina,2021,0.00\n", (), {"table-cn": {"2020": "1.000", "2021": "0.00"}}),
    ("bounds in cells", HEAD + "China,2020,<0.5\nChina,2021,≥ 80\n", (), {"table-cn": {"2020": "< 0.5", "2021": ">= 80"}}),
    ("per cent in cells", HEAD + "China,2020,12.5 %\nChina,2021,13%\n", ("--unit", "%"), {"table-cn": {"2020": "12.5", "2021": "13"}}),
    ("marks of footnotes", HEAD + "China,2020,12.5*\nChina,2021,13 (a)\nChina,2022,14¹\n", (), {"table-cn": {"2020": "12.5", "2021": "13", "2022": "14"}}),
    ("a mark of two characters", HEAD + "China,2020,12.5**\n", (), {"table-cn": {"2020": "12.5"}}),
    ("marks with one bracket and words in brackets", HEAD + "China,2020,12.5 a)\nChina,2021,1 250 1)\nChina,2022,14 ²)\nChina,2023,15¹⁾\nChina,2024,16 [low]\n", (), {"table-cn": {"2020": "12.5", "2021": "1250", "2022": "14", "2023": "15", "2024": "16"}}),
    ("flags of Eurostat as marks", HEAD + "China,2020,12.5 b\nChina,2021,13 ep\n", (), {"table-cn": {"2020": "12.5", "2021": "13"}}),
    ("the unit after the values", HEAD + "China,2020,12.5 points\nChina,2021,13 million\nChina,2022,> 14 points\n", (), {"table-cn": {"2020": "12.5", "2021": "13 million", "2022": "> 14"}}),
    ("long dashes before numbers", "country,year,value\nChina,2020,—4.5\nChina,2021,–3\n", ("--unit", "EUR"), {"table-cn": {"2020": "-4.5", "2021": "-3"}}),
    ("margins of error", "Country,Year,Support\nChina,2020,45 ± 3\nChina,2021,48±3.5\n", (), {"support-cn": {"2020": "45 ± 3", "2021": "48 ± 3.5"}}),
    ("months behind what is measured", "group,Prices 2023M01,Prices 2023M12\nFood,1,2\n", (), {"prices-food": {"2023-01": "1", "2023-12": "2"}}),
    ("quarters behind what is measured", "group,Prices 2023K1,Prices 2023Q2\nFood,1,2\n", (), {"prices-food": {"2023-Q1": "1", "2023-Q2": "2"}}),
    ("money with a scale behind it", 'Year,Price\n2020,"$1.2bn"\n2021,-$40m\n2022,~$3 million\n2023,$5\n', ("--unit", "$"), {"price": {"2020": "1.2 billion", "2021": "-40 million", "2022": "~ 3 million", "2023": "5"}}),
    ("money with a decimal comma", "Year;Price\n2020;€1.250,50\n2021;-€3,50\n", ("--unit", "EUR"), {"price": {"2020": "1250.50", "2021": "-3.50"}}),
    ("money for each person", HEAD + "China,2020,€12.5\nChina,2021,13\n", ("--unit", "EUR per person"), {"table-cn": {"2020": "12.5", "2021": "13"}}),
    ("a dollar that is Canadian", HEAD + 'China,2020,"$1,234"\n', ("--unit", "million CAD"), {"table-cn": {"2020": "1234"}}),
    ("no values in brackets", HEAD + "China,2020,1\nChina,2021,[c]\nChina,2022,[x]\nChina,2023,(c)\nChina,2024,[low]\nChina,2025,…\nChina,2026,[w]\n", (), {"table-cn": {"2020": "1"}}),
    ("fiscal years", "country,year,value\nChina,2021/22,1\nChina,2022-23,2\nChina,2023–24,3\nChina,FY 2024/25,4\nChina,2025-2026,5\nChina,2011-12,6\n", ("--fiscal-year", "04-01"), {"table-cn": {"FY2011/12": "6", "FY2021/22": "1", "FY2022/23": "2", "FY2023/24": "3", "FY2024/25": "4", "FY2025/26": "5"}}),
    ("fiscal years across", "country,2021/22,2022/23\nChina,1,2\nKenya,3,4\n", ("--fiscal-year", "07-01", "--period", "FY2022/23"), {"table-cn": {"FY2022/23": "2"}, "table-ke": {"FY2022/23": "4"}}),
    ("quarters of fiscal years", "Year,Q1,Q2,Total\n2022/23,1,2,3\n2023-24,4,5,9\n", ("--fiscal-year", "04-01"), {"table": {"FY2022/23": "3", "FY2022/23-Q1": "1", "FY2022/23-Q2": "2", "FY2023/24": "9", "FY2023/24-Q1": "4", "FY2023/24-Q2": "5"}}),
    ("halves next to fiscal years", "Year,Half,Visits\n2010-11,1st half,12\nFY2010/11,H2,13\n2011-12,1,7\n", ("--fiscal-year", "07-01"), {"visits": {"FY2010/11-H1": "12", "FY2010/11-H2": "13", "FY2011/12-H1": "7"}}),
    ("a month with a fiscal year", HEAD + "China,2011-12,1\nChina,2011-11,2\n", (), {"table-cn": {"2011-11": "2", "2011-12": "1"}}),
    ("missing values", HEAD + "China,2020,1\nChina,2021,\nChina,2022,..\nChina,2023,NA\nChina,2024,n/a\nChina,2025,:\n", (), {"table-cn": {"2020": "1"}}),
    ("NA is Namibia", "code,year,value\nNA,2020,1\nCN,2020,2\n", (), {"table-na": {"2020": "1"}, "table-cn": {"2020": "2"}}),
    ("three letters", "code,year,value\nNAM,2020,1\nCHN,2020,2\n", (), {"table-na": {"2020": "1"}, "table-cn": {"2020": "2"}}),
    ("small letters", "geo,year,value\nchn,2020,1\n", (), {"table-cn": {"2020": "1"}}),
    ("what the EU calls Greece and Britain", "geo,year,value\nEL,2020,1\nUK,2020,2\n", (), {"table-gr": {"2020": "1"}, "table-gb": {"2020": "2"}}),
    ("a region by name", HEAD + "Sub-Saharan Africa,2020,1\n", (), {"table-sub-saharan-africa": {"2020": "1"}}),
    ("a total", HEAD + "China,2020,1\nTotal,2020,2\n", (), {"table-cn": {"2020": "1"}, "table": {"2020": "2"}}),
    ("empty lines above the header", "\n" * 50 + HEAD + "China,2020,1\n", (), {"table-cn": {"2020": "1"}}),
    ("lines above the header", "GDP of the world\nin points\n\n" + HEAD + "China,2020,1\n", (), {"gdp-of-the-world-cn": {"2020": "1"}}),
    ("footnotes below the table", HEAD + "China,2020,1\n\nSource: Office\n* estimated\n", (), {"table-cn": {"2020": "1"}}),
    ("empty lines between", HEAD + "\nChina,2020,1\n,,\nChina,2021,2\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("rows of different length", HEAD + "China,2020\nChina,2021,2\nChina,2022,3,more\n", (), {"table-cn": {"2021": "2", "2022": "3"}}),
    ("a column without a name", "country,year,value,\nChina,2020,1,\n", (), {"table-cn": {"2020": "1"}}),
    ("names with line breaks", '"country\nname",year,value\nChina,2020,1\n', (), {"table-cn": {"2020": "1"}}),
    ("cells with quotes and commas", HEAD + '"Korea, ""South""",2020,1\n', (), {"table-korea-south": {"2020": "1"}}),
    ("newest first", HEAD + "China,2021,2\nChina,2020,1\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("a row twice", HEAD + "China,2020,1\nChina,2020,1\n", (), {"table-cn": {"2020": "1"}}),
    ("years across", "country,2020,2021\nChina,1,2\nKenya,3,4\n", (), {"table-cn": {"2020": "1", "2021": "2"}, "table-ke": {"2020": "3", "2021": "4"}}),
    ("years across that are called by a letter", "country,YR2020,2021 [YR2021]\nChina,1,2\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("places across", "year,China,Kenya\n2020,1,2\n2021,3,4\n", (), {"table-cn": {"2020": "1", "2021": "3"}, "table-ke": {"2020": "2", "2021": "4"}}),
    ("two rows of headings, groups above", "country,men,,women,\n,2020,2021,2020,2021\nChina,1,2,3,4\n", (), {"men-cn": {"2020": "1", "2021": "2"}, "women-cn": {"2020": "3", "2021": "4"}}),
    ("two rows of headings, groups below", "country,2020,,2021,\n,men,women,men,women\nChina,1,2,3,4\n", (), {"men-cn": {"2020": "1", "2021": "3"}, "women-cn": {"2020": "2", "2021": "4"}}),
    ("a column for each measure", "country,year,coal (TJ),oil (TJ)\nChina,2020,1,2\n", (), {"coal-tj-cn": {"2020": "1"}, "oil-tj-cn": {"2020": "2"}}),
    ("one place", "year,value\n2020,1\n2021,2\n", ("--place", "CN"), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("months, quarters and halves", "country,date,value\nChina,2020M01,1\nChina,2020-Q2,2\nChina,2020-S2,3\nChina,Oct 2021,4\n", (), {"table-cn": {"2020-01": "1", "2020-Q2": "2", "2020-H2": "3", "2021-10": "4"}}),
    ("weeks and days", "country,date,value\nChina,2020-W05,1\nChina,31/12/2021,2\nChina,20230131,3\n", (), {"table-cn": {"2020-01-27..2020-02-02": "1", "2021-12-31": "2", "2023-01-31": "3"}}),
    ("years as floats", HEAD + "China,2020.0,1\n", (), {"table-cn": {"2020": "1"}}),
    ("times of day that are midnight", "country,date,value\nChina,2020-01-31T00:00:00Z,1\n", (), {"table-cn": {"2020-01-31": "1"}}),
    ("forty digits after rounding", HEAD + "China,2020,0.12345678901234567\n", ("--digits", "6"), {"table-cn": {"2020": "0.123457"}}),
    ("only some rows", "country,year,sex,value\nChina,2020,F,1\nChina,2020,T,2\n", ("--only", "sex=T"), {"table-cn": {"2020": "2"}}),
    ("only some years", HEAD + "China,1999,1\nChina,2000,2\nChina,2001,3\n", ("--period", "2000.."), {"table-cn": {"2000": "2", "2001": "3"}}),
    ("flags in a column", "country,year,value,flag\nChina,2020,1,e\nChina,2021,2,p\nChina,2022,3,b\nChina,2023,,c\n", (), {"table-cn": {"2020": "~ 1", "2022": "3"}, "table-cn-preliminary": {"2021": "2"}}),
    ("places in a column of any name", "who,year,value\nChina,2020,1\nKenya,2020,2\n", (), {"table-cn": {"2020": "1"}, "table-ke": {"2020": "2"}}),
    ("a day that comes second", "country,date,value\nChina,12/31/2021,2\n", (), {"table-cn": {"2021-12-31": "2"}}),
    ("chosen columns in other letters", "country,year,a,b\nChina,2020,1,2\nChina,2021,3,4\n", ("--value-column", "A", "--value-column", "B"), {"a-cn": {"2020": "1", "2021": "3"}, "b-cn": {"2020": "2", "2021": "4"}}),
    ("measures by a chosen column", "country,year,sex,value\nChina,2020,F,1\nChina,2020,T,2\n", ("--measure-column", "sex"), {"f-cn": {"2020": "1"}, "t-cn": {"2020": "2"}}),
    ("ids that would be the same", HEAD + "São Marino,2020,1\nSao Marino,2020,2\nSão  Marino!,2020,3\n", (), {"table-sao-marino": {"2020": "1"}, "table-sao-marino-points": {"2020": "2"}, "table-sao-marino-2": {"2020": "3"}}),
    ("two spellings of a country", HEAD + "China,2020,1\nCHN,2021,2\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
    ("a unit in short words", HEAD + "China,2020,1\n", ("--unit", "mn EUR"), {"table-cn": {"2020": "1"}}),
    ("a unit of per cent of something", HEAD + "China,2020,1\n", ("--unit", "% of GDP"), {"table-cn": {"2020": "1"}}),
    ("a missing value after a sign", HEAD + "China,2020,1\nChina,2021,~ n/a\n", (), {"table-cn": {"2020": "1"}}),
    ("few digits among many", HEAD + "China,2020,1.23456\nChina,2021,1.50\n", ("--digits", "3"), {"table-cn": {"2020": "1.23", "2021": "1.50"}}),
    ("two words above the header", "Report,draft\n" + HEAD + "China,2020,1\n", (), {"table-cn": {"2020": "1"}}),
    ("a chosen measure next to years across", "country,sex,2020,2021\nChina,F,1,2\nChina,T,3,4\n", ("--measure-column", "sex"), {"f-cn": {"2020": "1", "2021": "2"}, "t-cn": {"2020": "3", "2021": "4"}}),
    ("two names of an indicator", "country,year,indicator_code,indicator_name,value\nChina,2020,X,Old name,1\nChina,2021,X,New name,2\n", (), {"x-cn": {"2020": "1"}, "x-cn-points": {"2021": "2"}}),
    ("months in German", "Monat;value\nJanuar 2023;101,2\nFebr. 2023;101,9\nMrz 2023;102\nDezember 2023;99\n", (), {"table": {"2023-01": "101.2", "2023-02": "101.9", "2023-03": "102", "2023-12": "99"}}),
    ("months in French and Spanish", "mois;value\njanvier 2023;1\nfévr. 2023;2\nabril de 2023;3\n", (), {"table": {"2023-01": "1", "2023-02": "2", "2023-04": "3"}}),
    ("German months in columns", "Jahr,Jän,Feb,März,Insgesamt\n2021,5,6,7,18\n", (), {"table": {"2021": "18", "2021-01": "5", "2021-02": "6", "2021-03": "7"}}),
    ("German months in rows", "Monat;2021;2022\nOktober;5;7\nDezember;6;8\n", (), {"table": {"2021-10": "5", "2021-12": "6", "2022-10": "7", "2022-12": "8"}}),
    ("quarters and weeks of the offices of the north", "Tid;value\n2023K3;1\n2023K4;2\n2024U01;3\n", ("--period-column", "Tid"), {"table": {"2023-Q3": "1", "2023-Q4": "2", "2024-01-01..2024-01-07": "3"}}),
    ("months in a row", "Period;value\nJan-Jun 2021;1\nJanuary–September 2021;2\nNov. 2021 - Feb. 2022;3\nMarch to May 2022;4\n", (), {"table": {"2021-01..2021-06": "1", "2021-01..2021-09": "2", "2021-11..2022-02": "3", "2022-03..2022-05": "4"}}),
    ("quarters in German and French", "Quartal;value\n1. Quartal 2023;1\n2. Vierteljahr 2023;2\nT3 2023;3\n2023-T4;4\n", (), {"table": {"2023-Q1": "1", "2023-Q2": "2", "2023-Q3": "3", "2023-Q4": "4"}}),
    ("French quarters in columns", "année;T1;T2\n2023;1;2\n", (), {"table": {"2023-Q1": "1", "2023-Q2": "2"}}),
    ("months with short years across", "country,Nov-99,Dec-99,Jan-00,Feb '00,Mai-50\nChina,1,2,3,4,5\n", (), {"table-cn": {"1950-05": "5", "1999-11": "1", "1999-12": "2", "2000-01": "3", "2000-02": "4"}}),
    ("months with short years in a column", "Month,value\nJan-23,1\nFeb-23,2\n", (), {"table": {"2023-01": "1", "2023-02": "2"}}),
    ("half-yearly months with short years", "date,value\nJul-23,3\nJan-23,2\nJul-22,1\n", (), {"table": {"2022-07": "1", "2023-01": "2", "2023-07": "3"}}),
    ("days with names of months", "date;value\n1. März 2024;1\n2 April 2024;2\n3-May-2024;3\n4 de junio de 2024;4\nJuly 5, 2024;5\n", (), {"table": {"2024-03-01": "1", "2024-04-02": "2", "2024-05-03": "3", "2024-06-04": "4", "2024-07-05": "5"}}),
    ("days with points, whose month is second", "Datum;value\n01.02.2024;1\n13.02.2024;2\n", (), {"table": {"2024-02-01": "1", "2024-02-13": "2"}}),
    ("a period in the corner above places", "2023,Men,Women\nChina,1,2\nKenya,3,4\n", (), {"men-cn": {"2023": "1"}, "women-cn": {"2023": "2"}, "men-ke": {"2023": "3"}, "women-ke": {"2023": "4"}}),
    ("units in a column next to that of measures", "Indicator;Unit;2021;2022\nOutput;EUR;1;2\nLength;km;3;4\n", ("--unit", ""), {"output": {"2021": "1", "2022": "2"}, "length": {"2021": "3", "2022": "4"}}),
    ("units in a column in German", "Indikator;Einheit;2021\nAusfuhr;Mio. EUR;1\n", ("--unit", ""), {"ausfuhr": {"2021": "1"}}),
    ("regions in French", "Région;Année;value\nBretagne;2021;1\n", (), {"table-bretagne": {"2021": "1"}}),
    ("years across, with places in a column of any name", "who,2020,2021\nChina,1,2\n", (), {"table-cn": {"2020": "1", "2021": "2"}}),
]  # fmt: skip

WRONG = [
    ("an empty file", "", (), "error: table.csv: the file is empty\n"),
    ("no period", "country,value\nChina,1\n", (), "error: table.csv: no column of periods was found, and no periods in a row of headings\n  hint: name it with --period-column, or say with --period which all values are of; the columns are country, value\n"),
    ("text as a value", HEAD + "China,2020,many\n", (), 'error: row 2: "many" is not a figure\n  hint: --only COLUMN=VALUE leaves rows out\n'),
    ("a decimal comma among points", HEAD + 'China,2020,1.5\nChina,2021,"2,55"\n', (), 'error: row 3: "2,55" is not a number with a decimal "."\n  hint: --decimal , reads it\n'),
    ("a number that its comma cuts", HEAD + "China,2020,7\nChina,2021,3,204\n", (), 'error: row 3 has 4 cells, and the header 3\n  hint: is 3,204 one number? then put it in quotation marks: "3,204"\n'),
    ("a number of millions that its commas cut", "country,2020,2021\nChina,8,2,650,300.5\n", (), 'error: row 2 has 5 cells, and the header 3\n  hint: is 2,650,300.5 one number? then put it in quotation marks: "2,650,300.5"\n'),
    ("a fraction that its comma cuts", HEAD + "China,2020,7,25\n", (), "error: row 2 has 4 cells, and the header 3\n  hint: put a cell that contains the separator in quotation marks, or give each column a name\n"),
    ("a fraction after a point, where a comma is said", HEAD + "China,2020,12.5\n", ("--decimal", ","), 'error: row 2: "12.5" is not a number with a decimal ","\n  hint: --decimal . reads it\n'),
    ("brackets", HEAD + 'China,2020,"(1,234)"\n', (), 'error: row 2: "(1,234)" is in brackets\n  hint: write a negative number with a minus\n'),
    ("two values for a year", HEAD + "China,2020,1\nChina,2020,2\n", (), "error: row 2 and row 3: two values for China, 2020: 1 and 2\n  hint: no column distinguishes them: remove one of the rows\n"),
    ("two values, with a column that distinguishes them", "country,year,kind,value\nChina,2020,F,1\nChina,2020,T,2\n", (), "error: row 2 and row 3: two values for China, 2020: 1 and 2; a column that may distinguish them: kind\n  hint: choose one with --only kind=F, or keep them apart with --measure-column kind\n"),
    ("two values, with a column of places that is not read", "country,city,year,value\nNorway,Tarn,2020,1\nNorway,Vik,2020,2\n", (), "error: row 2 and row 3: two values for Norway, 2020: 1 and 2; a column that may distinguish them: city\n  hint: choose one with --only city=Tarn, or keep them apart with --place-column city\n"),
    ("two values without a place", "lake,year,value\nTarn,2020,1\nVik,2020,2\n", (), "error: row 2 and row 3: two values for 2020: 1 and 2; a column that may distinguish them: lake\n  hint: choose one with --only lake=Tarn, or keep them apart with --measure-column lake, or with --place-column lake if it has places\n"),
    ("two columns of one name", "country,2020,2020\nChina,1,2\n", (), 'error: row 1: columns 2 and 3 are both named "2020"\n  hint: give each column a name of its own\n'),
    ("a serial number for a date", "country,date,value\nChina,44197,1\n", (), 'error: row 2: "44197" is not a period\n  hint: if a spreadsheet means 2021-01-01 by it, format the cells as dates there\n'),
    ("a day that may be two", "country,date,value\nChina,01/02/2020,1\n", (), 'error: row 2: "01/02/2020" may be two days\n  hint: write days as 2025-04-30\n'),
    ("quarters of fiscal years that begin at no known time", "Year,Q1,Q2\n2010-11,1,2\n", (), 'error: row 2, column "Q1": "2010-11 Q1" is a fiscal year\n  hint: --fiscal-year says when fiscal years begin, as in --fiscal-year 04-01\n'),
    ("months of fiscal years", "Year,Apr,May\n2022/23,1,2\n", ("--fiscal-year", "04-01"), 'error: row 2, column "Apr": "2022/23 Apr" is not a period\n  hint: write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23\n'),
    ("no headings above days", "2024-01-01,12.5\n2024-01-02,13.1\n", (), "error: row 1 begins with a period, as the rows below do: there is no row of headings\n  hint: write one above it: the name of each column, such as date, Price (EUR)\n"),
    ("no headings above days that may be two", "Prices\n1/1/2024,12.5,7\n1/2/2024,13.1,2013\n", (), "error: row 2 begins with a period, as the rows below do: there is no row of headings\n"),
    ("no headings above years", "2021,10,12\n2022,11,13\n", (), "error: row 1 begins with a period, as the rows below do: there is no row of headings\n"),
    ("money with a scale that is not known", "country,year,value\nChina,2020,$5zn\n", (), "error: row 2: the figure has a currency before the number and a unit after it\n"),
    ("months that end before they begin", "date,value\nNov 2023-Feb 2023,1\n", (), 'error: row 2: "Nov 2023-Feb 2023" is not a period\n'),
    ("months of two years", "date,value\nNov-Feb 2023,1\n", (), 'error: row 2: "Nov-Feb 2023" may begin in 2022 or in 2023\n  hint: write Nov 2022-Feb 2023 or Nov 2023-Feb 2024\n'),
    ("months of two years in a heading", "country,Nov-Apr 2021,May-Oct 2021\nNorway,1,2\n", (), 'error: "Nov-Apr 2021" may begin in 2020 or in 2021\n  hint: write Nov 2020-Apr 2021 or Nov 2021-Apr 2022\n'),
    ("months of two years in a marked heading", "country,2020,December to March 2021 (p)\nNorway,1,2\n", (), 'error: "December to March 2021" may begin in 2020 or in 2021\n  hint: write December 2020-March 2021 or December 2021-March 2022\n'),
    ("a span with a word that is no month", "date,value\nMay-Sale 2023,1\n", (), 'error: row 2: "May-Sale 2023" is not a period\n'),
    ("a word that is no month", "date,value\nMarket 2023,1\n", (), 'error: row 2: "Market 2023" is not a period\n'),
    ("letters that begin two months", "date,value\njui 2023,1\n", (), 'error: row 2: "jui 2023" is not a period\n'),
    ("months of several years that may be days", "date,value\nJan-21,1\nJan-22,2\nJan-23,3\n", (), 'error: row 2: "Jan-21" and "Jan-23" may be months or days\n  hint: write a month as 2009M10, and a day as 2009-10-31\n'),
    ("a day before its month", "date,value\n21-Jan,1\n22-Jan,2\n", (), 'error: row 2: "21-Jan" is not a period\n'),
    ("a month and a day or a year", "date,value\nJan 21,1\n", (), 'error: row 2: "Jan 21" is not a period\n'),
    ("a day that no month has", "date,value\n31 April 2023,1\n", (), 'error: row 2: "2023-04-31" is not in the calendar\n'),
    ("a month 13", "country,date,value\nChina,2020-13,1\n", (), 'error: row 2: "2020-13" is not in the calendar\n  hint: write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23\n'),
    ("a value with a blank and without a place", HEAD + "China,2020,1\n,2021,2 400\n", (), "error: row 3: there is a value and no place\n"),
    ("a value without a place", HEAD + "China,2020,1\n,2021,2\n", (), "error: row 3: there is a value and no place\n  hint: name the place in its column\n"),
    ("Windows-1252", (HEAD + "Réunion,2020,1\n").encode("cp1252"), (), 'error: table.csv: byte 0xe9 is not UTF-8; in Windows-1252 it is "é"\n  hint: save the table as UTF-8, which Excel calls "CSV UTF-8"\n'),
    ("a workbook with a wrong name", b"PK\x03\x04abc", (), "error: table.csv: this is a workbook, not a text\n  hint: rename it to end in .xlsx, .ods or .xls\n"),
    ("a database", b"SQLite format 3\0\x10\xf8", (), "error: table.csv: this is not a text\n  hint: it reads CSV, "),
    ("figures that are none", 'Country,Year,Rate,Note\nNorway,2020,—4.1,old\nNorway,2021,"ca. 4.5",old\n', (), 'error: table.csv: no column of figures was found: "Rate" has "ca. 4.5"\n  hint: --value-column names the one to read, and says which of its cells is no figure\n'),
    ("fiscal years of which nobody says in which years they are", "State,FY2022,FY 2023\nOhio,1,2\n", (), "error: table.csv: no column of periods was found, and no periods in a row of headings\n  hint: FY2022 does not say in which two years it is: write 2022/23, with --fiscal-year 04-01 for the first day\n"),
    ("an empty line, and no table", '\n"', (), "error: table.csv: no column of periods was found, and no periods in a row of headings\n"),
    ("a line of one word after an empty one", "\nT1\nT1", (), "error: table.csv: no column of periods was found"),
    ("nothing but a no-break space", "\u00a0\n\n", (), "error: table.csv: there is nothing in the first 60 lines of the file\n"),
    ("far too many empty lines", "\n" * 60 + HEAD + "China,2020,1\n", (), "error: table.csv: there is nothing in the first 60 lines of the file\n  hint: delete empty lines at the top\n"),
    ("a web page", "\n<!DOCTYPE html>\n<table><tr><td>Year</td></tr></table>", (), "error: table.csv: this is HTML or XML, and not a table\n  hint: it reads CSV, "),
    ("a line of JSON for each fact", '{"id": "a", "period": "2020", "value": "1"}\n', (), "error: table.csv: this is JSON, and not a table\n  hint: it reads CSV, "),
    ("XML in a text", '<?xml version="1.0"?>\n<a/>', (), "error: table.csv: this is HTML or XML, and not a table\n"),
    ("a PDF", b"%PDF-1.7\n", (), "error: table.csv: this is a document, and not a table\n  hint: copy its table into a workbook or a CSV file; innofacts draft reads its text\n"),
    ("a Word file", word(p("Boats: 12")), (), "error: table.csv: this is a document, and not a table\n  hint: copy its table into a workbook or a CSV file; innofacts draft reads its text\n"),
    ("40 digits", HEAD + f"China,2020,{'1234567890' * 4}\n", (), "more than 38 significant digits, or an exponent beyond 30\n"),
    ("a unit that is none", HEAD + "China,2020,1\n", ("--unit", "5 apples"), 'error: "5 apples" is not a unit\n'),
    ("an unknown column", HEAD + "China,2020,1\n", ("--value-column", "valeu"), 'error: unknown column "valeu"\n  hint: did you mean "value"? the columns are country, year, value\n'),
    ("a negative count", HEAD + "China,2020,-5\n", ("--unit", "people"), "error: China, 2020: "),
    ("--only without a value", HEAD + "China,2020,1\n", ("--only", "sex"), 'error: --only does not take "sex"\n  hint: it takes COLUMN=VALUE\n'),
    ("--only that leaves nothing", HEAD + "China,2020,1\n", ("--only", "country=Kenya"), "error: nothing to import\n  hint: no row has these values; --only COLUMN=VALUE is exact\n"),
    ("a claim of several places", HEAD + "China,2020,1\nFrance,2020,1\n", ("--claim", "CO2 emissions"), 'error: --claim gives several series the same claim, "CO2 emissions"\n  hint: write {place} in it, which they differ in: "China", "France"\n'),
    ("a claim with an unknown name", HEAD + "China,2020,1\n", ("--claim", "CO2 of {plaice}"), "error: --claim does not know {plaice}\n  hint: it knows {place}, {measure}, {unit}\n"),
    ("a date as a value", HEAD + "China,2020,1\nChina,2021,2020-01-31\n", (), 'error: row 3: "2020-01-31" is a date\n  hint: format the cell as a number, or choose --value-column\n'),
    ("two numbers in a cell", HEAD + "China,2020,1\nChina,2021,1 2 3x\n", (), "error: row 3: "),
    ("a week 60", "country,date,value\nChina,2020-W60,1\n", (), 'error: row 2: "2020-W60" is not a week of the calendar\n'),
    ("per cent among points", HEAD + "China,2020,1 %\n", (), 'error: row 2: "1 %" is in %, and the unit is "points"\n  hint: --unit says the unit of all values\n'),
    ("an amount per thing, which is no unit", "Libraries 2024\nLibrary,Cost per loan\nNorth,3.2\nTarn,3.5\n", ("--unit", ""), 'error: no unit is known for "Libraries, Cost per loan"\n'),
    ("dollars among euros", HEAD + "China,2020,€1\n", ("--unit", "USD"), 'error: row 2: "€1" is in EUR, and the unit is "USD"\n  hint: --unit says the unit of all values\n'),
    ("a dollar that is no euro", HEAD + "China,2020,$1\n", ("--unit", "EUR"), 'error: row 2: "$1" is in $, and the unit is "EUR"\n'),
    ("millions of millions", HEAD + "China,2020,1 million\n", ("--unit", "million EUR"), 'error: row 2: "1 million" is in million, and the unit is "million EUR"\n'),
    ("a short scale, which is no mark", HEAD + "China,2020,1.5 bn\n", (), 'error: row 2: "bn" is not a scale\n  hint: did you mean "billion"?\n'),
    ("metres or millions, which are no mark", HEAD + "China,2020,1.5 m\n", (), 'error: row 2: "1.5 m" is in m, and the unit is "points"\n'),
    ("a unit of three letters, which is no mark", HEAD + "China,2020,1.5 dog\n", (), 'error: row 2: "1.5 dog" is in dog, and the unit is "points"\n'),
    ("a unit that some values name", HEAD + "China,2020,€1\nChina,2021,2\n", ("--unit", ""), 'error: row 2: "€1" is in EUR, and other values name no unit\n  hint: --unit says the unit of all values\n'),
    ("a fiscal year", HEAD + "China,2021/22,1\n", (), 'error: row 2: "2021/22" is a fiscal year\n  hint: --fiscal-year says when fiscal years begin, as in --fiscal-year 04-01\n'),
    ("fiscal years across, with hyphens", "country,2021-22,2022-23\nChina,1,2\n", (), 'error: row 2, column "2021-22": "2021-22" is a fiscal year\n'),
    ("fiscal years that may be months", "country,2009-10,2010-11\nChina,1,2\n", (), 'error: row 2, column "2009-10": "2009-10" and "2010-11" may be fiscal years or months\n  hint: --fiscal-year says when fiscal years begin, as in --fiscal-year 04-01; a month is 2009M10\n'),
    ("two years that are no fiscal year", HEAD + "China,2021-2023,1\n", ("--fiscal-year", "04-01"), 'error: row 2: "2021-2023" is not a period\n  hint: 2021..2023?\n'),
    ("fiscal years that begin on no day", HEAD + "China,2020,1\n", ("--fiscal-year", "4/1"), 'error: "4/1" is not a month and a day that every year has\n'),
    ("no unit", HEAD + "China,2020,1\n", ("--unit", ""), 'error: no unit is known for "table"\n'),
    ("no publisher", HEAD + "China,2020,1\n", ("--publisher", ""), "error: the source has no publisher\n  hint: --publisher says who published the table\n"),
    ("a wrong standing", HEAD + "China,2020,1\n", ("--standing", "offical"), 'error: "offical" is not a standing\n  hint: did you mean "official"?\n'),
    ("a wrong nature", HEAD + "China,2020,1\n", ("--nature", "flo"), 'error: unknown nature "flo"\n'),
    ("a wrong decimal sign", HEAD + "China,2020,1\n", ("--decimal", ";"), 'error: --decimal does not take ";"\n  hint: it takes . or ,\n'),
    ("a wrong period", HEAD + "China,2020,1\n", ("--period", "soon"), 'error: --period: "soon" is not a period\n'),
    ("no value in the period", HEAD + "China,2020,1\n", ("--period", "2000..2001"), "error: nothing to import\n  hint: no value is within --period 2000..2001\n"),
    ("no digits", HEAD + "China,2020,1\n", ("--digits", "0"), 'error: --digits does not take "0"\n  hint: it takes 1 to 38 digits\n'),
    ("no value at all", HEAD + "China,2020,\n", (), "error: nothing to import\n  hint: no row has a period and a value\n"),
    ("a wide table with a word", "country,2020,2021\nChina,1,many\n", (), 'error: row 2, column "2021": "many" is not a figure\n'),
    ("a cell of a million characters", HEAD + f"China,2020,{'x' * 2_000_000}\n", (), "error: table.csv: this is not a table: field larger than field limit"),
    ("a byte far down that is not UTF-8", (HEAD + "China,2020,1\n" * 2000).encode() + b"\xe9,2021,1\n", (), "error: table.csv: byte 0xe9 is not UTF-8"),
    ("two values that are rounded", "country,year,value,flag\nChina,2020,1.234,e\nChina,2020,5.678,\n", ("--digits", "2"), "error: row 2 and row 3: two values for China, 2020: ~ 1.2 and 5.7\n  hint: no column distinguishes them: remove one of the rows\n"),
    ("a control character", HEAD + "China,2020,1\x1f\n", (), "error: a period, a value or a flag of China contains the control character U+001F\n  hint: remove it from the table\n"),
    ("a month without a name", "country,date,value\nChina,Foo 2020,1\n", (), 'error: row 2: "Foo 2020" is not a period\n'),
    ("two values and a word", HEAD + "China,2020,1\nChina,2020,2\nKenya,2020,x9\n", (), "error: row 2 and row 3: two values for China, 2020: 1 and 2\n"),
]  # fmt: skip


def test_there_are_sixty():
    assert len(RIGHT) + len(WRONG) >= 60


@pytest.mark.parametrize(("table", "options", "series"), [row[1:] for row in RIGHT], ids=[row[0] for row in RIGHT])
def test_a_nasty_table_is_read_right(imported, table, options, series):
    unit = "" if "--unit" in options else "points"
    assert imported(table, *options, unit=unit).series == series


@pytest.mark.parametrize(
    ("table", "unit", "said"),
    [
        ("country;year;value\nChina;2020;6.031\n", "mines", "a comma is read as the sign before a fraction, and a point as between thousands (6.031 is 6031); --decimal . reads them the other way round\n"),
        (HEAD + "China,2019,5020\nChina,2020,6.031\n", "mines", "6.031 mines is read with a point before a fraction; --decimal , reads it as between thousands\n"),
        (HEAD + "China,2020,6.031\n", "EUR", ""),
        (HEAD + "China,2020,6.031\n", "thousand mines", ""),
        (HEAD + "China,2020,6.031\nChina,2021,7.5\n", "mines", ""),
        (HEAD + "China,2020,6\nKenya,2020,7.031\n", "mines", "7.031 mines is read with a point before a fraction; --decimal , reads it as between thousands\n"),
        (HEAD + "China,2020,6,estimate\nKenya,2020,7,\n", "mines", "1 row longer than the header, whose last cells are not imported\n"),
    ],
)  # fmt: skip
def test_what_is_said_of_signs_that_may_be_between_thousands(imported, table, unit, said):
    lines = imported(table, unit=unit).said.splitlines(keepends=True)
    assert "".join(lines[3:]) == said


def test_a_file_that_is_no_table(imported, tmp_path):
    assert imported(b"some words", name="a.doc").said.startswith(
        "error: a.doc: this is not a table that import can read\n"
    )
    assert imported(tmp_path / "no.csv").said == "error: no.csv: cannot be read: No such file or directory\n"
    assert imported(b"\xff{", name="a.json").said.startswith("error: a.json: byte 0xff is not UTF-8")


def test_the_first_facts_are_shown_and_nothing_is_written(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text(HEAD + "China,2019,1\nChina,2020,2\nChina,2021,3\nChina,2022,4\n")
    assert run("import", "a.csv", "--unit", "%", "--measure", "growth", "--dry-run").out == (
        "id,claim,figure,measure,place,period\n"
        'growth-cn@2020,"growth, China, 2020",2 %,growth,CN,2020\n'
        'growth-cn@2021,"growth, China, 2021",3 %,growth,CN,2021\n'
        'growth-cn@2022,"growth, China, 2022",4 %,growth,CN,2022\n'
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_many_rows_in_the_order_of_time(imported):
    days = [f"{year}-{month:02}" for year in range(2000, 2030) for month in range(1, 13)]
    table = HEAD + "".join(
        f"{place},{day},{number}.{n}0\n"
        for number, day in enumerate(days)
        for n, place in enumerate(["China", "Kenya"] * 8)
        if n < 2
    )
    found = imported(table)
    assert found.series["table-cn"] == {day: f"{number}.00" for number, day in enumerate(days)}
    assert found.series["table-ke"] == {day: f"{number}.10" for number, day in enumerate(days)}


@pytest.mark.parametrize(("table", "options", "said"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_nasty_table_is_refused_with_its_place(imported, table, options, said):
    result = imported(table, *options, unit="" if "--unit" in options else "points")
    assert result.status == 2
    assert said in result.said
    assert result.said.count("error") == 1


@pytest.mark.slow
def test_a_large_file_is_announced(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = (f"{n} {'x' * 60_000}" for n in range(150))  # each is in the claim and the place of a series
    (tmp_path / "a.csv").write_text(HEAD + "".join(f"{name},2020,1\n" for name in names))
    err = run("import", "a.csv", "--unit", "%", "--publisher", "P").err
    assert err.endswith("innofacts: a.toml is larger than 16 MiB: the other commands read it with --large\n")


@pytest.mark.slow
def test_a_table_with_more_rows_than_are_joined_at_once_is_whole(imported):
    days = [str(date(2010, 1, 1) + timedelta(n)) for n in range(10_001)]
    table = HEAD + "".join(f"{place},{day},{n}.5\n" for n, day in enumerate(days) for place in ("China", "Kenya"))
    values = {day: f"{n}.5" for n, day in enumerate(days)}
    assert imported(table).series == {"table-cn": values, "table-ke": values}


def test_a_dry_run_counts_and_says_what_is_wrong_further_down(run, tmp_path):
    file = tmp_path / "table.csv"
    rows = "".join(f"Place {n},2020,{n or 'n/a'}\nPlace {n},2021,{n}\n" for n in range(9))
    file.write_text(HEAD + rows)
    shown = run("import", file, "--unit", "points", "--dry-run")
    assert (shown.status, shown.out.count("\n")) == (0, 1 + 5)
    assert "innofacts: 9 series, 17 values; left out: 1 missing\n" in shown.err
    file.write_text(HEAD + rows + "Place 9,2020,many\n")
    wrong = run("import", file, "--unit", "points", "--dry-run")
    assert (wrong.status, wrong.out) == (2, "")
    assert wrong.err.endswith(
        'innofacts: error: row 20: "many" is not a figure\n  hint: --only COLUMN=VALUE leaves rows out\n'
    )


def test_a_dry_run_shows_the_facts_as_the_file_would_have_them_and_says_what_it_needs(run, tmp_path):
    (tmp_path / "table.csv").write_text(HEAD + "China,2020,7\n")
    options = ("import", tmp_path / "table.csv", "--unit", "ships", "--title", "Ships", "--source", "x")
    shown = run(*options, "--dry-run")
    assert shown.out.splitlines()[1:] == ['ships-cn@2020,"Ships, China, 2020",7 ships,ships,CN,2020']
    needed = "innofacts: the file also needs a publisher: --publisher says who published the table\n"
    assert shown.err.endswith(f"1 series, 1 value\n{needed}")
    assert needed not in run(*options, "--author", "Li, An", "--dry-run").err
    assert run(*options, "--published", "soon", "--dry-run").err.splitlines()[-2] == (
        'innofacts: error: "soon" is not a period'
    )


def test_a_dry_run_refuses_facts_that_would_be_invalid(imported):
    assert imported(HEAD + "China,2020,1\n", "--claim", " ", "--dry-run").said.endswith(
        'error: "claim" is empty\n  hint: write a text: "..."\n'
    )


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (HEAD + f"China,2020,{'9' * 100_000}\n", f'error: row 2: "{"9" * 60}…" is not a figure\n'),
        (
            ",".join(f"c{n}" for n in range(20_000)) + "\n",
            "error: table.csv: the table has 20,000 columns, and at most 16,384 are read\n"
            "  hint: put the values below each other\n",
        ),
        (
            ",".join(f"c{n}" for n in range(2_000)) + "\n" + "1," * 1_999 + "1\n",
            "error: table.csv: no column of periods was found, and no periods in a row of headings\n"
            "  hint: name it with --period-column, or say with --period which all values are of; the columns are c0, c1, c2, c3, c4, c5, ",
        ),
    ],
    ids=["long digits", "many columns", "many names"],
)
def test_what_is_far_too_long_is_refused_soon_and_briefly(imported, table, said):
    result = imported(table)
    assert (result.status, said in result.said, len(result.said) < 700) == (2, True, True)


@pytest.mark.parametrize(
    ("value", "rows", "note"),
    [
        ("12.5*", "* estimated by the office.\n", "Estimated by the office: 2020."),
        ("12.5¹", "1 Provisional boundaries\n", "Provisional boundaries: 2020."),
        ("12.5¹", "1 Revised method\n", "Revised method: 2020."),
        ("12.5*†", "* Estimate\n† Second\n", "Estimate: 2020. Second: 2020."),
        ("12.5 (a)", "(a) Without Hong Kong.\n", "Without Hong Kong: 2020."),
        ("12.5*†", "*First\n† second\n", "First: 2020. Second: 2020."),
        ("12.5*", "† another one\n", "Marked * in the table: 2020."),
        ("12.5*", "* estimated there\nNote: Boundaries of 2020.\n", "Estimated there: 2020. Boundaries of 2020."),
    ],
)
def test_the_text_of_a_footnote_is_in_the_note(imported, value, rows, note):
    found = imported(HEAD + f"China,2020,{value}\nChina,2021,13\n\n{rows}")
    assert found.series == {"table-cn": {"2020": "12.5", "2021": "13"}}
    assert found.heads[0]["note"] == note


TWO_ROWS = """"Table 3.1: Unemployment by sex, 2019-2022 (per cent)",,,,
,,,,
Country,2019,,2022,
,Men,Women,Men,Women
Germany,3.4,2.7,3.3,2.9
France¹,8.5,8.4,7.4,–0.5
,,,,
1 Without overseas regions.
"""


def test_a_title_says_what_is_measured_where_the_headings_do_not(imported):
    found = imported(TWO_ROWS, unit="")
    assert found.series == {
        "unemployment-by-sex-men-de": {"2019": "3.4", "2022": "3.3"},
        "unemployment-by-sex-women-de": {"2019": "2.7", "2022": "2.9"},
        "unemployment-by-sex-men-fr": {"2019": "8.5", "2022": "7.4"},
        "unemployment-by-sex-women-fr": {"2019": "8.4", "2022": "-0.5"},
    }
    assert [(head["unit"], head.get("note")) for head in found.heads[1:3]] == [
        ("%", None),
        ("%", "Without overseas regions."),
    ]
    assert found.heads[2]["claim"] == "Unemployment by sex, Men, France"
    assert "4 series, 8 values\n" in found.said
    assert "without a value" not in found.said
    table = '"Table 2. Energy use (TJ)"\nCountry,Year,Coal,Oil (kt)\nPoland,2020,"42,5","17,1"\n'
    found = imported(table, unit="")
    assert [(head["claim"], head["unit"]) for head in found.heads] == [
        ("Energy use, Coal, Poland", "TJ"),
        ("Oil, Poland", "kt"),
    ]
    assert "a comma is read as the sign before a fraction; --decimal . reads it between thousands\n" in found.said


@pytest.mark.parametrize(
    ("headings", "series", "unused"),
    [
        ("Exports 2020 (TJ),Imports 2020 (kt),Exports 2021 (TJ),Notes", {"exports-cl": ["1", "3"], "imports-cl": ["2"]}, "; not imported: Notes"),
        ("2020 Exports,2021 Exports,2020 Re-exports,2021 Re-exports", {"exports-cl": ["1", "2"], "re-exports-cl": ["3", "4"]}, ""),
        ("Exports 2020 (TJ),Exports 2020 (kt),Exports 2021 (TJ),Exports 2021 (kt)", {"exports-tj-cl": ["1", "3"], "exports-kt-cl": ["2", "4"]}, ""),
        ("2020,2020 flag,2021,2021 flag", {"table-cl": ["1", "3"]}, "; not imported: 2020 flag, 2021 flag"),
    ],
)  # fmt: skip
def test_years_in_the_names_of_columns(imported, headings, series, unused):
    found = imported(f"Country,{headings}\nChile,1,2,3,4\n", unit="" if "(" in headings else "points")
    assert {id_: list(values.values()) for id_, values in found.series.items()} == series
    assert f"{unused}\n" in found.said.splitlines(keepends=True)[1]


def test_the_unit_of_a_table_may_be_in_every_cell(imported):
    found = imported('country,year,value\nChina,2020,€1.5 million\nChina,2021,"€2,500"\nChina,2022,..\n', unit="")
    assert found.series == {"table-cn": {"2020": "1.5 million", "2021": "2500"}}
    assert found.heads[0]["unit"] == "EUR"
    said = imported(HEAD + "China,2020,€1\nChina,2021,many\n", unit="").said
    assert said.endswith(
        'error: row 2: "€1" is in EUR, and other values name no unit\n  hint: --unit says the unit of all values\n'
    )


def test_marks_of_periods_are_flags_or_footnotes(imported):
    table = "country,2021,2022 (r),2023p,2024 forecast,2025*\nKenya,60,61,62,63,64\n* Without towns.\n"
    found = imported(table)
    assert found.series == {
        "table-ke": {"2021": "60", "2024": "~ 63", "2025": "64"},
        "table-ke-revised": {"2022": "61"},
        "table-ke-preliminary": {"2023": "62"},
    }
    assert [head.get("vintage") for head in found.heads] == [None, "revised", "preliminary"]
    assert found.heads[0]["note"] == "Without towns: 2025. A forecast: 2024."
    found = imported("country,year,value,flag\nKenya,2021 (prov.),3,\nKenya,2022p,4,e\nKenya,2023 est.,5,\n")
    assert found.series == {"table-ke": {"2022": "~ 4", "2023": "~ 5"}, "table-ke-preliminary": {"2021": "3"}}
    assert imported("country,2023 (p)\nKenya,3\n").series == {"table-ke-preliminary": {"2023": "3"}}


@pytest.mark.parametrize("heading", ["2022 1)", "2022¹⁾", "2022 ¹)", "2022*)"])
def test_the_mark_of_a_footnote_behind_a_period_may_have_one_bracket(imported, heading):
    found = imported(f"country,2021,{heading}\nKenya,3,4\n1) Without towns.\n*) Without towns.\n")
    assert found.series == {"table-ke": {"2021": "3", "2022": "4"}}
    assert found.heads[0]["note"] == "Without towns: 2022."


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("1 January 2024", "2024-01-01"),
        ("31 Dec. 2024", "2024-12-31"),
        ("31. Dec 2024", "2024-12-31"),
        ('"March 5, 2024"', "2024-03-05"),
        ("31 Dec 2024 (p)", "2024-12-31"),
    ],
)
def test_a_day_with_the_name_of_its_month_is_a_period(imported, heading, day):
    assert [*imported(f"country,{heading}\nKenya,3\n").series.values()] == [{day: "3"}]


def test_what_is_no_day_and_no_mark_is_no_period(imported):
    found = imported("country,2021,2022,31 Feb 2024,2023 12),12 Vik 2024,2024 (a)b\nKenya,3,4,5,6,7,8\n")
    assert found.series == {"table-ke": {"2021": "3", "2022": "4"}}
    assert "not imported: 31 Feb 2024, 2023 12), 12 Vik 2024, 2024 (a)b\n" in found.said


@pytest.mark.parametrize("heading", ["2023 Feb", "Sept 2023", "2023 [YR2023]", "2023-Q1", "early 1950s", "2023-W05"])
def test_periods_that_end_in_letters_have_no_mark(imported, heading):
    found = imported(f"country,{heading}\nKenya,3\n")
    assert (list(found.heads[0]), list(found.series["table-ke"].values())) == (
        ["id", "claim", "unit", "measure", "place"],
        ["3"],
    )


@pytest.mark.parametrize("heading", ["2023 reports", "2023 Projections", "1234e", "2023rev"])
def test_other_words_after_a_year_are_no_marks(imported, heading):
    assert "2023" not in imported(f"country,year,{heading}\nKenya,2020,3\n").series.get("table-ke", {})


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("Year,Jan,Feb,Mar,Annual\n2022,1,2,3,2\n2023,4,5,,\n", "2022-01 1 2022 2 2022-02 2 2022-03 3 2023-01 4 2023-02 5"),
        ("Year,Q1,Q2,YTD\n2022,1,2,3\n", "2022-Q1 1 2022-Q2 2"),
        ("Month,2022,2023\nJan,1,4\nFeb,2,5\nMar,3,6\n", "2022-01 1 2022-02 2 2022-03 3 2023-01 4 2023-02 5 2023-03 6"),
        ("Country,2022,,2023,\n,H1,H2,H1,H2\nChile,1,2,3,4\n", "2022-H1 1 2022-H2 2 2023-H1 3 2023-H2 4"),
        ("Country,2022,,\n,Q1,Q2\nChile,1,2\n", "2022-Q1 1 2022-Q2 2"),
        ("Country,2022,2023\n,Q1,Q1\nChile,1,2\n", "2022-Q1 1 2023-Q1 2"),
        ("country,year,month,value\nChile,2022,1,5\nChile,2022,12,6\n", "2022-01 5 2022-12 6"),
        ("country,year,month,value\nChile,2022,3.0,5\n", "2022-03 5"),
        ("country,year,quarter,value\nChile,2022,2nd quarter,5\nChile,2022,Q3,6\n", "2022-Q2 5 2022-Q3 6"),
        ("Series,Year,Period,Value\nX,2022,M01,4.0\nX,2022,M02,3.8\nX,2022,M13,3.6\n", "2022-01 4.0 2022 3.6 2022-02 3.8"),
        ("country,year,month,value\nChile,2009,October,5\nChile,2010,November,6\n", "2009-10 5 2010-11 6"),
        ("country,month,value\nChile,2022-03,5\n", "2022-03 5"),
    ],
)  # fmt: skip
def test_months_and_quarters_next_to_years_are_periods(imported, table, values):
    found = imported(table)
    (series,) = found.series.values()
    assert " ".join(f"{period} {figure}" for period, figure in series.items()) == values
    assert found.heads[0].get("place") in (None, "CL")  # and not March, which is Morocco


def test_months_with_several_measures_and_under_a_title(imported):
    found = imported("country,Year,Month,Exports (TJ),Imports (TJ)\nChile,2022,1,5,6\nChile,2022,2,7,8\n", unit="")
    assert found.series == {
        "exports-tj-cl": {"2022-01": "5", "2022-02": "7"},
        "imports-tj-cl": {"2022-01": "6", "2022-02": "8"},
    }
    assert "columns: period: Year, Month; place: country\n" in found.said
    found = imported('"Table 1: Unemployment rate (%)"\nYear,Jan,Feb,YTD\n2022,1,2,3\n', unit="")
    assert (found.series, found.heads[0]["unit"]) == ({"unemployment-rate": {"2022-01": "1", "2022-02": "2"}}, "%")
    assert "columns: period: Year; not imported: YTD\n" in found.said


@pytest.mark.parametrize(
    ("table", "error"),
    [
        ("country,year,month,value\nChile,2022p,1,5\nChile,2022,2,6\n", 'row 2: "2022p 1" is not a period\n'),
        (
            "country,year,month,value\nChile,2022,1,5\nChile,2022,1,6\n",
            "row 2 and row 3: two values for Chile, 2022M01: 5 and 6\n",
        ),
        (
            "country,year,month,value\nChile,2022,Spring,5\nChile,2022,2,6\n",
            "row 2 and row 3: two values for Chile, 2022: 5 and 6; a column",
        ),
        ("country,2022,2022\n,Q1,Q1\nChile,1,2\n", 'row 1: columns 2 and 3 are both named "2022"\n'),
    ],
)
def test_what_is_no_part_of_a_year_is_refused(imported, table, error):
    found = imported(table)
    assert (found.status, f"error: {error}" in found.said) == (2, True), found.said


@pytest.mark.parametrize("headings", ["May,Other", "Mark,Marie", "North,South"])
def test_single_names_like_months_are_measures(imported, headings):
    assert len(imported(f"Year,{headings}\n2022,1,2\n").series) == 2


def test_a_line_below_the_table_that_commas_cut_has_no_values(imported):
    found = imported("Country,2022,2023\nChile,1,2\nSource: Office of statistics, 2024, 7\nNote: Of all ages.\n")
    assert (found.series, found.heads[0]["note"]) == ({"table-cl": {"2022": "1", "2023": "2"}}, "Of all ages.")
    assert found.said.endswith("\n1 series, 2 values\n")


def test_units_in_a_column_are_read_as_in_headings(imported):
    table = (
        "Indicator,Unit,2022\nPopulation,million,67.8\nGDP,EUR billion,2600\nGNI,bn EUR,2500\nInflation,% change,5.2\n"
    )
    heads = imported(table, "--place", "Chile", unit="").heads
    assert [head["unit"] for head in heads] == ["million people", "billion EUR", "billion EUR", "%"]
    assert {head["place"] for head in heads} == {"CL"}
    said = imported("Indicator,Unit,2022\nDebt,million,67.8\n", unit="").said
    assert 'error: Debt: "million" is not a unit\n' in said


@pytest.mark.parametrize(
    ("table", "options"),
    [
        (",Primary,,Secondary,,All\nYear,Boys,Girls,Boys,Girls,\n2019,1,2,3,4,10\n", ("--place", "CL")),
        (
            ",Primary,Primary,Secondary,Secondary,All\nCountry,Boys,Girls,Boys,Girls,\nChile,1,2,3,4,10\n",
            ("--period", "2019"),
        ),
    ],
)
def test_headings_have_the_groups_above_them(imported, table, options):
    found = imported(table, *options)
    ids = ("primary-boys", "primary-girls", "secondary-boys", "secondary-girls", "all")
    values = ("1", "2", "3", "4", "10")
    assert found.series == {f"{id_}-cl": {"2019": value} for id_, value in zip(ids, values, strict=True)}


@pytest.mark.parametrize(
    "headings",
    [
        ",Primary,,Secondary,,\nYear,Boys,Girls,Boys,Girls,Total\n",  # of all, or only of secondary schools?
        ",Primary,,Secondary,,All\nYear,Boys,Girls,Girls,Boys,\n",
        ",,,Schools,,\nYear,Boys,Girls,Boys,Girls,All\n",
    ],
)
def test_groups_of_different_columns_are_left_to_the_user(imported, headings):
    assert "are both named" in imported(f"{headings}2019,1,2,3,4,10\n").said


@pytest.mark.parametrize(
    ("footnote", "series", "note"),
    [
        ("1 Provisional", {"table-cn": {"2021": "13"}, "table-cn-preliminary": {"2020": "12"}}, None),
        ("¹ Vorläufiges Ergebnis.", {"table-cn": {"2021": "13"}, "table-cn-preliminary": {"2020": "12"}}, None),
        ("(1) provisoire", {"table-cn": {"2021": "13"}, "table-cn-preliminary": {"2020": "12"}}, None),
        ("1) Revised figures.", {"table-cn": {"2021": "13"}, "table-cn-revised": {"2020": "12"}}, None),
        ("1. Estimate", {"table-cn": {"2020": "~ 12", "2021": "13"}}, None),
        ("1 Forecast", {"table-cn": {"2020": "~ 12", "2021": "13"}}, "A forecast: 2020."),
        ("1 Estimated resident population", {"table-cn": {"2020": "12", "2021": "13"}}, "Estimated resident population: 2020."),
        ("2 Forecast", {"table-cn": {"2020": "12", "2021": "13"}}, "Marked 1 in the table: 2020."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("table", ["country,2020,2021\nChina,12¹,13\n", "country,2020¹,2021\nChina,12,13\n"])
def test_a_footnote_that_only_says_what_a_flag_says_is_that_flag(imported, table, footnote, series, note):
    found = imported(f"{table}{footnote}\n")
    assert (found.series, found.heads[0].get("note")) == (series, note)


def test_footnotes_below_a_column_of_years_are_in_the_note(imported):
    table = "Year,Boys,Girls\n2019,1*,2\n2020,3,4 (a)\n* By hand.\n(a) Without towns.\nNote: Of all ages.\n1 Unused\n"
    found = imported(table)
    assert [head["note"] for head in found.heads] == [
        "By hand: 2019. Of all ages.",
        "Without towns: 2020. Of all ages.",
    ]
    assert found.said.endswith("marks of footnotes after values: * (1), (a) (1); the notes of the series say where\n")


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        ("Month,a\n2023-01-01,1\n2023-02-01 00:00:00,2\n", {"2023-01": "1", "2023-02": "2"}),
        ("Month,a\n2023-01-31,1\n", {"2023-01-31": "1"}),
        ("Quarter,a\n2023-04-01,1\n2023-07-01,2\n", {"2023-Q2": "1", "2023-Q3": "2"}),
        ("Year,a\n2023-01-01,1\n2024-01-01,2\n", {"2023": "1", "2024": "2"}),
        # with any other day, it is a column of days
        ("Quarter,a\n2023-04-01,1\n2023-05-01,2\n", {"2023-04-01": "1", "2023-05-01": "2"}),
        ("Year,a\n2023-01-01,1\n2024-07-01,2\n", {"2023-01-01": "1", "2024-07-01": "2"}),
        ("Month,a\n2023-01-01,1\n2023-01-15,2\n", {"2023-01-01": "1", "2023-01-15": "2"}),
        ("Date,a\n2023-01-01,1\n2023-02-01,2\n", {"2023-01-01": "1", "2023-02-01": "2"}),
    ],
)
def test_a_first_day_in_a_column_of_months_is_the_month(imported, rows, values):
    assert imported(rows).series == {"a": values}


def test_marks_of_provisional_and_revised_values_are_flags(imported):
    found = imported("country,2021,2022,2023,2024\nChile,1 (p),2 r,3 [p],4 (e)\n")
    assert found.series == {
        "table-cl": {"2024": "4"},
        "table-cl-preliminary": {"2021": "1", "2023": "3"},
        "table-cl-revised": {"2022": "2"},
    }
    assert "marks of footnotes after values: (e) (1); the notes" in found.said
    found = imported("country,2021,2022\nChile,1 (p),2 (r)\np Without towns.\nr Revised in May.\n")
    assert [head.get("vintage") for head in found.heads] == [None, "revised"]
    assert found.heads[0]["note"] == "Without towns: 2021."


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("GDP (EUR million, current prices)", ("GDP", "million EUR", "current prices")),
        ("GDP (EUR million; current prices)", ("GDP", "million EUR", "current prices")),
        ("Out of work (%, annual average)", ("Out of work", "%", "annual average")),
        ("Employed (thousands, annual average)", ("Employed", "thousand people", "annual average")),
        ("Rent (EUR, per month)", ("Rent", "EUR per month", None)),
        ("Waste (tonnes, 2020 to 2024)", ("Waste", "tonnes", None)),
        ("Exports (EUR million, 2023/24)", ("Exports", "million EUR", None)),
        ("Prices (index, 2015 = 100)", ("Prices", "points", "2015 = 100")),
        ("Students (number, headcount)", ("Students, headcount", "students", None)),
        ("Stock (cattle, sheep and pigs)", ("Stock", "cattle, sheep and pigs", None)),
    ],
)
def test_what_is_said_of_a_unit_behind_a_comma_is_its_basis(imported, heading, expected):
    found = imported(f'Town,Year,"{heading}"\nVik,2023,1204\n', unit="")
    (head,) = found.heads
    assert (head["claim"].removesuffix(", Vik"), head["unit"], head.get("basis")) == expected
    assert [*found.series.values()] == [{"2023": "1204"}]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("EUR million, current prices", ("million EUR", "current prices")),
        ("%, annual average", ("%", "annual average")),
        ("EUR, per month", ("EUR per month", None)),
        ("tonnes, 2020 to 2024", ("tonnes", None)),
        ("cattle, sheep and pigs", ("cattle, sheep and pigs", None)),
    ],
)
def test_a_column_of_units_may_say_their_basis(imported, unit, expected):
    found = imported(f'Town,Year,Value,Unit\nVik,2023,1204,"{unit}"\n', unit="")
    assert [(head["unit"], head.get("basis")) for head in found.heads] == [expected]


def test_the_numbers_of_rows_are_no_places_where_names_are_next_to_them(imported):
    found = imported("Chapter,Title,2026,2027\n01,Schools,4,5\n02,Health,6,7\n,Total,10,12\n")
    assert [head.get("place") for head in found.heads] == ["Schools", "Health", None]
    found = imported("Chapter,2026,2027\n01,4,5\n02,6,7\n")
    assert [head["place"] for head in found.heads] == ["01", "02"]


def test_the_unit_of_a_whole_table_may_have_its_times_and_its_prices(imported):
    found = imported('Waste\n"Tonnes, 2023 and 2024"\nTown,2023,2024\nVik,1204,1250\n', unit="")
    assert [head["unit"] for head in found.heads] == ["Tonnes"]
    found = imported('Output\n"Million euros, prices of 2015"\nTown,2023,2024\nVik,1204,1250\n', unit="")
    assert [(head["unit"], head["basis"]) for head in found.heads] == [("million euros", "prices of 2015")]


@pytest.mark.parametrize(
    ("table", "series"),
    [
        ("Year,Visitors (p)\n2022,1200\n", [("Visitors", "visitors", "Preliminary.")]),
        ("Year,Population (p)\n2022,1200\n", [("Population", "people", "Preliminary.")]),
        (
            "Year,Visitors (r),Deaths (e)\n2022,1200,4\n",
            [("Visitors", "visitors", "Revised."), ("Deaths", "deaths", "Estimated.")],
        ),
        # pence, and a number of no things
        ("Year,Price (p),Fit (r)\n2022,120,4\n", [("Price", "p", None), ("Fit", "r", None)]),
        (
            "Year,Bus fares (p),Births (p)\n2022,180,4\n",
            [("Bus fares", "p", None), ("Births", "births", "Preliminary.")],
        ),
    ],
)
def test_a_flag_behind_what_a_column_counts_is_no_unit(imported, table, series):
    heads = imported(table, unit="").heads
    assert [(head["claim"], head["unit"], head.get("note")) for head in heads] == series


@pytest.mark.parametrize("name", ["observation_date", "when", "DATE"])
def test_a_row_of_a_day_and_a_value_is_no_header(imported, name):
    found = imported(f"{name},UNRATE\n2023-01-01,3.4\n2023-02-01,3.6\n2023-03-01,3.5\n")
    assert found.series == {"unrate": {"2023-01-01": "3.4", "2023-02-01": "3.6", "2023-03-01": "3.5"}}


def test_months_with_a_stroke_and_places_in_spanish(imported):
    assert imported("País;Mes;Valor\nChile;01/2023;1,5\nChile;12/2023;2,5\n", "--period-column", "Mes").series == {
        "table-cl": {"2023-01": "1.5", "2023-12": "2.5"}
    }


def test_the_scale_of_statistics_canada_is_in_the_unit(imported):
    table = (
        "REF_DATE,GEO,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VALUE,STATUS\n"
        "2023-01,Canada,Persons,249,thousands,3,1540.5,\n2023-02,Canada,Persons,249,thousands,3,1551.0,p\n"
    )
    found = imported(table, unit="")
    assert found.series == {"table-ca": {"2023-01": "1540.5"}, "table-ca-preliminary": {"2023-02": "1551.0"}}
    assert {head["unit"] for head in found.heads} == {"thousand people"}
    assert imported(table.replace("thousands,3", "units,0"), unit="").heads[0]["unit"] == "people"


def test_groups_of_three_after_points_are_thousands(imported):
    assert imported("Land;2020\nChile;83.155.031\nPeru;8.917.205\n").series["table-cl"] == {"2020": "83155031"}


def test_a_footnote_below_a_wide_table(imported):
    found = imported("country,2020,2021\nChina,1,2 (b)\nKenya,3,4\n(b) Break in the series\nSource: Office\n")
    assert [head.get("note") for head in found.heads] == ["Break in the series: 2021.", None]


@pytest.mark.parametrize(
    "legend",
    [
        "p provisional",
        "p = provisional. … = not available. : = confidential.",
        "p provisional; … not available; : confidential; - nil",
        '"p = preliminary, e = estimated, : = not available"',
        "(p) Preliminary; (b) break in the series.",
        "* Without towns.\np – provisional",
    ],
)
@pytest.mark.parametrize("value", ["13p", "13 p", "13 (p)"])
def test_a_legend_says_what_a_mark_means_also_right_after_a_number(imported, legend, value):
    found = imported(f"country,2020,2021\nChina,12,{value}\nKenya,…,14\n\n{legend}\n")
    assert found.series == {
        "table-cn": {"2020": "12"},
        "table-cn-preliminary": {"2021": "13"},
        "table-ke": {"2021": "14"},
    }
    assert [head.get("note") for head in found.heads] == [None, None, None]
    assert found.said.endswith("3 series, 3 values; left out: 1 missing\n")


@pytest.mark.parametrize(
    ("value", "legend", "said"),
    [
        ("13p", "", '"p" follows the number without a space'),
        ("13p", "provisional", '"p" follows the number without a space'),
        ("13q", "p provisional", '"q" follows the number without a space'),
        ("13 p q", "p provisional", '"13 p q" is in p q'),
    ],
)
def test_letters_right_after_a_number_that_no_footnote_explains_are_refused(imported, value, legend, said):
    assert said in imported(f"country,2020,2021\nChina,12,{value}\n\n{legend}\n").said


@pytest.mark.parametrize(
    ("rows", "note"),
    [
        ("a Without towns; b by hand.\n", "Without towns: 2020. By hand: 2021."),
        ("(a) Without towns. [b] By hand.\n", "Without towns: 2020. By hand: 2021."),
        ("a) Without towns. b) By hand.\n", "Without towns. b) By hand: 2020. Marked b in the table: 2021."),
        ('"a = Without towns, b = by hand"\n', "Without towns: 2020. By hand: 2021."),
        ('"a Without towns, b by hand."\n', "Without towns, b by hand: 2020. Marked b in the table: 2021."),
        ("a Without towns; islands too.\n", "Without towns; islands too: 2020. Marked b in the table: 2021."),
        ("a Without towns; a village too\n", "Without towns; a village too: 2020. Marked b in the table: 2021."),
        ("a = b; c\nb By hand\n", "B; c: 2020. By hand: 2021."),
        ("a = by hand\nb – By hand\n", "By hand: 2020. By hand: 2021."),
    ],
)
def test_a_footnote_with_semicolons_is_a_legend_only_if_each_part_has_a_mark(imported, rows, note):
    found = imported(f"country,2020,2021\nChina,12 a,13 b\n\n{rows}")
    assert (found.series, found.heads[0]["note"]) == ({"table-cn": {"2020": "12", "2021": "13"}}, note)


@pytest.mark.parametrize("line", ["", ";;", "p = provisional;;", "of which;;"])
def test_a_line_between_the_rows_and_their_total_is_no_place(imported, line):
    found = imported(f"Sector;2022;2023\nSchools;14;15\n{line}\nTotal;20;21\n")
    assert found.series == {
        "table-schools": {"2022": "14", "2023": "15"},
        "table": {"2022": "20", "2023": "21"},
    }
    said = imported("Sector;2022;2023\nSchools;14;15\n;3;4\nTotal;20;21\n").said
    assert said.endswith('row 3, column "2022": there is a value and no place\n  hint: name the place in its column\n')


OF_AN_OFFICE = """Table 4.1 Spending on research by sector {mark};;
Million kroner;;
;;
Sector;2022;2023
Universities;14 012,3;14 500,0p
Institutes {mark_of_row};4 610,2;4 702,8p
of which: polar;610,2;702,8
;;
1) Includes grants.;;
2) Without the islands.;;
p = provisional. … = not available.;;
"""


@pytest.mark.parametrize(
    "options", [(), ("--measure-column", "Sector"), ("--measure-column", "Sector", "--measure", "grants")]
)
@pytest.mark.parametrize(("mark", "mark_of_row"), [("1)", "2)"), ("¹", "²"), ("(1)", "(2)"), ("¹⁾", "²⁾")])
def test_marks_after_a_title_and_its_labels_are_those_of_footnotes(imported, options, mark, mark_of_row):
    found = imported(OF_AN_OFFICE.format(mark=mark, mark_of_row=mark_of_row), *options, unit="")
    assert found.source["title"] == "Table 4.1 Spending on research by sector"
    beginning = "grants-" if "grants" in options else "spending-on-research-by-sector-"
    assert found.series == {
        f"{beginning}universities": {"2022": "14012.3"},
        f"{beginning}universities-preliminary": {"2023": "14500.0"},
        f"{beginning}institutes": {"2022": "4610.2"},
        f"{beginning}institutes-preliminary": {"2023": "4702.8"},
        f"{beginning}institutes-of-which-polar": {"2022": "610.2", "2023": "702.8"},
    }
    assert len({head["measure"] for head in found.heads}) == (3 if options else 1)
    assert found.heads[0]["claim"] == "Spending on research by sector, Universities"
    assert [head["note"] for head in found.heads] == [
        *["Includes grants."] * 2,
        *["Without the islands. Includes grants."] * 2,
        "Includes grants.",
    ]


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("Table 3 Boats in harbours", "boats-in-harbours"),
        ("Table A3 Boats in harbours", "boats-in-harbours"),
        ("Tab. 3.1a Boats in harbours", "boats-in-harbours"),
        ("Table 3 of the report", "table-3-of-the-report"),
        ("Table tennis clubs", "table-tennis-clubs"),
        ("Table 2023 Results", "table-2023-results"),
        ("Boats of type 1", "boats-of-type-1"),
    ],
)
def test_only_the_number_of_a_table_and_the_mark_of_a_footnote_are_no_part_of_its_title(imported, title, measure):
    found = imported(f"{title}\n\ncountry,2022,2023\nKenya,14,15\n")
    assert found.heads[0]["measure"] == measure


def test_labels_with_a_mark_that_nothing_explains_are_different_ones(imported):
    table = "Sector,2022,2023\nClass (a),1,2\nClass (b),3,4\nPart (of 1),5,6\n\n1) Unused\n"
    found = imported(table, "--measure-column", "Sector")
    assert found.series == {
        "class-a": {"2022": "1", "2023": "2"},
        "class-b": {"2022": "3", "2023": "4"},
        "part-of-1": {"2022": "5", "2023": "6"},
    }
    assert [head.get("note") for head in found.heads] == [None, None, None]


def test_the_heading_of_the_values_has_the_unit_of_all_measures_of_a_chosen_column(imported):
    table = "Year,Branch,Turnover (million EUR)\n2023,Mills,41.5\n2023,Kilns,8.6\n2024,Mills,42.7\n"
    found = imported(table, "--measure-column", "Branch", "--place", "Orton", unit="")
    assert found.series == {
        "turnover-mills-orton": {"2023": "41.5", "2024": "42.7"},
        "turnover-kilns-orton": {"2023": "8.6"},
    }
    assert {head["unit"] for head in found.heads} == {"million EUR"}


def test_columns_that_are_chosen_for_measures_keep_series_apart_also_below_one_measure(imported):
    table = "country,sex,2020,2021\nChina,F,1,2\nChina,T,3,4\n"
    found = imported(table, "--measure-column", "sex", "--measure", "jobs")
    assert found.series == {"jobs-f-cn": {"2020": "1", "2021": "2"}, "jobs-t-cn": {"2020": "3", "2021": "4"}}
    assert [(head["measure"], head["claim"]) for head in found.heads] == [
        ("jobs F", "jobs, F, China"),
        ("jobs T", "jobs, T, China"),
    ]
    found = imported(f"Jobs in towns\n\n{table}", "--measure-column", "sex", "--claim", "{measure} of {place}")
    assert list(found.series) == ["jobs-in-towns-f-cn", "jobs-in-towns-t-cn"]
    assert found.heads[0]["claim"] == "Jobs in towns, F of China"


OF_TWO = {"staff-north": ("people", {"2023": "1200"}), "spending-north": ("million NOK", {"2023": "45.2"})}
ONE_PLACE = {"table-north": ("million NOK", {"2022": "1200", "2023": "1250"})}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("Region;Staff;Spending\n;Number;Million NOK\nNorth;1200;45,2\n", OF_TWO),
        ("Report\n\nRegion;Staff;Spending\nUnit:;number;million NOK\n\nNorth;1200;45,2\n", OF_TWO),
        ("Region;2022;2023\n;Million NOK;Million NOK\nNorth;1200;1250\n", ONE_PLACE),
        ("place;year;value\n;;Million NOK\nNorth;2022;1200\nNorth;2023;1250\n", ONE_PLACE),
        (
            "Graduates;Men;;Women;\n;2022;2023;2022;2023\n;Million NOK;Million NOK;Million NOK;Million NOK\nNorth;1;2;3;4\n",
            {
                "men-north": ("million NOK", {"2022": "1", "2023": "2"}),
                "women-north": ("million NOK", {"2022": "3", "2023": "4"}),
            },
        ),
        (
            "Region;2022;2022;2023;2023\n;People;Tonnes;People;Tonnes\nNorth;1;2;3;4\n",  # groups below periods
            {
                "people-north": ("people", {"2022": "1", "2023": "3"}),
                "tonnes-north": ("tonnes", {"2022": "2", "2023": "4"}),
            },
        ),
    ],
)
def test_a_row_of_units_below_the_headings(imported, table, expected):
    found = imported(table, *(() if "202" in table else ("--period", "2023")), unit="")
    ids = [id_.replace("-number", "").replace("-million-nok", "") for id_ in found.series]
    units = [head["unit"] for head in found.heads]
    assert dict(zip(ids, zip(units, found.series.values(), strict=True), strict=True)) == expected


@pytest.mark.parametrize(
    ("table", "unit", "units"),
    [
        ("Year,Deaths,Rate\n,,per 1 000\n2022,4120,8.1\n2023,4050,7.9\n", "deaths", ["deaths", "per 1 000"]),
        ("Year,Sales,Growth (%)\n2022,41,8.1\n2023,40,7.9\n", "million EUR", ["million EUR", "%"]),
        ("Region,2022,,2023,\n,Sales,Growth (%),Sales,Growth (%)\nNorth,41,8,40,7\n", "EUR", ["EUR", "%"]),
        ("Year,Sales (women),Sales (men)\n2022,41,81\n2023,40,79\n", "EUR", ["EUR", "EUR"]),
        ("Year,Sales (women),Sales\n2022,41,81\n2023,40,79\n", "EUR", ["EUR", "EUR"]),
        ("Year,Sales (EUR),Costs (EUR)\n2022,41,81\n2023,40,79\n", "USD", ["USD", "USD"]),  # a correction
        ("Sales (EUR)\nYear,Women,Men\n2022,41,81\n2023,40,79\n", "USD", ["USD", "USD"]),
    ],
)
def test_the_unit_that_is_given_is_that_of_the_columns_without_one(imported, table, unit, units):
    assert [head["unit"] for head in imported(table, "--place", "Norway", unit=unit).heads] == units


@pytest.mark.parametrize(
    ("legend", "values"),
    [
        ("- Nil.", {"2022": "3", "2023": "0"}),
        ("(-) nil or zero", {"2022": "3", "2023": "0"}),
        ("p = provisional; – = zero", {"2022": "3", "2023": "0"}),
        ("– nichts vorhanden", {"2022": "3", "2023": "0"}),
        ("- Nil or less than half a boat", {"2022": "3"}),
        ("– Zero or rounded to zero.", {"2022": "3"}),
        ("- Not available", {"2022": "3"}),
        (".. Nil", {"2022": "3"}),
        ("-", {"2022": "3"}),
    ],
)
def test_a_dash_is_nothing_if_the_table_says_so(imported, legend, values):
    assert imported(f"country,2022,2023\nKenya,3,-\n{legend}\n", "--measure", "boats").series == {"boats-ke": values}


def test_a_dash_that_is_nothing_and_another_value_of_its_period(imported):
    found = imported("country,kind,year,boats\nKenya,f,2022,-\nKenya,m,2022,3\n- Nil\n")
    assert "row 2 and row 3: two values for Kenya, 2022: 0 and 3" in found.said


def test_a_note_is_one_of_the_vintage_of_its_value(imported):
    rows = "2022,3†,7(u)\n2023,4*,8p\n2024,5p,9p\n"
    lines = "* Break in series.\np Provisional.\nu Unclear.\n† A part.\nNote: All boats.\n"
    found = imported(f"year,boats,ships\n{rows}{lines}", "--published", "2023-06", "--place", "Norway")
    later = "From 2024 on these are projections: the table is of 2023-06."
    assert {id_: head["note"] for id_, head in zip(found.series, found.heads, strict=True)} == {
        "boats-no": "A part: 2022. Break in series: 2023. All boats.",
        "boats-no-preliminary": f"{later} All boats.",
        "ships-no": "Unclear: 2022. All boats.",
        "ships-no-preliminary": f"{later} All boats.",
    }


def test_a_flag_is_a_note_of_the_vintage_of_its_value(imported):
    table = "country,year,boats,status\nKenya,2022,3,U\nKenya,2023,4,U\nKenya,2024,5,P;U\nKenya,2025,6,P\n"
    assert [head["note"] for head in imported(table).heads] == [
        "Low reliability: 2022, 2023.",
        "Low reliability: 2024.",
    ]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Date of release: 12/03/2024\nNext update: March 2025\n\nBoats in harbours", "Boats in harbours"),
        (
            "Last updated: 12 March 2024\nContact: boats@office.example\nTable 3.2\nBoats in harbours",
            "Boats in harbours",
        ),
        ("Release of boats: by harbour\nDate of release: 2024", "Release of boats: by harbour"),
        ("Published boats\nUnit: boats", "Published boats"),
    ],
)
def test_a_line_about_the_release_of_a_table_is_not_its_title(imported, lines, title):
    assert imported(f"{lines}\n\ncountry,2022,2023\nKenya,14,15\n").source["title"] == title
