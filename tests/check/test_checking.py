"""The rules of a good library: each finds what is planted, at its character, and nothing in libraries that are good.

A mistake is written with `¦` before the place where it must be found. What it does not need is left out: a source
is put above it unless the text has one of its own.
"""

from pathlib import Path

import pytest

from innofacts.check.checking import check
from innofacts.check.rules import ERROR, RULES, SOURCE_OF_EXAMPLES, WARNING, names
from innofacts.errors import InnofactsError, Problem
from innofacts.index.files import locate

ROOT = Path(__file__).parents[2]
VALID = ROOT / "tests" / "data" / "valid"
BY_NAME = {rule.name: rule for rule in RULES}
# What no text has: these are made in a test of their own.
OF_FILES = ("file", "encoding")
# What a copy of a source tells: see test_copying.
OF_COPIES = ("moved", "altered", "missing", "unchecked", "unconfirmed")

COPY = f'copy = {{ characters = 100, sha256 = "{"0" * 64}" }}\n'
CITED = '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025-04-30\n'
HASH = f'sha256 = "{"a" * 64}"'


def fact(id_, *lines, claim=""):
    """Return the text of a fact, each of whose claims has words of its own."""
    return "\n".join(["[[fact]]", f'id = "{id_}"', f'claim = "{claim or f"Of {id_}."}"', *lines, "", ""])


SEVERAL = "".join(fact(id_, 'measure = "patents-granted"', 'topics = ["funding"]') for id_ in ("x", "y", "z"))

