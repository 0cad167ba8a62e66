"""Analysis: the words of facts and queries in the one form that the full-text index has; a light module."""

from innofacts.english.cardinals import plain_number
from innofacts.english.inflection import FORMS
from innofacts.english.spelling import SIGN_WORDS, fold_spelling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The tokenizer of the full-text index. It gets folded words with spaces between them, so every other character counts
# as a letter: its own tables are of Unicode 6.1 and lack newer scripts and letters.
TOKENIZER = "porter unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"

_LONGEST_CACHED = 4  # digits: years occur again and again, longer numbers seldom do


class _Letters(dict[int, str]):
    """A table for str.translate that folds characters, filled as characters occur.

    Letters, digits and marks stay. Chinese and Japanese characters become a word each, so that any run of them is found
    as a phrase. Invisible characters are removed, apostrophes become plain, and signs that mean a word become the word.
    Signs that may be inside a word stay for now; all other characters become spaces.
    """

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded_letter(chr(code))
        return folded


def _folded_letter(character: str) -> str:
    if character in "'‘’ʼ":
        return "'"
    if character in _WITHIN or character in _WORDS_OF_SIGNS:
        return _WORDS_OF_SIGNS.get(character, character)
    if character.isascii():
        return character if character.isalnum() else " "
    from unicodedata import category  # 0.2 ms, and most queries are ASCII

    kind = category(character)
    if kind[0] in "LMN":
        return f" {character} " if _is_ideograph(character) else character
    return "" if kind == "Cf" else " "


_WITHIN = ".,&"  # of 3,327.8, R&D and U.S.
_WORDS_OF_SIGNS = {"%": " percent "} | {sign: f" {word} " for sign, word in SIGN_WORDS.items()}
_LETTERS = _Letters()
# The same for ASCII, ten times as fast; signs that mean a word stay for now.
_IN_ASCII = "'%$" + _WITHIN
_ASCII_LETTERS = bytes(
    code if chr(code).isalnum() or chr(code) in _IN_ASCII else ord(" ") for code in range(128)
).lower()
_ASCII_LETTERS = _ASCII_LETTERS.ljust(256)
_LONGEST_PART = 2  # letters on either side of the & in R&D


def fold(text: str) -> str:
    """Return the words of a text in one spelling and one case, with a space between them.

    A number is one word without commas: 3327.8. So is R&D. Accents and endings stay, since the tokenizer of the index
    removes them. Empty for a text without letters and digits.
    """
    return joined(parted(text))


def joined(pieces: "Iterable[str]") -> str:
    """Return the folded words of the pieces of a text, with a space between them."""
    return " ".join(filter(None, map(_FOLDED.__getitem__, pieces)))


def parted(text: str) -> list[str]:
    """Return the pieces of a text between spaces, with their letters folded; most are one word."""
    if text.isascii():
        return text.encode().translate(_ASCII_LETTERS).decode().split()
    from unicodedata import normalize

    # Compatibility characters become ordinary ones: CO₂ is CO2, ﬁ is fi, full-width ＡＢＣ is abc.
    text = normalize("NFKC", text.translate(_LETTERS))
    return normalize("NFKC", text.casefold()).translate(_LETTERS).split()


class _Folded(dict[str, str]):
    """A cache of folded words; functools, whose lru_cache does the same, takes 1.9 ms to import."""

    def __missing__(self, word: str) -> str:
        number = plain_number(word.strip("'.,&"))
        if len(number) > _LONGEST_CACHED:
            return number
        if len(self) >= _MOST_FOLDED:
            self.clear()
        self[word] = folded = _fold_word(word)
        return folded


_MOST_FOLDED = 65536
_FOLDED = _Folded()


def _fold_word(word: str) -> str:
    """Return the folded form of a word: without a possessive ending, and as two words around an apostrophe."""
    for sign in _WORDS_OF_SIGNS:
        if sign in word:
            return fold(word.translate(_LETTERS))
    word = word.strip("'.,&")
    if word.isalnum():
        return _folded_form(word)
    parts = word.removesuffix("'s").split("'")
    return " ".join(_folded_form(one) for part in parts for one in _whole_words(part.strip(".,&")))


def _folded_form(word: str) -> str:
    return FORMS.get(word) or fold_spelling(word)


def _whole_words(part: str) -> list[str]:
    """Return the words of a text without spaces: a number, an abbreviation, or words with signs between them."""
    number = plain_number(part)
    if number:
        return [number]
    halves = part.split("&")
    if part.count("&") == 1 and all(half.isalpha() and len(half) <= _LONGEST_PART for half in halves):
        return [part]
    letters = part.split(".")
    if len(letters) > 1 and all(len(letter) == 1 and letter.isalpha() for letter in letters):
        return ["".join(letters)]
    return [
        word
        for half in halves
        for piece in ([plain_number(half)] if plain_number(half) else half.replace(",", ".").split("."))
        for word in [piece]
        if any(c.isalnum() for c in word)
    ]


def _is_ideograph(character: str) -> bool:
    return (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def plain_words(text: str) -> list[str]:
    """Return the words of a text in lower case but otherwise as written, for suggestions."""
    if text.isalpha():
        return [text.lower()] if len(text) > 1 else []
    words = text.lower().translate(_APART).split()
    return [word for word in words if len(word) > 1 and not word.isdigit()]


class _Apart(dict[int, str]):
    """A table for str.translate that keeps letters and digits and makes a space of any other character."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = chr(code) if chr(code).isalnum() else " "
        return kept


_APART = _Apart()


def value_word(field: str, value: str) -> str:
    """Return the word of the `value` column for a whole value of a field, in any case."""
    return _sealed(f"{field}:{''.join(c if c.isprintable() and c != ' ' else _BLANK for c in value.casefold())}")


def number_words(words: "Iterable[str]") -> "Iterator[str]":
    """Yield the words of the `value` column for number terms."""
    return map(_sealed, words)


# Private-use characters, which no text has. The one at the end keeps the stemmer from changing the word.
_BLANK = "\ue001"
_END = "\ue002"


def _sealed(word: str) -> str:
    return word + _END


def whole(words: str) -> str:
    """Return a folded phrase between two marks, so that it does not match as a part of a longer phrase."""
    return f"{_BLANK} {words} {_END}"
