"""What texts say that figures include and leave out."""

import pytest

from innofacts.english.scopes import scope_in


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("invention patents, without Hong Kong and Macao", ("", "Hong Kong and Macao")),
        ("Excluding ferries: 40 ships", ("", "ferries")),
        ("digital media, renewals not counted", ("", "renewals")),
        ("40 ships, not counting ferries", ("", "ferries")),
        ("social science included", ("social science", "")),
        ("40 ships including ferries", ("ferries", "")),
        ("all kinds of patents", ("", "")),
    ],
)
def test_the_scope_that_a_text_states(text, scope):
    assert scope_in(text) == scope
