"""Libraries of any size to measure with: made-up facts as TOML, and the same facts as what the peers read.

Everything follows from a seed, so that a library is the same wherever it is written, and what a search must find in it
is known. The words have the frequencies of a natural text (Zipf's law): a common word is in a quarter of all facts.
"""

import csv
import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from typing import NamedTuple

SEED = 4
BLOCK = 1000
"""How many facts are drawn with one generator of random numbers: a block is the same in every library."""
FILES_PER_FOLDER = 1000

# --- words ---------------------------------------------------------------------------------------------------------

VOCABULARY = 50_000
"""How many words there are."""
EXPONENT = 1.07
"""Zipf's: the word of rank r is r ** 1.07 times as rare as the first, about as in English."""

COMMON = "innovation"
PATENTS = "patents"
RARE = "vantorulok"
RARE_EVERY = 5000
RARE_FIRST = 17
"""The rare word is in the facts 17, 5017, 10017 and so on: one of 1,000, and 200 of 1,000,000."""
STEMS = {COMMON: "innovation", PATENTS: "patent", RARE: RARE}
"""What a fact that holds one of the words to search for has somewhere in its text, whatever the ending."""

# The words that are real, in the order of their ranks; the made-up ones come between and after them.
_REAL = {
    **dict(enumerate("the of in and a to".split())),
    6: COMMON,
    **dict(enumerate("for was by with at on from China more than".split(), 7)),
    **dict(enumerate("countries research technology science new world share development year high".split(), 20)),
    **dict(enumerate("projects energy industry cooperation engineers laboratories funding".split(), 36)),
    60: PATENTS,
    **dict(enumerate("quantum satellites railways agreements universities semiconductors vaccines".split(), 80)),
    **dict(enumerate("batteries agriculture fusion lunar".split(), 120)),
}
# Neither stemming nor the folding of spellings touches a word that is put together from these and ends so.
_ONSETS = "b br c d dr f g gl h j k kl l m n p pl r s st t tr v w z".split()
_VOWELS = "aeiou"
_CODAS = ("", "n", "r", "l")
_ENDINGS = ("bak", "dok", "fum", "gop", "ka", "lam", "mok", "nap", "ro", "sok", "tam", "vup", "zo")


def _vocabulary() -> list[str]:
    """Return all words, the most frequent first."""
    random = Random(SEED)
    made: dict[str, None] = {}  # in the order of their making
    while len(made) < VOCABULARY:
        syllables = (
            random.choice(_ONSETS) + random.choice(_VOWELS) + random.choice(_CODAS) for _ in range(random.randint(1, 2))
        )
        made["".join((*syllables, random.choice(_ENDINGS)))] = None
    invented = iter(word for word in made if word != RARE and not word.startswith(tuple(STEMS.values())))
    return [_REAL.get(rank) or next(invented) for rank in range(VOCABULARY)]


def _frequencies() -> tuple[list[str], list[float]]:
    """Return all words, and how often each of them or of those before it is drawn."""
    words = _vocabulary()
    return words, list(accumulate(1 / (rank + 1) ** EXPONENT for rank in range(len(words))))


# --- what facts are about ------------------------------------------------------------------------------------------


class Subject(NamedTuple):
    """What is measured, and how its figures look."""

    weight: int
    """How many of a hundred facts are about it."""
    measure: str
    """The key `measure`."""
    figures: tuple[str, ...]
    """The forms of its figures: `d` has a point, `n` is whole, `c` has commas, `s` is small and `t` somewhat more."""
    nature: str
    """The key `nature`."""
    basis: str
    """The key `basis`."""
    topics: tuple[str, ...]
    """The key `topics`."""


SUBJECTS = (
    Subject(14, "rd-expenditure", ("{d} billion CNY", "> {d} billion CNY"), "flow", "current prices", ("funding",)),
    Subject(10, "rd-intensity", ("{d} %", "{s} .. {t} %", "{d} ± 0.2 %"), "share", "GERD", ("funding", "research")),
    Subject(10, "rd-personnel", ("{d} million person-years", "{c} people"), "stock", "FTE", ("people",)),
    Subject(10, "belt-and-road-members", ("> {n} countries", ">= {n} countries"), "stock", "", ("cooperation",)),
    Subject(10, "agreements", ("~ {n}00 agreements", "~> {n}00 agreements"), "cumulative", "", ("cooperation",)),
    Subject(8, "high-speed-rail-length", ("{c} km", "~< {n}000 km"), "stock", "in operation", ("transport",)),
    Subject(8, "laboratories", ("= {n} laboratories", "<= {n}000 laboratories"), "stock", "", ("research", "people")),
    Subject(8, "satellites-launched", ("{n} satellites", "< {n} satellites"), "cumulative", "", ("space",)),
    Subject(6, "rd-expenditure-growth", ("{d} %", "{s} pp"), "change", "constant prices", ("funding",)),
    Subject(4, "innovation-index-rank", ("{s} rank",), "rank", "", ("innovation", "rankings")),
    Subject(4, "exchange-rate", ("{d} CNY per USD",), "flow", "yearly average", ("finance",)),
    Subject(1, "patent-applications", ("{c} applications", "{d} million applications"), "flow", "", ("patents",)),
    Subject(7, "", (), "", "", ("policy",)),
)
_PLACES = (
    *("CN US EU JP KR DE FR GB IN BR ZA SG CH SE NL IL RU CA AU".split()),
    *("Belt and Road countries", "World", "ASEAN"),
)
_PERIODS = (
    *("{0}",) * 6,
    *("{0}..{1}", "{0}..", "{0}-06-30", "{0}-11", "{0}-Q3", "FY{0}/{2:02}", "1990s"),
)
_BARE_PERIODS = (len("2023"), len("2023-06-30"))  # a whole number and a date of TOML; all others are texts
_SAYS = ("superlative", "causal", "policy", "trend", "evaluative")
_VINTAGES = ("preliminary", "final", "final", "revised", "")
_PUBLISHERS = (
    *("Bureau of Statistics", "Ministry of Science", "Academy of Sciences", "World Data Office", "Railway Gazette"),
    *("Daily Herald", "Institute of Forecasts", "Council of Engineers", "Customs Service", "Space Agency"),
)
_STANDINGS = ("official", "official", "dataset", "press", "press", "opinion", "secondary")


