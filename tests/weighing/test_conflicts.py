"""What rules a fact out for a sentence, and what the two have in common."""

import pytest

from innofacts.features.library.candidates import Candidate
from innofacts.features.text.sentence import Statement, read_sentence
from innofacts.prose.figures import find_figures
from innofacts.weighing import conflicts
from innofacts.weighing.evidence import has_place_or_time, has_topic
from innofacts.weighing.others.places import omits_place
from innofacts.weighing.others.times import is_at_other_time, omits_time

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "lv"
claim = "Latvia exported 4,200 tonnes of timber in 2023, at constant prices."
figure = "4200 tonnes"
place = "LV"
period = 2023
nature = "flow"

[[fact]]
id = "growth"
claim = "Exports of timber from Latvia grew by 4.2 % in 2023."
figure = "4.2 %"
place = "LV"
period = 2023
nature = "change"

[[fact]]
id = "fall"
claim = "Exports of timber from Latvia fell by 18 % from 2019 to 2023."
figure = "18 %"
place = "LV"
period = 2023
nature = "change"

[[fact]]
id = "growth-on-2019"
claim = "Imports of timber to Latvia grew by 7 %."
figure = "7 %"
place = "LV"
period = 2023
nature = "change"
basis = "on 2019"

[[fact]]
id = "summer"
claim = "Latvia had 61 nurseries that opened for the first time."
figure = "61 nurseries"
place = "LV"
period = "2023-06..2023-07"
nature = "flow"

[[fact]]
id = "women"
claim = "In Latvia, women are 38 % of the voters."
figure = "38 %"
place = "LV"
nature = "share"

[[fact]]
id = "posts"
claim = "Latvia had 412 posts."
figure = "412 posts"
place = "LV"
scope = "full-time and part-time posts together"

[[fact]]
id = "girls"
claim = "Of the pupils in Latvia, 530 are boys and 512 are girls."
figure = "512 girls"
place = "LV"

[[fact]]
id = "young"
claim = "In Latvia, 12 % of the voters are under 25."
figure = "12 %"
place = "LV"

[[fact]]
id = "nurseries"
claim = "Latvia had 61 nurseries that open at night."
figure = "61 nurseries"
place = "LV"

[[fact]]
id = "hill"
claim = "Hill District had 40 clinics at the end of 2023."
figure = "40 clinics"
place = "Hill District"
period = "2023-12-31"
nature = "stock"

[[fact]]
id = "ships"
claim = "Latvia had 215 ships in 2023."
figure = "215 ships"
place = "LV"
period = 2023
scope = "ferries not counted, tugs included"

[[fact]]
id = "cars"
claim = "Latvia had 812 automobiles."
figure = "812 automobiles"
place = "LV"

