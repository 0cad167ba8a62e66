"""Points that wins and draws do not give, and places with more ahead of them than they say."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Eleven wins, six draws and three defeats have left Port Hale with 41 points from 20 matches.", "41", "11 wins and 6 draws are 39 or 28 points"),
    ("Town have won seven, drawn four and lost two, and with 27 points are third.", "27", "7 wins and 4 draws are 25 or 18 points"),
    ("Two for a win and one for a draw is what they give: 14 wins, six draws and two losses are 44 points.", "44", "14 wins and 6 draws are 34 points"),
    ("With three points for a win and one for a draw, Hale have 47 points from 25 games: 13 won, seven drawn, five lost.", "47", "13 wins and 7 draws are 46 points"),
    ("Kent won 12 games and drew five. At two points for a win they have 39 points.", "39", "12 wins and 5 draws are 29 points"),
    ("Nine wins, four draws and two defeats are 33 points under the usual three for a win.", "33", "9 wins and 4 draws are 31 points"),
    ("A win took Kent to 61 points and up to third. Only York, with 70, Hale, with 66, and Lund, with 64, are above.", "third", "70, 66 and 64 are more than 61"),
    ("Norland led with 14 golds, while Sudland, with 11, had to settle for second. Westland won 12 and Ostland nine.", "second", "14 and 12 are more than 11"),
    ("Only Delmore, Vashti and the Kerran Isles burn more coal than Osterland, which now stands third in the table.", "third", "with Delmore, Vashti and the Kerran Isles ahead it is place 4"),
    ("Only Norway, Iceland and Malta have more vets. It is third in the table.", "third", "with Norway, Iceland and Malta ahead it is place 4"),
    ("Finishing behind only Sato and Lind, Ada Diallo was second and took the bronze.", "second", "with Sato and Lind ahead it is place 3"),
    ("Only Arden and Osk are larger, and Lund is second.", "second", "with Arden and Osk ahead it is place 3"),
    ("Only Osk with 44, Lund with 39 and Pell with 35 won more, so it is fifth in the table.", "fifth", "with Osk, Lund and Pell ahead it is place 4"),
    ("The town trails only Lund (78.9), Tegal (74.0) and Brin (72.6) and is third, which is less than was promised.", "third", "with Lund, Tegal and Brin ahead it is place 4"),
    ("Six runners crossed the line ahead of him, and he came home sixth.", "sixth", "with six ahead it is place 7"),
    ("Lund, Moss and Oss alone are busier, so that it comes third in Europe.", "third", "with Lund, Moss and Oss ahead it is place 4"),
    ("Hale have played 21 games, winning 13 and losing nine.", "nine", "13 + 9 = 22, of 21"),
    ("In 15 games Hale have nine wins, four draws and three defeats.", "three", "9 + 4 + 3 = 16, of 15"),
    ("Only Norway has more, and so it is third in the world.", "third", "with Norway ahead it is place 2"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_standing_that_its_numbers_rule_out_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "The airport is the second-busiest for freight. Only Oslo and Bergen have more passengers.",
    "It is the third-largest port of the country. Only Ostra, with 44 berths, and Lund, with 38, are larger.",
    "Only Norway with 16, Germany with 12 and China with nine won more, so it is fourth in the table.",
    # a place of another, of another time or in another list
    "Only Arden, with 61 berths, is larger than Lund, which has 44; Osk, with 38, is third.",
    "Only Arden is larger than Lund, and the Osk terminal is third.",
    "Lund trails only Arden, and Osk is third.",
    "Only Osk and Malta are larger, and Malta took second place from it in 2010.",
    "Behind only Osk and Arden, Lund won second place in the youth class.",
    "Lund has 44 ships. Only Osk and Arden have more ships. It gave up second place in 2019.",
    "Only Keldby and Orm are larger, and second place went to Orm.",
    "Lund is the second-largest port in the country. Only Osk and Arden are larger in the region.",
    "Orlan is the third-largest grower of plums. Only Tessa, with 3.3m tonnes, and Kiln, with 4.1m, sold more abroad.",
    "Orlan is the third-largest grower of plums. Only Tessa has more ships than the port of Orlan.",
    "Holm is the third-largest town of Kestria. Only Arden has more pupils.",
    "Holm is the third-largest maker of cables by sales. Only Halden employs more.",
    "Holm finished third with 46 penalty points. Ahead of it were Arden with 41 and Brod with 39.",
    "Holm finished third with 46 penalty points, ahead of Arden with 52 and Brod with 59.",
    "With 46 deaths Holm is second in the ranking of safe towns. Ahead of it is Arden with 41.",
    "By pupils the school, with 460, is the second-largest. Only the college, with 41 teachers, is larger.",
    "Lind won the 400 metres in 52.1 seconds, ahead of second-placed Kraus in 52.9 seconds.",
    "Kraus was second with 12 faults, ahead of Lind with 14.",
    "Holm had unemployment of 4.1 per cent, ahead of Arden with 4.6 per cent.",
    "Kelm is the second-largest lake, with 46 square kilometres. Only Lake Oss, with 61 square kilometres, is larger.",
    "Solv landed the third-largest catch, 2,140 tonnes. Ahead of it were Nord with 3,300 and Ness with 1,850 last year.",
    "Solv has the third-largest fleet, 340 boats. Only Nord, with 290 boats, is older.",
    "The firm sold 320 cars. Only Dray, with 280 cars, has a bigger share of the market for vans.",
    "Hale had the second-lowest rent, 640 crowns. Only Marl, with 580 crowns, asked more.",
    "Eleven wins, six draws and three defeats have left Port Hale with 39 points from 20 matches.",
    "Eleven wins, six draws and three defeats have left Port Hale with 28 points, two for a win.",
    "With three points for a win, Hale have 46 points from 25 games: 13 won, seven drawn, five lost.",
    "Of the 16 games that they have played, Hale have won nine, lost four and drawn three.",
    "Kent won 12 games and drew five. At two points for a win they would have 29 points, not 41.",
    # of other matches, with other points, or apart from others
    "Hale have played 21 games, winning 13 and losing four.",
    "Hale won 13 of their 21 games and lost nine players to injury.",
    "In 15 games Hale have nine wins, four draws and two defeats.",
    "Hale won 12, drew four and lost three of the first 20 games, one of which was called off.",
    "Kent won 10, drew two and lost one of the last 13, and have 50 points.",
    "Kent have 12 wins, two draws and three losses, and 30 points, after eight were docked.",
    "Kent have 12 wins and two draws, and 44 points.",
    "Kent have 12 wins, two draws and three defeats, and are 12 points ahead of York.",
    # no more than the place says, of other things, at another time, or where less is better
    "A win took Kent to 61 points and up to third. Only York, with 70, and Hale, with 66, are above.",
    "With 11 golds and 14 silvers Sudland finished second; Norland had 14 golds.",
    "Kent, with 40 points, came second. A year ago York had 50 and Hale had 45.",
    "With 12 strokes Roe finished second; Poe had 14, and Doe had 16.",
    "Nobody knows who came second. Kent have 40, and York have 45.",
    "Of 16 clubs Kent finished second. York have 40, and Hale have 45.",
    "Only Norway and Malta have more, so it is third in the table.",
    "Only Norway and Malta have more vets a head, it says in the report, which is the second on the subject.",
    "Only Ada Hill and Tom Lowe ran more races. In the last, she was second.",
    "Only Norway and Malta have more. In the south, Spain is second, behind Italy.",
    "Only Kent and Essex scored more. Surrey were second until May.",
    "Only Kent and Essex won more games, but on goal difference Surrey are joint second.",
    "Six boats finished ahead of her, and last year she was sixth.",
    "Two boats finished ahead of her, but one was disqualified, and she came second.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_standing_that_may_be_right_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
