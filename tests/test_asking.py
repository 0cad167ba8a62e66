"""What is asked of a library, as plain data."""

from innofacts.asking import Request


def test_a_request_asks_for_everything_unless_told_otherwise():
    assert Request() == Request(terms=(), ids=(), columns=(), sort=(), limit=None, count="")
    assert Request(("patents",), limit=3)._replace(limit=None) == Request(terms=("patents",))
