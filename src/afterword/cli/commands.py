"""Every command by name: where it lives, and what it does in one line."""

import importlib
from dataclasses import dataclass

import click


@dataclass(frozen=True, slots=True)
class Lazy:
    """A command that is imported only when it runs; its one line is known before."""

    module: str
    """A module of ``afterword.cli``."""
    attribute: str
    section: str
    says: str
    is_hidden: bool = False


COMMANDS: dict[str, Lazy] = {
    "demo": Lazy("demo", "demo", "Start here", "Show the whole program on a made-up mailbox."),
    "scan": Lazy("scan", "scan", "Start here", "Read a mailbox and find what became of it."),
    "serve": Lazy("serve", "serve", "Start here", "Show everything in your browser."),
    "account": Lazy("account", "account", "Start here", "Keep the mail accounts that are read."),
    "add": Lazy("add", "add", "Start here", "Add a rejection that came by phone, portal or paste."),
    "today": Lazy("today", "today", "Every day", "Show what is next, and why."),
    "applications": Lazy("applications", "applications", "Every day", "List your applications."),
    "show": Lazy("applications", "show", "Every day", "Show one application, letter or person."),
    "review": Lazy("review", "review", "Every day", "Look at what the reader is not sure of."),
    "insights": Lazy("insights", "insights", "Every day", "Show the long view of your search."),
    "write": Lazy("write", "write", "Every day", "Write the letter that is next."),
    "letters": Lazy("letters", "letters", "Every day", "List your letters."),
    "send": Lazy("letters", "send", "Every day", "Hand a letter over, for you to send."),
    "sent": Lazy("letters", "sent", "Every day", "Say whether a letter went out."),
    "discard": Lazy("discard", "discard", "Every day", "Throw away a letter you began."),
    "address": Lazy("address", "address", "Every day", "Give another address of somebody."),
    "outbox": Lazy("outbox", "outbox", "Every day", "Show what waits to be sent, or is unclear."),
    "watch": Lazy("watch", "watch", "Every day", "Stay connected, and say what arrives."),
    "people": Lazy(
        "people", "people", "People", "Show who is warm, who rests, and who comes next."
    ),
    "import": Lazy("importing", "import_", "People", "Import people from other programs' files."),
    "addressbook": Lazy(
        "addressbook", "addressbook", "People", "Keep in step with an address book on a server."
    ),
    "merge": Lazy("merging", "merge", "People", "Say that two entries are one person."),
    "log": Lazy("people", "log", "People", "Note a talk or a message with somebody."),
    "snooze": Lazy("people", "snooze", "People", "Set somebody or an opening aside for a while."),
    "rest": Lazy("people", "rest", "People", "Let the tie with somebody rest."),
    "stop": Lazy("people", "stop", "People", "Write to somebody no more."),
    "reopen": Lazy("people", "reopen", "People", "Take a tie up again."),
    "forget": Lazy("forget", "forget", "People", "Forget a person, out of every byte."),
    "lessons": Lazy("lessons", "lessons", "Every day", "Show what people advised."),
    "practice": Lazy("practice", "practice", "Every day", "Practise one thing at a time."),
    "brief": Lazy("brief", "brief", "Every day", "Show one page before an interview."),
    "interview": Lazy("brief", "interview", "Every day", "Note three lines after an interview."),
    "feed": Lazy("feed", "feed", "Staying in touch", "Follow feeds, for something to write about."),
    "board": Lazy("board", "board", "Staying in touch", "Watch the job boards of organisations."),
    "news": Lazy("news", "news", "Staying in touch", "Keep your own news, to tell."),
    "calendar": Lazy(
        "calendar", "calendar", "Staying in touch", "Put what is due into a calendar file."
    ),
    "digest": Lazy("digest", "digest", "Staying in touch", "Sum up a week or a day."),
    "lead": Lazy(
        "lead", "lead", "Staying in touch", "Keep openings and people that were mentioned."
    ),
    "interest": Lazy("interest", "interest", "Staying in touch", "Keep what people care about."),
    "simulate": Lazy(
        "simulate", "simulate", "Staying in touch", "See what a cadence does to people."
    ),
    "vent": Lazy("vent", "vent", "For you alone", "Write it out, for nobody else to read."),
    "mood": Lazy("mood", "mood", "For you alone", "Say in a word how you are, if you like."),
    "check": Lazy("check", "check", "Tools", "Check a letter before it leaves."),
    "lsp": Lazy("lsp", "lsp", "Tools", "Show the check's underlines in an editor."),
    "rule": Lazy("check", "rule", "Tools", "Explain a rule of the check, with examples."),
    "classify": Lazy("classify", "classify", "Tools", "Judge messages without storing anything."),
    "backup": Lazy("safekeeping", "backup", "Tools", "Keep everything in one file, checked."),
    "erase": Lazy("erase", "erase", "Tools", "Erase all that Afterword keeps."),
    "restore": Lazy("safekeeping", "restore", "Tools", "Bring a backup back."),
    "doctor": Lazy("doctor", "doctor", "Tools", "Look whether all is well with your setup."),
    "settings": Lazy("settings", "settings", "Tools", "Show or change a setting."),
    "export": Lazy("export", "export", "Tools", "Write down everything that is kept, as JSON."),
}


def load(lazy: Lazy) -> click.Command:
    """Import a command."""
    module = importlib.import_module(f"afterword.cli.{lazy.module}")
    command = getattr(module, lazy.attribute)
    if not isinstance(command, click.Command):
        raise TypeError(f"{lazy.module}.{lazy.attribute} is not a command")
    return command
