"""The tables of the first version."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

revision = "0001"
down_revision = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make every table."""
    _mail()
    _book()
    _letters()
    _owned("settings", ["name"], _text("value"))


def _mail() -> None:
    _owned("sources", ["source"], _text("bookmark", is_optional=True))
    _owned(
        "messages",
        ["digest"],
        _text("message_id"),
        _json("references"),
        _text("sender_address"),
        _moment("sent_at", is_optional=True),
        _text("source"),
        _text("key"),
    )
    _owned("places", ["source", "key"], _text("digest"), _message("places"), has_rowid=False)
    _owned("recipients", ["digest", "address"], _message("recipients"), has_rowid=False)
    _owned(
        "filed",
        ["digest"],
        _text("message_id"),
        _moment("sent_at", is_optional=True),
        _json("message"),
        _json("reading"),
        _message("filed"),
    )
    op.create_index("ix_filed_owner_id_message_id", "filed", ["owner_id", "message_id"])
    _appended("overrulings", _text("digest"), _text("kind"), _moment("at"), _message("overrulings"))
    op.create_index("ix_overrulings_owner_id_digest", "overrulings", ["owner_id", "digest"])


def _book() -> None:
    _owned("counters", ["prefix"], sa.Column("last", sa.Integer(), nullable=False))
    _owned(
        "applications",
        ["id"],
        _text("organisation", is_optional=True),
        _text("role", is_optional=True),
        _text("stage"),
        _text("outcome", is_optional=True),
        _moment("applied_at", is_optional=True),
        _json("rejection", is_optional=True),
        _json("interviews"),
        _json("participants"),
        _json("message_ids"),
        _text("notes"),
    )
    _owned("application_notes", ["application_id"], _text("notes"))
    _owned(
        "added_rejections",
        ["id"],
        _text("organisation"),
        _moment("at"),
        _text("channel"),
        _text("role", is_optional=True),
        _flag("was_interviewed"),
        _text("person", is_optional=True),
        _text("person_address", is_optional=True),
        _text("person_role", is_optional=True),
        _text("reason_words", is_optional=True),
        _text("notes"),
    )
    _owned(
        "contacts",
        ["id"],
        _text("name"),
        _text("address", is_optional=True),
        _text("title", is_optional=True),
        _text("organisation", is_optional=True),
        _flag("do_not_contact"),
        _flag("is_closed"),
        sa.Column("snoozed_until", sa.Date()),
        sa.Column("reopened_on", sa.Date()),
    )
    _owned("contact_changes", ["contact_id"], _json("changes"))
    _owned(
        "touchpoints",
        ["id"],
        _text("contact_id"),
        _moment("at"),
        _text("direction"),
        _text("channel"),
        _text("nature"),
        _text("application_id", is_optional=True),
        _text("purpose", is_optional=True),
        _text("message_id", is_optional=True),
        _text("letter_id", is_optional=True),
        _flag("is_confirmed"),
        _flag("is_recorded"),
    )


def _letters() -> None:
    _owned(
        "letters",
        ["id"],
        _text("purpose"),
        _json("to"),
        _text("subject"),
        _text("body"),
        _moment("created_at"),
        _text("application_id", is_optional=True),
        _text("contact_id", is_optional=True),
        _json("sender", is_optional=True),
        _text("in_reply_to", is_optional=True),
        _json("references"),
        _text("message_id"),
        _json("answers"),
    )
    _appended(
        "receipts",
        _text("letter_id"),
        _text("outlet"),
        _moment("at"),
        _text("delivery"),
        _text("detail"),
        _letter("receipts"),
    )
    _appended("confirmations", _text("letter_id"), _flag("went_out"), _letter("confirmations"))
    op.create_index(
        "ix_confirmations_owner_id_letter_id", "confirmations", ["owner_id", "letter_id"]
    )


def _owned(name: str, key: list[str], *items: SchemaItem, has_rowid: bool = True) -> None:
    names = ["owner_id", *key]
    primary = sa.PrimaryKeyConstraint(*names, name=f"pk_{name}")
    op.create_table(name, *map(_text, names), *items, primary, sqlite_with_rowid=has_rowid)


def _appended(name: str, *items: SchemaItem) -> None:
    n = sa.Column("n", NUMBER, sa.Identity(always=True), nullable=False)
    primary = sa.PrimaryKeyConstraint("n", name=f"pk_{name}")
    op.create_table(name, n, _text("owner_id"), *items, primary)


def _text(name: str, *, is_optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=is_optional)


def _json(name: str, *, is_optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=is_optional)


def _moment(name: str, *, is_optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, MOMENT, nullable=is_optional)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _message(table: str) -> sa.ForeignKeyConstraint:
    mine, theirs = ["owner_id", "digest"], ["messages.owner_id", "messages.digest"]
    return sa.ForeignKeyConstraint(mine, theirs, f"fk_{table}_messages", ondelete="CASCADE")


def _letter(table: str) -> sa.ForeignKeyConstraint:
    mine, theirs = ["owner_id", "letter_id"], ["letters.owner_id", "letters.id"]
    return sa.ForeignKeyConstraint(mine, theirs, f"fk_{table}_letters", ondelete="CASCADE")
