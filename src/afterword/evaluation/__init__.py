"""``afterword-eval``: measure the reader, the check and the themes on labelled texts."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from afterword.core.errors import AfterwordError, Invalid, NotFound
from afterword.evaluation.cases import Case, cases_of, half_of
from afterword.evaluation.letters_report import is_letter, measured, table
from afterword.evaluation.reading_report import mistakes, report
from afterword.evaluation.themes_report import is_feedback
from afterword.evaluation.themes_report import measured as themes_measured
from afterword.evaluation.themes_report import table as themes_table


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--wrong", is_flag=True, help="Name what was read wrongly, with its evidence.")
@click.option("--half", type=click.Choice(["a", "b"]), help="Only one half, by a hash of the id.")
@click.option("--writer", help="Only the mail of writers whose name begins so.")
def evaluate(files: tuple[Path, ...], wrong: bool, half: str | None, writer: str | None) -> None:
    """Read labelled mail, letters or feedback, one JSON object a line, and print how it went.

    A mail has ``subject``, ``from``, ``body`` and ``label`` (or ``kind``) and, if known, ``id``,
    ``company`` (or ``organisation``), ``role``, ``stage``, ``sender``, ``writer`` and ``plain``. It
    is built as bytes and read as a scan reads it, without context. A letter has ``text``, ``good``
    and ``issues``, and, where known, ``id``, ``purpose``, ``hard``, ``context`` and
    ``sentence_labels``. Feedback has ``id``, ``text`` and ``themes``, and, where known, ``form``
    and ``words``. For development; keeps nothing.
    """
    rows = list(rows_of(files))
    if rows and is_letter(rows[0]):
        _print_letters(rows, half, is_wrong_shown=wrong)
        return
    if rows and is_feedback(rows[0]):
        _print_themes(rows, half, is_wrong_shown=wrong)
        return
    cases = [
        case
        for case in _checked(rows)
        if half in {None, case.half} and case.writer.startswith(writer or "")
    ]
    if not cases:
        raise Invalid("There is no labelled mail in these files that fits.")
    for line in report(cases):
        click.echo(line)
    for line in mistakes(cases) if wrong else ():
        click.echo(line)


def _print_letters(
    rows: Iterable[Mapping[str, object]], half: str | None, *, is_wrong_shown: bool
) -> None:
    letters = [row for row in rows if half in {None, half_of(str(row.get("id")))}]
    measure = measured(row for row in letters if is_letter(row))
    if not measure.letters:
        raise Invalid("There is no labelled letter in these files that fits.")
    for line in table(measure):
        click.echo(line)
    for line in measure.notes if is_wrong_shown else ():
        click.echo(line)


def _print_themes(
    rows: Iterable[Mapping[str, object]], half: str | None, *, is_wrong_shown: bool
) -> None:
    texts = [row for row in rows if half in {None, half_of(str(row.get("id")))}]
    measure = themes_measured(row for row in texts if is_feedback(row))
    if not measure.texts:
        raise Invalid("There is no labelled feedback in these files that fits.")
    for line in themes_table(measure):
        click.echo(line)
    for line in measure.notes if is_wrong_shown else ():
        click.echo(line)


def _checked(rows: Iterable[Mapping[str, object]]) -> Iterator[Case]:
    try:
        yield from cases_of(rows)
    except ValueError as error:
        raise Invalid(f"A line has no label that is known: {error}.") from error


def rows_of(files: Iterable[Path]) -> Iterator[Mapping[str, object]]:
    """Stream the objects of JSONL files.

    Raises:
        NotFound: There is no such file.
        Invalid: A line is not a JSON object.
    """
    for file in files:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except OSError as error:
            raise NotFound(f"{file} cannot be read: {error.strerror or error}.") from error
        except UnicodeDecodeError as error:
            raise Invalid(f"{file} is not UTF-8 text; save it as UTF-8 and try again.") from error
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                raise Invalid(f"Line {number} of {file} is not JSON.") from error
            if not isinstance(row, dict):
                raise Invalid(f"Line {number} of {file} is not a JSON object.")
            yield row


def main() -> None:
    """Run the command and leave with an exit code; a traceback is never shown."""
    try:
        evaluate.main(prog_name="afterword-eval", standalone_mode=False)
    except AfterwordError as error:
        click.echo(f"afterword-eval: {error}", err=True)
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.exceptions.Abort, KeyboardInterrupt):
        sys.exit(130)
