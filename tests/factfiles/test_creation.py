"""A new fact file: it has all that may be said, and what is given."""

import datetime as dt
import tomllib

import pytest

from innofacts.errors import InnofactsError
from innofacts.factfiles.creation import create, new_file
from innofacts.factfiles.reading import read_file

TODAY = dt.date(2025, 5, 1)
NEW = """\
#:schema ./facts.schema.json
# One source, and below it what it claims. Lines that begin with # are comments: remove the # to use a key.

[source]
id          = "a-2024"                        # the citation key, unique in the library
type        = "report"                        # what kind of source it is, a type of CSL
title       = "TODO: title of the source"     # the title
# authors     = ["..."]                       # who wrote it: "Family, Given", or an institution without a comma
publisher   = "TODO: publisher"               # who published it
# container   = "..."                         # the journal, site or series in which it appeared
# published   = 2023                          # when it appeared
# reported    = 2023                          # when a retelling of it appeared, if the release itself is not at hand
# url         = "https://..."                 # where it can be read
# doi         = "10.1000/182"                 # its DOI
accessed    = 2025-05-01                      # when it was read there
# language    = "en"                          # its language, a BCP 47 tag
# license     = "..."                         # its licence
# standing    = "official"                    # who is speaking: official, dataset, press, opinion, secondary
# fiscal_year = "07-01"                       # the month and day on which its fiscal years begin
# copy        = { characters = 5653, sha256 = "..." }  # the text that `at` points into

# A claim of the source; repeat it for each. innofacts check reports what is wrong.
#
# [[fact]]
# id      = "rd-expenditure-2023"             # the key, unique in the library
# claim   = "..."                             # the claim, in your own words
# figure  = "80 countries"                    # the figure with its unit
# period  = 2023                              # the period that it is about
# measure = "..."                             # what is measured
# place   = "..."                             # an ISO 3166 code, or a name
# nature  = "flow"                            # how the figure behaves in time: flow, stock, cumulative, share, rank, change, rate, index
# topics  = ["patents"]                       # its topics
# note    = "..."                             # anything a reader should know
# quote   = "..."                             # the source's own words
"""


def test_a_name_that_no_folder_is_searched_for_is_warned_of(tmp_path, capsys):
    create(str(tmp_path / "a.toml"), ["x"])
    create(str(tmp_path / "a.txt"), ["x"])
    assert capsys.readouterr().err.replace(f"{tmp_path}/", "") == (
        "innofacts: wrote a.toml\ninnofacts: wrote a.txt\n"
        "innofacts: warning: a.txt has to be named itself: of a folder, only files named *.toml are read\n"
    )


def test_a_new_file_has_all_that_may_be_said():
    assert new_file("a-2024", {}, TODAY) == NEW


def test_what_is_given_is_in_it():
    text = new_file(
        "a",
        {
            "type": "webpage",
            "title": 'A "title" \\ of',
            "authors": ["Cui, Yan", "Office"],
            "published": "2024",
            "url": "https://example.org",
        },
        TODAY,
    )
    assert tomllib.loads(text)["source"] == {
        "id": "a",
        "type": "webpage",
        "title": 'A "title" \\ of',
        "authors": ["Cui, Yan", "Office"],
        "published": 2024,
        "url": "https://example.org",
        "accessed": TODAY,
    }


@pytest.mark.parametrize(
    ("published", "written"),
    [("2024", "2024"), ("2024-06-01", "2024-06-01"), ("2024-06", '"2024-06"'), ("early 1950s", '"early 1950s"')],
)
def test_a_year_and_a_day_stand_without_quotes(published, written):
    assert f"\npublished   = {written} " in new_file("a", {"published": published}, TODAY)


def test_with_its_comments_taken_away_a_new_file_is_still_read():
    lines = [line.removeprefix("# ") for line in NEW.split("\n") if "=" in line or line.startswith(("# [", "["))]
    text = "\n".join(lines).replace('sha256 = "..."', f'sha256 = "{"0" * 64}"')
    read = read_file("a.toml", text.encode())
    assert read.problems == ()
    assert [fact.figure.words() for fact in read.facts] == ["80 countries"]


@pytest.mark.parametrize(
    ("id_", "given_", "message"),
    [
        ("a b", {}, '"a b" is not an id'),
        ("", {}, '"id" is empty'),
        ("caf\udce9", {}, '"caf\\udce9" is not UTF-8'),
        ("a", {"title": "caf\udce9"}, '"caf\\udce9" is not UTF-8'),
        ("a", {"type": "reprot"}, '"reprot" is not a type of source'),
        ("a", {"published": "2024-02-31"}, '"2024-02-31" is not in the calendar'),
        ("a", {"published": "soon"}, '"soon" is not a period'),
        ("a", {"url": "example.org"}, '"example.org" is not a web address'),
    ],
)
def test_what_cannot_be_read_is_refused(id_, given_, message):
    with pytest.raises(InnofactsError) as error:
        new_file(id_, given_, TODAY)
    assert error.value.message == message
    assert error.value.hint
