"""Opening a store on a server: what it says is heard, what it must not say is not said."""

import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from afterword.adapters.store.opening import open_store
from afterword.core.errors import Invalid, Unavailable


def sentence(raised: pytest.ExceptionInfo[Exception]) -> str:
    text = str(raised.value)
    assert text[0].isupper(), text
    assert text.endswith("."), text
    assert "\n" not in text, text
    return text


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ana:pass-word@127.0.0.1:1/afterword",
        "postgres://ana:pass-word@127.0.0.1:1/afterword",
        "postgresql+psycopg://ana:pass-word@127.0.0.1:1/afterword",
    ],
)
def test_a_server_that_does_not_answer_is_named_without_its_password(address: str) -> None:
    with pytest.raises(Unavailable) as raised:
        open_store(address)
    assert "The PostgreSQL database afterword at 127.0.0.1 does not answer" in sentence(raised)
    assert "pass-word" not in str(raised.value)


@pytest.mark.parametrize(
    ("who", "says"),
    [
        ("afterword@/nothing", 'database "nothing" does not exist'),
        ("nobody@/postgres", 'role "nobody" does not exist'),
        ("afterword@/postgres?colour=blue", 'invalid connection option "colour"'),
    ],
)
def test_a_server_that_says_no_is_heard(postgres: Path, who: str, says: str) -> None:
    with pytest.raises(Unavailable) as raised:
        open_store(f"postgresql://{who}{'&' if '?' in who else '?'}host={postgres}")
    assert says in sentence(raised)


def test_a_server_user_without_rights_is_told(new_database: Callable[[], str]) -> None:
    address = new_database()
    with psycopg.connect(address) as conn:
        conn.execute("DROP ROLE IF EXISTS guest")
        conn.execute("CREATE ROLE guest LOGIN")
    with pytest.raises(Unavailable) as raised:
        open_store(address.replace("afterword@", "guest@"))
    assert "ask for the rights" in sentence(raised)


def test_a_server_database_that_cannot_hold_every_script_is_refused(
    postgres: Path, new_database: Callable[[], str]
) -> None:
    with psycopg.connect(new_database(), autocommit=True) as conn:
        conn.execute("DROP DATABASE IF EXISTS narrow")
        conn.execute("CREATE DATABASE narrow TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'")
    with pytest.raises(Unavailable) as raised:
        open_store(f"postgresql://afterword@/narrow?host={postgres}")
    assert "UTF8" in sentence(raised)


@pytest.mark.parametrize(
    "address", ["mysql://ana:pass-word@db/x", "postgresql://ana:pass-word@db:port/x", "://"]
)
def test_an_address_of_another_kind_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(Invalid) as raised:
        open_store(address)
    assert "pass-word" not in sentence(raised)


def test_a_server_database_of_another_program_is_left_alone(
    new_database: Callable[[], str],
) -> None:
    address = new_database()
    with psycopg.connect(address) as conn:
        conn.execute("CREATE TABLE letters (id int)")
    with pytest.raises(Unavailable) as raised:
        open_store(address)
    assert "belongs to another program" in sentence(raised)


def test_other_tables_in_a_server_database_do_not_matter(new_database: Callable[[], str]) -> None:
    address = new_database()
    with psycopg.connect(address) as conn:
        conn.execute("CREATE TABLE spatial_ref_sys (id int)")
    store = open_store(address)
    assert store.message_count() == 0
    store.close()


def test_without_the_package_for_servers_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Unavailable, match=r"pip install 'afterword\[hosted\]'"):
        open_store("postgresql://127.0.0.1:1/afterword")
