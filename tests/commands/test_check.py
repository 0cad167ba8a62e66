"""`innofacts check` as it is used: everything that is wrong in one run, for people and for programs."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from office import p, r, tbl, word

from innofacts.check.rules import RULES
from innofacts.documents.fingerprints import fingerprint

SOURCE = '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025-04-30\n\n'
WRONG = """[[fact]]
id = "a"
claim = "Of a."
meassure = "m"

[[fact]]
id = "b"
claim = "Of b."
figure = "5 million RNB"
place = "UK"
"""
SUITE = next(
    (path / "shared/toml-test/tests" for path in Path(__file__).parents if (path / "shared/toml-test").is_dir()), None
)


@pytest.fixture
def wrong(library, monkeypatch):
    """Return the name of a folder of a file with an error and two warnings, and one that is good."""
    folder = library(good=SOURCE.replace('"s"', '"t"'), wrong=SOURCE + WRONG)
    monkeypatch.chdir(folder.parent)
    return folder.name


TOLD = """library/wrong.toml:11:1: error: unknown key "meassure" [unknown-key]
  11 | meassure = "m"
     | ^
  hint: did you mean "measure"?
library/wrong.toml:16:10: warning: "RNB" is not a unit [unknown-unit]
  16 | figure = "5 million RNB"
     |          ^
  hint: did you mean "RMB"?
library/wrong.toml:17:9: warning: "UK" is not a country code [unknown-place]
  17 | place = "UK"
     |         ^
  hint: did you mean "GB"?
"""


def test_every_mistake_is_reported_with_its_position_and_a_hint(run, wrong):
    assert run("check", wrong) == (1, TOLD, "innofacts: error: 1 error and 2 warnings in 2 files with 1 fact\n")


def test_the_library_is_named_as_everywhere(run, wrong, monkeypatch):
    assert run("check", "--facts", wrong).out == TOLD
    assert run("check", f"{wrong}/wrong.toml").out == TOLD
    monkeypatch.setenv("INNOFACTS_PATH", wrong)
    assert run("check").out == TOLD
    assert run("check", "nowhere").status == 2


def test_the_shipped_library_is_good(run):
    status, out, err = run("check")
    assert (status, out) == (0, "")
    assert re.fullmatch(r"innofacts: nothing wrong in \d+ files with \d+ facts\n", err)
    assert json.loads(run("check", "builtin", "--json").out) == []


def test_warnings_alone_are_no_failure_unless_strict(run, wrong):
    only = ("--only", "unknown-unit", "--only", "unknown-place,share")
    warnings = TOLD[TOLD.index("library/wrong.toml:16") :]
    assert run("check", wrong, *only) == (0, warnings, "innofacts: 2 warnings in 2 files with 1 fact\n")
    strict = run("check", wrong, *only, "--strict")
    assert strict == (1, warnings.replace("warning", "error"), "innofacts: error: 2 warnings in 2 files with 1 fact\n")


def test_programs_get_a_row_for_each_finding(run, wrong):
    found = run("check", wrong, "--json")
    assert found.status == 1
    assert json.loads(found.out) == [
        {
            "file": "library/wrong.toml",
            "line": 11,
            "column": 1,
            "severity": "error",
            "rule": "unknown-key",
            "message": 'unknown key "meassure"',
            "fact": "a",
        },
        {
            "file": "library/wrong.toml",
            "line": 16,
            "column": 10,
            "severity": "warning",
            "rule": "unknown-unit",
            "message": '"RNB" is not a unit',
            "fact": "b",
        },
        {
            "file": "library/wrong.toml",
            "line": 17,
            "column": 9,
            "severity": "warning",
            "rule": "unknown-place",
            "message": '"UK" is not a country code',
            "fact": "b",
        },
    ]
    assert run("check", wrong, "-f", "github", "--only", "unknown-key").out == (
        "::error file=library/wrong.toml,line=11,col=1,title=unknown-key::"
        'unknown key "meassure" (did you mean "measure"?)\n'
    )
    assert run("check", wrong, "-f", "csv", "--only", "unknown-key").out == (
        "file,line,column,severity,rule,message,fact\n"
        'library/wrong.toml,11,1,error,unknown-key,"unknown key ""meassure""",a\n'
    )


