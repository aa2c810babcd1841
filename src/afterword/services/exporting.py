"""Everything that is kept, in open form: one JSON object, with a version of its own."""

import json
from datetime import datetime
from typing import Any, Final

from afterword import __version__
from afterword.core.merges import Merge
from afterword.core.ports import Store
from afterword.services.mail.reviewing import id_of
from afterword.services.open_form import as_json
from afterword.services.settings import all_settings

SCHEMA: Final = 1
"""The version of the form, told in `docs/reference/json.md`."""
FILE_NAME: Final = "afterword.json"
"""What the file is called where nobody chose a name."""


def export(store: Store, now: datetime) -> dict[str, Any]:
    """Return everything that is kept, as plain data.

    Passwords are not among it, nor the commands that print them: they are not in the store, or
    may name a secret. Of mail whose text was not kept, nothing is exported.
    """
    return {
        "schema": SCHEMA,
        "made_at": as_json(now),
        "made_by": f"afterword {__version__}",
        "applications": as_json(store.applications()),
        "contacts": as_json(store.contacts()),
        "touchpoints": as_json(store.touchpoints()),
        "letters": as_json(store.letters()),
        "receipts": as_json(store.receipts()),
        "added": as_json(store.added()),
        "messages": [{"id": id_of(one), **as_json(one)} for one in store.filed()],
        "feeds": as_json(store.feeds()),
        "articles": as_json(store.articles()),
        "boards": as_json(store.boards()),
        "openings": as_json(store.openings()),
        "own_news": as_json(store.own_news()),
        "leads": as_json(store.leads()),
        "cards": as_json(store.cards()),
        "their_news": as_json(store.their_news()),
        "told_lessons": as_json(store.told_lessons()),
        "lesson_corrections": as_json(store.lesson_corrections()),
        "practices": as_json(store.practices()),
        "interview_notes": as_json(store.interview_notes()),
        "people_met": as_json(store.met()),
        "dropped_suggestions": sorted(as_json([*store.declined()]), key=_in_order),
        "sent_applications": as_json(store.sent_applications()),
        "merges": [_merge(one) for one in store.merges()],
        "two_people": sorted(sorted(pair) for pair in store.told_apart()),
        "address_books": [_account(one) for one in as_json(store.address_books())],
        "settings": {one.name: one.value for one in all_settings(store) if one.is_changed},
        "accounts": [_account(one) for one in as_json(store.accounts())],
    }


def as_text(exported: dict[str, Any]) -> str:
    """Write an export down; lone surrogates are escaped, so that it is valid UTF-8."""
    return json.dumps(exported, indent=2, ensure_ascii=True) + "\n"


def _in_order(dropped: dict[str, Any]) -> list[str]:
    return [dropped["contact_id"], dropped["subject"], dropped["words"]]


def _merge(one: Merge) -> dict[str, Any]:
    return {
        "id": one.id,
        "kept_id": one.kept_id,
        "gone_id": one.gone_id,
        "at": as_json(one.at),
        "is_automatic": one.is_automatic,
    }


def _account(shown: dict[str, Any]) -> dict[str, Any]:
    shown["has_secret_command"] = bool(shown.pop("secret_command"))
    return {"id": shown["name"], **shown}
