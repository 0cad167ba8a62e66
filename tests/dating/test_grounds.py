"""From where a draft has the period of a figure, which is what its mark says."""

import pytest
from cases import cases

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts
from innofacts.values.periods import parse_period


def periods(text):
    """Return the period of each figure of an article of 29 October 2025, with its ground if it is a guess."""
    found = drafts(Document("a.txt", text), parse_period("2025-10-29"))
    return [
        f"{one.period}{''.join(f', {part}' for part in one.guessed if part.startswith('period '))}" for one in found
    ]


@cases(
    ("text", "period"),
    [
        ("In 2023 the port handled 40 ships.", "2023"),
        ("The port handled 40 ships that carry coal in 2023.", "2023"),
        ("The port handled 40 ships in the financial year FY24.", "FY2023/24"),
        ("Last month the port handled 40 ships.", "2025-09"),
        ("On Monday the port handled 40 ships.", "2025-10-27"),
        ("The port handled 40 ships yesterday.", "2025-10-28"),
        (
            "In March the port handled 40 ships.",
            "2025-03, period from a time next to it that leaves its year or days open",
        ),
        (
            "At the end of 2024 the port had 40 ships.",
            "2024-12-31, period from a time next to it that leaves its year or days open",
        ),
        (
            "The port has bought 40 ships since 2021.",
            "2021.., period from a time next to it that leaves its year or days open",
        ),
        (
            "The port handled 40 ships that carry only coal in 2023.",
            "2023, period from a time farther off in its clause",
        ),
        ("Of the port's ships, now 40 ships, 9 will go.", "2025-10-29, period from the date of the article"),
        ("The mast, 40 metres high, fell on Monday.", "2025-10-27, period from a time farther off in its clause"),
        (
            "Before the fire in 2017, 40 families lived there.",
            "2017, period from a time next to it that leaves its year or days open",
        ),
        (
            "Until 2021, the fee was 40 euros.",
            "2021, period from a time next to it that leaves its year or days open",
        ),
        (
            "Ende 2023 hatte die Stadt 40 Einwohner, und es gibt dort noch viele andere Menschen.",
            "2023-12-31, period from a time next to it that leaves its year or days open",
        ),
        (
            "Anfang 2023 hatte die Stadt 40 Einwohner, und es gibt dort noch viele andere Menschen.",
            "2023, period from a time next to it that leaves its year or days open",
        ),
        (
            "À la mi-2023 la ville avait 40 habitants, et il y a dans cette ville beaucoup de gens.",
            "2023, period from a time next to it that leaves its year or days open",
        ),
        ("Die Stadt zählte letztes Jahr 412 Boote, und es gibt dort noch viele andere.", "2024"),
        ("El año pasado la ciudad tenía 40 barcos, y no hay nada que decir de los otros.", "2024"),
        ("It now has 40 ships.", "2025-10-29, period from the date of the article"),
        ("It has 40 ships today.", "2025-10-29, period from the date of the article"),
    ],
)
def test_a_time_next_to_a_figure_is_its_own(text, period):
    assert periods(text)[0] == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("In 2023 the port handled 40 ships, and lost 9 boats.", "2023, period from another part of its sentence"),
        ("In 2023 the port handled 40 ships. It lost 9 boats.", "2023, period from an earlier sentence"),
        (
            "In 2023 the port handled 40 ships. Its fleet of 28 boats sailed 91,000 times.",
            "2023, period from another figure of its sentence",
        ),
        (
            "In 2023 the port handled 40 ships. A year earlier it lost 9 boats.",
            "2022, period from words that refer to a time named before",
        ),
        ("Ports in 2023\n\nThe port handled 40 ships.\n\nIt lost 9 boats.", "2023, period from a heading above it"),
        ("In 2024 the port handled 40 ships.\n\nIt lost 9 boats.", "2024, period from what the article is about"),
        ("In 2023 the port handled 40 ships. It will have 9 boats.", "None"),
        ("In 1990 the port had 40 ships; today it has 28 ships. The 9 boats of the town were sold.", "None"),
    ],
)
def test_the_ground_of_a_guess_is_told(text, period):
    assert periods(text)[-1] == period
