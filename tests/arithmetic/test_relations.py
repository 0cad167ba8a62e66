"""Slips that no phrase gives away: relations of amounts, and how surely a reader would take them as related."""

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.amounts.paragraphs import paragraphs
from innofacts.arithmetic.relation import FORMS
from innofacts.arithmetic.relations import relations
from innofacts.arithmetic.slips import slips
from innofacts.arithmetic.suspects import suspects

REPORTED = (
    # what amounts of a paragraph give, in each form
    ("Of 40 doctors 12 went, and that is 20 per cent.", "share", "12 of 40 is 30 %"),
    ("The agent keeps 15 per cent. From the fee of €12,000 she is paid €2,800.", "part", "15 per cent of €12,000 is €1,800"),
    ("The choir has 48 singers, up 40 per cent from 40.", "growth", "from 40 to 48 is a rise of 20 %"),
    ("He drew 14 maps a week. In six weeks he drew 74.", "product", "six weeks times 14 is 84"),
    ("The hall is open six hours a day, five days a week, 38 hours in all.", "product", "five days a week times six hours a day is 30 hours"),
    ("He drew 84 maps in six weeks, 12 a week.", "quotient", "84 divided by six weeks is 14"),
    ("He drew 84 maps, 14 a week, in eight weeks.", "quotient", "84 divided by 14 is 6 weeks"),
    ("Ten men worked 40 hours at £15 an hour for £5,000.", "triple", "ten times 40 hours times £15 an hour is £6,000"),
    ("It had 340 members. Then 45 joined and 28 left, so there are 387.", "balance", "340 plus 45 less 28 is 357"),
    ("It had 340 members. Then 28 left and 45 joined, so there are 387.", "balance", "340 plus 45 less 28 is 357"),
    ("He has 12 cows, 15 goats and 20 pigs, 57 animals.", "sum", "12 + 15 + 20 = 47"),
    ("He had 75 cows and sold 31 of them; 54 graze here.", "rest", "75 less 31 is 44"),
    ("On average the boys, who weighed 40, 44 and 48 kilos, weighed 46 kilos.", "mean", "the average of 40, 44 and 48 kilos is 44 kilos"),
    ("They took 42, 51 and 57 tonnes, an average of 55 tonnes a year.", "mean", "the average of 42, 51 and 57 tonnes is 50 tonnes a year"),
    ("Some 45 per cent took tea, 30 per cent milk and 35 per cent beer.", "hundred", "45 % and 30 % leave 25 %"),
    ("Half of it is sand, 30 per cent clay and 25 per cent chalk.", "hundred", "50 % and 30 % leave 20 %"),
    ("The share of women rose from 20 to 25 per cent, an increase of 5 per cent.", "relative", "from 20 to 25 per cent is a rise of 25 %, or of 5 points"),
    ("The largest lake covers 46 square kilometres. The one at Tinn covers 52 square kilometres.", "order", "46 square kilometres is less than 52 square kilometres"),
    ("The lowest rate is in Moss, 5.4 per cent. It is 4.8 per cent in Skien.", "order", "5.4 per cent is more than 4.8 per cent"),
    ("Marl was second with 81 points, ahead of Orr with 86.", "order", "86 is more than 81"),
    ("Two loans, one of €1.5 billion and one of €700 million, make €2.4 billion.", "sum", "€1.5 billion + €700 million = €2.2 billion"),
    ("The three films take 1 hour 20 minutes, 50 minutes and 1 hour, in all 3 hours and 40 minutes.", "sum", "1 hour 20 minutes + 50 minutes + 1 hour = 190 minutes"),
    ("The plan gives 2 million users 50 dollars, and costs 100 billion dollars.", "product", "2 million times 50 dollars is 100 million dollars"),
    ("Of the 26 boats four sank and three turned back; the other 21 went on.", "rest", "26 less four and three is 19"),
    # the neighbours of what is told of a part, of others or at another time
    ("In eight laps she passed 136 walkers, 18 a lap.", "quotient", "136 divided by eight is 17"),
    ("The farm sells 240 eggs a day at £1.50, and takes £350 a day.", "product", "240 times £1.50 is £360 a day"),
    ("The poll gave the mayor 44 per cent, her rival 34 per cent and the Greens 32 per cent.", "hundred", "44 % and 34 % leave 22 %"),
    ("The orchestra needs £240,000 and has £165,000. It has to find £85,000 elsewhere.", "rest", "£240,000 less £165,000 is £75,000"),
    ("Of the 240 seats, 190 are taken and 60 are empty.", "rest", "240 less 190 is 50"),
    # the neighbours of what is no slip: one of its ages, both numbers of a result, no rolls
    ("Twenty-two years in office have left Ada Hill, 71, with few illusions. She came in at 59 to fix the harbour.", "rest", "71 less twenty-two years is 49 years"),
    ("It had 120 loaves at six and had sold 90 loaves by nine; 40 loaves were left.", "rest", "120 less 90 is 30"),
    ("He pays 40 euros a week, and 2,480 euros in a year.", "product", "52 times 40 euros a week is 2,080 euros"),
    ("It ground 7,300 sacks last year, 30 sacks a day.", "quotient", "7,300 divided by 365 is 20"),
    ("A boat takes 20 minutes for a crossing, so in nine hours it makes 30 crossings.", "quotient", "nine hours divided by 20 minutes is 27"),
    ("It covers 45 kilometres in half an hour, at 110 kilometres an hour.", "quotient", "45 kilometres divided by half an hour is 90 kilometres an hour"),
    ("Of the 88 chairs, a quarter have no arms. Pads for those 32 chairs are sewn.", "part", "a quarter of 88 is 22"),
    ("It has 48 posts, and 39 are filled. For the eleven vacant ones nobody asks.", "rest", "48 less 39 is 9"),
    ("Rents are 12 per cent up. Nine of the 45 flats, 30 per cent, are empty.", "share", "nine of 45 is 20 %"),
    ("It has 45 players, nine of whom are old. Their share of the band, 30 per cent, is low.", "share", "nine of 45 is 20 %"),
    ("It has 45 players. Nine of the players are old, and that is 30 per cent of the players.", "share", "nine of 45 is 20 %"),
    ("They saved 64 paintings. The 46 paintings are safe.", "same", "the text also gives 64 for this"),
    ("The club had 40 boats in 1990. It has since halved that number, to 26.", "times", "26 is 0.65 times 40"),
    ("The school halved its staff to 40 from 120.", "times", "40 is 0.33 times 120"),
    ("The firm sold 250 cars, half as many as the 120 it sold in 2022.", "times", "250 is 2.08 times 120"),
    ("The hall has 180 seats and the yard half as many, 400 in all.", "times", "180 is 0.45 times 400"),
    ("Of 90 acres half are oak, a third are beech and the remaining 25 pine.", "less", "taking half and a third from 90 acres leaves 15 acres"),
    ("Of the 58 riders 31 are women. Then 14 gave up, and the other 54 did not.", "rest", "58 less 14 is 44"),
    ("Bell Castle is the second most visited, with 4,310 guests, behind Tarn, which drew 5,920, and Oak, which had 4,870.", "order", "4,310 is less than 4,870"),
    ("At 41 metres, it is the tallest tower. The one in Oss has 46 metres.", "order", "41 metres is less than 46 metres"),
    ("The water stood at 4.85 metres and fell by 70 centimetres, to 4.45 metres.", "rest", "4.85 metres less 70 centimetres is 4.15 metres"),
    ("The firm closes 350 posts. The 530 redundancies are voluntary.", "same", "the text also gives 350 for this"),
    ("A tonne of scrap fetches $320. For the 45 tonnes it was paid $16,400.", "product", "45 tonnes times $320 is $14,400"),
    # what an amount is: a rate, a part, an age, a price, what no one has rounded
    ("There were 63 cases among 180,000 inhabitants, an incidence of 45 per 100,000.", "quotient", "63 divided by 180,000 is 35 per 100,000"),
    ("The patent earns £600 annually. In five years that makes £2,400.", "product", "five years times £600 annually is £3,000"),
    ("Drivers are paid 40p a mile. For the 150 miles of his round one gets £80.", "product", "150 miles times 40 pence is £60"),
    ("One who rides 12,000 miles a year and gets £0.35 a mile has £4,700.", "product", "12,000 miles a year times £0.35 a mile is £4,200"),
    ("The blaze destroyed 14 boats. All 17 of the destroyed boats were covered.", "same", "the text also gives 14 for this"),
    ("Police counted 900 thefts in the past twelve months, compared with 1,200 in the twelve months before. The fall of 35 per cent is a surprise.", "growth", "from 1,200 to 900 is a fall of 25 %"),
    ("The first prize is 500 euros, the second 300 and the third 200, so that 1,100 euros are paid out.", "sum", "500 euros + 300 + 200 = 1,000 euros"),
    ("Ines Holt, 34, lifted 60 and 80 kilos, a total of 150 kilos.", "sum", "60 + 80 kilos = 140 kilos"),
    ("Of the 58 riders, 41 are under the age of 18, and the other 27 are not.", "rest", "58 less 41 is 17"),
    ("It has $1.35 million towards its target of $2 million. It must find the other $750,000.", "rest", "$2 million less $1.35 million is $650,000"),
    ("The 500-gram tin at €4 works out at €9 a kilo.", "quotient", "€4 divided by 500 grams is €8 a kilo"),
    ("The prize of 5.6 billion kronor is shared by 700,000 homes, and each will receive 800 kronor.", "quotient", "5.6 billion kronor divided by 700,000 is 8,000 kronor"),
    ("One in three seats is held by a woman. Nine women sit in the hall of 36.", "share", "nine of 36 is 25 %"),
    ("It has 3,600 seats, 900 more than the old hall, and is half larger than that.", "outcome", "from 2,700 to 3,600 is a rise of 33.33 %"),
    ("More than half of the 370 fans, 178 of them, took the train.", "share", "178 of 370 is 48.11 %"),
    ("Of 2,400 flats 540 are cheap. That puts their share at 27.5 per cent, below what was planned.", "share", "540 of 2,400 is 22.5 %"),
    ("Some 46 per cent chose cars, 31 per cent trees and 18 per cent shops; the remaining 11 per cent chose none.", "hundred", "46 %, 31 % and 18 % leave 5 %"),
    ("Thirty pickers each worked six hours on each of five days, so 1,000 hours were paid.", "triple", "thirty times six hours times five days is 900 hours"),
    ("It took delivery of 14 jets and retired nine, so it grew from 118 jets to 125.", "balance", "118 plus 14 less nine is 123"),
    ("Sales rose from 850 to 900 million euros, 100 million more.", "rest", "900 million euros less 850 million is 50 million euros"),
    ("It grew from 3.2 to 3.9 billion, a rise of 900 million kroner.", "rest", "3.9 billion less 3.2 billion is 700 million kroner"),
    ("Sales fell by 8 per cent to £46 million from £60 million.", "growth", "from £60 million to £46 million is a fall of 23.3 %"),
    # units, of one size or of several
    ("The 500-gram tin at €9 works out at €28 a kilo.", "quotient", "€9 divided by 500 grams is €18 a kilo"),
    ("A field of 60 metres by 25 metres has 2,500 square metres.", "product", "25 metres times 60 metres is 1,500 square metres"),
    ("It did 84 nautical miles in four hours, so its speed was 28 knots.", "quotient", "84 nautical miles divided by four hours is 21 knots"),
    ("The yacht did 84 miles in four hours, at 28 mph.", "quotient", "84 miles divided by four hours is 21 mph"),
    ("Sales of 90 cars at £8,000 per car made £820,000.", "product", "90 times £8,000 per car made is £720,000"),
    # numbers in words, and what a rate is for
    ("A hundred and twenty men dug 8 holes each, or 860 holes.", "product", "a hundred and twenty times 8 is 960"),
    ("Over nine rounds he landed 153 punches, which makes 19 a round.", "quotient", "153 divided by nine is 17"),
    ("In 30 days it lent 9,000 books, a daily average of 330.", "quotient", "9,000 divided by 30 days is 300"),
    ("The price per copy was £12, and the 300 copies brought in £3,900.", "product", "300 times £12 is £3,600"),
    ("A yard then cost £30. For 12 yards he paid £430.", "product", "12 yards times £30 is £360"),
    ("It has 60 seats at £20 for each of four evenings, so it took £5,800.", "triple", "60 times £20 times four is £4,800"),
    ("Of the 90 halls, 30 per cent have no roof. Tents for those 37 halls are here.", "part", "30 per cent of 90 is 27"),
    ("Of the 90 farms in Vik, 30 per cent are for sale. On Monday all 37 were sold.", "part", "30 per cent of 90 is 27"),
    ("The choir has 80 members, of whom 40 per cent are men. That is 28 men.", "part", "40 per cent of 80 is 32"),
    ("Of the 80 members, 40 per cent are men. In all, 28 men sing.", "part", "40 per cent of 80 is 32"),
    ("Of these, 40 are ill. The school has 400 pupils, of whom 12 per cent are ill.", "share", "40 of 400 is 10 %"),
    ("It has 400 pupils and 40 of them, 12 per cent, are ill.", "share", "40 of 400 is 10 %"),
    ("It has 400 pupils and 40 are ill. So 12 per cent of them are at home.", "share", "40 of 400 is 10 %"),
)  # fmt: skip

