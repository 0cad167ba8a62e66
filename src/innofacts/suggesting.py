"""Names that a mistyped name may be meant for: edit distance and did-you-mean; a light module."""

import os

from innofacts.errors import InnofactsError
from innofacts.showing import quoted, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def nearest(word: str, choices: "Iterable[str]", *, most: int = 3, edits: int | None = None) -> tuple[str, ...]:
    """Return the choices that `word` may be a typo of, the nearest first; empty if no choice is near.

    A choice is near if it is at most `edits` away, by default one edit for every three characters, or one for a word of
    two, and twice as many as the nearest is. An edit is a character left out, put in, replaced or swapped with its
    neighbour (optimal string alignment distance). Without `edits`, a choice that begins with the word is near, too.
    """
    wanted = word.casefold()
    characters = frozenset(wanted)
    allowed = edits if edits is not None else max(len(wanted) // 3, min(1, len(wanted) - 1))
    ranked = []
    for position, choice in enumerate(dict.fromkeys(choices)):
        candidate = choice.casefold()
        if len(characters.difference(candidate)) > allowed:
            continue  # each edit adds one new character at most; this test takes a tenth of the time
        distance = _distance(wanted, candidate, allowed)
        if edits is None and len(wanted) > 1 and candidate.startswith(wanted):
            distance = min(distance, 1)
        if distance <= allowed:
            ranked.append((distance, position, choice))
    ranked.sort()
    if edits is None and ranked:  # next to what is one edit away, what is six away is no suggestion
        allowed = _FARTHER * max(1, ranked[0][0])
    return tuple(choice for distance, _, choice in ranked[:most] if distance <= allowed)


_FARTHER = 2  # times as many edits as the nearest choice has


def _distance(left: str, right: str, allowed: int) -> int:
    """Return the number of edits between two words, or a number above `allowed` as soon as there are more."""
    if abs(len(left) - len(right)) > allowed:
        return allowed + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if earlier and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > allowed:
            return allowed + 1
    return row[-1]


def did_you_mean(word: str, choices: "Iterable[str]") -> str:
    """Return `did you mean "a" or "b"?`; empty if no choice is near."""
    found = [f'"{choice}"' for choice in nearest(word, choices)]
    return f"did you mean {' or '.join(found)}?" if found else ""


def hint_on_file(path: str, suffixes: "Sequence[str]" = ()) -> str:
    """Return the hint on a file that cannot be read: of none, files of its folder whose names are near; or nothing.

    Only files with one of the `suffixes` are named, if there are any: an empty one is that of most folders. An address
    of the web, which nothing here opens, has a hint of its own.
    """
    if "://" in path:
        return "innofacts fetches nothing: save the page as a file, and name that"
    if os.path.lexists(path):
        return ""
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    try:
        files = sorted(os.listdir(folder or "."))[:_MOST_FILES]
    except OSError:
        return ""
    files.sort(key=lambda file: file.endswith(suffix))  # of those with one stem, the last counts
    parts = {file: os.path.splitext(file) for file in files if file[0] != "."}
    stems = {name: file for file, (name, ending) in parts.items() if not suffixes or ending in suffixes}
    found = (os.path.join(folder, stems[near]) for near in nearest(stem, stems))
    some = " or ".join(f'"{visible(one)}"' for one in found)
    return f"did you mean {some}?" if some else ""


_MOST_FILES = 10_000  # to compare so many names takes a tenth of a second


def unknown(
    what: str, name: str, names: "Sequence[str]", listed: str, also: "Iterable[tuple[str, str]]" = ()
) -> InnofactsError:
    """Return the error for an unknown name, with the names that may be meant, and all names after `listed`.

    Of very many, the first are named. `also` are other names that people write, each with the name that it stands for.
    """
    others = dict(also)
    meant = did_you_mean(name, names) or next((f'did you mean "{others[one]}"?' for one in nearest(name, others)), "")
    some = names if len(names) <= _MOST_NAMES else [*names[:_FIRST_NAMES], f"and {len(names) - _FIRST_NAMES:,} others"]
    hint = " ".join(filter(None, (meant, f"{listed} {', '.join(some)}")))
    return InnofactsError(f"unknown {what} {quoted(name)}", hint=hint)


_MOST_NAMES = 60  # of columns there are 40, and of sources as many as a library has
_FIRST_NAMES = 10
