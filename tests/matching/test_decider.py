"""Right figures that were held against another fact: a part, an earlier one, or one of what the sentence cites."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

OFFICE = """
[source]
id = "office-2024"
type = "report"
publisher = "Orton Statistics Office"
published = 2024-03-01
standing = "official"

[[fact]]
id = "rd"
claim = "Orton spent 90 million euros on research and development in 2023, by the preliminary count."
figure = "90 million EUR"
measure = "rd-expenditure"
place = "orton"
period = 2023
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "development"
claim = "Orton spent 62.4 million euros on experimental development in 2023."
figure = "62.4 million EUR"
measure = "experimental-development-expenditure"
place = "orton"
period = 2023
nature = "flow"
part_of = "rd"

[[fact]]
id = "cargo"
claim = "The harbour of Orton handled 9.1 million tonnes of cargo in 2023."
figure = "9.1 million tonnes"
measure = "cargo"
place = "orton"
period = 2023
nature = "flow"

[[fact]]
id = "coal"
claim = "The harbour of Orton handled 6.24 million tonnes of coal cargo in 2023."
figure = "6.24 million tonnes"
measure = "coal-cargo"
place = "orton"
period = 2023
nature = "flow"
part_of = "cargo"

[[fact]]
id = "visitors"
claim = "Orton Museum had 412,000 visitors in 2023."
figure = "412000 visitors"
measure = "museum-visitors"
place = "orton"
period = 2023
nature = "flow"

[[fact]]
id = "children"
claim = "Orton Museum had 96,500 visitors under 14 in 2023."
figure = "96500 visitors"
measure = "museum-visitors-children"
place = "orton"
period = 2023
nature = "flow"
part_of = "visitors"

[[fact]]
id = "doctors"
claim = "In 1950 more than 300 people in Orton were doctors."
figure = "> 300 people"
measure = "doctors"
place = "orton"
period = 1950
nature = "stock"

[[fact]]
id = "permits"
claim = "The office of Orton received 5,410 applications for permits in 2023."
figure = "5410 applications"
measure = "permit-applications"
place = "orton"
period = 2023
nature = "flow"
basis = "by office"
"""

REGISTRY = """
[source]
id = "registry-2025"
type = "report"
publisher = "Orton Registry"
published = 2025-03-01
standing = "official"

[[fact]]
id = "rd-final"
claim = "Orton spent 93 million euros on research and development in 2023, by the final count."
figure = "93 million EUR"
measure = "rd-expenditure"
place = "orton"
period = 2023
nature = "flow"
vintage = "final"
replaces = ["rd"]

