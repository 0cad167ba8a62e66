"""What tests of matching share: what finds the facts of the library that a file of tests has."""

from collections.abc import Iterator

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher


@pytest.fixture
def matcher(request, library) -> Iterator[Matcher]:
    """Return what finds the facts of the LIBRARY of a module that figures are about."""
    with open_index(locate((str(library(office=request.module.LIBRARY)),))) as index:
        yield Matcher(index)
