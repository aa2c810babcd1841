"""Reading a job title that begins, or ends, at a known place."""

import re
from itertools import islice
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import has_job_noun, is_job_noun
from afterword.core.reading.role.names import is_title, tidied
from afterword.core.reading.wordlist import wordlist

_STOPS = wordlist(
    """
    at with within here where has have had is are was were will would that which who whom from by
    but because since we you your after this unfortunately although though however received
    opportunity opportunities position positions role roles opening openings vacancy vacancies job
    jobs post posts posting based located starting beginning commencing currently posted advertised
    on via through under please dear so if until when while thank thanks should could can may during
    caught reached refers before today tomorrow yesterday last next team team's these those there
    it they i'm about into again once what how we've we're we'll you've you're you'll i've i'll
    bei beim haben
    ist wurde sind wir interessiert bewerben chez
    dans nous êtes presso bij wij entschieden entgegengebrachte nuestra nuestro hemos não ha est
    été foi pela pelo hebben heeft abbiamo sono è uns leider mitteilen eingegangen erhalten
    """
)
"""Lower-case words that no title goes on with."""
_LABELS = wordlist(
    """
    agency band base closing company ctc date department duration employer exp experience grade
    hours job location organisation organization reference requisition salary shift start status
    submitted team time type
    date/time when where who with
    """
)
"""What the next line of a form is called: ``Porter Location: Leeds``."""
_BEGIN_LABELS = frozenset({"Application", "Current", "Hiring", "New", "Previous"})
"""Words that a label of two begins with: ``Previous status:``."""
_AFTER_GRADE = wordlist("and or at in with within role position job opening vacancy post from has")
"""Behind ``Clerk I``; a pronoun is followed by a verb."""
_LINKS = wordlist("and or as to for und et y e en ou o oder und zu")
_AFTER_LINK = wordlist(
    """
    your we the our for would are taking appreciate to wanted thank that having is have i interest
    wish apply a an share join giving submitting its be being of us you unser ihr ihre nous votre
    su seu il uw je all regret am will hope congratulations i'm we're here more learn this was
    were has wants want wanted they he she it need needs see says said could can
    """
)
_AFTER_COMMA = wordlist(
    """
    we and but you your i our however unfortunately which at with as in on for it the a an to so
    step level grade band tier please after located based this there there's dear whose who wir nous
    hemos wij abbiamo req
    job ref id position vacancy posting reference i'm we're i've we've ihre votre su
    """
)
_AFTER_DASH = wordlist(
    """
    we and but you your our unfortunately it thank thanks the this please that a an i
    """
)
_TAKES_IN = wordlist(
    """
    professor lecturer fellow fellowship lectureship professorship researcher scholar reader tutor
    chair specialist trainee apprentice apprenticeship instructor teacher postdoc postdoctoral
    internship traineeship scientist associate faculty
    """
)
"""Titles whose subject follows "in": ``Lecturer in Nursing``; behind others a place does."""
_TAKES_TO = wordlist("assistant secretary adviser advisor aide deputy pa staff")
_STATUSES = wordlist(
    """
    accepted cancelled closed completed declined filled inactive ineligible offered pending
    received rejected reviewed submitted unsuccessful viewed withdrawn
    """
)
"""What a board sets an application to: "the status of Porter to Declined"."""
_HOURS = wordlist("hrs hours hour h hpw days")
_WHEN_ABROAD = later(r"(?:\w+tag\b|\d)")
"""A day behind a German title: ``am Dienstag``, ``am 14.04.``; ``am Empfang`` belongs to it."""
_LINE = later(r"[^\n]*")
_TOKEN = later(r"\S+")
_NUMBER_AHEAD = later(r"\((?:job|req|ref|id|vacancy|position|posting)\b", re.IGNORECASE)
_OPENING = later(
    r"\s*(?:(?:the|our|an?|following|open)\b[: ]*|"
    r"(?:position|role|post|job|opening)(?:\(s\)|s)?\b(?!-)[: ]*(?:(?:of|as|for|titled)\b(?: an?|"
    r" the)? *)?)*"
    r"[\"“'‘„‚«»‹*]*[ \u00a0\u202f]?",
    re.IGNORECASE,
)
LONGEST = 110
"""Characters of the longest title."""

