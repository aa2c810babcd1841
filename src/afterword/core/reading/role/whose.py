"""A title that somebody has: "Dana Kim Vice President, Research" sits on a panel."""

from typing import Final

from afterword.core.reading.people.names import is_known_first_name
from afterword.core.reading.role.job_titles import JOB_NOUNS, has_job_noun
from afterword.core.reading.wordlist import wordlist

_ALSO_WORDS: Final = wordlist(
    """
    adelaide alexandria amber angel asia august austin bala barb bart bell bias bode brand bride
    cameron carolina cath chad char charlotte charm chuck cliff coral crystal dakota dale dawn
    dick dodge dolly douglas earl ebony faith fang fern flip flora florence frank gene genie
    georgia ginger grace gray greet hazel heather herb hick hodge holly hubs iris jade jasmine
    jean jordan just lanka laurel lily logan lolly lope lorry lourdes madison marina mark marry
    mars mart maxim maya melody mercy merry meta mica milan missy moll mort olive opal paddy
    patience pearl peer penny pita poll poppy posy rainy rand rich robin rocco roma roman rose
    rosemary ruby rusty sandy savannah shade shell siri stew sydney tally tata tiff tope trace
    tray trees troy tyler vale vest victor victoria viola violet virginia wiki will
    """
)
"""First names that a title can begin with: ``Ruby Developer``, ``Brand Marketing Manager``."""
_FEWEST: Final = 3
"""Words of a name and a title (a title of one word)."""
_SHORTEST: Final = 4
"""Letters of a name that is no word or short form besides (judgement): ``Key``, ``Pa``."""


def is_held_by_name(title: str) -> bool:
    """Tell whether a name stands in front of a title, and nothing between them but a comma."""
    words = title.split()
    if len(words) < _FEWEST or not (words[0].istitle() and words[1][:1].isupper()):
        return False
    first, second = words[0].casefold(), words[1].rstrip(",").casefold()
    if len(first) < _SHORTEST or first in _ALSO_WORDS or not is_known_first_name(words[0]):
        return False
    if second in JOB_NOUNS:
        return False
    return words[1].endswith(",") or has_job_noun(" ".join(words[2:]))
