"""What a column of a table may hold, and what its header is called in several languages."""

from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    ADDRESS = "address"
    PHONE = "phone"
    ORGANISATION = "organisation"
    TITLE = "title"
    PROFILE = "profile"
    NOTES = "notes"
    INTERESTS = "interests"
    UID = "uid"


_NAMES: Final = {
    Column.NAME: "name|full name|display name|contact|contact name|person|vollstandiger name|"
    "anzeigename|nom complet|nombre completo|nome completo|volledige naam|naam|file as",
    Column.FIRST: "first name|given name|forename|vorname|prenom|nombre|primer nombre|nome|"
    "primeiro nome|voornaam|imie|fornavn|etunimi",
    Column.LAST: "last name|family name|surname|nachname|familienname|nom|nom de famille|"
    "apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|etternavn|efternavn|sukunimi",
    Column.ADDRESS: "email|e mail|mail|address|email address|email addresses|mail address|"
    "email adresse|emailadresse|mailadresse|adresse email|adresse de messagerie|courriel|mel|"
    "correo|correo electronico|direccion de correo electronico|posta elettronica|indirizzo email|"
    "endereco de email|emailadres|epost|primary email|work email|other email",
    Column.PHONE: "phone|telephone|phone number|mobile|mobile phone|cell|cell phone|"
    "business phone|work phone|home phone|primary phone|telefon|telefonnummer|mobiltelefon|handy|"
    "mobil|telefono|movil|telefone|celular|telefoon|mobiel|portable|telephone mobile|cellulare",
    Column.ORGANISATION: "organisation|organization|company|company name|organization name|"
    "organisation name|employer|firma|unternehmen|arbeitgeber|organisationsname|entreprise|"
    "societe|empresa|organizacion|azienda|societa|organizacao|bedrijf|organisatie|werkgever|"
    "foretag|yritys",
    Column.TITLE: "title|job title|position|role|organization title|organisation title|funktion|"
    "berufsbezeichnung|stelle|poste|fonction|intitule du poste|titre|puesto|cargo|titolo|"
    "posizione|qualifica|functie|functietitel",
    Column.PROFILE: "profile|profile url|linkedin|linkedin url|linkedin profile|url|website|"
    "web page|webseite|profil|site web|sitio web|sito web|perfil",
    Column.NOTES: "note|notes|comment|comments|notizen|notiz|bemerkung|bemerkungen|remarques|"
    "commentaire|commentaires|notas|observaciones|opmerkingen|notities|notitie",
    Column.INTERESTS: "interests|interest|interessen|interets|intereses|interessi|interesses|"
    "interesses|hobby",
    Column.UID: "uid",
}
HEADERS: Final = {name: column for column, names in _NAMES.items() for name in names.split("|")}
"""What each header holds, folded, without hyphens, numbers and full stops."""
