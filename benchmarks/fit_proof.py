"""Fit the numbers of innofacts.proof.scoring to labelled sentences, and print them as scoring.py holds them.

Usage: python benchmarks/fit_proof.py [--drop]

A logistic regression over the learning part gives weights. A search then changes one number at a time, of these weights
and thresholds and of the present ones, as long as more verdicts of the learning part are right. The judging part only
measures. With --drop, the present model is kept, and each number and each rule is left out in turn.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from math import exp, inf
from types import ModuleType

from proof_corpus import JUDGING, LEARNING, Answer, Corpus, Examples, Scores

from innofacts.proof import conflicts, content, doubts, naming
from innofacts.proof.scoring import MODEL, Model

PENALTY = 1.0
"""How strongly the regression pulls weights to 0: weights that few examples support stay small."""
STEPS = (0.1, 0.2, 0.5)
"""By how much the search changes a number."""
Results = Mapping[str, tuple[Scores, list[Answer]]]
"""The scores and the answers of each part."""
PARTS = {"learning": LEARNING, "judging": JUDGING}
RULES = ((conflicts, "_CONFLICTS"), (doubts, "_DOUBTS"), (naming, "_NAMES"), (content, "_PHRASES"))
"""The tables of rules of proof, each with its module."""
_ROUNDS = 50
_ENOUGH = 1e-6
_INTERCEPT = "intercept"


def regression(examples: Examples) -> dict[str, float]:
    """Return the weights of a logistic regression by Newton's method, and its intercept."""
    names = [*MODEL.weights, _INTERCEPT]
    rows = Counter((tuple(float({**features, _INTERCEPT: 1}[n]) for n in names), meant) for features, meant in examples)
    weights = [0.0] * len(names)
    for _ in range(_ROUNDS):
        gradient = [-PENALTY * weight for weight in weights[:-1]] + [0.0]
        curvature = [[PENALTY * (i == j < len(names) - 1) for j in range(len(names))] for i in range(len(names))]
        for (row, meant), count in rows.items():
            likely = 1 / (1 + exp(-sum(weight * value for weight, value in zip(weights, row, strict=True))))
            for i, value in enumerate(row):
                gradient[i] += count * (meant - likely) * value
                for j, other in enumerate(row):
                    curvature[i][j] += count * likely * (1 - likely) * value * other
        change = solution(curvature, gradient)
        weights = [weight + step for weight, step in zip(weights, change, strict=True)]
        if max(map(abs, change)) < _ENOUGH:
            break
    return dict(zip(names, weights, strict=True))


