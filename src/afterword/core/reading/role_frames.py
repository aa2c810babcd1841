"""The words around a job title, in seven languages, and where the title ends."""

import re

from afterword.core.reading.job_titles import has_job_noun, is_job_noun
from afterword.core.reading.wordlist import wordlist

_NOUN = (
    r"(?:positions?|roles?|post(?:ing)?|openings?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|seat|"
    r"requisition)"
)

AHEAD: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_NOUN} (?:opening |opportunity )?(?:of|as|for|titled|called|named)(?: an?| the| our)? ",
        r"\b(?:application|candidacy|submission|resume|cv|interest|applications|consideration|profile|"
        r"expression of interest)(?:\(s\))? (?:for|to|in|as)(?: the| our| an?)?(?: \w+ position(?:\(s\))?)? ",
        r"\b(?:apply|applying|applied|interview(?:ing|ed)?|considered|shortlisted|selected|recruiting|hiring|"
        r"hire|looking|search|searching|competition|contract|hired|suited|scheduled|assessment|interviews?|round|stage|steps?|process|shortlist|longlist|screen|"
        r"screening|pool|campaign|trial|day|call|chat|conversation|meeting)"
        r" (?:for|to|as)(?: the| our| an?| (?:the )?(?:position|role|post) of(?: an?)?)? ",
        r"\b(?:be|become|becoming|being) our (?:next |new )?",
        r"\bas our (?:next |new )?",
        r"\bconsider(?:ing)? you for(?: the| our| an?)? ",
        r"\b(?:(?:join(?:ing)?|offer(?:ing)?|welcome|start(?:ing)?|appoint(?:ed)?|select(?:ed)?|employ(?:ed)?|engage|team|family)\b[^\n.!?]{0,60}? as|apply(?:ing)? to be|applied to be|to become|hired? you as)(?: an?| the| our)? ",
        r"\b(?:offer you|join us as|joining us as|work as|working as|start as|role as|employment as|job as|"
        r"move to|post as|background as|forward as)(?: the| our| an?)? ",
    )
)
"""A title follows."""

BEHIND = re.compile(
    rf"(?<=\w|\)|[\"”’']|\+|#) ?(?P<noun>\b{_NOUN}\b|\bapplication\b|\binterviews?\b|\binternship program(?:me)?\b|"
    r"\bprogram(?:me)?\b|\bassessment\b|\bcandidacy\b|\bcompetition\b|\bsearch\b|\bstelle\b)",
    re.IGNORECASE,
)
"""A title stands in front of this noun, back to its article."""

LABELLED = re.compile(
    r"(?:(?:^|\n|[.!] )[^\w\n]*(?:(?:job |position |role )?title|(?:job )?position|role|job|vacancy|post|"
    r"opening|designation|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|functie|"
    r"posizione|ruolo)(?: (?:title|name|applied for))?[ \t]*(?::[ \t]*\n?|\n| [–-] )|"
    r"\bfollowing (?:position|role|job|vacancy|opening|post)(?:\(s\)|s)?[ \t]*(?::|\n))"
    r"[^\w\n]*\n*[^\w\n(]*(?P<title>[^\s:][^\n|]{1,100})",
    re.IGNORECASE,
)
"""A form's line: "Position: Night Porter"."""

ABOUT = re.compile(
    r"(?:^|\n)[ \t]*(?:re|ref|regarding|subject|betreff|objet|asunto|assunto)[ \t]*:[ \t]*(?=\S)",
    re.I,
)
"""A letter's line of reference."""

