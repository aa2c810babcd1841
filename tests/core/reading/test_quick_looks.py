"""What is found by looking only where it can stand: the same as by looking everywhere."""

import random
import re

import pytest

from afterword.core.messages.message import Message
from afterword.core.reading import frames, prose, sentences
from afterword.core.reading.anchors import keys_in
from afterword.core.reading.heads import by_head, frame, may_hold, places, standing
from afterword.core.reading.learned import clauses
from afterword.core.reading.learned.classes import CLASSES
from afterword.core.reading.role import frames as role_frames

LETTERS = " .!?\u2026\n\"')\u2019aIZ,;:é"
EVERYWHERE = re.compile(r"(?<![.!?\u2026])[.!?\u2026]++[\"'\u201d\u2019)\]]*+(?=\s)|\n+")
NAMES = re.compile(
    r"(?<=[^\W\d_][ ,;:] )[A-Z][^\W\d_]+|(?<=[^\W\d_] )[A-Z][^\W\d_]+|^[A-Z][^\W\d_]+"
)


def written(chance: random.Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.randrange(40)))


def test_sentences_and_names_are_found_as_by_asking_at_every_letter() -> None:
    chance = random.Random(7)  # noqa: S311 -- the same texts every time
    for _ in range(5_000):
        text = written(chance)
        ends = [found.span() for found in prose._SENTENCE_END.finditer(text)]
        assert ends == [found.span() for found in EVERYWHERE.finditer(text)]
        assert sentences._NAME.findall(text) == NAMES.findall(text)


@pytest.mark.parametrize("pattern", [prose._GOES_ON, prose._NEEDS_MORE])
def test_what_leaves_a_line_open_is_told_by_its_last_letters(pattern: "re.Pattern[str]") -> None:
    ends = [
        "the",
        "with",
        "presso",
        "PRESSO",
        "chez",
        "their",
        "position",
        "voor",
        "-",
        ",",
        ".",
        "à",
    ]
    for line in (f"{begin}{end}" for begin in ("", " ", "for the ", "xx", "a,") for end in ends):
        assert prose._ends_open(pattern, line) == bool(pattern.search(line))


@pytest.mark.parametrize("said", ["Dr.", "a.m.", "Acme Inc."])
def test_a_stop_of_an_abbreviation_ends_no_sentence(said: str) -> None:
    assert len(_sentences(f"We wrote to {said} and left. Then it rained.")) == 2


@pytest.mark.parametrize("said", ["Dr!", "Inc?", 'Mr."', "Acme Inc.)", "them."])
def test_any_other_sign_does_though_an_abbreviation_stands_before_it(said: str) -> None:
    assert len(_sentences(f"We wrote to {said} and left. Then it rained.")) == 3


def _sentences(text: str) -> list[str]:
    spans = prose.sentences(Message("d", "m", None, "", None, text))
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("I can’t come", "i can not come"),
        ("we dont, sadly", "we do not, sadly"),
        ("*I’ve* seen it", "i have seen it"),
        ("Ça va: he’s “in”", 'ca va: he is "in"'),
        ("nothing to open", "nothing to open"),
        ("she cant", "she can not"),
        ("scant means", "scant means"),
    ],
)
def test_contractions_are_opened_wherever_they_stand(text: str, plain: str) -> None:
    assert sentences.plain_spelling(text) == plain


def test_a_word_answers_to_its_beginnings() -> None:
    assert keys_in(["position", "we"]) == {"posi", "pos*", "we", "we*"}
    many = [f"{number:x}th" for number in range(9_000)]
    assert keys_in(many) == {key for one in many for key in (one[:4], one[:3] + "*")}


def test_constructions_are_gone_to_in_the_order_of_the_text() -> None:
    table = by_head((frame("role job", " at "), frame("job", " (?:at|with) ")))
    text = "A JOB with us, a role at Acme, a job at sea; roles"
    assert [(start, end) for _, start, end in places(text, table)] == [
        (2, 11), (17, 25), (33, 40), (33, 40),
    ]  # fmt: skip
    assert standing(text, {"job", "sea"}) == [(2, 5, "job"), (33, 36, "job"), (40, 43, "sea")]


@pytest.mark.parametrize(
    ("text", "pattern", "words"),
    [
        *((f"\n{one}: Acme Ltd", frames.LABELLED, frames.LABELS)
          for one in ("Company", "HIRING organisation name", "school district", "On behalf of",
                      "Requested by", "SOCIÉTÉ", "client", "F\u0130RMA", "azienda", "Firm")),
        *((f"\n{one}: Cook", role_frames.ABOUT, role_frames.ABOUT_WORDS)
          for one in ("Re", "REF", "Event type", "what", "asunto", "Betreff")),
    ],
)  # fmt: skip
def test_a_form_is_looked_for_wherever_its_words_stand(
    text: str, pattern: "re.Pattern[str]", words: frozenset[str]
) -> None:
    assert pattern.search(text)
    assert may_hold(text, words)
    assert not may_hold("Nothing of the kind here, and Ana wrote it", words)


def test_who_acts_and_when_is_told_as_word_by_word() -> None:
    asked = {*CLASSES, *clauses._WE, *clauses._YOU, *clauses._THEY, *clauses._IT}
    for word in asked:
        classes = CLASSES.get(word, ())
        expected = (
            "we" if word in clauses._WE
            else "you" if word in clauses._YOU
            else "they" if word in clauses._THEY
            else "it" if word in clauses._IT
            else "they" if not clauses._SOMEBODY.isdisjoint(classes)
            else "place" if "place" in classes
            else None
        )  # fmt: skip
        assert clauses._WHO.get(word) == expected
    assert clauses._tense(["never", "wanted"]) == "past"
    assert clauses._tense(["will", "have"]) == "future"