# Each rule with what goes against it.
PLANTED = {
    "syntax": (
        'note = "never¦\n',
        "[[fact]]\nid ¦a\n",
        fact("a", "figure = 80 ¦countries"),
        fact("a", "note = ¦“bent”"),
        fact("a", 'note = "a"', '¦note = "b"'),
        fact("a", 'note = "C:¦\\Users"'),
    ),
    "missing-key": (
        '[[¦fact]]\nid = "a"\n',
        '[[¦fact]]\nclaim = "c"\n',
        '[¦source]\nid = "s"\ntype = "report"\ntitle = "T"\npublished = 2025\n',
        '[¦source]\nid = "s"\npublisher = "P"\ntitle = "T"\npublished = 2025\n',
        '[[¦series]]\nid = "a"\nclaim = "c"\nvalues = { 2012 = "1" }\n',
        '[[¦series]]\nid = "a"\nclaim = "c"\nunit = "%"\n',
    ),
    "unknown-key": (
        fact("a", '¦meassure = "m"'),
        fact("a", '¦unit = "km"'),
        fact("a", '¦Note = "n"'),
        fact("a", "at = { start = 1, ¦stop = 2 }"),
        CITED.replace("title", "¦tittle") + '\ntitle = "T"\n',
        '[[¦facts]]\nid = "a"\nclaim = "c"\n',
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\n¦figure = "5 %"\nvalues = { 2012 = "1" }\n',
    ),
    "type": (
        '[[fact]]\nid = "a"\nclaim = ¦5\n',
        fact("a", 'topics = ¦"space"'),
        fact("a", 'topics = ["space", ¦5]'),
        fact("a", 'note = ¦""'),
        fact("a", "period = ¦12:00:00"),
        fact("a", "figure = ¦80"),
    ),
    "value": (
        fact("a", 'nature = ¦"flows"'),
        fact("a", 'vintage = ¦"finale"'),
        fact("a", 'topics = ["a¦;b"]'),
        fact("a", "at = { start = 5, end = ¦4 }"),
        fact("a", "at = { start = ¦-1 }"),
        CITED + 'url = ¦"example.org"\n',
        CITED + 'standing = ¦"offical"\n',
        CITED.replace('"report"', '¦"reprot"'),
    ),
    "figure": (
        fact("a", 'figure = "80¦"'),
        fact("a", 'figure = ¦"countries"'),
        fact("a", 'figure = "> 80 ¦bn CNY"'),
        fact("a", 'figure = "80..¦70 km"'),
        fact("a", 'figure = "1¦e5 km"'),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nvalues = { 2012 = ¦"many" }\n',
    ),
    "domain": (
        fact("a", 'figure = ¦"120 %"', 'nature = "share"'),
        fact("a", 'figure = ¦"-5 countries"'),
        fact("a", 'figure = ¦"< 0 people"', 'nature = "stock"'),
        fact("a", 'figure = ¦"-3 %"', 'nature = "share"'),
    ),
    "period": (
        fact("a", 'period = ¦"soon"'),
        fact("a", 'period = ¦"2023-13"'),
        fact("a", 'period = ¦"2023..2012"'),
        CITED.replace("2025-04-30", '¦"Spring 2025"'),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nvalues = { ¦20x2 = "1" }\n',
    ),
    "unit": (
        '[[series]]\nid = "a"\nclaim = "c"\nunit = ¦"80"\nvalues = { 2012 = "1" }\n',
        '[[series]]\nid = "a"\nclaim = "c"\nunit = ¦"bn CNY"\nvalues = { 2012 = "1" }\n',
    ),
    "id": (
        '[[fact]]\nid = "two¦ words"\nclaim = "c"\n',
        '[[fact]]\nid = ¦"-x"\nclaim = "c"\n',
        CITED.replace('"s"', '¦"$(id)"'),
        fact("a") + '[[fact]]\nid = ¦"a"\nclaim = "Of another."\n',
        fact("a") + fact("b") + '[[fact]]\nid = ¦"a"\nclaim = "Of another."\n',
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\n[series.values]\n2012 = "1"\n'
        '[[series]]\nid = "a"\nclaim = "d"\nunit = "%"\n[series.values]\n2012 = ¦"1"\n',
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nvalues = { 2012 = "1", 2013 = "1" }\n'
        '[[series]]\nid = ¦"a"\nclaim = "d"\nunit = "km"\nvalues = { 2014 = "1", 2015 = "1" }\n',
        fact("a") + '[[series]]\nid = ¦"a"\nclaim = "d"\nunit = "%"\nvalues = { 2012 = "1" }\n',
    ),
    "reference": (
        fact("a", 'part_of = ¦"b"'),
        fact("a", 'part_of = ¦"a"'),
        fact("a", 'replaces = ["b", ¦"c"]') + fact("b"),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\npart_of = ¦"b"\nvalues = { 2012 = "1", 2013 = "2" }\n',
    ),
    "circle": (
        fact("a", 'part_of = ¦"b"') + fact("b", 'part_of = "a"'),
        fact("a", 'part_of = ¦"b"') + fact("b", 'part_of = "c"') + fact("c", 'part_of = "a"'),
        fact("a", 'replaces = ¦["b", "d"]') + fact("b", 'replaces = ["a"]') + fact("d"),
        fact("o", 'part_of = "a"') + fact("a", 'part_of = ¦"b"') + fact("b", 'part_of = "a"'),
    ),
    "control-character": (
        '[[fact]]\nid = "a"\nclaim = "red ¦\\u001b[31m"\n',
        fact("a", 'note = "bell ¦\\u0007"'),
        fact("a", 'quote = "csi ¦\x9b31m"'),
        fact("a", "# a comment with ¦\x85 in it"),
        fact("a", 'scope = "delete ¦\\u007f"'),
        CITED.replace('"T"', '"red ¦\\u001b[31m"'),
        CITED.replace('"Office"', '"Office"\nauthors = ["Lee, Ann", "bell ¦\\u0007"]'),
    ),
    "invisible-character": (
        '[[fact]]\nid = "a"\nclaim = "abc ¦\u202edef"\n',
        fact("a", 'note = "zero¦\u200bwidth"'),
        fact("a", 'measure = "m¦\\u2066x"'),
        CITED.replace('"Office"', '"P¦\\u202e"'),
        fact("a", "# a comment ¦\u202e of Trojans"),
        fact("a", 'by = "¦\ufeffMarked"'),
        "# before ¦\u2028 all facts\n" + fact("a"),
    ),
    "unknown-unit": (
        fact("a", 'figure = ¦"5 million RNB"'),
        fact("a", 'figure = ¦"3.5 UDS"'),
        fact("a", 'figure = ¦"12 percnt"'),
        fact("a", 'figure = ¦"5 billion dolar"'),
    ),
    "mixed-units": (
        fact("a", 'figure = "80 labs"', 'measure = "m"') + fact("b", 'figure = ¦"90 %"', 'measure = "m"'),
        "".join(fact(id_, f'figure = "{n} billion CNY"', 'measure = "m"') for n, id_ in enumerate("abc", 1))
        + fact("d", 'figure = ¦"3 billion people"', 'measure = "m"'),
        fact("a", 'figure = "80 patents"', 'measure = "m"')
        + fact("b", 'figure = "80 invention patents"', 'measure = "m"')
        + fact("c", 'figure = ¦"90 applications"', 'measure = "m"'),
        fact("a", 'figure = "8 CNY per person"', 'measure = "m"')
        + fact("b", 'figure = "9 USD per person-year"', 'measure = "m"')
        + fact("c", 'figure = ¦"9 pp"', 'measure = "m"'),
    ),
    "unknown-place": (
        fact("a", 'place = ¦"UK"'),
        fact("a", 'place = ¦"QQ"'),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nplace = ¦"EN"\nvalues = { 2012 = "1", 2013 = "2" }\n',
    ),
    "near-miss": (
        SEVERAL + fact("a", 'measure = ¦"patents-grnated"'),
        SEVERAL + fact("a", 'topics = ["space", ¦"fundng"]'),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nmeasure = ¦"patent-granted"\nvalues = { 2012 = "1" }\n'
        + SEVERAL,
    ),
    "part": (
        fact("a", 'figure = ¦"90 people"', 'part_of = "b"') + fact("b", 'figure = "80 people"'),
        fact("b", 'figure = "<= 80 people"') + fact("a", 'figure = ¦"> 80 people"', 'part_of = "b"'),
        fact("a", 'figure = ¦"3.2 billion CNY"', 'part_of = "b"', "period = 2023")
        + fact("b", 'figure = "2999 million RMB"', "period = 2023"),
    ),
    "share": (
        fact("a", 'figure = ¦"264 %"', claim="The share of exports in sales."),
        fact("a", 'figure = ¦"> 101 %"', 'measure = "literate-share"'),
        fact("a", 'figure = ¦"150 %"', 'nature = "stock"', claim="Solar power accounted for that much of the grid."),
    ),
    "conflict": (
        fact("a", 'figure = "80 km"', 'measure = "m"', 'place = "CN"', "period = 2023")
        + fact("b", 'figure = ¦"90 km"', 'measure = "m"', 'place = "CN"', "period = 2023"),
        fact("a", 'figure = "80 parks"', 'measure = "m"', 'place = "CN"', "period = 2023-12-31", 'nature = "stock"')
        + fact("b", 'figure = ¦"> 81 parks"', 'measure = "m"', 'place = "CN"', "period = 2023", 'nature = "stock"'),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nmeasure = "m"\nplace = "CN"\nvalues = { 2012 = "1.9", 2013 = "2.1" }\n'
        '[[series]]\nid = "b"\nclaim = "c"\nunit = "%"\nmeasure = "m"\nplace = "cn"\nvalues = { 2012 = ¦"2.9", 2013 = "2.12" }\n',
    ),
    "words": (
        fact("a", 'figure = "80 countries"', claim="Es nahmen ¦mehr als 80 Länder teil."),
        fact("a", 'figure = "80 countries"').replace('"Of a."', '¦"More than 80 countries signed."'),
        fact("a", 'figure = "> 80 countries"').replace('"Of a."', '"By 2023 ¦80 countries had signed."'),
        fact("a", 'figure = "3327.8 billion CNY"').replace(
            '"Of a."', '"China spent ¦3,327.8 billion dollars in 2023."'
        ),
        fact("a", 'figure = "3327.8 billion CNY"').replace('"Of a."', '"China spent ¦3,327.8 million yuan in 2023."'),
        fact("a", 'figure = "80 parks"').replace('"Of a."', '"Maravia had ¦81 parks in 2023."'),
        fact("a", 'figure = "318000 t"').replace('"Of a."', '"Orton raised ¦218 kt of ore."'),
        fact("a", 'figure = "2.6 pp"').replace('"Of a."', '"It rose by ¦2.6 %."'),
        fact("a", 'figure = "> 70 %"').replace('"Of a."', '"It was ¦less than 70 % of them."'),
        fact("a", 'figure = "3 million people"').replace('"Of a."', '"Of them ¦3,000 people left."'),
        fact("a", 'figure = "~ 500 people"').replace('"Of a."', '¦"Exactly 500 people came."'),
        fact("a", 'figure = "80 countries"').replace('"Of a."', '"It grew in 2023 in ¦up to 80 countries."'),
        fact("a", 'figure = "1687000 applications"').replace('"Of a."', '¦"1,678,000 applications were filed."'),
        fact("a", 'figure = "> 50000 people"', 'at = { printed = ¦"no more than 50000" }'),
        fact("a", 'figure = "1000 projects"', 'at = { printed = ¦"over a thousand" }'),
        fact("a", 'figure = "-245 million CHF"', claim="In 2022 the railway ¦made a profit of 245 million francs."),
        fact("a", 'figure = "-2 million EUR"', claim="The port ¦posted a small surplus of 2 million euros."),
        fact("a", 'figure = ¦"3.4 %"', 'nature = "change"', 'measure = "rents"', claim="Rents fell by 3.4 % in 2023."),
        fact("a", 'figure = ¦"0.6 pp"', 'nature = "change"', claim="The rate went down by 0.6 percentage points."),
        fact("a", 'figure = ¦"-3.4 %"', 'nature = "change"', claim="Rents rose by 3.4 % in 2023."),
        fact("a", 'figure = ¦"710 tennants"', claim="In 2023 Orton had 710 tenants."),
        fact("a", 'figure = ¦"71 burials"', 'measure = "weddings"', claim="Orton had 71 weddings in 2023."),
    ),
    "year": (
        fact("a", 'figure = "30000 people"', "period = 2023", claim="The port employed 30,000 people in ¦2022."),
        fact("a", 'figure = "3265 km"', "period = 2023-12-31", claim="The net was 3,265 km long at the end of ¦2022."),
        fact("a", 'figure = "91 %"', "period = 2023", claim="In ¦2022, 91 percent of the trains were punctual."),
        fact("a", 'figure = "5 million trees"', "period = 2023", claim="5 million trees were felled in ¦2024."),
        fact("a", 'figure = "41 %"', 'period = "2020..2022"', claim="Turnout was 41 % in ¦2019."),
    ),
    "replaced": (
        fact("a", 'figure = "80 km"', 'place = "CN"', 'replaces = [¦"b"]')
        + fact("b", 'figure = "90 km"', 'place = "US"'),
        fact("a", 'figure = "80 km"', 'measure = "rail"', 'replaces = [¦"b"]')
        + fact("b", 'figure = "90 km"', 'measure = "road"'),
        fact("a", 'figure = "80 km"', 'replaces = [¦"b"]') + fact("b", 'figure = "90 parks"'),
        fact("a", 'figure = "80 km"', "period = 2023", 'replaces = [¦"b"]')
        + fact("b", 'figure = "90 km"', "period = 2021"),
    ),
    "future": (
        fact("a", 'figure = "80 km"', "period = ¦2026", claim="Rails were laid."),
        fact("a", "period = ¦2025-05-01", claim="Rails were laid."),
        fact("a", 'figure = "80 km"', 'period = ¦"2012..2026"', 'nature = "flow"', claim="Rails were laid."),
        '[[series]]\nid = "a"\nclaim = "c"\nunit = "%"\nvalues = { 2024 = "1", 2026 = ¦"2" }\n',
    ),
    "dates": (
        CITED + "accessed = ¦2024-12-31\n",
        CITED.replace("2025-04-30", "2025") + 'accessed = ¦"2024-11"\n',
        CITED.replace("published", "reported") + "accessed = ¦2024-12-31\n",
    ),
    "citation": (
        '[¦source]\nid = "s"\ntype = "report"\npublisher = "Office"\n',
        '[¦source]\nid = "s"\ntype = "report"\npublisher = "Office"\npublished = 2025\n',
        '[¦source]\nid = "s"\ntype = "article-newspaper"\npublisher = "P"\ntitle = "T"\nurl = "https://example.org"\n',
        '[¦source]\nid = "s"\ntype = "webpage"\npublisher = "P"\ntitle = "T"\npublished = 2025\n',
    ),
    "locator": (
        CITED + COPY + '[[¦fact]]\nid = "a"\nclaim = "c"\n',
        CITED + COPY + fact("a", f"at = ¦{{ paragraph = 1, {HASH} }}"),
        CITED + COPY + fact("a", "at = ¦{ start = 1, end = 5 }"),
        CITED + COPY + '[[¦series]]\nid = "a"\nclaim = "c"\nunit = "%"\nvalues = { 2012 = "1", 2013 = "2" }\n',
    ),
    "position": (
        CITED + COPY + fact("a", f"at = ¦{{ start = 5, end = 101, {HASH} }}"),
        CITED
        + COPY
        + fact("a", f"at = {{ paragraph = 3, start = 5, end = 10, {HASH} }}")
        + fact("b", f"at = ¦{{ paragraph = 2, start = 20, end = 30, {HASH} }}"),
    ),
    "duplicate": (
        fact("a", claim="Rails were laid.") + '[[fact]]\nid = "b"\nclaim = ¦"The rails were laid"\n',
        fact("a", 'figure = "80 km"', claim="Eighty kilometres of new rail were laid in the north of China.")
        + '[[fact]]\nid = "b"\nclaim = ¦"80 kilometers"\nfigure = "80 km"\n'.replace(
            "80 kilometers", "In the north of China eighty kilometers of rail were laid."
        ),
        fact("a", claim="Independent innovation is remaking the global picture of science and its markets.")
        + '[[fact]]\nid = "b"\nclaim = ¦"Independent innovation is remaking the whole global picture of science and its markets."\n',
        fact("a", claim="Independent innovation is remaking the global picture of science and its markets.")
        + '[[fact]]\nid = "b"\nclaim = ¦"Independent inovation is remaking the global picture of science and its markets."\n',
        fact("a", 'figure = "80 km"', 'measure = "m"', 'place = "CN"', "period = 2023", claim="Rails were laid.")
        + '[[fact]]\nid = "b"\nclaim = ¦"New track."\nfigure = "80 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n',
        fact("a", 'measure = "m"', claim="Programmes of research grew.")
        + '[[fact]]\nid = "b"\nclaim = ¦"Research programs grew"\nmeasure = "m"\n',
    ),
    "unfinished": (
        fact("a", claim="c").replace('"c"', '¦"TODO: describe 3 % in your own words"'),
        fact("a", 'note = ¦"TODO"'),
        CITED.replace('"T"', '¦"TODO: title of the source"'),
        CITED.replace('"T"', '"T"\nauthors = ["Cui, Yan", ¦"TODO"]'),
        '[[series]]\nid = "a"\nclaim = ¦"TODO"\nunit = "%"\nvalues = { 2012 = "1", 2013 = "2" }\n',
    ),
}


