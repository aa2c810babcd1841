"""Exercises for what one has or lacks, and for what was never in one's hands.

Written here, from what the themes ask for; their lengths and numbers are judgement.
"""

from typing import Final

from afterword.core.lessons.exercise import Exercise
from afterword.core.lessons.theme import Theme
from afterword.core.patterns import later

_LEADING: Final = later(
    r"\b(?:lead(?:s|er|ers|ing|ership)?|led|manag(?:e|es|ed|ing|ement|erial)|supervis\w+|"
    r"line manage\w*|direct reports?|delegat\w+|coach(?:ed|ing)|mentor\w*|in charge)\b"
)
_LED: Final = (
    "Write down three times you led without the title: somebody you trained, a piece of work you "
    "ran, a decision others followed. Ask for one more this month."
)

HAVING: Final[dict[Theme, tuple[Exercise, ...]]] = {
    Theme.SKILLS: (
        Exercise(
            "Speak about your own work for ten minutes with somebody who has the language, and "
            "write down the ten words you missed.",
            later(
                r"\b(?:fluen\w+|languages?|(?:spoken|written|business) "
                r"(?:english|german|french|spanish|dutch|italian|portuguese)|"
                r"(?:german|french|spanish|dutch|italian|portuguese|welsh|polish|arabic|mandarin)|"
                r"[abc][12]|vocabulary)\b"
            ),
        ),
        Exercise(
            "Find the test or certificate that proves it, and put its date and price on paper.",
            later(
                r"\b(?:certifi\w+|licen[cs]\w+|qualifi(?:ed|cations?)|accredit\w+|registration|"
                r"registered|diploma|degree|exam\w*|chartered|credentials?)\b"
            ),
        ),
        Exercise(_LED, _LEADING),
        Exercise(
            "Choose the one tool or technique they named, and finish its first lesson this week: "
            "one sitting, one hour.",
            later(
                r"\b(?:tools?|software|systems?|program\w*|excel|spreadsheets?|sql|python|java\w*|"
                r"react|aws|azure|cloud|kubernetes|power ?bi|tableau|cad|autocad|revit|salesforce|"
                r"sap|figma|photoshop|crm|epic|framework|technique|machines?|equipment|platform|"
                r"statistics|modelling|analytics|bookkeeping|welding|database\w*)\b"
            ),
        ),
        Exercise(
            "Make one small thing with it that you could show: a table, a drawing, a page, a "
            "joint.",
            later(
                r"\b(?:tools?|software|excel|spreadsheets?|sql|python|java\w*|react|power ?bi|"
                r"tableau|cad|autocad|revit|figma|photoshop|framework|technique|portfolio|welding|"
                r"modelling|show us|samples? of)\b"
            ),
        ),
        Exercise(
            "Do one task of that kind against the clock, and write down where you stopped "
            "to think.",
            later(
                r"\b(?:coding (?:test|task|challenge|exercise)|take[- ]home|"
                r"practical (?:test|task)|"
                r"trial (?:shift|day)|skills? test|tests?|live (?:coding|exercise)|whiteboard)\b"
            ),
        ),
        Exercise(
            "Write down the three skills the advert asks for first, what you can do of each today, "
            "and the first hour of learning one of them."
        ),
    ),
    Theme.EXPERIENCE: (
        Exercise(_LED, _LEADING),
        Exercise(
            "List three places where a day of this work can be had: a shift, a volunteer post, a "
            "colleague to follow. Write to one of them.",
            later(
                r"\b(?:hands[- ]on|first[- ]hand|practical|exposure|never (?:worked|done|used|run|"
                r"been)|not (?:yet )?(?:worked|done|used|run)|no experience|direct experience|"
                r"worked (?:with|in|on) (?:a |an )?\w+ before)\b"
            ),
        ),
        Exercise(
            "Find somebody who works in that field, and ask for twenty minutes: what surprised "
            "them most when they came to it?",
            later(
                r"\b(?:sectors?|industr(?:y|ies)|fields?|domains?|background in|setting|market|"
                r"public|private|charity|regulated|clinical|agency|start-?ups?)\b"
            ),
        ),
        Exercise(
            "Write down the largest thing you have run so far, in numbers, and three things you "
            "would do otherwise at ten times the size.",
            later(
                r"\b(?:scale[sd]?|larger?|bigger|size|volumes?|budgets?|complex\w*|high-volume)\b"
            ),
        ),
        Exercise(
            "Find the piece of your own work that comes nearest, and write down what carries over "
            "and what does not."
        ),
        Exercise(
            "Ask one person who does this work what they did just before it, and write down the "
            "step you could take."
        ),
    ),
    Theme.SENIORITY: (
        Exercise(
            "Write two sentences on why this is the level you want now, and say them before "
            "anybody asks.",
            later(
                r"\b(?:over-?qualified|too (?:senior|experienced)|more senior than|step down|"
                r"bored|below your)\b"
            ),
        ),
        Exercise(
            "Read five adverts one step up or down from this one, and mark what you could sign "
            "for today."
        ),
        Exercise(
            "Write down one thing you decided yourself at work, what it risked, and how it went."
        ),
    ),
    Theme.FIT: (
        Exercise(
            "Write down the day at work you liked best, and three things about the place that "
            "made it so. Look for those three in the next advert."
        ),
        Exercise(
            "Think of one question that would show you how they work on an ordinary day, and ask "
            "it next time."
        ),
    ),
    Theme.PAY: (
        Exercise(
            "Look up what this work pays in two places that publish it, and write down your "
            "lowest figure and a good one."
        ),
        Exercise("Practise one sentence for when they ask: a range, and a question about theirs."),
    ),
    Theme.LOCATION: (
        Exercise(
            "Write one sentence that says what is possible: days, distance, papers, from when. "
            "Put it into the next application."
        ),
        Exercise(
            "Ask about place and travel in the first talk, before both sides have put in hours."
        ),
    ),
    Theme.TIMING: (
        Exercise(
            "Put a day in your calendar to look whether the post has come back.",
            later(
                r"\b(?:hold|paus\w+|freeze|frozen|postpon\w+|cancel\w+|budgets?|next (?:year|"
                r"quarter|season|spring|autumn)|later in the year|reopen\w*|re-advertis\w+)\b"
            ),
        ),
        Exercise(
            "Find out your earliest real starting day, and write it into the next application."
        ),
        Exercise("Ask in the first talk by when they want to have decided, and note the day."),
    ),
    Theme.INTERNAL_CANDIDATE: (
        Exercise(
            "Think of one person in a house you like, and write down one question they would "
            "enjoy answering."
        ),
        Exercise(
            "Ask in the first talk whether there are candidates from the house; it is a fair "
            "question."
        ),
    ),
}
"""By theme, the most particular first. For themes that were not in one's hands, what one can do is
small, and never a mending."""
