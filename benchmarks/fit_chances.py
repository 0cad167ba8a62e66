"""The trees that say how likely a figure is that of a fact whose number it prints (`innofacts.matching.chances`).

They are made from the sentences of the learning subjects (`proof_corpus`). `python benchmarks/fit_chances.py` prints
them as `trees.py` holds them; it needs scikit-learn, and takes two minutes.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from math import log
from typing import Any

from proof_corpus import LEARNING, VERDICTS, Page, read_page
from sklearn.ensemble import GradientBoostingClassifier

from innofacts.matching.chances import NAMES, weighed

_SUPPORTED = VERDICTS["S"]


def examples(page: Page) -> Iterator[tuple[dict[str, float], bool]]:
    """Yield what speaks for each fact whose number a labelled figure prints, and whether it rightly supports it."""
    for _, labels, readings in page.sentences:
        for mention, reading in readings:
            label = next((label for label in labels if label.covers(mention)), None)
            found = page.matcher.decider.printing(reading) if label else []
            for one in found:
                is_right = label is not None and one.candidate.id == label.fact and _SUPPORTED in label.verdicts
                yield weighed(reading.sentence, one, is_alone=len(found) == 1), is_right


def fitted() -> GradientBoostingClassifier:
    """Return trees of two questions that are fitted to the sentences of the learning subjects."""
    with ExitStack() as stack:
        pages = [stack.enter_context(read_page(subject, [subject])) for subject in LEARNING]
        pairs = [pair for page in pages for pair in examples(page)]
    model = GradientBoostingClassifier(
        n_estimators=150,
        learning_rate=0.1,
        max_depth=2,
        min_samples_leaf=15,
        subsample=0.6,
        max_features=0.3,
        random_state=0,
    )
    return model.fit([[values[name] for name in NAMES] for values, _ in pairs], [is_right for _, is_right in pairs])


def lines(model: GradientBoostingClassifier) -> Iterator[str]:
    """Yield the lines of `trees.py`."""
    yield '"""The trees of `chances`, as `python benchmarks/fit_chances.py` prints them."""\n'
    others, right = model.init_.class_prior_
    yield f"PRIOR = {log(right / others):.3f}"
    yield 'TREES = """'
    yield from (_row(one.tree_, model.learning_rate) for (one,) in model.estimators_)
    yield '"""'


def _row(tree: Any, rate: float) -> str:
    """Return a tree as a row: its question and those by the answer to it, then what each of the four ends adds."""
    left, right = tree.children_left, tree.children_right
    sides = left[0], right[0]
    questions = (
        f"{NAMES[tree.feature[n]]} {tree.threshold[n]:.4g}" if left[n] >= 0 else f"{NAMES[0]} 0" for n in (0, *sides)
    )
    ends = (end if end >= 0 else side for side in sides for end in (left[side], right[side]))
    return f"{' '.join(questions)} {' '.join(f'{rate * tree.value[end][0][0]:.3f}' for end in ends)}"


if __name__ == "__main__":
    print("\n".join(lines(fitted())))
