"""The clause of a figure: its words, what they say of a change, and how the figure goes on with those before it."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import IS_HAS_OR_DOES, OF_THEM
from innofacts.english.speakers import AGENTS
from innofacts.english.wording import CHANGES, COMPARING, FALLS, RISES
from innofacts.features.content import WORD, before_first_figure, content, words_of_places
from innofacts.features.library.facts import Facts
from innofacts.features.wholes import whole_inside
from innofacts.forms import Form
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.prose.changes import MORE_OF_THEM
from innofacts.prose.figures import Mention
from innofacts.values.units import PERCENT


class Clause(NamedTuple):
    """The clause of a figure, and what is taken from its sentence because the clause does not say it."""

    text: str
    every_word: frozenset[str]
    """Its words, in lower case."""
    before: str
    """The text before the figure that is about it."""
    unit: str
    """The longest form of the unit; the clause with it instead of the figure leaves out words such as "close to"."""
    behind: str
    """The text after the figure that is about it."""
    own: str
    """Before, unit and behind, without what an introduction or an afterthought adds."""
    leading: str
    """The text of the sentence before the clause and before its first figure."""
    lead: str
    """The end of that text which is about the figure too; empty if the clause does not name its subject."""
    words: list[str]
    """The content words about the figure: of the lead and the clause, or else of the whole sentence."""
    said: frozenset[str]
    """Those that are not in an introduction or an afterthought, or else all that the sentence has said so far."""
    topics: list[str]
    """The words for the subject of the figure; empty if the clause does not name it."""
    added: list[str]
    """The topics in the clause of a later figure itself; empty for a clause that begins the sentence."""
    places: frozenset[str]
    """The stems of the local places in the sentence."""
    is_first: bool
    """Whether no figure comes before this one in the sentence."""


def read_clause(text: str, mention: Mention, facts: Facts) -> Clause:
    """Return the clause of a figure in a text that begins with its sentence."""
    start, end = mention.clause
    around = _around(text, *mention.sentence)
    leading = around.leading[: max(0, start - mention.sentence[0])]
    before, behind = text[_beginning(text, mention) : mention.start], text[mention.end : end]
    unit, inner = max(mention.units, key=len, default=""), whole_inside(mention)
    behind = f"{inner} {behind}" if inner else behind
    clause_content, counted = content(f"{before} {unit} {behind}"), frozenset(content(unit))
    is_complete = _is_complete(text[start:end], clause_content, counted)
    lead = leading.rpartition(";")[2] if is_complete else ""
    words = [*content(lead), *clause_content] if is_complete else around.words
    local = " ".join(name for name, _ in facts.local_places(text[slice(*mention.sentence)]))
    aside = around.places | counted | AGENTS | frozenset(fold(local).split())
    own = _without_asides(before, unit, behind)
    own_content = content(own)
    # A clause without a subject is about what comes before it: 11 pounds for adults, 12 in May; a child's ticket is 4.
    so_far = content(text[:end]) if start else words
    said = frozenset((*content(_INTRODUCTION.sub("", lead)), *own_content) if is_complete else so_far)
    topics = [word for word in words if word in said and word not in aside] if is_complete else []
    return Clause(
        text=text[start:end],
        every_word=frozenset(WORD.findall(text[start:end].lower())),
        before=before,
        unit=unit,
        behind=behind,
        own=own,
        leading=leading,
        lead=lead,
        words=words,
        said=said,
        topics=topics,
        added=[word for word in topics if word in own_content] if start else [],
        places=facts.stems.of_text(local),
        is_first=mention.start - mention.sentence[0] <= len(around.leading) + _LONGEST_SIGN,
    )


_LONGEST_SIGN = 4  # characters before the digits of a figure: US$


def _beginning(text: str, mention: Mention) -> int:
    """Return where the clause of a figure begins, or the last clause in it: it is dear: the subsidy is 3 million."""
    start = mention.clause[0]
    last = clause_start(text, mention.sentence, mention.start, _BEGINNINGS)
    words = text[last : mention.start]
    return last if last > start and len(set(content(words)) - words_of_places(words)) > 1 else start


_BEGINNINGS = frozenset((":", ", and", ", but", ", so"))


class _Around(NamedTuple):
    """What a whole sentence says, for any of its figures."""

    leading: str
    """Its text before the first figure."""
    words: list[str]
    """Its content words."""
    places: set[str]
    """The words of the names of places in it."""


@lru_cache(maxsize=1)  # the figures of a sentence come one after another
def _around(text: str, start: int, end: int) -> _Around:
    sentence = text[start:end]
    words = content(_OR_A_SHARE.sub(" ", sentence))
    return _Around(before_first_figure(sentence), words, words_of_places(sentence))


# What a share is of that gives a figure once more is not what that figure is of: 3.3 trillion, or 2.6 % of GDP.
_OR_A_SHARE = Form(
    "% cent",
    r"(?i)(?:,\s?or|\sor|,\sequal\sto|\s\()\s?(?:about\s|some\s|nearly\s|around\s|roughly\s)?[\d.,]+\s?(?:%|per\s?cent)\s"
    r"of\s(?:(?:the|its|their|all)\s)?[^\W\d]+",
)


def _is_complete(clause: str, clause_content: Iterable[str], counted: frozenset[str]) -> bool:
    """Return whether a clause alone names the subject of its figure, apart from a place and the unit.

    "compared with 1.7 % in Ghana" does not: it is about what the sentence said before.
    """
    aside = {word.removesuffix("s") for word in words_of_places(clause) | counted | _REPEATING}
    has_topic = any(word.removesuffix("s") not in aside and not word.endswith("ly") for word in clause_content)
    return has_topic and not _OF_WHICH.search(clause)


_OF_WHICH = regex(rf"\b(?:{OF_THEM}|of\sthat)\b")
_REPEATING = frozenset(("same",))  # after 8,100 on the same day of 2023


def _without_asides(before: str, unit: str, behind: str) -> str:
    """Return a clause without what an introduction or an afterthought adds: with the pit under water, short of that.

    The `unit` appears in place of the figure.
    """
    main = _INTRODUCTION.sub("", before)
    introduced = _APPOSITION.sub(" ", main if content(f"{main} {behind}") else before)  # on a petrol car: 29,900 euros
    is_aside = behind.startswith(",") and before.rstrip().endswith(",")  # half of the forests, 49 %, are protected
    return f"{introduced} {unit} {behind if is_aside else behind[: clause_end(behind, (0, len(behind)), 0, MARKS)]}"


_INTRODUCTION = regex(
    r"(?i)^\s*(?:(?:with|as|although|though|while|despite|after|since|because|even)\b[^,;:]*,\s)+|^.*:(?:\s|\Z)"
)
_APPOSITION = regex(r"(?i),\s(?:the|an?|with|which|who|whose|where|like|unlike)\b[^,;:]*,\s")


# --- a change ---------------------------------------------------------------------------------------------------------


class Change(NamedTuple):
    """What the clause of a figure says of a change."""

    is_said: bool
    """Whether it says that something changed."""
    is_fall: bool
    """Whether it has a word for a fall."""
    is_difference: bool
    """Whether the figure is how many more there are than elsewhere or at another time: 40 more boats than in 2019."""
    is_outcome: bool
    """Whether something is said to have changed to the figure: fell to 40."""
    direction: int
    """In which way that was: 1 if it has risen, -1 if it has fallen, else 0."""


def change_of(text: str, mention: Mention, words: frozenset[str]) -> Change:
    """Return what the sentence of a figure says of a change, and the words of its clause."""
    start, end = mention.sentence
    outcome = _CHANGED_TO.search(text, start, mention.start)
    return Change(
        is_said=bool(mention.change) or not words.isdisjoint(_CHANGING),
        is_fall=not words.isdisjoint(_FALLING),
        is_difference=bool(MORE_OF_THEM.search(mention.printed) or _MORE_BEHIND.match(text, mention.end, end)),
        is_outcome=outcome is not None,
        direction=(outcome["verb"] in RISES) - (outcome["verb"] in FALLS) if outcome else 0,
    )


# fell again to 40, fell in 2024 to 40, fell between 2019 and 2024, to 40
_CHANGED_TO = regex(
    rf"\b(?P<verb>{'|'.join(sorted(CHANGES))})\s(?:(?:[a-z]+ly|back|again|further)\s)?"
    r"(?:(?:in|between|during|over)\s[^,.;:]{1,30},?\s)?to\s\Z"
)
_MORE_BEHIND = regex(rf"\s(?:{'|'.join(sorted(COMPARING - {'above', 'below', 'up', 'down'}))})\b(?!\sor\s)")
_CHANGING = CHANGES - {"up", "down"}  # made up
_FALLING = FALLS - {"down", "less", "fewer", "lower"}


# --- the figures before -----------------------------------------------------------------------------------------------


class Position(NamedTuple):
    """How a figure goes on with what its sentence says before it."""

    is_first: bool
    """Whether no figure comes before it in its sentence."""
    is_aside: bool
    """Whether it is said to be a part of what comes before it, or more than that: of which, including, on top of."""
    is_beside: bool
    """Whether it is an amount on top of another one, or a part of one behind it: another 40, 40 of the 90 boats."""
    is_of_others: bool
    """Whether it says right before it that it is of all the others: the other 42 %, the rest (42 %)."""
    is_remaining: bool
    """Whether it says right before it that it is what is left: the other 42 %, that leaves 42 %."""
    is_leaving: bool
    """Whether it says right before it that it is left, perhaps of something else: which leaves 42 %, leaving 42 %."""
    is_following: bool
    """Whether it says right before it that it follows from the one before: so 42 %, this means that 42 %."""
    is_not_so: bool
    """Whether it says right behind it of whom something is not so: 42 % were not."""


def position_of(text: str, mention: Mention, in_whole: tuple[str, Mention], *, is_first: bool) -> Position:
    """Return how a figure goes on, given its text without who says it, and both of them `in_whole`, with that."""
    whole, original = in_whole
    ahead = original.sentence[0], original.start
    is_of_it = _ASIDE.search(text, mention.clause[0], mention.start) or _PART_OF_IT.match(text, mention.end)
    is_beside = _FURTHER.search(text, mention.clause[0], mention.start) or _OF_AS_MANY.match(text, mention.end)
    is_of_others = _OF_OTHERS.search(whole, *ahead) is not None
    return Position(
        is_first=is_first,
        is_aside=is_of_it is not None,
        is_beside=is_beside is not None and mention.figure.unit.kind != PERCENT,
        is_of_others=is_of_others,
        is_remaining=is_of_others or _REMAINING.search(whole, *ahead) is not None,
        is_leaving=_LEAVING.search(whole, *ahead) is not None,
        is_following=_FOLLOWING.search(whole, *ahead) is not None,
        is_not_so=_NOT_SO.match(whole, original.end, original.sentence[1]) is not None,
    )


_ONLY = r"(?:(?:only|just|still|exactly|the)\s){0,2}"
_WITH = r"(?:(?:\s[^\W\d][\w’'-]*){1,4}\swith)?"  # that leaves the other lines with 42 %
_THAT_LEAVES = rf"(?:that|this)\s(?:leaves|left){_WITH}"
_LEFT_WITH = r"(?:is|are|was|were)\sleft\swith"
_OF_OTHERS = Form(
    "other remain rest",
    r"(?i)\bthe\s(?:(?:other|remaining)\s|(?:rest|others|remainder)(?:,\s|:\s|\s[–—(-]\s?))\Z",
)
_REMAINING = Form("leaves left", rf"(?i)\b(?:{_THAT_LEAVES}|{_LEFT_WITH})\s{_ONLY}\Z")
_LEAVING = Form("leaves left leaving", rf"(?i)\b(?:(?:which\s(?:leaves|left)|leaving){_WITH}|{_LEFT_WITH})\s{_ONLY}\Z")
_FOLLOWING = regex(rf"(?i)\b(?:(?:so|thus|(?:this|that|which)\smeans|meaning)(?:\sthat)?|{_THAT_LEAVES})\s{_ONLY}\Z")
_NOT_SO = regex(
    rf"(?i)(?:\sof(?:\s[\w'’-]+){{1,4}}?)?\s(?:{IS_HAS_OR_DOES})(?:\s(?:not|left)|n['’]t)(?=\s?(?:[,.;:)]|\Z))"
)
# Words before a figure that is a part of the one before it, or comes on top of it.
_ASIDE = regex(
    rf"(?i)\b(?:{OF_THEM}|including|on\stop\sof|in\saddition\sto|plus|besides|apart\sfrom)\s"
    rf"(?:[a-z]+\s){{0,2}}(?:[A-Z]{{0,2}}{MONEY_SIGN})?\Z"
)
# Words of what there is on top of others, and of a part of a number behind it: 40 million of the 90 million.
_FURTHER = regex(r"(?i)\b(?:another|an?\s(?:further|additional|extra))\s(?:some\s|about\s|around\s)?\Z")
_OF_AS_MANY = regex(
    r"\sof\s(?:the|its|their|all|[A-Z][\w-]*['’]s?)\s(?:(?:some|about|around|almost|nearly|over|total)\s)?"
    rf"(?:[A-Z]{{0,2}}{MONEY_SIGN})?\d"
)
# Words after a figure that is a part of the one before it; "those" may be of others: 40 of those with a garden.
_PART_OF_IT = regex(
    r"\sof\s(?:them|which|whom|(?:that|this)\s(?:number|total|sum|figure|amount|is|was|were|went|goes|came|comes))\b"
)
