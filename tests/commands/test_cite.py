"""`innofacts cite`."""

import json

import pytest
from conftest import OFFICIAL_FILES

NOTE = "Yan Cui, opinion, IOL, 30 April 2025, para. 5.\n"


def test_a_fact_is_cited_in_a_note(run):
    assert run("cite", "bri-joint-labs") == (0, NOTE, "")
    assert run("cite", "bri-joint-l", "-f", "footnote") == (0, NOTE, "")


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("apa", "Cui, Y. (2025, April 30). [Opinion]. IOL. Para. 5.\n"),
        ("chicago", "Cui, Yan. 2025. Opinion. IOL, April 30, 2025. Para. 5.\n"),
        ("in-text", "(Cui 2025, para. 5)\n"),
        ("pandoc", "[@iol-2025-innovation, para. 5]\n"),
        (
            "bibtex",
            "@article{iol-2025-innovation,\n  author = {Cui, Yan},\n  journal = {IOL},\n  type = {Opinion},\n"
            "  entrysubtype = {newspaper},\n  date = {2025-04-30},\n  year = {2025},\n  month = apr,\n  langid = {en},\n}\n",
        ),
        (
            "ris",
            "TY  - NEWS\nID  - iol-2025-innovation\nAU  - Cui, Yan\nT2  - IOL\nM3  - Opinion\nPY  - 2025\n"
            "DA  - 2025/04/30\nLA  - en\nER  - \n",
        ),
    ],
)
def test_every_style(run, style, written):
    assert run("cite", "bri-joint-labs", "-f", style) == (0, written, "")


def test_a_source_is_given_once_to_a_bibliography_program(run):
    status, out, err = run(
        "cite", "bri-joint-labs", "rd-expenditure-2023", "--source", "iol-2025-innovation", "-f", "csl-json"
    )
    assert (status, err) == (0, "")
    assert [item["id"] for item in json.loads(out)] == ["iol-2025-innovation"]


def test_all_sources_are_given_to_a_bibliography_program_unless_some_are_named(run, tmp_path):
    for name, begins in (("all.bib", "@"), ("all.ris", "TY  - "), ("all.json", '    "id": ')):
        assert run("cite", "-o", tmp_path / name) == (0, "", "")
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert sum(line.startswith(begins) for line in text.split("\n")) == 1 + len(OFFICIAL_FILES)


def test_sources_are_cited_without_a_paragraph(run):
    assert run("cite", "--source", "iol", "--source", "chinadaily-2019") == (
        0,
        "Yan Cui, opinion, IOL, 30 April 2025.\n"
        "China Daily, press, “Overseas trade zones serve as model to boost economy”, 22 April 2019,"
        " http://www.chinadaily.com.cn/cndy/2019-04/22/content_37460756.htm\n",
        "",
    )


@pytest.mark.parametrize(
    ("name", "begins"), [("a.bib", "@article{"), ("a.ris", "TY  - "), ("a.json", "[\n"), ("a.txt", "Yan")]
)
def test_a_file_implies_a_style(run, tmp_path, name, begins):
    assert run("cite", "bri-joint-labs", "-o", tmp_path / name) == (0, "", "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_standard_output_can_be_named(run):
    assert run("cite", "bri-joint-labs", "-o", "-") == (0, NOTE, "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "cite needs the id of a fact, or --source\n  hint: innofacts search finds facts by their words"),
        (("bri-joint-lab",), None),
        (("bri-joint-lbs",), 'no fact has the id "bri-joint-lbs"\n  hint: did you mean "bri-joint-labs"?'),
        (
            ("iol-2025-innovation",),
            'no fact has the id "iol-2025-innovation"\n  hint: it is a source: innofacts list source:iol-2025-innovation'
            " lists its facts, cite --source iol-2025-innovation cites it\n",
        ),
        (("--source", "iol-2052"), 'no source has the id "iol-2052"'),
        (
            ("--source", "zebra"),
            'no source has the id "zebra"\n  hint: innofacts list --count source lists the sources\n',
        ),
        (
            ("--source", "bri-joint-labs"),
            'no source has the id "bri-joint-labs"\n  hint: it is a fact: innofacts cite bri-joint-labs cites it\n',
        ),
        (("--source", "xinhua"), '14 ids begin with "xinhua"'),
        (("--source", ""), "the id is empty\n  hint: innofacts list --count source lists the ids"),
        (
            ("bri-joint-labs", "-f", "appa"),
            'unknown style "appa"\n  hint: did you mean "apa"? the styles are footnote,',
        ),
        (("--used",), "--used works only in a marker in a report\n  hint: innofacts embed fills in markers"),
        (("--noted",), "--noted works only in a marker in a report"),
    ],
)
def test_a_citation_that_cannot_be_made_is_reported(run, arguments, told):
    status, out, err = run("cite", *arguments)
    if told is None:
        assert (status, out) == (0, NOTE)
    else:
        assert (status, out) == (2, "")
        assert err.startswith(f"innofacts: error: {told}")


def test_a_library_with_problems_is_cited_as_far_as_it_is_good(run, broken):
    status, out, err = run("cite", "good-fact", "--facts", broken)
    assert (status, out) == (2, "Office.\n")
    assert "unknown key" in err
