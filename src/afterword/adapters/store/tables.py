"""The tables. Every row has an owner; one owner never sees another's.

A value type with flat fields has a column for each field, of the same name; what is nested is
JSON. Append-only tables have a number of their own, and their last row counts.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    MetaData,
    String,
    Table,
)
from sqlalchemy.sql.schema import SchemaItem

from afterword.adapters.store.columns import AnyText, Moment

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

VERSION_TABLE = "afterword_version"
"""Holds the revision of the schema, in Alembic's own form."""


def _owned(name: str, *items: SchemaItem, has_rowid: bool = True) -> Table:
    """Declare a table whose rows belong to an owner."""
    owner = Column("owner_id", AnyText, primary_key=True)
    return Table(name, metadata, owner, *items, sqlite_with_rowid=has_rowid)


def _appended(name: str, *items: SchemaItem) -> Table:
    """Declare a table that only ever grows; ``n`` tells the order."""
    n = Column(
        "n", BigInteger().with_variant(Integer, "sqlite"), Identity(always=True), primary_key=True
    )
    owner = Column("owner_id", AnyText, nullable=False)
    return Table(name, metadata, n, owner, *items)


def _of_message() -> ForeignKeyConstraint:
    """Tie a row to its message; it goes when the message is forgotten."""
    return ForeignKeyConstraint(
        ["owner_id", "digest"], ["messages.owner_id", "messages.digest"], ondelete="CASCADE"
    )


def _of_letter() -> ForeignKeyConstraint:
    """Tie a row to its letter."""
    return ForeignKeyConstraint(
        ["owner_id", "letter_id"], ["letters.owner_id", "letters.id"], ondelete="CASCADE"
    )


# --- mail ------------------------------------------------------------------------------------

sources = _owned(
    "sources",
    Column("source", AnyText, primary_key=True),
    Column("bookmark", AnyText),
)

messages = _owned(
    "messages",
    Column("digest", AnyText, primary_key=True),
    Column("message_id", AnyText, nullable=False),
    Column("references", JSON, nullable=False),
    Column("sender_address", AnyText, nullable=False),
    Column("sent_at", Moment),
    # Where it was met last: older places are the first to be tidied away.
    Column("source", AnyText, nullable=False),
    Column("key", AnyText, nullable=False),
)
"""Every message that was ever read, kept or not."""

places = _owned(
    "places",
    Column("source", AnyText, primary_key=True),
    Column("key", AnyText, primary_key=True),
    Column("digest", AnyText, nullable=False),
    _of_message(),
    has_rowid=False,
)
"""Every place a message was met in, so that none is read twice."""

recipients = _owned(
    "recipients",
    Column("digest", AnyText, primary_key=True),
    Column("address", AnyText, primary_key=True),
    _of_message(),
    has_rowid=False,
)

filed = _owned(
    "filed",
    Column("digest", AnyText, primary_key=True),
    Column("message_id", AnyText, nullable=False),
    Column("sent_at", Moment),
    Column("message", JSON, nullable=False),
    Column("reading", JSON, nullable=False),
    _of_message(),
    Index(None, "owner_id", "message_id"),
)
"""The messages whose text is kept, with what was read from them."""