def test_sarif_says_what_the_rules_mean(run, wrong, tmp_path):
    assert run("check", wrong, "-o", tmp_path / "found.sarif") == (
        1,
        "",
        "innofacts: error: 1 error and 2 warnings in 2 files with 1 fact\n",
    )
    (log,) = json.loads((tmp_path / "found.sarif").read_text())["runs"]
    assert [rule["id"] for rule in log["tool"]["driver"]["rules"]] == ["unknown-key", "unknown-unit", "unknown-place"]
    assert [result["level"] for result in log["results"]] == ["error", "warning", "warning"]
    assert log["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "an unknown key"


def test_what_cannot_be_read_is_not_passed(run, library):
    folder = library(good=SOURCE)
    (folder / "x.toml").mkdir()
    assert run("check", folder) == (
        2,
        f"{folder}/x.toml: error: this is not a regular file [file]\n",
        "innofacts: error: 1 error in 2 files with 0 facts, and not every file could be read\n",
    )
    assert json.loads(run("check", folder, "--json").out)[0]["line"] is None


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            ("--only", "unknown-keys"),
            'unknown rule "unknown-keys"\n  hint: did you mean "unknown-key"?',
        ),
        (("--only", ""), "--only names no rule\n  hint: leave it out, or name one"),
        (("-f", "xlsx"), 'unknown format "xlsx"\n  hint: the formats are csv, tsv, json, jsonl, lines, github, sarif'),
        (
            ("-o", "found.md"),
            "found.md: the suffix does not say which format\n  hint: choose the format with -f, or use one of .csv .tsv .json .jsonl .txt .sarif",
        ),
    ],
)
def test_an_unknown_rule_or_format_is_reported(run, given, told):
    assert run("check", *given) == (2, "", f"innofacts: error: {told}\n")


def test_facts_are_not_written_as_findings(run):
    found = run("list", "-f", "sarif")
    assert found.status == 2
    told = "sarif is a format of check and proof\n  hint: innofacts check -f sarif writes the mistakes\n"
    assert found.err == f"innofacts: error: {told}"


def test_the_rules_can_be_listed(run):
    status, out, err = run("check", "--list-rules", "--json")
    assert (status, err) == (0, "")
    rows = json.loads(out)
    assert [(row["rule"], row["severity"], row["about"]) for row in rows] == [tuple(rule[:3]) for rule in RULES]
    assert rows[2]["example"] == 'note = "never'
    asked = run("check", "--list-rules", "--only", "words,year", "--json")
    assert [row["rule"] for row in json.loads(asked.out)] == ["words", "year"]
    assert run("check", "--list-rules", "--only", "word").status == 2


_MISTAKES = {"invalid/table/no-close-06.toml": 2}  # its first and its third header are not closed


@pytest.mark.slow
@pytest.mark.skipif(
    not SUITE, reason="the suite of TOML is not at hand: no shared/toml-test next to or above the checkout"
)
def test_each_file_of_the_toml_suite_is_read_or_reported_at_its_position(run):
    listed = (SUITE / "files-toml-1.1.0").read_text().split()
    counts = Counter()
    for name in (name for name in listed if name.endswith(".toml")):
        found = run("check", SUITE / name, "--json", "--only", "syntax,encoding")
        counts[name.partition("/")[0]] += 1
        lines = [problem["line"] for problem in json.loads(found.out)]
        mistakes = 0 if name.startswith("valid/") else _MISTAKES.get(name, 1)
        assert (found.status, len(lines), min(lines, default=1) > 0) == (int(mistakes > 0), mistakes, True), name
    assert counts == {"valid": 220, "invalid": 492}


# --- copies --------------------------------------------------------------------------------------------------------