def planted(text):
    """Return a file with a mistake, and the line and the column of the mistake."""
    text = text if "[source]" in text.replace("¦", "") else SOURCE_OF_EXAMPLES + text
    before = text[: text.index("¦")]
    return text.replace("¦", ""), before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.fixture
def checked(library):
    """Return what checks files given by name, and gives rule, line and column of what is found."""

    def check_files(*only, **files):
        done = check(locate([str(library(**files))]), only)
        return [(problem.rule, problem.line, problem.column) for problem in done.problems]

    return check_files


def test_every_rule_has_its_mistakes():
    assert {*PLANTED, *OF_FILES, *OF_COPIES} == set(BY_NAME)
    assert len(BY_NAME) == len(RULES) >= 30
    assert {rule.severity for rule in RULES} == {ERROR, WARNING}


CASES = [(rule, text) for rule, texts in PLANTED.items() for text in texts]
# The same mistakes among facts that are good, after them and, where the text has no source of its own, before them.
GOOD = fact("good-1", 'figure = "7 %"', 'topics = ["culture"]') + fact("good-2", 'note = "研究 [[fact]] # no comment"')
AMONG = [
    (rule, text) for rule, text in CASES if "[source]" not in text.replace("¦", "") and not text.startswith("note")
]


def test_there_are_enough_mistakes():
    assert len(CASES) + len(AMONG) >= 200


