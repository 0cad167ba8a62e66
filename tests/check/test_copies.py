"""Claims checked with copies of their source: each change is reported for the claims concerned, and for no others."""

import hashlib
import os
import re
from collections import Counter
from itertools import permutations
from pathlib import Path

import pytest
from cases import cases

from innofacts.check.checking import check
from innofacts.check.copies import explained, find_claims, with_new_places
from innofacts.documents.document import Block, Document
from innofacts.documents.fingerprints import fingerprint, paragraph_at, paragraphs
from innofacts.errors import InnofactsError
from innofacts.factfiles.reading import read_file
from innofacts.index.files import locate

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "2025-04-30-independent-innovation.txt"
COPY = """\
Harbours of the North

The ports of the north have changed. In the early 1990s no more than 50 ships called in a year, only over 6 of them
larger than a barge. In 2023 trade reached 3,327.8 million euros.

Fishing did not grow. Catches fell by 3 % in 2023, and nine boats were sold. The boats that stayed are old.

Over a thousand people work on the quays. They are proud of that. The harbour is the largest of the coast.
"""
# Each claim as id, passage, figure and print.
CLAIMS = (
    ("title", "Harbours of the North", "", ""),
    ("changed", "The ports of the north have changed", "", ""),
    ("ships", "In the early 1990s no more than 50 ships called in a year", "<= 50 ships", "no more than 50"),
    ("large", "only over 6 of them\nlarger than a barge", "> 6 ships", "only over 6"),
    ("trade", "In 2023 trade reached 3,327.8 million euros", "3327.8 million EUR", "3,327.8 million euros"),
    ("no-growth", "Fishing did not grow", "", ""),
    ("catches", "Catches fell by 3 % in 2023", "-3 %", "3 %"),
    ("boats", "nine boats were sold", "9 boats", "nine"),
    ("old", "The boats that stayed are old", "", ""),
    ("people", "Over a thousand people work on the quays", "> 1000 people", "Over a thousand"),
    ("proud", "They are proud of that", "", ""),
    ("largest", "The harbour is the largest of the coast", "", ""),
)


def fact_file(copy=COPY, claims=CLAIMS, *, source_copy=True):
    """Return a fact file of the claims, at their places in a copy."""
    blocks = paragraphs(copy)
    lines = ['[source]\nid = "ports"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2024-05-01\n']
    if source_copy:
        lines.append(f'copy = {{ characters = {len(copy)}, sha256 = "{fingerprint(copy)}" }}\n')
    for id_, passage, figure, printed in claims:
        start = copy.index(passage)
        at = f"paragraph = {paragraph_at(blocks, start)}, start = {start}, end = {start + len(passage)}"
        at += f', printed = "{printed}"' if printed else ""
        nature = 'nature = "change"\n' if figure.startswith("-") else ""
        lines.append(
            f'\n[[fact]]\nid = "{id_}"\nclaim = "Of {id_}."\n'
            + (f'figure = "{figure}"\n{nature}' if figure else "")
            + f'at = {{ {at}, sha256 = "{fingerprint(passage)}" }}\n'
        )
    return "".join(lines)


FACTS = read_file("ports.toml", fact_file().encode()).facts


def test_a_text_far_longer_than_the_copy_is_another():
    text = COPY + "x" * (len(COPY) * 20 + 100_000)
    with pytest.raises(InnofactsError) as caught:
        find_claims(FACTS, Document("page.txt", text))
    assert caught.value.message == "page.txt: this has 108,862 characters, and the copy recorded 422"
    assert told(text[: -len(COPY)]) == []
    assert find_claims([], Document("page.txt", text)) == []


def told(text, facts=FACTS, *, blocks=()):
    """Return the claims that are not as they should be: id, state of the passage, state of the figure, what the copy says."""
    claims = find_claims(facts, Document("a.txt", text, blocks=blocks))
    assert [claim.fact for claim in claims] == list(facts)
    return [
        (s.fact.id, s.how, s.figure, s.said) for s in claims if s.how != "found" or s.figure not in ("", "confirmed")
    ]


