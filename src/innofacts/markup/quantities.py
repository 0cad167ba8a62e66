r"""Quantities of LaTeX as a reader sees them: numbers and units in commands such as `\qty{350}{\km\per\hour}`.

They are those of siunitx, https://ctan.org/pkg/siunitx, version 2 (`\SI`) and version 3 (`\qty`).
"""

import re
from collections.abc import Sequence

from innofacts.patterns import regex

_COMMAND = regex(r"\\(?P<name>SI|qty|num)(?P<several>range|list)?(?![A-Za-z])\*?(?:\[[^\[\]]*\])?(?=\{)")
_ARGUMENT = regex(r"(?:\[(?P<before>[^\[\]]*)\])?\{(?P<text>(?:[^{}]|\{[^{}]*\})*+)\}")
_PLAIN = regex(r"\s*[<>~]?\s*[-+]?\d[\d ]*(?:[.,][\d ]*\d)?\s*")
_POWER = regex(r"[eEdD]\+?(\d{1,2})\Z")
_UNCERTAINTY = regex(r"\(\d+\)")  # of the last digits: 3.52(4)
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""The superscript of each digit."""


def quantities(whole: str, text: str) -> str:
    """Return the running text of a LaTeX report with its quantities in words; every offset stays the same.

    A single number stays where it is. Several, and one with a power of ten, begin where their command does.
    """
    pieces, position = [], 0
    for command in _COMMAND.finditer(text):
        arguments = _arguments(text, command)
        if not arguments or command.start() < position or not whole[slice(*arguments[0].span("text"))].strip():
            continue  # it is not complete, is within another, or is in a comment or code
        length = arguments[-1].end() - command.start()
        made = _printed(command, arguments)
        if len(made) <= length and "\\" not in made:  # else it is too long, or a number is a command
            pieces += [whole[position : command.start()], made.ljust(length)]
            position = arguments[-1].end()
    return "".join((*pieces, whole[position:]))


def _arguments(text: str, command: re.Match[str]) -> list[re.Match[str]]:
    """Return the arguments of a command: one or two numbers, and a unit; none if one is missing."""
    count = 1 + (command["several"] == "range") + (command["name"] != "num")
    found: list[re.Match[str]] = []
    while len(found) < count:
        argument = _ARGUMENT.match(text, found[-1].end() if found else command.end())
        if argument is None:
            return []
        found.append(argument)
    return found


def _printed(command: re.Match[str], arguments: Sequence[re.Match[str]]) -> str:
    """Return what a command prints."""
    has_unit = command["name"] != "num"
    numbers = arguments[:-1] if has_unit else arguments
    unit = _unit(arguments[-1]["text"]) if has_unit else ""
    before = _unit(arguments[-1]["before"] or "") if has_unit else ""
    first = numbers[0]
    if _PLAIN.fullmatch(first["text"]) and not command["several"] and not before:
        number = first["text"].replace(",", ".")
        return f"{number.rjust(first.end('text') - command.start())}  {unit}".rstrip()
    written = [number for argument in numbers for number in argument["text"].split(";")]
    joined = (" to " if command["several"] == "range" else ", ").join(map(_number, written))
    return f"{before}{joined} {unit}".rstrip()


def _number(written: str) -> str:
    """Return a number as it is printed: 3.5 × 10⁹ for `3.5e9`."""
    number = _UNCERTAINTY.sub("", "".join(written.split()).replace(",", "."))
    number = number.replace(r"\pm", "+-").replace("+-", " ± ")
    return _POWER.sub(lambda match: f" × 10{match[1].translate(RAISED)}", number)


# --- units ------------------------------------------------------------------------------------------------------------

_PREFIXES = frozenset("femto pico nano micro milli centi deci deca hecto kilo mega giga tera peta exa".split())
_SIGNS = {"percent": "%", "degreeCelsius": "°C", "celsius": "°C", "degree": "°", "euro": "€"}
_NOUNS = frozenset("metre meter gram tonne litre liter day hour minute second watt joule".split())
_POWERS = {"square": "square", "squared": "square", "cubic": "cubic", "cubed": "cubic"}
_RAISED = regex(r"\^(\d)")
_PART = regex(r"\\(?P<name>[A-Za-z]+|.)|\^\d|(?P<text>[^\\{}\s^]+)")
_SPACES = frozenset(",;: !")  # commands that only part what is printed
_LOWERED = regex(r"_\{?(\d)\}?")


def _unit(argument: str) -> str:
    r"""Return a unit in words or signs: `kilometres per hour` for `\kilo\metre\per\hour`, `%` for `\percent`."""
    words: list[str] = []
    prefix, nouns = "", set[str]()
    for part in _PART.finditer(_LOWERED.sub(r"\1", argument)):
        name = part["name"] or ""
        if name in _SPACES and name:
            continue
        if name in _PREFIXES:
            prefix = name
        elif name in _POWERS:
            words.insert(len(words) - name.endswith("d"), _POWERS[name])
        elif words and (power := _RAISED.fullmatch(part[0])):
            words[-1] += power[1].translate(RAISED)
        else:
            words.append(part["text"] or f"{prefix}{_SIGNS.get(name, name)}")
            nouns |= {words[-1]} if name in _NOUNS else set()
            prefix = ""
    counted = words[: words.index("per")] if "per" in words else words
    if last := [at for at, word in enumerate(counted) if word in nouns][-1:]:
        words[last[0]] += "s"  # kilowatt hours
    return " ".join(words)
