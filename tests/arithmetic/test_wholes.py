"""Shares, rates and lists of which the whole is told elsewhere: in the headline, in a table, or paragraphs before."""

from cases import cases
from fit_sums import numbers_in
from slips_corpus import said_of

from innofacts.arithmetic.slips import slips


def _said(text: str) -> list[str]:
    return [slip.reason for slip in slips(text, numbers_in(text))]


SLIPS = (
    # a share in apposition, of what words name
    (
        "The zoo had 640,000 guests, 20,000 more than in May.\n\n{} guests, 256,000, came by tram.",
        "Two in five|Three in five",
        "256,000 of 640,000 is 40 %",
    ),
    (
        "Last year 12,500 fakes were found.\n\nSorting machines caught 7,500 of the fakes, {} in five.",
        "three|four",
        "7,500 of 12,500 is 60 %",
    ),
    (
        "The firm had sales of $480 million, up from $400 million. It has 9,000 workers.\n\nAdvertising cost $24 million, {} "
        "per cent of sales.",
        "5|8",
        "$24 million of $480 million is 5 %",
    ),
    (
        "Revenue came to £90 million and costs to £80 million. Wages of £52 million made up {} per cent of all costs.",
        "65|56",
        "£52 million of £80 million is 65 %",
    ),
    (
        "Of the 8,000 who sat the test, 6,400 passed. The number with full marks doubled, from 160 to 320. That is {} per "
        "cent of all who passed.",
        "5|8",
        "320 of 6,400 is 5 %",
    ),
    (
        "Fees came to £60 million, or 75 per cent of revenue, compared with £42 million, or {} per cent, the year before. "
        "Revenue rose from £60 million to £80 million.",
        "70|60",
        "£42 million of £60 million is 70 %",
    ),
    (
        "The island had 840,000 inhabitants in May.\n\nOf its inhabitants, 63,000 were born abroad, which is {} per cent of "
        "the total.",
        "7.5|9.5",
        "63,000 of 840,000 is 7.5 %",
    ),
    # parts with their shares, all of one whole
    (
        "The crash report counts 400 wrecks. Of the wrecks, 180 ({}%) were cars, 100 (25%) vans and 80 (20%) lorries; the "
        "remaining 40 (10%) were buses.",
        "45|42",
        "180 of 400 is 45 %",
    ),
    (
        "It spent €500 million. Roads took €200 million, or 40 per cent, trams €150 million (30 per cent), cycling €100 "
        "million, 20 per cent, and parks the remaining €{} million, a tenth of the budget.",
        "50|70",
        "€70 million of €500 million is 14 %",
    ),
    # parts and their shares of what is beside them
    (
        "With 330 of the 960 seats, slightly more than a third ({}%), the hall is the largest.",
        "34.4|38.4",
        "330 of 960 is 34.38 %",
    ),
    (
        "There are 1,500 helpers, 900 of whom are women ({} per cent) and 600 men.",
        "60|65",
        "900 of 1,500 is 60 %",
    ),
    (
        "The number of posts rose from 7,000 to 7,500; of the 500 new posts, 300 or {} are in Leeds.",
        "three fifths|three quarters",
        "300 of 500 is 60 %",
    ),
    (
        "The tanks hold 1.5 million litres, {} of their capacity of 2.0 million litres.",
        "three quarters|two thirds",
        "1.5 million litres of 2.0 million litres is 75 %",
    ),
    # what is left
    (
        "The port handled 64,000 boxes in May, 7% more than the 60,000 of April. Of these, 24,000 (37.5%) came by rail; "
        "the other {} came by road.",
        "40,000|44,000",
        "64,000 less 24,000 is 40,000",
    ),
    # lists
    (
        "The firm employed 2,400 people: 1,{} drivers, 640 clerks, 380 fitters and 340 in the offices and stores.",
        "040|400",
        "1,400 + 640 + 380 + 340 = 2,760",
    ),
    (
        "They came third with 48 points from 26 matches, of which they won 15, drew {} and lost eight.",
        "three|four",
        "15 + four + eight = 27",
    ),
    (
        "The office asked 900 growers. Of these, 540 (60 per cent) irrigate, 270 do not, and {} are undecided.",
        "90|60",
        "540 + 270 + 60 = 870",
    ),
    (
        "They come from three towns: 84,000 from Lodz, 36,500 from Brno and 20,500 from Graz, {} people altogether.",
        "141,000|151,000",
        "84,000 + 36,500 + 20,500 = 141,000",
    ),
    (
        "The shops sold goods worth €6.2 million, and the bars took €3.1 million, half of that; together they earned {} "
        "million.",
        "€9.3|€8.3",
        "€6.2 million + €3.1 million = €9.3 million",
    ),
    (
        "Gifts made up {} per cent of its income, rents 15 per cent and grants 20 per cent.",
        "65|75",
        "75 % and 15 % leave 10 %",
    ),
    # rates
    (
        "The zoos had 3.6 million guests. They have 900 keepers.\n\nThe grant was £54 million, or £{} per guest.",
        "15|19",
        "£54 million divided by 3.6 million is £15 per guest",
    ),
    (
        "Profit was $84 million, which is $2.{} for each of the 40 million shares.",
        "10|40",
        "$84 million divided by 40 million is $2.10",
    ),
    (
        "The clinic treated 45,000 patients. They spent 216,000 days there, at {} days each.",
        "4.8|5.8",
        "216,000 days divided by 45,000 is 4.8 days",
    ),
    ("It has 84 beds on six wards, {} on each.", "14|18", "84 divided by six is 14"),
    ("The 24 wardens have 320 open cases, or {} apiece.", "13|17", "320 divided by 24 is 13.33"),
    (
        "The 24 concerts in the hall were heard by 40,800 people, an average of 1,{}.",
        "700|500",
        "40,800 divided by 24 is 1,700",
    ),
    # products
    (
        "It has 2,400 turbines of 4 MW each on average, which makes {} MW. Another 600 are to be built.",
        "9,600|11,600",
        "2,400 times 4 MW is 9,600 MW",
    ),
    (
        "The town will spend £180 million on crossings: £70 million on lights, £60 million on kerbs and £50 million on signs. "
        "At an average of £300,000 per crossing, that is enough for {} crossings.",
        "600|900",
        "£180 million divided by £300,000 per crossing is 600",
    ),
    # a part with its share beside what is left
    (
        "In May 30,800 calls, or {}%, had been taken at once, and 13,200 had not.",
        "70|74",
        "30,800 of 44,000 is 70 %",
    ),
    ("Girls made up {}% of the choir, with 36 singers; the other 24 were boys.", "60|66", "36 of 60 is 60 %"),
    ("Of late 2,304 bottles came back, a rate of {} per cent, and 576 did not.", "80|86", "2,304 of 2,880 is 80 %"),
    (
        "The repair cost £1.71 million. The bank pays £684,000 ({}%), and the tenants give the other £171,000.",
        "40|45",
        "£684,000 of £1.71 million is 40 %",
    ),
    (
        "Rust was to blame in 36 of the 72 leaks, frost in {}, and roots in the other 12.",
        "24|30",
        "72 less 36 and 30 is 6",
    ),
    # a part, and what share of a whole it is
    (
        "With 9,600 riders the fees brought in 720,000 euros. That covers {} per cent of the budget of 1.2 million euros.",
        "60|70",
        "720,000 euros of 1.2 million euros is 60 %",
    ),
    (
        "The team drew 5,400 on average, which filled {} of the 7,200 seats.",
        "three-quarters|two-thirds",
        "5,400 of 7,200 is 75 %",
    ),
    (
        "It gave 180 plays, seen by 700 people on average. The hall has 875 seats, {} per cent of which were taken.",
        "80|86",
        "700 of 875 is 80 %",
    ),
    (
        "The lakes hold 450 million litres. With a capacity of 600 million litres they are {} per cent full.",
        "75|70",
        "450 million litres of 600 million litres is 75 %",
    ),
    ("They tried 400 lamps and found that 72 of them, or {}%, did not work.", "18|24", "72 of 400 is 18 %"),
    (
        "Among the guests were 3,840 women and 5,760 men. Women thus made up {} per cent of the field.",
        "40|45",
        "3,840 of 9,600 is 40 %",
    ),
    (
        "The town has 8,400 homes; 2,100 cottages stand on the hill. Cottages now account for {} per cent of all homes.",
        "25|35",
        "2,100 of 8,400 is 25 %",
    ),
    (
        "It built wind farms of 90 megawatts. Wind now makes up {}% of the town's 225 megawatts.",
        "40|45",
        "90 megawatts of 225 megawatts is 40 %",
    ),
    ("We asked 900 bakers about their ovens. {}, or 225, had a new one.", "A quarter|A third", "225 of 900 is 25 %"),
    (
        "The bridge cost £1.71 million. Local firms are giving {} of the money, £855,000.",
        "half|a third",
        "£855,000 of £1.71 million is 50 %",
    ),
    # a share beside another one of the same whole
    (
        "The pool cost $54 million, which is a record. The state paid $18.9 million, or {}%. The club gave the last $8.1 million, or 15%.",
        "35|45",
        "$18.9 million of $54 million is 35 %",
    ),
    (
        "The work cost £16 million. The state met £10 million of this ({} per cent), the town £4 million (25 per cent) and the firms £2 million (12.5 per cent).",
        "62.5|65.5",
        "£10 million of £16 million is 62.5 %",
    ),
    (
        "There are 125 left, so 25 of them, one in five, are new. Of the 125 bakers who stayed, 50 (40 per cent) are men, another 45 ({} per cent) are women, and just 30 (24 per cent) did not say.",
        "36|32",
        "45 of 125 is 36 %",
    ),
    ("Only 14 of the 20 posts are filled, a vacancy rate of {}%.", "30|40", "6 of 20 is 30 %"),
    ("In a poll of 1,500 bakers, 36 per cent, or {}, had burnt a cake.", "540|450", "36 per cent of 1,500 is 540"),
    ("The band has 72 players, a third of whom, {}, are new.", "24|28", "a third of 72 is 24"),
    # lists
    ("They saw 240 waters, of which 160 were lakes and {} were ponds.", "80|90", "160 + 90 = 250"),
    ("Of the 40 people hired, 30 work in the mill and {} in the shop.", "ten|20", "30 + 20 = 50"),
    (
        "Of the 11,200 claims, 6,720 ended in a deal, {} in a fine and 1,680 were dropped.",
        "2,800|2,300",
        "6,720 + 2,300 + 1,680 = 10,700",
    ),
    (
        "From May to July {} millimetres fell: 66 in May, 84 in June and 60 in July. June alone, with 84 millimetres, was twice as wet as usual.",
        "210|230",
        "66 + 84 + 60 = 210",
    ),
    (
        "In all, {} people, or 15%, left: 40 from the first group, 60 from the second and 80 from the third.",
        "180|200",
        "40 + 60 + 80 = 180",
    ),
    (
        "The town has 2,400 new flats. Of the new flats, 960 are for the old, {} are let privately and 600 were sold.",
        "840|740",
        "2,400 less 960 and 740 is 700",
    ),
    (
        "Farmers may use 126 million litres. Of this, 63 million go to orchards, 42 million to vegetables and {} million to pasture.",
        "21|31",
        "126 million litres less 63 million",
    ),
    ("Of the trains 84% were on time. That left {}% late.", "16|12", "84 % leaves 16 %"),
    (
        "The north has 900. That is 60 per cent, 25 per cent and {} per cent respectively.",
        "15|18",
        "60 % and 25 % leave 15 %",
    ),
    (
        "The red line accounts for 47.4 per cent of all guests, the blue line for 35 per cent and the green one for {} per cent.",
        "17.6|19.6",
        "47.4 % and 35 % leave 17.6 %",
    ),
    # so much for each, and in some time
    (
        "The average meter earned $2,520 for the year, or ${} a month.",
        "210|280",
        "$2,520 divided by 12 is $210 a month",
    ),
    ("The bill falls by $15 a month, or ${} a year.", "180|220", "12 times $15 a month is $180 a year"),
    ("It prints 90 pages a minute, which makes {} an hour.", "5,400|6,400", "60 times 90 is 5,400"),
    (
        "There were 1,680 thefts. The police made 336 arrests, which is one for every {} thefts.",
        "five|seven",
        "1,680 divided by 336 is 5",
    ),
    (
        "There are 9,000 children. The clubs have 450 helpers, three in each school and one for every {} children.",
        "20|25",
        "9,000 divided by 450 is 20",
    ),
    (
        "It issued 42,000 fines, and 16,800 of the fines are unpaid. At $40 per fine, the unpaid balance stands at ${}.",
        "672,000|772,000",
        "16,800 times $40 per fine is $672,000",
    ),
    (
        "The plant adds 45 megawatts. It cost $54 million, which is ${} million per megawatt.",
        "1.2|1.6",
        "$54 million divided by 45 megawatts is $1.2 million per megawatt",
    ),
    (
        "Profit rose to $48 million. With 120 million shares outstanding, the profit works out to {} cents a share.",
        "40|48",
        "$48 million divided by 120 million is 40 cents",
    ),
    (
        "It serves 24,000 members. It keeps 4,800 miles of line, or {} members for every mile.",
        "five|seven",
        "24,000 divided by 4,800 miles is 5",
    ),
    (
        "The court closed 11,200 cases. Each of the 32 judges closed {} cases on average.",
        "350|380",
        "11,200 divided by 32 is 350",
    ),
    (
        "The course has 40 lessons. At 15 minutes apiece, they add up to {} hours.",
        "ten|twelve",
        "40 times 15 minutes is 10 hours",
    ),
    (
        "The 2.5 million inhabitants use 500,000 cubic metres a day, or {} litres per person.",
        "200|220",
        "500,000 cubic metres a day divided by 2.5 million is 200 litres per person",
    ),
    (
        "Old flats are 780. The town paid for the 960 new flats with 48 million euros, {} euros per flat.",
        "50,000|60,000",
        "48 million euros divided by 960 is 50,000 euros per flat",
    ),
)
"""Texts with the right and the wrong value of a number, and why the wrong one is wrong."""


