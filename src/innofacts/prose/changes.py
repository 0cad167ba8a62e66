"""Which way a number changed, as its words and its sign say: it rose by 5 %, a 5 % fall, 5 % less, -5 %."""

from collections.abc import Sequence

from innofacts.english import stopwords
from innofacts.english.appositions import ASIDE, OR, THAT_IS
from innofacts.english.bounds import REVERSED
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.wording import (
    CHANGES,
    COMPARING,
    FALLS,
    LESS,
    LOSING,
    MORE,
    MORE_OR_LESS,
    NOUNS_OF_CHANGE,
    PHRASAL_VERBS,
    RISES,
    RISES_AND_FALLS,
    TRANSITIVE_CHANGES,
)
from innofacts.numbers.context import Sentence
from innofacts.numbers.numbers import Number
from innofacts.patterns import regex
from innofacts.prose.kinds import SHARE
from innofacts.prose.quantity import Quantity
from innofacts.values.figures import Figure

RISE = "rise"
FALL = "fall"
CHANGE = "change"
MORE_OF_THEM = regex(r"(?<!\bor)\s(?:more|(?P<fewer>fewer|less))\s(?!than\b)")
"""What says in a number of things that it is a difference: 12 more nurses, 40 fewer boats."""
_GROWING = frozenset(
    "grow grows grew grown growing recovered recovers recovering raise raises raised add adds added adding".split()
)
_LEVELS = frozenset("within below beneath under above beyond past short shy north south low lower high higher".split())


def fallen(figure: Figure, change: str) -> Figure:
    """Return the figure of a fall as a negative change: a fall by more than 3 % is a change of less than -3 %."""
    if change != FALL or figure.number <= 0:
        return figure
    number, second = -figure.number, figure.second
    if second is not None and figure.bound != "±":
        number, second = -second, number
    return figure._replace(bound=REVERSED.get(figure.bound, figure.bound), number=number, second=second)


def change_of(sentence: Sentence, number: Number, first: int, end: int) -> str:
    """Return the direction of the change whose size a number is: RISE, FALL or CHANGE; empty for a level."""
    before, earlier = sentence.before(first), sentence.before(first, 2)
    is_share = bool(number.units) and number.units[0] in ("%", "pp")
    if before in ("between", "from") and number.second is not None:
        before, earlier = earlier, sentence.before(first, 3)
    if before == "by":
        word = sentence.governing(first - 1, CHANGES)
        is_phrasal = word in ("up", "down") and sentence.before(first, 3) in PHRASAL_VERBS  # swept up by 250 workers
        word = "" if is_phrasal or (word in _LOSING and _is_score(sentence, number)) else word
    elif before == "of" and earlier == "factor" and number.units[:1] == ("times",):
        word = sentence.governing(first - _OF_A_FACTOR, CHANGES)  # cut by a factor of 8
    elif before == "of" and earlier in CHANGES and earlier not in ("up", "down"):  # made up of 3
        word = earlier if is_share or earlier not in _LOSING else ""
    elif (before == "+" and sentence.is_tied(first)) or (before == "of" and earlier in _SIGNED and is_share):
        word = _SIGNED.get(earlier, "up")  # +6.8 %
    elif before in ("up", "down") and (earlier in PHRASAL_VERBS or (number.counts_things and _is_doing(earlier))):
        word = ""  # made up 3 %, brought down 3,400 trees, dished up 40 meals
    elif before in RISES_AND_FALLS and not _LEVELS.isdisjoint(
        token.lower for token in sentence.tokens[first : number.first]
    ):
        word = ""  # "fell below 5 %" and "fell as low as 5 %" say what it came to
    elif before in _GROWING and (
        (is_share and sentence.word(end) == "of") or any(" of " in unit for unit in number.units)
    ):
        word = ""  # farms grow 40 % of the crop, or 3 tonnes of wheat
    elif before in RISES_AND_FALLS and (is_share or before not in TRANSITIVE_CHANGES):
        is_compared = before in TRANSITIVE_CHANGES and sentence.word(end) in MORE_OR_LESS  # cut 3 % more trees
        word = sentence.word(end) if is_compared else before
    else:
        word = _change_after(sentence, number, end)
    return _way(word) if word else ""


