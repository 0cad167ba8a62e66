"""The tense of the clause of a figure, and whether it goes on in that of an earlier one, with its time."""

from innofacts.english.boundaries import (
    MARKS,
    clause_around,
    clause_end,
    clause_start,
    is_parted,
    without_relative_clauses,
)
from innofacts.english.calendar import HOURS
from innofacts.english.inflection import is_past, is_plural, is_present
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.english.wording import CHANGES
from innofacts.forms import Form
from innofacts.patterns import not_behind, regex
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import COUNT
from innofacts.prose.quantity import between
from innofacts.times.ahead import AHEAD as TO_COME
from innofacts.times.times import Time

PAST, PRESENT, AHEAD = "past", "present", ("future", "possible")
"""The tenses; AHEAD are those of what is still to come."""
_LONGEST_AFTER = 60  # characters after a figure, among which its verb may be

_TENSES = (
    ("future", Form("", rf"(?i)\b{TO_COME}")),
    # Not "could", which is also a past form, and not "May".
    ("possible",
     regex(r"\b(?:[Ww]ould|[Ss]hould|may|might|[Cc]an|[Mm]ust)\b")),
    (PRESENT, Form("",
        rf"(?i)\b(?:is|are|has|have|ve|does|do|now|{not_behind('to the')}(?:remains?|belongs?|accounts?(?=\sfor)"
        r"|costs(?=\s(?:an?|the|about|around|only|just|up)\s)))\b")),
)  # fmt: skip
_WHICH = regex(r"\b(?:which|who|that)\s(?:[a-z]+ly\s)?(?P<verb>[a-z]{3,}[a-rt-z])\b")
# No participle that describes a noun: a combined 40 million, the revised figure, grain-fed.
_WORD = regex(rf"\b(?<!-){not_behind('of a an the most its')}(?!costs?\sof\b)[a-z]+")
_PLUPERFECT = regex(r"\bhad\s(?:(?:not|never|already|since|[a-z]+ly)\s)*(?P<verb>[a-z]+)\b")
_OTHER_PARTICIPLES = frozenset(("been", "become", "come"))  # which are no past forms
# A verb of the present right before a figure: employs 29 people, rents for $900.
_PRESENT_VERB = regex(
    r"\b(?:(?!(?:was|its|his|this|thus|plus|versus|less|across|minus|as|perhaps|always|besides)\b)"
    rf"{not_behind('the its their our')}[a-z]+[a-rt-z]s"
    r"|(?:rents|sells|goes|calls|accounts)\sfor|(?:stands|lies)\sat|starts\s(?:at|on)|makes\sup|(?:comes|amounts|runs)\sto"
    r"|(?:puts|takes|brings)\s(?:(?!in\b)[a-z’'-]+\s){1,6}(?:at|to))\s\Z"
)
PERFECT = regex(
    r"\b(?:has|have|had|ve)\s(?!(?:an?|the|its|their|our|no|some|about|around|more|at|just|only|over|nearly|almost|fewer|up)\b)(?=[a-z])"
)
_PLANNED = regex(
    r"\bhad\s(?:(?:been\s)?(?:planning|expecting|hoping|looking|aiming|counting|reckoning)|planned|expected|hoped"
    r"|aimed|budgeted|intended|wanted"
    r"|promised|forecast|predicted|reckoned|pencilled\sin|asked|called\sfor)\b"
)
# Between parts of a sentence, between clauses with subjects of their own, and before what may have its own tense.
_PARTS = frozenset((":", ";"))
_LINKED = frozenset((", and", ", but", ", while"))
_OWN_TENSE = frozenset(("and", "but", "while", "because", "of", "which", "that"))
_ENDS = _OWN_TENSE - {"and", "of"} | MARKS | {"(", ")", "when", "after", "than"}
_AND_DONE = regex(r"(?:[^,;:.]*,?\s)?and\s([a-z]+)\b")


def tense(words: str) -> str:
    """Return the tense of the verb of some words, but for relative clauses that are over; empty if they have none."""
    words = without_relative_clauses(words)
    for name, form in _TENSES:
        if form.search(words):
            return name
    if (relative := _WHICH.search(words)) and is_present(relative["verb"]) and not is_past(relative["verb"]):
        return PRESENT  # which make up 40 %
    return PAST if any(is_past(word) for word in _WORD.findall(words)) else ""


