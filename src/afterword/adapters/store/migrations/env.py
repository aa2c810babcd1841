"""What Alembic runs; the connection comes from `afterword.adapters.store.upgrading`."""

from alembic import context

from afterword.adapters.store import card_tables, due_tables, own_tables, tables  # noqa: F401 (they are the schema)
from afterword.adapters.store.table_shapes import VERSION_TABLE, metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,  # SQLite changes a table by making it anew
    transactional_ddl=True,  # all of it or none of it, on SQLite too
)
with context.begin_transaction():
    context.run_migrations()
