"""Which way a number changed, as its words and its sign say: it rose by 5 %, a 5 % fall, 5 % less, -5 %."""

from innofacts.english import stopwords
from innofacts.english.bounds import REVERSED
from innofacts.english.wording import (
    CHANGES,
    COMPARING,
    FALLS,
    LESS,
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
from innofacts.values.figures import Figure

RISE = "rise"
FALL = "fall"
CHANGE = "change"
_GROWING = frozenset(
    "grow grows grew grown growing recovered recovers recovering raise raises raised add adds added adding".split()
)
_LEVELS = frozenset("within below beneath under above beyond past short shy north south".split())


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
    elif before == "of" and earlier == "factor":
        word = sentence.governing(first - _OF_A_FACTOR, CHANGES)  # cut by a factor of 8
    elif before == "of" and earlier in CHANGES and earlier not in ("up", "down"):  # made up of 3
        word = earlier if is_share or earlier not in _LOSING else ""
    elif (before == "+" and sentence.is_tied(first)) or (before == "of" and earlier in _SIGNED and is_share):
        word = _SIGNED.get(earlier, "up")  # +6.8 %
    elif before in ("up", "down") and (earlier in PHRASAL_VERBS or (_is_of_things(number) and _is_doing(earlier))):
        word = ""  # made up 3 %, brought down 3,400 trees, dished up 40 meals
    elif before in RISES_AND_FALLS and not _LEVELS.isdisjoint(
        token.lower for token in sentence.tokens[first : number.first]
    ):
        word = ""  # "fell below 5 %" says what it came to
    elif before in _GROWING and (
        (is_share and sentence.word(end) == "of") or any(" of " in unit for unit in number.units)
    ):
        word = ""  # farms grow 40 % of the crop, or 3 tonnes of wheat
    elif before in RISES_AND_FALLS and (is_share or before not in TRANSITIVE_CHANGES):
        is_compared = before in TRANSITIVE_CHANGES and sentence.word(end) in MORE_OR_LESS  # cut 3 % more trees
        word = sentence.word(end) if is_compared else before
    else:
        word = _change_after(sentence, end, is_share=is_share, is_strong=number.is_strong)
    return _way(word) if word else ""


def _change_after(sentence: Sentence, end: int, *, is_share: bool, is_strong: bool) -> str:
    """Return the word of change after a number: a 3 % annual decline, 3 % less, 5 billion yuan higher."""
    following = sentence.word(end)
    if not is_share:
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


def _is_of_things(number: Number) -> bool:
    return number.units != () and not number.is_strong


def _is_doing(verb: str) -> bool:
    """Return whether a past form is of a verb that is neither one of change nor one of where something ended."""
    return verb.endswith("ed") and verb not in CHANGES and verb not in _ENDED


_SIGNED = {"plus": "up", "minus": "down"}  # a plus of 3 %
_ENDED = frozenset("ended closed finished opened traded started settled".split())
_OF_A_FACTOR = 4  # tokens of "by a factor of"
_LOSING = frozenset("loss losses lost lose loses losing".split())


def _is_score(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is that of a result: lost by 319 to 305."""
    return not number.units and sentence.word(number.end) == "to" and sentence.word(number.end + 1)[:1].isdigit()


_COMPARED_AMOUNTS = MORE_OR_LESS | frozenset("higher lower cheaper dearer".split())


def _way(word: str) -> str:
    """Return the direction of a word of change."""
    return FALL if word in FALLS or word in LESS else RISE if word in RISES or word in MORE else CHANGE
