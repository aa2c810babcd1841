"""``afterword check`` and ``afterword rule``: read a letter before anybody else does."""

import sys
from pathlib import Path

import click

from afterword.app import running
from afterword.cli.diagnostics import print_report
from afterword.cli.file_names import FileName
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.printing import even_unread
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.check.check import check as check_text
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Diagnostic, Report
from afterword.core.check.purpose_guess import guess_purpose
from afterword.core.check.registry import all_rules, documentation, find_rule
from afterword.core.check.rule import FAMILIES, Example
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.letters.purposes import Purpose

NOT_READY = 1
_HEADING = "## "
"""What a heading in a rule's documentation begins with."""


@click.command(short_help="Check a letter before it leaves.")
@click.argument("file", metavar="FILE|-", type=FileName())
@click.option(
    "--purpose",
    type=click.Choice([one.value for one in Purpose]),
    help="What the letter is for; guessed, and said, if not given.",
)
@click.option("--organisation", metavar="NAME", help="The organisation it is for.")
@click.option("--role", metavar="TITLE", help="The role it speaks of.")
@click.option("--to", metavar="NAME", help="Who it goes to: a name, or a name and an address.")
@click.option("--select", multiple=True, metavar="RULE", help="Only these families or codes.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Without these families or codes.")
@format_option
def check(  # one parameter an option
    file: str,
    purpose: str | None,
    organisation: str | None,
    role: str | None,
    to: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    output: str,
) -> None:
    """Read a letter as the person who gets it might. Exit 0 if it is ready, 1 if not.

    FILE is a text file, or - for standard input.
    """
    text = read_text(file)
    name, address = _reader(to)
    with running() as app:  # what is compiled for a letter is kept in its folder
        chosen = Purpose(purpose) if purpose else guess_purpose(text)
        context = CheckContext(
            purpose=chosen, organisation=organisation, role=role, to_name=name, to_address=address
        )
        if not select and not ignore:
            select, ignore = app.rules.select, app.rules.ignore
        report = check_text(text, context, select=select, ignore=ignore)
    with even_unread():
        if output == "json":
            print_json(report_json(report, chosen, is_guessed=purpose is None))
        else:
            _show(text, report, chosen, is_guessed=purpose is None)
    if not report.is_ready:
        raise click.exceptions.Exit(NOT_READY)


def _show(text: str, report: Report, chosen: Purpose, *, is_guessed: bool) -> None:
    out = console()
    if is_guessed:
        from afterword.services.wording import PURPOSE_IN_WORDS

        said = PURPOSE_IN_WORDS[chosen]
        out.print(styled(f"Read as: {said} (say --purpose if it is another).", "dim"))
    print_report(out, text, report)


def report_json(report: Report, purpose: Purpose, *, is_guessed: bool) -> dict[str, object]:
    """Build the object of the JSON contract, schema 1."""
    return {
        "schema": 1,
        "purpose": purpose.value,
        "purpose_guessed": is_guessed,
        "rules_run": report.rules_run,
        "ready": report.is_ready,
        "diagnostics": [diagnostic_json(one) for one in report.diagnostics],
    }


def diagnostic_json(one: Diagnostic) -> dict[str, object]:
    """Build one diagnostic of the JSON contract."""
    fix = {"text": one.fix.text, "safe": one.fix.is_safe} if one.fix else None
    return {**as_json(one), "severity": str(one.severity), "fix": fix}


def read_text(file: str) -> str:
    """Read a letter from a file or, for ``-``, from standard input.

    Raises:
        NotFound: There is no such file.
        Invalid: It is not text, or there is nothing in it.
        Unavailable: It cannot be read.
    """
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {file}.") from error
    except IsADirectoryError as error:
        raise Invalid(f"{file} is a folder; name one letter.") from error
    except OSError as error:
        raise Unavailable(f"{file} cannot be read: {error.strerror or error}.") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(f"{file} is not text in UTF-8; save the letter as plain text.") from error
    if "\0" in text:
        raise Invalid(f"{file} is not a text file; save the letter as plain text.")
    if not text.strip():
        raise Invalid(f"There is nothing in {'the letter' if file == '-' else file} to read.")
    return text


def _reader(to: str | None) -> tuple[str | None, str | None]:
    """Take ``Dana Kim <dana@rail.example>`` apart; a name alone or an address alone will do."""
    if not to:
        return None, None
    name, _, rest = to.partition("<")
    address = rest.rstrip("> ").strip() or (to.strip() if "@" in to else "")
    return (name.strip() if "@" not in name else "") or None, address or None


@click.command(short_help="Explain a rule of the check, with examples.")
@click.argument("code", required=False)
@format_option
def rule(code: str | None, output: str) -> None:
    """Explain the rule with this CODE or name; without one, list them all."""
    found = (find_rule(code),) if code else all_rules()
    if output == "json":
        print_json(
            [
                {
                    "id": one.code,
                    "name": one.name,
                    "severity": str(one.severity),
                    "message": one.message,
                    "documentation": documentation(one),
                    "bad": [example.text for example in one.bad_examples],
                    "good": [example.text for example in one.good_examples],
                }
                for one in found
            ]
        )
        return
    out = console()
    if code is None:
        family = ""
        for one in found:
            if one.family != family:
                family = one.family
                out.print(styled(FAMILIES[family], "bold"))
            out.print(indented(f"{one.code}  {one.name}"))
        return
    one = found[0]
    out.print(styled(f"{one.code} {one.name} ({one.severity})", "bold"))
    for block in documentation(one).split("\n\n"):
        heading, _, words = block.partition("\n") if block.startswith(_HEADING) else ("", "", block)
        if heading:
            out.print(styled(heading.removeprefix(_HEADING), "bold"))
        out.print(styled(one_line(words)))
        out.print()
    for title, examples in (("Flagged", one.bad_examples), ("Left alone", one.good_examples)):
        out.print(styled(title, "bold"))
        for example in examples[:4]:
            out.print(indented(_shown(example), "dim"))


def _shown(example: Example) -> str:
    return " ".join(example.text.split())
