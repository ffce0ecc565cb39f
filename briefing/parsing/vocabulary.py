"""The namespaces and element names of RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and the modules that are read.

A name is folded as feedparser folds it: by namespace and in lower case, so that a feed's slips in either do not matter.
"""

from functools import lru_cache

_NAMESPACES = dict.fromkeys(
    (
        "",
        "http://backend.userland.com/rss",
        "http://backend.userland.com/rss2",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://purl.org/rss/1.0/modules/rss091#",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://purl.org/rss/1.1/",
        "http://purl.org/net/rss1.1#",
        "http://purl.org/atom/ns#",
        "http://purl.org/pie/",
        "http://purl.org/echo/",
        "http://example.com/necho",
        "http://example.com/newformat#",
        "uri/of/echo/namespace#",
        "http://www.w3.org/2005/atom",
    ),
    "",
) | {
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/rss/1.0/modules/syndication/": "sy:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://search.yahoo.com/mrss": "media:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
}
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


@lru_cache(maxsize=1024)
def folded(tag: object) -> str:
    """Return the short name of an element's tag as lxml writes it (`{namespace}name`).

    "title" for all formats' own, "dc:date" for a module's, "?" for what is of no namespace known here and for what is
    no element.
    """
    if not isinstance(tag, str):
        return "?"
    namespace, _, name = tag.rpartition("}")
    prefix = _NAMESPACES.get(namespace.lstrip("{").lower())
    return "?" if prefix is None else prefix + name.lower()
