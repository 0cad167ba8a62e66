"""Verdicts stay as they are if a sentence is reworded in a way that changes nothing: who says it, how its place is called.

Each rewording is applied to all sentences of some learning subjects that it fits. A few verdicts are lost all the same,
and a test accepts hardly more than were lost when it was written.
"""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

import pytest
from proof_corpus import Answer, Page, index_of, labelled, lines_of, page_in, page_of

COUNTRIES = {
    "beekeeping": "Velmark",
    "museums": "Tarvonia",
    "police": "Dravia",
    "rivers": "Orvania",
    "salmon": "Kaldrey",
    "solar": "Zandor",
    "theatre": "Calvenia",
    "weddings": "Velmora",
}
"""The country of each subject."""


class Rewording(NamedTuple):
    """What is put in place of what, in a line with the braces of its labels."""

    pattern: str
    """Without braces, apart from a place; the first match counts."""
    instead: str
    lost: float
    """How many of the right verdicts may be lost, in percent."""
    supported: int = 0
    """How many figures may be supported wrongly."""


NO_YEAR = r"(?:\{[^}]*\}|(?!\b20\d\d\b)[^{])*"
END, IN_PLACE = r"(?<![.\"”])\.\Z", r"\b(?:in|across|throughout) PLACE\b(?!')"
REWORDINGS = {
    "a speaker": Rewording(END, ", said Tobias Grell, 63, of the Drivers' Union.", 1),
    "a leaflet": Rewording(END, ", according to a leaflet handed out at Gate 2 on Monday.", 1),
    "an aside": Rewording(END, ", to nobody's surprise.", 1.5),
    "a sentence before": Rewording(r"\A", "It was a quiet week for ministers. ", 0),
    "a sentence behind": Rewording(r"\Z", " Nobody was surprised.", 0.5),
    "a quotation": Rewording(r'\A([^"“]*)\.\Z', r'"\1," the minister told reporters.', 1),
    "last year": Rewording(rf"\A({NO_YEAR})\bin 2024\b({NO_YEAR})\Z", r"\1last year\2", 7, 1),
    "nationwide": Rewording(IN_PLACE, "nationwide", 7),
    "the country": Rewording(r"\bPLACE(?='s\b)", "the country", 5),
    "its people": Rewording(r"\bPLACE's(?= [a-z])", "PEOPLE", 1),
    "there": Rewording(rf"\A(.*){IN_PLACE}(.*)\Z", r"Things look different in PLACE. \1there\2", 5),
}


def reworded(line: str, rewording: Rewording, place: str) -> str:
    """Return a line as it is reworded, of the country that it names."""
    people = f"{place}n" if place.endswith("a") else f"{place}an" if place.endswith("y") else f"{place}ian"
    instead = rewording.instead.replace("PLACE", place).replace("PEOPLE", f"the {people}")
    return re.sub(rewording.pattern.replace("PLACE", place), instead, line, count=1)


def with_lines(page: Page, lines: dict[int, str]) -> Page:
    """Return a page with other lines in place of some, by their numbers; the rest need not be read again."""
    read = page_of(page.matcher, page.subject, map(labelled, lines.values())).sentences
    other = dict(zip(lines, read, strict=True))
    return page._replace(sentences=[other.get(n, sentence) for n, sentence in enumerate(page.sentences)])


def answers(page: Page) -> list[list[Answer]]:
    """Return the answers to the figures of each line of a page."""
    found = iter(page.answers()[0])
    return [[next(found) for _ in labels] for _, labels, _ in page.sentences]


@pytest.mark.slow
def test_verdicts_stay_as_they_are():
    """All rewordings are tried on a page that has been read, which takes as long as one of them."""
    right, lost, supported = Counter(), defaultdict(list), defaultdict(list)
    for subject, country in COUNTRIES.items():
        lines = lines_of(subject)
        with index_of([subject]) as index:
            page = page_in(index, subject)
            own = answers(page)
            for name, rewording in REWORDINGS.items():
                texts = [reworded(line, rewording, country) for line in lines]
                changed = [n for n, line in enumerate(lines) if line != texts[n]]
                now = answers(with_lines(page, {n: texts[n] for n in changed}))
                pairs = [pair for n in changed for pair in zip(own[n], now[n], strict=True)]
                kept = [after for before, after in pairs if before.is_right]
                right[name] += len(kept)
                lost[name] += [after for after in kept if not after.is_right]
                supported[name] += [after for after in kept if after.is_supported and not after.is_right]
    for name, rewording in REWORDINGS.items():
        assert right[name] >= 40, name
        assert len(supported[name]) <= rewording.supported, f"{name}\n" + "\n".join(map(str, supported[name]))
        told = f"{name}: {len(lost[name])} of {right[name]}\n" + "\n".join(map(str, lost[name]))
        assert len(lost[name]) <= rewording.lost / 100 * right[name], told
