"""Feeds with their articles, boards with their openings, and the person's own news."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make their tables."""
    _follow_feeds()
    _follow_boards()
    op.create_table(
        "own_news",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("line", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_own_news"),
    )


def _follow_feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.Column("modified", TEXT, nullable=False),
        sa.Column("read_at", MOMENT, nullable=True),
        sa.Column("problem", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "address", name="pk_feeds"),
    )
    op.create_table(
        "articles",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("link", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("summary", TEXT, nullable=False),
        sa.Column("feed", TEXT, nullable=False),
        sa.Column("first_seen_at", MOMENT, nullable=False),
        sa.Column("published_at", MOMENT, nullable=True),
        sa.Column("text", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_articles"),
    )
    op.create_index("ix_articles_owner_id_link", "articles", ["owner_id", "link"], unique=True)
    op.create_index("ix_articles_owner_id_first_seen_at", "articles", ["owner_id", "first_seen_at"])
    op.create_table(
        "article_matches",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("article_id", TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "contact_id", "article_id", name="pk_article_matches"),
        sa.ForeignKeyConstraint(
            ["owner_id", "article_id"],
            ["articles.owner_id", "articles.id"],
            name="fk_article_matches_articles",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_article_matches_owner_id_article_id", "article_matches", ["owner_id", "article_id"]
    )


def _follow_boards() -> None:
    op.create_table(
        "boards",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("etag", TEXT, nullable=False),
        sa.Column("modified", TEXT, nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        sa.Column("problem", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "address", name="pk_boards"),
    )
    op.create_table(
        "openings",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("board", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("link", TEXT, nullable=False),
        sa.Column("location", TEXT, nullable=False),
        sa.Column("first_seen_on", sa.Date(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("was_there_first", sa.Boolean(), nullable=False),
        sa.Column("absent_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("reopened_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("owner_id", "board", "key", name="pk_openings"),
    )
