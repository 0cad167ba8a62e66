"""`innofacts search`."""

import re

import pytest
from conftest import ARTICLE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from innofacts.index.terms import FIELDS
from innofacts.showing import is_hazardous

PATENTS = """\
id,claim
patent-applications-2023,"In 2023, 1,678,000 applications for invention patents were filed in China."
"""


def test_the_best_comes_first(run):
    assert run("search", ARTICLE, "patents", "-c", "id,claim") == (0, PATENTS, "")
    ids = run("search", ARTICLE, "cooperation", "-c", "id").out
    assert ids.split()[1:] == [
        # the word in the claim, the shorter claim first
        "cooperation-over-competition",
        "cooperation-projects",
        "bri-joint-challenges",
        "bri-key-for-all",
        "bri-agreement-countries",
        "aspects-count",
        # "collaborative" in the claim
        "enterprises-main-force",
        "enterprises-main-body",
        # the word among the topics
        "actors-collaborate",
        "bri-industrial-parks",
        "tech-exchange-activities",
        "bri-tech-transfer-centers",
        "bri-joint-labs",
        "bri-agri-centers",
    ]
    assert all(run("search", ARTICLE, "cooperation", "-c", "id").out == ids for _ in range(3))


def test_what_is_called_by_its_name_comes_before_what_is_said_of_it(run):
    ids = run("search", "gross domestic product of China", "-c", "id", "-n", "2", "--no-header").out
    assert ids.split() == ["gdp-2023-revised", "gdp-2023-prelim"]  # what is out of date comes last of the two
    worldwide = run("search", "patents worldwide", "-c", "id", "-n", "2", "--no-header").out
    assert worldwide.split() == ["pat-world-2024", "pat-world-2023"]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        # what the article says of it, and its first count, are behind the final count that has replaced them
        ("china R&D spending 2023", "rd-cn-2023-final rd-expenditure-2023 rd-cn-2023-prelim"),
        ("how much did China spend on R&D in 2023", "rd-cn-2023-final rd-expenditure-2023 rd-cn-2023-prelim"),
        ("R&D", "rd-expenditure-2023 rd-cn-2024-final rd-cn-2024-prelim"),  # no year: a claim, then the latest
        ("R&D expenditure", "rd-expenditure-2023 rd-cn-2024-final rd-cn-2024-prelim"),
        ("R&D intensity", "rd-intensity-cn-2024-final rd-intensity-cn-2024-prelim rd-intensity-cn-2023-final"),
        ("innovation index rank", "gii-2025 gii-2024 gii-2023"),
    ],
)
def test_the_current_answer_comes_first(run, query, ids):
    assert run("search", query, "-c", "id", "-n", "3", "--no-header").out.split() == ids.split()


def test_a_place_may_have_letters_of_which_the_cases_are_older_than_the_rules(run, library):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "Office"\n'
    path = library(a=source + '[[fact]]\nid = "x"\nclaim = "ꭰ ꮳ"\nplace = "Ꭰ"\n')
    assert run("search", "--facts", path, "ꭰ ꮳ", "-c", "id", "--no-header") == (0, "x\n", "")


def test_what_the_article_claims_comes_before_what_it_may_be_held_against(run):
    assert run("search", "patents", "-n", "1", "-c", "id,claim") == (0, PATENTS, "")
    for word in ("patents", "cooperation", "research"):
        claimed = []
        for line in run("search", word, "-c", "claim,source", "-f", "tsv").out.splitlines()[1:]:
            claim, source = line.split("\t")
            claimed.append((word.rstrip("s") not in claim.casefold(), source != "iol-2025-innovation"))
        first = [ours for elsewhere, ours in claimed if not elsewhere]
        assert first == sorted(first)  # of those that have the word in the claim
        assert len(set(first)) == 2


def test_all_terms_must_hold(run):
    labs = (0, "id\nbri-joint-labs\n", "")
    assert run("search", ARTICLE, "joint", "laboratories", "-c", "id") == labs
    assert run("search", ARTICLE, "joint laboratories", "-c", "id") == labs
    assert run("search", ARTICLE, '"joint laboratories"', "not:place:CN", "-c", "id") == labs
    assert run("search", "joint", "laboratories", "place:CN", "-c", "id").out == "id\nbri-2023-lab-projects\n"
    assert run("list", ARTICLE, "joint", "laboratories", "place:CN", "-c", "id") == (
        0,
        "id\n",
        f"innofacts: nothing found for {ARTICLE} joint laboratories place:CN\n"
        "  hint: each term has facts of its own, but no fact has them all; leave one out\n",
    )


