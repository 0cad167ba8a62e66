"""Which of several names a person may have meant: edit distance and did-you-mean; a light module."""

from innofacts.errors import InnofactsError
from innofacts.showing import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def nearest(word: str, choices: "Iterable[str]", *, most: int = 3, edits: int | None = None) -> tuple[str, ...]:
    """Return the choices that `word` may be a slip of, the nearest first, none where none is near.

    Near is one edit for every three characters, or for two, else as many as `edits` says; an edit is a character left
    out, put in, replaced or swapped with its neighbour (optimal string alignment distance). Near is also a choice that
    begins with the word, unless `edits` are counted.
    """
    wanted = word.casefold()
    characters = frozenset(wanted)
    allowed = edits if edits is not None else max(len(wanted) // 3, min(1, len(wanted) - 1))
    ranked = []
    for position, choice in enumerate(dict.fromkeys(choices)):
        candidate = choice.casefold()
        if len(characters.difference(candidate)) > allowed:
            continue  # each edit brings in one character at most, and this is told at a tenth of the cost
        distance = _distance(wanted, candidate, allowed)
        if edits is None and len(wanted) > 1 and candidate.startswith(wanted):
            distance = min(distance, 1)
        if distance <= allowed:
            ranked.append((distance, position, choice))
    return tuple(choice for _, _, choice in sorted(ranked)[:most])


def _distance(left: str, right: str, allowed: int) -> int:
    """Count the edits between two words, or return more than `allowed` as soon as that is sure."""
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
    """Return `did you mean "a" or "b"?`, or nothing where no choice is near."""
    found = [f'"{choice}"' for choice in nearest(word, choices)]
    return f"did you mean {' or '.join(found)}?" if found else ""


def unknown(what: str, name: str, names: "Sequence[str]", listed: str) -> InnofactsError:
    """Return the error for a name that there is not, with those that may have been meant, and all that there are.

    `listed` comes before these: `the formats are`.
    """
    hint = " ".join(filter(None, (did_you_mean(name, names), f"{listed} {', '.join(names)}")))
    return InnofactsError(f"unknown {what} {quoted(name)}", hint=hint)
