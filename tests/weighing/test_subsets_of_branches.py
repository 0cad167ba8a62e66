"""Shares, prices and changes of something narrower than what a fact gives: in one branch, of one kind, at night."""

import pytest

LIBRARY = '[source]\nid = "lund-2024"\ntype = "report"\npublisher = "Office of Lund"\n' + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Lund"\n'
    f'period = 2024\nnature = "{nature}"\n'
    for id_, claim, figure, measure, nature in (
        ("pay", "Salaries in Lund rose by 5.2 % in 2024.", "5.2 %", "growth of salaries", "change"),
        ("absence", "The sickness rate of Lund was 4.1 % in 2024.", "4.1 %", "sickness rate", "share"),
        ("boilers", "Gas boilers in Lund used 8,360 tonnes of gas in 2024.", "8360 tonnes", "gas of boilers", "flow"),
        ("loss", "The council of Lund made a loss of 7.3 million EUR in 2024.", "7.3 million EUR", "loss", "flow"),
        ("late", "In 2024, 12.8 % of the ferries of Lund were late.", "12.8 %", "late ferries", "share"),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Salaries in the private sector of Lund rose by 3.1 % in 2024.", "no fact"),
        ("Real salaries in Lund rose by 2.4 % in 2024.", "no fact"),
        ("The sickness rate in the hotel industry of Lund was 6.9 % in 2024.", "no fact"),
        ("The sickness rate in Lund's hotel industry was 6.9 % in 2024.", "no fact"),
        ("Rusty gas boilers in Lund used 2,940 tonnes of gas in 2024.", "no fact"),
        ("The council's dairy arm in Lund made a loss of 8.9 million euros in 2024.", "no fact"),
        ("The ferries of Lund that sailed at night were late in 19.5 % of cases in 2024.", "no fact"),
        # all of them
        ("Salaries in Lund rose by 3.1 % in 2024.", "contradicted pay"),
        ("The sickness rate in Lund was 6.9 % in 2024.", "contradicted absence"),
        ("Gas boilers in Lund used 2,940 tonnes of gas in 2024.", "contradicted boilers"),
        ("The council of Lund made a loss of 8.9 million euros in 2024.", "contradicted loss"),
        ("The ferries of Lund were late in 19.5 % of cases in 2024.", "contradicted late"),
    ],
)
def test_what_is_narrower_has_a_number_of_its_own(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer
