"""What a query that finds nothing may have meant."""

import pytest
from cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from making import terms as terms_of

from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.store import Home
from innofacts.index.terms import Term
from innofacts.search import suggestions
from innofacts.search.suggestions import hint, suggest

FACTS = """
[source]
id        = "office"
type      = "report"
publisher = "Office"

[[fact]]
id      = "labs"
claim   = "Joint laboratories were built in South Korea."
figure  = "9 laboratories"
place   = "KR"
topics  = ["science diplomacy"]

[[fact]]
id      = "patents"
claim   = "Patents were filed, and patents were granted."
figure  = "1678000 applications"
measure = "patent-applications"
place   = "CN"
period  = 2023
nature  = "flow"
topics  = ["patents"]

[[fact]]
id      = "rail"
claim   = "Rail is faster than a satellite, and a navigator finds navigation."
topics  = ["science"]

[[fact]]
id      = "twins"
claim   = "A barking parking marking."

[[fact]]
id      = "treaties"
claim   = "Over 80 islands signed, 60 % of them or more."
figure  = "> 80 islands"

[[fact]]
id      = "queue"
claim   = "Ferries have waiting lists."

[[fact]]
id      = "part"
claim   = "Few islands have half of it."
figure  = "<= 50 %"
"""


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    (folder / "a.toml").write_text(FACTS, encoding="utf-8")
    location = Location((Place("library", str(folder)),))
    with Index(build(Home(location)), location) as index:
        yield index


def suggested(index: Index, *arguments: str, possibly: bool = False) -> tuple[str, str]:
    """Return the ids that a suggestion finds, and its note."""
    meant = suggest(terms_of(*arguments), index, possibly=possibly)
    if meant is None:
        return "", ""
    source, parameters = index.matching(meant.query)
    return " ".join(str(row[0]) for row in index.rows(f"SELECT id {source} ORDER BY n", parameters)), meant.note


