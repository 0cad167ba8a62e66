"""Hooks for hatchling: an installation gets an index of the shipped library, and a package page its own README."""

import re
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


class IndexOfTheShippedLibrary(BuildHookInterface):  # type: ignore[type-arg]  # generic in a configuration that this hook does not have
    """Makes an index of the facts, so that the first run is quick.

    For a wheel it is made outside the source tree. For an editable install it is next to the modules, where git ignores
    it, unless the facts of the checkout have mistakes.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the index, and add it to the wheel next to the modules."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from innofacts.index.building import write_shipped_index  # from the checkout, as nothing is installed yet

        if version == "editable":
            index = root / "src" / "innofacts" / "facts.sqlite"
            index.unlink(missing_ok=True)
            with suppress(ValueError):
                write_shipped_index(str(root / "facts"), str(index))
            return
        self._folder = TemporaryDirectory()
        index = Path(self._folder.name, "facts.sqlite")
        write_shipped_index(str(root / "facts"), str(index))
        build_data["force_include"][str(index)] = "innofacts/facts.sqlite"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling names them
        """Remove the index, once it is packed."""
        if version != "editable":
            self._folder.cleanup()


class ReadmeOfThePackage(MetadataHookInterface):
    """Takes the links to files of the checkout out of the README, since a package page does not have these files."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the README of the package."""
        page = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": without_local_links(page)}


def without_local_links(page: str) -> str:
    """Return a page of Markdown with the text alone of each link to a file, and without pictures from files."""
    page = re.sub(r"^!\[[^\]]*\]\((?!https?:)[^)]*\)\n\n", "", page, flags=re.MULTILINE)
    return re.sub(r"(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]*\)", r"\1", page)
