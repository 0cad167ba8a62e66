"""Tracked changes of ours in Word files and OpenDocument texts, which an editor accepts or rejects there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from innofacts.documents.document import Edit, narrowed
from innofacts.documents.office.docx import WordFile
from innofacts.documents.office.mapped import Fragment, Mapped
from innofacts.documents.office.odt import CONTENT, OFFICE, SPACES, TEXT, TEXTS, TextFile, WriterPart
from innofacts.documents.office.package import Attributes, Change, Walk, changed, made_at, name_of, refuse_change
from innofacts.documents.office.passages import BETWEEN
from innofacts.documents.office.word_part import AUTHOR, WordPart
from innofacts.patterns import regex


class Tracked(NamedTuple):
    """A file with tracked changes."""

    data: bytes
    """The file."""
    done: tuple[Edit, ...]
    """The edits that were made: those of words that are plain text in the file."""


class _Part(NamedTuple):
    """A fragment of an edit."""

    fragment: Fragment
    """What is deleted; nothing if its bytes are none."""
    new: str = ""
    """What is inserted after it."""
    like: Fragment | None = None
    """The fragment whose format that has; None for this one."""


# What stays between words that are deleted: the mark of a note, a picture.
_STAYS = regex(rb"<(?:[\w.-]+:)?(?:\w*Reference|drawing|pict|object|note|frame)\b")


def _parts(edit: Edit, text: Mapped, parts: Mapping[str, WordPart] | Mapping[str, WriterPart]) -> list[_Part]:
    """Return the fragments of an edit in order; none if a tab or a marker is among its characters.

    The new words come after what is deleted, with the format of its first fragment, so that a reader sees both in one
    piece. They come before the mark of a note, since that is about these words. `parts` are those of the file.
    """
    fragments = text.fragments(edit.start, max(edit.end, edit.start + 1))
    if not fragments or any(fragment.holder <= BETWEEN for fragment in fragments):
        return []
    if edit.start == edit.end:
        return [_Part(fragments[0]._replace(end=fragments[0].start), edit.text)]
    data = parts[fragments[0].part].data
    ends = (one for one, following in pairwise(fragments) if _STAYS.search(data, one.end, following.start))
    last = next(ends, fragments[-1])
    return [_Part(one, edit.text, fragments[0]) if one is last else _Part(one) for one in fragments]


# --- Word -------------------------------------------------------------------------------------------------------------

_ID = regex(rb"\bid=\"(\d{1,9})\"")


def tracked_docx(data: bytes, edits: Sequence[Edit]) -> Tracked:
    """Return a Word file with edits as tracked changes, with the format of the words that they replace.

    Raises NotReadable if the file is signed, since a change would break the signature.
    """
    word = WordFile(data)
    refuse_change(word.package, word.part.data)
    changes: dict[str, list[Change]] = defaultdict(list)
    done = []
    parts = {"": word.part, **word.parts}
    ids = iter(range(1 + max(int(id_) for part in parts.values() for id_ in (b"0", *_ID.findall(part.data))), 2**31))
    for edit in edits:
        fragments = _parts(narrowed(edit, word.text.extract.text), word.text, parts)
        held = [(parts[one.fragment.part], one) for one in fragments]
        if held and all(_is_typed(part, one.fragment) for part, one in held):
            done.append(edit)
            for part, one in held:
                changes[one.fragment.part] += _changes_of_run(part, one, ids)
    names = {"": word.part_name}
    new = {names.get(name, name): changed(parts[name].data, found) for name, found in changes.items()}
    return Tracked(word.package.replaced(new) if new else data, tuple(done))


def _is_typed(part: WordPart, fragment: Fragment) -> bool:
    """Return whether a fragment is plain text, which Word does not put in anew or lock."""
    is_plain = part.holders[fragment.holder].tag is not None
    return is_plain and not part.fields.around(fragment.start) and not part.kept.around(fragment.start)


def _changes_of_run(part: WordPart, one: _Part, ids: Iterator[int]) -> list[Change]:
    """Return what deletes a fragment of a run and inserts words after it."""
    fragment = one.fragment
    begin, end = part.cut(fragment.stretch, fragment.start), part.cut(fragment.stretch, fragment.end)
    own, like = (part.runs[part.holders[held.holder].run].head for held in (fragment, one.like or fragment))
    name = name_of(own, 0)
    prefix = name[: -len(b"r")]
    space = b"" if prefix == b"w:" else f' xmlns:w="{part.namespace}"'.encode()
    old = part.data[fragment.start : fragment.end]
    texts = [(b"del", own, b"delText", old)] if old else []
    texts += [(b"ins", like, b"t", escape(one.new, quote=False).encode())] if one.new else []
    made = [
        b'<w:%s%s w:id="%d" w:author="%s" w:date="%s">%s<w:%s xml:space="preserve">%s</w:%s></%s></w:%s>'
        % (kind, space, next(ids), AUTHOR.encode(), f"{made_at()}Z".encode(), head, element, text, element, name, kind)
        for kind, head, element, text in texts
    ]
    at_end = begin if fragment.end == fragment.start else end
    preserved = [begin.preserve] if begin.preserve and begin.before else []
    return [*preserved, Change(begin.byte, at_end.byte, b"".join((begin.before, *made, at_end.after)))]


# --- OpenDocument -----------------------------------------------------------------------------------------------------

_NUMBER = regex(rb'"innofacts-(\d{1,9})"')


def tracked_odt(data: bytes, edits: Sequence[Edit]) -> Tracked:
    """Return an OpenDocument text with edits as tracked changes, with the format of the words that they replace.

    Raises NotReadable if the file is signed, since a change would break the signature.
    """
    file = TextFile(data)
    for part in file.parts.values():
        refuse_change(file.package, part.data)
    numbers = iter(
        range(1 + max(int(n) for part in file.parts.values() for n in (b"0", *_NUMBER.findall(part.data))), 2**31)
    )
    parts = {"" if name == CONTENT else name: part for name, part in file.parts.items()}
    changes: dict[str, list[_Change]] = defaultdict(list)
    done = []
    for edit in edits:
        small = narrowed(edit, file.text.extract.text)
        fragments = _parts(small, file.text, parts)
        for first, text in file.alike:
            if first <= small.start < first + len(text.extract.text):
                fragments += _parts(Edit(small.start - first, small.end - first, small.text), text, parts)
        held = [(one.fragment.part or CONTENT, one) for one in fragments]
        if held and all(_is_plain(file.parts[name], one.fragment) for name, one in held):
            done.append(edit)
            for name, one in held:
                changes[name].append(_change_of_words(file.parts[name], one, numbers))
    new = {name: _with_changes(file.parts[name].data, made) for name, made in changes.items()}
    return Tracked(file.package.replaced(new) if new else data, tuple(done))


def _is_plain(part: WriterPart, fragment: Fragment) -> bool:
    """Return whether a fragment is plain text, which LibreOffice does not put in anew."""
    is_text = not fragment.stretch.is_whole and b"<" not in part.data[fragment.start : fragment.end]
    return is_text and not part.fields.around(fragment.start) and not part.kept.around(fragment.start)


class _Change(NamedTuple):
    """A change of words, and what the list of changes says of it."""

    words: Change
    regions: str


def _change_of_words(part: WriterPart, one: _Part, numbers: Iterator[int]) -> _Change:
    """Return what deletes words and inserts others after them."""
    fragment, spaces = one.fragment, _spaces(part.data)
    made = regions = ""
    if fragment.end > fragment.start:
        old = part.formatted(part.data[fragment.start : fragment.end], fragment.holder).decode()
        id_ = f"{AUTHOR}-{next(numbers)}"
        regions = _region(id_, "deletion", f"<text:p>{old}</text:p>", spaces)
        made = f'<text:change{spaces} text:change-id="{id_}"/>'
    if one.new:
        id_ = f"{AUTHOR}-{next(numbers)}"
        regions += _region(id_, "insertion", "", spaces)
        mark = f'<text:change-{{}}{spaces} text:change-id="{id_}"/>'
        made += f"{mark.format('start')}{escape(one.new, quote=False)}{mark.format('end')}"
    return _Change(Change(fragment.start, fragment.end, made.encode()), regions)


def _spaces(data: bytes) -> str:
    """Return the declarations of the namespaces of changes for their elements; nothing if the part has them."""
    return "" if all(space.encode() in data for space in SPACES.split()) else f" {SPACES}"


def _region(id_: str, kind: str, content: str, spaces: str) -> str:
    """Return what the list of changes has of one: who made it, when, and what was deleted."""
    info = f"<office:change-info><dc:creator>{AUTHOR}</dc:creator><dc:date>{made_at()}</dc:date></office:change-info>"
    return (
        f'<text:changed-region{spaces} xml:id="{id_}" text:id="{id_}"><text:{kind}>{info}{content}</text:{kind}>'
        "</text:changed-region>"
    )


def _with_changes(data: bytes, made: Sequence[_Change]) -> bytes:
    """Return a part with changes, and with each in the list of changes of its text, header or footer."""
    lists: list[Change] = []
    begin = at = of_list = 0
    walk = Walk(data)

    def start(name: str, _: Attributes) -> None:
        nonlocal begin, at, of_list
        if name in TEXTS:
            begin = at = walk.after()
            of_list = 0
        elif name == f"{TEXT}tracked-changes" and not of_list:
            at, of_list = walk.after(), walk.byte

    def end(name: str) -> None:
        nonlocal at
        if name == f"{OFFICE}forms" and not of_list:  # which come before the list
            at = walk.after() if data.startswith(b"</", walk.byte) else walk.byte
        elif name in TEXTS:
            regions = "".join(one.regions for one in made if begin <= one.words.start < walk.byte).encode()
            if regions:
                lists.append(_list_of_changes(data, at, of_list, regions))

    walk.run(start, end)
    return changed(data, [*lists, *(one.words for one in made)])


def _list_of_changes(data: bytes, at: int, of_list: int, regions: bytes) -> Change:
    """Return what puts regions into the list that begins at `of_list`, or else into a new one."""
    if not of_list:
        spaces = _spaces(data).encode()
        return Change(at, at, b"<text:tracked-changes%s>%s</text:tracked-changes>" % (spaces, regions))
    if data.startswith(b"/>", at - 2):
        return Change(at - 2, at, b">%s</%s>" % (regions, name_of(data, of_list)))
    return Change(at, at, regions)
