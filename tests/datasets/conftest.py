"""A small library with everything that a data set can hold, for all writers."""

from pathlib import Path

import pytest

from innofacts.__main__ import main

LIBRARY = {
    "office": """
[source]
id = "office"
type = "report"
title = "Statistics, \\"final\\" edition"
authors = ["Bureau, The", "Office of Statistics"]
publisher = "Office of Statistics"
published = 2024-03-01
url = "https://example.org/a?b=c&d=e"
license = "CC BY 4.0"
language = "en"
standing = "official"

[[fact]]
id = "spending"
claim = "Spending was 3,327.8 billion yuan."
figure = "3327.8 billion CNY"
measure = "spending"
place = "CN"
period = 2023
nature = "flow"
basis = "current prices"
vintage = "preliminary"
topics = ["funding", "R&D"]

[[fact]]
id = "spending-final"
claim = "Spending was 3,335.7 billion yuan."
figure = "3335.7 billion CNY"
measure = "spending"
place = "CN"
period = 2023
nature = "flow"
basis = "current prices"
vintage = "final"
replaces = ["spending"]
topics = ["funding"]

[[series]]
id = "share"
claim = "Spending as a share of GDP, China"
measure = "share"
place = "CN"
unit = "%"
nature = "share"
[series.values]
2022 = "2.54"
2023 = "2.65"
""",
    "press": """
[source]
id = "press"
type = "article-newspaper"
publisher = "Daily"
published = "2024-05"
standing = "press"

[[fact]]
id = "countries"
claim = "More than 80 countries <script>alert(1)</script> joined.\\nA \\"second\\" line, with a comma."
figure = "> 80 countries"
measure = "members"
place = "Belt and Road countries"
period = "2012.."
nature = "cumulative"
by = "A minister"
note = "=1+1 \\t 中文"
at = { paragraph = 2, start = 17, end = 42 }

[[fact]]
id = "tiny"
claim = "A number with more digits than a decimal has."
figure = "-0.12345678901234567890 km"
part_of = "countries"

[[fact]]
id = "trend"
claim = "It grew."
says = "trend"
""",
    "writer": """
[source]
id = "writer"
type = "book"
authors = ["Writer, A."]

[[fact]]
id = "bare"
claim = "A number of nothing in particular."
figure = "5..7 km"
""",
}


@pytest.fixture
def small(library) -> Path:
    """Return the folder of the small library."""
    return library(**{name: text.lstrip() for name, text in LIBRARY.items()})


@pytest.fixture(scope="session")
def facts(tmp_path_factory, ready_cache) -> Path:
    """Return the Parquet file of the shipped library."""
    path = tmp_path_factory.mktemp("facts") / "facts.parquet"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(ready_cache))
        assert main(["export", "-o", str(path)]) == 0
    return path
