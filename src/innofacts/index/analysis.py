"""Words as the full-text index keeps them, of facts and of queries alike; a light module (DESIGN 7)."""

from innofacts.english.currencies import SIGN_WORDS
from innofacts.english.inflection import FORMS
from innofacts.english.numerals import plain_number
from innofacts.english.spelling import fold_spelling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The tokenizer of the full-text index. It gets folded words and need only part them at blanks, so it takes everything
# else for letters: its own tables are those of Unicode 6.1, which lack the scripts and letters of a decade and a half.
TOKENIZER = "porter unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"

_LONGEST_KEPT = 4  # digits: years are met again, but of longer numbers there is no end


class _Letters(dict[int, str]):
    """How characters are folded, for str.translate; what a character is, is looked up when it is first met.

    Letters, digits and marks stay; Chinese and Japanese characters become a word each, so that any run of them is
    found as a phrase; what is invisible goes, apostrophes become plain, what stands for a word becomes it, what may
    stand within a word is looked at later, and all else parts words.
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
    from unicodedata import category  # 0.2 ms, which most queries need not spend

    kind = category(character)
    if kind[0] in "LMN":
        return f" {character} " if _is_ideograph(character) else character
    return "" if kind == "Cf" else " "


_WITHIN = ".,&"  # of 3,327.8, R&D and U.S.
_WORDS_OF_SIGNS = {"%": " percent "} | {sign: f" {word} " for sign, word in SIGN_WORDS.items()}
_LETTERS = _Letters()
# The same for ASCII, ten times as quick: signs that stand for words are looked at later.
_IN_ASCII = "'%$" + _WITHIN
_ASCII_LETTERS = bytes(
    code if chr(code).isalnum() or chr(code) in _IN_ASCII else ord(" ") for code in range(128)
).lower()
_ASCII_LETTERS = _ASCII_LETTERS.ljust(256)
_LONGEST_PART = 2  # letters on either side of the & in R&D


def fold(text: str) -> str:
    """Return the words of a text as the full-text index keeps them: one spelling, one case, one space between.

    A number is one word, without the commas in it: 3327.8. So is R&D. Accents stay, and so do endings: the tokenizer of
    the index folds them. Empty where there is no letter or digit.
    """
    return joined(parted(text))


def joined(pieces: "Iterable[str]") -> str:
    """Return the words that are in the pieces of a text."""
    return " ".join(filter(None, map(_FOLDED.__getitem__, pieces)))


def parted(text: str) -> list[str]:
    """Return the pieces of a text between blanks, its letters folded; each holds a word, as a rule."""
    if text.isascii():
        return text.encode().translate(_ASCII_LETTERS).decode().split()
    from unicodedata import normalize

    # Compatibility characters are what they stand for: CO₂ is CO2, ﬁ is fi, full-width ＡＢＣ is abc.
    text = normalize("NFKC", text.translate(_LETTERS))
    return normalize("NFKC", text.casefold()).translate(_LETTERS).split()


class _Folded(dict[str, str]):
    """The keys of the words that were met last; functools, whose lru_cache does the same, costs 1.9 ms (driver)."""

    def __missing__(self, word: str) -> str:
        number = plain_number(word.strip("'.,&"))
        if len(number) > _LONGEST_KEPT:
            return number
        if len(self) >= _MOST_FOLDED:
            self.clear()
        self[word] = folded = _fold_word(word)
        return folded


_MOST_FOLDED = 65536
_FOLDED = _Folded()


def _fold_word(word: str) -> str:
    """Return the key of a word: without a possessive, and in two where an apostrophe stands within."""
    for sign in _WORDS_OF_SIGNS:
        if sign in word:
            return fold(word.translate(_LETTERS))
    word = word.strip("'.,&")
    if word.isalnum():
        return _folded_form(word)
    parts = word.removesuffix("'s").split("'")
    return " ".join(_folded_form(whole) for part in parts for whole in _whole_words(part.strip(".,&")))


def _folded_form(word: str) -> str:
    return FORMS.get(word) or fold_spelling(word)


def _whole_words(part: str) -> list[str]:
    """Return the words of what has no blank in it: a number, an abbreviation, or what marks part."""
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
    """Return the words of a text as they are written but in lower case, for suggestions."""
    if text.isalpha():
        return [text.lower()] if len(text) > 1 else []
    words = text.lower().translate(_APART).split()
    return [word for word in words if len(word) > 1 and not word.isdigit()]


class _Apart(dict[int, str]):
    """Letters and digits as they are and a blank for all else, for str.translate."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = chr(code) if chr(code).isalnum() else " "
        return kept


_APART = _Apart()


def value_word(field: str, value: str) -> str:
    """Return the word of the `value` column for a whole value of a field; of its case nothing is kept."""
    return _sealed(f"{field}:{''.join(c if c.isprintable() and c != ' ' else _BLANK for c in value.casefold())}")


def number_words(words: "Iterable[str]") -> "Iterator[str]":
    """Give the words of the `value` column for what `gauging` says of a number."""
    return map(_sealed, words)


# Of private use, so that no text has them. The one at the end keeps the stemmer off.
_BLANK = "\ue001"
_END = "\ue002"


def _sealed(word: str) -> str:
    return word + _END


def whole(words: str) -> str:
    """Return a folded phrase between marks, as which it is no part of a longer one."""
    return f"{_BLANK} {words} {_END}"