@pytest.mark.parametrize(("rule", "text"), CASES)
def test_a_planted_mistake_is_found_at_its_character(rule, text, checked):
    file, line, column = planted(text)
    assert checked(x=file) == [(rule, line, column)]


@pytest.mark.parametrize(("rule", "text"), AMONG)
def test_a_planted_mistake_is_found_among_good_facts_and_files(rule, text, checked):
    file, line, column = planted(GOOD + text)
    other = SOURCE_OF_EXAMPLES.replace('"s"', '"other"') + GOOD.replace("good", "fine")
    assert checked(a=other, x=file, z=other.replace('"other"', '"last"').replace("fine", "best")) == [
        (rule, line, column)
    ]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.example], ids=lambda rule: rule.name)
def test_the_example_of_a_rule_goes_against_it(rule, checked):
    file, line, column = planted(rule.example)
    assert checked(rule.name, x=file) == [(rule.name, line, column)]


def test_a_rule_alone_finds_nothing_of_another(checked):
    file, _, _ = planted('[[fact]]\nid = "a"\nclaim = "c"\n¦meassure = "m"\nplace = "UK"\n')
    assert checked(x=file) == [("unknown-key", 11, 1)]
    file = SOURCE_OF_EXAMPLES + fact("a", 'place = "UK"', 'part_of = "b"')
    assert [rule for rule, *_ in checked(x=file)] == ["unknown-place", "reference"]
    assert [rule for rule, *_ in checked("reference", x=file)] == ["reference"]


