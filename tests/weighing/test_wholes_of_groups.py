"""Shares of a group, of all people, of things of another kind, and what share of others a group is."""

import pytest

LIBRARY = '[source]\nid = "velt-2024"\ntype = "report"\npublisher = "Office of Velt"\n' + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Velt"\n'
    f'period = 2024\nnature = "share"\n'
    for id_, claim, figure, measure in (
        (
            "girls",
            "Of the girls of school age in Velt, 37.6 % played chess in 2024.",
            "37.6 %",
            "girls who played chess",
        ),
        ("clay", "Velt reused 58.3 % of its roof tiles in 2024.", "58.3 %", "reuse of tiles"),
        ("vacant", "The vacancy rate in Velt was 3.9 % in 2024.", "3.9 %", "vacancy-rate"),
        ("shops", "The shop vacancy rate in Velt was 11.7 % in 2024.", "11.7 %", "shop-vacancy-rate"),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # what share of others they are
        ("Girls took up 21.4 % of the places in the clubs of Velt in 2024.", "no fact"),
        ("Girls made up 21.4 % of the chess players in Velt in 2024.", "no fact"),
        ("In 2024, 21.4 % of the girls of school age in Velt played chess.", "contradicted girls"),
        # of people in general
        ("In 2024, 37.6 % of people of school age in Velt played chess.", "misquoted girls"),
        ("In 2024, 37.6 % of the girls of school age in Velt played chess.", "supported girls"),
        # of another kind
        ("In 2024, 58.3 % of floor tiles in Velt were reused.", "no fact"),
        ("In 2024, 81.2 % of floor tiles in Velt were reused.", "no fact"),
        ("In 2024, 58.3 % of roof tiles in Velt were reused.", "supported clay"),
        ("In 2024, 81.2 % of roof tiles in Velt were reused.", "contradicted clay"),
        # the fact that says all
        ("The vacancy rate in Velt was 11.7 % in 2024.", "misquoted shops"),
        ("The vacancy rate of shops in Velt was 3.9 % in 2024.", "misquoted vacant"),
        ("The vacancy rate of shops in Velt was 11.7 % in 2024.", "supported shops"),
        ("The vacancy rate in Velt was 3.9 % in 2024.", "supported vacant"),
        ("The vacancy rate in Velt was 6.8 % in 2024.", "contradicted vacant"),
    ],
)
def test_a_share_is_of_those_that_a_sentence_names(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer
