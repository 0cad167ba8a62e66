"""Slips of totals: parts that do not add up to the whole, and aggregates of results."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("Adults bought 400 tickets and children 250, and the theatre sold 700 in total.", "700", "400 + 250 = 650"),
    ("Holm spent 400,000 euros and Arden 250,000 euros, and the district spent 700,000 euros altogether.", "700,000", "400,000 euros + 250,000 euros = 650,000 euros"),
    ("Ayle spent $200.77 billion, Bryn $174.86 billion and Cole $139 billion. The three countries together spent $542.12 billion.", "542.12 billion", "$200.77 billion + $174.86 billion + $139 billion = $514.63 billion"),
    ("The convoy left with 14 ships. Two turned back and three were sunk; the other eleven reached port.", "eleven", "14 less two and three is 9"),
    ("Day one brought in 4,200 guests, day two 5,150. By Sunday evening the fair had been seen by 9,850.", "9,850", "4,200 + 5,150 = 9,350"),
    ("The average age of the four mayors, who are 38, 45, 52 and 61, is 54.", "54", "the average of 38, 45, 52 and 61 is 49"),
    ("It has 120 cars, 45 buses and 15 lorries, 190 vehicles in all.", "190", "120 + 45 + 15 = 180"),
    ("It has a total of 210 projects: 120 in Asia, 60 in Africa and 20 in Europe.", "210", "120 + 60 + 20 = 200"),
    ("The hall took ₹900: ₹400 in fees, ₹300 in gifts and ₹100 in rent.", "900", "₹400 + ₹300 + ₹100 = ₹800"),
    ("They saw 14 gulls, 22 terns and 30 ducks, and paid £9 for each of the 76.", "76", "14 + 22 + 30 = 66"),
    ("It took 4.3 tonnes in the first quarter, 5.1 in the second and 4.8 in the third, 14.6 tonnes for the nine months.", "14.6", "4.3 tonnes + 5.1 + 4.8 = 14.2 tonnes"),
    ("In May it sold 140 boats, in June 130 and in July 90, 380 over the three months.", "380", "140 + 130 + 90 = 360"),
    ("On Monday 1,240 people gave blood, on Tuesday 980. After two days the nurses had seen 2,320.", "2,320", "1,240 + 980 = 2,220"),
    ("Asked for their main source of news, 48 percent named the web, 31 percent papers and 29 percent radio.", "29 percent", "48 % and 31 % leave 21 %"),
    ("Jo began the year with 64 milkers. He bought 15 at a sale, sold 22 and lost three to TB, which left him with 58.", "58", "64 plus 15 less 22 and three is 54"),
    ("Reds got 290 votes, Greens 330 and Blues 140. The total vote was 680.", "680", "290 + 330 + 140 = 760"),
    ("The port had 412 calls: 187 by ships with more than 3,000 berths, 146 by others and 69 by boats.", "412", "187 + 146 + 69 = 402"),
    ("The reserve of 1,200 hectares is made up of 700 hectares of wood, 380 of marsh and 220 of dunes.", "1,200", "700 hectares + 380 hectares + 220 hectares = 1,300 hectares"),
    ("The sisters have two fields of 3.5 and 4.2 hectares, which they farm as one of 8.7 hectares.", "8.7", "3.5 + 4.2 hectares = 7.7 hectares"),
    ("The average of the three bids, of 24, 27 and 30 million, is 29 million.", "29 million", "the average of 24 million, 27 million and 30 million is 27 million"),
    ("With 340 in the stalls, 180 in the circle and 90 in the gallery, the hall holds 600 people in all.", "600", "340 + 180 + 90 = 610"),
)  # fmt: skip


@cases(("text", "printed", "reason"), SLIPS)
def test_a_total_that_its_parts_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "They bought 400 tickets and sold 250, and the cinema sold 700 in total.",
    "Holm has 400 cows and 250 pigs, and the valley has 700 animals in all.",
    "Holm spent 400,000 euros on roads and 250,000 euros on parks, and the district spent 700,000 euros altogether.",
    "Kent has 40 clubs, Surrey 60 and Devon 22, says the union. The 27 counties have 130 clubs in all.",
    "Ayle spent $200.77 billion, Bryn $174.86 billion and Cole $139 billion. The 27 countries of the union together spent $542.12 billion.",
    "Of the 14 ships three were sunk, two of them by mines; the other eleven reached port.",
    "Day one brought in 4,300 visitors. On day two, 5,150 came, and the record is 9,950.",
    "The bids were 900 and 30 million euros, or 30.0 million in all.",  # not 900 million
    "In May it sold 140 boats, in June 130 and in July 90, an average of 115 over the first two months.",
    "In May it sold 140 boats, in June 130 and in July 90, 380 over the three months before.",
    "It sold 310 vans in 2021 and 320 in 2022. In the two years to 2024 it sold 590.",
    "On Monday 40 came, on Tuesday 52; after two days 81 were still there.",
    "Deaths numbered 40 in May and 60 in June; in two months the plague had reached 90 villages.",
    "The yard sold 40 boats in 2022 and 55 in 2023; over the two years it built 90.",
    "She rode 80 km on Monday and 95 km on Tuesday; in two days he had done 150 km.",
    "A pass is £12 in June and £14 in July; for two months it is £22.",
    "The mill has 140 looms and 180 wheels. In two weeks 300 boys learnt the trade.",
    # several answers, shares of others, other times, no question, and rounded ones
    "Asked for their main reasons, 48 percent named price, 41 percent taste and 29 percent habit.",
    "Asked for a main reason, 48 percent of men and 31 percent of women named price, and 40 percent of all did.",
    "The one thing that pupils ask for is sport: 24 percent before, 30 percent in June and 50 percent in July.",
    "Turnout was 61 percent in the north, 58 percent in the south and 55 percent in the one town.",
    "Asked for the one meal they cook, 33.4 percent said soup, 33.3 percent fish and 33.4 percent pie.",
    # the points of one side, of both, with overtime, and of three quarters
    "Oss got 21 points in the first quarter, 18 in the second, 26 in the third and 23 in the fourth. It finished 88-85, and Ames had 31.",
    "Oss got 21 points in the first quarter, 18 in the second, 26 in the third and 23 in the fourth. It lost 85-88 and is 6-2 now.",
    "Oss got 21 points in the first quarter, 18 in the second, 26 in the third and 23 in the fourth. After overtime it won 98-95.",
    "Oss got 21 points in the first quarter, 18 in the second, 26 in the third and 23 in the fourth. It won 25-22 in rebounding.",
    "The cart took 20 sacks, 12 were added and 60 sold from the barn, which left 50 at the mill.",
    "Oss got 21 points in the first quarter, 18 in the second and 26 in the third. It finished 98-85.",
    "Oss got 21 points in the first quarter, 18 in the second, 26 in the third and 23 in the fourth. It is 6-2 now.",
    # what was added and what was taken away
    "Jo began the year with 64 milkers. He bought 15 at a sale, sold 22 and lost three to TB, which left him with 54 and a bank manager.",
    "It hired 40 nurses and 50 doctors, and after two years 88 were still there.",
    "Trailing 12-19 at the break, the Otters scored 17 points without reply and won 29-19.",
    "From 3-1 down at half-time Rovers scored two without reply to win 4-3 on penalties.",
    "From 3-1 down at half-time Rovers scored two without reply, then one and one, and lost.",
    "The shares are: Reds 29, Greens 33, Blues 14. Total turnout 68.",
    "They scored 29, 33 and 14 points. The combined average was 68.",
    "The port had 412 calls: 187 by ships with more than 3,000 berths, 146 by others and 79 by boats.",
    "The reserve of 1,200 hectares is made up of 700 hectares of wood, 380 of marsh and 120 of dunes.",
    "The hall can seat 120. On Friday 76 places were booked and 54 meals sold.",
)


@cases("text", RIGHT)
def test_what_is_of_another_time_or_other_things_is_no_total(text):
    assert slips(text, numbers_in(text)) == []
