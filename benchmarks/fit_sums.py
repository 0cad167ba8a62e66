"""Fit the weights of the cues of arithmetic/suspects to labelled paragraphs, and print them as weights.py holds them.

Usage: python benchmarks/fit_sums.py [--parts N] [--compare] [DIRECTORY ...]

The paragraphs are those of tests/data/sums.txt and of the tests of arithmetic, without those that are wrong and about
which nothing is said (SILENT). The directories have texts (*.txt) that hardly have slips: news, reports, manuals. The
more of them there are, the fewer false alarms the model gives. Without any, they are the texts of the repository that
nothing is measured with (TEXTS).

With --parts, it instead leaves out one part of all examples after the other, and prints for each how many slips the
others find in it, and how many false alarms they give. With --compare, it leaves out one part of five, and prints how
many slips of that part the weights of the others find, with as many false alarms as those of weights.py give.
"""

import argparse
import random
import re
import runpy
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

import checkout  # noqa: F401 - before innofacts

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.paragraphs import paragraphs
from innofacts.arithmetic.relation import FORMS, Relation
from innofacts.arithmetic.relations import relations
from innofacts.arithmetic.suspects import suspects
from innofacts.arithmetic.suspects.cues import score as score_now
from innofacts.arithmetic.suspects.weights import LEAST
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.segments import segments

ROOT = Path(__file__).parent.parent
PENALTY = 2.5
"""How strongly the regression pulls weights to 0."""
FEWEST = 4
"""Examples that a cue needs."""
ROUNDS = 40
STEP = 0.15
LEAST_WEIGHT = 10
"""Hundredths; smaller weights are left out."""
PARTS = 5
"""Into how many parts examples are split, of which the last one is held out."""
RIGHT, HARD = 2.0, 12.0
"""How much a right paragraph counts, and one of the tests that looks wrong; there are few of them."""
TEXTS = [ROOT / "tests/data/articles/learning", ROOT / "tests/data/prose"]
"""Texts of the repository without slips; what is below a folder `judging` is left out."""
ALARMS = Decimal("0.000043")
"""False alarms for each word of the texts: the threshold is where models that do not know them give so many."""


class Example(NamedTuple):
    """A relation that a paragraph does not have right, and whether it is a slip."""

    form: str
    cues: frozenset[str]
    is_slip: bool
    weight: float
    where: str


