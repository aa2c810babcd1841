"""Challenged decision: disputes the outcome, compares, suspects, or asks to look again.

## Why it costs you
A decision that is told to you is almost never taken back, and a letter that argues with it ends
the conversation that might have helped you. Fear of exactly this argument is why so few employers
give feedback at all.

## Instead
Say that you accept it, and ask forward: "What one thing would you advise me to work on before I
try for a role like this again?" Advice is asked for with better results than feedback
(Yoon, Blunden, Kristal & Whillans, Harvard Business School).
"""

from afterword.core.check.constructions import says
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import (
    asking_again,
    case_reopened,
    comparison,
    incomprehension,
    plainly_meant,
    said_bluntly,
    suspicion,
)
from afterword.core.check.rule import Rule

RULE = Rule(
    code="T104",
    name="challenged-decision",
    severity=Severity.WARNING,
    message="A reader may feel that the decision is being argued with, and close the matter.",
    check=says(
        *asking_again.WORDINGS,
        *incomprehension.WORDINGS,
        *suspicion.WORDINGS,
        *comparison.WORDINGS,
        *plainly_meant.DOUBTS,
        *said_bluntly.FOLLY,
        *case_reopened.WORDINGS,
    ),
    bad=(
        "Please reconsider my application.",
        "Why did you choose somebody else?",
        "What did the other person have that I did not?",
        "I meet every point in the advert.",
        "I still believe I was the best candidate.",
        "I am at a loss, given how well the interview went.",
        "It seems you had already made up your minds.",
        "Surely there has been some mistake.",
        "I cannot understand how you came to that conclusion.",
        "How is she the one who got it?",
        "Kindly have my marks rechecked by somebody neutral.",
        "The committee has made a mistake and should meet again.",
        "If you put the two drawings side by side, you would choose differently.",
        "I meet every one of the criteria.",
        "In the written test I came first.",
        "A beginner was preferred to me.",
        "My average is 92 and his is 74.",
    ),
    good=(
        "I am not asking you to revisit the decision.",
        "Why did my design exercise feel weaker than the rest?",
        "What would make me a stronger candidate next time?",
        "I understand why you chose somebody who has run a depot.",
        "I won't argue, and there are no hard feelings.",
        "I was surprised by how much I enjoyed the whiteboard session.",
        "I know I was not the right person for it this time.",
        "That makes sense to me.",
        "I can explain why the pump failed now.",
        "I suspect my answer was too long.",
        "There is still time for me to learn it.",
        "I read your blog every night before the final exam.",
        "You made me rethink my approach.",
        "My daughter had already picked out my tie.",
        "I can imagine the work that went into the hall.",
        "If a role opens up for which I would be a good fit, please think of me.",
        "She is the one who got me into welding.",
        "I have had my tyres rechecked.",
        "When I put the two drawings side by side, I saw my mistake.",
        "In the written test I was too slow.",
    ),
)
