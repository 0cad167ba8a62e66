"""Slips of gaps: what is left of an amount, how far two are apart, what comes in which place."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("In 2019 the town had 1,200 people. In 2024 it had 1,500, 400 more.", "400", "1,500 less 1,200 is 300"),
    ("The mill had 400 workers in 2019. In 2024 it had 310, 80 fewer.", "80", "400 less 310 is 90"),
    ("Turnout was 61.4 per cent. In 2019 it had been 58.2 per cent, 4.2 points lower.", "4.2 points", "61.4 per cent and 58.2 per cent are 3.2 points apart"),
    ("Holm was second with 119 votes, ahead of Kent with 126.", "126", "126 is more than 119"),
    ("Here 45 % walked, 38 % cycled and the remaining 27 % drove.", "27 %", "45 % and 38 % leave 17 %"),
    ("About two thirds of the guests came by rail, and the other 43 per cent drove.", "43 per cent", "66.67 % leaves 33 %"),
    ("Two thirds of the guests came by rail, and the other 36 per cent drove.", "36 per cent", "66.67 % leaves 33.33 %"),
    ("In the hut it rose from minus 4 degrees to plus 12, by 8 degrees.", "8", "from minus 4 degrees to 12 degrees is 16 degrees"),
    ("Half of the farm goes to Ann, a quarter to Bea, and Cora gets the remaining third.", "third", "50 % and 25 % leave 25 %"),
    ("It burns 28 per cent of its waste, while all the rest, 62 per cent, is sold.", "62 per cent", "28 % leaves 72 %"),
    ("Eight hikers set out. Four came back by noon and two bodies were found; three are still missing.", "three", "eight less four and two is 2"),
    ("At dawn it was minus 7 degrees and by three in the afternoon it was plus 4, a jump of 13 degrees.", "13", "from minus 7 degrees to 4 is 11 degrees"),
    ("The mill, which employs 240 people, will cut 60 jobs and carry on with a staff of 190.", "190", "240 less 60 is 180"),
    ("Ayle made 243 in 40 overs. Brock were out for 198 and lost by 55 runs.", "55", "243 less 198 is 45"),
    ("He has served five years of an eight-year term and has two still to go.", "two", "eight years less five years is 3 years"),
    ("The trip takes 45 minutes by train and 80 by car, so those on the train save 55 minutes.", "55", "80 minutes less 45 minutes is 35 minutes"),
    ("Each of the 16 teams plays the others once, and of its 15 matches Oss has played nine, so eight remain.", "eight", "15 less nine is 6"),
    ("There were 640 entries, and they threw out a quarter of them, leaving 420.", "420", "taking a quarter from 640 leaves 480"),
    ("It snowed on 12 days of 31. On the other 21 it was dry.", "21", "31 days less 12 days is 19 days"),
    ("Ayes 214, noes 187: the bill was carried by a majority of 37.", "37", "214 less 187 is 27"),
    ("Some 80 hives were seen last week. Twenty-five of the hives were sick, leaving 65 sound colonies.", "65", "80 less twenty-five is 55"),
    ("It was -6C in the hut at dawn and 11C at noon, a swing of 15 degrees.", "15", "from -6C to 11C is 17 degrees"),
    ("Ana swam it in 18 minutes 40 and Lena in 19 minutes 25, so she was 65 seconds slower.", "65", "19 minutes 25 seconds less 18 minutes 40 seconds is 45 seconds"),
    ("Last month 48 boats came and this month 60, eight more.", "eight", "60 less 48 is 12"),
    ("Last year 300 ships came. This year it was 340, 20 more than last year.", "20", "340 less 300 is 40"),
    ("Its rival won 12 games and the club 15, five more than its rival.", "five", "15 less 12 is 3"),
    ("Turnout rose from 40 to 60 per cent, 15 points more than before.", "15 points", "40 and 60 per cent are 20 points apart"),
    ("Output rose from 40 to 50 tonnes, 10 per cent more than the year before.", "10 per cent", "from 40 to 50 tonnes is a rise of 25 %"),
    ("The forecast was for 300 ships; 340 came, 20 more than forecast.", "20", "340 less 300 is 40"),
    ("The mill made 150 tonnes in May and 120 in June, 50 tonnes less than in May.", "50", "150 tonnes less 120 is 30 tonnes"),
    ("Deaths rose by 11, from 40 to 60.", "11", "60 less 40 is 20"),
    ("She had 11,204 votes and he 9,871, a majority of 1,433 where others had enjoyed more than 6,000.", "1,433", "11,204 less 9,871 is 1,333"),
    ("Hale (Farm) 12,914, Dunn (Unity) 11,767, others 904. The new member's majority of 1,247 is small.", "1,247", "12,914 less 11,767 is 1,147"),
    ("Chasing 286, they were dismissed for 241 with 11 balls unused. It goes down as a 55-run defeat.", "55", "286 less 241 is 45"),
    ("Set 287 to win, Oss were out for 251 and went down by 45 runs.", "45", "287 less 251 is 36"),
    ("The thermometer dropped from 11 degrees Celsius at noon to minus 9 by midnight, a plunge of 18 degrees in 12 hours.", "18", "from minus 9 to 11 degrees Celsius is 20 degrees"),
    ("With 21,340 votes to her rival's 19,870 she held the seat by 2,470.", "2,470", "21,340 less 19,870 is 1,470"),
    ("By May it wants sixty kilometres of track, compared with 47 km now. That is 15 kilometres more. It pays 70% of the cost.", "15", "sixty kilometres less 47 km is 13 kilometres"),
    ("The hall can seat 120. On Thursday 76 places were booked, which left 54 free.", "54", "120 less 76 is 44"),
)  # fmt: skip


@cases(("text", "printed", "reason"), SLIPS)
def test_a_gap_that_its_two_sides_do_not_have_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "It means to cut the number of fires by half by 2030, from 1,600 to 800. That would be 540 fewer than now.",
    "A third of its visitors, 240,000, came for the fair, which was open for 80 days and so had 3,000 visitors a day. The zoo was second, 190,000 visitors behind.",
    "In 2019 only 48% were for it. Support has thus risen by 12 percentage points, or by a quarter.",
    "That was twice as many as in 2020, when there were 360,000. Its shelters gave 120,000 nights.",
    "In 2019 the town had 1,200 people. In 2024 it had 1,500, 400 more than the plan foresaw.",
    "It had 412 boats in 2019. In 2024 the yard built 380, 42 fewer than in 2010.",
    "Turnout was 61.4 per cent. In 2019 it had been 58.2 per cent, 4.2 points lower than in 2015.",
    "The yard had 412 boats. In 2019 it had 380 and 42 canoes.",
    "Ada had 340 votes and Ben 310, and she hopes to win by 50.",
    # a share in words that is only near what it says
    "Nearly four-fifths of the guests came by rail, and the other 22 per cent drove.",
    "Almost two thirds of the guests came by rail. The other 36 per cent drove.",
    "Roughly two thirds of the guests came by rail; the remaining 31 per cent drove.",
    # one run less than to the target, runs of batsmen, and majorities that are others
    "Chasing 286, Oss were dismissed for 251, a 35-run defeat.",
    "Ames made 120 and Hale 85 as Oss were all out for 251, a 45-run defeat.",
    "Hale had 12,914 votes, Dunn 11,767 and Adair 904. In 2019 she had a majority of 4,512.",
    "Hale had 12,914 votes, Dunn 11,767 and Adair 904. Her predecessor's majority of 945 is a memory.",
    "Hale had 12,914 votes, Dunn 11,767 and Adair 904. Her majority of 1,147 is small.",
    "The Reds have 145 seats, the Greens 138 and the Blues 20. The coalition has a majority of 13.",
    "It was minus 4 degrees in the morning and cooled by 6 degrees to minus 10 degrees.",
    "It was minus 4 at dawn. It rose by 6 degrees in the sun, and in the cellar it was 9.",
    "It was -2C in May, rose by 5 degrees, and fell again to 1 degree.",
    "He took the seat from Ms Lowe, who had 9,214 votes in 2015, by 411.",
    "She held the seat by 2,470 votes. In 2019 she had 21,340 to her rival's 19,870.",
    "The fund had £47m in May, and £60m a year before. Now £14.1m is left. It spent 70% of the money on roads.",
    "United took 61 points from 38 games, 12 fewer than Hallam on 73, and went down.",
    "United took 61 points from 38 games, 11 fewer than a year ago, and Hallam 73.",
    "The winner took 3 hours 12 minutes, the runner-up 3 hours 21, 9 minutes more.",
    "The winner took 41 minutes 20, the runner-up 41 minutes 32, 12 seconds more.",
    # what a clause tells of another place
    "Sava achieved a drop of 5,200 hectares and Kell one of 6,600, while in Norte the decline was no more than 1,000 hectares.",
    "The north has 4,100 farms and the south 3,200, whereas in the hills the surplus is 400 farms.",
    # what was left at another time
    "The stock peaked in 2014 at 318,000 tonnes; a third of that has since been lost. Still, it is more than twice as large as in 1996, when only 98,000 tonnes were left.",
    # more, or fewer, than before, and what others have
    "The Greens have 19 seats, four fewer, and the Liberals 11.",
    "The Greens have 19 seats, four more, while the Liberals hold on to 11.",
)


@cases("text", RIGHT)
def test_a_gap_of_others_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
