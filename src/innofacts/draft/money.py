"""Money in a text: which dollars and pounds are meant, by its notes and the countries that it names, and coins."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from innofacts.english.currencies import CENTS, POSSIBLE, SIGNS, TELLING, currency_of, is_coin_of
from innofacts.english.numerals import LARGE_SCALES
from innofacts.forms import Form
from innofacts.numbers.magnitudes import MONEY
from innofacts.numbers.tokens import tokens
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import CURRENCY, NO_UNIT, Unit, read_unit

_OF_WEIGHT = regex(r"(?i)\b(?:weigh\w*|heavy|heavier|lbs?|cargo|freight|payload|catch|harvest\w*)\b|^\s+of\b")
_OF_MONEY = regex(r"(?i)\b(?:costs?|worth|spen[dt]\w*|paid|pays?|fund\w*|grants?|budget|prices?|revenue|debts?)\b")


def money(mention: Mention, unit: Unit, text: str) -> Unit:
    """Return money in the currency that its sentence or the text implies, if it names one; pounds may be a weight."""
    name = unit.head.text
    if name not in TELLING and unit.head.key not in POSSIBLE:
        return unit  # as most, which are no money or say which
    sentence = text[slice(*mention.sentence)]
    code = _noted(name, text) or _named_beside(name, sentence)
    code = code or currency_of(name, sentence) or currency_of(name, text)
    if name == "pounds":
        before, after = text[mention.sentence[0] : mention.start], text[mention.end : mention.sentence[1]]
        if _OF_WEIGHT.search(before) or _OF_WEIGHT.search(after) or ("$" in text and "£" not in text and not code):
            return unit
        code = code or ("GBP" if mention.figure.scale in LARGE_SCALES or _OF_MONEY.search(before) else "")
    return unit.of(code or name)


def money_in(words: str) -> str:
    """Return the currency that is priced in a different one: "China's yuan eased to 7.18 per dollar"."""
    units = (read_unit(SIGNS.get(token.text, token.text)) for token in tokens(_PER_ONE.sub("", words)))
    return next((unit.text for unit in units if unit.kind == CURRENCY), "")


_PER_ONE = regex(r"\bper\s\w+")


# --- notes on the currency -------------------------------------------------------------------------------------------

# All amounts are in Canadian dollars. Figures in this report are stated in US dollars. $ = US$.
_AMOUNTS = (
    r"(?:(?:the|these|any|dollar|currency|monetary|financial)\s)*(?:amounts|figures|prices|sums|values|costs|dollars)"
    r"(?:\s(?:herein|below|above|quoted|given|shown|cited)|\s(?:in|of)\s(?:this|the)\s\w+)*"
)
_GIVEN = r"(?:,?\s(?:are|is|were|all|expressed|stated|reported|quoted|presented|given|shown|denominated))"
_NOTE = regex(
    rf"(?im)(?:^|[.(:*;]\s*)(?:all\s{_AMOUNTS}{_GIVEN}*|{_AMOUNTS}{_GIVEN}+)\s(?:in\s)?"
    r"|(?<![\w$])[\"“']?\$[\"”']?\s(?:=|means?|refers\sto|denotes|is|are)\s"
)
# The dollars that a text writes out the first time, and only once: US$17, and $31.
_FIRST_DOLLARS = regex(r"(?s)[^$]*?(?<![(\w])((?:US|AU|NZ|HK|A|C|S)\$)(?!.*[A-Z]\$)")
# The dateline of a Canadian paper: PORT OSBY, Ont. —
_IN_CANADA = Form(
    "ont que alta man sask b.c n.s n.b n.l p.e.i",
    r"(?m)^[A-Z][A-Z .'’-]+, (?:Ont|Que|Alta|Man|Sask|B\.C|N\.S|N\.B|N\.L|P\.E\.I)\.? [—–-]",
)
_LONGEST_NAME, _LONGEST = 3, 60  # words and characters: new taiwan dollars


@lru_cache(maxsize=4)
def _notes(text: str) -> frozenset[str]:
    """Return the codes of the currencies that the notes of a text name, else of its dateline or first dollars."""
    after = (text[note.end() : note.end() + _LONGEST].split()[:_LONGEST_NAME] for note in _NOTE.finditer(text))
    codes = frozenset(filter(None, map(_currency_first, after)))
    if not codes and _IN_CANADA.search(text):
        return frozenset(("CAD",))
    first = None if codes else _FIRST_DOLLARS.match(text)
    return frozenset((SIGNS[first[1]],)) if first else codes


def _currency_first(words: Sequence[str]) -> str:
    """Return the code of the currency that some words begin with; empty if they begin with none."""
    names = (" ".join(words[:count]).strip(".,;:()") for count in range(len(words), 0, -1))
    units = (read_unit(SIGNS.get(name, name)) for name in names)
    return next((unit.key for unit in units if unit.kind == CURRENCY and not unit.doubt), "")


def _noted(name: str, text: str) -> str:
    """Return the code of the currency that a note of a text gives to a bare name; empty without a note, or several."""
    return _only_possible(name, _notes(text)) if read_unit(name).key in POSSIBLE else ""


def _named_beside(name: str, sentence: str) -> str:
    """Return the code of the currency in which a sentence says that a bare name is: the bill, paid in US dollars."""
    _, *after = sentence.split(" in ")
    if not after or read_unit(name).key not in POSSIBLE:
        return ""
    return _only_possible(name, {_currency_first(words.split()[:_LONGEST_NAME]) for words in after})


def _only_possible(name: str, codes: Collection[str]) -> str:
    """Return the only one of some codes that a bare name may mean; empty if there is none, or several."""
    possible = [code for code in codes if code in POSSIBLE[read_unit(name).key]]
    return possible[0] if len(possible) == 1 else ""


# --- coins -----------------------------------------------------------------------------------------------------------


def in_whole_money(mention: Mention, text: str) -> Mention:
    """Return a number of coins in the money that they are a hundredth part of, and of each of it in percent.

    70p is 0.70 GBP, 84p of every pound is 84 %. Cents are those of the currency that is named with them, else of the
    only one that their sentence or the text has.
    """
    unit = read_unit(mention.units[0]) if mention.units else NO_UNIT
    counted = unit.head.text
    if counted == MONEY and (code := _only_money(mention, text)):
        return mention._replace(figure=mention.figure._replace(unit=read_unit(code)), units=(code,))
    owner, _, name = counted.rpartition(" ")
    coin = read_unit(name).key
    if coin not in CENTS:
        return mention
    if _is_of_each(coin, unit.per, mention, text):
        return mention._replace(figure=mention.figure._replace(unit=read_unit("%")), units=("%",))
    named = (read_unit(one) for one in (f"{owner} dollar", owner)) if owner else ()
    whole = next((one.key for one in named if one.kind == CURRENCY), "") or _whole(coin, mention, text)
    if not whole:
        return mention
    unit = unit.of(whole)
    return mention._replace(figure=mention.figure.shifted(-2, unit), units=(unit.text,))


def _is_of_each(coin: str, by: str, mention: Mention, text: str) -> bool:
    """Return whether a number of coins is a share of each of their money: 84p of every pound, of every pound 84p."""
    start, end = mention.sentence
    each = _EACH_AFTER.match(text, mention.end, end) or _EACH_BEFORE.search(text, start, mention.start)
    money_of_rate = "" if text.startswith(" of ", mention.end) else by  # for every pound of tin
    return any(is_coin_of(coin, read_unit(one).key) for one in (money_of_rate, *(each.groups() if each else ())))


_EACH_AFTER = regex(r"\s(?:out\s)?(?:of|in|on|from|for)\s(?:every|each|the)\s([a-z]+\b|[$€£](?=1\b))(?!\sof\b)")
_EACH_BEFORE = regex(r"(?i)\b(?:of|from)\s(?:every|each)\s([a-z]+\b|[$€£](?=1\b))[^.;:]{0,40}\Z")


def _only_money(mention: Mention, text: str) -> str:
    """Return the only currency that the sentence of a figure names, else the text; empty if they name several."""
    found = _moneys(text[slice(*mention.sentence)]) or _moneys(text)
    return next(iter(found)) if len(found) == 1 else ""


_BEFORE_A_SENTENCE = 1000  # characters before a sentence


def _whole(coin: str, mention: Mention, text: str) -> str:
    """Return the money that a coin is a part of in a text; empty if there are several."""
    if len(CENTS[coin]) == 1:
        return next(iter(CENTS[coin]))
    start, end = mention.sentence
    for words in (text[start:end], text[max(0, start - _BEFORE_A_SENTENCE) : end], text):
        found = {whole for whole in _moneys(words) if is_coin_of(coin, whole)}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


@lru_cache(maxsize=4)
def _moneys(words: str) -> frozenset[str]:
    """Return the currencies that a text names or has the signs of, in no order."""
    units = (read_unit(SIGNS.get(word, word)) for word in set(_WORD_OR_SIGN.findall(words)))
    return frozenset(unit.key for unit in units if unit.kind == CURRENCY)


_WORD_OR_SIGN = regex(r"[A-Z]{0,3}[$€£¥₹]|[^\W\d_]{2,}|\b[A-Z](?=\d)")  # not the R of R&D
