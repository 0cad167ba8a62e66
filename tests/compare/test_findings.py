"""Findings: everything that a library knows about one claim, as the first row of the table of docs/comparing.md that holds."""

from pathlib import Path

import pytest
from cases import cases
from making import make, rows

from innofacts.compare.evidence import order_of_evidence
from innofacts.compare.findings import finding
from innofacts.factfiles.reading import read_file

HERE = Path(__file__).parent.parent


def facts_of(folder):
    """Return the facts of all files of a folder, by id."""
    files = [file for file in sorted(folder.rglob("*.toml")) if file.name != "library.toml"]
    return {fact.id: fact for file in files for fact in read_file(str(file), file.read_bytes()).facts}


HARBOUR = facts_of(HERE / "data" / "findings")
SHIPPED = facts_of(HERE.parent / "facts")

# The table was written by hand from docs/comparing.md, before there was any code.
EXPECTED = """
fact                 | finding     | print                    | print_fact           | because
freight              | outdated    | 41.9 million tonnes      | freight-final        | replaced by 41.9 million tonnes, final since 20 May 2024, 26 days before the claim appeared
freight-preliminary  | revised     | 41.9 million tonnes      | freight-final        | replaced by 41.9 million tonnes, final since 20 May 2024, 100 days after the claim appeared
freight-final        | unconfirmed | 41.9 million tonnes      | freight-final        | no other source gives the figure; the nearest is freight-preliminary, 41.2 million tonnes: replaced by this claim
passengers           | outdated    | 8.61 million passengers  | passengers-final     | replaced by 8.61 million passengers, final since 20 May 2024, 26 days before the claim appeared
ferries              | revised     | 215 ferries              | ferries-revised      | replaced by 215 ferries, revised since 30 September 2024, 107 days after the claim appeared
hives                | disputed    | 12,900 hives             | hives-registry       | Ship Registry (dataset) says 12,900 hives
museums              | unconfirmed | 96 museums               | museums              | no other source gives the figure; the nearest is museums-gazette, 94 museums: a source of weaker standing, which says otherwise
museums-gazette      | disputed    | 96 museums               | museums              | Office of Statistics (official) says 96 museums
choirs               | disputed    |                          |                      | John Doe (opinion) says 250 choirs, and only opinions give a figure
choirs-column        | disputed    |                          |                      | Jane Roe (opinion) says 300 choirs, and only opinions give a figure
workshops            | stale       | more than 70 workshops   | workshops-gazette    | more than 70 workshops was public since 2 May 2024, 44 days before the claim appeared
lighthouses          | stale       | 124 lighthouses          | lighthouses-registry | 124 lighthouses (2023) was public since 2024-04
locks                | confirmed   | 31 locks                 | locks                | Ship Registry (dataset) says the same (2022 and 2023)
visits               | confirmed   | 1.7 million visits       | visits               | Office of Statistics (official) says 1,678,000 visits, which rounds to the claim
moorings             | confirmed   | more than 40 thousand moorings | moorings       | The Herald (press) says 43,210 moorings, which implies the claim
canal                | stale       | 523 km                   | canal-office         | 523 km was public since 20 May 2024, 26 days before the claim appeared
theatres             | compatible  | 18 theatres              | theatres             | John Doe (opinion) says the same, and is the only one to do so
observatories        | compatible  | 9 observatories          | observatories        | The Digest (secondary) says the same, more than a year apart (2024-06-15 and 2022-06-30)
nurseries            | unconfirmed | more than 20 nurseries   | nurseries            | no other source gives the figure; the nearest is nurseries-gazette, 24 nurseries: a different place, Hills
yards                | unconfirmed | more than 70 yards       | yards                | no other source gives the figure; the nearest is docks-gazette, 82 docks: a different unit, docks
hours                | unconfirmed | 3.4 million hours        | hours                | no other source gives the figure; the nearest is hours-office, 3.9 million hours: a different basis, worked
festivals            | unconfirmed | 15 festivals             | festivals            | no other source gives the figure; see races (55 races)
windmills            | unconfirmed | 77 windmills             | windmills            | no other source gives the figure
bridges              | unconfirmed | 40 bridges               | bridges              | no other source gives the figure; the nearest is bridges-again, 44 bridges: the same source
largest              | no figure   |                          |                      | the claim has no figure; see freight-final (41.9 million tonnes)
pilots               | unconfirmed | 60 pilots                | pilots               | no other source gives the figure; the nearest is pilots-gazette, 52 pilots: a different date, 2023-05-01
licences             | disputed    | 4,800 licences           | licences-office      | Office of Statistics (official) says 4,800 licences and states no basis
boats                | disputed    | 655 boats                | boats-herald         | The Herald (press) says 655 boats
vacancy              | disputed    | 2.31 %                   | vacancy-registry     | Ship Registry (dataset) says 2.31 %
wells-preliminary    | confirmed   | 14,200 wells             | wells-preliminary    | Office of Statistics (official) says the same
cranes               | stale       | 88 cranes                | cranes-retold        | 88 cranes was public by 30 May 2024, 16 days before the claim appeared
silos                | confirmed   | more than 30 silos       | silos                | The Almanac (secondary) says 35 silos, which implies the claim
trams                | confirmed   | more than 10 trams       | trams                | The Monthly (press) says 14 trams, which implies the claim
canoes               | stale       | 12 canoes                | canoes-daily         | 12 canoes was public since 15 June 2024, the day on which the claim appeared
races                | unconfirmed | 55 races                 | races                | no other source gives the figure; the nearest is races-gazette, 51 races: a different period, 2023
keepers              | compatible  | more than 600 keepers    | keepers              | Ship Registry (dataset) says 9,000 keepers, so both can be true (early 1950s and 1955)
budget               | disputed    | 3,300 billion CNY        | budget-office        | Office of Statistics (official) says 3,300 billion CNY
ranking              | disputed    | rank 12                  | ranking-registry     | Ship Registry (dataset) says rank 12
kayaks               | compatible  | about 100 kayaks         | kayaks               | Ship Registry (dataset) says 95 to 130 kayaks, so both can be true
tunnels              | unconfirmed | 25 tunnels               | tunnels              | no other source gives the figure; the nearest is tunnels-herald, 27 tunnels: a different date, 2024-07-31
"""


