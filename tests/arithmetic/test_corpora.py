"""Labelled paragraphs in new words: how many of their slips are found, and how many right ones look wrong."""

import re
from pathlib import Path

import draft_corpus
import fit_sums
import pytest
import slips_corpus
from fit_sums import numbers_in
from scores import assert_reached

from innofacts.arithmetic.slips import slips
from innofacts.prose.figures import mentions_of
from innofacts.prose.segments import segments

DATA = Path(__file__).parent.parent / "data"
CHOICE = re.compile(r"\[([^\]/]+)/([^\]]+)\]")


def paragraphs(name):
    """Return the paragraphs of a file with a slip, and those without one, also with the right result in its place."""
    lines = [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    wrong = [CHOICE.sub(r"\2", line) for line in lines if CHOICE.search(line)]
    return wrong, [CHOICE.sub(r"\1", line) for line in lines if line]


_RESULT = re.compile(r" (?:is|=|leaves?|(?:rise|fall) of) \D{0,2}([\d,.]+)(?! or)[^,=]*$")


@pytest.mark.slow
def test_most_slips_in_new_words_are_found_and_few_right_paragraphs_look_wrong():
    """Nor is a reader told that 15 % is wrong because it is 15 %: a reason gives another result."""
    wrong, right = ([slips(text, numbers_in(text)) for text in texts] for texts in paragraphs("sums.txt"))
    assert_reached("sums: slips found", 100 * sum(map(bool, wrong)) / len(wrong))
    assert_reached("sums: right texts in which nothing is found", 100 * right.count([]) / len(right))
    found = [slip for of_one in (*wrong, *right) for slip in of_one]
    given = [(slip, _RESULT.search(slip.reason)) for slip in found]
    assert sum(match is not None for _, match in given) > 0.8 * len(found)
    assert [slip.reason for slip, match in given if match and match[1].replace(",", "") == format(slip.said, "f")] == []


@pytest.mark.slow
def test_slips_are_found_in_paragraphs_that_only_measure():
    wrong, right = paragraphs("sums_judging.txt")
    found = [text for text in wrong if slips(text, numbers_in(text))]
    assert_reached("sums that only measure: slips found", 100 * len(found) / len(wrong))
    silent = sum(not slips(text, numbers_in(text)) for text in right)
    assert_reached("sums that only measure: right texts in which nothing is found", 100 * silent / len(right))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "name", "many"), [("learning", "learning texts", 720), ("judging", "texts that only measure", 370)]
)
def test_slips_in_whole_texts_are_found(folder, name, many):
    found = [*slips_corpus.read_texts(folder)]
    slips_ = sum(one.slips for one in found)
    assert slips_ == many
    assert_reached(f"slips in {name}: found", 100 * (1 - sum(len(one.missed) for one in found) / slips_))
    right = sum(one.alarms == [] for one in found)
    assert_reached(f"slips in {name}: right ones in which nothing is found", 100 * right / len(found))


@pytest.mark.slow
def test_figures_that_are_kept_of_a_text_are_those_that_are_read_in_it():
    for path in sorted((slips_corpus.DATA / "learning").glob("*.md"))[::10]:
        kept = slips_corpus.Kept()
        for version in slips_corpus.versions(path.read_text(encoding="utf-8")):
            body, _ = slips_corpus.read(version)
            assert [*slips_corpus.figures(body, kept)] == [*mentions_of(segments(body), body)]


@pytest.mark.slow
def test_hardly_an_article_without_slips_looks_wrong():
    pages = sorted((DATA / "articles" / "learning").glob("*.txt"))
    texts = [one.text for page in pages for one in draft_corpus.texts(page)]
    silent = [text for text in texts if not slips(text, numbers_in(text))]
    assert_reached("sums: learning articles in which nothing is found", 100 * len(silent) / len(texts))


@pytest.mark.slow
def test_the_weights_of_sums_are_fitted_to_labelled_paragraphs():
    examples = [*fit_sums.labelled(step=10)]
    slips_ = [one for one in examples if one.is_slip]
    assert len(slips_) > 100
    model = fit_sums.fit(one for one in examples if one.form == "product")
    assert max(fit_sums.score(model, one) for one in slips_ if one.form == "product") > 0
