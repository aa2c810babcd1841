"""vCards to cards: versions 2.1, 3.0 and 4.0, several in one file, groups, odd ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.core.cards.card import Card, cleaned
from afterword.core.cards.content_lines import ContentLine, logical_lines, parse_line

_LINKS = frozenset({"URL", "X-SOCIALPROFILE", "SOCIALPROFILE"})


@dataclass(frozen=True, slots=True)
class RawCard:
    """One vCard as it was written."""

    lines: tuple[ContentLine, ...]
    """Without BEGIN and END."""
    line: int
    """Where it begins in its file, from 1."""
    odd: tuple[int, ...] = ()
    """Lines that could not be read."""
    is_whole: bool = True
    """False where its end is missing."""


def raw_cards(text: str) -> Iterator[RawCard]:
    """Return the cards of a file, in order; what stands between them is left out."""
    card: _Begun | None = None
    for number, raw in logical_lines(text):
        said = raw.strip().upper().replace(" ", "")
        if said == "BEGIN:VCARD" and not (card and card.begins_another()):
            if card is not None:
                yield card.done(is_whole=False)
            card = _Begun(number)
        elif said == "END:VCARD" and card is not None and not card.ends_another():
            yield card.done(is_whole=True)
            card = None
        elif card is not None:
            card.take(number, raw)
    if card is not None:
        yield card.done(is_whole=False)


class _Begun:
    """A card while it is read."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._lines: list[ContentLine] = []
        self._odd: list[int] = []
        self._is_within_another = False

    def begins_another(self) -> bool:
        """Tell whether a card within this card begins here (AGENT of vCard 2.1)."""
        last = self._lines[-1] if self._lines else None
        if last is not None and last.name == "AGENT" and not last.value.strip():
            self._is_within_another = True
        return self._is_within_another

    def ends_another(self) -> bool:
        """Tell whether it is the card within this card that ends here."""
        was, self._is_within_another = self._is_within_another, False
        if was:
            self._lines.pop()  # of the card within nothing is known any more
        return was

    def take(self, number: int, raw: str) -> None:
        """Take in one line."""
        if self._is_within_another or not raw.strip():
            return
        line = parse_line(raw, number)
        if line is None:
            self._odd.append(number)
        else:
            self._lines.append(line)

    def done(self, *, is_whole: bool) -> RawCard:
        """Return what was read."""
        return RawCard(tuple(self._lines), self._line, tuple(self._odd), is_whole)


def is_group(raw: RawCard) -> bool:
    """Tell whether a card is of an organisation or a list, and not of a person."""
    kinds = {one.text.strip().lower() for one in raw.lines if one.name in {"KIND", "X-ABSHOWAS"}}
    kinds |= {one.text.lower() for one in raw.lines if one.name == "X-ADDRESSBOOKSERVER-KIND"}
    return bool(kinds & {"group", "org", "location", "company"})


def card_from(raw: RawCard) -> Card:
    """Read what one vCard says of a person; its name is empty where it names nobody."""
    by_name: dict[str, list[ContentLine]] = {}
    for one in raw.lines:
        by_name.setdefault(one.name, []).append(one)
    return cleaned(
        Card(
            name=_name(by_name),
            addresses=_preferred(by_name.get("EMAIL", [])),
            phones=_preferred(by_name.get("TEL", [])),
            profiles=tuple(one.text for name in by_name if name in _LINKS for one in by_name[name]),
            title=_first(by_name, "TITLE") or _first(by_name, "ROLE"),
            organisation=next((one.parts()[0] for one in by_name.get("ORG", [])), ""),
            notes="\n".join(one.text for one in by_name.get("NOTE", [])),
            interests=", ".join(
                one.text for one in (*by_name.get("INTEREST", []), *by_name.get("X-INTEREST", []))
            ),
            uid=_first(by_name, "UID"),
            line=raw.line,
        )
    )


def _name(by_name: dict[str, list[ContentLine]]) -> str:
    whole = next((one.text for one in by_name.get("FN", []) if one.text.strip()), "")
    if whole:
        return whole
    for one in by_name.get("N", []):
        family, given, more, *_ = [*one.parts(), "", "", ""]
        name = " ".join(each for each in (given, more, family) if each.strip())
        if name:
            return name
    return _first(by_name, "NICKNAME")


def _first(by_name: dict[str, list[ContentLine]], name: str) -> str:
    return next((one.text for one in by_name.get(name, []) if one.text.strip()), "")


def _preferred(lines: Sequence[ContentLine]) -> tuple[str, ...]:
    """Return values, the preferred ones first."""
    return tuple(one.text for one in sorted(lines, key=_preference))


def _preference(line: ContentLine) -> int:
    said = line.parameter("PREF")
    if said.isdigit():
        return int(said)
    return 1 if "pref" in line.types else 101
