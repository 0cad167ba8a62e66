"""The period of a figure without a time: that of the figures and of the words before it, or none."""

import pytest
from cases import cases

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts
from innofacts.values.periods import parse_period


def periods(text, published="2025-10-29"):
    return [str(draft.period or "-") for draft in drafts(Document("a.txt", text), parse_period(published))]


@cases(
    ("text", "expected"),
    [
        ("In 2023 the line carried 4.1 million people, 12 % more than planned.", ["2023", "2023"]),
        ("The mill cut 300 jobs in 2023, and 40 drivers left too.", ["2023", "2023"]),
        ("In 2023 cars fell to 38 tonnes, while milk stood at 11 tonnes.", ["2023", "2023"]),
        ("The mill cut 300 jobs in 2023, and it now employs 900 people.", ["2023", "2025-10-29"]),
        ("Output has recovered to 88 % in May; the contract guarantees 92 %.", ["2025-05", "-"]),
        ("The mill cut 300 jobs in 2023, and it will hire 40 drivers.", ["2023", "-"]),
        ("The mill cut 300 jobs in 2023, and 40 looms stood still.", ["2023", "2023"]),
        ("In 2027 the mill will hire 40 drivers and will buy 12 lorries.", ["2027", "2027"]),
        ("In 2023 imports met 41 % of demand, up from 36 %.", ["2023", "-"]),
        ("In 2025, 40 shops opened, and these days 30 shops open late.", ["2025", "2025-10-29"]),
        (
            "The beach had 90 huts in 2019. By 2024 there were 40 huts. The road was shut for 12 days.",
            ["2019", "2024", "-"],
        ),
        (
            "The beach had 90 huts in 2019. In 2024 there were 40 huts. The road was shut for 12 days.",
            ["2019", "2024", "2024"],
        ),
        (
            "The beach had 90 huts in 2024. By 2030 it will have 40 huts. The road was shut for 12 days.",
            ["2024", "2030", "2024"],
        ),
        ("Imports rose in 2023 to 41 %, up from 36 %, and exports fell to 12 tonnes.", ["2023", "-", "2023"]),
        ("It paid 81 shillings ($0.60) in 2023.", ["2023", "2023"]),
        ("It earned 181 euros in 2023, or 1 % of the total, and employs some 5 million people.", ["2023", "2023", "-"]),
        ("In 2023 I earned 96,000 euros, and now I am told it will be 58,000.", ["2023", "-"]),
        ("Pay rose by 6 % in 2023, or 3.4 % once inflation is taken off.", ["2023", "2023"]),
        ("The price has tripled since May 2022.", ["-"]),
        ("From 1 May 2026 fees will rise by 4 % to 9 euros.", ["2026-05-01..", "2026-05-01.."]),
        ("Between 2021 and 2023 sales rose by 40 %, to 1,870 cars.", ["2021..2023", "2023"]),
        ("Sales rose to 400 in the 52 weeks to 30 March 2025.", ["2024-04-01..2025-03-30"]),
        ("Fees have risen by 4 % since May 2021, and fines have fallen by 9 %.", ["2021-05..", "2021-05.."]),
        ("In 2024, 31 % of trains were late, and in Lund, where 44 % were.", ["2024", "2024"]),
        ("In a poll of 900 people in 2023, 34 % said no.", ["2023", "2023"]),
        (
            "In the year to 31 March 2025 it lifted sales by 37 % to 40 tonnes.",
            ["2024-04..2025-03", "2024-04..2025-03"],
        ),
        ("Pay was $9 in 2023, 4 percent higher than before but still more than 8 % short.", ["2023", "2023", "-"]),
        ("The club was founded in 2019 and runs 12 boats.", ["-"]),
        ("It spends 38 million euros between now and 2027, and 12 million of them on roads.", ["2025..2027"] * 2),
        ("Since 2017 we have taught 356 clubs, 80 % of them in towns, to build 900 boats.", ["2017.."] * 3),
        ("We sold 40 cars in H1 2025, compared with 50 in the same period of 2024.", ["2025-H1", "2024-H1"]),
        ("We sold 40 cars in H1 2025, compared with 50 in the same half of 2024.", ["2025-H1", "2024-H1"]),
        ("We sold 40 cars in Q3 2025, compared with 50 in the same three months of 2024.", ["2025-Q3", "2024-Q3"]),
        (
            "We sold 40 cars between 1 January and 8 August, against 50 in the same period of last year.",
            ["2025-01-01..2025-08-08", "2024-01-01..2024-08-08"],
        ),
        (
            "We sold 40 cars from 29 February 2024 to 3 March 2024, against 50 in the same period of 2023.",
            ["2024-02-29..2024-03-03", "2023"],
        ),
        ("We drove 40 cars between 1 July and 8 August, and 50 in that of 2024.", ["2025-07-01..2025-08-08", "2024"]),
        ("We sold 40 cars in May 2025 and 50 in that of 2024.", ["2025-05", "2024-05"]),
        ("In May 2024 it sold 40 cars, and it is already the third largest.", ["2024-05", "2025-10-29"]),
        ("In May 2024 it sold 40 cars, which was 3 more than in 2023 (a rise of 8 %).", ["2024-05"] * 3),
        ("Fees rose to $40 in 2019.", ["2019"]),
        ("All 12 crews carried 40 tonnes in May.", ["2025-05", "2025-05"]),
        ("The trust, worth $40 million in 2024, earns 3 %.", ["2024", "-"]),
        ("A box cost $3, the most since May 2022, when it was $4.", ["-", "2022-05"]),
        # what was so when a time began, how many times as much it is now, and a share of what was so at another time
        ("The office has been closed since May 2022, when 40 clerks left.", ["2022-05"]),
        ("From 2027 the price will be tripled.", ["2027.."]),
        ("In 2024 it sold 40 boats, a third of the peak of 120 reached in 1998.", ["2024", "2024", "1998"]),
        ("It sold 40 boats in 2024, only a third of the 120 that it sold in 1998.", ["2024", "2024", "1998"]),
        ("A third of the 120 guests who came in 1998 were young.", ["1998", "1998"]),
        ("More than 40 % of 900 people polled between 3 and 9 May said no.", ["2025-05-03..2025-05-09"] * 2),
        ("At the end of June it had 40 shops, and 38 eight months earlier.", ["2025-06-30", "2024-10-31"]),
        ("All 12 crews carry 40 tonnes in May.", ["2025-05", "2025-05"]),
        ("It will plant 40 oaks at a cost of $3 million in 2027.", ["2027", "2027"]),
        ("It found 40 coins, among them one of May 1923.", ["-"]),
        ("In May we sold 40 cars from 3 sites.", ["2025-05", "-"]),
        ("In a survey of 900 farmers by the union in May, 34 % said that they would sell.", ["2025-05", "2025-05"]),
        ("This year we have planted 900 trees, though we had planned for 700.", ["2025", "2025"]),
        ("The rent, which is $40 in the current season, 2024-25, is paid.", ["FY2024/25"]),
        ("The price gained 3 points to reach 41 % in May.", ["2025-05", "2025-05"]),
        ("A bed cost $90 a night in 2023, while a tent comes to less than $40.", ["2023", "-"]),
        # the time of a clause in a different tense
        ("The road was shut on Friday, and 40 houses have been flooded.", ["-"]),
        ("The board has approved a 40 km line that will reach the port by 2031.", ["-"]),
        ("Two have sold, after an offer that raised $40,000, and the last will go by March.", ["-", "-"]),
        ("It has lent 40 million euros since 2021, and 3 % of the loans have failed.", ["2021..", "2021.."]),
        ("Since 2021 we have trained 40 cooks and opened 3 kitchens.", ["2021..", "2021.."]),
        # what is compared with at the same time, and what was forecast before
        ("It expects to sell 40 tonnes in 2026, up from 30 tonnes.", ["2026", "-"]),
        ("Shares lost 9 % on Friday before recovering to close at 40 euros.", ["2025-10-24", "2025-10-24"]),
        ("It earned 40 million euros in 2024, a fall of 9 % before tax is paid.", ["2024", "2024"]),
        # what is in brackets does not end what is said of a figure
        (
            "Mills employed 9,400 clerks (full-time equivalents) at the end of 2023, 2 % more than twelve months before.",
            ["2023-12-31", "2023-12-31"],
        ),
        # lost, and not left, of how much there was
        (
            "The lake lost 3 per cent of its volume in 2024, the most yet, and held 71 per cent of its volume in 1998.",
            ["2024", "2024"],
        ),
        # by how much something rose to the later of two times
        ("Visits rose to 61,000 in 2024 from 50,000 in 2022, a rise of 22 %.", ["2024", "2022", "2024"]),
        ("Visits fell from 61,000 in 2022 to 50,000 in 2024, a drop of 18 %.", ["2022", "2024", "2024"]),
        # what two are compared in, before or behind both, and what the first is in other words
        ("Wages averaged 980 euros in the north, compared with 740 euros in the south, in 2024.", ["2024", "2024"]),
        ("Wages averaged 980 euros, compared with 740 euros in 2019.", ["-", "2019"]),
        (
            "It earned 40 million in 2024, or 900 euros a head, and had 60 million at the year end.",
            ["2024", "2024", "2024-12-31"],
        ),
        # a time since which some of a whole have changed is not that of the whole, nor one that a multiple is of
        ("Half of the 2,300 clinics said that they had lost staff since 2019.", ["-", "-"]),
        (
            "It carries 900 vans, twice as many as when it opened in 1973, and four times its load at the end of 1951.",
            ["-"] * 3,
        ),
        # of the same week of the year before
        (
            "Rates averaged 6 % in the week ending 26 September, down from 7 % a year ago.",
            ["2025-09-20..2025-09-26", "2024-09-20..2024-09-26"],
        ),
        # what is still to come is compared with what was
        ("Fares will rise by 5 % in January, well above July's rate of 4 %.", ["2026-01", "2025-07"]),
        ("Rents rose by 3 % in May 2025 from a year earlier, and 1 % from December.", ["2025-05", "2025-05"]),
        # of the day of the article, of the year after, of the same time of a year
        ("The herd has grown from 40 cows in 1990 to 900 today.", ["1990", "2025-10-29"]),
        ("It planted 40 trees in 2022 and 90 trees the following year.", ["2022", "2023"]),
        ("On 30 September 61 % were full, against 74 % at the same time last year.", ["2025-09-30", "2024-09-30"]),
        # a clause that is over, and what is there already
        ("In 2024 sales of boats, which are 3 % of the market, rose by 8 %.", ["2024", "2024"]),
        ("Shares, which gained 9 % last year, rose by 4 %.", ["2024", "2025-10-29"]),
        ("It needs 40 million euros by May 2026, and it already has 9 million euros.", ["2026-05", "2025-10-29"]),
        # what has happened since an event
        ("Some 40 people have fallen ill since the spring was closed in May.", ["2025-05.."]),
        ("Some 40 people have fallen ill and 3 have died since the spring was closed in May.", ["2025-05.."] * 2),
        ("It has 40 % fewer trains than in 2019, and 30 stations have closed since then.", ["-", "2019.."]),
        ("Since the toll came in on 1 June 2024, traffic has shrunk by 40 %.", ["2024-06-01.."]),
        ("Since 1 June 2024, when the toll came in, traffic has shrunk by 40 %.", ["2024-06-01.."]),
        ("Since the 40 ships arrived in May 2024, much has changed.", ["2024-05"]),
        # two times for two figures, and labels
        ("In 2022 and 2024 the park had 40 and 55 pairs respectively.", ["2022", "2024"]),
        ("It made 40 and 55 ships in 2022 and 2024, respectively, and employs 900 people.", ["2022", "2024", "-"]),
        ("Sales rose to 40 ships (2023: 30), says its report for 2024.", ["2024", "2023"]),
        ("Sales rose to 40 ships in 2024 [2023: 30].", ["2024", "2023"]),
        # the other time of a comparison
        ("From 1 May 2026 a ticket will cost 4 euros instead of 3 euros.", ["2026-05-01..", "-"]),
        ("It covered 31 % in the survey of 2000 and 36 % in that of 2024.", ["2000", "2024"]),
        ("For the first time since counting began in 2002, 40 % voted.", ["-"]),
        ("No later than 2027 it must close 40 mines.", ["2027"]),
        ("It fell by 4 % in the second half, after a fall of 3 % in the first.", ["2024-H2", "2024-H1"]),
        ("It grew by 4 % in the first quarter after 3 % in the previous one.", ["2025-Q1", "2024-Q4"]),
        ("It lost 40 ships in 2024 and 30 ships in the previous one.", ["2024", "2023"]),
        ("It lost 40 ships in May and 30 ships in the first.", ["2025-05", "2025-05"]),
        ("Sales fell to 40 ships (prior year: 30), says its report for 2024.", ["2024", "2023"]),
        ("It lost 40 ships in H1 2024, having lost 30 in the prior-year period.", ["2024-H1", "2023-H1"]),
        ("On 3 May 2025 it sold for 40 euros, having cost 30 euros the year before.", ["2025-05-03", "2024"]),
        # what it has come to since a time, or at the end of a span of years
        ("The rate has climbed by 4 points since 2001, to 31 %.", ["2001..", "-"]),
        ("From 2027 the fee will rise by 4 % to 9 euros.", ["2027..", "2027.."]),
        ("Tolls fell 40 % between 2020 and 2024, from 9 euros to 5 euros.", ["2020..2024", "2020", "2024"]),
        # how much more or less the one of two levels is than the other, each with its year
        ("Tolls fell from 9 euros in 2020 to 5 euros in 2024, 3 % of its income.", ["2020", "2024", "2024"]),
        ("In 2020 it moved and in 2024 it had 90 clerks, a gain of 12 %.", ["2024", "2024"]),
        # several things done since a time, what there is beside them, and what comes on top of others
        ("It has trained 40 cooks and has opened 3 kitchens since 2021.", ["2021..", "2021.."]),
        ("It has trained 40 cooks and opened 3 kitchens in 2021.", ["-", "2021"]),
        # a count right behind a time
        ("In H2 400 cars were sold and in Q3 2 400 vans.", ["2024-H2", "2025-Q3"]),
        ("On Boxing Day 400 people swam, and on New Year's Eve 40 boats sailed.", ["2024-12-26", "2024-12-31"]),
        ("In the week to 12 October 340 cars were sold.", ["2025-10-06..2025-10-12"]),
        ("The Tarn 400 cars, the Bolt Q3 and the Day 40 plan were shown.", []),
        # what it has now, and what it has done
        ("The yard had 40 boats in 1990 and has 12.", ["1990", "-"]),
        ("It had 40 boats once, in 1990, and has 12 now.", ["1990", "2025-10-29"]),
        ("It had 40 boats in 1990 and lost 12 of them.", ["1990", "1990"]),
        ("It had sold 40 boats in 1990 and bought 12 lorries.", ["1990", "1990"]),
        ("Ann Lee, who keeps 40 goats on 3 farms, has sold 9 goats since May.", ["-", "-", "2025-05.."]),
        ("It will train 40 cooks in 2026, on top of the 90 who came before.", ["2026", "-"]),
        ("It trained 40 cooks in 2024, in addition to 9 for its own halls.", ["2024", "2024"]),
        # beside a time: what is so now, an hour of a day, the end of a year that is under way or that a day ends
        ("Rooms that cost 40 euros in 2015 now go for 90 euros.", ["2015", "2025-10-29"]),
        ("In May 2024 the now bankrupt firm sold 40 boats.", ["2024-05"]),
        ("A room was 40 euros in 2015, and about 90 towns now lend boats.", ["2015", "2025-10-29"]),
        ("Guides led out 40 people before dawn on 3 May 2024.", ["2024-05-03"]),
        ("Before dawn on 3 May 2024 guides led out 40 people.", ["2024-05-03"]),
        ("Last year it lent 9 boats, 3 fewer than the year before and 4 fewer than in 2010.", ["2024"] * 3),
        ("It will shed 40 posts by the end of the year.", ["2025"]),
        ("It shed 40 posts by the end of the year.", ["-"]),
        ("In 2024 it had 90 posts. It wants to shed 40 posts by the end of the month.", ["2024", "2025-10"]),
        ("In 2027 it will open 9 shops, and by the end of the year it will have 40 shops.", ["2027", "-"]),
        ("We sold 40 boats during the year and had 9 boats on 3 June 2025.", ["2025-06-03", "2025-06-03"]),
        ("We lent 40 boats during the year, fewer than at the end of 2019.", ["-"]),
        # the months up to the end of the last one, another end of a year, and the first year of something
        (
            "It earned 4 million euros in the third quarter, or 9 million euros for the nine months.",
            ["2025-Q3", "2025-01..2025-09"],
        ),
        (
            "It sold 4 boats in the third quarter, taking sales for the nine months to 9 boats.",
            ["2025-Q3", "2025-01..2025-09"],
        ),
        ("In the fourth quarter it sold 4 boats, and in the twelve months 9 boats.", ["2024-Q4", "2024"]),
        ("It sold 4 boats in May. Over the three months it lost 9 boats.", ["2025-05", "2025-05"]),
        (
            "It sold 4 boats in the third quarter, 3 % more than in the three months that ended in June.",
            ["2025-Q3"] * 2,
        ),
        ("It began 2023 with 40 boats and ended the year with 50 boats.", ["2023-01-01", "2023-12-31"]),
        ("In its first year the line carried 40 people; last year it carried 900 people.", ["-", "2024"]),
        ("Exports fell in September.\n\nIn its first year the tax cost 40 euros. It cost 9 farms.", ["-", "-"]),
        # so many years later than what was named before, and the size of a thing
        (
            "In 1995 it had 90 boats. Ten years later there were 40 boats, and today there are 9 boats.",
            ["1995", "2005", "2025-10-29"],
        ),
        (
            "In 2016 it sold 40 boats. Three years later it sold 90 boats, 12 of them in May 2021.",
            ["2016", "2019", "2021-05"],
        ),
        ("Fees rose from 40 euros in March 2024 to 50 euros a year later.", ["2024-03", "2025-03"]),
        ("In 2019 it had a queue, which grew from 40 people in 2010 to 50 people five years later.", ["2010", "2015"]),
        ("It had 40 boats in 2010 and 50 boats two years later.", ["2010", "2012"]),
        ("The snow was 40 centimetres deep in May 2024.", ["2024-05"]),
        ("In the winter it will lose 40 sheep.", ["2025-12..2026-02"]),
        ("It will sell the farm, as it lost 40 sheep over the winter.", ["2024-12..2025-02"]),
        # the year after this one, and years that count from the one right before them
        ("It will open 9 halls this year and 12 next.", ["2025", "2026"]),
        ("It lent 90 boats this year, after 80 last.", ["2025", "2024"]),
        ("This year 40 crews ran, and Lund, with 9 runners, came last.", ["2025", "2025"]),
        (
            "In 2024 it sold 40 boats, after 30 boats in 2020 and 9 boats the year before that.",
            ["2024", "2020", "2019"],
        ),
        (
            "In 2020 it sold 90 boats. The year before it was 80, and the year before that 70.",
            ["2020", "2019", "2018"],
        ),
        (
            "In 2020 it sold 90 boats. A year later it was 80, the year before that 70 and the year before that 60.",
            ["2020", "2021", "2020", "2019"],
        ),
        ("The share was 2 % in 2022, 9 % the year after and 20 % in 2024.", ["2022", "2023", "2024"]),
        ("In January 2025 it had 9 crews, against 12 crews in the same month a year before.", ["2025-01", "2024-01"]),
        (
            "In H1 2025 it had 40 boats, as against 50 in the same months of 2024, a fall of 20 %.",
            ["2025-H1", "2024-H1", "2025-H1"],
        ),
        # beside what is told by its time, to compare with it
        ("Sales of 40 boats in 2024 beat the 30 boats of 2023, and profit rose 3 %.", ["2024", "2023", "2024"]),
        ("At 6 million euros it fell short of the 7 million euros of a year ago.", ["-", "2024"]),
        ("The 40 guests of 2024 were young, and 9 guests were old.", ["2024", "2024"]),
        ("Imports, which reached 40 tonnes in May, a fifth more than in all of 2023, fell.", ["2025-05", "-"]),
        # what those who were asked said that they would do
        ("In a survey in August, 46 % of firms said that they would hire next year.", ["2025-08"]),
        ("Some 46 % of firms say they will hire in 2027.", ["-"]),
        ("In a poll in May, 46 % said they would vote. One in five would stay at home.", ["2025-05", "2025-05"]),
        ("In May it sold 46 % of its cars. Some 9 % would go.", ["2025-05", "-"]),
        ("In May the board said that it would cut 40 jobs in 2027.", ["2027"]),
        ("Of the 40 guests who came in May, 12 would come again.", ["2025-05", "2025-05"]),
        # of another verb, of one verb and another, of the record that it is half of
        ("It was founded in 2021 with 40 million euros and closes in 2028.", ["2021"]),
        ("The firm bought 12 barges and sold 9 in 2024.", ["2024", "2024"]),
        ("It employs 12 people and sold 900 barges in 2024.", ["-", "2024"]),
        ("In 2024 fares made 40 million euros, half the record of 80 million euros in 2019.", ["2024", "2024", "2019"]),
        ("It runs 40 barges, six of which sank last year.", ["-", "2024"]),
        ("It rose from 40 % in 2022 to 50 % in 2023, a gain of 10 points.", ["2022", "2023", "2023"]),
        ("It rose by 4 % in the first quarter after 3 % in the fourth.", ["2025-Q1", "2024-Q4"]),
        ("In 2024 shares earned 40 % and bonds 3 %, while gold lost 9 %.", ["2024"] * 3),
        ("It sold 40 boats last May, but will sell more next month, by 9 %.", ["2025-05", "2025-11"]),
        ("It sold 40 boats in 2024, a third of what it had sold ten years earlier.", ["2024", "2024"]),
        ("Fees have grown by 40 % since 2019/20, when they were 9 euros.", ["2019..", "2019"]),
        ("It went bust in 2024, owing growers 40 million euros, and left 9 people behind.", ["2024", "2024"]),
        ("Three of 40 shops shut in May, owing banks 9 million euros.", ["2025-05", "2025-05", "2025-05"]),
        ("Ten years ago she could see the sea and count 40 ships that nobody wanted.", ["2015"]),
        ("The trial, funded with 40 million euros, will begin in May 2026.", ["-"]),
        ("In 2024 costs rose 4 %; boats, which make up 40 % of them, cost 9 % more.", ["2024", "2024", "2024"]),
        # behind a relative clause, what was so before counts
        ("In May it sold 40 cars, which was 3 % more, and 9 vans.", ["2025-05"] * 3),
        # a limit that holds
        ("In May 2024 it met its target of 40 ships.", ["2024-05"]),
        ("It wants to stay below its limit of 40 ships in 2026.", ["2026"]),
        # a verb that goes on
        ("Between 2015 and 2023 it built 40 homes, and sold 12.", ["2015..2023"] * 2),
        ("Between 2015 and 2023 it built 40 homes, and planned roads have cost it 3 farms.", ["2015..2023", "-"]),
        ("The rate was 4 % in January and has since dropped to 3 %.", ["2025-01", "2025-10-29"]),
        # a part of what has just been told
        (
            "At the end of 2024 it had 900 nurses, a fifth of them abroad, and it sold 40 boats in May 2025.",
            ["2024-12-31", "2024-12-31", "2025-05"],
        ),
        ("Of 900 nurses asked in May 2025, 40 % would leave for more than 9 euros.", ["2025-05"] * 3),
        # after an aside
        ("It studied 40 sites in six towns, from Lund to Kiel, between 2012 and 2024.", ["2012..2024"] * 2),
        ("The latest data, from 2022, put it at 40 %.", ["2022"]),
        # figures that share a verb, and its time
        ("Since May 2024 some 34 nurses and 400 cooks have looked after 900 people in 12 halls.", ["2024-05.."] * 4),
        ("Three towns have cut their budgets this year by a combined 62 million euros.", ["2025"] * 2),
        ("The choir, which lost 5 singers in 2020, has since found four.", ["2020", "2020.."]),
        # what something has changed from has a time of its own
        ("Landings shrank from 26 tonnes in 2023 to 25 tonnes.", ["2023", "-"]),
        (
            "Half the towns have now joined, and fines went up on 3 May from 30 euros to 75 euros.",
            ["2025-10-29", "2025-05-03", "2025-05-03"],
        ),
        ("A pass is 3 euros, against 2 euros ten years ago, a rise of 50 %.", ["-", "2015", "-"]),
        ("Profit was 40 million euros (36 million euros in 2023).", ["-", "2023"]),
        # asides
        ("The halls (40 seats) and the tents (30 seats) were full in 2023.", ["2023"] * 2),
        ("It has orders for 7 ships, worth 40 million euros, for delivery in 2028.", ["2028"] * 2),
        ("Some 40 people, 3 % of the town, will leave in May 2026.", ["2026-05"] * 2),
        ("In the 40 towns that it serves, 3 % voted in May 2024.", ["2024-05"] * 2),
        # a rule that something is held to
        # a level that something has reached
        # what is compared with last year
        # those who expect something, and what describes things
        # a record that has stood
        # a whole that readers know
        ("In May two of its 40 ships were sold.", ["2025-05", "-"]),
        ("It sold 3 of the 40 ships.", ["-", "-"]),
        ("It sold 3 of the 40 ships that it had in 2024.", ["2024", "2024"]),
    ],
)
def test_within_a_sentence_it_is_that_of_the_figure_before_in_the_same_tense(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        ("The port handled 900 ships in 2023. Revenue rose to 40 million euros.", ["2023", "2023"]),
        ("The port handled 900 ships in 2023 (2022: 850). Revenue rose to 40 million euros.", ["2023", "2022", "2023"]),
        (
            "The port handled 900 ships in 2023. Yachts made up 46 %, against 39 % a year earlier.",
            ["2023", "2023", "2022"],
        ),
        ("The port handled 900 ships in 2023, after 850 ships a year earlier.", ["2023", "2022"]),
        ("The port handled 900 ships, after 850 ships a year earlier.", ["-", "-"]),
        ("The port handled 900 ships in 2023. It has 40 cranes.", ["2023", "-"]),
        ("The port handled 900 ships in 2023. We need 40 cranes.", ["2023", "-"]),
        ("The port handled 900 ships in 2023. In all, costs will reach 40 million euros.", ["2023", "-"]),
        ("The port handled 90 ships on 3 May 2023. Revenue rose to 40 million euros.", ["2023-05-03", "-"]),
        ("The port handled 900 ships in 2023.\n\nRevenue rose to 40 million euros.", ["2023", "-"]),
        ("The port handled 900 ships in 2023. The wind blew. Revenue rose to 40 million euros.", ["2023", "2023"]),
        ("The port handled 900 ships in 2023. Compared with 40 others it did well.", ["2023", "-"]),
        (
            "The port handled 900 ships in 2023. It has 40 cranes. Revenue rose to 40 million euros.",
            ["2023", "-", "2023"],
        ),
        ("The port handled 900 ships since 2020. Revenue rose to 40 million euros.", ["2020..", "-"]),
        # what is said of the figures of the sentence before
        ("The port handled 900 ships in 2023. That is 40 more than planned.", ["2023", "2023"]),
        ("It had 900 members on 3 May.\n\nOf these, 40 had paid.", ["2025-05-03", "2025-05-03"]),
        ("It had 900 members on 3 May. Some 40 of them had paid.", ["2025-05-03", "2025-05-03"]),
        ("It had 900 members on 3 May. Of those that are left, 40 have paid.", ["2025-05-03", "-"]),
        ("It lost 900 trees in 2023. That is too many, and we have set aside $40.", ["2023", "-"]),
        ("It planted 900 trees in 2023. The frost was hard. That is 40 more than planned.", ["2023", "-"]),
        # a title, and what a sentence without a figure says of the time
        ("The port was busy in 2023. It handled 900 ships. It has 40 cranes.", ["2023", "-"]),
        ("The port will be busy in 2027. It handled 900 ships.", ["-"]),
        ("The port was busy in 2023 and in 2024. It handled 900 ships.", ["-"]),
        ("The port was shut in May, and in August for a week. That month 900 ships had to wait.", ["2025-08"]),
        # what begins, and goes on
        ("From 1 May 2026 fees will rise by 4 %. Some 900 people will pay more.", ["2026-05-01.."] * 2),
        ("From 1 May 2026 fees will rise by 4 %. Some 900 people pay them.", ["2026-05-01..", "-"]),
        # the year that is under way
        ("In 2026 it will plant 900 trees. Gifts from firms grew by 4 %.", ["2026", "-"]),
        (
            "The port handled 900 ships in 2023. Nearly 40 % of its staff took part in a survey in May.",
            ["2023", "2025-05"],
        ),
        ("It handled 9 % more ships since January, and a berth is 38 % dearer.", ["2025-01..", "-"]),
        (
            "The port was fined 3 million euros in May and closed in July with 40 ships. It sold 12 ships.",
            ["2025-05", "2025-07", "-"],
        ),
        ("The port handled 900 ships in May, and in 2019 it was 40. It sold 12 ships.", ["2025-05", "2019", "2025-05"]),
        ("The port handled 900 ships in 2023. They serve 40 people.", ["2023", "-"]),
        ("The port handled 900 ships in 2023. They also sold 40 masts.", ["2023", "2023"]),
        ("The port handled 900 ships in 2023. Nearly 40 % of firms had not sent their data.", ["2023", "-"]),
        (
            "The port handled 900 ships in 2023. For the fifth year in a row, it sold 40 masts. It lost 3 cranes.",
            ["2023", "2023", "2023"],
        ),
        ("It lent 9 million euros, more than in 2023. Revenue rose to 40 million euros.", ["-", "-"]),
        ("The port handled 900 ships in 2023. The second was larger, with 40 ships.", ["2023", "2023"]),
        ("The port handled 900 ships in 2023. A berth there rents for $900.", ["2023", "-"]),
        ("In 2027 the port will buy 40 cranes. Costs should stay below 40 million euros.", ["2027", "2027"]),
        # what is derived from the figures before, what was expected of them, and a past like the present
        ("The port handled 900 ships in 2023. The decrease, 4 %, has worried few.", ["2023", "2023"]),
        ("In 2023, 900 ships came and 300 left. The resulting surplus of 600 is a record.", ["2023"] * 3),
        (
            "The port handled 900 ships in 2023. Sums differ, and so do ways to count all that comes and goes by sea, say those"
            " who do it, and they add that it has never been easy to say what a ship is, or a boat, in a port such as this one,"
            " which has both of them. The gap is 25 ships.",
            ["2023", "-"],
        ),
        ("The port handled 900 ships in 2023. For the union that is 40 too many.", ["2023", "-"]),
        ("The port handled 900 ships in Q3. Analysts had been looking for 700.", ["2025-Q3", "2025-Q3"]),
        ("The port handled 900 ships in Q3. Yards shed 40 jobs, and tolls crept up to 9 euros.", ["2025-Q3"] * 3),
        # what had happened by the end of the time of the article, or has no verb that shows a tense
        ("In September 900 people had no job. One in nine of the jobless had lost it in May.", ["2025-09", "2025-05"]),
        ("In September 900 people had no job. One in nine had been without work for years.", ["2025-09"] * 2),
        ("The dairy sold 900 cheeses in 2024. Once the farmers had been paid, 40 euros was left.", ["2024"] * 2),
        ("The dairy sold 900 cheeses in 2024. Higher prices explain three-quarters of it.", ["2024"] * 2),
        ("The dairy sold 900 cheeses in 2024. A cheese costs 9 euros.", ["2024", "-"]),
        ("The dairy sold 900 cheeses in 2024. Five years before it had sold 700.", ["2024", "2019"]),
        ("It sold 900 cheeses in 2024. In 1998 it sold 90. Some 40 farmers had left.", ["2024", "1998", "-"]),
        # a recent day, but not the end of what lasted longer, and a day to come
        ("On Sunday the port handled 90 ships. Revenue rose to 40 million euros.", ["2025-10-26"] * 2),
        ("Some 60 % of electors voted on Sunday. In the port, 40 % stayed at home.", ["2025-10-26"] * 2),
        (
            "The fair ended on Sunday. On Friday it sold 90 boats. Revenue rose to 40 million euros.",
            ["2025-10-24", "-"],
        ),
        ("Fees go up by 4 % on 1 December. A box will then cost 9 euros.", ["2025-12-01"] * 2),
        ("Fees go up by 4 % on 1 December. A box cost 9 euros.", ["2025-12-01", "-"]),
        ("The port handled 90 ships in May. When the storm came, 40 ships sank.", ["2025-05"] * 2),
        # a day that is long over, but no sum of money, nor what came of the last day of a month
        ("On 9 May a storm hit Lund. It sank 40 ships, and the wind reached 90 km/h.", ["2025-05-09"] * 2),
        ("The yard shut on 9 May. A mast cost 40 euros per tonne.", ["2025-05-09"]),
        ("The yard shut on 9 May. It cost 40 euros.", ["-"]),
        ("The yard lost 9 men on 31 May. It sold 40 boats.", ["2025-05-31", "-"]),
        # not the year of a total
        ("In 2023 roads took 90 million euros. Rent was 14.80 euros per sq m.", ["2023"] * 2),
        (
            "The port had 900 ships at the end of June. Yachts were kept at 12 quays. It sold 40 yachts.",
            ["2025-06-30", "2025-06-30", "-"],
        ),
    ],
)
def test_it_is_that_of_the_sentences_before_in_the_paragraph_where_they_tell_of_the_past(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        ("It sold 400 cars in the third quarter.\n\nThe tariffs cost it 2 million euros in the quarter.", "2025-Q3"),
        ("It sold 400 cars in 2024 (2023: 300).\n\nTen shops opened during the year.", "2024"),
        ("It sold 400 cars in 2024.\n\nDebt was cut by 9 % at the year end.", "2024"),
        ("It sold 400 cars in FY2024/25.\n\nIt ended the year with a loss of 2 million euros.", "FY2024/25"),
        ("It sold 400 cars in the first half of 2025.\n\nIt posted half-year revenue of 2 million euros.", "2025-H1"),
        ("It plans to sell 400 cars in 2026.\n\nIt ended the year with a loss of 2 million euros.", "-"),
        ("It sold 400 cars in 2024.\n\nFor the year as a whole it expects to sell 500 cars.", "2025"),
        ("It sold 400 cars in 2024.\n\nAt the year end it had 40 shops.", "2024-12-31"),
        ("It sold 400 cars in 2024.\n\nIt ended the year with 40 shops.", "2024-12-31"),
        ("It sold 400 cars in 2022.\n\nAt the end of the quarter it had 40 shops.", "-"),
        (
            "Sales were flat between 2010 and 2014, at 400 cars.\n\nBy the end of the period it had 40 shops.",
            "2014-12-31",
        ),
        ("It sold 400 cars in Q3.\n\nOver the same period it opened 40 shops.", "2025-Q3"),
        ("It sold 400 cars in 2019.\n\nThat year it had to close 40 shops.", "2019"),
        ("It sold 400 cars in May 2019.\n\nThat year it had to close 40 shops.", "2019"),
        ("It sold 400 cars in 2019.\n\nFewer than 40 were red that year.", "2019"),
        ("A plan of 2016 promised 400 cars for 2019; fewer than 40 came that year.", "2019"),
        ("It sold 400 cars on 3 May.\n\nOn the same date the firm employed 40 people.", "2025-05-03"),
        ("It sold 400 cars in May.\n\nIt was the most for that month since 2019, at 40 euros.", "-"),
        (
            "Annual report 2024/25\n\nThe plan is for the years 2025 to 2030, and 400 cars.\n\nBy the end of the period we want 500 cars.",
            "2030-12-31",
        ),
        ("The firms met in May and June 2025.\n\nPrices rose by 9 %.", "-"),
        ("It sold 400 cars in 2019.\n\nSince then it has opened 40 shops.", "2019.."),
        ("It has sold 400 cars since 2019.\n\nSince then it has opened 40 shops.", "-"),
        ("It sold 400 cars in 2024.\n\nThe best-loved shop of the year was that in Hull, with 40 guests.", "2024"),
        ('It sold 400 cars.\n\nShe said: "By 2028 we want 500."\n\nOf these 40 % are red.', "-"),
        # of a year that is none of the calendar
        (
            "Profit rose in its third quarter, which ended on August 31.\n\nSales were up 7 % on a year before.",
            "2025-06..2025-08",
        ),
        (
            "Profit rose in its third quarter, which ended on August 31.\n\nBread was the star of the quarter, up 7 %.",
            "2025-06..2025-08",
        ),
        (
            "Profit rose 4 % in its third quarter, which ended on August 31. The margin was 9 %, down from 11 % a year ago.",
            "2024-06..2024-08",
        ),
        ("Its third quarter ended on August 31.\n\nOver the first nine months it sold 40 boats.", "2024-12..2025-08"),
        (
            "Its quarter to August 31, the third quarter to August, was bad. It sold 9 boats in the three months to August.\n\n"
            "It sold 40 boats over the nine months.",
            "2024-12..2025-08",
        ),
        (
            "Sales will be 400 cars in the 2026-27 financial year. A gap of 9 euros in that year's budget is known.",
            "FY2026/27",
        ),
    ],
)
def test_the_quarter_and_the_year_are_those_that_the_text_has_named(text, expected):
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was in Summer 2024 that we drew 400 people.", "2024"),
        ("The March 2024 fair drew 400 people.", "2024-03"),
        ('"We wait for 40 minutes at the gate," said Ann Lee, a driver since 2011.', "-"),
        ('"We sold 400 cars in 2023," said Ann Lee.', "2023"),
        ("The old mill, repaired in February, and its shop drew 400 people.", "-"),
        ("Annual report 2023/24\nLetter of the chair\n\nWe sold 400 cars.", "FY2023/24"),
        ("Annual report 2023/24\n\nWe sold 400 cars in the first half of 2024.", "2024-H1"),
        ("We estimate that 900 people died in 2023. Nearly half were children.", "2023"),
        ("In 2027 it will open 40 beds. It could free 900 people within weeks.", "-"),
        ("Trains are promised for 2029\n\nThey will have 40 seats.", "2029"),
        ("It employs 40 people, 12 % below the figure for 2018.", "-"),
        ("It employs 40 people, twice the 20 of 2018.", "2018"),
        ("Pay is more than double the 38,100 euros recorded at the end of 2019.", "2019-12-31"),
        ("Between June and August 2025 it sold 400 cars. July was the best month, with 190.", "2025-07"),
    ],
)
def test_a_time_that_is_not_of_a_figure_gives_it_no_period(text, expected):
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(("times", "expected"), [(8, "2025-09"), (70, "-")])
def test_no_figure_takes_the_time_of_what_stands_far_before_it_in_a_long_paragraph(times, expected):
    filler = "They went to many ports. " * times
    text = f"Exports fell by 3 % in September.\n\n{filler}Imports rose to 40 million euros."
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Before the bridge I taught 38 children; today there are 61 girls in the class.", ["-", "2025-10-29"]),
        ("About 40 towns now lend tools, and one in eight offers paint.", ["2025-10-29", "2025-10-29"]),
        ("It now expects to sell 40 cars, and it was now 3 % poorer.", ["-", "-"]),
        ("The fleet came to 40 boats, the office said today.", ["-"]),
        ("In the 1990s the yard employed 900 welders. It has 40 left.", ["1990s", "2025-10-29"]),
        ("There were 900 herds in 2012, and 40 today: too few.", ["2012", "2025-10-29"]),
        ("Some 40 towns still have a mill, which still ran at 60 % in 2019.", ["2025-10-29", "2019"]),
        ("Lamps now make up 40 %.", ["2025-10-29"]),
    ],
)
def test_a_word_of_the_present_counts_in_its_own_clause(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # the first paragraph with figures, or a headline
        ("Exports fell by 3 % in September.\n\nImports rose to 40 million euros.", "2025-09"),
        ("Turnover in FY2024/25 rose by 3 %.\n\nProfit was 40 million euros.", "FY2024/25"),
        (
            "Half-year report, January to June 2025\n\nSales of 40 cars\n\nAt the end of the period we had 40 shops.",
            "2025-06-30",
        ),
        ("Half-year report, January to June 2025\n\nSales of 40 cars.", "2025-01..2025-06"),
        ("Half-year report, January to June 2025\n\nIt employs 40 people.", "-"),
        ("Tourism in 2025\n\nHotels in May\n\nRooms cost 40 euros.", "2025-05"),
        ("Fleets on 1 June 2025\n\nIt bought 40 ships.", "-"),
        (
            "A third fewer falls\n\nThe trial followed 900 people from May 2023 to April 2025.\n\nIt cost 40 euros.",
            "2023-05..2025-04",
        ),
        ("Bees lost since 2019\n\nIt sold 40 hives.", "-"),
        ("Exports fell by 3 % in May.\n\nImports rose to 40 million euros.", "-"),
        ("The year to 31 March 2025 was busy. We sold 40 ships.\n\nAt the year end we had 9 shops.", "2025-03-31"),
        (
            "The year to 31 March 2025 was busy. In May and June 2024 we sold 40 ships.\n\nAt the year end we had 9 shops.",
            "2025-03-31",
        ),
        ("The fair was last week. We sold 40 ships.\n\nThey cost 9 euros.", "-"),
        (
            "Half-year report, January to June 2025\n\nIn the final month of the half sales rose to 40 cars.",
            "2025-06",
        ),
        ("Results for the half-year to 30 June 2025\n\nIn the first quarter it sold 40 cars.", "2025-Q1"),
        ("Fewer bees in 2024\n\nRiga, 29 October. It lost 40 hives.", "2024"),
        (
            "Fewer bees in 2024\n\nIt lost 40 hives. Ten years earlier it had been 30. Mice took 9 %.",
            "2024",
        ),
        ("Annual report 2024\n\nWe sold 40 cars in Hull, in the shops 50 cars.", "2024"),
        # of a fiscal year whose last day the text gives
        ("Annual report 2024\n\nWe opened 3 shops and ended the year with 40 shops.", "2024-12-31"),
        # with the year before in brackets
        (
            "Annual report 2024\n\nAmounts in brackets are those of 2023. We sold 9,100 ships (8,200), or 9 % of all.",
            "2024",
        ),
        ("Annual report 2024\n\nWe sold 9,100 ships (8,200).", "2024"),
        # of the past only, with nothing that points to another time
        ("Exports fell by 3 % in September.\n\nImports are 40 million euros.", "-"),
        ("Exports fell by 3 % in September.\n\nIn spring it rained. Imports rose to 40 million euros.", "-"),
        ("Exports fell by 3 % in September.\n\nThey rose from 40 million euros.", "-"),
        # of a year or less, just over or all but over
        (
            "The trial ran from May 2023 to April 2025, with 40 beds.\n\nIt took in 900 people. They lost 4 kg.",
            "2023-05..2025-04",
        ),
        (
            "The trial ran from May 2022 to June 2024. It took in 900 people.\n\nBy the end of the trial it had 40.",
            "2024-06-30",
        ),
        ("The trial ran from May 2022 to June 2024. It took in 900 people.", "2022-05..2024-06"),
        ("All 12 crews carried 40 tonnes in September.\n\nThey saved 30 boats.", "2025-09"),
        ("Results for the year to 30 June 2025\n\nAt the year end it had 40 shops.", "2025-06-30"),
        ("Results for the year to 30 June 2025\n\nIt made 40 million euros (2023: 30 million).", "2023"),
        ("Results for the year to 30 June 2025\n\nThe board proposes a dividend of 4 euros.", "2024-07..2025-06"),
        (
            "Results for the year to 30 June 2025\n\nIn May the club had 900 members. Shops brought in 40 %.",
            "2024-07..2025-06",
        ),
        (
            "Exports in May 2025\n\nExports rose by 3 %. The figure was 2 % in May 2024. Imports fell by 4 %.",
            "2025-05",
        ),
        ("Exports fell by 3 % in October.\n\nImports rose to 40 million euros.", "2025-10"),
        ("Exports fell by 3 % in 2023.\n\nImports rose to 40 million euros.", "-"),
        ("Exports fell by 3 % between 2020 and 2024.\n\nImports rose to 40 million euros.", "-"),
        ("Exports will fall by 3 % in 2026.\n\nImports rose to 40 million euros.", "-"),
        # what is compared with the time before
        (
            "Report for the year to 31 March 2025\n\nProfit before exceptional items of £4m, against £3m a year earlier",
            "2023-04..2024-03",
        ),
        (
            "Report for the year to 31 March 2025\n\nThe fee is 9 euros. Cars burnt 40 litres fewer than in the year before.",
            "2024-04..2025-03",
        ),
        ("Report for the year to 31 March 2025\n\nThe fee is 9 euros. It has 40 ships, more than a year earlier.", "-"),
        ("The crop is 8 % larger than last year's.", "2025"),
        ("The crop should be 8 % larger than last year's.", "-"),
        ("The crop comes to 8 million tonnes, more than in the wet summer of 2024.", "2025"),
        ("The crop comes to 8 million tonnes, more than in the second quarter of 2024.", "-"),
        ("The crop comes to 8 million tonnes, more than in the wet summer of 2023.", "-"),
        ("The crop is 8 % larger than that of 2019.", "-"),
        ("Rates fell to 4 % in the third quarter.\n\nThe rate was down from 5 % in the previous quarter.", "2025-Q2"),
        ("Rates fell to 4 % in the third quarter.\n\nPay rose by 9 % from a year earlier to $40.", "2025-Q3"),
        (
            "It paid 46 euros for June milk, up from 43 euros in June 2024. Oats cost 9 euros in the same month.",
            "2025-06",
        ),
        ("It has 40 ships.\n\nExports fell by 3 % in September.\n\nImports rose to 40 million euros.", "-"),
        ("It has closed its books for the 2023/24 season with a loss of 9 euros. Sales shrank by 3 %.", "FY2023/24"),
        # a year is that of the report also if the second or third paragraph names it
        ("It has 40 ships.\n\nExports fell by 3 % in 2024.\n\nImports rose to 40 million euros.", "2024"),
        ("It has 40 ships.\n\n9 sank.\n\n3 burnt.\n\nExports fell by 3 % in 2024.\n\nImports rose to 40 euros.", "-"),
    ],
)
def test_a_report_is_about_the_period_that_its_headline_or_first_figures_name(text, expected):
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rate fell to 5 % in the second quarter. It had been 6 % a year ago.", ["2025-Q2", "2024-Q2"]),
        ("In May sales were 40 cars; a year ago they were 30.", ["2025-05", "2024-05"]),
        ("In May it sold 40 cars. A year ago the firm got a hall with 30 desks.", ["2025-05", "2024"]),
        ("It sold 40 cars in 2024, against 30 a year ago.", ["2024", "2024"]),
        (
            "Last month 9 cars were sold at 40 euros.\n\nA van costs 90 euros, 9 euros more than in 2019.",
            ["2025-09", "2025-09", "-", "-"],
        ),
        (
            "It had 40 guests in 2024. A year earlier there were 35, and in 2019 there were 60.",
            ["2024", "2023", "2019"],
        ),
        ("It had 40 guests in 2024. A year earlier it was 35; in 2019 it was 60.", ["2024", "2023", "2019"]),
        (
            "In 2024 it sold 90 cars, more than a year before. Profit fell to 40 euros from 50 euros, 4 % of sales, against "
            "6 % twelve months earlier.",
            ["2024", "2024", "2023", "2024", "2023"],
        ),
        # of a day, which is that of the figure before
        (
            "It sold 9 cars in the 2023/24 season.\n\nIt forecast a loss of 5 euros for the current season. At Monday's meeting"
            " 71 % voted for it. A year ago it had been 93 %.",
            ["FY2023/24", "FY2025/26", "2025-10-27", "2024"],
        ),
    ],
)
def test_a_year_ago_counts_from_what_is_compared(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It will close in May, after councillors voted on Monday. The plan was carried by nine votes to six.",
            ["2025-10-27"] * 2,
        ),
        (
            "It will cost 9 euros from May, after councillors voted on Monday.\n\nEight were in favour.",
            ["2026-05..", "2025-10-27"],
        ),
        (
            "Dockers voted on Monday to go on.\n\nSome 83 % of the 900 ballots cast were against it.",
            ["2025-10-27", "2025-10-27"],
        ),
        ("At Monday's meeting she told of May.\n\nMost left; 71 % voted for it.", ["2025-10-27"]),
        ("Figures put before Monday's committee are grim.\n\nIt lost by eight votes to five.", ["2025-10-27"] * 2),
        ("It is cold, as it was on Monday.\n\nIt lost by eight votes.", ["-"]),
        ("The council met.\n\nIt lost by eight votes.", ["-"]),
        # of a survey
        (
            "The council meets on 2 December. The committee met on Monday. In the survey, 62 % were against it and 31 % were in"
            " favour. Some 1,200 people were asked.",
            ["-", "-", "-"],
        ),
        (
            "The club will meet in May. The committee met on Monday.\n\nIt surveyed its guests. Of these, 620 guests were"
            " against it.",
            ["-"],
        ),
    ],
)
def test_votes_are_of_the_day_of_the_last_vote_or_meeting(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will raise the levy, now 9 euros, to 12 euros from May.", ["2025-10-29", "2026-05.."]),
        ("It will lift the share, at present only 3 %, to 8 % in 2026.", ["2025-10-29", "2026"]),
        # what something to come starts from
        ("On 1 July 2026 it will raise the duty from 12 % to 20 %.", ["-", "2026-07-01"]),
        ("Fees will rise from 9 euros in 2025 to 12 euros in 2027.", ["2025", "2027"]),
        ("Places will nevertheless rise, from 240 places to 310 places in May 2026.", ["-", "2026-05"]),
        ("In May 2024 it raised the duty from 12 % to 20 %.", ["2024-05", "2024-05"]),
        ("It has cut the target of this year from 90 cars to 60 cars.", ["2025", "2025"]),
        ("In July 2026 it will get from 40 shops what it needs to live.", ["2026-07"]),
        ("A bed will cost 14 euros in the new year instead of the present 9 euros.", ["2026", "2025-10-29"]),
        ("In the new year, the fair had 40 guests. In the New Year's run: 90 guests.", ["-", "-"]),
        ("It will sell 40 boats in the New Year's sale.", ["-"]),
    ],
)
def test_what_is_so_before_something_to_come_is_not_of_its_time(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        ("In May 90 people met in a small town of some 9,800.", ["2025-05", "-"]),
        ("In May the firm, from a village of 300 people, sold 90 boats.", ["-", "2025-05"]),
        ("In May it sold 90 boats, built in a village of 300 people in 2019.", ["2025-05", "2019"]),
        ("In 2019 it was a town of 9,800.", ["2019"]),
        ("In 2024 it lent 90 boats for the island's 330 inhabitants.", ["2024", "-"]),
        ("In 2024 the island's 330 inhabitants had 90 boats.", ["2024", "2024"]),
        ("In May the fair was in a hall with 900 seats.", ["-"]),
        ("In May the fair packed 40 boys into a hall with 900 seats.", ["2025-05", "-"]),
        ("In May the fair, with 900 seats, was full.", ["-"]),
        ("In May the fair, with 900 guests, was full.", ["2025-05"]),
        ("In 2024 it had 40 micrograms, twice the daily guideline of 20 micrograms.", ["2024", "2024", "-"]),
        ("In 2024 it was above the limit of 40 micrograms set in 2019.", ["2019"]),
        ("In 2024 the town set a limit of 40 micrograms.", ["2024"]),
        ("In 2024 it was at 38 %, short of the target of 40 %.", ["2024", "-"]),
        ("In 2024 it missed its target of 40 %.", ["2024"]),
        # nor is what a contract, a law or a lender asks for or allows
        ("In 2024 it ran 90 % of its trains. The contract obliges it to run at least 98 %, and it ran 91 % on Sundays.",
         ["2024", "-", "2024"]),
        ("In 2024 debt was three times earnings; the banks allow up to four times.", ["2024", "-"]),
        ("In 2024 it ran at 9 knots, twice the permitted 4 knots, and 91 % of it on Sundays.", ["2024", "2024", "-", "2024"]),
        ("In 2024 it had 40 cases. From 2026 the law requires 30 %.", ["2024", "2026.."]),
        ("In 2024 it had 40 cases. The law requires 30 % by 2030.", ["2024", "2030"]),
        ("In 2024 it fined 40 firms. The bank limits fraud, and lost 12 million euros.", ["2024", "2024"]),
        ("In 2024 the licence allowed 40 tonnes of cod. The boats took 12 tonnes.", ["2024", "2024"]),
        ("Profit fell last year. City rules demand at least 30 %.", ["-"]),
        ("Profit fell last year. The rule now limits fishing to 900 tonnes.", ["-"]),
        ("Profit fell last year. The contract with the operator, Tramlink, asks for at least 92 %.", ["-"]),
        ("Profit fell last year. Parts of the Schools Act, which demands 15 pupils in a class, fell.", ["-"]),
        # it is the subject of a verb of asking or allowing, and no other verb comes before the figure
        ("Profit fell last year. Under the new law building permits fell to 4,120.", ["2024"]),
        ("Profit fell last year. Under EU law permits fell to 4,120.", ["2024"]),
        ("Profit fell last year. Under new rules demands for 412 boats were filed.", ["2024"]),
        ("Profit fell last year. By law permits were at 4,120.", ["2024"]),
        ("Profit fell last year. The law on rent limits led to 412 evictions.", ["2024"]),
        ("Profit fell last year. The law on rents limits them to 412 euros.", ["2024"]),
        ("Profit fell last year. The regulator's demands cost Brandt 38 million euros.", ["2024"]),
        ("Profit fell last year. Bank demands of late cost Brandt 38 million euros.", ["2024"]),
        ("Profit fell last year. The law that limits overtime saved 312 jobs.", ["2024"]),
        ("Profit fell last year. The rule limits fishing and cost the fleet 40 jobs.", ["2024"]),
        # what it did is of the time of the text again
        ("Standards fell last year. Velm, a town of 900, lost 40 people.", ["-", "2024"]),
        ("Standards fell last year. The inn, with 900 beds the largest, had 40 guests.", ["-", "2024"]),
        ("In May 900 people came, 90 of them on the last day of the fair.", ["2025-05", "2025-05"]),
    ],
)  # fmt: skip
def test_how_many_are_in_a_place_and_limits_are_of_no_time_unless_one_is_behind_them(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales of vans fell from 50 to 40.", ["2023", "2024"]),
        ("Sales of vans fell to 40, from 50.", ["2024", "2023"]),
        (
            "Sales of vans doubled, to 40 from 20, and those of carts were down to 9, from 12.",
            ["2024"] * 2 + ["2023", "2024", "2023"],
        ),
        ("It sold 90 vans, up from only 80.", ["2024", "2023"]),
        ("It climbed from ninth place to second.", ["2023", "2024"]),
        ("Sales of vans, which have been dear since May, fell from 50 to 40.", ["2023", "2024"]),
        (
            "In the first quarter it sold 90 carts, but sales of vans slipped to 40 from 50.",
            ["2025-Q1"] * 2 + ["2024-Q1"],
        ),
        # at other times, of the present or the future, or by somebody
        (
            "Sales of vans fell to 40 from 50 the quarter before. Those of carts fell to 9 from 12.",
            ["2024", "-", "2024", "-"],
        ),
        ("It expects sales of vans to fall from 50 to 40.", ["-", "-"]),
        ("A van costs 9,000 euros, up from 8,000 euros.", ["-", "-"]),
        ("The board raised the fee to 9 euros from 8 euros.", ["2024", "-"]),
        ("The gain of May was revised down to 40 jobs from 50.", ["2025-05", "2025-05"]),
        ("On 3 May 2024 its share fell to 40 % from 50 %.", ["2024-05-03", "-"]),
    ],
)
def test_what_has_changed_in_a_year_was_so_in_the_year_before_if_the_text_compares_so(text, expected):
    assert periods(f"In 2024 it sold 9 % more boats than in the previous year. {text}")[1:] == expected
    assert periods(f"In 2024 it sold 9 % more boats. {text}")[1:].count("2023") == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rents in 2024:\n\n- East: 40 euros, up 9 %\n- West: 12 euros\n\nIt has 400 people.", ["2024"] * 3 + ["-"]),
        ("In 2024 the fund:\n* paid 40 nurses;\n* trained 300 cooks.", ["2024", "2024"]),
        ("Last year:\n1. 400 cars were sold.\n2. It has 12 shops.", ["2024", "-"]),
        (
            "At the end of June it had:\n\n- 40 tugs\n- 12 ferries, compared with 9 in 2019",
            ["2025-06-30"] * 2 + ["2019"],
        ),
        ("By 2030 it wants to build:\n\n- 400 huts", ["2030"]),
        ("The plan of 2019 wants to build:\n\n- 400 huts", ["-"]),
        ("Its plan of 2019 has these aims:\n\n- 400 huts", ["-"]),
        ("The minister said:\n\n- 40 schools closed", ["-"]),
        ("Rents in 2024:\n\nThe town has 40 shops.", ["-"]),
        # what an article reports on, unless the list is one of plans
        (
            "It made 40 boats in 2024, it said.\n\nBy yard, the picture is uneven:\n\n- Osk: $9 million, off a quarter.\n"
            "- Lund: a loss of $3 million in 2023.\n- Velm: it now makes $4 million.",
            ["2024", "2024", "2024", "2023", "2025-10-29"],
        ),
        ("It made 40 boats in 2024, it said.\n\nThe plan has these parts:\n\n- a yard for $9 million", ["2024", "-"]),
        ("It made 40 boats in 2024, it said.\n\nIt will build:\n\n- a yard for $9 million", ["2024", "-"]),
        ("It made 40 boats in 2024, it said.\n\n- Osk: $9 million, off a quarter.", ["2024", "-", "-"]),
        ("It made 40 boats in 2024, it said.\n\nBy yard:\n\nOsk: $9 million.", ["2024", "-"]),
    ],
)
def test_the_items_of_a_list_have_the_time_of_what_leads_to_it(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A poll of 900 adults in May found that 40 % want a bridge.", ["2025-05", "2025-05"]),
        ("According to a survey in May, 40 % want a bridge and 12 % do not.", ["2025-05", "2025-05"]),
        ("According to a survey on Monday, 40 % want a bridge.", ["-"]),
        ("In May it asked 900 voters; 40 % say no, and 12 of them are mayors.", ["2025-05"] * 3),
        ("It asked 900 voters in May; 40 % now say no.", ["2025-05", "2025-10-29"]),
        ("In 2024 40 % came by train, compared with a third in 2016.", ["2024", "2016"]),
        ("Of 900 voters who answered a survey in May, 40 % say no and 30 % say yes.", ["2025-05"] * 3),
        ("Of the 900 boats that called in May, 40 % are in dock and 30 % are at sea.", ["2025-05", "-", "-"]),
        # the next sentence
        ("Pollsters asked 900 voters in May. Four in ten want a bridge.", ["2025-05", "2025-05"]),
        (
            "Asked by the union in May, 40 % said no, up from 12 % in 2019. One in ten would leave.",
            ["2025-05", "2019", "2025-05"],
        ),
        ("Pollsters asked 900 voters in May. In the port four in ten want a bridge.", ["2025-05", "-"]),
        ("Pollsters asked 900 voters in May. In 2019 things changed. Four in ten want a bridge.", ["2025-05", "-"]),
        ("A poll of 900 adults found that 40 % want a bridge. One in ten would pay.", ["-"] * 3),
        ("The town sold 900 homes in May. Four in ten are empty.", ["2025-05", "-"]),
        ("It asked 900 voters in May. It has 4,000 members. One in ten is a nurse.", ["2025-05", "-", "-"]),
        ("It asked 900 voters in May. Half of all towns have a bridge now.", ["2025-05", "2025-10-29"]),
    ],
)
def test_shares_of_those_who_were_asked_are_of_when_they_were_asked(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        (
            "Hotels took 40 million euros in 2024. Germans, who made up 30 %, stayed longest, while Danes made up 9 %.",
            "2024",
        ),
        ("The hall sold 900 seats in 2024. Of those, 40 went to a show that ran in May. Prices rose 9 %.", "2024"),
        ("It sold more in 2024 than in any year since 2019. Prices rose 9 %.", "2024"),
        ("It sold more in 2024. Prices rose, against 3 % in 2023. Costs fell 9 %.", "2024"),
        ("By 2023 it had 40 shops. Costs fell 9 %.", "-"),
        ("Growth was 4 % in the first quarter. Analysts had forecast 9 %.", "2025-Q1"),
        ("Its results beat forecasts of 4 % in the first quarter. Costs fell 9 %.", "2025-Q1"),
        ("In 2024 costs fell 9 %. At the end of the year 40 banks were open.", "2024-12-31"),
        ("It lost 40 boats in the first quarter. In the latest quarter crews fell by 9 %.", "2025-Q1"),
        ("In 2019 it had 40 boats. It has kept more than 30 in every year since.", "2019.."),
        ("In 2024 it housed 40 people. A year on, 9 of them still live there.", "-"),
        ("In 2025 it will house 40 people. Two years later it will house 90 people.", "2027"),
        # after something else, before something compared, of a contract, of a target
        ("Fees fell by 9 % to 40 euros, thanks to a contract that runs until 2028.", "-"),
        ("Last summer it came close to its 3 per cent target.", "-"),
        ("In May we found 40 boats. That is 9 fewer than in our first survey in 2021, but half of all.", "2025-05"),
        ("The fee came in May 2023. Towns have since got back 40 million of them.", "2023-05.."),
        # the months of a report that are no half of a year
        (
            "Report, 1 April to 30 September 2025\n\nIt sold 40 boats in the first half of its financial year.",
            "2025-04..2025-09",
        ),
        ("Report, 1 April to 30 September 2025\n\nIn the six months it sold 40 boats.", "2025-04..2025-09"),
        ("At the end of 2024 it held 40 plans, and it paid 90 million euros over that year.", "2024"),
        ("In 2024 it held 40 plans. Costs fell 9 %.", "2024"),
        ("Sales rose 4 % in 2024.\n\nIt clears 90 drains a year, a third of them blocked by wipes.", "-"),
        # the span from one time to another, which is over
        ("It fell to 40 % in 2019 and 30 % in 2023. Over the same period costs fell by 9 %.", "2023"),
        # a season that is over, or is to come
        ("It lost 40 hives over the winter. In the winter before, it was 9 %.", "2023-12..2024-02"),
        ("During the summer 9 boats will come.", "2026"),
    ],
)
def test_a_time_goes_on_until_another_one_takes_its_place(text, expected):
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the first sentence tells is the news, also if it has no figure
        ("Exports grew again in September, the office said on Monday.\n\nSome 40 ships sailed.", "2025-09"),
        ("RIGA - Riders crossed the pass on Sunday.\n\nMedics treated 40 of them.", "2025-10-26"),
        (
            "The guild voted on 20 October to strike, which has closed the port.\n\nOf 400 ballots 40 were void.",
            "2025-10-20",
        ),
        ("Riga, 29 October 2025. The guild voted on Monday.\n\nSome 40 ballots were void.", "2025-10-27"),
        ("The lake froze earlier than ever before on 20 October.\n\nIts ice bore 40 people.", "2025-10-20"),
        # so is what was done on a day and binds, what happened until the day of the text, and a day with its year
        ("The crates left the depot before dawn on Monday. Drivers carried 40 of them.", "2025-10-27"),
        ("The fire doubled in size overnight, officials said on Wednesday.\n\nIt burned 40 barns.", "2025-10-29"),
        ("The fire doubled in size, officials said on Wednesday.\n\nIt burned 40 barns.", "-"),
        ("A ferry hit the pier on 2 March 2024, a court has found.\n\nSome 40 people drowned.", "2024-03-02"),
        ("Riders crossed the pass on Sunday.\n\nBy midnight medics had treated 40 of them.", "2025-10-26"),
        # of an event that was over on that day, it is known only in which year it was
        ("The fair ended on Sunday night.\n\nIt sold 40 boats.", "2025"),
        # a sentence that only says what it was at an earlier time is an aside
        (
            "Riders crossed the pass on Sunday.\n\nIt cost 80 euros, 9 more than in 2023. Medics treated 40.",
            "2025-10-26",
        ),
        # what is of now, of a time before or after, or was long ago is not of that day
        ("Riders crossed the pass on Sunday.\n\nThe pass has 40 bends.", "-"),
        ("Riders crossed the pass on Sunday.\n\nIn 2019 it was colder. Medics treated 40 of them.", "2019"),
        ("Riders crossed the pass on Sunday.\n\nThe snow had risen by 40 centimetres.", "-"),
        ("Riders crossed the pass on 2 March.\n\nMedics treated 40 of them.", "-"),
        ("Riders will cross the pass on Sunday.\n\nMedics treated 40 of them.", "-"),
        ("The pass was colder than in September.\n\nMedics treated 40 of them.", "-"),
        ("Riders crossed the pass.\n\nMedics treated 40 of them.", "-"),
    ],
)
def test_the_first_sentence_tells_the_news(text, expected):
    assert periods(text)[-1] == expected


