"""The tables. Every row has an owner; one owner never sees another's.

A value type with flat fields has a column for each field, of the same name; what is nested is
JSON. Append-only tables have a number of their own, and their last row counts.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    text,
)

from afterword.adapters.store.columns import AnyText, Moment
from afterword.adapters.store.table_shapes import (
    VERSION_TABLE,
    appended_table,
    of_letter,
    of_message,
    owned_table,
)

# --- mail ------------------------------------------------------------------------------------

sources = owned_table(
    "sources",
    Column("source", AnyText, primary_key=True),
    Column("bookmark", AnyText),
)

messages = owned_table(
    "messages",
    Column("digest", AnyText, primary_key=True),
    Column("message_id", AnyText, nullable=False),
    Column("references", JSON, nullable=False),
    Column("sender_address", AnyText, nullable=False),
    Column("sent_at", Moment),
    # Where it was met last: older places are the first to be tidied away.
    Column("source", AnyText, nullable=False),
    Column("key", AnyText, nullable=False),
    # By these a scan finds which of those that were left out belong to something new.
    Index(None, "owner_id", "sender_address"),
    Index(None, "owner_id", "message_id"),
    Index("ix_messages_referring", "owner_id", sqlite_where=text("\"references\" != '[]'")).ddl_if(
        dialect="sqlite"
    ),
)
"""Every message that was ever read, kept or not."""

places = owned_table(
    "places",
    Column("source", AnyText, primary_key=True),
    Column("key", AnyText, primary_key=True),
    Column("digest", AnyText, nullable=False),
    of_message(),
    Index(None, "owner_id", "digest"),
    has_rowid=False,
)
"""Every place a message was met in, so that none is read twice."""

recipients = owned_table(
    "recipients",
    Column("digest", AnyText, primary_key=True),
    Column("address", AnyText, primary_key=True),
    of_message(),
    Index(None, "owner_id", "address"),
    has_rowid=False,
)

filed = owned_table(
    "filed",
    Column("digest", AnyText, primary_key=True),
    Column("message_id", AnyText, nullable=False),
    Column("sent_at", Moment),
    Column("message", JSON, nullable=False),
    Column("reading", JSON, nullable=False),
    of_message(),
    Index(None, "owner_id", "message_id"),
)
"""The messages whose text is kept, with what was read from them."""

overrulings = appended_table(
    "overrulings",
    Column("digest", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    of_message(),
    Index(None, "owner_id", "digest"),
)

placings = appended_table(
    "placings",
    Column("digest", AnyText, nullable=False),
    Column("beside", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    of_message(),
    Index(None, "owner_id", "digest"),
)
"""What the person said a message belongs to; empty where that was taken back."""

# --- applications and people -----------------------------------------------------------------

counters = owned_table(
    "counters",
    Column("prefix", AnyText, primary_key=True),
    Column("last", Integer, nullable=False),
)
"""The last number given out for each kind of id."""

applications = owned_table(
    "applications",
    Column("id", AnyText, primary_key=True),
    Column("organisation", AnyText),
    Column("role", AnyText),
    Column("stage", AnyText, nullable=False),
    Column("outcome", AnyText),
    Column("applied_at", Moment),
    Column("rejection", JSON(none_as_null=True)),
    Column("interviews", JSON, nullable=False),
    Column("participants", JSON, nullable=False),
    Column("message_ids", JSON, nullable=False),
    Column("notes", AnyText, nullable=False),
)

application_notes = owned_table(
    "application_notes",
    Column("application_id", AnyText, primary_key=True),
    Column("notes", AnyText, nullable=False),
)
"""What the person wrote down about an application; kept over every re-assembly."""

added_rejections = owned_table(
    "added_rejections",
    Column("id", AnyText, primary_key=True),
    Column("organisation", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("channel", AnyText, nullable=False),
    Column("role", AnyText),
    Column("was_interviewed", Boolean, nullable=False),
    Column("person", AnyText),
    Column("person_address", AnyText),
    Column("person_role", AnyText),
    Column("reason_words", AnyText),
    Column("notes", AnyText, nullable=False),
)

people_met = owned_table(
    "people_met",
    Column("application_id", AnyText, primary_key=True),
    Column("name", AnyText, primary_key=True),
    Column("address", AnyText),
    Column("role", AnyText),
)
"""Whom the person met and no mail names; they belong to the application over every re-assembly."""

contacts = owned_table(
    "contacts",
    Column("id", AnyText, primary_key=True),
    Column("name", AnyText, nullable=False),
    Column("address", AnyText),
    Column("title", AnyText),
    Column("organisation", AnyText),
    Column("do_not_contact", Boolean, nullable=False),
    Column("is_closed", Boolean, nullable=False),
    Column("snoozed_until", Date),
    Column("reopened_on", Date),
    Column("reach", JSON, nullable=False, server_default="{}"),
    Column("notes", AnyText, nullable=False, server_default=""),
    Column("interests", AnyText, nullable=False, server_default=""),
    Column("ways", JSON, nullable=False, server_default="{}"),
)

contact_changes = owned_table(
    "contact_changes",
    Column("contact_id", AnyText, primary_key=True),
    Column("changes", JSON, nullable=False),
)
"""The fields of a contact the person changed; kept over every re-assembly."""

touchpoints = owned_table(
    "touchpoints",
    Column("id", AnyText, primary_key=True),
    Column("contact_id", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("direction", AnyText, nullable=False),
    Column("channel", AnyText, nullable=False),
    Column("nature", AnyText, nullable=False),
    Column("application_id", AnyText),
    Column("purpose", AnyText),
    Column("message_id", AnyText),
    Column("letter_id", AnyText),
    Column("is_confirmed", Boolean, nullable=False),
    # True: the person or an outlet said so, and it stays. False: it follows from mail.
    Column("is_recorded", Boolean, nullable=False),
    Column("note", AnyText, nullable=False, server_default=""),
    # One look at today asks for a few of many: of some people, about some applications, of a kind.
    Index(None, "owner_id", "contact_id"),
    Index(None, "owner_id", "application_id", "at"),
    Index(None, "owner_id", "purpose", "at"),
    Index(None, "owner_id", "nature", "at"),
)

forgotten = owned_table(
    "forgotten",
    Column("mark", AnyText, primary_key=True),
)
"""Whom the person asked us to forget: keyed hashes that only tell them when they come again."""

# --- letters ---------------------------------------------------------------------------------

letters = owned_table(
    "letters",
    Column("id", AnyText, primary_key=True),
    Column("purpose", AnyText, nullable=False),
    Column("to", JSON, nullable=False),
    Column("subject", AnyText, nullable=False),
    Column("body", AnyText, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("application_id", AnyText),
    Column("contact_id", AnyText),
    Column("sender", JSON(none_as_null=True)),
    Column("in_reply_to", AnyText),
    Column("references", JSON, nullable=False),
    Column("message_id", AnyText, nullable=False),
    Column("answers", JSON, nullable=False),
)

receipts = appended_table(
    "receipts",
    Column("letter_id", AnyText, nullable=False),
    Column("outlet", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("delivery", AnyText, nullable=False),
    Column("detail", AnyText, nullable=False),
    of_letter(),
)

confirmations = appended_table(
    "confirmations",
    Column("letter_id", AnyText, nullable=False),
    Column("went_out", Boolean, nullable=False),
    of_letter(),
    Index(None, "owner_id", "letter_id"),
)
"""What the person said of placed letters: whether they went out."""

# --- reasons to write ------------------------------------------------------------------------

feeds = owned_table(
    "feeds",
    Column("address", AnyText, primary_key=True),
    Column("title", AnyText, nullable=False),
    Column("etag", AnyText, nullable=False),
    Column("modified", AnyText, nullable=False),
    Column("read_at", Moment),
    Column("problem", AnyText, nullable=False),
)

articles = owned_table(
    "articles",
    Column("id", AnyText, primary_key=True),
    Column("link", AnyText, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("summary", AnyText, nullable=False),
    Column("feed", AnyText, nullable=False),
    Column("first_seen_at", Moment, nullable=False),
    Column("published_at", Moment),
    Column("text", AnyText, nullable=False),
    Index(None, "owner_id", "link", unique=True),
    Index(None, "owner_id", "first_seen_at"),
)

article_matches = owned_table(
    "article_matches",
    Column("contact_id", AnyText, primary_key=True),
    Column("article_id", AnyText, primary_key=True),
    Column("score", Float, nullable=False),
    Column("words", JSON, nullable=False),
    ForeignKeyConstraint(
        ["owner_id", "article_id"], ["articles.owner_id", "articles.id"], ondelete="CASCADE"
    ),
    Index(None, "owner_id", "article_id"),
)
"""Follows from articles and contacts; it is computed anew where these change."""

boards = owned_table(
    "boards",
    Column("address", AnyText, primary_key=True),
    Column("organisation", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("etag", AnyText, nullable=False),
    Column("modified", AnyText, nullable=False),
    Column("asked_on", Date),
    Column("read_at", Moment),
    Column("problem", AnyText, nullable=False),
)

openings = owned_table(
    "openings",
    Column("board", AnyText, primary_key=True),
    Column("key", AnyText, primary_key=True),
    Column("id", AnyText, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("link", AnyText, nullable=False),
    Column("location", AnyText, nullable=False),
    Column("first_seen_on", Date, nullable=False),
    Column("seen_on", Date, nullable=False),
    Column("published_on", Date),
    Column("was_there_first", Boolean, nullable=False),
    Column("absent_on", Date),
    Column("closed_on", Date),
    Column("reopened_on", Date),
)

own_news = owned_table(
    "own_news",
    Column("id", AnyText, primary_key=True),
    Column("line", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
)

# --- accounts --------------------------------------------------------------------------------

accounts = owned_table(
    "accounts",
    Column("name", AnyText, primary_key=True),
    Column("address", AnyText, nullable=False),
    Column("user", AnyText, nullable=False),
    Column("imap", JSON, nullable=False),
    Column("smtp", JSON(none_as_null=True)),
    Column("proof", AnyText, nullable=False),
    Column("secret_command", AnyText, nullable=False),
    Column("ca_file", AnyText, nullable=False),
)
"""Mail accounts; their secrets never come here."""

# --- settings --------------------------------------------------------------------------------

settings = owned_table(
    "settings",
    Column("name", AnyText, primary_key=True),
    Column("value", AnyText, nullable=False),
)

# Not part of ``metadata``: Alembic looks after it once a migration runs.
version = Table(
    VERSION_TABLE,
    MetaData(naming_convention={"pk": "%(table_name)s_pkc"}),
    Column("version_num", String(32), primary_key=True),
)
