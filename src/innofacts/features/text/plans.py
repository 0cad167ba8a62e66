"""As what a sentence gives its figure: as planned or foreseen and not as what came of it, as of then, or as of now.

The council had planned to spend 2.2 million; the budget for 2024 was 2.3 million; it could cost 2.6 million.
"""

import re
from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS, clause_start
from innofacts.english.currencies import MONEY_SIGN, NAMES_OF_PLAIN_MONEY
from innofacts.english.function_words import MODALS_OF_DOUBT
from innofacts.english.inflection import is_past
from innofacts.english.plans import ASKING, CHARGING, FORESEEING, FORESEEN, MEANING_TO, NEEDING, PLANS, WISHING
from innofacts.english.units import TIME_UNITS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

_VERBS, _INTENTS, _CHARGES, _NOUNS, _WISHES, _ASKS, _NEEDS = (
    "|".join(sorted(words)) for words in (FORESEEING, MEANING_TO, CHARGING, PLANS, WISHING, ASKING, NEEDING)
)
_ADVERBS = r"(?:(?:not|also|still|well|soon|only|even|once|first|never|have|be|[a-z]+ly)\s)*"
_SETTING = (
    r"foresaw|foresees|envisaged?s?|assume[sd]?|sets?|put|puts|allow(?:s|ed)\sfor|provide[sd]\sfor|call(?:s|ed)\sfor"
)
# Higher than forecast, as planned: what came of it. Whoever could expect to wait 3 weeks did so.
_NOT_AS = r"(?<!\bthan\s)(?<!\bas\s)(?<!\bcould\s)(?<!\bcan\s)"
_WHOM = r"\s+(?:(?!that\b|who\b|which\b)[^\s,;:\d]+\s+){0,8}?"  # blanks, too, for who gives the figure
_INTENDED = rf"\b{_NOT_AS}(?:(?:{_INTENTS})\s(?:[a-z]+\s){{0,2}}?|(?:{_CHARGES}){_WHOM})to\s[a-z]"
_PLANNING = r"(?<!\bas\s)(?<!\bthan\s)plan(?:s|ned|ning)(?:\sfor)?"
# Hoped for 40 million, or for revenue of 40 million.
_HOPED_FOR = (
    rf"\b(?:hop(?:es?|ed|ing)\sfor|aim(?:s|ed|ing)?\s(?:for|at)|had\s(?:counted|banked)\son|{_PLANNING})"
    r"\s(?:(?:an?\s)?[a-z-]+(?:\s[a-z-]+)?\sof\s)?\Z"
)
# The planned revenue was 40 million, of expected revenue of 40 million; but not: the long-planned line.
_FORESEEN = (
    rf"{_NOT_AS}(?<![-\w])(?:{'|'.join(sorted(FORESEEN))})\s(?!(?:to|by|that|from|with)\b)"
    r"[^,;:]{1,80}?\s(?:was|were|is|are|been|of|at)\s(?:[a-z]+\s)?\Z"
)
# Whose object is not there yet: demands 40 beds, asked for another 40, wants a trail 40 km long, a loan of 40 million.
_WISHED_FOR = regex(
    rf"(?i)(?<!\bwho\s)(?<!\byou\s)\b(?:{_WISHES}|(?P<need>{_NEEDS})|(?:(?:{_ASKS})\s|(?!call)(?:{_ASKS}){_WHOM})for)"
    r"\s(?:(?:another|at\sleast|a\s(?:total|further)(?:\sof)?|an?\s[a-z-]+(?:\s[a-z-]+)?(?:\sof)?)\s)?\Z"
    r"|\bwant(?:s|ed)?\s[^,;:\d]{1,60}?\sto\s(?:be|have)\s\Z"
)
_ASKED = regex(r"(?i)\bask(?:s|ed|ing)?\s\Z")  # whom it asks is not all there are: the union asked 40 nurses
# But a price is: they asked for 4 dollars for a loaf, or asked 4 dollars.
_FOR_WHAT = regex(r"\s(?:[a-z]+\s){0,3}for\s(?:an?|one|each|every|the)\b")
_PER = regex(r"\s(?:an?|per|each|every)\s")
_MONEY = regex(rf"(?i){MONEY_SIGN}|\b(?:{'|'.join(sorted(NAMES_OF_PLAIN_MONEY))})\b")
# What ought to be: should have 40, ought to have had 40. But not: one should know that it has 40.
_OUGHT = (
    r"\b(?:should|ought\sto)\s"
    r"(?:(?!(?:that|which|who|how|where|its|their|his|her|with|note|noted|remember|remembered)\s)[a-z]+\s){1,6}\Z"
)
# The fee is to be 40 euros, or is to rise to 40; but not: places were to be had at 40 schools.
_TO_BE = r"\b(?:is|are|was|were)\sto\s(?:be\s(?!had\b|found\b|seen\b))?(?:[a-z]+\s)?(?:(?:to|by|at)\s)?\Z"
_WISH = regex(rf"(?i)\b(?:{_WISHES}|{_NEEDS}|requir[a-z]+|should|ought|(?:{_ASKS})\sfor|ask(?:s|ed|ing)?)\b")
_GOAL = regex(rf"(?i){_INTENDED}[a-z]*|{_HOPED_FOR}")
# A new hall will have 40 seats; but not: you will find 40 seats, the fare will rise by 4 %, which a source may foresee.
_WILL = r"\b(?<!you\s)(?<!we\s)will\s(?:(?:then|also|only|soon)\s)?(?:have|get|hold|seat|house|employ|offer)\s\Z"
# What could have been is not what was.
_UNREAL = r"\b(?:could|might)\shave\s"
# The budget of the town for 2024 was 40; its plan had foreseen 40; a target of 40.
_OF_A_PLAN = (
    rf"\b{_NOT_AS}(?:{_NOUNS})(?:\s(?:for|of|in|on|by)\s[^,;:]{{1,60}}?)?"
    rf"\s(?:(?:ha[sd]\s|have\s)?(?:was|were|is|are|been|of|at|{_SETTING}))(?:\s[a-z]+)?\s*\Z"
)
_BEFORE = regex(
    rf"(?i)\b{_NOT_AS}(?:{_VERBS})\b|{_UNREAL}"
    rf"|{_INTENDED}|{_HOPED_FOR}|{_FORESEEN}|{_OUGHT}|{_TO_BE}|{_WILL}|{_OF_A_PLAN}"
)
_BEHIND = regex(
    rf"(?i)[^,;:]{{0,40}}?\b(?:was|were|is|are|been|being)\s{_ADVERBS}(?:{_VERBS}|planned|intended|expected)\b(?!\sby\b)"
    rf"|[^,;:]{{0,40}}?\bin\s(?:the|its|their|a)\s(?:[a-z]+\s){{0,2}}?(?:{_NOUNS})\b"
)
# What could or would be is a forecast only under a condition: visitors could choose among 40 boats.
_POSSIBLE = regex(rf"\b(?:{'|'.join(sorted(MODALS_OF_DOUBT))})\s{_ADVERBS}[a-z]")
_CONDITION = regex(r"(?i)\b(?:if|unless|without)\b")
# Where what a verb of planning says of a figure ends.
_ENDS = CLAUSE_ENDS | {"of", "which"}
_PLANNED = "|".join(sorted(MODALS_OF_DOUBT - {"may"}))  # which is a month, too
_WORD_OF_PLANS = regex(rf"(?i)\b(?:{_VERBS}|{_INTENTS}|{_NOUNS}|{_PLANNED}|will)\b")


