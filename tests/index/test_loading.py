"""Whole facts read back from the index: the same as from TOML."""

import pytest
from cases import cases
from conftest import ARTICLE_FILE, OFFICIAL_FILES, ROOT

from innofacts.factfiles.reading import read_file
from innofacts.index.files import locate
from innofacts.index.loading import measured_units, recall, recall_rates, recall_related
from innofacts.index.opening import open_index

FLEET = """
[source]
id = "s"
type = "report"
publisher = "Office"

[[fact]]
id = "whole"
claim = "All ships."
figure = "100 ships"
measure = "ships"

[[fact]]
id = "part"
claim = "Some boats."
figure = "> 30 boats"
measure = "boats"
part_of = "whole"

[[fact]]
id = "other"
claim = "Ships elsewhere."
figure = "7 ships"
measure = "ships"

[[fact]]
id = "wordy"
claim = "Many ships."
measure = "ships"

[[fact]]
id = "rate"
claim = "What a yuan is worth."
figure = "7 CNY per USD"

[[fact]]
id = "bare"
claim = "Says nothing of what is measured."
figure = "3 things"

[[series]]
id = "row"
claim = "A row."
measure = "crew"
unit = "people"
[series.values]
2020 = "5"
2021 = "6"
"""


@pytest.fixture
def fleet(library):
    index = open_index(locate([str(library(fleet=FLEET, library='[units]\nmeasured = ["boats"]\n'))]))
    yield index
    index.close()


def ids(facts):
    return [fact.id for fact in facts]


def test_facts_come_in_the_order_of_the_ids(fleet):
    assert ids(recall(fleet, ["row@2021", "part", "whole"])) == ["row@2021", "part", "whole"]
    assert ids(recall(fleet, ["part", "part"])) == ["part", "part"]
    assert recall(fleet, []) == []


def test_an_id_of_nothing_is_a_key_error(fleet):
    with pytest.raises(KeyError, match="nothing"):
        recall(fleet, ["whole", "nothing"])


@pytest.mark.no_cover
@cases("file", [ARTICLE_FILE, *OFFICIAL_FILES])
def test_what_is_recalled_is_what_the_files_say(file):
    written = read_file(str(file), file.read_bytes()).facts
    index = open_index(locate([str(file)]))
    assert recall(index, [fact.id for fact in written]) == list(written)
    index.close()


def test_what_columns_cannot_say_is_recalled_too(tmp_path):
    """A part of a position and more than a position, a year as text, and a list of nothing."""
    file = tmp_path / "a.toml"
    file.write_text(
        """
        [source]
        id = "s"
        type = "report"
        publisher = "P"
        [[fact]]
        id = "a"
        claim = "A."
        topics = ["b", "c"]
        at = { paragraph = 1, start = 1 }
        period = "2012"
        [[fact]]
        id = "e"
        claim = "E."
        topics = []
        at = { paragraph = 1, start = 1, end = 2, printed = "E" }
        period = 2012-03-01
        [[series]]
        id = "f"
        claim = "F"
        unit = "%"
        topics = ["g"]
        at = { paragraph = 1, start = 3, end = 4 }
        values = { 2012 = "1", "2012..2013" = "2" }
        """
    )
    read = read_file(str(file), file.read_bytes())
    assert (len(read.facts), read.problems) == (4, ())
    index = open_index(locate([str(file)]))
    assert recall(index, [fact.id for fact in read.facts]) == list(read.facts)
    index.close()


def test_more_ids_than_sqlite_takes_at_once_are_no_trouble():
    index = open_index(locate([str(ROOT / "facts")]))
    every = [str(row[0]) for row in index.rows("SELECT id FROM fact ORDER BY n DESC")]
    assert len(every) > 500
    assert ids(recall(index, every)) == every
    index.close()


def test_related_are_those_of_the_measure_and_parts_and_wholes(fleet):
    (whole,) = recall(fleet, ["whole"])
    (part,) = recall(fleet, ["part"])
    (bare,) = recall(fleet, ["bare"])
    assert ids(recall_related(fleet, [whole])) == ["part", "other"]  # what has no figure cannot be compared
    assert ids(recall_related(fleet, [part])) == ["whole"]
    assert ids(recall_related(fleet, [whole, part])) == ["other"]
    assert recall_related(fleet, [bare]) == []
    assert ids(recall_related(fleet, recall(fleet, ["row@2020"]))) == ["row@2021"]


def test_rates_are_those_of_one_unit_per_another(fleet):
    assert ids(recall_rates(fleet)) == ["rate"]


def test_measured_units_are_those_of_the_library(fleet):
    assert len(measured_units(fleet)) == 1
    # Of a measured unit more than 30 may be 30.5; of a counted one it is 31 at least.
    (part,) = recall(fleet, ["part"])
    assert (part.quantity.interval.low, part.quantity.interval.low_open) == (30, True)


def test_facts_of_one_source_share_it(fleet):
    whole, part = recall(fleet, ["whole", "part"])
    assert whole.source is part.source
    assert (whole.source.id, whole.speaker, whole.line) == ("s", "Office", 7)