def _change_after(sentence: Sentence, number: Number, end: int) -> str:
    """Return the word of change after a number: a 3 % annual decline, 3 % less, 5 billion yuan higher."""
    following = sentence.word(end)
    if number.units[:1] not in (("%",), ("pp",)):
        is_strong = number.is_strong or number.units[:1] == ("degrees",)
        if (is_strong or not number.units) and following in _BESIDE_A_NORM and _is_norm_ahead(sentence, end + 1):
            return following  # 2.9 °C above the average, 14 million tonnes, 1.3 million below normal
        is_compared = is_strong or sentence.word(end + 1) == "than"
        is_up = is_strong and following in ("up", "down") and sentence.word(end + 1) == "on"  # £35 up on last year
        return following if is_up or (is_compared and following in _COMPARED_AMOUNTS) else ""
    for n in range(3):
        word = sentence.word(end + n)
        is_compared = word in COMPARING and n == 0
        if is_compared or word in NOUNS_OF_CHANGE:
            return word
        if word in stopwords.PROSE or not word.replace("-", "").isalpha():
            break
    return ""


def _is_norm_ahead(sentence: Sentence, at: int) -> bool:
    """Return whether what is usual follows: above the long-term average, below normal; not above the average tree."""
    words = [sentence.word(at + n) for n in range(_LONGEST_NORM)]
    n = next((n for n, word in enumerate(words) if word in _NORMAL), _LONGEST_NORM)
    is_noun = n < _LONGEST_NORM and not _is_plain(sentence.word(at + n + 1))
    return is_noun and all(word.replace("-", "").isalnum() or word in "-–" for word in words[:n])


def _is_plain(word: str) -> bool:
    """Return whether a word may be a noun that another one is part of: above the average tree, below normal levels."""
    return word.isalpha() and word not in stopwords.PROSE and not is_past(word)


_BESIDE_A_NORM = frozenset(("above", "below"))
_NORMAL = frozenset("average mean median norm normal usual trend baseline".split())
_LONGEST_NORM = 5  # tokens: the 1991-2020 average


def _is_doing(verb: str) -> bool:
    """Return whether a past form is of a verb that is neither one of change nor one of where something ended."""
    return verb.endswith("ed") and verb not in CHANGES and verb not in _ENDED


_SIGNED = {"plus": "up", "minus": "down"}  # a plus of 3 %
_ENDED = frozenset("ended closed finished opened traded started settled".split())
_OF_A_FACTOR = 4  # tokens of "by a factor of"
_LOSING = LOSING | {"loss", "losses"}