@cases(
    ("text", "expected"),
    [
        # a report or a survey is about the year that is named with it
        ("The mill is in poor shape, says its report for 2024.\n\nIt shut 4 halls and lost 9 % of its trade.", "2024"),
        ("The survey for 2024 is out. The mill shut 4 halls.", "2024"),
        ("The mill is in poor shape, says its report for 2022.\n\nIt shut 4 halls.", "-"),
        ("The mill is in poor shape, says its report on the fire.\n\nIt shut 4 halls.", "-"),
        (
            "The mill is in poor shape.\n\nIt has 9 halls.\n\nIt has 4 roofs.\n\nSo says its report for 2024. It shut 2.",
            "-",
        ),
        # so is a text whose first sentence names only the year before, in any tense
        ("Few at the mill will miss 2024.\n\nIt shut 4 halls.", "2024"),
        ("Few at the mill will miss 2024. It shut 4 halls.", "2024"),
        ("Few at the mill will miss 2023.\n\nIt shut 4 halls.", "-"),
        ("The mill will spend 9 euros more than planned in 2024.\n\nIt shut 4 halls.", "-"),
        # a quarter that was just over takes the place of its year, and no month does
        (
            "The mill had its worst autumn last year, with 40 looms broken from October to December 2024.\n\nIt shut 4.",
            "2024-10..2024-12",
        ),
        ("The mill had a bad time last year, with 40 looms broken in December 2024.\n\nIt shut 4 halls.", "2024"),
        ("The mill had a bad time last year.\n\nIt broke 40 looms in the last quarter of 2024.\n\nIt shut 4.", "2024"),
        ("It shut 9 halls last year, one of them in the last quarter of 2024.\n\nIt burnt 4 sheds.", "2024"),
        # a quarter in the second paragraph is that of the report if it is of the results of a firm
        ("The mill has 9 halls.\n\nSales rose by 4 % from October to December 2024.\n\nIt shut 2.", "2024-10..2024-12"),
        ("The mill has 9 halls.\n\nIt built 4 sheds from October to December 2024.\n\nIt shut 2 halls.", "-"),
        (
            "It needs 9 halls.\n\nA hall has 2 doors.\n\nIt lets 3 sheds.\n\nSales rose 4 % in December 2024.\n\nIt shut 2 halls.",
            "2024-12",
        ),
        (
            "It needs 9 halls.\n\nA hall has 2 doors.\n\nIt lets 3 sheds.\n\nIt has 5 mills.\n\n"
            "Sales rose 4 % in December 2024.\n\nIt shut 2 halls.",
            "-",
        ),
        (
            "It needs 9 halls.\n\nA hall has 2 doors.\n\nIt lets 3 sheds.\n\nIt built 4 in December 2024.\n\nIt shut 2 halls.",
            "-",
        ),
        (
            "A fire on 20 January burnt 9 halls.\n\nSales rose by 4 % in December 2024.\n\nIt shut 2 halls.",
            "2025-01-20",
        ),
        # more than so many is no comparison with a time, and what came from a place is none
        ("It made more than 900 looms from October to December 2024.\n\nIt shut 2 halls.", "2024-10..2024-12"),
        ("It made more looms than from October to December 2024.\n\nIt shut 2 halls.", "-"),
        ("A rocket rose from the Port Kord field on 20 January.\n\nIt burnt 40 tons of oil.", "2025-01-20"),
        ("Sales sank from their peak on 20 January.\n\nIt burnt 40 tons of oil.", "-"),
        # no wage of a month is of a day
        ("Guards threw boys from a boat on 20 January.\n\nThey were paid 90 euros a month.", "-"),
        ("Guards threw boys from a boat on 20 January.\n\nThey were paid 90 euros.", "2025-01-20"),
        # it goes on behind a sentence on what was so since then, or before
        ("In 2024 it sold 40 looms.\n\nSince then it has sold 90 of them. It shut 3 halls.", "2024"),
        ("In 2024 it sold 40 looms.\n\nFive years earlier it sold 90. It shut 3 halls.", "2019"),
        ("In 2024 it sold 40 looms.\n\nOnce it starts in 2028, it is meant to sell 9 tons and shut 3 halls.", "-"),
        # what is told of the year of the text is compared with the one before
        ("It drew 900 boys this year. In 2024 it drew 40 of them.\n\nThe hall lost 9 windows.", "2025"),
        ("It hopes for 900 boys this year. In 2024 it drew 40 of them.\n\nThe hall lost 9 windows.", "2024"),
    ],
)
def test_the_opening_names_the_year_of_a_report(text, expected):
    assert periods(text, "2025-01-29")[-1] == expected


