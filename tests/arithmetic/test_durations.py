"""Times that the two moments of which they are do not give: of day, of a race, days and years."""

import pytest
from conftest import numbers_in

from innofacts.arithmetic.slips import slips

SLIPS = (
    ("He waited from 11.50 pm until 1.20 am, 150 minutes later.", "150", "from 11.50 pm to 1.20 am is 90 minutes"),
    ("The 11.40 from Kent took an hour and three quarters to reach Hale, where it came in at 2.25 in the afternoon.", "an hour and three quarters", "from 11.40 to 2.25 in the afternoon is 2.75 hours"),
    ("From 8 a.m. to 6 p.m. the shop is open, a 9-hour day.", "9", "from 8 a.m. to 6 p.m. is 10 hours"),
    ("The ferry left at 9:10 and docked at 13:40 after five hours.", "five", "from 9:10 to 13:40 is 4.5 hours"),
    ("Ana won in 2:31:05. Lena came in 58 seconds behind her, in 2:31:53.", "58", "from 2:31:05 to 2:31:53 is 48 seconds"),
    ("The night train was due at 6.50 but did not come until 7.35, 55 minutes late.", "55", "from 6.50 to 7.35 is 45 minutes"),
    ("The jury left at 10.15 in the morning and was not back until 2.45, five and a half hours later.", "five and a half", "from 10.15 in the morning to 2.45 is 4.5 hours"),
    ("The shops opened at 8 a.m. and shut at 10 p.m. after 12 hours of sales.", "12", "from 8 a.m. to 10 p.m. is 14 hours"),
    ("Ana took 2hr 41min 10sec and beat her sister, who took 2hr 43min 25sec, by 95 seconds.", "95", "from 2hr 41min 10sec to 2hr 43min 25sec is 135 seconds"),
    ("Dana Roe led the guild from 1998 until 2011, and said those 18 years were enough.", "18", "from 1998 to 2011 is 13 years"),
    ("She joined the mint in 1974 and left in May 2011. In those 27 years she struck a million coins.", "27", "from 1974 to 2011 is 37 years"),
    ("The mast was put up in May 1921 and taken down in May 2003, after 72 years of use.", "72", "from 1921 to 2003 is 82 years"),
    ("He left for Canada in 1967, aged 19, and came back in 1994 after 37 years.", "37", "from 1967 to 1994 is 27 years"),
    ("He was mayor for 15 years, from 1998 to 2010.", "15", "from 1998 to 2010 is 12 years"),
    ("He was mayor from May 1998 to 2010, 15 years in which nothing was built.", "15", "from 1998 to 2010 is 12 years"),
    ("The tram was due at 6.15pm and came at 7.05pm, 40 minutes late.", "40", "from 6.15pm to 7.05pm is 50 minutes"),
    ("Ana won in 2hr 27min 48sec. Lena, winner last year, followed in 2hr 29min 05sec, 1min 43sec adrift.", "1min 43", "from 2hr 27min 48sec to 2hr 29min 05sec is 77 seconds"),
    ("Ana won in 4:31:20, and Lena, in 4:35:53, was 4:53 behind.", "4:53", "from 4:31:20 to 4:35:53 is 273 seconds"),
    # in other words, but for a digit or an hour
    ("The alarm was given at 11.48 pm, and by 12.27 am the boat was on the slip. In the 79 minutes between, no one slept.", "79", "from 11.48 pm to 12.27 am is 39 minutes"),
    ("Ana won in 2:14:51, and her sister followed in 2:16:09. You may call the 58 seconds between them luck.", "58", "from 2:14:51 to 2:16:09 is 78 seconds"),
    ("All who took the 17.52 from Hale stood at the gate of the port at 21.07, after four hours and 15 minutes.", "four hours and 15", "from 17.52 to 21.07 is 3 hours and 15 minutes"),
    ("The pickers left the fields on 5 June and came back on 26 June. Four weeks of berries had gone bad.", "Four", "from 5 June to 26 June is 3 weeks"),
    ("Clerks went back to work on 27 May, having walked out on the 6th of the same month. The four-week strike was dear.", "four", "from the 6th of the same month to 27 May is 3 weeks"),
    ("The farm was held for 56 days. Its tenants barred the gate on May 2nd and opened it on June 17th.", "56", "from May 2nd to June 17th is 46 days"),
    ("The wall was begun on 4 January 2021 and done on 14 March 2022; that took 534 days.", "534", "from 4 January 2021 to 14 March 2022 is 434 days"),
    ("The shop shut on 3 June 2021 and opened on 14 July, after 51 days.", "51", "from 3 June 2021 to 14 July is 41 days"),
    ("The ship left on 21 December and was back on 3 January, after 23 days.", "23", "from 21 December to 3 January is 13 days"),
    ("The fair ran from 3 July to 13 July, 15 days.", "15", "from 3 July to 13 July is 10 days"),
    ("The mill hooted for 112 years. It opened in 1871 and was shut in 1973.", "112", "from 1871 to 1973 is 102 years"),
    ("Ms Lund took office in 2008 and resigned in 2021, and spent 18 years as head.", "18", "from 2008 to 2021 is 13 years"),
    ("The pumps broke at 10.50 pm and it was 1.30 am when they ran again. Hale was dry for the 200 minutes.", "200", "from 10.50 pm to 1.30 am is 160 minutes"),
    ("The lights went out at 9.40 pm, and it was 3.25 am when they came on. It was dark for two hours and 45 minutes.", "two hours and 45", "from 9.40 pm to 3.25 am is 5 hours and 45 minutes"),
    ("The 7.48 from Derrin pulled into Merrow at 10.23, a journey of three hours and 35 minutes which should take less than two.", "three hours and 35", "from 7.48 to 10.23 is 2 hours and 35 minutes"),
    ("The polls open at 7am and close at 10pm, so that voters have 14 hours.", "14", "from 7am to 10pm is 15 hours"),
    ("For nearly two centuries, from 1641 to 1938, they kept the mill.", "two", "from 1641 to 1938 is 297 years"),
    ("Three decades passed between the first survey in 1978 and the second in 2018.", "Three", "from 1978 to 2018 is 40 years"),
    ("The film runs for 138 minutes, which at two hours and 38 minutes is a test of any child.", "two hours and 38", "138 minutes is 2 hours and 18 minutes"),
    ("The lap took 95 seconds (one minute and 45 seconds).", "one minute and 45", "95 seconds is 1 minute and 35 seconds"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_time_that_its_beginning_and_its_end_rule_out_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text, numbers_in(text))] == [(printed, reason)]


