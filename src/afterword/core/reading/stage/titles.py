"""Names that hold the words of a meeting: a call handler, a day shift, "The Conversation"."""

import re
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.role.role import find_role
from afterword.core.reading.sentences import plain_spelling
from afterword.core.reading.wordlist import wordlist

_AT_WORK: Final = wordlist("job position post role staff team vacancy")
"""What makes a title of the words before it, beside the nouns for people: "the Saturday job"."""
_TO_SOMEBODY: Final = wordlist("boss captain chef coach doctor mate nurse skipper")
"""What one calls somebody one thanks: "thanks for Wednesday, mate"."""
_TITLE: Final = later(
    r"\b(?:calls?|meetings?|meet|conversations?|discussions?|interview(?:er|ing)?|day|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|visits?|visiting|tours?|trials?|"
    r"chat|talk|talking|presentation|speaking|panel|driving|travelling|teaching|demo|lesson)"
    r"(?P<rest>(?: (?:and |& |- ?)?|-|/)(?!(?:the|an?|your|our|us|me|you|we|i|it|with|for|from|"
    r"in|on|"
    r"at|to|of|about|by|and|but|so|as|last|next|this|that|was|is|has|had|went|every|"
    r"all)\b)[a-z]+){1,3}"
)
_GONE: Final = "x"
"""Stands for a name."""


def without_names(plain: str, message: Message) -> str:
    """Return a sentence in plain spelling without the job and the employer it names."""
    for found in (find_role(message), find_organisation(message)):
        name = plain_spelling(found.value) if found is not None else ""
        if name:
            plain = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _GONE, plain)
    return _TITLE.sub(_unless_a_title, plain)


def _unless_a_title(found: re.Match[str]) -> str:
    """Put a mark where a word of meetings and a job noun make a title."""
    words = re.findall("[a-z]+", found.group())
    for count in range(len(words) - 1, 0, -1):
        if words[count] in _TO_SOMEBODY:
            continue
        if words[count] in _AT_WORK or is_job_noun(words[count]):
            return " ".join((_GONE, *words[count + 1 :]))
    return found.group()