def test_in_the_copy_itself_everything_stands_as_it_did():
    assert told(COPY) == []
    claims = find_claims(FACTS, Document("a.txt", COPY))
    assert [COPY[slice(*s.span)] for s in claims] == [passage for _, passage, *_ in CLAIMS]
    assert [s.paragraph for s in claims] == [1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4]
    assert Counter(s.figure for s in claims) == {"confirmed": 6, "": 6}


ALTERED = (
    ("no more than 50", "nearly 50", "ships", "contradicted", "nearly 50 ships"),
    ("no more than 50", "no fewer than 50", "ships", "contradicted", "no fewer than 50 ships"),
    ("no more than 50", "no more than 60", "ships", "contradicted", "no more than 60 ships"),
    ("in a year", "in a week", "ships", "confirmed", ""),
    ("only over 6", "only 6", "large", "contradicted", "6"),
    ("million euros", "million dollars", "trade", "contradicted", "3,327.8 million dollars"),
    ("million euros", "billion euros", "trade", "contradicted", "3,327.8 billion euros"),
    ("3,327.8", "3,372.8", "trade", "contradicted", "3,372.8 million euros"),
    ("nine boats", "ten boats", "boats", "contradicted", "ten boats"),
    ("nine boats", "some boats", "boats", "unchecked", ""),
    ("Over a thousand", "A thousand", "people", "contradicted", "A thousand people"),
    ("boats that stayed", "ships that stayed", "old", "", ""),
    ("The harbour is", "The harbour was", "largest", "", ""),
    ("of the North", "of the South", "title", "", ""),
)


@pytest.mark.parametrize(("was", "is_now", "id_", "figure", "said"), ALTERED)
def test_a_word_that_is_altered_is_told_of_the_claim_concerned_alone(was, is_now, id_, figure, said):
    (found,) = told(COPY.replace(was, is_now, 1))
    assert found[:3] == (id_, "altered", figure)
    assert found[3].startswith(said)


def test_where_an_altered_passage_must_be_is_told():
    text = "A new title\n\n" + COPY.replace("nine boats", "a dozen boats")
    (claim,) = [s for s in find_claims(FACTS, Document("a.txt", text)) if s.how == "altered"]
    assert "a dozen boats were sold" in text[slice(*claim.span)]
    assert claim.paragraph == 4


def test_a_changed_passage_is_read_in_whole_words():
    text = COPY.replace("nine boats were sold", "a dozen boats were sold")
    (claim,) = [s for s in find_claims(FACTS, Document("a.txt", text)) if s.how == "altered"]
    start, end = claim.span
    for cut in ((start, end), (start + 3, end - 2)):
        assert explained(claim._replace(span=cut), Document("a.txt", text))[0] == (
            f"this passage has changed: characters {cut[0]} to {cut[1]}, paragraph 3 of a.txt now reads"
            f' "{"a dozen" if cut[0] == start else "dozen"} boats were sold."'
        )


@pytest.mark.parametrize(
    ("taken_out", "ids"),
    [
        ("Harbours of the North\n\n", ["title"]),
        ("The ports of the north have changed. ", ["changed"]),
        ("Fishing did not grow. ", ["no-growth"]),
        ("Catches fell by 3 % in 2023, and nine boats were sold. ", ["catches", "boats"]),
        ("They are proud of that. ", ["proud"]),
        (" The harbour is the largest of the coast.", ["largest"]),
        (COPY[COPY.index("Fishing") : COPY.index("Over a")], ["no-growth", "catches", "boats", "old"]),
    ],
)
def test_what_is_taken_out_is_missing(taken_out, ids):
    assert taken_out in COPY
    found = told(COPY.replace(taken_out, "", 1))
    assert [(id_, how) for id_, how, *_ in found] == [(id_, "missing") for id_ in ids]


def test_what_comes_between_moves_nothing():
    assert told(f"A banner\n\n{COPY.replace('They are', 'Rain or shine, they work. They are')}\n\nThe end") == []
    assert (
        told(COPY.replace("\n\n", "\n \n\n").replace(" In 2023", "\u00a0\nIn 2023").replace("no more", "no\tmore"))
        == []
    )