RELATED = (
    # what is read like this too, but reported by a rule for words, in its own words, or too weak to be reported
    ("The bank cut its rate from 4.5 per cent to 4.0 per cent, by a quarter of a percentage point.", "points", "4.5 per cent and 4.0 per cent are 0.5 points apart"),
    ("We hired 20 people and are 120 now, an increase of 15 per cent.", "outcome", "from 100 to 120 is a rise of 20 %"),
    ("The 3 prizes of 400 euros each and one of 900 euros came to 2,300 euros.", "sum", "3 prizes of 400 euros + 900 euros = 2,100 euros"),
    ("With 47 seats for the Reds, 31 for the Blues and nine for the Greens, the three have 97 of the 160 seats.", "sum", "47 + 31 + nine = 87"),
    ("Members get 10 per cent off. For a course that costs others £280 they pay £262.", "less", "taking 10 per cent from £280 leaves £252"),
    ("Marl was second with 81 points, behind Orr with 76.", "order", "76 is less than 81"),
    ("It has 14 cups, 9 jugs and 22 jars. So far 31 of the 55 pieces are clean.", "sum", "14 + 9 + 22 = 45"),
)  # fmt: skip


@cases(("text", "reason"), [(text, reason) for text, _, reason in REPORTED])
def test_a_relation_that_is_not_right_is_reported(text, reason):
    assert reason in [slip.reason for slip in slips(text, numbers_in(text))]