@cases(
    ("arguments", "found", "note"),
    [
        # typos
        (("patnets",), "patents", 'no fact has "patnets"; did you mean "patents"? showing "patents"'),
        (
            ("Joint-Labratories",),
            "labs",
            'no fact has "Joint-Labratories"; did you mean "joint-laboratories"? showing "joint-laboratories"',
        ),
        (("laboratorys",), "", ""),  # it is found, as the plural it is meant for
        (
            ('"joint labratories"',),
            "labs",
            'no fact has "joint labratories"; did you mean "joint laboratories"? showing "joint laboratories"',
        ),
        (
            ("satelite", "navigatoin"),
            "rail",
            'no fact has "satelite"; did you mean "satellite"? no fact has "navigatoin"; did you mean "navigation"?'
            ' showing "satellite navigation"',
        ),
        (("satelite", "navigaton"), "rail", None),  # to the index, a navigator and navigation are one
        (("rial", "faster"), "rail", 'no fact has "rial"; did you mean "rail"? showing "rail faster"'),
        (("larking",), "", ""),  # three are as near
        (("larking", "parking"), "twins", None),
        (("larking", "patents"), "patents", 'no fact has "larking"; did you mean "barking" or "marking" or "parking"? showing "patents"'),
        (("sail", "satellite"), "rail", 'no fact has "sail"; did you mean "rail"? showing "satellite"'),
        (("jiont", "lbas"), "labs", 'no fact has "jiont"; did you mean "joint"? no fact has "lbas"; did you mean "labs"? showing "joint labs"'),
        (("waiting", "lsit"), "queue", 'no fact has "lsit"; did you mean "list"? showing "waiting list"'),
        (("list", "waitnig"), "queue", 'no fact has "waitnig"; did you mean "waiting"? showing "waiting"'),
        (("sceintists", "joint"), "labs", None),
        (("bullte", "trian"), "rail", None),
        (("silk", "raod"), "", ""),
        # guesses for some of the words only, none of which was typed
        (("lads", "xyzzy"), "", ""),
        (("lads",), "labs", 'no fact has "lads"; did you mean "labs"? showing "labs"'),
        (("lbas", "xyzzy"), "labs", 'no fact has "lbas"; did you mean "labs"? no fact has "xyzzy"; showing "labs"'),
        (("patnets", "xyzzy"), "patents", None),
        (("lads", "xyzzy", "joint"), "labs", None),
        (("lads", "fitted"), "", ""),
        (
            ("patnets", "laboratories"),
            "labs patents",
            'no fact has "patnets"; did you mean "patents"? no fact has all of "patents laboratories"; showing those that have 1 of the words',
        ),
        # blanks that are not there, and those that should not be
        (("jointlaboratories",), "labs", 'no fact has "jointlaboratories"; showing "joint laboratories"'),
        (("patentsfiled2023",), "", ""),
        (("fasternavigationsatelliterail",), "rail", None),
        (("fasterthansatellite",), "rail", 'no fact has "fasterthansatellite"; showing "faster satellite"'),
        (("labora", "tories"), "labs", 'no fact has "labora"; showing "laboratories"'),
        (("faster", "sate", "llite"), "rail", None),
        # words that no fact has
        (("xyzzy",), "", ""),
        (("xyzzy", "plugh"), "", ""),
        (("xyzzy", "patents"), "patents", 'no fact has "xyzzy"; showing "patents"'),
        (("xyzzy", "place:CN"), "", ""),
        (("xyzzy", "plugh", "patents", "filed"), "patents", None),
        (("how", "did", "xyzzy", "built"), "labs", 'no fact has "xyzzy"; showing "built"'),
        (("what", "was", "said"), "", ""),
        (("please", "show", "patents"), "patents", 'no fact has all of "please show patents"; showing "patents"'),
        # what hyphens join
        (("patents-granted",), "patents", 'no fact has "patents-granted"; showing "patents granted"'),
        (('"filed were"',), "patents", 'no fact has the phrase "filed were"; showing "filed"'),
        # fields
        (("topic:patnets",), "patents", 'no fact has topic:"patnets"; did you mean "patents"? showing topic:"patents"'),
        (("nature:flwo",), "patents", 'no fact has nature:"flwo"; did you mean "flow"? showing nature:"flow"'),
        (("unit:aplications",), "patents", None),
        (("id:patnets",), "patents", 'no fact has id:"patnets"; did you mean "patents"? showing id:"patents"'),
        (("place:Suoth Korea",), "labs", None),
        (("place:XX",), "", ""),
        (("topic:xyzzy", "patents"), "", ""),
        (("figure:81", "patents"), "", ""),
        (("period:1999",), "", ""),
        (("period:2023", "xyzzy"), "", ""),
        (("vintage:final", "patents"), "", ""),
        # where the value of a field ends
        (("place:South", "Korea"), "labs", 'no fact has place:"South"; showing place:"South Korea"'),
        (("place:South", "Korea", "joint"), "labs", 'no fact has place:"South"; showing place:"South Korea" "joint"'),
        (
            ("topic:science", "diplomacy", "labs"),
            "labs",
            'no fact has all of topic:"science" "diplomacy" "labs"; showing topic:"science diplomacy" "labs"',
        ),
        (
            ("figure:9..", "figure:9..", "laboratories", "place:KR", "place:South", "Korea", "not:rail"),
            "labs",
            'no fact has place:"South"; showing figure:"9.." figure:"9.." "laboratories" place:"KR" place:"South Korea"',
        ),
        (("figure:1.678", "million"), "patents", 'no fact has figure:"1.678"; showing figure:"1.678 million"'),
        (("figure:1.678", "million", "patents"), "patents", None),
        (("place:CN filed patents",), "", ""),  # a value is never cut
        (("figure:>10 trillion CNY",), "", ""),
        # a number is one word, and no typo
        (("7", "trillion", "patents"), "patents", 'no fact has "7 trillion"; showing "patents"'),
        (("seven", "trillion"), "", ""),
        (('"7 trillion"', "patents"), "patents", 'no fact has "7 trillion"; showing "patents"'),
        (("patents", "7", "million", "filed"), "patents", 'no fact has "7 million"; showing "patents filed"'),
        # but a figure may be it
        (("300", "islands"), "treaties", 'no fact has "300"; showing "islands" with a figure that may be 300'),
        (("how", "three hundred", "Ilsands", "not:rail"), "treaties", None),
        # the words of a bound are no words to find, and a number with a scale word is a rounded one
        (("at", "least", "80", "islands"), "treaties", 'no fact has all of "at least 80 islands"; showing "80 islands"'),
        (("nearly", "90", "islands"), "treaties", 'no fact has all of "nearly 90 islands"; showing "90 islands"'),
        (("over", "300", "islands"), "treaties", 'no fact has "300"; showing "islands" with a figure that may be 300'),
        (("not:at", "least", "80", "islands"), "treaties", 'no fact has "least"; showing "80 islands"'),
        (("least", "islands"), "treaties part", 'no fact has "least"; showing "islands"'),
        (("1.7", "million", "applications"), "patents", None),
        (("islands", "1.5", "thousand"), "treaties", 'no fact has "1.5 thousand"; showing "islands" with a figure that may be 1.5 thousand'),
        (("20%", "islands"), "part", 'no fact has "20%"; showing "islands" with a figure that may be 20 %'),
        (("20", "70", "islands"), "treaties part", None),
        (("2030", "islands"), "treaties part", 'no fact has "2030"; showing "islands"'),
        (("7", "islands", "figure:81"), "", ""),
        (("300",), "", ""),
        (("300", "not:islands"), "", ""),
        (("9" * 50, "islands"), "treaties part", None),
        # none has all
        (("patents", "laboratories"), "labs patents", 'no fact has all of "patents laboratories"; showing those that have 1 of the words'),
        (
            ("filed", "patents", "laboratories"),
            "patents",
            'no fact has all of "filed patents laboratories"; showing those that have 2 of the words',
        ),
        (("patents", "place:KR"), "", ""),
        (("xyzzy", "were"), "", ""),  # facts with "were" are no answer
        (("patents", "laboratories", "not:filed"), "labs", None),
        (("topic:patents", "topic:science"), "", ""),
    ],
)  # fmt: skip
def test_what_may_have_been_meant(index, arguments, found, note):
    ids, said = suggested(index, *arguments)
    assert ids == found
    assert note is None or said == note


