"""What a sentence says of the things that a figure counts, or of those that it counts some of."""

from typing import NamedTuple

from innofacts.english.function_words import RELATIVES
from innofacts.english.narrowing import HAPPENINGS, HARMED
from innofacts.features.content import ONLY_WHEN, WORD, from_verb
from innofacts.features.meanings import Meanings, Word
from innofacts.features.text.narrowing.around import Around
from innofacts.features.text.narrowing.kinds import PHRASE, TIME_AHEAD
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, PERCENT


class Things(NamedTuple):
    """What a sentence says of the things that its figure counts."""

    added: tuple[Word, ...]
    """The words of what a preposition adds behind its unit, or before its verb: medicine, of "offers in medicine"."""
    added_with: str
    """That preposition: in."""
    subject: frozenset[str]
    """The stems of the noun before its verb that is of something, with those of other words for it: landings of cod."""
    of_subject: tuple[Word, ...]
    """The words of that: cod."""
    branch: tuple[Word, ...]
    """The words for the branch of the economy of which it is: public, of "in the public sector"."""
    said: tuple[Word, ...]
    """The words of what is said of the things if they are the subject: island, of "40 chapels stood on islands"."""
    whole: tuple[Word, ...]
    """The nouns of things of which it is said to be a part: cargo, of "40 tonnes of the cargo" and "Of the cargo"."""
    said_of_part: tuple[Word, ...]
    """The words behind the things of which it is a part: rail, of "40 tonnes of the cargo went by rail"."""
    arm: tuple[Word, ...]
    """The words for what something with a name has, if the sentence is about that: roof, of "The roof of the Arena"."""
    arm_of: str
    """That name; empty if it is about something else."""
    seat: str
    """The name of the place where it says that a share of them is, if it says nothing else of them."""
    adjunct: str
    """What follows the things and says which of them it is of: at work; empty if nothing does."""
    adjunct_words: tuple[Word, ...]
    """The words of that."""


def things_of(here: Around, meanings: Meanings) -> Things:
    """Return what a sentence says of the things that a figure counts."""
    behind = _ADDED.match(here.behind)
    more = _ADDED.match(here.behind, behind.end()) if behind else None
    added = behind or _ADDED_BEFORE.search(here.before)
    of_the = _OF_THE.match(here.behind)
    if here.mention.figure.unit.kind != PERCENT:
        of_the = of_the or _OF_ITS.match(here.behind)  # 40 million of Orton's budget
    whole = of_the or _OUT_OF_THE.match(here.text, here.mention.sentence[0], here.mention.start)
    adjunct = _adjunct(here.text, here.mention)
    subject = _OF_SUBJECT.match(here.leading)
    arm, seat = _ARM.match(here.leading), _SEAT.match(here.text, here.mention.end, here.mention.sentence[1])
    return Things(
        added=meanings.words(" ".join(one["what"] for one in (added, more) if one)),
        added_with=added["with"] if added else "",
        subject=frozenset().union(*(word.meanings for word in meanings.words(subject["noun"])))
        if subject
        else frozenset(),
        of_subject=meanings.words(subject["what"]) if subject else (),
        branch=meanings.words(" ".join(found["what"] for found in _BRANCH.finditer(here.clause))),
        said=meanings.words(_said_of_them(here.text, here.mention, here.end)) if here.is_first else (),
        whole=meanings.words(whole["what"]) if whole else (),
        said_of_part=meanings.words(here.behind[of_the.end() :]) if of_the else (),
        arm=meanings.words(arm["what"].lower()) if arm else (),
        arm_of=arm["whole"] if arm else "",
        seat=seat["place"] if seat else "",
        adjunct=adjunct,
        adjunct_words=meanings.words(adjunct),
    )


