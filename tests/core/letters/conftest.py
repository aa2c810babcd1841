"""The answer sets under ``answers/``, as facts."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.core.letters.letter import Answers, Facts, Meeting
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.style import Style
from afterword.core.reading.reading import Door

TODAY = date(2026, 11, 20)
FOLDER = Path(__file__).parent / "answers"


@dataclass(frozen=True)
class AnswerSet:
    id: str
    facts: Facts
    style: Style
    purpose: Purpose
    is_angry: bool

    @property
    def own_words(self) -> str:
        a = self.facts.answers
        return f"{a.enjoyed}\n{a.learned}\n{a.differently}\n{a.news}\n{a.reason}"


def _facts(row: dict[str, Any]) -> Facts:
    reader, writer, organisation, role = row["who"]
    told = row["told"]
    door, day = row.get("door", ["", ""])
    return Facts(
        writer=writer,
        reader=reader or None,
        organisation=organisation,
        role=role,
        told_by_mail=told == "mail",
        told_by_phone=told == "phone",
        told_on=None if told == "no" else TODAY - timedelta(days=1),
        meetings=tuple(
            Meeting(TODAY - timedelta(days=ago), minutes or None, tuple(others))
            for ago, minutes, *others in row.get("met", [])
        ),
        why_words=row.get("why"),
        open_door=Door(door) if door else None,
        open_door_on=date.fromisoformat(day) if day else None,
        advice_words=row.get("advice"),
        answers=Answers(
            *(row.get(key, "") for key in ("enjoyed", "learned", "differently", "news", "reason"))
        ),
        today=TODAY,
    )


def _load() -> list[AnswerSet]:
    return [
        AnswerSet(
            row["id"],
            _facts(row),
            Style(row.get("style", "warm")),
            Purpose(row.get("purpose", "thank_and_ask")),
            row.get("angry", False),
        )
        for path in sorted(FOLDER.glob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["said"]
    ]


SETS = _load()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "answer_set" in metafunc.fixturenames:
        metafunc.parametrize("answer_set", SETS, ids=[one.id for one in SETS])


@pytest.fixture
def answer_sets() -> list[AnswerSet]:
    return SETS


@pytest.fixture
def timetable_facts() -> Callable[..., Facts]:
    """The situation of the letter every composed letter is measured against."""

    def build(**changes: Any) -> Facts:
        known: dict[str, Any] = {
            "writer": "Ana Ferreira",
            "reader": "Dana Kim",
            "organisation": "Halden Rail",
            "role": "Rail Planner",
            "told_by_mail": True,
            "told_on": date(2026, 11, 19),
            "meetings": (Meeting(date(2026, 11, 17), 60, ("Omar Haddad",)),),
            "why_words": "we decided to go with someone who has run a depot before",
            "answers": Answers(
                "working through the Sunday timetable on the whiteboard",
                "how the depots hand over at night",
                "bring an example from a real depot",
            ),
            "today": date(2026, 11, 20),
        }
        return Facts(**(known | changes))

    return build
