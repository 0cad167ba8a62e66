"""What the JSON-LD of a page says of its article, and of which article that is."""

import json

from cases import cases

from innofacts.markup.json_ld import Article, article_in

PERSON = {"@type": "Person", "name": "Anna Weld"}
ARTICLE = {"@type": "NewsArticle", "headline": "Ports are full", "datePublished": "2025-03-14", "author": PERSON}
READ = Article("NewsArticle", "2025-03-14", ("Anna Weld",), (), "")
OTHER = {**ARTICLE, "headline": "Ferries are late", "datePublished": "2025-03-15", "url": "https://example.org/late"}


@cases(
    ("things", "expected"),
    [
        ([ARTICLE], READ),
        ([[{"@type": "WebSite", "name": "Corrie Herald"}, ARTICLE]], READ),
        ([{"@graph": [{"@type": "WebPage"}, ARTICLE]}], READ),
        ([{"@type": "WebPage", "mainEntity": ARTICLE}], READ),
        # types, of which there may be several
        ([{**ARTICLE, "@type": ["CreativeWork", "AnalysisNewsArticle"]}], READ._replace(kind="AnalysisNewsArticle")),
        ([{**ARTICLE, "@type": "LiveBlogPosting"}], READ._replace(kind="LiveBlogPosting")),
        ([{**ARTICLE, "@type": "NewsMediaOrganization"}], None),
        ([{**ARTICLE, "@type": 5}], None),
        # authors: names, lists of them, things elsewhere; organisations are told apart
        ([{**ARTICLE, "author": "Anna  Weld"}], READ),
        ([{**ARTICLE, "author": [PERSON, {"@type": "Person", "name": ["Tom Orne", 5, ""]}]}], READ._replace(persons=("Anna Weld", "Tom Orne"))),
        ([{"@graph": [{**ARTICLE, "author": {"@id": "#weld"}}, {**PERSON, "@id": "#weld"}]}], READ),
        ([{**ARTICLE, "author": {"@id": "#weld"}}], READ._replace(persons=())),
        ([{**ARTICLE, "author": [{"@type": ["Thing", "NewsMediaOrganization"], "name": "Corrie Herald"}]}], READ._replace(persons=(), bodies=("Corrie Herald",))),
        ([{**ARTICLE, "author": None, "publisher": {"name": "Corrie Herald"}}], READ._replace(persons=(), publisher="Corrie Herald")),
        # several articles: the one of the page, told once more, or none
        ([ARTICLE, OTHER], None),
        ([OTHER, {**ARTICLE, "url": "https://example.org/full"}], READ),
        ([OTHER, {**ARTICLE, "mainEntityOfPage": "https://example.org/full#top"}], READ),
        ([OTHER, {**ARTICLE, "mainEntityOfPage": {"@id": "https://example.org/full"}}], READ),
        ([ARTICLE, {**ARTICLE, "author": "A. Weld"}], READ),
        # articles that are parts of other things
        ([{"@type": "ItemList", "itemListElement": [ARTICLE]}], None),
        ([{**ARTICLE, "hasPart": [OTHER]}], READ),
        ([5, None, "Ports"], None),
    ],
)  # fmt: skip
def test_a_page_tells_of_its_article(things, expected):
    assert article_in(map(json.dumps, things), ["https://example.org/full"]) == expected


def test_what_is_no_json_tells_nothing():
    scripts = ['{"@type": "NewsArticle",}', "", "[" * 100_000, '{"@type": "NewsArticle", "headline": "A\n\tB"}']
    assert article_in(scripts, []) == Article("NewsArticle", "", (), (), "")
