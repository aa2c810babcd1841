"""How invented people take letters. Their shares are judgement, as nobody counted real ones."""

from dataclasses import dataclass

from afterword.core.reading.reading import Door


@dataclass(frozen=True, slots=True)
class Habit:
    """What one kind of person does with the letters they get."""

    name: str
    """As a table says it."""
    share: int
    """How many of 100 people have it."""
    answers: float = 0.0
    """How likely they answer a check-in."""
    within: tuple[int, int] = (1, 5)
    """Days an answer takes, from and to."""
    most_answers: int | None = None
    """After so many answers they are silent; None for no end."""
    stops_after: int | None = None
    """The answer of this number asks for no more letters."""
    bounces_after: int | None = None
    """The letters after this one come back: the address is gone."""
    is_away: bool = False
    """A machine answers each letter."""
    writes_first: float = 0.0
    """How likely they write of themselves on any day."""
    door: Door | None = None
    """What their no left open."""
    door_opens: tuple[int, int] | None = None
    """Days after the no, from and to, where it names a day."""
    is_set_aside: bool = False
    """The person sets them aside for half a year in the first year."""
    is_let_rest: bool = False
    """The person lets the tie rest in the second year."""


HABITS = (
    Habit("answers within days", 16, answers=0.9, within=(1, 5), writes_first=0.002),
    Habit("answers after weeks", 16, answers=0.7, within=(14, 70)),
    Habit("answers now and then", 16, answers=0.3, within=(2, 20)),
    Habit("never answers", 22),
    Habit("answers once, then never", 8, answers=0.9, most_answers=1),
    Habit("only a machine answers", 4, is_away=True),
    Habit("asks for no more letters", 3, answers=0.6, stops_after=1),
    Habit("the address goes", 3, answers=0.8, bounces_after=2),
    Habit("you set them aside for a while", 2, answers=0.5, is_set_aside=True),
    Habit("you let the tie rest", 2, answers=0.5, is_let_rest=True),
    Habit("asked to stay in touch", 3, answers=0.7, within=(1, 14), door=Door.CONNECT),
    Habit(
        "asked for a new try on a date",
        5,
        answers=0.6,
        within=(1, 14),
        door=Door.REAPPLY,
        door_opens=(60, 400),
    ),
)


def habit_of(number: int) -> Habit:
    """Return the habit of the person of a number: of every 100 each as many as its share says.

    The numbers are spread, so that few people have all habits too.
    """
    place = number * 37 % 100
    for habit in HABITS:
        if place < habit.share:
            return habit
        place -= habit.share
    raise ValueError("the shares of all habits must add up to 100")
