"""The modules are as CONTRIBUTING draws them: imports point down, and heavy libraries stay in the modules that use them.

The imports are read from the source: those at the top of a module, those inside functions, and those for the type
checker alone all count.
"""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import innofacts

pytestmark = pytest.mark.no_cover  # it reads the program and runs none of it

PACKAGE = Path(innofacts.__file__).parent
OURS = "innofacts"

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "CONTRIBUTING.md").read_text(encoding="utf-8")

# The rooms in the order of CONTRIBUTING, from the top floor down and from left to right: an import points to the same
# room or to a later one. A room is a package, or a module next to the packages.
FLOORS = re.findall(r"`([a-z_]+)/?`", PAGE.split("| floor |")[1].split("\n\n")[0])

# Which libraries that are not Python's may be imported, and where.
HEAVY = {
    "tomli": ("factfiles.syntax", "factfiles.positions"),
    "rich": ("formats.terminal",),
    "tabulate": ("formats.markup",),
    "xlsxwriter": ("formats.xlsx",),
    "pypdf": ("documents.pdf",),
    "pyarrow": ("formats.arrow",),
    "python_calamine": ("importing.sheets.workbooks",),
    "duckdb": (
        "datasets.parquet",
        "importing.sheets.parquet",
    ),
    "mcp": ("mcp",),
    "pydantic": ("mcp",),
    "typer": ("cli", "commands"),
}


class Import(NamedTuple):
    """One import: who imports what, and where."""

    module: str
    imported: str
    line: int
    top: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.imported}"


