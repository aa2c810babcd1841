"""Job titles in German, French, Spanish, Portuguese, Italian and Dutch: where they begin and end.

In these languages a title stands behind a chain of small words and names for a job ("per la
posizione aperta di"), often in quotation marks, and the sentence goes on without a comma.
"""

import re
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.heads import frame
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_SMALL: Final = (
    r"(?:di|da|come|per|il|lo|la|i|le|una?|al|allo|alla|ad|a|"
    r"de|para|por|como|el|los|las|del|do|o|as|os|uma?|ao|à|aos|às|pela|pelo|"
    r"du|des|les|une?|aux?|pour|comme|en tant que|en qualité de|in qualità di|en calidad de|"
    r"als|die|der|das|den|dem|eine[nrs]?|auf|um|für|zum|zur|unsere[rnms]?|ihre[rnms]?|"
    r"van|voor|naar|op|het|een|onze|notre|votre|nuestr[oa]|vuestr[oa]|su|nostr[oa]|noss[oa])"
)
_SHORTENED: Final = r"(?:d|l|all|dell|un|nell|sull)[’']"
_SURE_NOUN: Final = (
    r"(?:stellen?(?:anzeige|angebot|ausschreibung|bezeichnung)?|vakanz|ausbildungsstelle|"
    r"puestos?|vacantes?|ofertas?|plazas?|vagas?|posizion[ei]|ruol[oi]|offert[ae]|mansion[ei]|"
    r"vacatures?|functies?|postes?|offres?|posición|posição|função|convocatoria)"
)
"""What a job is called, and no title begins with."""
_OTHER_NOUN: Final = (
    r"(?:position|job|rolle|funktion|tätigkeit|posten|cargos?|empleo|trabajo|rol|lugar|posto|"
    r"oportunidade|oportunidad|emprego|perfil|categoría|profilo|figura|incarico|annuncio|lavoro|"
    r"emplois?|fonctions?|missions?|annonce|baan|betrekking|positie|proceso|processo)"
)
"""The same, where a small word has to follow: there is a ``Cargo Handler``."""
_ASIDE: Final = (
    r"(?:offenen?|ausgeschriebenen?|freien?|vakanten?|genannten?|apert[ao]|vacante|disponibile|"
    r"scopert[ao]|ricercat[ao]|indicat[ao]|professionale|lavorativa|in oggetto|abiert[oa]|"
    r"disponibles?|publicad[oa]|ofertad[oa]|laboral|abert[ao]|disponível|anunciad[oa]|seletivo|"
    r"ouverte?|vacante?|proposée?|publiée?|à pourvoir|intitulée?|suivante?|openstaande|"
    r"d[’']emploi|de stage|de empleo|de trabajo|de selección|de emprego|de trabalho|di lavoro)"
)
_NUMBER: Final = (
    r"(?:\(?(?:nr|no|n[°º]|ref|rif|réf|kennziffer|referenz|referencia|referência|codice)"
    r"\.?:? ?[\w/.-]{0,14}\d[\w/.-]{0,14}\)?,?)"
)
_OPEN: Final = '"“”„«»‹‘‚'
_MARKS: Final = rf"[{_OPEN}]?[ \u00a0\u202f]?"
_LEAD: Final = later(
    rf"(?:(?:(?:{_SMALL} |{_SHORTENED})*+(?:{_ASIDE} )?"
    rf"(?:{_SURE_NOUN}\b(?: {_NUMBER}| {_ASIDE})*+(?: {_SMALL}(?= )| {_SHORTENED}(?=\w))*+|"
    rf"{_OTHER_NOUN}(?: {_NUMBER}| {_ASIDE})*+"
    rf"(?: {_SMALL}(?= )| {_SHORTENED}(?=\w)|:| (?=[{_OPEN}]))++))"
    rf" ?:?[ \u00a0]?)+{_MARKS}(?=\w)",
    re.IGNORECASE,
)
"""``per la posizione aperta di``, ``para el puesto de``, ``l'offre «``."""
_SMALL_AHEAD: Final = later(
    r"(?:quale|per (?:il|la|un|una)|para (?:el|la|un|una|o|a)|pour (?:le|la|un|une)|als|zum|zur|"
    r"en tant qu[e’']|come|como|comme) ",
)
_ASIDE_AHEAD: Final = later(rf"(?:{_ASIDE} )++(?:{_SMALL} |{_SHORTENED})(?=\w)", re.IGNORECASE)
_ENDS: Final = later(
    r",? (?:(?:è|sono|abbiamo|non|che|ci|hanno|siamo|presso|"
    r"ha|han|hemos|está|están|es|que|se|ya|le|te|nos|fue|con el|con la|"
    r"foi|não|estão|na qual|a que|"
    r"est|a été|a bien|a retenu|n[’']a|n[’']est|qui|nous|vous|étant|retient|chez|ne|pour lequel|"
    r"pour laquelle|ist|wurde|haben|hat|leider|nicht|bei uns|in unser\w*|im Hause|erhalten|"
    r"eingegangen|is|werd|wordt|hebben|heeft|moeten|ontvangen|niet|waarop|waarvoor|staat|kwam|"
    r"aux conditions|à compter|a compter|a partir|à partir|dès le|ab dem|ab sofort|vanaf|"
    r"a condizioni|en las condiciones|nas condições|zu (?:den )?folgenden|onder de|"
    r"helaas|vragen|gekozen|gelezen|goed ontvangen|bij ons|auprès|avec|publicado|già|já|"
    r"(?:et|e|y|en|und) (?:mi|ci|la|il|le|les|te|lamentamos|vous|nous|we|wij|wir|ha\w*))\b|"
    r"(?:(?:come|per|pour|con|et|e|y|en|und|al|a|aan|op|de|di|da|do|du|van) ?){1,4}$)"
)
"""Words a sentence goes on with, and no title does."""
_GENDERED: Final = later(
    r"\((?:[mwfdxhiv] ?[/|] ?)+[mwfdxhiv]\)|\b(?:H/F|F/H|m/v|m/w/d)\b|"
    r"\w/(?:in|a|o|e|ne|euse|trice|rice)\b|\w\((?:a|in|ne|e|euse)\)|\w[:*_·](?:in|e|innen)\b"
)
"""Only titles are written for men and women at once."""
_TRADE: Final = later(
    r"conciërge$|\w{2,}(?:dora?|tora?|tore|trice|er[oa]|eir[oa]|iere|iera|istas?|ante|ári[oa]|ari[oa]|"
    r"ólog[oa]|log[oa]|aio|aia|"
    r"eur|euse|ière|ier|ienne|ien|iste|aire|logue|"
    r"ieri|tori|trici|isti|ente|bereider|aar|ares|erin|istin|eurin|ikerin|ologin|antin|"
    r"entin|ster|ist|kundige|leider|hulp|bediende|analist|consulent|werker|maker|bezorger|verzorger|"
    r"beheerder|behandelaar|spreker|bouwer|rijder|kaufmann|kauffrau|kraft|leitung|assistenz)s?$"
)
"""How words for what somebody does end in these languages."""
_NO_TRADE: Final = wordlist(
    """
    otro otra primero primera tercero tercera cualquiera manera carrera espera fuera mera dinero
    enero febrero ahora
    horario salario necesario voluntario temporario diario primaria secundaria varios varia
    primeiro primeira terceiro janeiro fevereiro maneira carreira feira inteiro inteira
    itinerante importante relevante interesante interessante seguinte siguiente restante vacante
    constante ora ancora allora maggiore superiore inferiore quiere hora mejora demora
    premier dernier particulier entier dossier chantier atelier métier calendrier courrier quotidien
    bien rien lien entretien salaire complémentaire temporaire nécessaire horaire supérieur
    intérieur extérieur valeur secteur meilleur leur jour hier janvier février
    presente corrente seguente recente prossimamente precedente frequente utente ambiente gente
    solamente esclusivamente attualmente actualmente atualmente siguientes diferente diferentes
    jaar daar waar elkaar maar klaar zwaar voorjaar najaar januaris
    existe consiste insiste resiste esiste
    laatste beste eerste lijst vista lista pista entrevista conquista
    """
)
_CAPITALS: Final = later(r"[A-ZÀ-Þ][\w’'-]+(?: (?:di|de|da|do|del|of) | )[A-ZÀ-Þ]\w+")
_OF: Final = later(
    rf"\b(?:posizione|ruolo|mansione|figura|puesto|vacante|cargo|plaza|posición|vaga|função|"
    rf"posição|poste|fonction|functie)(?: {_ASIDE})* (?:di|de|da|come|como|van|als) [{_OPEN}]?$",
    re.IGNORECASE,
)
"""A place of work, and the word for what it is: capitals behind it are no town and no firm."""
_AHEAD: Final = 40
"""Characters in which those stand."""
_DOER: Final = later(r"[A-ZÄÖÜ][\w-]{3,}er$")
_GERMAN: Final = later(
    r"\b(?:Stelle|Position|Stellenanzeige|(?:Stellena|A)usschreibung|Ausbildung) $"
)
_NO_DOER: Final = frozenset(
    [
        "Nummer",
        "Kennnummer",
        "Referenznummer",
        "Stellennummer",
        "Sommer",
        "Winter",
        "Unser",
        "September",
        "Oktober",
        "November",
        "Dezember",
        "Hannover",
        "Ihrer",
        "Dieser",
        "Leider",
    ]
)
"""Words behind ``Stelle`` that end as doers do and are none."""
_NO_WORK: Final = wordlist(
    """
    pdf word datei anhang anlage e-mail mail teil ganzes chance mitglied verstärkung unterstützung
    person mensch bewerber bewerberin kandidat kandidatin nächstes erstes erste solche
    """
)
"""What may follow ``als`` besides a job: an application comes as a PDF."""
_AS: Final = later(r" (?:als|zum|zur) (?:eine?n? )?[„\"]?$")
_MARKED: Final = later(rf"[{_OPEN}][ \u00a0\u202f]?$")