def test_words_that_only_join_others_need_not_be_there(run):
    found = run("search", ARTICLE, "patents", "2023", "-c", "id")
    assert found == (0, "id\npatent-applications-2023\n", "")
    assert run("search", "how many of the patents were there in 2023?", ARTICLE, "-c", "id") == found
    assert (
        run("search", "how many?", "-c", "id", "-n", "1").status == 0
    )  # where there is nothing else, they are asked for


def test_another_order_may_be_asked_for(run):
    ids = run("search", "cooperation", "-s", "id", "-c", "id").out.split()[1:]
    assert ids == sorted(ids)


@pytest.mark.parametrize("limit", ["1", "5"])
def test_the_first_few_are_the_best(run, limit):
    every = run("search", "cooperation", "-c", "id").out.splitlines()
    assert run("search", "cooperation", "-c", "id", "-n", limit) == (
        0,
        "\n".join(every[: 1 + int(limit)]) + "\n",
        "",
    )


def test_what_is_found_can_be_counted(run):
    assert run("search", ARTICLE, "cooperation", "--count", "place", "-n", "1") == (0, "place,count\nCN,8\n", "")
    assert run("search", "zzzzz", "--count", "place").status == 1
    guessed = run("search", ARTICLE, "cooperatoin", "--count", "place", "-n", "1")
    assert guessed[:2] == (0, "place,count\nCN,8\n")


# --- when nothing is found -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("zzzz", 'nothing found for zzzz\n  hint: no fact has "zzzz"\n'),
        ("qqqqq zzzzz", 'nothing found for qqqqq zzzzz\n  hint: no fact has "qqqqq"; no fact has "zzzzz"\n'),
        (
            "zzzz place:CN",
            'nothing found for zzzz place:CN\n  hint: no fact has "zzzz"\n',
        ),
        (
            "place:ZZ labs",
            'nothing found for place:ZZ labs\n  hint: no fact has place:"ZZ"; innofacts list --count place shows all values\n',
        ),
        (
            "labs figure:=83",
            "nothing found for labs figure:=83\n"
            '  hint: no fact surely matches figure:"=83"; --possibly also shows facts that may match\n',
        ),
        ("x\x1b[2J\u202e", 'nothing found for x\\x1b[2J\\u202e\n  hint: no fact has "x\\x1b[2J\\u202e"\n'),
        ("[/x]", 'nothing found for [/x]\n  hint: no fact has "[/x]"\n'),
    ],
)
def test_nothing_found_says_why_and_writes_nothing(run, tmp_path, terms, told):
    assert run("search", *terms.split(" ")) == (1, "", f"innofacts: error: {told}")
    assert run("search", *terms.split(" "), "-o", tmp_path / "x.csv").status == 1
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize(
    "command", ["search zzzz", "search topic:zzzz", "compare topic:zzzz", "search zzzz --facts {torn}"]
)
def test_nothing_found_is_an_array_without_objects_in_json(run, library, tmp_path, command):
    torn = library(torn="[source]\nid = 3\n")
    status, out, err = run(*command.format(torn=torn).split(), "--json")
    assert (status, out) == (2 if "torn" in command else 1, "[]\n")
    assert "nothing found for " in err
    run(*command.format(torn=torn).split(), "-o", tmp_path / "x.json")
    assert (tmp_path / "x.json").read_text() == "[]\n"
    assert run(*command.format(torn=torn).split(), "-f", "jsonl").out == ""


GUESSED = 'no fact has "patnets"; did you mean "patents"? showing "patents"'


