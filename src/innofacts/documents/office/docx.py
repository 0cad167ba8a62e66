"""Word files: the text of all their parts in order, with the notes that it refers to, headers and footers."""

import posixpath
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from innofacts.documents.document import Extract
from innofacts.documents.office.mapped import Mapped, mapped
from innofacts.documents.office.package import Attributes, Package, Walk
from innofacts.documents.office.passages import CAPTION, HEADING, UNSEEN, Passage, Stretch, inherited, numbered_things
from innofacts.documents.office.word_part import FRAMES, LEVELS, REFERENCES, WORD, Holder, WordPart, role_of_format
from innofacts.patterns import regex

_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"
_PAGES = {"default": "", "first": "first-page ", "even": "even-page "}
_HEADING = regex(r"(?i)heading \d|title")
_CONTENTS = regex(r"(?i)toc \d|table of figures")  # of which each line repeats a heading or a caption


class WordFile:
    """A Word file that was read."""

    def __init__(self, data: bytes) -> None:
        """Take the file; raises NotReadable."""
        self.package = Package(data)
        self.parts: dict[str, WordPart] = {}
        """The parts of notes, headers and footers, by their names."""
        self.part_name = next(iter(self.related("", "officeDocument").values()), "")
        self._roles = self._roles_of_styles()
        self.part = WordPart(self.package.read(self.part_name), self._roles)
        self.text: Mapped = mapped((*self.part.passages.found, *self._notes(), *self._frames()))

    def related(self, part: str, kind: str) -> dict[str, str]:
        """Return the parts of a kind that a part refers to, by their ids; the part "" is the whole package."""
        folder, name = posixpath.split(part)
        of_part = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, str] = {}

        def start(name: str, attributes: Attributes) -> None:
            if name == _RELATION and attributes.get("Type", "").endswith(f"/{kind}"):
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))
                found[attributes.get("Id", "")] = target.lstrip("/")

        if of_part in self.package:
            Walk(self.package.read(of_part)).run(start)
        return found

    def _roles_of_styles(self) -> dict[str, str]:
        """Return the roles of the styles of headings and captions, and of those that are based on them."""
        roles: dict[str, str] = {}
        bases: dict[str, str] = {}
        style = ""

        def start(name: str, attributes: Attributes) -> None:
            nonlocal style
            word = WORD.fullmatch(name)
            if not word:
                return
            attributes = {name.removeprefix(f"{word[1]} "): of for name, of in attributes.items()}
            tag, value = word[2], attributes.get("val", "")
            if tag == "style":
                style = attributes.get("styleId", "")
            elif tag == "basedOn":
                bases[style] = value
            elif (tag == "name" and _HEADING.fullmatch(value)) or (tag == "outlineLvl" and value in LEVELS):
                roles[style] = HEADING
            elif tag == "name" and value.lower() == CAPTION:
                roles[style] = CAPTION
            elif tag == "name" and _CONTENTS.fullmatch(value):
                roles[style] = UNSEEN
            elif role := role_of_format(tag, value):
                roles[style] = role

        for part in self.related(self.part_name, "styles").values():
            Walk(self.package.read(part)).run(start)
        return inherited(roles, bases)

    def _notes(self) -> Iterator[Passage]:
        """Yield the passages of the notes, in the order in which the text refers to them.

        Their characters are held by the run that refers to them: a comment on a note is put there.
        """
        read: dict[str, tuple[str, WordPart]] = {}
        counts = dict.fromkeys(REFERENCES.values(), 0)
        for (kind, id_), run in self.part.references.items():
            if kind not in read:
                for name in self.related(self.part_name, f"{kind}s").values():
                    read[kind] = (name, self._read(name))
            counts[kind] += 1
            self.part.holders.append(Holder(run, None))
            name, part = read.get(kind, ("", None))
            for passage in part.passages.notes.get(id_, ()) if part else ():
                held = Passage(self._held(passage, run), f"{kind} {counts[kind]}", note=f"{kind} {id_}")
                yield held._replace(part=name, own=passage.stretches)

    def _frames(self) -> Iterator[Passage]:
        """Yield the passages of headers and footers; a comment on one is put on the first run of its section."""
        read: set[str] = set()
        named = {tag: self.related(self.part_name, kind) for tag, kind in FRAMES.items()}
        starts = [run.start for run in self.part.runs]
        begin = 0
        for number, section in enumerate(self.part.sections, 1):
            first = bisect_left(starts, begin)
            begin = section.end
            for (tag, pages), id_ in section.references.items():
                name = named[tag].get(id_, "") if tag in named else ""
                is_shown = name not in read and (pages != "first" or ("titlePg", "title page") in section.references)
                if not (name and is_shown and first < len(starts)):
                    continue
                read.add(name)
                self.part.holders.append(Holder(first, None))
                where = f"{_PAGES.get(pages, '')}{FRAMES[tag]} of section {number}"
                for passage in self._read(name).passages.found:
                    yield Passage(self._held(passage, first), where, part=name, own=passage.stretches)

    def _read(self, name: str) -> WordPart:
        self.parts[name] = WordPart(self.package.read(name), self._roles)
        return self.parts[name]

    def _held(self, passage: Passage, run: int) -> tuple[Stretch, ...]:
        """Return the characters of another part as those of a run, which the last holder holds."""
        span, holder = self.part.runs[run][:2], len(self.part.holders) - 1
        return tuple(Stretch(stretch.text, *span, holder, is_whole=True) for stretch in passage.stretches)


def text_of_docx(data: bytes) -> Extract:
    """Return the text of a Word file; raises NotReadable."""
    word = WordFile(data)
    others = sum((part.others for part in (word.part, *word.parts.values())), Counter[str]())
    return word.text.extract._replace(others=numbered_things(others))