@cases(("id_", "expected", "printed", "print_fact", "because"), rows(EXPECTED))
def test_findings_on_forty_claims(id_, expected, printed, print_fact, because):
    got = finding(HARBOUR[id_], list(HARBOUR.values()))
    assert (got.finding, got.print, got.print_fact, got.reason) == (expected, printed, print_fact or None, because)


ARTICLE = """
claim                     | finding     | print                     | fact                     | reason names
rd-expenditure-2023       | outdated    | 3,335.71 billion CNY      | rd-cn-2023-final         | since 2 October 2024, 210 days before
patent-applications-2023  | confirmed   | 1,678,000 applications    | patent-applications-2023 | 1.68 million applications, the same rounded
personnel-1950s           | compatible  | at most 50,000 people     | personnel-1950s          | more than a year apart (early 1950s and 1949)
researchers-1950s         | compatible  | more than 600 people      | researchers-1950s        | a little over 600 people, so both can be true
bri-agreement-countries   | stale       | 81 countries              | bri-2024-09-countries    | since 28 September 2024, 214 days before
bri-joint-labs            | stale       | more than 70 laboratories | bri-2025-01-labs         | since 15 January 2025, 105 days before
bri-agri-centers          | unconfirmed | more than 20 centres      | bri-agri-centers         | a different place, Africa
bri-industrial-parks      | unconfirmed | more than 70 parks        | bri-industrial-parks     | see zones-bri-82 (82 zones)
bri-tech-transfer-centers | confirmed   | 9 centres                 | bri-tech-transfer-centers | says the same (2025-04-30 and 2024-09-28)
tech-exchange-activities  | confirmed   | more than 300 activities  | tech-exchange-activities | says the same (2025-04-30 and 2024-09-28)
cooperation-projects      | confirmed   | more than 1,000 projects  | cooperation-projects     | says the same (2025-04-30 and 2024-09-28)
"""


