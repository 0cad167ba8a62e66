"""The fact check of claims as a page to publish: what was said, the finding, what to print, why, and whom to cite."""

from collections import Counter
from collections.abc import Iterator, Sequence

from innofacts.compare.findings import (
    COMPATIBLE,
    CONFIRMED,
    DISPUTED,
    NO_FIGURE,
    OUTDATED,
    PASSING,
    REVISED,
    STALE,
    UNCONFIRMED,
    Finding,
)
from innofacts.compare.replacements import day
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import Fact, Source
from innofacts.output.destination import Destination, write_lines
from innofacts.page.document import address, anchor, document, link, text
from innofacts.page.strips import strips
from innofacts.reports.citing import ITALIC, Inline, of_fact, of_source, plainly, style_of
from innofacts.showing import counted
from innofacts.table import URL

_FINDINGS = {
    DISPUTED: "the best evidence says otherwise",
    OUTDATED: "a figure that replaces it was public before the claim appeared",
    STALE: "a tighter or newer figure was public before the claim appeared",
    REVISED: "right when written; a figure published since replaces it",
    CONFIRMED: "a different source, which is not an opinion, says the same or implies it",
    COMPATIBLE: "other evidence agrees with it but does not decide",
    UNCONFIRMED: "no other source in the library gives the figure",
    NO_FIGURE: "the claim states no figure",
}
_WIDTH = 1000  # of the drawing of the counts, which is stretched to the width of the page


def write_page(findings: Sequence[Finding], destination: Destination, currency: str) -> None:
    """Write the page of the findings on some claims; raises InnofactsError if there are none, or for a `currency`."""
    if currency:
        raise InnofactsError("--page cannot be combined with --in", hint="a page gives each figure as it was said")
    if not findings:
        raise InnofactsError("a page shows claims only", hint="compare one id, or a query such as source:ID")
    write_lines(check_page(findings), destination.path or None)


