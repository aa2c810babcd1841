"""The tables of imported cards, merged contacts and address books on servers."""

from sqlalchemy import JSON, Boolean, Column, Date, Index

from afterword.adapters.store.columns import AnyText, Moment
from afterword.adapters.store.table_shapes import owned_table

cards = owned_table(
    "cards",
    Column("source", AnyText, primary_key=True),
    Column("key", AnyText, primary_key=True),
    Column("contact_id", AnyText, nullable=False),
    Column("card", JSON, nullable=False),
    Column("seen_at", Moment, nullable=False),
    # What a server holds of it: for two-way address books only.
    Column("raw", AnyText, nullable=False),
    Column("etag", AnyText, nullable=False),
    Index(None, "owner_id", "contact_id"),
)
"""What an import said of a contact the last time; the next one is compared with it."""

their_news = owned_table(
    "their_news",
    Column("id", AnyText, primary_key=True),
    Column("contact_id", AnyText, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("organisation", AnyText, nullable=False),
    Column("was_title", AnyText, nullable=False),
    Column("was_organisation", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
)

merges = owned_table(
    "merges",
    Column("id", AnyText, primary_key=True),
    Column("kept_id", AnyText, nullable=False),
    Column("gone_id", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("is_automatic", Boolean, nullable=False),
    Column("made", JSON, nullable=False),
    Column("before", JSON(none_as_null=True)),
)
"""Contacts that count as one. The rows of both stay, so that it can be taken back exactly."""

told_apart = owned_table(
    "told_apart",
    Column("one", AnyText, primary_key=True),
    Column("other", AnyText, primary_key=True),
)
"""Contacts the person said are two people."""

sent_applications = owned_table(
    "sent_applications",
    Column("id", AnyText, primary_key=True),
    Column("key", AnyText, nullable=False),
    Column("organisation", AnyText, nullable=False),
    Column("role", AnyText, nullable=False),
    Column("on", Date, nullable=False),
    Index(None, "owner_id", "key", unique=True),
)
"""Applications an export tells of; mail about them joins them."""

address_books = owned_table(
    "address_books",
    Column("name", AnyText, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("user", AnyText, nullable=False),
    Column("secret_command", AnyText, nullable=False),
    Column("ca_file", AnyText, nullable=False),
    Column("collection", AnyText, nullable=False),
    Column("sync_token", AnyText, nullable=False),
    Column("synced_at", Moment),
)
"""Address books on servers (CardDAV); their secrets never come here."""
