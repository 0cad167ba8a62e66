"""Which documents are meant by names: those of folders, and those that documents include."""

import pytest

from innofacts.documents.files import MAX_SIZE
from innofacts.documents.folders import documents_in

INCLUDING = {
    "main.tex": r"\input{parts/one} \include{two.tex} % \input{none}",
    "parts/one.tex": r"\input{parts/three}\input{four} \input{../main}\input{missing}",
    "parts/three.tex": r"\input{/etc/hostname}\input{../../outside}\input{program.py}",
    "parts/four.tex": "",
    "two.tex": r"\verb|\input{none}|",
    "none.tex": "",
    "parts/program.py": "",
    "a.adoc": "include::b.adoc[]\n\n----\ninclude::none.adoc[]\n----\n",
    "b.adoc": "",
    "none.adoc": "",
    "a.rst": "One.\n\n.. include:: b.rst\n",
    "b.rst": "",
    "a.qmd": "One.\n\n{{< include _b.qmd >}}\n",
    "_b.qmd": "",
    "a.txt": r"\input{two}",
    "folder/a/x.rst": ".. include:: ../y.rst\n",
    "folder/y.rst": "",
    "folder/a/z.tex": r"\input{../v}",
    "folder/v.tex": "",
    "many.tex": "".join(f"\\input{{{name}}}" for name in ("n" * 80, *range(1, 7))),
}


@pytest.mark.parametrize(
    ("names", "found", "elsewhere"),
    [
        (
            ["main.tex"],
            ["main.tex", "parts/one.tex", "two.tex", "parts/three.tex", "parts/four.tex"],
            "main.tex: passed over what it includes from elsewhere: missing, /etc/hostname, ../../outside",
        ),
        (
            ["parts"],
            ["parts/four.tex", "parts/missing.tex", "parts/one.tex", "parts/three.tex"],
            "parts/one.tex: passed over what it includes from elsewhere: parts/three, ../main\n"
            "innofacts: parts/three.tex: passed over what it includes from elsewhere: /etc/hostname, ../../outside",
        ),
        (["two.tex", "parts/four.tex", "./two.tex"], ["two.tex", "parts/four.tex"], ""),
        (["b.rst", "a.rst"], ["b.rst", "a.rst"], ""),
        (["folder", "many.tex"], ["folder/v.tex", "folder/y.rst", "folder/a/x.rst", "folder/a/z.tex", "many.tex"], f"many.tex: passed over what it includes from elsewhere: {'n' * 60}…, 1, 2, 3, 4 and 2 more"),
        (["a.adoc", "a.rst", "a.qmd", "a.txt"], ["a.adoc", "b.adoc", "a.rst", "b.rst", "a.qmd", "_b.qmd", "a.txt"], ""),
        (["-", "missing.tex"], ["-", "missing.tex"], ""),
    ],
)  # fmt: skip
def test_a_document_is_followed_by_those_that_it_includes(tmp_path, monkeypatch, capsys, names, found, elsewhere):
    folder = tmp_path / "report"
    for name, text in INCLUDING.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (tmp_path / "outside.tex").write_text("")
    (folder / "parts" / "missing.tex").symlink_to(tmp_path / "outside.tex")
    monkeypatch.chdir(folder)
    assert documents_in(names) == found
    assert capsys.readouterr().err == (f"innofacts: {elsewhere}\n" if elsewhere else "")


def test_what_a_report_that_is_too_large_includes_is_not_looked_for(tmp_path):
    path = tmp_path / "large.tex"
    with path.open("wb") as file:
        file.truncate(MAX_SIZE + 1)
    assert documents_in([str(path)]) == [str(path)]
