"""Placeholder: a gap of a template that was never filled.

## Why it costs you
``Dear [Hiring Manager's Name]`` tells the reader that the letter was written for nobody. It is
the one mistake that undoes every kind sentence around it.

## Instead
Put the word in, or take the sentence out. Afterword never fills a gap with a guess.
"""

import re
from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Finding, Rule
from afterword.core.patterns import later
from afterword.core.spans import Span

_FORMS = later(
    r"""
      # [Name], [specific detail about the role], and the same over the end of a wrapped line
      \[\[?[^\[\]\n]{0,80}(?:\n[^\[\]\n]{1,60})?\]\]?
    | \{\{[^{}\n]{0,60}(?:\n[^{}\n]{1,60})?\}\}        # {{company}}, {role}, ${jobTitle}
    | \$?\{[^{}\n]{1,60}(?:\n[^{}\n]{1,60})?\}
    | \*\|\w{2,30}\|\*                                 # *|FNAME|*
    | \$(?:[A-Za-z]{2,20}(?:_[A-Za-z]{2,20}){1,4}|NAME|COMPANY|ROLE|POSITION|PROJECT|DATE|TITLE|
        name|company|role|position|project|date|title)\b  # $PROJECT_NAME
    | \b(?:DD|MM)[./-](?:DD|MM)[./-]YY(?:YY)?\b(?!\sformat) | \bYYYY-MM-DD\b(?!\sformat)
    | (?<!\w\s)\b(?:COMPANY|FIRST|LAST|FULL|PROJECT|INTERVIEWER|RECRUITER|MANAGER)[_ ]NAME\b
    | (?<=[a-z]\s)(?:COMPANY|FIRST|LAST|FULL|YOUR|PROJECT|INTERVIEWER|RECRUITER|MANAGER)[_ ]NAME\b
    | \b(?:COMPANY|FIRST|LAST|FULL|YOUR|PROJECT|INTERVIEWER|RECRUITER|MANAGER)_NAME\b
    | \((?:position|role|job|company|organi[sz]ation|name|date|title|department|interviewer|
        employer|job\stitle|topic|project|day|your\sname|the\sname|my\sname)\)
    | \{%[^%\n]{0,60}%\} | %%?\w{2,30}%%? | %\(\w{2,30}\)s
    | <<[^<>\n]{1,60}>> | <(?!https?:|mailto:|[^<>\s]+@)[A-Za-z][A-Za-z _/'-]{1,50}>
    | \((?:(?:insert|enter|add|your|the)\s)?(?:(?:hiring\s)?manager|interviewer|company|recruiter|
        contact|employer|organi[sz]ation|position|role|job|recipient|candidate|first|last|full)
        (?:'s)?(?:\s|/)?(?:name|title)s?(?:\s+here)?\)
    | \b(?:insert|enter|add|fill\ in)\s(?:the\s|your\s|a\s)?(?:[\w']+\s){0,2}
        (?:name|date|title|role|company|position|detail|details|example)\s(?:here|now)\b
    | \bINSERT(?:\s[A-Z]{2,}){1,4}\b
    | \b(?:Your|First|Last|Full|Company|Hiring\sManager'?s?|Manager'?s?|Interviewer'?s?|
        Recruiter'?s?|Recipient'?s?|Contact)\ Name\b
    | \b(?:Job|Position|Role)\ Title\b(?=[\s,.!?]|$)
    | \bMr\.?\s?/\s?(?:Mrs|Ms|Miss)\.?(?:\s?/\s?(?:Mrs|Ms|Miss|Mx|Dr)\.?)*
    | \bSir\s?/\s?Madam(?=\s*\[)
    | \bTODO\b:? | \bTBD\b | \bTBC\b | \bFIXME\b | \bLorem\sipsum\b
    | (?<!\w)X{4,}(?!\w)(?!\s*$) | (?<!\w)[xX]{2,}(?=[-./]\w)
    | (?:(?<=\bat\s)|(?<=\bfor\s)|(?<=\bof\s)|(?<=\bin\s)|(?<=\bthe\s)|(?<=\byour\s)|(?<=\ba\s)|
        (?<=\ban\s)|(?<=\babout\s)|(?<=\bwith\s)|(?<=\bas\s)|(?<=\bMr\s)|(?<=\bMs\s)|(?<=\bDr\s)|
        (?<=\bDear\s)|(?<=\bHi\s)|(?<=\bHello\s)|(?<=\bis\s)|(?<=\bjoin\s)|(?<=^))
        [xX]{2,}(?!\w)(?!\s*$)
    | \bXYZ\b(?!\s(?:Corp|Ltd|Inc|Company|GmbH))
    | _{3,} | (?<![.\w])\.{5,}(?!\w) | …{2,}
    """,
    re.VERBOSE,
)
_EMPTY_GREETING = later(
    r"^[ \t]*(?:dear|hi|hello|hey)(?:[ \t]+(?:mr|mrs|ms|miss|dr|mx)\.?)?"
    r"(?:[ \t]+(?:\(?(?:(?:first|last|full|your|their|his|her|contact|recipient|manager)[ \t]+)?"
    r"(?:sur|last|first)?name\)?|…|\.{2,4}|[-–—]{2,5}|\?{2,4}|x{2,6}|recipient))?[ \t]*[,:]",
    re.IGNORECASE,
)
_NAME_LINE = later(
    r"^[ \t]*[-–—]?[ \t]*\(?(?:(?:your|my|first|full|the)[ \t]+)?(?:full[ \t]+)?name\)?"
    r"[ \t]*[.,]?$",
    re.IGNORECASE,
)
"""A line that was to hold the writer's name."""
_NO_GREETING_NEEDED = later(r"^[ \t]*(?:hi|hello|hey)[ \t]*[,:]", re.IGNORECASE)
_HARMLESS = later(r"\[(?:sic|\.{3}|…|\d{1,3}|x| )\]|\{\}|\(role\)", re.IGNORECASE)


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    for part in letter.parts:
        words = part.of(letter.text)
        for match in _FORMS.finditer(words):
            if not _HARMLESS.fullmatch(match.group()):
                yield Finding(Span(part.start + match.start(), part.start + match.end()))
        for match in re.finditer(r"^.*$", words, re.MULTILINE):
            empty = _EMPTY_GREETING.match(match.group()) or _NAME_LINE.match(match.group())
            if empty and not _NO_GREETING_NEEDED.match(match.group()):
                start = part.start + match.start()
                yield Finding(Span(start, start + empty.end()))


