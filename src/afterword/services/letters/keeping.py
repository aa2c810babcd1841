"""Keep a letter while it is written, so that no word is lost and none is overwritten."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from afterword.core.errors import Invalid, Refused
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.rfc5322 import reply_subject
from afterword.core.messages.message import Address
from afterword.services.letters.standing import OPEN, standing_of
from afterword.services.letters.writing import EMPTY, Desk, find_letter, finish, lay_out

if TYPE_CHECKING:
    from afterword.core.ports import Store

_DIGITS: Final = 24
"""Of a SHA-256; 96 bits tell any two versions of a letter apart."""


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody has written, as a page holds it."""

    purpose: Purpose
    subject: str
    body: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Clash:
    """A letter was changed elsewhere meanwhile; nothing was kept."""

    theirs: Letter
    """As it lies now."""


def version_of(letter: Letter) -> str:
    """Name what a letter says, and to whom, in a few characters."""
    said = [
        *(letter.purpose, letter.to.name, letter.to.address, letter.subject, letter.body),
        *(letter.in_reply_to or "", *letter.references),
        *(letter.answers.enjoyed, letter.answers.learned, letter.answers.differently),
        *(letter.answers.news, letter.answers.reason),
    ]
    raw = json.dumps([str(one) for one in said]).encode("ascii")
    return hashlib.sha256(raw).hexdigest()[:_DIGITS]


def with_words(letter: Letter, words: Words) -> Letter:
    """Return a letter with other words. A letter that answers another keeps its subject."""
    return replace(
        letter,
        purpose=words.purpose,
        subject=letter.subject if letter.in_reply_to else words.subject,
        body=words.body.strip() + "\n",
        answers=words.answers,
    )


def says(letter: Letter, words: Words) -> bool:
    """Tell whether a letter says these very words already."""
    return with_words(letter, words) == letter


def unkept(desk: Desk, words: Words) -> Letter:
    """Return a letter as it would be, before it is kept; its id is empty."""
    answered = desk.reply_to.message if desk.reply_to else None
    return Letter(
        id="",
        purpose=words.purpose,
        to=Address(desk.reader.name, desk.reader.address or ""),
        subject=reply_subject(answered.subject) if answered else words.subject,
        body=words.body,
        created_at=desk.moment.now,
        application_id=desk.application.id,
        contact_id=desk.reader.id,
        in_reply_to=answered.message_id if answered else None,
        answers=words.answers,
    )


def laid_out(desk: Desk, words: Words) -> Words:
    """Return the words as they are laid out from the answers, for their purpose."""
    composed = lay_out(replace(desk, purpose=words.purpose), words.answers)
    return replace(words, subject=composed.subject, body=composed.body)


def is_as_laid_out(desk: Desk, words: Words) -> bool:
    """Tell whether nobody has changed the text by hand."""
    return words.body.strip() == laid_out(desk, words).body.strip()


def keep(store: "Store", letter: Letter, words: Words, version: str) -> Letter | Clash:
    """Keep what was written, if the letter still is what the writer saw.

    Args:
        store: Where it is kept.
        letter: As the store has it.
        words: What it shall say.
        version: What the writer saw last, by `version_of`.

    Returns:
        The letter as it is kept now; or the clash, where it was changed meanwhile.

    Raises:
        Invalid: There is no text in it.
        Refused: It was handed over.
    """
    changed = with_words(letter, words)
    if changed == letter:
        return letter  # an answer that never came back, or a second press of the button
    if not words.body.strip():
        raise Invalid(EMPTY)
    if standing_of(store, letter) not in OPEN:
        raise Refused("This letter was handed over, so it stays as it is.")
    if version != version_of(letter) or not store.replace_letter(changed, letter):
        return Clash(find_letter(store, letter.id))
    return changed


def find_open(store: "Store", desk: Desk) -> Letter | None:
    """Return the letter that was begun for this person and purpose, and not handed over."""
    for letter in store.letters():
        is_it = (letter.application_id, letter.contact_id, letter.purpose) == (
            desk.application.id,
            desk.reader.id,
            desk.purpose,
        )
        if is_it and standing_of(store, letter) in OPEN:
            return letter
    return None


def begin(store: "Store", desk: Desk, words: Words, typed: Words | None = None) -> Letter | Clash:
    """Keep a new letter; where one was begun for the same, nothing is overwritten.

    Args:
        store: Where it is kept.
        desk: Whom it is to, and what about.
        words: What it shall say.
        typed: What the page held before the text followed the answers; None where it did not.

    Raises:
        Invalid: There is no text in it.
    """
    begun = find_open(store, desk)
    if begun is None:
        return finish(store, desk, words.subject, words.body, words.answers)
    if typed is not None and says(begun, typed):
        return keep(store, begun, words, version_of(begun))
    return begun if says(begun, words) else Clash(begun)