def main() -> None:
    """Print the weights."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("directories", nargs="*", type=Path, default=TEXTS)
    arguments.add_argument("--parts", type=int, default=0)
    arguments.add_argument("--compare", action="store_true")
    options = arguments.parse_args()
    sys.path.insert(0, str(ROOT / "tests"))  # which the tests import from
    known = [*labelled()]
    read = [*_texts(options.directories)]
    texts = [example for where, text in read for example in _of_right(_read(text), 1, where)]
    if options.parts:
        _judge(known, texts, options.parts)
        return
    if options.compare:
        _compare(known, texts)
        return
    alarms = int(ALARMS * sum(len(text.split()) for _, text in read))
    halves = _split(texts, 2)
    scores = sorted(
        (
            (score(model, one), one.where, one.form)
            for n in (0, 1)
            for model in (fit([*known, *halves[1 - n]]),)
            for one in halves[n]
        ),
        reverse=True,
    )
    _print(fit([*known, *texts]), scores[min(alarms, len(scores) - 1)][0])


def labelled(step: int = 1) -> Iterator[Example]:
    """Yield the examples of paragraphs that are known to be right or wrong; a test needs not all, but every so many."""
    lines = (ROOT / "tests/data/sums.txt").read_text(encoding="utf-8").splitlines()
    for n, line in [*enumerate(lines)][::step]:
        where = f"line {n + 1}"
        choice = re.search(r"\[([^\]/]+)/([^\]]+)\]", line)
        if choice:
            start, end = line[: choice.start()], line[choice.end() :]
            yield from _of_pair(start + choice[1] + end, start + choice[2] + end, where)
        elif line and not line.startswith("#"):
            yield from _of_right(_read(line), RIGHT, where)
    for name in ("test_paragraphs", "test_slips"):
        tests = runpy.run_path(str(ROOT / f"tests/arithmetic/{name}.py"))
        for n, (form, right, wrong) in [*enumerate(tests["PAIRS"])][::step]:
            yield from _of_pair(form.format(right), form.format(wrong), f"{name} pair {n}")
        for n, text in [*enumerate(tests["RIGHT"])][::step]:
            yield from _of_right(_read(text), HARD, f"{name} right {n}")


def _read(text: str) -> list[Paragraph]:
    return [*paragraphs(text, numbers_in(text))]


@cache  # which tests of the same texts use, too
def numbers_in(text: str) -> list[Mention]:
    """Return all numbers of a text, also bare ones."""
    return [*mentions_of(segments(text), text)]


def _of_pair(right: str, wrong: str, where: str) -> Iterator[Example]:
    """Yield the relations that a wrong result breaks, which a right one does not, as slips; and all others."""
    read = _read(right)
    known = {_key(paragraph, one) for paragraph in read for one in relations(paragraph) if one.is_right}
    broken = [
        (one, cues, _key(paragraph, one) in known) for paragraph in _read(wrong) for one, cues in suspects(paragraph)
    ]
    slips = sum(is_slip for *_, is_slip in broken)
    for one, cues, is_slip in broken:
        if slips:
            yield Example(one.form, frozenset(cues), is_slip, 1 / slips if is_slip else 1, where)
    yield from _of_right(read, RIGHT, where)


def _key(paragraph: Paragraph, relation: Relation) -> tuple[str, tuple[int, ...]]:
    """Return the form of a relation and the places of its amounts, which another number before them does not change."""
    begins = [one.begin for one in (*paragraph.amounts, *paragraph.multiples)]
    return relation.form, tuple(begins.index(one.begin) for one in relation.amounts)


def _of_right(read: Iterable[Paragraph], weight: float, where: str) -> Iterator[Example]:
    for paragraph in read:
        for one, cues in suspects(paragraph):
            yield Example(one.form, frozenset(cues), is_slip=False, weight=weight, where=where)


def _texts(directories: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield the names of files and their texts."""
    for path in sorted(path for directory in directories for path in directory.rglob("*.txt")):
        if "judging" not in path.parts:
            yield path.name, re.sub("[ ]{2,}", " ", path.read_bytes().decode("utf-8", errors="replace"))


def _split(examples: Iterable[Example], parts: int) -> list[list[Example]]:
    """Return examples in parts, all of one place in the same part."""
    found: list[list[Example]] = [[] for _ in range(parts)]
    numbers: dict[str, int] = {}
    chosen = random.Random(5)
    for one in examples:
        found[numbers.setdefault(one.where, chosen.randrange(parts))].append(one)
    return found


Model = dict[tuple[str, str], float]
"""The weights of cues, for all forms (an empty one) and for each; the empty cue is always there."""


def _features(example: Example) -> list[tuple[str, str]]:
    return [(cue, form) for cue in ("", *sorted(example.cues)) for form in ("", example.form)]


def fit(examples: Iterable[Example]) -> Model:
    """Return the weights of a logistic regression, by adaptive gradient descent."""
    rows = [(_features(one), one.is_slip, one.weight) for one in examples]
    counts = Counter(feature for features, *_ in rows for feature in features)
    rows = [([one for one in features if counts[one] >= FEWEST], *rest) for features, *rest in rows]
    weights: Model = defaultdict(float)
    squares: Model = defaultdict(lambda: 1e-3)
    weights["", ""] = -3.0
    order = random.Random(1)
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for features, is_slip, weight in rows:
            likely = 1 / (1 + exp(-max(-30.0, min(30.0, sum(weights[one] for one in features)))))
            error = weight * (likely - is_slip)
            if abs(error) < _SURE:
                continue
            for one in features:
                gradient = error + PENALTY * weights[one] / counts[one]
                squares[one] += gradient * gradient
                weights[one] -= STEP * gradient / squares[one] ** 0.5
    return dict(weights)


