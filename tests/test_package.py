"""The package as it is installed: its page, its manual page, its types and its facts."""

import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def dist(tmp_path_factory) -> Path:
    """Return a folder with the source distribution of this checkout and the wheel made of it."""
    folder = tmp_path_factory.mktemp("dist")
    pytest.importorskip("build")
    command = [sys.executable, "-m", "build", "--outdir", folder, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def wheel(dist) -> zipfile.ZipFile:
    (path,) = dist.glob("*.whl")
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def metadata(wheel) -> Message:
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(wheel.read(name))


def test_an_index_of_packages_accepts_it(dist):
    pytest.importorskip("twine")
    files = [str(path) for path in dist.iterdir()]
    done = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", *files], capture_output=True, check=False
    )
    assert (done.returncode, len(files)) == (0, 2), done.stdout.decode()


def test_the_page_of_the_package_has_no_link_to_a_file(metadata):
    page = metadata.get_payload(decode=True).decode()
    assert page.startswith("# innofacts\n\ninnofacts looks up, compares and exports")
    assert "](" not in page.replace("](http", "")
    assert "Reports explains the rest, with hooks" in page
    assert page.count("```console\n$ innofacts ") >= 10
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_the_wheel_has_the_facts_their_index_the_types_and_the_manual_page(wheel):
    names = wheel.namelist()
    wanted = ("innofacts/facts/iol-2025-innovation.toml", "innofacts/facts.sqlite", "innofacts/py.typed")
    assert {*wanted} <= {*names}
    assert [name for name in names if name.endswith("/data/share/man/man1/innofacts.1")]
    assert not [name for name in names if name.startswith("tests/")]


def test_the_source_distribution_has_the_pages_and_the_tests(dist):
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "README.md",
        "docs/python.md",
        "docs/innofacts.1",
        "tests/test_package.py",
        "facts/iol-2025-innovation.toml",
    } <= names
