"""Regular expressions that are compiled when they are first used."""

import copy
import gc
import importlib
import re
from pathlib import Path

import pytest

import innofacts
from innofacts.patterns import _Regex, not_behind, regex

PACKAGE = Path(innofacts.__file__).parent
TEXT = "In 1999, 20 of 45"


@pytest.mark.parametrize("pattern", [r"\d+", r"(?i)in (?P<year>\d{4})", "not there"])
def test_it_finds_what_a_compiled_one_finds(pattern):
    compiled = re.compile(pattern)

    def spans(one: re.Pattern[str]) -> list[object]:
        found = [one.search(TEXT), one.match(TEXT), one.fullmatch(TEXT), *one.finditer(TEXT, 3, 12)]
        return [match and (match.span(), match.groupdict()) for match in found]

    assert spans(regex(pattern)) == spans(compiled)
    assert regex(pattern).findall(TEXT) == compiled.findall(TEXT)
    assert regex(pattern).sub("-", TEXT) == compiled.sub("-", TEXT)
    assert regex(pattern).split(TEXT) == compiled.split(TEXT)
    assert regex(pattern).groupindex == compiled.groupindex


def test_its_text_is_known_before_it_is_compiled():
    wrong = regex("(")
    assert wrong.pattern == "("
    with pytest.raises(re.error, match="unterminated subpattern"):
        wrong.search(TEXT)


def test_it_may_have_flags_and_be_of_bytes():
    assert regex("IN", re.IGNORECASE).findall(TEXT) == ["In"]
    assert regex("(?i)IN").flags == re.compile("(?i)IN").flags
    assert regex(b"[0-9]+").findall(TEXT.encode()) == [b"1999", b"20", b"45"]


def test_a_copy_finds_the_same():
    assert copy.copy(regex("2.")).findall(TEXT) == ["20"]


@pytest.mark.no_cover
def test_each_one_of_the_program_is_a_pattern():
    for path in PACKAGE.rglob("*.py"):
        if "innofacts.patterns" in path.read_text(encoding="utf-8"):
            importlib.import_module(".".join(("innofacts", *path.relative_to(PACKAGE).with_suffix("").parts)))
    gc.unfreeze()  # modules that tests import are frozen
    found = [one for one in gc.get_objects() if isinstance(one, _Regex) and one.pattern != "("]
    assert len(found) > 1000
    for one in found:
        assert one.groups >= 0


def test_nothing_of_some_words_is_behind():
    plan = regex(rf"{not_behind('the a')}\bplans?\b")
    assert [text for text in ("they plan it", "the plan", "bathe plans", "a plan") if plan.search(text)] == [
        "they plan it",
        "bathe plans",
    ]