_NOUNS: Final = """
    stelle stellenanzeige stellenangebot stellenausschreibung ausschreibung position job funktion
    rolle tätigkeit ausbildungsplatz puesto vacante oferta plaza vaga posizione ruolo offerta posto
    vacature functie poste offre posición posição função cargo mansione figura annuncio annonce
    lugar emploi fonction empleo
"""
MARKED: Final = frame(_NOUNS, rf"(?: {_ASIDE}| {_NUMBER})*:?[ \u00a0](?=[{_OPEN}])")
"""A title in quotation marks: ``le poste « comptable »``."""
ASIDE: Final = frame(_NOUNS, rf"(?: {_ASIDE}| {_NUMBER})+(?: {_SMALL})? ")
"""A title behind what is said of a job: ``la posizione aperta di``."""


def begin_abroad(title: str) -> int:
    """Return where a title begins behind the words for a job and the small ones around them."""
    lead = _LEAD.match(title) or _SMALL_AHEAD.match(title) or _ASIDE_AHEAD.match(title)
    return lead.end() if lead and lead.end() < len(title) else 0


def behind_process(subject: str) -> str:
    """Return a piece of a subject without what it says in front of the job."""
    lead = _PROCESS.match(subject)
    rest = subject[lead.end() :] if lead else subject
    return rest[begin_abroad(rest) :]