RULE = Rule(
    code="F401",
    name="placeholder",
    severity=Severity.ERROR,
    message="A gap of a template is still open here; the reader would see that at once.",
    check=_check,
    bad=(
        "Dear [Hiring Manager's Name],\n\nThank you for your time.\n\nBest,\nAna",
        "Hi {{first_name}},\n\nThank you for the hour on Tuesday.\n\nBest,\nAna",
        "Dear Ms Kim,\n\nThank you for considering me for the {role} role.\n\nBest,\nAna",
        "Hi Dana,\n\nThank you for talking to me about ${jobTitle}.\n\nBest,\nAna",
        "Hi Dana,\n\nI enjoyed hearing about <PROJECT NAME>.\n\nBest,\nAna",
        "Dear (Interviewer Name),\n\nThank you for your time.\n\nBest,\nAna",
        "Dear Mr./Ms. Kim,\n\nThank you for your time.\n\nBest,\nAna",
        "Dear ,\n\nThank you for your time.\n\nBest,\nAna",
        "Hi Dana,\n\nThank you for the talk on INSERT DATE.\n\nBest,\nAna",
        "Hi Dana,\n\nThank you for your time at XXXX.\n\nBest,\nAna",
        "Hi Dana,\n\nI learned a lot about ______.\n\nBest,\nAna",
        "Hi Dana,\n\nTODO: say what I enjoyed.\n\nBest,\nAna",
        "Hi Dana,\n\nThank you for your time.\n\nBest,\nYour Name",
        "Dear Name,\n\nThank you for your time.\n\nBest,\nAna",
        "Hi *|FNAME|*,\n\nThank you for your time on DD/MM/YYYY.\n\nBest,\nAna",
        "Hi Dana,\n\nI enjoyed our talk about [specific detail from the interview].\n\nBest,\nAna",
    ),
    good=(
        "Hi Dana,\n\nThe tickets cost $1,500 and you still smiled.\n\nBest,\nAna",
        "Hi Dana,\n\nYou wrote that it was “a close [sic] call”. It was.\n\nBest,\nAna",
        "Hi Dana,\n\nWait... you keep the old timetables?\n\nBest,\nAna",
        "Hi Dana,\n\nMy page is <https://ana.example>.\n\nBest,\nAna",
        "Hi Dana,\n\nThank you for your time.\n\nBest,\nAna xx",
        "Hello:\n\nWe love you xxx from all of us; Super Bowl XX was fun.\n\nBest,\nAna",
    ),
)