def tense_of(text: str, mention: Mention) -> str:
    """Return the tense of the sentence of a figure; that of a verb right before it counts, as in "employs 29"."""
    if has_present_verb(text, mention) or _do_something(text, mention):
        return PRESENT
    if is_pluperfect(text, mention):
        return ""
    start, end = mention.clause
    clause = text[start:end]
    if start <= mention.start and not is_past(text[mention.start : mention.end].lower()):
        clause = f"{text[start : mention.start]}0{text[mention.end : max(mention.end, end)]}"  # held 40 plans
    return tense(clause) or tense(_part(text, mention)) or tense(text[slice(*mention.sentence)])


def has_present_verb(text: str, mention: Mention) -> bool:
    """Return whether a verb of the present is right before a figure in its sentence: employs 29."""
    return _has_present_verb(text, mention.sentence[0], mention)


def _has_present_verb(text: str, start: int, mention: Mention) -> bool:
    """Return whether a verb of the present is between an offset and a figure: employs 29, not costs doubled."""
    found = _PRESENT_VERB.search(text, start, mention.start)
    if found is None or is_past(text[mention.start : mention.end].lower()):
        return found is None and _is_verb_of_several(text, start, mention)
    before = text[start : found.start()]
    last = before.split()[-1] if before.strip() else ""
    # Shares 4 % and bonds 3 %, owing growers 40 million.
    is_noun = last == "and" or last.endswith((",", "ing")) or is_past(last)
    return is_present(found[0].split()[0]) or not is_noun


def _is_verb_of_several(text: str, start: int, mention: Mention) -> bool:
    """Return whether the verb right before a figure is in the present, of a plural: foreigners pay 9 euros.

    Not one that may be a past form or a noun, nor what a headline says of a change: profits fall 9 %.
    """
    found = _PLURAL_VERB.search(text, max(start, mention.start - _LONGEST_VERB), mention.start)
    if found is None or not (found["who"].lower() in _SEVERAL or is_plural(found["who"])):
        return False
    verb = found["verb"]
    is_telling = verb in _TELLING or verb == "show"  # figures show 40 died
    return verb == "pay" or (is_present(verb) and not is_past(verb) and not is_telling)


def _do_something(text: str, mention: Mention) -> bool:
    """Return whether a count begins its sentence, and a verb of the present is next: 900 homes stand empty."""
    found = _VERB_BEHIND.match(text, mention.end) if mention.start == mention.sentence[0] else None
    if found is None or mention.kind != COUNT:
        return False
    verb = found["verb"]
    return (is_present(verb) or verb in _DOING) and not (verb in _TELLING or is_past(verb))


_TELLING = CHANGES | SAYING | REMARKING
_VERB_BEHIND = regex(r"\s(?:(?:now|still|also)\s)?(?P<verb>[a-z]+)\b")
_DOING = frozenset("live work remain belong exist face".split())
_PLURAL_VERB = regex(
    r"\b(?P<who>[A-Za-z][a-z]+)\s(?:(?:[a-z]+ly|also|still|each|typically)\s)?(?P<verb>[a-z]+)\s(?:up\s)?\Z"
)
_LONGEST_VERB = 60  # characters
_SEVERAL = frozenset("they we you".split())


