"""What tests of proof share: the facts of the library that a file of tests has."""

import json
from collections.abc import Callable, Iterator

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.proof.facts import Facts
from innofacts.proof.matching import Matcher


@pytest.fixture(scope="module")
def facts(request, tmp_path_factory) -> Facts:
    """Return the facts of the LIBRARY of a module; to read them for each of its sentences takes most of the time."""
    folder = tmp_path_factory.mktemp("library")
    (folder / "office.toml").write_text(request.module.LIBRARY, encoding="utf-8")
    with open_index(locate((str(folder),))) as index:
        return Facts(index)


@pytest.fixture
def rows(request, run, library, tmp_path, monkeypatch) -> Callable[..., list[dict]]:
    """Return what runs `proof` on a report of that text with the LIBRARY of the module, and gives a row a figure."""
    path = library(office=request.module.LIBRARY)
    monkeypatch.chdir(tmp_path)

    def rows(text: str | bytes, name: str = "report.txt") -> list[dict]:
        (tmp_path / name).write_bytes(text.encode() if isinstance(text, str) else text)
        return json.loads(run("proof", name, "--facts", path, "--json").out)

    return rows


@pytest.fixture
def matcher(request, library) -> Iterator[Matcher]:
    """Return what finds the facts of the LIBRARY of a module that figures are about."""
    with open_index(locate((str(library(office=request.module.LIBRARY)),))) as index:
        yield Matcher(index)