def test_what_no_text_has_is_found_in_files(tmp_path):
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "latin.toml").write_bytes(SOURCE_OF_EXAMPLES.encode() + 'note = "é"'.encode("latin-1"))
    (tmp_path / "wide.toml").write_bytes(SOURCE_OF_EXAMPLES.encode("utf-16"))
    done = check(locate([str(tmp_path)]))
    assert [(problem.file.rpartition("/")[2], problem.rule, problem.line) for problem in done.problems] == [
        ("folder.toml", "file", 0),
        ("latin.toml", "encoding", 8),
        ("wide.toml", "encoding", 1),
    ]
    assert (done.files, done.facts) == (3, 0)


def test_a_source_has_one_file_and_one_id(library):
    folder = library(a=SOURCE_OF_EXAMPLES, b=SOURCE_OF_EXAMPLES)
    (problem,) = check(locate([str(folder)])).problems
    assert (problem.file, problem.rule, problem.line, problem.column) == (f"{folder}/b.toml", "id", 2, 6)
    assert problem.message == f'the id "s" is taken by the source in {folder}/a.toml'


def test_where_a_library_has_no_vocabulary_no_name_is_a_near_miss(checked, monkeypatch):
    text = SOURCE_OF_EXAMPLES + SEVERAL + fact("a", 'measure = "patents-grnated"')
    assert [rule for rule, *_ in checked(x=text)] == ["near-miss"]
    monkeypatch.setattr(names, "_MOST_RARE", 0)
    assert checked(x=text) == []


def test_where_nothing_is_there_nothing_is_checked(tmp_path):
    with pytest.raises(InnofactsError, match="no fact files here"):
        check(locate([str(tmp_path)]))


def test_problems_stand_in_the_order_of_the_files_and_of_their_lines(checked):
    first = SOURCE_OF_EXAMPLES + fact("a", 'place = "UK"', 'note = ""') + fact("b", 'figure = "5 RNB"', 'place = "QQ"')
    second = '[source]\nid = "t"\ntype = "report"\npublisher = "P"\n\n' + fact("a") + fact("c", 'part_of = "no"')
    assert checked(one=first, two=second) == [
        ("type", 12, 8),
        ("unknown-unit", 17, 10),
        ("unknown-place", 18, 9),
        ("citation", 1, 2),
        ("reference", 13, 11),
    ]


def test_a_problem_says_what_is_wrong_where_and_what_would_be_right(library):
    folder = library(x=SOURCE_OF_EXAMPLES + fact("a", 'figure = "5 million RNB"'))
    (problem,) = check(locate([str(folder)])).problems
    assert problem == Problem(
        f"{folder}/x.toml",
        11,
        10,
        '"RNB" is not a unit',
        'figure = "5 million RNB"',
        'did you mean "RMB"?',
        "unknown-unit",
        "a",
    )


# --- what is right -------------------------------------------------------------------------------------------------