class Fact(NamedTuple):
    """A fact as text, an empty one for a key that it does not have; in the order of the keys in a file."""

    id: str
    claim: str
    figure: str
    measure: str
    place: str
    period: str
    nature: str
    basis: str
    vintage: str
    topics: str
    says: str
    note: str
    at: str


def facts(number: int) -> Iterator[Fact]:
    """Give the first so many facts."""
    words, weights = _frequencies()
    for start in range(0, number, BLOCK):
        random = Random(SEED * 1_000_003 + start)
        stream = iter(random.choices(words, cum_weights=weights, k=BLOCK * 32))
        subjects = random.choices(SUBJECTS, [subject.weight for subject in SUBJECTS], k=BLOCK)
        for n, subject in enumerate(subjects[: number - start], start):
            yield _fact(n, subject, random, stream)


def _fact(n: int, subject: Subject, random: Random, words: Iterator[str]) -> Fact:
    dice = random.random()  # one throw for all that need not be independent: this has to be quick
    number = int(dice * 1e9)
    figure = ""
    if subject.figures:
        figure = subject.figures[number % len(subject.figures)].format(
            d=f"{number % 10_000 / 100:.2f}",
            n=number % 900 + 10,
            c=f"{number % 3_000_000:,}",
            s=number % 90 + 1,
            t=number % 90 + 5,
        )
    text = list(islice(words, 8 + n % 13))
    if n % RARE_EVERY == RARE_FIRST:
        text[-1] = RARE
    if figure and dice < 1 / 2:  # every other claim has its figure in it
        text.append(figure)
    claim = " ".join(text)
    place = _PLACES[int(dice * dice * len(_PLACES))]
    year = 2000 + number // 1000 % 25
    period = _PERIODS[number % len(_PERIODS)].format(year, year + 3, (year + 1) % 100)
    begin = number % 5000
    return Fact(
        id=f"{subject.measure or 'statement'}-{place.replace(' ', '-').lower()}-{n:07}",
        claim=f"{claim[0].upper()}{claim[1:]}.",
        figure=figure,
        measure=subject.measure,
        place=place,
        period=period,
        nature=subject.nature,
        basis=subject.basis,
        vintage=_VINTAGES[n % 5] if figure else "",
        topics=", ".join(subject.topics),
        says="" if figure else _SAYS[n % 5],
        note="" if n % 3 else " ".join(islice(words, 5 + n % 8)).capitalize() + ".",
        at=f"{{ paragraph = {1 + begin // 300}, start = {begin}, end = {begin + len(claim) + 1} }}",
    )


# --- libraries -----------------------------------------------------------------------------------------------------


class Layout(NamedTuple):
    """A library to be written."""

    name: str
    """The name of its folder."""
    facts: int
    """How many facts it has."""
    per_file: int
    """How many of them are in a file."""
    points: int = 0
    """How many of them are the points of one series; 0 if each stands alone."""

    @property
    def described(self) -> str:
        """What it is, in words."""
        files = -(-self.facts // self.per_file)
        return f"{self.facts:,} facts in {files:,} file{'s' * (files > 1)}{', in series' * bool(self.points)}"


def _source(number: int) -> str:
    """Return the head of a file: the source that its facts are from."""
    random = Random(SEED * 1_000_033 + number)
    publisher, place = random.choice(_PUBLISHERS), random.choice(_PLACES)
    published = f"{random.randint(2001, 2025)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    return (
        f'[source]\nid        = "source-{number:06}"\ntype      = "report"\n'
        f'title     = "{publisher}, {place}: report {number}"\nauthors   = ["{publisher} of {place}"]\n'
        f'publisher = "{publisher}"\npublished = {published}\n'
        f'url       = "https://example.org/reports/{number}"\nlanguage  = "en"\n'
        f'fiscal_year = "07-01"\nstanding  = "{random.choice(_STANDINGS)}"\n'
    )