_MOST_WORDS = 20


def title_at(text: str, start: int) -> tuple[int, int] | None:
    """Read the job title that begins at ``start``, to where the sentence goes on without it.

    Args:
        text: Running text, or a subject line.
        start: Where the title begins; articles and quotation marks are passed over.

    Returns:
        Its place, untidied, or None where nothing is there.
    """
    opening = _OPENING.match(text, start)
    begin = opening.end() if opening else start
    if begin >= len(text) or text[begin].isspace():
        return None
    quoted = _quoted(text, begin)
    if quoted is not None:
        return begin, quoted
    line = _LINE.match(text, begin, begin + LONGEST + 40)
    tokens = list(islice(_TOKEN.finditer(text, begin, line.end() if line else begin), _MOST_WORDS))
    end = begin
    for number, token in enumerate(tokens):
        following = _bare(tokens[number + 1].group()) if number + 1 < len(tokens) else ""
        before = _bare(tokens[number - 1].group()).casefold() if number else ""
        if number and _stops_before(text, token, before, following):
            break
        if number and _wanders(tokens, number, text[begin : token.start()]):
            break
        kept = _kept(token.group(), following)
        end = token.start() + (len(token.group()) if kept is None else kept)
        if kept is not None:
            break
        if end - begin > LONGEST:
            return None
    return (begin, end) if end > begin else None


_CLOSED_BY: Final = {"„": "“”", "«": "»", "»": "«", "‹": "›", "“": "”", "‚": "‘’"}
"""Quotation marks, and what closes each."""


def _quoted(text: str, begin: int) -> int | None:
    """Return where quotation marks close that opened in front of a title; None without any."""
    before = text[max(0, begin - 2) : begin].strip()[-1:]
    marks = _CLOSED_BY.get(before)
    if marks is None:
        return None
    line = text.find("\n", begin)
    stop = min(begin + LONGEST, line if line >= 0 else len(text))
    ends = [place for mark in marks if (place := text.find(mark, begin, stop)) > begin]
    return min(ends, default=None)


def _bare(word: str) -> str:
    return word.strip("\"'“”‘’()[],;:.!?*_").replace("’", "'")


def _stops_before(text: str, token: re.Match[str], before: str, following: str) -> bool:
    """Tell whether a title cannot go on with a word."""
    word = token.group()
    bare = _bare(word)
    # "Court Clerk I (posting S044)": what stands in brackets is no verb.
    is_aside = text[token.end() :].lstrip().startswith("(")
    is_pronoun = (
        bare == "I" and following[:1].islower() and not is_aside and following not in _AFTER_GRADE
    )
    is_label = word[0].isupper() and (
        (word[-1] == ":" and bare.casefold() in _LABELS)
        or (
            bare in _BEGIN_LABELS
            and following in _LABELS
            and text.startswith(f" {following}:", token.end())
        )
    )
    is_mark = word in {"|", "•", "//"} or bool(_NUMBER_AHEAD.match(word))
    is_status = bare == "to" and following.casefold() in _STATUSES
    is_day = bare == "am" and _WHEN_ABROAD.match(following) is not None
    is_hours = word[0].isdigit() and following in _HOURS
    if is_hours or is_pronoun or is_label or is_mark or is_status or is_day or bare in _STOPS:
        return True
    if bare in _LINKS and following.casefold() in _AFTER_LINK:
        return not (bare == "to" and before in _TAKES_TO)
    if bare == "to" and is_job_noun(before) and before not in _TAKES_TO:
        return following.islower()
    if bare in {"en", "na", "no", "em"}:
        return following[:1].isupper()
    if bare == "in":
        is_ours = following.casefold() in {"the", "our", "your", "this", "a", "an"}
        is_place = following[:1].isupper() and bool(_PLACE.match(text, token.start()))
        return is_ours or (is_place and before not in _TAKES_IN)
    return word in {"-", "–", "—", "--"} and (
        following.casefold() in _AFTER_DASH and not following.isupper()
    )