ARTICLE = "More than 80 countries signed.\n\nNine parks were built.\n"


@pytest.fixture
def copied(library, monkeypatch):
    """Return the folder of a library whose source has a copy next to it, article.txt."""
    first, second = ("More than 80 countries signed", "Nine parks were built")
    facts = "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "Of {id_}."\nfigure = "{figure}"\n'
        f"at = {{ paragraph = {n}, start = {ARTICLE.index(passage)}, end = {ARTICLE.index(passage) + len(passage)},"
        f' sha256 = "{fingerprint(passage)}" }}\n\n'
        for n, (id_, figure, passage) in enumerate((("a", "> 80 countries", first), ("b", "9 parks", second)), 1)
    )
    folder = library(s=SOURCE + facts)
    (folder / "article.txt").write_text(ARTICLE)
    monkeypatch.chdir(folder)
    return folder


def test_claims_are_held_against_a_copy(run, copied):
    assert run("check", ".", "--copy", "s=article.txt") == (
        0,
        "",
        "innofacts: s: 2 of 2 claims found, 2 of 2 figures confirmed in article.txt\n"
        "innofacts: nothing wrong in 1 file with 2 facts\n",
    )
    (copied / "article.txt").write_text(ARTICLE.replace("More than", "Nearly"))
    status, out, err = run("check", ".", "--copy", "s=article.txt")
    told = [line for line in out.splitlines() if not line.startswith(" ")]
    assert (status, told) == (
        1,
        [
            './s.toml:11:10: error: the copy says "Nearly 80 countries", and the figure is more than 80 countries'
            " [unconfirmed]",
            "./s.toml:12:6: error: this passage has changed: characters 0 to 26, paragraph 1 of article.txt now reads"
            ' "Nearly 80 countries signed." [altered]',
        ],
    )
    assert err == (
        "innofacts: s: 1 of 2 claims found, 1 altered, 1 of 2 figures confirmed in article.txt\n"
        "innofacts: some claims are now at a different position in the copy; --update writes the new positions\n"
        "innofacts: error: 2 errors in 1 file with 2 facts\n"
    )


def test_a_copy_from_standard_input_is_called_so(run, copied, standard_input):  # noqa: ARG001 - the folder of the library
    standard_input("Nearly 80 countries signed.")
    status, out, err = run("check", ".", "--copy", "s=-")
    told = [line for line in out.splitlines() if not line.startswith(" ")]
    assert (status, told, err.splitlines()[0]) == (
        1,
        [
            './s.toml:11:10: error: the copy says "Nearly 80 countries", and the figure is more than 80 countries'
            " [unconfirmed]",
            './s.toml:12:6: error: this passage has changed: characters 0 to 27, paragraph 1 of <stdin> now reads "Nearly'
            ' 80 countries signed." [altered]',
            "./s.toml:18:6: error: this passage is no longer in <stdin> [missing]",
        ],
        "innofacts: s: 0 of 2 claims found, 1 altered, 1 missing, 0 of 2 figures confirmed in <stdin>",
    )


