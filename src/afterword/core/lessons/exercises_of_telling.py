"""Exercises for what one says in an interview: prepared, told, put, and why one wants it.

Written here, from what the themes ask for; their lengths and numbers are judgement.
"""

from typing import Final

from afterword.core.lessons.exercise import Exercise
from afterword.core.lessons.theme import Theme
from afterword.core.patterns import later

TELLING: Final[dict[Theme, tuple[Exercise, ...]]] = {
    Theme.PREPARATION: (
        Exercise(
            "Write three questions that only somebody who read about them could ask. Take them "
            "along on paper, and ask one.",
            later(
                r"\b(?:ask(?:ed|ing)? (?:us|me|them|any|no|few|more|better|nothing)|"
                r"(?:no|any|few|your|better|more|own) questions|"
                r"questions (?:for|to|of) (?:us|me))\b"
            ),
        ),
        Exercise(
            "Mark every task in the advert, and put one thing you have done beside each.",
            later(
                r"\b(?:advert\w*|job description|job spec\w*|requirements?|the role|the post|"
                r"posting|criteria)\b"
            ),
        ),
        Exercise(
            "Take one task of that kind, do it against the clock, and write down where the time "
            "went.",
            later(r"\b(?:tasks?|case stud\w+|exercises?|tests?|assignments?|homework|challenge)\b"),
        ),
        Exercise(
            "Before the next talk, read the house's newest report, page or shelf for thirty "
            "minutes, and write down three things you did not know."
        ),
        Exercise(
            "Put ten quiet minutes before the next talk into your calendar: the advert, your three "
            "best examples, and one question, on one sheet."
        ),
    ),
    Theme.EXAMPLES_AND_DEPTH: (
        Exercise(
            "Think of one conversation that was hard. Tell it aloud in two minutes: what was at "
            "stake, what you said first, what changed, what you would keep.",
            later(
                r"\b(?:conversations?|conflicts?|disagree\w*|push(?:ed|ing)? ?back|complain\w*|"
                r"difficult (?:\w+ )?(?:situations?|people|person|customers?|clients?|colleagues?|"
                r"patients?|parents?|stakeholders?|feedback|news)|confront\w*|argument)\b"
            ),
        ),
        Exercise(
            "Think of one thing that went wrong under your hands. Write four lines: what happened, "
            "what you did that day, what you changed after it, what you tell others now.",
            later(r"\b(?:fail(?:ed|ure|ures|ing)?|mistakes?|went wrong|setbacks?|error of)\b"),
        ),
        Exercise(
            "Tell one project in ninety seconds, with one number in it. Record it, and listen "
            "once.",
            later(
                r"\b(?:numbers?|figures?|metrics?|measur\w+|quantif\w+|results?|outcomes?|impact|"
                r"per ?cent|percentages?|data)\b"
            ),
        ),
        Exercise(
            "Take one piece of work the team did, and write four lines that begin with I: what was "
            "yours, what you decided, what you did, what came of it.",
            later(
                r"(?:[\"“'‘]we[\"”'’]|\b(?:your (?:own )?(?:part|role|share|contribution|hand)|"
                r"you (?:yourself|personally)|what you did|own(?:ed|ership)|saying we|said we)\b)"
            ),
        ),
        Exercise(
            "Take one decision in your work, and ask why of it three times over. Write down the "
            "answers, each a level deeper than the one before.",
            later(
                r"\b(?:deep(?:er|ly)?|depth|surface|superficial\w*|trade-?offs?|reasoning|"
                r"thought process|why you|technical\w*|under the hood|detail(?:s|ed)?)\b"
            ),
        ),
        Exercise(
            "Take the question you answered most generally, and write down one day, one person "
            "and one place that answer it.",
            later(
                r"\b(?:general\w*|vague\w*|abstract|concrete\w*|specific\w*|theor\w+|examples?|"
                r"stories|story|high[- ]level|generic)\b"
            ),
        ),
        Exercise(
            "Take one piece of work, and write four lines: how it stood, what was asked, what you "
            "did yourself, how it ended and by how much."
        ),
        Exercise(
            "Write down the three pieces of work you would most like to be asked about, a line "
            "each, and tell one of them aloud."
        ),
    ),
    Theme.COMMUNICATION: (
        Exercise(
            "Explain one piece of your work in three minutes to somebody outside the field, and "
            "have them say it back to you.",
            later(
                r"\b(?:jargon|acronyms?|non-?technical|lay (?:people|person|audience)|audiences?|"
                r"stakeholders?|plain (?:words|language|english)|technical terms?|"
                r"explain\w* (?:\w+ )?(?:\w+ )?to)\b"
            ),
        ),
        Exercise(
            "Ask a friend to put three questions to you, and say each back in your own words "
            "before you answer it.",
            later(
                r"\b(?:listen\w*|interrupt\w*|answer(?:ed|ing)? (?:the|a different|another) "
                r"question|the question (?:asked|i asked|we asked)|off topic|"
                r"talk(?:ed|ing)? over)\b"
            ),
        ),
        Exercise(
            "Give the first five minutes of it to a friend, and ask an hour later what they "
            "remember. Begin with that next time.",
            later(r"\b(?:presentations?|present(?:ed|ing)|slides?|deck|demo|pitch)\b"),
        ),
        Exercise(
            "Say your three best pieces of work aloud, standing, one sentence each, without a "
            "just or an only in it.",
            later(
                r"\b(?:confiden\w+|sell yourself|shy|hesitan\w+|quiet\w*|modest\w*|nerv\w+|"
                r"unsure|assertive\w*|speak up)\b"
            ),
        ),
        Exercise(
            "Record five minutes of talk about your work, and count how often you end a sentence "
            "before you begin the next.",
            later(r"\b(?:fast|quick(?:ly)?|pace|rush\w*|slow(?:er|ly)?|hurr\w+|speed|breath\w*)\b"),
        ),
        Exercise(
            "Answer one usual question aloud in two minutes: the point first, then one example, "
            "then stop. Use a timer."
        ),
        Exercise(
            "Write the answer to one usual question in three sentences, and say it aloud until it "
            "sounds like you."
        ),
    ),
    Theme.MOTIVATION: (
        Exercise(
            "Say aloud what you would like to be doing there in a year. If it takes longer than a "
            "minute, make it shorter.",
            later(
                r"\b(?:long[- ]term|future|years?|career|next step|where you (?:want|see)|stay\w*|"
                r"stepping stone|ambition\w*|plans?)\b"
            ),
        ),
        Exercise(
            "Write down the one part of this work you would do unasked, and when you last did it. "
            "Say it in the first five minutes of the next talk.",
            later(
                r"\b(?:enthusias\w+|excite\w*|energy|passion\w*|spark|interest(?:ed)?|"
                r"motivat\w+|keen|hunger|hungry|drive)\b"
            ),
        ),
        Exercise(
            "Write two sentences on why this house and not its neighbour; one of them names "
            "something they did."
        ),
        Exercise("Write down what you would ask them if it were no interview, and take it along."),
    ),
}
"""By theme, the most particular first."""
