"""What tests of matching share: the facts of the library that a file of tests has."""

from collections.abc import Iterator

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.facts import Facts
from innofacts.matching.matcher import Matcher


@pytest.fixture(scope="module")
def facts(request, tmp_path_factory) -> Facts:
    """Return the facts of the LIBRARY of a module; to read them for each of its sentences takes most of the time."""
    folder = tmp_path_factory.mktemp("library")
    (folder / "office.toml").write_text(request.module.LIBRARY, encoding="utf-8")
    with open_index(locate((str(folder),))) as index:
        return Facts(index)


@pytest.fixture
def matcher(request, library) -> Iterator[Matcher]:
    """Return what finds the facts of the LIBRARY of a module that figures are about."""
    with open_index(locate((str(library(office=request.module.LIBRARY)),))) as index:
        yield Matcher(index)
