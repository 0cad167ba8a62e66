"""Articles on other subjects than a library: not one of their figures is that of a fact.

Every third of the articles has 1,800 figures, which are enough to see a rule that takes any number for a fact.
"""

import pytest
from draft_corpus import LEARNING, pages, texts
from report_corpus import SHIPPED, library_open

from innofacts.compare.verdicts import ARITHMETIC, NO_FACT
from innofacts.documents.document import Document


@pytest.fixture(scope="module")
def proofs_of():
    with library_open(str(SHIPPED)) as proofs_of:
        yield proofs_of


@pytest.mark.slow
@pytest.mark.parametrize("page", pages(LEARNING)[::3], ids=lambda page: page.stem)
def test_the_shipped_library_has_no_fact_for_the_figures_of_other_articles(proofs_of, page):
    proofs = [proof for one in texts(page) for proof in proofs_of(Document("a.txt", one.text))]
    assert len(proofs) > 20
    matched = [proof for proof in proofs if proof.match.verdict not in (NO_FACT, ARITHMETIC)]
    assert [(proof.mention.printed, proof.match.fact) for proof in matched] == []
