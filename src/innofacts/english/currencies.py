"""Whose money is meant by a name that several countries use: pounds, rupees, crowns."""

import re
from collections import defaultdict

# What tells in a text that money of a name is that of a country, beside its code in ISO 4217.
_ROWS = (
    ("pounds", "GBP", "£|sterling|pence"),
    ("pounds", "EGP", "Egypt"),
    ("rupees", "INR", "₹|India|lakh|crore"),
    ("rupees", "PKR", "Pakistan"),
    ("rupees", "LKR", "Sri Lanka"),
    ("rupees", "NPR", "Nepal"),
    ("kwacha", "ZMW", "Zambia"),
    ("kwacha", "MWK", "Malawi"),
    ("shillings", "KES", "Kenya"),
    ("shillings", "TZS", "Tanzania"),
    ("shillings", "UGX", "Uganda"),
    ("crowns", "CZK", "Kč|Czech|Prague"),
    ("crowns", "SEK", "Swed"),
    ("crowns", "NOK", "Norw"),
    ("crowns", "DKK", "Danish|Denmark"),
    ("kronor", "SEK", "Swed"),
    ("kroner", "NOK", "Norw"),
    ("kroner", "DKK", "Danish|Denmark"),
    ("pesos", "MXN", "Mexic"),
    ("pesos", "PHP", "₱|Philippine|Filipino|Manila"),
    ("pesos", "ARS", "Argentin"),
    ("pesos", "CLP", "Chile"),
    ("pesos", "COP", "Colombia"),
    ("won", "KRW", "Korea"),
    ("francs", "CHF", "Swiss|Switzerland"),
    ("dong", "VND", ""),  # whose else could it be?
    ("taka", "BDT", ""),
    ("birr", "ETB", ""),
    ("cedis", "GHS", ""),
    ("tenge", "KZT", ""),
    ("lari", "GEL", ""),
    ("leva", "BGN", ""),
    ("lei", "RON", "Romania"),
    ("lei", "MDL", "Moldova"),
    ("dirhams", "AED", "Emirat|Dubai|Abu Dhabi|UAE"),
    ("dirhams", "MAD", "Morocc"),
    ("riyals", "SAR", "Saudi"),
    ("riyals", "QAR", "Qatar"),
    ("lira", "TRY", "Turk|Türk"),
)
_CODES: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
for _name, _code, _words in _ROWS:
    _CODES[_name].append((_code, re.compile(rf"\b{_code}\b|(?:\b|(?<=\W))(?:{_words})")))

_OF_WEIGHT = re.compile(r"(?i)\b(?:weigh\w*|heavy|heavier|lbs?|cargo|freight|payload|catch|harvest\w*)\b|^\s+of\b")
_OF_MONEY = re.compile(r"(?i)\b(?:costs?|worth|spen[dt]\w*|paid|pays?|fund\w*|grants?|budget|prices?|revenue|debts?)\b")


def currency_of(name: str, text: str) -> str:
    """Return the ISO 4217 code of the money that a name means in a text, empty where that tells of none or of more."""
    told = [code for code, telling in _CODES.get(name, ()) if telling.search(text)]
    return told[0] if len(told) == 1 else ""


def is_weight(before: str, after: str) -> bool:
    """Tell whether pounds weigh, given the words of their sentence before and after them."""
    return bool(_OF_WEIGHT.search(before) or _OF_WEIGHT.search(after))


def is_of_money(sentence: str) -> bool:
    """Tell whether a sentence speaks of money."""
    return _OF_MONEY.search(sentence) is not None