FOREIGN: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # German
        r"\b(?:Bewerbung|bewerben|beworben|Stelle|Position|Tätigkeit|Ausbildung|Job|Einsatz)(?: (?:auf|um|für|bei uns))?"
        r"(?: (?:die|der|eine[rn]?|unsere|den))?(?: (?:ausgeschriebene )?(?:Stelle|Position|Ausbildung))?"
        r" (?:als|zum|zur|des|der|:) ?",
        # French
        r"\b(?:poste|offre|stage|fonctions?|emploi)(?: (?:de|en tant que|comme)|:| d[’'])(?: l[’'])? ?",
        r"\bcandidature(?: spontanée)? (?:pour|au|à|en tant que|comme|de)(?: le| la| l[’']| un| une)?"
        r"(?: poste)?(?: (?:de|d[’']))? ?",
        # Spanish
        r"\b(?:puesto|vacante|posición|cargo|plaza|oferta|proceso(?: de selección)?)(?: (?:de|para|como)| laboral de)(?: el| la| un| una)? ",
        r"\bcandidatura (?:a|para|como|al)(?: el| la| un| una)?(?: (?:puesto|vacante|posición) de)? ",
        # Portuguese
        r"\b(?:vaga|posição|cargo|função|oportunidade|processo seletivo)(?: (?:de|para|como))(?: o| a| um| uma)? ",
        # Dutch
        r"\b(?:functie|vacature|sollicitatie|baan|rol|gesolliciteerd)(?: (?:van|voor|als|naar|op))(?: de| het| een)?(?: (?:functie|vacature)(?: van| als)?)? ",
        # Italian
        r"\b(?:posizione|ruolo|ricerca|offerta|candidatura|selezione)(?: (?:di|da|come|per|per il|per la|per l[’']))(?: (?:posizione|ruolo) di)? ",
    )
)

SUBJECT_AHEAD = re.compile(
    r"\b(?:application|applying|applied|apply|interview|candidacy|position|role|post|job|offer|opening|opportunity|"
    r"vacancy|assessment|interest|invitation|hiring|update|screen|call|chat|conversation|"
    r"bewerbung|candidature|candidatura|sollicitatie|stelle|poste|puesto|vaga|functie|posizione)"
    r"(?: (?:position|role|update|process|status|interview))?\s*(?::|[-–—]|of|for|to|as|in|on|"
    r"als|auf|um|pour|de|para|como|voor|per|di|a|al|au|aan)(?: the| our| an?| die| le poste de| el puesto de)? ",
    re.IGNORECASE,
)
SUBJECT_NOISE = re.compile(
    r"^(?:your|the|our|an?|re|update on|thank you for|regarding|about|application for|interview for|new|"
    r"important update|invitation|job offer|offer)\s+|"
    r"\s+(?:position|role|job|opening|vacancy|post|application|interview|opportunity|update|status|"
    r"next steps|follow[- ]?up|received(?: by .*)?|recruiting|recruitment|hiring|candidate|outcome|decision|assessment|offer|application (?:update|status|received)|screening|call)+$|"
    r"\s+\((?:job|ref|req|id|no)?[ .:#]*\d{3,}\)$",
    re.IGNORECASE,
)

_STOPS = wordlist(
    """
    at with within here where has have had is are was were will would that which who whom from by but
    because since we you your after this unfortunately although though however received opportunity
    opportunities position positions role roles opening openings vacancy vacancies job jobs post posts
    posting based located starting beginning currently posted advertised on via through under please
    dear so if until when while thank thanks should could can may during caught before today tomorrow
    yesterday last next team team's these those there it they i'm about into again once what how
    bei beim haben ist wurde sind wir interessiert bewerben chez dans nous êtes presso bij wij
    entschieden entgegengebrachte nuestra nuestro hemos não ha est été foi pela pelo hebben heeft
    abbiamo sono è uns leider mitteilen eingegangen erhalten
    """
)
"""Lower-case words that no title goes on with."""

