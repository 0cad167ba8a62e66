"""The words of a text that say what it is about, and who says it."""

from pathlib import Path

import pytest
from cases import cases

from innofacts.english.paraphrases import OBJECT, PHRASES
from innofacts.features.content import before_first_figure, content, is_verb, named_places, root, without_speakers
from innofacts.features.meanings import Stems
from innofacts.forms import Form
from innofacts.index.analysis import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2022 the vessels caught nearly 3 million tonnes of cod", ["vessels", "catch", "tonnes", "cod"]),
        ("Six people ended up behind bars", ["person", "prison"]),
        ("More than half of 4G users", ["4g", "users"]),
        ("Barely, merely, hardly or scarcely 40 mills", ["mills"]),
        ("LED lamps at 40 mills", ["led", "lamps", "mills"]),
        ("The report found that 20 per cent were told", []),
    ],
)
def test_the_words_that_tell(text, words):
    assert content(text) == words


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("In 2024 some 40 mills closed, and 12 opened.", "In 2024 some "),
        (
            "The mayor of Lund, 48, said that mills had dropped to 40.",
            "The mayor of Lund, 48, said that mills had dropped to ",
        ),
        ("By page 12 of the report, 40 mills closed.", "By page 12 of the report, "),
        ("Mills opened on 3 May 2024.", "Mills opened on 3 May 2024."),
        ("The mayor of Lund, 48, spoke on page 12.", "The mayor of Lund, "),
    ],
)
def test_an_age_or_a_page_is_not_the_first_figure(text, before):
    assert before_first_figure(text) == before


def test_each_phrase_says_the_same_as_a_word():
    lines = (Path(__file__).parent.parent / "data" / "phrases.txt").read_text(encoding="utf-8").splitlines()
    examples = [line.split(" | ") for line in lines if not line.startswith("#")]
    stems = Stems()
    assert [(one, other) for one, other in examples if stems.of_text(one) != stems.of_text(other)] == []
    words = [(_roots(one), _roots(other)) for one, other in examples]
    for phrase, _ in PHRASES:
        own = _roots(phrase) - {root(OBJECT)}
        assert any(own <= with_it and not own <= without for without, with_it in words), phrase


def _roots(text):
    return {root(word) for word in fold(text).split()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They lost 3 lives", ["die"]),
        ("Their lives were lost", ["die"]),
        ("They lost, and their lives", ["life"]),
        ("They lost the", []),
        ("Behind the bars of a prison behind", ["prison", "prison", "behind"]),
        ("They are knocking down the mill and laying off crews", ["demolished", "mill", "layoff", "crews"]),
        ("The knocker was down", ["knocker"]),
        ("Crews put fires of rubbish out", ["crews", "extinguished", "fires", "rubbish"]),
        ("They put on a play and sent out cards", ["play", "distributed", "cards"]),
        ("He has one book", ["book"]),
        ("They spend on books", ["spend", "books"]),
        ("Patients on their roll", ["patients", "enrolled"]),
        ("They laid 400 miners at the mine off", ["layoff", "miners", "mine"]),
        ("They lay off miners", ["layoff", "miners"]),
        ("They lay miners of the pit behind the old hill off", ["lay", "miners", "pit", "behind", "old", "hill"]),
        ("They laid miners", ["lay", "miners"]),
    ],
)
def test_a_phrase_has_its_words_in_a_row(text, words):
    assert content(text) == words


def test_what_looks_like_a_verb():
    assert [word for word in ("handled", "sell", "passing", "catastrophic", "ship", "house") if is_verb(word)] == [
        "handled",
        "sell",
        "passing",
        "catastrophic",
    ]


def test_names_of_places():
    assert [
        code for _, code in named_places("World Bank's and World Trade Organization data, the World Cup, World GDP")
    ] == ["world"]
    assert named_places("Kenya and the UK paid 3 million US dollars, or 2 million Swiss francs, to a US firm") == (
        ("Kenya", "KE"),
        ("UK", "GB"),
        ("US", "US"),
    )


# --- who says something ----------------------------------------------------------------------------------------------