@cases(("text", "form", "reason"), [*REPORTED, *RELATED])
def test_a_relation_is_of_one_form(text, form, reason):
    found = [(one.form, str(one)) for paragraph in paragraphs(text, numbers_in(text)) for one, _ in suspects(paragraph)]
    assert (form, reason) in found


NONE = (
    "The three mills ground 30 tonnes a day in 2019 and 2 percentage points more.",  # a change of nothing
    "Some 4 per cent of 20 per cent of the boats is 5 per cent.",  # shares of shares
    "Rates of 4 per cent a year and 30 or 40 boats.",  # a rate in per cent
    "He paid £3 for 10 litres and £45 for 12 tonnes.",  # of other kinds
    "The hall has 180 seats and the yard half as many, 270 in all.",  # a multiple of one of two
    "In all 61 had a fever and 44 a rash, of 90; 22 had both and 12 had neither.",
    "In all 560 voted for it and 240 against it, a share of 70 per cent.",
    "Of 75 trams 15 stood still. A third of those that ran were late.",
    "The orchard sold 340 crates and 285 baskets. Last year it was 655.",
    "It was minus 3 degrees in Oss and 8 degrees in Tarn.",
    "Output rose by 12 per cent to 560,000 units and is to rise to 610,000 next year.",
    "Support is at 54 per cent, up from 48 per cent.",
    "The school halved its staff to 40. It now has 120 pupils.",
    "The wards treated 523 patients and had 51 nurses; a blog has the patients at 600.",
)


