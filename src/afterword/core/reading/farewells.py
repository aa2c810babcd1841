"""Words that end a correspondence: no letters any more, somebody has died, somebody has left.

Little is taken for such words, and only where they say it outright: a tie that is given up by
mistake is lost as well.
"""

from collections.abc import Iterable

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.reading.sentences import sentence_of
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence, Span

_WRITE = r"(?:contact|e-?mail|write(?: to)?|message|approach|get in touch with|reach out to)"
_WRITING = r"(?:contacting|e-?mailing|writing(?: to)?|messaging|approaching|sending)"
_NO_MORE = (
    r"(?:again|any ?more|any longer|further|in (?:the )?future|from now on|at all|for good|"
    r"under any circumstances)"
)
_MAIL = r"(?:e-?mails?|mails?|messages?|letters?|notes?|correspondence|contact|communications?)"
_PLEASE = r"(?:^|\b(?:please|kindly|politely|to|you to|would you|could you|can you|but|and|so) )"
_NO_LETTERS = later(
    rf"(?:^|\b(?:please|kindly) (?:\w+ )?)(?:do not|never) {_WRITE} (?:me|us)\b"
    rf"[^.;:]{{0,30}}\b{_NO_MORE}\b|"
    r"\b(?:ask|asking|request|prefer|rather|like|want|wish|appreciate|grateful)\b[^.;:]{0,30}"
    rf"\b(?:you (?:do |did |would |could )?not|not|if you did not|never) (?:to )?{_WRITE} "
    rf"(?:me|us)\b[^.;:]{{0,30}}\b{_NO_MORE}\b|"
    rf"{_PLEASE}(?:stop|cease|refrain from|desist from) {_WRITING} (?:to )?(?:me|us)\b|"
    r"(?:^|\b(?:please|kindly|could you|would you|can you|ask you to|want you to) )(?:\w+ )?"
    r"(?:remove|delete|take|strike) (?:me|us|my (?:name|address|e-?mail|details|contact)"
    r"(?: address| details)?) (?:from|off|out of) (?:your|the|this) (?:\w+ ){0,2}"
    r"(?:lists?|contacts?|address book|database|records)\b|"
    r"\b(?:i|we) (?:\w+ )?(?:do not (?:wish|want)|(?:would |do )?prefer not|(?:would )?rather not|"
    r"would not (?:wish|want|like)) (?:to )?(?:be contacted|hear from you|(?:receive|get|have) "
    rf"(?:any )?(?:more|further|other) {_MAIL})(?! (?:by|before|until|only|unless))\b|"
    rf"(?:^|\bplease )leave (?:me|us) (?:alone|in peace)\b|"
    rf"(?:^no (?:further|more) {_MAIL},? please|\bplease,? no (?:further|more) {_MAIL})\b|"
    r"\bbitte\b[^.;:]{0,40}\b(?:nicht (?:mehr|wieder|erneut|noch einmal)|keine (?:weiteren )?"
    r"(?:e-?mails?|mails?|nachrichten|briefe)(?: mehr)?)\b[^.;:]{0,30}"
    r"\b(?:schreiben|kontaktieren|anschreiben|senden|schicken)\b|"
    r"\bbitte (?:schreiben|schreib|kontaktieren|kontaktiere|senden|schicken|sende|schicke?) "
    r"(?:sie )?(?:mir|mich|uns) (?:nicht (?:mehr|wieder|erneut)|keine (?:weiteren )?"
    r"(?:e-?mails?|mails?|nachrichten|briefe)(?: mehr)?)\b|"
    r"\b(?:merci de|veuillez|prie de|demande de|priere de) (?:ne plus (?:me|nous) (?:contacter|"
    r"recontacter|ecrire|envoyer)|cesser de (?:me|nous) (?:contacter|ecrire))\b|"
    r"\bno (?:me|nos) (?:escrib|contact|envi)\w* mas\b|"
    r"\bdeje\w* de (?:escribir|contactar)(?:me|nos)\b|"
    r"\b(?:gelieve|wil je|wilt u|verzoek (?:u|je)|vraag (?:u|je)) (?:mij|me|ons) niet "
    r"(?:meer|langer|opnieuw) (?:te )?(?:contacteren|schrijven|mailen|benaderen)\b|"
    r"\bneem\b[^.;:]{0,30}\bgeen contact meer\b|"
    r"\bdi non (?:scriver|contattar)(?:mi|ci) piu\b|\bnon (?:mi|ci) (?:scriv|contatt)\w+ piu\b|"
    r"\bnao (?:me|nos) (?:escrev|contact|contat|envi)\w* mais\b"
)
_ONLY_THERE = later(
    r"\b(?:(?:at|on|to|under) (?:this|that|the (?:old|above|following)|my (?:old|work|office)) "
    r"(?:\w+ )?(?:address|number|account|inbox|e-?mail)|by (?:phone|telephone)|until|unless|"
    r"instead|before|while|during|weekends?|auf diesem weg|unter dieser adresse|bis)\b"
)
"""What makes a wish one about the way or the time, and not about letters."""

