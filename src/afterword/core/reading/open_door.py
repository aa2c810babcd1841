"""What a rejection leaves open, and for when."""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.dates import named_date
from afterword.core.reading.open_door_topics import (
    is_deadline,
    is_of_others,
    is_of_the_past,
    is_other_matter,
)
from afterword.core.reading.reading import Door, OpenDoor
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.reading.sentences import Sentence

_CONNECT = Constructions(
    r"\b(?:add|find|connect with|link up with|look up|follow) me\b|\b(?:connect|connected|link up|"
    r"add \w+|request|"
    r"invitation|find \w+)\b[^.]{0,30}\blinkedin\b|\b(?:stay|keep|remain|"
    r"be kept)(?: \w+)? (?:in touch|in contact|"
    r"connected)\b|\bstaying (?:in touch|connected)\b|\bin kontakt (?:zu )?bleiben\b|"
    r"\bkontakt (?:zu )?halten\b|"
    r"\bvernetzen\b|\b(?:rest(?:er|ons|ez) en contact|garder (?:le )?contact|"
    r"gardons (?:le )?contact)\b|"
    r"\b(?:seguir|seguimos|mantener(?:nos)?|sigamos) (?:en|el) contacto\b|"
    r"\bmanter(?:mos)?(?:-nos)? (?:o |em )?contat?cto?\b|"
    r"\b(?:in contact (?:te )?blijven|contact (?:te )?houden)\b|\b(?:restare|rimanere|restiamo|"
    r"rimaniamo) in contatto\b"
)
_REAPPLY = Constructions(
    r"\b(?:re-?apply\w*|apply(?:ing)? (?:again|to us again|once more|for (?:any |other |another |"
    r"our |one of our )?"
    r"(?:\w+ )?(?:future|other|another|next|new|different|suitable|similar|more)\w*|"
    r"in (?:the )?future|next (?:time|year|round|season)|to (?:any|other|future)"
    r"|at any time|elsewhere in)|try (?:us |it )?again|come back to us|apply when|"
    r"another application|new application|"
    r"(?:consider|think of) (?:us|applying|coming back)\b[^.]{0,40}\b(?:again|future)|"
    r"(?:think of|remember) (?:us|me) (?:then|again|when|if|next time|in the \w+)|"
    r"see your name (?:again|in)|"
    r"throw your hat|hat in the ring|put (?:your name|yourself) forward (?:again|next)|"
    r"submit (?:another|a new)|"
    r"apply for (?:future|other|any\b(?! (?:\w+ )?(?:refund|expenses|costs|"
    r"reimbursement|allowance|grant|benefits?)\b)|our other|one of|roles|"
    r"positions|openings|vacancies|suitable)|"
    r"hear from you(?: again)?|see you apply|bewerben sie sich (?:\w+ ){0,6}(?:erneut|wieder|"
    r"nochmals?)|bewirb dich (?:\w+ ){0,6}(?:erneut|wieder|nochmals?)|(?:erneut|wieder|"
    r"nochmals?|noch einmal) (?:\w+ ){0,4}?bewerben|"
    r"neue bewerbung|weitere bewerbung|postuler (?:a nouveau|de nouveau|a d'autres|"
    r"ulterieurement)|repostuler|"
    r"nouvelle candidature|(?:volver|vuelva|vuelvas) a (?:postular|presentar|aplicar|"
    r"inscribir)\w*|presentarte de nuevo|"
    r"(?:se )?candidat(?:ar|ar-se|e-se|es) (?:novamente|de novo|outra vez|a outras)|"
    r"opnieuw (?:te )?solliciteren|"
    r"nogmaals (?:te )?solliciteren|ricandidar\w+|candidar\w+ (?:di nuovo|nuovamente|ad altre)|"
    r"nuova candidatura)\b"
)
_WRITE_AGAIN = Constructions(
    r"\b(?:get (?:back )?in touch|be in touch|write|drop (?:me|us) a (?:line|note)|give (?:me|"
    r"us) a (?:ring|call|shout)|"
    r"ring (?:me|us)|call (?:me|us)|ping me|check (?:back|in)|contact (?:me|us)|reach out|"
    r"let us (?:talk|speak)|speak|"
    r"talk|remind me|hit me up|reconnect(?! with (?!me\b|us\b))|(?:connect|link up) again|"
    r"(?:let us|love to|like to|glad to|happy to|should) catch up|apply (?:to it |for it )?then|"
    r"volver a contactar|contact(?:eer)? (?:ons |mij |met \w+ )?op|"
    r"come (?:by|and see)|melden sie sich|melde dich|recontacte[rz]|contactez|"
    r"escrib[ae]\w*|"
    r"escreva|neem contact|ricontatt\w+|revisit|reopen|look again|open(?:s|ing)? (?:again|up)|"
    r"hir(?:e|ing) again|"
    r"recruit(?:ing)? again|next (?:round|intake|cohort|vacancy|opening|position|season))\b"
)
_COMES_UP = later(
    r"\b(?:expect|hope|plan|anticipate|likely|should|will|may|might) [^.,;]{0,30}\b(?:another|a "
    r"second|a further|a similar|more|a new|new) (?:[\w/-]+ ){0,5}?(?:to (?:come up|come free|open|"
    r"be advertised|"
    r"become (?:free|available|vacant))|(?:will|should|may|might) "
    r"(?:come up|open|be advertised))\b|\b(?:another|a second|a further|a similar) "
    r"(?:[\w/-]+ ){1,5}?(?:will|should|is (?:due|"
    r"likely|expected) to) (?:come up|come free|open|be advertised|become (?:free|available|"
    r"vacant))\b"
)
"""What says that such a job comes again; an invitation only with its day."""
_NO_JOB = later(
    r"\b(?:candidates?|applicants?|questions?|issues?|rounds? of (?:cuts|redundanc\w+)|"
    r"redundanc\w+|cuts|problems?|costs?|delays?|offices?|sites?|branch\w*|shops?|stores?)\b"
)
"""What else can come up or open."""
_HEAR_FROM = later(r"\bhear from you\b")
"""What asks to come back only where nothing else is the matter."""
_TALK = Constructions(
    r"\b(?:happy|glad|pleased|welcome|free|willing|available|love|like|open|here) (?:for|"
    r"to) (?:have )?(?:a |jump on a |hop on a |set up a |"
    r"arrange a |give you a )?(?:quick |short |brief )?(?:call|chat|talk|speak|discuss|ring|"
    r"coffee|answer (?:any|your)|explain)|"
    r"\b(?:give|call|ring|phone) me\b|\bpick up the phone\b|\b(?:grab|have|get|"
    r"buy you) a (?:coffee|cup)\b|"
    r"\bif you (?:have|had) (?:any |further |more )*questions\b[^.]{0,50}\b(?:me|call|ring|reach|"
    r"contact|ask|hesitate)|"
    r"\b(?:any questions|to talk)\b[^.]{0,40}\b(?:call me|ring me|let me know|reach out to me|"
    r"contact me)|"
    r"\b(?:rufen sie mich|gerne telefonieren|appelez-moi|llameme|llamame|bel me|mi chiami)\b"
)
_FEEDBACK = Constructions(
    r"\bif it (?:helps|would help) to know why\b|\b(?:tell you|say) (?:more|why)\b|"
    r"\bask (?:me )?why\b|"
    r"\b(?:happy|glad|pleased|able|willing|delighted|available|welcome|love|like) to (?:give|"
    r"provide|share|offer|talk|discuss|send|have|"
    r"receive|get|ask for|request|hear)[^.]{0,40}\bfeedback\b|\bfeedback\b[^.]{0,30}\b(?:on|upon|"
    r"available on|at your) request\b|"
    r"\b(?:if|should) you (?:would |wish|want|like|d like|would like)[^.]{0,50}\bfeedback\b|"
    r"\bfeedback\b[^.]{0,40}\b(?:let me know|"
    r"please (?:ask|contact|email|call|reply|get in touch)|just (?:ask|reply|say)|i am happy|"
    r"we are happy)\b|"
    r"\b(?:ask|asking|request) (?:me |us )?for (?:some |more )?feedback\b|"
    r"\b(?:let me know|tell me|say) if you (?:want|would like)[^.]{0,30}\b(?:feedback|comments|"
    r"reasons)\b|"
    r"\b(?:gerne (?:ein )?feedback|ruckmeldung geben|un retour (?:detaille|sur)|darle feedback|"
    r"dar-lhe feedback|feedback geven|darle un riscontro)\b"
)
_ON_FILE = Constructions(
    r"\b(?:keep|keeping|hold|holding|retain|save|store|leave|have)\b(?: \w+){0,4}? (?:you|your|"
    r"yours|details|cv|resume|"
    r"application|profile|information|name|it|them|these)\b[^.]{0,50}\b(?:on (?:file|record|hand|"
    r"our books|our list|our radar)|"
    r"in (?:our|the) (?:database|records?|system|files?|talent \w+|pool|network)|in mind|"
    r"for (?:future|other|later|any|consideration))\b|"
    r"\b(?:resume|cv|details|application|profile|information|name)\b[^.]{0,40}\b(?:kept|held|"
    r"retained|stored|saved|remain\w*|stays?)\b"
    r"[^.]{0,40}\b(?:with us|file|record|records|hand|database|system|mind|future|pool|active)\b|"
    r"\b(?:keep|retain|hold on to|hang on to) your (?:details|cv|resume|name|application|"
    r"information|profile)\b|"
    r"\b(?:we|i|someone|somebody|team|recruiter)\b[^.]{0,40}\b(?:reach out|contact|be in touch|"
    r"get in touch|notify|let you know|get back|write|call|come back|"
    r"think of you)\b[^.]{0,60}\b(?:if|should|when|as soon as|in the future|about future|another|"
    r"suitable|opens?|comes? up|arises?|fits?|match)\b|"
    r"\bshould (?:a|another|something|an|any|anything|our|requirements|there)\b[^.]{0,80}\b(?:we|"
    r"i) (?:will|would)[^.]{0,30}\b(?:contact|reach|touch|know|hesitate|call|write)\b|"
    r"\bif (?:the|this|a|an|another|something)\b[^.]{0,50}\b(?:comes? (?:back|up)|opens?|reopens?|"
    r"changes)\b[^.]{0,40}\b(?:we|i) will\b|"
    r"\bhope you do not mind if we reach out\b|\b(?:talent (?:community|pool|network|bank)|"
    r"in evidenz|talentpool|bewerberpool|unterlagen (?:gerne )?(?:aufbewahren|behalten|speichern)|"
    r"conserv(?:er|ons|erons) (?:votre|vos)|vivier|(?:conservar|guardar)(?:emos)? (?:su|tu)|"
    r"base de datos|"
    r"banco de (?:talentos|dados|curriculos)|(?:uw|je) gegevens (?:te )?bewaren|in portefeuille|"
    r"conserver(?:emo|a) (?:il|la) (?:suo|sua|tuo|tua)|banca dati)\b"
)
_NOT = later(
    r"\b(?:not|cannot|unable|unfortunately no|never|no longer|nicht|leider kein|ne|pas|no podemos|"
    r"nao podemos|niet|"
    r"non possiamo)\b"
)
_MAY_BE = later(
    r"\bn'hesite[rz]? pas\b|\bn'hesitez surtout pas\b|\b(?:nicht zogern|zogern sie nicht)\b|"
    r"\bno dud(?:e|es|en)\b|\bno vacil\w+\b|\bnao hesit\w+\b|\baarzel (?:dan )?niet\b|"
    r"\bnon esit\w+\b|"
    r"\bdo not (?:hesitate|be a stranger|mind)\b|\bwhy not\b|\bnot hesitate\b|\bnot (?:only|just)\b"
)

