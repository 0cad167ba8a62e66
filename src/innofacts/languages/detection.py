"""Which language a text is in, by its script and its function words."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from innofacts.english import stopwords
from innofacts.english.mastheads import PARTICLES
from innofacts.errors import InnofactsError
from innofacts.languages.french import FRENCH
from innofacts.languages.german import GERMAN
from innofacts.languages.language import Grammar, Language, any_of
from innofacts.languages.recognised import RECOGNISED, SCRIPTS
from innofacts.languages.spanish import SPANISH
from innofacts.patterns import regex
from innofacts.showing import quoted

# Function words of English that other languages have too, so that they are no sign of English.
_NOT_ONLY_ENGLISH = frozenset("a also am an as do he i in is me no on over per plus so under via vs was".split())
# Words that English texts have too, or names and units, so that they are no sign of a different language.
_ENGLISH_TOO = _NOT_ONLY_ENGLISH | frozenset(
    """
    ad af ag ai al ale at aux bat bet bio but care ce chi ci circa com come con cu die din dont door end era
    ere est et fast fins go gut ha hay her hi id inferior ini inter jest ka lag land lo ma man mas maximal
    maximum mayor men mere met mil millions min minimum molt more most ng non nos of or os par para
    pays pod post pour pro rest sank sans se see sera si sin son sous sub superior ten till to todo top
    tot van var ve ver war
    """.split()
)
_ALSO = "and got least people percent cent than were year years"
ENGLISH = Language(  # y is a year on a year in y/y, "and" in Spanish, and a name in formulas
    "en",
    "English",
    (stopwords.PROSE | stopwords.QUERY | stopwords.QUESTION | frozenset(_ALSO.split())) - _NOT_ONLY_ENGLISH - {"y"},
)
READ = (ENGLISH, GERMAN, FRENCH, SPANISH)
"""The languages whose figures are read."""
ABBREVIATIONS = frozenset(word for one in READ if one.grammar for word in one.grammar.abbreviations.split("|"))
"""The words of languages other than English before a full stop that does not end a sentence."""
BOUNDS_OF_OTHERS = tuple(
    phrase
    for one in READ
    if one.grammar
    for rows in (one.grammar.before, one.grammar.after)
    for phrases in rows.values()
    for phrase in phrases.split("|")
    if phrase[0].isalpha()
)
"""The phrases of bounds in languages other than English: mehr als, au moins."""
DOTTED_DAYS = "|".join(
    rf"(?:\b(?:{one.grammar.dotted_days})|,)\s\d{{1,2}}\.(?=\s(?:{'|'.join(one.grammar.months.split())}|{one.grammar.dotted_ordinals})\b)"
    for one in READ
    if one.grammar and one.grammar.dotted_days
)
"""A pattern for days with a full stop, in any case, which does not end a sentence: am 12. März."""
TIMES_OF_OTHERS = any_of(*(row for one in READ if one.grammar for row in one.grammar.relative.values()))
"""A pattern for times in other languages that count from the day of a text: letztes Jahr."""
PARTS_OF_OTHERS = any_of(*(row for one in READ if one.grammar for row in (one.grammar.ends, one.grammar.parts)))
"""A pattern for the words of other languages before a year or a month of which a part is meant: Anfang 2023."""
SCALES_OF_OTHERS = frozenset(
    word for one in READ if one.grammar for words in one.grammar.scales.values() for word in words.split("|")
)
"""The words for scales in languages other than English: Millionen, milliards."""
NUMBERS_OF_OTHERS = frozenset(
    word
    for one in READ
    if one.grammar
    for rows in (one.grammar.counts, one.grammar.more_counts, one.grammar.fractions, one.grammar.ordinals)
    for number, words in rows.items()
    for word in words.split("|")
    if number != "1"
) - {"once", "seize", "cent", "mil", "mille"}
"""The words for numbers in languages other than English, apart from articles and from words of English: once, seize."""
# In names these are followed by a capital letter: Rio de Janeiro, Banco de la Nación.
_IN_NAMES = (PARTICLES - frozenset("al bin den ten ter".split())) | frozenset(
    "das dei della des dos e en las les los os und y".split()
)

_OTHERS = {one.code: one for one in (*READ[1:], *RECOGNISED)}
_SPEAKERS: dict[str, tuple[str, ...]] = {}  # the codes of the languages that have a word
for _one in _OTHERS.values():
    for _word in _one.words - _ENGLISH_TOO - ENGLISH.words:
        if len(_word) > 1 or not _word.isascii():  # x and y are variables, t and m units
            _SPEAKERS[_word] = (*_SPEAKERS.get(_word, ()), _one.code)
_WORDS_OF_ANY_OTHER = frozenset[str]().union(*(one.words for one in _OTHERS.values()))
WORDS_OF_OTHERS = frozenset(_SPEAKERS)
"""The function words of languages other than English that English texts do not have."""
_PAIRED = {word.partition(" ")[0] for word in _SPEAKERS if " " in word}
_HINTS = _SPEAKERS.keys() | _PAIRED

_LETTERS_OF_A_SYLLABLE = 3
_OF_FIGURES = {  # nouns and numbers, which tell languages apart that share an article: la, of emplois and empleos
    one.code: frozenset(
        word
        for rows in (one.grammar.units, one.grammar.counts)
        for words in rows.values()
        for word in words.split("|")
        if len(word) >= _LETTERS_OF_A_SYLLABLE  # and not ha, which is hectares and Italian
    )
    for one in READ
    if one.grammar
}

_MONTHS = frozenset(
    name for one in READ if one.grammar for names in one.grammar.months.split() for name in names.split("|")
)
_WORD = regex(r"[^\W\d_]+(?:[-_]\w+)*|\d+")


def _codes(rows: Callable[[Grammar], dict[str, str]]) -> dict[tuple[str, ...], frozenset[str]]:
    """Return the codes of the languages that have a phrase of a bound in some rows, by its words."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for one in READ:
        for phrases in rows(one.grammar).values() if one.grammar else ():
            for phrase in (tuple(_WORD.findall(phrase)) for phrase in phrases.split("|") if phrase[0].isalpha()):
                found[phrase] = found.get(phrase, frozenset()) | {one.code}
    return found


