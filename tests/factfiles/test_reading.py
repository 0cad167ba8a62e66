r"""Tests of innofacts.factfiles.reading: the mistakes of a file are reported, each with its place, and its good facts kept.

tests/data/invalid has a broken file, or a folder of files, for each mistake, and next to it the whole report on it.
tests/data/valid has files without a mistake, and next to each the facts in it. Both pictures are written again with

    INNOFACTS_REWRITE=1 python -m pytest tests/factfiles/test_reading.py

and are to be looked at before they are kept.
"""

import json
import os
import random
import re
from pathlib import Path

import pytest
from cases import cases

from innofacts.errors import Problem
from innofacts.factfiles import SETTINGS_FILE, problems
from innofacts.factfiles import fields as keys
from innofacts.factfiles.facts import Fact, Locator, Source
from innofacts.factfiles.problems import place_of_value, with_excerpt
from innofacts.factfiles.reading import fact_from_table, read_file, source_from_table
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.showing import is_hazardous
from innofacts.values.figures import Quantity

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
INVALID = sorted(path.relative_to(DATA / "invalid") for path in (DATA / "invalid").iterdir() if path.suffix != ".txt")
VALID = sorted((DATA / "valid").glob("*.toml"))
SHIPPED = sorted((ROOT / "facts").rglob("*.toml"))
WRITE = "INNOFACTS_REWRITE"

SOURCE = '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n\n'


def expected(path, found):
    """Return the content of the file of an expected picture, after it is written again if that is asked for."""
    if os.environ.get(WRITE):
        path.write_text(found, encoding="utf-8", newline="")
    return path.read_text(encoding="utf-8")


def read(text):
    """Read a file that says this below a source without a mistake."""
    return read_file("x.toml", (SOURCE + text).encode())


def messages(text):
    """Return what is said of such a file, without excerpts, each with its line and column counted below the source."""
    above = SOURCE.count("\n")
    return [f"{p.line - above}:{p.column} {p.message} ({p.hint})" for p in read(text).problems]


# --- broken files ----------------------------------------------------------------------------------------------------


def test_there_are_invalid_files():
    assert len(INVALID) >= 120
    assert len({path.name.partition("-")[0] for path in INVALID}) >= 14


@pytest.mark.parametrize("name", INVALID, ids=str)
def test_all_mistakes_of_an_invalid_file_are_stated(name, monkeypatch):
    monkeypatch.chdir(DATA / "invalid")
    index = open_index(locate([str(name)]))
    found = "".join(f"{problem}\n" for problem in index.problems())
    index.close()
    assert found
    assert found == expected(DATA / "invalid" / f"{name.stem}.txt", found)


def test_no_expected_text_is_left_without_its_file():
    assert {path.stem for path in (DATA / "invalid").glob("*.txt")} == {path.stem for path in INVALID}
    assert {path.stem for path in (DATA / "valid").glob("*.txt")} == {path.stem for path in VALID}


# Each mistake as a line of a fact, ¦ before the culprit; where a whole fact is wrong, as its lines.
PLANTED = {
    "an unknown key": '¦meassure = "x"',
    "an unknown key in braces": "at = { start = 1, ¦stop = 2 }",
    "an unknown dotted key": "at.¦stop = 2",
    "a number for a text": "note = ¦5",
    "a text for an array": 'topics = ¦"space"',
    "an item that is a number": 'topics = ["space", ¦5]',
    "an item on another line": 'topics = [\n  "space", # [[fact]]\n  ¦5,\n]',
    "an empty text": 'note = ¦""',
    "a topic with a semicolon": 'topics = ["space", "a¦;b"]',
    "no unit": 'figure = "80¦"',
    "no number": 'figure = ¦"countries"',
    "a scale that is none": 'figure = "> 80 ¦bn CNY"',
    "a range that is reversed": 'figure = "80..¦70 km"',
    "an exponent": "figure = '1¦e5 km'",
    "an exponent behind an escape": 'figure = "\\u003e 1¦e5 km"',
    "an exponent in a text of several lines": 'figure = """\n~ \\\n   1¦e5 km"""',
    "a share above all": 'figure = ¦"120 %"\nnature = "share"',
    "not a valid period": 'period = ¦"never"',
    "a time": "period = ¦12:00:00",
    "a choice that is none": 'nature = ¦"flows"',
    "a span that ends before it starts": "at = { start = 5, end = ¦4 }",
    "a negative number": "at = { start = ¦-1 }",
    "a digit that is none": 'at = { sha256 = "00000¦G" }',
    "wide characters before it": 'at = { printed = "八十 🚀 e\u0301", ¦stop = 2 } # 研究',
    "no quotes": "figure = 80 ¦countries",
    "quotes that are not closed": 'note = "never¦',
    "curled quotes": "note = ¦“bent”",
    "a key given twice": 'note = "a"\n¦note = "b"',
    "a key without a value": 'note ¦"a"',
    "a backslash": 'note = "C:¦\\Users"',
}
PLACES = 5


