"""Running text: what is left of a report where only its words and numbers count, each at its old offset."""

from cases import cases

from innofacts.markup.languages import markup_of
from innofacts.markup.running_text import running_text


@cases(
    ("name", "text", "running"),
    [
        ("html", "R&amp;D rose 5&nbsp;%", "R&D     rose 5      %"),
        ("html", "A &amp; B", "A     & B"),
        ("markdown", "H~2~O or C~10~H, ~80 of 5~10", "H 2 O or C 10 H, ~80 of 5~10"),
        ("asciidoc", "CO~2~, [line-through]#80# 90", "CO 2 ,                    90"),
        ("latex", r"\sout{80} 90 \st{8}0", "          90       0"),
        ("latex", "\\documentclass{x}\\begin{document}80\n% \\end{document}\n90\n\\end{document}\n70", " " * 33 + "80\n" + " " * 17 + "90\n" + " " * 14 + "\n  "),
        ("latex", "fell by\n% a\n80\r\n  % b\r\n% c\r\nof 90 % d\n\n% e\nThen\n% f\n\n5 % g", "fell by\n    80\r\n            of 90    \n\n    Then\n    \n5    "),
        ("asciidoc", "fell by\n// a\n80\n // b\n\n//\nof 90\n", "fell by\n     80\n // b\n\n   of 90\n"),
        ("rst", r"H\ :sub:`2`\ O 10\ :sup:`6` t", "H        2   O 10⁶          t"),
        ("rst", "..\n\n   80\n\n..\n   90\n\n..", "  \n\n   80\n\n  \n     \n\n  "),
        ("html", "13&ndash;23 km, &#8211;6&deg;C", "13–23       km,       –6°C    "),
        ("markdown", "1&nbsp;300&nbsp;km, 1&#160;30", "1\u00a0300           km, 1      30"),
        ("html", "1&nbsp;300&nbsp;000 m,\n1&thinsp;300&#8239;000&nbsp;000&nbsp;km", "1\u00a0300\u00a0000           m,\n1\u2009300\u202f000\u00a0000                        km"),
        ("markdown", "In&nbsp;2023&nbsp;300&nbsp;km, 5&nbsp;30&nbsp;000", "In      2023\u00a0300           km, 5      30\u00a0000     "),
        ("html", "&pound;8&thinsp;bn&hellip; 3&frac12;&nosuch; &#x2265;80", "      £8        bn       … 3½&nosuch;               ≥80"),
        ("html", "<p>A<br>B</p>", "\n\n A\u2028   B\n\n  "),
        ("html", "<dl><dt>A</dt><dd>1</dd><dd>2</dd><dt>B<dd>3</dl>", "\n\n  \n\n  A:        1\n\n       2\n\n   \n\n  B    3\n\n   "),
        ("latex", r"R\&D rose 5\%", "R&D  rose 5 %"),
        ("latex", "a\n\\item 80 b\n  \\item[c] 90 \\item", "a\n•     80 b\n  •        90      "),
        ("latex", "\\itemsep 5\n\\item\n6", "         5\n•    \n6"),
        ("html", "<b>3</b>,327<i>.8</i> labs, 2023<b>1</b>", "   3,327.8            labs, 2023   1    "),
        ("markdown", "**3,327**.8 labs, 2*3, `5**.5`", "  3,327.8   labs, 2 3,        "),
        ("html", "<span>3,3</span><span>27.8</span> labs", "      3,327.8                     labs"),
        ("markdown", "**3,3**27.8 labs, 5,*6* 7", "  3,327.8   labs, 5, 6  7"),
        ("markdown", "In 2023.**5** labs, in 2,023.**5**", "In 2023.  5   labs, in 2,023.5    "),
        ("html", "3.<b>3</b> 27<b>,</b>4<i>50</i> 4<u>5</u> 2,<sup>3</sup>", "3.3        27,450               45        2,     3      "),
        ("html", "<b>3</b><b>1</b> 2:1 5<code>7</code>5 <code>7</code>5", "   3       1     2:1 5              5               5"),
        ("markdown", "3.**3** % **3.**3 3.*3* 27**,**450 1**2** 20**23**", "3.3     %   3.3   3.3   27,450     12     2023    "),
        ("markdown", "2**3 of 2*3*4 5,**6** 7,*8* `1**2`**3**", "2  3 of 2 3 4 5,6     7, 8          3  "),
        ("latex", r"3.\textbf{3} \emph{3}.5 27{,}{\bf 450} 27\,\emph{450}", "3.3                3.5  27\u2009\u2009\u2009450       27\u2009\u2009450       "),
        ("latex", r"\begin{tabularx}{\textwidth}[t]{lp{2cm}} 5", " " * 41 + "5"),
        ("latex", r"\begin{tabular*}{9cm}{l} \begin{xltabular}{9cm}{l}5", " " * 50 + "5"),
        ("latex", r"\begin{tblr}{colspec={Q[c,2cm]l}} \begin{center}{5}", " " * 49 + "5 "),
        ("latex", r"\frac{1}{3} x_{2} 2\footnote{3}", "      1  3  x_ 2  2          3 "),
        ("rst", r"3.\ **3** 27,\ *450*", "3.3       27,450    "),
        ("asciidoc", "3.**3** 27,__450__ 27,##450## a##3##", "3.3     27,450     27,450     a  3  "),
        ("html", "10<sup>9</sup> m<sup>2</sup>, labs<sup>3</sup>", "10⁹            m²           , labs            "),
        ("html", "1,204<sup>a</sup> 80 %<sup>2</sup> 90.5 <sup>*</sup>", "1,204             80 %             90.5             "),
        ("html", 'labs<sup><a href="#1">[1]</a></sup> 5.5<a href="#2"><sup>b</sup></a>', "labs                                5.5" + " " * 29),
        ("text", "1,204¹ 1,204[2] 80 %³,⁴ 10¹² 9.5† labs² km² 2³²", "1,204  1,204    80 %    10¹² 9.5  labs  km² 2³²"),
        ("text", "mil\u00adlion 3,\u2060204 \u200e5\u200e labs\u200b", "million  3,204  5   labs "),
        ("html", "mil&shy;lion 3&#8288;5", "million      35       "),
        ("markdown", "10^9^ m^2^ `m^2^`", "10⁹   m²         "),
        ("markdown", r"rose to $7{,}4\,\%$ in", "rose to    7,4\u2009\u2009 %  in"),
        ("markdown", "$3{,}327.8$ yuan", " 3\u2009\u2009\u2009327.8  yuan"),
        ("markdown", r"**$\approx 10^{9}$** yuan", "         ≈ 10⁹       yuan"),
        ("markdown", "$n = 50$ labs, `$50$`, a $5-$6 fee in A$ or C$, 5$, 6$", "         labs,       , a $5-$6 fee in A$ or C$, 5$, 6$"),
        ("markdown", "    $50$", " " * 8),
        ("markdown", "a\n> 80 of\n> 90\n>\n> > 5 > 4\n\n> 6", "a\n\n 80 of\n  90\n \n    5 > 4\n\n\n 6"),
        ("mdx", "> 80", "  80"),
        ("text", "> 80", "> 80"),
        ("markdown", "~~50~~ 60 <del>70</del> 80 ~~ 90", "       60               80    90"),
        ("markdown", '---\ntitle: "5 labs"\nn: 3\nsummary: |\n  6 labs\n---\n7 labs', '\n\n \n\n\n     "5 labs"\n    \n\n\n        \n  6 labs\n\n\n \n7 labs'),
        ("html", "2<!-- a -->78 labs, 3<!-- innofacts show x -->5 labs", "278           labs, 3                         5 labs"),
        ("latex", r"17{,}900 t, 3{,}5 t, $0{,}75$ a % 1{,}2, 1{,}204", "17\u2009\u2009\u2009900 t,   3,5 t,    0,75  a" + " " * 17),
        ("html", "<p hidden>1 <b>2</b></p><i style='x: y; display:none'>3</i>4<template>5</template>6", "\n\n" + " " * 18 + "\n\n" + " " * 37 + "4" + " " * 22 + "6"),
        ("markdown", 'a <span style="text-decoration: line-through">5</span> 6', "a                                                      6"),
        ("markdown", "`<i hidden>` 5 `</i>` 6", "             5        6"),
        ("text", "<p hidden>5</p>", "<p hidden>5</p>"),
        ("text", "In 2023 there were\t5 labs in Oslo.\n", "In 2023 there were 5 labs in Oslo.\n"),
        ("text", "In 2023 Oslo had 50\t\tnew labs and\n5 ships.", "In 2023 Oslo had 50  new labs and\n5 ships."),
        ("text", "In 2023 there were\t5 labs", "In 2023 there were\t5 labs"),
        ("text", "Labs in Oslo, 2023\t50 labs.\nShips in Oslo, 2023\t9 ships.", "Labs in Oslo, 2023\t50 labs.\nShips in Oslo, 2023\t9 ships."),
        ("text", "1.\tWe had 5 labs.\n\nOf the ministry:\t5 labs a year.\n\nLabs, 2023\t5 labs a year.", "1.\tWe had 5 labs.\n\nOf the ministry:\t5 labs a year.\n\nLabs, 2023\t5 labs a year."),
        ("text", "Ministry of Health, Oslo\tThe year 2023 was good.", "Ministry of Health, Oslo\tThe year 2023 was good."),
        ("markdown", "```{r}\n#| fig-cap: 5 labs\nx = 5\n```\n", "      \n            5 labs\n     \n   \n"),
    ],
)  # fmt: skip
def test_markup_divides_paragraphs_and_not_words_or_numbers(name, text, running):
    assert running_text(text, markup_of("", name)) == running


NOTES = (
    "{} See the Act.\n\nIt has 5 labs.\n\n{} Of 12 boats.\n\n{} The Office counts them.\n\nPage 9\n\n{} GAB, Boats.\n"
)


@cases("name", ["text", "markdown"])
def test_the_numbers_of_notes_are_no_part_of_their_paragraphs(name):
    numbered = NOTES.format(8, 9, 11, 12)
    assert running_text(numbered, markup_of("", name)) == NOTES.format(" ", " ", "  ", "  ")
    for others in (
        (7, 8, 12, 11),
        (40, 12, 31, 12),
        (1, 12, 13, 25),
        (9, 8, 7, 6),
    ):  # which do not go on from each other
        assert running_text(NOTES.format(*others), markup_of("", name)) == NOTES.format(*others)
