"""docs/CONTRIBUTING.md names what there is: each file and folder, and each name that it says is in one."""

import re
from pathlib import Path

import pytest
from cases import cases

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "innofacts"
PAGE = (ROOT / "docs" / "CONTRIBUTING.md").read_text(encoding="utf-8")
_PATH = re.compile(r"`([a-z_]+(?:/[a-z_]*)+(?:\.[a-z]+)?)`")
_NAME_IN = re.compile(r"`(_?[A-Za-z][A-Za-z_]*)` (?:of|in) `([a-z_]+(?:/[a-z_]+)*(?:\.py)?)`")

_IDENTIFIER = re.compile(r"`(?:self\.)?([A-Za-z]*_[A-Za-z_]+)(?:\([^`]*\))?`")
SOURCES = "\n".join(
    one.read_text(encoding="utf-8") for folder in ("src", "tests") for one in sorted((ROOT / folder).rglob("*.py"))
)


def found(path: str) -> Path | None:
    """Return a file or folder of the checkout that the page names, perhaps as seen from the package; None without it."""
    places = (base / f"{path.rstrip('/')}{suffix}" for base in (PACKAGE, ROOT) for suffix in ("", ".py"))
    return next((place for place in places if place.exists()), None)


@cases("path", sorted(set(_PATH.findall(PAGE))))
def test_a_path_leads_somewhere(path):
    assert found(path)


@pytest.mark.parametrize(("name", "path"), sorted(set(_NAME_IN.findall(PAGE))))
def test_a_name_is_in_its_module(name, path):
    module = found(path)
    assert module
    assert re.search(rf"^ *(?:def |class )?{name}\b", module.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", sorted(set(_IDENTIFIER.findall(PAGE))))
def test_an_identifier_is_somewhere_in_the_code(name):
    assert re.search(rf"\b{name}\b", SOURCES)


def test_there_are_paths_and_names():
    assert len(_PATH.findall(PAGE)) > 50
    assert len(_NAME_IN.findall(PAGE)) > 15
    assert len({*_IDENTIFIER.findall(PAGE)}) > 12
