"""Laying out a letter from facts and from the person's own answers.

Pure and deterministic: the same facts give the same letter, to the byte. Nothing is invented;
what is missing is a gap. What the person said goes in as said, whatever its tone, and judging
it is the check's; what has no place in the letter is listed, never dropped in silence.
"""

from dataclasses import dataclass, fields, replace
from functools import cache

from afterword.core.letters import layouts
from afterword.core.letters.answers.readdress import to_reader
from afterword.core.letters.answers.said import Said, said, word_count
from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.moves.closing import close
from afterword.core.letters.names import signature
from afterword.core.letters.notes import note_end, note_length
from afterword.core.letters.purposes import PURPOSES, Move, Purpose
from afterword.core.letters.shortening import fitted
from afterword.core.letters.style import WARM, Style
from afterword.core.letters.wording import Wording, fingerprints
from afterword.core.plugins import modules_in

ABOUT_THEM = frozenset({"learned"})
"""Answers to a question about *them*: there, *they* are those the letter goes to."""

__all__ = ["Composed", "Style", "compose"]


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter as laid out, before it is saved."""

    subject: str
    """For a letter that answers no message; a reply keeps the subject of its thread."""
    body: str
    gaps: tuple[Move, ...]
    """Moves the letter needs, or asked the person for, and has no fact for."""
    left_out: tuple[str, ...] = ()
    """Words of the person's that are not in the letter, to be shown to them."""
    no_place: tuple[str, ...] = ()
    """Keys of the answers this kind of letter does not ask for; all their words are left out."""
    no_place_words: tuple[str, ...] = ()
    """Their words, which are among those left out."""


def compose(
    purpose: Purpose, facts: Facts, style: Style = WARM, note_characters: int | None = None
) -> Composed:
    """Lay out a letter.

    Args:
        purpose: What it is for.
        facts: Everything it may rest on.
        style: How it sounds.
        note_characters: The longest note with an invitation; the purpose's own without it.

    Returns:
        The letter with its gaps. Its wording depends on organisation, reader and purpose, and on
        the letters before it: no sentence of ours stands in one of ``facts.earlier`` or
        ``facts.told``, nor in one of ``facts.elsewhere`` while there is another way to say it.
    """
    layout = _layouts()[purpose]
    wording = Wording(
        "\0".join((facts.organisation or "", facts.reader or "", purpose)),
        fingerprints((*facts.earlier, *facts.told)),
        style.is_formal,
        worn=fingerprints(facts.elsewhere),
    )
    answers, left_out = _answers(facts)
    ground = _without_told(Ground(facts, style, wording, answers, is_lean=style.is_brief))
    opening, end = ground.opening, close(ground)
    room = PURPOSES[purpose].words[1] - word_count(f"{opening} {end}")
    draft = fitted(layout, ground, room)
    body = "\n\n".join([opening, *(" ".join(block) for block in draft.paragraphs), end])
    limit = PURPOSES[purpose].characters
    if limit is not None:
        body = _note(ground, draft, note_characters or limit)
    for key, answer in answers.items():
        if key not in draft.used or key not in ground.answers:
            draft.left_out.extend(answer.sentences)
    no_place = tuple(key for key in answers if key not in draft.used)
    return Composed(
        _subject(layout, ground),
        body,
        tuple(draft.gaps),
        tuple(dict.fromkeys((*left_out, *draft.left_out))),
        no_place,
        tuple(sentence for key in no_place for sentence in answers[key].sentences),
    )


@cache
def _layouts() -> dict[Purpose, Layout]:
    """Find the layouts by looking in their folder."""
    return {module.LAYOUT.purpose: module.LAYOUT for module in modules_in(layouts)}


def _answers(facts: Facts) -> tuple[dict[str, Said], list[str]]:
    """Take the answers apart; words that have no place in any letter are returned beside them."""
    others = [name for meeting in facts.meetings for name in meeting.others]
    taken: dict[str, Said] = {}
    left_out: list[str] = []
    for field in fields(Answers):
        words: str = getattr(facts.answers, field.name)
        is_of_them = field.name in ABOUT_THEM
        spoken = to_reader(
            words, facts.reader, others, goes_by=facts.reader_goes_by, is_of_them=is_of_them
        )
        answer = said(spoken)
        left_out.extend(answer.left_out)
        if answer:
            taken[field.name] = answer
    return taken, left_out


def _without_told(ground: Ground) -> Ground:
    """Leave out what this reader was already told in an earlier letter, word for word."""
    fresh = {
        key: answer
        for key, answer in ground.answers.items()
        if key not in {"enjoyed", "learned"} or not ground.was_told(answer.sentences[0])
    }
    return replace(ground, answers=fresh)


def _note(ground: Ground, draft: Draft, limit: int) -> str:
    """Keep what fits a note of so many characters: the thanks go first, then the answer."""
    sentences = [sentence for block in draft.paragraphs for sentence in block]
    name = signature(ground.facts.writer, ground.style.is_formal)
    body = ""
    for kept in (sentences, sentences[1:], sentences[-2:], sentences[:1] + sentences[-1:],
                 sentences[-1:]):  # fmt: skip
        body = "\n".join(part for part in (ground.opening, " ".join(kept), name) if part)
        if note_length(body) <= limit:
            draft.left_out.extend(s for s in sentences[:-1] if s not in kept)
            break
    return body[: note_end(body, limit)]


def _subject(layout: Layout, ground: Ground) -> str:
    """Choose a subject whose facts are known."""
    known = {
        "{role}": "" if ground.role == "the role" else ground.role.removeprefix("the "),
        "{organisation}": ground.organisation,
        "{writer}": signature(ground.facts.writer, ground.style.is_formal),
    }
    subjects = layout.subjects or ("Hello",)
    usable = [s for s in subjects if all(v for name, v in known.items() if name in s)]
    subject = ground.wording.ranked("subject", usable)[0]
    for name, value in known.items():
        subject = subject.replace(name, value)
    return subject
