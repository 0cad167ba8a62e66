"""Slips of what each of some things has, and of what all of them have together: 60 rooms on four floors, 15 on each."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

RATES = (
    ("The town's 30 wardens worked 13,800 hours, an average of {} hours in each of the 46 weeks of the season.", "300", "325", "13,800 hours divided by 46 weeks is 300 hours"),
    ("He made 162 saves in 540 matches, for an average of {}.", "0.30", "0.33", "162 divided by 540 is 0.3"),
    ("The county's 20 schools have 12,500 pupils and 90 buses. On average a school has {} pupils.", "625", "675", "12,500 divided by 20 is 625"),
    ("The study of 40 farms counted 4,800 cows in the valley. That is an average of {} for each farm.", "120", "140", "4,800 divided by 40 is 120"),
    ("The club played 19 home games before 570,000 people, an average of {}.", "30,000", "35,000", "570,000 divided by 19 is 30,000"),
    ("The 12 libraries lent 480,000 books, {} each on average, and 8,000 films.", "40,000", "45,000", "480,000 divided by 12 is 40,000"),
    ("The season before, a seat had cost {} euros on average, and the 108,000 seats brought in 3.456 million euros.", "32", "28", "3.456 million euros divided by 108,000 is 32 euros"),
    ("The clinic has 24 beds and 96 nurses. The average bed has {} nurses.", "four", "six", "96 divided by 24 is 4"),
    ("There are 450 helpers at 90 clubs, {} in each club.", "five", "six", "450 divided by 90 is 5"),
    ("The choir has 60 men and 20 women, so that there are {} men to each woman.", "three", "four", "60 divided by 20 is 3"),
    ("Over the 190 days of the course the meals will cost £1.71 million, which is {} a day.", "£9,000", "£8,000", "£1.71 million divided by 190 days is £9,000 a day"),
)  # fmt: skip
PRODUCTS = (
    ("Its 1,800 members met in May. Each of them gave 75 euros on average, which makes {} euros.", "135,000", "153,000", "1,800 times 75 euros is 135,000 euros"),
    ("The 16 readers marked 6,300 papers. They were paid £8 per paper, or {} in total.", "£50,400", "£54,000", "6,300 times £8 per paper is £50,400"),
    ("Crowds averaged 480, so {} people came through the gate for the 11 matches.", "5,280", "5,820", "11 times 480 is 5,280"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "reason"), [*RATES, *PRODUCTS])
def test_what_each_has_and_what_all_have_agree_or_are_a_slip(text, right, wrong, reason):
    assert slips(text.format(right), numbers_in(text.format(right))) == []
    assert reason in {slip.reason for slip in slips(text.format(wrong), numbers_in(text.format(wrong)))}


@pytest.mark.parametrize(
    "text",
    [
        # the average of other things, of another time, or from another average
        "The 20 schools have 12,500 pupils. On average a school has grown from 590 to 625 pupils.",
        "The 12 farms have 480 cows. Each farm had 35 a year earlier.",
        # rooms at two inns, and what is told of both together
        "Its 12 inns with 20 rooms each cost 24 million euros in all.",
        # a saving of each is not what each takes
        "The average call takes 25 minutes instead of 40, a saving of 15 minutes. With 18,000 calls, that comes to 270,000 minutes.",
        # of both groups
        "The pier saw 14 boats in May and 19 boats in June; each carried 22 tonnes, so 726 tonnes of flour arrived.",
        # the sum of two fees, and not what one makes
        "Its 40 members pay £12 each, £400 comes from a raffle and £90 from a fair, making £490 in all.",
        # of the small ones, whose number has no noun
        "Altogether, 2,940 firms replied, of which 1,764, or 60%, had fewer than 50 workers. These small firms spent EUR 669 million, an average of some EUR 380,000 each.",
        "The vale has 90 farms; 30 are in the hills. They sold 600 tonnes of hay, an average of 20 tonnes each.",
        "Some 60 halls were built, 24 of them in May. They cost £4.8 million, an average of £200,000 each.",
        "The road has 60 halls; 24 are let for £300 each, which makes £7,200 in all.",
    ],
)  # fmt: skip
def test_averages_of_other_things_are_no_slips(text):
    assert slips(text, numbers_in(text)) == []