def test_a_report_may_be_on_a_season_that_has_just_begun():
    text = "Enrollment climbed to 9,418 students this fall.\n\nNine colleges shrank."
    assert periods(text, "2025-10-07") == ["2025", "2025"]
    assert periods(text, "2025-09-07") == ["2025", "-"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Saturday the choir sang, and with it went its best season since 2018-19. It sold 40 tickets.",
            "FY2024/25",
        ),
        ("On Saturday the choir sang, and with it went its best season since 2018-19.\n\nIt sold 40.", "FY2024/25"),
        ("On Saturday the cricket club lost, the end of its worst season in years. It sold 40 tickets.", "2025"),
        ("The football club ended the season on Saturday with a defeat.\n\nIt sold 40 tickets.", "FY2024/25"),
        # no season, or none of which the text says in which years it is
        ("On Saturday the choir made its best start to a season since 2018-19.\n\nIt sold 40 tickets.", "2025-06-21"),
        ("On Saturday the choir had its biggest crowd of the 2024-25 season.\n\nIt sold 40 tickets.", "2025-06-21"),
        ("On Saturday the choir sang, and with it went its best season in years.\n\nIt sold 40.", "2025-06-21"),
        ("The fair, the best since 2018-19, ended on Saturday.\n\nIt sold 40 tickets.", "2025"),
        # a later sentence says what ended
        (
            "The last cart came on Saturday. It was the close of a long campaign.\n\nIt made 40 tons, not 30 as in 2023/24.",
            "FY2024/25",
        ),
        (
            "The last cart came on Saturday. It was the close of a long campaign, that of 2024/25.\n\nIt made 40 tons.",
            "FY2024/25",
        ),
        (
            "The first cart came on Saturday. It was the start of the campaign of 2024/25.\n\nIt made 40 tons.",
            "2025-06-21",
        ),
        (
            "A hall opened on Saturday. At the end of its first season, 2024/25, it hopes.\n\nIt sold 40 tickets.",
            "2025-06-21",
        ),
    ],
)
def test_the_season_that_ended_on_the_day_of_the_news_is_what_it_tells(text, expected):
    assert periods(text, "2025-06-24")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mill lost 9 million euros in 2024, it said on Monday.\n\nIts shares fell 4 % to 40 euros.",
            ["2025-10-27"] * 2,
        ),
        ("The mill lost 9 million euros in 2024.\n\nIts shares fell 4 %.", ["2025-10-29"]),
        ("The mill lost 9 million euros in 2024, it said on 3 May.\n\nShares in Kord Mills fell 4 %.", ["2025-10-29"]),
        ("The mill lost 9 million euros in 2024. The shares closed at 40 euros.", ["2025-10-29"]),
        ("The mill lost 9 million euros in 2024, but the shares rose by 4 % in early trading.", ["2025-10-29"]),
        ("It will shut 9 mills in 2026. The shares, which were listed long ago, fell by 4 %.", ["2025-10-29"]),
        ("The mill lost 9 million euros in 2024. Mill shares were up 4 % by 1015 GMT.", ["2025-10-29"]),
        (
            "The mill lost 9 million euros in 2024. Shares in Orvane, market leader with 24 % of looms, closed 3 % lower.",
            ["-", "2025-10-29"],
        ),
        ("The mill lost 9 million euros in 2024. Its shares were almost 4 % lower by 11:15.", ["2025-10-29"]),
        ("The mill lost 9 million euros in 2024. Its shares were up 4 % that year.", ["2024"]),
        ("The mill lost 9 million euros in 2024. Its shares were 4 % lower at 40.", ["2024", "2024"]),
        # all of the time that is told, no change, and no shares that are traded
        ("The mill lost 9 million euros in 2024. The shares fell by 4 %.", ["2024"]),
        ("The mill lost 9 million euros in 2024.\n\nThe shares have fallen by 4 %.", ["-"]),
        ("The mill lost 9 million euros in 2024.\n\nThe shares will fall by 4 %.", ["-"]),
        ("The mill lost 9 million euros in 2024.\n\nIts shares fell to 4 %.", ["2024"]),
        ("The mill lost 9 million euros in 2024.\n\nMarket shares fell by 4 points.", ["2024"]),
        ("The mill lost 9 million euros in 2024.\n\nShares of women fell by 4 points.", ["2024"]),
        ("The mill lost 9 million euros in 2024.\n\nThe man who bought shares lost 4 million euros.", ["2024"]),
    ],
)
def test_what_shares_did_is_of_the_day_of_the_news(text, expected):
    assert periods(text)[1:] == expected


