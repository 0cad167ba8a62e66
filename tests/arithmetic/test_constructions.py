"""Words that leave no doubt of what amounts have to do with each other; others around them explain nothing."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.amounts import levels
from innofacts.arithmetic.amounts.levels import Levels, levels_of
from innofacts.arithmetic.amounts.paragraphs import paragraphs
from innofacts.arithmetic.constructions import told
from innofacts.arithmetic.slips import slips


def _said(text: str) -> list[str]:
    return [slip.reason for slip in slips(text, numbers_in(text))]


CHANGES = (
    (
        "Its members rose from 3,270 to 3,890, an increase of {} per cent in three months. They are now 8.0 per cent of "
        "all, against 6.5 per cent in May, and 16 clubs have 19 of them each.",
        "19|16",
        "from 3,270 to 3,890 is a rise of 18.96 %",
    ),
    ("The toll went to 60 from 40, up {} per cent.", "50|40", "from 40 to 60 is a rise of 50 %"),
    (
        "It had 640 pupils, up from 400, a rise of {} per cent, and 45 teachers.",
        "60|45",
        "from 400 to 640 is a rise of 60 %",
    ),
    (
        "The rate was 5.2 per cent, compared with 4.0 per cent in May, a rise of {}.",
        "1.2 points|1.2 per cent",
        "from 4.0 per cent to 5.2 per cent is a rise of 30 %, or of 1.2 points",
    ),
    (
        "The margin, at 2.62 per cent, was {} basis points higher than the 2.51 per cent of a year ago.",
        "11|21",
        "2.51 per cent and 2.62 per cent are 0.11 points apart",
    ),
    (
        "The ratio was 16.4 per cent (2024: 15.9 per cent), which is {} percentage points above the minimum of 11.2 per "
        "cent.",
        "5.2|4.2",
        "11.2 per cent and 16.4 per cent are 5.2 points apart",
    ),
    (
        "It sold 840 boats, an increase of {} on the 800 of the year before.",
        "40|60",
        "840 less 800 is 40",
    ),
    # by how much something changed, which is no level
    ("Orders fell by 450 boats, a drop of {} per cent from 3,000.", "15|25", "450 of 3,000 is 15 %"),
    (
        "Rents stand at 5 per cent, up {} from 4 per cent.",
        "one point|1 per cent",
        "from 4 per cent to 5 per cent is a rise of 25 %, or of 1 point",
    ),
    (
        "Sales rose by {} to 640 tonnes from 400 tonnes.",
        "240 tonnes|260 tonnes",
        "640 tonnes less 400 tonnes is 240 tonnes",
    ),
    (
        "Sales rose {} per cent from 400 tonnes to 640 tonnes.",
        "60|65",
        "from 400 tonnes to 640 tonnes is a rise of 60 %",
    ),
    (
        "Revenue was £424.2 million (2023: £388.1 million), up {} per cent, and 80 firms paid 6.3 per cent of it.",
        "9.3|6.3",
        "from £388.1 million to £424.2 million is a rise of 9.3 %",
    ),
    (
        "Attendance fell to {} in March from 44,500 in February.",
        "42,200|46,200",
        "46,200 is more than 44,500",
    ),
    (
        "Wages rose from an average of 2,150 crowns to {} crowns.",
        "2,230|2,030",
        "2,030 crowns is less than 2,150 crowns",
    ),
    (
        "Fee income, at £36 million (2023: £40 million), was 10 per cent {}.",
        "lower|higher",
        "£36 million is less than £40 million",
    ),
    (
        "Revenue grew by {} per cent to £440 million (2023: £400 million).",
        "10|12",
        "from £400 million to £440 million is a rise of 10 %",
    ),
    (
        "Punctuality went up from 81.0 to 85.5 per cent. This is an improvement of 4.5 {}.",
        "points|per cent",
        "from 81.0 to 85.5 per cent is a rise of 5.56 %, or of 4.5 points",
    ),
    (
        "The absent came down from 18,360 to 15,656. That is {} fewer pupils than could be lost.",
        "2,704|2,074",
        "18,360 less 15,656 is 2,704",
    ),
    (
        "The rate stood at 6.0 per cent, compared with 5.0 per cent in the spring, the office said. The increase of one {} "
        "was steep.",
        "percentage point|per cent",
        "from 5.0 per cent to 6.0 per cent is a rise of 20 %, or of 1 point",
    ),
    (
        "The number of pupils who miss at least half of their lessons, as feared, {} from 1,550 to 1,648.",
        "rose|fell",
        "1,648 is more than 1,550",
    ),
    (
        "Under the council 400 children a week were taught here; now it is 640, an increase of {}. Visits rose from 61,000 to 79,300.",
        "240|260",
        "640 less 400 is 240",
    ),
    (
        "It cut 14,000 posts over the year, a decline of {} per cent, leaving it with 318,000 people.",
        "4.2|5.2",
        "from 332,000 to 318,000 is a fall of 4.22 %",
    ),
    (
        "It has 42,000 members, 2,000 more than a year ago, a rise of {} per cent. Of these, 16,800 are women.",
        "5|8",
        "from 40,000 to 42,000 is a rise of 5 %",
    ),
    (
        "It spent £6.3 million on this, {} as much again as the £4.2 million of the year before.",
        "half|a third",
        "£6.3 million is 1.5 times £4.2 million",
    ),
    (
        "The team drew 9,300 people. That is {} as the 6,200 of last year.",
        "half as many again|twice as many",
        "9,300 is 1.5 times 6,200",
    ),
    (
        "It has 320 buses. The number of electric ones has {} within the year, from 16 to 48, and 80 are hybrids.",
        "tripled|doubled",
        "48 is 3 times 16",
    ),
    (
        "It ran 124 workshops, which drew 9,300 people. That is {} as the 6,200 of the year before.",
        "half as many again|twice as many",
        "9,300 is 1.5 times 6,200",
    ),
    (
        "Its crew grew from 16 to 48, {} the size.",
        "three times|twice",
        "48 is 3 times 16",
    ),
)
SHARES = (
    (
        "Of the 1,600 adults 400 are old. Some 313 of the 412 patients, or {} per cent, came in time.",
        "76|67",
        "313 of 412 is 76 %",
    ),
    (
        "In the north 11,000 more were out of work, which is {} of the national increase of 28,000, in two of five towns.",
        "almost two-fifths|almost one-fifth",
        "11,000 of 28,000 is 39.3 %",
    ),
    (
        "The survey covered 1,600 adults. Among the 1,200 young ones 132 did so, or {} per cent.",
        "11|15",
        "132 of 1,200 is 11 %",
    ),
    (
        "Last year 240 people died here. Of these, 144, or {} per cent, died on country roads.",
        "60|70",
        "144 of 240 is 60 %",
    ),
    (
        "Of the organ's 2,400 pipes, three quarters, or {}, only had to be cleaned.",
        "1,800|1,600",
        "1,600 of 2,400 is 66.67 %",
    ),
    (
        "The work cost {} more than the £800,000 that had been expected in 2021, an overrun of 20 per cent.",
        "£160,000|£180,000",
        "£180,000 of £800,000 is 22.5 %",
    ),
    (
        "There are 6,480 flats, 12 per cent of all homes. So far 2,160 of them, {}, have a bin.",
        "a third|a half",
        "2,160 of 6,480 is 33.33 %",
    ),
    (
        "Of the 6,240 people who came, 2,080 were young. The young now make up {} of everyone here.",
        "a third|a quarter",
        "2,080 of 6,240 is 33.33 %",
    ),
    (
        "Its value went up by {} per cent, or £14.5 million, from £177.5 million.",
        "8.2|5.2",
        "£14.5 million of £177.5 million is 8.17 %",
    ),
    (
        "A third of the 90 seats, or {}, went to women.",
        "30|20",
        "a third of 90 is 30",
    ),
    (
        "Of the 412 patients, 313 came within 62 days. The other {} waited. That is 76 per cent, against 71 per cent.",
        "99|119",
        "412 less 313 is 99",
    ),
    (
        "There are 6,480 flats. So far 2,160 of them, a third, have a bin. The remaining {} have none.",
        "4,320|4,230",
        "6,480 less 2,160 is 4,320",
    ),
    (
        "It received 18,600 complaints. Bills were the subject of 7,440 of them, faults of {} and delays of the other 4,650.",
        "6,510|5,610",
        "18,600 less 7,440 and 5,610 is 5,550",
    ),
    (
        "The trial cost £84,000, an average of {} for each of the 14 villages.",
        "£6,000|£9,000",
        "£84,000 divided by 14 is £6,000",
    ),
)
AVERAGES = (
    (
        "Along with 13 other villages it joined a trial. This cost £84,000, an average of {} for each of the 14 villages.",
        "£6,000|£9,000",
        "£84,000 divided by 14 is £6,000",
    ),
)
LISTS = (
    (
        "We gave 412 shows of 14 plays: 248 in the hall, {} in the yard and 46 on tour. They drew 138,600, and 21,900 came "
        "to the yard.",
        "118|128",
        "248 + 128 + 46 = 422",
    ),
    (
        "A jury has 20 people: {} men and eight women.",
        "twelve|eleven",
        "eleven + eight = 19",
    ),
    (
        "The county has 36 branches: nine main ones, {} small ones and eight run by friends.",
        "19|16",
        "nine + 16 + eight = 33",
    ),
    (
        "Of the £312 million spent, £140 million went on mains, {} on sewers and £47 million on roads. It was £240 million.",
        "£125 million|£152 million",
        "£140 million + £152 million + £47 million = £339 million",
    ),
    (
        "Of this sum, 40 per cent was spent on pupils, 30 per cent on matches, {} per cent on staff and 10 per cent on halls.",
        "20|30",
        "40 %, 30 % and 30 % leave 0 %",
    ),
    (
        "Of that gain, 70 per cent came from abroad and {} per cent from other towns.",
        "30|40",
        "70 % leaves 30 %",
    ),
)
REMAINDERS = (
    ("In five years the herd has {}: from 30 goats to 90.", "trebled|doubled", "90 is 3 times 30"),
    ("Its audience {} to 8,400 from the 4,200 of the season before.", "doubled|trebled", "8,400 is 2 times 4,200"),
    (
        "The vote dropped from 42 per cent in 2017 to 35 per cent on Sunday. It has lost {}, while others have won.",
        "7 points|7 per cent",
        "from 42 per cent to 35 per cent is a fall of 16.7 %, or of 7 points",
    ),
    (
        "Complaints came to 9,240, 30 per cent fewer than the year before. Bills caused 55 per cent; 28 per cent "
        "concerned water, and the other {} per cent sewers.",
        "17|25",
        "55 % and 28 % leave 17 %",
    ),
    (
        "Of all holders, 35 per cent are old, compared with 29 per cent in 2020. The young make up 10 per cent, and the "
        "remaining {} per cent are between.",
        "55|65",
        "35 % and 10 % leave 55 %",
    ),
)
FOLLOWING = (
    (
        "In the schools one in four is absent. Among the poor the rate was 34 per cent. Among all others it was 14 per cent, "
        "which leaves a gap of {} percentage points.",
        "20|24",
        "34 per cent and 14 per cent are 20 points apart",
    ),
    (
        "It cost £3.90 million, at £118 a tonne. A year before it cost £4.28 million, at £112 a tonne. The saving of {} was "
        "made in spite of this.",
        "£0.38 million|£0.58 million",
        "£4.28 million less £3.90 million is £0.38 million",
    ),
    (
        "In 2015 it made 90 per cent of the power. Last year it was 15 per cent, which means that its share has fallen by "
        "75 {}.",
        "points|per cent",
        "from 90 per cent to 15 per cent is a fall of 83.3 %, or of 75 points",
    ),
    (
        "Before the trial 48 per cent drove too fast; a year later it was 18 per cent, a drop of 30 {}. It cost £84,000.",
        "points|per cent",
        "from 48 per cent to 18 per cent is a fall of 62.5 %, or of 30 points",
    ),
    (
        "The target is 25,000 homes. Of these 9,240 are finished, or 37 per cent. That leaves {} homes for three years.",
        "15,760|17,560",
        "25,000 less 9,240 is 15,760",
    ),
    (
        "I found nine once. This time it was 18, so the number has {}, and three of the nine have stayed.",
        "doubled|tripled",
        "18 is 2 times nine",
    ),
    (
        "The surplus was £150,000. A year ago it was £50,000. It has thus {}.",
        "tripled|doubled",
        "£150,000 is 3 times £50,000",
    ),
)


COMPARED = (
    # what is so much more is told in the sentence before, or with other amounts beside it
    (
        "The ferry carried 3.6 million people, and 240 lorries. That is 20 per cent {} than in 2021, when 3.0 million came.",
        "more|less",
        "3.6 million is more than 3.0 million",
    ),
    (
        "The four zoos had 48,000 guests in May. That is {} per cent fewer than the 60,000 who came in June.",
        "20|30",
        "from 60,000 to 48,000 is a fall of 20 %",
    ),
    (
        "Each call took 18 minutes on average, a quarter {} than the 24 minutes of March.",
        "less|more",
        "from 24 minutes to 18 minutes is a fall of 25 %",
    ),
    (
        "It has 6,400 members, 400 more than last year's 6,000, an increase of {} per cent.",
        "6.7|7.7",
        "from 6,000 to 6,400 is a rise of 6.67 %",
    ),
    (
        "In 2023 it lent 1,800 tools, 200 fewer than in 2022, when 2,000 were lent. That is a {} of 10 per cent.",
        "fall|rise",
        "1,800 is less than 2,000",
    ),
    (
        "It shipped 57,000 pumps at £500 each. A year earlier it had shipped 45,000, so that volume rose by {}.",
        "26.7%|36.7%",
        "from 45,000 to 57,000 is a rise of 26.7 %",
    ),
    # points
    (
        "At 71 per cent, turnout is {} percentage points higher than in 2019, when 1,360 of 2,000 voted, or 68 per cent.",
        "three|four",
        "68 per cent and 71 per cent are 3 points apart",
    ),
    (
        "Of the young, 46 per cent cycle; of those over 60 it is 27 per cent, 19 percentage points {}.",
        "fewer|more",
        "27 per cent is less than 46 per cent",
    ),
    (
        "Of 50 girls 41 swim (82 per cent), but only 37 of the 50 boys (74 per cent), a gap of {} points.",
        "eight|six",
        "82 per cent and 74 per cent are 8 points apart",
    ),
    ("The margin widened from 21% to 24%, or by {} percentage points.", "three|four", "21% and 24% are 3 points apart"),
    # so many times as much as what is told before
    (
        "The mine employs 840 people, 60 fewer than a year ago. In 1980 there had been 4,200 jobs, {} times as many.",
        "five|four",
        "4,200 is 5 times 840",
    ),
    (
        "It spends £1,240 on each child; ten years ago it was £620, {} as much.",
        "half|twice",
        "£620 is 0.5 times £1,240 on each child",
    ),
    (
        "It lent 90,000 books, or 7,500 a month. That was {} as many as in 2019, when there were 45,000.",
        "twice|three times",
        "90,000 is 2 times 45,000",
    ),
    ("Rents rose faster, by {} per cent, from £800 to £880.", "10|15", "from £800 to £880 is a rise of 10 %"),
    (
        "It had sales of £456 million in the spring, up {}% from £400 million a year earlier.",
        "14|11",
        "from £400 million to £456 million is a rise of 14 %",
    ),
)


# What the words of two more readings tell: a share with its part and whole behind it, a rate of what is not filled, what
# is left of so many, a balance and its name, and how many times as much something is as another amount.
MORE = (
    ("A {} of the guests, 210 out of 840, came by rail, and 90 had a dog.", "quarter|third", "210 of 840 is 25 %"),
    ("In May the rate was {} per cent, with 60 out of 80.", "75|65", "60 of 80 is 75 %"),
    ("The firm renewed 320 of its 4,000 kilometres of pipes, {} per cent of the network.", "8|12", "320 of 4,000 kilometres is 8 %"),
    ("Only 14 of the 20 posts are filled, a vacancy rate of {} per cent.", "30|40", "6 of 20 is 30 %"),
    ("Some 14 of the 20 pupils have passed, a pass rate of {} per cent.", "70|80", "14 of 20 is 70 %"),
    ("It has 40 posts, but only 32 of them are filled; {} posts, or 20 per cent, are vacant.", "eight|nine", "40 less 32 is 8"),
    ("There are gaps in 42 out of 420 posts (10 per cent), which leaves {} nurses at work.", "378|387", "420 less 42 is 378"),
    ("Fares have gone {} again from £20 to £26.", "up|down", "£26 is more than £20"),
    ("They hailed a 20 per cent {} in annual sales, to £21.6m from £18m, with 90 guests.", "rise|fall", "£21.6m is more than £18m"),
    ("It ended with a {} per cent rise in sales, from £18m to £21.6m.", "20|30", "from £18m to £21.6m is a rise of 20 %"),
    ("Income came to £2.4 million and spending to £2.25 million, leaving a {} of £150,000.", "surplus|deficit", "£2.4 million is more than £2.25 million"),
    ("In May, with 84 millimetres, the vale had {} the usual 42 millimetres of rain.", "twice|three times", "84 millimetres is 2 times 42 millimetres"),
    ("Guests wait six years, {} as long as in 2012, when it was three years.", "twice|three times", "six years is 2 times three years"),
    ("A trip took 54 minutes, {} as long again as the 36 minutes timed in 2013.", "half|a third", "from 36 minutes to 54 minutes is a rise of 50 %"),
    ("Dues are 12 crowns, which is two crowns, or {} per cent, more than the 10 crowns of May.", "20|30", "two crowns of 10 crowns is 20 %"),
    ("It scored 57 goals, 1.5 per match, and let in 49, so that its goal difference was plus {}.", "8|6", "57 less 49 is 8"),
    ("The club paid £46 million for five men and sold two for £28 million, so that its net cost was {} million.", "£18|£24", "£46 million less £28 million is £18 million"),
    ("In May 1,240 people were on the list. By June that number had {} to 620.", "halved|doubled", "620 is 0.5 times 1,240"),
    ("Five years ago 34 per cent wanted it, and now 68 per cent do. The share has {} in five years.", "doubled|tripled", "68 per cent is 2 times 34 per cent"),
    ("The bill goes up by {} a year, from £1,350 to £1,440.", "£90|£54", "£1,440 less £1,350 is £90 a year"),
    ("Their number grew over the same time by {} per cent, from 1.2 million to 1.26 million.", "5|15", "from 1.2 million to 1.26 million is a rise of 5 %"),
    ("Asked how they came, 45 per cent of the guests said by bus, 30 per cent by car, 15 per cent by bicycle and {} per cent on foot.", "10|20", "45 %, 30 % and 15 % leave 10 %"),
    # whatever else is told beside it
    ("We saw 12 of 90 men. Costs were £215 million, of which £129 million, or {} per cent, went to staff.", "60|66", "£129 million of £215 million is 60 %"),
    ("Its cost is put at £7.5 million, of which the state pays {} per cent, or £4.5 million, and 30 firms £1 million.", "60|50", "£4.5 million of £7.5 million is 60 %"),
    ("In 12 towns, 1,312 tests had been made, of which 874 ({} per cent) were positive.", "67|76", "874 of 1,312 is 66.62 %"),
    ("In 12 towns it stood at £9,436 ({} per cent above the £8,215 of 2023).", "14.9|19.4", "from £8,215 to £9,436 is a rise of 14.86 %"),
    ("The 48 operators of 12 towns take 2,900 calls, {} each.", "60|80", "2,900 divided by 48 is 60.42"),
    ("It has room for 96,000, so that 11,520 places, or {} per cent, are free in 14 schools.", "12|15", "11,520 of 96,000 is 12 %"),
    ("We saw 12 of 90 men. The mean of the year was 10.4 °C, {} degrees above that of 1961 to 1990, which is 9.2 °C.", "1.2|2.1", "10.4 °C less 2.1 degrees is 8.3 °C"),
    ("Of 12 stocks, herring is put at 486,000 tonnes, {} per cent more than in 2023 (450,000 tonnes).", "8|18", "from 450,000 tonnes to 486,000 tonnes is a rise of 8 %"),
    ("It blew on 34 days, 6 more than in 2023, when there had been {}, and 12 of 40 ferries were late.", "28|26", "34 days less 6 is 28 days"),
    ("On 12 isles the wait was 21 minutes, down from 27, so that we save {} minutes.", "6|9", "27 less 21 minutes is 6 minutes"),
    ("The number of clubs, 677, has grown by {} since 2022, when it stood at 625, and 12 have 90 members.", "52|62", "677 less 62 is 615"),
    ("On 14 isles their number rose from 12,500 to 30,000 in twenty years and is now {} times as high.", "2.4|4.2", "30,000 is 2.4 times 12,500"),
    ("Three men went. The two ships spent {} days at sea, 46 and 38 respectively.", "84|94", "46 days + 38 days = 84 days"),
    ("In 12 months we lent {} objects, among them 402 chairs, 381 models and 410 maps, to 90 halls.", "1,330|1,130", "402 + 381 + 410 = 1,193"),
    ("Boys are ahead: there are 42,970 boys ({} per cent) and 41,280 girls (49 per cent) in 90 schools.", "51|57", "42,970 of 84,250 is 51 %"),
    ("All 9,600 runners finished. Of them were 3,840 women and {} men.", "5,760|5,960", "3,840 + 5,960 = 9,800"),
)  # fmt: skip


# A share or a multiple in words, of two amounts in whatever order and in two sentences: what is wrong is far from right.
OF_TWO = (
    ("The club spent £2.4 million on its pitch in 2023/24, {} of the £4.8 million of the year before.", "half|a third", "£2.4 million of £4.8 million is 50 %"),
    ("In 2012 it took on 96 nurses. This spring it was 24, {} of the old number.", "a quarter|a third", "24 of 96 is 25 %"),
    ("The choir has 72 members. {} of them, 36, sing alto, and there are six soloists.", "Half|A third", "36 of 72 is 50 %"),
    ("By 2020 there were 36,400 on the list. Men were the larger group with 27,300, or {} of the total.", "three quarters|half", "27,300 of 36,400 is 75 %"),
    ("In use were 5,202 of its 5,640 beds. Of the taken beds 867, or about one in {}, were let by the week.", "six|nine", "867 of 5,640 is 15.37 %"),
    ("A total of {} guests came to the fair, 1,480 on Friday and 1,790 on Sunday. At £4 a head they paid £13,080.", "3,270|3,370", "1,480 + 1,790 = 3,270"),
    ("In all, {} boats lay in the town in May, 170 in the old harbour and 245 in the new one.", "415|425", "170 + 245 = 415"),
    ("Of the 640 letters, 480 were answered. The other 160, or {}, were not.", "a quarter|a third", "160 of 640 is 25 %"),
    ("It sent 640 letters, of which 480 were answered. The other 160 were not, that is, one in {}.", "four|three", "160 of 640 is 25 %"),
    ("The number of guests grew by about {}, from 2,466,000 to 3,090,000.", "a quarter|a third", "from 2,466,000 to 3,090,000 is a rise of 25.3 %"),
    ("The share of late trains fell by {}, from 16 per cent to 8 per cent.", "half|a third", "from 16 per cent to 8 per cent is a fall of 50 %"),
    ("The number of those who had to stay for more than a year dropped by {} per cent, from 12,500 to 8,750.", "30|20", "from 12,500 to 8,750 is a fall of 30 %"),
    ("Its gas bill has {} in the same six years, from 3.1 to 6.2 million euros, and so have its rents.", "doubled|tripled", "6.2 million euros is 2 times 3.1 million"),
    ("In 2020 they felled 240,000 tonnes of ash. A year later, the quantity had {} to 480,000.", "doubled|tripled", "480,000 is 2 times 240,000 tonnes"),
    ("The ward has 14 rooms. In it are 90 nurses and 30 doctors, so that there are {} times as many nurses as doctors.", "three|four", "90 is 3 times 30"),
    ("Of these, 288 are pupils and 96 teachers, so that there are {} pupils to each teacher.", "three|four", "288 divided by 96 is 3"),
    ("Of the 126 isles, 42 have no doctor, compared with 21 in 2019. The number has thus {} in five years.", "doubled|tripled", "42 is 2 times 21"),
    ("Of our 90 boats, 12 are in a poor state, or 13 per cent. Thanks to May's sale the number of such boats has {} since 2021, when there were 24 of them.", "halved|doubled", "12 is 0.5 times 24"),
    ("With it came {} trams, which doubled the number in the town to fourteen.", "seven|five", "fourteen is 1.56 times 9"),
    ("It gained 80,000 readers in spring and now has {} million of them, against 1.17 million in May.", "1.25|1.35", "1.35 million less 1.17 million is 180,000"),
    ("Half of it, £40 million, went on rents. Food took 30 per cent of it, or £24 million, and staff {} per cent, or £16 million, of £80 million.", "20|29", "£16 million of £80 million is 20 %"),
    ("The mill yielded 4.8 gigawatt hours, {} as much as the dam by the weir with its 2.4.", "twice|three times", "4.8 gigawatt hours is 2 times 2.4 gigawatt hours"),
)  # fmt: skip

# What was so much before is told in a sentence of its own.
REACHING = (
    # of a rise that the sentence before tells
    (
        "Its takings were £418m (2023: £391m). Most of that came from Wales, with £15m of the £{} rise.",
        "27m|37m",
        "£418m less £391m is £27m",
    ),
    # what the others cost
    (
        "So far 34 of the 41 gates have been mended, at £260 each, and the other seven would cost £{}.",
        "1,820|1,920",
        "seven times £260 is £1,820",
    ),
    # a balance of income and costs
    (
        "The rink lost £52,000 on an income of £431,000. Its costs, that is to say, were £{}.",
        "483,000|473,000",
        "£52,000 + £431,000 = £483,000",
    ),
    (
        "The mill made a profit of £34,000 on a turnover of £296,000, after costs of £{}.",
        "262,000|272,000",
        "£296,000 less £34,000 is £262,000",
    ),
    (
        "The fête made a loss of £{}: it took £7,450 and spent £8,210.",
        "760|860",
        "£7,450 + £860 = £8,310",
    ),
    # all but some
    ("All 64 delegates but three came, so {} ballots were cast.", "61|67", "64 less three is 61"),
    # above what was planned
    (
        "They had budgeted $42,500 for the barn, and it came to $54,400. They borrowed the other $11,900, {} percent over "
        "budget.",
        "28|38",
        "from $42,500 to $54,400 is a rise of 28 %",
    ),
    # with so much on it
    ("With VAT at 20 per cent, the £340 ticket comes to £{}.", "408|418", "£340 + 20 per cent = £408"),
    ("The stove costs £620 plus VAT at 20 per cent, or £{} in all.", "744|774", "£620 + 20 per cent = £744"),
    (
        "Lot 19, put at £450 to £600, went for £1,280. With the premium of 25 per cent, the buyer paid £{}.",
        "1,600|1,500",
        "£1,280 + 25 per cent = £1,600",
    ),
    # in the unit of most, in which a number without one is, too
    (
        "The smelter made 84,200 tonnes of zinc in 2022. In 2021 it had been 88,600, so it is down by {} per cent. It "
        "takes 310 kilos of coke for a tonne.",
        "5.0|8.0",
        "from 88,600 to 84,200 tonnes is a fall of 4.97 %",
    ),
    # with words between a part and its share
    (
        "Its order book rose from $1.3 billion to $2.4 billion. Airlines, with orders of $1.56 billion, make up {} "
        "percent of it.",
        "65|55",
        "$1.56 billion of $2.4 billion is 65 %",
    ),
    # prices of so many
    (
        "The barge takes 4,000 litres. It was half full, so we took on 1,900 litres, at 60p a litre, for £{}.",
        "1,140|1,410",
        "1,900 litres times 60 pence is £1,140",
    ),
    (
        "The estate of £5.4m was divided equally among the nine nieces, who got £{} each. One of them is 84.",
        "600,000|700,000",
        "£5.4m divided by nine is £600,000",
    ),
    # the rate of a list that is all of them
    (
        "The board heard 60 appeals in May: 33 were upheld, 24 dismissed and three withdrawn. The success rate was {} "
        "per cent.",
        "55|75",
        "33 of 60 is 55 %",
    ),
    # multiples
    (
        "The fair drew 8,400 guests. That was {} as many as the 4,200 of last year.",
        "twice|three times",
        "8,400 is 2 times 4,200",
    ),
    (
        "The choir began with 18 voices and now has 90: {} times the number it started with.",
        "five|six",
        "90 is 5 times 18",
    ),
    (
        "The £36,200 of this June exceeds the sum of May (£31,480) by {} per cent.",
        "15|25",
        "from £31,480 to £36,200 is a rise of 14.99 %",
    ),
)


THEN = (
    ("The chest held £1,310 in May. Receipts since then had been £480 and payments £275, so that £{} remained.", "1,515|1,415", "£1,310 plus £480 less £275 is £1,515"),
    ("The reds have played {} games, winning seven, drawing three and losing five.", "15|14", "seven + three + five = 15"),
    ("Membership of the choir climbed from 3,200 to 4,000 in two years, by {}.", "a quarter|a fifth", "from 3,200 to 4,000 is a rise of 25 %"),
    ("The pit yielded 640,000 tonnes of salt in 2024. In 2023 it had been 800,000, so we are down by {} per cent.", "20|25", "from 800,000 to 640,000 tonnes is a fall of 20 %"),
    ("Each shop now has 5,400 guests. In 2019 it was 3,600. This is an increase of {} per cent.", "50|35", "from 3,600 to 5,400 is a rise of 50 %"),
    ("The port took in 302,400 crates in 2024. In 2023 it was 315,000, so that {} crates were lost.", "12,600|16,200", "315,000 less 302,400 is 12,600"),
    ("The ward counted 640 births. The year before it was 800, a fall of {} per cent.", "20|30", "from 800 to 640 is a fall of 20 %"),
    ("Our boats took 640 eels. In 2023 there were 800, so the number has fallen by {} per cent.", "20|30", "from 800 to 640 is a fall of 20 %"),
    ("In 2024 they counted 4.62 million guests, {} per cent more than in 2023, their club said today. The previous year had ended with 4.20 million.", "10|15", "from 4.20 million to 4.62 million is a rise of 10 %"),
    ("The number of girls in the choirs {} by 1,150 to 8,350 in this time; at the last count there were 7,200.", "rose|fell", "8,350 is more than 7,200"),
    ("The bill is 28.60 crowns a month, 2.60 crowns more than a year ago. That is a rise of {} per cent.", "10|14", "from 26 crowns to 28.60 crowns a month is a rise of 10 %"),
    ("It gained {} readers in spring and now has 46,000 of them, against 38,500 in May.", "7,500|8,500", "46,000 less 38,500 is 7,500"),
    # from a profit to a loss, or the other way round
    ("The profit of £140,000 follows a loss of £90,000, a turnaround of £{}.", "230,000|320,000", "£90,000 + £140,000 = £230,000"),
    ("There was a surplus of £140,000. Set against the deficit of £90,000 of 2022, this is a turn-round of £{}.", "230,000|50,000", "£90,000 + £140,000 = £230,000"),
    # of a whole that is told before
    ("The fund has £96 million for 40 towns. By May £64 million, two thirds of the fund, had been spent, leaving £{} million.", "32|42", "£96 million less £64 million is £32 million"),
    ("Total spending on the flats was 1.44 billion crowns. Firms and others put in 700 million, the town 450 million and the state {} million.", "290|390", "700 million + 450 million + 390 million = 1.54 billion crowns"),
    ("The side won {} of its 46 games, drew eleven and lost nine.", "26|28", "28 + eleven + nine = 48"),
    ("Rents rose in {} of the 60 towns, fell in 18 and were unchanged in five.", "37|33", "33 + 18 + five = 56"),
)  # fmt: skip


# What came and went, between what was there before and after.
FLOWS = (
    ("In the year 146 guards joined us and {} left. Most of them went to the coast. Our ranks thus grew by 3 per cent, from 1,200 to 1,236.", "110|101", "1,200 plus 146 less 101 is 1,245"),
    ("In May there were 318 mills in the land, 12 fewer than the 330 of 2023. Over the year 19 mills shut down and {} new mills opened.", "seven|nine", "330 plus nine less 19 is 320"),
    ("It opened {} shops and closed fourteen, taking their number from 260 to 254.", "eight|six", "260 plus six less fourteen is 252"),
    ("It closed fourteen shops and opened {}, which left it with 254, compared with 260 in May.", "eight|six", "260 plus six less fourteen is 252"),
    ("The land made 420,000 bells. Some {} were imported and 130,000 exported, so that 870,000 were left.", "580,000|850,000", "420,000 plus 850,000 less 130,000 is 1,140,000"),
)  # fmt: skip


@cases(
    ("text", "values", "reason"),
    [
        *FLOWS,
        *THEN,
        *CHANGES,
        *SHARES,
        *AVERAGES,
        *LISTS,
        *REMAINDERS,
        *FOLLOWING,
        *COMPARED,
        *MORE,
        *OF_TWO,
        *REACHING,
    ],
)
def test_what_is_told_in_such_words_is_right_or_a_slip(text, values, reason):
    right, wrong = values.split("|")
    assert (_said(text.format(right)), _said(text.format(wrong))) == ([], [reason])


RIGHT = (
    # the rise of something else, and several prices
    "Its takings were £418m (2023: £391m). Its debt of £90m was half of the £180m increase in all debts of the trade.",
    "So far 34 gates were mended at £260 each and 12 doors at £90 each; the other seven would cost £900.",
    # a loss of another year, of which costs are no part; a loss after what was written off
    "The rink lost £52,000 last year. On an income of £431,000 it now has costs of £415,000.",
    "The mill made a profit of £34,000 on a turnover of £296,000. Its costs for staff were £150,000.",
    "The fête made a loss of £760: it took £7,450 and spent £8,210.",
    "All 64 delegates but three came, so two ballots were cast for each.",
    "They had budgeted $42,500 for the barn and $9,000 for a shed. The barn, at $54,400, was 28 percent over budget.",
    "Lot 19 went for £1,280, and Lot 20 for £960. With the premium of 25 per cent, the buyer paid £2,800.",
    # 24 upheld of the 57 that were decided; the rate of an earlier year; others are left out
    "The board heard 60 appeals in May: 33 were upheld, 24 dismissed and three withdrawn. The success rate was 58 per cent.",
    "The board heard 60 appeals in May: 33 were upheld, 24 dismissed and three withdrawn. The refusal rate was 40 per cent.",
    "Its books stood at $2.4 billion. Airlines, with deposits of $1.56 billion, make up 40 percent of it all.",
    "The barge takes 4,000 litres. We took on 1,900 litres, at 60p a litre, for the year.",
    "From an opening balance of £412.6 million the mines spent £220.0 million, down by 12 per cent.",
    "The coast grew by 4.2 per cent, from 24.0 million to 25.0 million boxes, less than half as fast as the port.",
    "It was the second-busiest year in the port's 113-year history, 4.3 per cent below the record of 3,240,000.",
    "In all 3,290 people used up their 26 weeks, 11.9 per cent more than the 2,940 of last year.",
    "In 12 months we treated 90 patients, among them 40 women, 35 men and 30 children, in 14 halls.",  # boys, too
    "The bank lowered its rate three times, from 4.25 % in January to 3.50 % in December, by 0.25 percentage points each time.",
    "The first estimate is 2.72 million tonnes of maize, 15 % below the 3.2 million tonnes of 2023. The country consumes "
    "about 3.4 million tonnes a year, which leaves a gap of 0.68 million tonnes.",
    "We bought 85 objects, received 560 as gifts and gave 25 away, so that the net increase was 620.",
    "We have 146 clerks. Eighty-eight of them are women and 58 men. In the course of the year 21 people left and 25 joined, "
    "so that the staff grew from 142 to 146.",
    "There were 5,400 bans, 20 % more than the 4,500 of last year, and 54 expulsions, 11 more than the 43 recorded then.",
    # more than at a time of which no number is told
    "Unemployment was 6.1 per cent in the north and 4.8 per cent in the south, 0.3 points lower than a year ago.",
    "The rate slowed to 3.2 per cent, 0.5 points less than in September, as fuel prices fell by 4.4 per cent.",
    "The club has 300 members. In Hale there are 60, 12 fewer, and 48 of them row.",
    "Sales were £40 million, £5 million more than a year earlier, and profit was £4 million, £2 million more.",
    "The south has 40 per cent and the north 44 per cent, three points more than in 2019.",
    # not of both numbers, or not of these
    "Bills will climb from $47.20 a month to $55.90 in July and $63.15 by 2026, a cumulative jump of 34 per cent.",
    "It had 96 rooms, and after the fire 71, so it has lost 25.",
    "In March 24 per cent were late; in April it was 20 per cent, a fall of 4 percentage points.",
    "Runners were 40,800, or 1,700 a race. There had been 30,600 finishers, so that the total has gone up by a third.",
    # of another time, or of something else
    "Sales rose from 40 to 60 tonnes, or 12 per cent of those of the county.",
    "Our share was 14 per cent then, and that of the rival is 17 per cent now. The rise of 3 per cent in prices did it.",
    "The rate is 6 per cent. It was 4 per cent, and 5 per cent in May, a gap of 3 points to the target.",
    "It has 60 boats, 40 men and a debt, 20 more than the 12 of its rival would suggest.",
    "The rise in rents slowed, from 8 to 5 per cent.",
    "The age limit fell from 30 to 25, an increase of 20 per cent in those who may apply.",
    "Waiting times improved from 14 to 11 days.",
    # by how much something changed, and not to what
    "The ward hired 18 nurses, an increase of 25 per cent on the 72 of last year.",
    "The grant rises by £30,000, an increase of 12 per cent on £250,000.",
    "The pool loses £45,000 a year, a cut of 15 per cent from £300,000.",
    "The county is cutting £240,000 from its road budget, a reduction of 12 per cent from £2 million.",
    "Sales rose from £40 million to £60 million, an increase of 12 per cent in real terms.",
    "Sales rose from £120 million in 2019 to £150 million in 2023, an average annual increase of 5.7 per cent.",
    "Sales were £60 million (of which exports: £31 million), up 8 per cent.",
    "Sales were £60 million against forecasts of £55 million, up 20 per cent.",
    "He scored 60 goals, three times as many as in his first 12 games.",
    "It set tariffs of 50 per cent on steel, 25 per cent on cars and 30 per cent on timber.",
    "Of the £60 million spent, £20 million went on roads, £15 million on rail and £5 million on buses.",
    "It lost 400,000 passengers, a fall of 8 per cent, and now serves 62 airports.",
    "Entries rose 12 per cent to 1,460 from 38 countries.",
    "It grew from £120 million to £150 million. The increase of £12 million for schools came first.",
    "Of 60 clubs 12 closed, leaving 40 in England and eight in Wales.",
    "It has 60 and 40 of them. There is a deficit of £8 million in the fund.",
    # places in the charts, and what is below zero
    "The song crept up from six to five in the charts.",
    "The value of the yen against the dollar rose 0.8 per cent to 153.50 in May from 154.67 in April.",
    "It dropped from 11 degrees at noon to minus 9 degrees by midnight, a plunge of 20 degrees.",
    # a part, and not the whole
    "Rents were $110, or 7.7 per cent, above the $1,430 of a year earlier, at an average of $1,540 a month.",
    # more things than are told, or told twice
    "Nine people were hurt: four were taken away and three went home.",
    "They found fault with 29 jars: seventeen had syrup, 14 were moist and 11 had a false label, some having both.",
    "Of the 900 jobs, 540 are in the north and 225 in the south; the remaining 135 are abroad.",
    "It has 1,150 people, of whom 430 work here and 275 there. The other 445 are elsewhere.",
    # an average of other things than those told
    "The three ovens used 140, 165 and 205 tonnes of coke, which makes an average of 170 tonnes per oven.",
    # 32 million are left of the whole
    "A budget of $400 million gives $214 million to schools. Roads get $96 million and the sheriff $58 million, which "
    "leaves $32 million.",
    # so much more is no part, nor is a whole with a share behind it
    "Meters were in 3.01 million homes, 390,000 more than a year before. That is 72 per cent of all homes. Of 418,000 homes in the north, half have none.",
    "The library lent 84,000 books, 6,000 more than in 2022. That is 12 per cent of all books; Kell alone lent 32,000 books.",
    "It was 184,000 tonnes, 13,000 tonnes or 6.6 per cent less than in 2023. The mill gave off 34,000 tonnes, or 18 per cent.",
    "It paid 28.4 cents, 3.3 cents or 10.4 per cent less than in May (31.7 cents). The tax made up 12.5 cents of this, or 44 per cent, and the grid 8.8 cents, or 31 per cent.",
    "The appeal asks for £71.5 million. Food got £16.2 million out of £27 million, that is, 60 per cent; shelter got £18.6 million (26 per cent of all).",
    # a quarter of what was there at first, in a list of shares of something else
    "After the storm 84,000 homes were dark, 60 per cent of those here. On Sunday it was still 21,000, a quarter, and on Monday 2,500, or 2 per cent of all 140,000.",
    # sales of another time
    "Costs came to 8.6 million crowns, or 71 per cent of turnover. In 2019 it had been 66 per cent of a turnover of 10.9 million crowns.",
    # a growth of what each one makes
    "They make 32,000 tonnes, or 229 tonnes each; in those days it was 38,000 tonnes, or 165 tonnes each. That is an increase of 39 per cent in productivity.",
    # an average is rounded as no count is
    "The 48 operators take 2,900 calls a day, 60 each.",
    "The 52 guides led 1,400 walks, 27 each.",
    "It stood at £9,436 (14.9 per cent above the £8,215 of 2023), which is a record.",
    # more that came or went, or what they were of is not told
    "It opened six shops and closed fourteen, including two pubs, taking their number from 260 to 254.",
    "It opened six shops and closed fourteen. Sales rose from 260 to 300 tonnes.",
    "It has 412 guides, 15 fewer than the 427 of 2023. Over the year 21 shops shut down and nine new ones opened.",
    "It opened six shops and closed fourteen, so that its staff went from 260 people to 230.",
    # of another place, on another basis, of two profits, or of what is not told
    "Wages were 5,400 crowns. In 2019 it was 3,600. This is an increase of 35 per cent in real terms.",
    "The profit of £140,000 follows a profit of £90,000, a swing of £50,000 to the north.",
    "By May £64 million, two thirds of the fund, had been spent, leaving £42 million.",
    "Total spending on the flats was 1.44 billion crowns. Firms put in 720 million and the town 432 million.",
    "Rents rose in 37 of the 60 towns, fell in 18 of them and prices were unchanged in 25.",
    # a share of something else, of another time, or of what is not told
    "Its mills made 900 tonnes in May, 30 per cent of their capacity of 36,000 tonnes a year.",
    "The rate fell by half a percentage point, from 4.5 to 4.0 per cent.",
    "The number of guests grew by about a third, from 2,466,000 to 3,280,000.",
    "Of the 640 letters, 480 were answered. The other 160, or a third of those from abroad, were not.",
    "Of the 74 members, 43 voted for the lift and 28 against it. Three stayed away.",
    # of two of more days, and of what is not counted
    "A total of 3,900 guests came to the fair, 1,480 on the first day and 1,790 on the second.",
    "A total of 15 crews were sent out, 9 women and 5 men from the fens.",
    "The two firms sell 40 bikes, so that there are three shops to each town of 90 in the north.",
)


@cases("text", RIGHT)
def test_what_is_not_told_of_them_is_no_slip(text):
    assert _said(text) == []


def test_what_is_told_is_explained():
    """Twelve opened, and nothing else is said of them than that; what the words tell is no slip of other numbers."""
    text = "It cut 14,000 posts, a decline of 4.2 per cent, leaving it with 318,000 people."
    (paragraph,) = paragraphs(text, numbers_in(text))
    assert [(one.form, str(one), one.is_right) for one in told(paragraph, Levels(levels_of([paragraph])))] == [
        ("outcome", "from 332,000 to 318,000 is a fall of 4.22 %", True)
    ]


def test_an_amount_is_compared_with_the_levels_near_it_alone(monkeypatch):
    monkeypatch.setattr(levels, "_MOST", 4)
    text = " ".join(f"A port had {n}0 boats." for n in range(1, 10))
    of_text = Levels(levels_of(paragraphs(text, numbers_in(text))))
    near = [of_text.near(text.index(f"{n}0 boats")).counts("boats") for n in (1, 5, 9)]
    assert [[one.amount.text for one in some] for some in near] == [
        ["10", "20", "30", "40"],
        ["30", "40", "50", "60"],
        ["60", "70", "80", "90"],
    ]
