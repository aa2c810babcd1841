"""Accounts are kept without their secrets, one owner's apart from another's."""

from collections.abc import Callable
from dataclasses import replace

from afterword.core.accounts import Account, Proof, Security, Server
from afterword.core.ports import Store

Opening = Callable[[str], Store]

WORK = Account(
    "work",
    "ana@rail.example",
    "ana",
    Server("imap.rail.example", 143, Security.STARTTLS),
    Server("smtp.rail.example", 465),
    Proof.OAUTH2,
    "pass show mail",
    "/etc/rail.pem",
)
HOME = Account("home", "ana@home.example", "ana@home.example", Server("imap.home.example", 993))


def test_accounts_come_back_whole_and_by_name(store: Store) -> None:
    assert store.accounts() == []
    store.save_account(WORK)
    store.save_account(HOME)
    assert store.accounts() == [HOME, WORK]


def test_an_account_is_replaced_by_one_of_the_same_name(store: Store) -> None:
    store.save_account(WORK)
    changed = replace(WORK, smtp=None, proof=Proof.PASSWORD, secret_command="")
    store.save_account(changed)
    assert store.accounts() == [changed]


def test_an_account_is_removed_once(store: Store) -> None:
    store.save_account(WORK)
    store.save_account(HOME)
    assert store.remove_account("work")
    assert not store.remove_account("work")
    assert store.accounts() == [HOME]


def test_an_account_is_its_owners_alone(opened: Opening) -> None:
    ana, ben = opened("ana"), opened("ben")
    ana.save_account(WORK)
    ben.save_account(HOME)
    assert not ben.remove_account("work")
    assert (ana.accounts(), ben.accounts()) == ([WORK], [HOME])


def test_accounts_outlive_the_program(lasting: Opening) -> None:
    lasting("ana").save_account(WORK)
    assert lasting("ana").accounts() == [WORK]