RIGHT = {
    "a byte order mark, and the line ends of Windows": {
        "a": "\ufeff" + (SOURCE_OF_EXAMPLES + fact("a", 'note = "研究"')).replace("\n", "\r\n")
    },
    "two sources may contradict each other, where a note says so": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', 'measure = "m"', 'place = "CN"', "period = 2023", 'note = "B says 90."'),
        "b": SOURCE_OF_EXAMPLES.replace('"s"', '"t"')
        + fact("b", 'figure = "90 km"', 'measure = "m"', 'place = "CN"', "period = 2023"),
    },
    "a final figure differs from the preliminary one": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', 'measure = "m"', 'place = "CN"', "period = 2023", 'vintage = "preliminary"')
        + fact("b", 'figure = "90 km"', 'measure = "m"', 'place = "CN"', "period = 2023", 'vintage = "final"'),
    },
    "figures of other years, places, bases and units differ": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', 'measure = "m"', 'place = "CN"', "period = 2023")
        + fact("b", 'figure = "90 km"', 'measure = "m"', 'place = "CN"', "period = 2024")
        + fact("c", 'figure = "91 km"', 'measure = "m"', 'place = "US"', "period = 2023")
        + fact("d", 'figure = "92 km"', 'measure = "m"', 'place = "CN"', "period = 2023", 'basis = "double track"'),
    },
    "money may be in any currency, and percent of anything": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 CNY"', 'measure = "m"')
        + fact("b", 'figure = "80 USD"', 'measure = "m"')
        + fact("c", 'figure = "8 %"', 'measure = "n"')
        + fact("d", 'figure = "8 % of GDP"', 'measure = "n"')
        + fact("e", 'figure = "8 CNY per person"', 'measure = "o"')
        + fact("f", 'figure = "8 USD per head"', 'measure = "o"'),
    },
    "units that look like codes": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "5 million TEU"')
        + fact("b", 'figure = "5 SUV"')
        + fact("c", 'figure = "5 GWh"')
        + fact("d", 'figure = "5 people"')
        + fact("e", 'figure = "5 pens"'),
    },
    "a part may be as much as its whole, and of another time or unit more": {
        "a": SOURCE_OF_EXAMPLES
        + fact("w", 'figure = "> 80 people"', "period = 2023")
        + fact("a", 'figure = "90 people"', "period = 2023", 'part_of = "w"')
        + fact("v", 'figure = "80 people"', "period = 2023")
        + fact("b", 'figure = "80 people"', "period = 2023", 'part_of = "v"')
        + fact("c", 'figure = "90 people"', "period = 2024", 'part_of = "v"')
        + fact("d", 'figure = "90 %"', "period = 2023", 'part_of = "v"')
        + fact("e", 'part_of = "v"'),
    },
    "growth and ratios are over 100 %": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "264 %"', claim="The share price rose.")
        + fact("b", 'figure = "264 %"', 'nature = "change"', claim="The share of exports.")
        + fact("c", 'figure = "100 %"', claim="The share of exports in sales.")
        + fact("d", 'figure = "120 %"', claim="Debt as a percentage of output, a ratio.")
        + fact("e", 'figure = "120 %"', claim="Debt against output."),
    },
    "a forecast is of the future": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', "period = 2030", claim="Rails are to be laid by 2030.")
        + fact("b", 'figure = "81 km"', "period = 2030", 'note = "A forecast."')
        + fact("c", 'figure = "82 km"', "period = 2025", claim="Rails were laid.")
        + fact("d", 'figure = "83 km"', 'period = "2012.."', claim="Rails were laid.")
        + fact("e", 'figure = "84 parks"', 'period = "2020s"', 'nature = "stock"', claim="Parks were laid out.")
        + fact("f", 'period = "2024..2026"', claim="A plan without a figure."),
        "b": '[source]\nid = "t"\ntype = "webpage"\ntitle = "T"\npublisher = "P"\nurl = "https://example.org"\n'
        + fact("g", 'figure = "85 km"', "period = 2030", claim="Rails were laid."),
    },
    "a year of a claim is held against a period that begins with the calendar or does not end": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 parks"', "period = 0001-01-01", claim="In 1990, 80 parks were laid out.")
        + fact("b", 'figure = "81 parks"', 'period = "1990-06-01.."', claim="In 1990, 81 parks were laid out."),
    },
    "a source is read when it has appeared": {"a": CITED + "accessed = 2025-04-30\n" + fact("a")},
    "some sources have no date, title or address": {
        "a": '[source]\nid = "s"\ntype = "report"\npublisher = "P"\ntitle = "T"\nurl = "https://example.org"\n'
        + fact("a"),
        "b": '[source]\nid = "t"\ntype = "article-newspaper"\npublisher = "P"\npublished = 2025\n'
        + COPY
        + fact("b", f"at = {{ start = 1, end = 5, {HASH} }}"),
        "c": '[source]\nid = "u"\ntype = "dataset"\npublisher = "P"\ncontainer = "C"\naccessed = 2025\n' + fact("c"),
        "d": '[source]\nid = "v"\ntype = "article-newspaper"\npublisher = "P"\ntitle = "T"\nreported = 2025\n'
        + fact("d"),
    },
    "a quote is a place too": {"a": CITED + COPY + fact("a", 'quote = "Rails were laid."')},
    "a figure replaces one of the same thing, and a claim whatever it will": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', 'measure = "M"', 'place = "cn"', "period = 2023", 'replaces = ["b", "c"]')
        + fact("b", 'figure = "90 km"', 'measure = "m"', 'place = "CN"', "period = 2023")
        + fact("c", 'place = "US"')
        + fact("d", 'replaces = ["a"]'),
    },
    "claims of two sources may be the same, and those of other figures, places and measures": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "80 km"', claim="Rails were laid.")
        + fact("b", 'figure = "81 km"', claim="Rails were laid.")
        + fact("c", 'figure = "80 km"', 'place = "CN"', claim="Rails were laid.")
        + fact("d", 'figure = "80 km"', 'place = "CN"', "period = 2023", claim="Rails were laid.")
        + fact("e", 'measure = "m"', claim="Rails were laid.")
        + fact("f", 'measure = "n"', claim="Rails were laid.")
        + fact("j", claim="The north of the country has not taken part in the growth of trade.")
        + fact("k", claim="The north of the country has taken part in the growth of trade.")
        + fact("l", claim="The south of the country has taken part in the growth of trade.")
        + fact("g", 'figure = "9 people"', claim="Nine people of the north of China own as much as its banks.")
        + fact("h", 'figure = "9 people"', claim="Nine people of the south of China own as much as its banks."),
        "b": SOURCE_OF_EXAMPLES.replace('"s"', '"t"') + fact("i", 'figure = "80 km"', claim="Rails were laid."),
    },
    "names that differ in a digit, and short ones, are no slips": {
        "a": SOURCE_OF_EXAMPLES
        + "".join(fact(f"x{n}", 'measure = "emissions-1990"', 'topics = ["space"]') for n in range(3))
        + fact("a", 'measure = "emissions-1991"', 'topics = ["spice"]')
        + fact("b", 'measure = "emission-permits"'),
    },
    "a claim says its figure in many ways": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "> 80 countries"', claim="Over 80 nations signed, more than the 79 of 2022.")
        + fact("b", 'figure = "3327.8 billion CNY"', claim="China spent 3.3278 trillion yuan, 8 % more than in 2022.")
        + fact("c", 'figure = "-3 %"', 'nature = "change"', claim="Exports fell by 3 % in 2023.")
        + fact("d", 'figure = "12..15 %"', claim="Between 12 and 15 per cent of them left.")
        + fact("e", 'figure = "~> 600 people"', 'at = { printed = "600-odd researchers" }', claim="About 600 came.")
        + fact("f", 'figure = "5 billion USD"', claim="It raised 5 billion dollars.")
        + fact("g", 'figure = "2 USD per person"', claim="They spent two dollars a head.")
        + fact("l", 'figure = "20 USD per person"', claim="They spent 20 dollars on each.")
        + fact("h", 'figure = "9 centres"', claim="There are nine centers, and 90 parks.")
        + fact("i", 'figure = "= 12 labs"', claim="There are 12 laboratories.")
        + fact("j", 'figure = "3 EUR per person"', claim="In all, 3 euros were spent.")
        + fact(
            "k",
            'figure = "7 parks"',
            claim="There is more than meets the eye in the 7 parks of the north, at least to some.",
        ),
    },
    "a claim says more than its figure": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "-245 million CHF"', claim="It made a loss of 245 million, after a profit of 9 million.")
        + fact("b", 'figure = "-245 million CHF"', claim="It had a profit of 245 million francs less than before.")
        + fact(
            "i", 'figure = "-9 million CHF"', claim="The port made a profit of 3 million, and the pier was in the red."
        )
        + fact("c", 'figure = "65 %"', claim="Two thirds of the pupils came by bus.")
        + fact("d", 'figure = "8 %"', 'nature = "rate"', claim="Unemployment rose by 5 % to a new high.")
        + fact("e", 'figure = "5 nurses"', claim="The town of 3,000 pensioners has few nurses.")
        + fact("f", 'figure = "6.2 million USD"', claim="The bridge cost 5 million pounds.")
        + fact("g", 'figure = "40 USD per person"', claim="In all it spent 300 million euros.")
        + fact("h", 'figure = "< -5 %"', 'nature = "change"', claim="Sales fell by more than 7 %."),
    },
    "a claim may name a year that is not that of its figure": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "3265 km"', "period = 2023-01-01", claim="The net was 3,265 km long at the end of 2022.")
        + fact("b", 'figure = "5 parks"', 'period = "2022-06"', claim="In 2022 the town had 5 parks.")
        + fact("c", 'figure = "30000 cars"', "period = 2023", claim="The bridge built in 2022 carries 30,000 cars.")
        + fact("d", 'figure = "30 rooms"', "period = 2023", claim="The museum has 30 rooms in a house built in 2022.")
        + fact(
            "e", 'figure = "30001 cars"', "period = 2023", claim="In 2022 a bridge was built that carries 30,001 cars."
        )
        + fact("f", 'figure = "300 shops"', "period = 2023", claim="In 2022 the firm had one shop; it has 300 shops.")
        + fact("g", 'figure = "300 pupils"', "period = 2023", claim="In 2022/23 there were 300 pupils.")
        + fact("h", 'figure = "17 goals"', "period = 2030", claim="In 2015, 193 states set 17 goals as a target.")
        + fact("i", 'figure = "30 floors"', "period = 2023", claim="The tower was finished with 30 floors in 2022.")
        + fact(
            "j",
            'figure = "301 people"',
            "period = 2023",
            claim="The village of 301 people and a mill was flooded in 2022.",
        )
        + fact("k", 'figure = "5 lakes"', 'period = "2010s"', claim="In 2012 it had 5 lakes.")
        + fact("q", 'figure = "31 million EUR"', "period = 2023", claim="In 2022 terms, it cost 31 million euros.")
        + fact("r", 'figure = "32 parks"', "period = 2023", claim="In 2022 the council promised 32 parks.")
        + fact("o", 'figure = "9 lakes"', "period = 2023", claim="In 2022 there were lakes in the north.")
        + fact("l", 'figure = "6 lakes"', 'period = "2019.."', claim="It had 6 lakes in 2022.")
        + fact("m", 'figure = "7 %"', "period = 2023", claim="Rents rose by 7 %, as in 2022.")
        + fact(
            "n",
            'figure = "8 %"',
            "period = 2023",
            claim=f"{'In 2022 there were no words. ' * 20}8 % were late in 2022.",
        ),
    },
    "a fall may be measured as one, and a noun may be a general one, or another word for what the claim counts": {
        "a": SOURCE_OF_EXAMPLES
        + fact("a", 'figure = "3 %"', 'nature = "change"', 'measure = "fall-in-rents"', claim="Rents fell by 3 %.")
        + fact("b", 'figure = "-4 %"', 'nature = "change"', 'measure = "rents"', claim="Rents fell by 4 %.")
        + fact("c", 'figure = "5 %"', 'nature = "change"', claim="Rents, which fell before, rose by 5 %.")
        + fact("d", 'figure = "2..6 %"', 'nature = "change"', claim="Rents fell by 2 to 6 %.")
        + fact("e", 'figure = "7 %"', 'nature = "share"', claim="Sales at 7 % of shops fell.")
        + fact("f", 'figure = "41 vehicles"', 'measure = "vans"', claim="The post had 41 vans.")
        + fact("g", 'figure = "42 people"', 'measure = "drownings"', claim="There were 42 drownings.")
        + fact("h", 'figure = "43 bikes"', 'measure = "bicycles"', claim="The post had 43 bicycles.")
        + fact("i", 'figure = "44 meters"', 'measure = "m"', claim="The post had 44 metres.")
        + fact("j", 'figure = "45 planes"', claim="The garden had 45 trees and some plants.")
        + fact("k", 'figure = "46 colours"', claim="The flag has 46 colors.")
        + fact("l", 'figure = "47 FTE"', 'measure = "nurses"', claim="The clinic had 47 full-time equivalent nurses."),
    },
    "what a broken file may have is not missed": {
        "a": SOURCE_OF_EXAMPLES + fact("a", 'part_of = "spoiled"') + fact("b"),
    },
    "joiners, marks and line ends are part of texts": {
        "a": SOURCE_OF_EXAMPLES
        + fact(
            "a", 'note = "فارسی\u200cها 👩\u200d👩 \\u200d e\u0301 中文"', 'quote = "one\\ntwo\\tthree"', "# 中文 ✓"
        ),
    },
    "a circle of others is no circle of one's own": {
        "a": SOURCE_OF_EXAMPLES + fact("a", 'part_of = "b"') + fact("b", 'part_of = "c"') + fact("c"),
    },
}


