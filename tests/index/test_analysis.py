"""How the words of facts and queries are folded, so that they meet."""

from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.index import analysis
from innofacts.index.analysis import fold, plain_words

FOLDED = [
    ("", ""),
    ("…!?", ""),
    ("China's labs", "china labs"),
    ("“R&D” – O’Brien’s", "r&d o brien"),
    ("S&T, A&B&C, Marks&Spencer, &, &c, U.S. e.g.", "s&t a b c marks spencer c us eg"),
    ("researchers' 'quoted' '90s rock'n'roll", "researchers quoted 90s rock n roll"),
    ("'", ""),
    ("1,678,000 or 2.64 %", "1678000 or 2.64 percent"),
    ("1,67,8 12.5.3 .5 5. 1.5m $3 €4 £5 3-4", "1 67 8 12 5 3 5 5 1 5m dollar 3 eur 4 gbp 5 3 4"),
    ("rd-expenditure_2023", "rd expenditure 2023"),
    ("Programmes, LABOUR, centres", "programs labor centers"),
    ("Straße ŒUVRE İstanbul", "strasse œuvre i̇stanbul"),
    ("ＡＢＣ ﬁnance CO₂ m²", "abc finance co2 m2"),
    ("inno\u00advation zero\u200bwidth", "innovation zerowidth"),
    ("北京大学 labs ラボ", "北 京 大 学 labs ラ ボ"),
    ("한국 연구", "한국 연구"),
    ("विज्ञान", "विज्ञान"),
    ("Children who spent, and women's 'built' works", "child who spend and woman build works"),
    ("found led rose", "found led rose"),
    ("\u0301", ""),
    ("🚄 → ±", ""),
    ("𠀀𠀁", "𠀀 𠀁"),
]


@cases(("text", "folded"), FOLDED)
def test_a_text_is_folded_to_its_words(text, folded):
    assert fold(text) == folded


def test_folding_remembers_no_more_words_than_it_may():
    most = analysis._MOST_FOLDED  # noqa: SLF001 - the memory itself
    words = [f"w{n}" for n in range(most + 2)]
    assert fold(" ".join(words)) == " ".join(words)
    assert len(analysis._FOLDED) <= most  # noqa: SLF001 - the memory itself
    assert fold("Centres, labs, programmes, centres") == "centers labs programs centers"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXT)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


def test_every_character_is_folded_once_and_for_all():
    """All of the first plane except Chinese, Korean and surrogates, and what has a case or is a variant beyond it."""
    ranges = [
        (0, 0x3400),
        (0xA000, 0xAC00),
        (0xF900, 0x10000),
        (0x10400, 0x10500),
        (0x1D400, 0x1F200),
        (0x2F800, 0x2FA20),
    ]
    characters = [chr(code) for start, end in ranges for code in range(start, end)]
    folded = fold(" ".join(f"a{character}" for character in characters))
    assert len(folded) > len(characters)
    assert fold(folded) == folded


@given(TEXT)
def test_folding_knows_no_case(text):
    assert fold(text.lower()) == fold(text.lower().casefold())


def test_words_for_suggestions_are_as_written():
    assert plain_words("China's R&D: 3,327.8 in 2023, Café (café)") == ["china", "in", "café", "café"]