@cases(
    ("text", "expected"),
    [
        # a part of something between two commas at an earlier time
        ("In 2024 it sold 40 looms.\n\nCoal, still half of its fuel in 2020, supplied 29 %.", ["2024", "2020", "2024"]),
        ("In 2024 it sold 40 looms.\n\nOats, the fourth-largest crop in 2022, fell to 9th.", ["2024", "2022", "2024"]),
        ("In 2024 it sold 40 looms.\n\nIt shut 3 mills, the last in 2019, and 4 halls.", ["2024", "2019", "2019"]),
        # a record since a time, and one of then that is beaten by so many
        ("In 2024 it sold 40 looms, 3 more than ever, and the most since it opened, in 1987.", ["2024", "2024"]),
        ("On Monday 900 boys came, beating the record, set in May 1998, by 40.", ["2025-10-27", "2025-10-27"]),
        ("The record, set in May 1998, was 40 boys.", ["1998-05"]),
        # the first and the last year of a span, for what changed in it
        (
            "Between 2018 and 2022 it cut costs by 38 %, from 9 euros to 5 euros. Over the same period sales rose from 40"
            " euros to 50 euros.",
            ["2018..2022", "2018", "2022", "2018", "2022"],
        ),
        ("On 3 May 2024 it sold 40 looms.\n\nOver the same period it lost 9 men.", ["2024-05-03", "2024-05-03"]),
        ("Between 2018 and 2022 it built 9 halls, from 40 plans.", ["2018..2022", "-"]),
        ("In 2022 it cut costs by 38 %, from 9 euros to 5 euros.", ["2022", "-", "2022"]),
        # the end of that year, for what the sentence goes on with
        (
            "In the year to June it sold 40 looms.\n\nDebt was 4 million euros at the year-end, or 3 times the profit.",
            ["2024-07..2025-06", "2025-06-30", "2025-06-30"],
        ),
        (
            "In the year to June it sold 40 looms.\n\nOn 3 May it had 4 looms, and at the year-end 9 halls.",
            ["2024-07..2025-06", "2025-05-03", "2025-06-30"],
        ),
        # a year before a year that is none of the calendar
        ("In the year to June it sold 40 looms, against 30 a year ago.", ["2024-07..2025-06", "2023-07..2024-06"]),
        ("In the year to June it sold 40 looms. A year ago it was 30.", ["2024-07..2025-06", "2023-07..2024-06"]),
        ("In 2024 it sold 40 looms, against 30 a year ago.", ["2024", "2024"]),
        ("In the year to June it sold 40 looms. A year ago the owner gave 30 away.", ["2024-07..2025-06", "2024"]),
        # beside a level, between two commas, and of no time that goes on
        (
            "In the year to June it sold 40 looms.\n\nThe margin, 2 % a year ago, reached 6 %.",
            ["2024-07..2025-06", "2023-07..2024-06", "2024-07..2025-06"],
        ),
        (
            "In the third quarter it sold 40 looms.\n\nThe margin, 2 % a year earlier, reached 6 %.",
            ["2025-Q3", "2024-Q3", "2025-Q3"],
        ),
        (
            "In the third quarter it sold 40 looms. The margin, 2 % in the year before, reached 6 %.",
            ["2025-Q3", "2024-Q3", "2025-Q3"],
        ),
        # the year that is under way
        (
            "In the year to June it sold 40 looms.\n\nFor the current year it expects 50 looms and a loss of 9 euros.",
            ["2024-07..2025-06", "2025-07..2026-06", "2025-07..2026-06"],
        ),
        ("In 2024 it sold 40 looms.\n\nFor the current year it expects 50 looms.", ["2024", "2025"]),
        (
            "In the year to June 2024 it sold 40 looms.\n\nFor the current year it expects 50 looms.",
            ["2023-07..2024-06", "2025"],
        ),
        # the months up to the end of the quarter of a report
        ("In the third quarter it lost 4 %. Over the first nine months it lost 9 %.", ["2025-Q3", "2025-01..2025-09"]),
        (
            "In the third quarter it lost 4 %. Over the first nine months of the year it lost 9 %.",
            ["2025-Q3", "2025-01..2025-09"],
        ),
        ("It opened in June 2024 with 40 looms. Over the first six months it lost 9 %.", ["2024-06", "2024-06"]),
        ("In the third quarter it lost 4 %. Over the first four months it lost 9 %.", ["2025-Q3", "2025-01..2025-04"]),
        ("In the third quarter it lost 4 %. In the four months it lost 9 %.", ["2025-Q3", "2025-Q3"]),
    ],
)
def test_a_year_of_a_report_that_is_none_of_the_calendar_has_one_before_and_one_after_it(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town votes in 2030.\n\nIt would then have 9 halls.", ["-"]),
        ("It had 9 halls in 2020.\n\nA seat would by then cost 4 euros.", ["2020", "-"]),
        ("It will have 9 halls in 2030.\n\nIf it rains, then 40 halls will leak.", ["2030", "-"]),
        ("It will have 9 halls in 2030.\n\nA seat costs 40 euros by then.", ["2030", "-"]),
        # a sentence without a figure names when what follows will be
        ("A second round is planned for May 2026. It is to reach 400 boys in 9 towns.", ["2026-05", "2026-05"]),
        ("A second round is planned for May 2026. It reached 400 boys.", ["-"]),
        ("A second round is planned for May 2026. It has 400 boys.", ["-"]),
        ("A second round is planned for May 2026, a third for June 2026. It is to reach 400 boys.", ["-"]),
        ("A first round is behind us since May 2024. It is to reach 400 boys.", ["-"]),
    ],
)
def test_what_will_be_is_of_the_time_to_come_that_was_named_before_it(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By the end of January insurers had settled 71 cases.", ["2025-01"]),
        ("By end-March it had 40 shops.", ["2025-03"]),
        ("By the close of March 2024 it had 40 shops.", ["2024-03"]),
        ("By the end of last month it had 40 shops.", ["2025-09"]),
        ("By the end of the first quarter it had 40 shops.", ["2025-Q1"]),
        ("By the end of the first half of 2024 it had 40 shops.", ["2024-H1"]),
        ("By the end of 2026 it will have 40 shops.", ["2026"]),
        ("It wants 40 shops by the end of next year.", ["2026"]),
        ("At the beginning of March it had 40 shops.", ["2025-03"]),
        ("A litre cost 2 euros at the start of this month.", ["2025-10"]),
        ("At the beginning of 2024 it had 40 shops.", ["2024-01-01"]),
        # other ends, and the last day of something else
        ("At the end of January it had 40 shops.", ["2025-01-31"]),
        ("It ended January with 40 shops.", ["2025-01-31"]),
        ("By 31 January it had 40 shops.", ["2025-01-31"]),
        ("By the end of the decade it will have 40 shops.", ["2029-12-31"]),
        ("By the end of the war in 1945 it had 40 shops.", ["1945"]),
    ],
)
def test_what_is_so_by_the_end_of_a_time_may_have_been_so_before(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This summer 40 boats came, a fall of 9 %.", ["2025", "2025"]),
        ("This autumn 40 boats came. They brought 90 people.", ["2025", "2025"]),
        ("In the summer of 2019 it lost 40 boats a day.", ["2019"]),
        ("In spring 2024 it sold 40 boats.\n\nIn autumn 2024 it sold 90.", ["2024", "2024"]),
        # a winter, several seasons, months, and since a season
        ("Last winter 40 boats came.", ["2024-12..2025-02"]),
        ("From June to August 2024 it sold 40 boats.", ["2024-06..2024-08"]),
        ("Since last spring it has lost 40 boats.", ["2025-03.."]),
        # a column of a table
        (
            "| | Spring 2024 | Summer 2024 |\n|---|---|---|\n| Boats | 40 | 90 |",
            ["2024-03..2024-05", "2024-06..2024-08"],
        ),
    ],
)
def test_a_season_is_of_its_year_unless_there_are_several(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # the full year of the calendar, and one that ends in the month that the text gives
        ("In the nine months to September it earned 9 euros. For the full year it expects 12 euros.", "2025"),
        ("It raised its margin for the full year to 12 euros.", "2025"),
        ("It sold 40 in the year to 30 April 2025. For the full year it expects 90 tonnes.", "2025-05..2026-04"),
        ("It sold 9 boats. For the full financial year, which ends in March, it expects 90 boats.", "2025-04..2026-03"),
        ("It sold 9 boats. For the full financial year it expects 90 boats.", "-"),
        ("In the year to 31 August it sold 40 boats. Full-year profit rose to 9 euros.", "2024-09..2025-08"),
        ("It will sell 90 boats in the fiscal year that closes on June 30.", "FY2025/26"),
        ("It sold 90 boats in the fiscal year that closed on June 30.", "FY2024/25"),
        # so many months of it
        # a quarter of it in a line that leads to a list
        (
            "It plans 90 boats in the fiscal year that ends on June 30.\n\nFiscal first quarter (July to September):\n\n- Boats: 40",
            "2025-Q3",
        ),
        ("It sold 90 boats from 2019 to 2024. Nine months in, it had sold 40 rafts.", "-"),
        ("Nine months in, it had sold 40 rafts.", "-"),
        # over the same stretch
        (
            "From May to July it sold 40 boats. Over the same stretch, which was dry, it lost 9 rafts.",
            "2025-05..2025-07",
        ),
        # a quarter of the calendar, and not the year in "the year-ago quarter"
        ("In the year to 30 June 2024 it lost 9 euros. In the first calendar quarter it lost 4 rafts.", "2025-Q1"),
        (
            "In 2024 it had 12 crews.\n\nFrom July to September 2025, at a glance:\n\n- Crews: 9, against 7 in the year-ago quarter",
            "2024-Q3",
        ),
        # what was done to a forecast on a day, and what it foretells
        ("It plans to sell 40 boats on Tuesday.", "2025-11-04"),
        # a fall that is a season, and one that is none
        ("The district counted 900 pupils last fall in its schools.", "2024"),
        ("The district counted 900 pupils last fall, and 700 a decade earlier.", "2014"),
        ("The last fall in prices was of 4 %.", "-"),
        # what goes up in a month to come
        ("Fares go up by 4 % in January.", "2026-01"),
        ("In January fares go up by 4 %.", "2026-01"),
        ("The fee of 4 euros takes effect in January.", "2026-01"),
        ("Fares went up by 4 % in January.", "2025-01"),
    ],
)
def test_years_and_months_that_are_under_way_or_to_come(text, expected):
    assert periods(text)[-1] == expected