@pytest.mark.parametrize(
    ("terms", "instead", "told"),
    [
        (["patnets"], ["patents"], GUESSED),
        (
            ["joint labratories"],
            ["joint laboratories"],
            'no fact has "labratories"; did you mean "laboratories"? showing "joint laboratories"',
        ),
        (
            ["satelite", "navigaton", "standing:opinion"],
            ["satellite navigation", "standing:opinion"],
            'no fact has "satelite"; did you mean "satellite"? no fact has "navigaton"; did you mean "navigation"?'
            ' showing "satellite" "navigation" standing:"opinion"',
        ),
        (["zzzz", "patents"], ["patents"], 'no fact has "zzzz"; showing "patents"'),
        (["what colour has the train?"], ["train"], 'no fact has "colour"; showing "train?"'),
        (
            ["topic:cooperatoin", "labs"],
            ["topic:cooperation", "labs"],
            'no fact has topic:"cooperatoin"; did you mean "cooperation"? showing topic:"cooperation" "labs"',
        ),
        (
            ["place:Chnia", "patents"],
            ["place:China", "patents"],
            'no fact has place:"Chnia"; did you mean "china"? showing place:"china" "patents"',
        ),
        (
            ["patents", "figure:1.678", "million"],
            ["patents", "figure:1.678 million"],
            'no fact has figure:"1.678"; showing "patents" figure:"1.678 million"',
        ),
        (
            ["place:South", "Korea", "patents"],
            ["place:South Korea", "patents"],
            'no fact has place:"South"; showing place:"South Korea" "patents"',
        ),
        (
            ["patents", "laboratories"],
            None,
            'no fact has all of "patents laboratories"; showing those that have 1 of the words',
        ),
    ],
)
def test_the_best_guess_is_shown_and_said_to_be_one(run, tmp_path, terms, instead, told):
    """Its facts are an answer, if not to what was asked, so the status is 0; in a pipe as on a terminal."""
    guessed = run("search", *terms, "-c", "id,claim")
    assert (guessed.status, guessed.err) == (0, f"innofacts: {told}\n")
    assert guessed.out.count("\n") > 1
    if instead:
        assert run("search", *instead, "-c", "id,claim") == (0, guessed.out, "")
    path = tmp_path / "x.csv"
    assert run("search", *terms, "-c", "id,claim", "-o", path) == (0, "", f"innofacts: {told}\n")
    assert path.read_text(encoding="utf-8") == guessed.out


def test_a_guess_on_a_terminal_is_said_to_be_one_and_counted(terminal):
    result = terminal("search", "patnets", "-n", "2", columns=60, NO_COLOR="1")
    assert (result.status, result.err) == (0, f"innofacts: {GUESSED}\n")
    assert "patent-applications-2023" in result.out


def test_the_value_of_a_field_is_never_cut_into_words(run):
    """`figure:>10` and the words "trillion USD" would find what was not asked for."""
    for term, hint in (
        (
            "figure:>10 trillion USD",
            'no fact surely matches figure:">10 trillion USD"; --possibly also shows facts that may match',
        ),
        (
            "topic:cooperation joint labs",
            'no fact has topic:"cooperation joint labs"; innofacts list --count topics shows all values',
        ),
    ):
        assert run("search", term) == (1, "", f"innofacts: error: nothing found for {term}\n  hint: {hint}\n")


AMPERSAND = "a shell ends the command at an & without quotes: write 'R&D'"


def test_one_letter_at_the_end_may_be_what_a_shell_left_of_a_term_with_an_ampersand(run):
    assert run("search", "R") == (
        1,
        "",
        f'innofacts: error: nothing found for R\n  hint: no fact has "R"; {AMPERSAND}\n',
    )
    assert (
        run("search", "patents", "R").err == f'innofacts: no fact has "R"; showing "patents"\ninnofacts: {AMPERSAND}\n'
    )
    assert run("search", "S").err.endswith("without quotes: write 'S&T'\n")
    for whole in ("R&D", "what is a", "patents 5", "R patents", "patents not:R"):
        assert AMPERSAND not in run("search", whole).err


@pytest.mark.parametrize("query", [("vitamin", "c"), ("hepatitis", "B"), ("C",), ("m&", "M")])
def test_a_letter_of_no_word_with_an_ampersand_is_what_it_is(run, library, query):
    claims = ("Vitamin C is in the M&Ms.", "Hepatitis B is rare.", "The B-and-B was shut.", "They ask for a Q & A.")
    facts = (f'[[fact]]\nid = "f{n}"\nclaim = "{claim}"\n' for n, claim in enumerate(claims))
    folder = library(a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n' + "".join(facts))
    for form in ((), ("-f", "cards")):
        err = run("search", *query, "--facts", folder, *form).err
        assert ("a shell ends" in err) == (query[-1] == "M"), err
    assert run("search", "m", "--facts", folder).err.endswith("without quotes: write 'M&MS'\n")


def test_a_field_can_have_one_of_several_values_and_a_value_that_no_fact_has_is_named(run):
    both = run("search", "standing:official,dataset", "-c", "id", "-s", "id")
    one, other = (run("search", f"standing:{value}", "-c", "id") for value in ("official", "dataset"))
    assert sorted(both.out.split()[1:]) == sorted([*one.out.split()[1:], *other.out.split()[1:]])
    assert both.err == ""
    told = 'innofacts: no fact has standing:"offical"; did you mean "official"?\n'
    assert run("search", "standing:offical,dataset", "-c", "id", "-s", "id").err == told


def test_only_search_guesses(run):
    told = 'innofacts: nothing found for patnets\n  hint: no fact has "patnets"; did you mean "patents" or "patent" or "partners"?\n'
    assert run("list", "patnets", "-c", "id") == (0, "id\n", told)
    assert run("export", "patnets", "-c", "id") == (0, "id\n", told)


# --- any input -----------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(
            "patents",
            "patnets",
            "R&D",
            "HSR",
            "fifty thousand",
            "3.3 trillion yuan",
            "80",
            "not:",
            '"',
            "'",
            "..",
            "*",
            "^",
        ),
        *(
            " AND ",
            " OR ",
            "NEAR(a b, 2)",
            ")",
            "(",
            "{claim} :",
            ";--",
            "\\",
            "\0",
            "%",
            "$5",
            "北京",
            "\ud800",
            "\u202e",
        ),
        *(f"{field.name}:" for field in FIELDS),
    ]
)
ARGUMENT = st.one_of(
    st.text(st.characters(exclude_categories=[]), max_size=20),
    st.lists(st.one_of(PIECES, st.text(st.characters(exclude_categories=[]), max_size=4)), max_size=5).map("".join),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ARGUMENT, min_size=1, max_size=4), st.sampled_from(["relevance", "id", "-figure"]))
