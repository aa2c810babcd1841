"""Whether two ways of naming a job can mean one opening: ``TA`` and Teaching Assistant.

People name the job they did not get loosely, so what shares its trade is the same; what has no
word in common with it, nor a word that means the like, is another.
"""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.role.role import is_same_role, normalise_role
from afterword.core.reading.wordlist import wordlist

_ALIKE: Final = tuple(
    wordlist(line)
    for line in """
    chef cook commis sous kitchen catering culinary cookery caterer partie
    nurse rn nursing lpn sister midwife matron ward
    driver chauffeur courier rider driving hgv lorry truck van delivery trucker haulage deliveries
    operator driver operative
    developer engineer programmer coder dev swe software backend frontend web ios android mobile app
    engineer technician technologist
    teacher tutor lecturer instructor educator teaching classroom school ta tutoring
    trainer instructor coach training
    carer caregiver care caring hca healthcare health support domiciliary aide cna
    receptionist reception desk front
    clerk administrator admin administrative administration secretary secretarial office typist
    assistant aide helper assisting ta hca
    cleaner housekeeper cleaning housekeeping janitor domestic caretaker custodian laundry
    manager management managing lead leader leading head supervisor supervising supervisory director
     chief boss foreman forewoman chargehand superintendent principal gm
    rep representative executive sales salesperson salesman seller selling telesales account
     business
    adviser advisor consultant counsellor agent advising
    agent representative adviser advisor associate executive handler service
    waiter waitress server waiting bar floor restaurant
    bartender barman barmaid bar barback mixologist
    barista coffee cafe
    editor writer copywriter author editing writing content editorial subeditor sub-editor
    journalist reporter correspondent writer
    analyst analytics analysis data insight insights bi intelligence
    researcher scientist research fellow postdoc science lab laboratory
    mechanic fitter technician engineer maintenance repair tech workshop spanner
    picker packer loader warehouse warehousing stores storeperson stock shed operative picking
     packing
     loading logistics distribution storekeeper
    forklift warehouse
    designer design ux ui product graphic creative
    counsellor therapist psychologist counselling counselor therapy psychotherapist
    buyer buying procurement purchasing purchaser merchandiser
    planner planning scheduler scheduling coordinator co-ordinator organiser planners
    dispatcher dispatch despatch controller telephone
    guard officer security warden
    shop retail store sales cashier till checkout
    accountant accounting accounts bookkeeper bookkeeping finance payable ledger financial
    lawyer solicitor associate attorney counsel legal advocate barrister paralegal
    trainee apprentice intern graduate apprenticeship internship traineeship placement junior
    physio physiotherapist physical therapist therapy
    postman courier postwoman mail post
    nanny childminder nursery childcare practitioner early years kindergarten
    recruiter recruitment resourcer talent hr people personnel
    gardener landscaper groundskeeper gardens gardening horticultural horticulturist grounds
    joiner carpenter cabinetmaker joinery carpentry
    seamstress tailor tailoring dressmaker sewing machinist alterations
    it tech computer helpdesk service support desk
    devops sre reliability platform infrastructure cloud
    marketing growth marketer brand communications comms
    bus coach
    tram train rail
    quality qa tester testing test qc
    mate labourer hand helper
    welder welding fabricator
    professor lecturer academic
    medical doctor physician clinical
    social media marketing digital content communications comms community
    pharmacy pharmacist dispenser dispensing chemist dispensary
    estate negotiator lettings letting property sales valuer
    museum gallery tour tours heritage visitor exhibition
    call centre center customer contact helpline telephone support service client
    hotel hospitality guest front housekeeping reception
    bricklayer bricklaying brickie mason masonry
    electrician electrical sparky electrics
    plumber plumbing heating gas
    beauty beautician therapist salon stylist hairdresser
    security guard door
    payroll payments wages
    project programme program delivery
    people personnel hr human resources talent
    fundraiser fundraising development donor
    tenancy housing tenant
    baker bakery baking bread pastry patisserie
    """.replace("\n     ", " ")
    .strip()
    .splitlines()
)
"""Words of which each can stand for another of its line."""
_RANKS: Final = wordlist(
    """
    assistant officer manager lead leader head supervisor executive coordinator co-ordinator
    specialist associate representative rep worker operative director principal chief deputy hand
    partner consultant member crew fellow trainee apprentice intern graduate aide administrator
    president owner practitioner guide mate keeper agent adviser advisor minister attendant analyst
    technician engineer operator
    """
)
"""Heads that many trades share; what stands before them tells the trade."""
_PLAIN_RANKS: Final = wordlist("manager supervisor director technician analyst engineer")
"""Those that by themselves are said of nothing else."""
_EMPTY: Final = wordlist(
    """
    a an the of and for in at to on with senior junior staff full part time full-time part-time
    temporary permanent night nights day days weekend evening shift level class grade i ii iii 1 2 3
    new next other first second vacant advertised lovely nice little big whole famous certain
    interim acting main general job role post position actual open good dear old poor so-called
    student maternity cover contract summer winter seasonal christmas local regional area group
    """
)
"""What says nothing about the trade."""
_STEM = 4
"""Letters two words share at the start where they are of one family: *maths*, *mathematics*."""
_WORD = later(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def is_same_job(said: str, role: str) -> bool:
    """Tell whether what a letter calls a job can be the role it is about; True where in doubt.

    Args:
        said: Words for a job, as they stand in the letter.
        role: The role the letter is about.
    """
    if is_same_role(said, role) or _is_short_form(said):
        return True
    mine, theirs = _words(said), _words(role)
    heads, trades = _split(mine)
    role_heads, role_trades = _split(theirs)
    if set(mine) <= set(theirs):
        return True
    known = role_heads | role_trades
    if not trades and heads <= _RANKS:
        # "the assistant job" says too little to be wrong; "shift supervisor" says enough
        is_short = len(said.split()) == 1 and heads.isdisjoint(_PLAIN_RANKS)
        return is_short or bool(heads & known) or (_meet(heads, known) and not _is_formal(said))
    is_one_head = bool(heads & role_heads) or _meet(heads, role_heads)
    telling = (trades if is_one_head else trades | heads) - _RANKS
    shares_trade = _meet(telling, known - _RANKS or role_heads)
    if not is_one_head:
        return shares_trade and not _is_formal(said)
    if heads & role_heads - _RANKS and not _is_formal(said):
        return True  # "the baker job" is Night Baker
    return not trades or not role_trades or shares_trade


def _is_formal(said: str) -> bool:
    """Tell a title that is quoted, in capitals, from words for a job."""
    words = said.split()
    return len(words) > 1 and all(word[0].isupper() for word in words if len(word) > _STEM - 1)


def _words(title: str) -> list[str]:
    plain = re.sub(r"['’]s?\b", "", title)
    return [word for word in normalise_role(plain).split() if word not in _EMPTY]


def _split(words: list[str]) -> tuple[set[str], set[str]]:
    """Return what somebody is, and in which trade."""
    nouns = {word for word in words if is_job_noun(word)}
    telling = {word for word in nouns if word not in _RANKS}
    heads = telling or nouns
    return {_single(word) for word in heads}, {_single(word) for word in words if word not in heads}


def _single(word: str) -> str:
    return (
        word[:-1] if len(word) > _STEM and word.endswith("s") and not word.endswith("ss") else word
    )


def _meet(ones: set[str], others: set[str]) -> bool:
    return any(_is_like(one, other) for one in ones for other in others)


@lru_cache(maxsize=4096)
def _is_like(one: str, other: str) -> bool:
    if one == other or (min(len(one), len(other)) >= _STEM and one[:_STEM] == other[:_STEM]):
        return True
    if min(len(one), len(other)) >= _STEM and (one in other or other in one):
        return True
    return any(one in line and other in line for line in _lines())


@cache
def _lines() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_single(word) for word in line) for line in _ALIKE)


def _is_short_form(said: str) -> bool:
    """``TA``, ``PM`` and ``SRE`` are made of initials; letters nobody can tell are let be."""
    last = (
        said.rsplit(maxsplit=1)[-1]
        .strip(".,")
        .removesuffix("'s")
        .removesuffix("’s")
        .replace(".", "")
    )
    return last.isupper() and len(last) <= _STEM + 1