_LINKS = wordlist("and or as to for und et y e en ou o oder und zu")
_AFTER_LINK = wordlist(
    """
    your we the our for would are taking appreciate to wanted thank that having is have i interest wish
    apply a an share join giving submitting its be being of us you unser ihr ihre nous votre su a seu il uw je
    all regret am will hope congratulations i'm we're here more learn this was were has
    """
)
_AFTER_COMMA = wordlist(
    """
    we and but you your i our however unfortunately which at with as in on for it the a an to so please
    after located based this there there's dear whose who wir nous hemos wij abbiamo req job ref id
    position vacancy posting reference i'm we're i've we've ihre votre su
    """
)
_AFTER_DASH = wordlist(
    "we and but you your our unfortunately it thank thanks the this please that a an i"
)
_TAKES_IN = wordlist(
    """
    professor lecturer fellow fellowship lectureship professorship researcher scholar reader tutor chair
    specialist trainee apprentice apprenticeship instructor teacher postdoc postdoctoral internship
    traineeship scientist associate
    """
)
"""Titles whose subject follows "in": ``Lecturer in Nursing``; behind others a place does."""

_TAKES_TO = wordlist("assistant secretary adviser advisor aide deputy pa")
_LINE = re.compile(r"[^\n]*")
_TOKEN = re.compile(r"\S+")
_NUMBER_AHEAD = re.compile(r"\((?:job|req|ref|id|vacancy|position|posting)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"\s*(?:(?:the|our|an?|following|open)\b[: ]*|"
    r"(?:position|role|post|job|opening)(?:\(s\)|s)?\b[: ]*(?:(?:of|as|for|titled)\b(?: an?| the)? *)?)*"
    r"[\"“'‘*]*",
    re.IGNORECASE,
)
_LONGEST = 110


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
    line = _LINE.match(text, begin, begin + _LONGEST + 40)
    tokens = list(_TOKEN.finditer(text, begin, line.end() if line else begin))
    end = begin
    for number, token in enumerate(tokens):
        following = _bare(tokens[number + 1].group()) if number + 1 < len(tokens) else ""
        before = _bare(tokens[number - 1].group()).casefold() if number else ""
        if number and _stops_before(token.group(), before, following, text[token.start() :]):
            break
        if number and _wanders(tokens, number, text[begin : token.start()]):
            break
        kept = _kept(token.group(), following)
        end = token.start() + (len(token.group()) if kept is None else kept)
        if kept is not None:
            break
        if end - begin > _LONGEST:
            return None
    return (begin, end) if end > begin else None


def _bare(word: str) -> str:
    return word.strip("\"'“”‘’()[],;:.!?*_").replace("’", "'")


def _stops_before(word: str, before: str, following: str, rest: str) -> bool:
    """Tell whether a title cannot go on with ``word``."""
    bare = _bare(word)
    if bare in _STOPS or word in {"|", "•", "//"} or _NUMBER_AHEAD.match(word):
        return True
    if bare == "I" and following[:1].islower():
        return True
    if bare in _LINKS and following.casefold() in _AFTER_LINK:
        return not (bare == "to" and before in _TAKES_TO)
    if bare == "in":
        return following.casefold() in {"the", "our", "your", "this", "a", "an"} or (
            following[:1].isupper() and before not in _TAKES_IN and bool(_PLACE.match(rest))
        )
    return word in {"-", "–", "—", "--"} and (
        following.casefold() in _AFTER_DASH and not following.isupper()
    )


def _wanders(tokens: list[re.Match[str]], number: int, title: str) -> bool:
    """Tell whether a title that has its noun goes on in lower case, to no other noun."""
    word = _bare(tokens[number].group())
    if not word.isalpha() or not word.islower() or word in _INSIDE or not has_job_noun(title):
        return False
    if title.count("(") > title.count(")") or tokens[number].group().startswith("("):
        return False
    if is_job_noun(word) or tokens[number - 1].group() in {"of", "in", "&", "for", "-", "–", "/"}:
        return False
    for token in tokens[number : number + 5]:
        if _bare(token.group()) in _STOPS:
            return True
        if is_job_noun(_bare(token.group())):
            return False
        if token.group()[-1] in ".,;!?":
            return True
    return True


_INSIDE = wordlist("of in for de du des der für del da do di van & the la le to")
_PLACE = re.compile(r"in\s+(?:[A-ZÀ-Þ][\w.'’-]*[ ]?){1,3}(?:,|$|[.!?](?:\s|$)|[ ]?[a-z(])")


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
