"""Equations of office documents, each in one line: those of Word, and those in MathML, as OpenDocument has them.

MathML: https://www.w3.org/TR/mathml-core/. That of Word: ECMA-376, part 1, 22.1.
"""

from innofacts.documents.office.package import Attributes, Walk
from innofacts.markup.quantities import RAISED
from innofacts.patterns import regex

_RAISED = RAISED | dict.fromkeys(map(ord, "-−"), "⁻")
_BETWEEN = {"den": "/", "oMath": " "}  # numerator and denominator, two equations of one paragraph
_APART = frozenset(("f", "d", "e"))  # from a digit before them: 3½, 2(30 + 1), the cells of a matrix


class Equation:
    """An equation that is read, element by element as Word names them."""

    def __init__(self) -> None:
        """Begin an equation."""
        self._characters: list[str] = []
        self._is_text = self._is_raised = False

    def begin(self, tag: str) -> None:
        """Begin an element."""
        self._is_text = tag == "t"
        self._is_raised = self._is_raised or tag == "sup"
        if self._characters and tag in _BETWEEN:
            self._characters.append(_BETWEEN[tag])
        elif tag in _APART and self._characters and self._characters[-1][-1:].isdecimal():
            self._characters.append(" ")

    def end(self, tag: str) -> None:
        """End an element."""
        self._is_text = False
        self._is_raised = self._is_raised and tag != "sup"

    def add(self, text: str) -> None:
        """Add characters, which count only within an element with text."""
        if self._is_text:
            self._characters.append(text.translate(_RAISED) if self._is_raised else text)

    @property
    def line(self) -> str:
        """What has been read, in one line."""
        return "".join(self._characters).replace("\n", " ")


_MATHML = "http://www.w3.org/1998/Math/MathML "
_UNSEEN = frozenset(("annotation", "annotation-xml", "mphantom"))  # an annotation is what its author has typed
_NAMES = dict.fromkeys(("mi", "mn", "mo", "ms", "mtext"), "t") | {"mfrac": "f", "mtd": "e"}
_PARTS = {("mfrac", 2): "den", ("msup", 2): "sup", ("msubsup", 3): "sup"}  # by their number in what they are part of
_BLANKS = regex("[\u2061-\u2064\\s]+")  # also the signs of a product that nobody writes
_WORD = regex(r"[^\W\d_]{2,}")


def line_of_mathml(data: bytes) -> str:
    """Return an equation in MathML in one line; empty for any other XML. Raises NotReadable if it is damaged."""
    equation = Equation()
    tags = [""]  # of the open elements
    counts = [0]  # of the elements in each of them
    names: list[list[str]] = []  # that Word has for each
    token: list[str] = []
    before = ""  # the last token
    unseen = 0

    def start(name: str, _: Attributes) -> None:
        nonlocal unseen
        tag = name.removeprefix(_MATHML)
        if unseen or tag == name or tag in _UNSEEN:
            unseen += 1
            return
        counts[-1] += 1
        names.append([*filter(None, (_PARTS.get((tags[-1], counts[-1])), _NAMES.get(tag)))])
        for one in names[-1]:
            equation.begin(one)
        tags.append(tag)
        counts.append(0)
        token.clear()

    def end(_: str) -> None:
        nonlocal unseen, before
        if unseen:
            unseen -= 1
            return
        text = _BLANKS.sub(" ", "".join(token)).strip()
        if _NAMES.get(tags[-1]) == "t" and text:
            is_apart = before[-1:].isalnum() and text[0].isalnum() and bool(_WORD.match(before) or _WORD.match(text))
            equation.add(f" {text}" if is_apart else text)  # 80 km, but 2x
            before = text
        token.clear()
        tags.pop()
        counts.pop()
        for one in reversed(names.pop()):
            equation.end(one)

    Walk(data).run(start, end, token.append)
    return equation.line