_MAY_ASK = later(
    rf"{_WRITE}\s+(?:me|us)\b|\b(?:stop|cease|refrain\s+from|desist\s+from)\s|"
    r"\b(?:remove|delete|take|strike)\s+(?:me|us|my)\b|\bbe\s+contacted\b|\bhear\s+from\s+you\b|"
    rf"\b(?:further|more|other)\s+{_MAIL}\b|\bleave\s+(?:me|us)\b|"
    r"\bbitte\b|\b(?:merci|prie|demande|pri[eè]re)\s+de\b|\bveuillez\b|\bno\s+(?:me|nos)\b|"
    r"\bdeje|\b(?:gelieve|wil\s+je|wilt\s+u|verzoek|vraag|neem)\b|\bdi\s+non\b|"
    r"\bnon\s+(?:mi|ci)\b|\bn[aã]o\s+(?:me|nos)\b"
)
"""Something of every such wish, in a text as it was written: most mails are ruled out by it."""

_SADLY = (
    r"(?:(?:has|had|is|have|been|sadly|suddenly|unexpectedly|recently|peacefully|very|just|"
    r"tragically|now|last \w+|in \w+|i am \w+|this \w+|plotzlich|unerwartet|leider|a|est|e|ha|"
    r"subitement|malheureusement) ){0,4}"
)
_DIED = (
    r"(?:passed away|died|deceased|lost (?:her|his|their) life|verstorben|gestorben|"
    r"decedee?|mort|morte|fallecio|fallecido|fallecida|murio|overleden|deceduta|deceduto|"
    r"morta|morto|faleceu|morreu)\b(?! (?:laughing|down|out))"
)
_BEFORE = (
    r"\b(?:(?:the )?(?:death|passing|funeral) of|condolence\w* (?:\w+ )?for|tod von|"
    r"deces de|fallecimiento de|overlijden van|morte di|falecimento d[aeo])"
)
_BEHIND = later(rf"(?:, [^,.;]{{1,60}},)? {_SADLY}{_DIED}")
_AHEAD = later(rf"{_BEFORE} (?:(?:our|my|the) (?:\w+ ){{1,2}})?$")
_THEIRS = later(r"(?: [a-z-]+)?'")
"""Somebody of theirs: ``Dana's mother``, ``Dana Kim's mother``."""
_MAY_BE_DEATH = wordlist(
    """
    died passed deceased death passing funeral condol lost verstorben gestorben tod déc mort
    falleci muri overle decedut falec morr
    """
)
"""Beginnings of words without one of which nobody is told of a death."""
_HARDLY = later(r"\b(?:if|almost|nearly|not|nicht|thought|jok\w+|battery|phone|laptop|line)\b")

