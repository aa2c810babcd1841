"""Addresses nobody reads."""

from functools import lru_cache

from afterword.core.patterns import later

_NO_REPLY = later(
    r"no[-_.]?t?[-_.]?repl(?:y|ies)|do[-_.]?not[-_.]?(?:reply|respond)|dont[-_.]?reply|"
    r"nicht[-_.]?antworten|keine[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|nepasrepondre|"
    r"no[-_.]?respond(?:er|a)|nao[-_.]?respond(?:er|a)|niet[-_.]?(?:be)?antwoorden|"
    r"non[-_.]?rispondere|unmonitored|"
    r"^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|auto-?(?:mail|reply|confirm\w*)|"
    r"system|daemon|alerts?|jobalerts?)(?:$|[-_.+\d])"
)


@lru_cache(maxsize=512)
def is_no_reply(address: str) -> bool:
    """Tell whether nobody reads what is sent to ``address``."""
    local = address.rpartition("@")[0].lower() or address.lower()
    return bool(_NO_REPLY.search(local))
