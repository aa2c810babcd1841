"""What stands in front of a job title and belongs to the sentence, not to the title."""

import re

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_LEADS = later(
    r"(?P<comma>,|\s[-–])\s+|(?:^|\s)(?:for|on|about|regarding|re|concerning|as)\s+"
    r"(?:the |our |an? )?",
    re.IGNORECASE,
)
_OF_THE_PROCESS = wordlist(
    """
    application applying appointment assessment call challenge chat confirmation cv debrief decision
    exercise feedback interview invitation loop news offer onsite outcome panel reminder result
    resume résumé screen screening statement study take-home task test thanks today tomorrow update
    """
)
"""Words a subject begins with before it comes to the job: ``CV and statement, Curator``."""


def begin_of_title(phrase: str) -> int:
    """Return where a title begins in a phrase that may say first what is sent or done about it.

    ``Take-home for Junior Welder`` begins at ``Junior``, ``Lead for Schools`` at ``Lead``: what
    comes before the title names no job. Behind a comma it names a step of the process as well.
    """
    for lead in _LEADS.finditer(phrase):
        before, title = phrase[: lead.start()], phrase[lead.end() :]
        if has_job_noun(before, is_one_person=True):
            return 0
        if has_job_noun(title) and (not lead["comma"] or is_step(before)):
            return lead.end()
    return 0


def is_step(phrase: str) -> bool:
    """Tell whether a phrase names a step of an application, or what is sent for one."""
    return any(word in _OF_THE_PROCESS for word in re.findall(r"[\w-]+", phrase.casefold()))
