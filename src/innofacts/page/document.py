"""One HTML file with its own style and script: a browser runs no other script, and loads nothing.

The policy in the head names the hashes of the style and of the script, so even markup that found its way out of a fact
could not run (https://www.w3.org/TR/CSP3/).
"""

import json
import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import escape

from innofacts.formats.html import cell_text
from innofacts.formats.words import is_web_address
from innofacts.table import TEXT, URL


def document(
    title: str, body: Iterable[str], *, scripts: Iterable[str] = (), data: "Mapping[str, object] | None" = None
) -> Iterator[str]:
    """Yield an HTML document in pieces: `body` is markup; `scripts` are files of this room, which read the data."""
    style = own("page.css")
    script = "".join(map(own, scripts))
    policy = f"default-src 'none'; style-src '{_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'"
    if script:
        policy += f"; script-src '{_hash(script)}'"
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<title>{text(title)}</title>\n<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n<body>\n'
    )
    yield from body
    if data is not None:
        written = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
        yield f'<script type="application/json" id="data">{written}</script>\n'
    if script:
        yield f"<script>{script}</script>\n"
    yield "</body>\n</html>\n"


def text(content: str | int | None) -> str:
    """Return a text as markup, with escapes for invisible characters."""
    return cell_text(content, TEXT)


def link(url: str, label: str) -> str:
    """Return a link to a web address, or only its label if the address is not one."""
    if not is_web_address(url):
        return text(label)
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{text(label)}</a>'


def address(url: str) -> str:
    """Return a web address as a link that shows it; any other text as it is."""
    return cell_text(url, URL)


def anchor(name: str) -> str:
    """Return a name as the value of an attribute: `id` or, after `#`, `href`."""
    return escape(name)


def own(name: str) -> str:
    """Return a file of this room."""
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()


def _hash(code: str) -> str:
    return f"sha256-{b64encode(sha256(code.encode()).digest()).decode()}"
