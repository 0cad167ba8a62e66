"""The words for the numbers below a hundred, and numbers in digits without their groups; a light module.

`numerals` reads numbers with them. A look-up of words only has to see that there is no number.
"""

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ONES += "seventeen eighteen nineteen".split()
"""The numbers below twenty, each at its place."""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
"""The tens from twenty on, in order."""
CARDINALS = {word: n for n, word in enumerate(ONES)} | {word: 20 + 10 * n for n, word in enumerate(TENS)}
"""The numbers of one word below a hundred: `nine` is 9, `twenty` is 20."""

ARTICLES = frozenset(("a", "an"))
"""The words that may mean one: a million."""
DECIMALS = {"half": (5, -1), "quarter": (25, -2), "quarters": (25, -2)}  # "fourth" is an ordinal in a query
"""The fractions that are read within a number, each as digits and a power of ten: two and a half."""
IN_WORDS = CARDINALS | {f"{tens}-{one}": CARDINALS[tens] + n for tens in TENS for n, one in enumerate(ONES[:10]) if n}
"""The numbers from zero to ninety-nine, each as one word."""
_BEGINNINGS = frozenset((*CARDINALS, *ARTICLES, *DECIMALS))
GROUP = 3
"""How many digits a group has."""


def may_be_numeral(word: str) -> bool:
    """Return whether a number may begin with that word."""
    return any(map(str.isdigit, word)) or word.partition("-")[0].lower() in _BEGINNINGS


def plain_number(text: str) -> str:
    """Return a number in digits without its groups: `1678000.5` for `1,678,000.5`; empty if it is not a number."""
    whole, point, fraction = text.partition(".")
    if not text.isascii() or (point and not fraction.isdigit()):
        return ""
    if "," in whole:
        first, *groups = whole.split(",")
        if not 1 <= len(first) <= GROUP or any(len(group) != GROUP for group in groups):
            return ""
        whole = first + "".join(groups)
    return whole + point + fraction if whole.isdigit() else ""
