"""JSON-LD: each fact as a claim of schema.org, with all its digits."""

import json


def test_a_graph_holds_the_sources_and_the_facts(run, small, tmp_path, golden):
    path = tmp_path / "facts.jsonld"
    assert run("export", "--facts", small, "-o", path) == (0, "", "")
    text = path.read_text(encoding="utf-8")
    golden("facts.jsonld", text)
    graph = json.loads(text)["@graph"]
    assert [node["@type"] for node in graph] == ["CreativeWork"] * 3 + ["Claim"] * 8


def test_every_reference_names_a_node_of_the_shipped_library(run, tmp_path):
    path = tmp_path / "facts.jsonld"
    run("export", "-o", path)
    graph = json.loads(path.read_text(encoding="utf-8"))["@graph"]
    known = {node["@id"] for node in graph}
    assert len(known) == len(graph)
    named = [node["appearance"] for node in graph if "appearance" in node]
    named += [one for node in graph for one in node.get("prov:wasRevisionOf", [])]
    named += [node["isPartOf"] for node in graph if "isPartOf" in node]
    assert {one["@id"] for one in named} <= known


def test_a_library_without_facts_is_a_graph(run, library, tmp_path):
    path = tmp_path / "facts.jsonld"
    folder = library(empty='[source]\nid = "empty"\ntype = "report"\npublisher = "P"\n')
    run("export", "--facts", folder, "-o", path)
    assert json.loads(path.read_text(encoding="utf-8"))["@graph"] == []
