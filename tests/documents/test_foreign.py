"""What is said of text in a language that is not read."""

from innofacts.documents.document import Block, Document
from innofacts.documents.foreign import passed_over

ITALIAN = "Hanno partecipato più di 80 paesi.\n\nNel 2023 erano meno di 90 paesi.\n\nMeer dan 80 landen.\n"


def test_each_language_has_one_sentence():
    assert passed_over(Document("a.txt", ITALIAN)) == [
        "a.txt:1:1: 2 sentences in Italian were passed over, of which this is the first; --language en reads the text"
        " as English",
        "a.txt:5:1: 1 sentence in Dutch was passed over; --language en reads the text as English",
    ]
    assert passed_over(Document("a.txt", ITALIAN, language="en")) == []
    assert passed_over(Document("a.txt", "More than 80 countries, mehr als 80 Länder.\n")) == []


def test_a_document_of_blocks_has_no_lines():
    copy = Document("a.pdf", "Più di 80 paesi.", blocks=(Block(0, "page 1"),), kind="pdf")
    assert passed_over(copy, 'language="en"') == [
        'a.pdf: page 1: 1 sentence in Italian was passed over; language="en" reads the text as English'
    ]
