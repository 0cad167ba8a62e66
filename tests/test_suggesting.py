"""What may have been meant is asked, the nearest first, and only where it is near."""

from itertools import product

import pytest

from innofacts.suggesting import did_you_mean, hint_on_file, nearest, unknown

KEYS = (
    "id claim figure measure place period nature basis vintage scope topics part_of replaces by says note at quote"
).split()
SLIPS = [
    ("mesure", ("measure",)),
    ("measrue", ("measure",)),
    ("MEASURE", ("measure",)),
    ("measures", ("measure",)),
    ("topic", ("topics",)),
    ("scop", ("scope",)),
    ("ntoe", ("note",)),
    ("cl", ("claim",)),
    ("figur", ("figure",)),
    ("partof", ("part_of",)),
    ("quotes", ("quote",)),
    ("xyzzy", ()),
    ("z", ()),
    ("b", ()),
    ("", ()),
    ("measuremeasuremeasure", ()),
]


@pytest.mark.parametrize(("word", "found"), SLIPS)
def test_the_nearest_of_the_choices_are_found(word, found):
    assert nearest(word, KEYS) == found


@pytest.mark.parametrize(
    ("word", "choices", "options", "found"),
    [
        ("milion", ["thousand", "million", "billion"], {}, ("million", "billion")),
        ("milion", ["thousand", "million", "billion"], {"edits": 1}, ("million",)),
        ("mill", ["thousand", "million"], {"edits": 1}, ()),
        ("mill", ["thousand", "million"], {}, ("million",)),
        ("aaaa", ["aaab", "aaac", "aaad", "aaae"], {}, ("aaab", "aaac", "aaad")),
        ("aaaa", ["aaab", "aaac", "aaad", "aaae"], {"most": 1}, ("aaab",)),
        ("aaaa", ["aaab", "aaaa", "aaab"], {}, ("aaaa", "aaab")),
        ("ab", ["ba", "b", "abc"], {}, ("ba", "b", "abc")),
        ("Straße", ["STRASSE"], {}, ("STRASSE",)),
        ("word", [], {}, ()),
    ],
)
def test_the_nearest_come_first_each_once_and_not_too_many(word, choices, options, found):
    assert nearest(word, choices, **options) == found


@pytest.mark.parametrize(
    ("word", "choices", "said"),
    [
        ("mesure", KEYS, 'did you mean "measure"?'),
        ("--colum", ["--color", "--columns"], 'did you mean "--columns" or "--color"?'),
        ("aaaa", ["aaab", "aaac", "aaad"], 'did you mean "aaab" or "aaac" or "aaad"?'),
        ("xyzzy", KEYS, ""),
    ],
)
def test_what_may_be_meant_is_asked(word, choices, said):
    assert did_you_mean(word, choices) == said


def edits(left, right):
    """Count the edits between two words by the plain recursion (optimal string alignment)."""
    if not left or not right:
        return len(left) + len(right)
    found = min(
        edits(left[1:], right) + 1, edits(left, right[1:]) + 1, edits(left[1:], right[1:]) + (left[0] != right[0])
    )
    if left[:2] == right[1::-1] and len(left) > 1 and len(right) > 1:
        found = min(found, edits(left[2:], right[2:]) + 1)
    return found


@pytest.mark.parametrize("allowed", [0, 1, 2, 3])
def test_edits_are_counted_as_the_definition_says(allowed):
    words = ["".join(letters) for length in range(4) for letters in product("ab", repeat=length)]
    for left in words:
        expected = {right for right in words if edits(left, right) <= allowed}
        assert set(nearest(left, words, most=len(words), edits=allowed)) == expected


@pytest.mark.parametrize(
    ("number", "listed"),
    [
        (3, "n0, n1, n2"),
        (60, ", ".join(f"n{n}" for n in range(60))),
        (9061, "n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, and 9,051 others"),
    ],
)
def test_of_very_many_names_the_first_are_listed(number, listed):
    error = unknown("source", "zebra", [f"n{n}" for n in range(number)], "the sources are")
    assert (error.message, error.hint) == ('unknown source "zebra"', f"the sources are {listed}")


def test_a_file_that_does_not_exist_may_be_meant_for_others_of_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("report.md", "report.html", "annex.txt", ".reporx", "caf\udce9.md"):
        (tmp_path / name).touch()
    assert hint_on_file("reprt.md") == 'did you mean "report.md"?'
    assert hint_on_file("reprt.html") == 'did you mean "report.html"?'
    assert hint_on_file(f"{tmp_path}/annexe.txt") == f'did you mean "{tmp_path}/annex.txt"?'
    assert hint_on_file("annexe", (".txt", "")) == 'did you mean "annex.txt"?'
    assert hint_on_file("annexe", (".toml", "")) == ""
    assert hint_on_file("cafe.md") == 'did you mean "caf\\udce9.md"?'
    assert [hint_on_file(name) for name in ("sources.md", "missing/report.md", "", "report.md/x")] == ["", "", "", ""]
    assert hint_on_file("https://a.example/report.md").startswith("innofacts fetches nothing")


def test_what_is_far_is_not_suggested_next_to_what_is_near():
    assert nearest("ferry-elctric-2024", ["ferry-crew-2023", "ferry-electric-2024", "ferry-electric-2023"]) == (
        "ferry-electric-2024",
        "ferry-electric-2023",
    )
