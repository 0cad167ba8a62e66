"""What was done to the whole that a share is of: recovered, in "58 % of the stolen bicycles recovered by police"."""

from collections.abc import Iterable, Sequence

from innofacts.english import stopwords
from innofacts.english.boundaries import MARKS, clause_end, clause_start
from innofacts.english.function_words import AUXILIARIES, PREPOSITIONS, WHICH
from innofacts.english.inflection import is_past
from innofacts.features.actions import Action, same_as
from innofacts.features.content import WORD, base_words
from innofacts.features.meanings import Stems
from innofacts.features.measures import SHARE
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import PERCENT

_WHOLE = regex(r"\s+of\s+([^,.;:()|]{1,80})")
_LEADING = regex(r"(?:\A|[,;:]\s)Of\s([^,.;:()|]{1,80})")
_LIGHT = stopwords.MEASURE | stopwords.PROSE
_ENDS = AUXILIARIES | PREPOSITIONS | {"and", "but", "or", "as"}
_RELATIVE = WHICH | {"who", "that"}


def done_to_whole(text: str, mention: Mention) -> tuple[Action, ...]:
    """Return what a sentence says was done to what it gives a share of, of the actions that the tables know.

    What it says of the share itself is left out: 58 % of the bikes were stolen; of the flats 4 % burned.
    """
    if mention.figure.unit.kind != PERCENT:
        return ()
    if behind := _WHOLE.match(text, mention.end):
        done = _participles(behind[1])
        start = clause_start(text, mention.sentence, mention.start, MARKS)
        end = clause_end(text, mention.sentence, mention.end, MARKS)
        verbs = [*_verbs(text[start : mention.start]), *_verbs(text[mention.end : end])]
        done = done[: len(verbs) - 1]  # one says what the sentence is about
    else:
        leading = _LEADING.search(text, mention.sentence[0], mention.start)
        done = _participles(leading[1]) if leading else []
    return tuple(Action(word, same, frozenset()) for word in _verbs_of(done) if (same := same_as(word)))


def said_of_whole(text: str, mention: Mention) -> str:
    """Return what a clause that begins with a share says of the things that it is of, from the verb on: smoked.

    Nothing of a share that something has or makes up: foxes were 6 % of the animals.
    """
    start = clause_start(text, mention.sentence, mention.start, _CLAUSES)
    end = clause_end(text, mention.sentence, mention.end, _CLAUSES)
    behind = text[mention.end : end]
    is_subject = _WHOLE.match(behind) and _WHEN.fullmatch(text, start, mention.start)
    words = WORD.findall(behind) if is_subject and mention.figure.unit.kind == PERCENT else []
    verb = next((n for n, word in enumerate(words) if word in AUXILIARIES or is_past(word)), len(words))
    return " ".join(words[verb:])


_CLAUSES = MARKS | {"and", "but", "while"}
_WHEN = regex(r"(?i)\W*(?:(?:in|at|by|on|during)\s(?:\d{4}|[^,;:]{1,40}),?\s)?")


def done_in_claim(claim: str, stems: Stems) -> Action | None:
    """Return the last thing that a claim says was done to what it gives a share of; None if it says none."""
    share = SHARE.search(claim)
    whole = (_WHOLE.match(claim, share.end()) or _LEADING.match(claim)) if share else None
    words = _verbs_of(_participles(whole[1])[-1:]) if whole else []
    return Action(words[0], same_as(words[0]), stems.of(words)) if words else None


def _participles(phrase: str) -> list[str]:
    found: list[str] = []
    for word in WORD.findall(phrase.lower()):
        if word in _RELATIVE:
            return []  # of the stolen bicycles that were found again
        if word in _ENDS:
            break
        if is_past(word):
            found.append(word)
    return found


def _verbs_of(participles: Iterable[str]) -> list[str]:
    """Return the verbs of participles that say something: steal; not of those recorded."""
    return [verb for verb in base_words(" ".join(participles)) if verb not in _LIGHT]


def _verbs(text: str) -> Sequence[str]:
    return [word for word in WORD.findall(text.lower()) if word in AUXILIARIES or is_past(word)]