@pytest.mark.parametrize("files", RIGHT.values(), ids=RIGHT.keys())
def test_a_rule_does_not_cry_wolf(files, checked):
    expected = [("reference", 11, 11)] if "spoiled" in str(files) else []
    assert checked(**files) == expected


def test_a_reference_to_what_is_broken_is_not_called_dangling(checked):
    text = SOURCE_OF_EXAMPLES + fact("a", 'part_of = "spoiled"') + fact("spoiled", "note = 5")
    assert [rule for rule, *_ in checked(x=text)] == ["type"]
    assert [rule for rule, *_ in checked(x=SOURCE_OF_EXAMPLES + fact("a", 'part_of = "b"'), y="not TOML")] == ["syntax"]


def test_what_else_is_wrong_with_a_broken_fact_is_told_in_the_same_run(checked):
    text = SOURCE_OF_EXAMPLES + fact("a", "note = 5", 'part_of = "x"', 'replaces = ["y", "b", ""]', 'see = ["a", 7]')
    text += fact("b") + fact("b", "note = 5", 'see = "x"')
    text += '[[series]]\nid = "s"\nclaim = "c"\nunit = "80"\npart_of = "x"\nvalues = { 2012 = "1", 2013 = "2" }\n'
    text += '[[series]]\nid = "t"\nclaim = "d"\nunit = "km"\npart_of = "x"\nvalues = { 2012 = "a", 2013 = "b" }\n'
    told = [(rule, text.splitlines()[line - 1][column - 1 :]) for rule, line, column in checked(x=text)]
    assert told == [
        ("type", "5"),
        ("reference", '"x"'),
        ("reference", '"y", "b", ""]'),
        ("type", '""]'),
        ("reference", '"a", 7]'),
        ("type", "7]"),
        ("id", '"b"'),
        ("type", "5"),
        ("type", '"x"'),
        ("unit", '"80"'),
        ("reference", '"x"'),
        ("reference", '"x"'),
        ("figure", '"a", 2013 = "b" }'),
        ("figure", '"b" }'),
    ]
    later = SOURCE_OF_EXAMPLES.replace('"s"', '"t"') + fact("a", "note = 5") + fact("z", "note = 5")
    assert checked(x=SOURCE_OF_EXAMPLES + fact("a"), y=later) == [("id", 9, 6), ("type", 11, 8), ("type", 16, 8)]


