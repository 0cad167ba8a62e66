"""What tests of matching share: what finds the facts of the library that a file of tests has, and what a user is told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions


@pytest.fixture(scope="module")
def matcher_of_library(office: Path) -> Iterator[Matcher]:
    """Return the matcher of the LIBRARY of a module; to read its facts for each sentence takes most of the time."""
    with open_index(locate((str(office / "library"),))) as index:
        yield Matcher(index)


@pytest.fixture
def matcher(matcher_of_library: Matcher) -> Matcher:
    """Return what finds the facts of the LIBRARY of a module that figures are about, at the beginning of a text."""
    matcher_of_library.begin()
    return matcher_of_library


@pytest.fixture
def verdict_on(matcher) -> Callable[[str], str]:
    """Return what gives the verdict on the one figure of a text that has a fact, and the fact; or that it has none."""

    def verdict_on(text: str) -> str:
        matcher.begin()
        matches = [match for mention in find_mentions(text) if (match := matcher.match(mention, text)).fact]
        assert len(matches) <= 1, matches
        return f"{matches[0].verdict} {matches[0].fact}" if matches else "no fact"

    return verdict_on


@pytest.fixture
def told(rows) -> Callable[[str], list[dict[str, Any]]]:
    """Return what gives the rows of `proof --json` for the figures of a text in Markdown, with the LIBRARY of a module."""
    return lambda text: rows(text, "r.md")


@pytest.fixture
def verdicts(told) -> Callable[[str], list[str]]:
    """Return what gives the verdict on each figure of such a text, and its fact if it has one."""
    return lambda text: [" ".join(filter(None, (row["verdict"], row["fact"]))) for row in told(text)]
