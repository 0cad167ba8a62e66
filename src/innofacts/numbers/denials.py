"""Negations that turn a bound around: will not pay more than £3, no class has fewer than 20 pupils."""

from innofacts.english.bounds import EMPHASIS, EXCEEDING
from innofacts.english.currencies import SIGNS
from innofacts.english.function_words import AUXILIARIES, PREPOSITIONS, SUBJECTS, TO_BE
from innofacts.english.inflection import is_past, is_present
from innofacts.numbers.context import Sentence
from innofacts.numbers.tokens import NUMBER

_ADVERBS_OF_DENIAL = frozenset("not never cannot won't can't don't doesn't didn't isn't wasn't".split())
_FRONTED = ("never", "nowhere")
_FARTHEST_ADVERB = 6  # words between such an adverb and the bound
_FARTHEST_SUBJECT = 14  # tokens between a subject and the bound that is of its verb
_BREAKS = frozenset(
    ", ; : ( ) – but and or nor that which who whom whose what how why whether because if when while where whereas "
    "until unless since though although after as than".split()
)
_BEFORE_A_SUBJECT = _BREAKS | {"", '"', "“", "so"}
_BEFORE_A_SUBJECT_BEHIND = frozenset(("on", "in", "at"))  # on no day did, at no point has
_BETWEEN = EMPHASIS | frozenset("ever yet also been be being".split())
_BEFORE_A_BOUND = frozenset(("for", "at"))
_BEFORE_A_SIZE = frozenset(("of", "worth"))
_ANY = frozenset(("a", "an", "any"))
_NO_NOUN = frozenset("longer doubt wonder matter sooner later more fewer less".split())  # no longer
_COMPARATIVES = frozenset("more less fewer higher lower".split())
_FEW = 4  # tokens


def denial_before(sentence: Sentence, first: int, *, of_time: bool) -> int:
    """Return how many tokens before a bound its negation begins: no one will pay more than £75,000; 0 without one.

    `of_time` says that it bounds a time: no trains ran for more than three weeks, and so none for that long.
    """
    is_plain = True  # no number between
    for back in range(1, min(_FARTHEST_SUBJECT, first + 1)):
        at, word = first - back, sentence.before(first, back)
        is_subject = word in SUBJECTS and sentence.before(at) not in AUXILIARIES  # on no day did it sell
        is_time = word in ("since", "after") and sentence.before(at) in _FRONTED  # never since 2010 has
        if is_subject or (word in _BREAKS and not is_time) or word in ("only", "before"):
            break  # not only over 80; never before have over 80 boats come
        is_plain = is_plain and word[:1].isalpha()
        is_adverb = word in _ADVERBS_OF_DENIAL or (word == "yet" and sentence.word(at + 1) == "to")
        if is_adverb and is_plain and back < _FARTHEST_ADVERB:
            return back
        if word in _FRONTED and _is_inverted(sentence, at, first):
            return back
        if word in ("nobody", "none") or (word == "one" and sentence.before(at) == "no"):
            return back + (word == "one") if _is_of_its_verb(sentence, at, first) else 0
        if word in ("no", "neither"):
            is_while = of_time and sentence.before(first) == "for"
            is_subject = not is_while and _is_subject(sentence, at) and _is_of_its_verb(sentence, at + 1, first)
            return back if is_subject or _is_of_denied(sentence, at, first) else 0
        if word == "not" and _is_none(sentence, at + 1):
            return back if _is_of_its_verb(sentence, at + 1, first) else 0
    return _joined(sentence, first, of_time=of_time)


def _is_inverted(sentence: Sentence, at: int, first: int) -> bool:
    """Return whether a word begins a clause in which the verb comes first: never in 2024 was it warmer than 30 °C."""
    between = (token.lower for token in sentence.tokens[at + 1 : first])
    return sentence.before(at) in _BEFORE_A_SUBJECT and not AUXILIARIES.isdisjoint(between)


def _is_subject(sentence: Sentence, at: int) -> bool:
    """Return whether "no" at a token begins a subject, or a phrase before one: no class has, on no day did it sell."""
    noun, before = sentence.word(at + 1), sentence.before(at)
    is_behind = before in _BEFORE_A_SUBJECT_BEHIND and sentence.word(at + 2) in AUXILIARIES
    return noun not in _NO_NOUN and (before in _BEFORE_A_SUBJECT or is_behind)


