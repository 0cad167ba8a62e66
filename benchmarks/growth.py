"""How the time of a command grows with the length of a nasty text: what must not double more than it.

Usage: python benchmarks/growth.py [--only TEXT] [--commands NAMES] [--size COUNT] [--doublings COUNT] [--limit SECONDS]

Each text is given to each command at three sizes, or as many as asked for, each twice the one before, in a process of
its own, whose processor time counts without what the command takes for an empty text. The smallest size is the first
that takes long enough to be measured, unless that would be over 300,000 characters. The quotient of a size and the
one before is 2 if the time grows with the length, and 4 if it grows with the square. A quotient above 2.3 is measured
twice more, with the least time of each size. Each row is printed with its smallest size, and marked if a quotient is
above 2.3 or it takes longer than the limit. The last lines have the largest quotient of each command.

All rows take some twenty minutes of an idle machine. What only long texts show is found with `--size 20000`.
"""

import argparse
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path

BAR = 2.3
_LEAST = 0.1  # seconds: less is measured too roughly for a quotient
_LARGEST = 300_000  # characters of the smallest text: the largest still has fewer signs than is allowed
_OF_A_COPY = 8_000  # characters: less than the length of an article whose claims are looked up is found sooner
_GROWN = 4  # how much larger the next text is until one takes long enough
_COMMANDS = ("proof", "draft", "embed", "check --copy", "import", "check", "search")

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


def _articles(length: int) -> str:
    """Return the labelled articles, one after another in one paragraph."""
    from draft_corpus import LEARNING, pages, texts  # no other text needs it

    words = [" ".join(one.text.split("\n")[1:]) for page in pages(LEARNING) for one in texts(page)]
    return _repeated(" ".join(words))(length)


def _columns(length: int) -> str:
    """Return a table with three lines, as long as the text is to be."""
    count = length // 12
    return "".join(f"|{cell * count}\n" for cell in (" a |", "---|", " 5 |"))


def _facts(keys: Callable[[int, int], str]) -> Make:
    """Return what makes a fact file of facts of about 80 characters, whose keys depend on number and count."""

    def make(length: int) -> str:
        count = length // 80
        facts = (f'[[fact]]\nid = "f{n}"\nclaim = "Claim {n}."\n{keys(n, count)}\n' for n in range(count))
        return _HEAD + "".join(facts)

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
    "millions": (".txt", _repeated("It grew to 5m.\n\n")),
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
    "appositions": (".txt", _repeated("a town, ", before="In 2020 Ely, ", after="had 5 boats.")),
    "money without its country": (".txt", _repeated("It cost 5 dollars.\n\n")),
    "articles in one paragraph": (".txt", _articles),
    "contradictions of a short name": (
        ".txt",
        _repeated("In 2023, Orton had 205 animals.\n\n", before="In 2023, Orton Zoo had 216 animals.\n\n"),
    ),
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
    "table rows": (".md", _repeated("| Ely | 5 |\n", before="| town | boats, 2020 |\n|---|---|\n")),
    "table columns": (".md", _columns),
    "headings": (".md", _repeated("# Ely in 2020\n\nIt had 5 boats.\n\n")),
    "bullets": (".md", _repeated("- Ely: 5 boats\n", before="Boats in 2020:\n\n")),
    "backslashes": (".md", _repeated("\\")),
    "letters and dots in Markdown": (".md", _repeated("a.a.")),
    "opening tags": (".html", _repeated("<a ")),
    "angle brackets": (".html", _repeated("<")),
    "entities": (".html", _repeated("&amp")),
    "paragraphs": (".html", _repeated("<p>5 people")),
    "scripts without an end": (".html", _repeated("<script>")),
    "a page in one line, below a tab": (".html", _repeated("<b>5</b> people ", before="<p>\tIt has 5.</p>\n")),
    "styles in one line, below a tab": (
        ".html",
        _repeated("a{b:c} ", before="<p>\tIt has 5.</p>\n<style>", after="</style>"),
    ),
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
    "ranges of one thing": (
        ".toml",
        _facts(lambda n, _: f'measure = "m"\nplace = "CN"\nperiod = 2020\nfigure = "0..{n + 5} km"'),
    ),
    "unknown keys": (".toml", _facts(lambda n, _: f'k{n} = "v"')),
}


def _arguments(command: str, text: str, suffix: str, folder: Path) -> list[str]:
    """Write a text into a folder as a command reads it, and return the arguments of the command."""
    file = folder / f"text{suffix}"
    if command == "search":
        return ["search", text]
    if command == "import":
        file = folder / "table.csv"
        file.write_text(f"place,year,value\n{text}", encoding="utf-8")
        return ["import", str(file), "--unit", "people", "--publisher", "Office", "--dry-run"]
    if command == "check" and suffix != ".toml":
        file = folder / "claims.toml"
        text = _HEAD + "".join(
            f'[[fact]]\nid = "c{n}"\nclaim = """{text[start : start + 1000]}"""\n'
            for n, start in enumerate(range(0, len(text), 1000))
            if "\\" not in text and '"' not in text
        )
    file.write_text(text, encoding="utf-8")
    if command == "proof":
        (library := folder / "zoo.toml").write_text(_OF_A_LONG_NAME, encoding="utf-8")
        return ["proof", "--facts", "builtin", "--facts", str(library), str(file)]
    return [*_BEFORE_THE_FILE[command][:-1], _BEFORE_THE_FILE[command][-1] + str(file)]


