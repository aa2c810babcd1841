"""What a person's name looks like, and what only looks like one."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.core.patterns import later
from afterword.core.reading.desk_words import is_desk_word
from afterword.core.reading.people.diminutives import bare_name
from afterword.core.reading.people.diminutives import is_first_name as is_listed
from afterword.core.reading.role.job_titles import JOB_NOUNS, TRADE_SURNAMES
from afterword.core.reading.wordlist import wordlist

if TYPE_CHECKING:
    from nameparser import HumanName

_NAME_WORD = later(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*(?:(?:['’-]|\.(?=[A-ZÀ-ÖØ-ÞĀ-Ž]))[^\W\d_]+)*\.?$")
_PARTICLE = wordlist(
    "van von de der den del della di da do dos das du la le el al bin ibn ben af av zu ter ten y e"
)
DEGREE = (
    r"(?:PhD|Ph\.D\.?|DPhil|MBA|CFA|CPA|PMP|SHRM(?:-S?CP)?|PHR|SPHR|(?:Assoc\.? ?|M|F)?CIPD|Esq\.?|"
    r"MSc|BSc|BEng|MEng|CEng|LLB|LLM|JD|MA|MEd|M\.Ed\.?|EdD|MPH|MSW|LCSW|RN|BSN|MSN|DNP|LPN|RGN|MD|"
    r"DDS|DMD|DVM|PharmD|FCCA|ACCA|CIMA|MRICS|FRICS|MIET|MIMechE|MIMarEST|MCIPS|MCIOB|P\.Eng\.?)"
    r"(?:\s?\(Hons\.?\))?"
)
"""A degree, a registration or a membership, as people write it behind their names."""
_AFTER_NAME = later(
    r"(?:\s*\((?:she|he|they|sie|er|elle|il|ella|él|zij|hij)\b[^)]*\)|"
    r"\s*\((?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Mme|Sra?|Dra|Dott|Dhr|Mevr)\.?\)|"
    rf"(?:,\s*|\s+){DEGREE})+\s*$"
)
HONORIFIC = later(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Herr|Frau|Herrn|Monsieur|Madame|Mme|M|Señor|"
    r"Señora|Sr|Sra|Dra|Dott|Dott\.ssa|Sig|Sig\.ra|Dhr|Mevr)\.?\s+)+(?=\S)"
)
NOT_NAMES = wordlist(
    """
    ab abbey academy acquisition admin administration advisors aerospace after afternoon ag
    agencies agency ai airlines airport airways alert alerts all although am ambulance analytics
    app applicant application applications apply aquarium arcade architects archive archives
    assessment assessments associates association assurance auto automated automotive aviation
    ayuntamiento bakeries bakery bank banking bathrooms because before bewerberservice bewerbung
    bewerbungen bikes biosciences biotech board boats book booking books both brewery brewing
    broadband brokers builders bureau business but bv cafe cakes calendar campsite campus
    candidate candidates candidatures capital care career careers catering cathedral center
    centre ceramics charity cheers chemicals chief childcare chocolates choir christmas cinema
    cinemas city clinic clothing cloud club co coffee college committee communications community
    companies company conference congratulations construction consultancy consultants consulting
    contact continue corp corporate corporation council couriers court creative crew cruises
    customer cyber cycles dairies dairy dance data dear december delivery dental department
    depot design desk details development diagnostics digest digital distillery distribution
    district division diwali docks early easter education electric electrical electronics email
    employer employment energy engineering enterprise enterprises entertainment entry
    environmental equipe equipo estate estates europe evening events everybody everyone
    experience express fabrics farm farms fashion february federal ferries ferry films finance
    financial fisheries fitness folks follow following food foods forestry foundation freight
    friday fridays friend friends from fund funds furniture gallery games gaming garage gardens
    gas gemeente general genomics germany glass glassworks global gmbh good government greetings
    group grupo guys gym haulage health healthcare heating hello help hey hi hire hiring
    hiring-team holding holdings home homes hospice hospital hospitality hostel hostels hotel
    hotels house housing hr human if inc india industries infant info information innovation
    innovations inns institute instruments insurance interactive interiors international
    interview interviews inventory investment investments invitation it january jewellers job
    jobs joinery july kanton kg kind kitchen kitchens lab labels laboratories labs landscapes
    leather legal lending lets lettings level library limited linkedin llc local logistics ltd
    ltda machine mail maintenance management manufacturing march marine market marketing markets
    meats media medical meeting message metals michaelmas mills ministry mobility monday mondays
    morning mortgage motor motors museum music mutual national network networks new news
    newsletter no noreply notification notifications november nurseries nursery nv october
    office offices ok okay on onboarding online opera operations opticians optics orchards
    orchestra our outreach outsourcing oy packaging panel parish partners partnership parts
    payments payroll pensions people personal personalabteilung pets pharma pharmaceuticals
    pharmacy photography pizza plastics platform plc please plumbing pm police port portal
    position pottery press print printing products program programme project projects property
    publications publishing questionnaire rail railway ramadan reception recording recordings
    records recruit recruiting recruitment recrutement recycling regards removals reply rescue
    research resorts resource resources resourcing restaurant restaurants retail review risk
    roasters robotics role roofing room roster rrhh sa sales sarl saturday saturdays savings
    scheduling school schools science sciences seafood search secondary sector securities
    security selection selezione semiconductors september service services shared shipping
    shipyard shoes shop signs since sincerely society software solar solutions sourcing spa
    spirits sports srl staff staffing start state status steel steelworks storage stores street
    studio studios subject success sunday sundays supply support surgery surveying surveyors
    swap systems talent talenti talento talents tavern team teams tech technical technologies
    technology telecom telecoms textiles thank thanks thanksgiving that the theatre therapeutics
    these this those thursday thursdays tickets time to today tomorrow tours town toys trade
    trading training transport travel trust tuesday tuesdays uk undisclosed unfortunately union
    united university update updates us usa utilities vacancies vacancy ventures veterinary vets
    via video village vineyard vineyards wardens warm warmest water we wealth wednesday
    wednesdays what when where while windows wine wines wireless workday works workshop
    workspace world worldwide yes yoga your zoo zoom équipe
    """
)
"""Words that stand in names of organisations, desks and greetings, and never in a person's."""