_ORDER = (
    (Door.CONNECT, _CONNECT),
    (Door.TALK, _TALK),
    (Door.FEEDBACK, _FEEDBACK),
    (Door.REAPPLY, _REAPPLY),
    (Door.KEPT_ON_FILE, _ON_FILE),
)
"""What a person opens by hand comes before what every form letter says."""


def find_open_door(message: Message) -> OpenDoor | None:
    """Find the invitation to come back that a message holds; None where it holds none.

    A door with a day comes first, then the more personal one: contact, a call, feedback, another
    application, the file. ``on`` is counted from the day of the message.
    """
    said_on = message.date.date() if message.date is not None else None
    found: list[tuple[int, OpenDoor]] = []
    for sentence in plain_sentences(message):
        door, is_again = _door_of(sentence), _again(sentence) or _comes_up(sentence)
        if door is None and not is_again:
            continue
        on = named_date(sentence.plain, said_on) if said_on is not None else None
        if on is not None and _asks_back(sentence, door, is_again=is_again):
            door = Door.REAPPLY
        if door is None:
            continue
        rank = [each for each, _ in _ORDER].index(door)
        is_dated = on is not None and door in {Door.REAPPLY, Door.TALK, Door.CONNECT}
        shown = OpenDoor(door, words_of(message, sentence), on if is_dated else None)
        found.append((-1 if is_dated else rank, shown))
    return min(found, key=lambda each: each[0])[1] if found else None


