"""What money is per, where the figure does not say it: a tonne of wheat cost €180; the rent of €900 is per month."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from innofacts.draft.clauses import PREPOSITION, VERB, words_of
from innofacts.draft.counted import is_standing
from innofacts.draft.said import MEASURED, OF_TIME, Known, Said, is_soon_after
from innofacts.english.function_words import PREPOSITIONS
from innofacts.english.inflection import is_plural, singular
from innofacts.english.units import CONTAINERS, MEASURE_NAMES, MEASURES_OF_TIME
from innofacts.english.wording import PAYING, PAYMENTS, SIGNS_OF_PAYMENTS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import Unit, read_unit


class _Called(NamedTuple):
    """What words call money."""

    kind: str
    """The name of a group of `_PRICE`: price, wage."""
    thing: str
    """That of which it is the price, in lower case; empty if the words name nothing."""


def base_of(mention: Mention, unit: Unit, said: Said, text: str) -> str:
    """Return what money is per that does not say it: as its label does, "Rent per square metre: DKK 90"; else nothing.

    A price of about the size of one that was given before, per tonne or litre, is per the same.
    """
    before = said.before
    if found := _LABEL_PER.search(text, mention.sentence[0], mention.start):
        return found["by"]
    if found := _FOR_ONE.match(text, mention.end) or _ONE_COSTS.search(text, mention.sentence[0], mention.start):
        return found["by"].lower()
    each = None if mention.figure.scale else _EACH_COSTS.search(text, mention.sentence[0], mention.start)
    if each:
        return each["by"]
    is_sold = before and _SOLD_AT.fullmatch(text, before[0].mention.end, mention.start) and not mention.figure.scale
    if is_sold and before[0].unit.key in MEASURED:  # and not 11 km of road at 6 million
        return singular(before[0].unit.text)
    called = _called(mention, text)
    base = _base_of_a_rate(mention, _rates(before, unit), called, text)
    return base or _base_of_a_price(mention, _rates(said.prices, unit), called, text)


def _rates(known: Sequence[Known], unit: Unit) -> list[Known]:
    """Return the figures that are money of a unit per something."""
    return [one for one in known if one.unit.text.startswith(f"{unit.text} per ")]


def _base_of_a_rate(mention: Mention, rates: Sequence[Known], called: _Called | None, text: str) -> str:
    """Return what the rate of the paragraph is per that money is alike; empty for none, or if it may be a sum."""
    same = (one for one in rates if not called or not _kind(one, text) or _is_called_so(one, called, text))
    rate = next((one for one in same if _may_be_per_the_same(mention, one, text)), None)
    if rate is None:
        return ""
    base = rate.unit.per
    is_of_measure = read_unit(base.split()[-1]).key in MEASURED - OF_TIME or base == "share"
    is_of_it = _OF_A_THING.search(text, mention.clause[0], mention.start) is None
    return base if (is_of_measure and is_of_it) or _is_compared(mention, rate, text) else ""


def _may_be_per_the_same(mention: Mention, rate: Known, text: str) -> bool:
    """Return whether money may be per the same as a rate: if it is alike in size, or compared with it in words."""
    if _is_priced_alike(mention, rate) or _is_change_of(mention, rate, text):
        return True
    is_near = is_soon_after(mention, rate, text)
    is_of_it = _is_priced_alike(mention, rate, farthest=10) and _is_priced_again(mention, rate, text)
    return is_near and (is_of_it or _IN_RATIO.search(text, mention.sentence[0], mention.start) is not None)


def _is_priced_again(mention: Mention, rate: Known, text: str) -> bool:
    """Return whether money is that of "it" or "the figure", or of somebody else who does the same."""
    return _OF_IT.search(text, mention.sentence[0], mention.start) is not None or _is_gapped(mention, rate, text)


_OF_IT = regex(
    r"\b(?:(?:it|they)\s(?:paid|cost|was|were|had\sbeen|could\sbe\s(?:had|bought)\sfor|fetched|sold\sfor|went\sfor|earned"
    r"|got)|the\s(?:figure|price)\s(?:was|had\sbeen|is))\s(?:[a-z]+\s){0,2}\Z"
)


# Less than a seventh of the $29 asked of others; about 26 times the average for that month, which was £83.
_IN_RATIO = regex(
    r"\b(?:(?:half|(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\sof|twice|times)\s(?:the|that|its)"
    r"|(?:twice|times)\sthe\s(?:average|mean|median|norm)[^.,;:()\d]{0,60},(?:\swhich\s(?:is|was))?)\s\Z"
)


def _base_of_a_price(mention: Mention, rates: Sequence[Known], called: _Called | None, text: str) -> str:
    """Return what the last price, rent or wage of about that size in a text is per, for money that is called the same.

    A price is that of the same thing, if the words name one.
    """
    is_sum = mention.change != "" or mention.figure.scale != ""  # a pay rise of €20, a rent of €2 million
    if called is None or is_sum:
        return ""
    same = (one for one in rates if _is_called_so(one, called, text) and _is_priced_alike(mention, one))
    base = next((rate.unit.per for rate in same), "")
    return base if base and read_unit(base.split()[-1]).key in MEASURED else ""


def _called(mention: Mention, text: str) -> _Called | None:
    """Return what the words before money call it; None if they call it no price, rent or wage.

    Nor is it the price of a ticket, or of tickets, which are sold for several.
    """
    words = text[mention.sentence[0] : mention.start]
    last = max(_PRICE.finditer(words), key=re.Match.end, default=None)
    if last is None:
        return None
    kind, following = str(last.lastgroup), words[last.end() :].lower().split()
    of, *others = following or [""]
    thing = [*takewhile(lambda word: not _is_between(word), others)] if kind == "price" and of == "of" else []
    named = [word for word in thing if word != "the"]
    if not all(map(_is_between, following[len(thing) + 1 if thing else 0 :])):
        return None
    is_one = not named or (named[0] not in ("a", "an") and not is_plural(named[-1]) and len(named) <= _LONGEST_THING)
    return _Called(kind, "".join(named[-1:])) if is_one and all(map(_WORD.fullmatch, named)) else None


_WORD = regex(r"[\w-]+")
_LONGEST_THING = 2  # words


def _is_called_so(rate: Known, called: _Called, text: str) -> bool:
    """Return whether a rate is what words call money, and of the same thing if they name one: the price of wheat."""
    is_of_it = re.search(rf"(?i)\b{re.escape(called.thing)}\b", text[slice(*rate.mention.sentence)]) is not None
    is_rent = called.kind == "rent" and rate.unit.per.startswith("square ")  # the best space fetched £84 a square foot
    return is_of_it and (is_rent or _kind(rate, text) == called.kind)


def _kind(rate: Known, text: str) -> str:
    """Return what the sentence of a rate calls it: wage, rent; else price, or nothing for what is per hour or month."""
    before = [*_KIND.finditer(text, rate.mention.sentence[0], rate.mention.start)]
    found = before[-1] if before else _KIND.search(text, rate.mention.end, rate.mention.sentence[1])
    is_of_time = read_unit(rate.unit.per.split()[-1]).key in OF_TIME
    if found and (is_of_time or found.lastgroup == "rent"):
        return str(found.lastgroup)
    return "" if is_of_time else "price"  # wages rose, and gas cost 31 euros per megawatt-hour


def _is_between(word: str) -> bool:
    """Return whether a word may be between a price and how much it is: the price was around €9, could fall to €9."""
    return is_standing(word) or word in PREPOSITIONS or word in ("is", "was", "has", "had", "been")


def _kinds(more: Mapping[str, str]) -> str:
    """Return a pattern with a group for each kind of payment, given more words for some of them."""
    words = {kind: "|".join(filter(None, (names, more.get(kind)))) for kind, names in PAYMENTS.items()}
    return "|".join(f"(?P<{kind}>{names})" for kind, names in words.items()).replace(" ", r"\s")


_KIND = regex(rf"(?i)\b(?:(?P<price>prices?)|{_kinds(SIGNS_OF_PAYMENTS)})\b")
_PAY = "|".join(f"{whose} pay" for whose in "their his her its starting basic minimum average median".split())
# Not ticket prices.
_PRICE = Form(
    " ".join(("price pay", *(one for names in PAYMENTS.values() for one in names.split("|")))),
    r"(?i)(?:(?P<price>(?:\A|[,;:(]\s|\b(?:at|the|its|their|a|an|of|floor|average|mean|median|market|spot|current|present|record"
    r"|wholesale|retail|gate|selling|asking)\s)prices?)"
    rf"|\b(?:{_kinds({'wage': _PAY})}))\b",
)


def _is_compared(mention: Mention, rate: Known, text: str) -> bool:
    """Return whether money near a rate is compared with it or follows it in time: €9 a month, against €6 before."""
    before = text[mention.sentence[0] : mention.start]
    is_then = _AND.search(before) is not None and _THEN.match(text, mention.end) is not None
    return is_soon_after(mention, rate, text) and (
        is_then
        or _COMPARED.search(before) is not None
        or _IN_RATIO.search(before) is not None
        or _is_priced_again(mention, rate, text)
    )


def _is_gapped(mention: Mention, rate: Known, text: str) -> bool:
    """Return whether somebody else pays money, and the verb is that of a rate: banks pay £9 a share, traders £8."""
    start, end = rate.mention.sentence
    if not start <= mention.start < end or not _PAID_BEFORE.search(text, start, rate.mention.start):
        return False
    payer = _PAYER.search(text, rate.mention.end, mention.start)
    words = words_of(payer["payer"]) if payer else ()
    is_named = words != () and PREPOSITION not in (words[0].part, words[-1].part)  # not: and for a van £9
    return is_named and all(word.part != VERB for word in words)


_PAID_BEFORE = regex(rf"\b(?:{'|'.join(sorted(PAYING))}|spends?|spent|earns?|earned)\s[^.,;:]{{0,30}}\Z")
_PAYER = regex(r"(?:,\s(?:and\s)?|\band\s)(?P<payer>(?!and\s)(?:[\w’'-]+\s){1,5})\Z")


_COMPARED = regex(
    r"\b(?:against|from|to|than|(?:compared|down|up)\s(?:with|from|to)|after|versus|present|current|previous|earlier"
    r"|(?:it|they)\s(?:was|were|had\sbeen|would\sbe|is|are)|(?:had|goes|go|went|gone|sold|sells?)\sfor|(?:asks?|asked|calls?|called)\sfor"
    r"|g[eo]ts?|earns?|received|pays|paid|wants?|wanted|demands?|demanded)\s"
    r"(?:[a-z]+\s)?\Z"
)
_AND = regex(r"\band\s(?:[a-z]+\s)?\Z")
_THEN = regex(r"\s(?:(?:in|by)\s(?:\d|[A-Z])|last\s|this\s|a\s(?:year|month|week)\s|now\b|today\b)")


def _is_priced_alike(mention: Mention, other: Known, farthest: int = 4) -> bool:
    """Return whether money is at most a few times as much as other money, without a scale as that."""
    small, large = sorted(abs(one.figure.number) for one in (mention, other.mention))
    return mention.figure.scale == other.mention.figure.scale and large <= farthest * small


def _is_change_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether money is by how much a rate next to it has changed or differs: $90 a tonne last week, down $3."""
    up_by = _UP_BY.fullmatch(text, other.mention.end, mention.start)
    is_more = _MORE.match(text, mention.end) is not None
    return up_by is not None and (is_more or (mention.change != "" and up_by[1] is not None))


