"""Italian mails written for this project: what each kind claims, and what no kind may claim."""

from collections.abc import Mapping
from typing import Final

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example

EXAMPLES: Final[Mapping[Kind, tuple[Example, ...]]] = {
    Kind.REJECTION: (
        Example(
            subject="Esito",
            sender="selezione@molinogrande.example",
            text="Gentile dottor Neri, la sua candidatura non è stata ritenuta idonea. La "
            "ringraziamo per l'interesse.",
        ),
        Example(
            subject="Ruolo di grafica",
            sender="hr@studiopapavero.example",
            text="Ciao Sara, abbiamo deciso di non proseguire con la tua candidatura per il "
            "ruolo di grafica.",
        ),
        Example(
            subject="Candidatura spontanea",
            sender="info@vetreriadelpo.example",
            text="Buongiorno, al momento non abbiamo posizioni aperte. Terremo il suo cv in "
            "archivio.",
        ),
        Example(
            subject="Re: lavoro",
            sender="Ciro <ciro@pizzeriavesuvio.example>",
            text="Ciao Ali, per il posto da pizzaiolo ho già trovato. In bocca al lupo!",
        ),
        Example(
            subject="Concorso",
            sender="concorsi@aslcollina.example",
            text="Si comunica che la S.V. non è stata ammessa alla prova orale del concorso "
            "pubblico per ostetrica.",
        ),
        Example(
            subject="Supplenza",
            sender="segreteria@liceogalvani.example",
            text="Gentile prof.ssa, la supplenza è stata assegnata ad altra docente.",
        ),
        Example(
            subject="Candidatura",
            sender="hr@cantieredeltirreno.example",
            text="Egregio signore, il suo profilo non corrisponde a quanto richiesto dalla "
            "posizione.",
        ),
        Example(
            subject="Colloquio",
            sender="hr@studiopapavero.example",
            text="Cara Giulia, la nostra scelta è caduta su un profilo più vicino al settore. "
            "Grazie per il colloquio.",
        ),
        Example(
            subject="Selezione",
            sender="no-reply@lavorosereno.example",
            text="La informiamo che la selezione si è conclusa con esito negativo per la sua "
            "candidatura.",
        ),
        Example(
            subject="Selezione",
            sender="hr@molinogrande.example",
            text="Gentile Marta, le comunico che la sua candidatura non andrà avanti nella "
            "selezione.",
        ),
        Example(
            subject="Re: Colloquio",
            sender="Marta Blu <marta@officinablu.example>",
            text="Ciao Chiara, grazie per la chiacchierata. Abbiamo deciso di proseguire "
            "con un altro candidato, che conosce già le macchine. Un saluto, Marta",
        ),
        Example(
            subject="Posto di cuoco",
            sender="info@trattoriadamario.example",
            text="Buongiorno, il posto è stato coperto. Saluti, Mario",
        ),
        Example(
            subject="Contabile",
            sender="hr@conti.example",
            text="Gentile Anna, la ringraziamo per la candidatura alla posizione di contabile. "
            "Dopo attenta analisi, abbiamo ritenuto che altri candidati rispondano meglio "
            "alle nostre esigenze. Cordiali saluti",
        ),
        Example(
            subject="Docente di Matematica",
            sender="segreteria@liceo.example",
            text="Gentile professoressa, la supplenza di Matematica è stata conferita ad altro "
            "aspirante. Cordiali saluti",
        ),
        Example(
            subject="Esito colloquio",
            sender="hr@hotel.example",
            text="Buongiorno Carlo, con la presente le comunichiamo di non poter procedere "
            "alla sua assunzione come receptionist.",
        ),
        Example(
            subject="Muratore",
            sender="gino@edile.example",
            text="Ciao Nino, il muratore l'ho già trovato. Se mi serve gente ti chiamo.",
        ),
        Example(
            subject="Primario",
            sender="hr@ospedale.example",
            text="Gentile Dott.ssa, la commissione non l'ha inclusa nella rosa degli idonei "
            "per l'incarico di direttore di struttura.",
        ),
        Example(
            subject="Fabbro",
            sender="metal@metal.example",
            text="Buonasera, la informiamo che al momento non effettuiamo assunzioni. "
            "Conserveremo il suo curriculum.",
        ),
        Example(
            subject="Programma graduate",
            sender="graduate@spa.example",
            text="Ciao Gaia, le candidature al programma graduate sono state oltre 5000 e "
            "purtroppo il tuo percorso di selezione si conclude qui.",
        ),
        Example(
            subject="Candidatura",
            sender="people@saas.example",
            text="Ciao Ugo, vogliamo essere trasparenti: il tuo percorso è ottimo, ma per "
            "questa posizione cerchiamo una figura più senior.",
        ),
        Example(
            subject="Cassiera",
            sender="market@market.example",
            text="Buonasera Fernanda, purtroppo il titolare ha scelto un'altra ragazza per la "
            "cassa.",
        ),
        Example(
            subject="Funzionario",
            sender="personale@ente.example",
            text="Con riferimento alla domanda presentata dalla S.V., si comunica la non "
            "ammissione alla procedura selettiva per difetto dei requisiti.",
        ),
        Example(
            subject="Assistente di direzione",
            sender="hr@gruppo.example",
            text="Gentile Dott.ssa Riva, in merito alla Sua candidatura, dobbiamo purtroppo "
            "comunicarLe che la stessa non ha trovato accoglimento.",
        ),
        Example(
            subject="Elettricista",
            sender="cantiere@elettro.example",
            text="Buongiorno Sig. Vasco, il cantiere è saltato e quindi non ci serve più "
            "l'elettricista. Mi scusi per il disturbo.",
        ),
        Example(
            subject="Selezione pubblica",
            sender="ps@sociale.example",
            text="La informiamo che il suo nominativo non figura nell'elenco degli ammessi "
            "alla seconda prova del concorso per istruttore.",
        ),
        Example(
            subject="Conclusione",
            sender="selezione@industria.example",
            text="Le comunichiamo la conclusione della selezione senza che la Sua candidatura "
            "sia stata prescelta.",
        ),
        Example(
            subject="Insegnante di inglese",
            sender="coord@lingue.example",
            text="Gentile Ruth, purtroppo quest'anno non potremo avvalerci della sua "
            "collaborazione perché non sono partiti abbastanza corsi.",
        ),
        Example(
            subject="Analista",
            sender="hr@tecno.example",
            text="Ciao Jasmine, abbiamo verificato che non hai ancora l'esperienza necessaria "
            "per la posizione di analista senior, quindi non andremo avanti con la tua "
            "candidatura.",
        ),
        Example(
            subject="Lavoro",
            sender="negozio@scarpe.example",
            text="Buonasera Katia, il negozio ha già assunto. Grazie per aver lasciato il "
            "curriculum.",
        ),
        Example(
            subject="Portiere notturno",
            sender="hr@alberghi.example",
            text="Gentile Samuele, benché il suo profilo sia interessante, abbiamo scelto di "
            "proseguire con candidati disponibili da subito.",
        ),
        Example(
            subject="Candidatura 5521",
            sender="noreply@lavoro.example",
            text="Lo stato della tua candidatura è cambiato in: Non selezionato.",
        ),
    ),
    Kind.INTERVIEW: (
        Example(
            subject="Posizione di infermiera",
            sender="Selezione <selezione@ospedalesud.example>",
            text="Gentile Rosa, vorremmo invitarla a un colloquio giovedì 14 alle ore 10.",
        ),
        Example(
            subject="Scegli un orario",
            sender="no-reply@ats.example",
            text="Ciao Diego, la tua candidatura passa alla fase successiva! Scegli qui uno "
            "slot per il colloquio con il nostro team.",
        ),
        Example(
            subject="Fattorino",
            sender="pizza@pizza.example",
            text="ciao passa in negozio stasera alle 6 che parliamo del lavoro",
        ),
    ),
    Kind.ACKNOWLEDGEMENT: (
        Example(
            subject="Candidatura ricevuta",
            sender="selezione@ospedalesud.example",
            text="Gentile Rosa, abbiamo ricevuto la sua candidatura. Valuteremo il suo "
            "curriculum e la contatteremo al più presto possibile.",
        ),
        Example(
            subject="Iscrizione",
            sender="graduate@spa.example",
            text="Ciao Gaia! La tua candidatura al programma graduate è andata a buon fine. "
            "Conserva il codice.",
        ),
        Example(
            subject="Documenti",
            sender="personale@comune.example",
            text="Si comunica che la documentazione trasmessa per il concorso di agente è "
            "pervenuta ed è in corso di verifica.",
        ),
        Example(
            subject="Re: invio CV",
            sender="info@catering.example",
            text="Buonasera, il suo curriculum è stato girato alla responsabile delle risorse "
            "umane.",
        ),
    ),
    Kind.OFFER: (
        Example(
            subject="Lavoro",
            sender="gino@bardelporto.example",
            text="Ciao Omar, il posto è tuo, cominci lunedì alle 7. Porta il codice fiscale.",
        ),
        Example(
            subject="Nomina",
            sender="segreteria@istituto.example",
            text="Gentile professore, le viene conferita la supplenza di Matematica per 18 ore "
            "fino al 30 giugno. Prenda servizio lunedì.",
        ),
    ),
    Kind.ASSESSMENT: (
        Example(
            subject="Test",
            sender="hr@molinogrande.example",
            text="Gentile candidato, la invitiamo a svolgere il test di logica entro domenica.",
        ),
        Example(
            subject="Prova scritta",
            sender="concorsi@comune.example",
            text="La S.V. è convocata a sostenere la prova scritta il giorno 7 giugno alle ore "
            "10 presso l'istituto tecnico.",
        ),
    ),
    Kind.OUTREACH: (
        Example(
            subject="Opportunità",
            sender="lia@cercatalenti.example",
            text="Ho visto il tuo profilo: un nostro cliente cerca una contabile. Ti interessa "
            "parlarne?",
        ),
        Example(
            subject="Proposta",
            sender="ugo@studio.example",
            text="Ciao Teresa, Marta mi ha parlato di te. Stiamo cercando un'architetta e ho "
            "pensato che potesse piacerti. Sei curiosa?",
        ),
    ),
    Kind.JOB_ALERT: (
        Example(
            subject="Offerte",
            sender="avvisi@lavorosereno.example",
            text="15 nuove offerte di lavoro per sarta a Bologna. Vedi tutti gli annunci.",
        ),
    ),
    Kind.FEEDBACK: (
        Example(
            subject="Feedback",
            sender="hr@molinogrande.example",
            text="Ecco il nostro feedback sul colloquio: le risposte erano brevi.",
        ),
    ),
    Kind.NO_FEEDBACK: (
        Example(
            subject="Re: feedback",
            sender="hr@molinogrande.example",
            text="Non siamo in grado di fornire un feedback individuale ai candidati.",
        ),
    ),
    Kind.AUTO_REPLY: (
        Example(
            subject="Assente",
            sender="ugo@officinablu.example",
            text="Sono in ferie fino al 25 agosto. Per urgenze scrivere alla collega.",
        ),
    ),
    Kind.OTHER: (
        Example(
            subject="Ritiro",
            sender="chiara@posta.example",
            text="Gentile dottoressa, la ringrazio per il colloquio ma ho deciso di ritirare la "
            "mia candidatura.",
        ),
        Example(
            subject="Posizione",
            sender="hr@molinogrande.example",
            text="Buongiorno, per la posizione non abbiamo ancora preso una decisione.",
        ),
        Example(
            subject="Notizie",
            sender="sara@posta.example",
            text="Non mi hanno presa! Hanno scelto un'altra candidata per il posto. Vieni stasera?",
        ),
        Example(
            subject="Mutuo",
            sender="banca@cassadelnord.example",
            text="Gentile cliente, la sua richiesta di mutuo non è stata approvata.",
        ),
        Example(
            subject="Ammissione",
            sender="segreteria@ateneo.example",
            text="Gentile studente, la domanda di ammissione al corso di laurea non è stata "
            "accolta.",
        ),
        Example(
            subject="Novità",
            sender="capo@hoteldelgolfo.example",
            text="Ragazzi, la posizione di receptionist è stata coperta: Giulia arriva lunedì.",
        ),
        Example(
            subject="Il tuo amico",
            sender="ana@studiopapavero.example",
            text="Ciao Marta, il ragazzo che ci hai segnalato non è stato selezionato per il "
            "posto.",
        ),
        Example(
            subject="Appartamento",
            text="Buonasera, purtroppo il proprietario dell'appartamento ha scelto "
            "un'altra persona.",
        ),
        Example(
            subject="Domenica",
            text="Cara Ana, purtroppo domenica non posso venire. Mi tieni una fetta di torta?",
        ),
        Example(
            subject="Candidati",
            sender="hr@interno.example",
            text="Ciao Marta, dei cinque candidati che abbiamo visto tre non sono stati "
            "approvati dal responsabile. Andiamo avanti con due.",
        ),
        Example(
            subject="Dipendente",
            sender="hr@ditta.example",
            text="Gentile Anna, la sua richiesta di smart working non è stata accolta dalla "
            "direzione.",
        ),
        Example(
            subject="Colloqui",
            sender="gestore@ditta.example",
            text="Rita, non andiamo avanti con il candidato di ieri. Puoi avvisarlo e fissare "
            "il prossimo?",
        ),
        Example(
            subject="Cena di Natale",
            sender="hr@ditta.example",
            text="Il ristorante non ha posto per il 20, abbiamo scelto un altro locale.",
        ),
        Example(
            subject="Ricerca",
            sender="agenzia@hr.example",
            text="Gentile cliente, dei tre profili inviati il candidato A non è disponibile e "
            "il B ha accettato un'altra proposta. Procediamo con il C?",
        ),
        Example(
            subject="Re: posto",
            sender="collega@ditta.example",
            text="Hai sentito? Hanno annullato la posizione di direttore e Pietro fa tutti e "
            "due i lavori.",
        ),
    ),
}
"""``other``: mails in the words of the kinds that are none of them."""