@example(["\ud800"], "id")
@example(['0"1', "SOURCE:0,1"], "relevance")
@example(["a\0b", "\0"], "id")
@example(["patents " * 600], "id")
@example(["x" * 10_000], "relevance")
@example(["R&" * 5_000], "relevance")
@example([" ".join(f"word{n}" for n in range(500))], "relevance")
@example([" ".join(f"not:word{n}" for n in range(500))], "relevance")
def test_any_search_has_an_answer_or_a_message(run, terms, sort):
    status, out, err = run("search", "-c", "id", "-s", sort, "--", *terms)
    lines = err.splitlines()
    assert "this should not have happened" not in err
    assert (status == 0) == (out != "")
    assert not any(map(is_hazardous, "".join(lines)))
    # A guess at what was meant and the values that no fact has are a message each.
    messages = sum(line.startswith("innofacts: ") for line in lines)
    assert messages == 1 if status else messages <= 1 + len(terms)


# --- how it is shown -----------------------------------------------------------------------------------------------


def test_matches_are_highlighted_only_in_colour(run):
    plain = run("search", "patents", "-f", "table").out
    coloured = run("search", "patents", "-f", "table", "--color", "always").out
    assert "\x1b[1;31minvention patents\x1b[0m were filed" in coloured  # which is in the table of synonyms
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain
    asked = (ARTICLE, "patents", "-f", "table", "--color", "always")
    assert run("list", *asked).out == run("search", *asked).out


def test_a_number_is_highlighted_however_it_is_written(run):
    line = run("search", "3.3 trillion", ARTICLE, "-c", "claim,figure", "-f", "table", "--color", "always").out
    assert line.count("\x1b[1;31m3,327.8 billion\x1b[0m") == 2


def test_every_format_finds_the_same(run):
    for form in ("json", "jsonl", "tsv", "markdown", "html", "latex", "rst", "asciidoc", "jira", "mediawiki", "org"):
        status, out, err = run("search", "patents", "-f", form)
        assert (status, err) == (0, "")
        assert "applications for invention patents were filed in China" in out


def test_a_number_of_a_table_is_found_without_its_scale_and_its_last_zeros(run, tmp_path):
    (tmp_path / "a.toml").write_text(
        '[source]\nid = "a"\ntype = "dataset"\npublisher = "Office"\n[[fact]]\nid = "gdp"\nclaim = "GDP"\n'
        'figure = "2653997.0 million EUR"\n[[fact]]\nid = "aid"\nclaim = "Aid"\nfigure = "12.00 billion EUR"\n'
    )
    asked = ("--facts", tmp_path, "-c", "figure", "--no-header")
    assert run("search", "2653997", *asked).out == '"2,653,997.0 million EUR"\n'
    assert run("search", "2,653,997", *asked).out == '"2,653,997.0 million EUR"\n'
    assert run("search", "12", *asked).out == "12.00 billion EUR\n"


VINTAGES = """[source]
id = "a"
type = "dataset"
publisher = "Office"
[[series]]
id = "gdp"
claim = "GDP of Norway"
measure = "gdp"
place = "NO"
unit = "million NOK"
values = {{ 2021 = "1", 2022 = "2" }}
[[series]]
id = "gdp-{vintage}"
claim = "GDP of Norway"
measure = "gdp"
place = "NO"
unit = "million NOK"
vintage = "{vintage}"
values = {{ 2021 = "3", 2022 = "4" }}
"""


