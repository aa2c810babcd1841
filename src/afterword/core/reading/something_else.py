"""An application that is for no job: a flat, a loan, a place to study, a dog, a grant.

Landlords, banks and shelters refuse in the words of employers. What tells them apart is what was
applied *for*, and that stands behind "apply for" or before "application", wherever else the same
word may be: a bank looks for loan officers, and an employer offers no visa.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.heard import Heard
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.sentences import Sentence, sentence_of
from afterword.core.reading.verdict import Verdict
from afterword.core.reading.vocabulary.work import HIRING
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

_PHRASE: Final = 6
"""Words in which what is applied for is named (judgement; *the small grants fund of a city*)."""
_KINDS: Final = frozenset({Kind.REJECTION, Kind.ACKNOWLEDGEMENT})
"""Kinds that are said of other applications in the same words; an employer who offers a job speaks
of visas and grants as well, so offers and interviews are asked what they are *of*."""

_BEHIND: Final = later(
    r"\b(?:appl(?:y|ied|ying|ications?|icants?)|standing|stood|nominat\w+) (?:\w+ )?(?:for|to) "
    r"(?:be (?:part of|on) )?"
    r"|\binterest(?:ed)? in (?:being part of |joining |renting |buying |adopting |fostering )?"
    r"|\b(?:offer|give) (?:you|him|her|them) (?=an? |the |any )|\boffer [a-z]+ (?=an? place)"
    r"|\b(?:see|view|viewing|visit|looking at|seeing|viewed) (?=the |our |my )"
    r"|\b(?:taking|take|took) part in |\bapprove "
)
"""What is applied for stands behind this."""
_BEFORE: Final = later(
    r"(?:^|\b(?:your|the|his|her|their) )((?:[a-z'-]+ ){1,4})(?:application|request|bid|claim)\b"
)
"""What is applied for stands inside this."""
_OF_WHAT: Final = {
    Kind.INTERVIEW: later(r"\binterview (?:for|about|regarding) (?:your |the )?"),
    Kind.OFFER: later(
        r"\b(?:offer|offering|give|giving) you (?:an? |the )?(?:\w+ )?(?:place|spot|seat) "
        r"(?:with|in|on|at|for|among) (?:the |our )?"
    ),
}
"""What one is invited or let in for stands behind this."""
_SUNG: Final = wordlist("choir chorus alto altos soprano sopranos tenor tenors basses")
"""What a *place* is among, where nobody is paid for it; singers are hired as well."""
_PAUSE: Final = later(r"[.,;:!?()]")
_WORD: Final = later(r"[a-z][a-z'-]*")
_ENDS: Final = wordlist(
    """
    at in with from on and or but was is has have had will we i you they it that which who this next
    because since as by after before
    """
)
"""Words at which the name of what is applied for is over; *of* and *for* may go on with it."""
_THINGS: Final = wordlist(
    """
    loan loans mortgage mortgages overdraft remortgage
    visa visas permit permits passport citizenship asylum naturalisation naturalization
    benefit benefits allowance grant grants bursary bursaries scholarship scholarships award awards
    prize prizes
    msc mba bsc undergraduate degree degrees master's bachelor's
    kindergarten preschool
    flat flats apartment apartments tenancy lodging bedsit houseshare flatshare
    adopt adoption foster fostering rehome dog dogs puppy puppies kitten kittens
    allotment allotments stall stalls exhibition festival contest lottery raffle ballot
    marathon beta accelerator incubator membership treasurer trustee
    volunteer volunteers volunteering patent trademark refund compensation
    manuscript poem novel anthology screenplay
    """
)
"""What people apply for, and are refused, besides paid work."""
_PAIRS: Final = frozenset({
    ("credit", "card"), ("nursery", "place"), ("school", "place"), ("college", "place"),
    ("university", "place"), ("planning", "permission"), ("life", "insurance"),
    ("health", "insurance"), ("car", "insurance"), ("home", "insurance"), ("bank", "account"),
    ("business", "account"), ("parking", "space"), ("small", "claims"),
})  # fmt: skip
"""The same in two words, of which one is said of work as well."""
_UNLESS_OF_WORK: Final = wordlist("room trial study")
"""The same, where the message holds not one word of hiring: employers show rooms, too."""
_WORK: Final = wordlist(
    """
    job jobs role roles position positions post posts vacancy vacancies opening openings opportunity
    apprenticeship apprentice internship intern traineeship trainee placement scheme employment
    phd postdoc fellowship residency clerkship shift shifts team career contract
    """
)
"""Words of paid work; *volunteer role* is none of it."""
_ALWAYS: Final = wordlist(
    """
    rfp solicitation proposer proposers tenderer tenderers naturalisation naturalization irb
    randomisation randomization placebo renter renters
    """
)
"""Words that say what a decision is of wherever they stand, where no word of paid work does."""
_OF_STUDIES: Final = wordlist("participant participants participate eligibility")
"""Words beside which a *study* is one that looks for people to look at."""
_HIRES: Final = wordlist(
    """
    job jobs role roles vacancy vacancies position positions hire hired hiring salary employment
    employed employer recruiter poste stelle puesto functie posto vaga
    """
)
"""Words of which one is in nearly every mail about paid work."""
_AWARDS: Final = wordlist("scholarship scholarships award awards prize prizes loan loans mortgage")
"""What a mail is about that has it for its subject; nobody is employed by one."""
_OF_CITIZENS: Final = later(
    r"\bappl(?:y|ied|ying|ications?) (?:for appointment )?to (?:serve|sit) on (?:the |our |a )?"
    r"(?:[\w-]+ ){0,6}(?:committee|commission|board|council)\b(?! as\b)|"
    r"^planning application \S*\d"
)
"""A seat among citizens, for which nobody is paid, and what a council decides on by its number."""
_OF_HOMES_AND_SUMS: Final = later(
    r"\bapplication (?:for |update:? |- ?)(?:the |unit |flat |lot |apt |apartment ){0,2}"
    r"\d+[a-z]?(?:[/-]\d+[a-z]?)?,? (?:[a-z']+ ){1,3}(?:st|street|rd|road|ave|avenue|lane|"
    r"crescent|cres|terrace|tce|close|drive|parade|boulevard|blvd)\b"
    r"|\b(?:\d|one|two|three)[ -]bed(?:room)?s? (?:flat|house|apartment|bungalow|property|unit|"
    r"maisonette)\b"
    r"|\b(?:application|applied|applying|bid)\b[^.;!?]{0,40} (?:for|of) (?:[£$€]|(?:gbp|eur|usd) )"
    r"\d"
    r"|\b(?:give|given|gave|offer|offered|let|rent|rented) (?:you |him |her )?the (?:spare |box |"
    r"back |front |double |single )?(?:room|flat|house)\b"
    r"|\b(?:support|fund|finance) your (?:project|proposal|scheme|event)\b"
)
"""A home by its address or its rooms, a sum of money, a project."""
_ASKED_ABOUT: Final = later(r"\binterview(?:ing)? you (?:about|on) (?=(?:the|your|our|that) )")
"""What a reporter or a student of history interviews one about stands behind this."""
_UNPAID: Final = wordlist("volunteer volunteers volunteering unpaid")


def unless_of_something_else(
    subject: str, heard: Heard, found: Verdict, context: ReadingContext
) -> Verdict:
    """Take a kind back where all that is applied for is something other than paid work.

    Args:
        subject: The message's, which may be all that says what for.
        heard: What it says.
        found: What both readers make of it.
        context: What is known of the thread; where an answer is awaited, it is believed.
    """
    if context.is_awaited or found.kind not in (_KINDS | _OF_WHAT.keys()):
        return found
    sentences = [sentence_of(subject, Span(0, len(subject))), *heard.sentences]
    if not is_of_something_else(sentences, found.kind):
        return found
    return replace(found, kind=Kind.OTHER, confidence=0.5, is_certain=False, evidence=())


def is_of_something_else(sentences: Sequence[Sentence], kind: Kind = Kind.REJECTION) -> bool:
    """Tell whether sentences name what was applied for, and none of it is paid work.

    Args:
        sentences: The subject's and the message's.
        kind: What the message is taken for: of an interview it is asked what for.
    """
    words = {word for one in sentences for word in one.words}
    if any(_OF_CITIZENS.search(one.plain) for one in sentences):
        return True
    phrases = _applied_for if kind in _KINDS else partial(_let_in_for, _OF_WHAT[kind])
    named = [phrase for one in sentences for phrase in phrases(one.plain)]
    if kind in _KINDS:
        named += _called(sentences[:1])
    if any(_is_work(phrase) for phrase in named):
        return False
    is_of_work = not words.isdisjoint(_WORK) or not words.isdisjoint(HIRING)
    if kind is Kind.INTERVIEW and words.isdisjoint(_HIRES):
        about = [phrase for one in sentences for phrase in _let_in_for(_ASKED_ABOUT, one.plain)]
        if about and not any(_is_work(phrase) for phrase in about):
            return True
    if kind not in _KINDS:
        things = _THINGS | _UNLESS_OF_WORK | _SUNG
    else:
        things = _THINGS if is_of_work else _THINGS | _UNLESS_OF_WORK
    return (kind in _KINDS and _is_never_work(words, sentences)) or any(
        not things.isdisjoint(phrase) or not _PAIRS.isdisjoint(pairwise(phrase)) for phrase in named
    )


def _is_never_work(words: AbstractSet[str], sentences: Sequence[Sentence]) -> bool:
    """Tell whether it is said what a decision is of, and no word is of paid work."""
    if not words.isdisjoint(_HIRES):
        return False
    if not words.isdisjoint(_ALWAYS) or ("study" in words and not words.isdisjoint(_OF_STUDIES)):
        return True
    return any(_OF_HOMES_AND_SUMS.search(one.plain) for one in sentences)


def _called(subject: Sequence[Sentence]) -> Iterator[list[str]]:
    """Stream a short subject that is called after a thing: *2026 Harbour Scholarship*."""
    for one in subject:
        words = _WORD.findall(one.plain)
        if words and words[-1] in _AWARDS and len(words) <= _PHRASE:
            yield words


def _applied_for(plain: str) -> Iterator[list[str]]:
    """Stream the phrases that name what was applied for, word by word."""
    yield from _let_in_for(_BEHIND, plain)
    for found in _BEFORE.finditer(plain):
        yield found[1].split()


def _let_in_for(behind: re.Pattern[str], plain: str) -> Iterator[list[str]]:
    """Stream the phrases that stand behind some words."""
    for found in behind.finditer(plain):
        phrase: list[str] = []
        behind_it = _PAUSE.split(plain[found.end() : found.end() + 80], maxsplit=1)[0]
        for word in _WORD.findall(behind_it)[:_PHRASE]:
            if word in _ENDS and phrase:
                break
            phrase.append(word)
        yield phrase


def _is_work(phrase: Sequence[str]) -> bool:
    is_named = any(is_job_noun(word) and word not in _THINGS for word in phrase)
    return is_named or (_UNPAID.isdisjoint(phrase) and not _WORK.isdisjoint(phrase))
