"""What a number without a noun counts: the whole, the label, the subject, or what a figure before it is of."""

import pytest

from innofacts.documents.copies import CopyText
from innofacts.draft.drafting import drafts


def counted(text):
    return [str(draft.figure) for draft in drafts(CopyText("a.txt", text, is_plain=True))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the whole that it is a part of, an item of a list, the subject
        ("Nets, of which 2.9 billion were given, are old.", ["2.9 billion nets"]),
        ("- Farms: 9.1 million, 5.3 million fewer than in 2005", ["9.1 million farms", "-5.3 million farms"]),
        ("Accidents rose by 120 in all.", ["120 accidents"]),
        ("Exports rose by 120 in all.", ["120 things"]),
        ("Ridership averaged 90,050 on weekdays, and enrolment fell to 310.", ["90050 riders", "310 students"]),
        # the figure before that is nearest in size, of the same sentence or, of things, the one before
        ("Some 81,000 people lived within 500 metres, compared with 22,300 then.", ["~ 81000 people", "500 metres", "22300 people"]),
        ("The 3 parks cover 400 hectares, compared with 350 then.", ["3 parks", "400 hectares", "350 hectares"]),
        ("It borrows at 8.5 to 9 percent, and they at under 4; some 300 do.", ["8.5..9 %", "< 4 %", "~ 300 things"]),
        ("It left 12 dead and five missing, 35 more than feared, in a town of about 200.", ["12 people", "5 people", "35 people", "~ 200 people"]),
        ("Posts fell by 630 to 7,360, and employees by 19,000; unemployment, at 4 %, was up 0.1 points.", ["-630 posts", "7360 posts", "-19000 employees", "4 %", "0.1 points"]),
        ("They shared 15 million acre-feet a year among seven states. It averaged 12.4 million.", ["15 million acre-feet per year", "7 states", "12.4 million acre-feet per year"]),
        ("It has a 2,400 sq m hall.", ["2400 sq m"]),
        ("China's yuan eased to 7.18 per dollar.", ["7.18 CNY per dollar"]),
        ("Volunteers - 420 of them - came.", ["420 volunteers"]),
        ("We have 4,500 additional training places a year.", ["4500 places per year"]),
        ("We had 14 parks. Last year it was 3.", ["14 parks", "3 parks"]),
        ("We had $14. Last year it was 300.", ["14 $", "300 things"]),
        # labels, with what it is counted by; who speaks is none
        ("Passenger journeys: **43.9 million** (2024: 41.2 million)", ["43.9 million journeys", "41.2 million journeys"]),
        ("* Delay minutes per 1,000 train-km: 8.4", ["8.4 minutes per 1000 train-km"]),
        ("- Sleepers replaced: 180,000", ["180000 sleepers"]),
        ("Officials said: 40 were killed.", ["40 people"]),
        ("Revenue: 40 were killed.", ["40 people"]),
        ("It is 100 per cent of it, and the rest 1,500.", ["100 %", "1500 things"]),
        ("Circulation: 1,500.", ["1500 copies"]),
        ("It pays $84 million, employs just over 200 and killed 3; visits topped 155 million.", ["84 million $", "~> 200 people", "3 people", "> 155 million visits"]),
        ("Two-thirds recovered (range: 1-91); the median age is 42.", ["67 %", "1..91 things", "42 years"]),
        ("It made 9.95 million tonnes, of which farmed shrimp made up 6.15 million.", ["9.95 million tonnes", "6.15 million tonnes"]),
        # the sentence before: what is about as large, and money only in the same scale
        ("They see earnings of 205 million euros. Analysts expected 198 million.", ["205 million EUR", "198 million EUR"]),
        ("It has 41 mills in 17 states and plans 25 to 30 shops. In China it has 11.", ["41 mills", "17 states", "25..30 shops", "11 shops"]),
        ("It has 41 mills. They made 900,000 in all.", ["41 mills", "900000 mills"]),
    ],
)  # fmt: skip
def test_what_is_understood(text, figures):
    assert counted(text) == figures
