"""What a sentence or a claim denies."""

from cases import cases

from innofacts.features.denials import denied


@cases(
    ("text", "words"),
    [
        ("They had no water", "water"),
        ("They did not vote", "vote"),
        ("They didn't vote", "vote"),
        ("They never voted by post", "voted"),
        ("They cannot swim", "swim"),
        ("They failed to answer the summons in time", "answer summons"),
        ("They were unable to swim", "swim"),
        ("the failure to answer", "answer"),
        ("without bells", "bells"),
        ("without asking for it", "asking"),
        ("The wells were free of lead", "lead"),
        ("a lack of staff was the reason", "staff"),
        ("for want of cooks", "cooks"),
        ("They ran out of water in 2024", "water"),
        ("They have run out of room for books", "room"),
        ("They lacked a well", "well"),
        ("They were no longer busy bakers", "bakers"),
        ("They had no access to the river on Sundays", "access river"),
        ("everything but ferries", "ferries"),
        ("ran on something other than diesel", "diesel"),
        ("all days except for Sundays", "sundays"),
        ("they walked instead of driving", "driving"),
        ("peat-free soil", "peat"),
        ("non-smokers", "smokers"),
        ("No boat went to sea", "boat sea"),
        ("They have no doubtful water", "doubtful water"),
        ("They did not survive without water", "water"),
        ("He saw no boat, but 0 nets", "boat"),
        ("62 % did not", "*"),
        ("46 % were not, after all", "*"),
        ("they did not record 0 cases", "*"),
        ("they were not in the 0 boats", "*"),
        ("Of the adults, 71 % did not work", "work"),
        # denied twice
        ("It had nothing to do with a lack of staff", "lack"),
        # nothing
        ("The baths were free of charge, and the pools free for all", ""),
        ("no fewer than 40", ""),
        ("The town got no further than white flags", ""),
        ("not only men", ""),
        ("They had water", ""),
        ("They lacked at least 40 wells", ""),
        ("They had water, says form no. 7", ""),
        ("the no-show rate", ""),
        ("They had 40 wells, not counting two springs", ""),
        ("No wonder they have water", ""),
        ("The wells that they lacked in 2023 were 40", ""),
        ("They had never come before", ""),
        ("They cost 0 euros instead of the 3 of 2023", ""),
        ("everything but 0 boats", ""),
        ("The flag was not white at 7, and they had no boat in 0 towns", "white boat"),
        ("The town was without power", ""),
        ("They had no roof over their heads", ""),
        ("They did not survive", ""),
        ("They were not yet 21", ""),
        ("They had not yet turned 21", ""),
    ],
)
def test_what_is_denied(text, words):
    assert denied(text) == frozenset(words.split())
