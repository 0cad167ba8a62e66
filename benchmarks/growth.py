"""How the time of a command grows with the length of a nasty text: what must not double more than it.

Usage: python benchmarks/growth.py [--only TEXT] [--size BYTES] [--doublings COUNT] [--limit SECONDS] [--all]

Each text is made at four sizes, or as many as asked for, each twice the one before, and given to each command in a
process of its own, whose processor time counts without what the command takes for an empty text. The quotient of a size
and the one before is 2 if the time grows with the length, and 4 if it grows with the square. A quotient above 2.3 is
measured twice more, with the least time of each size. Only these rows are printed, and what takes longer than the
limit; with --all every row. The last lines have the largest quotient of each command.
"""

import argparse
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path

BAR = 2.3
_LEAST = 0.04  # seconds: less is measured too roughly for a quotient

Make = Callable[[int], str]


def _repeated(piece: str, before: str = "", after: str = "") -> Make:
    """Return what repeats a piece up to a length."""
    return lambda length: before + (piece * (length // len(piece) + 1))[:length] + after


def _growing(character: str) -> Make:
    """Return what makes runs of a character of all lengths, with a letter between them."""

    def make(length: int) -> str:
        text, number = [], 0
        while length > 0:
            number += 1
            text.append(character * number + "x")
            length -= number + 1
        return "".join(text)

    return make


def _facts(keys: Callable[[int, int], str]) -> Make:
    """Return what makes a fact file of facts of about 80 characters, whose keys depend on number and count."""

    def make(length: int) -> str:
        count = length // 80
        facts = (f'[[fact]]\nid = "f{n}"\nclaim = "Claim {n}."\n{keys(n, count)}\n' for n in range(count))
        return '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n' + "".join(facts)

    return make


TEXTS: dict[str, tuple[str, Make]] = {
    # figures
    "one sentence of figures": (".txt", _repeated("5 people, ")),
    "between without an end": (".txt", _repeated("between 1 and ")),
    "lists of numbers": (".txt", _repeated("5, 6 and 7 ")),
    "numbers": (".txt", _repeated("5 ")),
    "numbers in lines": (".txt", _repeated("5\n")),
    "digits": (".txt", _repeated("9")),
    "digits with commas": (".txt", _repeated("1,000,")),
    "digits with dots": (".txt", _repeated("1.1.")),
    "number words": (".txt", _repeated("twenty one ")),
    "hyphened number words": (".txt", _repeated("twenty-")),
    "scales": (".txt", _repeated("million ")),
    "bounds": (".txt", _repeated("more than ")),
    "bounds of bounds": (".txt", _repeated("more than 5 but less than ")),
    "ranges": (".txt", _repeated("5-6-")),
    "from and to": (".txt", _repeated("rose from 5 to 6 ")),
    "fractions": (".txt", _repeated("1/2 ")),
    "shares of shares": (".txt", _repeated("5 % of 6 % of ")),
    "halves": (".txt", _repeated("half of ")),
    "currencies": (".txt", _repeated("€5 $6 ")),
    "signs": (".txt", _repeated("+-±~")),
    "dates": (".txt", _repeated("5 January 2020, ")),
    "years": (".txt", _repeated("2019-20 ")),
    "names": (".txt", _repeated("People of China, ")),
    "one noun after another": (".txt", _repeated("people ")),
    "quotation marks": (".txt", _repeated('"5 people" ')),
    "open quotation marks": (".txt", _repeated('"5 ')),
    "round brackets": (".txt", _repeated("(5 ")),
    "square brackets": (".txt", _repeated("[5 ")),
    "abbreviations": (".txt", _repeated("U.S. Mr. ")),
    "short sentences": (".txt", _repeated("It has 5. ")),
    # characters
    "dots": (".txt", _repeated(".")),
    "letters and dots": (".txt", _repeated("a.")),
    "one letter": (".txt", _repeated("x")),
    "blanks": (".txt", _repeated(" ")),
    "empty lines": (".txt", _repeated("\n")),
    "dashes": (".txt", _repeated("- ")),
    "accents": (".txt", _repeated("e\u0301")),
    "no-break spaces": (".txt", _repeated("5\u00a0")),
    # markup
    "backticks of all lengths": (".md", _growing("`")),
    "tildes": (".md", _repeated("~~~\n")),
    "citations": (".md", _repeated("[ @a ")),
    "footnote marks without an end": (".md", _repeated("[^a")),
    "pictures": (".md", _repeated("![a](")),
    "comments without an end": (".md", _repeated("<!-- ")),
    "markers without an end": (".md", _repeated("<!-- innofacts show x -->")),
    "front matter without an end": (".md", _repeated("a: b\n", before="---\n")),
    "quotes in quotes": (".md", _repeated("> ")),
    "table cells": (".md", _repeated("| 5 ")),
    "backslashes": (".md", _repeated("\\")),
    "letters and dots in Markdown": (".md", _repeated("a.a.")),
    "opening tags": (".html", _repeated("<a ")),
    "angle brackets": (".html", _repeated("<")),
    "entities": (".html", _repeated("&amp")),
    "paragraphs": (".html", _repeated("<p>5 people")),
    "scripts without an end": (".html", _repeated("<script>")),
    "tabs": (".rst", _repeated("\t")),
    "roles": (".rst", _repeated(":a:a")),
    "plus signs": (".rst", _repeated("+", after="x")),
    "plus signs and blanks": (".rst", _repeated("+ ")),
    "citations of LaTeX": (".tex", _repeated("\\cite[")),
    "options of LaTeX": (".tex", _repeated("\\a[")),
    "braces": (".tex", _repeated("{")),
    "pictures of AsciiDoc": (".adoc", _repeated("image:[")),
    "links of AsciiDoc": (".adoc", _repeated("link:link:")),
    # fact files
    "a chain of parts": (".toml", _facts(lambda n, count: f'part_of = "f{min(n + 1, count - 1)}"')),
    "a circle of parts": (".toml", _facts(lambda n, count: f'part_of = "f{(n + 1) % count}"')),
    "a chain of replacements": (".toml", _facts(lambda n, count: f'replaces = ["f{min(n + 1, count - 1)}"]')),
    "references to nothing": (".toml", _facts(lambda n, _: f'part_of = "g{n}"')),
    "parts of one whole": (".toml", _facts(lambda *_: 'part_of = "f0"\nfigure = "5 people"')),
    "facts of one thing": (".toml", _facts(lambda *_: 'measure = "m"\nplace = "CN"\nperiod = 2020\nfigure = "5 km"')),
    "unknown keys": (".toml", _facts(lambda n, _: f'k{n} = "v"')),
}


def _commands(text: str, suffix: str, folder: Path) -> "dict[str, list[str]]":
    """Write a text into a folder, and return the commands that read it."""
    file, table = folder / f"text{suffix}", folder / "table.csv"
    file.write_text(text, encoding="utf-8")
    if suffix == ".toml":
        return {"check": ["check", str(file)], "list": ["list", "--facts", str(file)]}
    table.write_text(f"place,year,value\n{text}", encoding="utf-8")
    library = folder / "library.toml.d"
    library.mkdir(exist_ok=True)
    claims = "".join(
        f'[[fact]]\nid = "c{n}"\nclaim = """{text[start : start + 1000]}"""\n'
        for n, start in enumerate(range(0, len(text), 1000))
        if "\\" not in text and '"' not in text
    )
    source = '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n'
    (library / "facts.toml").write_text(source + claims, encoding="utf-8")
    return {
        "proof": ["proof", str(file)],
        "draft": ["draft", str(file)],
        "embed": ["embed", "--check", str(file)],
        "check --copy": ["check", "--copy", f"iol-2025-innovation={file}"],
        "import": ["import", str(table), "--unit", "people", "--publisher", "Office", "--dry-run"],
        "check": ["check", str(library)],
        "search": ["search", text],
    }


def _seconds(arguments: Sequence[str], limit: int) -> float | None:
    """Return the processor time of a command, without what it writes; None if it takes longer than the limit."""
    from innofacts.__main__ import main

    child = os.fork()
    if not child:
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(silence, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        os._exit(main(arguments))
    _, status, used = os.wait4(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL):
        return None
    return used.ru_utime + used.ru_stime


def _measured(
    make: Make, suffix: str, sizes: Sequence[int], limit: int, only: "frozenset[str]" = frozenset()
) -> "dict[str, list[float | None]]":
    """Return the processor times of each command, or `only` some, at each size, without those for an empty text."""
    times: dict[str, list[float | None]] = {}
    empty: dict[str, float] = {}
    for size in (0, *sizes):
        with tempfile.TemporaryDirectory() as folder:
            for command, arguments in _commands(make(size), suffix, Path(folder)).items():
                if only and command not in only:
                    continue
                known = times.setdefault(command, [])
                if known and known[-1] is None:
                    continue
                seconds = _seconds(arguments, limit)
                if not size:
                    empty[command] = seconds or 0
                else:
                    known.append(None if seconds is None else max(0, seconds - empty[command]))
    return times


def _worst(times: "Sequence[float | None]") -> float:
    """Return the largest quotient of a time and the one before, of those that are long enough to compare."""
    pairs = ((earlier or 0, later or 0) for earlier, later in pairwise(times))
    return max((later / earlier for earlier, later in pairs if earlier > _LEAST), default=0)


def main() -> None:
    """Measure the texts that were asked for, and print what grows too quickly."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only texts with this in their name")
    parser.add_argument("--size", type=int, default=10_000, help="characters of the smallest text")
    parser.add_argument("--doublings", type=int, default=3, help="how often the smallest text is doubled")
    parser.add_argument("--limit", type=int, default=60, help="seconds of processor time for a run")
    parser.add_argument("--all", action="store_true", help="print every row")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        for command in ("proof", "draft", "embed", "check", "import_", "search", "list"):
            import_module(f"innofacts.commands.{command}")  # once, and not in each process
        _seconds(["list"], asked.limit)
        sizes = [asked.size << doubling for doubling in range(asked.doublings + 1)]
        rows = slow = 0
        largest: dict[str, tuple[float, str]] = {}
        for name, (suffix, make) in TEXTS.items():
            if asked.only not in name:
                continue
            times = _measured(make, suffix, sizes, asked.limit)
            for _ in range(2):
                doubtful = frozenset(command for command, found in times.items() if _worst(found) > BAR)
                if not doubtful:
                    break
                for command, again in _measured(make, suffix, sizes, asked.limit, doubtful).items():
                    times[command] = [_least(*pair) for pair in zip(times[command], again, strict=False)]
            for command, found in times.items():
                rows += 1
                largest[command] = max(largest.get(command, (0, "")), (_worst(found), name))
                is_slow = _worst(found) > BAR or None in found
                slow += is_slow
                if is_slow or asked.all:
                    shown = " ".join("   over" if one is None else f"{one:7.2f}" for one in found)
                    print(f"{name:32} {command:13} {shown}  x {_worst(found):.2f}", flush=True)
    for command, (quotient, name) in largest.items():
        print(f"{command:13} x {quotient:.2f}  {name}")
    print(f"{slow} of {rows} rows grow by more than {BAR} with a doubling, or take more than {asked.limit} s")
    sys.exit(bool(slow))


def _least(one: float | None, other: float | None) -> float | None:
    return one if other is None else other if one is None else min(one, other)


if __name__ == "__main__":
    main()
