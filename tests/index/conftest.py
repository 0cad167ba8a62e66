"""What the tests of the index share: a small library, and a cache that is empty at first."""

import os
from pathlib import Path

import pytest

from innofacts.index import building

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\n'
FACT = '[[fact]]\nid = "{}"\nclaim = "{}"\n'


def facts(*ids: str, source: str = "office", claim: str = "Claim") -> str:
    """Return a fact file."""
    return SOURCE.format(source) + "".join(FACT.format(id_, f"{claim} {id_}") for id_ in ids)


def cached() -> list[Path]:
    """Return the files in the folder of the indexes."""
    return sorted(Path(os.environ["XDG_CACHE_HOME"], "innofacts").iterdir())


def write(folder: Path, name: str, text: str | None) -> None:
    """Write a file as editors do, which replace the old one by a new one; without a text, remove it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if text is None:
        path.unlink(missing_ok=True)
    else:
        new = path.with_suffix(".new")
        new.write_text(text, encoding="utf-8")
        new.replace(path)


@pytest.fixture
def folder(library) -> Path:
    return library(a=facts("one", "two"), b=facts("three", source="press"))


@pytest.fixture
def ids(run):
    """Return what runs `list` and gives the ids found, where all is well."""

    def ids(*arguments: object) -> str:
        result = run("list", "-c", "id", "--no-header", *arguments)
        assert (result.status, result.err) == (0, "")
        return " ".join(result.out.split())

    return ids


@pytest.fixture
def unread(monkeypatch):
    """Return what makes it impossible to build an index from here on."""

    def unread():
        def rows_of(*_, **__):
            raise AssertionError("a file was read again")

        monkeypatch.setattr(building, "rows_of", rows_of)

    return unread


@pytest.fixture
def cache() -> Path:
    """Return the folder of the indexes."""
    return Path(os.environ["XDG_CACHE_HOME"], "innofacts")


@pytest.fixture(scope="session")
def ready_cache() -> None:
    """Return no cache that could be copied: building the index is what these tests are about."""


@pytest.fixture(autouse=True)
def own_cache(own_cache: Path) -> Path:
    """Make the folder for the cache of each test, in which these tests put things of their own."""
    own_cache.mkdir()
    return own_cache