@pytest.mark.parametrize(("id_", "expected", "printed", "print_fact", "named"), rows(ARTICLE))
def test_findings_on_the_eleven_figures_of_the_article(id_, expected, printed, print_fact, named):
    got = finding(SHIPPED[id_], list(SHIPPED.values()))
    assert (got.finding, got.print, got.print_fact) == (expected, printed, print_fact)
    assert named in got.reason


EVIDENCE = """
fact          | evidence                                | cite
freight       | freight-final                           | office-final
freight-final |                                         | office-final
hives         | hives-registry                          | registry
museums       | museums-gazette                         | office-final
choirs        | choirs-column                           |
licences      | licences-office licences-registry       | office-final
boats         | boats-herald boats-gazette              | herald
visits        | visits-office                           | office-final
theatres      | theatres-column                         | paper
largest       |                                         | paper
"""


@pytest.mark.parametrize(("id_", "evidence", "cite"), rows(EVIDENCE))
def test_evidence_comes_best_first_and_says_whom_to_cite(id_, evidence, cite):
    got = finding(HARBOUR[id_], list(HARBOUR.values()))
    assert [fact.id for fact in got.evidence] == evidence.split()
    assert (got.cited.source.id if got.cited else "") == cite


@pytest.mark.parametrize(
    ("said", "newer", "expected"),
    [
        ("1.7 million visits", "1678000 visits", "confirmed"),
        ("~ 1.7 million visits", "1678000 visits", "confirmed"),
        ("> 1.67 million visits", "> 1678000 visits", "confirmed"),
        ("> 1.6 million visits", "> 1678000 visits", "confirmed"),
        ("> 1.6 million visits", "1678000 visits", "stale"),
        ("1.5 million visits", "1678000 visits", "stale"),
    ],
)
def test_a_claim_that_already_rounds_to_a_newer_figure_is_not_stale(said, newer, expected):
    claim = make(said, id="claim", nature="stock", period=2022, published="2024-06-15", source="paper")
    other = make(newer, id="other", nature="stock", period=2023, published="2024-04-01", source="office")
    assert finding(claim, [other]).finding == expected


CLAIM = {"id": "claim", "nature": "stock", "period": 2022, "published": "2024-06-15", "source": "office", "standing": "official"}  # fmt: skip
NEWER = {"id": "newer", "nature": "stock", "period": 2023, "published": "2024-04-01", "source": "other", "standing": "official"}  # fmt: skip
THIRD = {"id": "third", "nature": "stock", "period": 2023, "published": "2024-09-01", "source": "third", "standing": "official"}  # fmt: skip


@pytest.mark.parametrize(
    ("newer", "third", "expected"),
    [
        ({}, None, "stale"),
        ({"standing": "press"}, None, "unconfirmed"),  # what a newspaper says does not make an official figure old
        ({}, {"source": "office"}, "unconfirmed"),  # the office gives both years, and says which is which
        ({}, {"source": "office", "period": 2021}, "stale"),
        ({}, {"source": "office", "period": None}, "stale"),
        ({}, {"source": "office", "basis": "FTE"}, "unconfirmed"),
        ({"basis": "headcount"}, {"source": "office", "basis": "FTE"}, "stale"),
        ({"vintage": "preliminary"}, {}, "unconfirmed"),  # better evidence for 2023 contradicts the newer figure
        ({}, {"standing": "press"}, "stale"),
        ({}, {"period": 2024}, "stale"),
        ({}, {"published": "2024-03-01"}, "stale"),
    ],
)
def test_a_newer_figure_that_is_itself_in_doubt_makes_no_claim_stale(newer, third, expected):
    claim, other = make("50 ships", **CLAIM), make("44 ships", **NEWER | newer)
    more = [make("41 ships", **THIRD | third)] if third is not None else []
    assert finding(claim, [other, *more]).finding == expected


