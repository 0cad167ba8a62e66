"""Words have the stems that the index gives them, each looked up once."""

from innofacts.search.stems import Stemmer, stemmer


def test_forms_of_a_word_have_one_stem():
    stem = Stemmer()
    assert stem(["exports", "exported", "exporting", "imports"]) == {
        "exports": "export",
        "exported": "export",
        "exporting": "export",
        "imports": "import",
    }


def test_words_are_given_again_whatever_came_before():
    stem = Stemmer()
    assert stem([]) == {}
    assert stem(["generation", "generated"]) == {"generation": "gener", "generated": "gener"}
    assert stem(["generated", "wind", "wind"]) == {"generated": "gener", "wind": "wind"}


def test_a_text_that_is_no_word_is_its_own_stem():
    assert Stemmer()(["é", "r&d", "3327.8", " "]) == {"é": "e", "r&d": "r&d", "3327.8": "3327.8", " ": " "}


def test_all_libraries_of_a_process_share_a_stemmer():
    assert stemmer() is stemmer()
