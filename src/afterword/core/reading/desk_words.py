"""Words for the desks and departments of a house, in seven languages.

They stand in addresses (``ufficio.personale@``, ``dispatch.leeds@``) and in the names beside them.
All are written as addresses write them, without accents; a word that is also somebody's name, such
as ``day`` or ``winkel``, is in the second list.
"""

import re
from functools import lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import bare_name
from afterword.core.reading.wordlist import wordlist

DEPARTMENTS: Final = wordlist(
    """
    abteilung accueil acquisti acute administracao administracion administratie administrazione
    afdeling agence alternance amministrazione anaesthetics appointments apprenticeship
    apprenticeships aspirantes assunzioni atencion atendimento ausbildung ausbildungen bestuur
    betriebsleitung betriebsrat bewerbermanagement bookkeeping boutique buchhaltung buero
    candidatas candidati candidatos candidats candidaturas catering centralino compliance
    compras comptabilite contratacao contratacion counter curriculos curriculum dienstplan
    dienstplanung direcao direccao direccion directie direction direzione dispatch disposition
    earlies einkauf einsatzplanung embauche embauches empfang emplois enrollment enrolment
    entreprise escritorio estagio estagios evenings facilities fertigung filiale filialleitung
    formacao formacion formazione frontdesk gerencia geriatrics geschaeftsfuehrung
    geschaeftsleitung geschaftsfuhrung geschaftsleitung gestao gestione guests headoffice
    headquarters helpline hoofdkantoor hotline hq humaines humanos inkoop intake kantoor
    klantenservice kundendienst kundenservice lates lohnbuchhaltung loja magasin magazijn
    magazzino management marktleitung maternity medicine midwifery nachwuchs negozio neonatal
    niederlassung nights nominas nursing obstetrics oficina opleidingen oportunidades
    orthopaedics orthopedics outpatients paediatrics paie patients payroll pediatrics personale
    personalwesen personas personeel personeelsdienst personeelszaken pessoas placements
    planning praktikum procurement production produktion psychiatry purchasing radiotherapy
    recepcao recepcion receptie reception recrutements recursos rehabilitation renal replies
    reply respiratory ressources risorse rooster roosters rostering rota rotas safeguarding
    schichtleitung schichtplanung scholarships secretariaat secretariat segreteria sekretariat
    shift shifts sollicitatie stagebureau stages stagiaires stellen stellenangebote stockroom
    surgical switchboard talentos tienda tirocini tirocinio traineeship traineeships uffici
    ufficio umane vendas vendite ventas verkoop versand vertrieb verwaltung vestiging visitors
    volunteering volunteers vorstand warehouse weekends werksleitung werving workforce zentrale
    """
)
"""Words that name a department or a desk, and nobody."""
SOMETIMES: Final = wordlist(
    """
    and atelier balie board central centrale dal dans days de del della der des di do dos en et
    evening exploitation formation frente front general generale gestion het kontor leitung
    morning mornings night of personnel praktika raad sede selectie siege squadra standard stelle
    talento the und van von weekend winkel y
    """
)
"""Words that make a desk's address beside such words, and may be a name's elsewhere."""
_ABOUT_WORK: Final = later(
    r"(?:ships|schaft|keit|tions?|zion[ei]|[ai]cion(?:es)?|[ai]cao|[ai]coes|ments|olog(?:y|ie)|"
    r"[a-z]{6}ung)$"
)
"""How words for what is done end, without accents."""
_SHORTEST: Final = 7
"""Letters of the shortest word that is known by its end (judgement)."""
_NAMED_LIKE_IT: Final = wordlist(
    """
    anunciacion anunciacao asuncion assuncao assumption bastion concepcion conception conceicao
    consolacion encarnacion encarnacao presentacion purificacion purificacao
    visitacion visitation
    """
)
"""First names that end so."""
_JOINED: Final = 4
"""Letters of the shortest word that is looked for in a longer one: ``nightshift``."""


@lru_cache(maxsize=2048)
def is_desk_word(word: str) -> bool:
    """Tell whether a word names a department, or what is done there, and is nobody's name."""
    bare = bare_name(word)
    if bare in DEPARTMENTS:
        return True
    if len(bare) < _SHORTEST or bare in _NAMED_LIKE_IT:
        return False
    return bool(_ABOUT_WORK.search(bare))


def may_be_desk_word(word: str, others: frozenset[str] = frozenset()) -> bool:
    """Tell whether a word can stand in a desk's address, also as a part of one written together.

    Args:
        word: A word of an address, in lower case.
        others: Further words that count.
    """
    known = DEPARTMENTS | SOMETIMES | others
    if word in known or is_desk_word(word):
        return True
    cuts = range(_JOINED, len(word) - _JOINED + 1)
    return any(word[:at] in known and word[at:] in known for at in cuts)


def words_of_box(local: str) -> list[str]:
    """Return the words of an address before its ``@`` and before what is added with a ``+``."""
    named = local.lower().partition("+")[0] or local.lower()
    return [word for word in re.split(r"[-_.\d+]+", named) if word]
