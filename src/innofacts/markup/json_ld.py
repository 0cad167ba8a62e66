"""JSON-LD: what a web page tells programs of the article that it shows, in the terms of schema.org/Article."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from innofacts.patterns import regex

Node = dict[str, Any]
"""A thing with its properties."""


class Article(NamedTuple):
    """What is said of an article; empty for what is not."""

    kind: str
    """Its type: NewsArticle."""
    day: str
    """When it was published, as written: `datePublished`."""
    persons: tuple[str, ...]
    """The names of its authors who are persons, or may be."""
    bodies: tuple[str, ...]
    """The names of its authors that are organisations."""
    publisher: str
    """The name of its publisher."""


def article_in(scripts: Iterable[str], addresses: Iterable[str]) -> Article | None:
    """Return what the scripts of a page say of its article; None if they have none, or several of which none is it.

    Of several, such as those that the page links to, it is the one with an address of the page.
    """
    tops = [node for script in scripts for node in _nodes(script)]
    named = {node["@id"]: node for node in tops if isinstance(node.get("@id"), str)}
    articles = [node for node in tops if _kind(node)]
    its_own = {address.partition("#")[0] for address in addresses}
    of_page = [node for node in articles if not its_own.isdisjoint(_addresses(node))] or articles
    if not of_page or len({_text(node.get("headline")) for node in of_page}) > 1:
        return None
    node = of_page[0]
    authors = [_resolved(one, named) for one in _each(node.get("author"))]
    persons = (name for one in authors if not _is_body(one) for name in _names(one))
    bodies = (name for one in authors if _is_body(one) for name in _names(one))
    publishers = (name for one in _each(node.get("publisher")) for name in _names(_resolved(one, named)))
    day = _text(node.get("datePublished"))
    return Article(_kind(node), day, tuple(persons), tuple(bodies), next(publishers, ""))


def _nodes(script: str) -> Iterator[Node]:
    """Yield the things of a script that are parts of no other but `@graph` and `mainEntity`; none if it is no JSON."""
    try:
        left = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    while left:
        one = left.pop()
        if isinstance(one, list):
            left += reversed(one)
        elif isinstance(one, dict):
            yield one
            left += [one[key] for key in ("mainEntity", "@graph") if key in one]


_ARTICLE = regex(r"(?:Article|Posting|\AReport)\Z")


def _kind(node: Node) -> str:
    """Return the type of an article: ReportageNewsArticle; empty for anything else."""
    types = (one for one in _each(node.get("@type")) if isinstance(one, str))
    return next((one for one in types if _ARTICLE.search(one)), "")


def _addresses(node: Node) -> set[str]:
    """Return the addresses that a thing gives itself or its page, without fragments."""
    page = node.get("mainEntityOfPage")
    given = [one.get(key) for one in (node, page) if isinstance(one, dict) for key in ("url", "@id")]
    return {one.partition("#")[0] for one in (*given, page) if isinstance(one, str)}


def _each(value: object) -> list[Any]:
    """Return the values of a property, which may have one or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _resolved(one: object, named: dict[str, Node]) -> object:
    """Return a thing for what may only refer to it: {"@id": "#/person/1"}."""
    id_ = one.get("@id") if isinstance(one, dict) and "name" not in one else None
    return named.get(id_, one) if isinstance(id_, str) else one


def _is_body(one: object) -> bool:
    """Return whether an author is an organisation, which may be one of news media."""
    return isinstance(one, dict) and any("Organization" in str(kind) for kind in _each(one.get("@type")))


def _names(one: object) -> list[str]:
    """Return the names of a person or an organisation, which may be all that is given."""
    names = _each(one.get("name") if isinstance(one, dict) else one)
    return [text for text in map(_text, names) if text]


def _text(value: object) -> str:
    """Return a text on one line; empty for any other value."""
    return " ".join(value.split()) if isinstance(value, str) else ""
