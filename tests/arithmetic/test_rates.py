"""Slips of so much for each or in some time, of percentages, and of amounts in another unit."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The 40 stalls on the square pay £15 a month each. Together they bring in £7,800 a year.", "7,800", "40 times 12 times £15 a month is £7,200 a year"),
    ("The boat rounds the cape five times a day. A round is 18 kilometres, so that it covers 95 kilometres a day.", "95", "five times 18 kilometres is 90 kilometres a day"),
    ("The two-hour tour runs four times a day, so guides work ten hours.", "ten", "four times two hours is 8 hours"),
    ("The firm sends six people for three hours each night. That is 24 working hours a night.", "24", "six times three hours each night is 18 working hours a night"),
    ("The strike cost 24 hours of work on each of its nine cranes, 226 crane hours altogether.", "226", "nine times 24 hours is 216 crane hours"),
    ("A carpet of 6 metres by 5 has an area of 35 square metres.", "35", "5 metres times 6 metres is 30 square metres"),
    ("The lift needs 20 minutes for a round, so in its 12-hour day it can make 32 of them.", "32", "12 hours divided by 20 minutes is 36"),
    ("A hundred grams of the tea cost £1.80, so a kilo is £16.", "16", "£1.80 divided by a hundred grams is £18"),
    ("The fair sold 24,000 tickets and took $1.08 million, an average of $54 a ticket.", "54", "$1.08 million divided by 24,000 is $45 a ticket"),
    ("The grant of €1.2 million is split equally among 48 villages, each getting €30,000.", "30,000", "€1.2 million divided by 48 is €25,000"),
    ("Each of the 14 ferries has room for 230 passengers, a combined capacity of 3,520.", "3,520", "14 times 230 is 3,220"),
    ("The bank pays 25 cents on each of its 40 million shares, a payout of $12 million.", "12 million", "40 million times 25 cents is $10 million"),
    ("The isle has 8,400 people on 28 square kilometres, which makes 350 to the square kilometre.", "350", "8,400 divided by 28 square kilometres is 300"),
    ("The estate has 1,250 hectares, or 125 square kilometres.", "125", "1,250 hectares is 12.5 square kilometres"),
    ("The garden of 2.0 hectares (25,000 square metres) is open.", "25,000", "2.0 hectares is 20,000 square metres"),
    ("The barge took 12 tonnes (1,200 kilos) of sand.", "1,200", "12 tonnes is 12,000 kilos"),
    ("The hall is 3.0 kilometres (3,600 metres) away.", "3,600", "3.0 kilometres is 3,000 metres"),
    ("Over 16 months he lost £48,000 at cards, an average of £4,000 a month.", "4,000", "£48,000 divided by 16 months is £3,000 a month"),
    ("They met for six hours at a time, twice a week, so that 16 hours of every week were lost.", "16", "twice a week times six hours is 12 hours of every week"),
    ("It hit 39C (112F) in the shade.", "112", "39C is 102.2F"),
    ("It was 20 degrees Celsius (78 degrees Fahrenheit) at noon.", "78", "20C is 68F"),
    ("It was minus 5°C (13°F) at dawn.", "13", "minus 5C is 23F"),
    ("At 100F (48C) the rails bend.", "48", "100F is 37.78C"),
    ("They have sown 2.4 million hectares. If it yields 3.5 tonnes a hectare, the crop would total 9.4 million tonnes.", "9.4 million", "2.4 million hectares times 3.5 tonnes a hectare is 8.4 million tonnes"),
    ("The thermometer at the dam touched 25 degrees Celsius (79 Fahrenheit) at noon.", "79", "25C is 77F"),
    ("The farm, 400 acres in all (980 hectares), is for sale.", "980", "400 acres is 161.9 hectares"),
    ("The tunnel is 40 miles long (25 kilometres) and dry.", "25", "40 miles is 64.4 kilometres"),
    ("The mast, 12 feet high (39 metres), fell.", "39", "12 feet is 3.66 metres"),
    ("Thirty per cent off: the bench that was £1,250 last week can be had for £925.", "925", "taking Thirty per cent from £1,250 leaves £875"),
    ("The tour sold 84,000 tickets over 12 concerts, or 7,500 a night.", "7,500", "84,000 divided by 12 is 7,000"),
    ("The library lent 312,000 books on 300 days; on an average day, then, 1,400 went over the counter.", "1,400", "312,000 divided by 300 days is 1,040"),
    ("A season ticket costs 420 crowns, and 3,500 were sold by May, worth 1.74m crowns.", "1.74m", "3,500 times 420 crowns is 1.47m crowns"),
    ("A loan of $50,000 at 4 per cent, so the bank gets $2,400 a year.", "2,400", "4 per cent of $50,000 is $2,000 a year"),
    ("She swam the 35 kilometres between the island and the mainland, about 28 miles, in 11 hours.", "28", "35 kilometres is 21.75 miles"),
    ("The trains take 12 minutes for the 9 kilometres to the stadium, which works out at 54 km/h.", "54", "9 kilometres divided by 12 minutes is 45 km/h"),
    ("The levy raises $18 million. Charged to the 40,000 residents, it would have cost every man, woman and child $540.", "540", "$18 million divided by 40,000 is $450"),
    ("The phone costs nothing at first; over two years, at €32 a month, it costs €786.", "786", "two years times €32 a month is €768"),
    ("Five nights at the Orpheum drew 4,250 people, an average of 950 a show, which the promoter liked.", "950", "4,250 divided by five is 850"),
    ("In 24 performances it drew 15,600 people, on average 560 a performance.", "560", "15,600 divided by 24 is 650"),
    ("The oarfish was 18ft long, or about 6.5 metres, said Dr Croy.", "6.5", "18ft is 5.49 metres"),
    ("Of the €32 million that the flood cost, insurers have paid 45 per cent, or €16.4 million, so far.", "16.4 million", "45 per cent of €32 million is €14.4 million"),
    ("For the dam 1,200 workers were paid 9 dollars a day for 300 days. Wages came to 3.42 million dollars.", "3.42 million", "1,200 times 9 dollars a day times 300 days is 3.24 million dollars"),
    ("Unemployment, which stood at 12.4 per cent in 2012, is now 7.9. That fall of 5.5 percentage points is steep.", "5.5 percentage points", "12.4 per cent and 7.9 are 4.5 points apart"),
    ("Rainfall was 84 millimetres in June against an average of 60, an excess of 30 per cent.", "30 per cent", "from 60 millimetres to 84 millimetres is a rise of 40 %"),
    ("Seven of the 28 shops made a loss, which is a third of the chain, and two of these are shut.", "a third", "seven of 28 is 25 %"),
)  # fmt: skip


@cases(("text", "printed", "reason"), SLIPS)
def test_a_rate_that_its_amounts_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "They had 18 wins, seven draws and five defeats. At three points for a win and one for a draw, that left them four behind Lund.",
    "The 40 stalls pay £15 a month each. The guard earns £7,800 a year.",
    "The 40 stalls pay £15 a month each, so that all of them together with the fair bring in £9,000 a year.",
    "The bus runs four times a day. The two-hour tour is popular, and the guides work ten hours.",
    "The team trained for four hours each day; six players did 30 extra hours.",
    "The hall is 12 metres by 8, and its stage is 20 square metres.",
    "Savers with £20,000 get simple interest of 3 per cent a year for four years. That is £600 annually and £2,400 in all.",
    # rounded temperatures, differences of two, ranges, and what is no pair
    "It was 40C (100F), 30C (90F) the day before, -5C (23F) in March and 21.5C (70.7F) in May.",
    "Without cuts the earth warms by 1.5C (2.7F), or 2.4C (4.3F).",
    "Expect 5C-8C (41F-46F) in the hills, 5 to 8C (41 to 46F) below, and room 39C (12C).",
    "It was nearly 40C (103F) at noon, over 30C (88F) at night, 35C (96F) on the roof and 25C (78F) in the cellar.",
    "Set the oven at 180C (350F), then at 200C (400F), and at 160C (325F) for the last hour.",
    # of another length than the one before it
    "The lake is 40 metres deep (3 km from the shore), and the road 5 miles long (2 km of it unpaved).",
    "The walk is 3 miles each way (10 km in all) and the fence 2 miles long (3 km).",
    "The parish is 12 miles across (20 km) and 90 square miles in area (230 sq km), of which 600 acres in all (243 hectares) are wood.",
    # what was paid for something else, or by some; a price with the tax, and what is no sum
    "The bench was £500. The lamp has 10 percent off. I paid £45.",
    "The room was £90 with 20 percent off midweek. We paid £80 at the weekend.",
    "Fares are £40 with 10 percent off for pensioners. We paid £76 for two.",
    "The stool was £140 and had 15 percent off. They paid £119 by card.",
    "The van is £3,120 with VAT at 20%; net it is £2,600.",
    "The quote was £2,600. With VAT at 20%, the tax alone is £520, and the fair raised £416.",
    "With VAT at 5% the heating costs £210; the firm charged £240 before, when VAT was 20%.",
    # more than one rate or fee, another time, and what is not all
    "Priced at $650, it found 1,200 buyers in May, and in all took $1.1m in 2023.",
    "A bike on 12 monthly payments of £45, with insurance included, costs £600.",
    "Priced at £12, or £20 with a print, the book found 1,500 buyers and took £22,400.",
    "Priced at $50, it found 1,200 customers and took $58,000 after tax, but $66,000 with tips.",
    "The rent is £40 a square metre for 60 square metres, and service is £5 a square metre, so it comes to £2,700.",
    "With a $300 deposit and 24 monthly payments of $215, and a fee of $40, you will pay $5,500.",
    "A deposit of £500 and 12 monthly payments of £60 come to £1,220.",
    "She bought it for £500 and 12 monthly payments of £60, which comes to £1,220.",
    "The car is 36 payments of £199 and a final payment of £6,000; you will pay £13,164 in all.",
    "A loan has 120 monthly payments of £500, of which he paid £12,000 in two years.",
    "Ten per cent off all chairs. The table was £50, and a lamp goes for £40.",
    "A ticket costs £20, and 300 were sold by Friday. The fair took £5,100 with discounts.",
    "The loan of £40,000 at 6 per cent costs £5,400 a year, repayments included.",
    "A saver with £25,000 at 4 per cent earns £820 a year after tax.",
    "The firm made £5m on sales of £40m, with interest of 6 per cent, and paid £150,000 a year to its founder.",
    "The pound bought 1.15 euros on Friday. He paid £400, and the hotel took €200.",
    "It is 35 kilometres from Oss, about 9 miles by boat, and quiet.",
    "The road is 80 kilometres long, about 30 miles of it unpaved.",
    "The road is 80 kilometres long, about 50 miles, and dry.",
    "There were 40 guests over 12 tables, 3 at each of the first.",
    "He drives 12 minutes for the 9 kilometres, at up to 80 km/h.",
    "In 12 matches he made 540 runs, an average of 60.",
    "The 12 buses carry 840 people, an average of 60 on weekdays.",
    "The 14 farms have 4,200 cows, an average of 28 litres a day.",
    "The 20 flats cost £4m, an average of £220,000 with fees.",
    "The oarfish was 18ft long, or about 5.5 metres, said Dr Croy.",
    "Of the €32 million that the flood cost, insurers have paid 45 per cent, or €14.4 million, so far.",
    "Unemployment, which stood at 12.4 per cent in 2012, is now 7.9. That fall of 4.5 percentage points is steep.",
    "The runner-up was 1.4 seconds slower than the winner's 48.3, in 49.7.",
    # what two steps give, or would of other things
    "Eight men and seven women work at the pit. At £95 a head, their day costs the firm £1,425.",
    "The cab costs £3 plus £2 a mile, so that a ten-mile ride comes to £23.",
    "They took £336, or one for every £5 in the till.",
    "He has a fee of £250 and gets £15 for every hour. For 14 hours he was therefore paid £460.",
    "Two buses of 52 seats and three of 34 took the fans to the game, 206 people in all.",
    "Seats were £12 and £8. The 150 dear ones and 200 cheap ones brought in £3,400.",
    "The club bought 12 oars and 18 sails at £240, with a bill of £7,400 for both and for the ropes.",
    "The 40 pupils paid £6 for the bus and £4 for the boat; their teacher paid £420 for a coat.",
    "He bought 60 sheep at £90 and sold them at £115; he also made £2,500 on wool.",
    "The club sold 320 tickets at £2 and got £275 from the raffle. It made £815 with last year's money.",
    "The firm has 40 people, four of whom work five nights a week, and 25 clients.",
    "Seats were £12 and £8. With a discount, the 150 dear ones and 200 cheap ones brought in £3,200.",
    "The club sold 320 tickets at £2 and got £275 from the raffle, so it has £1,400 now.",
    "He ran 12 miles and 18 kilometres at £2 a go, so he gave £70.",
    "Two men of 52 and three of 34 kilos carried 12 litres, so 216 in all.",
)


@cases("text", RIGHT)
def test_what_another_reading_allows_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