def _ring(count):
    return "".join(fact(f"f{n}", f'part_of = "f{(n + 1) % count}"') for n in range(count))


@pytest.mark.parametrize("key", ["part_of", "replaces"])
def test_a_chain_of_references_of_any_length_is_no_circle(key, checked):
    """Each fact of a chain once started a walk to its end: 20,000 facts took minutes."""
    value = '"f{0}"' if key == "part_of" else '["f{0}"]'
    chain = "".join(fact(f"f{n}", f"{key} = {value.format(n + 1)}") for n in range(5000)) + fact("f5000")
    assert checked("circle", x=SOURCE_OF_EXAMPLES + chain) == []


def test_a_long_circle_is_one_problem_and_named_by_its_beginning(library):
    folder = library(x=SOURCE_OF_EXAMPLES + _ring(3000))
    (problem,) = check(locate([str(folder)]), only=["circle"]).problems
    assert problem.message == "f0 → f1 → f2 → f3 → f4 → f5 → f6 → … → f0 is a circle"


def test_two_circles_are_two_problems_and_a_way_into_one_is_none(checked):
    facts = fact("z", 'part_of = "a"') + fact("a", 'part_of = "b"') + fact("b", 'part_of = "a"')
    facts += fact("c", 'part_of = "d"') + fact("d", 'part_of = "e"') + fact("e", 'part_of = "c"')
    assert [line for _, line, _ in checked("circle", x=SOURCE_OF_EXAMPLES + facts)] == [16, 26]


def test_circles_that_share_facts_are_one_problem(checked):
    facts = fact("a", 'replaces = ["b"]') + fact("b", 'replaces = ["c"]') + fact("c", 'replaces = ["b", "a"]')
    assert [line for _, line, _ in checked("circle", x=SOURCE_OF_EXAMPLES + facts)] == [16]


def test_the_shipped_library_is_good():
    done = check(locate([]))
    assert done.problems == ()
    assert done.files >= 57
    assert done.facts >= 500


@pytest.mark.parametrize("path", sorted(VALID.glob("*.toml")), ids=lambda path: path.stem)
def test_a_valid_file_has_no_error(path):
    problems = check(locate([str(path)])).problems
    # One holds an escape of TOML 1.1 on purpose, and others name facts that stand in no file.
    shown = [p for p in problems if p.rule not in ("control-character", "reference")]
    assert [p for p in shown if BY_NAME[p.rule].severity == ERROR] == []
