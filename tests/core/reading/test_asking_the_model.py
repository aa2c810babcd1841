"""The model is asked in full only where it can matter, and that changes no reading."""

import json
from pathlib import Path

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.learned.features import features_of
from afterword.core.reading.learned.model import model, stated
from afterword.core.reading.read import by_rules, hear, learned_from, read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.verdict import may_be_asked, verdict
from afterword.evaluation.cases import mail_of

MAIL = Path(__file__).resolve().parents[3] / "training" / "mail"
NOTHING_KNOWN = ReadingContext()


@pytest.mark.parametrize("hand", ["mb", "mk", "wf", "oa"])
def test_a_reading_is_what_the_whole_model_would_make_of_it(hand: str) -> None:
    rows = [json.loads(line) for line in (MAIL / f"{hand}.jsonl").read_text("utf-8").splitlines()]
    asked = 0
    for row in rows[::4]:
        message = parse(mail_of(row, row["id"]))
        heard = hear(message)
        found = by_rules(message, heard.weighed, NOTHING_KNOWN)
        learned = learned_from(message, heard)
        if learned is not None and may_be_asked(found):
            found = verdict(message, heard, found, learned, NOTHING_KNOWN)
            bound = model().could_say(
                Kind.REJECTION,
                features_of(message, heard.sentences),
                stated(heard.weighed, heard.setting),
            )
            no = learned.probability[Kind.REJECTION]
            assert no / (1.0 - no) <= bound * 1.0001
            asked += 1
        assert read(message).kind is found.kind
    assert asked > 20
