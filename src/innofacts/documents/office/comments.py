"""Comments of ours on the words of Word files and OpenDocument texts, which change nothing else in them."""

import posixpath
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from html import escape
from typing import NamedTuple

from innofacts.documents.office.docx import WordFile
from innofacts.documents.office.mapped import Mapped
from innofacts.documents.office.odt import CONTENT, OFFICE, SPACES, TEXT, TextFile
from innofacts.documents.office.package import (
    Attributes,
    Change,
    Walk,
    changed,
    inside_at_end,
    made_at,
    name_of,
    refuse_change,
)
from innofacts.documents.office.passages import Stretch
from innofacts.documents.office.word_part import AUTHOR, WORD, Cut
from innofacts.showing import quoted, visible


class Comment(NamedTuple):
    """A comment on words of the text."""

    start: int
    """The offset of the first character of the words."""
    end: int
    """The offset after their last character."""
    text: str
    """What it says."""


def _with_words(comment: Comment, text: Mapped) -> Comment:
    """Return a comment that quotes its words if it is put on a whole note, header or footer, which may have several."""
    ends = text.ends(comment.start, comment.end)
    if ends is None or not ends[0][0].is_whole:
        return comment
    return comment._replace(text=f"{quoted(text.extract.text[comment.start : comment.end])}: {comment.text}")


# --- Word -------------------------------------------------------------------------------------------------------------

_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NO_RELATIONS = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_OFFICE = {  # what the types of relations begin with, by the namespace of the text
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://schemas.openxmlformats.org/officeDocument/2006",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "http://purl.oclc.org/ooxml/officeDocument",
}
_XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def commented_docx(data: bytes, comments: Sequence[Comment]) -> bytes:
    """Return a Word file with these comments of ours on its words, in place of all earlier ones of ours.

    Everything else stays as it is. Raises NotReadable if the file is signed, since a change would break the signature.
    """
    word = WordFile(data)
    refuse_change(word.package, word.part.data)
    old, dates = _without_ours_of_word(word)
    if old:
        word = WordFile(word.package.replaced(old))
    if not comments:
        return word.package.data
    name = next(iter(word.related(word.part_name, "comments").values()), "")
    comments = [_with_words(comment, word.text) for comment in comments]
    ids = range(first := _free_id(word, name), first + len(comments))
    new = {word.part_name: changed(word.part.data, _marks(word, dict(zip(ids, comments, strict=True))))}
    added = b"".join(
        _comment(id_, comment, dates, word.part.namespace) for id_, comment in zip(ids, comments, strict=True)
    )
    if name:
        held = word.package.read(name)
        new[name] = changed(held, [inside_at_end(held, added)])
    else:
        new |= _new_part(word, added)
    return word.package.replaced(new)


class _Ours(NamedTuple):
    """Our comments in a file."""

    ids: frozenset[str]
    """Their ids."""
    changes: tuple[Change, ...]
    """What removes them from the part of comments."""
    others: frozenset[str]
    """The ids of all other comments."""
    dates: Mapping[str, str]
    """When each of ours was made, by its text: one that is made again keeps that, so that nothing changes."""


def _ours_of_word(data: bytes) -> _Ours:
    """Return our comments in a part of comments."""
    ids: set[str] = set()
    others: set[str] = set()
    changes: list[Change] = []
    dates: dict[str, str] = {}
    begun: list[tuple[int, bool, str]] = []  # the first byte of the open comment, whether it is ours, and its date
    said: list[str] = []  # the pieces of its text
    walk = Walk(data)

    def start(name: str, attributes: Attributes) -> None:
        word = WORD.fullmatch(name)
        if word and word[2] == "comment":
            is_ours = attributes.get(f"{word[1]} author") == AUTHOR
            (ids if is_ours else others).add(attributes.get(f"{word[1]} id", ""))
            begun.append((walk.byte, is_ours, attributes.get(f"{word[1]} date", "")))
            said.clear()

    def end(name: str) -> None:
        word = WORD.fullmatch(name)
        if word and word[2] == "comment":
            begin, is_ours, date = begun.pop()
            if is_ours:
                changes.append(Change(begin, walk.after(), b""))
                dates["".join(said)] = date

    walk.run(start, end, said.append)
    return _Ours(frozenset(ids), tuple(changes), frozenset(others), dates)