_BOUNDS_BEFORE, _BOUNDS_AFTER = _codes(attrgetter("before")), _codes(attrgetter("after"))
_LONGEST_BOUND = max(map(len, (*_BOUNDS_BEFORE, *_BOUNDS_AFTER)))
_TELLING = frozenset(max(phrase, key=len) for phrase in (*_BOUNDS_BEFORE, *_BOUNDS_AFTER))  # few are English words
_ENOUGH = 2  # words
_SURELY = 3  # words of English for each word of a different language
_SCRIPTS = [(script.language, regex(f"[{script.letters}]{{{script.fewest},}}")) for script in SCRIPTS]
_OF_A_SCRIPT = regex(f"[{''.join(script.letters for script in SCRIPTS)}]")
LETTERS = r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"  # without × and ÷
"""Latin letters that English has not, in a regular expression."""
_LATIN = regex(rf"[A-Za-z{LETTERS}]")
_SAMPLE = 20_000  # characters of a text that show its language


_FOREIGN_NUMBER = r"\d+,\d\d?|\d{1,3}(?:\.\d{3}){2,}|\d+\.\d{3},\d+"  # 7,3 and 1.200.000 and 1.200,5
# With blanks between groups they are international as well, and read everywhere: 1 200.
_NO_ENGLISH_NUMBER = regex(rf"(?<![\d.,])(?:{_FOREIGN_NUMBER}|\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+)(?![.,]?\d)")


def language_of(text: str, start: int = 0, end: int | None = None, usual: Language | None = None) -> Language | None:
    """Return the language of a piece of a text; None if it has too few words to know.

    `usual` is the language of the text before the piece: if that is not English, and the piece has none of its words,
    one word shows a different language; only for English it takes two, since tables in any language have a "Total".
    """
    end = len(text) if end is None else end
    piece = text[start:end]
    if not piece.isascii() and _OF_A_SCRIPT.search(piece) and (written := _by_script(piece)):
        return written
    whole = set(piece.lower().split())
    if len(whole & ENGLISH.words) > _SURELY * (1 + len(whole & _HINTS)):
        return ENGLISH  # as most texts, which need no count of their words
    words = _WORD.findall(text, start, end)
    lowered = [word.lower() for word in words]
    english = sum(word in ENGLISH.words for word in lowered)
    votes = Counter[str]() if _HINTS.isdisjoint(lowered) else _votes(words)
    most = max(votes.values(), default=0)
    has_bound = not _TELLING.isdisjoint(lowered)
    if has_bound and any(votes[code] == most for code in _OF_FIGURES):  # menos de 80 may be Portuguese, too
        votes.update([*_of_bounds(words, piece)] * 2)
        most = max(votes.values(), default=0)
    if most and not english:
        most += _NO_ENGLISH_NUMBER.search(piece) is not None
    other = None if usual is ENGLISH else usual
    if most >= (1 if other and whole.isdisjoint(other.words) else _ENOUGH) and most > english:
        alike = [_OTHERS[code] for code, count in votes.items() if count == max(votes.values())]
        return max(
            alike, key=lambda one: sum(word in one.words or word in _OF_FIGURES.get(one.code, ()) for word in lowered)
        )
    return ENGLISH if english > most and english >= (_ENOUGH if other else 1) else None


def is_told_apart(text: str, found: Language, usual: Language | None) -> bool:
    """Return whether more words of a text are of the language found alone than of the usual one: till is Swedish, too.

    Without a usual language, whether any word is of no other language.
    """
    words = _WORD.findall(text)
    own, others = _all_words(found), _all_words(usual) if usual else _WORDS_OF_ANY_OTHER
    plain = [word.lower() for n, word in enumerate(words) if not _is_in_a_name(words, n)]
    of_usual = sum(word in others and word not in own for word in plain) if usual else 0
    return sum(word in own and word not in others for word in plain) > of_usual