_THERE_THEN = r"(?:\s(?:in|on|at)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*|\sin\s\d{4}){0,2}"
_THE = r"(?:the|its|all|their|these|those)"
# Behind what a share is of, too: 40 % of the students in medicine; and before a verb: revenue from fees was 40 million.
_ADDED = regex(
    rf"(?:\sof\s(?:{_THE}\s)?{PHRASE})??\s(?P<with>for|from|to|in|on|with)\s(?!average\b)(?P<what>{PHRASE})(?![\w’'-])"
)
_ADDED_BEFORE = regex(
    rf"\b(?P<with>from|for|on)\s(?P<what>{PHRASE}){_THERE_THEN}"
    r"\s(?:was|were|is|are|came\sto|amounted\sto|totalled|stood\sat|reached)\s\Z"
)
# Pay in the public sector, jobs in the steel industry, Lund's steel industry.
_BRANCH = Form(
    "sector industry trade branch profession",
    r"(?:\b(?:[Ii]n|[Aa]cross)\s(?:the\s|its\s)?|['’]s?\s)(?P<what>(?!(?:same|whole)\b)[a-z][a-z-]*(?:\s[a-z][a-z-]*)?)"
    r"\s(?:sector|industry|trade|branch|profession)\b",
)
_OF_THE = regex(rf"\sof\s{_THE}\s(?P<what>{PHRASE})(?![\w’'-])")
_OF_ITS = regex(rf"\sof\s[A-Z][\w-]*['’]s?\s(?P<what>{PHRASE})(?![\w’'-])")
_OF_SUBJECT = regex(
    r"\W*(?:[Ii]n\s\d{4},?\s)?(?:[Tt]he\s)?(?P<noun>[A-Za-z][a-z]+)\sof\s(?P<what>[a-z]+)"
    r"(?=\s(?:in|at|to|from|was|were|rose|fell|reached|came|totalled)\b)"
)
_OUT_OF_THE = regex(rf"\W*(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s{_THE}\s(?P<what>{PHRASE})[^,;:\d]*(?:\d{{4}}[^,;:\d]*)?,\s\Z")


_ARM = regex(
    rf"\W*{TIME_AHEAD}(?:[Tt]he\s)?(?P<what>[A-Z]?[a-z-]+(?:\s[a-z-]+){{0,2}})\sof\s(?:the\s)?"
    r"(?P<whole>[A-Z][\w’]+(?:\s[A-Z]?[\w’]+)*?)\s(?:was|were|had|has|have|is|are|[a-z]+ed|cost|made|took|sold)\b"
)
_SEAT = regex(
    r"[^;:]*?\s(?:is|are|was|were|lie|lies|lay|stand|stands|stood)\s(?:in|on|at)\s(?:the\s)?"
    r"(?P<place>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*)\W*\Z"
)


def _said_of_them(text: str, mention: Mention, end: int) -> str:
    """Return what a clause says of the things that a figure counts, from its verb to where and when, if they act.

    In 2024, 40 chapels of Orton stood on islands. Not: it had 40 chapels that stood on islands.
    """
    if not ONLY_WHEN.fullmatch(text, mention.sentence[0], mention.start):
        return ""
    words = WORD.findall(text[mention.end : end])
    said = from_verb(words)
    is_relative = not RELATIVES.isdisjoint(words[: len(words) - len(said)])
    return "" if is_relative else " ".join(filter(str.islower, said))


def _adjunct(text: str, mention: Mention) -> str:
    found = _ADJUNCT.match(text, mention.end) if mention.figure.unit.kind == COUNT else None
    return found["said"] if found and (found["done"] or mention.printed.split()[-1] in HAPPENINGS) else ""


# What follows things and says which of them are meant: accidents at work, bicycles that were stolen from stations. But
# people saved at sea may be all of them, as may bicycles stolen from streets.
_ADJUNCTS = (
    "at work",
    "at home",
    "at school",
    "(?:on|off) duty",
    "at (?:the )?(?:level crossings|roundabouts|junctions|traffic lights)",
    "(?:at|from) (?:the )?(?:(?:railway|train|bus|metro|tube) )?stations",
    "involving (?:cyclists|pedestrians|motorcyclists|children|teenagers|pensioners|lorries|buses|trams|alcohol|drugs)",
    "by (?:young )?(?:children|teenagers|youths|pensioners|women|men|boys|girls|tourists|foreigners|students|drivers)",
)
_ADJUNCT = regex(
    rf"{_THERE_THEN}"
    rf"(?P<done>\s(?:was|were|(?:ha[ds]|have)\sbeen)\s(?:[a-z]+ly\s)?(?:{'|'.join(HARMED)}){_THERE_THEN})?"
    rf"\s(?P<said>{'|'.join(_ADJUNCTS)})(?![\w’'-]|(?:,\s[a-z]+)?\s(?:and|or|as)\b)"
)
