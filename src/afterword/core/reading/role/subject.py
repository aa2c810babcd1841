"""The job a subject names: behind words for an application, or in a piece of its own."""

import re
from collections.abc import Iterator

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.role.abroad import behind_process
from afterword.core.reading.role.at import title_at
from afterword.core.reading.role.frames import SUBJECT_AHEAD
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.role.lead import begin_of_title, is_step
from afterword.core.reading.role.lines import is_whole_title
from afterword.core.reading.role.names import is_title, tidied
from afterword.core.reading.role.subject_pieces import bare_subject, pieces, without_noise


def from_subject(message: Message) -> Iterator[tuple[str, float]]:
    """Yield the titles a subject names, each with its weight."""
    subject = bare_subject(message.subject)
    for to in message.to:
        # "Interview: Night Porter, Ana Ruiz" is not about an Ana Ruiz.
        if len(to.name) > 2:
            subject = re.sub(
                rf"[\s,/:(–—-]*{re.escape(to.name)}[\s,/:)–—-]*", " - ", subject
            ).strip(" -")
    seen = set()
    for found in SUBJECT_AHEAD.finditer(subject):
        place = title_at(subject, found.end())
        if place:
            first, last = place
            first += begin_of_title(subject[first:last])
            start, end = tidied(subject, first, last)
            title = without_noise(subject[start:end])
            if is_title(title) and (has_job_noun(title) or title[:1].isupper()):
                seen.add(title)
                is_sure = has_job_noun(title) or _SAID_TO_BE.match(subject, first + len(title))
                yield title, 2.0 if is_sure else 0.5
    parts = list(pieces(subject))
    for number, whole in enumerate(parts):
        piece = _in_brackets(behind_process(whole))
        start, end = tidied(piece, begin_of_title(piece), len(piece))
        title = without_noise(piece[start:end])
        title = title[slice(*tidied(title, 0, len(title)))]
        is_whole = is_whole_title(title) and whole == subject and len(title.split()) <= _FEW
        if title in seen or not has_job_noun(title) or not is_title(title) or _FROM.match(title):
            continue
        # A subject of a few words that begins with a job is a job and where it is.
        is_led = whole == subject and _LED.match(title) is not None
        is_behind = piece != whole and has_job_noun(title.split()[0])
        # "spin instructor / your question": it begins with a job, and nobody's
        is_begun = number == 0 and is_whole_title(title) and whole.startswith(title)
        is_named = title == whole.strip() and is_whole_title(title) and _are_steps(parts[:number])
        if (
            title[:1].isupper()
            or is_behind
            or is_whole
            or is_begun
            or is_named
            or _CAMEL.match(title)
        ):
            weight = 2.0 if is_led or is_whole_title(title) else 1.0
            # A subject that is a job and nothing else says what it is about.
            is_all = title == subject and is_whole_title(title)
            yield title, 2.5 if is_all else weight


def _in_brackets(piece: str) -> str:
    """Return what stands in brackets behind a step: ``Result of the screening (Lecturer, Law)``."""
    found = _BRACKETS.match(piece)
    if found is None or not is_step(found["step"]) or has_job_noun(found["step"]):
        return piece
    return found["job"] if has_job_noun(found["job"]) else piece


def _are_steps(ahead: list[str]) -> bool:
    """Tell whether all that stands ahead says what is sent or done: ``offer letter - cook``."""
    return bool(ahead) and all(is_step(piece) and not has_job_noun(piece) for piece in ahead)


_BRACKETS = later(
    r"(?P<step>[^()]+)\((?P<job>[^(),]+(?:, (?!(?:department|faculty|school|institute|division)\b)"
    r"[^(),]+)?)[^()]*\)$",
    re.IGNORECASE,
)
_FROM = later(r"\w+ from\b", re.IGNORECASE)
"""Who writes: ``News from the Graduate Programme``."""
_CAMEL = later(r"[a-z]{1,2}[A-Z]")
_SAID_TO_BE = later(r" (?:position|role|opening|vacancy|job|post|requirement)s?$", re.IGNORECASE)
"""Behind a title without a noun, at the end of a subject: ``Resume for SAP FICO role``."""
_FEW = 5
_LED = later(r"(?:[A-Z][\w'’-]*(?: [\w'’&/-]+){0,2}?,? ){1,2}[A-Z][\w'’-]*(?:,[ \w]+)?$")