def _all_words(language: Language) -> frozenset[str]:
    return language.words | _NOT_ONLY_ENGLISH if language is ENGLISH else language.words


def _votes(words: list[str]) -> Counter[str]:
    """Return how many words speak for each language, by its code; a word next to a number counts twice."""
    votes = Counter[str]()
    for n, word in enumerate(words):
        lower = word.lower()
        if lower in _PAIRED and n + 1 < len(words):
            is_by_a_number = any(map(str.isdigit, (*words[max(0, n - 1) : n], *words[n + 2 : n + 3])))
            votes.update(_SPEAKERS.get(f"{lower} {words[n + 1].lower()}", ()) * (1 + is_by_a_number))
        is_month = lower in _MONTHS and any(map(str.isdigit, words[max(0, n - 1) : n + 2]))  # mai is Romanian as well
        if lower in _SPEAKERS and not _is_in_a_name(words, n) and not is_month:
            is_by_a_number = lower not in _IN_NAMES and any(map(str.isdigit, words[max(0, n - 1) : n + 2]))
            votes.update(_SPEAKERS[lower] * (1 + is_by_a_number))
    return votes


def _of_bounds(words: Sequence[str], piece: str) -> Iterator[str]:
    """Yield the codes of the languages of the bounds next to each number of a piece, which has these words."""
    for n, word in enumerate(words):
        if word.isdigit():
            yield from _with_a_bound(words, n, piece)


def _with_a_bound(words: Sequence[str], n: int, piece: str) -> set[str]:
    """Return the codes of the languages in which a bound is written next to the number at an index: *fast* 500.

    Words that may be English are a sign only together with a letter, a number or a noun that English has not.
    """
    window = words[max(0, n - _LONGEST_BOUND) : n + 1 + _NOUNS + _LONGEST_BOUND]
    around = [word if len(word) > 1 and word.isupper() else word.lower() for word in window]  # CA is no German ca.
    at = min(n, _LONGEST_BOUND)
    phrases = [(_BOUNDS_BEFORE, tuple(around[first:at])) for first in range(at)]
    for first in range(at + 1, min(at + 1 + _NOUNS, len(around))):
        phrases += [(_BOUNDS_AFTER, tuple(around[first:last])) for last in range(first + 1, len(around) + 1)]
    found = [(phrase, bounds[phrase]) for bounds, phrase in phrases if phrase in bounds]
    is_foreign = bool(found) and (_FOREIGN_LETTER.search(piece) or _NO_ENGLISH_NUMBER.search(piece))
    return {
        code
        for phrase, codes in found
        for code in codes
        if is_foreign or not _may_be_english(phrase) or not _OF_FIGURES[code].isdisjoint(around)
    }


def _may_be_english(phrase: Sequence[str]) -> bool:
    """Return whether a bound may be an English word, or a name such as CA."""
    return len(phrase) == 1 and (phrase[0] in _ENGLISH_TOO or len(phrase[0]) < _LETTERS_OF_A_SYLLABLE)


_NOUNS = 3  # words of a scale and a noun before the words of a bound
_FOREIGN_LETTER = regex(rf"[{LETTERS}]")


def _is_in_a_name(words: list[str], n: int) -> bool:
    """Return whether a word may be part of a name: El Niño, Rio de Janeiro, LA."""
    word, following = words[n], "".join(words[n + 1 : n + 2])
    if word.islower():
        return following[:1].isupper() and word in _IN_NAMES
    is_after_a_word = n > 0 and not words[n - 1].isdigit()
    may_go_on = (following[:1].isupper() and word.lower() in _IN_NAMES) or (is_after_a_word and not following.islower())
    return may_go_on or not word[1:].islower()


def _by_script(text: str) -> Language | None:
    """Return the language that the script of most letters shows; None for Latin letters."""
    found = next(((one, letters) for one, pattern in _SCRIPTS if (letters := "".join(pattern.findall(text)))), None)
    if found is None:
        return None
    other = sum(len("".join(pattern.findall(text))) for _, pattern in _SCRIPTS)
    return found[0] if other * _LETTERS_OF_A_SYLLABLE > len(_LATIN.findall(text)) else None


@lru_cache(maxsize=4)
def main_language(text: str) -> Language:
    """Return the language that a text begins in, which its short pieces are taken to be in."""
    return language_of(text, 0, _SAMPLE) or ENGLISH


def language_with_code(code: str) -> Language | None:
    """Return the language of a code whose figures are read, None for an empty code.

    Raises InnofactsError for any other code.
    """
    found = next((one for one in READ if one.code == code), None)
    if code and found is None:
        codes = [one.code for one in READ]
        raise InnofactsError(f"figures are not read in the language {quoted(code)}", hint=f"write {', '.join(codes)}")
    return found
