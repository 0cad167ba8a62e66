"""What the words before a figure say that it counts: their subject, a label, a score, people."""

from collections.abc import Sequence
from itertools import zip_longest

from innofacts.english.boundaries import without_relative_clauses
from innofacts.english.currencies import NAMES_OF_MONEY
from innofacts.english.function_words import OF_THEM, PREPOSITIONS
from innofacts.english.inflection import is_plural, plural, singular
from innofacts.english.numerals import YEAR
from innofacts.english.people import GROUPS, PEOPLE
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import AMOUNTS, CHANGES, VICTIMS
from innofacts.numbers.phrases.nouns import VERBS_LIKE_PLURALS, implied
from innofacts.numbers.tokens import NUMBER, WORD, Token, tokens
from innofacts.patterns import regex

_PART = regex(
    r"\b(?P<noun>[A-Za-z]{3,}s),? of (?:which|whom|them)(?: there (?:are|were))?"
    r"(?: (?:now|only|some|about|over|nearly|almost))*\s*$"
)
_NUMBERS_OF = regex(
    r"\b(?P<noun>[A-Za-z]{3,}[a-z]) (?:numbers|net add(?:ition)?s|(?P<rolls>rolls))\b(?! $)(?!.*\b(?:and|while|but)\b)"
)
_HOLDING_PEOPLE = ("prison", "jail")  # prison numbers are of those in them
# What a number without a unit is said to be: a hazard ratio of 0.6, magnitude 5.8, a score of 71, voted by 41 to 7.
_CALLED = regex(
    r"\b(?:(?P<ratio>ratio)|(?P<magnitude>magnitude)|(?P<points>score)|(?P<votes>majority|voted?))"
    r"(?: (?:by|of|is|was|stands at|stood at|(?:(?:up|down|rose|fell|cut|grew|shrank) )?(?:to|from)))? $"
)
_OF_A_SAMPLE = regex(r"(?:\b(?P<noun>[a-z]{2,}s) \()?\b[nN] ?= ?$")
_OF_A_CHAMBER = regex(r"(?i)\b(?:government|coalition|parliament|council)\b")
OF_A_WHOLE = regex(r"\bof (?:which|whom)\b")
_LABEL = regex(r"(?:^|[\n;•(]|[.*-]\s)\s*(?P<label>[A-Z][^.:;!?\n]{2,60}):[\s*_]*$")
_OF_THESE = regex(rf"(?i)(?:{OF_THEM}|thereof|including|among (?:these|them))\b")
_SPEAKING = frozenset("said says say told adds added asks wrote".split())
_OF_VICTIMS = regex(rf"\s+(?:(?:were|are|was|had been|have been) )?(?:{'|'.join(sorted(VICTIMS))})\b")
_OF_PERSONS = regex(r"\s(?:who|asked|surveyed|polled|interviewed|questioned)\b")
_OF_AN_AGE = regex(r"\s(?:\d+(?:-\sto\s|-|–))?\d+-year-olds\b")
_DONE_TO_PEOPLE = regex(
    r"\b(?:(?:town|city|village|community|settlement|hamlet|island|nation|country|crowd|army|force|sample|poll"
    rf"|{'|'.join(GROUPS)}) of"
    r"|sleeps|(?:built|designed|meant) (?:for|to (?:hold|house|sleep))"
    r"|(?:employ|hir|kill|injur|wound|arrest|jail|recruit|enroll?|detain|deport|evict|evacuat)(?:e?s|l?ed|l?ing)"
    r"|employ|hire) (?:\w+ ){0,3}$"
    r"|\b(?:drew|draws|attracted|attracts|attended by|watched by|visited by) (?:\w+ ){0,3}$"
    r"|\boutnumber(?:s|ed)? (?:men|women|boys|girls|males|females)(?: and [a-z]+)? by $"
)


def are_people(before: str, after: str) -> bool:
    """Return whether a number counts people, by the words next to it: 12 dead, a town of about 200, employs 40."""
    is_after = _OF_VICTIMS.match(after) or _OF_PERSONS.match(after) or _OF_AN_AGE.match(after)
    return (
        is_after is not None or _DONE_TO_PEOPLE.search(before) is not None or _OF_THOSE_WHO.search(before) is not None
    )


_OF_THOSE_WHO = regex(
    r"\bnumber of (?:those|people|persons) (?:who|whose)\b[^.;:\d]*(?::\s|\b(?:to|from|at|was|is) )\Z"
)