def test_only_new_places_are_written(run, copied):
    (copied / "article.txt").write_text("A banner\n\n" + ARTICLE)
    before = (copied / "s.toml").read_text()
    assert run("check", ".", "--copy", "s=article.txt", "--update") == (
        0,
        "",
        "innofacts: wrote ./s.toml\n"
        "innofacts: s: 2 of 2 claims found, 2 of 2 figures confirmed in article.txt\n"
        "innofacts: nothing wrong in 1 file with 2 facts\n",
    )
    for old, new in (
        ("paragraph = 2, start = 32, end = 53", "paragraph = 3, start = 42, end = 63"),
        ("paragraph = 1, start = 0, end = 29", "paragraph = 2, start = 10, end = 39"),
    ):
        assert old in before
        before = before.replace(old, new)
    assert (copied / "s.toml").read_text() == before
    assert "wrote" not in run("check", ".", "--copy", "s=article.txt", "--update").err


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        ("Mehr als 80 Länder haben unterzeichnet", ""),
        ("Hanno firmato più di 80 paesi", "innofacts: article.txt:1:1: 1 sentence in Italian was passed over; "),
    ],
)
def test_a_copy_in_a_different_language_is_read_or_named(run, copied, passage, said):
    text = (copied / "s.toml").read_text()
    old = "More than 80 countries signed"
    text = text.replace(fingerprint(old), fingerprint(passage)).replace(f"end = {len(old)},", f"end = {len(passage)},")
    (copied / "s.toml").write_text(text)
    (copied / "article.txt").write_text(f"{passage}.\n\nNine parks were built.\n")
    found = run("check", ".", "--copy", "s=article.txt", "--only", "unconfirmed")
    assert found.err.startswith(said)
    assert f"{1 if said else 2} of 2 figures confirmed in article.txt" in found.err
    assert (found.status, "no words in article.txt confirm the figure" in found.out) == (bool(said), bool(said))


def test_a_copy_that_cannot_be_read_does_not_keep_the_others_from_being_checked(run, copied):
    copied.joinpath("latin.txt").write_bytes(b"caf\xe9")
    result = run("check", ".", "--copy", "t=latin.txt", "--copy", "s=article.txt", "--only", "syntax")
    assert (result.status, result.out) == (2, "")
    assert result.err.splitlines()[0].endswith(
        'latin.txt:1:4: byte 0xe9 is not UTF-8; in Windows-1252 it is "é"; save the report as UTF-8 text'
    )
    assert result.err.splitlines()[1].startswith("innofacts: s: 2 of 2 claims found")
    assert result.err.splitlines()[-1].startswith("innofacts: error: 1 file could not be read; nothing wrong in")


def test_a_page_may_be_the_copy(run, copied):
    (copied / "a.html").write_text(f"<title>x</title><p>{ARTICLE.replace(chr(10) * 2, '<p>')}")
    assert run("check", ".", "--copy", "s=a.html").err.startswith(
        "innofacts: s: 2 of 2 claims found, 2 of 2 figures confirmed in a.html\n"
    )


REPORT = (
    p(r("Trade grew. It reached 3,3"), r("27.8", "<w:b/>"), r(" million euros in 2023. More than 80 ships called."))
    + tbl(("Quay", "Berths", "Trade (million euros)"), ("North", "46", "2,410.5"), ("South", "12", "917.3"))
    + p(r("About 1,250 people work on the quays."))
)


