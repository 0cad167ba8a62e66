"""What tests of documents share: the comments and the running text that a markup language finds."""

from collections.abc import Callable

import pytest

from innofacts.markup.languages import markup_of


@pytest.fixture
def found() -> Callable[[str, str], tuple[list[str], list[str]]]:
    """Return a function that finds the comments of a text, and its running text, a run an item."""

    def found(name: str, text: str) -> tuple[list[str], list[str]]:
        markup = markup_of("-", name)
        runs = (" ".join(text[start:end].split()) for start, end in markup.prose(text))
        return [comment.text for comment in markup.comments(text)], [run for run in runs if run]

    return found