@cases(
    ("text", "expected"),
    [
        # what was once expected of a time to come, and of no such time
        ("For 2026 it expects a margin of 5 %; in July it had still been guiding for 6 %.", "2026"),
        ("For 2026 it expects a margin of 5 %, having pointed in July to 6 %.", "2026"),
        ("For 2026 it expects a margin of 5 %; in 2024 it had promised 6 %.", "2024"),
        ("For 2026 it expects a margin of 5 %; for July it had promised 6 %.", "2026-07"),
        ("For 2024 it reports a margin of 5 %; in July it had promised 6 %.", "2024-07"),
        ("In July it had promised 40 jobs.", "2025-07"),
        ("For 2026 it expects a margin of 5 %. In July it had promised 6 %.", "2026"),
        ("For 2026 it expects a margin of 5 %. In July it promised 6 %.", "2025-07"),
        ("For 2026 it expects a margin of 5 %, as it had promised. It sold 6 % more in July.", "2025-07"),
        ("In 2026 its margin will be 5 %, not the 6 % that it had feared in July.", "2026"),
        # by then
        ("The bridge opened on 9 May 2024. By then the cost had reached 40 euros.", "2024-05-09"),
        ("The bridge opened on 9 May 2024.\n\nBy then the cost had reached 40 euros.", "-"),
        ("The bridge opened on 9 May 2024. By then it has 40 lanes.", "-"),
        ("The bridge will open in May 2027. By then it had cost 40 euros.", "-"),
        # beside a time, a word of the present
        ("In the 1970s the average Dane ate 11 kg of cheese; now it is 28 kg.", "2025-10-29"),
        ("It wants 40 boats by the end of next year; at the moment it has 9 boats.", "2025-10-29"),
        # a level with which only a multiple is compared
        ("It had 90 cases in May 2025, 11 % more than a year before and more than twice its level in 2019.", "2025-05"),
        # the last day of a year that is none of the calendar, if the text gives the month
        ("In 2024/25 it sold 40 boats. At the end of the year it had 9 shops.", "FY2024/25"),
        (
            "In the 2024/25 financial year, which closed on Feb. 28, it sold 40 boats. Debt stood at 9 euros at the end of the"
            " financial year, against 12 euros a year previously.",
            "2024-02-29",
        ),
        (
            "In the financial year to March 2024 it sold 4 boats. At the end of the fiscal year it had 9 masts.",
            "2024-03-31",
        ),
        # "the year" after an open period that begins on a leap day
        ("It has closed 40 shops since 29 February 2024. At the end of the year it had 12.", "-"),
        # a dividend is of the results
        ("In the year to 31 March 2025 it lost 4 euros. It will pay a dividend of 9 euros.", "2024-04..2025-03"),
        ("In the year to 31 March 2025 it lost 4 euros. It paid a dividend of 9 euros in May 2024.", "2024-05"),
        ("In the year to 31 March 2025 it lost 4 euros. It will pay a fine of 9 euros.", "-"),
        ("In March 2025 it lost 4 euros. It will pay a dividend of 9 euros.", "-"),
        # a leader with a share
        ("Sales rose 4 % in 2024. Orvane, the island's market leader with 24 % of the shops, said so.", "-"),
        ("For 2026 it expects a margin of 5 %. In July it had lifted the target to 4 %.", "2026"),
        (
            "For 2026 it expects a margin of 5 %. In July it had lifted the target to 4 %. Growth is still seen at 2 %.",
            "2026",
        ),
        ("It raised its forecast for the full year to 5 euros; in July it had still spoken of 4 euros.", "2025"),
    ],
)
def test_what_was_expected_or_so_by_then_and_what_a_firm_pays(text, expected):
    assert periods(text)[-1] == expected


