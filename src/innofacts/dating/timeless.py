"""Whether a figure is of no time in particular: how large a thing is, a limit, a whole that readers know."""

from innofacts.dating import tenses
from innofacts.english.function_words import HAVING, HEDGES, OWNERS, POINTERS, PREPOSITIONS, TO_BE
from innofacts.english.inflection import is_past, is_plural, is_present
from innofacts.english.wording import NORMS, PRESCRIBING, PRESCRIBING_OR_NOUNS
from innofacts.forms import Form
from innofacts.patterns import not_behind, regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention

_BEFORE_A_FIGURE = 60  # characters before a figure


def is_timeless(text: str, mention: Mention, before: Mention | None, *, is_dated: bool) -> bool:
    """Return whether a figure is of no time, given the figure before it and whether its sentence gives it a time."""
    if not is_dated and _USUALLY.search(text, *mention.clause):
        return True
    if _is_known_whole(text, mention, before) or _is_title(text, mention) or is_known(text, mention):
        return True
    return not is_dated and is_of_a_thing(text, mention)


_USUALLY = Form("ly", r"\b(?:normally|usually|typically|ordinarily)\b")


def _is_title(text: str, mention: Mention) -> bool:
    """Return whether a rank only says which one is meant: shares in the country's third-largest bank fell."""
    if mention.kind != kinds.RANK or _NOUN_IN.match(text, mention.end) is None:
        return False
    words = text[max(mention.sentence[0], mention.start - _BEFORE_A_FIGURE) : mention.start]
    return _OF_A_COUNTRY.search(words) is not None


_OF_A_COUNTRY = regex(rf"{not_behind('is was as became')}\b[A-Za-z]+['’]s\s\Z")
_NOUN_IN = regex(r"\s[a-z]")


def _is_known_whole(text: str, mention: Mention, part: Mention | None) -> bool:
    """Return whether a count is a whole that readers know, of which only a part is news: two of its 40 borrowers."""
    is_same = part is not None and part.sentence == mention.sentence and mention.kind == kinds.COUNT
    if _is_done_in_a_time(mention):
        return False
    found = _OF_ITS.fullmatch(text, part.end, mention.start) if part and is_same else None
    is_of_now = found is not None and tenses.tense_of(text, mention) in tenses.AHEAD  # 2 of the 9 mills will close
    return found is not None and (found["owner"] is not None or not mention.times or is_of_now)


def _is_done_in_a_time(mention: Mention) -> bool:
    """Return whether things are counted that are only there in their time: nine of its 24 games."""
    return mention.units != () and mention.units[0].rpartition(" ")[2] in _DONE_IN_A_TIME


_DONE_IN_A_TIME = frozenset(
    """
    games matches goals tries wickets runs races rounds fixtures ballots votes submissions entries applications trips
    journeys flights sailings voyages performances concerts shows screenings calls orders complaints claims arrests
    """.split()
)
_OF_ITS = regex(
    r"\s(?:[\w-]+\s)?(?:of|among)\s(?:(?P<owner>its|their|our|his|her|my|(?:the\s)?[\w-]+['’]s)|the)\s(?:[a-z-]+\s)?"
)


def is_of_a_thing(text: str, mention: Mention) -> bool:
    """Return whether a figure describes a thing: an 18-kilometre road, a hall built for 300, which will cost $9."""
    is_tied = mention.kind == kinds.MEASURE and _TIED.search(mention.printed) is not None
    is_priced = mention.kind == kinds.MONEY and _PRICED.search(text, mention.sentence[0], mention.start) is not None
    return is_tied or is_priced or _MADE.search(text, mention.sentence[0], mention.start) is not None


_TIED = regex(r"\d-[a-z]+\Z")
_PRICED = regex(
    r"\b(?:(?:which|that)\s(?:will|would)\scost|costing|(?:priced|assessed|appraised)\sat|(?:being\sbuilt|built|shot|made)\s(?:[^,;:.\d]{1,30}\s)?for)\s"
    r"(?:(?:an?|about|around|some|estimated|only|just)\s)*\Z"
)
_MADE = regex(
    r"\b(?:was|were)\s(?:originally\s)?(?:built|designed|founded|established|laid\sout|meant|created|set\sup"
    r"|conceived)\s(?:for|to|with|by|in)\s[^,;:]*\Z"
)


def is_known(text: str, mention: Mention) -> bool:
    """Return whether a figure is of no time in particular, by the words before it, unless a time is right behind it.

    How many live in a place, or belong to something: in a town of 900, for the island's 900 inhabitants, in a park with
    900 seats; and a limit: twice the guideline of 9, short of the target of 40 %, the contract asks for 40 %.
    """
    (start, end), times = mention.clause, mention.times
    if any(mention.end <= time.start < end for time in times):
        return False
    before = text[max(mention.sentence[0], mention.start - _LONGEST_BEFORE) : mention.start]
    is_dated = any(start <= time.start < mention.start for time in times)  # from 2026 the law requires 40 %
    if _A_LIMIT.search(before) or (not is_dated and _is_prescribed(text, mention)):
        return True
    if mention.kind in (kinds.COUNT, kinds.NUMBER, kinds.SHARE) and _OWNING.search(before):
        return True
    is_room = mention.units != () and mention.units[0].split()[-1] in _ROOM and _WITH.search(before) is not None
    is_of_place = _OF_A_PLACE.search(before) is not None and not _is_done_in_a_time(mention)
    return mention.kind in (kinds.COUNT, kinds.NUMBER) and (is_room or is_of_place)