@cases("newline", ["\n", "\r\n"])
@cases("place", range(PLACES))
@cases("planted", PLANTED.values())
def test_a_planted_mistake_is_told_at_its_character(planted, place, newline):
    others = [f'[[fact]]\nid = "fact-{n}"\nclaim = "研究 [[fact]]"\n' for n in range(PLACES)]
    text = SOURCE + "\n".join([*others[:place], others[place] + planted + "\n", *others[place + 1 :]])
    line = text[: text.index("¦")].count("\n") + 1
    column = text.split("\n")[line - 1].index("¦") + 1
    file = read_file("x.toml", b"\xef\xbb\xbf" + text.replace("¦", "").replace("\n", newline).encode())
    assert [(problem.line, problem.column) for problem in file.problems] == [(line, column)]
    assert file.problems[0].excerpt == text.split("\n")[line - 1].replace("¦", "")


def test_a_text_may_have_64_kib_and_no_more():
    assert read(f'[[fact]]\nid = "a"\nclaim = "{"é" * 32 * 1024}"').problems == ()
    assert messages(f'[[fact]]\nid = "a"\nclaim = "{"é" * 32 * 1024}x"\ntopics = ["{"x" * 65537}"]') == [
        '3:9 "claim" is longer than 64 KiB (keep the passage that is needed)',
        '4:11 item 1 of "topics" is longer than 64 KiB (keep the passage that is needed)',
    ]


def test_an_array_may_have_10000_items_and_no_more():
    fact = '[[fact]]\nid = "a"\nclaim = "c"\nreplaces = [{}]'
    assert read(fact.format('"x",' * 10_000)).problems == ()
    assert messages(fact.format('"x",' * 10_001)) == [
        '4:12 "replaces" has more than 10,000 items (name them in several facts)'
    ]


def test_a_number_of_any_size_is_told_and_never_written_out():
    huge = "0x" + "f" * 5000
    text = f'[[fact]]\nid = {huge}\nclaim = "c"\nperiod = {huge}\ntopics = [{huge}]\nat = {{ start = {huge} }}\n'
    assert messages(text + f'[[series]]\nid = "s"\nclaim = "c"\nunit = {huge}\nvalues = {{ 2012 = {huge} }}') == [
        f"{place} the number has more than 38 digits (write it with the digits that the source supports)"
        for place in ("2:6", "4:10", "5:11", "6:16", "10:8", "11:19")
    ]


@pytest.mark.parametrize(
    ("wrong", "message"), [("x = 1", 'unknown key "x"'), ("note = 5", '"note" is a whole number and should be a text')]
)
def test_of_very_many_problems_the_first_are_told_and_the_rest_are_counted(wrong, message, monkeypatch):
    monkeypatch.setattr(problems, "MAX_PROBLEMS", 200)
    file = read("\n".join(f"[[fact]]\nid = 'f{n}'\nclaim = 'c'\n{wrong}" for n in range(234)))
    assert [(problem.line, problem.message) for problem in file.problems[-2:]] == [
        (805, message),
        (809, "the file has 34 more problems"),
    ]
    assert len(file.problems) == 201
    assert file.problems[-1].hint == "fix these first"
    assert len(file.spoiled) == 234


def test_of_very_long_lines_no_more_is_kept_than_is_shown():
    line = f"topics = [{'5, ' * 900}]"
    file = read(f'[[fact]]\nid = "a"\nclaim = "c"\nat = {{ start = -1 }} # {"x" * 100_000}\nnote = 5\n{line}')
    problems = sorted(file.problems)
    assert len(problems[0].excerpt) == len("at = { start = -1") - 1 + 100
    assert str(problems[0]).split("\n")[1].endswith("xxx …")
    assert len(problems) == 1 + 1 + 900
    assert problems[-1].excerpt == line[: problems[-1].column + 100]
    fact = '[[fact]]\nid = "a"\nclaim = "c"\nat = {{ printed = "{}", start = -1 }}'
    near, far = (read(fact.format("x" * length)).problems[0] for length in (65_000, 65_536))
    assert near.excerpt
    assert (far.line, far.column, far.excerpt) == (9, 65_566, "")


