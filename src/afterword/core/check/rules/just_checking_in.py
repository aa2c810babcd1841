"""Just checking in: a letter with no reason of its own.

## Why it costs you
A bare "checking in" is answered least of all reasons to write, and the next letter is opened
with less goodwill.

## Instead
Wait until there is a reason: an article, their news, your own news, a question.
"""

from afterword.core.check.constructions import says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.rule import Rule

RULE = Rule(
    code="P302",
    name="just-checking-in",
    severity=Severity.WARNING,
    message="This gives the reader nothing to answer; a reason to write does.",
    check=says(
        wording(
            "(i'?m |i am |was |i )?(just|only|simply) (checking|touching|circling|following|"
            "popping|pinging) (in|base|back|up|by)( with you| on (this|that|my|things))?"
        ),
        wording("(just|only) (wanted|want|writing|dropping a line) to (check|touch|circle) \\w+"),
        wording("(checking|touching) (in|base) (again|to see (if|whether|how))"),
    ),
    bad=(
        "Hi Dana,\n\nJust checking in.\n\nBest,\nAna",
        "Hi Dana,\n\nI'm just touching base to see whether anything changed.\n\nBest,\nAna",
        "Hi Dana,\n\nI just wanted to check in with you.\n\nBest,\nAna",
    ),
    good=(
        (
            "Hi Dana,\n\nThere is an article on night buses that made me think of your depots.\n\n"
            "Best,\nAna"
        ),
        "Hi Dana,\n\nThe guard was just checking tickets when you called.\n\nBest,\nAna",
    ),
)