def check_page(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the page of the findings on some claims, in pieces; there is at least one."""
    sources = list(dict.fromkeys(one.fact.source for one in found))
    name = _name(sources[0]) if len(sources) == 1 else f"Claims of {len(sources)} sources"
    yield from document(f"Fact check: {name}", _body(found, sources, name))


def _name(source: Source) -> str:
    """Return the title of a source, or if it has none, who speaks, where and when."""
    publisher = source.publisher if source.publisher != source.speaker else ""
    when = day(source.public) if source.public else ""
    return source.title or ", ".join(filter(None, (source.speaker, publisher, when)))


def _body(found: Sequence[Finding], sources: Sequence[Source], name: str) -> Iterator[str]:
    """Yield the HTML of a page about findings: what was found, what to correct, then each claim."""
    yield f'<header class="masthead">\n<p class="kicker">Fact check</p>\n<h1 dir="auto">{text(name)}</h1>\n'
    if len(sources) == 1:
        yield f'<p class="standfirst">{_about(sources[0])}</p>\n'
    yield '</header>\n<main class="check">\n'
    yield from _counts(found)
    yield from _corrections(found)
    with_figure = [one for one in found if one.finding != NO_FIGURE]
    without = [one for one in found if one.finding == NO_FIGURE]
    if with_figure:
        yield '<section class="claims">\n<h2>Claims with a figure</h2>\n'
        for one in with_figure:
            yield from _claim(one)
        yield "</section>\n"
    if without:
        yield '<section class="claims">\n<h2>Claims without a figure</h2>\n<ol class="plain-claims">\n'
        for one in without:
            yield (
                f'<li id="{anchor(one.fact.id)}" class="claim no-figure"><span dir="auto">{text(one.fact.claim)}</span>'
                f' <span class="where">{_where(one.fact)}</span>{_see(one)}</li>\n'
            )
        yield "</ol>\n</section>\n"
    yield from _sources(found)
    yield "</main>\n<footer>\n<p>Made with innofacts, from the facts and sources of its library.</p>\n</footer>\n"


def _about(source: Source) -> str:
    """Return who wrote a source, where and when, unless its name says so, and a link to it."""
    parts = [
        text(source.speaker),
        text(source.publisher if source.publisher != source.speaker else ""),
        text(day(source.public) if source.public else ""),
    ]
    shown = [*(parts if source.title else []), text(source.standing), link(source.url, "read it") if source.url else ""]
    return " · ".join(filter(None, shown))


def _class(finding: str) -> str:
    return finding.replace(" ", "-")


def _chip(finding: str) -> str:
    """Return a finding in its colour."""
    return f'<span class="finding {_class(finding)}">{finding}</span>'


# --- what was found ------------------------------------------------------------------------------------------------


def _counts(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the number of claims of each finding, as a bar and as buttons that show only these claims."""
    failed = sum(one.finding not in PASSING for one in found)
    verdict = f"<strong>{failed or 'none'}</strong> {'need' if failed > 1 else 'needs'} correcting"
    yield (
        '<section class="counts" aria-label="Findings">\n'
        f'<p class="verdict">{counted(len(found), "claim")}: {verdict}.</p>\n'
        f'<svg class="bar" viewBox="0 0 {_WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">'
    )
    counts = Counter(one.finding for one in found)
    at = 0
    for name in filter(counts.get, _FINDINGS):
        left, at = at, at + counts[name]
        x, end = left * _WIDTH // len(found), at * _WIDTH // len(found)
        yield f'<rect class="{_class(name)}" x="{x}" y="0" width="{end - x}" height="12"/>'
    yield (
        '</svg>\n<fieldset class="findings">\n<legend>Show</legend>\n'
        '<label><input type="radio" name="finding" id="show-all" checked> all claims</label>\n'
    )
    for name in filter(counts.get, _FINDINGS):
        yield (
            f'<label class="{_class(name)}"><input type="radio" name="finding" id="show-{_class(name)}">'
            f' <b>{counts[name]}</b> {_chip(name)} <span class="about">{_FINDINGS[name]}</span></label>\n'
        )
    yield "</fieldset>\n</section>\n"


def _corrections(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the claims that are not to be printed as they are, with what to print instead."""
    failed = [one for one in found if one.finding not in PASSING]
    if not failed:
        return
    yield '<section class="corrections">\n<h2>To correct</h2>\n<ul>\n'
    for one in failed:
        instead = f"print {text(one.print)}" if one.print else "print no figure"
        yield (
            f'<li><a href="#{anchor(one.fact.id)}"><s>{text(_words(one.fact))}</s></a> {_chip(one.finding)}:'
            f" <b>{instead}</b></li>\n"
        )
    yield "</ul>\n</section>\n"


def _words(fact: Fact) -> str:
    return fact.figure.words() if fact.figure else ""


def _where(fact: Fact) -> str:
    place = f"paragraph {fact.at.paragraph}" if fact.at.paragraph else ""
    return ", ".join(filter(None, (place, f'<a class="anchor" href="#{anchor(fact.id)}">{text(fact.id)}</a>')))


# --- one claim -----------------------------------------------------------------------------------------------------


def _claim(one: Finding) -> Iterator[str]:
    """Yield the HTML of a claim with a figure: the finding, what to print and why, and the evidence."""
    fact = one.fact
    yield (
        f'<article id="{anchor(fact.id)}" class="claim {_class(one.finding)}">\n<header>\n'
        f'<p>{_chip(one.finding)} <span class="where">{_where(fact)}</span></p>\n'
        f'<h3 dir="auto">{text(fact.claim)}</h3>\n</header>\n<dl>\n'
    )
    rows = [
        ("Said", _said(fact)),
        ("Print", _print(one)),
        ("Because", text(_sentence(one.reason))),
        ("Cite", _cite(one.cited) if one.cited else ""),
        ("Note", text(fact.note)),
    ]
    for name, value in rows:
        if value:
            yield f'<dt>{name}</dt><dd dir="auto">{value}</dd>\n'
    yield "</dl>\n"
    if one.evidence:
        yield from _evidence(one)
    yield "</article>\n"


def _evidence(one: Finding) -> Iterator[str]:
    """Yield the facts of other sources about the same thing, below the claim and on its scale, as a table."""
    is_open = "" if one.finding in PASSING else " open"
    yield (
        f"<details{is_open}><summary>Evidence: {counted(len(one.evidence), 'fact')} of other sources</summary>\n"
        '<table>\n<thead><tr><th scope="col">Figure</th><th scope="col" class="drawn">On one scale</th>'
        '<th scope="col">Who</th></tr></thead>\n<tbody>\n'
    )
    facts = (one.fact, *one.evidence)
    for fact, strip in zip(facts, strips([fact.stated() for fact in facts]), strict=True):
        who = ", ".join(filter(None, (fact.speaker, fact.source.standing, str(fact.period or ""))))
        kind = ' class="own"' if fact is one.fact else ""
        yield (
            f'<tr{kind}><td>{text(_words(fact))}</td><td class="drawn">{strip}</td>'
            f"<td>{text(who)} {_to_source(fact.source)}</td></tr>\n"
        )
    yield "</tbody>\n</table>\n</details>\n"


def _said(fact: Fact) -> str:
    """Return the figure of a claim, and its meaning if that is in different words."""
    words, meaning = _words(fact), fact.quantity.meaning() if fact.quantity else ""
    means = "" if meaning in (words, f"exactly {words}") else f' <span class="means">that is, {text(meaning)}</span>'
    return f'<b class="figure">{text(words)}</b>{means}'


def _print(one: Finding) -> str:
    """Return the figure to print, with who gives it if that is not the claim's own source."""
    if one.printed is None:
        return "no figure"
    if one.printed is one.fact:
        return "as said"
    who = ", ".join(filter(None, (one.printed.speaker, one.printed.vintage)))
    return f'<b class="figure instead">{text(one.print)}</b> <span class="means">{text(who)}</span>'


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}"


def _cite(fact: Fact) -> str:
    style = style_of("in-text")
    assert style.one
    return f"{text(''.join(map(plainly, style.one(of_fact(fact)))))} {_to_source(fact.source)}"


def _to_source(source: Source) -> str:
    return f'<a href="#source-{anchor(source.id)}">{text(source.id)}</a>'


def _see(one: Finding) -> str:
    _, _, seen = one.reason.partition("; see ")
    return f' <span class="where">see {text(seen)}</span>' if seen else ""


# --- the sources ---------------------------------------------------------------------------------------------------


def _sources(found: Sequence[Finding]) -> Iterator[str]:
    """Yield the sources of the claims, of their evidence, and of what to print, in alphabetical order."""
    facts = [fact for one in found for fact in (one.fact, one.cited, *one.evidence) if fact]
    style = style_of("chicago")
    assert style.one
    entries = {source.id: style.one(of_source(source)) for source in dict.fromkeys(fact.source for fact in facts)}
    yield '<section class="sources">\n<h2>Sources</h2>\n<ul>\n'
    for id_, inlines in sorted(entries.items(), key=lambda entry: "".join(map(plainly, entry[1])).casefold()):
        yield f'<li id="source-{anchor(id_)}" dir="auto">{"".join(map(_set, inlines))} <code>{text(id_)}</code></li>\n'
    yield "</ul>\n</section>\n"


def _set(inline: Inline) -> str:
    if inline.kind == ITALIC:
        return f"<i>{text(inline.text)}</i>"
    return address(inline.text) if inline.kind == URL else text(inline.text)
