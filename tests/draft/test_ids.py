"""Ids of drafts: nouns of the sentence, as an editor would take them."""

from cases import cases

from innofacts.documents.document import Document
from innofacts.draft.blocks import with_ids
from innofacts.draft.drafting import drafts
from innofacts.values.periods import parse_period

PUBLISHED = parse_period("2025-03-14")


def ids(text):
    return [id_ for _, id_ in with_ids(drafts(Document("a.txt", text), PUBLISHED), ())]


@cases(
    ("text", "expected"),
    [
        # what is counted, and what says more of it
        ("Of cement, 40 % of it is exported.", ["cement-share"]),
        ("The company sold 340 vans in the first quarter, up 3 % on a year earlier.", ["vans-2024-q1", "vans-change-2024-q1"]),
        ("It sold 900 tents in 2024, 80 more than in 2023 and twice as many as in 2014.",
         ["tents-2024", "tents-change-2024", "tents-ratio-2024"]),
        ("There are 12 deaths per 1,000 births, or 30 deaths a year.", ["deaths-rate", "deaths"]),
        ("The club paid 25 shillings per ticket.", ["club"]),
        # people and things are nothing in particular: who they are, and what they do
        ("The jails of Osk held 4,100 people.", ["jails-osk"]),
        ("In all, 3,000 people wearing ankle tags came.", ["ankle-tags"]),
        ("They want to have 3,000 people wearing ankle tags.", ["ankle-tags"]),
        # a share of something, in digits and words
        ("About 40 % of shipments were late.", ["shipments-share"]),
        ("One household in three pays by the hour, and two in five farmers do.", ["household-share", "farmers-share"]),
        ("In May, 43 % were women. In 2018 it was 28.", ["women-share-2024-05", "women-share-2018"]),
        ("They aim to lift the share of battery boats, at present 3 %.", ["battery-boats-share-2025-03-14"]),
        ("It has 300 seats, nine out of ten of which are full of straw.", ["seats", "straw-share"]),
        ("The grain contains 12.6 % protein.", ["grain-protein"]),
        ("The rate of inflation was 3 % in 2024.", ["rate-inflation-2024"]),
        # an amount: of something, else the object of a verb, else its subject
        ("The mill shipped 40 tonnes of black tea.", ["black-tea"]),
        ("The town cut its budget for roads to €4m.", ["budget"]),
        ("The load on the grid climbed to 900 MW.", ["load-grid"]),
        ("A study by the university puts what guests spent in the valley at €11m.", ["guests-valley"]),
        ("Lune Coffee, an exporter in the hills, earned €4m.", ["lune-coffee"]),
        ("In the north, the levy, which few like, rose to €4m.", ["levy"]),
        ("The levy, which few like, came to €4m.", ["levy"]),
        ("They look forward to a bonus of €40.", ["bonus"]),
        ("A kilo of its tea fetched €4. Rooms that were let at €95 were small.", ["tea", "rooms"]),
        ("The ferry costs €4, the bus €2.", ["ferry", "bus"]),
        ("Profit before tax came to €4m.", ["profit-before-tax"]),
        ("It is a question of space: the barley stood on 40 hectares.", ["barley"]),
        ("At night it was 3 °C.", ["temperature"]),
        ("The mayor pays €4m. Rents, he says, have risen.", ["mayor"]),
        # adverbs, judgements, verbs and numbers are left out
        ("Sadly the big old harbour yielded only €4m.", ["old-harbour"]),
        ("The growth of exports slowed to 3 %.", ["growth-exports"]),
        ("The combined turnover nearly doubled to €4m.", ["turnover-change", "turnover"]),
        ("And spending on roads rose to €4m.", ["spending-roads"]),
        ("The farm, freeing 380 megawatts, closed.", ["farm"]),
        ("The supply of grit fell to 40 tonnes.", ["supply-grit"]),
        ("The town now ranks seventh.", ["town-rank-2025-03-14"]),
        ("Of 1,500 residents, 40 came.", ["residents", "residents-2"]),
        # the same nouns: the place, a noun next to it, the unit, else a number
        ("Peru sent 12 ships in 2024. Chile sent 14 ships in 2024.", ["ships-2024", "ships-cl-2024"]),
        ("There are 12 ships. The port of Osk has 14 ships.", ["ships", "ships-osk"]),
        ("The levy raised €4m and 40 tonnes.", ["levy", "levy-tonnes"]),
        ("There are 12 ships. There are 14 ships. There are 15 ships.", ["ships", "ships-2", "ships-3"]),
        ("In 2024 Peru came fourth, and it came third in exports.", ["peru-rank-2024", "peru-exports-rank-2024"]),
        ("Start-ups raised €4m, and there are 90 start-ups. Start-ups hired 80 start-ups.", ["start-ups", "start-ups-2", "start-ups-3"]),
        # no noun at all
        ("It is 7 %.", ["figure"]),
        ("There are 6 docks. It is 7 %.", ["docks", "figure"]),
        ("There are 6 docks.\n\nIn 2019 it was 4 tonnes.", ["docks", "figure-2019"]),
        ("We need €4m. It doesn't have €2m.", ["need", "need-eur"]),
        # other languages
        ("Der Umsatz der Bank: 3,4 Milliarden Euro, das ist mehr als 2023.\n\nEs waren 5 Prozent.", ["umsatz-bank", "figure"]),
    ],
)  # fmt: skip
def test_an_id_has_the_nouns_that_say_what_a_figure_is_of(text, expected):
    assert ids(text) == expected
