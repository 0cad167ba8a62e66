"""What `compare` is asked: a claim alone, a claim and others, or a query."""

import pytest

from innofacts.errors import InnofactsError, NothingFound
from innofacts.formats import find_format
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.views import comparison

SOURCE = '[source]\nid = "{0}"\ntype = "report"\npublisher = "P"\nstanding = "{1}"\n'
FACT = '\n[[fact]]\nid = "{}"\nclaim = "Claim."\nfigure = "{}"\n{}'


@pytest.fixture
def asked(library):
    """Return what opens a library and asks something of it."""

    def asked(ask, **files):
        index = open_index(locate([str(library(**files))]))
        try:
            return ask(index)
        finally:
            index.close()

    return asked


ONE = {"a": SOURCE.format("one", "official") + FACT.format("alpha", "5 ships", "") + FACT.format("alps", "6 men", "")}


MARKDOWN = comparison.Shape(find_format("markdown"))


def test_the_first_subject_is_an_id(asked):
    with pytest.raises(InnofactsError, match='"5 ships" is not an id'):
        asked(lambda index: comparison.compared(["5 ships", "nope"], index, MARKDOWN), **ONE)
    with pytest.raises(InnofactsError, match='2 ids begin with "al"'):
        asked(lambda index: comparison.compared(["al", "5"], index, MARKDOWN), **ONE)
    got = asked(lambda index: comparison.compared(["alph", "alps", "5"], index, MARKDOWN), **ONE)
    assert (got.ids, got.shown, got.total) == (("alpha", "alps"), 2, 2)
    assert got.failure == "neither supported nor in agreement: 1 of 2 pairs: alps"


def test_a_claim_alone_has_a_finding_even_if_nothing_else_is_known(asked):
    got = asked(lambda index: comparison.compared(["alpha"], index, MARKDOWN), **ONE)
    assert [table.rows[0] for table in got.tables] == [("Finding", "unconfirmed")]
    assert (got.ids, got.failure) == (("alpha",), "")


def test_a_query_has_a_row_a_claim(asked):
    got = asked(lambda index: comparison.compared(["source:one", "claim"], index, MARKDOWN), **ONE)
    assert [row[0] for row in got.tables[0].rows] == ["alpha", "alps"]
    with pytest.raises(NothingFound):
        asked(lambda index: comparison.compared(["source:two"], index, MARKDOWN), **ONE)
    with pytest.raises(InnofactsError, match="--in does not go with a query"):
        asked(lambda index: comparison.compared(["source:one"], index, MARKDOWN, "USD"), **ONE)
