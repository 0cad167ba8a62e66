"""Patterns that are tried only in texts that have one of their signs."""

import gc
import importlib
from collections.abc import Iterable
from functools import cache
from itertools import islice
from pathlib import Path
from re import _constants as codes
from re import _parser as parser

import pytest
from cases import cases

import innofacts
from innofacts.forms import Form, Forms, _small

MID = Form("mid late", r"(?i)\b(?:mid|late)\s\d+")
FORMS = Forms(
    [
        ("mid_ late_", r"(?i)\b(?:mid|late)\s\d+", "part"),
        ("", r"\b\d{4}\b", "year"),
        ("GMT UTC", r"\d+\s(?:GMT|UTC)", "clock"),
    ]
)
PACKAGE = Path(innofacts.__file__).parent


@pytest.mark.parametrize(("text", "found"), [("in MID 1999 and late 2004", ["MID 1999", "late 2004"]), ("in 1999", [])])
def test_a_pattern_finds_its_matches(text, found):
    assert [match[0] for match in MID.finditer(text)] == found
    assert [match[0] for match in filter(None, [MID.search(text)])] == found[:1]
    assert MID.sub("2", text) == ("in 2 and 2" if found else text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sold 40 in 1999", [("1999", "year")]),
        ("in mid 1999", [("mid 1999", "part"), ("1999", "year")]),
        (
            "MID\n1999, late\u00a02004",
            [("MID\n1999", "part"), ("late\u00a02004", "part"), ("1999", "year"), ("2004", "year")],
        ),
        ("at 12 GMT", [("12 GMT", "clock")]),
        ("at 12 gmt", []),
    ],
)
def test_the_matches_come_pattern_by_pattern(text, found):
    assert [(match[0], meaning) for match, meaning in FORMS.matches(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"(?i)\bmid\s[a-z]+", "in Mid JULY", ["Mid JULY"]),
        (r"(?i)\bmid\s[a-z]+", "in amid July", []),
        (r"(?i)\bmid\s(?-i:[A-Z])", "in MID July", ["MID J"]),  # of which small letters do not tell
        (r"(?i)(?<=[;,]\s)mid\s\w+", "so, Mid July", ["Mid July"]),  # nor of what is before the span
    ],
)
def test_a_pattern_may_ignore_the_case(pattern, text, found):
    for form in (Form("mid", pattern), Form("", pattern)):
        assert [match[0] for match in form.finditer(text, 3)] == found
    forms = Forms([("mid", pattern, 1), ("", pattern, 2)])
    assert [(match[0], n) for match, n in forms.matches(text, 3, len(text))] == [
        (one, n) for n in (1, 2) for one in found
    ]
    assert [(pattern.pattern, n) for pattern, n in forms.likely(text[3:])] == [(pattern, n) for n in (1, 2) if found]


def test_a_sign_outside_the_span_does_not_count():
    text = "late 20 and 1999"
    assert [match[0] for match, _ in FORMS.matches(text, 8, len(text))] == ["1999"]
    assert MID.search(text, 8) is None


# --- every match of a pattern has a sign ---------------------------------------------------------------------------

ANY = "\0"  # a character of which nothing is known
MOST_IN_A_CLASS, MOST_ROUNDS = 12, 4
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


@cache
def every_pattern() -> list[tuple[tuple[str, ...], str]]:
    """Return the signs of each pattern of the package as they are looked for, and the pattern."""
    for path in PACKAGE.rglob("*.py"):
        if "innofacts.forms" in path.read_text(encoding="utf-8"):
            importlib.import_module(".".join(("innofacts", *path.relative_to(PACKAGE).with_suffix("").parts)))
    objects = gc.get_objects()
    alone = [(tuple(one.signs), one.pattern) for one in objects if isinstance(one, Form)]
    rows = [row for one in objects if isinstance(one, Forms) for row in one.rows]
    return sorted({*alone, *((tuple(signs.replace("_", " ") for signs in row[0].split()), row[1]) for row in rows)})


def written(code, value) -> list[str]:
    """Return the characters that a part of a pattern matches, in small letters; ANY if these are too many."""
    if code is codes.LITERAL:
        return [chr(value).casefold()]
    if code is codes.RANGE and value[1] - value[0] < MOST_IN_A_CLASS:
        return [chr(one).casefold() for one in range(value[0], value[1] + 1)]
    if (code, value) == (codes.CATEGORY, codes.CATEGORY_SPACE):
        return [" "]
    return [one for item in value for one in written(*item)] if code is codes.IN else [ANY]


