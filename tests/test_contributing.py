"""docs/CONTRIBUTING.md names what there is: each file and folder, and each name that it says is in one."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "innofacts"
PAGE = (ROOT / "docs" / "CONTRIBUTING.md").read_text(encoding="utf-8")
_PATH = re.compile(r"`([a-z_]+(?:/[a-z_]*)+(?:\.[a-z]+)?)`")
_NAME_IN = re.compile(r"`(_?[A-Z]{2,}[A-Z_]*|_[a-z]+)` (?:of|in) `([a-z_/]+\.py)`")


def found(path: str) -> Path | None:
    """Return a file or folder of the checkout that the page names, perhaps as seen from the package; None without it."""
    places = (base / f"{path.rstrip('/')}{suffix}" for base in (PACKAGE, ROOT) for suffix in ("", ".py"))
    return next((place for place in places if place.exists()), None)


@pytest.mark.parametrize("path", sorted(set(_PATH.findall(PAGE))))
def test_a_path_leads_somewhere(path):
    assert found(path)


@pytest.mark.parametrize(("name", "path"), sorted(set(_NAME_IN.findall(PAGE))))
def test_a_name_is_in_its_module(name, path):
    module = found(path)
    assert module
    assert re.search(rf"^(?:def )?{name}\b", module.read_text(encoding="utf-8"), re.MULTILINE)


def test_there_are_paths_and_names():
    assert len(_PATH.findall(PAGE)) > 50
    assert len(_NAME_IN.findall(PAGE)) > 10
