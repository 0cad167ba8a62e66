"""What tests share: a run of the command line through `main(argv)`, a cache of their own, and small libraries."""

import fcntl
import gc
import io
import json
import os
import pickle
import pty
import re
import resource
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from itertools import count
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

import innofacts
from innofacts import output
from innofacts.__main__ import main
from innofacts.features.library.facts import Facts
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions

# An example is slow if it imports a parser or the machine is busy, which is no failure. Where coverage is a condition,
# the examples are the same each time; elsewhere new ones may find a case that no test has.
settings.register_profile(
    "ours",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("ours")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Measure no coverage where examples are random: a line that only chance reaches has no test.

    To measure it doubles the time of a test, which is why tests of whole corpora have this mark, too: their lines are
    reached by others.
    """
    if is_hypothesis_test(getattr(item, "obj", None)):
        item.add_marker("no_cover")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look for circular references as seldom as the program does, and never among the 20,000 tests, which stay.

    To go through these again and again took an eighth of the time. Before coverage is measured, all of the program is
    loaded: the first test that needs a module may be one where it is not.
    """
    if session.config.pluginmanager.hasplugin("_cov"):
        for module in walk_packages(innofacts.__path__, "innofacts."):
            with suppress(ImportError):  # what it needs is installed for the slow tests only
                import_module(module.name)
    gc.freeze()
    gc.set_threshold(500_000)


ROOT = Path(__file__).parent.parent
ARTICLE_FILE = ROOT / "facts" / "iol-2025-innovation.toml"
"""The claims of the article, the first file of the shipped library."""
ARTICLE = "source:iol-2025-innovation"
"""The term that finds them."""
OFFICIAL_FILES = tuple(sorted(path for path in (ROOT / "facts" / "official").iterdir() if path.name != "library.toml"))
"""The figures to check them with, in the order of the shipped library."""


class Result(NamedTuple):
    """What a run gave: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str


PROGRAM = (sys.executable, "-m", "innofacts")


def environment(**more: str) -> dict[str, str]:
    """Return a small environment in which the program runs as a process of its own."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ}
    source = str(Path(innofacts.__file__).parent.parent)
    return {"PYTHONPATH": source, "LANG": "C.UTF-8", "TERM": "xterm", "PAGER": "cat", **inherited, **more}


@pytest.fixture(scope="session")
def ready_cache(tmp_path_factory) -> Path | None:
    """Return a cache folder that holds the index of the shipped library, which takes 0.3 s to build."""
    cache = tmp_path_factory.mktemp("ready-cache")
    subprocess.run(
        [*PROGRAM, "list"], stdout=subprocess.DEVNULL, env=environment(XDG_CACHE_HOME=str(cache)), check=True
    )
    return cache


@pytest.fixture(scope="session", autouse=True)
def _cache_of_modules(tmp_path_factory) -> Iterator[None]:
    """Keep what the fixtures of modules open out of the cache of the person who runs the tests, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("modules")))
        yield


@pytest.fixture(scope="session")
def folders(tmp_path_factory) -> Iterator[Path]:
    """Return paths for the folders of tests; `mktemp` would look through thousands of them for each one."""
    folder = tmp_path_factory.mktemp("folders")
    return (folder / str(number) for number in count())


@pytest.fixture
def tmp_path(folders, request) -> Path:
    """Return a folder for a test, as pytest does, whose own takes 2 ms to find a number."""
    path = next(folders)
    path = path.with_name("-".join((path.name, *re.findall(r"\w+", request.node.name)))[:40])
    path.mkdir()
    return path


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, folders) -> Iterator[Path]:
    """Keep the environment and the cache of the person who runs the tests out of them: each has a cache of its own."""
    for name in ("INNOFACTS_PATH", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PYTHONIOENCODING", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PAGER", "cat")
    cache = next(folders)  # the program makes it if a test needs it, which most do not
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    yield cache
    shutil.rmtree(cache, ignore_errors=True)  # thousands of them would fill the disk


@pytest.fixture(scope="session")
def kept(tmp_path_factory, testrun_uid) -> Callable[[Callable[[str], object], str], object]:
    """Return what gives what a function returns for a name, which the first test to ask keeps for all processes."""
    folder = tmp_path_factory.getbasetemp().parent / f"kept-{testrun_uid}"
    folder.mkdir(exist_ok=True)

    def kept(function: Callable[[str], object], name: str) -> object:
        result = folder / f"{function.__module__}-{function.__name__}-{name}"
        if not result.exists():
            unfinished = result.with_suffix(f".{os.getpid()}")
            unfinished.write_bytes(pickle.dumps(function(name)))
            unfinished.replace(result)
        return pickle.loads(result.read_bytes())  # noqa: S301 - a process of this run has written it

    return kept


@pytest.fixture
def ready(own_cache, ready_cache) -> Callable[..., None]:
    """Return what puts the index of the shipped library into the cache of a test, if a command line may ask it.

    To copy it takes 5 ms, and to remove it as long, which most command lines do not need.
    """
    others = {"--facts", "import", "new", "check"}
    is_ready = ready_cache is None

    def ready(*arguments: object) -> None:
        nonlocal is_ready
        if not is_ready and ("builtin" in arguments or others.isdisjoint(map(str, arguments))):
            shutil.copytree(ready_cache, own_cache, dirs_exist_ok=True)
            is_ready = True

    return ready


@pytest.fixture
def run(capfdbinary, ready) -> Callable[..., Result]:
    """Return what runs a command line as a user would, in a pipe."""

    def run(*arguments: object) -> Result:
        ready(*arguments)
        status = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Result(status, out.decode(), err.decode())

    return run


@pytest.fixture
def library(tmp_path) -> Callable[..., Path]:
    """Return what writes fact files, given by name, into a folder of their own, and returns the folder."""

    def write(**files: str) -> Path:
        folder = tmp_path / "library"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.toml").write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def program(ready) -> Callable[..., Result]:
    """Return what runs the program as a process of its own, in a pipe, with more in its environment."""

    def program(*arguments: object, **more: str) -> Result:
        ready(*arguments)
        command = [*PROGRAM, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, env=environment(**more), check=False)
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode(errors="replace"))

    return program


@pytest.fixture
def golden(request) -> Callable[[str, str], None]:
    """Return what compares a text with a file of tests/golden, in the folder of the test's room.

    INNOFACTS_REWRITE=1 writes the file.
    """
    folder = ROOT / "tests" / "golden" / request.path.parent.name

    def compare(name: str, text: str) -> None:
        path = folder / name
        if os.environ.get("INNOFACTS_REWRITE"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def bare() -> Callable[[str], str]:
    """Return what runs Python code in an interpreter that has loaded nothing yet, and gives what it wrote."""

    def bare(code: str) -> str:
        command = [sys.executable, "-I", "-S", "-c", code]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return bare


@pytest.fixture
def terminal(ready) -> Callable[..., Result]:
    """Return what runs the program on a real terminal of some columns; standard error is a pipe."""

    def terminal(*arguments: object, columns: int = 80, **more: str) -> Result:
        ready(*arguments)
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        command = [*PROGRAM, *map(str, arguments)]
        out = b""
        with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, env=environment(**more)) as process:
            os.close(theirs)
            while True:
                try:
                    piece = os.read(ours, 65536)
                except OSError:  # Linux raises it when the other end is closed
                    break
                if not piece:
                    break
                out += piece
            _, err = process.communicate()
        os.close(ours)
        shown = out.decode(more.get("PYTHONIOENCODING", "utf-8"))
        return Result(process.returncode, shown.replace("\r\n", "\n"), err.decode(errors="replace"))

    return terminal


@pytest.fixture
def on_terminal(monkeypatch):
    """Let commands that run in this process treat standard output as a terminal of 80 columns without colours."""
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")


class _Input(io.TextIOWrapper):
    """Standard input with a text, perhaps typed at a terminal."""

    is_typed = False

    def isatty(self) -> bool:
        return self.is_typed


@pytest.fixture
def standard_input(monkeypatch) -> Callable[..., None]:
    """Return what gives commands that run in this process a standard input."""

    def give(data: str | bytes, *, typed: bool = False) -> None:
        stream = _Input(io.BytesIO(data.encode() if isinstance(data, str) else data))
        stream.is_typed = typed
        monkeypatch.setattr(sys, "stdin", stream)

    return give


@pytest.fixture
def little_room(ready) -> Iterator[None]:
    """Let no file grow beyond 4 KiB, as on a disk that is full."""
    ready()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def many(library) -> Path:
    """Return a library of 641 facts, whose CSV is larger than a pipe holds."""
    facts = "".join(
        f'[[fact]]\nid = "fact-{n:03}"\nclaim = "Claim {n} of a {"long " * 20}story."\nfigure = "{n} things"\n'
        for n in range(1, 642)
    )
    return library(many=f'[source]\nid = "many"\ntype = "report"\npublisher = "Office"\n\n{facts}')


@pytest.fixture
def broken(library) -> Path:
    """Return a library of two files with a good fact each, of which one has a mistake in another fact as well."""
    source = '[source]\nid = "{0}"\ntype = "report"\npublisher = "Office"\n'
    source += '\n[[fact]]\nid = "{0}-fact"\nclaim = "Sound."\n'
    bad = '\n[[fact]]\nid = "bad-fact"\nclaim = "Torn."\nmessure = "things"\n'
    return library(good=source.format("good"), other=source.format("other") + bad)


@pytest.fixture(scope="module")
def office(request, tmp_path_factory) -> Path:
    """Return the folder of the LIBRARY of a module, one file or several, with a cache in which its index stays."""
    folder, texts = tmp_path_factory.mktemp("office"), request.module.LIBRARY
    (folder / "library").mkdir()
    for n, text in enumerate([texts] if isinstance(texts, str) else texts):
        (folder / "library" / f"{'another' * n or 'office'}.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def rows(capfdbinary, office, tmp_path, monkeypatch) -> Callable[..., list[dict]]:
    """Return what runs `proof` on a report of that text with the LIBRARY of the module, and gives a row a figure."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(office / "cache"))

    def rows(text: str | bytes, name: str = "report.txt") -> list[dict]:
        (tmp_path / name).write_bytes(text.encode() if isinstance(text, str) else text)
        main(["proof", name, "--facts", str(office / "library"), "--json"])
        return json.loads(capfdbinary.readouterr().out)

    return rows


@pytest.fixture(scope="module")
def facts(office) -> Facts:
    """Return the facts of the LIBRARY of a module; to read them for each of its sentences takes most of the time."""
    with open_index(locate((str(office / "library"),))) as index:
        return Facts(index)


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