def _toml(fact: Fact) -> str:
    """Return a fact as it stands in a file; no text of it has anything to escape."""
    bare = {"at": fact.at, "topics": "[" + ", ".join(f'"{topic}"' for topic in fact.topics.split(", ")) + "]"}
    if len(fact.period) in _BARE_PERIODS and fact.period.replace("-", "").isdigit():
        bare["period"] = fact.period
    lines = [
        f"{key:8} = {bare[key]}" if key in bare else f'{key:8} = "{value}"'
        for key, value in zip(Fact._fields, fact, strict=True)
        if value
    ]
    return "\n[[fact]]\n" + "\n".join(lines) + "\n"


_FIRST_YEAR = 1960


def _series(fact: Fact, points: int) -> str:
    """Return a series of what a fact is about, one figure a year, as it stands in a file."""
    random = Random(fact.id)
    unit = fact.figure.split()[-1] if fact.figure else "people"
    years = range(_FIRST_YEAR, _FIRST_YEAR + points)
    values = "".join(f'{year} = "{random.randint(1000, 999_999)}"\n' for year in years)
    keys = {"id": fact.id, "claim": fact.claim.removesuffix(f" {fact.figure}.").rstrip(".")}
    keys |= {"measure": fact.measure or "staff", "place": fact.place, "unit": unit}
    return (
        "\n[[series]]\n"
        + "".join(f'{key:7} = "{value}"\n' for key, value in keys.items())
        + f"[series.values]\n{values}"
    )


class Known(NamedTuple):
    """What is known of a library, to tell a right answer from a quick one."""

    facts: int
    """How many facts it has."""
    holding: dict[str, int]
    """For each of the words to search for, how many facts have it."""


def write_library(folder: Path, layout: Layout) -> Known:
    """Write a library as TOML: files of so many facts, in folders of a thousand files; return what is known of it."""
    holding = dict.fromkeys(STEMS, 0)
    stream = facts(layout.facts)
    for number in range(-(-layout.facts // layout.per_file)):
        if layout.points:
            texts = [_series(fact, layout.points) for fact in islice(stream, layout.per_file // layout.points)]
        else:
            texts = [_toml(fact) for fact in islice(stream, layout.per_file)]
        for word, stem in STEMS.items():
            holding[word] += sum(stem in text or stem.capitalize() in text for text in texts)
        path = folder / f"{number // FILES_PER_FOLDER:03}" / f"source-{number:06}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_source(number) + "".join(texts), encoding="utf-8")
    return Known(layout.facts, holding)


def write_report(path: Path, sentences: Sequence[str], lines: int) -> None:
    """Write a report of so many lines: the sentences, and between them others without a figure and empty lines."""
    random, words, weights = Random(SEED), *_frequencies()
    apart = lines // len(sentences)
    with path.open("w", encoding="utf-8") as file:
        for n in range(lines):
            if n % apart == 0:
                file.write(f"{sentences[n // apart]}\n")
            else:
                other = " ".join(random.choices(words, cum_weights=weights, k=12))
                file.write(f"{other.capitalize()}.\n" if n % apart % 2 else "\n")


def write_csv(path: Path, number: int) -> None:
    """Write the first so many facts as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(Fact._fields)
        writer.writerows(facts(number))


def write_ndjson(path: Path, number: int) -> None:
    """Write the first so many facts as JSON, an object a line."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(fact._asdict(), ensure_ascii=False) + "\n" for fact in facts(number))


def write_sqlite(path: Path, number: int) -> None:
    """Write the first so many facts into an SQLite file with a full-text index, as sqlite-utils would make it."""
    columns = ", ".join(f"[{name}] TEXT" for name in Fact._fields)
    # Without blanks about "=": that is how sqlite-utils finds the index of a table.
    searched = "claim, measure, topics, note"
    connection = sqlite3.connect(path)
    connection.executescript(f"""
        CREATE TABLE fact ({columns});
        CREATE VIRTUAL TABLE fact_fts USING FTS5 ({searched}, content=[fact], tokenize=porter);
    """)
    connection.executemany(f"INSERT INTO fact VALUES ({', '.join('?' * len(Fact._fields))})", facts(number))
    connection.execute("INSERT INTO fact_fts (fact_fts) VALUES ('rebuild')")
    connection.commit()
    connection.close()


def write_papis(folder: Path, number: int) -> None:
    """Write the first so many facts as documents of papis: a folder each, with its YAML."""
    for fact in facts(number):
        document = folder / fact.id
        document.mkdir(parents=True)
        lines = [
            f"ref: {fact.id}",
            f"title: {json.dumps(fact.claim, ensure_ascii=False)}",
            f"author: {fact.place}",
            f"note: {json.dumps(f'{fact.figure} {fact.measure} {fact.topics} {fact.note}', ensure_ascii=False)}",
            f"year: {2000 + int(fact.id[-7:]) % 25}",
            "type: report",
        ]
        (document / "info.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