def _wanders(tokens: list[re.Match[str]], number: int, title: str) -> bool:
    """Tell whether a title that has its noun goes on in lower case, to no other noun."""
    word, token, before = _bare(tokens[number].group()), tokens[number], tokens[number - 1]
    is_aside = title.count("(") > title.count(")") or token.group().startswith("(")
    is_plain = word.isalpha() and word.islower() and word not in _INSIDE
    if (
        not title[:1].isupper()
        or not is_plain
        or is_aside
        or before.group() in _LEADS_ON
        or not has_job_noun(title)
    ):
        return False
    for following in tokens[number : number + 5]:
        bare = _bare(following.group())
        if bare in _STOPS or is_job_noun(bare):
            return bare in _STOPS
        if following.group()[-1] in ".,;!?":
            return True
    return True


_LEADS_ON = frozenset(
    {"of", "in", "&", "for", "-", "–", "/", "de", "du", "des", "di", "da", "do", "van", "für"}
)
_INSIDE = wordlist("of in for de du des der für del da do di van & the la le to")
_PLACE = later(r"in\s+(?:[A-ZÀ-Þ][\w.'’-]*[ ]?){1,3}(?:,|$|[.!?](?:\s|$)|[ ]?[a-z(])")


def _kept(word: str, following: str) -> int | None:
    """Return how much of a token ends the title, or None where the title goes on."""
    dash = re.search(r"[–—](?=[a-z])|--", word)
    if dash:
        return dash.start()
    bare = word.rstrip("\"'“”‘’)]")
    if bare.endswith((";", "!", "?")) or (len(bare) < len(word) and word[-1] in '"”'):
        return len(bare.rstrip(";!?.,"))
    if bare.endswith("."):
        return None if re.search(r"\b(?:Sr|Jr|Asst|Dept|Mgr|Snr)\.$", bare) else len(bare) - 1
    if word.endswith(","):
        is_part = following[:1].isupper() and following.casefold() not in _AFTER_COMMA
        return None if is_part or following == "IT" else len(word) - 1
    return None


_OPENER = later(
    r"(?:^|(?<=[\s(]))(?:(?:[Tt]his|[Nn]ext|[Ll]ast) "
    r"(?:year|summer|season|autumn|fall|spring|term)[’']s|"
    r"several|some|all|no|more|few|two|three|four|five|six|\w+teen|[Hh]ire(?= [A-Z])|"
    r"[Tt]he|[Oo]ur|an?|this|[Yy]our|their|future|any|other|about|regarding|"
    r"concerning|for|as|in|to|of(?= the| our| an? )|into|his|her|"
    r"[Dd]er|[Dd]ie|das|unsere[rn]?|[Ll]e|la|el|een|de)\s+(?=\S)"
)


_NEAREST = later(r"\b(?:the|our|an?|your|this) ")


def title_before(running: str, end: int) -> tuple[int, int] | None:
    """Read the title that ends at ``end``, back to the article or preposition before it."""
    window = running[max(0, end - 110) : end].rstrip()
    start = max(0, end - 110)
    clause = max((match.end() for match in re.finditer(r"[.!?:;]\s|\n|[\"“”]", window)), default=0)
    if window.count("(") > window.count(")"):
        return None
    for opener in _OPENER.finditer(window, clause):
        first = start + opener.end()
        place = title_at(running, first)
        if place is None or place[1] < start + len(window):
            continue
        tidy = slice(*tidied(running, first, start + len(window)))
        if is_title(running[tidy]):
            return first, start + len(window)
    return _after_last_article(running, start + clause, start + len(window))


def _after_last_article(running: str, start: int, end: int) -> tuple[int, int] | None:
    """Read back to the nearest article, for titles that hold words no title holds."""
    articles = list(_NEAREST.finditer(running, start, end))
    if not articles:
        return None
    first = articles[-1].end()
    title = running[slice(*tidied(running, first, end))]
    return (first, end) if title[:1].isupper() and has_job_noun(title) else None
