"""Which fact a figure speaks of: sentences on many subjects with the verdicts that they deserve.

In `tests/data/proof` each subject has a library of facts and a page of sentences, in which every figure stands in braces
with its verdict (S supported, M misquoted, C contradicted, E not established, N not comparable, 0 no fact) and its fact.
Each page ends with sentences that say of another thing what a fact says of its own, with the same number.
"""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.proof.matching import NO_FACT, Matcher
from innofacts.prose.figures import find_mentions

DATA = Path(__file__).parent.parent / "data" / "proof"
SUBJECTS = tuple(
    "airport baltic charity climate clinic courts culture education energy farming forest health housing labour "
    "money refugees sport telecoms tourism trade transport waste water wine".split()
)
VERDICTS = {
    "S": "supported",
    "M": "misquoted",
    "C": "contradicted",
    "E": "not established",
    "N": "not comparable",
    "0": "no fact",
}
_LABEL = re.compile(r"\{([^|{}]*)\|([^|]*)\|([^}]*)\}")
_NUMBER = re.compile(r"\d+")


class Result(NamedTuple):
    """What came of a page."""

    wrong: list[str]
    """The figures whose verdict or fact is another one than the label says."""
    wrongly_supported: list[str]
    supported: int
    figures: int
    alarms: list[str]
    """What was taken for a figure and is none."""
    numbers: int
    """The numbers of the sentences without any figure."""


@pytest.fixture
def opened():
    """Return what opens the library of some fact files, until the test is done."""
    with ExitStack() as stack:

        def opened(*names: str) -> Matcher:
            paths = tuple(str(DATA / f"{name}.toml") for name in names)
            return Matcher(stack.enter_context(open_index(locate(paths))))

        yield opened


def labelled(line: str) -> tuple[str, list[tuple[int, int, list[str], str]]]:
    """Return a sentence without its labels, and the span, the verdicts and the fact of each."""
    text, labels, position = "", [], 0
    for match in _LABEL.finditer(line):
        text += line[position : match.start()]
        labels.append(
            (len(text), len(text) + len(match[1]), [VERDICTS[sign] for sign in match[2].split("/")], match[3])
        )
        text += match[1]
        position = match.end()
    return text + line[position:], labels


def judged(matcher: Matcher, lines: list[str]) -> Iterator[tuple[str, list, list]]:
    """Give each sentence with its labels and its figures, each with what comes of it."""
    for line in lines:
        text, labels = labelled(line)
        spoken = [(mention, matcher.match(mention, text)) for mention in find_mentions(text)]
        yield text, labels, [(mention, one) for mention, one in spoken if one.verdict != NO_FACT or not mention.doubt]


def measured(matcher: Matcher, page: str) -> Result:
    """Return what comes of a page of sentences."""
    lines = (DATA / f"{page}.txt").read_text(encoding="utf-8").splitlines()
    wrong, wrongly_supported, alarms = [], [], []
    supported = figures = numbers = 0
    for text, labels, found in judged(matcher, lines):
        numbers += 0 if labels else len(_NUMBER.findall(text))
        for start, end, verdicts, fact in labels:
            figures += 1
            spoken = next((spoken for mention, spoken in found if mention.start < end and start < mention.end), None)
            is_right = spoken is not None and spoken.verdict in verdicts and (not fact or spoken.fact in (fact, None))
            said = f"{text[start:end]} in {text}: {spoken}"
            supported += spoken is not None and spoken.verdict == "supported"
            if not is_right:
                wrong.append(said)
                wrongly_supported += [said] if spoken and spoken.verdict == "supported" else []
        spans = [(start, end) for start, end, *_ in labels]
        alarms += [
            f"{mention.printed} in {text}"
            for mention, _ in found
            if not any(mention.start < end and start < mention.end for start, end in spans)
        ]
    return Result(wrong, wrongly_supported, supported, figures, alarms, numbers)


def test_there_is_a_library_and_a_page_for_each_subject():
    assert sorted(path.stem for path in DATA.glob("*.toml")) == sorted(SUBJECTS)
    assert sorted(path.stem for path in DATA.glob("*.txt")) == sorted((*SUBJECTS, "plain"))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_figures_get_the_verdict_that_they_deserve(opened, subject):
    result = measured(opened(subject), subject)
    assert result.figures >= 30
    assert len(result.wrong) <= 0.05 * result.figures, result.wrong
    assert result.wrongly_supported == []
    assert result.alarms == []


def test_numbers_that_are_no_figures_are_left_alone(opened):
    result = measured(opened(*SUBJECTS), "plain")
    assert result.numbers >= 150
    assert result.alarms == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_nobody_speaks_of_is_never_supported_by_other_libraries(opened, subject):
    others = opened(*(other for other in SUBJECTS if other != subject))
    lines = (DATA / f"{subject}.txt").read_text(encoding="utf-8").splitlines()
    supported = [
        (mention.printed, text, spoken.fact)
        for text, _, found in judged(others, lines)
        for mention, spoken in found
        if spoken.verdict == "supported"
    ]
    assert supported == []
