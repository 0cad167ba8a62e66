"""What is a comment, code or a command in LaTeX, and what is running text."""

from making import sample


def test_latex(found):
    text = sample(
        r"""
        % seen 1
        \documentclass[11pt]{article} % seen 2
        \newcommand{\no}{3}
        \begin{document}
        \section{Yes 4}\label{sec:no-5}
        Yes 6\,\% of \textbf{yes 7} \\% seen 3
        and $8$ \verb|% no 9| \cite[p.~10]{no11} \href{https://no.example/12}{yes 13}.
        \begin{verbatim}
        % no 14
        \end{verbatim}
        \begin{longtable}{@{}>{\raggedright}p{0.15\linewidth}r@{}}
        yes 16 & yes 17 \\
        \end{longtable}
        \includegraphics[width=18cm]{no-19.png}
        % seen 4
        \end{document}
        """
    )
    comments, runs = found("latex", text)
    assert comments == ["seen 1", "seen 2", "seen 3", "seen 4"]
    assert runs == [
        *("Yes 4", "Yes 6", "of", "yes 7", "and", "8", "yes 13", ".", "yes 16", "yes 17"),
    ]
    assert found("latex", "% seen\nyes 1 50\\% yes % seen too") == (["seen", "seen too"], ["yes 1 50", "yes"])


def test_what_a_command_stands_for_is_no_text_where_it_is_defined(found):
    text = r"""\newcommand{\no}{3{,}270}\renewcommand*\no[1]{4 \textbf{#1}}
    \def\no#1{5 #1}\providecommand{\no}[2][6]{7 {8 {9}}}yes 10 \no~yes 11"""
    assert found("latex", text)[1] == ["yes 10", "yes 11"]
