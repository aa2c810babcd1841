"""What is suggested for labelled feedback, counted: by theme, over all, and the evidence."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from afterword.core.lessons.learned.model import Model
from afterword.core.lessons.suggest import suggest
from afterword.core.lessons.theme import Theme
from afterword.evaluation.letters_report import Tally
from afterword.evaluation.shares import f1

NOTE: Final = "call_note"
"""The form of a text that the person wrote down after a talk."""

Found = Mapping[Theme, list[tuple[int, int]]]
"""The themes of a text, with the places of their evidence."""


def is_feedback(row: Mapping[str, object]) -> bool:
    """Tell labelled feedback from a labelled mail or letter."""
    return isinstance(row.get("themes"), list) and isinstance(row.get("text"), str)


def is_note(row: Mapping[str, object]) -> bool:
    """Tell whether a text is the person's own note."""
    return row.get("form") == NOTE


@dataclass(slots=True)
class ThemeMeasure:
    """Everything counted over a set of feedback texts."""

    texts: int = 0
    whole: int = 0
    """Texts whose themes are all there and no others."""
    by_theme: dict[Theme, Tally] = field(default_factory=dict)
    marked: int = 0
    """Themes found of which a labeller marked the words."""
    met: int = 0
    """Those whose evidence meets the marked words."""
    without_evidence: int = 0
    refusals_beside_themes: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def total(self) -> Tally:
        """Return the counts over all themes."""
        whole = Tally()
        for one in self.by_theme.values():
            whole.found += one.found
            whole.missed += one.missed
            whole.in_vain += one.in_vain
        return whole

    @property
    def micro_f1(self) -> float:
        """Return the F1 over all themes of all texts."""
        whole = self.total
        return f1(whole.found, whole.found + whole.missed, whole.found + whole.in_vain)

    def in_words(self) -> str:
        """Say the figures over all themes in one line."""
        whole = self.total
        return (
            f"precision {whole.precision:.2f}, recall {whole.recall:.2f}, F1 {self.micro_f1:.3f} "
            f"({self.texts} texts)"
        )

    def add(
        self, rows: Iterable[Mapping[str, Any]], judge: Callable[[Mapping[str, Any]], Found]
    ) -> None:
        """Judge texts and count."""
        for row in rows:
            self._count(row, judge(row))

    def _count(self, row: Mapping[str, Any], found: Found) -> None:
        labelled = {Theme(one) for one in row["themes"]}
        self.texts += 1
        self.whole += labelled == set(found)
        self.refusals_beside_themes += Theme.NONE_GIVEN in found and len(found) > 1
        for theme in labelled | set(found):
            tally = self.by_theme.setdefault(theme, Tally())
            tally.found += theme in labelled and theme in found
            tally.missed += theme in labelled and theme not in found
            tally.in_vain += theme not in labelled and theme in found
            if theme not in found:
                self.notes.append(f"MISSED {row['id']} {theme}")
                continue
            self.without_evidence += not found[theme]
            if theme not in labelled:
                text = str(row["text"])
                words = [text[start:end] for start, end in found[theme]]
                self.notes.append(f"IN VAIN {row['id']} {theme} {words}")
                continue
            self._meet(row, theme, found)

    def _meet(self, row: Mapping[str, Any], theme: Theme, found: Found) -> None:
        text = str(row["text"])
        marked = [one for one in row.get("words", {}).get(theme, ()) if one in text]
        if not marked:
            return
        places = [(text.find(one), text.find(one) + len(one)) for one in marked]
        self.marked += 1
        self.met += any(
            start < last and end > first for start, end in found[theme] for first, last in places
        )


def suggested(
    row: Mapping[str, Any], learned: Model | None = None
) -> dict[Theme, list[tuple[int, int]]]:
    """Suggest the themes of one labelled text, as the program does."""
    return {
        one.theme: [(words.start, words.end) for words in one.evidence]
        for one in suggest(str(row["text"]), is_note=is_note(row), learned=learned)
    }


def measured(rows: Iterable[Mapping[str, Any]]) -> ThemeMeasure:
    """Suggest themes for every text and count."""
    measure = ThemeMeasure()
    measure.add(rows, suggested)
    return measure


def table(measure: ThemeMeasure) -> list[str]:
    """Lay the counts out as lines of Markdown."""
    whole = measure.total
    rows = [
        ("texts", str(measure.texts)),
        ("themes: micro F1", f"{measure.micro_f1:.3f}"),
        ("themes: precision", f"{whole.precision:.2f}"),
        ("themes: recall", f"{whole.recall:.2f} ({whole.found} of {whole.found + whole.missed})"),
        ("texts with exactly their themes", f"{measure.whole} of {measure.texts}"),
        ("evidence meets the marked words", f"{measure.met} of {measure.marked}"),
        ("themes without evidence", str(measure.without_evidence)),
        ("a refusal beside a theme", str(measure.refusals_beside_themes)),
    ]
    for theme in Theme:
        one = measure.by_theme.get(theme)
        if one is not None:
            rows.append(
                (
                    theme.value,
                    f"{one.found} of {one.found + one.missed} found, {one.in_vain} in vain",
                )
            )
    return ["| figure | value |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]