@cases(
    ("text", "expected"),
    [
        ("In 2024 it sold 9 boats. Members own 40 boats.", "-"),
        ("In 2024 it sold 9 boats. A newly trained sailor starts on 40 euros.", "-"),
        ("In 2024 it sold 9 boats. A newly trained sailor sold 40 boats.", "2024"),
        # what a thing costs
        ("In 2024 it sold 9 boats. Gains went to a quay, which will cost an estimated 40 euros.", "-"),
        ("In 2024 it sold 9 boats. It paid for a quay that is being built in Osk for 40 euros.", "-"),
        ("In 2024 it sold 9 boats. They sank by a valve costing only 40 euros.", "-"),
        ("In 2024 it sold 9 boats. The quay cost 40 euros.", "2024"),
        ("In 2024 it sold 9 boats. The quay was built for 40 euros in 2019.", "2019"),
        ("In 2024 it sold 9 boats. They make up 40 % of the fleet.", "-"),
        ("In 2024 it sold 9 boats. Foreigners still pay 40 euros a day.", "-"),
        ("In 2024 it sold 9 boats. They make up 40 % of the fleet and sank by 12 %.", "2024"),
        ("In 2024 it sold 9 boats, of which members keep 4 boats.", "-"),
        ("In 2024 it sold 9 boats. Some 900 homes stand in zones rated high.", "-"),
        ("In 2024 it sold 9 boats. Some 900 people still live there.", "-"),
        ("In 2024 it sold 9 boats. Three had to sink; eleven boats remain.", "-"),
        ("In 2024 it sold 9 boats. The bank puts the loss at 40 euros.", "-"),
        ("In 2024 it sold 9 boats. The deal takes its fleet to 40 boats.", "-"),
        ("In 2024 it sold 9 boats. The bank put the loss at 40 euros.", "2024"),
        ("In 2024 it sold 9 boats. The remains of 40 boats sank.", "2024"),
        ("In 2024 it sold 9 boats. It was allowed to remain in 40 ports.", "2024"),
        # no verb of the present, or one by which something is told or done by others
        ("In 2024 it sold 9 boats. Some 900 homes sank.", "2024"),
        ("In 2024 it sold 9 boats. Its members owned 40 boats.", "2024"),
        ("In 2024 it sold 9 boats. Records show 40 boats sank.", "2024"),
        ("In 2024 it sold 9 boats. Officials say 40 boats sank.", "2024"),
        ("In 2024 it sold 9 boats. It shut 40 state-owned mills.", "2024"),
        ("In 2024 it sold 9 boats. Four grain-fed cows weigh 90 kilograms.", "-"),
    ],
)
def test_what_several_do_now_is_not_of_a_time_before(text, expected):
    assert periods(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what something has risen to from an earlier time is of the time of the text
        (
            "The port had 40 ships in 2024.\n\nSales grew from 2 million euros in 2024 to 3 million.",
            ["2024", "2024", "-"],
        ),
        ("Sales grew from 2 million euros in 2023 to 3 million.", ["2023", "-"]),
        # those years are those that the sentence before named
        ("It made 4 tonnes in 2020. Over those years it lost 9 euros.", ["2020", "2020"]),
        # the end of the month or year of a day
        ("It opened 4 halls on 9 May 2023. By the end of the month it had lost 9 euros.", ["2023-05-09", "2023-05"]),
        ("It opened 4 halls on 9 May 2023. By the end of the year it had lost 9 euros.", ["2023-05-09", "2023"]),
        ("It opened 4 halls on 9 May 2023. By the end of the quarter it had lost 9 euros.", ["2023-05-09", "-"]),
        # what something works out at
        ("It had 40 fires in 2024. That works out at 9 a month. Damage rose by 3 %.", ["2024", "2024", "2024"]),
        # over the season of the report
        (
            "It flew 40 people from June to August 2025.\n\nAll was well. Over the summer fares rose by 9 %.",
            ["2025-06..2025-08"] * 2,
        ),
        # a count up to now, and what has happened by then
        (
            "It counted 40 cases from 1 January to 8 September 2025. Nine people have died.",
            ["2025-01-01..2025-09-08"] * 2,
        ),
        ("It counted 40 cases from 1 January to 8 May 2025. Nine people have died.", ["2025-01-01..2025-05-08", "-"]),
        # what a clause at the end adds is of a time of its own
        ("On 9 May 40 huts had no power, and 12 were still waiting.", ["2025-05-09", "2025-05-09"]),
        # a part of what the sentence before has
        ("It spent 4 million euros in 2023. The state paid a third of it.", ["2023", "2023"]),
    ],
)
def test_a_figure_has_the_time_that_another_sentence_names(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # a step back to compare
        ("Exports fell in September.\n\nEach port lost 7 ships; last year it was 5 ships. On the coast 9 ships were lost.",
         ["2025-09", "2024", "2025-09"]),
        ("Exports fell in September.\n\nIn 2018 the port bought 12 cranes. It sold 9 ships.", ["2018", "2018"]),
        ("Exports fell in September.\n\nIn August they had stood at 4 %. Boats lost 9 %.", ["2025-08", "2025-09"]),
        ("Exports fell in September.\n\nIn August they had stood at 4 % and in 2018 at 9 %. Boats lost 5 %.",
         ["2025-08", "2018", "2025-09"]),
        ("Exports fell in September.\n\nIn 2018 it was 4 %. Boats lost 9 %.", ["2018", "2025-09"]),
        ("Exports fell by 3 % in September. In 2018 the total stood at 40 boats. Fares lost 9 %.",
         ["2025-09", "2018", "2025-09"]),
        ("Exports fell by 3 % in September. In 2018 the port lost 40 boats. Fares lost 9 %.", ["2025-09", "2018", "2018"]),
        ("Exports fell in September.\n\nIn 2018 there were 4 ports. Boats lost 9 %.", ["2018", "2018"]),
        ("Exports fell in September.\n\nIn October it had 4 ports. Boats lost 9 %.", ["2025-10", "2025-10"]),
        ("Exports fell in September.\n\nIt lost 4 %, a point below August's 3 %, and boats were up 9 %.",
         ["2025-09", "2025-08", "2025-09"]),
        ("Last year's 40 fires burnt 9 sheds.", ["2024", "2024"]),
        ("Exports fell in September.\n\nEvery boat has had a sail since May. Boats lost 9 %.", ["2025-09"]),
        ("Exports fell in September.\n\nEvery boat had a sail in May. Boats lost 9 %.", ["2025-05"]),
        ("It has 40 ports; in 2018 it made 9 boats. It sold 4 of the sheds.", ["-", "2018", "-"]),
        # others at the same time
        ("In 2024 it lost 9 %, compared with 4 % nationally.", ["2024", "2024"]),
        ("In 2024 it lost 9 %, against 4 % in the rest of Kord.", ["2024", "2024"]),
        ("In 2024 it lost 9 %, against 4 % for the mills.", ["2024", "2024"]),
        ("In 2024 it lost 9 %, against a target of 4 %.", ["2024", "2024"]),
        ("It lost 9 % in 2024, against 4 % nationally and 7 % in the previous year.", ["2024", "2024", "2023"]),
        ("It lost 9 boats in 2024, against a target of 4 and 7 in 2023.", ["2024", "2024", "2023"]),
        ("It lost 9 boats in 2024, against a target of 4 and a forecast of 7 in 2023.", ["2024", "2023", "2023"]),
        ("It lost 9 boats in 2024, against 4 in Vik and 7 in Ost in 2023.", ["2024", "2023", "2023"]),
        ("In 2024 there were 9 births, against 40 deaths.", ["2024", "2024"]),
        ("In 2024 there were 9 births, against 40 births.", ["2024", "-"]),
        ("In 2024 it lost 9 %, against 4 %.", ["2024", "-"]),
        ("In 2024 it lost 9 %, against 4 % usually.", ["2024", "-"]),
        ("In 2024 it lost 9 %, against 4 % in the storm.", ["2024", "-"]),
        ("In 2024 it lost 9 %, against 4 % in the last count.", ["2024", "-"]),
        # a distance counts once
        ("On 9 May 2025 a dam broke. Five days later 40 huts were flooded, 9 more than feared.",
         ["2025-05-14", "2025-05-14"]),
        ("In 2018 it was 28 %. France was represented by 21 %.", ["2018", "2018"]),
        # an apposition and a relative clause between the subject and its verb
        ("In 2024, the yard in Lund sold 40 boats.", ["2024"]),
        # what describes a thing
        ("Riders crossed the pass on Sunday.\n\nThey had to leave the 18-kilometre road.", ["-"]),
        ("Exports fell in September.\n\nThe line was built for 60 trains.", ["-"]),
        ("It fears that 2 of the 9 mills will close by 2027.", ["2027", "-"]),
        ("Shares in the isle's third-largest bank fell by 9 % in May 2024.", ["-", "2024-05"]),
        ("Shares in Kord's third-largest bank fell by 9 % in May 2024.", ["-", "2024-05"]),
        ("In May 2024 it was Kord's third-largest bank.", ["2024-05"]),
        ("In May 2024 the third bank of the isle came third.", ["2024-05"]),
        ("Of the 40 crews that it promised in May 2024, 12 are at sea.", ["2024-05", "-"]),
        # what was so before, or at that time
        ("Exports fell in September.\n\nBefore the strike a mast sold for 40 euros.", ["-"]),
        ("Exports fell in September.\n\nThen we had 12 ships.", ["2025-09"]),
        ("Exports will rise in 2027. Back then there were 12 ships.", ["-"]),
        # a part of what was said, or the same once more
        ("It has 40 million euros to spend this year. The state gives a third of it, the city 22 %.", ["2025"] * 3),
        ("In 2022 it hired 40 cooks. Some 12 of them were women.", ["2022", "2022"]),
        ("It held 900 people on 30 September. The figure is 7 % up on the same day last year.", ["2025-09-30"] * 2),
        ("In 2024 it built 400 homes, of which 40 are still empty.", ["2024", "2025-10-29"]),
        ("From January to the end of September it sold 40 boats. In the same nine months of last year it sold 30 boats.",
         ["2025-01..2025-09", "2024-01..2024-09"]),
        ("July and August were wet, with 90 litres. Over the two months it sold 40 boats.", ["2025-07..2025-08"] * 2),
        ("It cost 90 euros in May 2024, twenty times the average of May 2023, 4 euros.", ["2024-05", "2024-05", "2023-05"]),
        ("In August delays cost 40 euros, half as much again as in June.", ["2025-08", "2025-08"]),
        # a fiscal year has the name of its two years
        ("In the financial year that ended in March it lost 40 euros, twice the 20 euros of the previous one.",
         ["FY2024/25", "FY2024/25", "FY2023/24"]),
        ("In the financial year that ended in March it lost 40 euros. At the year end it had 9 shops.",
         ["FY2024/25", "2025-03-31"]),
    ],
)  # fmt: skip
def test_a_comparison_or_a_clause_that_is_over_leaves_the_time_of_the_text(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The race, run in the rain on Sunday, had 40 finishers.\n\nSome 12 riders gave up.", ["2025-10-26"] * 2),
        ("The crop is 8 % larger than last year's.\n\nEach farm cut 40 tonnes.", ["2025", "2025"]),
        ("It sold 8 % more than in the wet summer of 2024.\n\nEach farm cut 40 tonnes.", ["2025", "2025"]),
        ("This year it wants to cut 8 %.\n\nEach farm cut 40 tonnes.", ["2025", "-"]),
        ("The bank reopens on Saturday.\n\nIt lost 40 boats.", ["-"]),
        # a census, in the present too; a feast, of which the year is known
        ("Shops sell 40 boats over Easter.\n\nHamble's closed 12 mills.", ["-", "-"]),
        # the verb of the figure
        ("Exports fell in September.\n\nToday one boat in four has a sail. Some 40 boats sank.", ["2025-10-29", "2025-09"]),
        ("Exports fell in September.\n\nSome 40 mills stood still.", ["2025-09"]),
        ("Exports fell in September.\n\nSome 40 mills still ran.", ["2025-09"]),
        ("Exports fell in September.\n\nSome 40 mills still run.", ["-"]),
        ("Exports fell in September.\n\nThe ports count on 40 ships.", ["-"]),
        ("Exports fell in September.\n\nThe ports earn about 40 euros when they close.", ["-"]),
        ("Exports fell in September.\n\nThe mark sank from 6 points to 5 points.", ["-", "2025-09"]),
    ],
)  # fmt: skip
def test_figures_of_the_past_have_the_time_of_the_news(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # a noun of its own behind the verb of the figure before, and a verb of its own
        ("In 2023 growers added 41 % and fruit houses 12 %.", ["2023", "2023"]),
        ("In 2023 barley lost 41 % of its price, and that of hops 12 %.", ["2023", "2023"]),
        ("In 2023 lorries burnt 41 % of it, trains and ferries just 12 %.", ["2023", "2023"]),
        ("The mill sold 300 looms in 2023, and the port ships 900 looms.", ["2023", "-"]),
        ("The mill paid 3 million euros in 2023, and the state pays 9 million euros.", ["2023", "-"]),
        ("The mill sold 41 % in 2023, but growers wants 12 %.", ["2023", "-"]),
        # what has happened since a time, and what is so
        ("Since 2021 the club has lost 40 members, and 90 members are ill.", ["2021..", "-"]),
        ("Since 2021 the club has lost 40 members; its rival pays $23 an hour.", ["2021..", "-"]),
        ("Since 2021 the club has lost 40 members, and 90 members have joined.", ["2021..", "2021.."]),
        ("Since 2021 the club has planted 40 trees, at a cost of $9 million.", ["2021..", "2021.."]),
        ("From 2027 the state will pay $40, and each town pays $9.", ["2027..", "2027.."]),
        # what a thing once was, and is
        ("A bed that cost $45 in 2015 goes for $120.", ["2015", "-"]),
        ("A bed that cost $1,045 in 2015 costs almost $1,200.", ["2015", "-"]),
        ("A plot that sold for $45 in 2015 was worth $120.", ["2015", "2015"]),
        ("The letter that arrived in January asks for $40.", ["2025-01"]),
        ("Each bed cost $4 in 2024. Each shot costs the clinic $9.", ["2024", "-"]),
        ("The costs that it bore in 2024 were $40 million. Staff took $9 million.", ["2024", "2024"]),
        ("The state has promised 40 judges in 2026, at a cost of $9 million.", ["2026", "2026"]),
        ("Homes will pay 4 % more from April after a meeting at which it was carried by 31 votes.", ["2026-04..", "-"]),
        # what somebody owns or a place is home to is no news
        ("The group, owner of three of the four mills, sold 40 looms in May.", ["-", "-", "2025-05"]),
        ("It sold 40 cows in May. In Velm, home to a quarter of the farms, 12 cows died.", ["2025-05", "-", "2025-05"]),
        (
            "It had 40 guests in May. The firm, market leader with 900 rooms, sold 12 rooms.",
            ["2025-05", "-", "2025-05"],
        ),
        ("The firm, leader with 900 rooms in May, let 40 rooms.", ["2025-05", "2025-05"]),
        ("He sold it to the owner of 40 shops in May.", ["2025-05"]),
        # a month that is named in passing
        (
            "It sold 90 hats last year. It blames June, when 40 shops shut. It lost 30 clerks.",
            ["2024", "2025-06", "2024"],
        ),
        ("The best month was June, when it sold 40 hats. Over the year it sold 90 hats.", ["2025-06", "-"]),
        ("It was best in June, when it sold 40 hats. It lost 30 clerks.", ["2025-06", "2025-06"]),
        # the level to which something has changed from what it was before the time of the article
        (
            "It sold 40 boats in 2024, it said.\n\nCosts grew from $21 million in 2023 to $24 million.",
            ["2024", "2023", "2024"],
        ),
        (
            "It sold 40 boats in 2024, it said.\n\nCosts grew from $21 million in 2024 to $24 million.",
            ["2024", "2024", "-"],
        ),
        ("The firm overspent its 2024 budget of $40 million. Its staff cost $9 million.", ["2024", "2024"]),
        (
            "The club sold 40 hats in 2024.\n\nThe picture is brighter than in a decade. It lost 30 clerks.",
            ["2024", "2024"],
        ),
        (
            "The club sold 40 hats in 2024.\n\nIn the decade before, the picture was brighter. It lost 30 clerks.",
            ["2024", "-"],
        ),
    ],
)
def test_what_has_a_time_or_only_stands_next_to_one(text, expected):
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan cuts 40 posts.", "FY2026/27"),
        ("Roads take 40 % of the new budget.", "FY2026/27"),
        ("Fees will rise by 4 %.", "FY2026/27"),
        ("Rents will climb from 40 euros to 45 euros.", "FY2026/27"),
        # what the budget neither does nor changes
        ("It has 40 clerks, and fees will rise by 4 %.", "-"),
        ("A bridge would cost $9 million.", "-"),
        ("It will open 40 halls.", "-"),
        ("The plan of the port has 40 cranes.", "-"),
        ("The plan for the bridge needs 40 cranes.", "-"),
        ("The budget was carried by 40 votes.", "-"),
        ("It has 40 clerks.", "-"),
        ("Before, the plan takes 40 clerks.", "-"),
        ("By 2030 fees will rise by 4 %.", "2030"),
    ],
)
def test_what_a_budget_does_is_of_its_year(text, expected):
    assert periods(f"The town adopted a $41 million budget for 2026/27 in May.\n\n{text}")[-1] == expected


