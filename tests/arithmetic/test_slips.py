"""The arithmetic of texts: slips that are found, roundings that are allowed, and 200 slips planted in clean text."""

import json
from collections.abc import Callable
from random import Random

import pytest
from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.slips import slips
from innofacts.arithmetic.tables import slips_in_tables
from innofacts.markup.outline import Outline
from innofacts.markup.tables import tables

RIGHT = (
    # what an amount before the nearest one explains, and what is told of something else
    "3. Turnout was highest at Redline, at 71 per cent, and lowest at Harbour, at 62.3 per cent. In the last ballot at the two, in 2020, overall turnout was 53 per cent.",
    "The line took 228,000 calls to 999, 8 per cent more than the 211,200 of the previous year.",
    "An average of 2.56 million people a week passed the counters in the 40 stations, 2.4 per cent more than the 2.5 million recorded a year earlier.",
    "The 5,040 visitors counted compare with 4,500 in 2022, a rise of 12 per cent. For 168 of them, or one in 30, it was their first museum.",
    "We spent little. The farm went over by £180,000, because seed became dearer: fuel cost £1.3 million, a rise of 12 per cent.",
    "The improvement was the work of bread, where the ratio came down by 4.4 points, and of milk, where it fell by 3.4 to 86. Fish, at 97.3 per cent, did worst.",
    "Officers consulted all 14 boards; ten were in favour, three against and one did not reply.",
    "Ruthen leads with 42,300 tonnes. It is followed by Sankt Per with 21,400 tonnes and Oldsund with 12,900 tonnes. The other 18 ports shared the remaining 14,200 tonnes.",
    "The trade made 720,000 kettles last year. A further 810,000 were imported and 214,000 exported, so that 1,316,000 were left for sale at home.",
    "It lost 6,400 on the year, but compared with 2021 it was still 3,900 higher.",
    "A wing with 260 places will be opened next spring. Fairwick, which was renovated in May, had 71 places to spare, the open houses 118.",
    "2. Beds are those approved by the board. The Nurses' Union counts 4,870 and arrives at an occupancy of 112 per cent.",
    "Clubs made 412,000 visits, or 6 per cent of the total. That is 19,500 more than the year before.",
    "The appeal has so far raised £420,000, or 60 per cent of what is needed. The remaining £280,000 has to be found by the end of May.",
    "Boats were sent out 392 times, that is, in 14 per cent of all incidents. In the previous year there had been 370 trips.",
    "The shop brought in 12 per cent more than the year before. A ticket earned us £17.40 on average, up from £16.10.",
    "There were 14 per cent fewer of them than five years before, yet each carried 590 tonnes on average, against 540 tonnes then.",
    "Growers lifted 486,200 tonnes of beans last autumn, 4.1 per cent less than in the year before. In October the office had still reckoned with 471,000 tonnes.",
    "In October growers received 26 cents a kilo, the lowest of the season. Since then the price has climbed every month, and in January it was 14 cents higher.",
    "The service cost £16.9 million, 12 per cent above its budget, because 230 families had to be put up in hotels at the height of the frost. Rooms alone swallowed £5.3 million, more than double the £2.6 million set aside. For the current year it has been given £16.2 million.",
    "In the north 48 per cent are 60 or over, 17 percentage points more than in the capital, and in the west the share is 42 per cent. Of the owners in the west, 57 per cent belong to this group.",
    "The wait ranges from 3 weeks in the north to nearly five times as many in the south, where it was 11 weeks in 2020.",
    "It gained 31,000 guests in a single year, three quarters of the park's whole increase, after losing 20,000 between 2018 and 2022.",
    "The province usually fells about 600,000 cubic metres a year, three quarters of the 800,000 that grow. In 2021 it felled 700,000, and two fifths of it was storm wood.",
    "Some 700 people took part last year, and each gave 80 hours on average. The total of 56,000 hours exceeds that of 2022 (46,000 hours) by 22 per cent.",
    "Of all the pupils, 2,100 are in a full-day class and 1,400 in a half-day class. Full-day classes thus make up 60 per cent, and all of them have a kitchen.",
    "Local shops took 41.6 billion crowns, and foreign ones 20.5 billion, or 33 per cent.",
    "Theft remains the largest group, with 36 per cent of all offences, against 39 per cent in the previous year.",
    "Officers regard 90 per cent as the level above which nobody can expect a choice, and two of the four towns have reached it.",
    "Alta has 5,200 workers. Only 2,080 of them are employed by the mine. The other 3,120 work for contractors and had a bonus that was half as large.",
    # sentences of one form, of other things each
    "Its share was 5.21 % in 2022. It rained on 12 days. It snowed on 13 days. It thawed on 14 days. It froze on 15 days. It hailed on 16 days. That of Oss is 3.59 %.",
    "The first shop sold 140 loaves. The second sold 150. The third sold 160 loaves. The fourth sold 170.",
    "Ann ran 14 miles on Monday. She ran 15 miles on Tuesday. On Wednesday she ran 16 miles.",
    "Rents are 5.2 per cent of costs. The mill has 120 workers. The farm has 130 workers. The dairy has 140 workers.",
    "It has 31 buses. It has 33 trams. It has 35 ferries. Fares rose by 4.1 per cent.",
    "Orland has 41 ports. Tarnia has 43 ports. Velland has 45 ports. Growth was 3.6 per cent.",
    "Wages are 2.4 per cent higher. There were 21 strikes in May. There were 22 fires in May. There were 23 floods.",
    "Interest is at 3.59 %. We slept for 15 days. We walked for 16 days. We sailed for 18 days.",
    "Trains were late by 12 minutes in May. Buses were late by 13 minutes. Trams were late by 14 minutes. Inflation was 3.3 per cent.",
    "The red team has 18 points. The blue team has 19 points. The green team has 20 points. Its budget grew by 5.5 per cent.",
    "Of the 114 towns 38 have no branch, compared with 19 in 2019. The number has doubled in five years.",
    "It has 40 boats and as many crews, 40, in two of its harbours, and a rise of 3 per cent in fares is planned.",
    # of nine some are left, and 18 are no multiple of these
    "In 2015 there were nine. Now it is 18, so the number has doubled, and three of the original nine are still empty.",
    # what is added to reach an amount is so many per cent of what was there, whatever another sentence has
    "The change leaves it with 318,000 people. The health service added 21,000, or 6.4 per cent, to reach 351,000.",
    # a share that is told again in digits
    "Just over half of these pupils, 54 per cent, are in primary schools.",
    # how many did it
    "Taken together, these two account for two thirds of the net reduction of 110.",
    # what is at a later time
    "They sent 180 patients on a course, and 135 of them stayed to the end. Six months later 81 were still swimming.",
    # the list that follows is of another year than the share before it
    "Grants came to 30.0 per cent, against 35.2 per cent the year before. Gifts came to 29.1 per cent, contracts to 27.8 per cent, shops to 10.1 per cent and the rest to 3.0 per cent.",
    # opened six, too
    "We opened six stores and closed eleven, taking the number at the end of the year from 184 to 179.",
    "The surplus was £150,000. A year before it was £50,000. Reserves were £1.42 million and are now £1.57 million.",
    "Sales grew by 10.1 % in 2022, by 8.4 % in 2023 and by 8.9 % in 2024.",
    "Sales grew by 10.1 % (2022), 8.4 % (2023) and 8.9 % (2024).",
    # those who abstain are part of all
    "The motion fell by 32 votes to 28 in the 65-seat chamber, with five abstentions.",
    # a part that is right for its own share is none for a later one
    "Output at the mill grew by 5 per cent to 420,000 tiles, from 400,000, and 30 per cent of it, 126,000, was sold "
    "abroad. Slates account for 9 per cent.",
    # how far something is from what is not the earlier amount, and what the shares of a rest leave
    "A third of the 90 seats went to the Greens and half to the Reds, leaving 15 for the others.",
    "Half of the 60 acres were sown with rye and a third of the rest with oats, which leaves 20 acres.",
    "Last month 48 boats came and this month 60, eight more than in May.",
    "Last month 48 boats came and this month 60, eight fewer than planned.",
    "The water rose from 9 feet to 15 feet, three feet over the banks.",
    "The lake fell from 9 feet to 5 feet, two feet below the lowest mark.",
    "The fee goes from £20 to £30, £5 for members.",
    "The painter was born in 1902 and died in 1991, aged 88.",
    "In the shed it rose from minus 3 degrees to plus 14, by 17 degrees.",
    "A second clerk read the files of that half as well, and agrees in 175 of 182 cases.",
    "He agrees in 175 of 182 cases. The files are old. Of these, 88 per cent are on paper.",
    "The archive is £6 per month or £60 per year.",
    "The wires reach two-thirds of the network. The roads claimed 231 lives in 2024, after 268 in the year before.",
    "The country had 143 people in its prisons, 39 per cent of them on remand. Orran's jail had room for 69.",
    # what is counted twice, a total of all but the last, an average of averages or over so many, of another whole
    "The clinic saw 64 people with a cold and 38 with a cough, 86 people in all, since 16 had both.",
    "The lists of the north have 41 members, of the south 22 and of the isles 12; they have 75 votes in the 144-seat diet.",
    "The average rent in the east is 700 and in the far larger west 900, and the town's average is 870.",
    "The well gave 16 litres in May, 25 in June and 10 in July, an average of 17 a month over the three months.",
    "Green Hope won 24 seats with 35 per cent of the vote, and the Farmers 20 with 33 per cent.",
    # what is one of a list, of several prices, or part of what comes before it
    "The chess club had 12 wins, four draws and six defeats. At two points for a win and one for a draw, it has 28 points.",
    "The landslide hurt 14 people, five of them badly; eleven lorries and two cranes were sent.",
    "The Reds have 31 seats, the Greens 17 and the List six; together the three parties have 54 of the 90 seats.",
    "The chair was to cost £48, and the shop asks £60 with the cushion.",
    "The mill was built in 1905, and its tower fell in 2005, when the town had its 900th birthday.",
    "The shop opens at 9 am and closes at 5 pm, with a break of 45 minutes.",
    "The bus leaves at 7:15 and at 7:45, and takes 20 minutes.",
    "The poet was born in 1901 and died in 1990 after 40 years in the town.",
    "Ana won in 2:31:05. Lena came in 48 seconds behind her, in 2:31:53.",
    # a direction in a clause about something else
    "Harbour dues climbed from 40 to 46 million crowns, or by 15 per cent, though fewer ships called.",
    "Rents went from 600 to 690 euros, up 15 per cent, while heating fell by half.",
    # interest on interest
    "Whoever lends the co-op £4,000 for three years at 5 per cent, with interest added once a year, earns £630.50 in interest.",
    # a change of something else than the two shares around it
    "The tax was 15 per cent, and prices rose 3 per cent; the levy was 12 per cent.",
    # a share of what is not told of before, and a loss of a part
    "Ten of the 80 banks failed, 12.5 per cent. At 22 per cent, the survival rate is low.",
    # percentages of which only the first says so, and runs of two batters
    "Of those with a view 38 per cent said Blue, 35 Red and 27 others. Blue is three points ahead.",
    "Asked for a colour, 38 per cent said Blue, 35 Red and 27 others.",
    "Kent, chasing 311, were out for 265. Root made 120 and Moss 85, in a 45-run win.",
    # almost a third, and totals with costs that are not told
    "Almost a third of the 62 huts, 19, are empty.",
    "The harp costs £1,250. With a deposit of £250 and ten payments of £100 it comes to £1,300 with fees.",
    "A deposit of 10 per cent, £1,200 on a van of £12,000, or £1,300 with the fees, is due.",
    "The harp is £700, the bag £50 and the strings £500: £1,300 in all with fees.",
    "The flat is £900 a month, with a deposit of £1,100. Those who move in pay £2,000, and with fees £2,300.",
    # numbers of which only a part would be read
    "The sack holds 4½ kg of flour, of which 0.9 kg, or 20 %, is lost.",
    "A yard of 1.5 dozen vans, of which 9, or half, run on gas.",
    "Of the 4-dozen eggs, 12, or 25 %, were broken.",
    "Of 60k readers, 30,000, or half, pay.",
    "The fair sold 24,000 tickets and took $1.08 million, an average of $45 a ticket.",
    "The fair sold 24,000 tickets and took $1.08 million, an average of $45 a family.",
    "The fair sold 24,000 tickets and took more than $1.08 million, an average of $54 a ticket.",
    "The grant of €1.2 million is split equally among 48 villages, each getting €25,000.",
    "Each of the 14 ferries has room for 230 passengers, a combined capacity of 3,220.",
    "Each of the 14 ferries has room for 230 passengers, and the port has a combined capacity of 3,520 with 20 others.",
    "In 2019 it had 229 staff, and an increase of $0.4 million came from a cost of $5.4 million.",
    "Expense rose $9.6 million to $24.4 million for the year to December 31, 2019, from $14.8 million to 31 May 2018.",
    "Sales grew by 4.8 %, with those of old shops up 4.0 %, compared with 0.7 % before.",
    "Profit rose to $444.8 million, or 18.7 % of sales, from $382.3 million, or 17.7 % of sales.",
    "It taxes cash at a rate of 15.5 %, and the remaining earnings at 8 %.",
    "(2) Consists of 19,464,437 shares and 3,751 options.",
    "Sold were 1,038.9 million, an increase of 1.2 million, or 0.1 %, compared to 1,037.7 million in 2018.",
    "Some said cost (52 %), some time (31 %) and some cited other reasons (27 %).",
    "The north had 12,300 pupils in 2023. The south had 13,200 members in 2023, and 13,400 pupils in 2023.",
    "Of 40 members, 30 % are women and 20 % men.",
    "In 2023 sales from India to China were 40. In 2023 sales from China to India were 50.",
    "Some 62 % of women and 48 % of men smoke, and 62 % in urban and 48 % in rural areas drive.",
    "The firm has 64 shops, with 38 in Spain and 17 in Italy.",
    "They sold 14 tonnes, 9 tonnes and 11 tonnes, 35 tonnes in total.",
    "Unemployment rose to 5.2% in May from 4.9% in April, while wages grew 3.1%.",
    "Sales rose 12% to $4.5 billion, and profit fell to $300 million from $400 million.",
    "The company sold 3,400 cars in 2022 and 2,900 vans in 2023, an increase of 12% in revenue.",
    "Of the 120 members, 80 voted for the plan and 55 voted for the second one.",
    "In 2022 there were 1,500 births, up from 1,300, and 900 deaths, down 4%.",
    "The vaccine was 95% effective: of 170 cases, 162 were in the placebo group and 8 in the vaccine group.",
    "The price went from $40 to $50, or 25%, after having been $30, 40% less, in 2019.",
    "Some 40% of the 250 respondents were men, and 30% of the 150 women had a degree.",
    "Growth slowed from 3.2% to 2.1% as exports fell 4%.",
    "The index rose 2.5% to 1,230 points, its highest since it hit 1,300 in 2007.",
    "The town has 12 schools, 3 of them private, and 4,500 pupils, 30% of them girls.",
    "He won 62 of 100 matches, or 62%, and lost 38, twice as many as his brother's 19.",
    "Turnout was 58%, 4 points more than in 2019 and 10 points less than in 2015.",
    "Spending is $3.2 billion, 15% more than last year's $2.8 billion.",
    "The bill passed by 220 votes to 210, with 5 abstentions.",
    "The district has 5,200 homes, of which 3,100 are owned and 2,300 have gas heating.",
    "Women earn 82% of what men earn, and hold 28% of seats, up from 25% in 2018.",
    "Between 2010 and 2020 the share of people over 65 went from 16% to 19%, and that of children from 22% to 18%.",
    "About 60% of buyers were from Europe, 45% were under 40 and 20% bought twice.",
    "The plan costs £12m, of which £8m is for roads; the rest, £4m, is for rail.",
    "Revenue was up 8% at €540 million (€500 million), while costs of €430 million were up 12%.",
    "The survey had 2,010 respondents, 52% women, 48% men and 1% other.",
    "In the first half 320 people died, in the second 280, 12% fewer.",
    "The ship can carry 2,400 people: 1,800 passengers and 600 crew; 1,200 cabins are outside.",
    "The rate of 12 per 1,000 fell to 9 per 1,000, a drop of a quarter.",
    "Output doubled to 80 tonnes from 40 tonnes in 2019 and 20 tonnes in 2015.",
    "The share fell from 60% to 30%, halving in ten years.",
    "Costs rose by a third, from $30 million to about $40 million.",
    "The museum has 3 floors, 25 rooms and 4,000 objects, 29 of which are on loan.",
    "It rose from 8th to 5th place, 3 places up.",
    "From 12 May to 15 June, 340 cases were found, 20% more than the 283 found before.",
    "The two had 40% and 35% of the vote respectively, and the other candidates 25%.",
    "In 2021, 18 of 24 projects (75%) were on time; in 2022, 20 of 30 (67%).",
    "The loan of $500,000 has a rate of 4.5%, against 3.8% in 2021, a rise of 18%.",
    "A total of 450 students came: 200 from Asia, 150 from Africa and 100 from elsewhere.",
    "The number of deaths went down from 45 to 38 and that of injuries from 310 to 290, a fall of 6%.",
    "Nearly one in three of the 90 towns (28) has no bank.",
    "Two thirds of the 1,000 people asked (640) agreed.",
    "The firm employs 300 in Oslo and 200 in Bergen, 500 in all, and 40% more than in 2015.",
    "The average fell from 25.4 to 24.9 minutes, or by about 30 seconds.",
    "In 2023 exports were $3.2 billion and imports $2.8 billion, an increase of 5% and 3%.",
    "The fund returned 8% in 2022 and 12% in 2023, 3 points more than its index.",
    "We hired 120 people in 2022 and 150 in 2023, of whom 40% were women.",
    "Prices rose 10% to $55, up from a low of $40 in March.",
    "The plant employs 400, down from 900 in 1990, when it made 12% of the country's steel.",
    "After rising 5% to 1,200 in May, orders fell to 1,100 in June, 8% fewer.",
    "The team scored 78 points against 64, 15% of them from free throws.",
    "The park covers 250 hectares, compared with 300 for its neighbour, and gets 20% more visitors.",
    "Of the $8 million raised, $5 million went to schools and $2 million to clinics.",
    "It sold 2 million phones, compared with 3 million by its rival, 30% of them abroad.",
    "The bridge is 450 m long, twice the length of the old one, which was 230 m.",
    "The forecast for 2025 is 3.1%, up from 2.8%, with a range of 2.5% to 3.6%.",
    "Its toll grew from £2.5 million in 1994 to £6.2 million in 2015. This toll accounted for 71.4% of all income in 2015.",
    "The dairy – whose largest owner is Orr – made 312 million crowns, short of the 321 million crowns that brokers had in mind.",
    "The company has 40% of the market in France, 35% in Spain and 30% in Italy; others have the rest.",
    "Some 55% said they were satisfied, 25% were neither satisfied nor dissatisfied, and 20% were dissatisfied.",
    "Of 1,000 adults, 620 own a car and 540 a bicycle.",
    "In all 25% of men and 30% of women agreed, or 28% of all.",
    "The city spends €340 per head, 20% more than the €283 spent by others.",
    "Rates went from 4% to 5% and then to 6%, up 2 points.",
    "Wages rose from $20 to $22 an hour, 10% for some and 12% for others.",
    "The number fell from 1,000 to about 700, or nearly a third.",
    "It cost $1.2 million in 2020, $1.5 million in 2021 and $1.8 million in 2022, a 50% rise in two years.",
    "The budget grew from $4 billion in 2019 to $6 billion in 2023, or 10.7% a year.",
    "Sales grew on average 7% a year, from $10 million to $20 million in ten years.",
    "The group has three units with 120, 80 and 40 staff, a total of 240, 25% of them part-time.",
    "Visits rose from 40,000 to 60,000, up 20,000, or by half.",
    "Passengers rose 8.1% from 3.7 to 4.0 million.",
    "Profit before tax rose from £1.1m to £1.3m, an increase of 18%, or 12% without one-off items.",
    "In 2020, 12% of 3,400 pupils were absent; in 2021 it was 15% of 3,300.",
    "The 2024 budget is 4.5% higher at $210 million, and 2.1% lower than the $215 million of 2022.",
    "Its 60 shops include 25 in Lyon, 20 in Nice and 10 in Brest.",
    "Two loans of 20 and 30 were made at a rate of 4.5 %.",
    "Of its 60 members 45 are women and 38 over 60; 12 won and 60 lost.",
    "It has 60 rooms: 20 with a balcony, 45 in the west and 15 large.",
    "Of the 60 staff, twice as many as in 2010, 30 left.",
    "A grant of $11 million, leveraged with other money, brings in a total of $131 million for the 56 parishes.",
    "With a further $25 million - leveraging $165 million - we can drive a total of $535 million in construction.",
    "Visitors fell from 2,415 to 2,315, a 4.2 percent drop.",
    "Visitors fell from 2,415 to 2,315, more than 4 percent down.",
    "Visitors fell from about 2,400 to 2,315, a 9 percent drop.",
    "Visitors fell from 2,415 to 2,315, a drop of about 4 percent.",
    "Visitors fell from 2,415 to 2,315, a drop of less than 5 percent.",
    "Sales went from 120 to 150, a change of 25 %.",
    "Stocks grew from 120 to 150 tonnes, an increase of 30 tonnes.",
    "The share rose from 40 % to 45 %, up 12.5 %.",
    "The share rose from 40 % to 45 %, up 5 percentage points.",
    "Prices nearly doubled, from 40 to 75 euros.",
    "In all 25 of the 60 schools, about a third, have a pool.",
    "In all 21 of the 60 schools, a third, have a pool.",
    "Of 60 schools, 25 have a pool and 31 % of them a gym.",
    "It has 120 cars, including 45 vans and 15 buses, 120 vehicles in all.",
    "Here 45 % walked, 38 % cycled and 27 % drove; many do both.",
    "Here 45 % walked, 38 % cycled and the remaining 17 % drove.",
    "The club counted 4,120 members in 2022. The club counted 4,310 members in 2023.",
    "The club counted 4,120 members in 2023. The team counted 4,310 members in 2023.",
    "From 2019 to 2023, the number rose by 12 %.",
    "Rangers counted 31,000 nests, fewer than half the 88,000 of 2019.",
    "Rangers counted 51,000 nests, more than half the 88,000 of 2019.",
    "Rangers counted 131,000 nests, less than twice the 88,000 of 2019.",
    "The orchards shrank by 9 per cent to 2.4 million trees, and that harvests fell from 7.4 to 6.1 tonnes surprised few.",
)
SILENT = (
    # what belongs together is not said plainly enough
    "The fair sold 24,000 tickets to 9,000 tickets' worth of guests, an average of 3 a ticket.",
    "The grant of €1.2 million is split among 48 villages, each getting €30,000.",
    "In 2023 it had 40. In 2023 it had 50.",
    "In 2023: 40. In 2023: 50.",
    "It made 40 in 2022 and 50 in 2022, a rise of 3 %.",
    "There are 60 rooms, 20 in the west and 12 in the east, a share of 80 %.",
    "The sales of 2022 include 48 million euros of this part of the trade.\n\n"
    "The sales of 2022 include 53 million euros of this part of the trade.",
    "The club started the season with 4,200 euros, had takings of 9,600 euros and costs of 8,900 euros, and ended the season with a debt of 5,900 euros.",
    # no reader would take these for a sum
    "In all 25 of the 60 schools, three thirds, have a pool.",
    f"Of {'9' * 50} things 25 (3 %) are red.",
    # the points, the interest and the first year may be of something that is not named
    "In May the rate was 4 %, up from 3 %. In June it rose by 2 % to 5 %.",
    "Prices rose by 4 per cent a year over 3.5 years, from £20 to £24.",
)
"""Results that are wrong, as far as one can see, and about which nothing is said; no text to learn from."""
PAIRS = (
    # beside what was before, in brackets
    ("The ratio was 16.4 per cent (December 2024: 15.9 per cent), which is {} percentage points above the minimum of 11.2 per cent.", "5.2", "4.2"),
    ("For 43 per cent it was food, for 29 per cent shops, for {} per cent a service, and for 11 per cent something else.", "17", "27"),
    ("Its share is 8.0 per cent, against 6.5 per cent in December, a rise of 1.5 {}.", "percentage points", "per cent"),
    ("The rate is 2.62 per cent, {} basis points above the 2.51 per cent of a year ago. Income rose by 10 per cent, and costs by 10 per cent.", "11", "21"),
    ("The new cabinet has 27 members, 11 women and {} men. Four of the outgoing ministers stay on.", "16", "15"),
    ("Some 1,350 of the 5,400 students live in halls. The college wants to raise the share, now {} per cent, to a third.", "25", "35"),
    ("With a 15 per cent discount a coat listed at £240 comes down to £{}.", "204", "216"),
    ("Police stopped 250 cyclists. No fewer than 85 of them, {} per cent, had no lamp.", "34", "43"),
    ("By the end of the month 318 of the 1,060 tenants had signed. The {} per cent that it takes were thus reached.", "30", "40"),
    ("Unemployment was 6 per cent, down {} from 8 per cent.", "2 points", "2 per cent"),
    ("At 15 per cent the Greens have gained {} since May, when they stood at 12 per cent.", "3 points", "3 per cent"),
    ("Kent made 286 and Hale 241, in a {}-run win for Kent.", "45", "35"),
    ("Almost a third of the 62 huts, {}, are empty.", "19", "16"),
    ("Ridership on the tram network rose from 48.2 million trips in 2022 to 53.7 million in 2023, an increase of {}.", "11.4%", "14.1%"),
    ("Net revenue increased {} year on year, from $412 million to $445 million.", "8%", "18%"),
    ("The number of registered carers fell by {}.5 per cent over the year, from 3,210 to 3,001.", "6", "9"),
    ("Emissions from the plant were 1.92 million tonnes in 2021 and 1.63 million tonnes in 2022, a reduction of {} percent.", "15", "25"),
    ("Average rents climbed to €1,340 a month from €1,210 a year earlier, up {}.", "10.7%", "7.1%"),
    ("Complaints dropped {} to 1,155, compared with 1,500 in the previous year.", "23%", "32%"),
    ("We planted 12,400 trees last year and 15,500 this year, which is {} more.", "25%", "35%"),
    ("Staff numbers went up from 84 to 96, i.e. by 12 people or {}.", "14%", "18%"),
    ("The waiting list shrank from 5,830 patients in March to 4,970 in June, a decrease of {} patients.", "860", "960"),
    ("The fund has 64 holdings: 38 in equities, 17 in bonds and {} in property.", "9", "12"),
    ("Of the 240 applications received, {} were approved and 85 were rejected.", "155", "165"),
    ("The library lent 61,300 books, 12,200 films and 4,100 games, {},600 items altogether.", "77", "79"),
    ("A total of 318 staff took part: 172 women and {} men.", "146", "156"),
    ("The budget of €8.4 million is made up of €5.1 million in grants, €2.2 million in fees and {}.1 million in donations.", "€1", "€2"),
    ("Of the 1,250 households surveyed, 450 ({}) said they had switched supplier.", "36%", "46%"),
    ("Some 73 of the 92 trusts, or {} per cent, met the target.", "79", "89"),
    ("Only 14 of 56 inspectors ({}) had been trained.", "25%", "20%"),
    ("{} of respondents (312 of 416) rated the course as good.", "Three quarters", "Two thirds"),
    ("The survey was sent to 2,000 members and 640 replied, a response rate of {}.", "32%", "42%"),
    ("Exports accounted for {} of sales, or $36 million of $90 million.", "40%", "45%"),
    ("Asked about the plan, 52% were in favour, 31% were against and {} had no opinion.", "17%", "27%"),
    ("Electricity came from wind (44%), gas (29%), nuclear (15%) and other sources ({}).", "12%", "22%"),
    ("The unemployment rate rose from 4.1% to 4.8%, an increase of {}.", "0.7 percentage points", "0.7%"),
    ("Turnout was 61%, up from 54% at the last election, a rise of seven {}.", "percentage points", "percent"),
    ("The number of electric buses has doubled since 2020, from 110 to {}.", "221", "174"),
    ("Sales of the drug tripled, rising from $21 million to {} million.", "$64", "$46"),
    ("Casualties on the route have halved, from 46 in 2015 to {} in 2022.", "23", "33"),
    ("| Region | Schools | Pupils |\n|---|---:|---:|\n| North | 14 | 3,120 |\n| South | 22 | 5,045 |\n| East | 9 | 1,870 |\n| All regions | 45 | {} |", "10,035", "10,305"),
    ("| Quarter | Orders | Value ($m) |\n|---|---|---|\n| Q1 | 312 | 4.2 |\n| Q2 | 298 | 3.9 |\n| Q3 | 345 | 4.8 |\n| Q4 | 401 | 5.6 |\n| **Total** | **1,356** | **{}.5** |", "18", "19"),
    ("The museum welcomed 214,600 visitors in 2023. Income held up well. With {},600 visitors in 2023, the museum passed its target.", "214", "241"),
    ("Passenger numbers at the airport recovered to 9.6 million last year, {} more than the 7.5 million of 2021.", "28%", "38%"),
    ("Operating profit was £18.4 million (2022: £16.1 million), an increase of {}.", "14%", "24%"),
    ("The charity's income grew by a {}, from £2.5 million to £3.0 million.", "fifth", "third"),
    ("From 2015 to 2020 the number of beds was reduced from 1,480 to 1,260, or by about {} per cent.", "15", "25"),
    ("In 2023 the council issued 4,312 permits, up {}.8% on the 3,927 issued in 2022.", "9", "12"),
    ("Household waste per person fell {} percent, to 412 kg from 463 kg.", "11", "21"),
    ("Prices of new homes rose {}.2% between 2021 and 2022, from $365,000 to $384,000.", "5", "8"),
    ("Revenue reached $74.3 million, {}.1 million more than the $68.2 million of the year before.", "$6", "$8"),
    ("Average speed on the line rose by {} km/h, from 96 km/h to 110 km/h.", "14", "24"),
    ("The company employs 530 people: 310 in Ghent, 140 in Lyon and {} in Porto.", "80", "90"),
    ("Together, the two mines produced {},000 tonnes: 26,500 tonnes in the east and 14,500 tonnes in the west.", "41", "47"),
    ("In total, 96 schools replied, 61 of them primary schools and {} secondary schools.", "35", "45"),
    ("Costs came to $920,000, consisting of $540,000 for staff, $260,000 for rent and {},000 for travel.", "$120", "$220"),
    ("More than half of the 870 farms, 478 ({}), have solar panels.", "55%", "65%"),
    ("42 of the 120 stations, or {}, are without lifts.", "35%", "45%"),
    ("Women hold 21 of the 75 seats in parliament ({}).", "28%", "38%"),
    ("Out of 3,400 calls, 2,890 were answered within a minute, that is {} percent.", "85", "95"),
    ("One in {} of the 600 bridges, 150 in all, needs repair.", "four", "five"),
    ("The hospital discharged 1,944 of its 2,160 patients within a week, a share of {}.", "90%", "80%"),
    ("Just {} of the 350 buses, 63 vehicles, run on gas.", "18%", "28%"),
    ("Of the land, 46% is forest, 38% is farmed and the remaining {} is built on.", "16%", "26%"),
    ("The share of renewables went up from 22.4% to 26.1%, that is by 3.7 {}.", "percentage points", "percent"),
    ("Inflation slowed to 3.2% from 5.7%, down {}.5 points.", "2", "1"),
    ("Membership more than doubled, from 3,400 to {},150.", "7", "6"),
    ("The backlog was cut in half, from 8,200 cases to {}.", "4,100", "5,900"),
    ("| Year | Births | Deaths | Total events |\n|---|---|---|---|\n| 2020 | 812 | 640 | 1,452 |\n| 2021 | 790 | 655 | {} |\n| 2022 | 845 | 601 | 1,446 |", "1,445", "1,545"),
    ("| Year | Births | Deaths | Total events |\n|---|---|---|---|\n| 2020 | 1 812 | 640 | 2 452 |\n| 2021 | 1 790 | 655 | {} |\n| 2022 | 1 845 | 601 | 2 446 |", "2 445", "2 545"),
    ("| Source | Grants (£) |\n|:--|--:|\n| Councils | 41,250 |\n| Trusts | 18,700 |\n| Firms | 9,050 |\n| Sum total | {},000 |", "69", "68"),
    ("Spending on roads came to €212 million in the year to March, {} above the €200 million spent a year before.", "6%", "16%"),
    ("The average wait is now 54 days, down from 72 days in 2021 (a drop of {}).", "25%", "35%"),
    ("Arrivals increased to 318,400 in July from 289,500 in June, a monthly gain of {}.0 per cent.", "10", "12"),
    ("Over five years the herd shrank by {} percent, from 2,350 animals to 1,410.", "40", "60"),
    ("There were 1,204 fires in 2022 and 1,084 in 2023, about {} fewer.", "10%", "20%"),
    ("Turnover rose {}.5 percent to 4.5 billion yen, against 4.0 billion yen in the same quarter of 2021.", "12", "15"),
    ("The price of a ticket went from £2.40 to £3.00 — a {} increase.", "25%", "20%"),
    ("The number of branches fell by {}, from 512 to 475.", "37", "47"),
    ("The fleet grew from 146 vehicles to 171 vehicles, {} more than before.", "25", "35"),
    ("The 48 members of the council are 22 Liberals, 17 Greens and {} independents.", "9", "12"),
    ("We received 1,020 replies: 610 by post, 290 by email and {} by phone.", "120", "220"),
    ("Sales totalled $57 million, with $34 million from software and {} million from services.", "$23", "$33"),
    ("There were 14 wins, 9 draws and 11 defeats, {} matches in total.", "34", "36"),
    ("The two schools have 640 and 510 pupils, {} together.", "1,150", "1,250"),
    ("Almost one third of the 840 shops on the street stand empty (277, or {}).", "33%", "43%"),
    ("Some 3,150 of 4,200 tenants ({} per cent) paid on time.", "75", "85"),
    ("9 of the 36 wells were dry, a {} of the total.", "quarter", "third"),
    ("Research took $48 million of the $400 million budget, or {}.", "12%", "15%"),
    ("In the sample of 500 patients, 85 ({}) reported side effects.", "17%", "27%"),
    ("Of 72 bridges inspected, 18 ({}) failed.", "25%", "35%"),
    ("The party won 56 of 140 seats, {} of the total.", "40%", "45%"),
    ("Cars account for 61% of trips, buses for 24% and bicycles for the other {}.", "15%", "25%"),
    ("Women make up 57% of the students and men {}.", "43%", "53%"),
    ("Support for the plan fell by 6 {}, from 49 percent to 43 percent.", "percentage points", "percent"),
    ("The rate was cut from 4.75% to 4.50%, or by {} percentage points.", "0.25", "0.5"),
    ("Applications have almost tripled since 2019, from 420 to {}.", "1,210", "810"),
    ("In 2023 the plant made 9,600 cars, twice as many as in 2020 ({},800).", "4", "6"),
    ("| Department | Men | Women |\n|---|--:|--:|\n| Sales | 31 | 28 |\n| Design | 12 | 19 |\n| Legal | 5 | 8 |\n| Total | 48 | {} |", "55", "65"),
    ("| Item | Cost |\n|---|--:|\n| Rent | £12,400 |\n| Wages | £58,250 |\n| Energy | £7,310 |\n| **Total** | **{}** |", "£77,960", "£79,760"),
    ("The park had 86,340 visitors in 2022. Most came in summer. In 2022 the park had {} visitors.", "86,340", "83,640"),
    ("Exports climbed {}.3% in value, reaching $3.2 billion compared with $2.8 billion the previous year.", "14", "24"),
    ("The bank cut its workforce from 5,200 to 4,680, a {} reduction.", "10%", "15%"),
    ("More beds were opened, bringing the total from 240 to 300, an increase of {} per cent.", "25", "20"),
    ("Net debt fell to €1.05 billion at the end of 2023 from €1.20 billion at the end of 2022 ({}.5%).", "-12", "-14"),
    ("The average grant rose by {} percent, that is, from 5,000 to 6,500 francs.", "30", "40"),
    ("Over the decade the population of the town grew from 61,300 to 70,500, or about {}.", "15%", "25%"),
    ("In the first quarter 1.26 million parcels were sent, {} more than in the same quarter last year (1.20 million).", "5%", "15%"),
    ("Output rose by {}.4 million barrels to 52.1 million barrels, from 48.7 million barrels in May.", "3", "4"),
    ("At 1,870, the number of offences was {} lower than the 2,000 recorded in 2021.", "130", "230"),
    ("The survey covered 1,500 firms: 900 small, 450 medium and {} large ones.", "150", "250"),
    ("Altogether 27 countries and 14 regions signed, {} parties in all.", "41", "43"),
    ("A grant of £90,000 was split into £50,000 for equipment and {},000 for salaries.", "£40", "£60"),
    ("Total costs were $18.6 million, of which $11.2 million were wages and {}.4 million materials.", "$7", "$9"),
    ("Of the 365 ships inspected, 329 passed and {} failed.", "36", "56"),
    ("Only 96 of the 1,200 applicants ({}) got a place.", "8%", "18%"),
    ("Some {} percent of the 25 stations surveyed, or 16, had a ramp.", "64", "54"),
    ("Overheads took £1.3 million out of a budget of £6.5 million, a {} of the total.", "fifth", "third"),
    ("The council recycled 14,300 of 26,000 tonnes of waste, a rate of {}.", "55%", "65%"),
    ("Out of 230 flights, 46 were late ({} percent).", "20", "30"),
    ("Of 8,400 homes, 2,100 or {} are heated with gas.", "25%", "35%"),
    ("The electricity mix was 41% gas, 34% wind, 13% nuclear and {} other.", "12%", "22%"),
    ("Some 50% of the fund is in shares, 35% in bonds and the remaining {} in cash.", "15%", "25%"),
    ("Margins improved from 8.1% to 9.6%, an increase of {}.", "1.5 percentage points", "1.5%"),
    ("The poverty rate dropped four {}, from 18% to 14%.", "percentage points", "percent"),
    ("The number of users has quadrupled in three years, from 1.1 million to {}.4 million.", "4", "3"),
    ("Rents have doubled since 2010: they went from $610 to {} a month.", "$1,220", "$1,020"),
    ("| Age | 2021 | 2022 |\n|---|--:|--:|\n| under 18 | 120 | 131 |\n| 18 to 64 | 540 | 562 |\n| 65 and over | 210 | 224 |\n| All ages | 870 | {} |", "917", "971"),
    ("| Team | Home | Away | Total |\n|---|--:|--:|--:|\n| Reds | 14 | 9 | 23 |\n| Blues | 11 | 12 | 23 |\n| Greens | 8 | 7 | {} |", "15", "18"),
    ("Our staff numbered 1,284 people in 2022. Turnover was stable. As noted above, we had {} people in 2022.", "1,284", "1,248"),
    ("Enrolment stood at 12,650 this autumn, against 11,500 a year ago, a rise of {} percent.", "10", "20"),
    ("Power prices fell to €84 per MWh in April, {} lower than the €120 seen in January.", "30%", "40%"),
    ("Car sales jumped by {}.5% from 68,000 to 86,000.", "26", "36"),
    ("The yield per hectare improved from 5.6 tonnes to 6.3 tonnes ({}.5%).", "+12", "+15"),
    ("Crime was down: 9,120 offences were recorded in 2023 and 9,600 in 2022, a {} decrease.", "5%", "15%"),
    ("Our carbon footprint shrank {}, from 2,450 tonnes in 2019 to 2,009 tonnes in 2023.", "18%", "28%"),
    ("The subsidy has been raised from $150 to $195 a month, which is {} per cent more.", "30", "45"),
    ("Premiums increased by a {}, from £480 to £600.", "quarter", "third"),
    ("The deficit narrowed by {} billion, from $86 billion to $72 billion.", "$14", "$24"),
    ("The library now opens 52 hours a week, {} hours more than the 45 hours of last year.", "7", "9"),
    ("The panel consisted of 24 people: 11 doctors, 8 nurses and {} patients.", "5", "7"),
    ("In 2022, 530 boys and 512 girls sat the exam, {} pupils altogether.", "1,042", "1,142"),
    ("The 30 MW plant comprises 18 MW of wind and {} MW of solar.", "12", "16"),
    ("Of the 75 countries in the study, 48 won and {} lost market share.", "27", "37"),
    ("Donations of $2.4 million and grants of $1.9 million brought the total to {} million.", "$4.3", "$4.8"),
    ("Of 160 cafés visited, 40 (a {}) had no licence.", "quarter", "third"),
    ("About 1,260 of the town's 4,200 workers, or {}, commute by train.", "30%", "45%"),
    ("4 of the 10 largest ports ({}) lie on the west coast.", "40%", "30%"),
    ("The error rate was {}.5%: 15 of 600 forms were wrong.", "2", "3"),
    ("With 33 of the 60 votes ({}), she was elected.", "55%", "65%"),
    ("Agency staff cost €3.6 million, {} of the total pay bill of €30 million.", "12%", "16%"),
    ("Of the respondents, 64% agreed, 22% disagreed and {} did not know.", "14%", "24%"),
    ("The remaining {} of the budget goes to research, after 51% for teaching and 31% for buildings.", "18%", "28%"),
    ("The employment rate climbed from 71.3% to 73.0%, or by 1.7 {}.", "percentage points", "percent"),
    ("Sales of the book tripled from 15,000 copies in May to {},200 in June.", "45", "35"),
    ("The new hall seats 2,400, twice as many as the old one, which had {} seats.", "1,200", "1,500"),
    ("| Fuel | TWh | Share |\n|---|--:|--:|\n| Coal | 120.4 | 40.1 % |\n| Gas | 99.6 | {}.2 % |\n| Other | 80.0 | 26.7 % |\n| Total | 300.0 | 100.0 % |", "33", "38"),
    ("Revenue was $48.2 million in 2021. The board met six times. Revenue was {} million in 2021.", "$48.2", "$42.8"),
    ("The tax was raised from 19 to 21 per cent, that is, by {} percentage points.", "two", "four"),
    ("In all 45,000 of the 60,000 seats were sold, i.e. {}.", "three quarters", "half"),
    ("Imports of steel dropped to 1.7 million tonnes in 2023, {} less than in 2022 (2.0 million tonnes).", "15%", "25%"),
    ("The fund's assets rose {}, from €1,420 million to €1,519 million, in the year.", "7%", "9%"),
    ("After the merger the number of employees went from 3,600 to 3,060, a cut of {}.", "15%", "25%"),
    ("Subscriptions: 84,000 (up {} from 75,000).", "12%", "22%"),
    ("The river rose {} percent, from 2.5 metres to 3.5 metres.", "40", "60"),
    ("Real spending per pupil has fallen by {} per cent from £6,600 in 2010 to £6,006 today.", "9", "19"),
    ("Loans grew to $92 billion from $80 billion, an increase of {}.", "15%", "12%"),
    ("The trust lost staff: numbers fell from 3,140 to 2,900, a fall of {}.", "240", "340"),
    ("Attendance was up by {} to 9,400, from 8,250 the season before.", "1,150", "1,650"),
    ("The report makes 36 recommendations: 20 to ministers, 12 to councils and {} to schools.", "4", "6"),
    ("The company sold 85 lorries, 210 vans and 45 buses, a total of {} vehicles.", "340", "430"),
    ("Of its 1,150 staff, 640 are women and {} are men.", "510", "610"),
    ("The estate is divided into 45 hectares of forest, 30 hectares of meadow and 15 hectares of water, {} hectares in all.", "90", "100"),
    ("There were 128 complaints, made up of 74 about noise and {} about litter.", "54", "64"),
    ("Of the 3,000 parcels checked, 120 ({}) were damaged.", "4%", "6%"),
    ("Women accounted for 66 of the 150 graduates, or {}.", "44%", "54%"),
    ("Solar provides {} of the region's power (1.8 TWh of 20 TWh).", "9%", "19%"),
    ("In the test, 18 of 20 samples ({}) were clean.", "90%", "80%"),
    ("The grant covers £15,000 of the £60,000 cost, a {}.", "quarter", "third"),
    ("We contacted 750 people, of whom 300 ({}) agreed to an interview.", "40%", "50%"),
    ("Ownership is split between the state (51%), workers (20%) and the remaining shareholders ({}).", "29%", "39%"),
    ("Asked whether they trust the press, 38% said yes, 47% no, and {} had no opinion.", "15%", "25%"),
    ("The vacancy rate fell 1.2 {}, to 6.3% from 7.5%.", "percentage points", "percent"),
    ("From 35% in 2012 the share has grown to 42% in 2022, i.e. by {} percentage points.", "7", "9"),
    ("The cost of the tunnel has tripled, from €1.4 billion to {}.2 billion.", "€4", "€3"),
    ("The number of wolves doubled between 2015 and 2020, from 60 to {}.", "121", "91"),
    ("| Month | Visitors | Revenue |\n|---|--:|--:|\n| April | 4,210 | 33,680 |\n| May | 5,120 | 40,960 |\n| June | 6,340 | 50,720 |\n| Total Q2 | 15,670 | {} |", "125,360", "123,560"),
    ("In 2021 the port handled 7.45 million containers. It was a record. The port handled {} million containers in 2021.", "7.45", "7.54"),
    ("Sales rose from 3.2 to 4.1 million, up {}.", "28%", "38%"),
    ("The firm sold 240 cars, {} as many as the 120 it sold in 2022.", "twice", "three times"),
    ("The firm sold 250 cars, {} as many as the 120 it sold in 2022.", "more than twice", "less than half"),
    ("Half of the 80 clubs, {} in all, have closed.", "40", "52"),
    ("The staff are {} women and 48 % men.", "52 %", "62 %"),
    ("Of the 1,200 tests sent in, 640 were passed and {} failed.", "560", "660"),
    ("Sales were $5.0 million this year and $4.0 million last year, a rise of {}.", "25 %", "35 %"),
    ("Sales were 5,000 in 2023 and 4,000 in 2022, a rise of {}.", "25 %", "35 %"),
    ("In June 640 of the forms came back, a response rate of {}, after 2,010 were sent.", "32 %", "42 %"),
    ("It spent $30 million, or {} of its $120 million.", "25%", "35%"),
    ("The club counted 4,120 members in 2023. In 2023 {} members the club counted.", "4,120", "4,310"),
    ("Costs fell by {}, from €5.0 million to €4.0 million.", "a fifth", "a third"),
)  # fmt: skip
"""Sentences of reports: with the right result, and with a wrong one."""


