"""Nouns that may be other names of what a fact counts, and nouns that are known to name something else."""

from cases import cases

from innofacts.english.people import ORGANISATIONS
from innofacts.features.text.sentence import read_sentence
from innofacts.prose.figures import find_figures
from innofacts.weighing.naming import may_be_other_name

FACT = """
[[fact]]
id = "{0}"
claim = "Norway had 5,270 {0}."
figure = "5270 {0}"
place = "NO"
"""
LIBRARY = '[source]\nid = "office-2024"\ntype = "report"\npublisher = "Office"\n' + "".join(
    map(FACT.format, ("quays", "brokers", "teachers", "laboratories", "nurses", "berths", "children"))
)


@cases(
    ("text", "id_", "may_be"),
    [
        ("Norway had 5,270 bulwarks.", "quays", True),  # unknown, so perhaps another name
        ("Norway had 5,270 warehouses.", "quays", False),  # known, but not as another name
        ("Norway had 5,270 wharves.", "quays", True),  # a word that may be used instead
        ("Norway had 5,270 quays.", "quays", False),  # the same
        ("Norway had 5,270 metres.", "quays", False),  # a measure
        ("Norway had 5,270 loaders.", "quays", True),  # people, or a thing that does something
        ("Norway had 5,270 visitors.", "quays", False),  # people
        ("Norway had 5,270 electricians.", "quays", False),
        ("Norway had 5,270 quay walls.", "quays", False),  # something of a quay
        ("Norway had 5,270 quay incidents.", "quays", True),
        ("Norway had 5,270 devices.", "quays", True),  # in general
        ("Norway had 5,270 people.", "nurses", True),
        ("Norway had 5,270 women.", "nurses", True),
        ("Norway had 5,270 people.", "children", True),
        ("Norway had 5,270 adults.", "children", False),
        ("Norway had 5,270 men.", "children", False),
        ("Norway had 5,270 visitors.", "berths", True),  # for whom there are as many
        ("Norway had 5,270 companies.", "quays", False),
        ("Norway had 5,270 companies.", "brokers", True),
        ("Norway had 5,270 laboratories.", "quays", False),  # the library counts them elsewhere
        ("Norway had 5,270 dentists.", "teachers", False),  # words with different meanings
    ],
)
def test_a_noun_that_is_not_known_to_name_something_else_may_be_another_name(facts, text, id_, may_be):
    (mention,) = find_figures(text)
    sentence, fact = read_sentence(text, mention, facts), facts.of_id(id_)
    assert may_be_other_name(sentence, fact, mention.figure, facts) is may_be


@cases("noun", sorted(ORGANISATIONS))
def test_an_organisation_is_neither_a_person_nor_a_thing(facts, noun):
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    (mention,) = find_figures(f"Norway had 5,270 {plural}.")
    sentence = read_sentence(f"Norway had 5,270 {plural}.", mention, facts)
    assert not any(may_be_other_name(sentence, facts.of_id(id_), mention.figure, facts) for id_ in ("quays", "nurses"))
