"""What the person decided themselves, in their own mail: to withdraw, to decline, to accept.

Looked for in ``Sentence.plain``, in seven languages; a question, and what stands behind an *if*,
decide nothing.
"""

from enum import Enum, auto
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.said import plain_sentences, words_of


class Decision(Enum):
    """How somebody ends an application themselves."""

    WITHDRAWS = auto()
    DECLINES = auto()
    """They were offered the job."""
    ACCEPTS = auto()


_WITHDRAWS: Final = later(
    r"\bwithdraw(?:ing)? (?:my (?:application|candidacy|name|cv|resume)|from)\b|"
    r"\btak(?:e|ing) (?:me|myself|my (?:name|hat|application)) (?:out|off)\b|"
    r"\b(?:pull|bow|drop)(?:ing|ping)? out\b|\bstep(?:ping)? (?:back|away|aside|down) from\b|"
    r"\bremove (?:me|my (?:name|application)) from\b|\bcount me out\b|"
    r"\b(?:accepted|taken|signed|said yes to) (?:another|a different|an|something else)\b"
    r"(?: (?:offer|position|role|job|post|place|contract)\b)?|"
    r"\bi am no longer (?:available|looking|interested|in a position|in the running)\b|"
    r"\bnot (?:to )?(?:continue|pursue|proceed|go on|go any further) with "
    r"(?:my application|the process|the application|this)\b|"
    # French, German
    r"\bretire(?:r)? (?:ma candidature|mon nom|mon dossier)\b|\bje me (?:retire|desiste)\b|"
    r"\bj'ai accepte une? autre\b|\bje ne? ?suis plus (?:disponible|interesse)|"
    r"\bbewerbung (?:\w+ ){0,2}?(?:zuruck\b|zuruckziehen|zuruckzuziehen)|"
    r"\bander\w* (?:stelle|angebot|position|zusage) "
    r"(?:\w+ )?(?:angenommen|zugesagt|unterschrieben)|"
    r"\bnicht (?:mehr|langer) zur verfugung\b|"
    # Spanish, Portuguese
    r"\bretir(?:o|ar) (?:mi|a minha|minha) candidatura\b|\bhe aceptado otr[ao]\b|"
    r"\bya no estoy (?:disponible|interesad)|\baceitei outr[ao]\b|\bdesisto d[ao]|"
    r"\bja nao estou (?:disponivel|interessad)|"
    # Dutch, Italian
    r"\btrek (?:\w+ )?mijn sollicitatie (?:in|terug)\b|"
    r"\bmijn sollicitatie (?:in|terug)(?: ?te ?)?trekken|"
    r"\bander\w* (?:baan|functie) (?:aangenomen|geaccepteerd)|"
    r"\britir(?:o|are) la mia candidatura\b|\bho accettato un'altra\b|"
    r"\bnon sono piu (?:disponibile|interessat)"
)
_DECLINES: Final = later(
    r"\bdeclin(?:e|ing)\b|\bturn(?:ing)? (?:it|this|(?:the|your) offer) down\b|"
    r"\bnot (?:be )?(?:able )?(?:to )?accept(?:ing)?\b|\bcan ?not accept\b|\bdecided against\b|"
    r"\bsay(?:ing)? no\b|\bmy answer (?:is|has to be) no\b|"
    r"\b(?:can|will|am)? ?not (?:going to )?take "
    r"(?:it|this|the (?:job|offer|role|position|post))\b|"
    r"\bpass(?:ing)? on (?:it|this|your|the (?:job|offer|role|position))\b|"
    # French, German
    r"\bdire non\b|\bdecliner?\b|\brefuser? (?:votre|l'|cette)|\bpas accepter\b|"
    r"\babsagen\b|\bablehnen\b|\blehne (?:\w+ ){1,5}ab\b|\bnicht annehmen\b|\bnein sagen\b|"
    # Spanish, Portuguese, Dutch, Italian
    r"\b(?:declin|rechaz|recus)(?:o|ar)\b|\bno (?:puedo|voy a) aceptar\b|\bdecir que no\b|"
    r"\bnao (?:posso|vou) aceitar\b|\bdizer que nao\b|"
    r"\bafslaan\b|\bsla (?:\w+ ){1,5}af\b|\bniet (?:kunnen )?(?:aannemen|accepteren)\b|"
    r"\bnee zeggen\b|"
    r"\b(?:rifiut|declin)(?:o|are)\b|\bnon posso accettare\b|\bdire di no\b"
)
_ACCEPTS: Final = later(
    r"\b(?:happy|delighted|pleased|glad|thrilled|love) to (?:accept|say yes)\b|\bi accept\b|"
    r"\baccepting (?:the|your) offer\b|\bsigned contract\b|"
    r"\blook(?:ing)? forward to (?:joining|starting)\b|"
    r"\bj'accepte\b|\bnehme (?:\w+ ){1,6}an\b|\bich sage (?:\w+ )?zu\b|"
    r"\bacepto\b|\baceito\b|\bneem (?:\w+ ){1,6}aan\b|\bik accepteer\b|\baccetto\b"
)
_OPEN: Final = later(r"\b(?:if|should i|whether|si je|wenn ich|falls|si yo|se eu|als ik|se io)\b")
"""Words behind which nothing is decided yet."""


def own_decision(message: Message, *, has_offer: bool) -> Decision | None:
    """Return what a mail of the person's own says they decided; None where it says nothing.

    Args:
        message: As they sent it.
        has_offer: The employer had offered the job.
    """
    for sentence in plain_sentences(message):
        said = sentence.plain
        if words_of(message, sentence).text.rstrip().endswith("?") or _OPEN.search(said):
            continue
        if _WITHDRAWS.search(said):
            return Decision.DECLINES if has_offer else Decision.WITHDRAWS
        if has_offer and _DECLINES.search(said):
            return Decision.DECLINES
        if has_offer and _ACCEPTS.search(said):
            return Decision.ACCEPTS
    return None
