"""What a firm adds to its name, or leaves off, and stays the same firm."""

from typing import Final

from afterword.core.reading.wordlist import wordlist

_ADDED: Final = wordlist(
    """
    ag grop ua co companies company corp corporation enterprise enterprises global globally gmbh
    group
    gruppe groupe grupo gruppo groep holding holdings inc incorporated international internacional
    internazionale international kg limited llc llp ltd plc sa sarl se spa srl trading ventures
    worldwide
    services service solutions technologies technology tech systems software labs lab digital online
    consulting consultancy partners associates industries
    com io ai co org net app hq
    careers career jobs hr human resources people talent acquisition recruiting recruitment hiring
    team teams department dept division unit office offices headquarters branch customer support
    operations engineering finance sales marketing it
    personalabteilung recrutement ressources humaines recursos humanos risorse umane selección
    recrutamento werving
    """
)
"""Spelt as names are compared (``grop``, ``ua``).

Legal forms, what says that a firm is large, what it sells its work as, its departments.
"""
_PLACES: Final = wordlist(
    """
    africa america americas apac argentina asia australia austria belgië belgique belgium brasil
    brazil canada chile china colombia czechia dach denmark deutschland emea england espana españa
    eu europe european finland france germany greece hungary iberia india indonesia ireland italia
    italy japan kenya latam luxembourg malaysia mexico mexique nederland netherlands nigeria nordic
    nordics norway osterreich pakistan peru philippines poland polska portugal romania schweiz
    scotland singapore spain suisse svizzera sweden switzerland turkey uk ukraine us usa uae wales
    vietnam united kingdom states
    bahrain doha jeddah kuwait muscat oman qatar riyadh sharjah
    amsterdam antwerp athens atlanta austin bangalore barcelona basel bengaluru berlin bilbao
    birmingham bonn bordeaux boston bremen brisbane bristol brussels bruxelles budapest cambridge
    cardiff chennai chicago cologne copenhagen dallas delhi denver dresden dublin dubai duesseldorf
    dusseldorf edinburgh essen frankfurt geneva geneve genova ghent glasgow graz hamburg hannover
    helsinki houston hyderabad koln kolkata krakow lausanne leeds leicester leipzig lille lisboa
    lisbon liverpool london lyon madrid malaga manchester manila marseille melbourne miami milan
    milano montreal mumbai munchen munich nairobi nantes napoli newcastle nottingham nurnberg
    ottawa oslo paris perth philadelphia porto prague pune rome roma rotterdam salzburg seattle
    sevilla sheffield stockholm strasbourg stuttgart sydney tokyo torino toronto toulouse utrecht
    valencia vancouver vienna warsaw wien zurich
    """
)
"""Countries, regions and large towns, as offices are called after them."""
_PARTNERS: Final = wordlist(
    """
    associates cie co company daughters fils figli hijos partner partners sohn sohne sons son
    tochter zonen
    """
)
"""Whoever stands behind an "and" and is not named."""


def is_addition(words: list[str]) -> bool:
    """Tell whether some words behind a name, as they are compared, make no other firm of it."""
    if words[:1] == ["and"]:
        return len(words) > 1 and words[1] in _PARTNERS and is_addition(words[2:])
    return all(word in _ADDED or word in _PLACES for word in words)


_TWO: Final = 2


def is_place(name: str) -> bool:
    """Tell whether a name is a country's, a region's or a large town's and nothing more.

    Behind a bare *New* stands a town: ``New Delhi``.
    """
    words = name.casefold().split()
    return all(word in _PLACES for word in words) or (len(words) == _TWO and words[0] == "new")
