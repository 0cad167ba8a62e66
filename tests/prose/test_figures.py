"""Figures in running text: whole pictures of what is read in sentences of many kinds, and what holds of any text.

`INNOFACTS_REWRITE=1 pytest tests/prose` writes below each sentence of tests/data/prose what is read in it now.
"""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from innofacts.prose.doubts import UNCLAIMED
from innofacts.prose.figures import find_figures, find_mentions
from innofacts.prose.kinds import KINDS
from innofacts.values.grammar import parse_figure

DATA = Path(__file__).parent.parent / "data" / "prose"
FILES = sorted(path.name for path in DATA.glob("*.txt"))
MARGIN = "    "


def pictured(text: str) -> str:
    """Return the figures of a sentence, a line each: as printed, in our grammar, its shorter units, what it is said of."""
    lines = []
    for mention in find_mentions(text):
        assert mention.kind in KINDS, mention.printed
        if mention.doubt in UNCLAIMED:
            continue
        assert " ".join(text[mention.start : mention.end].split()) == mention.printed
        beside = [
            " / ".join(mention.units[1:]),
            mention.change,
            ", ".join(time.period.text if time.period else "?" for time in mention.times),
        ]
        parts = [mention.printed, str(mention.figure), *filter(None, beside)]
        lines.append(MARGIN + " | ".join(parts) + "\n")
    return "".join(lines)


def test_there_are_sentences():
    assert FILES == ["bounds.txt", "changes.txt", "forms.txt", "news.txt", "numbers.txt", "styles.txt"]


@pytest.mark.parametrize("name", FILES)
def test_a_text_is_read_as_pictured(name):
    page = (DATA / name).read_text(encoding="utf-8")
    sentences = [line for line in page.splitlines() if line and not line.startswith(MARGIN)]
    made = "".join(f"{sentence}\n{pictured(sentence)}" for sentence in sentences)
    if os.environ.get("INNOFACTS_REWRITE"):
        (DATA / name).write_text(made, encoding="utf-8")
    assert made == page
    assert len(sentences) > 20


TEXTS = st.text(st.sampled_from("0123456789 .,%-–+()$€km\u2009\n") | st.sampled_from("abcdefg TXnoft")) | st.lists(
    st.sampled_from(
        "more than about nearly 80 1,678,000 3.5 half a million three quarters % percent of the countries tonnes per $ fell by to from"
        " between and in 2023 May 11th ranked -5 , . ; ( ) or so 40-50 one in five dozen US$ bn m k thousand 5G minus up".split()
    )
).map(" ".join)


@given(TEXTS)
@example("0k-k")
@example("0-c0")
@example("40-50 bn 80 thousand")
def test_whatever_is_read_lies_in_the_text_in_order_and_can_be_read_again(text):
    end = 0
    for mention in find_figures(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.sentence[0] <= mention.start
        assert mention.end <= mention.sentence[1]
        assert mention.clause[0] <= mention.start
        assert parse_figure(str(mention.figure)).number == mention.figure.number
        end = mention.end


@given(st.integers(2, 10**15), st.sampled_from(["{:,}", "{}"]))
def test_a_number_of_things_is_found_however_it_is_grouped(number, form):
    printed = form.format(number)
    (mention,) = find_figures(f"There were {printed} applications.")
    assert (mention.printed, mention.figure.number, mention.units) == (
        f"{printed} applications",
        number,
        ("applications",),
    )


def test_only_a_part_of_the_text_is_read_if_asked_for():
    text = "There were 80 countries. There were 90 parks."
    assert [mention.printed for mention in find_figures(text, 25)] == ["90 parks"]
    assert [mention.printed for mention in find_figures(text, 0, 24)] == ["80 countries"]


def test_line_breaks_and_blanks_within_a_figure_are_one_blank():
    (mention,) = find_figures("more than\n80   countries took part")
    assert mention.printed == "more than 80 countries"


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_a_number_at_the_end_of_a_line_takes_no_noun_of_a_line_that_names_a_number(end):
    lines = ["Beds at the end of 2024: 1240", "nurses in Orton: more than 310", "on leave: 4.5 %", "wards: 15 wards"]
    assert [one.printed for one in find_figures(end.join(lines))] == ["1240", "more than 310", "4.5 %", "15 wards"]


def test_a_line_with_a_colon_may_go_on_with_the_noun_of_the_line_above():
    for text in (
        "In 2024 there were 1240\nnurses in Orton: that is many.",
        "It had 1240\nnurses: 30 of them are ill, and 4 left.",
    ):
        assert find_figures(text)[0].printed == "1240 nurses"