class GivenAs(NamedTuple):
    """As what a sentence gives its figure."""

    is_as_of_then: bool
    """Whether it, or the next sentence about the figure, gives it as what it was before it was replaced."""
    is_of_now: bool
    """Whether its clause says that it is of the present, and names no other time: has 40 today."""
    text: str
    """The sentence, which begins the text, without who says it."""
    mention: Mention
    """The figure in it."""

    @property
    def is_planned(self) -> bool:
        """Whether it gives its figure as what somebody planned, budgeted or foresaw."""
        return is_planned(self.text, self.mention.sentence, self.mention[:2], self.mention.clause[1])

    @property
    def is_intended(self) -> bool:
        """Whether it gives its figure as what somebody means to reach, or is expected to."""
        return is_intended(self.text, self.mention.sentence, self.mention[:2])


def is_planned(text: str, sentence: tuple[int, int], figure: tuple[int, int], end: int) -> bool:
    """Return whether a figure of a sentence is given as planned or foreseen; its clause ends at `end`."""
    begin, last = figure
    start = clause_start(text, sentence, begin, _ENDS)
    is_possible = _POSSIBLE.search(text, start, begin)
    is_conditional = is_possible and any(_CONDITION.search(text, *span) for span in ((sentence[0], begin), (last, end)))
    is_meant = _BEFORE.search(text, start, begin) or _BEHIND.match(text, last, end)
    return bool(is_conditional or is_meant or _wish(text, start, figure))


