"""Contrasts: groups of words with different meanings, and which of them narrow what is measured."""

from innofacts.english.contrasts import ROWS


def test_a_row_has_groups_that_have_no_word_in_common():
    for row in ROWS:
        assert len(row.groups) > 1
        assert all(row.groups)
        assert sum(map(len, row.groups)) == len(frozenset().union(*row.groups)), row.groups


def test_no_row_appears_twice():
    assert len(set(ROWS)) == len(ROWS)


def test_women_narrow_what_is_measured_and_exports_do_not():
    narrowing = {word for row in ROWS if row.narrowing for group in row.groups for word in group}
    assert {"women", "rural", "child", "neonatal", "secondary", "offshore", "parttime"} <= narrowing
    assert "export" not in narrowing
