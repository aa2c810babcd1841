"""Legal forms at the end of a name: ``Ltd``, ``GmbH & Co. KG``, ``S.p.A.``."""

import re

from afterword.core.patterns import later

_FORM = later(
    r"(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|limited|corp|corporation|co|company|plc|pllc|gmbh|"
    r"mbh|ag|kg|kgaa|ohg|ug|ev|e\.v|se|eg|sa|s\.a|sas|sasu|sarl|s\.a\.r\.l|eurl|sci|sl|s\.l|slu|"
    r"sau|lda|"
    r"ltda|s\.p\.a|spa|srl|s\.r\.l|snc|bv|b\.v|nv|n\.v|vof|ab|aps|a/s|a\.s|s\.r\.o|d\.o\.o|as|oy|"
    r"oyj|pty|pte|pvt|pbc|"
    r"gbr|cic)\.?",
    re.IGNORECASE,
)
_SHORT_FORM = later(
    r"(?:Inc|Ltd|Corp|Co|L\.L\.C|S\.A|S\.L|S\.p\.A|S\.r\.l|B\.V|N\.V|e\.V|a\.s|s\.r\.o|d\.o\.o|"
    r"Ltda|Lda|Pty|Pte|Pvt)",
    re.IGNORECASE,
)


def is_legal_form(word: str) -> bool:
    """Tell whether a word, as a name ends in it, is a legal form."""
    bare = word.strip(",;:!?)")
    if not bare or not _FORM.fullmatch(bare):
        return False
    return bare[0].isupper() or bare.casefold().startswith(("gmbh", "mbh", "e.v", "a/s", "a.s"))


def is_shortened_form(word: str) -> bool:
    """Tell whether a legal form is written with a full stop of its own (``Inc.``, ``Corp.``)."""
    return bool(_SHORT_FORM.fullmatch(word))


def has_legal_form(name: str) -> bool:
    """Tell whether a name ends in a legal form."""
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    return " " in name and bool(_FORM.fullmatch(last.strip(",)")))
