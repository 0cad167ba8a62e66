"""Ages and anniversaries that do not fit the years that a text tells."""

from cases import cases
from fit_sums import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("The guild was formed in 1882 and will celebrate its 150th anniversary in 2022.", "150", "from 1882 to 2022 is 140 years"),
    ("The poet, who was born in 1886, died in Oslo in 1951 at 75.", "75", "from 1886 to 1951 is 64 or 65 years"),
    ("The Holm Line, founded in 1887 with one leaking boat and a borrowed quay in the old town, celebrated its 125th birthday in 2022.", "125", "from 1887 to 2022 is 135 years"),
    ("The poet was born in 1901 and died in 1990, aged 78.", "78", "from 1901 to 1990 is 88 or 89 years"),
    ("He was born on 4 May 1901 and died on 3 May 1990, aged 89.", "89", "from 1901 to 1990 is 88 years"),
    ("Sir Hugh, who died in 1963 aged 77, was born in 1896 in Riga.", "77", "from 1896 to 1963 is 66 or 67 years"),
    ("The mill was built in 1905. In 2005 it had its 110th birthday.", "110", "from 1905 to 2005 is 100 years"),
    ("The bridge, which opened in 1931, turned 80 in 2021.", "80", "from 1931 to 2021 is 90 years"),
    ("The chapel opened in 1957. In 2017 it celebrated its fiftieth birthday.", "fiftieth", "from 1957 to 2017 is 60 years"),
    ("The mill was built in 1905; its 80th anniversary in 2005 was dull.", "80", "from 1905 to 2005 is 100 years"),
    ("The twins were born in 1956 and set up shop in 1984, when they were 38.", "38", "from 1956 to 1984 is 28 years"),
    ("She died in May 2023 aged 86. Born in March 1938 above a shop, she was sent to sea at 15.", "86", "from 1938 to 2023 is 85 years"),
    ("The smith was born in March 1938 and died in February 2023, aged 85.", "85", "from 1938 to 2023 is 84 years"),
    ("The smith was born in March 1938 and died in March 2023, aged 86.", "86", "from 1938 to 2023 is 84 or 85 years"),
    ("My aunt was born in 1931 and married at 27, in 1953.", "27", "from 1931 to 1953 is 22 years"),
    ("Born in 1941, he gave his last concert in 2009, the year he turned 58.", "58", "from 1941 to 2009 is 68 years"),
    ("Born in 1938, the sculptor Ada Hill had no show until 1984, when she was already 56.", "56", "from 1938 to 1984 is 46 years"),
    ("Ida Rennard, born in Leeds in 1938, swam the Channel in 1971. She was 43 at the time.", "43", "from 1938 to 1971 is 33 years"),
    ("When the verdict came in March 2019, Colin Shaw was 64. He had been fined in March 1979, aged just 34.", "34", "from 1979 to 2019 is 40 years"),
    ("She first played it in 1956 at the age of eleven. In 2026, when she will be 71, she plays it again.", "71", "from 1956 to 2026 is 70 years"),
    ("The clerk, who was born in 1990, was 26 when the first letters came in 2006.", "26", "from 1990 to 2006 is 16 years"),
    ("The clerk, who was born in 1990, was 26 when the first letters, all of them late, came in 2006.", "26", "from 1990 to 2006 is 16 years"),
    ("The composer died of typhus in 1828, only 41 years old. He had been born, the last of ten, in 1797.", "41", "from 1797 to 1828 is 30 or 31 years"),
    ("Founded in 1887 by nine monks and a cook, the village choir marked its 130th birthday in 2022.", "130", "from 1887 to 2022 is 135 years"),
    ("Founded by a monk in 1887, the Grau brewery toasted its 130th anniversary in 2022.", "130", "from 1887 to 2022 is 135 years"),
    ("The baths, opened in 1906, will celebrate their 130th birthday in 2026.", "130", "from 1906 to 2026 is 120 years"),
)  # fmt: skip


