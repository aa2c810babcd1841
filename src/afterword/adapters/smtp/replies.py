"""What a server answered, in words."""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from afterword.core.statuses import STATUS, words_of

MOST_WORDS: Final = 160
"""Characters of a server's own words that are shown."""
_ENHANCED = re.compile(r"^[245]\.\d{1,3}\.\d{1,3}\s+")
_NEAR: Final = 100
"""Characters from the start: relays put an address in front of the enhanced code."""


class Step(StrEnum):
    """Where in the conversation an answer came."""

    GREETING = "greeting"
    SIGN_IN = "sign in"
    SENDER = "sender"
    RECIPIENT = "recipient"
    CONTENT = "content"


class Reply(NamedTuple):
    """One answer."""

    code: int
    """Three digits; anything else is no answer."""
    text: str
    """Its words on one line, harmless to show."""

    @property
    def is_yes(self) -> bool:
        """Tell whether the server did it."""
        return 200 <= self.code < 300

    @property
    def is_go_on(self) -> bool:
        """Tell whether the server waits for the rest."""
        return 300 <= self.code < 400

    @property
    def is_not_now(self) -> bool:
        """Tell whether the server asks to come again."""
        return 400 <= self.code < 500

    @property
    def is_never(self) -> bool:
        """Tell whether the server refused for good."""
        return 500 <= self.code < 600

    @property
    def subject(self) -> tuple[int, int] | None:
        """Return subject and detail of the enhanced status code (RFC 3463), if there is one."""
        found = STATUS.search(self.text, 0, _NEAR)
        if found is None or int(found[1]) != self.code // 100:
            return None
        return int(found[2]), int(found[3])

    @property
    def is_about_the_network(self) -> bool:
        """Tell whether a relay lost *its* server: what came of a finished message is unclear.

        A submission proxy, Dovecot's for one, answers 421 4.4.0 when the server behind it was
        gone after it had been given everything.
        """
        return self.code == 421 or (self.subject is not None and self.subject[0] == 4)

    def quoted(self, hidden: tuple[str, ...] = ()) -> str:
        """Return code and words in brackets; only the code where a secret is among the words."""
        words = _ENHANCED.sub("", self.text).strip(" .")
        squeezed = "".join(self.text.split())
        if not words or any("".join(one.split()) in squeezed for one in hidden):
            return f"({self.code})"
        short = words if len(words) <= MOST_WORDS else f"{words[:MOST_WORDS].rstrip()}…"
        return f"({self.code}: “{short}”)"


def reply(code: int, words: bytes) -> Reply:
    """Make a reply of what smtplib read."""
    text = words.decode("utf-8", "replace")
    text = "".join(c for c in " ".join(text.split()) if c.isprintable())
    # Each line of a long answer begins with the enhanced code; once is enough.
    found = _ENHANCED.match(text)
    if found:
        text = found[0] + text[found.end() :].replace(found[0], "")
    return Reply(code if 200 <= code < 600 else 0, text)


_BY_STEP: Final = {
    Step.GREETING: "it does not take connections now",
    Step.SIGN_IN: "it did not take the user name and password; look at the account's secret",
    Step.SENDER: "it does not let this account send as {sender}; look at the account's address",
    Step.RECIPIENT: "it does not take mail for {recipient}; look at the address again",
    Step.CONTENT: "it did not take this text from you, often for spam or policy reasons",
}
_NOT_NOW: Final = {
    Step.GREETING: "it is too busy or closing",
    Step.SIGN_IN: "it cannot look at passwords now",
    Step.SENDER: "it takes no mail from {sender} now",
    Step.RECIPIENT: "it takes no mail for {recipient} now, as servers do with a new sender",
    Step.CONTENT: "it could not keep the letter now",
}
_FULL: Final = {
    Step.SENDER: "the letter is too big for it, or your own mailbox is full",
    Step.RECIPIENT: "the mailbox of {recipient} is full or the letter too big for it",
    Step.CONTENT: "the letter is too big for it, or a mailbox is full",
}
_NOT_UNDERSTOOD: Final = frozenset({500, 501, 502, 503, 504, 555})


def reason(step: Step, answer: Reply, sender: str, recipient: str) -> str:
    """Say in a clause why the server did not do it, and what helps."""
    if answer.code == 0:
        return "its answer was none that can be understood"
    is_known = answer.is_never or answer.subject in {(2, 2), (5, 3)}
    # A sender that is not let through is the account's; everything else blocked is the letter.
    if is_known and (step is not Step.SENDER or answer.subject != (7, 1)):
        known = words_of(answer.subject, sender, recipient)
        if known is not None:
            return known
    found = None
    if answer.code == 421:
        found = _NOT_NOW[Step.GREETING]
    if found is None and answer.code in {452, 552}:
        found = _FULL.get(step)
    if found is None and answer.code in _NOT_UNDERSTOOD:
        found = "it did not understand what it was told; look at the account's host and port"
    if found is None:
        found = (_NOT_NOW if answer.is_not_now else _BY_STEP)[step]
    return found.format(sender=sender, recipient=recipient)
