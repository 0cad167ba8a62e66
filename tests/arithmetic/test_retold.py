"""What sentences tell again of the rows of tables, and what rows say nothing of."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips
from innofacts.markup.outline import Outline
from innofacts.markup.tables import tables

VISITS = """
| Museums | 2023 (thousand) | 2024 (thousand) | Change (%) |
|---|---|---|---|
| Art | 1,240 | 1,364 | +10.0 |
| Science and technology | 960 | 1,152 | +20.0 |
| Open-air | 740 | 688 | -7.0 |
| Other | 610 | 621 | +1.8 |
| All museums | 3,550 | 3,825 | +7.7 |
"""
RATES = """
| Hospital | Beds | Seen in time, 2023 (%) | Seen in time, 2024 (%) |
|---|---|---|---|
| St Aubin | 640 | 72.4 | 66.9 |
| Corran General | 480 | 74.0 | 70.1 |
| Vale | 210 | 76.6 | 79.8 |
| All | 1,330 | 73.8 | 70.2 |
"""
YEARS = """
| Year | Passengers (million) | Buses |
|---|---|---|
| 2021 | 40.0 | 310 |
| 2022 | 46.4 | 305 |
| 2023 | 51.0 | 322 |
"""
BUDGET = """
| €000 | Budget | Outturn |
|---|---|---|
| Visitor services | 1,200 | 1,260 |
| Animal care | 4,150 | 4,320 |
| Conservation | 500 | 550 |
| Total | 5,850 | 6,130 |
"""
SALES = """
| £m | 2023 | 2024 |
|---|---|---|
| Online | 120.4 | 150.5 |
| Shops | 602.0 | 572.0 |
| Total revenue | 722.4 | 722.5 |
"""


METALS = """
| {} | 2023 | 2024 |
|---|---|---|
| Metals | 1,975 | 1,915 |
| Watches | 2,260 | 2,380 |
"""
# The years are above what is in the last row of headings.
CASH = """
| | Year ended 31 March | | |
|---|---|---|---|
| | 2019 | 2018 | Change |
| | (S$ million) | (S$ million) | (%) |
| Cash flow | 2,740 | 2,685 | 2.0 |
| Dividends | 1,260 | 1,350 | -6.7 |
"""
INTEREST = """
| | 2019 | 2018 |
|---|---|---|
| | (dollars in thousands) | |
| Interest income | 11,420 | 11,910 |
| Interest paid | 4,310 | 512 |
"""
FISCAL = """
| | F19 | F18 | | Change |
|---|---|---|---|---|
| $ million | 53 weeks | 52 weeks | Change | Normalised |
| Profit | 391 | 428 | (8.7)% | (9.9)% |
| Return (%) | 14.1 | 15.8 | (170) bps | (205) bps |
"""
# A scale of amounts alone, which is said in the corner, and changes in brackets.
SHARES = """
| (In millions, except per share data) | 2024 | 2023 | Change |
|---|---|---|---|
| Sales | $31.4 | $28.6 | $2.8 |
| Fees | 7.2 | 9.1 | (1.9) |
| Dividends per share | 2.40 | 2.10 | 0.30 |
"""
PORT = """
| Passengers (000) | 2024 |
|---|---|
| Domestic | 1,178 |
| Europe | 3,951 |
| Terminal passengers | 5,129 |
| Transit | 58 |
| All passengers | 5,187 |
"""


def _said(table: str, sentence: str) -> list[tuple[str, str]]:
    text = f"{table}\n{sentence}\n"
    start = text.index(sentence)
    running = " " * start + text[start:]
    found = slips(running, numbers_in(running), tables(text, text, "markdown", Outline()))
    return [(text[slip.start : slip.end], slip.reason) for slip in found]


TOLD = [
    # the same in another unit
    (
        VISITS,
        "Art gained 124,000, or {}.",
        "10 per cent|15 per cent",
        "from 1,240 thousand to 1,364 thousand is a rise of 10 % (table: Art)",
    ),
    # how much a row grew, or how far it moved
    (
        VISITS,
        "Science and technology museums drew {} more people than in 2023.",
        "a fifth|a quarter",
        "from 960 thousand to 1,152 thousand is a rise of 20 % (table: Science and technology)",
    ),
    (
        VISITS,
        "Open-air museums have lost more than {} in a year.",
        "50,000|70,000",
        "740 thousand less 688 thousand is 52,000 (table: Open-air)",
    ),
    (
        VISITS,
        "Art museums rose by {} per cent.",
        "10|16",
        "from 1,240 thousand to 1,364 thousand is a rise of 10 % (table: Art)",
    ),
    (
        VISITS,
        "Museums had 3.825 million visits in 2024, {} per cent more than a year earlier.",
        "8|12",
        "from 3,550 thousand to 3,825 thousand is a rise of 7.75 % (table: All museums)",
    ),
    (
        RATES,
        "Corran General fell by {} percentage points.",
        "3.9|2.9",
        "74.0 and 70.1 are 3.9 points apart (table: Corran General)",
    ),
    (RATES, "Vale {} by 3.2 percentage points.", "rose|fell", "from 76.6 to 79.8 is a rise (table: Vale)"),
    (
        YEARS,
        "Passengers grew by {} per cent from 2022 to 2023.",
        "10|15",
        "from 46.4 million to 51.0 million is a rise of 9.91 % (table: Passengers (million))",
    ),
    (
        BUDGET,
        "Conservation exceeded its budget, by {} per cent.",
        "10|15",
        "from 500 thousand to 550 thousand is a rise of 10 % (table: Conservation)",
    ),
    (
        SALES,
        "Online grew fastest, by {} per cent.",
        "25|35",
        "from 120.4 million to 150.5 million is a rise of 25 % (table: Online)",
    ),
    # how far it is from another row
    (
        RATES,
        "St Aubin is {} percentage points behind Corran General.",
        "3.2|5.2",
        "70.1 and 66.9 are 3.2 points apart (table: St Aubin)",
    ),
    (RATES, "Corran General has {} beds more than Vale.", "270|370", "480 less 210 is 270 (table: Corran General)"),
    # its share of the total, or of another row
    (
        SALES,
        "Online brings in {} of our sales.",
        "a fifth|a quarter",
        "150.5 million of 722.5 million is 20.83 % (table: Online)",
    ),
    (
        VISITS,
        "Art accounted for {} per cent of the total.",
        "36|32",
        "1,240 thousand of 3,550 thousand is 34.93 % (table: Art)",
    ),
    (
        RATES,
        "{} of all beds are in Corran General.",
        "36 per cent|46 per cent",
        "480 of 1,330 is 36.09 % (table: Corran General)",
    ),
    (
        BUDGET,
        "Animal care took {} per cent of the total.",
        "70|60",
        "4,320 thousand of 6,130 thousand is 70.47 % (table: Animal care)",
    ),
    (
        PORT,
        "Domestic was {} per cent of terminal passengers.",
        "23|29",
        "1,178 thousand of 5,129 thousand is 22.97 % (table: Domestic)",
    ),
    (
        SALES,
        "Online {} by £30.1 million.",
        "rose|fell",
        "from 120.4 million to 150.5 million is a rise (table: Online)",
    ),
    # in millions, as the heading says, or as only the sentence does
    *(
        (
            METALS.format(heading),
            f"Metals lost {unit}.",
            "60|90",
            f"1,975 million less 1,915 million is {unit.format(60)} (table: Metals)",
        )
        for heading, unit in (
            ("SEK m", "SEK {}m"),
            ("CHFm", "CHF {} million"),
            ("Sales, US$ m", "US${} million"),
            ("Sales", "£{} million"),
        )
    ),
    (SALES, "Shops {} by £30 million.", "fell|rose", "from 602.0 million to 572.0 million is a fall (table: Shops)"),
    # from the earlier of two years to the later one, wherever these are told
    (
        CASH,
        "Dividends fell by {} per cent.",
        "6.7|8.7",
        "from 1,350 million to 1,260 million is a fall of 6.67 % (table: Dividends)",
    ),
    (
        INTEREST,
        "Interest income {} by $0.5 million.",
        "fell|rose",
        "from 11,910 thousand to 11,420 thousand is a fall (table: Interest income)",
    ),
    (
        FISCAL,
        "Profit decreased by {} per cent.",
        "8.6|10.6",
        "from 428 million to 391 million is a fall of 8.64 % (table: Profit)",
    ),
    # in what a table says of all but what is per share
    (
        SHARES,
        "Dividends per share rose by ${}.",
        "0.30|0.50",
        "2.40 less 2.10 is $0.30 (table: Dividends per share)",
    ),
    (
        SHARES,
        "Sales rose by ${}.",
        "2.8 million|3.8 million",
        "$31.4 million less $28.6 million is $2.8 million (table: Sales)",
    ),
]


@cases(("table", "sentence", "values", "reason"), TOLD)
def test_a_sentence_is_held_against_the_row_that_it_names(table: str, sentence: str, values: str, reason: str):
    right, wrong = values.split("|")
    assert _said(table, sentence.format(right)) == []
    assert [said for _, said in _said(table, sentence.format(wrong))] == [reason]


NOT_TOLD = [
    # another measure, or a part of what the row counts
    (VISITS, "Takings at art museums rose by 16 per cent."),
    (VISITS, "Art museum shops rose by 16 per cent."),
    (VISITS, "Art museums, whose fees had risen by 16 per cent, had a good year."),
    (VISITS, "Art museums for children drew 16 per cent more people than in 2023."),
    (VISITS, "Young science and technology museums rose by 35 per cent."),
    (VISITS, "Art museums gained 60,000 members."),
    # a number that is no percentage, whatever the clause before it has
    (METALS.format("Sales"), "Paper fell by a third; metals dropped by 60, or 3 per cent."),
    (SALES, "Online without toys grew by 35 per cent."),
    (SALES, "Other online rose by 35 per cent."),
    # another time or basis, a plan, another place
    (SALES, "In March, online grew by 35 per cent."),
    (SALES, "In 2022, online grew by 35 per cent."),
    (SALES, "In the late 1990s, online grew by 35 per cent."),
    (SALES, "Online grew by 35 per cent in the first quarter."),
    (SALES, "On a like-for-like basis, online grew by 35 per cent."),
    (SALES, "Online could grow by 35 per cent."),
    (SALES, "In the country as a whole, online grew by 35 per cent."),
    # two rows, or another subject
    (VISITS, "Art museums and open-air museums rose by 16 per cent."),
    (SALES, "Online is small; the catalogue grew by 35 per cent."),
    (SALES, "Online is small, and prices rose by 35 per cent."),
    (SALES, "Online sold toys for £162.8 million, while the prices of toys rose by 3.5 per cent."),
    (SALES, "Online sold for £162.8 million in a year in which it moved, although pay had risen by 3.5 per cent."),
    (SALES, "Online is small in Orton, where house prices rose by 35 per cent."),
    # more than something that is no row, or a number that is not that of the row
    (SALES, "Online grew by 35 per cent more than the market."),
    (SALES, "Online rose by 35 per cent, to £160 million."),
    (SALES, "Orders for £150.5 million came in, and postage rose by 35 per cent."),
    # a share of something else, or of nobody knows what
    (SALES, "Online brings in a quarter of the sales of toys."),
    (SALES, "Online lost a quarter of its customers."),
    (SALES, "Online is a quarter of it."),
    (SALES, "Online has 26 per cent of the 900 orders."),
    (SALES, "Online rose by half a million, and shops by 40."),
    (RATES, "Vale has 76.6 per cent of all beds."),
    (SALES, "Shops gained a third of the increase."),
    # a short number of another table's subject
    (METALS.format("Exports, CHF m"), "Profit was CHF 1.92 billion, a third more than the year before."),
    # levels, times and rates, which are not looked at
    (SALES, "Online rose for 12 days."),
    # in thousands, in crores, or in a scale that nobody tells
    (METALS.format("Sales"), "Metals lost 60,000 tonnes."),
    (METALS.format("Rs crore"), "Metals lost Rs 60 crore."),
    (METALS.format("Sales"), "Metals lost Rs 60 crore."),
    (METALS.format("Sales"), "Metals lost 75,000 tonnes."),
    # what the row has, of whatever it is a change
    (FISCAL, "Profit decreased by 9.9 per cent, and normalised return by 205 bps."),
    (SALES, "Online rose by 35 pounds a day."),
    (SALES, "Online has 26 per cent."),
    ("", "Online rose by 35 per cent."),
]


@cases(("table", "sentence"), NOT_TOLD)
def test_what_a_row_says_nothing_of_is_no_slip(table: str, sentence: str):
    assert _said(table, sentence) == []


def test_of_a_long_series_almost_any_growth_is_right():
    head = "| Year | Seals |\n|---|---|\n"
    rows = [f"| {1990 + n} | {100 + n * n} |\n" for n in range(30)]
    reason = "from 100 to 104 is a rise of 4 % (table: Seals)"
    assert _said(head + "".join(rows[:3]), "Seals grew by 9 per cent.") == [("9 per cent", reason)]
    assert _said(head + "".join(rows), "Seals grew by 1,400 per cent.") == []


IN_A_ROW = "| Line | 2023 | 2024 | Change |\n|---|---:|---:|---:|\n| North | 5,400 | 5,970 | +10.6% |\n| South | 2,400 | 2,220 | -7.5% |\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour had 900 boats, and Lund 400 in May. The 570 additional boats came late.",
        "Lund had 800 boats in May and 750 boats in June. The 7.5 per cent fall was felt.",
    ],
)
def test_what_follows_from_a_row_is_no_slip(sentence: str):
    assert _said(IN_A_ROW, sentence) == []