_SURE = 1e-4


def score(model: Model, example: Example) -> float:
    """Return how surely a model takes an example for a slip."""
    return sum(model.get(one, 0.0) for one in _features(example))


def _judge(examples: list[Example], texts: list[Example], parts: int) -> None:
    """Print what models find in the part of the examples that they do not know."""
    known, unknown = _split(examples, parts), _split(texts, parts)
    results = []
    for n in range(parts):
        rest = [one for m in range(parts) if m != n for one in (*known[m], *unknown[m])]
        model = fit(rest)
        best: dict[tuple[str, bool, bool], float] = {}
        for is_text, part in ((False, known[n]), (True, unknown[n])):
            for one in part:
                key = (one.where, one.is_slip, is_text)
                best[key] = max(best.get(key, -99.0), score(model, one))
        results += [(value, *key) for key, value in best.items()]
    alarms = sorted((value for value, _, _, is_text in results if is_text), reverse=True)
    slips = [value for value, _, is_slip, _ in results if is_slip]
    right = [value for value, _, is_slip, is_text in results if not (is_slip or is_text)]
    for many in (5, 10, 20, 40):
        least = alarms[min(many, len(alarms) - 1)]
        found, false = (sum(value > least for value in values) for values in (slips, right))
        print(f"{many} false alarms in texts: {found} of {len(slips)} slips, {false} in labelled paragraphs")


def _compare(examples: list[Example], texts: list[Example]) -> None:
    """Print how many slips of the last part the weights of the others find, and those of weights.py."""
    known, unknown = _split(examples, PARTS), _split(texts, PARTS)
    model = fit([one for part in (*known[:-1], *unknown[:-1]) for one in part])
    held = [*known[-1], *unknown[-1]]
    now = {(one.where, one.is_slip) for one in held if score_now(one.form, one.cues) > LEAST}
    many = sum(not is_slip for _, is_slip in now)
    print(f"weights.py: {sum(is_slip for _, is_slip in now)} slips, {many} false alarms")
    best: dict[tuple[str, bool], float] = {}
    for one in held:
        key = one.where, one.is_slip
        best[key] = max(best.get(key, -99.0), score(model, one))
    alarms = sorted((value for (_, is_slip), value in best.items() if not is_slip), reverse=True)
    found = sum(value > alarms[many] for (_, is_slip), value in best.items() if is_slip)
    print(f"fitted to the others: {found} slips, {many} false alarms, of {sum(is_slip for _, is_slip in best)} slips")


def _print(model: Model, least: float) -> None:
    """Print the weights in hundredths, a cue a line, with a column for all forms and one for each."""
    forms = ("", *FORMS)
    print('"""How much each cue says, in hundredths, written by benchmarks/fit_sums.py."""\n')
    print(f'LEAST = {round(least * 100)}\n"""Above it, amounts are surely related."""')
    print(f'_COLUMNS = """\nall {" ".join(FORMS[:11])}\n{" ".join(FORMS[11:])}\n""".split()')
    print('_TABLE = """')
    for cue in sorted({cue for cue, _ in model}):
        row = [round(model.get((cue, form), 0.0) * 100) for form in forms]
        row = [weight if abs(weight) >= LEAST_WEIGHT else 0 for weight in row]
        if any(row):
            print(f"{cue}; {' '.join(map(str, row))}")
    print('"""')
    print("WEIGHTS = {")
    print("    cue: dict(zip(_COLUMNS, map(int, weights.split()), strict=True))")
    print('    for cue, _, weights in (row.partition("; ") for row in _TABLE.split("\\n")[1:-1])')
    print('}\n"""The weights of each cue for all forms and for each; the cue without a name is that of none."""')


if __name__ == "__main__":
    main()