def test_each_word_that_no_fact_has_is_named_with_its_corrections(index):
    assert hint(terms_of("patnets xyzzy"), index, possibly=False) == (
        'no fact has "patnets"; did you mean "patents" or "patent"? no fact has "xyzzy"'
    )
    words = "".join(f" {chr(97 + n)}zzzz" for n in range(10))
    assert hint(terms_of(words), index, possibly=False) == (
        "; ".join(f'no fact has "{word}"' for word in words.split()[:8]) + "; nor has any fact 2 more of the words"
    )
    assert suggested(index, words, "patents") == ("", "")  # that is no typo


def test_a_hint_names_the_option_that_shows_facts_that_may_match(index):
    asked = terms_of("figure:300", "period:1999")
    assert hint(asked, index, possibly=False) == (
        'no fact surely matches figure:"300"; --possibly also shows facts that may match; no fact has period:"1999"'
    )
    assert hint(asked, index, possibly=True) == 'no fact has figure:"300"; no fact has period:"1999"'


def test_a_hint_names_a_figure_of_which_only_the_bound_differs(index):
    near = "near it is treaties (more than 80 islands)"
    assert hint(terms_of("figure:80 islands"), index, possibly=False) == f'no fact has figure:"80 islands"; {near}'
    assert hint(terms_of("figure:1700000 applications"), index, possibly=False).endswith("(1,678,000 applications)")
    for figure in ("80", "80..90 islands", "80 towns"):
        assert near not in hint(terms_of(f"figure:{figure}"), index, possibly=False)