@pytest.mark.parametrize("text", NONE)
def test_amounts_of_other_kinds_are_not_related(text):
    assert [str(one) for paragraph in paragraphs(text, numbers_in(text)) for one, _ in suspects(paragraph)] == []


def test_every_form_has_an_example():
    """Only constructions tell in which direction something went."""
    assert {form for _, form, _ in (*REPORTED, *RELATED)} == {*FORMS} - {"direction"}


def related_goats(sentences: int) -> list[set[int]]:
    """Return the sentences of each relation in a paragraph of so many sentences with two amounts each."""
    text = " ".join(f"Then {n} and {n + 7} goats came." for n in range(11, 11 + 5 * sentences, 5))
    (paragraph,) = paragraphs(text, numbers_in(text))
    return [{amount.sentence for amount in one.amounts} for one in relations(paragraph) if one.form != "same"]


def test_a_crowd_of_amounts_has_relations_within_three_sentences_and_twice_as_many_have_twice_as_many():
    ten, twenty = related_goats(10), related_goats(20)
    assert len(set().union(*ten)) == 10
    assert max(max(one) - min(one) for one in ten) == 2
    assert len(twenty) < 2.5 * len(ten)


def test_a_relation_of_amounts_without_one_in_brackets_is_found_once():
    text = "Of 40 doctors 12 went (2023: 14), and that is 20 per cent."
    (paragraph,) = paragraphs(text, numbers_in(text))
    assert sum(str(one) == "12 of 40 is 30 %" for one in relations(paragraph)) == 1


