"""Numbers that may be the figures of nothing: why each may, and that what is measured is in no doubt."""

from cases import cases

from innofacts.prose.doubts import ELIDED, FEW, IDIOM, LABEL, ORDINAL, PASSING, ROUND, SCORE, SPAN, TAKEN
from innofacts.prose.figures import find_figures, find_mentions


@cases(
    ("sentence", "doubts"),
    [
        ("It lasted for six weeks.", [("six weeks", TAKEN)]),
        ("She ran the first leg in 38 seconds, and he in just 10 hours.", [("38 seconds", TAKEN), ("10 hours", TAKEN)]),
        ("It took Robert 4 hours. Five days were lost.", [("4 hours", TAKEN), ("Five days", TAKEN)]),
        ("It is the first in 20 years, and the highest for ten years.", [("20 years", SPAN), ("ten years", SPAN)]),
        ("The plant opens in two years. He left after three days.", [("two years", SPAN), ("three days", SPAN)]),
        ("It was sold within four minutes.", [("within four minutes", TAKEN)]),
        ("They died within 30 days of a fall, after 8 days of rain.", [("within 30 days", TAKEN), ("8 days", "")]),
        ("The mean wait was within 30 days of a fall.", [("within 30 days", "")]),
        ("The shop was closed for exactly 100 days.", [("exactly 100 days", "")]),
        ("Most calls end in under 2 minutes.", [("under 2 minutes", "")]),
        ("It went on for over six weeks.", [("over six weeks", TAKEN)]),
        ("The journey took 28 minutes.", [("28 minutes", TAKEN)]),
        ("Patients waited 18 days on average.", [("18 days", "")]),
        ("The mean age is 42.3 years.", [("42.3 years", "")]),
        ("It will be 78 years by then. He drives 7 hours.", [("78 years", TAKEN), ("7 hours", TAKEN)]),
        ("It is free for the first 2 hours. He sat there for 1 hour.", [("2 hours", TAKEN), ("1 hour", TAKEN)]),
        ("A quarter of a century ago, it was small.", [("A quarter of a century", SPAN)]),
        ("Three quarters of an hour later, it left.", [("Three quarters of an hour", SPAN)]),
        ("It takes three quarters of an hour.", [("three quarters of an hour", TAKEN)]),
        ("It took five hours and 40 minutes.", [("five hours and 40 minutes", TAKEN)]),
        ("A quarter of the century was wet.", [("A quarter", "")]),
        ("Over ten years profits fell. But in 40 days ships sank.", [("Over ten years", SPAN), ("40 days", TAKEN)]),
        ("It cost over ten years profits.", [("over ten years profits", "")]),
        ("It gave Kenya 80 buses.", [("80 buses", "")]),
        ("Strikes cost 590,000 working days.", [("590,000 working days", "")]),
        ("A thousand thanks went out.", [("A thousand thanks", ROUND)]),
        ("More than nine parts are missing.", [("More than nine parts", "")]),
        ("The report has three parts.", [("three parts", FEW)]),
        ("Vik came top among Orton's twelve towns.", [("top", ORDINAL), ("twelve towns", PASSING)]),
        ("Vik came top in all of Orton's twelve towns.", [("top", ORDINAL), ("twelve towns", FEW)]),
        ("They met 4 times.", [("4 times", FEW)]),
        ("Two of its ships sank, and six more than in May.", [("Two", ""), ("six", "")]),
        ("Three men died in two of the pits.", [("Three men", ""), ("two", "")]),
        ("They won two sets of five games.", [("two sets", FEW), ("five games", FEW)]),
        ("It grew sixfold, and costs four times as much.", [("sixfold", ""), ("four times", "")]),
        ("Fewer than a hundred bears are left.", [("Fewer than a hundred bears", "")]),
        ("A bus is 8 years old on average, a tram 21 years.", [("8 years", ""), ("21 years", "")]),
        ("It took 30 hours, more than a day.", [("30 hours", TAKEN), ("more than a day", TAKEN)]),
        ("The wait is 5 days on average, less than a week.", [("5 days", ""), ("less than a week", "")]),
        ("It weighs 900 kg, nearly a tonne.", [("900 kg", ""), ("nearly a tonne", ROUND)]),
        ("It worked after 200 days of storage.", [("200 days", "")]),
        ("They met one year and two months after the flood.", [("one year and two months", PASSING)]),
        ("It shut more than two years after the flood.", [("more than two years", PASSING)]),
        ("It fell after three years of drought.", [("three years", SPAN)]),
        ("It is the third-largest port and the second driest.", [("third-largest", ""), ("second driest", "")]),
        ("The third Bucharest fair and the second cloudforest park are on; the fifth modest one is not.", []),
        ("She came third in the race.", [("third", ORDINAL)]),
        ("She was ranked third.", [("third", "")]),
        ("It passed by 61 votes to 39.", [("61 votes", SCORE), ("39", SCORE)]),
        ("The court ruled 5 to 4.", [("5", SCORE), ("4", SCORE)]),
        ("He gave it 110 per cent.", [("110 per cent", IDIOM)]),
        ("The town beat Tarn 4 to 2, and it fell from 61 to 38.", [("2", SCORE), ("61", ""), ("38", "")]),
        ("The desk answers from 8.30 to 16.00.", [("from 8.30 to 16.00", LABEL)]),
        ("The road is shut between 6 and 9.30. Rates are 2 to 4.", [("between 6 and 9.30", LABEL), ("2 to 4", "")]),
        (
            "It costs from 8.30 to 16.00 euros; ring between 9 and 5.",
            [("from 8.30 to 16.00 euros", ""), ("between 9 and 5", LABEL)],
        ),
        ("It was sold out by 11 and is divided by 2; rent is up by 2.", [("11", LABEL), ("2", ""), ("2", "")]),
        ("The ferry has taken 134 minutes since 2020.", [("134 minutes", TAKEN)]),
        ("It ran late on 31 days. Guests wait eleven weeks.", [("31 days", TAKEN), ("eleven weeks", TAKEN)]),
        (
            "Six hours and 10 minutes. Nine weeks: so long.",
            [("Six hours and 10 minutes", TAKEN), ("Nine weeks", TAKEN)],
        ),
        # What somebody gives may be the number alone, but no part of what the sentence says.
        ("The hall has forty seats; sixty, claims the mayor.", [("forty seats", ""), ("sixty", "")]),
        ("It has 44 seats; about thirty, a guide says, and a bar.", [("44 seats", ""), ("about thirty", "")]),
        ("It has forty seats, but sixty according to a blog.", [("forty seats", ""), ("sixty", "")]),
        ("It has forty seats, but according to a blog sixty.", [("forty seats", ""), ("sixty", "")]),
        ("It has forty seats; sixty, says the mayor, are new.", [("forty seats", ""), ("sixty", ELIDED)]),
        ("It has forty seats and, according to a blog, leather on sixty.", [("forty seats", ""), ("sixty", ELIDED)]),
        ("It has forty seats; one, says the mayor.", [("forty seats", "")]),
        ("It lasts six hours; for seven, claims the mayor.", [("six hours", TAKEN), ("seven", TAKEN)]),
        ("It is shut after nine weeks; after 11 weeks, claims the mayor.", [("nine weeks", SPAN), ("11 weeks", TAKEN)]),
        ("For more than a week it was shut a full 12 weeks.", [("more than a week", TAKEN), ("12 weeks", TAKEN)]),
        ("It takes the crew nine minutes. It wants two more.", [("nine minutes", TAKEN), ("two", FEW)]),
        ("The protocol is new, and its port is 2404.", [("2404", LABEL)]),
        ("A girl of 11 won the prize.", [("11", PASSING)]),
        ("They came third for visits per inhabitant.", [("third", ORDINAL)]),
        ("They came third by visits per inhabitant.", [("third", ORDINAL)]),
        ("The guide had it third, and the paper put it first that year.", [("third", ORDINAL), ("first", ORDINAL)]),
        ("Nine per cent of nine hundred people came.", [("Nine per cent", ""), ("nine hundred people", "")]),
        ("Osk has 40 huts, and three on the coast.", [("40 huts", ""), ("three", ELIDED)]),
        ("The mayor makes it six; in Vik it had been seven.", [("six", ELIDED), ("seven", ELIDED)]),
        ("He sold 31 ships, of which nine rusted.", [("31 ships", ""), ("nine", ELIDED)]),
        ("The share of the schools was a third in 2024.", [("a third", ELIDED)]),
        ("He played for just under nine.", [("just under nine", ELIDED)]),
        ("It was nine, and the train on platform four was late.", []),
        ("They met when it was ten, and her son is not yet nine.", []),
        ("It is open after eight and since six, and its two are shut.", []),
        ("They voted six to three, and came at five past seven.", []),
        ("She ran the Vik Half in 2024, and had three Carey huts.", [("three Carey huts", FEW)]),
        ("He lists seven old.", []),
    ],
)
def test_why_a_number_may_be_no_figure(sentence, doubts):
    assert [(mention.printed, mention.doubt) for mention in find_mentions(sentence)] == doubts


def test_how_long_something_takes_is_no_figure_by_itself_and_parts_nothing():
    sentence = "Output fell to 300 tonnes within two years and rose to 500 tonnes in 2020."
    assert [mention.printed for mention in find_figures(sentence)] == ["300 tonnes", "500 tonnes"]
    clauses = [sentence[slice(*mention.clause)] for mention in find_figures(sentence)]
    assert clauses == ["Output fell to 300 tonnes within two years ", "and rose to 500 tonnes in 2020."]