@pytest.mark.parametrize(
    "opening",
    [
        "The town adopted a $41 million budget for 2026.",
        "The town adopted a $41 million budget for 2024/25.",
        "The town means to lose $41 million in 2026/27.",
    ],
)
def test_only_the_budget_of_a_year_to_come_that_is_none_of_the_calendar_goes_on(opening):
    assert periods(f"{opening}\n\nThe plan cuts 40 posts.")[-1] == "-"


def test_of_an_article_without_a_date_no_budget_is_known_to_be_one_to_come():
    text = "The town adopted a $41 million budget for 2026/27.\n\nThe plan cuts 40 posts."
    assert [str(draft.period) for draft in drafts(Document("a.txt", text))] == ["FY2026/27", "None"]
    assert periods(text, "2025") == ["FY2026/27", "FY2026/27"]


@cases(
    ("text", "expected"),
    [
        # a figure in brackets is what the one before it was at a time that is not told
        ("The share was 41.2% (39.8%) in 2024.", ["2024", "-"]),
        ("It sold 900 boats (870 boats) in 2023.", ["2023", "-"]),
        ("It cost €40 million ($44 million) in 2023.", ["2023", "2023"]),
        # years over which something is paid are none of the year before
        ("In 2024 it had 40 boats. It spent 9 million euros on piers over ten years.", ["2024", "-"]),
        (
            "In 2024 it had 40 boats. It spent 9 million euros, or $10 million, on piers over ten years.",
            ["2024", "-", "-"],
        ),
        ("In 2024 it had 40 boats. It sold 9 boats, and cut 40 jobs over ten years.", ["2024", "2024", "2024"]),
        ("It lost 40 boats in 2019. They sank, Orr told a crowd of 300 people. She sold 20.", ["2019", "-", "2019"]),
        ("In 2024 it had 40 boats. It spent 9 million euros on piers.", ["2024", "2024"]),
        # what is compared with last year is of this one
        ("Rents stand at 9 euros, compared with 8 last year.", ["2025", "2024"]),
        ("The harvest is put at 40 tonnes, up from 37 tonnes last year.", ["2025", "2024"]),
        ("They pay 85 euros, down from 110 euros a year ago.", ["-", "2024"]),
        ("The queue was 40 strong, compared with 30 at the same point last year.", ["-", "2024"]),
        # two figures and two times, in their order
        ("It lost 40 and 52 ships in 2023 and 2022.", ["2023", "2022"]),
        ("Sales fell in July after gains of 4 and 5 % in June and May.", ["2025-06", "2025-05"]),
        ("It sold 40 boats and 90 bikes in 2023 and 2022.", ["2023", "2023"]),
        # the event of an aside
        ("The biggest fine, of $9 million in May 2019, hit a bank. The firm paid 40 lawyers.", ["2019-05", "-"]),
        ("In May 2019 it paid a fine of $9 million. The firm sold 40 boats.", ["2019-05", "2019-05"]),
        # an hour is of the day of the article, or of one that is told
        ("Fares rose in April to 9 euros. By noon 40 people had left.", ["2025-04", "2025-10-29"]),
        ("Fares rose in April to 9 euros. At 9 p.m. 40 people were there.", ["2025-04", "2025-10-29"]),
        ("On 20 October the dam broke, and 9 boats sank. By noon 40 homes were gone.", ["2025-10-20", "2025-10-20"]),
        ("Fares rose in April to 9 euros. By noon she has written 40 letters.", ["2025-04", "-"]),
        # what is usual has no time
        ("In April it sold 40 boats. A boat, normally some 900 euros, was dear.", ["2025-04", "-"]),
        # two months, and the year to the later one
        ("From May to June the index rose by 2 % to 140 points.", ["2025-05..2025-06", "2025-06"]),
        ("From May to June fares rose 2 %. Rents were 4 % dearer than a year before.", ["2025-05..2025-06", "2025-06"]),
        ("In the two months to June sales rose by 2 % to 40 tonnes.", ["2025-05..2025-06"] * 2),
        # what is compared with a year before is of a year, and not of its last day
        ("On 31 December 2024 it had 40 ships. Sales were 9 % higher than in the prior year.", ["2024-12-31", "2024"]),
        ("In 2023 it had 40 ships. Sales were 9 % higher than in the previous year.", ["2023", "2023"]),
        # what was taken from some has their time, and those who are told of it do not
        ("It took 40 tonnes from 9 farms in 2023.", ["2023", "2023"]),
        ("It fell by 40 tonnes from 90 tonnes in 2023.", ["-", "2023"]),
        ("In 2023 it lost 40 ships. Nine boats sank, she told a jury of seven women.", ["2023", "2023", "-"]),
        # of those housed is of now, where they are still so
        ("In 2023 it housed 40 people. Some 79 % of those housed are still there.", ["2023", "2025-10-29"]),
        # a time to come is not that of the heading
        ("# Races in 2025\n\nNext year's race is in Lund, where 900 people are expected.", ["-"]),
    ],
)
def test_what_is_told_beside_a_time_may_be_of_another(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # in an article without a date, a month is one of the year that its heading names
        ("# Ports in 2024\n\nIn March 90 boats came. In May there were 40 boats, and 70 crews in the second quarter.",
         ["2024-03", "2024-05", "2024-Q2"]),
        ("# Ports in 2024\n\nOn 3 May 90 boats came. In May it will have 40 boats.", ["2024-05-03", "-"]),
        ("# Ports in June 2024\n\nIn May 90 boats came, after 80 boats in December.", ["2024-05", "2023-12"]),
        ("# Ports in 2024\n\nIn May 2022, 90 boats came. A month later there were 40 boats.", ["2022-05", "2022-06"]),
        ("# Ports in 2023/24\n\nIn May 90 boats came. It lost 40 boats.", ["-", "FY2023/24"]),
        # or a later one of the year of the month before
        ("In March 2024 there were 90 boats. In May there were 40 boats, and in June 70 boats.",
         ["2024-03", "2024-05", "2024-06"]),
        ("In March 2024 there were 90 boats. In February there were 40 boats.", ["2024-03", "-"]),
        ("In 2024 there were 90 boats. In May there were 40 boats.", ["2024", "-"]),
        ("In May there were 40 boats.", ["-"]),
    ],
)  # fmt: skip
def test_a_month_in_an_article_without_a_date(text, expected):
    assert [str(draft.period or "-") for draft in drafts(Document("a.txt", text))] == expected


