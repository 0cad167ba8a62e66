"""Fit the weights of innofacts.weighing.scoring to labelled sentences, and print them as scoring.py holds them.

Usage: python benchmarks/fit_proof.py [--drop] [--answers]

Logistic regressions over the learning part give the weights. What they are worth is measured three times: on the
learning part itself, on the learning part with the weights that were fitted without the subjects at hand, and on the
judging part. With --drop, the present weights are kept, and each of them and each rule is left out in turn. With
--answers, each answer of the learning part that changes is printed; those of the judging part are only counted.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from math import exp
from types import ModuleType
from typing import Any

from proof_corpus import JUDGING, LEARNING, Answer, Corpus, Example, Scores, total

from innofacts.weighing import conflicts, naming, vetoes
from innofacts.weighing.scoring import MODEL, Model

PENALTY = 0.1
"""How strongly the regression pulls weights to 0: weights that few examples support stay small."""
GROUPS = 8
"""Into how many groups the learning part is divided, each of which is judged by what the others teach."""
Results = Mapping[str, tuple[Scores, list[Answer]]]
"""The scores and the answers of each part."""
PARTS = {"learning": LEARNING, "judging": JUDGING}
RULES = ((conflicts, "CONFLICTS"), (vetoes, "VETOES"), (naming, "_NAMES"))
"""The tables of rules of proof, each with its module."""
ALWAYS = "always"
"""The feature that all examples have; its weight is not pulled to 0."""
_ROUNDS = 50
_ENOUGH = 1e-6


def regression(examples: Sequence[Example], names: Sequence[str]) -> dict[str, float]:
    """Return the weights of some features, by Newton's method for logistic regression."""
    rows = [([example.features[name] for name in names], example.is_meant) for example in examples]
    penalties = [0.0 if name == ALWAYS else PENALTY for name in names]
    weights = [0.0] * len(names)
    for _ in range(_ROUNDS):
        gradient = [-penalty * weight for penalty, weight in zip(penalties, weights, strict=True)]
        curvature = [[penalty * (i == j) for j in range(len(names))] for i, penalty in enumerate(penalties)]
        for row, meant in rows:
            present = [(i, value) for i, value in enumerate(row) if value]
            likely = 1 / (1 + exp(-sum(weights[i] * value for i, value in present)))
            for i, value in present:
                gradient[i] += (meant - likely) * value
                for j, other in present:
                    curvature[i][j] += likely * (1 - likely) * value * other
        change = solution(curvature, gradient)
        weights = [weight + step for weight, step in zip(weights, change, strict=True)]
        if max(map(abs, change)) < _ENOUGH:
            break
    return {name: round(weight, 2) for name, weight in zip(names, weights, strict=True)}


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


def fitted(examples: Iterable[Example]) -> Model:
    """Return the model that some examples teach; the order of facts and the thresholds stay as they are."""
    same: list[Example] = []
    other: list[Example] = []
    for example in examples:
        (same if example.is_printed else other).append(example)
    return MODEL._replace(
        same_number=regression(same, list(MODEL.same_number)), other_number=regression(other, list(MODEL.other_number))
    )


def judged_by_others(examples: Sequence[Example]) -> Scores:
    """Return the scores of the learning part, each subject with a model that has not seen it."""
    scores = []
    for n in range(GROUPS):
        group = LEARNING[n::GROUPS]
        model = fitted(example for example in examples if example.subject not in group)
        with ExitStack() as stack:
            scores.append(Corpus(group, stack).scores(model)[0])
    return total(scores)


def source_of(model: Model) -> str:
    """Return a model as scoring.py holds it."""
    lines = []
    for name, value in model._asdict().items():
        if isinstance(value, Mapping):
            lines += [f"    {name}={{", *(f'        "{key}": {weight},' for key, weight in value.items()), "    },"]
        else:
            lines.append(f"    {name}={value},")
    return "\n".join(["MODEL = Model(", *lines, ")"])


def changes(before: Iterable[Answer], after: Iterable[Answer]) -> dict[str, list[str]]:
    """Return the answers that become right or wrong, or stay wrong and differ."""
    found: dict[str, list[str]] = {"better": [], "worse": [], "other": []}
    for old, new in zip(before, after, strict=True):
        if old.match != new.match:
            mark = {(False, True): "better", (True, False): "worse"}.get((old.is_right, new.is_right), "other")
            was, now = (one.match and f"{one.match.verdict} ({one.match.fact})" for one in (old, new))
            found[mark].append(f"{old.printed} in {old.text}: {was}, now {now}")
    return found


def without_weights() -> Iterator[tuple[str, Model]]:
    """Yield the present model without each of its weights."""
    for table in ("weights", "same_number", "other_number"):
        weights = getattr(MODEL, table)
        for name in weights:
            changed: dict[str, Any] = {table: {**weights, name: 0.0}}
            yield f"{name} in {table}", MODEL._replace(**changed)


@contextmanager
def without(module: ModuleType, table: str, row: object) -> Iterator[None]:
    """Leave out a row of a table of rules."""
    rows = getattr(module, table)
    setattr(module, table, tuple(other for other in rows if other is not row))
    vetoes.vetoes_asked.cache_clear()
    try:
        yield
    finally:
        setattr(module, table, rows)
        vetoes.vetoes_asked.cache_clear()


def report(title: str, before: Results, after: Results, *, has_answers: bool) -> None:
    """Print the scores of both parts and how many answers have changed, perhaps with those of the learning part."""
    print(f"\n{title}")
    for part, (scores, answers) in after.items():
        print(f"{part}: {'same scores' if scores == before[part][0] else scores}")
        for mark, changed in changes(before[part][1], answers).items():
            print(f"  {mark}: {len(changed)}", flush=True)
            for answer in changed if has_answers and part == "learning" else ():
                print(f"    {answer}")


def drop(parts: Mapping[str, Corpus], before: Results, *, has_answers: bool) -> None:
    """Leave out each weight and each rule in turn, and print what changes."""
    for name, model in without_weights():
        after = {part: corpus.scores(model) for part, corpus in parts.items()}
        report(f"without {name}", before, after, has_answers=has_answers)
    for module, table in RULES:
        for row in getattr(module, table):
            with without(module, table, row), ExitStack() as stack:
                after = {part: Corpus(subjects, stack).scores() for part, subjects in PARTS.items()}
            title = f"without {getattr(row, 'because', None) or row.__name__} in {module.__name__}{table}"
            report(title, before, after, has_answers=has_answers)


def fit(parts: Mapping[str, Corpus], before: Results, *, has_answers: bool) -> None:
    """Fit the model to the learning part, and print it with what changes."""
    examples = parts["learning"].examples([*MODEL.same_number, *MODEL.other_number])
    print(f"learning, without the subjects at hand: {judged_by_others(examples)}")
    model = fitted(examples)
    after = {part: corpus.scores(model) for part, corpus in parts.items()}
    report("fitted", before, after, has_answers=has_answers)
    print(f"\n{source_of(model)}")


def main() -> None:
    """Fit or drop, and print the results on both parts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--drop", action="store_true", help="leave out each weight and each rule in turn")
    parser.add_argument("--answers", action="store_true", help="print each answer of the learning part that changes")
    options = parser.parse_args()
    with ExitStack() as stack:
        parts = {part: Corpus(subjects, stack) for part, subjects in PARTS.items()}
        before = {part: corpus.scores() for part, corpus in parts.items()}
        for part, (scores, _) in before.items():
            print(f"{part}: {scores}")
        (drop if options.drop else fit)(parts, before, has_answers=options.answers)


if __name__ == "__main__":
    main()