def test_a_problem_that_only_the_library_shows_stands_at_its_value():
    data = (SOURCE + '[[fact]]\r\nid = "a"\r\nclaim = "c"\r\nreplaces = ["b", "c"]\r\n').encode()
    place = place_of_value(data, ("fact", 0, "replaces", 1))
    problem = with_excerpt(Problem("x.toml", *place, "no such fact", hint="look again"), data)
    assert str(problem) == (
        'x.toml:9:18: no such fact\n  9 | replaces = ["b", "c"]\n    |                  ^\n  hint: look again'
    )


# --- what is good ----------------------------------------------------------------------------------------------------


def picture(file):
    """Return what is read from a file, a line for each value that is not its default."""
    lines = [
        f"{name}: {value}"
        for name, value in (("synonyms", file.synonyms), ("measured", sorted(file.measured)))
        if value
    ]
    if file.source:
        lines += ["source", *_stated(file.source)]
    for fact in file.facts:
        lines += ["", f"{fact.file}:{fact.line} {fact.id} at {fact.path}", *_stated(fact)]
    return "\n".join(lines) + "\n"


def _stated(thing):
    for field, value in thing._asdict().items():
        default = thing._field_defaults.get(field)
        if field in ("id", "source", "file", "line", "path") or value == default:
            continue
        if field in ("period", "published", "reported", "accessed"):
            yield f"  {field}: {_days(value)}"
        elif field == "breaks":
            yield f"  {field}: {'; '.join(map(_days, value))}"
        elif isinstance(value, Locator):
            yield f"  {field}: {', '.join(part.strip() for part in _stated(value))}"
        elif isinstance(value, Quantity):
            yield f"  quantity: {value.figure} in {value.interval}"
        else:
            yield f"  {field}: {value!r}"


def _days(period):
    return f"{period.text} ({period.first} to {period.last}{', interpreted' if period.interpreted else ''})"


def test_there_are_valid_files():
    assert len(VALID) >= 14


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_file_is_read_as_pictured(path):
    file = read_file(path.name, path.read_bytes())
    assert file.problems == ()
    assert picture(file) == expected(path.with_suffix(".txt"), picture(file))


def test_one_valid_file_has_every_key_there_is():
    text = (DATA / "valid" / "every-key.toml").read_text(encoding="utf-8")
    source, fact, series = re.split(r"^\[\[.*\]\]$", text, flags=re.MULTILINE)
    for part, table in ((source, keys.SOURCE_FIELDS), (fact, keys.FACT_FIELDS), (series, keys.SERIES_FIELDS)):
        for field in table:
            assert re.search(rf"^(?:\[series\.)?{field.name}\b", part, re.MULTILINE), field.name
            for inner in field.kind.fields if part != series else ():
                assert f"{inner.name} = " in part, inner.name


@cases("path", [*VALID, *SHIPPED])
def test_each_fact_knows_the_line_that_it_begins_on(path):
    text = path.read_text(encoding="utf-8-sig")
    for fact in read_file(path.name, path.read_bytes()).facts:
        line = text.split("\n")[fact.line - 1]
        if fact.series:
            period = str(fact.path[3])
            assert re.match(rf""".*(?<![\w-])["']?{re.escape(period)}["']?\s*=""", line)
        elif re.match(r"fact\s*=", text):
            assert re.search(rf'\bid\s*=\s*"{fact.id}"', line)
        else:
            assert re.match(r"""\s*\[\[ *["']?fact""", line)
            following = "\n".join(text.split("\n")[fact.line :])
            assert re.search(r"""^\s*id\s*=\s*["'](.*)["']""", following, re.MULTILINE)[1] == fact.id


def _facts(count, broken=-1, line=""):
    """Return so many facts, of which one has a line that is wrong."""
    fact = '[[fact]]\nid = "fact-{0}"\nclaim = "Claim {0}."\nfigure = "{0} countries"\n{1}\n'
    return "".join(fact.format(n, line if n == broken else "") for n in range(count))


@pytest.mark.parametrize("broken", range(4))
def test_good_facts_stay_usable_when_another_one_is_broken(broken):
    whole = read(_facts(4))
    file = read(_facts(4, broken, "nothing = 1"))
    assert [fact.id for fact in whole.facts] == ["fact-0", "fact-1", "fact-2", "fact-3"]
    assert file.facts == tuple(fact for n, fact in enumerate(whole.facts) if n != broken)
    assert file.tables == tuple(table for n, table in enumerate(whole.tables) if n != broken)
    assert file.spoiled == (f"fact-{broken}",)
    assert file.source == whole.source
    assert len(file.problems) == 1