BLOCKS = COPY.rstrip("\n").split("\n\n")


@cases("order", list(permutations(range(len(BLOCKS))))[1:])
def test_of_paragraphs_in_another_order_those_that_moved_are_told(order):
    moved = told("\n\n".join(BLOCKS[number] for number in order))
    assert {how for _, how, *_ in moved} == {"moved"}
    assert {figure for *_, figure, _ in moved} <= {"", "confirmed"} or all(
        f in ("", "confirmed") for _, _, f, _ in moved
    )
    sizes = [1, 4, 4, 3]
    # Those that stay are the most claims that are still in their order.
    stay = max(
        sum(sizes[n] for n in kept)
        for size in range(1, 5)
        for kept in ([order[i] for i in picked] for picked in _picked(size))
        if kept == sorted(kept)
    )
    assert len(moved) == len(CLAIMS) - stay


def _picked(size):
    from itertools import combinations

    return combinations(range(4), size)


def test_in_a_page_nothing_is_said_to_have_moved():
    text = "\n\n".join(reversed(BLOCKS))
    assert told(text, blocks=(Block(0, "page 1"),)) == []


def test_a_figure_that_the_words_do_not_say_is_contradicted_where_they_still_stand():
    claims = [(id_, passage, figure.replace("> 6 ", "6 "), printed) for id_, passage, figure, printed in CLAIMS]
    facts = read_file("x.toml", fact_file(claims=claims).encode()).facts
    assert told(COPY, facts) == [("large", "found", "contradicted", "only over 6")]


def test_a_quote_is_looked_for_and_what_has_no_place_is_not_passed():
    text = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n' + "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "c"\n{more}\n'
        for id_, more in (
            ("a", 'quote = "They are proud  of that"'),
            ("b", 'quote = "They were proud of that"'),
            ("c", 'figure = "9 boats"'),
            ("d", "at = { paragraph = 3 }"),
            ("e", 'figure = "9 boats"\nquote = "nine boats were sold"'),
            ("f", f'quote = "Harbours of the North"\nat = {{ start = 3, end = 9, sha256 = "{"0" * 64}" }}'),
            ("g", 'quote = " \\u2028 x"'),
        )
    )
    facts = read_file("x.toml", text.encode()).facts
    assert told(COPY, facts) == [
        ("b", "missing", "", ""),
        ("c", "unchecked", "unchecked", ""),
        ("d", "unchecked", "", ""),
        ("g", "missing", "", ""),
    ]


QUOTED = (
    ("visitors", "The museum welcomed more than 310,000 visitors in 2023, 6 % above 2022.", "> 310000 visitors"),
    ("growth", "The museum welcomed more than 310,000 visitors in 2023, 6 % above 2022.", "6 %"),
    ("tours", "Its guides gave 1,450 tours. Half of them were in Welsh.", "1450 tours"),
    ("late", "It opens late", ""),
)
MUSEUM = "A year of records\n\n" + " ".join(dict.fromkeys(quote for _, quote, _ in QUOTED)) + " on Fridays.\n"


