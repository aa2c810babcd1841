"""Mail accounts; their secrets lie elsewhere."""

from sqlalchemy import Connection, delete

from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.rows import owned, put, values_of
from afterword.adapters.store.tables import accounts
from afterword.core.accounts import Account


def save_account(conn: Connection, owner: str, account: Account) -> None:
    """Keep an account, or replace the one with the same name."""
    put(conn, accounts, [{"owner_id": owner, **to_row(account)}])


def all_accounts(conn: Connection, owner: str) -> list[Account]:
    """Return every account, by name."""
    return values_of(conn, Account, owned(owner, accounts).order_by(accounts.c.name))


def remove_account(conn: Connection, owner: str, name: str) -> bool:
    """Forget an account, and tell whether there was one."""
    gone = delete(accounts).where(accounts.c.owner_id == owner, accounts.c.name == name)
    return conn.execute(gone).rowcount > 0