def test_a_mistake_in_the_source_does_not_spoil_its_facts():
    file = read_file("x.toml", (SOURCE.replace("report", "reprot") + "url = 'x'\n" + _facts(2)).encode())
    assert [fact.id for fact in file.facts] == ["fact-0", "fact-1"]
    assert file.source == Source(id="s", type="document", publisher="Office")
    assert len(file.problems) == 2


def test_without_an_id_of_the_source_nothing_is_attributed_but_all_mistakes_are_stated():
    file = read_file("x.toml", (SOURCE.replace('"s"', '"two words"') + _facts(3, 1, "note = 5")).encode())
    assert (file.source, file.source_table, file.facts, file.tables) == (None, None, (), ())
    assert file.spoiled == ("fact-0", "fact-1", "fact-2")
    assert [problem.line for problem in file.problems] == [2, 15]


def test_good_values_of_a_series_stay_usable_when_another_one_is_broken():
    file = read(
        '[[series]]\nid = "s"\nclaim = "c"\nunit = "%"\n'
        'values = { 2012 = "1.9", 2013 = "2 %", 20x4 = "2", 2015 = "2.1" }'
    )
    assert [fact.id for fact in file.facts] == ["s@2012", "s@2015"]
    assert file.spoiled == ("s@2013", "s@20x4")


@pytest.mark.parametrize("wrong", ["nature = 5", "unit = 'bn'", "x = 1", "topics = 5"])
def test_what_is_wrong_with_a_whole_series_spoils_all_its_values(wrong):
    unit = "" if wrong.startswith("unit") else "unit = '%'\n"
    file = read(f'[[series]]\nid = "s"\nclaim = "c"\n{unit}{wrong}\n[series.values]\n2012 = "1.9"\n2013 = "2,0"')
    assert file.facts == ()
    assert file.spoiled == ("s@2012", "s@2013")
    assert len(file.problems) == 2


def test_a_value_outside_its_domain_spoils_itself_alone():
    file = read(
        '[[series]]\nid = "s"\nclaim = "c"\nunit = "%"\nnature = "share"\nvalues = { 2012 = "190", 2013 = "19" }'
    )
    assert [fact.id for fact in file.facts] == ["s@2013"]
    assert file.spoiled == ("s@2012",)
    assert [problem.column for problem in file.problems] == [19]


def test_what_is_written_as_one_table_is_spoiled_and_its_mistakes_are_stated():
    file = read(
        '[fact]\nid = "a"\nclame = "c"\n[series]\nid = "s"\nclaim = "c"\nunit = "%"\n[series.values]\n2012 = "x"'
    )
    assert file.facts == ()
    assert file.spoiled == ("a", "s")
    assert len(file.problems) == 5


def test_units_that_the_library_measures_are_not_counted():
    data = (SOURCE + '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "> 80 tonnes"').encode()
    assert str(read_file("x.toml", data).facts[0].quantity.interval.tightened()) == "[81, ∞)"
    assert (
        str(read_file("x.toml", data, measured=frozenset(("tonne",))).facts[0].quantity.interval.tightened())
        == "(80, ∞)"
    )


@pytest.mark.parametrize("name", [SETTINGS_FILE, f"a/b/{SETTINGS_FILE}"])
def test_the_file_of_settings_is_told_by_its_name(name):
    file = read_file(name, b'[synonyms]\nHSR = "high-speed rail"\nEV = 5\n[units]\nmeasured = ["Tonnes", "km"]\nx = 1')
    assert file.synonyms == (("HSR", "high-speed rail"),)
    assert file.measured == {"tonne", "km"}
    assert len(file.problems) == 2
    assert read_file(name, b"") == type(file)(name)
    assert read_file(f"{name}.toml", b"").problems[0].message == "the file has no [source]"


# --- from tables -----------------------------------------------------------------------------------------------------


@cases("path", [*VALID, *SHIPPED])
def test_a_fact_is_the_same_when_its_table_comes_from_json(path):
    file = read_file(path.name, path.read_bytes())
    source = source_from_table(json.loads(json.dumps(file.source_table, default=str))) if file.source else None
    assert source == file.source
    for fact, table in zip(file.facts, file.tables, strict=True):
        again = json.loads(json.dumps(table, default=str))
        assert fact_from_table(again, source, file=fact.file, line=fact.line, path=fact.path) == fact


def test_a_table_that_was_never_read_is_refused():
    with pytest.raises(ValueError, match=r"^x\.toml:5: the table of this fact was read without a problem before$"):
        fact_from_table({"id": "a"}, Source("s", "report"), file="x.toml", line=5, path=("fact", 0))


