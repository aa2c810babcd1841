"""How somebody speaks who was turned down: to the employer, or to a friend, in seven languages.

Looked for in ``Sentence.plain``. Who turns somebody down says *we* and *your application*.
"""

from typing import Final

from afterword.core.patterns import later

TURNED_DOWN: Final = later(
    r"\b(?:letting me know|let me know (?:so|that quickly)|(?:telling|informing) me) "
    r"(?:that|about|of|you|so)\b|"
    r"\byou (?:have |had )?(?:decided|chosen|chose|opted|went|gone|picked|selected|hired|appointed|"
    r"found|given) (?:\w+ ){0,6}?(?:another|other|somebody|someone|different|against|not to)\b|"
    r"\bmy (?:application|candidacy|candidature|cv|resume) (?:was|has|had|is|did)\b|"
    r"\bi (?:was|am) (?:\w+ )?(?:sorry|sad|disappointed) to (?:hear|read|learn)\b|"
    r"\bi (?:was not|have not been|did not) (?:\w+ )?(?:selected|chosen|successful|shortlisted|"
    r"get the (?:job|role|post|position|place|part))\b|"
    r"\b(?:they|he|she) (?:have |has )?(?:turned me down|rejected me|did not want me|"
    r"went with (?:somebody|someone|another))\b|"
    r"\bi have decided not to (?:accept|take|move|go|continue|proceed)\b|"
    r"\b(?:fur|uber) (?:ihre|deine|eure) (?:\w+ )?absage\b|\bmeine bewerbung\b|"
    r"\bdass (?:sie|ihr|du) (?:sich|euch|dich) (?:\w+ ){0,4}?(?:fur ein\w* ander|gegen)|"
    r"\bm'avoir (?:informe|prevenu|repondu|tenu)|\bma candidature\b|"
    r"\bvous avez (?:choisi|retenu|prefere)\b|"
    r"\bpor (?:avisarme|informarme|decirme|contarme)\b|\bmi candidatura\b|"
    r"\bavermi (?:informat|avvisat|scritto|fatto)|\bla mia candidatura\b|\bavete scelto\b|"
    r"\bmij (?:\w+ ){0,3}?(?:laten weten|informeren|geinformeerd)\b|\bmijn sollicitatie\b|"
    r"\b(?:avisar-me|me avisar|informar-me|me informar)|\bminha candidatura\b"
)
