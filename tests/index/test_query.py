"""What a query finds: its grammar, and that no input whatever is more than it can take."""

from pathlib import Path

import pytest
from cases import cases
from hypothesis import example, given, settings
from hypothesis import strategies as st
from making import NO_LEXICON

from innofacts.errors import InnofactsError, NothingFound
from innofacts.index.alternatives import query_of
from innofacts.index.analysis import fold, value_word
from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.query import Condition, Lexicon
from innofacts.index.store import Home
from innofacts.index.terms import FIELDS, MAX_TERMS, Term
from innofacts.requests import Request
from innofacts.showing import is_hazardous
from innofacts.views.queries import nothing_found, select
from innofacts.views.tables import view

LIBRARY = """
[source]
id        = "ministry-2024"
type      = "report"
title     = "Communiqué on Science"
publisher = "Ministry of Science"
published = 2024-02-29
standing  = "official"

[[fact]]
id      = "labs"
claim   = "China has built more than 50 joint laboratories."
figure  = "> 50 laboratories"
measure = "joint-laboratories"
place   = "CN"
period  = 2025-04-30
nature  = "stock"
topics  = ["cooperation"]

[[fact]]
id      = "agreements"
claim   = "Agreements were signed with over 80 countries."
figure  = "> 80 countries"
place   = "Belt and Road countries"
period  = "2012..2023"
nature  = "cumulative"
topics  = ["cooperation", "science diplomacy"]

[[fact]]
id      = "spending"
claim   = "China spent 3,327.8 billion yuan on R&D in 2023."
figure  = "3327.8 billion CNY"
measure = "rd-expenditure"
place   = "CN"
period  = 2023
nature  = "flow"
basis   = "current prices"
vintage = "preliminary"
topics  = ["funding"]

[[fact]]
id      = "applications"
claim   = "Applicants filed 1,678,000 patent applications."
figure  = "1678000 applications"
measure = "patent-applications"
place   = "CN"
period  = "2023-06"
nature  = "flow"
basis   = "by office"
vintage = "final"
topics  = ["patents"]

[[fact]]
id      = "people"
claim   = "At most 50,000 people worked in research."
figure  = "<= 50000 people"
period  = "early 1950s"
nature  = "stock"
scope   = "state institutes"

[[fact]]
id      = "share"
claim   = "Research took about 2.6 % of the economy."
figure  = "~ 2.6 %"
period  = "2012.."
nature  = "share"

[[fact]]
id      = "fall"
claim   = "The number of centres fell by five."
figure  = "-5 centres"
period  = "2024-Q1"
nature  = "change"

[[fact]]
id      = "programmes"
claim   = "Nine programmes support the scientist's labour."
figure  = "9 programmes"
place   = "Côte d'Ivoire"

[[fact]]
id      = "range"
claim   = "Each has 40 to 50 labs."
figure  = "40..50 labs"
note    = "A note on patents."
"""
OPINION = """
[source]
id        = "cui-2025"
type      = "article-newspaper"
authors   = ["Cui, Yan"]
published = 2025-04-30
standing  = "opinion"

[[fact]]
id      = "rivalry"
claim   = "The rivalry of high-speed rail is without precedent: a café, naïve, “closing the gap”."
says    = "superlative"
topics  = ["cooperation"]

[[fact]]
id      = "beijing"
claim   = "北京大学建立了联合实验室。"
quote   = "The university's joint laboratory emits CO₂."
"""
EVERYTHING = "labs agreements spending applications people share fall programmes range rivalry beijing"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    (folder / "a.toml").write_text(LIBRARY, encoding="utf-8")
    (folder / "b.toml").write_text(OPINION, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def index(folder):
    location = Location((Place("library", str(folder)),))
    index = Index(build(Home(location)), location)
    yield index
    index.close()


def found(index: Index, *arguments: str) -> str:
    return " ".join(str(row[0]) for row in view(select(Request(arguments, columns=("id",)), index)).rows)


# What is asked, and the ids found in library order; each argument of the command line is a string of its own.
QUERIES = [
    ((), EVERYTHING),
    # words
    (("laboratories",), "labs range beijing"),
    (("laboratory",), "labs range beijing"),
    (("LABORATORY",), "labs range beijing"),
    (("joint laboratories",), "labs beijing"),
    (("joint", "laboratories"), "labs beijing"),
    (("laboratories joint",), "labs beijing"),
    (("joint countries",), ""),
    (("labs",), "labs range beijing"),
    (("patent",), "applications range"),
    (("state institute",), "people"),
    (("  joint\tlaboratories  ",), "labs beijing"),
    (("ministry",), "labs agreements spending applications people share fall programmes range"),
    (("Yan Cui",), "rivalry beijing"),
    (("communique",), "labs agreements spending applications people share fall programmes range"),
    (("2023",), "agreements spending applications"),
    # phrases
    (('"joint laboratories"',), "labs beijing"),
    (('"laboratories joint"',), ""),
    (('china "joint laboratories"',), "labs"),
    (('"joint laboratories" china',), "labs"),
    (('"joint laboratories" "built more than"',), "labs"),
    (('"built joint"',), ""),
    (('"cooperation science"',), ""),  # two topics, not one phrase
    (('"science diplomacy"',), "agreements"),
    (('"joint laboratories',), "labs beijing"),
    (('laboratories" joint',), "labs beijing"),
    (('"" joint',), "labs beijing"),
    # not:
    (("cooperation", "not:joint"), "agreements rivalry"),
    (("topic:cooperation", "not:place:CN"), "agreements rivalry"),
    (("not:topic:cooperation",), "spending applications people share fall programmes range beijing"),
    (('not:"joint laboratories"', "topic:cooperation"), "agreements rivalry"),
    (("not:nature:stock", "not:nature:flow"), "agreements share fall programmes range rivalry beijing"),
    (("not:period:2023", "china"), "labs"),
    (("not:figure:0..",), "fall rivalry beijing"),
    (("NOT:joint", "China"), "spending applications"),
    (("not: joint", "China"), "spending applications"),
    (("not:&", "China"), "labs spending applications"),
    (
        ("not:joint laboratories china",),
        "agreements applications people share fall programmes range rivalry",
    ),  # none of the words
    # fields of words: the whole value first, then words
    (("topic:patents",), "applications"),
    (("topic:PATENTS",), "applications"),
    (("topic:patent",), "applications"),
    (("topic:science diplomacy",), "agreements"),
    (("topic:diplomacy",), "agreements"),
    (('topic:"diplomacy"',), "agreements"),
    (("TOPIC: cooperation",), "labs agreements rivalry"),
    (("place:CN",), "labs spending applications"),
    (("place:cn",), "labs spending applications"),
    (("place:Belt and Road countries",), "agreements"),
    (("place:road",), "agreements"),
    (("place:Cote d'Ivoire",), "programmes"),
    (("place:ivoire",), "programmes"),
    (("measure:rd-expenditure",), "spending"),
    (("measure:expenditure",), "spending"),
    (("measure:joint laboratories",), "labs"),
    (("basis:current prices",), "spending"),
    (("basis:office",), "applications"),
    (("source:cui-2025",), "rivalry beijing"),
    (("source:cui",), "rivalry beijing"),
    (("source:communiqué",), "labs agreements spending applications people share fall programmes range"),
    (("says:superlative",), "rivalry"),
    (("topic:nothing",), ""),
    (("topic:&",), ""),
    # closed vocabularies
    (("nature:stock",), "labs people"),
    (("nature:STOCK",), "labs people"),
    (("nature:sto",), ""),
    (("vintage:final",), "applications"),
    (("standing:opinion",), "rivalry beijing"),
    # ids
    (("id:s",), "spending share"),
    (("id:S",), "spending share"),
    (("id:labs",), "labs"),
    (("id:%",), ""),
    (("id:____",), ""),
    # units, whatever their spelling
    (("unit:countries",), "agreements"),
    (("unit:country",), "agreements"),
    (("unit:CNY",), "spending"),
    (("unit:yuan",), "spending"),
    (("unit:RMB",), "spending"),
    (("unit:%",), "share"),
    (("unit:percent",), "share"),
    (("unit:centers",), "fall"),
    (("unit:persons",), "people"),
    (("unit:USD",), ""),
    # one of several values
    (("nature:share,change",), "share fall"),
    (("nature: share , CHANGE",), "share fall"),
    (("not:nature:stock,flow",), "agreements share fall programmes range rivalry beijing"),
    (("topic:diplomacy,patents", "not:place:US,CN"), "agreements"),
    (("unit:persons,yuan,USD",), "spending people"),
    (("id:sp,FALL,x",), "spending fall"),
    (("nature:zebra,horse",), ""),
    (("nature:share,",), ""),  # not a list: it has no second value
    (("place:US,ivoire",), "programmes"),
    (("figure:3,327.8 billion CNY",), "spending"),  # a comma in a number
    # periods, wholly inside
    (("period:2023",), "spending applications"),
    (("period:2012..2023",), "agreements spending applications"),
    (("period:2012 .. 2023",), "agreements spending applications"),
    (("period:2013..2023",), "spending applications"),
    (("period:2023-06",), "applications"),
    (("period:2023-05..2023-07",), "applications"),
    (("period:2023-06-30",), ""),
    (("period:2012..",), "labs agreements spending applications share fall"),
    (("period:2023..",), "labs spending applications fall"),
    (("period:..1960",), "people"),
    (("period:..2023-06-30",), "applications people"),
    (("period:.. 2023-06-30",), "applications people"),
    (("period:1950s",), "people"),
    (("period:early 1950s",), "people"),
    (("period:2024-Q1",), "fall"),
    (("period:2024-01..2024-03",), "fall"),
    # figures, surely so
    (("figure:80..",), "agreements spending applications"),
    (("figure:81.. countries",), "agreements"),
    (("figure:82..",), "spending applications"),
    (("figure:82.. countries",), ""),
    (("figure:..50000",), "people share fall programmes range"),
    (("figure:..50000 people",), "people"),
    (("figure:.. 50,000 people",), "people"),
    (("figure:..49999 people",), ""),
    (("figure:>80",), "agreements spending applications"),
    (("figure:> 80 countries",), "agreements"),
    (("figure:>=81 countries",), "agreements"),
    (("figure:>=82 countries",), ""),
    (("figure:>3 trillion CNY",), "spending"),
    (("figure:>3 trillion yuan",), "spending"),
    (("figure:>3 trillion USD",), ""),
    (("figure:>=3.3 trillion",), "spending"),
    (("figure:3..4 trillion CNY",), "spending"),
    (("figure:3400..4000 billion CNY",), ""),
    (("figure:1.678 million",), "applications"),
    (("figure:1678000",), "applications"),
    (("figure:1,678,000 applications",), "applications"),
    (("figure:1678000 people",), ""),
    (("figure:9",), "programmes"),
    (("figure:=9",), "programmes"),
    (("figure:9 programs",), "programmes"),
    (("figure:80",), ""),  # more than 80 is not 80
    (("figure:2.6 %",), ""),  # nor is about 2.6
    (("figure:2.4..2.8 %",), "share"),
    (("figure:40..50",), "range"),
    (("figure:40–50 labs",), "range"),
    (("figure:41..50",), ""),
    (("figure:45±5",), "range"),
    (("figure:-5",), "fall"),
    (("figure:−5 centres",), "fall"),
    (("figure:-5..",), "labs agreements spending applications people share fall programmes range"),
    (("figure:-4.. centres",), ""),
    (("figure:..-5",), "fall"),
    (("figure:<0",), "fall"),
    (("figure:<10 programmes",), "programmes"),
    (("figure:<81 countries",), ""),
    # spelling, case, accents, scripts
    (("programs",), "programmes"),
    (("programme",), "programmes"),
    (("labor",), "programmes"),
    (("centers",), "fall"),
    (("cafe",), "rivalry"),
    (("CAFÉ",), "rivalry"),
    (("cafe\u0301",), "rivalry"),
    (("naive",), "rivalry"),
    (("北京大学",), "beijing"),
    (("大学",), "beijing"),
    (("学大",), ""),
    (("联合实验室",), "beijing"),
    (("CO2",), "beijing"),
    (("co₂",), "beijing"),
    # marks within words
    (("R&D",), "spending"),
    (("r d",), "spending"),
    (("high-speed",), "rivalry"),
    (("high speed rail",), "rivalry"),
    (("speed-high",), ""),
    (("scientist's labour",), "programmes"),
    (("scientists",), "people share programmes"),
    (("d'Ivoire",), "programmes"),
    (("d’ivoire",), "programmes"),
    (("3,327.8",), "spending"),
    (("China’s laboratories",), "labs"),
    ((":laboratories",), "labs range beijing"),
    (("12:30",), ""),
    # nothing but marks
    (("&",), ""),
    (("research & economy",), "share"),
    (("research – economy",), "share"),
    (("→",), ""),
    (("🚄",), ""),
    (("%",), "share"),
    # what the languages underneath would act upon
    (("*",), ""),
    (("labor*",), "programmes"),
    (("^china",), "labs spending applications"),
    (("NEAR(china, 2)",), ""),
    (("AND",), "agreements"),
    (("china AND",), ""),
    (("OR",), ""),
    (("china OR people",), ""),
    (("NOT",), ""),
    (("joint + laboratories",), "labs beijing"),
    (("-joint",), "labs beijing"),
    ((")",), ""),
    (("(china)",), "labs spending applications"),
    (("{claim} : china",), ""),
    (("'; DROP TABLE fact; --",), ""),
    (("china' OR '1'='1",), ""),
    (("place:' OR 1=1 --",), ""),
    (("nature:' OR ''='",), ""),
    (("id:' OR 1=1 --",), ""),
    (("unit:'; --",), ""),
    (("china\0",), "labs spending applications"),
    (("topic:coop\0eration",), ""),
    (("china" * 6_000,), ""),
    (tuple(["china"] * MAX_TERMS), "labs spending applications"),
    ((" ".join(["china"] * MAX_TERMS),), "labs spending applications"),
    (tuple(["not:zebra"] * MAX_TERMS), EVERYTHING),
    (("not:topic:zebra", "not:nature:zebra", "not:figure:7 zebras", "not:period:1900") * (MAX_TERMS // 4), EVERYTHING),
    (('"' + "china " * 5_000 + '"',), ""),
]


@cases(("arguments", "expected"), QUERIES)
def test_a_query_finds_the_facts_that_have_it_all(index, arguments, expected):
    assert found(index, *arguments) == expected


def test_the_command_line_finds_the_same(run, folder):
    for arguments, expected in QUERIES[:60]:
        result = run("list", "--facts", folder, "-c", "id", "--no-header", *arguments)
        assert (result.status, " ".join(result.out.split())) == (0, expected)


FIELDS_LISTED = f"the fields are {', '.join(field.name for field in FIELDS)}"
PERIOD_HINT = "write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23"
FIGURE_HINT = 'a figure is written "> 80 countries" or "3327.8 billion CNY"'

REFUSED = [
    (("figur:80",), 'unknown field "figur" in "figur:80"', ["  | figur:80", "  | ^"], 'did you mean "figure"?'),
    (
        ("http://example.org",),
        'unknown field "http" in "http://example.org"',
        ["  | http://example.org", "  | ^"],
        FIELDS_LISTED,
    ),
    (("part-of:x",), 'unknown field "part-of" in "part-of:x"', ["  | part-of:x", "  | ^"], FIELDS_LISTED),
    (("current:yes",), 'unknown field "current" in "current:yes"', ["  | current:yes", "  | ^"], FIELDS_LISTED),
    (("not:not:china",), 'unknown field "not" in "not:not:china"', ["  | not:not:china", "  |     ^"], FIELDS_LISTED),
    (("topic:",), 'the field "topic:" has no value', ["  | topic:", "  |       ^"], "write topic:patents"),
    (("Topic:  ",), 'the field "Topic:" has no value', ["  | Topic:", "  |       ^"], "write topic:patents"),
    (('topic:""',), 'the field "topic:" has no value', ['  | topic:""', "  |       ^"], "write topic:patents"),
    (
        ("not:figure:",),
        'the field "figure:" has no value',
        ["  | not:figure:", "  |            ^"],
        "write figure:80..",
    ),
    (("",), "a term of the query is empty", [], "write a word"),
    (("china", " \t"), "a term of the query is empty", ["  | china", "  |      ^"], "write a word"),
    (('""',), "a term of the query is empty", ['  | ""', "  | ^"], "write a word"),
    (("not:",), '"not:" needs a word after it', ["  | not:", "  |     ^"], "write not:word or not:field:value"),
    (
        ('not: ""',),
        '"not:" needs a word after it',
        ['  | not: ""', "  |      ^"],
        "write not:word or not:field:value",
    ),
    (
        ("caf\udce9",),
        '"caf\\udce9" is not UTF-8',
        ["  | caf\\udce9", "  |    ^"],
        "type it in a terminal that is set to UTF-8",
    ),
    (("zebra:\x1b[2J",), 'unknown field "zebra" in "zebra:\\x1b[2J"', ["  | zebra:\\x1b[2J", "  | ^"], FIELDS_LISTED),
    (("period:soon",), '"soon" is not a period', ["  | period:soon", "  |        ^"], PERIOD_HINT),
    (
        ("period:2023..2012",),
        '"2023..2012" ends before it begins',
        ["  | period:2023..2012", "  |        ^"],
        "2012..2023?",
    ),
    (("period:..",), "the period is empty", ["  | period:..", "  |        ^"], PERIOD_HINT),
    (
        ("period:..2012..",),
        '"..2012.." has two ranges in it',
        ["  | period:..2012..", "  |              ^"],
        "write 2012..2023, 2012.. or ..2023",
    ),
    (
        ("period:..2012..2013",),
        '"..2012..2013" has two ranges in it',
        ["  | period:..2012..2013", "  |              ^"],
        "write 2012..2023, 2012.. or ..2023",
    ),
    (
        ("period:2012..2013..",),
        '"2012..2013.." has two ranges in it',
        ["  | period:2012..2013..", "  |                  ^"],
        "write 2012..2023, 2012.. or ..2023",
    ),
    (("figure:many",), '"many" does not begin with a number', ["  | figure:many", "  |        ^"], FIGURE_HINT),
    (("figure:..",), "a number is missing", ["  | figure:..", "  |        ^"], FIGURE_HINT),
    (("figure:>80..",), '">80.." has a bound and a range', ["  | figure:>80..", "  |        ^"], "write one of them"),
    (("figure:..<80",), '"..<80" has a bound and a range', ["  | figure:..<80", "  |          ^"], "write one of them"),
    (
        ("figure:..40..50",),
        '"..40..50" has a bound and a range',
        ["  | figure:..40..50", "  |          ^"],
        "write one of them",
    ),
    (
        ("figure:>80.. countries",),
        '">80.. countries" has a bound and a range',
        ["  | figure:>80.. countries", "  |        ^"],
        "write one of them",
    ),
    (("figure:80..40",), "the range ends below its start", ["  | figure:80..40", "  |            ^"], '"40..80"?'),
    (
        ("figure:1e9",),
        "a figure has no exponent",
        ["  | figure:1e9", "  |         ^"],
        "write it in digits or with thousand, million, billion or trillion",
    ),
    (
        ("figure:" + "9" * 39,),
        "the number is too long: more than 38 significant digits, or an exponent beyond 30",
        ["  | figure:999999999999999999999999999999999999999", "  |        ^"],
        "write it with the digits that the source supports",
    ),
    (
        ("patents", "topc:x"),
        'unknown field "topc" in "topc:x"',
        ["  | patents topc:x", "  |         ^"],
        'did you mean "topic"?',
    ),
    (
        ("patents labs", "not:topc:x y"),
        'unknown field "topc" in "not:topc:x y"',
        ["  | patents labs not:topc:x y", "  |                  ^"],
        'did you mean "topic"?',
    ),
    (
        ("北京大学", "topc:x"),
        'unknown field "topc" in "topc:x"',
        ["  | 北京大学 topc:x", "  |          ^"],
        'did you mean "topic"?',
    ),
    (
        ("joint", "labs topic:"),
        'the field "topic:" has no value',
        ["  | joint labs topic:", "  |                  ^"],
        "write topic:patents",
    ),
    (
        ("joint not: ",),
        '"not:" needs a word after it',
        ["  | joint not:", "  |           ^"],
        "write not:word or not:field:value",
    ),
    (
        ("period:2023 figure:x labs",),
        '"x labs" does not begin with a number',
        ["  | period:2023 figure:x labs", "  |                    ^"],
        FIGURE_HINT,
    ),
    (
        ("joint", "not:topic: "),
        'the field "topic:" has no value',
        ["  | joint not:topic:", "  |                 ^"],
        "write topic:patents",
    ),
    (
        ("patents", "figure:3..2 labs"),
        "the range ends below its start",
        ["  | patents figure:3..2 labs", "  |                   ^"],
        '"2..3"?',
    ),
    (("period:..soon",), '"soon" is not a period', ["  | period:..soon", "  |          ^"], PERIOD_HINT),
    (("joint period:soon",), '"soon" is not a period', ["  | joint period:soon", "  |              ^"], PERIOD_HINT),
    (
        ("figure:.. many",),
        '"many" does not begin with a number',
        ["  | figure:.. many", "  |           ^"],
        FIGURE_HINT,
    ),
    (
        ("figure:many..", "x"),
        '"many" does not begin with a number',
        ["  | figure:many.. x", "  |        ^"],
        FIGURE_HINT,
    ),
    (
        ("figure:80.. -labs",),
        '"-labs" does not begin with a number',
        ["  | figure:80.. -labs", "  |             ^"],
        '"80 or more" is written ">= 80 countries"',
    ),
    (
        ("x" * 120, "topc:x", "y" * 120),
        'unknown field "topc" in "topc:x"',
        [
            "  | … xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx topc:x yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy …",
            "  |                                                     ^",
        ],
        'did you mean "topic"?',
    ),
    (
        ("china " * MAX_TERMS, "labs"),
        f"the query has {MAX_TERMS + 1} terms; at most {MAX_TERMS} are allowed",
        [f"  | … {('china ' * 16)[1:]} labs", f"  | {' ' * 98}^"],
        "leave some out",
    ),
    (
        ("labs", "![a](" * 8000),
        "a term of the query has 40,000 characters; at most 32,768 are allowed",
        [f"  | labs {('![a](' * 20)[:95]} …", "  |      ^"],
        "ask for a few of its words",
    ),
]


@cases(("arguments", "cause", "picture", "hint"), REFUSED)
def test_a_term_that_is_not_in_the_grammar_is_shown_with_a_caret_and_a_hint(index, arguments, cause, picture, hint):
    with pytest.raises(InnofactsError) as caught:
        found(index, *arguments)
    assert (caught.value.message.split("\n"), caught.value.hint) == ([cause, *picture, f"  hint: {hint}"], "")
    assert caught.value.status == 2


def test_a_refused_query_is_one_message(run, folder):
    told = """\
innofacts: error: unknown field "figur" in "figur:80"
  | labs figur:80
  |      ^
  hint: did you mean "figure"?
"""
    for command in ("search", "list", "export"):
        assert run(command, "--facts", folder, "labs", "figur:80") == (2, "", told)


def test_letters_before_a_colon_are_a_field_and_nothing_else_is(index):
    assert found(index, "topic\x1b[2J:x\x1b[2J") == ""
    assert found(index, "12:30") == ""
    assert found(index, "labs of a:b") == ""


LEXICON = Lexicon(
    lambda field, value: "Ab C" if (field, value) == ("topic", "ab c") else None,
    lambda words: {"lab": ("laboratory",), "joint lab": ("shared laboratory",)}.get(words, ()),
    lambda _words: None,
    lambda _names: (None, None),
)


def test_a_query_is_an_expression_and_the_conditions_that_must_hold_as_well():
    query = query_of(("labs", "topic:ab c", "topic:b", "not:zebra", "id:x"), NO_LEXICON)
    assert query.match == '(("labs") AND (topic : "ab c") AND (topic : "b")) NOT (("zebra"))'
    query = query_of(("labs", "topic:ab c", "topic:b", "not:zebra", "id:x"), LEXICON)
    value = value_word("topic", "Ab C")
    assert query.match == f'(("labs") AND value : "{value}" AND (topic : "b")) NOT (("zebra"))'
    assert query.conditions == (Condition("lower(substr(id, 1, ?)) = lower(?)", (1, "x")),)
    assert [tier.rank for tier in query.tiers] == [0, 3, 6]
    assert query.tiers[-1].expression == query.match
    assert query.shown == ("labs",)


def test_names_of_several_words_have_synonyms_as_a_whole_and_in_part():
    query = query_of(("joint lab",), LEXICON)
    subject = "{claim topic id measure unit place basis says value}"
    parts = '(("joint") AND ("lab" OR "laboratory"))'
    assert [(tier.rank, tier.expression) for tier in query.tiers] == [
        (0, '(claim : ("joint" AND "lab"))'),
        (1, f'(claim : ("joint" AND "lab") OR claim : "shared laboratory" OR claim : {parts})'),
        (3, f'({subject} : ("joint" AND "lab"))'),
        (4, f'({subject} : ("joint" AND "lab") OR {subject} : "shared laboratory" OR {subject} : {parts})'),
        (6, '(("joint" AND "lab"))'),
        (7, f'(("joint" AND "lab") OR "shared laboratory" OR {parts})'),
    ]
    assert query.shown == ("joint", "lab", "shared laboratory", "laboratory")
    assert query.own == ()  # all of it is one name


def test_figures_whose_limit_is_near_a_number_come_last():
    near = query_of(("81 labs",), NO_LEXICON).tiers
    assert [tier.rank for tier in near] == [0, 3, 6, 7, 8]
    assert [">80e0" in tier.expression for tier in near] == [False] * 4 + [True]
    for year in ("1600", "2023", "2199"):
        assert [tier.rank for tier in query_of((year,), NO_LEXICON).tiers] == [0, 3, 6]
    for count in ("1599", "2200", "02023", "2,023"):
        assert query_of((count,), NO_LEXICON).tiers[-1].rank == 8


def test_each_word_of_a_query_with_synonyms_has_an_expression_of_its_own():
    assert query_of(("joint",), LEXICON).own == ()
    assert query_of(("lab",), LEXICON).own == ()
    assert query_of(("joint", "rail"), LEXICON).own == ()
    assert query_of(("rail", "lab"), LEXICON).own == ('(claim : "rail")', '(claim : "lab")')
    assert len(query_of(("lab", *"abcdefghij"), LEXICON).own) == 8


def test_the_measure_and_the_place_that_words_name_are_known():
    asked = []
    lexicon = LEXICON._replace(called=lambda names: asked.append(names) or ("labs", None))
    assert query_of(("lab", "2023", "topic:ab c", "not:rail", "a b"), lexicon).called == ("labs", None)
    assert asked == [["lab", "laboratory", "b"]]
    assert query_of(("lab",), NO_LEXICON).called == (None, None)


def test_the_nouns_of_a_query_are_its_words_in_both_numbers_and_no_synonyms():
    assert query_of(("lab", "2023", "topic:ab"), LEXICON).nouns == " lab labs "
    assert query_of(("the patents",), NO_LEXICON).nouns == " patents patent patentses patent- "
    assert query_of(("2023",), NO_LEXICON).nouns == ""


def test_a_comma_within_a_value_of_the_library_separates_nothing():
    known = LEXICON._replace(known=lambda _field, value: value)
    assert query_of(("topic:a,b",), LEXICON).several == (
        Term("topic", "a", negated=False),
        Term("topic", "b", negated=False),
    )
    assert query_of(("topic:a,b",), known).several == ()


# --- any input -----------------------------------------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
SYNTAX = st.sampled_from(
    [*(f"{field.name}:" for field in FIELDS), "not:", '"', "..", "*", "^", " AND ", "NEAR(", ")", "'", ";--", ">", "~"]
)
ARGUMENT = st.one_of(
    st.text(max_size=30),
    st.lists(st.one_of(SYNTAX, st.text(max_size=6), st.sampled_from(["china", "80", "2023"])), max_size=6).map("".join),
)


@settings(max_examples=100)
@given(st.lists(ARGUMENT, max_size=3))
@example(["\0"])
@example(["figure:..", "not:"])
@example(['"'])
def test_whatever_is_asked_has_an_answer_or_an_error_of_ours(index, arguments):
    try:
        ids = found(index, *arguments)
        if not ids:
            assert isinstance(nothing_found(select(Request(tuple(arguments)), index)), NothingFound)
    except InnofactsError as error:
        assert not any(map(is_hazardous, error.message.replace("\n", "") + error.hint))  # noqa: PT017 - any text may be in order or not


@settings(max_examples=20)
@given(TEXT.filter(lambda text: fold(text) != "" and text.isprintable()))
@example("𞤀𞤁𞤂")  # letters that the tables of SQLite do not have
@example("Ünïcödé ſtraße")
@example("क्षेत्र")
@example("ẛ̣")
def test_any_word_of_a_claim_finds_that_claim(tmp_path_factory, claim):
    folder = tmp_path_factory.mktemp("claims")
    text = claim.replace("\\", "\\\\").replace('"', '\\"')
    (folder / "a.toml").write_text(
        f'[source]\nid = "a"\ntype = "report"\npublisher = "P"\n[[fact]]\nid = "x"\nclaim = "{text}"\n',
        encoding="utf-8",
    )
    location = Location((Place("a", str(folder)),))
    index = Index(build(Home(location)), location)
    assert index.problems() == []
    for word in [claim, *claim.split(), *fold(claim).split()]:
        if fold(word):
            assert found(index, f'"{word}"') == "x"
    index.close()


# --- places and synonyms ---------------------------------------------------------------------------------------------


PLACES = """
[source]
id = "a"
type = "report"
publisher = "P"

[[fact]]
id = "nine"
claim = "Nine parks were opened."
place = "BS"

[[fact]]
id = "eight"
claim = "Eight parks were opened."
place = "KN"

[[fact]]
id = "seven"
claim = "Seven parks were opened in Grand-Bassam."
place = "CI"

[[fact]]
id = "said"
claim = "Cooperation with the Bahamas began."
"""


@pytest.mark.parametrize(
    ("terms", "ids"),
    [
        (["Bahamas"], "said nine"),
        (["the Bahamas"], "said nine"),
        (["Bahamian", "parks"], "nine"),
        (["St. Kitts", "parks"], "eight"),
        (["parks", "in", "Saint", "Kitts", "and", "Nevis"], "eight"),
        (["Côte d’Ivoire"], "seven"),
        (["Barbados"], None),
        (["Kitts"], None),
        (["not:Bahamas", "opened"], "nine eight seven"),  # a negated word is only that word
    ],
)
def test_the_name_of_a_country_finds_the_facts_of_that_place(run, library, terms, ids):
    result = run("search", "--facts", library(a=PLACES), "-c", "id", "--no-header", *terms)
    assert (result.status, " ".join(result.out.split())) == ((0, ids) if ids else (1, ""))


def test_a_synonym_of_the_library_finds_either_word(run, library):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n'
    facts = "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\n'
        for id_, claim in [
            ("short", "HSR grew."),
            ("long", "High-speed rail grew."),
            ("other", "Rail at high speed."),
            ("far", "A speed as high as rail."),
        ]
    )
    folder = library(a=source + facts, library='[synonyms]\nHSR = "high-speed rail"\n"&" = "and"\n')
    for query, ids in [
        (["hsr"], "short long"),
        (["high-speed rail"], "short long other"),
        (['"high speed rail"'], "short long"),
        (['"rail hsr"'], ""),
        (['"grew high"'], ""),
    ]:
        result = run("list", "--facts", folder, "-c", "id", "--no-header", *query)
        assert (result.status, " ".join(result.out.split())) == (0, ids)


SPENT = """
[source]
id        = "accounts"
type      = "report"
title     = "Accounts"
publisher = "Office"
published = 2025

[[fact]]
id      = "us"
claim   = "The United States had R&D spending of about 1,020 billion dollars in 2025."
figure  = "~ 1020 billion USD"
measure = "rd-expenditure"
place   = "US"
period  = 2025

[[fact]]
id      = "jiangsu"
claim   = "Jiangsu spent 472 billion yuan on R&D in 2025."
figure  = "472 billion CNY"
measure = "rd-expenditure"
place   = "Jiangsu"
period  = 2025
part_of = "final"

[[fact]]
id      = "final"
claim   = "China's expenditure on R&D in 2025 was 3,948.6 billion yuan."
figure  = "3948.6 billion CNY"
measure = "rd-expenditure"
place   = "CN"
period  = 2025

[[fact]]
id      = "basic"
claim   = "In 2025 basic research took 7 percent of China's R&D expenditure."
figure  = "7 %"
measure = "basic-research-share"
place   = "CN"
period  = 2025
nature  = "share"
"""


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("R&D spending in 2025", ["final", "us", "jiangsu", "basic"]),
        ("R&D expenditure 2025", ["final", "us", "jiangsu", "basic"]),
        ("what was spent on R&D", ["final", "us", "jiangsu", "basic"]),
        ("R&D spending of the United States in 2025", ["us"]),
        ("Jiangsu R&D spending", ["jiangsu"]),
    ],
)
def test_of_one_measure_the_main_place_comes_first_and_wholes_before_parts(run, library, query, ids):
    assert run("search", query, "-c", "id", "--no-header", "--facts", library(spent=SPENT)).out.split() == ids
