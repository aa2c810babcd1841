"""Words of hiring in the text of a mail that was sent to many, in the languages that are read.

What a person writes may hold none of them: "it will be the skipper who wintered here" is a no. What
a house sends to its applicants by the hundred always does. The list is wide on purpose: a word too
many has a newsletter read.
"""

from collections.abc import Iterable
from typing import Final

from afterword.core.reading.vocabulary.work import OCCUPATIONS
from afterword.core.reading.wordlist import wordlist

ENOUGH: Final = 2
"""Points from which a mail is read: a word of hiring, or two that may be of it."""
FIRST: Final = 1_500
"""Bytes of text that say what a mail is about; a digest speaks of everything further down."""
ENOUGH_OF_MUCH: Final = 5
"""The same where the text goes on behind them: among many words two are found by chance. Of the 34
external mails about hiring that are so long none has fewer, of ordinary ones most."""
ENOUGH_FURTHER_DOWN: Final = 6
"""The same for what stands behind them, where only words of hiring count."""

_OF_HIRING: Final = tuple(
    sorted(
        wordlist(
            """
            applica applying apprentic aptitude candida employment graduate headhunt
            hiring internship interview jobseek onboarding psychometr recruit
            requisition shortlist trainee vacanc aanstelling arbeidsov arbeitsvertrag
            ausbildungsp besetzung eignungs kandidat lebenslauf lehrstell personalabt
            praktikan praktikum probearbeit stellena stellenb suchabo volontariat
            vorstellungsg auswahlg auswahlv alternance attitudin candidat carriere
            concours convocator convoqu entretien entrevist entrevue interim
            nombramiento postula psicot reclut suplencia trabajacon vacante concurs
            contrata estagi selecionad seletiv vaga vagas aanwerv kandidaat kennismak
            selectie sollicit vacature werving assunzion colloqui concors graduatori
            mansion selezion supplenz tirocin noticeboard
            """
        )
    )
)
"""Beginnings of words that are said of hiring; each is enough."""
_INSIDE: Final = tuple(
    sorted(
        wordlist(
            """
            banen bewerb beworben career embauch emploi empleo emprego jobs karriere
            lavor recrut selecao seleccion talent trabajo vacanc
            """
        )
    )
)
"""The same for parts of words: many a house writes from ``acmejobs.example``."""
_AT_THE_END: Final = ("apply", "hire")
"""The same for ends of longer words, as systems call themselves; Yorkshire is none of them."""
_COUNTY: Final = "shire"
_HIRING_WORDS: Final = wordlist("cv cvs hr hrm resume resumes rh rrhh")
_PERHAPS: Final = tuple(
    sorted(
        wordlist(
            """
            aanmeld acuse admiss alerta alerte analis anunci applied apply assess avvis
            aanbod ausbildung baan bandi bando bedank buscamos cadastr calendar campana
            busqueda coding conductor considerat contract deadline decidid dienst
            domanda einsatz einstell employer evaluaci feedback filiaal functie gesprach
            gesprek hire hired inmail inscri interest intro invitation invite invited
            job letter offer offert ofert onsite opening organiser opleiding oportunidad
            organizer panel phd placement plaza portfolio position posizion postdoc
            posicion poste posting process profile prova prueba puesto qualif questionar
            questionnaire quiz remote requisi reschedul ricevut riepilog role round
            salar selectiv screen shift slot solicit startup stelle submission submitted
            teach test treffer verfahren werk zusammenarb
            """
        )
    )
)
_PERHAPS_WORDS: Final = wordlist(
    """
    agent alert alerts assistant async cal cdl challenge confirmed digest ett exam exams faculty
    founder gig gigs github fellow head junior match matches meeting offre offres opportunities
    opportunity picks product proposta researcher reto scores search selected selection staff
    stage cnico cargo
    """
)
_MOST_KNOWN: Final = 50_000
"""Words whose points are kept at hand; about 5 MB."""
_LETTERS: Final = bytes(
    one + 32 if 65 <= one <= 90 else one if 97 <= one <= 122 else 32 for one in range(256)
)
_NAMES_OF_WORK: Final = frozenset(OCCUPATIONS)


def speaks_of_hiring(shown: bytes, text: bytes) -> bool:
    """Tell whether a mail that was sent to many may be about hiring.

    Args:
        shown: What stands over it: its subject, who writes. A name of work counts in full there.
        text: Its first words, in a charset in which a Latin letter is its own byte.
    """
    over = set(shown.translate(_LETTERS).split())
    words = text.translate(_LETTERS)
    first = over.union(words[:FIRST].split())
    needed = ENOUGH if len(words) <= FIRST else ENOUGH_OF_MUCH
    if sum(map(_POINTS.__getitem__, first)) >= needed:
        return True
    if sum(map(_POINTS.__getitem__, over)) >= ENOUGH or any(map(_is_name_of_work, over)):
        return True
    further = list(map(_POINTS.__getitem__, set(words[FIRST:].split())))
    return further.count(ENOUGH) * ENOUGH >= ENOUGH_FURTHER_DOWN


class _Points(dict[bytes, int]):
    """What a word counts; mail says the same words over and over."""

    def __missing__(self, word: bytes) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        points = self[word] = _points_of(word.decode("ascii"))
        return points


_POINTS: Final = _Points()


def _points_of(word: str) -> int:
    if word in _HIRING_WORDS or word.startswith(_OF_HIRING) or _holds(word, _INSIDE):
        return ENOUGH
    if word.endswith(_AT_THE_END) and word not in _AT_THE_END and not word.endswith(_COUNTY):
        return ENOUGH
    if word in _PERHAPS_WORDS or word.startswith(_PERHAPS):
        return 1
    # One name of work may be meant for the reader, "drivers" and "nurses" make news.
    return int(word in _NAMES_OF_WORK)


def _is_name_of_work(word: bytes) -> bool:
    name = word.decode("ascii")
    return name in _NAMES_OF_WORK or name.removesuffix("s") in _NAMES_OF_WORK


def _holds(word: str, parts: Iterable[str]) -> bool:
    return any(one in word for one in parts)
