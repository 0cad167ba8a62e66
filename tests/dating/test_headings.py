"""Headings: what a headline, a section or a caption says of the blocks below."""

import pytest
from cases import cases

from innofacts.dating.headings import published_in, with_headings
from innofacts.documents.fingerprints import paragraphs

TEXT = """\
Ports of Ghana, 2021

Trade grew.

# A year in Togo

Table 3: Ships in 2019 and in Benin

| Port | Ships |

It fell.

Ghana and Togo from 2012 to 2014, and 2015

- 12 ships in 2013

What came in 2016?
"""


def test_a_heading_counts_until_the_next_one_and_a_caption_for_one_block():
    assert [(text, str(above.period or ""), above.place) for text, above in _above(TEXT)] == [
        ("Ports of Ghana, 2021", "2021", "GH"),
        ("Trade grew.", "2021", "GH"),
        ("# A year in Togo", "2021", "TG"),
        ("Table 3: Ships in 2019 and in Benin", "2019", "BJ"),
        ("| Port | Ships |", "2019", "BJ"),
        ("It fell.", "2021", "TG"),
        ("Ghana and Togo from 2012 to 2014, and 2015", "2021", "TG"),
        ("- 12 ships in 2013", "2021", "TG"),
        ("What came in 2016?", "2021", "TG"),
    ]


SECTIONS = """\
# News of Togo

## Budget for 2026

It grew.

### Roads in 2025

It fell.

## Parking

Cars park.
"""


def test_a_heading_ends_what_those_of_its_level_and_below_have_said():
    assert [(text, str(above.period or ""), above.place) for text, above in _above(SECTIONS)] == [
        ("# News of Togo", "", "TG"),
        ("## Budget for 2026", "2026", "TG"),
        ("It grew.", "2026", "TG"),
        ("### Roads in 2025", "2025", "TG"),
        ("It fell.", "2025", "TG"),
        ("## Parking", "", "TG"),
        ("Cars park.", "", "TG"),
    ]


LISTS = """\
Shops of Togo, 2023

Rents in Ghana in 2024, and the change from 2022, by district:

- East: 40 euros

- West: 12 euros

It rose.

Sold in 2021:
- cars: 40

The act of 2020 has three parts:

- 40 huts

The score in 2019 was 2:

It rose.

- 12 huts
"""


def test_what_leads_to_a_list_counts_until_the_list_ends():
    assert [(text, str(above.period or ""), above.place) for text, above in _above(LISTS)] == [
        ("Shops of Togo, 2023", "2023", "TG"),
        ("Rents in Ghana in 2024, and the change from 2022, by district:", "2023", "TG"),
        ("- East: 40 euros", "2024", "GH"),
        ("- West: 12 euros", "2024", "GH"),
        ("It rose.", "2023", "TG"),
        ("Sold in 2021:\n- cars: 40", "2021", "TG"),
        ("The act of 2020 has three parts:", "2023", "TG"),
        ("- 40 huts", "2023", "TG"),
        ("The score in 2019 was 2:", "2023", "TG"),
        ("It rose.", "2023", "TG"),
        ("- 12 huts", "2023", "TG"),
    ]


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("Second quarter", "2023-Q2"),
        ("The fourth quarter", "2023-Q4"),
        ("H1", "2023-H1"),
        ("Ferries in Q3", "2023-Q3"),
        ("March", "2023-03"),
        ("Sales in May", "2023-05"),
        ("July to September", "2023-Q3"),
        ("2024 Q1", "2024-Q1"),
        ("Ferries", "2023"),
        ("Last quarter", "2023"),
        ("March winds", "2023"),
    ],
)
def test_a_part_of_a_year_is_one_of_the_year_of_the_heading_above(heading, period):
    *_, (_, above) = _above(f"# Ports in 2023\n\n## {heading}\n\nIt rose.")
    assert str(above.period) == period


@pytest.mark.parametrize("text", ["In the year 2019\nit fell", f"{'very ' * 40}long in 2019", "It fell in 2019."])
def test_what_is_long_or_a_sentence_is_no_heading(text):
    (_, above), *_ = _above(f"{text}\n\nIt rose.")
    assert above.period is None


def _above(text):
    return [(text[start:end], above) for (start, end), above in with_headings(text, paragraphs(text))]


