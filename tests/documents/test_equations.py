"""Equations in MathML, each in one line."""

import pytest

from innofacts.documents.office.equations import line_of_mathml


@pytest.mark.parametrize(
    ("mathml", "line"),
    [
        ("<mn>1</mn><mo>,</mo><mn>420</mn>", "1,420"),
        ("<mfrac><mn>3</mn><mn>4</mn></mfrac>", "3/4"),
        ("<mrow>\n <mn>3</mn><mfrac><mn>1</mn>\n <mrow><mn>2</mn></mrow></mfrac></mrow>", "3 1/2"),
        ("<msup><mn>10</mn><mrow><mo>−</mo><mn>12</mn></mrow></msup><mo>+</mo><mn>1</mn>", "10⁻¹²+1"),
        ("<msubsup><mi>m</mi><mn>1</mn><mn>2</mn></msubsup>", "m1²"),
        ("<mn>2</mn><mo>&#x2062;</mo><mi>x</mi><mo>=</mo><mn> 80 </mn><mi>km</mi><mi>a</mi>", "2x=80 km a"),
        ("<mtext>rail</mtext><mtext>share</mtext><mo>:</mo><mn>25.7</mn><mspace/><mi>%</mi>", "rail share:25.7%"),
        ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>", "1 2"),
        ("<mn>80</mn><mphantom><mn>90</mn></mphantom><annotation>{80} over <mn>1</mn></annotation>", "80"),
    ],
)
def test_an_equation_is_one_line(mathml, line):
    assert line_of_mathml(f'<math xmlns="http://www.w3.org/1998/Math/MathML">{mathml}</math>'.encode()) == line


def test_other_objects_have_no_equation():
    assert line_of_mathml(b"<chart><mn>80</mn></chart>") == ""
