"""Words for opposite things that people or firms do or come to, in all forms that a sentence may have."""

_ROWS = """
enrol enrols enrolled enrolling join joins joined joining | leave leaves left quit quits withdrew
leave leaves left quit quits dropped | stay stays stayed pass passed finished completed
loss losses loss-making | profit profits profitable surplus surpluses broke
"""
_ROWS_OF_ONE = """
spend spends spent spending pays paid paying | receive receives received receiving earn earns earned collected
receive receives received receiving | send sends sent sending
"""


def _rows(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = (row.split("|") for row in text.strip().splitlines())
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, other in rows)


OPPOSITES = _rows(_ROWS)
"""The rows: enrolled, and left; made a loss, and made a profit or broke even."""
OPPOSITES_OF_ONE = _rows(_ROWS_OF_ONE)
"""Likewise of what one party does where the other one does the opposite: what is paid is received by somebody."""