def name_of(path: Path) -> str:
    """Return the name of a module within the package: `index.index`, and `index` for the `__init__` of a package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1]) if parts[-1] == "__init__" and len(parts) > 1 else ".".join(parts)


@cache  # reading them takes seconds, which each process that collects tests would need
def modules() -> dict[str, ast.Module]:
    """Return the modules by their names."""
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def nodes() -> dict[str, list[ast.AST]]:
    """Return all nodes of the trees of the modules, through which several tests go."""
    return {module: [*ast.walk(tree)] for module, tree in modules().items()}


def _imports_of(module: str, tree: ast.Module) -> list[Import]:
    found = []
    for node in nodes()[module]:
        if isinstance(node, ast.Import):
            found += [Import(module, alias.name, node.lineno, node in tree.body) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: a relative import"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                is_module = whole.removeprefix(f"{OURS}.") in modules()
                found.append(Import(module, whole if is_module else str(node.module), node.lineno, node in tree.body))
    return found


@cache
def imports() -> list[Import]:
    """Return all imports."""
    return [found for module, tree in modules().items() for found in _imports_of(module, tree)]


@cache
def inner() -> list[Import]:
    """Return the imports of our own modules."""
    return [i for i in imports() if i.imported.partition(".")[0] == OURS]


def room_of(module: str) -> str:
    """Return the room that a module is in: that of its package, or its own name next to the packages."""
    return module.partition(".")[0]


def _within(imported: str) -> str:
    return imported.removeprefix(OURS).removeprefix(".") or "__init__"


def test_there_is_something_to_hold_against_the_design():
    assert len(modules()) > 30
    assert len(inner()) > 100


def test_every_module_is_in_a_room():
    assert sorted(FLOORS) == sorted({*map(room_of, modules())})


def test_imports_point_down():
    floor = {room: number for number, room in enumerate(FLOORS)}
    rooms = [(i, room_of(i.module), room_of(_within(i.imported))) for i in inner()]
    assert [str(i) for i, above, below in rooms if above != below and floor[above] >= floor[below]] == []


# As the docstring of `arithmetic` has them.
STEPS_OF_ARITHMETIC = {
    step: n
    for n, steps in enumerate(("constructions retold", "rules", "relations suspects vetoes"))
    for step in steps.split()
}


def _step(module: str) -> int | None:
    room, _, within = module.partition(".")
    return STEPS_OF_ARITHMETIC.get(within.partition(".")[0]) if room == "arithmetic" else None


def test_no_step_of_arithmetic_knows_a_different_one():
    steps = [(i, _step(i.module), _step(_within(i.imported))) for i in inner()]
    assert {step for _, step, _ in steps} == {None, 0, 1, 2}
    assert [str(i) for i, step, other in steps if None not in (step, other) and step != other] == []


def test_features_of_facts_do_not_know_those_of_texts():
    floor = {"text": 0, "library": 1}
    within = [i for i in inner() if {room_of(i.module), room_of(_within(i.imported))} == {"features"}]
    floors = [(i, *(floor.get(one.split(".")[1], 2) for one in (i.module, _within(i.imported)))) for i in within]
    assert {below for _, _, below in floors} == {0, 1, 2}
    assert [str(i) for i, above, below in floors if above > below] == []


def test_what_a_cell_says_is_read_without_its_sheet():
    of_cells = [i for i in inner() if i.module.startswith("importing.cells.")]
    assert of_cells
    assert [str(i) for i in of_cells if re.match(r"importing\.(?!cells\.)", _within(i.imported))] == []


def _circles() -> set[frozenset[str]]:
    """Return the largest groups of modules that reach each other by imports, wherever these are written."""
    below = {module: {_within(i.imported) for i in inner() if i.module == module} for module in modules()}
    reached: dict[str, set[str]] = {}
    for module in modules():
        reached[module], waiting = set(), [module]
        while waiting:
            waiting += below[waiting.pop()] - reached[module]
            reached[module] |= set(waiting)
    circles = {frozenset(other for other in reached[m] if m in reached[other]) for m in modules() if m in reached[m]}
    assert all(len(circle) > 1 for circle in circles)
    return circles


def test_modules_do_not_import_each_other_in_a_circle():
    assert _circles() == set()


def commands() -> dict[str, ast.Module]:
    """Return the modules of the commands."""
    return {m: tree for m, tree in modules().items() if m.startswith("commands.") and m != "commands.options"}


def test_commands_do_not_know_each_other():
    ours = commands()
    assert [str(i) for i in inner() if i.module in ours and _within(i.imported) in ours] == []


def test_formats_do_not_know_the_terminal_the_file_or_the_environment():
    outside = ("os", "sys", "shutil", "fcntl", "termios")
    assert [str(i) for i in imports() if i.module.startswith("formats") and i.imported in outside] == []


def test_a_library_is_pythons_own_or_has_a_room():
    others = {*sys.stdlib_module_names, OURS, "_sqlite3"}
    outside = [(i, i.imported.partition(".")[0]) for i in imports()]
    outside = [(i, library) for i, library in outside if library not in others]
    assert [str(i) for i, library in outside if {i.module, room_of(i.module)}.isdisjoint(HEAVY.get(library, ()))] == []


def test_each_heavy_library_is_used():
    used = {i.imported.partition(".")[0] for i in imports()}
    assert set(HEAVY) - used == set()


def test_a_query_is_read_without_the_values():
    assert {
        i.imported
        for i in inner()
        if i.module in ("index.alternatives", "index.query", "index.terms", "index.analysis") and i.top
    } == {
        "innofacts.errors",
        "innofacts.index.analysis",
        "innofacts.index.query",
        "innofacts.index.terms",
        "innofacts.records",
        "innofacts.showing",
        "innofacts.english.inflection",
        "innofacts.english.cardinals",
        "innofacts.english.spelling",
        "innofacts.english.stopwords",
    }


def test_nothing_is_imported_by_a_star():
    stars = [
        f"{module}:{node.lineno}"
        for module, inside in nodes().items()
        for node in inside
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert stars == []


def test_records_are_named_tuples():
    """Records are `NamedTuple`, or its twin `Record` in a module that must not load `typing`; never both in one."""
    imported = {
        module: {alias.name for node in inside if isinstance(node, ast.ImportFrom) for alias in node.names}
        for module, inside in nodes().items()
    }
    assert {module for module, names in imported.items() if names & {"dataclass", "namedtuple"}} == set()
    assert {module for module, names in imported.items() if {"NamedTuple", "Record"} <= names} == set()


def test_no_function_takes_keyword_arguments_that_it_does_not_name():
    taking = [
        f"{module}:{node.lineno}"
        for module, inside in nodes().items()
        if module != "records"  # whose classes name them
        for node in inside
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and node.args.kwarg
    ]
    assert taking == []


def _hiding(module: ast.Module) -> Iterator[str]:
    """Yield the functions with a local name or a parameter that hides a function, a class or an import of the module."""
    outer = {node.name for node in module.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    imported = (node.names for node in module.body if isinstance(node, ast.Import | ast.ImportFrom))
    outer.update(alias.asname or alias.name for names in imported for alias in names)
    bodies = (node.body if isinstance(node, ast.ClassDef) else [node] for node in module.body)
    for function in (node for body in bodies for node in body if isinstance(node, ast.FunctionDef)):
        inside = [*ast.walk(function)]  # with the functions in it
        inner_names = {node.arg for node in inside if isinstance(node, ast.arg)}
        inner_names |= {node.id for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        yield from (f"{function.lineno} {function.name}: {name}" for name in sorted(inner_names & outer))


def test_no_local_name_hides_a_function():
    assert [f"{module}:{one}" for module, tree in modules().items() for one in _hiding(tree)] == []


def test_a_command_file_is_short_and_like_the_others():
    assert len(commands()) >= 4
    for module, tree in commands().items():
        path = PACKAGE / (module.replace(".", "/") + ".py")
        (command,) = (node for node in tree.body if isinstance(node, ast.FunctionDef))
        options = command.args.args
        assert len(path.read_text(encoding="utf-8").splitlines()) - len(options) < 75, module
        assert [
            ast.unparse(node.targets[0])
            for node in tree.body
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).isupper()
        ] == ["EXAMPLES"], module
        docstring = ast.get_docstring(tree)
        assert docstring is not None
        assert docstring.startswith(f"`innofacts {module.removeprefix('commands.').rstrip('_')}`"), module


def test_the_docstring_of_a_package_names_modules_that_there_are():
    names = {name for module in modules() for name in (module, module.rpartition(".")[2])}
    for path in sorted(PACKAGE.glob("**/__init__.py")):
        package = name_of(path)
        named = re.findall(r"`([a-z_.]+)`", ast.get_docstring(modules()[package]) or "")
        assert [one for one in named if one not in {*names, "__all__"}] == [], package
