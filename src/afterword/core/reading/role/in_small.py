"""A job in small letters: "Re: panel beater, your visit", "we have given the packer spot away".

Who writes to somebody they met names the job as one speaks of it, without capitals and without a
word such as *position*. A subject whose first piece ends in a job is about it. In the text a job
counts where the words around it leave nothing else: in front of what is filled (``the packer
spot``), behind ``as`` and behind ``for``; and only where the mail speaks of no other there.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.elsewhere import is_elsewhere
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.role.lead import is_step
from afterword.core.reading.role.subject_pieces import bare_subject
from afterword.core.reading.wordlist import wordlist

_MOST: Final = 4
"""Words of a job that is named in passing (judgement)."""
_BEHIND_OTHERS: Final = wordlist(
    """
    admin asst casual creator exec helper help host improver junior lad lady member mgr op pupil
    runner senior staff student sub walker
    """
)
"""Words that name a job behind another word only: ``kitchen helper``, ``bar staff``."""
_NOT_ALONE: Final = wordlist(
    """
    academic assistant author chair chief coach cook counsel crew dev driver fellow founder guide
    hand head judge junior lead leader maker mate mentor minister model owner partner president
    principal senior staff support tech trainee tutor worker writer
    """
)
"""Jobs that say too little, or mean too much else, where they are all that is said in passing."""
_AHEAD: Final = later(r"(?:(?:the|your|an?|for) )+", re.IGNORECASE)
_CUT: Final = later(r"\s*[,/:(–—|!?;]\s*|\s-+[>\s]\s*|\s+(?=\d)")
_CALLED: Final = later(
    r"\s+(?:job|post|position|role|gig|vacancy|thing|chat|conversation|discussion|interviews?|spot|"
    r"seat|slot|opening|application|app|(?:trial )?shift|trial|audition|tasting|test|pool|roster|"
    r"intake|couple|yarn|wanted|reel|interview round)$",
    re.IGNORECASE,
)
_WORD: Final = later(r"[^\W\d_][\w&/+'’-]*")
_OPENS: Final = later(r"\b(?:(?P<as>as)(?: an?| our| the)?|(?P<for>for)|the|our|an?|one) (?=[a-z])")
_FILLED: Final = later(
    r"(?:[’']s)? (?:spot|seat|chair|job|post|slot|vacancy|gig|place|opening|role|position|"
    r"headcount|contract|pool|thing)\b"
)
_STOPS: Final = wordlist(
    """
    a about after all an and another any are as at be been before best but by can could did do does
    each either every few for former from good great had has have he her here his how i if in into
    is it its just last like many may me might more most much my new next no not of off old on one
    only or other our out over own same second she should so some such than that the their them
    then there these they third this those to two up us was we were what when where which who whom
    whose why will with would you young your three four five
    """
)


def job_of_subject(subject: str) -> str | None:
    """Return the job a subject begins with, where its first piece is that and nothing else."""
    words = _begin(subject)
    if not 0 < len(words) <= _MOST or any(is_step(word) for word in words):
        return None
    if any(word.casefold() in _STOPS - {"of"} for word in words):
        return None
    head = words[: words.index("de")] if "de" in words[1:] else words
    head = head[: head.index("of")] if "of" in head[1:] else head
    return " ".join(words) if _is_job(head) else None


def _begin(subject: str) -> list[str]:
    """Return the words a subject begins with, without articles and what any job is called."""
    bare = bare_subject(subject).strip(" .!?\"'“”")
    ahead = _AHEAD.match(bare)
    first = _CUT.split(bare[ahead.end() :] if ahead else bare)[0]
    while (shorter := _CALLED.sub("", first)) != first:
        first = shorter
    return first.split()


def jobs_told_of(running: str) -> Iterator[tuple[int, int]]:
    """Yield the places of jobs that are named in passing, in small letters.

    Args:
        running: Text as ``prose`` gives it.
    """
    for opened in _OPENS.finditer(running):
        words = _words_at(running, opened.end())
        jobs = [n for n in range(1, len(words) + 1) if _is_job(_texts(words[:n]))]
        if not jobs:
            continue
        found = words[: jobs[-1]]
        start, end = found[0].start(), found[-1].end()
        if running.startswith(("'s", "’s"), end - 2):
            end -= 2
        is_filled = _FILLED.match(running, end) is not None
        is_said = bool(opened["as"] or opened["for"]) and not _is_plural(running[start:end])
        if not (is_filled or is_said) or is_elsewhere(running, start, end):
            continue
        if len(found) > 1 or running[start:end].casefold() not in _NOT_ALONE:
            yield start, end


def _words_at(running: str, start: int) -> list[re.Match[str]]:
    """Return the words of a phrase in small letters that begins at a place."""
    words: list[re.Match[str]] = []
    while len(words) < _MOST and (word := _WORD.match(running, start)):
        text = word.group()
        if text.casefold() in _STOPS or (words and text[0].isupper() and not text.isupper()):
            break
        words.append(word)
        if not running.startswith(" ", word.end()) or text.endswith(("'s", "’s")):
            break
        start = word.end() + 1
    return words


def _texts(words: list[re.Match[str]]) -> list[str]:
    return [word.group().removesuffix("'s").removesuffix("’s") for word in words]


def _is_job(words: list[str]) -> bool:
    """Tell whether words end in what somebody does."""
    last = words[-1].casefold() if words else ""
    return is_job_noun(last) or (len(words) > 1 and last in _BEHIND_OTHERS)


def _is_plural(title: str) -> bool:
    last = title.rsplit(maxsplit=1)[-1].casefold()
    return last.endswith("s") and is_job_noun(last[:-1])
