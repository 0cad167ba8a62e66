"""Slips of changes: the result, the direction or the percentage of a rise or a fall."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The rate stood at 8.4 per cent two years ago and is now 6.9 per cent. The drop of 1.5 per cent is welcome.", "1.5 per cent", "from 8.4 per cent to 6.9 per cent is a fall of 17.9 %, or of 1.5 points"),
    ("The lake held 80 million cubic metres in May, lost a tenth in June and is now at 60 million.", "a tenth", "from 80 million cubic metres to 60 million cubic metres is a fall of 25 %"),
    ("The port handled 920 ships in 2023. In 2019 it was 800, 18 per cent fewer than in 2023.", "18 per cent", "from 920 to 800 is a fall of 13 %"),
    ("In 2022 it sold 120 cars. In 2023 it was 150, up 35 per cent on 2022.", "35 per cent", "from 120 to 150 is a rise of 25 %"),
    ("Net profit rose 9 per cent, and it came to 84 million crowns from 70 million.", "9 per cent", "from 70 million to 84 million crowns is a rise of 20 %"),
    ("The Rovers drew 8,400 people, 20 per cent more than the 8,000 who had come before.", "20 per cent", "from 8,000 to 8,400 is a rise of 5 %"),
    ("Exports rose 3 per cent in May to 84 million crowns from 70 million.", "3 per cent", "from 70 million to 84 million crowns is a rise of 20 %"),
    ("Profit came to £36 million, up from £30 million, an increase of 30 per cent, and the dividend is to rise by 5 per cent.", "30 per cent", "from £30 million to £36 million is a rise of 20 %"),
    ("Revenue was £424.2 million (2023: £388.1 million), up 12.4 per cent.", "12.4 per cent", "from £388.1 million to £424.2 million is a rise of 9.3 %"),
    ("Operating profit was £24.2 million (2023: £28.1 million), up 9.3 per cent.", "9.3 per cent", "from £28.1 million to £24.2 million is a fall of 13.88 %"),
    ("Profit was £28.1 million, against £24.2 million in 2023, a fall of 23.9 per cent.", "23.9 per cent", "from £24.2 million to £28.1 million is a rise of 16.12 %"),
    ("The crews answered 6,412 calls (2023: 6,188), up 6.3 per cent, of which 2,437 (38 per cent) were false alarms.", "6.3 per cent", "from 6,188 to 6,412 is a rise of 3.62 %"),
    ("Profit was £18.2 million (2023: £16.9 million), up 7.7 per cent, and the dividend is 12.5p (2023: 11.5p), up 18.7 per cent.", "18.7 per cent", "from 11.5 pence to 12.5 pence is a rise of 8.7 %"),
    ("Profit was £16.9 million (2023: £18.2 million), up 7.1 per cent, and the dividend is 12.5p (2023: 11.5p), up 8.7 per cent.", "7.1 per cent", "from £18.2 million to £16.9 million is a fall of 7.1 %"),
    ("Landings rose to 41,300 tonnes (2023: 44,900).", "41,300", "41,300 tonnes is less than 44,900"),
    ("Staff numbers crept up from six to five last year.", "five", "five is less than six"),
    ("The fee for an hour crept up from £6 to £5 last year.", "5", "£5 is less than £6"),
    ("Visitors fell from 2,415 to 2,315, a 5.2 percent drop.", "5.2 percent", "from 2,415 to 2,315 is a fall of 4.14 %"),
    ("Visitors fell from 2,415 to 2,315, a drop of about 9 percent.", "9 percent", "from 2,415 to 2,315 is a fall of 4.14 %"),
    ("Visitors fell from 2,415 to 2,315, a drop of less than 3 %.", "3 %", "from 2,415 to 2,315 is a fall of 4.14 %"),
    ("Sales went from 120 to 150, a fall of 25 %.", "25 %", "150 is more than 120"),
    ("Sales went from 150 to 120, a rise of 20 %.", "20 %", "120 is less than 150"),
    ("Sales rose from 200 million to 250 million, an increase of 30 %.", "30 %", "from 200 million to 250 million is a rise of 25 %"),
    ("Sales went from 120 to 150, a change of 40 %.", "40 %", "from 120 to 150 is a rise of 25 %"),
    ("The share rose from 40 % to 45 %, up 5 %.", "5 %", "from 40 % to 45 % is a rise of 12.5 %, or of 5 points"),
    ("The share rose from 40 % to 45 %, up 7 percentage points.", "7 percentage points", "40 % and 45 % are 5 points apart"),
    ("Turnover grew from €14.0 billion to €15.7 billion, up 19 %.", "19 %", "from €14.0 billion to €15.7 billion is a rise of 12.1 %"),
    ("Stocks grew from 120 to 150 tonnes, an increase of 40 tonnes.", "40", "150 tonnes less 120 is 30 tonnes"),
    ("Clerks earning 2,000 crowns a month will see a five per cent rise in March, which lifts their pay to 2,200 crowns.", "five per cent", "from 2,000 crowns a month to 2,200 crowns is a rise of 10 %"),
    ("Priced at 16 million, the pool came to 24 million, 33 per cent more than the town had.", "33 per cent", "from 16 million to 24 million is a rise of 50 %"),
    ("The price of a pint, £4 in 2019, is now £5.20, an increase of £1.40.", "1.40", "£5.20 less £4 is £1.20"),
    ("Exports rose by a fifth last year, from 40 to 60 tonnes.", "a fifth", "from 40 to 60 tonnes is a rise of 50 %"),
    ("The pay of clerks, now €24,000, goes up by 5 per cent in May to €27,600.", "27,600", "€24,000 plus 5 per cent is €25,200"),
    ("It sold 60 boats last year. Sales are to fall by 10 per cent to 45 boats.", "45", "60 less 10 per cent is 54"),
    ("It rose from 9 feet on Monday to 15 feet on Friday, eight feet in all.", "eight", "15 feet less 9 feet is 6 feet"),
    ("Fares, now £2.40, go up 5 per cent to £2.70.", "2.70", "£2.40 plus 5 per cent is £2.52"),
    ("The ticket costs 4.10 euros and rises 4 per cent to 4.60 euros.", "4.60", "4.10 euros plus 4 per cent is 4.26 euros"),
    ("A coffee costs £2.90, up 7 per cent from £2.60.", "7 per cent", "from £2.60 to £2.90 is a rise of 11.5 %"),
    ("A loaf fell by 8 per cent, from $3.60 to $3.10.", "8 per cent", "from $3.60 to $3.10 is a fall of 13.9 %"),
    ("A litre rose from £1.42 to £1.47, by 5 per cent.", "5 per cent", "from £1.42 to £1.47 is a rise of 3.5 %"),
    ("A litre rose from £1.42 to £1.46, by 5 per cent.", "5 per cent", "from £1.42 to £1.46 is a rise of 2.8 %"),
    ("A cup costs £5 instead of £4 from May, a rise of 20 per cent.", "20 per cent", "from £4 to £5 is a rise of 25 %"),
    ("A room that cost $840 a month in May now goes for $1,050. That is 20 percent more, in a year when pay went up by barely 4.", "20 percent", "from $840 a month to $1,050 is a rise of 25 %"),
    ("The bank lifted its rate to 5% from 4% on Thursday, an increase of one percent.", "one percent", "from 4% to 5% is a rise of 25 %, or of 1 point"),
    ("Fares, now £4, will rise by 20 per cent. They are expected to be £5 from May.", "20 per cent", "from £4 to £5 is a rise of 25 %"),
    ("The shop pays £600 a month. Its owner wants £780. That is 40 per cent more.", "40 per cent", "from £600 a month to £780 is a rise of 30 %"),
    ("The town has planted 12,000 trees, or 85 per cent. It wants to plant 16,000 by May.", "85 per cent", "12,000 of 16,000 is 75 %"),
    ("The number of hives went from 24 in 2016 to 17 in 2024, and so it shrank by a half.", "a half", "from 24 to 17 is a fall of 29.17 %"),
    ("Visitors fell from 240 in May to 170 in June, and the number of visitors thus shrank by a half.", "a half", "from 240 to 170 is a fall of 29.17 %"),
    ("Visitors fell from 240 in May to 170 in June, and eventually fell by a half.", "a half", "from 240 to 170 is a fall of 29.17 %"),
    ("Its sales were 870 million kroner, 3.4 percent more than in 2023. Its share of the market rose from 29.4 percent in 2023 to 31 percent in 2024, an increase of 1.6 percent.", "1.6 percent", "from 29.4 percent to 31 percent is a rise of 5.44 %, or of 1.6 points"),
    ("Rents rose by 2 percent. The share of empty shops fell to 6 percent this May from 8 percent in 2019, a fall of 2 percent.", "2 percent", "from 8 percent to 6 percent is a fall of 25 %, or of 2 points"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_change_that_no_rounding_allows_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


# Levels, what is cut, what may be less than nothing, and bounds.
RIGHT = (
    "Brock bought 110 boats, ahead of Corsa, whose purchases fell 5 % to 94.",
    # changes in a row, which may come after one that led to an amount, or of other things
    "Rents fell from 600 to 540 crowns, by 10 per cent, and then rose by 5 per cent, to 567 crowns.",
    "Wages went up from 2,000 to 2,100 crowns, up 5 per cent, and after another rise of 5 per cent they are now 2,205 crowns.",
    "From 800 to 1,000 crowns, an increase of 25 per cent, and then a cut of 10 per cent to 900 crowns.",
    "A ticket went from 40 to 50 crowns, a rise of 25 per cent, and then fell by 20 per cent, to 40 crowns.",
    "Bread, at 30 crowns, up 12 per cent on the year before, then rose by another 10 per cent, to 33 crowns.",
    "Milk was 40 crowns in May, up 2 per cent on April and up 8 per cent on the year, and is now 41 crowns.",
    "The price fell from 50 crowns by 10 per cent, more than the 4 per cent by which tea fell, to 45 crowns.",
    "The fee of 200 crowns rose by 10 per cent in May, and in June that for children rose by another 5 per cent, to 105 crowns.",
    "The fee of 200 crowns rose by 10 per cent in May and fell by 10 per cent in June, to 198 crowns.",
    "The lake held 80 million cubic metres in May, lost a tenth in June and a sixth in July, and now holds 60 million.",
    "A pass of 0 crowns rose by 10 per cent and then by 5 per cent, to 2 crowns.",
    "The fee was 500 florins in 2021. It rose by 20 percent, and a year later by 20 percent again, so owners now pay 720 florins.",
    "It cost £200,000. It gained 12 per cent in two years, lost 4 per cent in the third, and is now valued at £215,000.",
    "A ticket cost £2.00 until March. Two increases since then, each of 5 per cent, have raised the price to £2.20.",
    "At £90 before the sale, 20 per cent off and a further 10 per cent for members, the coat now costs £64.80.",
    "Turnover of 50 million rose 4 per cent, of which 3 per cent came from prices, to 52 million.",
    "Of the 640 voters, 40 per cent were for it and 35 per cent against, and now 160 must decide.",
    "Of the 40,000 people on the roll, 25,200 turned out, or 63 percent, on a wet day.",
    "Of 8,500 members 3,400 passed, or 40 per cent, and the course was lost on the rest.",
    "The office received 1.68 million bids in 2023. Its total in 2017 was 1.38 million, 14.2 per cent more than in 2016.",
    "In 2022 it sold 120 cars. In 2023 it was 150, up 22 per cent from 2021.",
    "Net profit rose 9 per cent, and debt climbed to 84 million from 70 million.",
    "Net profit rose 9 per cent, and wages came to 84 million from 70 million.",
    "The Rovers drew 9,600 people, 20 per cent more than the 8,000 who had come before.",
    "It drew 8,400 people, 20 per cent more than in May, when it had filled the 8,000 seats.",
    "Two successive increases of 20 per cent, in May and in June, have left fares 44 per cent higher.",
    "Three cuts of 10 per cent have made the pass 27.1 per cent cheaper.",
    "Two increases of 3 per cent, when prices were 8 per cent higher, hurt the nurses.",
    "Two rises of 5 per cent and one of 10 per cent left fares 21 per cent higher.",
    "Two increases of 20 per cent were not enough for the 40 per cent of them who rent.",
    "Profit came to £36 million, up from £30 million, an increase of 20 per cent, and the dividend is to rise by 30 per cent.",
    "The cut in the 145 percent tariff came on Monday, and it fell to 110 percent.",
    "The council cut 120 percent mortgages, and 110 percent loans fell out of use.",
    "Debt is down, 120 percent of output, and the ratio was 160 percent under the new rules.",
    "A seat was £40 in May, costs £50 today and will be £60. That is 50 percent more.",
    "The stall sold 40 pies in May and now sells 60. That is 50 percent more.",
    "It has 40 boats now and had 50 in May. That is 20 percent fewer.",
    "Profits fell 150 percent, to a loss of £3m.",
    "The fund lost 130 percent, as it had borrowed.",
    "Rents rose 300 percent in the boom and then fell 90 percent.",
    "Staff fell by more than 100 percent, he joked.",
    "Rainfall dropped 100 percent.",
    "The dam is at 120 percent, less than in March, and 15 percent lower than in May.",
    "The bank lifted its rate to 5% from 4% on Thursday, an increase of 25 percent.",
    "Its sales were 870 million kroner, 3.4 percent more than in 2023. Its share rose from 29.4 percent in 2023 to 31 percent in 2024, an increase of 5.4 percent.",
    "The bank lifted its rate to 5 per cent from 4 per cent, and expects growth of 1 per cent.",
    "The party won 34 per cent, up six points from 28. The Greens have 11, three points more than in May.",
    "They counted 40% fewer eels, and they want the limit to fall to 12,000 tonnes. The guild wants 16,000 tonnes.",
    "The catch was 12,000 tonnes, 40 per cent less. By May it should be 16,000 tonnes.",
    "The number of hives went from 24 in 2016 to 17 in 2024, and thefts from gardens shrank by a half.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_change_of_another_level_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
