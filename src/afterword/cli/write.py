"""``afterword write``: the small questions, the letter, the editor, the check."""

import sys
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.diagnostics import print_report
from afterword.cli.editing import changed_letter
from afterword.cli.file_names import FilePath
from afterword.cli.letters import print_letter
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.letters.compose import Composed
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.questions import questions_for
from afterword.core.reasons import answers_from
from afterword.services.applications.naming import application_called
from afterword.services.letters.checking import check_letter
from afterword.services.letters.writing import Desk, finish, known_answers, lay_out, sit_down
from afterword.services.people.addressing import not_reached
from afterword.services.people.reasons import find_reason
from afterword.services.wording import left_out_lines, missing_words


@click.command(short_help="Write the letter that is next.")
@click.argument("application", metavar="APPLICATION")
@click.option("--to", metavar="PERSON", help="To whom: an id or a part of the name.")
@click.option(
    "--purpose", type=click.Choice([one.value for one in Purpose]), help="What the letter is for."
)
@click.option("--reason", metavar="ID", help="What makes you write, as 'afterword' shows it: R7.")
@click.option(
    "--answers",
    "answers_file",
    type=FilePath(),
    help="A TOML file with the answers: enjoyed, learned, differently, news, reason.",
)
@click.option("--no-edit", is_flag=True, help="Keep the letter as it is laid out.")
def write(
    application: str,
    to: str | None,
    purpose: str | None,
    reason: str | None,
    answers_file: Path | None,
    no_edit: bool,
) -> None:
    """Write the letter that is next for APPLICATION.

    Asks two or three small questions, lays the letter out from your answers and from what the
    mail says, opens the editor named in EDITOR (without one, Enter keeps the letter, or you type
    it here), and shows what the check says. Nothing leaves your machine.
    """
    with running() as app:
        found = find_reason(app.store, reason) if reason else None
        wanted = Purpose(purpose) if purpose else found.purpose if found else None
        desk = sit_down(
            app.store, application_called(app.store, application), app.moment, to=to, purpose=wanted
        )
        _say_where_it_goes(desk)
        begun = answers_from(found) if found else Answers()
        answers = read_answers(answers_file) if answers_file else _ask(desk, begun)
        composed = lay_out(desk, answers)
        body = composed.body
        if not no_edit and answers_file is None and sys.stdin.isatty():
            body = changed_letter(console(sys.stderr), body)
        _keep_and_show(app, desk, composed, body, answers)


def _keep_and_show(app: App, desk: Desk, composed: Composed, body: str, answers: Answers) -> None:
    letter = finish(app.store, desk, composed.subject, body, answers)
    report = check_letter(app.store, letter, app.moment)
    out = console()
    print_letter(out, letter)
    print_report(out, letter.body, report)
    for line in left_out_lines(composed):
        out.print(indented(one_line(line), "dim", 0))
    said = missing_words(composed.gaps)
    if said:
        out.print(indented(said, "dim", 0))
    out.print(styled(f"Kept as {letter.id}.", "bold"))
    if report.is_ready:
        for command in _what_is_next(desk, letter):
            out.print(styled(command, "green"))


def _say_where_it_goes(desk: Desk) -> None:
    """Say before anything is asked that a letter has nowhere to go yet; a note is pasted."""
    said = "" if desk.purpose is Purpose.LINKEDIN_NOTE else not_reached(desk.reader)
    if said:
        out = console(sys.stderr)
        out.print(styled(one_line(said), "yellow"))
        out.print(styled(f"afterword address {desk.reader.id} ADDRESS", "green"))
        out.print()
    if in_their_language := desk.in_their_language:
        out = console(sys.stderr)
        out.print(styled(one_line(in_their_language), "yellow"))
        out.print()


def _what_is_next(desk: Desk, letter: Letter) -> list[str]:
    """Return the commands that take a letter on from here, in order."""
    if letter.purpose is Purpose.LINKEDIN_NOTE:
        return [f"afterword send {letter.id} --via clipboard"]
    send = f"afterword send {letter.id} --via eml"
    return (
        [f"afterword address {desk.reader.id} ADDRESS", send]
        if not_reached(desk.reader)
        else [send]
    )


def _ask(desk: Desk, begun: Answers) -> Answers:
    """Ask the small questions of this purpose; an empty answer is an answer.

    What is known already, from a reason or from notes after the interview, is kept by Enter.
    """
    known = _begun(known_answers(desk), begun)
    if not sys.stdin.isatty():
        return known
    out = console(sys.stderr)
    about = desk.application.organisation or "them"
    out.print(styled(f"To {one_line(desk.reader.name)}, about {one_line(about)}.", "bold"))
    out.print(styled("A few words each are plenty; Enter leaves one out.", "dim"))
    said: dict[str, str] = {}
    for question in questions_for(desk.purpose):
        out.print()
        out.print(styled(question.text, "bold"))
        if question.help:
            out.print(styled(question.help, "dim"))
        noted = getattr(known, question.key)
        if noted:
            out.print(styled(f"You noted: {one_line(noted)}", "italic"))
            out.print(styled("Enter keeps it; a single dot leaves it out.", "dim"))
        answer = click.prompt(
            ">", default=noted, show_default=False, prompt_suffix=" ", err=True
        ).strip()
        said[question.key] = "" if answer == "." else answer
    return replace(known, **said)


def _begun(noted: Answers, reason: Answers) -> Answers:
    """Put what a reason says over what was noted."""
    said = {one.name: value for one in fields(Answers) if (value := getattr(reason, one.name))}
    return replace(noted, **said)


def read_answers(path: Path) -> Answers:
    """Read answers from a TOML file.

    Raises:
        NotFound: There is no such file.
        Invalid: It is not TOML, or holds something else than the five answers.
    """
    known = [one.name for one in fields(Answers)]
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {path}.") from error
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror or error}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid(
            f'{path} is not TOML ({error}); a line looks like enjoyed = "the whiteboard".'
        ) from error
    wrong = [key for key in values if key not in known]
    if wrong:
        raise Invalid(f"{path} holds '{wrong[0]}'; the answers are {', '.join(known)}.")
    other = [key for key, value in values.items() if not isinstance(value, str)]
    if other:
        raise Invalid(f"The answer '{other[0]}' in {path} must be text in quotes.")
    return Answers(**{key: value.strip() for key, value in values.items()})
