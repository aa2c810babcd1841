"""Imported cards, people's news, contacts that are one person, and address books on servers."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make their tables, and room for further ways to reach a contact."""
    # SQLite can only put a column in front of the table's constraints by making it anew.
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("contacts", recreate="always" if is_sqlite else "never") as contacts:
        contacts.add_column(sa.Column("ways", sa.JSON(), nullable=False, server_default="{}"))
        if is_sqlite:
            for name in ("notes", "interests"):  # read off a table, '' would come back as ('')
                contacts.alter_column(name, server_default="")
    _keep_cards()
    _keep_merges()
    op.create_table(
        "address_books",
        sa.Column("owner_id", TEXT, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("name", "url", "user")),
        sa.Column("secret_command", TEXT, nullable=False),
        sa.Column("ca_file", TEXT, nullable=False),
        sa.Column("collection", TEXT, nullable=False),
        sa.Column("sync_token", TEXT, nullable=False),
        sa.Column("synced_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("owner_id", "name", name="pk_address_books"),
    )


def _keep_cards() -> None:
    op.create_table(
        "cards",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("raw", TEXT, nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "source", "key", name="pk_cards"),
    )
    op.create_index("ix_cards_owner_id_contact_id", "cards", ["owner_id", "contact_id"])
    told = ("title", "organisation", "was_title", "was_organisation")
    op.create_table(
        "their_news",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in told),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_their_news"),
    )
    op.create_table(
        "sent_applications",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_sent_applications"),
    )
    op.create_index(
        "ix_sent_applications_owner_id_key", "sent_applications", ["owner_id", "key"], unique=True
    )


def _keep_merges() -> None:
    op.create_table(
        "merges",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("kept_id", TEXT, nullable=False),
        sa.Column("gone_id", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("is_automatic", sa.Boolean(), nullable=False),
        sa.Column("made", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_merges"),
    )
    op.create_table(
        "told_apart",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("one", TEXT, nullable=False),
        sa.Column("other", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "one", "other", name="pk_told_apart"),
    )