@cases("text", RIGHT)
def test_what_rounding_or_another_reading_allows_is_none(text):
    assert slips(text, numbers_in(text)) == []


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_said_of_what_may_belong_to_something_else(text):
    assert slips(text, numbers_in(text)) == []


@cases(("form", "right", "wrong"), PAIRS)
def test_a_wrong_result_is_found_and_the_right_one_is_not(form, right, wrong):
    assert all_slips(form.format(right)) == []
    assert len(all_slips(form.format(wrong))) == 1


def all_slips(text: str) -> list[Slip]:
    return [*slips(text, numbers_in(text)), *slips_in_tables(tables(text, text, "markdown", Outline()))]


def test_slips_are_findings_without_any_fact(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table = "| Town | Visits |\n|---|--:|\n| A | 1,200 |\n| B | 340 |\n| Total | {} |\n"
    text = f"Visitors fell from 2,415 to 2,315, a 5.2 percent drop.\n\n{table.format('1,640')}\n    {table}"
    (tmp_path / "r.md").write_text(text)
    status, out, err = run("proof", "r.md", "--json")
    found = [row for row in json.loads(out) if row["verdict"] == "arithmetic"]
    assert [(row["line"], row["column"], row["printed"], row["figure"]) for row in found] == [
        (1, 38, "5.2 percent", "5.2 %"),
        (7, 11, "1,640", "1640"),
    ]
    assert status == 1
    assert "2 arithmetic" in err
    silenced = "Visitors fell from 2,415 to 2,315, a 5.2 percent drop. <!-- innofacts: ok as the museum has it -->\n"
    (tmp_path / "r.md").write_text(silenced)
    assert run("proof", "r.md").status == 0


# --- planted slips --------------------------------------------------------------------------------------------------

THINGS = ("visitors", "tonnes of wheat", "patients", "passengers", "members", "books", "trees")
UP = ("rose", "increase"), ("grew", "rise"), ("climbed", "jump")
DOWN = ("fell", "drop"), ("dropped", "decline"), ("decreased", "fall")
FRACTIONS = {"half": 0.5, "a third": 1 / 3, "two thirds": 2 / 3, "a quarter": 0.25, "a fifth": 0.2}


def growth(random: Random, off: int) -> str:
    first, share = random.randint(1100, 90000), random.uniform(3, 60)
    verb, noun = random.choice(UP if (is_up := random.random() < 0.5) else DOWN)
    last = round(first * (1 + share / 100 if is_up else 1 - share / 100))
    true = abs(last / first - 1) * 100
    digits = random.choice((0, 1))
    said = f"{true * random.choice((0.5, 0.75, 1.25, 1.5)) + 1 if off else true:.{digits}f}"
    if off and float(said) == round(true, digits):
        said = f"{true + 2:.{digits}f}"
    percent, thing = said + random.choice(("%", " %", " per cent", " percent")), random.choice(THINGS)
    return random.choice(
        (
            f"The number of {thing} {verb} from {first:,} in 2019 to {last:,} in 2023, a {noun} of {percent}.",
            f"Between the two counts the {thing} {verb} by {percent}, from {first:,} to {last:,}.",
            f"The town counted {thing}: they {verb} {percent} to {last:,}, from {first:,} a year earlier.",
            f"{thing.capitalize()} {verb} from {first:,} to {last:,} ({'+' if is_up else '-'}{percent}).",
        )
    )


def share(random: Random, off: int) -> str:
    whole = random.randint(40, 900)
    part = random.randint(5, whole - 3)
    true = 100 * part / whole
    said = round((true * 0.6 + 1 if true > 40 else true * 1.5 + 3) if off else true)
    return random.choice(
        (
            f"In all {part} of the {whole} schools ({said} %) replied.",
            f"Some schools were closed: {said} % ({part} of {whole}) in the last count.",
            f"{part} out of {whole} farms, or {said}%, have a garden.",
        )
    )


def fraction(random: Random, off: int) -> str:
    words, size = random.choice(tuple(FRACTIONS.items()))
    whole = random.randint(30, 600)
    part = round(whole * (size + (0.12 if size < 0.6 else -0.13) * off))
    return f"In the vote {part} of {whole} members, {words} of the total, said yes."


def total(random: Random, off: int) -> str:
    parts = [random.randint(11, 900) for _ in range(random.choice((2, 3, 4)))]
    said = sum(parts) + (random.choice((10, -10, 100, 7, -9)) if off else 0)
    named = [f"{part} {noun}" for part, noun in zip(parts, ("cars", "buses", "vans", "boats"), strict=False)]
    listed = f"{', '.join(named[:-1])} and {named[-1]}"
    return random.choice(
        (
            f"The depot has {listed}, {said:,} vehicles in all.",
            f"The depot has a total of {said:,} vehicles: {listed}.",
            f"There were {listed}, for a total of {said:,}.",
        )
    )


def points(random: Random, off: int) -> str:
    first = random.randint(8, 60)
    last = first + random.randint(3, 25)
    return (
        f"The share of women rose from {first} % to {last} %, up {last - first} {'%' if off else 'percentage points'}."
    )


def multiple(random: Random, off: int) -> str:
    word, times = random.choice((("doubled", 2), ("tripled", 3), ("halved", 0.5)))
    first = random.randint(200, 4000)
    last = round(first * times * (random.choice((1.4, 0.7)) if off else random.uniform(0.98, 1.02)))
    return f"The number of {random.choice(THINGS)} {word} from {first:,} in 2010 to {last:,} in 2020."


def table(random: Random, off: int) -> str:
    parts = [random.randint(50, 9000) for _ in range(random.randint(3, 6))]
    rows = "".join(f"| T{n} | {part:,} |\n" for n, part in enumerate(parts))
    return f"| Town | Visits |\n|---|--:|\n{rows}| Total | {sum(parts) + random.choice((10, -100, 50)) * off:,} |\n"


def twice(random: Random, off: int) -> str:
    number, thing = random.randint(1200, 90000), random.choice(("visitors", "members", "passengers"))
    again = number + random.randint(100, 900) * off
    return f"The club had {number:,} {thing} in 2023.\n\nIt was a good year. The club had {again:,} {thing} in 2023."


KINDS: tuple[Callable[[Random, int], str], ...] = (growth, share, fraction, total, points, multiple, table, twice)


def found(text: str) -> bool:
    return bool(all_slips(text))


@pytest.mark.slow
def test_planted_slips_are_found_and_clean_text_has_none():
    random = Random(4)  # noqa: S311 - which slips are planted is no secret
    planted = [KINDS[n % len(KINDS)](random, 1) for n in range(200)]
    clean = [KINDS[n % len(KINDS)](random, 0) for n in range(600)]
    missed = [text for text in planted if not found(text)]
    assert len(missed) <= 0.1 * len(planted), missed
    assert [text for text in clean if found(text)] == []


def test_blanks_that_markup_leaves_do_not_matter():
    text = "Sales rose      from 200 to   250   tonnes, a 35      % increase."
    assert [text[slip.start : slip.end] for slip in slips(text, numbers_in(text))] == ["35      %"]
