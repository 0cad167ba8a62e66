"""Articles on other subjects than a library: not one of their figures is that of a fact."""

import pytest
from draft_corpus import LEARNING, pages, texts
from report_corpus import SHIPPED, proofs_of

from innofacts.compare.verdicts import ARITHMETIC, NO_FACT
from innofacts.documents.document import Document


@pytest.mark.slow
@pytest.mark.parametrize("page", pages(LEARNING), ids=lambda page: page.stem)
def test_the_shipped_library_has_no_fact_for_the_figures_of_other_articles(page):
    proofs = [proof for one in texts(page) for proof in proofs_of(Document("a.txt", one.text), str(SHIPPED))]
    assert len(proofs) > 20
    matched = [proof for proof in proofs if proof.match.verdict not in (NO_FACT, ARITHMETIC)]
    assert [(proof.mention.printed, proof.match.fact) for proof in matched] == []
