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
    # dates with a month only, and in the other order; what began in one year and ended in another
    ("She died in May 2023 aged 86. Born in March 1938 above a shop, she was sent to sea at 15.", "86", "from 1938 to 2023 is 85 years"),
    ("The smith was born in March 1938 and died in February 2023, aged 85.", "85", "from 1938 to 2023 is 84 years"),
    ("The smith was born in March 1938 and died in March 2023, aged 86.", "86", "from 1938 to 2023 is 84 or 85 years"),
    ("My aunt was born in 1931 and married at 27, in 1953.", "27", "from 1931 to 1953 is 22 years"),
    ("Dana Roe led the guild from 1998 until 2011, and said those 18 years were enough.", "18", "from 1998 to 2011 is 13 years"),
    ("She joined the mint in 1974 and left in May 2011. In those 27 years she struck a million coins.", "27", "from 1974 to 2011 is 37 years"),
    ("The mast was put up in May 1921 and taken down in May 2003, after 72 years of use.", "72", "from 1921 to 2003 is 82 years"),
    ("He left for Canada in 1967, aged 19, and came back in 1994 after 37 years.", "37", "from 1967 to 1994 is 27 years"),
    ("He was mayor for 15 years, from 1998 to 2010.", "15", "from 1998 to 2010 is 12 years"),
    ("He was mayor from May 1998 to 2010, 15 years in which nothing was built.", "15", "from 1998 to 2010 is 12 years"),
    ("The tram was due at 6.15pm and came at 7.05pm, 40 minutes late.", "40", "from 6.15pm to 7.05pm is 50 minutes"),
    ("Ana won in 2hr 27min 48sec. Lena, winner last year, followed in 2hr 29min 05sec, 1min 43sec adrift.", "1min 43", "from 2hr 27min 48sec to 2hr 29min 05sec is 77 seconds"),
    ("Ana won in 4:31:20, and Lena, in 4:35:53, was 4:53 behind.", "4:53", "from 4:31:20 to 4:35:53 is 273 seconds"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_duration_that_its_beginning_and_its_end_do_not_give_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    # of another person, or another time of the same one
    "His brother died in 2003 aged 60. Born in 1938, Tom grew up with an aunt.",
    "Ann Hale died in 2003 aged 60 and left her house to Tom. Born in 1938, he was her nephew.",
    "Her mother was born in 1931 and she married at 19, in 1978.",
    "She joined the mint in 1974 and left in 2011, after 20 years as its head.",
    "He was born in 1931 and retired in 1994 after 37 years.",
    "She left school in 1960 and retired in 1999 after 30 years.",
    "The firm was founded in 1920 and sold in 2003, after 50 years of growth.",
    "He ran the mill from 1998 to 2010, eight years of it with his son.",
    "He ran the mill from 1998 to 2010. The 20 years before had been worse.",
    "In 1998 and in 2010 the river froze; for the 40 years of his life he had waited.",
    "The tram left at 6.15pm and the bus arrived at 7.05pm, 40 minutes late.",
    "Ana won in 4:31:20, and Lena, in 4:35:53, was 4:33 behind; the third was 6:02 behind.",
    "Ana won in 4:31:20, and Lena, who had been 2:10 ahead at the top, came in at 4:35:53.",
    "Ana won in 4:31:20, Lena was 2:10 behind.",
    # the beginning and the end count or do not
    "The smith was born on 3 March 1938 and died on 3 March 2023, aged 85.",
    "The smith was born on 3 March 1938 and died in April 2023, aged 85.",
    "Dana Roe led the guild from 1998 until 2011, and said those 14 years were enough.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_of_another_time_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
