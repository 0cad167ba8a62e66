"""The table of scores is true to itself, and benchmarks/README.md has it.

INNOFACTS_REWRITE=1 writes the table of the page again.
"""

import os
import re
from pathlib import Path

import pytest
from scores import SCORES, assert_reached, table

PAGE = Path(__file__).parent.parent / "benchmarks" / "README.md"
_TABLE = re.compile(r"^\| what \| aim \|.*?\n(?=\n)", re.MULTILINE | re.DOTALL)


def test_the_page_has_the_table():
    page = PAGE.read_text(encoding="utf-8")
    made = _TABLE.sub(lambda _: "".join(f"{line}\n" for line in table()), page)
    if os.environ.get("INNOFACTS_REWRITE"):
        PAGE.write_text(made, encoding="utf-8")
    assert made == page
    assert all(line in page for line in table())


def test_what_is_expected_is_at_most_a_point_less_than_what_was_measured():
    assert all(score.measured - 1 <= score.least <= score.measured for score in SCORES)


def test_a_score_below_what_is_expected_fails_with_numbers_only():
    what, _, _, least = SCORES[0]
    assert_reached(what, least)
    with pytest.raises(AssertionError, match=re.escape(f"{what}: 80.0 %, at least {least} % expected")):
        assert_reached(what, 80)