def is_intended(text: str, sentence: tuple[int, int], figure: tuple[int, int]) -> bool:
    """Return whether a figure is what somebody means to reach, expects or wants, or whom they ask: plans to have 40.

    Those who hope to see it wait for 40 minutes, whatever they hope. What is needed may be there.
    """
    begin = figure[0]
    start = clause_start(text, sentence, begin, _ENDS)
    goals, wish = list(_GOAL.finditer(text, start, begin)), _wish(text, start, figure)
    is_goal = bool(goals) and not any(is_past(word) for word in text[goals[-1].end() : begin].lower().split())
    is_asked = _ASKED.search(text, start, begin) and not _MONEY.search(text, *figure)
    return bool(is_goal or is_asked or (wish and not wish["need"]))


def _wish(text: str, start: int, figure: tuple[int, int]) -> re.Match[str] | None:
    """Return the words of a wish, or of a need, before a figure in a clause that begins at an offset.

    None if it is a price, or a time that was needed: who needed 40 minutes took them.
    """
    begin, last = figure
    wish = _WISHED_FOR.search(text, start, begin)
    is_price = wish and _MONEY.search(text, *figure) and (_FOR_WHAT.match(text, last) or _PER.search(text, *figure))
    is_time = wish and wish["need"] and _TIME.search(text, *figure)
    return None if is_price or is_time else wish


_TIME = regex(rf"\b(?:{'|'.join(sorted(TIME_UNITS))})\b")


def speaks_of_wishes(text: str) -> bool:
    """Return whether a text has a word for what somebody wants or demands, as the claim of a fact about that has."""
    return _WISH.search(text) is not None


def speaks_of_plans(text: str) -> bool:
    """Return whether a text has a word for a plan, a budget or a forecast, as the claim of a fact about one has."""
    return _WORD_OF_PLANS.search(text) is not None


def is_as_of_then(text: str, sentence: tuple[int, int]) -> bool:
    """Return whether a sentence, or the next one, gives a figure as what it was before it was replaced."""
    start, end = sentence
    following = _THAT_WAS.match(text, end)
    return _AS_OF_THEN.search(text, start, following.end() if following else end) is not None


# Words that give a figure as what it was before it was replaced.
_THEN = (
    # the preliminary number
    r"preliminary|provisional(?:ly)?|initial(?:ly)?|original(?:ly)?",
    # was first put at 40; it had earlier been estimated at 40
    (
        r"(?:first|then)\s(?:been\s)?(?:put|given|estimated|reported|published|announced|stated|said|thought|believed"
        r"|reckoned|assumed)"
    ),
    r"had\s(?:earlier\s|once\s)?(?:put|estimated)",
    # by the flash estimate, early returns
    (
        r"(?:first|flash|advance|early)\s(?:estimates?|reports?|figures?|releases?|counts?|returns?|results?|tally|tallies|stab"
        r"|read|guess|calculations?)"
    ),
    # 40 as of then, at first 40
    r"as\sof\sthen|at\sthe\stime|at\sfirst",
    # 40, since revised to 50; revised up from 40; 40 before the revision
    r"(?:since|later|subsequently|was|were)\s(?:been\s)?revised",
    r"revised\s(?:(?:up|down)(?:wards?)?\s)?from|before\s(?:the\s)?revision",
)
_AS_OF_THEN = Form(
    "preliminary provisional initial original first then put estimated flash advance early time revis",
    rf"(?i)\b(?:{'|'.join(_THEN)})\b",
)
# The beginning of a sentence about the figure of the one before: That was the preliminary figure.
_THAT_WAS = regex(r"(?:[^\w\n]|\n(?![^\S\n]*\n))*(?:That|This|It)\s(?:is|was)\s[^.!?]{1,60}")


def is_of_now(before: str, behind: str) -> bool:
    """Return whether the clause around a figure is of the present: it says today, or that somebody has something."""
    return bool(_NOW.search(f"{before} {behind}") or _IS.search(before))


_NOW = regex(
    r"(?i)(?<!until )(?<!till )(?<!from )\b(?:now|today|currently|at\spresent|at\sthe\smoment|nowadays)\b(?!['’])"
)
# A plain present right before the figure: Norway has 40 parks. The beds of a hospital that has burnt down are no more.
_IS = regex(
    r"(?i)\b(?:has|have|there\s(?:is|are))\s(?:(?:only|just|still|about|around|some|as\smany\sas|a\stotal\sof)\s)*\Z"
)