_NOBODY = wordlist(
    """
    arabic aunt auntie boss chef chinese dad dr dutch english father french german grandad grandma
    greek guv herself himself hindi husband irish italian japanese ma'am madam mam mama mate maths
    mevrouw mom mother mr mrs ms mum mx myself namaste papa pastor polish portuguese prof russian
    sir sister spanish sr sra sun sat mon tue tues wed weds thu thur thurs fri swedish ta turkish
    uncle urdu vicar welsh wife you
    """
)
"""Words that stand before a name, or for somebody or something, and are no name alone."""
_CAMEL = later(
    r"(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bLa)(?<!\bLe)(?<!\bFitz)(?<=[a-zà-ÿ])[A-ZÀ-Þ]"
)
_LEGAL_FORM = later(r" (?:S\.p\.A|S\.r\.l|a\.s|A/S|S\.A|S\.L|B\.V|N\.V|L\.L\.C|s\.r\.o)\.?$")
_CONTRACTED = later(r"(?:I|We|You|He|She|It|They|That|There)[’'](?:m|ve|re|ll|s|d)$|.*[’']s$")
"""What is said of somebody, or belongs to them: ``I've``, ``Jimmy's``."""
_TRADES = JOB_NOUNS - TRADE_SURNAMES


def clean_person(name: str) -> str:
    """Strip quotes, pronouns, degrees and honorifics; turn ``Kim, Dana`` into ``Dana Kim``."""
    name = re.sub(r"\s+", " ", name).strip(" \"'“”‘’*_|-–—,.;:")
    name = _AFTER_NAME.sub("", name)
    name = HONORIFIC.sub("", name)
    if name.count(",") == 1 and not re.search(r"\b(?:Jr|Sr|I{2,3})\.?$", name):
        parsed = _parsed(name)
        if parsed.first and parsed.last:
            middle = f" {parsed.middle}" if parsed.middle else ""
            name = f"{parsed.first}{middle} {parsed.last}"
    return name.title() if name.isupper() and " " in name else name


@lru_cache(maxsize=256)
def _parsed(name: str) -> "HumanName":
    from nameparser import HumanName  # slow to import

    return HumanName(name)


@lru_cache(maxsize=1024)
def is_full_name(name: str) -> bool:
    """Tell whether ``name`` has the shape of a first and a last name, and of nothing else."""
    words = name.split()
    return 2 <= len(words) <= 5 and _all_name_words(words)


@lru_cache(maxsize=1024)
def is_first_name(name: str) -> bool:
    """Tell whether ``name`` is one word that can be somebody's name."""
    if len(name) < 2 or " " in name or name.isupper() or name.casefold().strip(".") in _NOBODY:
        return False
    return _all_name_words([name])


@lru_cache(maxsize=1024)
def is_known_first_name(word: str) -> bool:
    """Tell whether a word is a first name that is known here; many that are names are not."""
    return is_listed(bare_name(word.strip(".")))


def first_name(name: str) -> str:
    """Return the name somebody is called by."""
    return name.split(maxsplit=1)[0] if name else ""


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two names can be of one person: equal, or one the first name of the other."""
    left, right = one.casefold().split(), other.casefold().split()
    if not left or not right:
        return False
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    return (
        left[0] == right[0]
        and left[-1].strip(".")[:1] == right[-1].strip(".")[:1]
        and (left[-1] == right[-1] or min(len(left[-1].strip(".")), len(right[-1].strip("."))) == 1)
    )


def _all_name_words(words: list[str]) -> bool:
    if (
        _LEGAL_FORM.search(" ".join(words))
        or words[0][:1].islower()
        or words[0].casefold() in {"la", "das", "der", "los"}
    ):
        return False
    for word in words:
        lower = word.casefold().strip(".")
        if _CONTRACTED.match(word):
            return False
        if lower in _PARTICLE:
            continue
        if not _NAME_WORD.match(word) or lower in NOT_NAMES or not _is_cased(word):
            return False
        if is_desk_word(lower):
            return False
    return not any(word.casefold() in _TRADES for word in words)


def _is_cased(word: str) -> bool:
    """Spare McKay and O'Brien; refuse acronyms and camel case."""
    letters = re.sub(r"[^\w]", "", word)
    if _CAMEL.search(word):
        return False
    return len(letters) <= 2 or not letters.isupper()