@pytest.mark.parametrize(
    ("was", "is_now", "told"),
    [
        ("No such words", "", []),
        (
            '27.8"',
            '72.8"',
            [
                'the copy says "3,372.8 million euros", and the figure is 3,327.8 million EUR',
                'this passage has changed: paragraph 1 of r.docx now reads "It reached 3,372.8 million euros in 2023."',
            ],
        ),
        (
            "More than 80",
            "80",
            [
                'the copy says "80 ships", and the figure is more than 80 ships',
                'this passage has changed: paragraph 1 of r.docx now reads "80 ships called."',
            ],
        ),
        (
            "people work on",
            "people are employed on",
            [
                "this passage has changed: paragraph 3 of r.docx now reads"
                ' "About 1,250 people are employed on the quays."'
            ],
        ),
        ("About 1,250 people work on the quays.", "", ["this passage is no longer in r.docx"]),
        (
            "46",
            "48",
            [
                'the copy says "48 berths", and the figure is 46 berths',
                'this passage has changed: table 1 row 2 of r.docx now reads "North | 48 | 2,410.5"',
                'this passage has changed: table 1 row 2 of r.docx now reads "North | 48 | 2,410.5"',
            ],
        ),
        ("(million", "(billion", ['the copy says "2,410.5 billion EUR", and the figure is 2,410.5 million EUR']),
    ],
)
def test_what_changed_in_a_word_file_is_said_with_its_new_words(run, library, monkeypatch, was, is_now, told):
    quotes = (
        ("trade", "3327.8 million EUR", "It reached 3,327.8 million euros in 2023."),
        ("ships", "> 80 ships", "More than 80 ships called."),
        ("people", "~ 1250 people", "About 1,250 people work on the quays."),
        ("berths", "46 berths", "North | 46 | 2,410.5"),
        ("north", "2410.5 million EUR", "North | 46 | 2,410.5"),
    )
    folder = library(
        s=SOURCE
        + "".join(
            f'[[fact]]\nid = "{id_}"\nclaim = "Of {id_}."\nfigure = "{figure}"\nquote = "{quote}"\n\n'
            for id_, figure, quote in quotes
        )
    )
    monkeypatch.chdir(folder)
    (folder / "r.docx").write_bytes(word(REPORT.replace(was.strip('"'), is_now.strip('"'))))
    found = run("check", ".", "--copy", "s=r.docx", "--json")
    assert [problem["message"] for problem in json.loads(found.out)] == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("t=article.txt", 'no source has the id "t"\n  hint: --copy takes the id of a source, =, and a file'),
        (
            "s",
            '--copy does not take "s"\n  hint: write the id of a source, =, and a file: --copy a-2024=article.txt',
        ),
        (
            "s=",
            '--copy does not take "s="\n  hint: write the id of a source, =, and a file: --copy a-2024=article.txt',
        ),
        (
            "article.txt=s",
            '--copy does not take "article.txt=s"\n  hint: write the id of a source, =, and a file: --copy s=article.txt',
        ),
        (
            "article.txt",
            '--copy does not take "article.txt"\n  hint: write the id of a source, =, and a file: --copy a-2024=article.txt',
        ),
        ("s=no.txt", "no.txt: cannot be read: No such file or directory"),
    ],
)
@pytest.mark.usefixtures("copied")
def test_a_copy_that_cannot_be_used_is_reported(run, given, told):
    assert run("check", ".", "--copy", given) == (2, "", f"innofacts: error: {told}\n")


def test_the_source_of_a_copy_may_be_the_beginning_of_its_id(run, copied):
    (copied / "s.toml").write_text((copied / "s.toml").read_text().replace('id = "s"', 'id = "sale-2024"'))
    assert run("check", "s.toml", "--copy", "sale=article.txt").err.startswith(
        "innofacts: sale-2024: 2 of 2 claims found, "
    )
    (copied / "t.toml").write_text('[source]\nid = "sale-2025"\ntype = "report"\npublisher = "P"\n')
    told = 'innofacts: error: 2 ids begin with "sale"\n  hint: it may be sale-2024, sale-2025\n'
    assert run("check", ".", "--copy", "sale=article.txt") == (2, "", told)


@pytest.mark.parametrize("copies", [("s=article.txt", "s=b.txt"), ("sale-2024=article.txt", "sale=b.txt")])
def test_a_source_has_one_copy(run, copied, copies):
    id_ = copies[0].partition("=")[0]
    (copied / "s.toml").write_text((copied / "s.toml").read_text().replace('id = "s"', f'id = "{id_}"'))
    (copied / "b.txt").write_text("Rails.")
    before = (copied / "s.toml").read_bytes()
    told = (
        f"innofacts: error: --copy names two files for {id_}: article.txt and b.txt\n"
        "  hint: a source has one copy; check the other one in a second run\n"
    )
    assert run("check", "s.toml", "--update", *(f"--copy={copy}" for copy in copies)) == (2, "", told)
    assert (copied / "s.toml").read_bytes() == before


@pytest.mark.parametrize(
    ("options", "what"), [(["--update"], "--update"), (["--only", "syntax,altered"], "the rule altered")]
)
@pytest.mark.usefixtures("copied")
def test_what_needs_a_copy_is_not_called_right_without_one(run, options, what):
    told = f"innofacts: error: {what} needs a copy of a source\n  hint: name it with --copy SOURCE=FILE\n"
    assert run("check", ".", *options) == (2, "", told)