_PROCESS: Final = later(
    r"(?:(?:re|reactie|update|novedades|resultado|cita|aviso|sobre|solicitud|proceso|"
    r"novidades|resultado|relance|entrevue|convocation|résultat|réponse|esito|convocazione|"
    r"contractvoorstel|selectie|sollicitatiegesprek|kennismakingsgesprek|vacature|stelle|"
    r"vorstellungsgespräch|rückmeldung|entrevista|entrevue|entretien|colloquio|gesprek|sollicitatie|"
    r"candidature|candidatura|postulación|bolsa de empleo)"
    r"(?:,|:)? (?:(?:sobre|para|pour|per|voor|zur|zum|op|naar|de|di|für) )?)+(?=\w)",
    re.IGNORECASE,
)
"""What is sent or done about an application: ``Sollicitatiegesprek``, ``Resultado proceso``."""


def end_abroad(title: str) -> int:
    """Return where a title ends that a sentence goes on behind."""
    found = _ENDS.search(f" {title}")
    return max(0, found.start() - 1) if found else len(title)


def is_job_abroad(text: str, start: int, title: str) -> bool:
    """Tell whether what stands behind words for a job is one, though no list has its noun.

    Args:
        text: Where the title was read.
        start: Where it begins there.
        title: The bare title.
    """
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", title)
    if not words or has_job_noun(title) or words[0].casefold() in _NO_WORK:
        return bool(words) and words[0].casefold() not in _NO_WORK
    if _GENDERED.search(title) or (title[0].isupper() and _is_marked(text, start)):
        return True
    if title[0].isupper() and _AS.search(text, max(0, start - 16), start):
        return True
    if _DOER.match(words[0]) and _GERMAN.search(text, max(0, start - _AHEAD), start):
        return words[0] not in _NO_DOER
    is_named = _OF.search(text, max(0, start - _AHEAD), start) and _CAPITALS.match(title)
    return bool(is_named) or any(
        _TRADE.search(word) and word.casefold() not in _NO_TRADE for word in (words[0], words[-1])
    )


def is_small_job(title: str) -> bool:
    """Tell whether a few words in small letters begin with what somebody does: ``stampatore``."""
    words = title.split()
    return (
        len(words) <= _FEW
        and title.islower()
        and _TRADE.search(words[0]) is not None
        and words[0] not in _NO_TRADE
    )


_FEW: Final = 3
"""Words of a job that no list has, in small letters (judgement)."""


def _is_marked(text: str, start: int) -> bool:
    return _MARKED.search(text, max(0, start - 2), start) is not None
