"""What a figure counts: the head of its noun, what it is counted by, and whose money it is in."""

import pytest

from innofacts.documents.copies import CopyText
from innofacts.draft.drafting import drafts


def counted(text):
    return [str(draft.figure) for draft in drafts(CopyText("a.txt", text, is_plain=True))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the head of the noun
        ("They laid 12 square kilometres of solar panels for 40 urban households.", ["12 square kilometres", "40 households"]),
        ("There were 5,000 medical personnel.", ["5000 people"]),
        # what it is counted by stands behind it, what is counted before
        ("Mortality is 31 per 1,000 live births.", ["31 deaths per 1000 live births"]),
        ("The rate is 31 per 1,000 live births.", ["31 per 1000 live births"]),
        # m is for million where money is written so, and nothing is in metres
        ("It made £3m, and tickets grew to 119m.", ["3 million GBP", "119 million tickets"]),
        ("Of £40m, £3m went into 119m of pipe and 5 km of road.", ["40 million GBP", "3 million GBP", "119 m", "5 km"]),
        ("They laid 119m of pipe.", ["119 m"]),
        # money
        ("It cost 3 million pounds.", ["3 million GBP"]),
        ("It cost 40 pounds.", ["40 GBP"]),
        ("It had 40 pounds.", ["40 pounds"]),
        ("It weighs 3,000 pounds, and £3 was paid.", ["3000 pounds", "3 GBP"]),
        ("India spent Rs. 40 crore.", ["0.40 billion INR"]),
        ("Farmers in India got Rs 3,400 a tonne.", ["3400 INR per tonne"]),
        ("It cost £3, or 40 pounds a head.", ["3 GBP", "40 GBP per person"]),
    ],
)  # fmt: skip
def test_what_a_figure_counts(text, figures):
    assert counted(text) == figures
