"""vCards (``.vcf``), as phones, mail programs and address books write them."""

from afterword.core.cards.card import Source
from afterword.core.cards.findings import Found, Problem
from afterword.core.cards.format import Asked, Format
from afterword.core.cards.vcard_reading import card_from, is_group, raw_cards


def _recognises(name: str, text: str) -> bool:
    return name.endswith((".vcf", ".vcard")) or (
        text[:200].lstrip("\ufeff \r\n\t").upper().startswith("BEGIN:VCARD")
    )


def _read(file: str, text: str, asked: Asked) -> Found:
    del asked
    cards, problems = [], []
    number = 0
    for raw in raw_cards(text):
        number += 1
        if not raw.is_whole:
            problems.append(Problem(file, raw.line, "this card has no end; it is read so far."))
        problems += [Problem(file, at, "this line cannot be read.") for at in raw.odd]
        if is_group(raw):
            continue
        card = card_from(raw)
        if card.name:
            cards.append(card)
        else:
            problems.append(Problem(file, raw.line, "nobody is named here; it is left out."))
    if not number:
        problems.append(Problem(file, 0, "no card begins in this file."))
    return Found(file, Source.VCARD, "vCards", tuple(cards), problems=tuple(problems))


FORMAT = Format("vcard", "vCards (.vcf)", 20, _recognises, _read)
