"""Mastheads: the title and the authors that a document marks, or that the lines above its text give."""

import pytest
from cases import cases

from innofacts.documents.document import Document
from innofacts.documents.files import read_copy
from innofacts.draft.mastheads import address_of, marked_day, masthead_of, publisher_of, type_of


@cases(
    ("lines", "expected"),
    [
        (["Ports are full"], ("Ports are full", ())),
        (["Published: 2025-03-14", "Ports are full", "By Ann Lee and Jo van Dam in Oslo"], ("Ports are full", ("Lee, Ann", "van Dam, Jo"))),
        (["PRESS RELEASE", "Ports", "Ports are full", "A year to remember on the coast"], ("Ports are full", ())),
        (["By Ann Lee, Bo de la Cruz, and Jo M. Kim | 3 May 2025", "Where are the ships?"], ("Where are the ships?", ("Lee, Ann", "de la Cruz, Bo", "Kim, Jo M."))),
        (["By Ann Lee, transport correspondent"], ("", ("Lee, Ann",))),
        (["# Ports are full", "By Staff Reporter"], ("Ports are full", ())),
        (["Ports are full\n3 May 2025\nBy Ann Lee, Osby Courier"], ("Ports are full", ("Lee, Ann",))),
        (["Home News Sport", "Corrie Herald", "Home > News > Ports", "Share this article", "Ports are full"], ("Ports are full", ())),
        (["The Corrie Herald wins", "By Ann Lee"], ("The Corrie Herald wins", ("Lee, Ann",))),
        (["Ports are full", "By Anna Weld, Tom Orne"], ("Ports are full", ("Weld, Anna", "Orne, Tom"))),
        (["Ports are full", "By Anna Weld, Tom Orne and Bo Kim, Corrie Herald"], ("Ports are full", ("Weld, Anna", "Orne, Tom", "Kim, Bo"))),
        (["By Anna Weld, New Corrie"], ("", ("Weld, Anna",))),
        (["By Anna Weld, Hong Kong"], ("", ("Weld, Anna",))),
        (["By Anna Weld, Chief Economist"], ("", ("Weld, Anna",))),
        (["By John Smith, Jr., and Bo Kim III"], ("", ("Smith Jr., John", "Kim III, Bo"))),
        (["By Éva Szabó & Łukasz Żak"], ("", ("Szabó, Éva", "Żak, Łukasz"))),
        (["BY ANNA WELD"], ("", ("Weld, Anna",))),
        (["Ports are full", "By Anna Weld, Nordic Harbour Review"], ("Ports are full", ("Weld, Anna",))),
        (["Corrie Monitor | 5 May 2024 | By Anna Weld"], ("", ("Weld, Anna",))),
        (["Ports are full", "*Published 5 May 2024 – by Anna Weld*"], ("Ports are full", ("Weld, Anna",))),
        (["By Dr. Anna Weld and Prof. Jo van der Berg"], ("", ("Weld, Anna", "van der Berg, Jo"))),
        (["By Dr. Prof.", "By Mr Weld"], ("", ("Prof.",))),
        # a byline, but no person's
        (["Ports are full", "By Agence France-Presse"], ("Ports are full", ())),
        (["By Deutsche Welle", "Ports are full"], ("Ports are full", ())),
        (["By Reuters", "Ports are full"], ("Ports are full", ())),
        (["Ports are full", "By Vestland Times"], ("Ports are full", ())),
        (["Ports are full", "By the Ministry of Health"], ("Ports are full", ())),
        # no title, and nobody's name
        (["The port has many ships, of which\nthe most are old, and some of them\nare new"], ("", ())),
        (["By Sund the road is shut."], ("", ())),
        (["| port | ships |"], ("", ())),
        (["the ports are full"], ("", ())),
        ([], ("", ())),
    ],
)  # fmt: skip
def test_the_lines_above_the_text_give_its_title_and_authors(lines, expected):
    text = "\n\n".join([*lines, "The port had 40 ships in 2023. It has more now."])
    assert masthead_of(Document("a.txt", text))[:2] == expected


def test_a_text_of_headlines_only_has_no_title():
    assert masthead_of(Document("a.txt", "Ports are full")) == ("", (), ())