def test_a_source_without_a_good_type_can_be_read_again():
    assert source_from_table({"id": "s", "type": "reprot", "publisher": "Office"}).type == "document"


# --- whatever a file says --------------------------------------------------------------------------------------------


def assert_presentable(file, data):
    """Assert that each problem is at a place in the file, and that its text has no control characters."""
    lines = data.split(b"\n")
    for problem in file.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.message
        assert problem.hint
        assert not any(is_hazardous(character) for character in str(problem).replace("\n", ""))


def toml_suite():
    """Return the folder of the public TOML suite, None where it is not at hand."""
    for folder in (ROOT, *ROOT.parents):
        if (folder / "shared" / "toml-test" / "tests").is_dir():
            return folder / "shared" / "toml-test" / "tests"
    return None


SUITE = toml_suite()
NEWER = re.compile(r"TOML|UTF|twice|does not go with")


@pytest.mark.skipif(
    SUITE is None, reason="the public TOML suite (toml-lang/toml-test) is not in a folder shared/ above"
)
def test_every_file_of_the_public_toml_suite_is_read_or_refused_with_a_place():
    invalid, valid = sorted((SUITE / "invalid").rglob("*.toml")), sorted((SUITE / "valid").rglob("*.toml"))
    assert (len(invalid), len(valid)) >= (500, 250)
    refused = {}
    for path in (*invalid, *valid):
        data = path.read_bytes()
        file = read_file(path.name, data)
        assert file.problems, path
        assert_presentable(file, data)
        refused[path] = any(NEWER.search(problem.message) for problem in file.problems)
    listed = [SUITE / name for name in (SUITE / "files-toml-1.1.0").read_text().split() if name.endswith(".toml")]
    assert len(listed) > 700
    for path in listed:
        assert refused[path] == path.is_relative_to(SUITE / "invalid"), path


def mutant(number):
    """Return a file with a few bytes or lines lost, doubled, changed or moved; the same for the same number."""
    chance = random.Random(number)  # noqa: S311 - chance, no secret
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.choice((1, 1, 2, 10, 100)))
        match chance.randrange(6):
            case 0:
                del data[start:end]
            case 1:
                data[start:end] = data[start:end] * 2
            case 2:
                data[start] = chance.randrange(256)
            case 3:
                data[start:start] = chance.choice(SNIPPETS)
            case 4:
                data[start:end] = chance.choice(SNIPPETS)
            case _:
                lines = bytes(data).split(b"\n")
                one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
                lines[one], lines[other] = lines[other], lines[one]
                data = bytearray(b"\n".join(lines))
        data = data or bytearray(b"\n")
    return bytes(data)


SEEDS = [path.read_bytes() for path in (*VALID, *SHIPPED[:3])]
SNIPPETS = [
    snippet.encode()
    for snippet in (
        *(
            "[",
            "]",
            "{",
            "}",
            "[[",
            "]]",
            '"',
            "'",
            '"""',
            "'''",
            "=",
            ".",
            ",",
            "#",
            "\\",
            "\\u202e",
            "\\u0000",
            "\t",
            "\r",
        ),
        *("5", "-1", "1e5", "inf", "nan", "true", "2023-01-01", "07:30:00", "2023-01-01T07:30:00Z", "0x" + "f" * 5000),
        *('""', "[]", "{}", "[1]", "{a=1}", "\u202e", "\x1b", "\x9b", "研究", "🚀", "1" * 5000, "[" * 500, "a." * 1100),
        *("[source]\n", "[[fact]]\n", "[fact]\n", "[[series]]\n", "[series.values]\n", "\n", "id = 5\n", "x = 1\n"),
        *('"> 80 bn"', '"5..4 km"', '"1950s"', '"FY2022/25"', "~", "±", "..", "billion ", "%"),
    )
]


def assert_any_mutant_is_read(numbers):
    """Assert that mutated files are read without an exception."""
    broken = 0
    for number in numbers:
        data = mutant(number)
        for name in ("x.toml", SETTINGS_FILE):
            file = read_file(name, data)
            assert_presentable(file, data)
        broken += bool(file.problems)
    assert broken > len(numbers) / 2


def test_no_mutated_file_raises_or_loses_the_place_of_a_problem():
    assert_any_mutant_is_read(range(200))


@pytest.mark.slow
def test_none_of_many_mutated_files_does_either():
    assert_any_mutant_is_read(range(1000, 3000))


@cases("field", Fact._fields)
def test_every_field_of_a_fact_appears_in_the_pictures(field):
    told = (DATA / "valid" / "every-key.txt").read_text(encoding="utf-8")
    assert field in ("id", "source", "file", "line", "path") or f"\n  {field}: " in told
