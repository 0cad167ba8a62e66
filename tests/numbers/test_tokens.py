"""Text in pieces: what is a number, what only looks like one, and where sentences end."""

import pytest
from cases import cases

from innofacts.numbers.tokens import sentences, tokens


@pytest.mark.parametrize(
    ("text", "pictured"),
    [
        ("1,678,000.5 of 80", "number:1,678,000.5 word:of number:80"),
        ("1\u2009678\u2009000 and 1 678 000, 12'000", "number:1\u2009678\u2009000 word:and number:1 678 000 sign:, number:12'000"),
        ("In 2023 100 people", "word:In number:2023 number:100 word:people"),
        ("COVID-19, 5G, A320, H1N1, 11th, 1950s", "name:COVID-19 sign:, name:5G sign:, name:A320 sign:, name:H1N1 sign:, name:11th sign:, name:1950s"),
        ("v2.1 3.11.4 9:30 24/7 2,5", "name:v2.1 name:3.11.4 name:9:30 name:24/7 name:2,5"),
        ("report_2023 C++17 #12 COP28", "name:report_2023 word:C name:++17 name:#12 name:COP28"),
        ("40km 5.6bn USD40 CNY3,327 mid-2023 c.80", "number:40 word:km number:5.6 word:bn word:USD number:40 word:CNY number:3,327 word:mid sign:- number:2023 word:c sign:. number:80"),
        ("US$5, R$6 and €7", "sign:US$ number:5 sign:, sign:R$ number:6 word:and sign:€ number:7"),
        ("U.S. co-operation isn't R&D", "word:U.S. word:co-operation word:isn't word:R&D"),
        ("(-5 %) .5", "sign:( sign:- number:5 sign:% sign:) number:.5"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_text_is_taken_apart(text, pictured):
    found = tokens(text)
    assert " ".join(f"{token.kind}:{token.text}" for token in found) == pictured
    assert all(text[token.start : token.end] == token.text for token in found)


@cases(
    ("text", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("It cost 3.5 m. No. 12 of the U.S. Army and Dr. J. Li came.", ["It cost 3.5 m.", "No. 12 of the U.S. Army and Dr. J. Li came."]),
        ("It spent 4% on R&D. At AT&T. J. Reed left.", ["It spent 4% on R&D.", "At AT&T.", "J. Reed left."]),
        ("It was 41.9C. At 3 p.m. J. Reed of Area 51 B. Low left.", ["It was 41.9C.", "At 3 p.m. J. Reed of Area 51 B. Low left."]),
        ("It cost more. ₹40 went on oats. $9 is left.", ["It cost more.", "₹40 went on oats.", "$9 is left."]),
        ("First line\nof a paragraph.\n\nSecond", ["First line\nof a paragraph.", "Second"]),
        ("- one\n- two\n1. three\n# four", ["- one", "- two", "1. three", "# four"]),
        ("* one\n** two\n. three\n.. four\n... and five\n*six* men", ["* one", "** two", ". three", ".. four\n... and five\n*six* men"]),
        ("| a | 5 |\n| b | 6 |", ["a", "5", "b", "6"]),
        ("He said: “It fell.” Then 5 more.", ["He said: “It fell.”", "Then 5 more."]),
        ('*Report* of 2022. "Over 3." *The Press*, May.', ["*Report* of 2022.", '"Over 3."', "*The Press*, May."]),
        ("**It fell.** _Then_ 5 more.", ["**It fell.**", "_Then_ 5 more."]),
        ("In 2023.[1] The end.[12][b] More", ["In 2023.[1]", "The end.[12][b]", "More"]),
        ("filed worldwide.2 Patents rose.", ["filed worldwide.2", "Patents rose."]),
        ("It rose in 2023.1 The rest fell by 5.1 The", ["It rose in 2023.1", "The rest fell by 5.1 The"]),
        ("Version no.5 Beta 1.2 [1] The", ["Version no.5 Beta 1.2 [1] The"]),
        ("Es kam am 12. März 2024. Zug um 5. Mai 2024", ["Es kam am 12. März 2024.", "Zug um 5.", "Mai 2024"]),
        ("Bern, 12. April 2024. Das Amt", ["Bern, 12. April 2024.", "Das Amt"]),
        ("It sold 12. April was good.", ["It sold 12.", "April was good."]),
        ("一。二。", ["一。", "二。"]),
        (" \n ", []),
    ],
)  # fmt: skip
def test_sentences_end_where_they_do(text, parts):
    assert [text[start:end] for start, end in sentences(text)] == parts


@pytest.mark.parametrize(
    ("text", "sign"),
    [("5 people, " * 900, ","), ("12345\n" * 900, ""), ("one and " * 900, ""), ("." * 9000, "."), ("9" * 9000, "9")],
)
def test_what_is_too_long_for_a_sentence_is_cut_and_nothing_is_lost(text, sign):
    spans = list(sentences(text))
    assert len(spans) > 1
    assert "".join("".join(text[slice(*span)].split()) for span in spans) == "".join(text.split())
    assert max(end - start for start, end in spans) <= 1500
    assert all(text[start:end].endswith(sign) for start, end in spans)
