"""What appears above the text of an article: menus, names of papers, and bylines."""

MENU = frozenset(
    """
    home homepage menu navigation news latest world local national politics business money economy opinion comment
    sport sports culture arts weather health science technology travel lifestyle life video videos podcasts podcast
    newsletters newsletter search login about contact jobs shop archive live more all share skip sign subscribe log
    follow print save listen read advertisement cookies copy email tweet facebook twitter whatsapp linkedin
    """.split()
)
"""Words of which menus consist: Home News Sport."""
FUNCTIONS = frozenset("this that the article page story link to content main in up on us by for a your account".split())
"""Small words that join them: share this article, skip to content."""
NEWSROOMS = frozenset(
    """
    agence agencia agentur agenzia presseagentur staff press presse news newsroom newsdesk desk bureau team service
    editor editors editorial reporter reporters correspondent correspondents writer writers broadcasting welle reuters
    bloomberg xinhua kyodo university analyst economist columnist fellow contributor review quarterly digest
    """.split()
)
"""Words of the names of agencies, newsrooms and journals, and of posts in them: Agence France-Presse, Staff Writers."""
HONORIFICS = frozenset("dr prof professor sir dame mr mrs ms lord lady rev".split())
"""Words before a name that are no part of it: Dr. Anna Weld."""
PARTICLES = frozenset("van von der den de del di da dos du la le el al bin ten ter".split())
"""Words in lower case that begin a family name: van Dam, de la Cruz."""
SUFFIXES = frozenset("jr sr ii iii iv".split())
"""Words behind a family name: John Smith Jr."""
PUBLISHED = """
    article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.issued
    citation_publication_date pubdate .published .dt-published
""".split()
"""What a web page calls the day on which it was published, the surest first; with a full stop, a class of <time>."""
WRITTEN_BY = frozenset(("author", "dc.creator", "dcterms.creator", "citation_author"))
"""What it calls its authors."""
PUBLISHED_BY = ("schema:publisher", "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher")
"""What it calls its publisher, the surest first."""
KEYS_OF_DAYS = ("publish(?:ed|Date)", "pubDate", "date")
"""Patterns of what the front matter of Hugo, Astro, Jekyll, Quarto and pandoc calls that day, the surest first."""
