"""Slips of totals: parts that do not add up to the whole, and aggregates of results."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("It has 120 cars, 45 buses and 15 lorries, 190 vehicles in all.", "190", "120 + 45 + 15 = 180"),
    ("It has a total of 210 projects: 120 in Asia, 60 in Africa and 20 in Europe.", "210", "120 + 60 + 20 = 200"),
    ("Mo lost 2-1 in Oslo, but won the return leg 3-0 and went through 5-2 on aggregate.", "5-2", "2-1 and 3-0 are 5-1 or 4-2"),
    ("It was 1-1 in Porto. A 2-0 win at home gave them an aggregate of 3-2.", "3-2", "1-1 and 2-0 are 3-1"),
    ("Eight people were hurt when a wall gave way at the market: four traders and three shoppers.", "Eight", "four + three = 7"),
    ("A 21-strong squad flies to Rome today: two keepers, eight backs and nine forwards.", "21", "two + eight + nine = 19"),
    ("Three towns have asked to be host of the show: Elden, Corby, Sturrow and Haym.", "Three", "Elden, Corby, Sturrow and Haym are 4"),
    ("The hall took ₹900: ₹400 in fees, ₹300 in gifts and ₹100 in rent.", "900", "₹400 + ₹300 + ₹100 = ₹800"),
    ("They saw 14 gulls, 22 terns and 30 ducks, and paid £9 for each of the 76.", "76", "14 + 22 + 30 = 66"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_total_that_its_parts_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]
