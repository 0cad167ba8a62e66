"""Slips of repeats: what a text gives again, with another value."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The club counted 4,120 members in 2023.\n\nIt was a good year. The club counted 4,310 members in 2023.", "4,310", "the text also gives 4,120 for this"),
    # the same number with a misprint
    ("The mill will shut with the loss of 1,450 jobs. Unions heard of the 1,540 dismissals on the radio.", "1,540", "the text also gives 1,450 for this"),
    ("The mill in Hale will shut at a loss of 1,450 posts. No one will stand by while all 1,540 go, said its mayor.", "1,540", "the text also gives 1,450 for this"),
    ("A choir of 74 voices sang. Its 47 singers had come by boat.", "47", "the text also gives 74 for this"),
    ("Turnout was 58.3 per cent. The losers said that a turnout of 53.8 per cent gives no mandate.", "53.8 per cent", "the text also gives 58.3 per cent for this"),
)  # fmt: skip


HEADLINES = (
    ("Harbour admitted 56,300 boats last year\n\nThe harbour of Lund admitted 56,800 boats in 2023, and 12 ferries.", "56,300", "the text also gives 56,800 for this"),
    ("Lund to spend £340 million on buses\n\nNext year Lund will spend £310 million on 12 buses and 40 trams, £20 million more than this year's £290 million.", "340 million", "the text also gives £310 million for this"),
    ("Fires on farms rise to 1,740\n\nIn 2023 there were 1,470 fires in the country.", "1,740", "the text also gives 1,470 for this"),
    ("Sales of skis up 17% in winter\n\nThe makers of skis had sales of £570 million in winter, up 14% from £500 million.", "17%", "the text also gives 14% for this"),
    ("Sales of skis down 14% in winter\n\nThe makers of skis had sales of £570 million in winter, up 14% from £500 million.", "14%", "the text also gives a rise of 14% for this"),
    ("Number of lost dogs grows by a quarter\n\nIn 2023 the county counted 560 lost dogs, compared with 400 lost dogs a year earlier.", "a quarter", "from 400 to 560 is a rise of 40 %"),
    ("Market hall draws 4,900 cooks\n\nThe hall had 4,600 cooks from over 30 towns in 2023.", "4,900", "the text also gives 4,600 for this"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), [*SLIPS, *HEADLINES])
def test_what_is_given_again_with_another_value_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    # the number of a page, and short numbers that are told of two things in the same words
    "The Budget of the Port 2027 1\n\nShips come from far.\n\nThe Budget of the Port 2027 2",
    "For 2024, the targets of the fleet for its two yards were both 64 per cent.\n\nThe next fleet is small. For 2024, the targets of the fleet for its two yards were both 81 per cent.",
    # a headline that rounds, or tells something of another place of the text, or of two numbers
    "Harbour admitted 56,000 boats last year\n\nThe harbour of Lund admitted 56,800 boats in 2023.",
    "Lund to spend £340 million on buses\n\nLund will spend £310 million on buses, and £30 million on their drivers.",
    "Lund to spend £340 million on buses\n\nLund will spend £310 million on its buses.\n\nWith trams it is £340 million.",
    "Lund buys 340 buses in spring\n\nIn spring Lund paid for 310 trams.",
    "Lund to spend £340 million on buses\n\nLund will spend £340.4 million on 12 buses and 40 trams.",
    "Buses cost Lund £340 million\n\nThe trams of Hale cost £310 million.",
    "Lund paid £340 million for buses\n\nLund paid £310 million for buses, up from £340 million.",
    "Hall of Lund is 75 per cent full in May\n\nIn May the hall of Lund had 300 guests on its 400 seats, and 62 per cent of them were full in June.",
    "Lady Holm of Lund dies aged 92\n\nLady Holm, who lived in Lund, was 91 and wrote 12 books.",
    "Sales of skis up 14% in winter\n\nSales of skis came to £570 million, compared with £500 million in the winter before, and boots rose by 20%.",
    "Lost dogs fall by 40%\n\nThe county counted 300 lost dogs, 500 fewer cats and 40% fewer foxes than before.",
    "Lund to spend £340 million on buses.\n\nLund will spend £310 million on buses this year.",
    "Number: 510\nSki-Version: 3.6\n\nThe latest ski stable version is 3.5, whereas poles of skis have none.",
    "Number: 510\nHarbour-Boats: 4,900\n  in all\n\nThe harbour had 4,600 boats in 2023.",
    "more than 40 shelters\n\nIn 2022 the county had 35 shelters.",
    # of other things, other times and other places, or of some of them
    "The school has 340 girls and 430 boys, and all 430 have to wear a tie.",
    "The ship carried 214 passengers. All 241 people on board, with the crew of 27, were saved.",
    "The list named 83 pupils. The 38 boys will go first.",
    "The bus had 19 seats. All 17 passengers were hurt.",
    "Turnout was 58.3 per cent. Last year a turnout of 53.8 per cent had been a blow.",
    "Turnout was 58.3 per cent in Hale. In Lund a turnout of 53.8 per cent was enough.",
    "Turnout was 58.3 per cent. The losers had support of 53.8 per cent.",
)


@cases("text", RIGHT)
def test_what_may_be_another_number_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
