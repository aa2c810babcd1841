"""What somebody said: mended where that is certain, split into sentences, or nothing at all.

Mending changes no word. It makes runs of white space one space, takes out characters nobody
typed on purpose, and writes a lone *i* as *I*; capitals at the start and stops at the end are
the frame's business. Typos stay: they are the person's own.
"""

import re
import unicodedata
from dataclasses import dataclass

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.verbs import AUXILIARIES
from afterword.core.patterns import later

_CONTROL = {"Cc", "Cf", "Cs", "Co"}
_LONE_I = later(r"(?<![\w.'’&/-])i(?=(?:['’](?:m|d|ve|ll|s))?(?![\w'’&/.-]|\.\w))")
_BULLET = later(r"^\s*(?:[-*•·–—]|\(?\d{1,2}[.)])\s+")
_NUMBERED = later(r"\(?1[.)] \S.*? \(?2[.)] \S.*")
_NEXT_NUMBER = later(r" (?=\(?\d{1,2}[.)] )")
_ABBREVIATION = later(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|no|st|dr|mr|mrs|ms|prof|inc|ltd|a\.m|p\.m|jr|sr|dept|fig|min|"
    r"esp|incl|excl|cf|pp|misc)"
    r"|\b[A-Za-z])\.$",
    re.IGNORECASE,
)
_BREAK = later(r"(?<=[.!?…])[\"'”’)\]]*\s+")

