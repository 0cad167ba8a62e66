"""Money by a name that several countries use: whose it is, and when pounds weigh."""

import pytest

from innofacts.english.currencies import currency_of, is_of_money, is_weight


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("pounds", "Of the £3m, 2 million pounds went to schools.", "GBP"),
        ("pounds", "It cost 40 pounds in Cairo, Egypt.", "EGP"),
        ("pounds", "It cost 40 pounds.", ""),
        ("pounds", "It cost 40 pounds sterling in Egypt.", ""),  # of either
        ("rupees", "A kilo costs 40 rupees; exports were 2 crore.", "INR"),
        ("rupees", "Prices in ₹ are given in Sri Lanka.", ""),
        ("kwacha", "ZMW 48 million was given.", "ZMW"),
        ("shillings", "Kenya released 4 billion shillings.", "KES"),
        ("crowns", "Shares fell to 112 crowns, Kč 3 less.", "CZK"),
        ("kronor", "The Swedish state paid 40 kronor.", "SEK"),
        ("dong", "It paid 40 dong.", "VND"),
        ("dirhams", "It paid 40 dirhams in Dubai.", "AED"),
        ("dollars", "The Australian state paid 40 dollars.", ""),
    ],
)
def test_the_text_tells_whose_money_it_is(name, text, code):
    assert currency_of(name, text) == code


def test_pounds_may_weigh():
    assert is_weight("The cars weigh ", ".")
    assert is_weight("The haul was ", " of lobster.")
    assert is_weight("The catch was ", ".")
    assert not is_weight("It cost ", ".")


def test_a_sentence_may_speak_of_money():
    assert is_of_money("The council spent ")
    assert not is_of_money("The council saw ")
