"""The docstring of each package says what its modules are for."""

import ast
import re
from pathlib import Path

import pytest
from cases import cases

PACKAGE = Path(__file__).parent.parent / "src" / "innofacts"
# Each module of these is a row of a table, which its package describes as a whole.
ROWS = frozenset(
    (
        *("arithmetic/constructions", "arithmetic/vetoes", "check/rules", "commands", "datasets", "english", "formats"),
        *("importing/dialects", "languages", "markup"),
    )
)


def modules_of(package: Path) -> set[str]:
    """Return the names of the modules and packages in a package."""
    inside = {one.stem for one in package.glob("*.py")} | {one.parent.name for one in package.glob("*/__init__.py")}
    return inside - {"__init__", "__main__"}


PACKAGES = sorted(
    str(one.parent.relative_to(PACKAGE)) for one in PACKAGE.rglob("*/__init__.py") if modules_of(one.parent)
)


def told(package: str) -> set[str]:
    """Return the names in the docstring of a package, and in that of the module that it says has the steps."""
    text = docstring(f"{package}/__init__")
    steps = re.search(r"docstring of `([a-z_]+)`", text)
    return set(re.findall(r"`([a-z_]+)`", text + (docstring(f"{package}/{steps[1]}") if steps else "")))


def docstring(module: str) -> str:
    """Return the docstring of a module; empty if there is none."""
    return ast.get_docstring(ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))) or ""


@cases("package", [one for one in PACKAGES if one not in ROWS])
def test_a_package_names_its_modules(package):
    assert modules_of(PACKAGE / package) - told(package) == set()


NAMED_FOR_MODULES = ("features", "weighing", "matching", "proof")


@pytest.mark.parametrize("room", NAMED_FOR_MODULES)
def test_a_file_of_tests_begins_with_the_name_of_the_module_that_decides(room):
    names = {one.stem for one in (PACKAGE / room).rglob("*.py")}
    tests = [one.stem.removeprefix("test_") for one in (PACKAGE.parent.parent / "tests" / room).glob("test_*.py")]
    assert tests
    assert [one for one in tests if not any(f"{one}_".startswith(f"{name}_") for name in names)] == []


def test_there_are_packages():
    assert len(PACKAGES) > 30
    assert {*PACKAGES} >= ROWS