@pytest.mark.parametrize(
    ("vintage", "query", "figures"),
    [
        ("revised", "gdp norway 2022", "4 2"),
        ("preliminary", "gdp norway 2022", "2 4"),
        ("revised", "gdp norway", "1 2 3 4"),
    ],
)
def test_a_revised_figure_comes_before_the_one_that_it_revises(run, tmp_path, vintage, query, figures):
    (tmp_path / "a.toml").write_text(VINTAGES.format(vintage=vintage))
    found = run("search", query, "--facts", tmp_path, "-c", "figure", "--no-header").out
    assert found.replace(" million NOK", "").split() == figures.split()


@pytest.mark.parametrize(("term", "meant"), [("figure>80", "figure:>80"), ("place=AT", "place:AT")])
def test_a_field_with_a_sign_in_place_of_its_colon_is_no_word_to_guess_from(run, term, meant):
    told = f'innofacts: error: nothing found for {term}\n  hint: no fact has "{term}"; did you mean "{meant}"?\n'
    assert run("search", term) == (1, "", told)


MONEY = """
[source]
id = "office"
type = "report"
publisher = "Office"
standing = "official"
""" + "".join(
    f"""
[[fact]]
id = "{id_}"
claim = "{claim}"
figure = "{figure}"
place = "{place}"
{more}
"""
    for id_, claim, figure, place, more in (
        (
            "ferries-no",
            "The state paid 4,361 million for ferries.",
            "4361 million NOK",
            "NO",
            'vintage = "preliminary"',
        ),
        ("ferries-dk", "The state paid 1.1 billion for ferries.", "1.1 billion DKK", "DK", ""),
        ("forest", "Trees now grow on 1,250 hectares.", "1250 hectares", "NO", ""),
        ("drop", "Emissions of ferries fell by 12.5 %.", "-12.5 %", "NO", 'nature = "change"'),
        ("years", "Each year there are more ferries.", "12 ferries", "NO", ""),
    )
)


@pytest.mark.parametrize(
    ("asked", "ids", "said"),
    [
        (["Norwegian", "kroner"], ["ferries-no"], ""),
        (["Norwegian", "krone"], ["ferries-no"], ""),
        (["Danish", "kroner"], ["ferries-dk"], ""),
        (["kroner"], ["ferries-no", "ferries-dk"], ""),
        (["NOK"], ["ferries-no"], ""),
        (["1250", "ha"], ["forest"], 'no fact has "ha"; showing "1250" unit:"ha"'),
        (['"ferries year"'], ["years"], 'no fact has the phrase "ferries year"; showing facts with all of its words'),
        (
            ["preliminary", "forest"],
            ["forest"],
            'no fact has "preliminary"; did you mean "vintage:preliminary"? showing "forest"',
        ),
    ],
)
def test_money_units_and_phrases_are_found(run, library, asked, ids, said):
    done = run("search", *asked, "--facts", library(office=MONEY), "-c", "id", "--no-header")
    assert (done.status, sorted(done.out.split()), done.err) == (0, sorted(ids), f"innofacts: {said}\n" if said else "")


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        (["12.5", "km2"], 'no fact has "km2"'),
        (["preliminary"], 'no fact has "preliminary"; did you mean "vintage:preliminary"?'),
        (["official"], 'no fact has "official"; did you mean "standing:official"?'),
    ],
)
def test_a_number_of_another_unit_is_no_answer_and_a_value_names_its_field(run, library, asked, hint):
    done = run("search", *asked, "--facts", library(office=MONEY))
    assert done == (1, "", f"innofacts: error: nothing found for {' '.join(asked)}\n  hint: {hint}\n")


@pytest.mark.parametrize(
    ("asked", "ids", "hint"),
    [
        (["figure:3..5 billion kroner"], "", "no fact surely matches {}; --possibly also shows facts that may match"),
        (["figure:3..5 billion kroner", "--possibly"], "ferries-no,cannot tell\n", ""),
        (["figure:7..9 billion kroner"], "", "no fact has {}"),
        (
            ["figure:14..20 mph", "--possibly"],
            "",
            "no fact has {}, and no figure is in mph; innofacts list --count unit shows all units",
        ),
        (
            ["figure:14..20 mph"],
            "",
            "no fact has {}, and no figure is in mph; innofacts list --count unit shows all units",
        ),
    ],
)
def test_possibly_is_only_hinted_at_if_it_finds_something(run, library, asked, ids, hint):
    done = run("list", *asked, "--facts", library(office=MONEY), "-c", "id", "--no-header")
    term = f'figure:"{asked[0].partition(":")[2]}"'
    told = f"innofacts: nothing found for {asked[0]}\n  hint: {hint.format(term)}\n" if hint else ""
    assert done == (0, ids, told)