@cases(("text", "printed", "reason"), SLIPS)
def test_an_age_that_two_years_rule_out_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "The guild was formed in 1882 and will celebrate its 140th anniversary in 2022.",
    "The guild was formed in 1882 and marks the 150th anniversary of its rival in 2022.",
    "The poet, who was born in 1886, died in Oslo in 1951 at 64.",
    "The poet, who was born in 1886, died in Oslo in 1951 at 12 Quay Street.",
    "The Holm Line, founded in 1887 with one leaking boat and a borrowed quay in the old town, celebrated its 135th birthday in 2022.",
    "The Holm Line, founded in 1887 with one leaking boat and a borrowed quay, marked the 125th birthday of its port in 2022.",
    # a life whose years fit, and the death of another; a row with its end, and one without
    "Ada Kest (1887–1969), who never wed, painted until the week of her death at 81.",
    "Tom Orr lived with Ada Kest (1887–1969) until his death at 92.",
    "Ada Kest (1887–1969) wrote of her brother, who died at 92.",
    "Ada Kest (1887–1969), the mother of Rose Kest, who died at 79, lived here.",
    "Ada Kest (1887–1969) had a brother, Tom, who died at 78.",
    "Ada Kest (1887–1969) lived with a sister until her death at 92.",
    "Ada Kest (1887–1969) nursed the king until his death at 92.",
    "Tom Orr (1902–1975), a miner whose wife Mary died at 70, lived here.",
    "The son of Ada Kest (1887–1969) died at 66.",
    "The Old Mill (1887–1969), which burnt down when its owner, aged 80, was away, is gone.",
    "The Kest Prize (1950–1989) went last to Ann Roe, who died at 40.",
    "They won the cup every year from 2014 to 2019, six titles in a row.",
    "They won the cup every year from 2014 to 2019, five times by one goal.",
    "Sir Hugh, who died in 1963 aged 77, was born in 1886 in Riga.",
    "His brother died in 2003 aged 60. Born in 1938, Tom grew up with an aunt.",
    "Ann Hale died in 2003 aged 60 and left her house to Tom. Born in 1938, he was her nephew.",
    "Her mother was born in 1931 and she married at 19, in 1978.",
    "He was born in 1931 and retired in 1994 after 37 years.",
    "The smith was born on 3 March 1938 and died on 3 March 2023, aged 85.",
    "The smith was born on 3 March 1938 and died in April 2023, aged 85.",
    "Born in 1938, the sculptor Ada Hill had no show until 1984, when she was still 45.",
    "Born in 1950, Ann Hale wrote her first book in 1988, when her son was 12.",
    "Born in 1940, Ada Lowe met Tom in 1965, when he was 35.",
    "Ada Lowe, born in 1940, beat Ann Hale in 1965. She was 35 at the time.",
    "Born in 1940, Ada Lowe was 85 when she told of the flood in 1953.",
    "Ann Hale was 25 when she came to Oss in 1975; her sister Bea came in 1990, aged 30.",
    "Her father, born in 1910, died in 1946. She was 25 at the time.",
    "Ada Hill’s father, born in 1910, came home in 1946. She was 25 at the time.",
    "Born in Oss in 1950, she sang for the king in 1980. He was 51 at the time.",
    "Founded in 1887 by nine monks, the village choir sang at the 130th birthday of its hall in 2022.",
    "Founded in 1887, the brewery sponsors the town's 125th anniversary in 2024.",
    "The pub, opened in 1906, will host their 50th wedding anniversary in 2026.",
    "In 1965 at the age of 25 she came, and in 1965, aged 26, she left.",
    "Ada Hill, born in Hale in 1938, never retired. She was 84 when we saw her, in April 2022.",
    "Ida Moor was born in 1938. Her daughter was 27 when she won the cup in 1975.",
    "Born in 1938, she was 27 when her father, who had led the firm since 1955, died.",
    "Born in 1938, she married at 27, and in 1975 she left.",
    "Born in 1938, she bought the house at 27, which was sold in 1975.",
    "Born in 1938, she was 27 when her son, born in 1965, was ill in 1975.",
    "Born in 1938, she was 27 when she wed in 1965 and moved in 1975.",
)


@cases("text", RIGHT)
def test_what_may_be_the_age_of_another_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