@cases(("text", "values", "reason"), SLIPS)
def test_what_is_of_a_whole_told_elsewhere_is_right_or_a_slip(text, values, reason):
    right, wrong = values.split("|")
    assert _said(text.format(right)) == []
    assert any(one.startswith(reason) for one in _said(text.format(wrong)))


RIGHT = (
    "The club has 400 members. In May 120 of the 160 who were asked came. They thus account for 30 per cent.",
    "The yard sold 40 tonnes at £60 each. They account for 12 per cent of what it sells.",
    # more, of which nothing says of what it is a share
    "It earned 2.8 million euros of 30.4 million euros more. Fish now make up 15 per cent of the catch, which earned 31 million euros.",
    "There were 4,902 guests for 4,720 beds. The average was 4,810, or 101.9 per cent of the same number of beds.",
    "Together they paid in 23.1 billion crowns, compared with 15.6 billion five years earlier. That comes to 5,000 crowns for each saver. There are 4,620,000 savers.",
    # an amount of its own
    "Lights and trams get £84 million, 15 per cent, and the remaining £112 million, a fifth of the budget, goes on parks.",
    "Of these, 24,000 (37.5%) came by rail; the other 40,000 came by road.",
    "Of these, 240 led to a new hearing and 40 to a fine; the other 520 were dropped. In other words, 30% of the complaints were successful.",
    "Of these, 540 (60 per cent) irrigate, 270 do not, and 90 are undecided.",
    "There were 60,000 boxes in April and 64,000 in May. Of these, 24,000 came by rail; the other 40,000 came by road.",
    # a list of which nothing tells the whole, and what is after it
    "It counts 180 cars (45%), 100 vans (25%) and 80 lorries (20%). Repairs took £90,000 (30%).",
    # each of all that came, if some are bought alone, and in a time
    "A class of 24 pupils and three teachers paid £351 for the trip, or £13 each.",
    "A box of eight candles costs £24, or £4 a candle if bought one by one.",
    "The rent is £1,062, or £88.50 a month.",
    # no parts of a sum
    "They passed it by 41 votes to 19, a majority of 22, with 4 abstentions. All 64 of them were present.",
    "The grant falls by 5 per cent, from £240 million to £228 million, and fees yield £90 million. That makes £612 million in all.",
    "Children account for 18% of the population and those in between for the remaining 61%.",
    # how far others are apart
    "A quarter of its guests, 230,000, came for the whales, who had 2,300 guests a day. The Harbour Museum was second, 310,000 guests behind.",
    # whose share it is, and of what
    "The remaining 60 would not. A total of 360 (60%) came by train, and two-thirds of that group, 240 people, stood.",
    "It will paint 18 of those within a year, taking the total to 60, half of all its boats.",
    "Today there are 125, which means that 25 of them, one in six, have gone.",
    "Another 5,700 (15%) are old. The remaining 17,100 are young.",
    "The two mills came to 2.4 million tonnes, or three-quarters of the total. Others made up the other 800,000.",
    "Twelve of them were sent home, one in 16. In the previous year 240 runners had been ill, or 3 per cent of the 8,000 starters.",
    "Bakers gave 15,600 hours, an average of 300 hours in each of the 52 weeks of the year.",
    # parts of which one may be in another, and that may leave some out
    "The jury has 30 people, 18 of whom are women and 14 of whom smoke.",
    "Of 740 goods, 512 became dearer and 171 cheaper.",
    "The church has 240 singers. Of the singers, 150 are new, 60 are young and 25 can read notes, and they also play.",
    # a price for longer, and so much a day of work
    "A ticket is £6 a month or £60 a year.",
    "Over the 190 days of the year the school spends £1.71 million a year, which is £9,000 a day.",
    # what may be of another whole
    "It sold 90 boats, of which 30 were new. That is more than 40 per cent of the 300 places.",
)
"""Texts in which nothing is wrong."""


@cases("text", RIGHT)
def test_what_is_of_something_else_is_no_slip(text):
    assert _said(text) == []


def test_a_table_may_be_in_thousands():
    table = "| Town | Guests |\n|---|---|\n| Lodz | 1,400 |\n| Brno | 2,200 |\n| Total | 3,600 |\n"
    text = "The zoos had 2,200 guests on some days. The grant was £54 million, or £15.00 per guest."
    assert said_of(f"{table}\n{text}") == set()


def test_the_whole_may_be_in_a_table():
    table = "| Use | 2024 (£) | 2025 (£) |\n|---|---|---|\n| Projects | 4,100,000 | 4,800,000 |\n| Rent | 900,000 | 1,000,000 |\n"
    text = "{} of the money for projects, £1.6 million, went to Kenya."
    assert said_of(f"{table}\n{text.format('A third')}") == set()
    assert said_of(f"{table}\n{text.format('A half')}") != set()
