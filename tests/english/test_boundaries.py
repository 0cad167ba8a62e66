"""Where the clauses of a sentence end: each with the kinds of the boundary before it."""

import pytest

from innofacts.english.boundaries import (
    KINDS,
    boundaries,
    clause_end,
    clause_start,
    is_parted,
    relative_clauses,
)

# Each sentence is followed by its clauses, each with the mark and the kind of word before it.
PAGE = """
Once a day, or at once if it rains, it takes 40 cars.
              | Once a day
, or          | at once
because       | it rains
,             | it takes 40 cars.

Rents rose by 4 per cent, while wages fell.
              | Rents rose by 4 per cent
, while       | wages fell.

Although the 40 boats of Vik sailed late, none was lost; two, which had leaks, came back on Monday.
while         | the 40 boats of Vik sailed late
,             | none was lost
;             | two
, which       | had leaks
,             | came back on Monday.

The mill closed in May because the river froze, and so it lost 1,200 orders.
              | The mill closed in May
because       | the river froze
, and         |
so            | it lost 1,200 orders.

It sold 300 cakes (or 12 an hour) against 250 a year before, when it rained.
              | It sold 300 cakes
( or          | 12 an hour
) against     | 250 a year
after         |
, when        | it rained.

The harbour – 90 metres long – costs more than the bridge: 4 million euros, compared with 3 million.
              | The harbour
–             | 90 metres long
–             | costs more
than          | the bridge
:             | 4 million euros
, than        | 3 million.

The firm has 9 ships, of which 3 sailed, and 40 men, a third of whom are old.
              | The firm has 9 ships
, of          | 3 sailed
, and         | 40 men
,             | a third
of            | are old.

She said that 40 of those who came that year left once they had eaten but before it was dark.
              | She said
that          | 40 of those
which         | came that year left
when          | they had eaten
but           |
after         | it was dark.

As many as 60 towns, such as Osby, as well as 9 ports have so far paid 7 or so a while later than planned, at 9:30.
              | As many as 60 towns
,             | such as Osby
,             | as well as 9 ports have so far paid 7 or so a while later than planned
,             | at 9:30.

“Of 80 hens,” he wrote, “70 lay daily,” yet the well-and-truly old ones do not; nor do 3 others, as Ann says.
              | “Of 80 hens
,             | he wrote
,             | “70 lay daily
, but         | the well-and-truly old ones do not
; or          | do 3 others
, because     | Ann says.

Since 2019 it has built 40 flats since the council pays—and more than that since it does not.
after         | 2019 it has built 40 flats
when          | the council pays
– and         | more
than          | that
when          | it does not.
"""


def drawn(sentence: str) -> str:
    """Return a sentence with its clauses as on the page."""
    lines, start, sign = [sentence], 0, ""
    for one in boundaries(sentence, 0, len(sentence)):
        if one.start:
            lines.append(f"{sign:13} | {sentence[start : one.start]}".rstrip())
        start, sign = one.end, max(one.kinds, key=len)
    return "\n".join([*lines, f"{sign:13} | {sentence[start:]}".rstrip()])


@pytest.mark.parametrize("section", PAGE.strip().split("\n\n"))
def test_a_sentence_is_parted_into_clauses(section):
    assert drawn(section.partition("\n")[0]) == section


def test_each_kind_is_on_the_page_alone_or_with_a_mark():
    found = {kind for line in PAGE.splitlines() for kind in line.partition("|")[0].split() if "|" in line}
    assert found == {kind for kind in KINDS if " " not in kind}


SENTENCE = "Of 9 ships, which are old, 3 sank, but 6 sail; Vik is shut."
SPAN = (0, len(SENTENCE))


def test_a_clause_begins_after_the_last_boundary_of_some_kinds():
    six, ships = SENTENCE.index("6"), SENTENCE.index("9")
    assert SENTENCE[clause_start(SENTENCE, SPAN, six, frozenset(("but",))) :] == "6 sail; Vik is shut."
    assert (
        SENTENCE[clause_start(SENTENCE, SPAN, six, frozenset((", which",))) :]
        == "are old, 3 sank, but 6 sail; Vik is shut."
    )
    assert clause_start(SENTENCE, SPAN, ships, KINDS) == 0


def test_a_clause_begins_with_its_conjunction_where_only_the_mark_counts():
    sentence = "It sank; after 18 months it rose."
    after, span = sentence.index("after"), (0, len(sentence))
    assert clause_start(sentence, span, after, frozenset(";")) == after
    assert clause_start(sentence, span, after, frozenset((";", "after"))) == after
    assert clause_start(sentence, span, len(sentence), frozenset(";")) == after
    assert sentence[clause_start(sentence, span, len(sentence), frozenset(("after",))) :] == "18 months it rose."


def test_a_clause_ends_before_the_next_boundary_of_some_kinds():
    three = SENTENCE.index("3")
    assert SENTENCE[three : clause_end(SENTENCE, SPAN, three, frozenset((";",)))] == "3 sank, but 6 sail"
    assert SENTENCE[three : clause_end(SENTENCE, SPAN, three, frozenset((",",)))] == "3 sank"
    assert clause_end(SENTENCE, SPAN, three, frozenset((", and",))) == len(SENTENCE)


def test_two_words_are_parted_by_a_boundary_of_some_kinds_between_them():
    between = (SENTENCE.index("3"), SENTENCE.index("6"))
    assert is_parted(SENTENCE, SPAN, between, frozenset(("while", "but")))
    assert not is_parted(SENTENCE, SPAN, between, frozenset(("while", ";")))


def test_a_relative_clause_is_parted_off_by_commas_or_the_end_of_its_sentence():
    sentence = "The inns, whose owners, who live in Osby, sold 9 rooms, of which 3 are let; the mill, where it was dry."
    found = [sentence[slice(*span)] for span in relative_clauses(sentence, (0, len(sentence)))]
    assert found == [", whose owners", ", who live in Osby", ", where it was dry."]
    assert relative_clauses("Of those who came, 9 left.", (0, 26)) == []
    assert relative_clauses("Of those, 9 left.", (0, 17)) == []