def test_a_figure_that_was_replaced_leaves_no_doubt_about_a_newer_one():
    claim, other, old = make("50 ships", **CLAIM), make("44 ships", **NEWER | {"standing": "dataset"}), {**THIRD}
    claim = claim._replace(source=claim.source._replace(standing="dataset"))
    third = make("41 ships", **old | {"replaces": None})
    new = make(
        "44 ships", **THIRD | {"id": "fourth", "source": "fourth", "published": "2024-10-01", "replaces": ("third",)}
    )
    assert finding(claim, [other, third]).finding == "unconfirmed"
    assert finding(claim, [other, third, new]).finding == "stale"


ORDER = (
    # standing first, then basis and scope as the claim states them, then vintage, then the newest publication
    ({"standing": "official"}, {"standing": "dataset", "basis": "headcount"}),
    ({"standing": "dataset"}, {"standing": "press"}),
    ({"standing": "press"}, {"standing": "secondary"}),
    ({"standing": "secondary"}, {"standing": ""}),
    ({"standing": ""}, {"standing": "opinion"}),
    ({"basis": "headcount"}, {"vintage": "final"}),
    ({"scope": "towns"}, {"vintage": "final"}),
    ({"vintage": "final"}, {"vintage": "revised"}),
    ({"vintage": "revised"}, {}),
    ({}, {"vintage": "preliminary"}),
    ({"published": "2024-10-02"}, {"published": "2024-02-29"}),
)


@pytest.mark.parametrize(("better", "worse"), ORDER)
def test_which_evidence_is_better(better, worse):
    claim = make("9 centres", basis="headcount", scope="towns")
    one, other = (make("9 centres", id=f"fact-{n}", **stated) for n, stated in enumerate((worse, better)))
    assert order_of_evidence(claim, [one, other]) == [other, one]


def test_between_equals_the_order_of_the_library_decides():
    claim, *others = (make("9 centres", id=f"fact-{n}") for n in range(3))
    assert order_of_evidence(claim, others) == others


@pytest.mark.parametrize(
    ("figure", "ours", "theirs", "expected"),
    [
        ("120 ships", None, None, ("confirmed", "Office says the same")),
        ("120 ships", 2022, None, ("compatible", "Office says the same, and one of the two states no period")),
        ("120 ships", None, 2022, ("compatible", "Office says the same, and one of the two states no period")),
        ("> 100 ships", 2022, "2012..", ("compatible", "Office says 120 ships, so both can be true (2022 and 2012..)")),
        ("> 100 ships", "2012..", 2022, ("compatible", "Office says 120 ships, so both can be true (2012.. and 2022)")),
    ],
)
def test_only_evidence_of_the_time_of_a_claim_confirms_it(figure, ours, theirs, expected):
    claim = make(figure, id="claim", nature="stock", period=ours)
    got = finding(claim, [make("120 ships", id="other", nature="stock", period=theirs, source="office")])
    assert (got.finding, got.reason) == expected


def test_the_figure_that_a_claim_replaced_is_nearer_than_one_of_another_place_or_time():
    claim = make("41.9 tonnes", id="claim", vintage="final", source="office", published="2024-09-01")
    old = make("41.2 tonnes", id="old", vintage="preliminary", published="2024-02-01", standing="press")
    elsewhere = make("5 tonnes", id="elsewhere", place="Anhui", source="office", standing="official")
    before = make("40 tonnes", id="before", period=2022, source="office", standing="official")
    others = [elsewhere, before, old]
    nearest = "no other source gives the figure; the nearest is"
    assert finding(claim, others).reason == f"{nearest} old, 41.2 tonnes: replaced by this claim"
    assert finding(claim, others[:2]).reason == f"{nearest} elsewhere, 5 tonnes: a different place, Anhui"
    assert finding(claim, [before]).reason == f"{nearest} before, 40 tonnes: a different period, 2022"
