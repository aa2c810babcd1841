"""The day on which it is next time to write to each contact, and what looks for a few of many.

Nothing is worked out here: every row begins as one that does not hold.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)

ONE_MORE = "UPDATE due_days SET changes = changes + 1 WHERE owner_id = {row}.owner_id AND "
ADDED = (
    "INSERT INTO due_days (owner_id, contact_id, changes) VALUES ({row}.owner_id, {row}.{id}, 1) "
    "ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1"
)
MAIL_ADDED = (
    "INSERT INTO waiting_mail (owner_id, changes) VALUES ({row}.owner_id, 1) "
    "ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1"
)
MAIL_GONE = "UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = {row}.owner_id"
OF_LETTER = (
    "contact_id IN (SELECT contact_id FROM touchpoints "
    "WHERE owner_id = {row}.owner_id AND letter_id = {row}.letter_id)"
)
WATCHED = {
    "contacts": ("id",),
    "contact_changes": ("contact_id",),
    "touchpoints": ("contact_id",),
    "merges": ("kept_id", "gone_id"),
    "confirmations": (),
    "filed": (),
    "overrulings": (),
}


def upgrade() -> None:
    """Make the table, name everybody in it, and let the database count changes from now on."""
    op.create_table(
        "due_days",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("worked_out_at", sa.Integer(), nullable=True),
        sa.Column("worked_out_with", TEXT, nullable=False, server_default=""),
        sa.Column("since", MOMENT, nullable=True),
        sa.Column("until", MOMENT, nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("is_unreachable", sa.Boolean(), nullable=True),
        sa.Column("is_told_of", sa.Boolean(), nullable=True),
        sa.Column("house", TEXT, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("owner_id", "contact_id", name="pk_due_days"),
    )
    op.create_index(
        "ix_due_days_in_turn",
        "due_days",
        ["owner_id", "is_unreachable", "first_day", "contact_id"],
    )
    op.create_table(
        "waiting_mail",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("worked_out_at", sa.Integer(), nullable=True),
        sa.Column("worked_out_with", TEXT, nullable=False, server_default=""),
        sa.Column("may_be_answers", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("owner_id", name="pk_waiting_mail"),
    )
    op.execute(
        "INSERT INTO due_days (owner_id, contact_id) SELECT owner_id, id FROM contacts "
        "UNION SELECT owner_id, contact_id FROM contact_changes"
    )
    for columns in (["contact_id"], ["application_id", "at"], ["purpose", "at"], ["nature", "at"]):
        name = "_".join(["ix_touchpoints_owner_id", *columns])
        op.create_index(name, "touchpoints", ["owner_id", *columns])
    for statement in _statements(op.get_bind().dialect.name):
        op.execute(statement)


def _statements(dialect: str) -> list[str]:
    found: list[str] = []
    happening = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    for table, (when, row) in ((one, two) for one in WATCHED for two in happening):
        name = f"count_{table}_{when.lower()}_{row.lower()}"
        body = " ".join(f"{one};" for one in _counting(table, row))
        if dialect == "sqlite":
            found.append(f"CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN {body} END")
            continue
        doing = f"$$ BEGIN {body} RETURN NULL; END $$"
        each = f"FOR EACH ROW EXECUTE FUNCTION {name}()"
        found.append(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS {doing}")
        found.append(f"CREATE TRIGGER {name} AFTER {when} ON {table} {each}")
    return found


def _counting(table: str, row: str) -> list[str]:
    if table in {"filed", "overrulings"}:
        return [(MAIL_ADDED if row == "NEW" else MAIL_GONE).format(row=row)]
    names = WATCHED[table]
    if not names:
        return [f"{ONE_MORE}{OF_LETTER}".format(row=row)]
    if row == "NEW":
        return [ADDED.format(row=row, id=name) for name in names]
    return [f"{ONE_MORE}contact_id = {row}.{name}".format(row=row) for name in names]
