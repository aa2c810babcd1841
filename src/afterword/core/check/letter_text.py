"""A letter as the rules see it: its own words, sentence by sentence, with exact places."""

import re
from dataclasses import dataclass

from afterword.core.check.quoted import letter_parts
from afterword.core.check.sentences import sentences_in
from afterword.core.patterns import later
from afterword.core.spans import Span

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys(
            "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t\r\n", " "
        ),
        **dict.fromkeys("\u2028\u2029\v\f\x1c\x1d\x1e\x85", " "),
    }
)
_WORD = later(r"\w+(?:['’.-]\w+)*")
_HEADER = later(r"(?:subject|to|from|cc|date|re|betreff)\s*:", re.IGNORECASE)
_GREETING = later(
    r"(?:(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|morning|"
    r"afternoon|evening|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oai]|liebe[rs]?|hallo|hola|"
    r"ol[aá]|bonjour|ch[eè]re?s?|sehr geehrte[rs]?|guten tag|gentile|geachte|beste)\b"
    r"(?: (?:there|again|all|both|team|everyone|everybody))?|to whom it may concern)"
)
_CALLED = later(
    r"[ ,]*[^\w\s,.!?:;()\[\]{}<>$*-]{1,4}(?= )|, (?=[^\W\d_][\w'-]*(?: [\w'-]+)?[,!:. -]*$)"
)
"""A flower before the name, or a comma: *Hey, Priya*."""
_BARE = later(r"[^\W\d_][\w'.-]*(?: [\w'.-]+){0,2} ?-+$")
"""A name and a dash in a line of its own."""
_GREETED = later(r"(?:[ ,]*[\w.'/\[\]{}()<>$_&-]+){0,8}? ?(?:[,!:;.]|-(?= )| - |$)")
_SIGN_OFF = later(
    r"(?:(?:with )?(?:my |all my |the |our )?(?:very |so )?"
    r"(?:best|kind(?:est)?|warm(?:est|ly)?|many|sincere(?:ly)?|regards|thanks|thank you|yours|"
    r"cheers|"
    r"cordially|respectfully|all the best|take care|gratitude|appreciation|respect|gratefully|"
    r"faithfully|truly|until|see you|rgds|br|kr|wishes|love|ciao|bye|bw|tc|onwards?|in haste|"
    r"looking forward)\b)[^.!?]*[,.!]?$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the letter."""

    span: Span
    plain: str
    """Its words in lower case, typographic marks made plain; as long as the sentence itself."""

    @property
    def is_question(self) -> bool:
        """Tell whether it ends as a question does."""
        return self.plain.rstrip("\"') ").endswith("?")


@dataclass(frozen=True, slots=True)
class LetterText:
    """A letter taken apart. Every span counts code points of ``text``."""

    text: str
    plain: str
    """As long as ``text``: lower case, line breaks as blanks, typographic marks made plain."""
    parts: tuple[Span, ...]
    """What the writer wrote now, without quoted mail and footers."""
    sentences: tuple[Sentence, ...]
    """Every sentence of ``parts``, greeting and sign-off included."""
    greeting: Span | None
    sign_off: Span | None
    """From the closing phrase to the end, the name included."""

    @property
    def body(self) -> tuple[Sentence, ...]:
        """Return the sentences between greeting and sign-off."""
        after = self.greeting.end if self.greeting else 0
        before = self.sign_off.start if self.sign_off else len(self.text)
        return tuple(
            sentence
            for sentence in self.sentences
            if sentence.span.end > after and sentence.span.start < before
        )

    @property
    def word_count(self) -> int:
        """Count the words between greeting and sign-off."""
        after = self.greeting.end if self.greeting else 0
        before = self.sign_off.start if self.sign_off else len(self.text)
        return sum(
            len(_WORD.findall(self.text[max(part.start, after) : min(part.end, before)]))
            for part in self.parts
            if part.start < before and part.end > after
        )


def plain(text: str) -> str:
    """Make a text easy to search, without moving any of its characters.

    Returns:
        A text of the same length, in lower case, with straight quotes, simple dashes and blanks
        in place of every line break. Characters whose lower case is longer stay as they are.
    """
    straight = text.translate(_PLAIN)
    lower = straight.lower()
    if len(lower) == len(straight):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in straight)


def parse_letter(text: str) -> LetterText:
    """Take a letter apart.

    Args:
        text: The letter as it would be sent, perhaps with the mail it answers below.

    Returns:
        Its sentences and parts; never raises, whatever the text.
    """
    easy = plain(text)
    parts = letter_parts(text)
    sentences = tuple(
        Sentence(span, span.of(easy))
        for part in parts
        for span in sentences_in(text, part.start, part.end)
    )
    greeting = _greeting(sentences)
    return LetterText(text, easy, parts, sentences, greeting, _sign_off(sentences, greeting))


def _greeting(sentences: tuple[Sentence, ...]) -> Span | None:
    """Find the greeting in the first line that is not a header such as ``Subject:``."""
    first = next((s for s in sentences if not _HEADER.match(s.plain)), None)
    if first is None:
        return None
    opening = _GREETING.match(first.plain)
    if opening is None:
        is_short = first.plain.endswith(",") and len(first.plain.split()) <= 3
        is_bare_name = is_short or _BARE.match(first.plain) is not None
        return first.span if is_bare_name else None
    called = _CALLED.match(first.plain, opening.end())
    begin = called.end() if called else opening.end()
    greeted = _GREETED.match(first.plain, begin)
    end = greeted.end() if greeted else begin
    return Span(first.span.start, first.span.start + end)


def _sign_off(sentences: tuple[Sentence, ...], greeting: Span | None) -> Span | None:
    """Find the closing phrase among the last five sentences; a name alone closes too."""
    if not sentences:
        return None
    for sentence in sentences[-5:]:
        is_short = len(sentence.plain.split()) <= 6 and sentence.span != greeting
        if is_short and _SIGN_OFF.match(sentence.plain) and not _is_thanks(sentence, sentences[-1]):
            return Span(sentence.span.start, sentences[-1].span.end)
    last = sentences[-1]
    words = last.plain.split()
    is_name = len(words) <= 4 and last.plain[-1:] not in "?!" and last.span != greeting
    return last.span if is_name and len(sentences) > 1 else None


def _is_thanks(sentence: Sentence, last: Sentence) -> bool:
    """Tell a thanks that is a sentence of its own ("Thanks!") from one that closes."""
    return sentence.plain.endswith(("!", ".")) and sentence is not last
