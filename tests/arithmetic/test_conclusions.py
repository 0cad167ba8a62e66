"""Slips of what follows from two amounts that were told before: so it fell by 40; 60, 20 fewer; the increase of 15."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SO = (
    ("The choir had 84 singers in March, and one in June. Now it has 63. The hall seats 400. Its ranks have therefore thinned by {}.", "21", "31", "84 less 63 is 21"),
    ("The ferry was meant to carry 5,200 cars a season. Last season 4,100 came aboard, so it missed its goal by {} cars.", "1,100", "1,300", "5,200 less 4,100 is 1,100"),
    ("The bakers hoped for 900 orders and wrote 12 letters. They got 640, so they fell {} orders short.", "260", "360", "900 less 640 is 260"),
    ("Dr Hale's clinic saw 1,840 patients in spring. In autumn it was 2,310. The number of patients thus rose by {}.", "470", "570", "2,310 less 1,840 is 470"),
    ("Some 42 per cent of the crates were broken in May, with 8 per cent lost. In June it was 31 per cent. The share of broken crates has therefore fallen by {} percentage points.", "11", "14", "42 per cent and 31 per cent are 11 points apart"),
    ("The vineyard yields 61 tonnes of grapes; the average of its neighbours is 74 tonnes, so it is {} tonnes below the average.", "13", "17", "74 tonnes less 61 tonnes is 13 tonnes"),
)  # fmt: skip
APPOSED = (
    ("The mill pays £61,000 in rent, more than its neighbours. A year earlier the rent had been £54,000, {} less.", "£7,000", "£9,000", "£61,000 less £54,000 is £7,000"),
    ("Half of those in the first class passed. Of the second class 38 per cent did, {} percentage points fewer.", "12", "18", "half and 38 per cent are 12 points apart"),
    ("The quarry sells gravel at $31 and sand at $24 a load, a price advantage of {}.", "$7", "$9", "$31 less $24 a load is $7"),
    ("The line shrank from 540 to 432 km, a decline of {} per cent.", "20", "30", "from 540 to 432 km is a fall of 20 %"),
    ("Its income came to £310,000, and costs to £290,000, leaving a surplus of {} for the roof.", "£20,000", "£30,000", "£310,000 less £290,000 is £20,000"),
    ("Some 38 per cent live alone; ten years earlier the share was 33 per cent, five {} lower.", "points", "per cent", "from 38 per cent to 33 per cent is a fall of 13 %, or of 5 points"),
    ("The vote was 41 votes to 26, a majority of {}, with 3 abstentions.", "15", "17", "41 less 26 is 15"),
)  # fmt: skip
THE = (
    ("The museum had 41,000 guests in 2023 and 46,500 in 2024. The {} additional guests came by rail.", "5,500", "6,500", "46,500 less 41,000 is 5,500"),
    ("The club sold 2,650 scarves in March, and 1,900 in April. The drop of {} was felt in the shop.", "750", "950", "2,650 less 1,900 is 750"),
    ("The orchard took in 52 tonnes last year. This year it was 65 tonnes. That is a {} per cent increase, or 13 tonnes more.", "25", "35", "from 52 tonnes to 65 tonnes is a rise of 25 %"),
)  # fmt: skip
SIZES = (
    ("Last year a loaf cost 2.80 euros. Today it costs 3.50 euros, 70 cents or {} percent more.", "25", "20", "from 2.80 euros to 3.50 euros is a rise of 25 %"),
    ("Last year a loaf cost 2.80 euros. Today it costs 3.50 euros, {} cents or 25 percent more.", "70", "90", "3.50 euros less 2.80 euros is 70 cents"),
    ("The box took £4.41 million this year, with 84 shows. Last year it had taken £3.456 million in 9 months. Takings thus rose by £954,000, or {} per cent.", "27.6", "31.6", "from £3.456 million to £4.41 million is a rise of 27.6 %"),
    ("The press printed 5,400 posters in May, and 4,320 in June. Its output thus fell by 1,080 posters, or {} per cent.", "20", "26", "from 5,400 to 4,320 is a fall of 20 %"),
)  # fmt: skip

MOVED = (
    ("A year ago it was 1,260 out of 7,000, or 18 percent, and now it is 25 per cent; the share has grown by {} percentage points.", "seven", "nine", "18 percent and 25 per cent are 7 points apart"),
    ("The lake held 330 million litres in May. In June it holds 450 million litres. It has risen by {} million litres.", "120", "150", "450 million litres less 330 million litres is 120 million litres"),
    ("The lake held 330 litres in May. In June it held 450 litres. Now it has {} litres more.", "120", "150", "450 litres less 330 litres is 120 litres"),
)  # fmt: skip
CALLED = (
    ("The mill has 2,700 looms. Two years earlier there had been 2,950 looms, 250 {}.", "more", "fewer", "2,950 is more than 2,700"),
    ("The line has a share of 42.6 percent. A year earlier it was 45 percent, 2.4 percentage points {}.", "higher", "lower", "45 percent is more than 42.6 percent"),
    ("Support stood at 48 per cent in 2021 and is 60 per cent now. It has thus {} by 12 percentage points.", "risen", "fallen", "60 per cent is more than 48 per cent"),
)  # fmt: skip


@cases(("text", "right", "wrong", "reason"), [*SO, *APPOSED, *THE, *SIZES, *MOVED, *CALLED])
def test_what_follows_from_two_amounts_is_right_or_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    assert [slip.reason for slip in slips(text.format(wrong), numbers_in(text.format(wrong)))] == [reason]


OTHERS = (
    "Before the trial 48 per cent of drivers sped; a year later it was 18 per cent, a drop of 30 percentage points.",
    "The lake held 330 litres in May. In June it held 450 litres. It has risen by 90 litres since August.",
    "The fairs cost 195,000 marks. The June fair alone had cost 118,000 marks, and its hall rent had risen by 30 per cent.",
    "The bar is at 95 per cent, so at 78 per cent the ward still falls 17 percentage points short.",
    "A form took 182 days in 2022 and 164 days in 2023, an improvement of 18 days.",
    "With rounds of 68, 71, 66 and 70 she ended on 275, nine under, two clear of Abara.",
    "They get 31 tonnes each. On 18 farms that is 558 tonnes, which is 234 short of the usual harvest.",
    "The port had 40 cranes in May and 58 cranes in June. It owns 66 lorries and 90 bicycles, so that the bicycles outnumber the lorries by 24.",
    "It had 84 boats in May and 63 in June, so it fell by over 20.",
    "It was minus 4 degrees in May and 9 degrees in June, so it was 13 degrees warmer.",
    "It grew from 40 to 60 tonnes, and so by some 50 per cent, an increase of 20% and 30%.",
    "It beat the forecast by 20 boats.",
    "In 2019 the port had 1,200 cranes, and 1,500 lorries. In 2024 it had 1,700 cranes, 400 more than the plan foresaw.",
    "The yard built 41 boats in 2023, and 9 rafts. In 2024 it built 38 boats, 12 fewer than in 2010.",
    "Its income was £420,000 and its costs £390,000, a surplus of £30,000. After a deficit of £50,000 the year before this is an improvement of £80,000.",
    "The school grew from 120 to 150 pupils. The increase of 12 for the nursery came first.",
    "By 1911 the vale had 2,140 souls, by 1931 only 1,390, with the loss of 800 jobs.",
    "Of its 900 members 540 voted yes and 180 no, a majority of 75 per cent.",
    "Sales rose from 40 to 60 tonnes in the north and by 8 tonnes in the south, 12 tonnes fewer than elsewhere.",
    "Growers got 44 tonnes a year and now get 31. On 18 farms that is 558 tonnes, which is 240 short of the norm.",
    "Output fell from £41 million to £36 million, four more than the forecast.",
    "A tram carried 90 guests, where once there were 120. Lifts were closed, so that cleaning, which used to eat up 14 cents of each euro, costs less.",
    "The lane is now 100 kilometres long.\n\nIn 2024 112 walkers were hurt, six fewer than the year before.",
    "Ferns were found in 64 per cent of the plots last autumn. Six years ago it was 12 plots, or 18 per cent, so the share is up by 46 percentage points.",
    "The mill has a rent of £24,000. It made £29,160 last year. In 2019 we kept £32,400 of the till, a margin of 9 per cent.",
    "Revenue per guest, at €156, was €5 higher. Earnings rose to €2,436 million. The margin of 61 per cent is the best since 2021.",
    "The region sold felt for €420 million and bought wool for €380 million, a surplus of 1.2 per cent.",
    "Replies fell from 94 per cent of the farms in 2014 to 91.5 per cent, so the share that sent nothing back rose by two and a half points.",
    "Trains on time fell from 90 per cent in May to 84 per cent in June, so those without delay are fewer; the others rose by 6 points.",
    "By May output had grown by 13.1 per cent. Wool made up 12.3 per cent of it and felt 14.3 per cent.\n\nThe country grew by 9.4 per cent; the growth here was therefore 3.7 percentage points faster.",
    "The pit earned A$158.3 million at a cost of A$1,633 an ounce. The A$236 million expansion of the plant is half complete.",
    "In the poll, to which 1,062 firms replied out of 1,480 (71.8 per cent), 46 per cent expected higher sales.",
    "In the poll, to which 1,062 firms replied out of 1,480 (71.8 per cent), 46 per cent expect lower sales.",
    "The wage rose from £1,350 to £1,550. Pickers are glad. Growers are not. That means £160 more per kilogram.",
    "Tea fetched Rs 318.60, and wages rose by Rs 200 a day; with leaf of 18 kg, that means about Rs 52 more per kilogram.",
    "The town has 115,600 homes, 23,330 of them new.\n\nHeat is to fall by 40% to 247,000 tonnes, which means a saving of 165,000 tonnes within seven years.",
)  # fmt: skip


@cases("text", OTHERS)
def test_what_follows_from_other_amounts_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