_HEAD = '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n'
_OF_A_LONG_NAME = f"""{_HEAD}
[[fact]]
id = "animals"
claim = "Orton Zoo had 214 animals in 2023."
figure = "214 animals"
measure = "animals"
place = "Orton Zoo"
period = 2023
"""
_BEFORE_THE_FILE = {
    "draft": ["draft", "--published", "2025-06-02", ""],
    "embed": ["embed", "--check", ""],
    "check --copy": ["check", "--copy", "iol-2025-innovation="],
    "check": ["check", ""],
    "list": ["list", "--facts", ""],
}


def _run(arguments: Sequence[str], limit: int) -> tuple[int, float]:
    """Return the status of a command as `os.wait` gives it, and its processor time, without what it writes."""
    from innofacts.__main__ import main

    child = os.fork()
    if not child:
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(silence, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        os._exit(main(arguments))
    _, status, used = os.wait4(child, 0)
    return status, used.ru_utime + used.ru_stime


def _seconds_of(command: str, make: Make, suffix: str, size: int, limit: int) -> float | None:
    """Return the processor time of a command for a text of a size; None if it takes longer than the limit."""
    with tempfile.TemporaryDirectory() as folder:
        status, seconds = _run(_arguments(command, make(size), suffix, Path(folder)), limit)
    is_over = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
    return None if is_over else seconds


@cache
def _seconds_of_nothing(command: str, suffix: str, limit: int) -> float:
    """Return the processor time of a command for an empty text."""
    return min(_seconds_of(command, _repeated(" "), suffix, 1, limit) or 0 for _ in range(3))


def _measured(command: str, make: Make, suffix: str, sizes: Sequence[int], limit: int) -> "list[float | None]":
    """Return the processor times of a command at each size, without that for an empty text."""
    empty = _seconds_of_nothing(command, suffix, limit)
    times: list[float | None] = []
    for size in sizes:
        seconds = _seconds_of(command, make, suffix, size, limit)
        times.append(None if seconds is None else max(0, seconds - empty))
        if seconds is None:
            break
    return times


def _first_size(command: str, make: Make, suffix: str, size: int, limit: int) -> int:
    """Return the size of the smallest text that is large enough to be measured."""
    size = max(size, _OF_A_COPY) if command == "check --copy" else size
    while size < _LARGEST:
        [seconds] = _measured(command, make, suffix, [size], limit)
        if seconds is None or seconds > _LEAST:
            break
        size *= _GROWN
    return min(size, _LARGEST)


def _worst(times: "Sequence[float | None]") -> float:
    """Return the largest quotient of a time and the one before, of those that are long enough to compare."""
    pairs = ((earlier or 0, later or 0) for earlier, later in pairwise(times))
    return max((later / earlier for earlier, later in pairs if earlier > _LEAST), default=0)


def main() -> None:
    """Measure the texts that were asked for, and mark what grows too quickly."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only texts with this in their name")
    parser.add_argument("--commands", default="", help="only these commands, with commas between")
    parser.add_argument("--size", type=int, default=1_000, help="characters of the smallest text, at least")
    parser.add_argument("--doublings", type=int, default=2, help="how often the smallest text is doubled")
    parser.add_argument("--limit", type=int, default=60, help="seconds of processor time for a run")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        for module in ("proof", "draft", "embed", "check", "import_", "search", "list"):
            import_module(f"innofacts.commands.{module}")  # once, and not in each process
        if _run(["list"], asked.limit)[0]:
            sys.exit("innofacts list does not work here, so that nothing can be measured")
        rows = slow = 0
        largest: dict[str, tuple[float, str]] = {}
        for name, (suffix, make) in TEXTS.items():
            for command in ("check", "list") if suffix == ".toml" else _COMMANDS:
                if asked.only not in name or command not in (
                    asked.commands.split(",") if asked.commands else [command]
                ):
                    continue
                first = _first_size(command, make, suffix, asked.size, asked.limit)
                sizes = [first << doubling for doubling in range(asked.doublings + 1)]
                times = _measured(command, make, suffix, sizes, asked.limit)
                for _ in range(2):
                    if _worst(times) <= BAR:
                        break
                    again = _measured(command, make, suffix, sizes, asked.limit)
                    times = [_least(*pair) for pair in zip(times, again, strict=False)]
                rows += 1
                largest[command] = max(largest.get(command, (0, "")), (_worst(times), name))
                is_slow = _worst(times) > BAR or None in times
                slow += is_slow
                shown = " ".join("   over" if one is None else f"{one:7.2f}" for one in times)
                mark = " !" if is_slow else ""
                print(f"{name:32} {command:13} {first:8} {shown}  x {_worst(times):.2f}{mark}", flush=True)
    for command, (quotient, name) in largest.items():
        print(f"{command:13} x {quotient:.2f}  {name}")
    print(f"{slow} of {rows} rows grow by more than {BAR} with a doubling, or take more than {asked.limit} s")
    sys.exit(bool(slow))


def _least(one: float | None, other: float | None) -> float | None:
    return one if other is None else other if one is None else min(one, other)


if __name__ == "__main__":
    main()