@pytest.mark.parametrize(
    ("figure", "id_"),
    [
        ("80 islands", "treaties"),
        ("at least 80 islands", "treaties"),
        ("80", ""),
        ("", ""),
        ("80 towns", ""),
        ("x y", ""),
    ],
)
def test_a_fact_is_found_by_a_figure_alone(index, figure, id_):
    found = suggestions.having_number(figure, index)
    assert (found.id if found else "") == id_


def test_facts_that_may_match_are_suggested_if_asked_for(index):
    assert suggested(index, "patnets", "figure:1677900..") == ("", "")
    found, note = suggested(index, "patnets", "figure:1677900..", possibly=True)
    assert (found, note) == (
        "patents",
        'no fact has "patnets"; did you mean "patents"? showing "patents" figure:"1677900.."',
    )


def test_of_many_words_the_most_frequent_are_left_out_first(index):
    words = "laboratories built korea joint were rail faster satellite navigator finds navigation patents"
    assert suggested(index, words) == (
        "labs rail",
        'no fact has all of "laboratories built korea joint rail faster satellite navigat…";'
        " showing those that have 4 of the words",
    )


def ranked(index: Index, words: str) -> list[tuple[str, int]]:
    """Return the ids that a suggestion finds with the ranks of their tiers, the best first."""
    meant = suggest(terms_of(words), index, possibly=False)
    assert meant is not None
    source, parameters = index.ranked(meant.query)
    return list(index.rows(f"SELECT id, tier {source} ORDER BY tier, n", parameters))


def test_of_facts_with_some_of_the_words_those_that_claim_them_come_first(index):
    assert ranked(index, "science patents") == [("patents", 0), ("labs", 3), ("rail", 3)]


def test_facts_with_a_word_that_is_far_rarer_than_all_others_come_first(index, monkeypatch):
    assert ranked(index, "laboratories a parking were") == [("labs", 0), ("twins", 0)]
    monkeypatch.setattr(suggestions, "_FAR_RARER", 1)
    assert ranked(index, "laboratories a parking were") == [("labs", 0), ("twins", 9)]
    assert ranked(index, "1678000 laboratories") == [("labs", 0), ("patents", 3)]  # but no number does


@pytest.fixture
def effort(index):
    """Return a function that counts the steps of the database that a suggestion and a hint take."""
    ticks = []
    index.connection.set_progress_handler(lambda: ticks.append(1), 1)  # SQLite counts anew in each statement

    def effort(*terms: str) -> int:
        ticks.clear()
        suggested(index, *terms, "nature:none")
        hint(terms_of(*terms, "nature:none"), index, possibly=True)
        return len(ticks)

    yield effort
    index.connection.set_progress_handler(None, 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    "asked",
    [
        lambda n: [f"w{chr(97 + one % 26)}{chr(97 + one // 26)}zzz" for one in range(n)],
        lambda n: ["patents"] * n,
        lambda n: ["topic:a b c"] * n,
        lambda n: ["topic:" + "patent " * 10 * n],
        lambda n: ["x" * 25 * n],
    ],
    ids=["unknown words", "the same word", "the same phrase", "a long phrase", "a long word"],
)
def test_the_effort_grows_no_faster_than_what_is_asked(effort, asked):
    few, many = effort(*asked(100)), effort(*asked(400))
    assert many < 6 * few


WORDS = "patnets patents joint labratories rail the a 9 million topic:science place:South Korea figure:1.. not:rail nature:x".split()


@settings(max_examples=50)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7), st.booleans())
def test_a_suggestion_finds_something_and_its_note_is_one_line(index, words, possibly):
    terms = terms_of(*words)
    meant = suggest(terms, index, possibly=possibly)
    assert hint(terms, index, possibly=possibly).isprintable()
    if meant:
        assert index.count(meant.query) > 0
        assert meant.note.isprintable()
        assert "; showing " in meant.note or "? showing " in meant.note
        assert any(not term.negated for term in meant.query.terms)


def test_the_query_of_a_suggestion_has_its_terms(index):
    meant = suggest((Term("", "patnets", negated=False),), index, possibly=False)
    assert meant is not None
    assert meant.query.terms == (Term("", "patents", negated=False),)
