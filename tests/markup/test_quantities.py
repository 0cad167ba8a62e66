"""A quantity of siunitx is read as it is printed, and a single number stays where it is."""

from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.markup.languages import markup_of
from innofacts.markup.running_text import running_text

LATEX = markup_of("report.tex")


@cases(
    ("command", "printed"),
    [
        (r"\num{3327.8}", "3327.8"),
        (r"\num{3327,8}", "3327.8"),
        (r"\num{10 000}", "10 000"),
        (r"\num{1.6e6}", "1.6 × 10⁶"),
        (r"\num[round-precision = 1]{3.52(4)}", "3.52"),
        (r"\num{5 +- 0.2}", "5 ± 0.2"),
        (r"\num{5 \pm 0.2}", "5 ± 0.2"),
        (r"\numrange{10}{12} ships", "10 to 12 ships"),
        (r"\numlist{10;20;30} ships", "10, 20, 30 ships"),
        (r"\SI{2.65}{\percent} of", "2.65 % of"),
        (r"\qty*{2.65}{\%} of", "2.65 % of"),
        (r"\SI{5}[\$]{} each", "$5 each"),
        (r"\qty{3327.8}{billion yuan}", "3327.8 billion yuan"),
        (r"\qty{3327.8}{\billion\yuan}", "3327.8 billion yuan"),
        (r"\qtyrange{77}{78}{\percent}", "77 to 78 %"),
        (r"\qtylist{1;2}{km}", "1, 2 km"),
        (r"\SI{350}{\kilo\metre\per\hour}", "350 kilometres per hour"),
        (r"\SI{350}{\giga\watt\hour}", "350 gigawatt hours"),
        (r"\SI{350}{\giga\watt\,\hour}", "350 gigawatt hours"),
        (r"\SI{350}{km/h}", "350 km/h"),
        (r"\SI{-3.5}{\celsius}", "-3.5 °C"),
        (r"\SI{9}{\square\metre}", "9 square metres"),
        (r"\SI{9}{\metre\squared}", "9 square metres"),
        (r"\SI{9}{\km^2}", "9 km²"),
        (r"\SI{9}{^2}", "9"),
        (r"\num", ""),
        (r"\qty{5}", "5"),
        (r"\numbers{5}", "5"),
        (r"\numlist{1;2;3;4;5;6;7;8;9;10;11;12;13}", "1;2;3;4;5;6;7;8;9;10;11;12;13"),
        (r"\num{\num{5}}", "5"),
        (r"% \num{1.6e6}", ""),
        (r"\verb|\num{1.6e6}|", ""),
        (r"$\approx 50$, $\ge 3$, $\geq 3$, $5 \pm 1$, 3~km$^2$, $10^{6}$", "≈ 50 , ≥ 3 , ≥ 3 , 5 ± 1 , 3 km² , 10⁶"),
    ],
)
def test_a_command_is_read_as_it_is_printed(command, printed):
    running = running_text(command, LATEX)
    assert " ".join(running.split()) == printed
    assert len(running) == len(command)


def test_a_single_number_stays_where_it_is():
    text = r"cost \SI{3327.8}{\billion\yuan} in all"
    running = running_text(text, LATEX)
    assert running.index("3327.8") == text.index("3327.8")
    assert running.index(" in all") == text.index(" in all")


PIECES = ["\\SI", "\\qty", "\\num", "range", "list", "\\km", *"{}[]\\ ;5e+-(.,%\n"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_every_offset_stays_the_same(text):
    assert len(running_text(text, LATEX)) == len(text)
