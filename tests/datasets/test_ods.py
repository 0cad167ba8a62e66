"""OpenDocument spreadsheets: typed cells, no formula, and the same bytes again."""

import shutil
import subprocess
import zipfile
from xml.etree import ElementTree as ET

import pytest

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def test_a_flat_spreadsheet_has_typed_cells(run, small, tmp_path, golden):
    path = tmp_path / "facts.fods"
    assert run("export", "--facts", small, "-o", path) == (0, "", "")
    text = path.read_text(encoding="utf-8")
    golden("facts.fods", text.replace(str(small), "library"))
    sheets = ET.fromstring(text).findall(f".//{TABLE}table")
    assert [sheet.get(f"{TABLE}name") for sheet in sheets] == ["Facts", "Sources"]
    assert [len(sheet.findall(f"{TABLE}table-row")) for sheet in sheets] == [8, 3]
    assert "table:formula" not in text


def test_a_zipped_one_holds_the_same(run, small, tmp_path):
    flat, path = tmp_path / "facts.fods", tmp_path / "facts.ods"
    run("export", "--facts", small, "-o", flat)
    run("export", "--facts", small, "-o", path)
    before = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        assert [info.filename for info in archive.infolist()] == ["mimetype", "META-INF/manifest.xml", "content.xml"]
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        content = archive.read("content.xml").decode()
    assert content.partition("<office:body>")[2] == flat.read_text(encoding="utf-8").partition("<office:body>")[
        2
    ].replace("</office:document>", "</office:document-content>")
    run("export", "--facts", small, "-o", path)
    assert path.read_bytes() == before


def test_hostile_texts_are_cells_like_others(run, library, tmp_path):
    path = tmp_path / "facts.fods"
    claim = r'"\u0000 \u001b[2J ]]> <table:table-cell/> & \" =1+1  two  spaces "'
    folder = library(
        a=f'[source]\nid = "a"\ntype = "report"\npublisher = "P"\nurl = "https://e.org/\\"><x"\n'
        f'[[fact]]\nid = "x"\nclaim = {claim}\nfigure = "12345678901234567890 km"\nperiod = 1850\n'
    )
    run("export", "--facts", folder, "--allow-problems", "-o", path)
    root = ET.parse(path).getroot()
    heading, row, *_ = root.iter(f"{TABLE}table-row")
    texts = ["".join(cell.itertext()) for cell in row]
    assert len(texts) == len(heading)
    assert texts[1] == r'\x00 \x1b[2J ]]> <table:table-cell/> & " =1+1 two spaces '
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    kinds = [cell.get(f"{office}value-type") for cell in row]
    assert set(kinds) <= {"string", "boolean", "float", None}


@pytest.mark.slow
def test_libreoffice_opens_it(run, small, tmp_path):
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    for name in ("facts.fods", "facts.ods"):
        run("export", "--facts", small, "-o", tmp_path / name)
        home = f"-env:UserInstallation=file://{tmp_path}/home"
        command = ["soffice", home, "--headless", "--convert-to", "csv", "--outdir", tmp_path / "out", tmp_path / name]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        text = (tmp_path / "out" / "facts.csv").read_text(encoding="utf-8")
        assert text.splitlines()[0].startswith("Id,Claim,Figure")
        assert "3327750000000" in text