def solution(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """Solve a system of linear equations by Gauss-Jordan elimination with pivots."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda n: abs(rows[n][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for n, row in enumerate(rows):
            if n != i:
                factor = row[i] / rows[i][i]
                rows[n] = [value - factor * other for value, other in zip(row, rows[i], strict=True)]
    return [row[-1] / row[i] for i, row in enumerate(rows)]


def regressed(examples: Examples) -> Model:
    """Return the model of the regression: a fact is meant if that is more likely than not.

    The other thresholds are as far from this one as they are in the present model.
    """
    weights = regression(examples)
    shift = -weights.pop(_INTERCEPT) - MODEL.enough
    thresholds = {name: round(value + shift, 1) for name, value in MODEL._asdict().items() if name != "weights"}
    return Model(weights={name: round(weight, 1) for name, weight in weights.items()}, **thresholds)


def neighbours(model: Model) -> Iterator[Model]:
    """Yield the models in which one number is changed by a step."""
    for step in (sign * step for step in STEPS for sign in (-1, 1)):
        for name, weight in model.weights.items():
            yield model._replace(weights={**model.weights, name: round(weight + step, 1)})
        for name in model._fields[1:]:
            yield model._replace(**{name: round(getattr(model, name) + step, 1)})


def quality(scores: Scores, most: int) -> tuple[int, int]:
    """Return how good scores are: first no false "supported" and no false alarm, then as many right as possible.

    It is a false alarm, too, if libraries of other subjects have facts for more than `most` figures.
    """
    false = scores.wrongly_supported + scores.supported_elsewhere + scores.alarms
    return -(false + max(0, scores.matched_elsewhere - most)), scores.right


def searched(model: Model, corpus: Corpus) -> Model:
    """Return the model at which no single step improves the scores."""
    most = corpus.scores(MODEL)[0].matched_elsewhere
    best = quality(corpus.scores(model)[0], most)
    while True:
        found = max(
            ((quality(corpus.scores(near)[0], most), near) for near in neighbours(model)), key=lambda one: one[0]
        )
        if found[0] <= best:
            return model
        best, model = found


def printed(model: Model) -> str:
    """Return a model as scoring.py holds it."""
    weights = "".join(f'        "{name}": {weight},\n' for name, weight in model.weights.items())
    rest = "".join(f"    {name}={getattr(model, name)},\n" for name in model._fields[1:])
    return f"MODEL = Model(\n    weights={{\n{weights}    }},\n{rest})"


def changes(before: Iterable[Answer], after: Iterable[Answer]) -> Iterator[str]:
    """Yield each answer that becomes right or wrong, or stays wrong and differs."""
    for old, new in zip(before, after, strict=True):
        if old.match != new.match:
            mark = {(False, True): "better", (True, False): "worse"}.get((old.is_right, new.is_right), "other")
            was, now = (one.match and f"{one.match.verdict} ({one.match.fact})" for one in (old, new))
            yield f"  {mark}: {old.printed} in {old.text}: {was}, now {now}"


def without_numbers() -> Iterator[tuple[str, Model]]:
    """Yield the present model without each of its numbers: no weight, or the threshold of an ordinary match."""
    for name in MODEL.weights:
        yield name, MODEL._replace(weights={**MODEL.weights, name: 0.0})
    for name in MODEL._fields[2:]:
        value = inf if name == "enough_without_number" else MODEL.enough
        yield name, MODEL._replace(**{name: value})


@contextmanager
def without(module: ModuleType, table: str, row: object) -> Iterator[None]:
    """Leave out a row of a table of rules."""
    rows = getattr(module, table)
    setattr(module, table, tuple(other for other in rows if other is not row))
    try:
        yield
    finally:
        setattr(module, table, rows)


def report(title: str, before: Results, after: Results) -> None:
    """Print the scores of both parts, and each answer that has changed."""
    print(f"\n{title}")
    for part, (scores, answers) in after.items():
        same = scores == before[part][0]
        print(f"{part}: {'same scores' if same else scores}", *changes(before[part][1], answers), sep="\n", flush=True)


def drop(parts: Mapping[str, Corpus], before: Results) -> None:
    """Leave out each number and each rule in turn, and print what changes."""
    for name, model in without_numbers():
        report(f"without {name}", before, {part: corpus.scores(model) for part, corpus in parts.items()})
    for module, table in RULES:
        for row in getattr(module, table):
            with without(module, table, row), ExitStack() as stack:
                after = {part: Corpus(subjects, stack).scores() for part, subjects in PARTS.items()}
            report(f"without {getattr(row, '__name__', row)} in {module.__name__}{table}", before, after)


def fit(parts: Mapping[str, Corpus], before: Results) -> None:
    """Fit the model to the learning part, and print it with what changes."""
    learning = parts["learning"]
    start = regressed(learning.examples())
    report("regression", before, {part: corpus.scores(start) for part, corpus in parts.items()})
    found = [searched(model, learning) for model in (MODEL, start)]
    most = before["learning"][0].matched_elsewhere
    fitted = max(found, key=lambda model: quality(learning.scores(model)[0], most))
    report("fitted", before, {part: corpus.scores(fitted) for part, corpus in parts.items()})
    print(f"\n{printed(fitted)}")


def main() -> None:
    """Fit or drop, and print the results on both parts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--drop", action="store_true", help="leave out each number and each rule in turn")
    is_drop = parser.parse_args().drop
    with ExitStack() as stack:
        parts = {part: Corpus(subjects, stack) for part, subjects in PARTS.items()}
        before = {part: corpus.scores() for part, corpus in parts.items()}
        for part, (scores, _) in before.items():
            print(f"{part}: {scores}")
        (drop if is_drop else fit)(parts, before)


if __name__ == "__main__":
    main()