def _without_ours_of_word(word: WordFile) -> tuple[dict[str, bytes], dict[str, str]]:
    """Return the parts of a file without our comments, none if it has none, and the dates of these by their texts."""
    parts = {}
    ids: frozenset[str] = frozenset()
    dates: dict[str, str] = {}
    for name in word.related(word.part_name, "comments").values():
        data = word.package.read(name)
        ours = _ours_of_word(data)
        ids |= ours.ids
        dates |= ours.dates
        parts[name] = changed(data, ours.changes)
    if not ids:
        return {}, {}
    return parts | {word.part_name: changed(word.part.data, _references(word.part.data, ids))}, dates


_RANGES = ("commentRangeStart", "commentRangeEnd", "commentReference")


def _references(data: bytes, ids: Collection[str]) -> list[Change]:
    """Return what removes the references to comments from a part: a run that holds nothing else goes as a whole."""
    changes: list[Change] = []
    runs: list[tuple[int, list[Change], list[str]]] = []  # that have begun: its byte, its references, what it holds
    walk = Walk(data)

    def start(name: str, attributes: Attributes) -> None:
        word = WORD.fullmatch(name)
        tag = word[2] if word else ""
        if tag == "r":
            runs.append((walk.byte, [], []))
        elif tag in _RANGES and attributes.get(f"{word and word[1]} id") in ids:
            change = Change(walk.byte, walk.after(), b"")
            (runs[-1][1] if runs else changes).append(change)
        elif runs:
            runs[-1][2].append(tag)

    def end(name: str) -> None:
        word = WORD.fullmatch(name)
        if word and word[2] == "r" and runs:
            begin, found, others = runs.pop()
            is_only = found and set(others) <= {"rPr", "rStyle"}
            changes.extend([Change(begin, walk.after(), b"")] if is_only else found)

    walk.run(start, end)
    return changes


def _free_id(word: WordFile, name: str) -> int:
    """Return a number above the ids of all comments; Word cannot read a longer one."""
    others = _ours_of_word(word.package.read(name)).others if name else ()
    return max((int(id_) for id_ in others if id_.isdecimal() and len(id_) <= _DIGITS), default=-1) + 1


_DIGITS = 9


class _Place:
    """What ends and what begins at a cut."""

    def __init__(self, cut: Cut) -> None:
        self.cut = cut
        self.ends: list[bytes] = []
        self.starts: list[bytes] = []

    def change(self) -> Change:
        cut = self.cut
        return Change(cut.byte, cut.byte, b"".join((cut.before, *self.ends, *self.starts, cut.after)))


def _marks(word: WordFile, comments: Mapping[int, Comment]) -> list[Change]:
    """Return what marks the words of comments, by their ids: runs are split where words begin or end inside them."""
    part = word.part
    places: dict[int, _Place] = {}
    space = b"" if name_of(part.data, part.runs[0].start) == b"w:r" else f' xmlns:w="{part.namespace}"'.encode()

    def place(stretch: Stretch, character: int, *, is_end: bool = False) -> _Place:
        byte = stretch.byte(character)
        field = part.fields.around(byte)
        cut = Cut(field[is_end], b"", b"") if field else part.cut(stretch, byte)
        return places.setdefault(cut.byte, _Place(cut))

    for id_, comment in comments.items():
        ends = word.text.ends(comment.start, comment.end)
        if ends is None:
            continue
        place(*ends[0]).starts.append(b'<w:commentRangeStart%s w:id="%d"/>' % (space, id_))
        place(*ends[1], is_end=True).ends.append(
            b'<w:commentRangeEnd%s w:id="%d"/><w:r%s><w:commentReference w:id="%d"/></w:r>' % (space, id_, space, id_)
        )
    preserved = (one.cut.preserve for one in places.values())
    return [*filter(None, preserved), *(one.change() for one in places.values())]


def _comment(id_: int, comment: Comment, dates: Mapping[str, str], namespace: str) -> bytes:
    """Return a comment as the part of comments has it; `dates` are those of our earlier ones, by their texts."""
    text = visible(comment.text)
    date = escape(dates.get(text) or f"{made_at()}Z")
    return (
        f'<w:comment xmlns:w="{namespace}" w:id="{id_}" w:author="{AUTHOR}" w:date="{date}" w:initials="{AUTHOR[:2]}">'
        f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p></w:comment>'
    ).encode()