def noun_before(words: str) -> str:
    """Return the unit that the words before a figure imply: "nets, of which", "Farms:", "the death toll"."""
    found = _PART.search(words)
    if found and not found["noun"].isupper():
        return found["noun"].lower()
    if (whole := _OF_THE_WHOLE.search(words)) and (noun := first_counted(whole["whole"] or whole["number"])):
        return noun
    if noun := _labelled(words):
        return noun
    if numbers := _NUMBERS_OF.search(words):
        noun = numbers["noun"].lower()
        if noun in _HOLDING_PEOPLE or (numbers["rolls"] and singular(noun) not in PEOPLE):
            return "people" if noun in _HOLDING_PEOPLE else ""
        return noun if is_plural(noun) else plural(noun)  # visitor numbers, staff numbers, subscriber net adds
    return _called(words) or ("" if OF_A_WHOLE.search(words) else implied(words))


def _called(words: str) -> str:
    """Return what the words right before a number say that it is: a score, a majority, the size of a sample."""
    if sample := _OF_A_SAMPLE.search(words):
        return sample["noun"] or "people"
    called = _CALLED.search(words)
    if called and called["votes"] == "majority" and _OF_A_CHAMBER.search(words):
        return "seats"
    return str(called.lastgroup) if called else ""


# Of the firms, 40; the number of firms in the trade fell from; the stock of council flats, 40 in 2019.
_OF_THE_WHOLE = regex(
    r"(?:(?:^|[.;:]\s)(?:Of|Among|Out of) (?:the|all|its|their|our|these|those) (?P<whole>[^.,;:]{3,60}),"
    r"\s(?:[a-z]+\s)?|\b[Tt]he\s(?:number|stock|fleet)\sof\s(?P<number>[^.,;:()\d]{3,80},?\s))\Z"
)


def first_counted(words: str) -> str:
    """Return the first plural of some words that counts things, or people for those killed; empty for none."""
    nouns = (token.lower for token in tokens(words) if is_counted(token))
    return "people" if words.partition(" ")[0] in VICTIMS else next(nouns, "")


def _labelled(words: str) -> str:
    """Return the plural in the label that words end with, with its "per" part: "Delays per 1,000 train-km:"."""
    found = _LABEL.search(words)
    label = tokens(found["label"]) if found else []
    noun = next((token for token in label if is_counted(token)), None)
    if found is None or noun is None or any(token.lower in _SPEAKING for token in label):
        return ""
    if _OF_THESE.match(found["label"]):
        return ""  # of what was counted before
    _, per, by = found["label"][noun.end :].partition(" per ")
    return f"{noun.lower}{per}{by.replace(',', '')}"


_STANDING = frozenset(
    """
    were are have had did will would could may might stood stand averaged average reached totalled totaled total
    numbered remain remained ran runs of from with who that peaked hit made comprised included number by more nearly
    almost
    """.split()
)
_SELVES = frozenset(("themselves", "ourselves", "yourselves"))


def is_counted(token: Token) -> bool:
    """Return whether a word is the plural of what can be counted, by its form."""
    is_noun = token.kind == WORD and is_plural(token.text) and not token.text.isupper()  # of boats; not GPS
    return is_noun and token.lower.rpartition("-")[2] not in AMOUNTS and token.lower not in _NO_NOUNS


def rate_of_subject(words: str) -> tuple[str, str]:
    """Return the subject of some words up to a figure and what it is per: births per 1,000 women fell to; else nothing.

    What another clause counts is not per that: births per 1,000 women fell, and 40 clinics shut.
    """
    every = tokens(words)
    at = max((n for n, token in enumerate(every) if token.lower == "per" and n), default=0)
    noun = every[at - 1] if at else None
    if every[at + 1 :] and every[at + 1].lower == "cent":
        return "", ""
    if noun is None or noun.kind != WORD or (at > 1 and every[at - 2].kind == NUMBER):
        return "", ""
    end = at + 1
    while end < len(every) and (every[end].kind == NUMBER or _is_of_base(every[end])) and end <= at + _LONGEST_BASE:
        end += 1
    verb = next((n for n in range(end, len(every)) if _may_be_verb(every[n].lower)), len(every))
    is_place = verb == end or (end < len(every) and every[end].lower in BETWEEN_NOUNS)
    by = words[every[at + 1].start : every[end - 1].end] if end > at + 1 else ""
    is_one_clause = verb < len(every) and not OF_ANOTHER.search(words, every[end - 1].end)
    return (noun.lower, by.replace(",", "")) if by and is_place and is_one_clause else ("", "")