def _is_of_its_verb(sentence: Sentence, subject: int, first: int) -> bool:
    """Return whether a bound is of what the verb of a subject says: no class has over 20; not: nobody over 40 came."""
    if sentence.tokens[first].lower.startswith(EXCEEDING):
        return True
    if _is_for_others(sentence, first):
        return False
    start = _size_of(sentence, first)
    at = start - 1 - (sentence.before(first) in _BEFORE_A_BOUND)
    while at > subject and sentence.tokens[at].lower in _BETWEEN:
        at -= 1
    if at <= subject:
        return (
            subject < start < first or sentence.tokens[subject].lower == "none"
        )  # paid nobody a bonus of over 40; none over 40
    is_for = sentence.before(first) == "for" and sentence.word(subject + 2) in PREPOSITIONS
    if is_for and is_past(sentence.word(subject + 1)):
        at = subject + 1  # nobody waited for a berth for longer than 12 days
    verb, words = sentence.tokens[at].lower, [token.lower for token in sentence.tokens[subject + 1 :]]
    if verb in AUXILIARIES or not AUXILIARIES.isdisjoint(words[max(0, at - subject - 1 - _FEW) : at - subject - 1]):
        return True
    if is_past(verb):
        end = next((n for n, word in enumerate(words) if n > at - subject and word in _BREAKS), len(words))
        return AUXILIARIES.isdisjoint(words[at - subject : end])  # and no flat valued over £300 was sold
    return sentence.tokens[first].lower in _COMPARATIVES and (verb.endswith("s") or is_present(verb))


def _is_none(sentence: Sentence, at: int) -> bool:
    """Return whether words behind "not" make it none: not a single boat, not one boat; but not one boat in five."""
    is_share = sentence.word(at + 2) in ("in", "out")
    is_one = sentence.word(at) == "one" and not is_share
    return is_one or (sentence.word(at) == "a" and sentence.word(at + 1) == "single")


def _is_of_denied(sentence: Sentence, denial: int, first: int) -> bool:
    """Return whether a bound is of that of which there was none: paid no bonus of over 40; there were no fees above 40.

    Not: no bus of more than 12 metres may pass, which is so because some are longer.
    """
    words = [token.lower for token in sentence.tokens[denial + 1 : first]]
    nouns = words[:-1] if words and words[-1] in _BEFORE_A_SIZE else words
    is_object = sentence.before(denial) not in _BEFORE_A_SUBJECT
    return is_object and 0 < len(nouns) <= _FEW and not any(_ends_a_phrase(word) for word in nouns)


def _size_of(sentence: Sentence, first: int) -> int:
    """Return where what a bound gives the size of begins: a bonus of more than 40; the bound itself if nothing does."""
    if sentence.before(first) not in _BEFORE_A_SIZE:
        return first
    at = first - 2
    while at > 0 and first - at < _FEW + 1 and not _ends_a_phrase(sentence.tokens[at].lower):
        at -= 1
    return at + (sentence.tokens[at].lower not in _ANY)


def _ends_a_phrase(word: str) -> bool:
    return not word.isalpha() or word in _BREAKS | PREPOSITIONS | AUXILIARIES | _ANY or is_past(word)


def _is_for_others(sentence: Sentence, first: int) -> bool:
    """Return whether a bound is of those for whom something is not: no line is open to fewer than 900 homes."""
    is_to = sentence.before(first) == "to" and sentence.before(first, 3) in TO_BE
    return is_to and not is_past(sentence.before(first, 2))


def _joined(sentence: Sentence, first: int, *, of_time: bool) -> int:
    """Return how many tokens before a bound "or" joins it to one that is denied: never under 20 or over 80."""
    back = 1 + (sentence.before(first) in _BEFORE_A_BOUND)
    if sentence.before(first, back) not in ("or", "nor"):
        return 0
    near = range(first - back - 1, max(0, first - back - 1 - _FEW), -1)
    number = next((n for n in near if sentence.tokens[n].kind == NUMBER), 0)
    start = number - (sentence.before(number) in SIGNS)
    count, sign = sentence.bound_before(start)
    is_denied = sign != "" and (
        sentence.before(start, count) in ("no", "not") or denial_before(sentence, start - count, of_time=of_time) > 0
    )
    return back if is_denied else 0
