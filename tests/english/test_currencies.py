"""Currencies by their codes, signs and names: which one a bare name means."""

import pytest

from innofacts.english.currencies import CENTS, CODES, NAMES, POSSIBLE, SIGNS, TELLING, UNCERTAIN, currency_of


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
        ("shekels", "It paid 40 shekels.", "ILS"),
        ("¥", "It paid ¥40 as the yen fell.", "JPY"),
        ("¥", "It paid ¥40 in yen and yuan.", ""),
        ("dirhams", "It paid 40 dirhams in Dubai.", "AED"),
        ("kwacha", "ZMWX and ZMW 48 million were given.", "ZMW"),
        ("dollars", "The Australian state paid 40 dollars.", ""),
    ],
)
def test_the_text_tells_whose_money_it_is(name, text, code):
    assert currency_of(name, text) == code


def test_every_code_of_the_tables_is_in_the_standard():
    """A row with a code that is not in ISO 4217 would never match a fact."""
    bare = {*POSSIBLE, "rupees"}
    named = {*SIGNS.values(), *NAMES.values()} - bare
    assert named <= CODES
    assert {code for codes in POSSIBLE.values() for code in codes} <= CODES
    assert {code for codes in CENTS.values() for code in codes} <= CODES
    assert {code for codes in TELLING.values() for code in codes} <= CODES


def test_compare_and_proof_read_a_bare_name_alike():
    assert set(UNCERTAIN) <= set(POSSIBLE)
    assert {"BEF", "BIF", "CDF", "CHF", "DJF", "FRF", "GNF", "KMF", "LUF", "RWF", "XAF", "XOF", "XPF"} == {
        *POSSIBLE["franc"]
    }
    assert {"USD", "BMD", "BND", "SRD"} <= {*POSSIBLE["$"]}
    assert [POSSIBLE[name][0] for name in ("$", "¥", "franc", "pound", "peso")] == ["USD", "CNY", "CHF", "GBP", "MXN"]