BEGINNING = "The port had 40 ships in 2023. It has more now.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Share this article\n\n# Nurses at last\n\nBy Anna Weld\n\n", ("Nurses at last", ("Weld, Anna",))),
        ("A week in the north\n\nBy Anna Weld\n\n# Nurses at last\n\n", ("Nurses at last", ("Weld, Anna",))),
        ("# By Popular Demand\n\n", ("By Popular Demand", ())),
        ("# Corrie Herald\n\n# Why are there no nurses?\n\n", ("Why are there no nurses?", ())),
        ("Nurses at last\n==============\n\n", ("Nurses at last", ())),
        ("# Corrie\nThe town has 3 nurses. It is small.\n\n", ("Corrie", ())),
        ("# 3 May 2025\n\n## Nurses at last\n\n", ("Nurses at last", ())),
        # a section of the text
        ("Nurses at last\n\nThe town has 3 nurses. It is small.\n\n# Costs\n\n", ("Nurses at last", ())),
        # front matter
        ('---\ntitle: "Nurses: at last"\nauthor: Anna Weld\n---\n\n', ("Nurses: at last", ("Weld, Anna",))),
        ("---\ntitle: >-\n  Nurses\n  at last\nauthor:\n  - name: Anna Weld\n    at: Corrie\n  - Tom Orne\n---\n\n# Ports\n\n",
         ("Nurses at last", ("Weld, Anna", "Orne, Tom"))),
        ("+++\ntitle = 'Nurses at last'\nauthors = [\"Anna Weld\", \"Tom Orne\"]\n+++\n\n", ("Nurses at last", ("Weld, Anna", "Orne, Tom"))),
        ("---\nauthor: Weld, Anna\n---\n\n# Nurses at last\n\nBy Tom Orne\n\n", ("Nurses at last", ("Weld, Anna",))),
        ("---\nauthor: Anna Weld and Tom Orne\n---\n\n", ("", ("Weld, Anna", "Orne, Tom"))),
        ("---\nauthor: Corrie Statistics Office\n---\n\n", ("", ("Corrie Statistics Office",))),
        ("---\nauthor: 1 2\n---\n\n", ("", ("2, 1",))),
        ("---\nlang: en\nauthor:\n---\n\n# Nurses\n\n", ("Nurses", ())),
    ],
)  # fmt: skip
def test_what_a_document_marks_comes_before_the_lines_above_its_text(text, expected):
    assert masthead_of(Document("a.md", text + BEGINNING))[:2] == expected


JSON_LD = """{"@type": "NewsArticle", "datePublished": "2025-03-14", "publisher": {"name": "Corrie Herald"},
 "author": [{"name": "Anna Weld"}, {"@type": "Organization", "name": "dpa &amp; Co."}, {"name": "https://example.org/"}]}"""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<nav>Home News Sport</nav><h1 class='a'>Nurses <i>at</i> last</h1><p>By Anna Weld</p>", ("Nurses at last", ("Weld, Anna",))),
        ("<p>We use cookies.</p><ul><li>A<li>B<li>C<li>D<li>E<li>F</ul><h1>Nurses</h1><p>By Anna Weld</p>", ("Nurses", ("Weld, Anna",))),
        ("<h1>Corrie Herald</h1><h1></h1><h1>Nurses &amp; all</h1>", ("Nurses & all", ())),
        ("<h2>Nurses at last</h2>", ("Nurses at last", ())),
        ("<!-- <h1>Ports</h1> --><p>Nurses at last</p>", ("Nurses at last", ())),
    ],
)  # fmt: skip
def test_the_highest_heading_of_a_web_page_is_its_title(tmp_path, page, expected):
    (tmp_path / "a.html").write_text(f"<title>Corrie Herald</title><body>{page}<p>{BEGINNING}</p></body>")
    assert masthead_of(read_copy(str(tmp_path / "a.html")))[:2] == expected