[[fact]]
id = "world"
claim = "The world has 5,100 clinics."
figure = "5100 clinics"
place = "world"
"""


@pytest.fixture
def pair(facts):
    """Return what gives a sentence with its features, and a fact."""

    def pair(text: str, id_: str) -> tuple[Statement, Candidate]:
        (mention, *_) = find_figures(text)
        return read_sentence(text, mention, facts), facts.of_id(id_)

    return pair


@pytest.mark.parametrize(
    ("text", "id_", "conflict"),
    [
        ("Latvia exported 4,200 tonnes of timber.", "lv", None),
        ("Kenya exported 4,200 tonnes of timber.", "lv", "the text is about a different place"),
        ("Exports in Latvia and in Atlantis were 4,200 tonnes of timber.", "lv", "the text is about a different place"),
        ("Our exports were 4,200 tonnes of timber.", "lv", "the text is about a different place"),
        ("Worldwide, 4,200 tonnes of timber were exported.", "lv", "the text is about a different place"),
        ("Worldwide, there are 5,100 clinics.", "world", None),
        ("Our 5,100 clinics are small.", "world", None),
        ("There are 40 clinics in Hill District.", "hill", None),
        ("There are 40 clinics in Coast District.", "hill", "the text is about a different place"),
        ("In Kenya, Hill District has 40 clinics.", "hill", None),
        ("Latvia never exported 4,200 tonnes of timber.", "lv", "only one of the two says that something is not so"),
        ("Latvia exported 4,200 tonnes of timber, and nobody did not know.", "lv", None),
        ("Latvia, whose ports lacked cranes, exported 4,200 tonnes of timber.", "lv", None),
        (
            "The unexported timber of Latvia was 4,200 tonnes.",
            "lv",
            'one of the two says "un-" and the other does not, as in paid and unpaid',
        ),
        ("Latvia imported 4,200 tonnes of timber.", "lv", "the text has a word for something else"),
        ("Exports of 4,200 tonnes of timber left Latvia with few imports.", "lv", None),
        (
            "Imports of 4,200 tonnes of timber left Latvia with few exports.",
            "lv",
            "the text has a word for something else",
        ),
        ("Latvia exported 4,200 women.", "lv", "the text counts a different kind"),
        ("Latvia exported 4,200 tonnes of timber from urban areas.", "lv", "the text is about a part only"),
        ("Latvia had 215 ships, including ferries.", "ships", "the text counts in what the other leaves out"),
        ("Latvia had 215 ships excluding tugs.", "ships", "the text counts in what the other leaves out"),
        ("Latvia had 215 ships excluding ferries.", "ships", None),
        ("Latvia had 215 ships including boats.", "ships", None),
        ("The port city in Latvia had 215 ships.", "ships", None),
        ("The village schools in Latvia had 215 ships.", "ships", "the text is about a part only"),
        ("Latvia had 215 ships under senior officers.", "ships", None),
        ("Latvia had 215 ships for senior citizens.", "ships", "the text is about a part only"),
        ("Latvia had 215 ships that carry primary energy.", "ships", None),
        ("Latvia had 812 young companies.", "cars", None),
        ("Latvia had 812 young people.", "cars", "the text counts a different kind"),
        ("Latvia had 812 cars.", "cars", None),
        ("Latvia had 812 vans.", "cars", "the text counts a different kind"),
        ("Shot by Eva Lund, the film shows 40 clinics.", "hill", None),
        ("Shot with Eva Lund (44), the film shows 40 clinics.", "hill", None),
        ("Here the tabloid Noon counts 40 clinics.", "hill", None),
        ("Her rival, Eva Noon, says: here are 40 clinics.", "hill", None),
        ("His successor, Eva Noon, says: here are 40 clinics.", "hill", None),
        ("The mayor, Eva Noon, says: here are 40 clinics.", "hill", None),
        ("Its rival, Eva Noon, says: here are 40 clinics.", "hill", "the text is about a different place"),
        ("The town, Eva Noon, says: here are 40 clinics.", "hill", "the text is about a different place"),
        ("Here the town of Noon counts 40 clinics.", "hill", "the text is about a different place"),
        ("Here in Noon 40 clinics were counted.", "hill", "the text is about a different place"),
        ("Here Form X-3 counts 40 clinics.", "hill", None),
        ("Latvia exported 4,200 tonnes of timber, says guide no. 12.", "lv", None),
        ("Latvia exported 4,200 tonnes of timber – nobody had known.", "lv", None),
        ("Parents in Latvia leave a child at 61 nurseries at night.", "nurseries", None),
        ("Young people are 12 % of the voters in Latvia.", "young", None),
        ("Men are 62 % of the voters in Latvia.", "women", None),
        ("In Latvia, 62 % of men are voters.", "women", "the text has a word for something else"),  # of another whole
        (
            "The share of men among the voters in Latvia grew by 62 %.",
            "women",
            "the text has a word for something else",
        ),
        ("Latvia had 412 posts.", "posts", None),
        ("Latvia had 412 full-time posts.", "posts", "the text counts a different kind"),
        ("Latvia had 412 full-time jobs.", "posts", "the text counts a different kind"),
        ("Latvia had 512 girls among its pupils.", "girls", None),
        ("Old people are 12 % of the seniors in Latvia.", "young", "the text has a word for something else"),
        ("Adults in Latvia sleep at 61 nurseries at night.", "nurseries", "the text has a word for something else"),
    ],
)
def test_what_rules_a_fact_out(pair, text, id_, conflict):
    found = [row.because for row in conflicts.CONFLICTS if row.speaks(*pair(text, id_))]
    assert found[:1] == [conflict] * bool(conflict)
    assert conflicts.has_conflict(*pair(text, id_)) == bool(conflict)


@pytest.mark.parametrize(
    ("text", "id_", "is_other"),
    [
        ("In 2023 it was 40 clinics.", "hill", False),
        ("In 2022 it was 40 clinics.", "hill", True),
        ("It was 40 clinics.", "hill", False),
        ("Five years earlier it was 40 clinics.", "hill", True),
        ("In 2022 it was 40 clinics.", "world", False),
        ("In 2023 it was 4,200 tonnes.", "lv", False),
        ("In June 2023 it was 4,200 tonnes.", "lv", True),
        ("From 2022 to 2023 it grew by 4.2 %.", "growth", False),
        ("From 2020 to 2023 it grew by 4.2 %.", "growth", True),
        ("From 2019 to 2023 it fell by 18 %.", "fall", False),
        ("From May 2019 to May 2023 it fell by 18 %.", "fall", False),
        ("Since 2019 it has fallen by 18 %.", "fall", False),
        ("From 2018 to 2023 it fell by 18 %.", "fall", True),
        ("From 2019 to 2022 it fell by 18 %.", "fall", True),
        ("Since 2019 it has grown by 7 %.", "growth-on-2019", False),
        ("On 1 May 2023 it opened, and over the year it exported 4,200 tonnes.", "lv", False),
        ("On 1 May 2023 it opened, and it exported 4,200 tonnes that year.", "lv", False),
        ("On 1 May 2023 it opened, and it exported 4,200 tonnes in June of that year.", "lv", True),
        ("On 1 May 2023 it opened, and from June to July of that year there were 61 nurseries.", "summer", False),
        ("On 1 May 2023 it opened, and from June to August that year there were 61 nurseries.", "summer", True),
        ("On 1 May 2023 it opened, and 4,200 tonnes is more than that year before.", "lv", True),
        ("On 1 May 2023 it opened, and at the end of that year it had 40 clinics.", "hill", False),
        ("On 1 January 2024 it was 40 clinics.", "hill", False),
        ("It went into 2024 with 40 clinics.", "hill", False),
        ("On 2 January 2024 it was 40 clinics.", "hill", True),
        ("At the start of 2023 it was 40 clinics.", "hill", True),
        ("On 1 January 2024 it was 4,200 tonnes.", "lv", True),
        ("In the early 2020s it was 4,200 tonnes.", "lv", False),
        ("Since 2023 it was 4,200 tonnes.", "lv", False),
    ],
)
def test_times_that_rule_a_fact_out(pair, text, id_, is_other):
    sentence, fact = pair(text, id_)
    assert is_at_other_time(sentence.when, fact) == is_other


@pytest.mark.parametrize(
    ("text", "id_", "omitted", "in_common", "topic"),
    [
        ("It was 40 clinics.", "hill", (True, True), False, False),
        ("Hill District had 40 clinics in 2023.", "hill", (False, False), True, False),
        ("There were 4,200 tonnes of timber.", "lv", (True, True), False, False),
        ("Exports were 4,200 tonnes.", "lv", (True, True), False, True),
        ("There are 5,100 clinics worldwide.", "world", (False, False), True, False),
        ("There are 5,100 clinics.", "world", (False, False), True, False),
    ],
)
def test_what_a_sentence_shares_with_a_fact(pair, text, id_, omitted, in_common, topic):
    sentence, fact = pair(text, id_)
    assert (
        omits_time(sentence.when, fact),
        omits_place(sentence.where, fact),
    ) == omitted
    assert has_place_or_time(sentence, fact) == in_common
    assert has_topic(sentence, fact) == topic


def test_what_follows_a_clause_without_a_subject_is_not_about_it(facts):
    text = "Timber exports of Latvia rose from 4,100 tonnes to 4,200 tonnes in May; imports fell to 40 tonnes."
    _, mention, other = find_figures(text)
    assert not conflicts.has_conflict(read_sentence(text, mention, facts), facts.of_id("lv"))
    assert conflicts.has_conflict(read_sentence(text, other, facts), facts.of_id("lv"))


def test_a_fact_on_another_basis_is_not_ruled_out(pair):
    at_current_prices = pair("Latvia exported 4,200 tonnes of timber at current prices.", "lv")
    assert conflicts.has_other_basis(*at_current_prices)
    assert not conflicts.has_conflict(*at_current_prices)
    assert not conflicts.has_other_basis(*pair("Latvia exported 4,200 tonnes of timber in real terms.", "lv"))
