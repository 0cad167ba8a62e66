"""What a figure counts: the head of its noun, and what it is counted by."""

import pytest

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts


def counted(text):
    return [str(draft.figure) for draft in drafts(Document("a.txt", text))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the head of the noun
        ("They laid 12 square kilometres of solar panels for 40 urban households.", ["12 square kilometres", "40 households"]),
        ("There were 5,000 medical personnel.", ["5000 people"]),
        # what it is counted by stands behind it, what is counted before
        ("Mortality is 31 per 1,000 live births.", ["31 deaths per 1000 live births"]),
        ("The rate is 31 per 1,000 live births.", ["31 per 1000 live births"]),
        # m is for million where money is written so, and nothing is in metres
        ("It made £3m, and tickets grew to 119m.", ["3 million GBP", "119 million tickets"]),
        ("Of £40m, £3m went into 119m of pipe and 5 km of road.", ["40 million GBP", "3 million GBP", "119 m", "5 km"]),
        ("They laid 119m of pipe.", ["119 m"]),
        # what money is paid for is what it is per, if it is a measure
        ("In May it paid £9 for a kilogram of butter.", ["9 GBP per kilogram"]),
        ("For a tonne of wheat the mill paid £180.", ["180 GBP per tonne"]),
        ("A megawatt-hour cost £74, and a litre of milk now sells for about £2.", ["74 GBP per megawatt-hour", "~ 2 GBP per litre"]),
        ("It paid £9 for a horse, and half a tonne sold for £90.", ["9 GBP", "0.5 tonne", "90 GBP"]),
        ("A kilo of house-roast coffee costs €17.20, 80 cents more than in May.", ["17.20 EUR per kilo", "0.80 EUR per kilo"]),
        # other money of about that size that it is compared with, or that follows it in time
        ("Beds that cost €45 a night in 2015 now go for €120, against €90 in Osby.",
         ["45 EUR per night", "120 EUR per night", "90 EUR per night"]),
        ("The plan was €9 a month in 2020 and €11 in 2021. A rival sells at €8.", ["9 EUR per month", "11 EUR per month", "8 EUR"]),
        ("Rent is €900 a month and a cellar €300. The tax came to €90 from €70.", ["900 EUR per month", "300 EUR", "90 EUR", "70 EUR"]),
        ("A pound of minced veal cost an average of €6.25, up from €5.10 a year ago. Loin went for €11.88.",
         ["6.25 EUR per pound", "5.10 EUR per pound", "11.88 EUR per pound"]),
        ("A bill would rise from €47.20 a month to €55.90 in July and €63.15 by 2026.",
         ["47.20 EUR per month", "55.90 EUR per month", "63.15 EUR per month"]),
        ("It laid 11 km of cable at €6.8m, and sold 40 tonnes at €9.", ["11 km", "6.8 million EUR", "40 tonnes", "9 EUR per tonne"]),
        ("A clerk gets €17 an hour. A driver gets €29, or to €64,000 in all.", ["17 EUR per hour", "29 EUR per hour", "64000 EUR"]),
        ("The backlog of potholes fell from 2,400 to 1,650.", ["2400 potholes", "1650 potholes"]),
        ("It paid 81 yen ($0.60), from 89.", ["81 JPY", "0.60 $", "89 JPY"]),
        ("Debt was 2.9 times earnings.", ["2.9 times"]),
        ("Deliveries in the north fell to 61,900.", ["61900 deliveries"]),
        # a small share has two digits
        ("One hen in 60 was ill, one in eighty died, and 1 in 12 got well.", ["1.7 %", "1.25 %", "8 %"]),
        # points next to a percentage, degrees in a text with one scale of temperature
        ("In May 61% of buses were punctual, up 4.5 points on 2023.", ["61 %", "4.5 pp"]),
        ("Of adults 37% smoke, of teenagers 12%. The gap of 25 points has shrunk.", ["37 %", "12 %", "25 pp"]),
        ("Support stood at 44%, six points behind that for the bypass.", ["44 %", "6 pp"]),
        ("The index lost 3 points, or 2%, and regained two points.", ["3 points", "2 %", "2 points"]),
        ("It won 60% of its games. It finished with 71 points.", ["60 %", "71 points"]),
        ("Turnout was 51%. The Nikkor rose 300 points.", ["51 %", "300 points"]),
        ("The lake reached 24.5C, 3.2 degrees above the mean.", ["24.5 °C", "3.2 °C"]),
        ("It was 31 degrees Celsius in May. The road turns by 40 degrees.", ["31 degrees Celsius", "40 degrees"]),
        ("It was 90°F on Monday and 32°C on Friday. It cooled by 2 degrees.", ["90 °F", "32 °C", "2 degrees"]),
        ("The town cut 40 jobs. The plan eliminates 31, of which 22 are vacant.", ["40 jobs", "31 jobs", "22 jobs"]),
    ],
)  # fmt: skip
def test_what_a_figure_counts(text, figures):
    assert counted(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the whole that it is a part of, an item of a list, the subject
        ("Nets, of which 2.9 billion were given, are old.", ["2.9 billion nets"]),
        ("- Farms: 9.1 million, 5.3 million fewer than in 2005", ["9.1 million farms", "-5.3 million farms"]),
        ("Accidents rose by 120 in all.", ["120 accidents"]),
        ("The ring ran for 40 hours and gave over 5 fb−1.", ["40 hours", "> 5 things"]),
        ("Exports rose by 120 in all.", ["120 things"]),
        ("Repairs came to 1,930 in May.", ["1930 repairs"]),
        ("Girls kept ahead in music, where lessons rose by a fifth to 930.", ["20 %", "930 lessons"]),
        ("Its rivals, Boa and GPS, reached over 120.", ["> 120 things"]),
        ("Ridership averaged 90,050 on weekdays, and enrolment fell to 310.", ["90050 riders", "310 students"]),
        ("About a fifth of our nurses (3,100) left.", ["~ 20 %", "3100 nurses"]),
        ("Calls to the office rose 4 % to 9,100.", ["4 %", "9100 calls"]),
        ("Leaks are a nuisance. It mended 9,100 of them, about 25 a day.", ["9100 leaks", "~ 25 leaks per day"]),
        ("Leaks cost 40 euros. It mended 9,100 of them in 2024, or 25 a day, against 7,800 in 2023.",
         ["40 EUR", "9100 things", "25 per day", "7800 things"]),
        ("It sold 40 tonnes last year at an average of $300, and kept another 9.", ["40 tonnes", "300 $ per tonne", "9 tonnes"]),
        ("It loses $4 on each ride.", ["4 $ per ride"]),
        ("They found 87 cans per mile. That is 14 per mile more.", ["87 cans per mile", "14 cans per mile"]),
        ("The match drew 13,000.", ["13000 people"]),
        ("It brought in a fee on soft drinks containers. Shops took 9,100 of them.", ["9100 containers"]),
        ("Cars cost more than boats. It sold 9,100 of them.", ["9100 cars"]),
        ("Some cars cost more than boats. It sold 9,100 of them.", ["9100 things"]),
        ("The fleet passed 33m tonnes.", ["> 33 million tonnes"]),
        ("Sales rose by 9 per cent, to $4m, while those of others fell by 3.", ["9 %", "4 million $", "-3 %"]),
        ("It has 40 vets, and the number of farms in the valley fell from 9 in 2019 to four.", ["40 vets", "9 farms", "4 farms"]),
        # the figure before that is nearest in size, of the same sentence or, of things, the one before
        ("Some 81,000 people lived within 500 metres, compared with 22,300 then.", ["~ 81000 people", "<= 500 metres", "22300 people"]),
        ("The 3 parks cover 400 hectares, compared with 350 then.", ["3 parks", "400 hectares", "350 hectares"]),
        ("It borrows at 8.5 to 9 percent, and they at under 4; some 300 do.", ["8.5..9 %", "< 4 %", "~ 300 things"]),
        ("It left 12 dead and five missing, 35 more than feared, in a town of about 200.", ["12 people", "5 people", "35 people", "~ 200 people"]),
        ("Posts fell by 630 to 7,360, and employees by 19,000; unemployment, at 4 %, was up 0.1 points.", ["-630 posts", "7360 posts", "-19000 employees", "4 %", "0.1 pp"]),
        ("They shared 15 million acre-feet a year among seven states. It averaged 12.4 million.", ["15 million acre-feet per year", "7 states", "12.4 million acre-feet per year"]),
        ("In the 12 schools the class size was 24, and the rate fell from 12 % and is 9.", ["12 schools", "24 things", "12 %", "9 %"]),
        ("The stadium holds 40,000.", ["40000 things"]),
        ("It has a 2,400 sq m hall.", ["2400 sq m"]),
        ("China's yuan eased to 7.18 per dollar.", ["7.18 CNY per dollar"]),
        ("The yen fell to 150 per dollar and 162 per euro.", ["150 JPY per dollar", "162 JPY per euro"]),
        ("Volunteers - 420 of them - came.", ["420 volunteers"]),
        ("We have 4,500 additional training places a year.", ["4500 places per year"]),
        ("We had 14 parks. Last year it was 3.", ["14 parks", "3 parks"]),
        ("The wait was 12 days. Twelve were late.", ["12 days", "12 things"]),
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
        ("Some 35,000 people came, and 70 MEPs. In 2019 it drew 10,000.", ["~ 35000 people", "70 MEPs", "10000 people"]),
        ("The hall has 170 megawatts and 3 wings. It has 11.", ["170 megawatts", "3 wings", "11 wings"]),
        # the same number again; never a share of the sentence before
        ("The trial of the 51 men lasted. Of the 51 only 3 came.", ["51 men", "51 men", "3 men"]),
        ("It is up 38 %. Of these, 70 were outside.", ["38 %", "70 things"]),
        ("It expects 13 storms, five of them major ones.", ["13 storms", "5 storms"]),
        # a subject with a phrase behind it, or with another figure before the verb
        ("Cases of measles in the state topped 1,288.", ["> 1288 cases"]),
        ("Killings more than tripled to 1,620.", ["> 3 times", "1620 killings"]),
        ("Placements in the 19 states totaled 198 million.", ["19 states", "198 million placements"]),
        # a noun of its own clause, rather than one of the whole sentence; never the share by which something changed
        ("Its staff of 244 handled 1,860 complaints, and closed 1,742.", ["244 people", "1860 complaints", "1742 complaints"]),
        ("Cyclists' deaths fell by 6% to 82.", ["-6 %", "82 deaths"]),
        ("EE has 20m or so, of 27 million customers.", ["~ 20 million things", "27 million customers"]),
        ("Salt stands at 340 grams a litre. Birds, which numbered 95,000, are down to 200.", ["340 grams per litre", "95000 birds", "200 birds"]),
        ("Salt stands at 340 grams a litre. The rest is 20,000.", ["340 grams per litre", "20000 things"]),
        ("Some 2 million parcels came, or 4.4m a day.", ["~ 2 million parcels", "4.4 million parcels per day"]),
        # money is repeated, but for its name; sales of things are things
        ("The trucks, at $60,000, are 66,000 in number.", ["60000 $", "66000 trucks"]),
        ("It made 129 billion euros, while imports sank to 111 billion.", ["129 billion EUR", "111 billion EUR"]),
        ("It made 129 euros, and the rest was 111.", ["129 EUR", "111 EUR"]),
        ("Sales of new homes ran at a pace of 676,000.", ["676000 homes"]),
        # people by what they are in, and by their age
        ("Its army of 216,000 is to grow to 300,000.", ["216000 people", "300000 people"]),
        ("There were 948,000 16- to 24-year-olds in it, up from 923,000.", ["948000 people", "923000 people"]),
        # across places; a ratio and its range; by how many people are more
        ("Job openings across the region totaled 6,870.", ["6870 openings"]),
        ("It gave 231 patients a hazard ratio of 0.73, with a 95% confidence interval of 0.62 to 0.87.", ["231 patients", "0.73 ratio", "0.62..0.87 ratio"]),
        ("Women and girls outnumber men and boys by about 560,000.", ["~ 560000 people"]),
        ("The bus carries up to 90 passengers, while the Max seats 46 and sits in seats 12 and 13.", ["<= 90 passengers", "46 passengers"]),
        ("The zoo held 1,900 hens in May, with grain for 1,700 birds. A year earlier it held 1,800.", ["1900 hens", "1700 birds", "1800 hens"]),
        ("Attacks by staff on dogs fell from 40 to 31.", ["40 attacks", "31 attacks"]),
        ("Of the tents repaired, 40 were blue. Of the oars, 12 were lost.", ["40 tents", "12 oars"]),
        ("There were 900 births in May. The rate was 8 per 1,000 inhabitants.", ["900 births", "8 births per 1000 inhabitants"]),
        # so many more of what was just counted; what is left in stock
        ("The line has 31 stops and only 1,490 drivers, 112 fewer than in 2008.", ["31 stops", "1490 drivers", "-112 drivers"]),
        ("We ran 268 boats (31 more than before) and 40 quays.", ["268 boats", "31 boats", "40 quays"]),
        ("Stocks of unsold boats, which peaked at around 2.3 million, were down to 910,000.", ["~ 2.3 million boats", "910000 boats"]),
        ("The index of rents rose to 118.2.", ["118.2 points"]),
        # what a number is called, how many people, and those of them that a noun names
        ("Her majority of 1,207 fell to 31. A magnitude 5.8 quake struck.", ["1207 votes", "31 votes", "5.8 magnitude"]),
        ("The 160 pupils had a mean score of 51.3. The hut sleeps 24.", ["160 pupils", "51.3 points", "24 people"]),
        ("Osk (pop. 5,640) has a choir of nine, and a jail built for 520.", ["5640 people", "9 people", "520 people"]),
        ("In the trial, deaths were cut (n = 1,422).", ["1422 people"]),
        ("Some of the cores (n=4) were old.", ["4 cores"]),
        ("A crew of 3, a team of 4, a squad of 5, a jury of 6, a panel of 7, a cast of 8.", [f"{n} people" for n in range(3, 9)]),
        ("A choir of 3, a cabinet of 4, a committee of 5, a band of 6, a troupe of 7.", [f"{n} people" for n in range(3, 8)]),
        ("Of 300 surveyed, 310 polled, 320 interviewed and 330 questioned all spoke.", [f"{n} people" for n in (300, 310, 320, 330)]),
        ("It arrested 31, jailed 32, recruited 33, detained 34, deported 35, evicted 36 and evacuated 37.", [f"{n} people" for n in range(31, 38)]),
        ("The coalition has a majority of 31.", ["31 seats"]),
        ("In the council it has a majority of 31.", ["31 seats"]),
        ("In parliament it has a majority of 31.", ["31 seats"]),
        ("The inn accommodates 400.", ["400 people"]),
        ("Deaths rose 12-fold to 60.", ["12 times", "60 deaths"]),
        ("A hall seats 1,200.", ["1200 people"]),
        ("It sold 12.4 million of its 40 million shares.", ["12.4 million shares", "40 million shares"]),
        ("The trial enrolled 412 (mean age 61), of whom 198 had the drug; nobody said of whom 40 are.", ["412 people", "198 people", "40 people"]),
        ("Of those (mean age 61) we speak, of whom 40 came.", ["40 people"]),
        ("The government has a majority of 120. Labour cut its majority from 3,900 to 140.", ["120 seats", "3900 votes", "140 votes"]),
        ("Of the 1,200 asked, 300 left. The 120 who stayed, of a sample of 1,004, spoke. Staff numbers fell to 840.", ["1200 people", "300 people", "120 people", "1004 people", "840 staff"]),
        ("It trained 96 cooks, 41 of them women, in 7 towns, and gave rice to 120,000 more.", ["96 cooks", "41 women", "7 towns", "120000 cooks"]),
        ("It has 300 vans and lorries.", ["300 vans"]),
        ("It has 38 lorries, 30 % of them old, and nine electric ones.", ["38 lorries", "30 %", "9 lorries"]),
        # a part of a whole that is named first, or before a label; what a label says money is per
        ("Of those hurt, 78 were drivers. Of the flats let in May, only 12 were new.", ["78 people", "12 flats"]),
        ("Among the ships seen, 14 left.", ["14 ships"]),
        ("Of the grain, 300 was wet.", ["300 things"]),
        ("- Homes built: 1,000\n- Of these, for families: 540\n- Rent per square metre: DKK 90", ["1000 homes", "540 homes", "90 DKK per square metre"]),
        ("Rent is €14.60 per m². Munich is dearest, at €22.10, and Leipzig lowest at €9.80.", ["14.60 EUR per m²", "22.10 EUR per m²", "9.80 EUR per m²"]),
        ("Rent is €14 per m². The dearest house cost €2m; a lunch is €9.", ["14 EUR per m²", "2 million EUR", "9 EUR"]),
        ("Pine sold at €90 a tonne. Oak fetched €120, and a permit is €70. Shops earned €3m.", ["90 EUR per tonne", "120 EUR per tonne", "70 EUR", "3 million EUR"]),
        ("Power costs 39 cents per kWh, and gas 11 cents, of the €150 it pays.", ["0.39 EUR per kWh", "0.11 EUR per kWh", "150 EUR"]),
        ("Wages are €14 an hour. A meal costs €9.", ["14 EUR per hour", "9 EUR"]),
        ("Wheat was $229 a tonne last week, down $3. It pays a dividend of €1.85 per share, up €0.15.", ["229 $ per tonne", "-3 $ per tonne", "1.85 EUR per share", "0.15 EUR per share"]),
        ("It earned $1.94 a share; analysts had hoped for $1.80.", ["1.94 $ per share", "1.80 $ per share"]),
        # what was just counted, even if something else comes between
        ("It paid 900 people in 11 countries in 2024, 140 fewer than before.", ["900 people", "11 countries", "-140 people"]),
        ("Our wards saw 900 people, an average of 12 a day.", ["900 people", "12 people per day"]),
        ("More than 900 people came. In May they came at a rate of 14 a day.", ["> 900 people", "14 people per day"]),
        ("It made 30 trips. In May there were 7 a day.", ["30 trips", "7 trips per day"]),
        ("Hotels had 900 guest nights. Guests from Rome accounted for 90 of them.", ["900 nights", "90 nights"]),
        # a subject with something about it
        ("Visitors, who come in free, grew to 900.", ["900 visitors"]),
        ("Pupils without a desk grew to 900. Trees near a road fell to 40. Trees over a road fell to 30.", ["900 pupils", "40 trees", "30 trees"]),
        ("Visitor numbers recovered: 2.07 million, after 1.98 million.", ["2.07 million visitors", "1.98 million visitors"]),
        ("Four in five were men, and the rest over 40.", ["80 %", "> 40 things"]),
        # "it was" resumes an amount of about that size, of any kind but money
        ("We built 30 homes a year. Now it is 200.", ["30 homes per year", "200 homes per year"]),
        ("The rate is 12 %. In 2019 it was 9. In May it was 940.", ["12 %", "9 %", "940 things"]),
        ("The town has 64 flats in 3 blocks. A year ago the number was 60.", ["64 flats", "3 blocks", "60 flats"]),
        ("Complaints about noise numbered 4,310. The payroll shrank to 310.", ["4310 complaints", "310 people"]),
        # so many of them there are, or are not; those of a share in words
        ("Half of it went into wood stoves, of which there are now 9,100; in 2015 there were 4,000.", ["50 %", "9100 stoves", "4000 stoves"]),
        ("One flat in nine was empty, and 1,200 had no heating.", ["11 %", "1200 flats"]),
        ("The number of those who have been waiting for a year fell to 6,100.", ["6100 people"]),
        ("It has 31 pupils for every hundred desks. In Osk, the fullest of the 9 schools, it is 44.", ["31 pupils per 100 desks", "9 schools", "44 pupils per 100 desks"]),
        # a part of the whole of which a percentage is
        ("About 40 per cent of the waste came from shops. Farms accounted for 30, schools for 12.", ["~ 40 %", "30 %", "12 %"]),
        ("Of the 900 visitors, 40 % were Danes. Swedes accounted for 90.", ["900 visitors", "40 %", "90 visitors"]),
        ("About 40 per cent of the waste came from shops. Farms accounted for 90.", ["~ 40 %", "90 things"]),
        ("Forty-six per cent went to Osk and 41 to Velm; in 2000 Osk took more than 60.", ["46 %", "41 %", "> 60 %"]),
        ("Four in five went to Osk and 41 to Velm.", ["80 %", "41 things"]),
        ("The oldest of the 12 bridges dates from 1890, and 40 dates are sold.", ["12 bridges", "40 dates"]),
        # a number that only the percentage before explains: as large as one, and behind a word of what is or should be
        ("Turnout was 58 %. The law wants at least 70.", ["58 %", ">= 70 %"]),
        ("Turnout was 58 %. The law wants at least 700.", ["58 %", ">= 700 things"]),
        ("Turnout was 58 %. The mill sold 30.", ["58 %", "30 things"]),
        ("Turnout was 58 %. The mill is old. It has 30.", ["58 %", "30 things"]),
        ("Pay rose by 4 % to 40.", ["4 %", "40 things"]),
        ("Pay rose by 4 %. The union is asking for 7.", ["4 %", "7 %"]),
        ("It got 4 %. It had hoped for 7.", ["4 %", "7 %"]),
        ("It lent 4 million euros to 40 firms, and 3 million to 12 farms.", ["4 million EUR", "40 firms", "3 million EUR", "12 farms"]),
        ("It crept up from 2.4 in the third quarter to 2.9 per cent in the fourth.", ["2.4 %", "2.9 %"]),
        ("It rose from 40 in May 2024 to 55 % in June, and from 30 to 9 vats.", ["40 %", "55 %", "30 vats", "9 vats"]),
        ("It rose from 40 in May to 55 vats in June.", ["40 things", "55 vats"]),
        # more of what is next to it, and money by what is said to be so much
        ("It had 37 km of lanes. The mayor opened another 4.6 in May.", ["37 km", "4.6 km"]),
        ("It sold ships for 151 billion euros. Net debt stood at 4.3 million.", ["151 billion EUR", "4.3 million EUR"]),
        ("It sold ships for 151 billion euros. Its fleet stood at 4.3 million.", ["151 billion EUR", "4.3 million things"]),
        # marks, and decimals, which no whole things have; a rank is no unit
        ("There were 300 guests. The inn scored 4.3 out of five.", ["300 guests", "4.3 points"]),
        ("The average grade of the class rose from 2.9 to 3.1.", ["2.9 points", "3.1 points"]),
        ("It beat the previous mark and its income of 3 million euros grew to 400.", ["3 million EUR", "400 things"]),
        # what is left of a whole, and wholes that are no marks
        ("It repaired 121 schools. The other 28, or around 15%, are closed.", ["121 schools", "28 schools", "~ 15 %"]),
        ("He has 900 birds left out of 22,000.", ["900 birds", "22000 birds"]),
        # ones are of what was counted, and no share
        ("It owns 30 trams, 12 % more than in May. There are nine electric ones.", ["30 trams", "12 %", "9 trams"]),
        # a decimal goes on from a percentage
        ("The farms lost 6.2 % of their fish, compared with 15.4 in 2023. They had asked for 7.5.", ["-6.2 %", "15.4 %", "7.5 %"]),
        ("The farms lost 6 % of their fish. The inn scored 7.5 out of ten.", ["-6 %", "7.5 points"]),
        ("It has 214 ships per 1,000 heads. Osk was 19th, with 132.", ["214 ships per 1000 heads", "19 rank", "132 ships per 1000 heads"]),
        ("The inn scored 3.6 out of 5, from 4.1.", ["3.6 points", "4.1 points"]),
        ("One picker in nine was hurt, and 30 had to go to hospital.", ["11 %", "30 pickers"]),
        ("Of the 214 people held, 41 were under 18 and nine out of ten were men.", ["214 people", "41 people", "< 18 people", "90 %"]),
        # money and measures next to them
        ("They put the damage at 9 million euros; insurers have so far paid out 3.5 million.",
         ["9 million EUR", "3.5 million EUR"]),
        ("It hires about 200 each summer.", ["~ 200 people per summer"]),
        ("A sledge cost $300 in May, and in June, before the snow, less than 250. Some 90 were stolen.", ["300 $", "< 250 $", "~ 90 things"]),
        ('The mine yields 900 tonnes. "It is poor. We need a hundred more to live," he said.', ["900 tonnes", "100 tonnes"]),
        ("They sold 40 huts at €9 each, 30 % of them at €7 apiece.", ["40 huts", "9 EUR per hut", "30 %", "7 EUR"]),
        ("The field measures 40 hectares, 3 % more. Each of them yielded 7 tonnes. Each of them cost €9.", ["40 hectares", "3 %", "7 tonnes per hectare", "9 EUR"]),
        ("It took 40 days, at $9 each. We are to pay $9 each.", ["9 $", "9 $"]),
        ("It has an 18-kilometre road, a 2-foot wall and a 1-litre jug.", ["18 kilometres", "2 foot", "1 litre"]),
        # what gave money, what a fleet numbers, another, and what "it" has or had grown to
        ("The state gave €12.4bn and mine owners promised 3.1bn.", ["12.4 billion EUR", "3.1 billion EUR"]),
        ("The depot got nine electric vans last year; its fleet numbers 61.", ["9 vans", "61 vans"]),
        ("The pipe is 40 km long. They dug another 9.5 in May.", ["40 km", "9.5 km"]),
        ("The park had 900 deer that year and nine gamekeepers. In 2019 it had 4,100.", ["900 deer", "9 gamekeepers", "4100 deer"]),
        ("In 2020 the tank could hold 45 litres; now it could hold 2,900.", ["45 litres", "2900 litres"]),
        ("In 2011 the gap came to 22 km. By 2018 it had grown to 35.", ["22 km", "35 km"]),
        # a verb and a pronoun are no nouns
        ("The median speed was 140 knots. This time Kea won with 171; Pipit was second, at 139.", ["140 knots", "171 knots", "139 knots"]),
        ("The rivals themselves slumped to 7,900.", ["7900 things"]),
        ("Aid covered 47 cents of every euro in 2015, and now covers 38.", ["47 %", "38 %"]),
        # a comparison is with what is as large
        ("It counted 9,940 pupils in its 22 schools, down from 11,200 in 2010.", ["9940 pupils", "22 schools", "11200 pupils"]),
        # what the sentence before begins with, and the counts of the first paragraph
        ("Shops felt it first. Some 480 have closed since 2010, and 90 opened.", ["~ 480 shops", "90 shops"]),
        ("Suppers grew. They climbed from 510 to 870.", ["510 suppers", "870 suppers"]),
        ("Suppers grew. The town put it at 510.", ["510 things"]),
        ("It has 437 vats and 3 yards.\n\nThat is 61 more than in May, and nearly three times the 152 in June.",
         ["437 vats", "3 yards", "61 vats", "~< 3 times", "152 vats"]),
        ("Air had 44 micrograms per cubic metre.\n\nIn 2010 the mean stood at 31.5; it has nine vats.",
         ["44 micrograms per cubic metre", "31.5 micrograms per cubic metre", "9 vats"]),
        ("It has 437 vats.\n\nOf these 38 % leak. The law wants less than 41.", ["437 vats", "38 %", "< 41 %"]),
        ("It has 437 vats.\n\nThe firm can fill 90,000.", ["437 vats", "90000 things"]),
        ("It has 437 vats.\n\nThe law wants less than 411.", ["437 vats", "< 411 vats"]),
        ("It has 437 vats.\n\n" + "So it goes. " * 400 + "\n\nThe law wants less than 411.", ["437 vats", "< 411 things"]),
        ("The vote was 412 to 127, with 9 abstentions.", ["412 votes", "127 votes", "9 abstentions"]),
        ("They voted by 412 to 127, and then threw it out by nine votes to four.", ["412 votes", "127 votes", "9 votes", "4 votes"]),
        ("Velm will pass the mark of six million in 2027.", ["6 million things"]),
        ("Barley came down to €245 a tonne, from 300 or so last January.", ["245 EUR per tonne", "~ 300 EUR per tonne"]),
        ("Two of the nine engineers left, and three of its eight rafts sank.",
         ["2 engineers", "9 engineers", "3 rafts", "8 rafts"]),
        ("The nine engineers left. One of the eight rafts sank.", []),
        # a million where the text counts in millions
        ("It flew 200 million passengers, and expects 206m.", ["200 million passengers", "206 million passengers"]),
        ("Some 35m people came, and the waiting list fell to 7.36m.", ["~ 35 million people", "7.36 million people"]),
    ],
)  # fmt: skip
def test_what_is_understood(text, figures):
    assert counted(text) == figures