@pytest.mark.parametrize(
    ("was", "is_now", "found"),
    [
        (
            "more than 310,000",
            "almost 310,000",
            [
                ("visitors", "altered", "contradicted", "almost 310,000 visitors"),
                ("growth", "altered", "confirmed", ""),
            ],
        ),
        # a number that is new in the passage is the one that took the place of the number of the claim
        (
            "310,000",
            "342,000",
            [
                ("visitors", "altered", "contradicted", "more than 342,000 visitors"),
                ("growth", "altered", "confirmed", ""),
            ],
        ),
        (
            "6 % above",
            "8 % above",
            [("visitors", "altered", "confirmed", ""), ("growth", "altered", "contradicted", "8 %")],
        ),
        (
            "310,000 visitors in 2023, 6 %",
            "342,000 visitors in 2023, 8 %",
            [
                ("visitors", "altered", "contradicted", "more than 342,000 visitors"),
                ("growth", "altered", "contradicted", "8 %"),
            ],
        ),
        ("Half of them", "Most of them", [("tours", "altered", "confirmed", "")]),
        ("It opens late", "It opens very late", [("late", "altered", "", "")]),
        ("Its guides gave 1,450 tours. Half of them were in Welsh.", "", [("tours", "missing", "unchecked", "")]),
    ],
)
def test_a_quote_that_is_not_there_became_the_sentences_with_most_of_its_words(was, is_now, found):
    text = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n' + "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "c"\nquote = "{quote}"\n' + (f'figure = "{figure}"\n' if figure else "")
        for id_, quote, figure in QUOTED
    )
    facts = read_file("x.toml", text.encode()).facts
    assert told(MUSEUM, facts) == []
    assert was in MUSEUM
    assert told(MUSEUM.replace(was, is_now), facts) == found
    assert told(MUSEUM.replace(was, is_now).replace("\n\n", "\n\nAs elsewhere, the year was long.\n\n"), facts) == found


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("Its guides gave ... in Welsh.", "Its guides gave 1,450 tours. Half of them were in Welsh."),
        ("more than 310,000 visitors […] 6 % above [...] Half", "more than 310,000 visitors in 2023, 6 % above 2022. Its guides gave 1,450 tours. Half"),
        ("… opens late …", "opens late"),
        ("... in Welsh ... Its guides", ""),
        ("more than 310,000 visitors ... 450 tours", ""),  # 1,450
        ("than 310,000 visitor ... tours", ""),
        ("...", ""),
    ],
)  # fmt: skip
def test_dots_in_a_quote_leave_words_out(quote, passage):
    text = f'[source]\nid = "s"\ntype = "report"\npublisher = "P"\n[[fact]]\nid = "a"\nclaim = "c"\nquote = "{quote}"\n'
    (claim,) = find_claims(read_file("x.toml", text.encode()).facts, Document("a.txt", MUSEUM))
    assert (MUSEUM[slice(*claim.span)] if claim.how == "found" else "") == passage
    far = MUSEUM.replace(" Half of", " so" * 400 + " Half of")
    assert [s.how for s in find_claims(read_file("x.toml", text.encode()).facts, Document("a.txt", far))] != [
        "found"
    ] or (passage == "opens late")


def test_a_sentence_that_still_has_the_print_is_the_passage_however_much_is_taken_out_before_it():
    text = COPY.replace("The ports of the north have changed. ", "").replace("called in a year", "came in a year")
    facts = [fact for fact in FACTS if fact.id not in ("changed", "large", "trade")]
    assert told(text, facts) == [("ships", "altered", "confirmed", "")]
    (claim,) = [s for s in find_claims(facts, Document("a.txt", text)) if s.how == "altered"]
    assert text[slice(*claim.span)].startswith("In the early 1990s no more than 50 ships came")
    # in other words for the bound, the print is that of a different figure
    assert told(text.replace("no more than 50", "but no more than 500"), facts) == [
        ("ships", "missing", "unchecked", "")
    ]


@pytest.mark.parametrize("first", [0, 1])
def test_the_claims_of_one_passage_that_is_altered_are_at_one_place(first):
    sentence = "Of the boats, 41 had sails and 62 had none"
    copy = f"Boats of the north\n\n{sentence}. They lie in the harbour."
    claims = (("sails", sentence, "41 boats", "41"), ("others", sentence, "62 boats", "62"))
    text = copy.replace("41 had", "44 had").replace("Boats of the north", "By a visitor\n\nBoats of the north")
    facts = read_file("x.toml", fact_file(copy, claims if first == 0 else claims[::-1]).encode()).facts
    found = find_claims(facts, Document("a.txt", text))
    assert {claim.how for claim in found} == {"altered"}
    assert {text[slice(*claim.span)] for claim in found} == {sentence.replace("41", "44") + "."}
    assert {claim.fact.id: claim.figure for claim in found} == {"sails": "contradicted", "others": "confirmed"}


def test_of_several_places_the_nearest_is_taken():
    twice = COPY.replace("They are proud of that.", "They are proud of that. They are proud of that.")
    assert told(twice) == []
    (claim,) = [s for s in find_claims(FACTS, Document("a", "X " + twice)) if s.fact.id == "proud"]
    assert claim.span[0] == twice.index("They are proud") + 2