def is_pluperfect(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure tells of what was before: ten years earlier it had been 40."""
    found = next((one for one in _PLUPERFECT.finditer(text, *mention.clause) if _is_participle(one["verb"])), None)
    if found and BY_AN_HOUR.match(text, *mention.sentence):
        return False  # of that day
    return found is not None and not _PLANNED.match(text, found.start())  # analysts had expected 40


def _is_participle(verb: str) -> bool:
    return is_past(verb) or verb in _OTHER_PARTICIPLES


BY_AN_HOUR = regex(
    rf"By\s(?:(?:early|late)\s|mid-?)?(?:{'|'.join(HOURS)})\b|(?:By|At)\s\d{{1,2}}(?:[.:]\d\d)?\s?[ap]\.?m\b"
)
"""The beginning of a sentence of a day, by an hour of it: By evening 40 had come."""


def _part(text: str, mention: Mention) -> str:
    """Return the part of a sentence with a figure that is between two commas with a conjunction."""
    start, end = clause_around(text, mention.sentence, mention[:2], _LINKED)
    return text[start:end]


def tense_around(text: str, mention: Mention) -> str:
    """Return the tense of the clause of a figure, without what ends with a colon or a semicolon before it."""
    start, end = mention.clause
    return tense(text[max(start, clause_start(text, mention.sentence, mention.start, _PARTS)) : max(mention.end, end)])


def is_state(text: str, mention: Mention) -> bool:
    """Return whether the clause of a figure tells of what is so, in the present: and 40 are threatened; it pays $9."""
    is_done = PERFECT.search(text, *mention.clause) is not None
    return not is_done and (tense_around(text, mention) == PRESENT or has_present_verb(text, mention))


def goes_on_in_the_past(words: str) -> bool:
    """Return whether words behind a figure go on with what was: they make up 40 %, and rose by 9 %."""
    found = _AND_DONE.match(words)
    return found is not None and is_past(found[1])


def is_level_of(text: str, mention: Mention, change: Mention) -> bool:
    """Return whether a figure is what a change came to: has risen by 4 points since 2001, to 31 %."""
    is_level = change.change != "" and mention.change == ""
    return is_level and _TO_A_LEVEL.fullmatch(text, change.end, mention.start) is not None


_TO_A_LEVEL = regex(r"[^;:]{0,80}\bto\s(?:a\srecord\s|just\s)?")


def is_told_on(text: str, mention: Mention, earlier: Mention, told: str) -> bool:
    """Return whether a figure is told in the same tense as an earlier one of its sentence, whose time is known."""
    own = clause_start(text, mention.sentence, mention.start, _OWN_TENSE)
    words = text[max(earlier.end, min(earlier.clause[1], own)) : mention.start]
    is_perfect = PERFECT.search(text, mention.sentence[0], earlier.start) is not None
    has_own_verb = _has_present_verb(text, earlier.end, mention)
    is_of_one_verb = not (told or tense(words) or has_own_verb)  # 40 nurses and 20 doctors treated 9
    if is_of_one_verb or (goes_on_in_the_past(words) and (is_perfect or told == tense(words) == PAST)):
        return True  # since 2021 we have trained 40 nurses and opened 3 clinics
    if _PLANNED.search(words):
        return True
    if told in (PAST, "") and has_own_verb and not _has_its_verb(text, mention, earlier):
        return False
    end = min(mention.end + _LONGEST_AFTER, clause_end(text, mention.sentence, mention.end, _ENDS))
    return tense(f"{words}0{text[mention.end : end]}") in ("", told or PAST)


def _has_its_verb(text: str, mention: Mention, earlier: Mention) -> bool:
    """Return whether a figure has the verb of one before it, behind a noun: makers added 9 %, and banks 4 %."""
    found = _NOUN_ALONE.search(text, max(earlier.end, mention.start - _LONGEST_NOUN), mention.start)
    is_like = mention.kind == earlier.kind and (not mention.units or mention.units == earlier.units)
    return is_like and found is not None and not is_present(found["last"])


_NOUN_ALONE = regex(  # not "and the port ships 900"
    r"(?:,|\b(?:and|but|while))\s(?:(?:those|that)\sof\s)?(?!(?:the|an?|each|every|one|it|he|she|who|which|that|its"
    r"|their|our|and|but|while)\b)"
    r"(?:[a-z’'-]+\s){0,3}(?P<last>(?!pays\b)[a-z-]+)\s(?:(?:just|only)\s)?\Z"
)
_LONGEST_NOUN = 60  # characters


def is_of_another_clause(text: str, mention: Mention, time: Time) -> bool:
    """Return whether a time is in a clause of the sentence whose tense is not that of the clause of a figure."""
    sentence, is_after = mention.sentence, time.start >= mention.end
    first, last = between(mention, time)
    if last - first <= len(" and ") or not is_parted(text, sentence, (first, last), _OWN_TENSE):
        return False
    end = clause_end(text, sentence, time.end, _LINKED | {", which"}) if is_after else sentence[1]
    before = (sentence[0], clause_end(text, sentence, first, _OWN_TENSE))
    after = (clause_start(text, sentence, last, _OWN_TENSE), end)
    (begin, stop), other = (before, text[slice(*after)]) if is_after else (after, text[slice(*before)])
    own = text[max(begin, clause_start(text, sentence, stop, _PARTS)) : stop]
    tenses = [tense(own), tense(other)]
    return "" not in tenses and tenses[0] != tenses[1]
