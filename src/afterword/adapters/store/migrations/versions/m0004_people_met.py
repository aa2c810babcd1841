"""People whom the person met and no mail names."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table of people met."""
    op.create_table(
        "people_met",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("application_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=True),
        sa.Column("role", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("owner_id", "application_id", "name", name="pk_people_met"),
    )
