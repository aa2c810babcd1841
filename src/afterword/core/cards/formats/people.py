"""Our own list of people (``.json``), as ``afterword export --people`` writes it."""

import json
from typing import Any

from afterword.core.cards.card import Card, Source, cleaned
from afterword.core.cards.findings import Found, Problem
from afterword.core.cards.format import Asked, Format

_MANY = ("addresses", "phones", "profiles")
_ONE = ("name", "title", "organisation", "notes", "interests", "uid")


def _recognises(name: str, text: str) -> bool:
    return name.endswith(".json") and '"people"' in text[:2_000]


def _read(file: str, text: str, asked: Asked) -> Found:
    del asked
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        says = "it is no list of people; 'afterword export --people FILE.json' writes one."
        return Found(file, Source.PEOPLE, "people", problems=(Problem(file, 0, says),))
    listed = said.get("people") if isinstance(said, dict) else None
    cards, problems = [], []
    for number, one in enumerate(listed if isinstance(listed, list) else [], 1):
        card = _card(one)
        if card is None or not card.name:
            problems.append(Problem(file, 0, f"entry {number} names nobody; it is left out."))
        else:
            cards.append(card)
    return Found(file, Source.PEOPLE, "people", tuple(cards), problems=tuple(problems))


def _card(said: Any) -> Card | None:
    if not isinstance(said, dict):
        return None
    one = {name: said[name] for name in _ONE if isinstance(said.get(name), str)}
    many = {
        name: tuple(each for each in said[name] if isinstance(each, str))
        for name in _MANY
        if isinstance(said.get(name), list)
    }
    return cleaned(Card(**{"name": "", **one, **many}))


FORMAT = Format("people", "our own list of people (.json)", 30, _recognises, _read)
