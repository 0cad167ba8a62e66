"""The sources and facts that a text cites."""

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.markup.outline import outline_of
from innofacts.matching.citations import Citations

SOURCE = """
[source]
id = "{}"
type = "report"
publisher = "{}"

[[fact]]
id = "fact-of-{}"
claim = "There are 5 dogs."
figure = "5 dogs"
"""
NBS, OFFICE = {"nbs-2023", "nbs-2024"}, {"office-2024"}


@pytest.fixture
def cited(library):
    """Return what gives the sources and the facts that a text cites."""
    names = [*((id_, "National Bureau of Statistics of China") for id_ in sorted(NBS)), ("office-2024", "Office")]
    path = library(**{id_.replace("-", "_"): SOURCE.format(id_, name, id_) for id_, name in names})

    def cited(text: str) -> tuple[set[str], set[str]]:
        with open_index(locate((str(path),))) as index:
            notes = [(note.start, *[text[slice(*note.span)]] * 2) for note in outline_of(text, "markdown").notes]
            found = Citations(text, notes, index).of(0, text.index(".") + 1)
            return set(found.sources), set(found.facts)

    return cited


def test_an_id_names_the_fact_whose_figure_follows_in_brackets(library):
    path = library(office=SOURCE.format("office-2024", "Office", "office-2024"))
    with open_index(locate((str(path),))) as index:
        citations = Citations("", (), index)
        texts = ("see fact-of-office-2024 (", "see fact-of-office-2023 (", "see that (", "xfact-of-office-2024 (")
        assert [citations.fact_before(text, len(text)) for text in texts] == ["fact-of-office-2024", "", "", ""]


@pytest.mark.parametrize(
    ("text", "sources", "facts"),
    [
        ("Five dogs.", set(), set()),
        ("Five dogs [@office-2024; @nbs-2023].", {"office-2024", "nbs-2023"}, set()),
        ("Five dogs[^fact-of-nbs-2023].", set(), {"fact-of-nbs-2023"}),
        (r"Five dogs \citep[p. 3]{office-2024, nobody}.", OFFICE, set()),
        ("Five dogs [office-2024]_.", OFFICE, set()),
        ("According to NBS, five dogs.", NBS, set()),
        ("According to the NBSC, five dogs.", NBS, set()),
        ("According to NB, five dogs.", set(), set()),
        ("According to the National Bureau of Statistics, five dogs.", NBS, set()),
        ("According to the Office, five dogs.", OFFICE, set()),
        ("According to Statistics, five dogs.", set(), set()),
        ("Figures from the Bureau of Statistics show five dogs.", NBS, set()),
        ("Five dogs[^1].\n\n[^1]: National Bureau of Statistics, 2024.", NBS, set()),
        ("Five dogs[^1].\n\n[^1]: @fact-of-office-2024", set(), {"fact-of-office-2024"}),
        ("Five dogs[^1].\n\n[^1]: ibid", set(), set()),
        ("Five dogs. [@office-2024]", OFFICE, set()),
        ("Five dogs. Source: Office", OFFICE, set()),
        ("Five dogs. According to the Office, six cats.", set(), set()),
        ("Five dogs.\n\n@office-2024 counts six cats.", set(), set()),
    ],
)
def test_what_a_sentence_cites(cited, text, sources, facts):
    assert cited(text) == (sources, facts)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("According to Vera Lind, there are 5 dogs.", {"lind"}),
        ("There are 5 dogs, Vera Lind wrote.", {"lind"}),
        ("As Vera Lind says, there are 5 dogs.", {"lind"}),
        ("Vera Lind has 5 dogs.", set()),
        ("According to Vera, there are 5 dogs.", set()),
        ("According to Vera Holm, there are 5 dogs.", set()),
    ],
)
def test_who_is_said_to_give_a_figure_is_cited_by_name(library, text, sources):
    source = SOURCE.format("lind", "Post", "lind").replace(
        "publisher", 'authors = ["Lind, Vera", "Dog Club"]\npublisher'
    )
    with open_index(locate((str(library(lind=source)),))) as index:
        assert set(Citations(text, [], index).of(0, len(text)).sources) == sources
