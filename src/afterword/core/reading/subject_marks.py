"""Words at an end of a subject that say what became of something, and name nobody."""

import re
from typing import Final

from afterword.core.reading.wordlist import wordlist

_MARKS: Final = wordlist(
    """
    accepted acknowledged alert amended announcement apologies apology attention autoreply available
    calling canceled cancelled cancellation cancelling changed changes closed closing completed
    confirming congrats corrected correction
    deadline declined declines deferred delayed done draft ended event expired expiring extended
    filled final finally followup forward forwarded fyi good great greetings hold
    immediate immediately info information invited late
    later maybe meeting message missed moved moving news note on-hold open opened
    paused pending postponed postponing proposed question questions quick rearranged received
    recall recalled refused regret regrets rejected rejection removed reopened reply
    requested rescheduled rescheduling resend resent response resubmitted returned revised sad
    scheduled selected sent shortlisted sorry
    started submitted successful tentative terminated tomorrow undeliverable unsuccessful
    unavailable
    updated updates updating urgent withdrawn withdrawal warning
    abgelehnt abgesagt absage aktualisiert aktualisierung angenommen anfrage antwort bestätigt
    bestätigung dringend eilig eilt einladung ende entfällt erinnerung erledigt fällt frage
    geändert geschlossen gestrichen hinweis info information mitteilung nachricht neu neuer
    rückfrage rückmeldung storniert termin terminänderung terminabsage verlegt verschoben
    verschiebung vertagt vorläufig weitergeleitet wichtig wichtige zugesagt zusage zwischenstand
    accepté acceptée annulé annulée annulation attention avis changement clos clôturé confirmé
    confirmée confirmation décalé décalée déplacé déplacée demande entretien invitation modifié
    modifiée nouveau nouvelle rappel refusé refusée relance remis remise réponse report reporté
    reportée suspendu suspendue terminé mise mis
    aceptado aceptada actualización actualizado actualizada anulado anulada aplazado aplazada
    aviso cambio cancelado cancelada cancelación cerrado cerrada confirmado confirmada entrevista
    modificado modificada movido novedades nuevo nueva pospuesto pospuesta rechazado rechazada
    recordatorio reprogramado reprogramada respuesta suspendido urgente importante
    aceite adiado adiada alteração alterado atualização atualizado atualizada convite encerrado
    encerrada lembrete novo nova reagendado reagendada recusado recusada remarcado remarcada
    resposta suspenso
    accettato accettata aggiornamento aggiornato aggiornata annullato annullata annullamento chiuso
    chiusa colloquio comunicazione conferma confermato confermata invito modificato modificata
    nuovo nuova posticipato posticipata promemoria rifiutato rifiutata rinviato rinviata risposta
    sospeso spostato spostata rinvio avviso
    afgelast afgewezen afspraak afwijzing antwoord belangrijk bericht bevestigd bevestiging
    bijgewerkt
    geaccepteerd geannuleerd gesloten gewijzigd geweigerd herinnering nieuw nieuwe reactie spoed
    uitgesteld uitnodiging update vervallen verplaatst verzet
    """
)
"""What a calendar, a system or a person in a hurry puts in front of a colon."""
_ASIDE: Final = wordlist(
    """
    a all an and are as at be been by event for has have i is just last minute now of off on our out
    please read re short some the this time to today very was we with you your bad best
    appointment interview interviews call chat day email mail application applications job position
    role offer assessment test video phone first second
    à au bitte der des die du el en est et het ihr ihre il ist jour la le o os per se una une uw van
    votre zum zur zu é ist wird wurde
    """
)
"""Words that may stand beside one of them."""


def says_what_happened(phrase: str) -> bool:
    """Tell whether nothing but a mark stands there: ``Cancelled``, ``Verschoben``, ``URGENT``."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", phrase.casefold())
    return any(word in _MARKS for word in words) and all(
        word in _MARKS or word in _ASIDE for word in words
    )
