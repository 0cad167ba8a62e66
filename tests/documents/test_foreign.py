"""What is said of parts of a document that are not read, such as text in another language."""

import pytest

from innofacts.documents.document import Block, Document
from innofacts.documents.foreign import remarks_on_unread
from innofacts.numbers.exclusions import BARE
from innofacts.prose.figures import find_mentions

ITALIAN = "Hanno partecipato più di 80 paesi.\n\nNel 2023 erano meno di 90 paesi.\n\nMeer dan 80 landen.\n"


def test_each_language_has_one_sentence():
    assert remarks_on_unread(Document("a.txt", ITALIAN)) == [
        "a.txt:1:1: 2 sentences in Italian were passed over, of which this is the first; figures in Italian are not"
        " read",
        "a.txt:5:1: 1 sentence in Dutch was passed over; --language en reads the text as English",
    ]
    assert remarks_on_unread(Document("a.txt", "苏黎世启用了92辆电车。\n")) == [
        "a.txt:1:1: 1 sentence in Chinese was passed over; figures in Chinese are not read",
    ]
    assert remarks_on_unread(Document("a.txt", ITALIAN, language="en")) == []
    assert remarks_on_unread(Document("a.txt", "More than 80 countries, mehr als 80 Länder.\n")) == []


def test_a_bound_that_may_be_of_several_numbers_is_not_passed_over_in_silence():
    text = "Como máximo caben 80 alumnos.\n\nAl menos en Lugo hay 80 empresas.\n"
    said = "in Spanish were passed over, since {} may be of other words; write {} right before its number"
    assert remarks_on_unread(Document("a.txt", text)) == [
        f"a.txt:3:1: the numbers beside 1 bound {said.format('it', 'it')}"
    ]
    more = text.replace("80 alumnos", "80 alumnos y 5 gatos")
    assert remarks_on_unread(Document("a.txt", more)) == [
        f"a.txt:1:1: the numbers beside 2 bounds {said.format('each', 'each')}"
    ]


def test_a_document_of_blocks_has_no_lines():
    copy = Document("a.pdf", "Più di 80 paesi.", blocks=(Block(0, "page 1"),), kind="pdf")
    assert remarks_on_unread(copy, 'language="en"') == [
        'a.pdf: page 1: 1 sentence in Italian was passed over; language="en" reads the text as English'
    ]


@pytest.mark.parametrize(
    ("others", "said"),
    [
        (("1 chart",), "1 chart is not read; check its figures by hand"),
        (("2 charts", "1 inserted file"), "2 charts and 1 inserted file are not read; check their figures by hand"),
    ],
)
def test_charts_and_the_like_are_not_passed_over_in_silence(others, said):
    copy = Document("a.docx", "80 labs", blocks=(Block(0, "paragraph 1"),), kind="docx", others=others)
    assert remarks_on_unread(copy) == [f"a.docx: {said}"]


def test_numbers_that_english_writes_differently_are_not_passed_over_in_silence():
    text = "It grew by 7,3 % to 12,5 million tonnes, and sold 1.234.567 tickets for $3,50 and 1.200,5 kg of rice."
    assert remarks_on_unread(Document("a.txt", text)) == [
        "a.txt:1:12: 5 numbers were passed over, since English writes them differently: 7.3 for 7,3"
    ]
    assert remarks_on_unread(Document("a.txt", "Of 12 tests, 1.200,5 grams.")) == [
        "a.txt:1:14: 1 number was passed over, since English writes it differently: 1,200.5 for 1.200,5"
    ]
    assert remarks_on_unread(Document("a.txt", "It is 11,4 kilometres long; it carries 2,5 tonnes.")) == [
        "a.txt:1:7: 2 numbers were passed over, since English writes them differently: 11.4 for 11,4"
    ]
    lists = "See sections 3,4 and 5 of 192.168.100.200, rows 1,2, 12,500 people, 1,23,456 rupees and 0.345.678."
    assert remarks_on_unread(Document("a.txt", lists)) == []
    assert remarks_on_unread(Document("a.txt", "Der Absatz stieg um 7,3 % auf 1.234.567 Tonnen.")) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rail served 84 stations. Die Bahn bediente 84 Bahnhöfe. Kolej miało 84 stacji.", 2),
        ("Rail served 84 stations. Kolej miało 2019 stacji.", 0),  # a year
        ("Rail served 84 stations. The Märklin shop had 84, near a café.", 0),  # English words
        ("Rail served 84 stations. Zürich 84. Café 84.", 0),  # names
        ("Rail served 84 stations. Nestlé sold 84 cafés.", 0),  # a figure
        ("Rail served 84 stations. 5.86 × 2 ÷ 3.", 0),  # signs that are between the letters
        ("Rail served 84 stations. Die Bahn bediente 84 Bahnhöfe.", 1),
    ],
)
def test_sentences_that_may_be_in_another_language_are_told_where_no_figure_is_read(text, count):
    figures = [found.start for found in find_mentions(text) if found.doubt != BARE]
    first = text.index(". ") + 2
    were = "were passed over, of which this is the first" if count > 1 else "was passed over"
    sentences = f"a.txt:1:{first + 1}: {count} sentence{'s' * (count > 1)} that may be in another language {were}"
    copy = Document("a.txt", text)
    assert remarks_on_unread(copy, starts_of_figures=figures) == [sentences] * bool(count)
    assert remarks_on_unread(copy) == remarks_on_unread(copy._replace(language="en"), starts_of_figures=figures) == []
