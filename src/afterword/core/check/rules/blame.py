"""Blame: their process, people or honesty is at fault, or they are made to answer for it.

## Why it costs you
Even where it is true, the person who reads it has to defend a colleague, and cannot help you any
more. Why so few employers give feedback is, as they say themselves, the fear of an argument.

## Instead
Say what happened to you without saying whose fault it was, or leave it out. Where something went
badly wrong, a separate calm note to the people responsible does more than a line in this letter.
"""

from afterword.core.check.constructions import says
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import (
    causes,
    mistreatment,
    plainly_meant,
    poor_conduct,
    put_upon,
    reproach,
    said_bluntly,
)
from afterword.core.check.rule import Rule

RULE = Rule(
    code="T102",
    name="blame",
    severity=Severity.WARNING,
    message="This puts the fault with them; a reader may feel they have to defend themselves.",
    check=says(
        *mistreatment.WORDINGS,
        *poor_conduct.WORDINGS,
        *reproach.WORDINGS,
        *causes.WORDINGS,
        *plainly_meant.REPROACHES,
        *put_upon.WORDINGS,
        *said_bluntly.WRONGS,
    ),
    bad=(
        "You wasted three hours of my time.",
        "Nobody told me the second round had been called off.",
        "Your process was shambolic from the first call to the last.",
        "You said the role was about people, and then hired a spreadsheet.",
        "If you had read my portfolio you would know I have run a depot.",
        "It would have been courteous to ring me.",
        "After five rounds all I get is a form letter.",
        "I only left my last post because of what you told me in May.",
        "It says everything about how you treat people.",
        "Your office lost my certificates, and that is why I was marked down.",
        "Because you sat on my papers for a month, the other post went to somebody else.",
        "The failure was in your panel.",
        "If your recruiter had read my letter, we would not be here.",
        "I turned down another school on your word.",
        "Most firms would have telephoned.",
        "I only wish the assessor had known what a ledger is.",
    ),
    good=(
        "After months of being ghosted by portals I was glad of a voice.",
        "Nobody asked me what I would take to a desert island.",
        "I was disappointed, and I understand the choice.",
        "The mistake in the second exercise was mine.",
        "You never once made me feel rushed.",
        "Thank you for calling me rather than leaving it to an automated letter.",
        "I read your report on unfair dismissal and learned a great deal.",
        "You did not have to ring me yourself, and I was glad that you did.",
        "If you didn't find my answer convincing, I would love to know what was missing.",
        "It says a lot about your team that everyone eats together.",
        "My slides were poor, and I know it.",
        "It would have been simpler to send a template, and you rang me instead.",
        "Your foreman told me exactly where my second weld went wrong.",
        "The walk round the kilns taught me more about clay than my course did.",
        "I was turned down by two other yards before I saw what they meant.",
        "I am used to early shifts.",
        "Had I known how good the canteen is, I would have come hungry.",
        "Nobody asked me to bring a cake, but there it was.",
        "Thank you so much for the voice note.",
        "You promised a reply either way, and you kept your promise.",
        "I know that I wasted a morning of yours with my broken laptop.",
        "My answer on costs was vague, and I could see why it worried you.",
        "Your office found my certificates, and that is why I had them in time.",
        "Because you sent my papers so fast, the other post came through.",
        "I only wish I had known what a ledger is.",
        "The failure was in my second weld.",
    ),
)