def _new_part(word: WordFile, comments: bytes) -> dict[str, bytes]:
    """Return a new part of comments, and the parts that name it: the types, and what the main part refers to."""
    folder, main = posixpath.split(word.part_name)
    name = posixpath.join(folder, "comments.xml")
    of_part = posixpath.join(folder, "_rels", f"{main}.rels")
    types = word.package.read(_TYPES)
    relations = word.package.read(of_part) if of_part in word.package else _NO_RELATIONS
    override = f'<Override xmlns="{_PACKAGE}/content-types" PartName="/{name}" ContentType="{_COMMENTS}"/>'.encode()
    type_ = f"{_OFFICE[word.part.namespace]}/relationships/comments"
    relation = f'<Relationship xmlns="{_PACKAGE}/relationships" Id="{AUTHOR}" Type="{type_}" Target="comments.xml"/>'
    space = word.part.namespace.encode()
    return {
        name: b'%s<w:comments xmlns:w="%s">%s</w:comments>' % (_XML, space, comments),
        _TYPES: changed(types, [inside_at_end(types, override)]),
        of_part: changed(relations, [inside_at_end(relations, relation.encode())]),
    }


# --- OpenDocument -----------------------------------------------------------------------------------------------------

_ANNOTATION, _ANNOTATION_END, _NAME = f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{OFFICE}name"
_CREATOR, _DATE = (f"http://purl.org/dc/elements/1.1/ {name}" for name in ("creator", "date"))


def commented_odt(data: bytes, comments: Sequence[Comment]) -> bytes:
    """Return an OpenDocument text with these comments of ours on its words, in place of all earlier ones of ours.

    Everything else stays as it is. Raises NotReadable if the file is signed, since a change would break the signature.
    """
    file = TextFile(data)
    refuse_change(file.package, file.data)
    ours, dates = _ours_of_writer(file.data)
    if ours:
        file = TextFile(file.package.replaced({"content.xml": changed(file.data, ours)}))
    marks = []
    for number, comment in enumerate((_with_words(comment, file.text) for comment in comments), 1):
        ends = file.text.ends(comment.start, comment.end)
        if ends:
            (first, begin), (last, stop) = ends
            fields, start, end = file.parts[CONTENT].fields, first.byte(begin), last.byte(stop)
            start, _ = fields.around(start) or (start, start)
            _, end = fields.around(end) or (end, end)
            marks += [Change(end, end, _closer(number)), Change(start, start, _opener(number, comment, dates))]
    # Where one comment ends and the next begins, the end comes first.
    marks.sort(key=lambda mark: (mark.start, b"annotation-end" not in mark.new))
    return file.package.replaced({"content.xml": changed(file.data, marks)}) if marks else file.package.data


def _opener(number: int, comment: Comment, dates: Mapping[str, str]) -> bytes:
    """Return what begins a comment; `dates` are those of our earlier ones, by their texts."""
    text = visible(comment.text)
    date = escape(dates.get(text) or made_at())
    return (
        f'<office:annotation {SPACES} office:name="{AUTHOR}-{number}"><dc:creator>{AUTHOR}</dc:creator>'
        f"<dc:date>{date}</dc:date><text:p>{escape(text)}</text:p></office:annotation>"
    ).encode()


def _closer(number: int) -> bytes:
    return f'<office:annotation-end xmlns:office="{OFFICE.strip()}" office:name="{AUTHOR}-{number}"/>'.encode()


def _ours_of_writer(data: bytes) -> tuple[list[Change], dict[str, str]]:
    """Return what removes our comments from a text, each beginning and each end, and their dates by their texts."""
    found: list[Change] = []
    names: set[str] = set()
    dates: dict[str, str] = {}
    ends: list[tuple[str, Change]] = []
    begun: list[tuple[int, str]] = []  # the first byte and the name of the open comment
    said = defaultdict[str, str](str)  # its author, its date and its text, by the elements that have them
    within = ""  # the element that has just begun
    walk = Walk(data)

    def start(name: str, attributes: Attributes) -> None:
        nonlocal within
        within = name
        if name == _ANNOTATION:
            begun.append((walk.byte, attributes.get(_NAME, "")))
            said.clear()
        elif name == _ANNOTATION_END:
            ends.append((attributes.get(_NAME, ""), Change(walk.byte, walk.after(), b"")))

    def text(text: str) -> None:
        if begun:
            said[within] += text

    def end(name: str) -> None:
        nonlocal within
        within = ""
        if name == _ANNOTATION:
            byte, own = begun.pop()
            if said[_CREATOR].strip() == AUTHOR:
                found.append(Change(byte, walk.after(), b""))
                names.add(own)
                dates[said[f"{TEXT}p"]] = said[_DATE].strip()

    walk.run(start, end, text)
    return found + [change for name, change in ends if name and name in names], dates
