"""What a job title says about somebody's part in a hiring team."""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import HiringRole
from afterword.core.spans import Evidence

_BY_TITLE: tuple[tuple[HiringRole, re.Pattern[str]], ...] = (
    (
        HiringRole.COORDINATOR,
        later(
            r"\b(?:(?:recruit\w*|talent\w*|interview|hiring|hr|people|candidate|acquisition|"
            r"staffing)"
            r"[\w &/-]{0,24}\b(?:coordinator|co-ordinator|scheduler|assistant|administrator|"
            r"associate coordinator)|(?:scheduling|interview) (?:lead|specialist|coordinator)|"
            r"candidate experience\b|administrative (?:coordinator|assistant)|executive assistant|"
            r"personal assistant|assistant to\b|secretary\b)",
            re.IGNORECASE,
        ),
    ),
    (
        HiringRole.SOURCER,
        later(r"\b(?:sourcer|sourcing (?:lead|specialist|partner))\b", re.IGNORECASE),
    ),
    (HiringRole.HIRING_MANAGER, later(r"\bhiring manager\b", re.IGNORECASE)),
    (
        HiringRole.RECRUITER,
        later(
            r"\b(?:recruit(?:er|ers|ing|ment)\w*|talent\b|headhunter|head of people|"
            r"people (?:partner|"
            r"operations|ops|lead|manager|team|advisor|adviser|officer|director|experience)|"
            r"human resources?|hr|hrbp|personnel|resourcing|resourcer|staffing (?:consultant|"
            r"partner|specialist|manager|lead)|head of resourcing|"
            r"personalreferent\w*|personalleiter\w*|personalabteilung|personalmanager\w*|"
            r"recrutement|recruteu(?:r|se)|chargée? de recrutement|drh|rrhh|ressources humaines|"
            r"recursos humanos|selecci[oó]n|recrutador\w*|recrutamento|risorse umane|selezione|"
            r"personeelszaken|werving|p&o)\b",
            re.IGNORECASE,
        ),
    ),
)


def role_of_title(title: str) -> HiringRole | None:
    """Tell the part in a hiring team a title names by itself; None for other trades."""
    return next((role for role, pattern in _BY_TITLE if pattern.search(title)), None)


_HIRES = later(
    r"\b(?:I am|I[’']m) (?:the |your |)?(?:hiring manager|recruiting for my)|"
    r"\bmy (?:own )?(?:team|crew|kitchen|"
    r"ward|department|group|workshop|classroom|unit|lab|studio|practice|farm|boat|shop)\b|"
    r"\b(?:report|reporting|reported) (?:directly )?to me\b|\bI (?:run|lead|manage|head) (?:the|"
    r"our|this)\b|"
    r"\bI (?:have|had)?[’']?(?:ve|d)? ?(?:finally |now |eventually |)(?:decided|chosen|chose|"
    r"hired|appointed|picked|gone|went)\b"
    r"|\bI (?:was|am|was really|were) looking for somebody\b|\bI[’']m (?:going|hiring)\b",
)
_MET = later(
    r"\b(?:I|and I)(?:[’']ve| have| really| very much| so| thoroughly| also| genuinely| both)* "
    r"(?:enjoyed|loved|liked|appreciated)\b[^.!?\n]{0,40}\b(?:call|meeting|talking|speaking|chatting|"
    r"conversation|"
    r"interview|discussion|seeing|time|hour|hearing|chat|visit)|"
    r"\b(?:great|good|nice|lovely|pleasure|wonderful|delight\w*|glad|"
    r"fun)\b[^.!?\n]{0,25}\b(?:meeting|to meet|"
    r"talking|to talk|speaking|to speak|chatting|to chat|seeing you|to see you)\b|"
    r"\b(?:interview\w*|speak\w*|spoke|met|meet\w*|talk\w*|chat\w*|time|hour|afternoon|"
    r"morning) with "
    r"(?:[A-Z]\w+,? (?:[A-Z]\w+ )?(?:and|&) )*me\b|"
    r"\b(?:our (?:conversation|chat|talk|discussion|call|meeting|interview)|"
    r"(?:when|since|after|before) we (?:met|spoke|talked|chatted)|we (?:met|spoke|talked) (?:on|"
    r"last|in|about))\b|"
    r"\byou (?:gave|told|showed|brought) (?:[A-Z]\w+,? (?:and|&) )?(?:me|us)\b|"
    r"\b(?:unser (?:Gespräch|Telefonat)|habe mich gefreut, Sie kennenzulernen|notre (?:entretien|"
    r"échange)|"
    r"nuestra (?:entrevista|conversación)|a nossa (?:entrevista|conversa)|ons gesprek|"
    r"il nostro (?:colloquio|incontro))\b",
)
_LEADS = later(
    r"\b(?:head|director|manager|lead|leader|owner|founder|co-founder|principal|chief|chef|"
    r"president|captain|skipper|"
    r"supervisor|foreman|forewoman|editor|dean|headteacher|matron|ceo|cto|coo|cfo|vp|chair|leiter|"
    r"leiterin|"
    r"directeur|directrice|responsable|jefe|jefa|diretor|diretora|gerente|direttore|direttrice)\b",
    re.IGNORECASE,
)
_DECIDES = later(
    r"\b(?:[Ww]e|I)(?:[’']ve| have| had)? (?:\w+ ){0,2}(?:decided|chosen|chose|offered|gone|went|"
    r"appointed|hired|picked|given|gave)\b",
)
_FIRST_PERSON = later(r"\bI\b|\bI[’']|\bme\b")


def role_of_writer(message: Message, title: str | None) -> tuple[HiringRole, Evidence] | None:
    """Tell the part a writer's own words give them, with the words.

    "My team", "I have decided", "reporting to me" is who hires, and so is who leads something, met
    the candidate and tells what was decided. Who met them and says no more interviewed them. A
    recruiter's title is read elsewhere and stays.
    """
    running = prose(message)
    hires = _HIRES.search(running)
    if hires and not (title and role_of_title(title)):
        return HiringRole.HIRING_MANAGER, evidence(message, *hires.span())
    met = _MET.search(running)
    if met and title and _LEADS.search(title) and _DECIDES.search(running):
        return HiringRole.HIRING_MANAGER, evidence(message, *met.span())
    if met and _FIRST_PERSON.search(running):
        return HiringRole.INTERVIEWER, evidence(message, *met.span())
    return None