def _is_score(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is that of a result: lost by 319 to 305."""
    return not number.units and sentence.word(number.end) == "to" and sentence.word(number.end + 1)[:1].isdigit()


_WARMER = {"warmer": RISE, "hotter": RISE, "colder": FALL, "cooler": FALL}
_COMPARED_AMOUNTS = MORE_OR_LESS | frozenset(("higher", "lower", "cheaper", "dearer", *_WARMER))


def _way(word: str) -> str:
    """Return the direction of a word of change."""
    if word in _WARMER:
        return _WARMER[word]
    return FALL if word in FALLS or word in LESS else RISE if word in RISES or word in MORE else CHANGE


# --- changes that two quantities share --------------------------------------------------------------------------------


def with_shared_changes(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities of a sentence; a share without a change has that of the one before if it shares its verb.

    A share in words is rounded if the next one says it in digits.
    """
    found = list(quantities)
    for n in range(1, len(found)):
        one, other = found[n - 1], found[n]
        if other.units[:1] not in (("%",), ("pp",)):
            continue
        if one.change and not other.change and _is_of_its_change(text, one, other):
            found[n] = _changed(other, one.change)
        if _is_restated(text, one, other):
            found[n - 1] = one._replace(figure=one.figure._replace(bound=one.figure.bound or "~"))
    return found


def _changed(quantity: Quantity, change: str) -> Quantity:
    return quantity._replace(change=change, figure=fallen(quantity.figure, change))


def _is_of_its_change(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a share without a change has that of the quantity before it."""
    if _is_same_change(text, one, other):
        return True
    if one.units[:1] != other.units[:1]:
        return False
    is_of_others = text.startswith(" of ", other.end)  # it fell 6 % in May, and 9 % of them were lost
    return _is_listed(text, one, other) or (not is_of_others and _is_of_one_verb(text[one.end : other.start]))


def _is_same_change(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a share is the size of the change before it once more: rose by 40 tonnes, or 15 %; (15 %)."""
    before, after = text[one.end : other.start], text[other.end : other.end + len(" of")]
    is_in_brackets = _OPENED.fullmatch(before) is not None and after.startswith(")")
    return is_in_brackets or (_OR.fullmatch(before) is not None and after != " of")


_OPENED = regex(r"\s\((?:by\s|or\s)?")
_OR = regex(rf"{OR}(?:by\s)?")


def _is_of_one_verb(between: str) -> bool:
    """Return whether the text between two figures lets the verb of the first count for the second."""
    things = _AND_THINGS.fullmatch(between)
    is_noun = (
        things is not None
        and (is_plural(things["noun"]) or things["noun"] == "those")
        and things["noun"] not in CHANGES
    )
    return is_noun or any(pattern.fullmatch(between) for pattern in (_OF_ONE_VERB, _AND_BY))


# Climbed 17 % in Latvia and 19 % in Lithuania.
_ON_A_TIME = r"on\sthe\s(?:year|quarter|month|week|day)|from\sa\s(?:year|quarter|month|week)\s(?:earlier|before|ago)"
_OF_ONE_VERB = regex(
    rf"(?:(?:\s|,\s)(?:{_ON_A_TIME}|year[\s-]on[\s-]year|in|for|at|to|from|among|of|the|and|but|[A-Z][\w’'-]*|\d{{4}})\b)*"
    r",?\sand\s(?:by\s)?"
)
# And of another subject: crime fell by 26 % in May and carjackings by 37 %.
_AND_BY = regex(r"[^;:()]*,?\sand\s(?:[\w’'-]+\s){1,4}by\s")
# Mail fell 6 % and packages 7 %; exports to Spain fell 6 % and those to Malta 7 %.
_AND_THINGS = regex(r"\sand\s(?P<noun>[a-z-]+)\s(?:(?:to|from|in|of|for)\s(?:the\s)?(?:[A-Z][\w’'-]*\s)+)?(?:by\s)?")


def _is_listed(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether two shares are in a list: cuts of 25, 50 and 75 points, or it rose 3 % in 2024, 4 % in 2025."""
    if text[one.end - 1].isdigit() and _NEXT.fullmatch(text, one.end, other.start):
        is_amid = text[other.end - 1].isdigit() or text.endswith(", ", 0, one.start)
        return is_amid or text[one.end : other.start] != ", "  # not rose 3, 4 % of it abroad
    return _IN_ONE.fullmatch(text, one.end, other.start) is not None and _IN_ONE.match(text, other.end) is not None


_NEXT = regex(r",?\s(?:(?:and|or)\s)?")
_IN_ONE = regex(r"\s(?:in|for)\s(?:\d{4}|(?:[A-Z][\w’'-]*)(?:\s[A-Z\d][\w’'-]*){0,2})(?:,\s|(?!\S)|(?=[.;,)]))")


def _is_restated(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a share in words is rounded, as the one behind it says: two thirds of them, or 68 %, came."""
    is_in_words = one.kind == SHARE and not any(map(str.isdigit, text[one.start : one.end]))
    is_exact = any(map(str.isdigit, text[other.start : other.end])) and other.units[:1] == one.units[:1]
    return is_in_words and is_exact and _RESTATED.fullmatch(text, one.end, other.start) is not None


_RESTATED = regex(rf"[^.;:,]*(?:{THAT_IS}(?:by\s)?|{ASIDE})")


def resuming(before: Sequence[Quantity], one: Quantity) -> Quantity:
    """Return a figure that resumes one before it, with its change: women earn 18 % less, mothers 27."""
    change = next((other.change for other in reversed(before) if other.units == one.units), "")
    is_change = change != "" and not one.change
    return _changed(one, change) if is_change else one
