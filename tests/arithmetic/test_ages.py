"""Ages and anniversaries that do not fit the years that a text tells."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The poet was born in 1901 and died in 1990, aged 78.", "78", "from 1901 to 1990 is 88 or 89 years"),
    ("He was born on 4 May 1901 and died on 3 May 1990, aged 89.", "89", "from 1901 to 1990 is 88 years"),
    ("The mill was built in 1905. In 2005 it had its 110th birthday.", "110", "from 1905 to 2005 is 100 years"),
    ("The bridge, which opened in 1931, turned 80 in 2021.", "80", "from 1931 to 2021 is 90 years"),
    ("The mill was built in 1905; its 80th anniversary in 2005 was dull.", "80", "from 1905 to 2005 is 100 years"),
    ("The twins were born in 1956 and set up shop in 1984, when they were 38.", "38", "from 1956 to 1984 is 28 years"),
    ("She died in May 2023 aged 86. Born in March 1938 above a shop, she was sent to sea at 15.", "86", "from 1938 to 2023 is 85 years"),
    ("The smith was born in March 1938 and died in February 2023, aged 85.", "85", "from 1938 to 2023 is 84 years"),
    ("The smith was born in March 1938 and died in March 2023, aged 86.", "86", "from 1938 to 2023 is 84 or 85 years"),
    ("My aunt was born in 1931 and married at 27, in 1953.", "27", "from 1931 to 1953 is 22 years"),
    ("Born in 1941, he gave his last concert in 2009, the year he turned 58.", "58", "from 1941 to 2009 is 68 years"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_an_age_that_two_years_rule_out_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "His brother died in 2003 aged 60. Born in 1938, Tom grew up with an aunt.",
    "Ann Hale died in 2003 aged 60 and left her house to Tom. Born in 1938, he was her nephew.",
    "Her mother was born in 1931 and she married at 19, in 1978.",
    "He was born in 1931 and retired in 1994 after 37 years.",
    "The smith was born on 3 March 1938 and died on 3 March 2023, aged 85.",
    "The smith was born on 3 March 1938 and died in April 2023, aged 85.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_the_age_of_another_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