@cases(
    ("text", "day"),
    [
        ("Shops do well\n\nFriday 21 February 2025\n\nSales rose.", "2025-02-21"),
        ("Rents rise\n\nBy our editor, 9 October 2025\n\nRents rose.", "2025-10-09"),
        ("Rents rise\n\nPublished on May 3, 2025 | Updated later\n\nRents rose.", "2025-05-03"),
        ("PORT ELLEN, 12 March 2024 (PA) - The island has 3,000 people.", "2024-03-12"),
        ("LUND, Sweden – 3 May 2025 – The island has 3,000 people.", "2025-05-03"),
        ("LUND (PA) -- May 3, 2025 -- The island has 3,000 people.", "2025-05-03"),
        ("LUND | 3 May 2025 | The island has 3,000 people.", "2025-05-03"),
        ("(Lund, 3 May 2025) The island has 3,000 people.", "2025-05-03"),
        ("Arle – 3 May 1925 – sank with 3,000 people.", ""),
        ("Orton Foods – founded 3 May 1925 – has 3,000 people.", ""),
        ("Rents rise\n\n*Published 3 May 2025*\n\nIt rose.", "2025-05-03"),
        ("Rents rise\n\n**3 May 2025**\n\nIt rose.", "2025-05-03"),
        ("Rents rise\n\n**Date:** 3 May 2025\n\nIt rose.", "2025-05-03"),
        ("Rents rise\n\n_Published on 3 May 2025 at 10:15_\n\nIt rose.", "2025-05-03"),
        ("Rents rise\n\nSaturday 3 May 2025 06.00 BST\n\nIt rose.", "2025-05-03"),
        ("Rents\n\nMeeting of 3 May 2025 · Item 7\n\nIt rose.", "2025-05-03"),
        ("Rents\n\nMinutes of the meeting held on 3 May 2025\n\nIt rose.", "2025-05-03"),
        ("Rents\n\nMinutes of a meeting of the board of the port on May 3, 2025\n\nIt rose.", "2025-05-03"),
        ("Rents\n\nTalks after the minutes of a meeting of the board of the port on May 3, 2025\n\nIt rose.", ""),
        ("Rents\n\nPress release no. 114 of 3 May 2025\n\nIt rose.", "2025-05-03"),
        ("Ministers clash at the meeting of 3 May 2025\n\nIt rose.", ""),
        ("The storm of 3 May 2025\n\nIt rose.", ""),
        ("Next meeting: 3 May 2025\n\nIt rose.", ""),
        ("**Deadline:** 3 May 2025\n\nIt rose.", ""),
        ("* 3 May 2025\n\nIt rose.", ""),
        ("Report as of 31 December 2024\n\nIt rose.", ""),
        ("It rose on 3 May 2025.\n\n4 May 2025\n\nIt fell.", ""),
        ("Trade in 2024\n\nIt rose.", ""),
        ("Shops do well\n\nBy A. Kay\nPublished: May 3, 2025\n\nIt rose.", "2025-05-03"),
        ("Shops do well\nThe wind blew.\n3 May 2025\n\nIt rose.", ""),
        ("Posted 15/01/2026\n\nIt rose.", "2026-01-15"),
        ("By A. Kay | Updated May 3, 2025, 7:42 p.m.\n\nIt rose.", "2025-05-03"),
        ("Das Amt zählt mehr\n\nVon Ada Roth, 12. März 2024\n\nEs sind 40 Orte, und das ist gut.", "2024-03-12"),
        ("Bern, 5. Mai 2024. Der Hafen und das Amt haben 40 Orte.", "2024-05-05"),
        ("Der Hafen und das Amt haben seit dem 5. Mai 2024 auch 40 Orte.", ""),
        ("Un port est ouvert\n\nPar A. Roth, 12 mars 2024\n\nLe port est dans la ville.", "2024-03-12"),
        ("Se abre un puerto\n\n12 de marzo de 2024\n\nEl puerto está en la ciudad.", "2024-03-12"),
        ("", ""),
        ("A\n\nB\n\nC\n\nD\n\nE\n\nF\n\n3 May 2025\n\nIt rose.", ""),
    ],
)
def test_the_day_of_an_article_is_on_a_line_above_its_text_or_before_its_first_sentence(text, day):
    assert str(published_in(text, paragraphs(text)) or "") == day


def test_the_day_of_an_article_is_no_period_of_its_figures():
    text = "Shops do well\n\nFriday 21 February 2025\n\nSales rose."
    assert [above.period for _, above in _above(text)] == [None, None, None]
