"""A correction that would make a sum of the report wrong is left to the reader, with that sum."""

import json

import pytest
from making import of_orton
from office import p, tbl, word

from innofacts.documents.document import Edit, Offsets
from innofacts.documents.files import read_document

FACTS = of_orton(
    [
        ("wool", "The mills of Orton spun 6,270 tonnes of wool in 2024.", "6270 tonnes", "wool", "flow"),
        ("linen", "The mills of Orton spun 3,150 tonnes of linen in 2024.", "3150 tonnes", "linen", "flow"),
        ("rents", "Orton spent 14.52 million euros on rents in 2024.", "14.52 million EUR", "rents", "flow"),
        ("open", "Of the mills in Orton, 68 % were open in 2024.", "68 %", "open-mills", "share"),
        ("mills", "Orton had more than 80 mills in 2024.", "> 80 mills", "mills", "stock"),
    ]
)
WOOL = "The mills of Orton spun 6,720 tonnes of wool in 2024"
TABLE = ("Yarn spun by the mills of Orton in 2024, in tonnes", ("Yarn", "2024"), ("Wool", "6,720"), ("Linen", "3,150"))


@pytest.fixture
def fixed(run, library, tmp_path, monkeypatch):
    """Return a function that corrects a report and returns the status, its text afterwards, and what is left."""
    monkeypatch.chdir(tmp_path)
    folder = library(orton=FACTS)

    def fixed(report, name="r.md"):
        (tmp_path / name).write_bytes(report if isinstance(report, bytes) else report.encode())
        said = run("proof", "--fix", name, "--facts", folder)
        reasons = [line.split("left to you: a figure ")[1] for line in said.out.splitlines() if "left to you" in line]
        return said.status, read_document(name).text, reasons

    return fixed


def markdown(caption, head, *rows):
    return "\n".join((f"{caption}\n", *(f"| {' | '.join(row)} |" for row in (head, ("---", "---"), *rows)), ""))


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Three yarns", "its table would no longer add up"),
        ("**Total**", '"10,080" would be wrong (6,270 + 3,150 + 210 = 9,630)'),
    ],
)
def test_a_number_of_a_table_that_adds_up_is_left(fixed, label, reason):
    report = markdown(*TABLE, ("Hemp", "210"), (label, "10,080"))
    assert fixed(report) == (1, report, [f"that other numbers go with: {reason}"])
    wrong = markdown(*TABLE, ("Hemp", "210"), (label, "9,630"))
    assert fixed(wrong) == (0, wrong.replace("6,720", "6,270"), [])


def test_a_number_of_a_long_table_that_adds_up_is_left(fixed):
    caption, head, (wool, number), _ = TABLE
    rows = [(wool, f"**{number}**"), *((f"Yarn {chr(65 + n)}", str(310 + n)) for n in range(12)), ("Total", "10,506")]
    report = f"Orton had 80 mills in 2024.\n\n{markdown(caption, head, *rows)}"
    assert fixed(report)[:2] == (1, report.replace("had 80", "had more than 80"))


def test_a_level_that_goes_with_its_growth_is_left(fixed):
    report = "Orton spent 13.91 million euros on rents in 2024, a rise of 4.5 per cent on 13.31 million in 2023.\n"
    (reason,) = fixed(report)[2]
    assert reason.startswith('that other numbers go with: "4.5 per cent" would be wrong (from 13.31 million euros to ')
    assert fixed(report)[:2] == (1, report)
    assert fixed("Orton spent 13.91 million euros on rents in 2024.\n")[:2] == (
        0,
        "Orton spent 14.52 million euros on rents in 2024.\n",
    )


def test_a_share_that_leaves_the_rest_is_left(fixed):
    report = "Of the mills in Orton, 62 % were open in 2024. The other 38 % were closed.\n"
    assert fixed(report) == (1, report, ['that other numbers go with: "38 %" would be wrong (68 % leaves 32 %)'])


def test_the_same_correction_is_made_everywhere_or_nowhere_and_others_are_made(fixed):
    going = f"{WOOL}, 1,120 tonnes more than the 5,600 tonnes of 2023.\n"
    report = (
        f"Orton had 80 mills in 2024.\n\n{going}\n{WOOL}.\n\nThe mills of Orton spun 3,510 tonnes of linen in 2024.\n"
    )
    right = report.replace("had 80", "had more than 80").replace("3,510", "3,150")
    status, text, reasons = fixed(report)
    assert (status, text, len(reasons)) == (1, right, 2)
    assert all(one.startswith('that other numbers go with: "1,120" would be wrong (') for one in reasons)


def test_what_was_wrong_before_keeps_no_correction_back(fixed):
    report = f"{WOOL}, 1,200 tonnes more than the 5,600 tonnes of 2023.\n"
    assert fixed(report)[1] == report.replace("6,720", "6,270")


def test_a_sum_that_is_wrong_still_is_told_to_be(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    facts = of_orton([("yarn", "The mills of Orton spun 9,420 tonnes of yarn in 2024.", "9420 tonnes", "yarn", "flow")])
    text = "The mills of Orton spun {} tonnes of yarn in 2024: {} tonnes of wool and 3,150 tonnes of linen.\n"
    for part, status, verdicts in (
        ("6,270", 0, ["corrected", "arithmetic"]),
        ("6,170", 1, ["corrected", "arithmetic"]),
    ):
        (tmp_path / "r.md").write_text(text.format("9,240", part))
        said = run("proof", "--fix", "r.md", "--facts", library(orton=facts))
        found = [line.split(": ")[1] for line in said.out.splitlines()]
        assert (said.status, found[:2]) == (status, verdicts), said
        assert ("; right with what is corrected\n" in said.out) == (status == 0)
        assert (tmp_path / "r.md").read_text() == text.format("9,420", part)


def test_a_document_of_blocks_is_read_with_its_corrections(fixed):
    caption, *rows = TABLE
    heading = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>The mills</w:t></w:r></w:p>'
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>Office of Orton.</w:t></w:r></w:p></w:footnote>'
    mills = p("Orton had 80 mills in 2024.", '<w:r><w:footnoteReference w:id="1"/></w:r>')
    titled = f'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>{caption}</w:t></w:r></w:p>'
    body = heading + mills + titled + tbl(*rows, ("Hemp", "210"), ("Three yarns", "10,080"))
    status, text, reasons = fixed(word(body, footnotes=note), "r.docx")
    assert (status, "more than 80 mills" in text, "6,720" in text, len(reasons)) == (1, True, True, 1)


def test_a_notebook_is_read_with_its_corrections(fixed):
    source = f"{WOOL}, 1,120 tonnes more than the 5,600 tonnes of 2023.\n\nOrton had 80 mills in 2024."
    report = json.dumps({"cells": [{"cell_type": "markdown", "source": source}]})
    assert fixed(report, "r.ipynb")[:2] == (1, source.replace("had 80", "had more than 80") + "\n\n")


def test_offsets_go_to_a_text_with_edits_and_back():
    offsets = Offsets([Edit(2, 4, "abc"), Edit(6, 9, "d")])
    assert [offsets.new(n) for n in range(12)] == [0, 1, 2, 2, 5, 6, 7, 7, 7, 8, 9, 10]
    assert [offsets.old(n) for n in range(11)] == [0, 1, 2, 2, 2, 4, 5, 6, 9, 10, 11]
