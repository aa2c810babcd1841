"""What the person says a message belongs to, where it fits several applications.

How many messages wait for a word follows from the applications as well, now that this is asked.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
ADDED = (
    "INSERT INTO waiting_mail (owner_id, changes) VALUES ({row}.owner_id, 1) "
    "ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1"
)
GONE = "UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = {row}.owner_id"
HAPPENING = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("UPDATE", "NEW"), ("DELETE", "OLD"))


def upgrade() -> None:
    """Make the table, and let the database count its changes and those of applications."""
    op.create_table(
        "placings",
        sa.Column(
            "n",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            nullable=False,
        ),
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("beside", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_placings"),
        sa.ForeignKeyConstraint(
            ["owner_id", "digest"],
            ["messages.owner_id", "messages.digest"],
            name="fk_placings_messages",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_placings_owner_id_digest", "placings", ["owner_id", "digest"])
    for table in ("placings", "applications"):
        for when, row in HAPPENING:
            for statement in _counting(table, when, row):
                op.execute(statement)


def _counting(table: str, when: str, row: str) -> list[str]:
    name = f"count_{table}_{when.lower()}_{row.lower()}"
    body = (ADDED if row == "NEW" else GONE).format(row=row)
    if op.get_bind().dialect.name == "sqlite":
        return [f"CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN {body}; END"]
    doing = f"$$ BEGIN {body}; RETURN NULL; END $$"
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS {doing}",
        f"CREATE TRIGGER {name} AFTER {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]
