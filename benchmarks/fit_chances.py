"""The trees that say how likely a figure is about a fact where no rule says so (`innofacts.matching.context.chances`).

They are made from the figures of the learning subjects (`proof_corpus`) to which the rules give no fact.
`python benchmarks/fit_chances.py` prints them as `trees.py` holds them; it needs scikit-learn, and takes two minutes.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from math import log
from textwrap import wrap
from typing import Any

from proof_corpus import LEARNING, Label, Page, read_page, source_of
from sklearn.ensemble import GradientBoostingClassifier

from innofacts.matching.context.chances import DEPTH, NAMES
from innofacts.matching.matches import Match
from innofacts.weighing.scoring import MODEL

_WIDTH = 120
_BY_RULES_ALONE = MODEL._replace(least_chance=2)


def examples(page: Page) -> Iterator[tuple[Mapping[str, float], bool]]:
    """Yield what speaks for each fact that a figure may be about for which no rule has one, and whether it is right."""
    answers = iter(page.answers(_BY_RULES_ALONE)[0])
    source = source_of(page.subject)
    for _, labels, readings in page.sentences:
        told: dict[tuple[int, int], list[str]] = {}
        for label in labels:
            match = next(answers).match
            both = next((both for both in readings if label.covers(both[0])), None)
            if both is None or match is None:
                continue
            mention, reading = both
            before = told.setdefault(mention.sentence, [])
            if match.fact:
                before.append(match.fact)
            elif not mention.doubt:
                found = page.matcher.within.weighed(reading, [source], before)
                among = [one for one, _ in found]
                for one, values in found:
                    if own := page.matcher.decider.match_with(reading.sentence, one, among):
                        yield values, _is_right(label, own)


def _is_right(label: Label, match: Match) -> bool:
    return bool(label.fact) and match.fact == label.fact and match.verdict in label.verdicts


def fitted() -> GradientBoostingClassifier:
    """Return trees of three questions that are fitted to the sentences of the learning subjects."""
    with ExitStack() as stack:
        pages = [stack.enter_context(read_page(subject, [subject])) for subject in LEARNING]
        pairs = [pair for page in pages for pair in examples(page)]
    model = GradientBoostingClassifier(
        n_estimators=200,
        learning_rate=0.08,
        max_depth=DEPTH,
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
    yield from wrap(" ".join(_words(one.tree_, model.learning_rate) for (one,) in model.estimators_), _WIDTH)
    yield '"""'


def _words(tree: Any, rate: float) -> str:
    """Return the words of a tree: its questions, each before the two that follow it, and what each of the ends adds."""
    nodes, questions = [0], []
    sides = tree.children_left, tree.children_right  # of an end, none
    for _ in range(DEPTH):
        questions += [_question(tree, node) for node in nodes]
        nodes = [node if side[node] < 0 else side[node] for node in nodes for side in sides]
    return f"{' '.join(questions)} {' '.join(f'{rate * tree.value[node][0][0]:.3f}' for node in nodes)}"


def _question(tree: Any, node: int) -> str:
    is_end = tree.children_left[node] < 0
    return f"{NAMES[0]} 0" if is_end else f"{NAMES[tree.feature[node]]} {tree.threshold[node]:.4g}"


if __name__ == "__main__":
    print("\n".join(lines(fitted())))
