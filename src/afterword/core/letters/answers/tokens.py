"""Words of an answer, each with what can be told from its own letters."""

from dataclasses import dataclass

from afterword.core.letters.answers import lexicon as lex
from afterword.core.patterns import later

_WORD = later(r"[^\W_](?:[\w'’&/+#.@-]*[\w+#])?")
_CONTRACTED_SUBJECT = later(
    r"(?:i|we|you|he|she|they|it|that|there)'(?:m|re|s|ve|d|ll)|(?:im|ive|youre|theyre|theres|thats)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word."""

    raw: str
    low: str
    """In lower case, with straight apostrophes."""
    start: int
    end: int
    stops: bool = False
    """A comma, semicolon, colon or dash follows."""
    opens: bool = False
    """A sentence begins with it."""

    @property
    def is_contracted_subject(self) -> bool:
        """Tell whether it is a subject and its verb in one: *it's*, *we'd*."""
        return _CONTRACTED_SUBJECT.fullmatch(self.low) is not None

    @property
    def is_name(self) -> bool:
        """Tell whether it is written with a capital where no sentence begins."""
        return not self.opens and self.raw[:1].isupper() and self.low != "i"

    @property
    def is_shouted_name(self) -> bool:
        """Tell whether it is written all in capitals: *IT*, *COBOL*."""
        return len(self.raw) > 1 and self.raw.isupper()

    @property
    def is_plural(self) -> bool:
        """Tell whether it looks like a plural noun."""
        return self.low in lex.PLURALS_WITHOUT_S | lex.COLLECTIVES or (
            not self.is_name
            and self.low.endswith("s")
            and len(self.low) > 3
            and not self.low.endswith(("ss", "us", "is", "'s"))
        )


def tokens_of(text: str) -> tuple[Token, ...]:
    """Take a text apart into words; punctuation is kept only as ``stops``."""
    found = list(_WORD.finditer(text))
    tokens: list[Token] = []
    for at, match in enumerate(found):
        behind = text[match.end() : found[at + 1].start() if at + 1 < len(found) else len(text)]
        ahead = text[found[at - 1].end() : match.start()] if at else ""
        tokens.append(
            Token(
                match.group(),
                match.group().replace("’", "'").lower(),
                match.start(),
                match.end(),
                stops=any(mark in behind for mark in ",;:–—()") or " - " in behind,
                opens=at == 0 or any(mark in ahead for mark in ".!?…"),
            )
        )
    return tuple(tokens)