_FILLER = (
    r"(?:really|much|special|specific|specifically|particular|in particular|comes to mind|"
    r"came to mind|springs to mind|stood out|stands out|tbh|to be honest|honestly|sorry|at all|"
    r"i guess|i think|i suppose|thanks|thank you|(?:that )?i can (?:think of|remember|recall)|"
    r"i remember|to say|to add|to report|yet|lol|so far|right now|now|whatsoever|as such|probably|"
    r"of note|i'm afraid|worth mentioning|else|for me|new|real|actually|then|too|either|"
    r"from my side|matey|mate|ha|haha|hm+|um+|er+|eh|meh)"
)
_DENIALS = (
    r"(?:absolutely |basically |literally |honestly |honest |well |um+ |uh |er |hmm+ |tbh |"
    r"actually |sadly |to be honest )*"
    r"(?:nothing|nothin|nuffin|none|nope|nop|no(?!\.? ?\d)|nah|na|n a|n/a|nil|nada|"
    r"nichts|rien|niente|niets|"
    r"ingenting|nic|zero|zilch|null|not much|not a lot|not a thing|not really|not applicable|"
    r"no comment|no thanks|no answer|there was nothing|there is nothing|there's nothing|"
    r"there wasn't anything|wasn't anything|not anything|hardly anything|very little|"
    r"i (?:really )?(?:did not|didn't|didnt) (?:enjoy|learn|like) (?:anything|much|it|a thing)|"
    r"i (?:learned|learnt|enjoyed|liked) nothing|i would ?n[o']t change (?:anything|a thing)|"
    r"i would change nothing)"
)
_UNSURE = (
    r"(?:idk|dunno|i dunno|(?:i )?(?:really |honestly )?"
    r"(?:don't|dont|do not) (?:really |honestly |even )?(?:know|remember|recall)|"
    r"not sure|i'm not (?:really )?sure|im not sure|unsure|no idea|no clue|hard to say|"
    r"difficult to say|can't (?:say|think|remember|recall)|cant (?:say|think|remember)|"
    r"i (?:can't|cant|cannot|can not) (?:really )?(?:say|think|remember|recall|tell)|"
    r"(?:i )?forgot|i forget|who knows|hmm+|um+|er+|uh+|erm+|weiß nicht|je ne sais pas|no sé|ka|"
    r"let me think|good question|beats me|you tell me|not that i know)"
    r"(?: of anything| anything| what to say| what to write| what i learned| yet| right now)?"
)
_EMPTY = (
    r"(?:all|all of it|everything|every thing|alles|tout|todo|the lot|the whole thing|anything|"
    r"something|stuff|things|lots|a lot|lots of things|many things|various|various things|"
    r"never|yes|yeah|yep|yup|ok|okay|k|kk|good|fine|great|nice|cool|alright|all good|it was fine|"
    r"it was ok|it was okay|it was good|same|same as above|see above|as above|as before|ditto|"
    r"the same|same again|idem|test|testing|asdf|qwerty|foo|bar|x+|tbd|tba|tbc|skip|pass|next|"
    r"(?:so|too|very) (?:much|many)(?: things)?(?: to (?:list|say|mention|name|write))?|"
    r"blank|empty|none given|unknown|later|undefined|nan|nil|true|false|na na|fill in later|"
    r"your answer|your answer here|answer|answer here|lorem ipsum|maybe|perhaps|depends|hi|hello)"
)
_NO_ANSWER = later(
    rf"(?:(?:{_DENIALS}|{_UNSURE}|{_EMPTY})(?: {_FILLER})*|{_FILLER})", re.IGNORECASE
)
_DENIAL_LEAD = later(
    rf"(?P<denial>{_DENIALS}(?: {_FILLER})*)\s*(?:[,.;:!…–—-]+\s*|\s+because\b\s*)(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_UNSURE_LEAD = later(
    rf"(?P<lead>{_UNSURE}(?: {_FILLER})*)(?:\s*[,.;:!?…–—-]+\s*|\s+but\s+)(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_AFTER_ALL = later(
    r"(?:well[, ]+)?(?:but\s+(?P<but>.+)|(?:just|only|maybe|perhaps|i guess|i suppose|"
    r"i (?:really )?(?:liked|enjoyed|loved|learned|learnt))\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_PLACEHOLDER = later(r"\s*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|[_.…xX?*#/\\-]{1,})\s*")


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as it may be laid out."""

    sentences: tuple[str, ...] = ()
    """The person's own sentences, mended; empty where the answer says nothing."""
    left_out: tuple[str, ...] = ()
    """Words of theirs that have no place in the letter; never dropped without saying so."""
    is_list: bool = False
    """True where they wrote one thing a line; then each sentence is one thing."""

    def __bool__(self) -> bool:
        """Tell whether the answer says anything."""
        return bool(self.sentences)


def said(answer: str) -> Said:
    """Take an answer as its words.

    An answer that opens with a denial (*nothing, you wasted my time*) holds nothing for the
    letter: it is no answer, and its words are listed as left out, whatever their tone. Every
    other answer is the person's to give, and goes in as said; judging its tone is the check's.
    """
    lines = [_mended(line) for line in answer.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) == 1 and _NUMBERED.fullmatch(lines[0]):
        lines = _NEXT_NUMBER.split(lines[0])
        answer = "\n".join(lines)
    text = " ".join(lines)
    if is_no_answer(text):
        return Said()
    if _is_list(lines, answer):
        things = tuple(_BULLET.sub("", line).strip(" ,;.") for line in lines)
        things = tuple(thing for thing in things if thing and not is_no_answer(thing))
        if things:
            return Said(things, is_list=len(things) > 1)
    if denied := _DENIAL_LEAD.fullmatch(text):
        rest = denied["rest"].strip()
        after_all = _AFTER_ALL.fullmatch(rest)
        if after_all is None or is_no_answer(rest):
            return Said(left_out=() if is_no_answer(rest) else (text,))
        text = after_all["but"] or rest
    while unsure := _UNSURE_LEAD.fullmatch(text):
        text = unsure["rest"].strip()
        if is_no_answer(text):
            return Said()
    return Said(split_sentences(text))


def is_no_answer(answer: str) -> bool:
    """Tell whether an answer says nothing: empty, *n/a*, *idk*, a dash, a lone emoji."""
    if _PLACEHOLDER.fullmatch(answer):
        return True
    plain = re.sub(r"[^\w\s'/]", " ", answer.replace("’", "'").casefold())
    plain = " ".join(plain.split()).strip("'/ ")
    return not any(c.isalnum() for c in plain) or _NO_ANSWER.fullmatch(plain) is not None


def split_sentences(text: str) -> tuple[str, ...]:
    """Split running text into sentences; abbreviations and decimals do not end one."""
    parts: list[str] = []
    for part in _BREAK.split(text):
        if parts and _ABBREVIATION.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        elif part.strip():
            parts.append(part.strip())
    return tuple(parts)


def word_count(text: str) -> int:
    """Count words the way a person would: runs of anything between spaces that hold a letter."""
    return sum(1 for word in text.split() if any(c.isalnum() for c in word))


def _mended(line: str) -> str:
    """Mend what is certain and leave every word."""
    shown = "".join(
        c if c == "\u200d" or unicodedata.category(c) not in _CONTROL else " " for c in line
    )
    return _LONE_I.sub("I", " ".join(shown.split()))


def _is_list(lines: list[str], answer: str) -> bool:
    """Tell whether the person wrote one thing a line, not a text that was wrapped."""
    if any(_BULLET.match(line) for line in answer.splitlines()):
        return all(_BULLET.match(line) for line in answer.splitlines() if line.strip())
    if len(lines) < 2 or any(word_count(line) > 4 or line[-1] in ".!?" for line in lines):
        return False
    joints = (
        lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | AUXILIARIES | {"and", "or", "to"}
    )
    ends = {line.lower().split()[-1] for line in lines[:-1]}
    starts = {line.lower().split()[0] for line in lines[1:]}
    return not ends & joints and not starts & (lex.SUBORDINATORS | {"and", "or", "but", "of", "to"})
