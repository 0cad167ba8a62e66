"""Passages of a text: their fingerprints, where they are now, and in which paragraph (docs/library.md)."""

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from innofacts.patterns import regex

_STRAIGHT = dict.fromkeys("‘’‚‛′‵", "'") | dict.fromkeys("“”„‟″‶", '"')
_RAISED_AND_LOWERED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉")
_BLANK_LINES = regex(r"\n[ \t]*\n\s*")
_SLACK = 8  # characters by which a passage may be longer or shorter than it was counted, by blanks and ligatures
_MOST_WINDOWS = (
    10_000_000  # which take ten seconds or more; then passages are searched for at their counted length only
)


class _Forms(dict[int, str]):
    """A table for str.translate of characters as fingerprints see them, filled as characters occur."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        form = character if character in _RAISED_AND_LOWERED else normalize("NFKC", character)
        self[code] = form = _STRAIGHT.get(character, form)
        return form


_FORMS = _Forms()


class Normalised(NamedTuple):
    """A text as fingerprints see it, and where its characters come from."""

    text: str
    """NFKC except for superscript and subscript digits, straight quotes, one space for white space, none around."""
    offsets: tuple[int, ...]
    """For each of its characters the code point of the text it comes from, and at the end that after the last."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the text itself that some of these characters come from."""
        return self.offsets[start], self.offsets[end - 1] + 1


def normalise(text: str) -> Normalised:
    """Return a text as fingerprints see it."""
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        for each in _FORMS[ord(character)]:
            if not each.isspace() or (characters and characters[-1] != " "):
                characters.append(" " if each.isspace() else each)
                offsets.append(offset)
    if characters and characters[-1] == " ":
        characters.pop()
        offsets.pop()
    return Normalised("".join(characters), (*offsets, offsets[-1] + 1 if offsets else 0))


@lru_cache(maxsize=8)  # a sentence may have many figures
def fingerprint(text: str) -> str:
    """Return the SHA-256, in hexadecimal, of a passage as fingerprints see it."""
    normal = text if text.isascii() else text.translate(_FORMS)  # which no ASCII character changes
    return sha256_of(" ".join(normal.split()))


def sha256_of(text: str) -> str:
    """Return the SHA-256 of the UTF-8 bytes of a text, in hexadecimal."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans of the paragraphs of a text, the blocks between blank lines, in order."""
    spans = []
    start = len(text) - len(text.lstrip())
    for match in (*_BLANK_LINES.finditer(text, start), None):
        end = match.start() if match else len(text.rstrip())
        if end > start:
            spans.append((start, end))
        start = match.end() if match else start
    return spans


def paragraph_at(spans: list[tuple[int, int]], offset: int) -> int:
    """Return the number of the paragraph, from 1, that a code point is in, or of the last before it."""
    return max(1, bisect_right(spans, offset, key=lambda span: span[0]))


def find_passages(
    within: Normalised, wanted: Collection[tuple[str, int]]
) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """Return where passages are in a text, by their fingerprints and their lengths: the spans of each, in order.

    Only the fingerprints are known, so every span of about that length that begins and ends at a word is tried.
    """
    text = within.text
    edges = {n for n in range(len(text) + 1) if not (text[n - 1 : n].isalnum() and text[n : n + 1].isalnum())}
    found: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for slack in (range(1), range(-_SLACK, _SLACK + 1)):
        lost = [one for one in wanted if one not in found]
        lengths = {length + more for _, length in lost for more in slack}
        if len(slack) > 1 and len(edges) * len(lengths) > _MOST_WINDOWS:
            break
        by_hash: dict[str, list[tuple[int, int]]] = {}
        known = {sha256 for sha256, _ in lost}
        for start, end in _windows(text, edges, lengths):
            sha256 = sha256_of(text[start:end])
            if sha256 in known:
                by_hash.setdefault(sha256, []).append(within.span(start, end))
        found |= {one: by_hash[one[0]] for one in lost if one[0] in by_hash}
    return found


def _windows(text: str, edges: set[int], lengths: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans of some lengths that begin and end at edges, where a word may."""
    for start in sorted(edges) if lengths else ():
        for length in lengths:
            end = start + length
            if length > 0 and end in edges and text[start] != " " and text[end - 1] != " ":
                yield start, end