def _door_of(sentence: Sentence) -> Door | None:
    for door, pattern in _ORDER:
        match = pattern.search(sentence)
        if match and not _is_denied(sentence.plain, match.start()) and _leads_back(match, door):
            return door
    return None


def _leads_back(match: re.Match[str], door: Door) -> bool:
    """Tell whether the words for a door lead back to the people, and not to a desk or the past."""
    if door in {Door.KEPT_ON_FILE, Door.FEEDBACK}:
        return True
    part = _part_around(match)
    if door is Door.REAPPLY:
        is_bare = _HEAR_FROM.search(match.group()) is not None
        return not is_bare or not (is_other_matter(part) or is_deadline(part))
    return not is_other_matter(part) and not is_of_the_past(match.string, *match.span())


def _asks_back(sentence: Sentence, door: Door | None, *, is_again: bool) -> bool:
    """Tell whether a sentence with a day in it asks to come back on that day."""
    if door in {None, Door.KEPT_ON_FILE} and is_again:
        return True
    match = _REAPPLY.search(sentence)
    return (
        match is not None
        and not _is_denied(sentence.plain, match.start())
        and _leads_back(match, Door.REAPPLY)
    )


def _again(sentence: Sentence) -> bool:
    """Tell whether a sentence asks to write, call or come back, as far as it names a day."""
    match = _WRITE_AGAIN.search(sentence)
    if match is None or _is_denied(sentence.plain, match.start()):
        return False
    part = _part_around(match)
    return not (
        is_other_matter(part)
        or is_deadline(part)
        or is_of_others(part)
        or is_of_the_past(match.string, *match.span())
    )


def _comes_up(sentence: Sentence) -> bool:
    """Tell whether a sentence says that such a job will come again."""
    found = _COMES_UP.search(sentence.plain)
    return (
        found is not None
        and not _NO_JOB.search(found.group())
        and not _is_denied(sentence.plain, found.start())
    )


def _part_around(match: re.Match[str]) -> str:
    """Return the part of a sentence, between semicolons, in which something was found."""
    plain = match.string
    start, end = plain.rfind(";", 0, match.start()) + 1, plain.find(";", match.end())
    return plain[start:] if end < 0 else plain[start:end]


def _is_denied(plain: str, place: int) -> bool:
    """Tell whether the clause before ``place`` says no: "we are unable to offer feedback"."""
    clause = re.split(r"[,;]| but | - ", plain[:place])[-1]
    return bool(_NOT.search(_MAY_BE.sub("", clause)))
