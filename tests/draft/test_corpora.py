"""Articles by authors who know nothing of the program: how many of their figures are drafted, with each part right."""

import pytest
from draft_corpus import JUDGING, LEARNING, Label, pages, score, texts
from scores import assert_reached

from innofacts.errors import Unreadable
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import parse_period

ARTICLE = """\
Published: 2025-03-14

More than {80 cars|80 cars|2024/-} stood there in 2024, {a third of them|33.3 %|2024} electric. The firm {has|?} 12.

Published: 2025-03-15

The price rose to {€3.20||2025-03-14} yesterday. In the financial year {£4m|3 million GBP|FY2023/24} went, and {40 litres|40 l|-} are left.
"""


def test_there_are_articles_and_snippets():
    for part in (LEARNING, JUDGING):
        assert len(pages(part)) >= 6
        assert sum(len(text.labels) for page in pages(part) for text in texts(page)) > 150
        assert sum(len(text.labels) for page in pages(part, times=True) for text in texts(page)) > 150


def test_a_page_has_texts_with_labels(tmp_path):
    page = tmp_path / "a.txt"
    page.write_text(ARTICLE)
    first, second = texts(page)
    assert first.text == (
        "Published: 2025-03-14\n\nMore than 80 cars stood there in 2024, a third of them electric. The firm has 12.\n\n"
    )
    assert first.published == parse_period("2025-03-14")
    assert first.labels == (
        Label(33, 40, parse_figure("80 cars"), ("2024", "-")),
        Label(62, 77, parse_figure("33.3 %"), ("2024",)),
        Label(97, 100, None, ()),
    )
    assert [(label.figure, label.periods) for label in second.labels] == [
        (None, ("2025-03-14",)),
        (parse_figure("3 million GBP"), ("FY2023/24",)),
        (parse_figure("40 l"), ("-",)),
    ]


def test_a_score_counts_each_part(tmp_path):
    page = tmp_path / "a.txt"
    page.write_text(ARTICLE)
    assert str(score([page])) == (
        "5 figures: recall 100.0 %, precision 83.3 %, all parts right 60.0 % "
        "(bound 80.0 %, value 80.0 %, unit 100.0 %, period 80.0 %), periods without a mark right 100.0 %"
    )


def test_a_label_is_in_the_grammar(tmp_path):
    page = tmp_path / "a.txt"
    page.write_text("Published: 2025-03-14\n\nIt has {80 cars|eighty cars|-}.\n")
    with pytest.raises(Unreadable):
        [*texts(page)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "what"),
    [
        pytest.param(LEARNING, "learning articles", marks=pytest.mark.slow),
        (JUDGING, "articles that only measure"),
    ],
    ids=[LEARNING, JUDGING],
)
def test_figures_of_articles_are_drafted(part, what):
    scores = score(pages(part))
    assert_reached(f"`draft`, {what}: recall", 100 * scores.found / scores.labelled)
    assert_reached(f"`draft`, {what}: precision", 100 * scores.claims / scores.drafted)
    assert_reached(f"`draft`, {what}: all parts right", 100 * scores.whole / scores.labelled)
    assert_reached(f"`draft`, {what}: periods without a mark right", 100 * scores.own_periods / scores.own)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "what"),
    [(LEARNING, "learning snippets"), (JUDGING, "snippets that only measure")],
    ids=[LEARNING, JUDGING],
)
def test_snippets_give_the_time_of_their_figures(part, what):
    scores = score(pages(part, times=True))
    assert_reached(f"`draft`, {what}: periods", 100 * scores.periods / scores.labelled)