def test_nothing_is_found_in_an_empty_copy():
    assert {how for _, how, *_ in told("")} == {"missing"}
    facts = read_file("x.toml", fact_file(source_copy=False).encode()).facts
    assert {how for _, how, *_ in told(" ", facts)} == {"missing"}


# --- new places ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_only_the_places_that_are_others_are_written(newline, mark):
    text = "A banner\n\n" + COPY
    data = mark + fact_file().replace("\n", newline).encode()
    new = with_new_places(data, find_claims(FACTS, Document("a", text)), text)
    moved = re.sub(
        r"paragraph = (\d+), start = (\d+), end = (\d+)",
        lambda m: f"paragraph = {int(m[1]) + 1}, start = {int(m[2]) + 10}, end = {int(m[3]) + 10}",
        fact_file(),
    )
    # The record of the copy is that of the text which the new positions point into.
    moved = moved.replace(f"characters = {len(COPY)}", f"characters = {len(text)}")
    moved = moved.replace(fingerprint(COPY), hashlib.sha256(text.encode()).hexdigest())
    assert new == mark + moved.replace("\n", newline).encode()
    facts = read_file("x.toml", new).facts
    assert with_new_places(new, find_claims(facts, Document("a", text)), text) == new


@pytest.mark.parametrize("at_end", ["", " It was in the papers."])
def test_where_no_claim_has_moved_the_record_of_the_copy_stays(at_end):
    data = fact_file().encode()
    assert with_new_places(data, find_claims(FACTS, Document("a", COPY + at_end)), COPY + at_end) == data


def test_a_file_without_a_record_of_its_copy_gets_none():
    data = fact_file(source_copy=False).encode()
    facts = read_file("x.toml", data).facts
    new = with_new_places(data, find_claims(facts, Document("a", "A banner\n\n" + COPY)), "A banner\n\n" + COPY)
    assert (b"copy" in new, b"start = 10, " in new) == (False, True)


def test_what_is_not_found_keeps_its_place():
    text = "A banner\n\n" + COPY.replace("nine boats", "ten boats").replace("They are proud of that. ", "")
    new = with_new_places(fact_file().encode(), find_claims(FACTS, Document("a", text)), text).decode()
    kept = [line for line in fact_file().split("\n") if line.startswith("at = ") and line in new]
    assert [
        line
        for line in kept
        if fingerprint("nine boats were sold") in line or fingerprint("They are proud of that") in line
    ] == kept
    assert len(kept) == 2


def test_what_is_written_in_another_way_is_left():
    data = fact_file().replace("end = 21", "end = 2_1").encode()
    new = with_new_places(data, find_claims(read_file("x", data).facts, Document("a", "X " + COPY)), "X " + COPY)
    assert b"{ paragraph = 1, start = 2, end = 2_1, " in new


@pytest.mark.parametrize(("old", "new"), [("characters = ", "characters = +"), ('sha256 = "{}"', 'sha256 = """{}"""')])
def test_a_record_is_written_whole_or_not_at_all(old, new):
    old, new = old.format(fingerprint(COPY)), new.format(fingerprint(COPY))
    data = fact_file().replace(old, new, 1).encode()
    assert new.encode() in data
    text = "A banner\n\n" + COPY
    written = with_new_places(data, find_claims(read_file("x", data).facts, Document("a", text)), text)
    assert written.splitlines()[6] == data.splitlines()[6]
    assert b"start = 10, " in written


@pytest.mark.parametrize(
    ("lost", "is_recorded"),
    [("Over a thousand people work on the quays. ", True), ("They are proud of that. The harbour is the largest of the coast.", False)],
)  # fmt: skip
def test_the_record_stays_if_a_claim_that_is_lost_would_be_beyond_the_end(library, lost, is_recorded):
    text = COPY.replace("barge", "boat").replace(lost, "")
    new = with_new_places(fact_file().encode(), find_claims(FACTS, Document("a", text)), text)
    assert new != fact_file().encode()
    assert (f"characters = {len(text)}, ".encode() in new) is is_recorded
    assert check(locate([str(library(ports=new.decode()))]), ["position"]).problems == ()