overrulings = _appended(
    "overrulings",
    Column("digest", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    _of_message(),
    Index(None, "owner_id", "digest"),
)

# --- applications and people -----------------------------------------------------------------

counters = _owned(
    "counters",
    Column("prefix", AnyText, primary_key=True),
    Column("last", Integer, nullable=False),
)
"""The last number given out for each kind of id."""

applications = _owned(
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

application_notes = _owned(
    "application_notes",
    Column("application_id", AnyText, primary_key=True),
    Column("notes", AnyText, nullable=False),
)
"""What the person wrote down about an application; kept over every re-assembly."""

added_rejections = _owned(
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

people_met = _owned(
    "people_met",
    Column("application_id", AnyText, primary_key=True),
    Column("name", AnyText, primary_key=True),
    Column("address", AnyText),
    Column("role", AnyText),
)
"""Whom the person met and no mail names; they belong to the application over every re-assembly."""

contacts = _owned(
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
)

contact_changes = _owned(
    "contact_changes",
    Column("contact_id", AnyText, primary_key=True),
    Column("changes", JSON, nullable=False),
)
"""The fields of a contact the person changed; kept over every re-assembly."""

touchpoints = _owned(
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
)

forgotten = _owned(
    "forgotten",
    Column("mark", AnyText, primary_key=True),
)
"""Whom the person asked us to forget: keyed hashes that only tell them when they come again."""

# --- letters ---------------------------------------------------------------------------------

letters = _owned(
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

receipts = _appended(
    "receipts",
    Column("letter_id", AnyText, nullable=False),
    Column("outlet", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("delivery", AnyText, nullable=False),
    Column("detail", AnyText, nullable=False),
    _of_letter(),
)

confirmations = _appended(
    "confirmations",
    Column("letter_id", AnyText, nullable=False),
    Column("went_out", Boolean, nullable=False),
    _of_letter(),
    Index(None, "owner_id", "letter_id"),
)
"""What the person said of placed letters: whether they went out."""

# --- reasons to write ------------------------------------------------------------------------

feeds = _owned(
    "feeds",
    Column("address", AnyText, primary_key=True),
    Column("title", AnyText, nullable=False),
    Column("etag", AnyText, nullable=False),
    Column("modified", AnyText, nullable=False),
    Column("read_at", Moment),
    Column("problem", AnyText, nullable=False),
)

articles = _owned(
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

article_matches = _owned(
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

boards = _owned(
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

openings = _owned(
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

own_news = _owned(
    "own_news",
    Column("id", AnyText, primary_key=True),
    Column("line", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
)

# --- accounts --------------------------------------------------------------------------------

accounts = _owned(
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

# --- lessons ---------------------------------------------------------------------------------

told_lessons = _owned(
    "told_lessons",
    Column("id", AnyText, primary_key=True),
    Column("words", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", AnyText, nullable=False),
    Column("contact_id", AnyText),
    Column("application_id", AnyText),
    Column("is_note", Boolean, nullable=False),
)
"""Feedback the person wrote down; what stands in mail is read from there."""

lesson_corrections = _appended(
    "lesson_corrections",
    Column("lesson", AnyText, nullable=False),
    Column("themes", JSON(none_as_null=True)),
    Column("at", Moment, nullable=False),
    Index(None, "owner_id", "lesson"),
)

practices = _owned(
    "practices",
    Column("id", AnyText, primary_key=True),
    Column("theme", AnyText, nullable=False),
    Column("words", AnyText, nullable=False),
    Column("taken_at", Moment, nullable=False),
    Column("lesson", AnyText),
    Column("contact_id", AnyText),
    Column("application_id", AnyText),
    Column("done_at", Moment),
    Column("dropped_at", Moment),
    Column("came_of_it", AnyText, nullable=False),
)

interview_notes = _owned(
    "interview_notes",
    Column("application_id", AnyText, primary_key=True),
    Column("held_at", Moment, primary_key=True),
    Column("talked", AnyText, nullable=False),
    Column("liked", AnyText, nullable=False),
    Column("differently", AnyText, nullable=False),
)
# --- what is private -------------------------------------------------------------------------

private_pages = _owned(
    "private_pages",
    Column("id", AnyText, primary_key=True),
    Column("written_at", Moment, nullable=False),
    Column("body", AnyText, nullable=False),
    Column("is_sealed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("once", AnyText, nullable=False),
)
"""Read by the drawer alone; never searched, checked, exported by default or given to a reader."""

moods = _owned(
    "moods",
    Column("id", AnyText, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("word", AnyText, nullable=False),
)

unswept = _owned("unswept")
"""Owners of whom something was taken out that the files may still hold."""

# --- settings --------------------------------------------------------------------------------

settings = _owned(
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
