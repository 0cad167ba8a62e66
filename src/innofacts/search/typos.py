"""Slips of the hand in the terms of a query: a word mistyped, and blanks left out or put in."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from innofacts.index.analysis import fold, plain_words
from innofacts.index.query import FUNCTION_WORDS, unit_key
from innofacts.index.terms import CHOICE, FIGURE, KINDS, PERIOD, UNIT, WORDS, Term
from innofacts.search.looking import Look, is_number
from innofacts.suggesting import nearest
from innofacts.values.units import singular

MOST_WORDS = 8
"""The most words of a query that are looked at for slips."""

_SHORTEST_SLIP = 4  # letters; with fewer, nearly everything is near,
_SHORTEST_SWAP = 3  # but for what has the same letters;
_SHORTEST_SURE = 6  # and those that are enough where even the first is wrong
_MOST_NEAR = 8  # words among which others must tell
_SURE = 2  # characters at the beginning of an id, where a slip is seldom,
_MOST_IDS = 20_000  # and how many ids that begin so are gone through: some dozen microseconds each
_SHORTEST_PART, _LONGEST_RUN = 3, 30  # letters of a word that runs into another, and of all that run together,
_MOST_PARTS, _MOST_RUNS = 4, 20  # the words that they may be, and in how many ways

_BEGINS = "BETWEEN ?1 AND ?1 || char(1114111)"
"""What holds, in SQL, of a text that begins with the first parameter."""


# --- a word mistyped -----------------------------------------------------------------------------------------------


def meant(term: Term, held: Sequence[Term], look: Look) -> str | None:
    """Return what the text of a term was meant to be: what is nearer than all else; None where nothing is.

    Of words that are as near, one is meant if it alone goes with the other terms that hold.
    """
    text = term.text
    if term.field and len(text) < _SHORTEST_SLIP:
        return None
    changed = False
    for word, choices in _choices(term, look):
        found = _near(word, choices)
        if not term.field:
            alone = look.apart([other for other in found if look.knows_word(other)])
            found = alone if len(alone) == 1 else look.apart(_going_with(held, found, look)) if held else alone
        if len(found) != 1:
            return None
        text, changed = found[0] if term.field else text.lower().replace(word.lower(), found[0], 1), True
    return text if changed else None


def suggestions(term: Term, look: Look) -> Iterator[str]:
    """Give what a word, or a value of a field, that no fact has may be a slip of."""
    for text, choices in _choices(term, look):
        near = ([one for one in nearest(text, some) if term.field or look.knows_word(one)] for some in choices)
        yield from next(filter(None, near), ())


def _choices(term: Term, look: Look) -> Iterator[tuple[str, tuple[list[str], ...]]]:
    """Give each text of a term that may have a slip in it with what may have been meant, the likelier choices first."""
    kind = KINDS.get(term.field, "")
    if kind in (FIGURE, PERIOD) or is_number(term):
        return  # a number is as good as another
    if kind in (WORDS, CHOICE, UNIT):
        rows = look.index.rows("SELECT value FROM vocabulary WHERE field = ? ORDER BY count DESC, value", (term.field,))
        values = [str(row[0]) for row in rows]
        if len(term.text) >= _SHORTEST_SLIP:
            sql = "SELECT name FROM alias NATURAL JOIN vocabulary WHERE field = ? ORDER BY name"
            values += [str(row[0]) for row in look.index.rows(sql, (term.field,))]
        yield unit_key(term.text) if kind == UNIT else term.text, (values,)
    elif kind:
        sql = f"SELECT id FROM fact WHERE id {_BEGINS} ORDER BY id LIMIT ?2"
        ids = [str(row[0]) for row in look.index.rows(sql, (term.text[:_SURE], _MOST_IDS + 1))]
        yield term.text, (ids if len(ids) <= _MOST_IDS else [],)
    else:
        for word in plain_words(term.text)[:MOST_WORDS]:
            if len(word) >= _SHORTEST_SWAP and not look.knows_word(word):
                yield word, _words_like(word, look)


def _words_like(word: str, look: Look) -> tuple[list[str], ...]:
    """Return what a word that no fact has may be a slip of: the words of facts, then those of synonyms.

    Nothing where the word is one of synonyms itself, and so no slip, or too short.
    """
    if look.is_of_synonyms(word):
        return ()
    # A slip seldom changes how long a word is by more than two letters; or the word is not finished.
    sql = f"SELECT word FROM word WHERE abs(length(word) - ?2) <= 2 OR (word {_BEGINS}) ORDER BY count DESC, word"
    of_facts = [str(row[0]) for row in look.index.rows(sql, (word, len(word)))]
    found = [
        [other for other in choices if other not in FUNCTION_WORDS]
        for choices in (of_facts, map(singular, of_facts), look.forms_of_synonyms)
    ]
    if len(word) < _SHORTEST_SLIP:
        found = [[other for other in choices if sorted(other) == sorted(word)] for choices in found]
    return tuple(found)


def _going_with(held: Sequence[Term], words: Iterable[str], look: Look) -> list[str]:
    """Return the words that some fact has together with all that is asked for besides."""
    return [word for word in words if look.finds([*held, Term("", word, negated=False)])]


def _near(word: str, choices: Iterable[Sequence[str]], *, most: int = 3) -> list[str]:
    """Return the choices that are nearest, within so many edits; of a word and its plural the likelier one.

    The first letter is seldom wrong: where it is, that must be the only slip in a word that is not short.
    """
    choices = list(choices)
    most = min(most, max(1, len(word) // 4))
    for edits in range(1, most + 1):
        for some in choices:
            near = nearest(word, some, most=_MOST_NEAR, edits=edits)
            found = [choice for choice in near if _begins_alike(word, choice)]
            if not found and edits == 1 and len(word) >= _SHORTEST_SURE:
                found = list(near)
            if found:
                return list({choice.casefold().removesuffix("s"): choice for choice in reversed(found)}.values())[::-1]
    return []


def _begins_alike(word: str, choice: str) -> bool:
    """Tell whether two words have the same first letter, or the first two the other way round."""
    word, choice = word.casefold(), choice.casefold()
    return word[:1] == choice[:1] or word[:2] == choice[1::-1]


# --- blanks --------------------------------------------------------------------------------------------------------


def without_a_blank(terms: Sequence[Term]) -> Iterator[list[Term]]:
    """Give the terms with two words that follow each other written as one: `super computing`, `rail way`."""
    for at, (left, right) in enumerate(pairwise(terms[:MOST_WORDS])):
        if not any(term.field or term.negated or not term.text.isalpha() for term in (left, right)):
            yield [*terms[:at], left._replace(text=left.text + right.text), *terms[at + 2 :]]


def parts(term: Term, look: Look) -> list[Term]:
    """Return the words of what holds several, each of which some fact has, else nothing.

    They are joined by hyphens, or by the quotes of a phrase, or they run together.
    """
    return _joined(term, look) or _run_together(term, look)


def _joined(term: Term, look: Look) -> list[Term]:
    words = [Term("", word, negated=False) for word in fold(term.text).split()]
    are_words = not (term.field or is_number(term)) and 1 < len(words) <= MOST_WORDS
    return words if are_words and all(map(look.knows, words)) else []


def _run_together(term: Term, look: Look) -> list[Term]:
    """Return the words of what lacks the blanks between them, where some fact has them all: `jointlabs`, `9centres`.

    What is one slip away from a word is rather that.
    """
    text = "" if term.field else fold(term.text)
    letters = text.lstrip("0123456789")
    if not letters.isalpha() or len(text) > _LONGEST_RUN:
        return []
    if letters == text and _near(text, _words_like(text, look), most=1):
        return []
    digits = [text.removesuffix(letters)] if letters != text else []
    runs = list(_words_of_run(letters, look, _MOST_PARTS))
    runs += [[letters]] if digits else []
    # The more parts there are and the less even they are, the more likely they are words by accident.
    runs.sort(key=lambda words: (len(words), -min(map(len, words))))
    for words in runs[:_MOST_RUNS]:
        terms = [Term("", word, negated=False) for word in digits + words]
        if look.finds(terms):
            return terms
    return []


def _words_of_run(text: str, look: Look, most: int) -> Iterator[list[str]]:
    """Give the ways to part a text into no more than so many words, and no fewer than two."""
    for end in range(1, len(text)) if most > 1 else ():
        first, rest = text[:end], text[end:]
        if _may_be_part(first, look):
            if _may_be_part(rest, look):
                yield [first, rest]
            yield from ([first, *words] for words in _words_of_run(rest, look, most - 1))


def _may_be_part(word: str, look: Look) -> bool:
    """Tell whether a word may run into others: it has some letters, or stands between words as a rule."""
    if len(word) < _SHORTEST_PART or word in FUNCTION_WORDS:
        return len(word) > 1 and word in FUNCTION_WORDS
    return look.has_word(word)