RIGHT = (
    "The 11.40 from Kent took an hour and three quarters to reach Hale, where it came in at 1.25 in the afternoon.",
    "She joined the mint in 1974 and left in 2011, after 20 years as its head.",
    "She left school in 1960 and retired in 1999 after 30 years.",
    "The firm was founded in 1920 and sold in 2003, after 50 years of growth.",
    "He ran the mill from 1998 to 2010, eight years of it with his son.",
    "He ran the mill from 1998 to 2010. The 20 years before had been worse.",
    "In 1998 and in 2010 the river froze; for the 40 years of his life he had waited.",
    "The tram left at 6.15pm and the bus arrived at 7.05pm, 40 minutes late.",
    "Ana won in 4:31:20, and Lena, in 4:35:53, was 4:33 behind; the third was 6:02 behind.",
    "Ana won in 4:31:20, and Lena, who had been 2:10 ahead at the top, came in at 4:35:53.",
    "Ana won in 4:31:20, Lena was 2:10 behind.",
    "Dana Roe led the guild from 1998 until 2011, and said those 14 years were enough.",
    # of other things, or of the same at another time
    "The museum opens at 9.30 am and closes at 5.30 pm; for 7 hours on Saturday the lifts were out of order.",
    "She left home at 7.15 am and reached the office at 8.05 am, although the 40 minutes by train had been on time.",
    "The meeting began at 2 pm and ended at 4.30 pm, the last 25 minutes of it behind closed doors.",
    "Trains leave at 8.10 and 8.50 and the journey takes the 30 minutes that it always did.",
    "The strike began on 3 May and ended on 24 May. The four weeks before had been full of talks.",
    "He was arrested on 3 May and charged on 13 May; the 12 days of the trial begin in June.",
    "The festival runs from 4 to 18 July, and for 12 days of it there is dancing in the square.",
    "The exhibition opened on 4 March and the one in Leeds on 18 March, and visitors have spent 24 days in the queue, it felt.",
    "He was born in 1950, joined the navy in 1968 and served for 20 years.",
    "Opened in 1964 and rebuilt in 1989, the bridge was closed for the 15 years of the dispute.",
    "The bridge opened in 1964 and was closed in 2011; for the 37 years of his working life he crossed it.",
    "From 1990 until 2005 she ran the inn, and for the 12 years after that the shop.",
    "The ship left on 3 March and was back on 24 March, after 18 days of fishing and a stop in Bergen.",
    "The play starts at 7.30 pm, ends at 9.50 pm and has the 20 minutes of music that the first version lacked.",
    "Mo ran the marathon in 2:31:18 and Jo in 2:31:56; the 28 seconds between third and fourth were closer still.",
    "The first half was run in 1:05:20 and the second in 1:07:43, and she won by 43 seconds.",
    "The court sat from 10 am to 4 pm, and in the 5 hours of evidence two witnesses were heard.",
    "Doors open at 6 pm, the band is on at 8.30 pm, and for 90 minutes there is a DJ.",
    "The fire was reported at 2.05 am and under control by 5.35 am; crews stayed for 7 hours.",
    "On 3 May he flew to Oslo and on 13 May to Rome. In the 20 days he had seen four cities.",
    "The power failed at 9.40 pm and came back at 11.25 pm; in Hale it had been off for 2 hours and 45 minutes.",
    "The flight left at 6.15 am and landed at 9.15 am local time, after four hours in the air.",
    "Work began on 4 January 2021 and ended on 14 March 2021, and the 60 days that had been agreed were not kept.",
    "The mill ran from 1874 until 1979, and for 95 years it had the same clock.",
    "In 2009 the firm moved to Leeds, in 2021 to York. For 15 years it has made clocks.",
    "She took office in 2009 and resigned in 2021, and for the 11 years of her marriage she commuted.",
    "The tide turned at 4.05 am and the boat came off at 1.30 pm, nine hours and 25 minutes later; the crew had slept for eight hours and 25 minutes.",
    "The trial opened on 2 May and closed on 30 May. In the three weeks of evidence, 40 witnesses spoke.",
    "The siege began on May 3rd; by June 17th, the 35th day of bombing, half had fled, and after 50 days of hunger the rest.",
    "He was held at 11 pm on Friday, and at 2 am on Saturday, after five hours of questions, he confessed.",
    "A curfew runs from 9 pm to 5 am. For the seven hours of the night nobody may drive.",
    "The pool is open from 6.30 am to 9 pm, and in the 75 minutes before it shuts only members may swim.",
    "Mayor from 1998 to 2010, he was on the council for 22 years.",
    "The concert on 28 August and that on 9 September were sold out for the 10 days that tickets were on sale.",
    "Between 8.15 am and 8.55 am a bus comes every five minutes, and the 30 minutes that follow it is every ten.",
    "The tournament was held from 3 to 24 June. Four weeks of training came before.",
    "The 9.47 am was cancelled and the 10.32 am was full, so passengers waited for 55 minutes.",
    # no days, or not of one year
    "The shop shut on 31 June and opened on 14 July, after 24 days.",
    "From 3 June to 14 July the shop was shut: 42 days, as both are counted.",
    "The night train left at 10.50 pm and came at 1.30 am, after two hours and 40 minutes.",
    "At noon we left, and were there after two hours, 30 seconds behind the car.",
    "The 8.15 from Mere stops at Holt at 9.05 and is in town an hour later. On Sundays it takes 70 minutes.",
    "The 8.15 left on time. At 9.40 it reached Oss, a journey of an hour and a half with the stop at Ely.",
    "The baths open at 7am and close at 10pm. The last swim is two hours earlier.",
    "For two decades, from 1990 to 2012, he ran it.",
    "For nearly three centuries, from 1641 to 1938, they kept the mill.",
    "Three decades passed between the survey of 1978 and the storm. In 2018 it was gone.",
    "The film takes 138 minutes, or two hours and 40 minutes with the news.",
    "The film takes 138 minutes, or two hours and 18 minutes.",
    "The first film takes 138 minutes, and the second two hours and 40 minutes.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_of_another_time_is_no_slip(text):
    assert slips(text, numbers_in(text)) == []