_UP_BY = regex(
    r"(?:\s[^,;:.()]{1,40})?,\s((?:up|down)\s(?:by\s)?|an?\s(?:gain|rise|fall|drop|increase|decrease)\sof\s(?:[a-z]+\s)?)?"
)
_MORE = regex(r"\s(?:more|less|dearer|cheaper|higher|lower|above|below|over|under)\b")


# 40 tonnes last autumn at an average of $9.
_SOLD_AT = regex(r"[^,;:.()]{0,40}\sat\s(?:an?\s(?:average|price|average\sprice)\sof\s)?")
_OF_A_THING = regex(r"\b[Aa]n?\s(?:[a-z-]+\s){1,3}(?:is|was|costs?)\s")  # wheat is €200 a tonne, a permit is €70
# Paid 9 euros for a kilogram of butter; for a tonne of wheat they paid 180; a megawatt-hour cost €74.
_MEASURE = rf"(?:(?:square|cubic)\s[a-z]+|(?:{'|'.join(sorted(MEASURE_NAMES))})(?:[\s-]hour)?)"
# A bottle of syrup, a container from Osby; but a case of fraud, a block of flats and a piece of law are one thing.
_HOLDER = f"(?:{'|'.join(sorted(CONTAINERS - {'block', 'case', 'item', 'piece'}))}|pair)"
_HELD = r"(?=\s(?:of|from|to|[a-z]+ed\sby)\s)"
_TIME = rf"(?:{'|'.join(sorted(MEASURES_OF_TIME))})(?=\sof\s[^.,;:]*\scosts\s)"  # an hour of hail cost farmers €9m
_OF = r"(?:\s(?:of|for)\s[^.,;:]{1,40}?)?"
_OF_HELD = r"\s[^.,;:]{1,50}?(?:,\s(?:[^.,;:]|\d,\d){1,60},)?"
_PAID = rf"(?:{'|'.join(sorted(PAYING))})"
_COSTS = (
    r"(?:costs?|(?:that\s)?c(?:an|ould)\sbe\s(?:had|bought|made|built)\sfor|fetche[sd]"
    r"|(?:sold|sells|went|goes|traded|(?:is|was)\s(?:quoted|priced))\s(?:at|for)|brought(?:\sin)?)"
)
_FOR_ONE = regex(rf"\sfor\s(?:an?|one|each|every)\s(?P<by>{_MEASURE})\b")
_ONE_COSTS = Form(
    f"cost had bought made built fetche sold sells went goes traded brought quoted priced {' '.join(sorted(PAYING))}",
    # The list of measures, which takes long to compile, is in it once: paid for a tonne, making one, a tonne costs.
    rf"(?i)(?:\b(?P<for>for)\s|\b(?P<ing>[a-z]{{3,}}ing)\s|(?<!half\s)\b)(?:an?|one|each|every)\s"
    rf"(?P<by>{_MEASURE}|(?P<held>{_HOLDER}{_HELD})|{_TIME})"
    rf"(?(for){_OF},?\s[^.;:]{{1,40}}?\s{_PAID}|(?(ing)\b[^.,;:()\d]{{0,40}}\s{_COSTS}|(?(held){_OF_HELD}"
    rf"|{_OF})(?:\snow|\swill)?(?:\s{_COSTS}|,\sto\sbe\shad\sfor)))"
    r"\s(?:[a-z]+\s){0,3}\Z",
)
# Each shot costs the programme $3; every visit is subsidised to the tune of $9.
_EACH_COSTS = Form(
    "each every",
    r"(?:\b(?:Each|Every)|(?:[;:,(“\"]|\b(?:and|but|that|while|where))\s?\b(?:each|every))\s"
    r"(?!(?:is|was|of|one|has|had|will|would|can|could)\b)(?:[a-z-]+\s)??(?P<by>[a-z-]+)\s(?:(?:now|then|will|would|can|could)\s)?"
    rf"(?:is|was|be|costs?|{_PAID}|saves?|saved|earns?|earned|brings?|brought|fetche[sd]|left|leaves|spends?|spent"
    r"|needs?|takes?|took|loses?|lost|makes?|made)\s[^.,;:()$€£\d]{0,60}\Z",
)
_LABEL_PER = regex(r"\sper\s(?P<by>[a-z][a-z -]*)(?:\s\([^()]*\))?:[\s*_]*\Z")