@cases(
    ("text", "expected"),
    [
        ("# Ports in 2024\n\nIn March 90 boats came. By November 40 boats had come.", ["2024-03", "2024-11"]),
        ("# Ports in 2024\n\nIn March this year 90 boats came.", ["2025-03"]),
        ("# Ports in 2024\n\nIn March 90 boats will come.", ["2026-03"]),
        ("# Ports in 2026\n\nIn March 90 boats came.", ["2025-03"]),
        ("# Ports in May 2024\n\nIn March 90 boats came.", ["2025-03"]),
        ("# Ports in 2024\n\nIn 2023, 90 boats came, 40 of them in March.", ["2023", "2023-03"]),
    ],
)
def test_a_month_below_a_heading_that_names_a_year_that_is_over(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # what came before is told in passing
        ("In 2025 it made 90 carts, after 80 in 2024, and hired 12 people.", ["2025", "2024", "2025"]),
        ("In 2025 it made 90 carts, after selling 80 in 2024; 12 people left.", ["2025", "2024", "2025"]),
        ("It earned 90 euros in 2024, having made 80 euros two years earlier, and it drew 19 cents.",
         ["2024", "2022", "2024"]),
        # and so is what a relative clause in the present says that something has
        ("In May the owner, who owns 24 % of the mill, left.", ["-"]),
        ("In May the mill lost its owner, which now employs just 90 people, and sold 40 carts.", ["-", "2025-05"]),
        ("In May the mill, which has lost 40 men, shut.", ["2025-05"]),
        ("In May the mill, which employed 40 men, shut.", ["2025-05"]),
        ("In May the mill, which has 40 looms in 2025, shut.", ["2025"]),
        # a year before that of the figure next to it
        ("The pond was warmer this summer, and eels made up 14 % of the catch in 2022, up from 6 % three years earlier.",
         ["2022", "2019"]),
        ("Sales in June fell 4 %, and it expects 90 carts in 2025. The year before, it made 80 carts.",
         ["2025-06", "2025", "2024"]),
        ("In May it sold 4 carts and in 2024 it sold 90. It takes a year before a cart is sold, and 40 do not sell.",
         ["2025-05", "2024", "-"]),
        # a year ends at a semicolon, for months without their year
        ("In 2018 there were 90 boats; by the end of May there were 80 boats.", ["2018", "2025-05"]),
        ("In 2018 there were 90 boats in May; in June there were 80 boats.", ["2018-05", "2018-06"]),
        ("In May 2018 there were 90 boats; in June there were 80 boats.", ["2018-05", "2018-06"]),
        ("In 2018 there were 90 boats; in May there had been 80 boats.", ["2018", "2018-05"]),
        ("On the first Saturday in August 90 boats came.", ["2025-08-02"]),
    ],
)  # fmt: skip
def test_a_figure_beside_one_of_another_time(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        (
            "The council has a budget of 40 euros for FY2026/27. The levy rises 3 %. The bill is going up by 2 euros.",
            ["FY2026/27", "FY2026/27", "FY2026/27"],
        ),
        ("The council has a budget of 40 euros for FY2026/27. The levy has risen 3 %.", ["FY2026/27", "-"]),
        ("The club has 40 boats in FY2026/27. The levy rises 3 %.", ["FY2026/27", "-"]),
        (
            "The council has a budget of 40 euros for FY2026/27. The levy rises 3 %, or 9 euros on a hut assessed at 90 euros.",
            ["FY2026/27", "FY2026/27", "FY2026/27", "-"],
        ),
    ],
)
def test_what_a_budget_does_in_the_present_is_of_its_year(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # a whole that is only there in its time is of that, too
        ("In 2024 it lost nine of its 14 matches and sold two of its 40 boats.", ["2024", "2024", "2024", "-"]),
        ("In 2024 he made 31 of the team's 79 goals, for the team's 900 fans.", ["2024", "2024", "-"]),
        # what was revised is of the same time, and so are others that something is compared with
        ("The May gain was revised down to 28,000 jobs from 35,000 jobs.", ["2025-05", "2025-05"]),
        ("In May sales rose to 40 carts from 30 carts.", ["2025-05", "-"]),
        ("It has births. In May it had 19, against 64 deaths.", ["2025-05", "2025-05"]),
        # a year before, for what has dropped since, in a text that compares with years before
        (
            "In 2024 it made 90 carts, 4 fewer than a year before. Scrap came to 40 tonnes, against 50 tonnes, a drop of 20 %.",
            ["2024", "2024", "2024", "2023", "2024"],
        ),
        (
            "In 2024 it made 90 carts, 4 fewer than a year before. Scrap came to 40 tonnes, against 50 tonnes.",
            ["2024", "2024", "2024", "-"],
        ),
        ("In the second quarter it made 90 carts, 9 more than the 81 carts of the first.",
         ["2025-Q2", "2025-Q2", "2025-Q1"]),
    ],
)  # fmt: skip
def test_a_whole_a_revision_and_what_something_has_dropped_from(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        ("In 2024 output fell 8 %, which is the third-steepest drop ever.", ["2024", "2024"]),
        ("In 2024 output fell 8 % in Lund, which is the third-largest town.", ["2024", "-"]),
        ("The bridge will open in 2030. Interest will by then cost 9 euros a day.", ["2030"]),
        ("The bridge will open in 2030. Another 40 boats would go by then.", ["2030"]),
        ("In 2019 it opened. By then it had sold 90 boats. It lies 4 kilometres off.", ["2019", "-"]),
        ("The line opens in 2030. By then it will reach Lund, 4 kilometres further east.", ["-"]),
        ("By then it had sold 90 boats.", ["-"]),
    ],
)  # fmt: skip
def test_a_record_and_what_is_so_by_then(text, expected):
    assert periods(text) == expected


@cases(
    ("text", "expected"),
    [
        # what was expected, and did not come, is of the time of what came
        ("In 2024 it made 90 carts, not the 40 carts it had feared in May.", ["2024", "2024"]),
        ("It made not the 40 carts it had feared in May.", ["2025-05"]),
        # a year that something is only before or after
        ("Anyone hired after 2016 starts at 17 euros.", ["-"]),
        ("Some 40 % are old, and one in nine means to go before 2028.", ["-", "-"]),
        ("After May 2024 it sold 40 carts.", ["2024-05"]),
        # what has doubled since a time, to so many now
        ("The number of huts has doubled since 2018, to just 512.", ["-", "-"]),
        ("Since 2018 it has built 90 huts, to 40 of which a road leads.", ["2018..", "2018.."]),
        # each of two figures has both months, unless it is one noun
        ("In January and February it made 90 carts, and two-fifths of that sank.", ["2025-01..2025-02"] * 2),
        ("In January and February it made 90 and 80 carts.", ["2025-01", "2025-02"]),
        ("It will rise from 240 to 310 places in the autumn of 2024.", ["-", "2024"]),
        ("It rose from 240 to 310 places between 2022 and 2024.", ["2022", "2024"]),
        ("It plans a mill that will employ 40 men once it opens in 2028.", ["2028"]),
        ("On Monday it posted sales of 90 carts for the twelve months to March after 80 carts a year earlier.",
         ["2024-04..2025-03", "2023-04..2024-03"]),
    ],
)  # fmt: skip
def test_what_was_not_and_times_of_two_figures(text, expected):
    assert periods(text) == expected
