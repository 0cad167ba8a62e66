"""Whose money a figure is in: what a note of the text says, what its countries imply, and of which money a coin is."""

import pytest

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts


def figures_in(text):
    return [str(draft.figure) for draft in drafts(Document("a.txt", text))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost 3 million pounds.", ["3 million GBP"]),
        ("It cost 40 pounds.", ["40 GBP"]),
        ("It had 40 pounds.", ["40 pounds"]),
        ("It weighs 3,000 pounds, and £3 was paid.", ["3000 pounds", "3 GBP"]),
        ("They landed 86 million pounds, at $6 each.", ["86 million pounds", "6 $"]),
        ("India spent Rs. 40 crore.", ["0.40 billion INR"]),
        ("Farmers in India got Rs 3,400 a tonne.", ["3400 INR per tonne"]),
        ("Prices in Tokyo rose to ¥400.", ["400 JPY"]),
        ("Japanese mills lost ¥4,000. Steel is cheap in China, where it fell by ¥300.", ["4000 JPY", "-300 CNY"]),
        ("It paid ¥40 in China and Japan.", ["40 ¥"]),
        ("Bread went up by 3 sen.", ["0.03 MYR"]),
        ("A loaf costs 43 paise, and a pie ₹3.", ["0.43 INR", "3 INR"]),
        ("It pays 12c a share, and A$3 in all.", ["0.12 AUD per share", "3 AUD"]),
        ("The bill, which is paid in US dollars, came to $40.", ["40 USD"]),
        ("It came to $40, paid in US dollars or in Canadian dollars.", ["40 $"]),
        ("It cost £3, or 40 pounds a head.", ["3 GBP", "40 GBP per person"]),
        ("She had a six-figure fee, in euros.", ["100000..999999 EUR"]),
        ("She had a six-figure fee of $, or £.", ["100000..999999 money"]),
    ],
)
def test_a_bare_name_is_the_money_that_its_sentence_or_the_text_implies(text, figures):
    assert figures_in(text) == figures


@pytest.mark.parametrize(
    ("note", "figure"),
    [
        ("(All amounts are in Canadian dollars.)", "5 CAD"),
        ("All dollar figures are Australian dollars.", "5 AUD"),
        ("Note: $ = US$.", "5 USD"),
        ("In this report “$” refers to Singapore dollars.", "5 SGD"),
        ("All figures in US dollars unless stated otherwise.", "5 USD"),
        ("Amounts are expressed in New Zealand dollars (NZ$).", "5 NZD"),
        ("The amounts in this report are stated in U.S. dollars.", "5 USD"),
        ("Prices are in A$.", "5 AUD"),
        ("All amounts are in Canadian dollars. Prices are in A$.", "5 $"),
        ("All amounts are in euros.", "5 $"),
        ("All amounts are in dollars.", "5 $"),
        ("She was paid in Canadian dollars.", "5 $"),
        ("Oil prices are quoted in US dollars.", "5 $"),
        ("Prices in US dollars rose.", "5 $"),
    ],
)
def test_a_note_says_which_dollars_are_meant(note, figure):
    assert figures_in(f"It cost $5.\n\n{note}") == [figure]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("A flight costs US$17, a ride $31.", ["17 USD", "31 USD"]),
        ("A flight costs $17 (US$12), a ride $31.", ["17 $", "12 USD", "31 $"]),
        ("It made US$4m and A$5m, and then $6m.", ["4 million USD", "5 million AUD", "6 million $"]),
        # the dateline of a Canadian paper
        ("PORT OSBY, Ont. — A ride cost $17, and one in Vermont US$12.", ["17 CAD", "12 USD"]),
        ("PORT OSBY, Mass. — A ride cost $17, as in Ont. — and in Que.", ["17 $"]),
    ],
)
def test_dollars_that_are_written_out_once_at_first_are_the_others_too(text, figures):
    assert figures_in(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The basket rose by 70p to £31.80.", ["0.70 GBP", "31.80 GBP"]),
        ("It pays 4.6p per share, down 1p.", ["0.046 GBP per share", "-0.01 GBP per share"]),
        ("It costs 4 to 5 pence a litre.", ["0.04..0.05 GBP per litre"]),
        ("A call costs 4 US cents and a text 3 euro cents.", ["0.04 USD", "0.03 EUR"]),
        ("It spent 84p of every pound and 9 cents in the euro on aid.", ["84 %", "9 %"]),
        ("It spent 84p of each £1 on aid.", ["84 %", "1 GBP"]),
        ("Of every pound given, 91p reaches the poor, and 88 cents of every dollar.", ["91 %", "88 %"]),
        ("It gave dollars, 88 cents at a time.", ["0.88 $"]),
        (
            "Each pound of pears costs 95p, and it pays 5p for every pound of tin.",
            ["0.95 GBP per pound", "0.05 GBP per pound"],
        ),
        ("It cost 59 cents, or $3 with the box.", ["0.59 $", "3 $"]),
        ("It cost 59 cents.\n\nIt earned €4 and £3.", ["0.59 EUR", "4 EUR", "3 GBP"]),
        ("A cup is $3. Milk adds 59 cents.\n\nBeans are €4.", ["3 $", "0.59 $", "4 EUR"]),
        ("It cost 59 cents, of €4 and of $3.", ["59 cents", "4 EUR", "3 $"]),
        ("It cost 59 cents.", ["59 cents"]),
        ("R&D at K & R Ltd fell. It cost 59 cents.", ["59 cents"]),
        ("It earned R40 million. It cost 59 cents.", ["40 million ZAR", "0.59 ZAR"]),
    ],
)
def test_coins_are_drafted_in_their_money(text, figures):
    assert figures_in(text) == figures