def _is_of_base(token: Token) -> bool:
    """Return whether a token may be part of what a rate is per: live births, not of where it is or what it did."""
    return token.kind == WORD and not (token.lower in BETWEEN_NOUNS or _may_be_verb(token.lower))


def _may_be_verb(word: str) -> bool:
    return is_standing(word) or word in ("is", "was", "came", "costs", "cost")


_LONGEST_BASE = 4  # tokens: 100,000 live births
# Per capita income was €40,000, up from €38,000; but not: per capita use fell, and a flat cost €300,000.
OF_ANOTHER = regex(r"[;:()]|\band\s(?!in\b|at\b|to\b|by\b)|,\s(?:but|while|as|which|who|where)\b")
"""The pattern of where words go on with what is said of something else."""
# The mark and the won are money.
_NO_NOUNS = VERBS_LIKE_PLURALS | {name for name in NAMES_OF_MONEY if not name.endswith("s")} | _SELVES


def subject(clause: str) -> str:
    """Return the plural that is the subject of a clause, up to a figure; empty if it has none."""
    clause = _OPENING.sub("", without_relative_clauses(clause))
    in_phrase, head = False, ""  # within a prepositional phrase, as in class sizes in schools, and what is before it
    every = tokens(clause)
    words = [token for token in every if token.text != "," and not _is_adverb(token)]
    for n, (token, after) in enumerate(zip_longest(words, words[1:])):
        is_things = not in_phrase and is_counted(token) and token.lower not in TIME_UNITS
        is_noun = is_things and not _is_of_a_singular(words, n)
        is_sum = [one.lower for one in words[n + 1 : n + 3]] in _SUMS  # visits came to
        if is_noun and (is_sum or is_standing(after.lower) if after else token is every[0]):
            return token.lower
        if head and is_standing(token.lower) and token.lower not in BETWEEN_NOUNS:
            return head  # cases of measles topped
        if is_noun:
            head = token.lower if after is not None and after.lower in _BEFORE_A_PHRASE else ""
        is_whole = token.lower == "of" and n > 0 and words[n - 1].lower in _OF_THINGS  # sales of homes ran at
        is_over = is_counted(token) or token.lower in _BEFORE_A_CLAUSE
        in_phrase = (token.lower in BETWEEN_NOUNS and not is_whole) or (in_phrase and not is_over)
    return ""


# By 2030 orders may rise.
_OPENING = regex(rf"\A(?:By|In|From|Since|During)\s(?:(?:[A-Za-z]+\s){{0,2}}{YEAR},?|[^,;:]{{1,40}},)\s")
_SUMS = [[verb, "to"] for verb in ("came", "come", "amounted", "amount")]
_BEFORE_A_CLAUSE = frozenset("where when while whereas and but".split())
_OF_THINGS = frozenset(
    "sales exports imports deliveries shipments registrations orders numbers backlog fleet stock tally total stocks"
    " inventories".split()
)


def _is_of_a_singular(words: Sequence[Token], at: int) -> bool:
    """Return whether a word that looks like a plural is the verb of a singular: the stadium holds; that compares."""
    before = words[at - 1].lower if at else ""
    if before in _PRONOUNS or (before == "that" and at == 1):  # and not: it said that shops
        return True
    return at > 1 and words[at - 2].lower in _SINGLE and not is_plural(words[at - 1].text)


_PRONOUNS = frozenset("this it he she".split())
_SINGLE = frozenset("a an the each every its this that one another".split())


def is_standing(word: str) -> bool:
    """Return whether a word may be between a subject and how many it is: homes were, sales rose."""
    return word in _STANDING or word in CHANGES


_ADVERBS = frozenset(
    "more than also now just nationwide worldwide overall together there here meanwhile too however though still"
    " already then".split()
)


def _is_adverb(token: Token) -> bool:
    return token.lower in _ADVERBS or token.lower.endswith("ly")


BETWEEN_NOUNS = PREPOSITIONS - {"after", "before"}  # the month after, orders doubled
_BEFORE_A_PHRASE = PREPOSITIONS | {"which", "who", "aged"}