class Tails:
    """What the matches of a pattern may end with as far as it was followed, if they have no sign yet.

    Of what they end with, only the longest part counts with which a sign may begin.
    """

    def __init__(self, signs: tuple[str, ...]) -> None:
        self.signs = [sign.casefold() for sign in signs]
        self.of_group: dict[int | None, set[str]] = {}
        self.beginnings = {sign[:length] for sign in self.signs for length in range(len(sign))}

    def put(self, tails: Iterable[str], more: str) -> set[str]:
        """Return some tails with one more character, except those that end with a sign then."""
        wholes = {f"{tail}{more}" for tail in tails}
        without = [whole for whole in wholes if not any(whole.endswith(sign) for sign in self.signs)]
        return {next(whole[n:] for n in range(len(whole) + 1) if whole[n:] in self.beginnings) for whole in without}

    def after(self, items, tails: set[str]) -> set[str]:
        """Return what tails become with a part of a pattern."""
        for code, value in items:
            if code in (codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN, codes.GROUPREF):
                tails = set().union(*(self.put(tails, one) for one in written(code, value)))
            elif code in REPEATS:
                tails = self.after_repeat(*value, tails)
            elif code is codes.BRANCH:
                tails = set().union(*(self.after(branch, tails) for branch in value[1]))
            else:
                tails = self.after_group(code, value, tails)
        return tails

    def after_repeat(self, least: int, most: int, items, tails: set[str]) -> set[str]:
        """Return what tails become with a part of a pattern that is repeated."""
        for _ in range(least):
            tails = self.after(items, tails)
        reached = set(tails)
        for _ in islice(range(most - least), MOST_ROUNDS):
            tails = self.after(items, tails)
            reached |= tails
        return reached

    def after_group(self, code, value, tails: set[str]) -> set[str]:
        """Return what tails become with a group, a condition, or what has no characters of its own."""
        if code is codes.SUBPATTERN:
            self.of_group[value[0]] = self.after(value[3], tails)
            return self.of_group[value[0]]
        if code is codes.GROUPREF_EXISTS:
            group, branch, other = value
            return (self.after(branch, tails) if self.of_group[group] else set()) | self.after(other or (), tails)
        if code is codes.ATOMIC_GROUP:
            return self.after(value, tails)
        is_followed = code is codes.ASSERT and value[0] > 0 and not self.after(value[1], tails)  # by a sign
        # (?!) is a FAILURE since Python 3.13, and before that nothing that must not follow
        is_never = code is codes.FAILURE or (code is codes.ASSERT_NOT and not value[1])
        return set() if is_followed or is_never else tails


def capitals(items) -> set[str]:
    """Return the capitals that a part of a pattern must match."""
    found: set[str] = set()
    for code, value in items:
        if code is codes.LITERAL:
            found.add(chr(value))
        elif code is codes.RANGE:
            found.update(map(chr, range(value[0], min(value[1], ord("z")) + 1)))
        elif code is codes.IN:
            found |= capitals(value) if value[0][0] is not codes.NEGATE else set()
        elif code is codes.BRANCH:
            found.update(*map(capitals, value[1]))
        elif code in REPEATS:
            found |= capitals(value[2])
        elif code is codes.SUBPATTERN:
            found |= capitals(value[3])
        elif code is codes.GROUPREF_EXISTS:
            found.update(*map(capitals, filter(None, value[1:])))
        elif code in (codes.ASSERT, codes.ATOMIC_GROUP):
            found |= capitals(value[1] if code is codes.ASSERT else value)
    return {one for one in found if one != one.casefold()}


@cases("pattern", [pattern for _, pattern in every_pattern() if _small(pattern)])
def test_what_ignores_the_case_is_in_small_letters(pattern):
    assert capitals(parser.parse(pattern)) == set()


@cases(("signs", "pattern"), every_pattern())
def test_every_match_of_a_pattern_has_one_of_its_signs(signs, pattern):
    if signs:
        assert not Tails(signs).after(parser.parse(pattern), {""}), "a match without a sign"