def said(sentence):
    rest = without_speakers(sentence, lambda words: "Ghana" in words, Form("", "nationwide"))
    assert len(rest) == len(sentence)
    return " ".join(rest.split())


@cases(
    ("sentence", "expected"),
    [
        ("According to the coalition's paper, 80 nurses left.", "80 nurses left."),
        ("The minister told parliament that 80 nurses left.", "80 nurses left."),
        ("A consultancy in London reckons that 80 nurses left.", "80 nurses left."),
        ("The Rail Office had first put the number at 80.", "the number at 80."),
        ("80 nurses left, the union claims.", "80 nurses left ."),
        ("80 nurses left, the Ghana Courier wrote.", "80 nurses left, the Ghana Courier wrote."),
        ("80 nurses left nationwide, the Ghana Courier wrote.", "80 nurses left nationwide ."),
        ("80 nurses left, State Senator Lou Abrams told the panel.", "80 nurses left ."),
        ("80 nurses left, according to the ministry, in 2024.", "80 nurses left , in 2024."),
        ("80 nurses left Ghana, the union in Ghana said.", "80 nurses left Ghana ."),
        ("80 nurses left, the Ghana Health Service said.", "80 nurses left, the Ghana Health Service said."),
        ("Hospitals reported 80 deaths.", "Hospitals reported 80 deaths."),
        ("80 nurses left, wrote the Riga Times on page 4.", "80 nurses left ."),
        ("80 nurses left, the union's Eva Lund (48) said on Radio 5 at 9.30.", "80 nurses left ."),
        ("80 nurses left, Channel 12 told its viewers; 4 came.", "80 nurses left ; 4 came."),
        (
            "80 nurses left, while four in ten said in a poll that they might.",
            "80 nurses left, while four in ten said in a poll that they might.",
        ),
        ("80 nurses left, one in ten said that they might.", "80 nurses left, one in ten said that they might."),
        ("80 nurses left, if you believe the blog Ward 7.", "80 nurses left ."),
        ("80 nurses left, according to page 4 of a leaflet.", "80 nurses left ."),
        ("80 nurses left, according to 40 % of all hospitals.", "80 nurses left, according to 40 % of all hospitals."),
        ('"80 nurses left," said the union, "and 4 came."', '"80 nurses left , "and 4 came."'),
        ("On page 4 of issue 7.2, Riga Today, a blog from room 6, holds that 80 nurses left.", "80 nurses left."),
        ("According to Radio 9.4 (FM), 80 nurses left.", "80 nurses left."),
        ("A patient (41, from Riga) says 80 nurses left.", "80 nurses left."),
        (
            "The city lost 3 hospitals and says that 80 nurses left.",
            "The city lost 3 hospitals and says that 80 nurses left.",
        ),
        ("The hospital is said to have lost 80 nurses.", "The hospital is said to have lost 80 nurses."),
        ("80 nurses left.", "80 nurses left."),
    ],
)
def test_who_says_it_is_blank_unless_only_that_names_the_place(sentence, expected):
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Ghana Bank says it lost 80 clerks, and Ghana Rail lost 40.", None),
        ("The Ghana Bank said that it had lost 80 clerks; the mines of Ghana lost 40.", None),
        ("The police of Ghana say they lost 80 dogs, while the farmers of Ghana lost 40.", None),
        ("The Ghana Bank says it lost 80 clerks in Ghana, and 40 came.", "it lost 80 clerks in Ghana, and 40 came."),
        ("The Ghana Bank says 80 clerks left, and Ghana Rail lost 40.", "80 clerks left, and Ghana Rail lost 40."),
        ("The union says it lost 80 clerks, and Ghana Rail lost 40.", "it lost 80 clerks, and Ghana Rail lost 40."),
        ("The Ghana Bank says its 80 clerks left, and Ghana Rail lost 40.", None),
        (
            "The Ghana Bank says its 80 clerks left nationwide, and Ghana Rail lost 40.",
            "its 80 clerks left nationwide, and Ghana Rail lost 40.",
        ),
    ],
)
def test_who_says_something_of_itself_is_what_it_is_about(sentence, expected):
    assert said(sentence) == (expected or sentence)
