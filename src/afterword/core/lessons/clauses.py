"""Feedback taken apart: sentences, and the clauses of a sentence, with exact places."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.check.letter_text import plain
from afterword.core.check.sentences import sentences_in
from afterword.core.patterns import later
from afterword.core.spans import Span

LONGEST = 600
"""Characters of one clause that are looked at."""
MOST = 200
"""Clauses that are looked at: advice is short."""

_TURN = later(
    r"(?:;|\s-+(?=\s)|,? but\b|,? (?:though|although|however|whereas)\b|:(?=\s)|\s\(?\d\)(?=\s))"
)
_OWN = later(r"(?<![\w'])(?:i|my|me)(?![\w])")
_OWN_WORDS = {"i": "u", "my": "yr", "me": "ya"}
_GREETING = later(
    r"(?:dear|hi|hello|hey+|hiya|good (?:morning|afternoon|evening)|morning|kind regards|best "
    r"wishes|regards|yours|sincerely)\b[^.!?]{0,40}[,!]?$"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a text that says one thing."""

    span: Span
    """In the text as it was given."""
    plain: str
    """In lower case, as long as the clause; in a note of one's own, ``u`` stands for *I*."""
    written: str
    is_question: bool

    def part(self, start: int, end: int) -> Span:
        """Return the place of some of its words in the text."""
        return Span(self.span.start + start, self.span.start + end)


def clauses_of(text: str, *, is_note: bool = False) -> tuple[Clause, ...]:
    """Take a text apart.

    Args:
        text: What was said or written down.
        is_note: It is the person's own note of a talk: *I* in it is the one advised.
    """
    easy = plain(text)
    if is_note:
        easy = _OWN.sub(lambda found: _OWN_WORDS[found.group()], easy)
    found: list[Clause] = []
    for sentence in sentences_in(text, 0, len(text)):
        is_question = sentence.of(easy).rstrip("\"') ").endswith("?")
        for span in _turns(easy, sentence):
            words = span.of(easy)
            if not _GREETING.fullmatch(words.strip()):
                found.append(Clause(span, words, span.of(text), is_question))
    return tuple(found[:MOST])


def _turns(easy: str, sentence: Span) -> Iterator[Span]:
    """Split a sentence where it turns, so that praise in one half hides nothing in the other."""
    start = sentence.start
    for turn in _TURN.finditer(easy, sentence.start, sentence.end):
        yield from _trimmed(easy, start, turn.start())
        start = turn.end() if easy[turn.start() : turn.end()].strip() != "but" else turn.start()
    yield from _trimmed(easy, start, sentence.end)


def _trimmed(easy: str, start: int, end: int) -> Iterator[Span]:
    while start < end and not (easy[start].isalnum() or easy[start] in "\"'£$€("):
        start += 1
    while end > start and easy[end - 1] in " ,;:-(":
        end -= 1
    if end - start >= 3:
        yield Span(start, min(end, start + LONGEST))