_LONGEST_BEFORE = 80  # characters
_OF_A_PLACE = regex(
    r"(?:(?:\b(?:in|for|from|at|near|of)|,)\san?\s(?:[a-z-]+\s){0,2}(?:town|city|village|hamlet|settlement|island|archipelago|suburb|parish"
    r"|district|county|community)\sof|\b(?:of|for|among|across)\s(?:the\s)?[\w-]+(?:[’']s|s[’'])"
    rf")\s(?:(?:{HEDGES}|over)\s)?\Z"
)
_WITH = regex(r"(?:\b(?:in|into|inside|at)\san?\s(?:[a-z-]+\s){1,2}|,\s)with\s\Z")
# The group, owner of three of the four mills, sold 40; in Velm, home to a quarter of the farms.
_OWNING = regex(
    r",\s(?:(?:an?|the|its|(?:the\s)?[a-z]+['’]s)\s)?(?:owners?\sof|operators?\sof|home\s(?:to|of)|(?:[a-z-]+\s){0,2}leader\swith)\s"
    rf"(?:(?:{HEDGES}|over)\s)?\Z"
)
_ROOM = frozenset("seats beds rooms berths inhabitants residents".split())
_A_LIMIT = regex(
    r"\b(?:(?:than|exceed(?:s|ed|ing)?|above|below|beyond|within|times|twice|double|of|from)\s(?:an?|the|its|their)\s(?:[a-z-]+\s){0,2}"
    r"(?:guideline|limit|threshold|norm|ceiling|standard|(?:action|alarm)\slevel|(?:long-term|usual|normal)\saverage)"
    r"|short\sof\s(?:the|its|their)\s(?:[a-z-]+\s)?(?:goal|target))\sof\s(?:[a-z]+\s)?\Z"
    r"|\b(?:contractual|statutory|permitted|prescribed|mandatory)\s\Z"
)


def _is_prescribed(text: str, mention: Mention) -> bool:
    """Return whether a contract, a law or a lender is the subject of the clause, and asks for a figure or allows it.

    The contract now obliges it to run 98 %. But not: under the new law building permits fell to 40; the rule limits
    fishing and cost 40 jobs.
    """
    start = mention.sentence[0]
    found = _BY_A_NORM.search(text, start, mention.start)
    if found is None or any(is_past(word) or word in _NO_OBJECTS for word in found["object"].lower().split()):
        return False
    verb, is_many = found["verb"].lower(), is_plural(found["norm"])
    if not found["will"] and is_many == verb.partition(" ")[0].endswith("s"):
        return False
    if found["which"]:
        return True
    words = text[start : found.start()].lower().split()
    at = max((n for n, word in enumerate(words) if word in _ARTICLES or word.endswith(_OWNER)), default=-1)
    is_noun = verb in PRESCRIBING_OR_NOUNS and (found["of"] or not (is_many or at >= 0))
    return not is_noun and PREPOSITIONS.isdisjoint(words[max(0, at - 1) :])


_ARTICLES = OWNERS | POINTERS | {"a", "an", "the"}
_OWNER = ("'s", "’s", "s'", "s’")
_NO_OBJECTS = TO_BE | HAVING | {"and"}
_BY_A_NORM = Form(
    " ".join(sorted(PRESCRIBING | PRESCRIBING_OR_NOUNS | {"ask", "call", "aim", "bite"})),
    rf"(?i)\b(?P<norm>{'|'.join(sorted(NORMS))})(?P<which>,\swhich)?(?P<of>\s(?:with|of|for|between)\s[^.;:()\d]{{1,50}}?)?"
    r"(?P<will>\s(?:do|does|will|would|may|should)(?:\snot)?)?(?:\s(?:now|also|still|only|already|[a-z]+ly))?"
    rf"\s(?P<verb>{'|'.join(sorted(PRESCRIBING | PRESCRIBING_OR_NOUNS))}|(?:ask|call|aim)s?\sfor|bites?\sat)\b"
    r"(?P<object>[^.;:,()\d]{0,50})\Z",
)


def is_told_in_passing(text: str, mention: Mention) -> bool:
    """Return whether a relative clause in the present tells what something has: in May Orton, who owns 24 %, left."""
    is_counted = mention.kind in (kinds.COUNT, kinds.NUMBER, kinds.SHARE) and not mention.change
    if not is_counted or any(mention.end <= time.start < mention.clause[1] for time in mention.times):
        return False
    found = _WHICH_HAS.search(text, max(mention.sentence[0], mention.start - _LONGEST_BEFORE), mention.start)
    return found is not None and is_present(found["verb"]) and not is_past(found["next"] or "")


_WHICH_HAS = regex(
    r",\s(?:which|who)\s(?:(?:also|still|alone|[a-z]+ly)\s)?(?P<verb>(?!makes?\b)[a-z]+)\s"
    r"(?:(?P<next>(?!been\b)[a-z]+)\s(?:[a-z]+\s){0,3})?\Z"
)