@cases(
    ("line", "expected"),
    [
        ("date: 2025-03-14", "2025-03-14"),
        ("date: 2025-03-14T23:30:00Z", "2025-03-14"),
        ("date: 2025-03-14 10:00:00 +0100", "2025-03-14"),
        ('date: "2025-03-14" # the day of the embargo', "2025-03-14"),
        ("date = 2025/03/14", "2025-03-14"),
        ("date: March 14, 2025", "2025-03-14"),
        ("date: Fri, 14 Mar 2025 10:00:00 GMT", "2025-03-14"),
        ("date: 14. März 2025", "2025-03-14"),
        ("date: den 14. März 2025", "2025-03-14"),
        ("date: 2025-03", "2025-03"),
        ("date: 2024\npublishDate: 2025-03-14", "2025-03-14"),
        ("published: 2025-03-14\ndate: 2024", "2025-03-14"),
        ("published: true\ndate: 2025-03-14", "2025-03-14"),
        ("published: soon\ndate: 2025-03-14", "2025-03-14"),
        # no day
        ("date: today", None),
        ("published: true\ndate: today", None),
        ("published: true", ""),
        ("date: 2025-13-44", None),
        ("date: 03/04/2025", None),
        ("date: 2019-2023", None),
        ("date: before 2024", None),
        ("date: spring 2025", None),
        ("date: FY2024", None),
        # it says something else
        ("date:", ""),
        ("lastmod: 2025-03-14", ""),
        ("date-format: long", ""),
        ("params:\n  date: 2025-03-14", ""),
    ],
)
def test_front_matter_gives_the_day_of_an_article(line, expected):
    marked = marked_day(Document("a.md", f"---\ntitle: Ports\n{line}\n---\n\n{BEGINNING}"))
    assert (marked.period and marked.period.text if marked else "") == expected
    assert marked_day(Document("a.txt", f"---\ntitle: Ports\n{line}\n---\n\n{BEGINNING}")) is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2025-03-14T10:00:00+01:00">', ("2025-03-14", "article:published_time")),
        ("<META NAME=DC.Date CONTENT='14 March 2025'>", ("2025-03-14", "dc.date")),
        ('<meta name="date" content="2025-03-10"><meta itemprop="datePublished" content="2025-03-14">', ("2025-03-14", "datepublished")),
        ('<body><time itemprop="datePublished" datetime="2025-03-14">Friday</time>', ("2025-03-14", "datepublished")),
        ('<body><time pubdate datetime="2025-03-14">Friday</time>', ("2025-03-14", "pubdate")),
        ('<body><time class="entry-date published" datetime="2025-03-14T08:00">Friday</time>', ("2025-03-14", "published")),
        ('<script type="application/ld+json">{"datePublished": "2025-03-14", "dateModified": "2025-04-01"}</script>', ("2025-03-14", "datepublished")),
        ('<script>x = {"datePublished": "2020-01-01"}</script><meta name="DCTERMS.date" content="2025-03-14">', ("2025-03-14", "dcterms.date")),
        # it says something else, or no day
        ('<body><time datetime="2025-03-14">Friday</time> <time class="date" datetime="2025-03-14">Friday</time>', None),
        ('<meta property="article:modified_time" content="2025-03-14"><meta name="date"><meta content="2025-03-14">', None),
        ('<!-- <meta name="date" content="2025-03-14"> --><meta name="date" content="today">', None),
        ('<body>"datePublished": "2025-03-14"', None),
        # the days of several articles
        ('<body><time pubdate datetime="2025-03-14">A</time><time pubdate datetime="2025-03-15">B</time>', None),
        ('<meta name="date" content="2025-03-14"><body><time pubdate datetime="2025-03-15">B</time>', ("2025-03-14", "date")),
    ],
)  # fmt: skip
def test_the_tags_of_a_page_give_the_day_on_which_it_was_published(tmp_path, head, expected):
    (tmp_path / "a.html").write_text(f"<head>{head}<body><p>{BEGINNING}</p>")
    marked = marked_day(read_copy(str(tmp_path / "a.html")))
    assert (marked and (marked.period.text, marked.where)) == (
        expected and (expected[0], f'the property "{expected[1]}" of the page')
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<meta name="author" content="Anna  Weld"><meta name="Author" content="Tom Orne"><p>By Bo Kim</p>', ("Weld, Anna", "Orne, Tom")),
        ('<meta name="citation_author" content="Weld, Anna"><meta name="DC.creator" content="Weld, Anna">', ("Weld, Anna",)),
        ('<meta name="author" content="Corrie Statistics Office"><p>Nurses</p>', ("Corrie Statistics Office",)),
        (f'<meta name="author" content="Corrie Herald"><script type="application/ld+json">{JSON_LD}</script>', ("Weld, Anna", "dpa & Co.")),
        # of the paper, where the text names a person; no name
        ('<meta name="author" content=""><p>By Anna Weld</p>', ("Weld, Anna",)),
        ('<meta name="author" content><meta name="" content="Tom Orne">', ()),
        ('<meta name="author" content="Corrie Herald"><p>By Anna Weld</p>', ("Weld, Anna",)),
        ('<meta name="author" content="https://example.org/weld"><p>By Anna Weld</p>', ("Weld, Anna",)),
        ('<meta name="twitter:creator" content="@weld"><meta name="author" content="@weld">', ()),
    ],
)  # fmt: skip
def test_the_tags_of_a_page_give_its_authors(tmp_path, page, expected):
    (tmp_path / "a.html").write_text(f"{page}<p>{BEGINNING}</p>")
    assert masthead_of(read_copy(str(tmp_path / "a.html"))).authors == expected


@cases(
    ("page", "expected"),
    [
        ("<p>Ports are full.</p>", ("report", "", "")),
        (f'<script type="application/ld+json">{JSON_LD}</script>', ("article-newspaper", "Corrie Herald", "")),
        ('<script type="application/ld+json">{"@type": "BlogPosting"}</script><meta property="og:site_name" content="Corrie  Blog">',
         ("post-weblog", "Corrie Blog", "")),
        ('<script type="application/ld+json">{"@type": "Article"}</script>', ("article", "", "")),
        ('<link rel="canonical" href="https://example.org/full"><meta property="og:url" content="https://example.org/other">',
         ("report", "", "https://example.org/full")),
        ('<link rel="canonical" href="/full"><meta property="og:url" content="https://example.org/full">', ("report", "", "")),
        ('<link rel="stylesheet" href="https://example.org/a.css"><meta property="og:url" content="https://example.org">',
         ("report", "", "https://example.org")),
    ],
)  # fmt: skip
def test_a_page_gives_its_type_publisher_and_address(tmp_path, page, expected):
    (tmp_path / "a.html").write_text(f"{page}<p>{BEGINNING}</p>")
    copy = read_copy(str(tmp_path / "a.html"))
    assert (type_of(copy), publisher_of(copy), address_of(copy)) == expected


def test_a_page_without_a_heading_has_the_title_of_its_tags(tmp_path):
    (tmp_path / "a.html").write_text(
        f'<meta property="og:title" content="Ports  are full"><p>Skip the menu</p><p>{BEGINNING}</p>'
    )
    assert masthead_of(read_copy(str(tmp_path / "a.html"))) == ("Ports are full", (), ())
