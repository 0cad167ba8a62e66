"""Results of two steps that differ in a digit from what the amounts around them give."""

import pytest
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    # so many of both
    ("The firm took 14 vans over the pass on Monday and 19 by night; each carried 22 tonnes, so 762 tonnes came.", "762", "14 and 19 times 22 tonnes is 726 tonnes"),
    ("The club bought 12 oars and 18 sails. Each piece cost £240, so the bill was £7,400.", "7,400", "12 and 18 times £240 is £7,200"),
    ("The cook counted 130 men and 45 boys; they ate two pies each, 360 in all.", "360", "130 and 45 times two is 350"),
    ("The three coaches carry 49 each and the van 16, so 173 can go.", "173", "three times 49 plus 16 is 163"),
    # a gap, and a sum, of two prices
    ("He bought 1,200 shares at $14 and sold them at $19, a profit of $7,000 before fees.", "7,000", "1,200 times $19 less $14 is $6,000"),
    ("She buys plums at 60 cents and sells them at 95 cents. On the 400 of a good day she earns $160.", "160", "400 times 95 cents less 60 cents is $140"),
    ("A dealer pays $300 for a phone and sells it for $420. With 40 phones he makes $4,400.", "4,400", "40 times $420 less $300 is $4,800"),
    ("The 40 pupils paid £6 each for the bus and £4 for the boat, £420 in all.", "420", "40 times £6 plus £4 is £400"),
    # so many at so much, and something else
    ("The club sold 320 tickets at £2 and got £275 from the raffle, £815 altogether.", "815", "320 times £2 plus £275 is £915"),
    ("The cab costs £3 plus £2 a mile, so that a ten-mile ride comes to £26.", "26", "ten miles times £2 a mile plus £3 is £23"),
    # the sum of two products
    ("Two buses of 52 seats and three of 34 took the fans to the game, 216 people in all.", "216", "two times 52 plus three times 34 is 206"),
    ("Seats were £12 and £8. The 150 dear ones and 200 cheap ones brought in £3,600.", "3,600", "£12 times 150 plus £8 times 200 is £3,400"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_result_that_differs_in_a_digit_from_that_of_two_steps_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    # what two steps give, which one of them does not
    "Eight men and seven women work at the pit. At £95 a head, their day costs the firm £1,425.",
    "The cab costs £3 plus £2 a mile, so that a ten-mile ride comes to £23.",
    "He has a fee of £250 and gets £15 for every hour. For 14 hours he was therefore paid £460.",
    "Two buses of 52 seats and three of 34 took the fans to the game, 206 people in all.",
    "Seats were £12 and £8. The 150 dear ones and 200 cheap ones brought in £3,400.",
    # for other things, of others, or from others too
    "The club bought 12 oars and 18 sails at £240, with a bill of £7,400 for both and for the ropes.",
    "The 40 pupils paid £6 for the bus and £4 for the boat; their teacher paid £420 for a coat.",
    "He bought 60 sheep at £90 and sold them at £115; he also made £2,500 on wool.",
    "The club sold 320 tickets at £2 and got £275 from the raffle. It made £815 with last year's money.",
    "The firm has 40 people, four of whom work five nights a week, and 25 clients.",
    "Seats were £12 and £8. With a discount, the 150 dear ones and 200 cheap ones brought in £3,200.",
    # another amount than one of misprints, or of other kinds
    "The club sold 320 tickets at £2 and got £275 from the raffle, so it has £1,400 now.",
    "He ran 12 miles and 18 kilometres at £2 a go, so he gave £70.",
    "Two men of 52 and three of 34 kilos carried 12 litres, so 216 in all.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_two_steps_give_or_others_have_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