UNRELATED = (
    "Of the 40 members, 24 are women (69 per cent in 2019).",
    "The council has 40 members, of whom 24 are women, against 69 per cent a generation ago.",
    # one that is no amount, and those who left in May
    "The band had six members. Two left in May, one has come back, and there are five of them now.",
    # what comes on top is no total
    "Entry was €18 for adults and €9 for children. We were three and five, so it cost us €99, and the ices came to another €24.",
    # a week, a share or an age like those before it
    "Of the 52 weeks he spent 31 on the road, six at home and 15 in the studio. The album has 11 songs.",
    "Half of the 3,200 said yes, 38 per cent no, and 12 per cent had no view. Among the young it was 64, 27 and nine.",
    "The winner got 5,420 votes, 53 per cent, her rival 4,810, or 47. At first there had been 10,800 votes.",
    "The three brothers, aged 9, 12 and 16, have 37 years between them; their father is 44.",
    # the prices of one of each
    "Coffee is £2.80 and a bun £1.90. We had four coffees and six buns, which came to £22.60, and the tip made it £25.",
    # shares of a whole of their own, and of one of two amounts that are compared
    "It had only 9,000 km of track in 2012; by 2022 it was 42,000 km. That is 70 per cent of the world's total.",
    # the rate of another year
    "At that rate the outlay of 3,335 billion yuan equals $471 billion. In 2022 the average was 6.74 yuan per dollar.",
    "It found that of the 73% who buy abroad, 10% said they bought more in May and 12% said they bought less.",
    "The ferry carried 40 people; 12 were saved on Monday, 18 by Tuesday, and 22 are missing.",
    "Of the 40 people aboard, 18 were saved, 12 by fishermen and six by the navy, and 22 are missing.",
    "Ayle won the first leg 2-1 at home and drew the return 1-1. Brock, 4-2 winners on aggregate, await them.",
    "The museum was opened in 1950. In 2000 it marked its 30th anniversary as a trust.",
    "Mr Lund, who came in 2009 and left in 2021, spent 15 years as a monk.",
    "It was 1-1 in Porto. A 2-0 win in Leeds gave them an aggregate of 3-2.",
    "The bridge, opened in 1905, shut in 1990, and its owner in 2005 had his 80th birthday.",
    "He sold it in 2010 to a firm, opened in 1990, for its 15th anniversary.",
    "Ann Moor was born in 1901. Her father died in 1930, aged 60.",
    "The club was founded in 1980. In 2010 the league celebrated its 40th anniversary.",
    "Born in 1941, Tom Orr married Ann in 1969, the year she turned 20.",
    "The school, opened in 1950, closed in 2000, after 40 years of service by Ann Moor.",
    "It has 90 seats at £8 and 60 at £5, and 60 people are in the choir.",
    "Twelve boys and nine girls in a class of 28 passed the test.",
    "Ten men and two women in the group of 15 people were injured.",
    "Seven men and five women on a boat with 20 people were arrested.",
    "Two men and three women on a panel of 6 judges voted for it.",
    "Ten men and eight women in the 20-strong team were injured.",
    "Born in 1960, she married John in 1985, when he was 40, and left.",
    "Born in 1960, his son opened it in 1995, aged 20.",
    "The club was founded in 1980. In 2010 its captain turned 40.",
    "The firm was founded in 1920 by John. In 1950 his son turned 40, and took over.",
    "The shop was opened in 1980. In 2010, Ann Moor turned 35, and sold it.",
    "The bank was opened in 1950. In 2000 its chairman celebrated his 60th birthday.",
    "He was president from 1990 to 2000, and served 12 years in prison.",
    "From 1990 to 2010 she was a judge and ended with 15 years in Leeds.",
    "From 1990 until 2000 he ran the club, back after 12 years in France.",
    "The bill got 60 votes. 51 votes were needed for a majority.",
    "The parties won 70 and 65 seats. 68 seats are needed for a majority.",
    "The party won 60 of the 90 contested seats, but 76 are needed for a majority.",
    "With 25 members present of 45, 13 votes are needed for a majority.",
    "The council has 45 members, of whom 5 cannot vote; 21 votes are needed for a majority.",
    "The council has 90 members, and 54 votes were needed for a majority of three fifths.",
    "Between 4 June and 18 June it rained for nine days.",
    "The town had 16,480 bike thefts, of which 11 per cent were solved. Shops sold 94,000 bikes.",
    "The town had 16,480 bike thefts. Of these, 11 per cent were solved. Shops sold 94,000 bikes.",
    "Of the 16,480 bike thefts, 11 per cent were solved. In Tolna, 3,870 were recorded.",
    "Of the 16,480 bike thefts, 11 per cent were solved. Tolna recorded 3,870.",
    "Of the 16,480 bike thefts, 11 per cent were solved. The police of Tolna counted 3,870.",
    "The town had 61,300 burials, of which 68 per cent were cremations. There were 59,640 births.",
    "The town had 61,300 burials, and 68 per cent were cremations. There were 94,000 births.",
    "The zoo had 84,000 visitors, 31 per cent of them children. The museum had 190,000.",
    "Shops sold 94,000 bikes. The town had 16,480 bike thefts, of which 11 per cent were solved.",
    "There were 94,000 births in the town. Of the 61,300 burials, 48 per cent were cremations.",
    "Tolna recorded 3,870 thefts. Of the 16,480 thefts in the country, 11 per cent were solved.",
    "The country had 16,480 thefts, of which 11 per cent were solved; Tolna had 3,870.",
    "Of these 400 pupils, 60 speak up. Of the 80 pupils of Vik, 30 per cent do. It has 50 seats at 150 stops.",
    "He was in hospital from 4 May to 18 May and in intensive care for eight days.",
    "The election was on 4 May and the count ended on 9 May after three days.",
    "She fell ill on 3 March and on 30 April left hospital after 40 days.",
    "Of the 20 sailors, 12 were rescued, two of them injured, and eight are missing.",
    "A landslide hit 30 houses. Eight people died, 12 people were hurt and 5 people are missing.",
    "The fund bought a further 5 % in March, after which the bank increased its stake from 20 % to 29 %.",
    "He won another 5 medals in June, taking his tally from 12 medals to 20 medals since January.",
    "They beat Leeds 2-1 on Saturday and meet Hull, who won 5-3 on aggregate after a 2-2 draw.",
    "Rovers won 2-1, their third 2-1 of the week, to go through 5-2 on aggregate.",
    "The ferry left at 6.15 and docked at 9.45; the crossing normally takes three hours.",
    "Doors open at 7.30 and the play ends at 10.15. It lasts two hours.",
    "One in 2.5 million won a prize, 12 per cent got a key ring, and sales rose by 40 per cent.",
    "The twins were born in 1956 and set up shop in 1984, when they were 27.",
    "The twins set up shop in 1984, when they were 38, and were born in 1956.",
    "Only 18 of the 45 members turned up, well short of the 23 needed for a majority.",
    "The vote was 56 to 44 in favour, with 12 votes between the two sides.",
    "Of every ten calls four go unanswered, or 40 per cent.",
    "Of the 44 trees 15 died, and of those left so many remain that two gardeners need nine days.",
    "It burns 28 per cent of its waste, while the other 62 per cent of what it gets is sold.",
    "It bought another 4.5 per cent of Orr, whose stake in Ayle went from 22 per cent to 28.5 per cent of 30 per cent.",
    "It took on a further 40 people at 12 sites and 13 shops.",
    "Of nine sailors six swam ashore and one was pulled out by a boat; two are missing.",
    "Three are missing.",
    "There are 17 men and nine women in the choir, in a hall for 240.",
    "Eight people were hurt when a wall gave way at the market: four traders, three shoppers and a boy.",
    "The town spends 240 euros on each of its 5,000 pupils, and 1.4 million euros on all 7,000.",
    "The town has 5,000 pupils at 240 euros each and spends 1.4 million euros on all 7,000.",
    "With three points for a win and one for a draw, 12 wins and five draws make 41 points, but they were docked nine.",
    "With three points for a win and one for a draw, 12 wins and five draws would have been 41 points.",
    "It pays £3 for a win and £1 for a win at cards. He has 12 wins and £24.",
    "There were three points for a win and one for a draw, and 12 wins.",
    "The 12 boats of two and two boats of four had 40 pounds of fish.",
    "Mo lost 2-1 in Oslo, led 2-0 at half-time and won 4-3 on aggregate.",
    "Mo lost 2-1 in Oslo, and won 4-3 on aggregate.",
    "Mo lost 2-1 in Oslo, won 3-0 at home and went through 4-2 on aggregate.",
    "The boat leaves on 3 May and is back on 12 May, and guests will have spent ten nights on it.",
    "It was 31 June, he said, and on 3 June he had been ill for 12 days.",
    "He sailed on 31 June, he said, was back on 14 July, and spent 12 days at sea.",
    "The cruise from 4 June to 18 June costs £90 a night, for ten nights of it.",
    "The mill was built in 1905 and burnt down in 2005, after 80 years of neglect.",
    "The mill was built in 1905 and sold in 2005, after 30 years of work by his son.",
    "The mill, new in 1905, was sold by 2005, after 80 years of work.",
    "From 2011 until 2018 she sat in the council, and eight years as mayor followed.",
    "From 2018 until 2018 she sat in the council, for two years of work.",
    "The lamp burns from 7.40 until 11.10 and takes two hours to charge.",
    "Born in 1938, she wrote in 1999 that she was 12 when the war was over.",
    # what other amounts give, or another reading allows
    "The court has 46 rooms, 26 judges, 14 clerks and 9 ushers.",
    "The fair drew £16,000 for the boat. Tax relief, at 25 per cent, makes it £20,000.",
    "The jail, meant for 300 women, held 420 in May, 40 per cent too many.",
    "The mill took £1.92m last year and cost £1.11m to run, a surplus of £0.81m. The takings included £90,000 for flour.",
    "The mill sold 240 tonnes of flour last year. It fetched £96,000, or £400 a tonne, against £350 in May.",
    "The chapel needs £90,000 for its tower and has £66,000 of it, including £43,000 from a bank. That leaves £24,000 to find.",
    "Of the firm's 25 ships, four are called new and 18 sound, so 88 per cent are sound or better.",
    "The line carried 2.32m people last year, up 5 per cent from 2.21m, and still hopes for 2.7m by 2030.",
    "The hearing had begun at 6. Of the 48 people who spoke, 43 were against it.",
    "The council got 412 letters this year: 103 in May and the rest, three times as many, in June.",
    "Sales came to $3.1bn last year. In 2010 they were $1.9bn, and the staff was half the size.",
    "The tram carried 9,400 people in May. In June, with fares halved, it carried 10,200.",
    "The four largest firms gave £30,000, £20,000, £15,000 and £12,000 for the organ, which cost £99,000 in all.",
    "Among the 40 cooks of the camp are 18 women, 16 Danes and 25 people with a degree.",
    "The state took 64 billion in tax on pay and 58 billion in tax on sales, the two biggest of its sources.",
    "Exports fell by 2 per cent to 90 tonnes, while imports grew by 3 per cent to 155 tonnes.",
    "Half of the 60 acres were sown, and 20 per cent was kept as one of four fields, which leaves 2.5.",
    "Half of the fields, a third of the woods and a tenth of the 60 acres were sold.",
    "Ninety of the firm's 600 workers will go, a cut of 15 per cent.",
    "A plot of 40 acres, of 60 acres in all, 25 acres of it wood, was sold.",
    "The fund grew from £2.40 to £3.00 in a year, a return of 25 per cent.",
    "Of each dollar raised, 94 cents go to aid, four to rent and two to staff. It raised 1.2 dollars a head.",
    # a new price that was rounded to a coin
    "Fares, now £2.40, go up 5 per cent to £2.50.",
    "Bus fares, now £3.20, will go up by 5 per cent to £3.40 in May.",
    "The ticket costs 4.10 euros and rises 4 per cent to 4.30 euros.",
    "From May a coffee costs £2.80 instead of £2.60, a rise of 7 per cent.",
    "A coffee costs £2.80, up 7 per cent from £2.60.",
    "A loaf fell by 8 per cent, from $3.60 to $3.30.",
    # the distance to something that is not told
    "Last year 300 ships came. This year it was 340, 20 more than forecast.",
    "Last year it won 12 games and this year 15, five more than its rival.",
    "Turnout rose from 40 to 60 per cent, 5 points more than expected.",
    "The dam fell from 90 per cent to 60 per cent full, 20 points below the norm.",
    "Output rose from 40 to 50 tonnes, 10 per cent more than planned.",
    "The well fell from 90 metres to 60 metres, 12 metres below its average.",
    # hours of the day
    "The shop is open from 9 to 5, eight hours a day.",
    "The clinic is open from 8 to 6, ten hours a day, five days a week.",
    "The gym is open from 10 to 4, six hours a day.",
    "The pool opens from 7 to 3, which makes eight hours.",
    "They work from 6 to 2, an eight-hour shift.",
    "The polls opened at 9 and by 11 half of the 60 voters of the hamlet had come.",
    "The shop opened at 8 and by 10 had sold 40 of the 90 loaves.",
    "The market began at 7, and by 9 a third of the 45 stalls were empty.",
    "By 10 a quarter of the 80 guests had left.",
    # what two parts did after the whole was told
    "The firm has 3,500 staff. It hired 1,620 men and 1,780 women last year.",
    "The race drew 3,500 runners; 1,620 men and 1,780 women finished.",
    "The choir has 96 members. For the tour it chose 41 men and 50 women.",
    "The town has 640 pupils. On Monday 310 boys and 340 girls stayed at home.",
    # a loss, and what is left of every pound
    "Of every pound that it takes, the club spends 42p on players, 30p on rent and loses 7p.",
    "Of every pound that it takes, the shop spends 62p on wages and 45p on rent, and so loses 7p.",
    "Of every dollar that comes in, the theatre pays 71 cents to actors and 38 cents for heat, and loses nine cents.",
    "Of every pound spent there, 42p goes on wages and 30p on rent.",
    "A cake shop takes £400 a day, pays £290 for flour and £150 for rent, and loses £40.",
    # what one may have beside another thing, the parts of a dollar, and the rest of a whole without two parts
    "A meal takes 1.1 pounds of rice. Of each dollar that it gets, 93 cents go to cooks, four to vans and three to staff.",
    "The farmers took 57 of the 110 seats in the assembly. The bakers won 34; four small lists share the remaining 19.",
    "Of the 28 girls in her group, 16 speak Spanish and 15 play chess.",
    "Of its 64 members 41 own a boat and 35 have a car.",
    # a change of nothing
    "Sales rose from 40 tonnes in 2019 to 40 tonnes in 2020, a rise of 5 per cent.",
    # about so many is a little more than the specification has
    "Of about 2,400 guests 1,200 came by train, and the other 1,060 by bus.",
    "Nearly a third of the 5,400 houses, about 1,730, are empty.",
    # who abstained is no part that is told
    "By six votes to four, with its chair abstaining, the board of 11 members said no.",
    "The vote was 27 to 16, with two of the 45 members abstaining.",
    "The motion got 26 votes; 17 were against it, and the other two of the 45 members were absent.",
    # who stayed away is not told
    "Of the 52 delegates, 31 voted for the merger and 17 against; three abstained and one had gone home.",
    "The board has 23 members. In May 14 voted for the loan and six against.",
    # half a result of two numbers
    "He lost only one vote that mattered, by 412 to 410.",
    "She won by 311 to 309 in a chamber of 640 members, 19 more than in May.",
    "The council passed the port bill by 61 votes to 46, with eight members abstaining.",
    "The total vote was 1,210 to 1,190, with 14 spoiled papers, and a recount followed.",
    "The budget bill was adopted by 76 to 55, with 11 abstentions, and 24 pages of notes.",
    "A share bought at 50 crowns lost half its value in 2022 and then doubled, so that it is worth 50 crowns again.",
    "The port handled 31 million tonnes, more than any other but Arden, with 44 million.",
    # tenths of a second, and no share; to the next one, and not to the first
    "She clocked 58.3 seconds, six tenths outside the mark, and 59.1 in her second run, eight tenths slower still.",
    "Legs of 12.3, 12.8 and 13.1 seconds, and a bad last change, put them seven tenths down on the Poles.",
    # the same again, other groups, and by how much more
    "The box holds 75,000 seeds. Each tray of 75,000 seeds gives around 200,000 plants.",
    "About 46 per cent were for it and 41 against. Among the young, 23 per cent did not know.",
    "The first group had 27 per cent more salt and 87 per cent more sugar than the other.",
    "The firm has 45 banks and $12.5 billion in assets. It paid $250 million for the last of them.",
    # a whole of its own, two things and two times
    "One in four homes has no garden. Of the 3,200 in the old town, 1,400 have a yard.",
    # points between others, and of another time
    "Unemployment is 5.2 per cent, against 4.6 per cent for the country. A year ago it was 0.8 points lower.",
    # with interest
    "The car costs £12,000, or £240 a month for five years with interest.",
    # a multiple is no amount of another one
    "It takes pictures that are 10 times crisper, 10 times sharper and 12 times larger.",
    "Ayle led by 14 points, ahead of Brock; in Brock 19 schools shut.",
    "Of every 1,000 letters 42 are lost, 18 are burnt and 31 come late.",
    # of a part, of more than what is told, at another time or place, of another subject, and what is needed
    "In eight laps she passed 136 walkers, 18 of them on the last.",
    "The train does 70 kilometres an hour. It takes three hours for 160 kilometres, with stops.",
    "The cook charges £18 a head. For 80 guests and the wine he sent a bill for £1,740.",
    "The farm sells 240 eggs a day at £1.50, and took £520 on Sunday with the ham.",
    "The field measures 60 metres by 35. Next to it is one of 2,600 square metres.",
    "The bus carried 54 people; 26 got off, 9 were hurt, among them 4 children, and 20 are well.",
    "A third of the 240 rooms are free. Of those that are let, 90 have no bath.",
    "Half of the 96 pupils came to the first lesson, and 54 to the second.",
    "Members get 10 per cent off lessons. A lesson costs £240, a course £226.",
    "The clinic saw 8,400 people, 1,600 of them children, and has a waiting list of 6,300.",
    "The new mast is 57 metres high. The old one, with its 75 metres, was seen from the sea.",
    "The mayor had 6,318 votes and her rival 5,864; in the last election she was 554 votes behind.",
    "The tank held 800 litres. After a day 240 were left, and 660 more were ordered.",
    "Of the 240 seats, 190 are in the stalls and 60 had a poor view.",
    "The legacy of £80,000 will help: the roof costs £42,000, the bells £31,000 and the wall £18,000.",
    "They needed £16,000 for the roof and £5,400 for the floor, and have £11,600 in the bank.",
    "Cats make up 54 per cent of the pets, and 33 per cent of the cats and 23 per cent of the dogs are old.",
    "The appeal has raised £36,000 of the £65,000 that the roof will cost; the tower is £32,000 more.",
    "Two years ago the club had 2,500 members; now it has 3,000. In the first year it grew by 30 per cent.",
    "The county adopted a $500 million budget with $260 million for schools. Roads get $110 million and police $68 "
    "million, which leaves $62 million.",
    "The police counted 8,640 thefts. Of those, 14 per cent were cleared up. In 2023 the number was 7,910.",
    "She needed 340 votes and had 318; 32 were still being counted.",
    "Its margin was 13 per cent in 2021 and 9 per cent in 2022, and it hopes to gain six percentage points by 2026.",
    # a list of names
    "Orton had 1,849 boats per thousand people. Lund had 5,787, Kent 6,212, and the New Isle 5,630.",
    "Guards stopped 4,500 of the lorries, three in five. Police caught 2,250, or 30 per cent, and customs the remaining 750.",
    # so many a month, what is compared elsewhere, or with the first
    "If the queue goes on falling by 420 a week, it will stand at 1,680 in June, 58 per cent below the March figure.",
    "The mill took 46 per cent of the logs and 61 per cent of its income from oak. Of the 2,400 oaks, 1,700 were sold.",
    "Holm won with 158 marks out of 170. Orr was second with 154. Lee came third with 149, nine marks behind the winner.",
    # numbers in brackets behind shares, which are shares
    "Trust in banks (81 per cent), in the police (63) and in parliament (61) has hardly changed.",
    "The tax office leads with 34 per cent of the sample, followed by health centres (29) and schools (12).",
    "Most come by car (46 per cent), fewer by bus (31) or on foot (18), and hardly any by bicycle (5).",
    # what a change is in percent, which is of what was there before
    "The ministry has set a target of Rs 27,000 crore. That needs an increase of Rs 3,537 crore, or 15.1 per cent.",
    "Stocks were 180 tonnes. An increase of 40 tonnes, or 25 per cent, in sales did not change that.",
    "The port has 640 berths. A decline of 60 boats, or 12 per cent, left many of them empty.",
    # averages of rates, in places of different sizes
    "The port has 51 cases per 10,000 people, the hills 32, the coast 31 and the plain 15. The average is 39.",
    "Kent has 51 cases, the hills 32 and the coast 31. In the plain there are 15. The average of all is 39.",
    # parts of a whole that no words make one, and what else may be such a part
    "There were 290 bids, 40 per cent more than in May. The firm means to train 120 people.",
    "The rate was 2.2 per cent in 2023. Ardavia is sixth of 31 countries, one place higher than before.",
    "The port counted 5,040 new homes in 2025, compared with 4,200 in 2024. Half of the increase was in the suburbs.",
    # products that no words make one
    "Maureen Ray, 71, had waited since 7.40 for the third number 9 in a row.",
    "For the first time in half a century the schools are shrinking: 58,300 children came, and 61,900 left.",
    "Net debt is $1.28 billion, down from $1.61 billion. That is 2.9 times annual earnings, and the limit is 2.5.",
    "About 97.2 gigawatt hours arrive in the homes, enough for 10,800 flats at 9 megawatt hours each.",
    # two times, of which one says when
    "The line cost £1.92bn and was 14 months late. Fares brought in £34.1m over the twelve months.",
    # so many times what is told elsewhere
    "The grant stands at €585. In Corr, tenants hand over €788, which is 1.7 times what their friends in Aldmere pay.",
    # m/kgs, which are millions of kilos
    "The sale had 4.92 million kilos. Of these, 4.41 m/kgs were sold, leaving 0.51 m/kgs, or 10.4 per cent, unsold.",
    # a list with an item that is no amount
    "He dropped 14 marks: three on the jump, one on the turn, five on the trot, three on the halt and two at the gate.",
    # two of so many, so many of those who are left, and who did not do something
    "Fifty-two towns wrote back. Two of the 37 towns with such a plan did not know what it cost.",
    "The 28 pupils were split evenly. Of the 16 pupils who had no help, 13 said they did not know whom to ask.",
    "The inn had 131 letters. It lost 58 that were not stamped, and 41 from guests that had not come since May.",
    # three parts that are told alike, and no whole
    "By May, 271 shares had vested, 214 shares had lapsed, and the remaining 88 shares will vest next year.",
    # the lines of a list of contents
    "The Fund Has Helped Towns of Many Kinds 9 Most Towns Told of Both Delays and Gains 15 The Office Has Not Drawn Up a Plan 21",
    # another change that is told behind one
    "Calls have fallen by 40 per cent since 2009, leading to a drop in calls per house from 7.2 in 2009 to 3.1 in 2024.",
    "A loaf cost 64 cents in 2019, and 90 cents in 2024. Inflation over that time was about 23 per cent.",
    "Rentals grew a very strong 62 per cent in spring with core growth rising to 47 per cent. The 62 per cent growth is of 33 per cent growth in 2020.",
    # less than nothing, and basis points
    "The west has about 31 per cent of its inns. Sales in May came to minus 33.4 per cent, a gain of 12 percentage points from April.",
    "The rate on savings fell 9 points to 1.13 per cent from 1.22 per cent.",
    # parts that are not all added, or not all told
    "Net cash of the mill was $51.2 million, consisting of $23.6 million of net income and $41.4 million of other charges, partially offset by a $13.8 million increase in stocks.",
    "It spent £3.1 billion, of which £1.7 billion was for halls, £820 million was for roads and £540 million was for land.",
    # a number for each of three years
    "The boats of Vik, Ost and Tarn were 612,000, 348,000 and 331,000 euros, respectively.",
    # two parts with shares of a whole that is not told
    "Some 65 per cent, or about 9,100 barns, have a leak. Some 63 per cent, or about 8,820 barns, have mould.",
    "The office gave 82 per cent (€2.46 billion) of the fund to these towns. In contrast, it gave 18 per cent (€541 million) to schemes of others.",
    "The margin was $64.2 million, or 21.4 per cent of net sales, after $66.1 million, or 21.9 per cent of net sales. Net sales of the branch were $201.7 million.",
    # sales before costs are others
    "Sales were £412.6 million in 2021. Rebates fell to £23.1 million, or 3.8 per cent of gross sales, that year.",
    # shares of what each has
    "Orton spends 64 per cent of its budget on schools, Kell only 45 per cent.",
    "Gardeners kept 64 per cent of the seeds that they bought, while farmers 45 per cent.",
    # no share of anything
    "The 95 per cent confidence intervals of these are (6,120, 8,415) and (9,870, 11,300).",
    # two times that are no ends
    "Bright Ale is the third beer over the past four weeks. The growth rate rose to 2.6 times the growth rate of all beer in the latest 13 weeks.",
)


@cases("text", UNRELATED)
def test_results_of_others_are_no_slips(text):
    assert slips(text, numbers_in(text)) == []