[[fact]]
id = "online"
claim = "The office of Orton received 214 online applications from abroad in 2023."
figure = "214 applications"
measure = "online-applications"
place = "orton"
period = 2023
nature = "flow"
"""

Answers = list[tuple[str | None, str]]


@pytest.fixture
def proofread(run, tmp_path) -> Callable[..., Answers]:
    """Return what gives the fact and the verdict for each figure of a text, with the shipped library or some facts."""

    def proofread(text: str, *options: str, facts: Path | str = "builtin") -> Answers:
        path = tmp_path / "r.md"
        path.write_text(text)
        rows = json.loads(run("proof", path, "--json", *options, "--facts", facts).out)
        return [(row["fact"], row["verdict"]) for row in rows]

    return proofread


@pytest.fixture
def answers(proofread, library) -> Callable[..., Answers]:
    """Return what gives them with the facts of some files."""
    both = {"office": OFFICE, "registry": REGISTRY}
    return lambda text, files=both: proofread(text, facts=library(**files))


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("Orton spent 60 million euros on R&D in 2023.", "rd-final", "contradicted"),
        ("Orton spent 62.4 million euros on R&D in 2023.", "development", "misquoted"),
        ("Orton spent 93 million euros on R&D in 2023.", "rd-final", "supported"),
        ("Orton spent 62.4 million euros on development in 2023.", "development", "supported"),
        ("Orton spent 64 million euros on experimental development in 2023.", "development", "contradicted"),
        ("The harbour of Orton handled 6.3 million tonnes of cargo in 2023.", "cargo", "contradicted"),
        ("The harbour of Orton handled 6.24 million tonnes of cargo in 2023.", "coal", "misquoted"),
        ("The harbour of Orton handled 6.3 million tonnes of coal cargo in 2023.", "coal", "contradicted"),
        ("The harbour of Orton handled 6.24 million tonnes of coal in 2023.", "coal", "supported"),
        ("In 2023 the harbour of Orton handled 6.24 million tonnes of cargo, most of it coal.", "coal", "supported"),
        ("Orton Museum had 98,000 visitors in 2023.", "visitors", "contradicted"),
        ("Orton Museum had 96,500 visitors in 2023.", "children", "misquoted"),
        ("Orton Museum had 96,500 young visitors in 2023.", "children", "supported"),
    ],
)
def test_the_whole_is_meant_unless_the_text_says_of_which_part(answers, text, fact, verdict):
    assert answers(text) == [(fact, verdict)]


def test_visitors_within_a_limit_are_those_of_the_part(answers):
    assert answers("Orton Museum had 96,500 visitors under 14 in 2023.")[0] == ("children", "supported")
    both = "Orton Museum had 412,000 visitors in 2023, of whom 96,500 were children."
    assert answers(both) == [("visitors", "supported"), ("children", "supported")]


def test_a_rounded_number_of_a_part_is_not_that_of_the_whole(answers):
    """A text that is about the source gives no number of it either that is only that of a part."""
    text = (
        "The harbour of Orton handled 9.1 million tonnes of cargo in 2023.\n\n"
        "Orton Museum had 412,000 visitors in 2023.\n\nOrton spent 62 million euros on R&D in 2023.\n"
    )
    assert answers(text)[2] == (None, "no fact")


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        # an earlier figure that what is cited has replaced, and others
        ("Orton spent 90 million euros on R&D in 2023, according to the Orton Registry.", "rd", "outdated"),
        ("Orton spent 90 million euros on R&D in 2023 [@registry-2025].", "rd", "outdated"),
        ("Orton spent 93 million euros on R&D in 2023, according to the Orton Registry.", "rd-final", "supported"),
        ("Orton spent 95 million euros on R&D in 2023, according to the Orton Registry.", "rd-final", "contradicted"),
        # what is cited is about something else
        ("The office of Orton received 5,500 applications for permits in 2023 (source: Orton Registry).", "permits", "contradicted"),
        ("The office of Orton received 5,410 applications for permits in 2023 (source: Orton Registry).", "permits", "supported"),
        ("The office of Orton received 230 online applications in 2023 (source: Orton Registry).", "online", "contradicted"),
        ("In 2023 Orton received 240 applications (source: Orton Registry).", "online", "contradicted"),
    ],
)  # fmt: skip
def test_a_cited_source_contradicts_only_what_it_is_about(answers, text, fact, verdict):
    assert answers(text) == [(fact, verdict)]


def test_a_cited_source_whose_number_is_far_off_is_about_something_else(answers):
    registry = {"registry": REGISTRY.replace('replaces = ["rd"]', "")}
    text = "The office of Orton received {} applications for permits in 2023 (source: Orton Registry)."
    assert answers(text.format("5,500"), files=registry) == [(None, "no fact")]
    assert answers(text.format("230"), files=registry) == [("online", "contradicted")]


@pytest.mark.parametrize(
    ("counted", "fact", "verdict"),
    [
        ("5,300 applications for permits", "permits", "contradicted"),
        ("5,410 applications for permits", "permits", "supported"),
        ("5,300 online applications", "online", "contradicted"),
        ("4,800 online applications", "online", "supported"),
    ],
)
def test_the_fact_with_more_of_the_words_is_meant_though_a_different_one_is_cited(answers, counted, fact, verdict):
    registry = REGISTRY.replace("received 214", "received 4,800").replace("214 app", "4800 app")
    text = f"The office of Orton received {counted} in 2023 (source: Orton Registry)."
    assert answers(text, files={"office": OFFICE, "registry": registry}) == [(fact, verdict)]


def spending(publisher: str, **millions: str) -> str:
    """Return the facts of a publisher on what Orton spent on several things, all in one unit."""
    source = f'[source]\nid = "{publisher.lower()}"\ntype = "report"\npublisher = "Orton {publisher}"\n'
    return source + "".join(
        f'[[fact]]\nid = "{thing}-{publisher.lower()}"\nclaim = "Orton spent {number} million euros on {thing} in 2023."\n'
        f'figure = "{number} million EUR"\nmeasure = "{thing}"\nplace = "orton"\nperiod = 2023\nnature = "flow"\n'
        for thing, number in millions.items()
    )


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("Orton spent 13.4 million euros on roads in 2023.", "roads-council", "supported"),
        ("Orton spent 13.4 million euros on roads in 2023 (source: Orton Council).", "roads-council", "supported"),
        ("Orton spent 13.4 million euros on roads in 2023 (source: Orton Registry).", "roads-registry", "contradicted"),
        ("Orton spent 12.7 million euros on roads in 2023 (source: Orton Registry).", "roads-registry", "supported"),
        ("Orton spent 12.7 million euros on roads in 2023 (source: Orton Council).", "roads-council", "contradicted"),
    ],
)
def test_what_is_cited_counts_though_a_different_source_has_the_number(answers, text, fact, verdict):
    files = {
        "council": spending("Council", roads="13.4", schools="43.2"),
        "registry": spending("Registry", roads="12.7", schools="41.2"),
    }
    assert answers(text, files=files) == [(fact, verdict)]


STAFF = """
[source]
id = "staff-2024"
type = "report"
publisher = "Orton Clinic"
""" + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "Orton had {number} doctors {basis} at the end of 2023."\nfigure = "{number} doctors"\n'
    f'measure = "doctors"\nplace = "orton"\nperiod = 2023\nnature = "stock"\nbasis = "{basis}"\n'
    for id_, number, basis in (("heads", 463, "by headcount"), ("posts", 410, "in full-time equivalents"))
)


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("At the end of 2023 Orton had 463 doctors by headcount.", "heads", "supported"),
        ("At the end of 2023 Orton had 463 doctors in full-time equivalents.", "heads", "not comparable"),
        ("At the end of 2023 Orton had 410 doctors by headcount.", "posts", "not comparable"),
        ("At the end of 2023 Orton had 440 doctors by headcount.", "heads", "contradicted"),
    ],
)
def test_a_number_on_a_different_basis_is_not_comparable_though_its_own_basis_has_a_fact(answers, text, fact, verdict):
    assert answers(text, files={"staff": STAFF}) == [(fact, verdict)]


AMERICA = "America still spends more. In 2022 it devoted 3.59% of its wealth to research, China {}."


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        (AMERICA.format("2.56%"), "rd-intensity-cn-2022-ncses", "supported"),
        (AMERICA.format("2.54%"), "rd-intensity-cn-2022-final", "outdated"),
        ("In 2023 China's scientific production grew by 8.4 %.", None, "no fact"),
        ("In 2022 prices rose by 3.59% in America, in China by 2.56%.", None, "no fact"),
        ("In 2022 America put 3.59% of its wealth into arms, China 2.56%.", None, "no fact"),
    ],
)
def test_the_earlier_figure_does_not_rule_out_the_one_that_has_replaced_it(proofread, text, fact, verdict):
    assert proofread(text)[-1] == (fact, verdict)


CHINA = "In 2023 China's office received 1.68 million patent applications. "


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("That compares with 590,000 patent applications at the office of the United States.", None, "no fact"),
        ("The US office had 590,000 patent applications.", None, "no fact"),
        ("The US office received 590,000 patent applications.", None, "no fact"),
        ("The US office has received 590,000 patent applications.", "pat-us-2024-office", "contradicted"),
        ("The US office received 590,000 patent applications in 2024.", "pat-us-2024-office", "contradicted"),
        ("The US office received 603,194 patent applications.", "pat-us-2024-office", "supported"),
    ],
)
def test_a_sentence_that_goes_on_is_of_the_time_before(proofread, text, fact, verdict):
    assert proofread(CHINA + text)[-1] == (fact, verdict)


@pytest.mark.parametrize(
    ("said", "number", "fact", "verdict"),
    [
        ("That is nearly three times the American total of 598,085 patent applications.", 3, None, "no fact"),
        ("In 2023 applicants from America filed 598,085 applications.", 2, "pat-us-2023-origin", "contradicted"),
    ],
)
def test_a_sentence_that_goes_on_counts_as_the_one_before_does(proofread, said, number, fact, verdict):
    given = proofread(CHINA + said, "--as-of", "2025-05-08")
    assert len(given) == number
    assert given[-1] == (fact, verdict)


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("Per million inhabitants, Orton has 450 doctors.", None, "no fact"),
        ("For every 100,000 people, Orton had 310 doctors in 1950.", None, "no fact"),
        ("In 1950 Orton had 310 doctors.", "doctors", "not established"),
        ("Per year, Orton had 250 doctors in 1950.", "doctors", "contradicted"),
        ("The doctors of Orton shared 300 desks.", None, "no fact"),
        ("In 1950 300 people in Orton were doctors.", "doctors", "misquoted"),
    ],
)
def test_a_rate_or_what_people_share_is_no_number_of_people(answers, text, fact, verdict):
    assert answers(text) == [(fact, verdict)]