_HAS_LEFT = later(r"\b(?:have|has|having) (?:\w+ )?left (?:the )?")
_LEFT = later(
    r"\bno longer (?:(?:work(?:s|ing)? )?(?:for|at|with) (?!(?:my|the office|home|access|you|"
    r"desk)\b)|work(?:s|ing)? here|employed|part of)|"
    r"\b(?:have|has) (?:\w+ )?left (?:the (?:company|firm|organi[sz]ation|business|bank|university|"
    r"school|charity|trust|group|agency|practice|council|team)|my (?:role|position|job|post))\b|"
    r"\b(?:use|write to me at|reach me at|contact me at) this (?:new )?(?:e-?mail )?address\b|"
    r"\bthis is my new (?:e-?mail )?address\b|"
    r"\b(?:mailbox|inbox|address|account|e-?mail) (?:is|will) no longer (?:be )?(?:monitored|"
    r"in use|used|active|read|valid|checked)\b|"
    r"\bnicht mehr (?:fur|bei|im unternehmen|in der firma)\b|\barbeitet? nicht mehr\b|"
    r"\bdas unternehmen verlassen\b|\bnicht mehr (?:gelesen|betreut|abgerufen)\b|"
    r"\b(?:ne (?:travaille|suis|fais)|n'est|ne fait) plus (?:chez|partie|dans|au)\b|"
    r"\bquitte (?:l'entreprise|la societe|mes fonctions|ses fonctions)\b|"
    r"\bya no (?:trabaj|form)\w+|\b(?:he|ha) dejado la empresa\b|"
    r"\bniet (?:meer|langer) (?:werkzaam|in dienst)\b|\bwerkt? niet (?:meer|langer)\b|"
    r"\bnon (?:lavor\w+|fac?cio|fa) piu\b|\blasciato l'azienda\b|"
    r"\b(?:ja nao trabalh|nao trabalho mais|nao trabalha mais)\w*"
)


def no_more_letters(message: Message) -> Evidence | None:
    """Return the words in which the writer asks not to be written to any more."""
    if not _MAY_ASK.search(message.text.casefold()):
        return None
    for sentence in plain_sentences(message):
        if _NO_LETTERS.search(sentence.plain) and not _ONLY_THERE.search(sentence.plain):
            return words_of(message, sentence)
    return None


def nobody_there(message: Message, house: str = "") -> Evidence | None:
    """Return the words that say that somebody has left the house their address is of.

    Args:
        message: An automatic reply, or a mail of theirs from elsewhere.
        house: Its name, where it is known: ``I have left Northbank`` says so as well.
    """
    name = sentence_of(house, Span(0, len(house))).plain.split()[:1]
    for sentence in plain_sentences(message):
        behind = _HAS_LEFT.split(sentence.plain)[1:]
        is_of_house = bool(name) and any(one.split()[:1] == name for one in behind)
        if is_of_house or _LEFT.search(sentence.plain):
            return words_of(message, sentence)
    return None


def somebody_died(message: Message, names: Iterable[str]) -> Evidence | None:
    """Return the words in which a message says that somebody has died.

    Args:
        message: The message.
        names: What they may be called in it, whole or by the first name.
    """
    text = message.text.casefold()
    if not any(map(text.__contains__, _MAY_BE_DEATH)):
        return None
    known = [name for one in names if (name := sentence_of(one, Span(0, len(one))).plain.strip())]
    for sentence in plain_sentences(message):
        if not _HARDLY.search(sentence.plain) and any(
            _is_dead(sentence.plain, one) for one in known
        ):
            return words_of(message, sentence)
    return None


def _is_dead(plain: str, name: str) -> bool:
    """Tell whether a sentence says so of this very name, and not of somebody of theirs."""
    at = plain.find(name)
    while at >= 0:
        behind = plain[at + len(name) :]
        is_word = not plain[:at][-1:].isalnum() and not behind[:1].isalnum()
        if is_word and (_BEHIND.match(behind) or _AHEAD.search(plain[:at])):
            return not _THEIRS.match(behind)
        at = plain.find(name, at + 1)
    return False
