"""Slips of durations: ages, and times of day with how long something takes between them."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The poet was born in 1901 and died in 1990, aged 78.", "78", "from 1901 to 1990 is 88 or 89 years"),
    ("He was born on 4 May 1901 and died on 3 May 1990, aged 89.", "89", "from 1901 to 1990 is 88 years"),
    ("The mill was built in 1905. In 2005 it had its 110th birthday.", "110", "from 1905 to 2005 is 100 years"),
    ("He waited from 11.50 pm until 1.20 am, 150 minutes later.", "150", "from 11.50 pm to 1.20 am is 90 minutes"),
    ("From 8 a.m. to 6 p.m. the shop is open, a 9-hour day.", "9", "from 8 a.m. to 6 p.m. is 10 hours"),
    ("The ferry left at 9:10 and docked at 13:40 after five hours.", "five", "from 9:10 to 13:40 is 4.5 hours"),
    ("Ana won in 2:31:05. Lena came in 58 seconds behind her, in 2:31:53.", "58", "from 2:31:05 to 2:31:53 is 48 seconds"),
    ("The night train was due at 6.50 but did not come until 7.35, 55 minutes late.", "55", "from 6.50 to 7.35 is 45 minutes"),
    ("The jury left at 10.15 in the morning and was not back until 2.45, five and a half hours later.", "five and a half", "from 10.15 to 2.45 is 4.5 hours"),
    ("The shops opened at 8 a.m. and shut at 10 p.m. after 12 hours of sales.", "12", "from 8 a.m. to 10 p.m. is 14 hours"),
    ("Ana took 2hr 41min 10sec and beat her sister, who took 2hr 43min 25sec, by 95 seconds.", "95", "from 2hr 41min 10sec to 2hr 43min 25sec is 135 seconds"),
    ("Born in 1941, he gave his last concert in 2009, the year he turned 58.", "58", "from 1941 to 2009 is 68 years"),
    ("The bridge, which opened in 1931, turned 80 in 2021.", "80", "from 1931 to 2021 is 90 years"),
    ("The mill was built in 1905; its 80th anniversary in 2005 was dull.", "80", "from 1905 to 2005 is 100 years"),
    ("The twins were born in 1956 and set up shop in 1984, when they were 38.", "38", "from 1956 to 1984 is 28 years"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_duration_that_its_beginning_and_its_end_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]
