"""What tests of matching share: what finds the facts of the library that a file of tests has, and what a user is told."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher


@pytest.fixture
def matcher(request, library) -> Iterator[Matcher]:
    """Return what finds the facts of the LIBRARY of a module that figures are about."""
    with open_index(locate((str(library(office=request.module.LIBRARY)),))) as index:
        yield Matcher(index)


@pytest.fixture
def told(request, run, library, tmp_path, monkeypatch) -> Callable[[str], list[dict[str, Any]]]:
    """Return what gives the rows of `proof --json` for the figures of a text, with the LIBRARY of a module."""
    monkeypatch.chdir(tmp_path)
    path = library(office=request.module.LIBRARY)

    def told(text: str) -> list[dict[str, Any]]:
        (tmp_path / "r.md").write_text(text)
        return json.loads(run("proof", "r.md", "--json", "--facts", path)[1])

    return told
