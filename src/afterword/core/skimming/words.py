"""Words that may stand over a mail about hiring, in the languages that are read.

The net is wide on purpose: a word too many has some newsletters read, a word too few could lose a
rejection.
"""

import unicodedata
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import JOB_NOUNS
from afterword.core.reading.wordlist import wordlist

_STEMS: Final = wordlist(
    """
    aanbod aanmeld abgelehnt ablehn absage afgewezen afwijz akzept analyst angebot ansoegning
    anstellung appli apprenti arbeit aspirant assess assign assum aufgabe ausbildung auswahl baan
    beruf besetz beslissing beslut bewerb bezet candid career carrera carrier challenge chance
    coding colaborador collega colloqui concorso concours connect contract contrat convocat
    curricul decid decis declin develop devolutiva director docent dossier eignung einladung
    einstell embauch empfehl empleo emploi employ emprego engineer entretien entrevista entscheid
    equipe equipo esito evaluat feedback fellowship fit follow fonction freelanc functie geschikt
    gesprach greet headhunt hire hiring incarico incontr inscri interes internship interview inzet
    job joining kandid karrier kennenlern kollegin kontrakt lavor lead lebenslauf lehrstelle
    leider loopbaan luck manager mandat master match mededeling meeting mitarbeit mitteilung
    motivation nachricht occup oferta offer offr onsite opening oportunidad opportun opslag
    outcome panel personal personnel placement posicion position poste postul praktik presel
    process procur profil programme proposition prova recruit recrut referen regret reject reklut
    remote result retour richiest riscontro risposta role rolle ruckmeld scholarship screen
    selecao seleccion select selez shift shortlist solicit sollicit staff status stell stipend
    submission success suitab talent task team technic test traine tryout umfang unfortunately
    unterlagen vaca vaga venture verfahren vervolg volontariat voorstel vorauswahl vorstell werk
    werving wish work zusage zwischenbescheid
    """
)
"""Beginnings of words, without accents."""

_BEGINNINGS: Final = tuple(sorted(_STEMS))

_WORDS: Final = wordlist(
    """
    cv dank danke desk gig graduate graduates grazie hr intern interns journey letter merci
    next obrigada obrigado parcours people proces proceso ref req requisition resume resumes
    rh step steps suite thank thanks update updates your
    """
)
"""Whole words, without accents."""

_INSIDE = later(r"bewerb|career|emploi|empleo|hiring|jobs|karriere|recruit|talent|vaca")
"""Parts of a word: many a house writes from ``acmejobs.example``."""
_WORD = later(r"[a-z]+")


def is_about_work(text: str) -> bool:
    """Tell whether a word may be about hiring, whatever its case and accents.

    A text without a Latin letter is taken for one: nothing can be told about it here.
    """
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(one for one in folded if not unicodedata.combining(one))
    words = _WORD.findall(bare)
    if not words or _INSIDE.search(bare):
        return True
    return any(
        word in _WORDS or word.startswith(_BEGINNINGS) or word in JOB_NOUNS for word in words
    )