# --- the article ---------------------------------------------------------------------------------------------------


@pytest.fixture
def article():
    """Return the article that the shipped claims are of; skip where it is not at hand."""
    named = os.environ.get("INNOFACTS_ARTICLE")
    places = [Path(named)] if named else [folder / "shared" / "article" / ARTICLE for folder in (ROOT, *ROOT.parents)]
    path = next((path for path in places if path.is_file()), None)
    if path is None:
        pytest.skip("the article is not at hand: no shared/article next to or above the checkout")
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def test_of_the_article_every_claim_is_found_and_every_figure_confirmed(article):
    facts = read_file("x.toml", (ROOT / "facts" / "iol-2025-innovation.toml").read_bytes()).facts
    assert len(facts) == 58
    assert told(article, facts) == []
    for was, is_now, id_ in (
        ("more than 80", "nearly 80", "bri-agreement-countries"),
        ("billion RMB", "billion USD", "rd-expenditure-2023"),
        ("more than 50 ", "more than 60 ", "bri-joint-labs"),
        ("1678000", "1687000", "patent-applications-2023"),
        ("over a thousand", "a thousand", "cooperation-projects"),
    ):
        assert was in article
        assert [found[:3] for found in told(article.replace(was, is_now, 1), facts)] == [
            (id_, "altered", "contradicted")
        ]


def test_each_finding_says_what_is_wrong_and_where(library):
    claims = (*CLAIMS, ("quay", "Fishing did not grow", "7 quays", ""))
    text = fact_file(claims=claims).replace('id = "quay"', 'id = "quay"\nnature = "stock"')
    text += '\n[[fact]]\nid = "nowhere"\nclaim = "Of nowhere."\nfigure = "3 quays"\n'
    folder = library(ports=text)
    changed = "\n\n".join([BLOCKS[0], BLOCKS[2], BLOCKS[1], BLOCKS[3]]).replace(" They are proud of that.", "")
    changed = changed.replace("nine boats were", "some boats were")
    done = check(
        locate([str(folder)]),
        ["moved", "altered", "missing", "unchecked", "unconfirmed"],
        {"ports": Document("a.txt", changed)},
    )
    assert sorted({(p.rule, p.fact, p.message, p.hint) for p in done.problems}) == sorted(
        [
            ("unconfirmed", "boats", "no words in a.txt confirm the figure 9 boats", "look it up there"),
            ("unconfirmed", "quay", "no words in a.txt confirm the figure 7 quays", "look it up there"),
            (
                "altered",
                "boats",
                'this passage has changed: characters 78 to 98, paragraph 2 of a.txt now reads "some boats were sold."',
                "",
            ),
            ("missing", "proud", "this passage is no longer in a.txt", "was it deleted, or is this a different copy?"),
            (
                "unchecked",
                "nowhere",
                "no position in a.txt is recorded for this claim",
                "add a quote of its words, or at",
            ),
            *(
                (
                    "moved",
                    id_,
                    f"this passage has moved: characters {start} to {end}, paragraph 3 of a.txt",
                    "--update writes the new position",
                )
                for id_, start, end in (
                    ("changed", 132, 167),
                    ("ships", 169, 226),
                    ("large", 228, 267),
                    ("trade", 269, 312),
                )
            ),
        ]
    )


def test_the_check_of_a_library_finds_what_a_copy_tells(library):
    folder = library(ports=fact_file())
    copy = Document("a.txt", "X " + COPY.replace("nine boats", "ten boats"))
    done = check(locate([str(folder)]), copies={"ports": copy})
    assert [(p.rule, p.fact) for p in done.problems] == [("unconfirmed", "boats"), ("altered", "boats")]
    assert [(file.name, file.path) for file in done.updates] == [(f"{folder}/ports.toml", f"{folder}/ports.toml")]
    assert check(locate([str(folder)]), ["altered"], {"ports": copy}).problems == done.problems[1:]
