"""Mail accounts on the settings page: added, tried, removed; a password is never shown again."""

from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.accounts import Account, Proof, Security, Server, provider_of
from afterword.core.errors import AfterwordError, Invalid
from afterword.core.wording import count
from afterword.services.mail.accounts import (
    Said,
    account_from,
    add,
    find_account,
    is_address,
    missing,
    refuse_known,
    remove,
)
from afterword.web.visit import Visit, action, page

_PATIENCE: Final = 15.0
"""Seconds a server may be silent while somebody waits for the page."""
_SECURITIES: Final = (
    ("", "As is usual for the port"),
    (Security.TLS.value, "TLS"),
    (Security.STARTTLS.value, "STARTTLS"),
    (Security.NONE.value, "None, on this machine only"),
)
_WORDS: Final = ("name", "address", "user", "imap", "imap_security", "smtp", "smtp_security")


@dataclass(frozen=True, slots=True)
class AccountShown:
    """One account, without its secret."""

    name: str
    address: str
    ways: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class AddAccountPage:
    """The page."""

    template: ClassVar[str] = "add_account.html"
    title: str
    typed: dict[str, str]
    """What was typed, by the name of the field; never the password."""
    securities: tuple[Option, ...]
    advice: str
    """What the provider wants; empty where nothing is known."""
    problem: str
    is_open: bool
    """The servers have to be said."""


def accounts_shown(visit: Visit) -> tuple[AccountShown, ...]:
    """Return every account as the settings page shows it."""
    return tuple(
        AccountShown(one.name, one.address, _ways(one)) for one in visit.app.store.accounts()
    )


def _ways(one: Account) -> str:
    sends = f", sent by {_place(one.smtp)}" if one.smtp is not None else ""
    return f"Read from {_place(one.imap)}{sends}."


def _place(server: Server) -> str:
    return f"{server.host}:{server.port} ({server.security.value})"


def ask(visit: Visit) -> Response:
    """Show the form."""
    return _form(visit, "", 200)


def _form(visit: Visit, problem: str, status: int) -> Response:
    typed = {name: visit.line(name) for name in _WORDS}
    provider = provider_of(typed["address"]) if typed["address"] else None
    has_servers = any(typed[name] for name in ("user", "imap", "smtp"))
    return visit.show(
        AddAccountPage(
            title="Add a mail account",
            typed=typed,
            securities=tuple(Option(value, words) for value, words in _SECURITIES),
            advice=provider.says if provider else "",
            problem=problem,
            is_open=has_servers or (bool(typed["address"]) and provider is None),
        ),
        status,
    )


def keep(visit: Visit) -> Response:
    """Keep an account and its password."""
    app = visit.app
    try:
        with app.only_one("account"):
            refuse_known(app.store, visit.line("name"))
            account = account_from(visit.line("name"), _said(visit))
            if account.proof is Proof.OAUTH2:
                raise Invalid(
                    "This provider lets programs in by OAuth only, which begins in a terminal: "
                    f"afterword account add {account.name} --address {account.address}"
                )
            password = visit.form.get("password", "")
            where = add(app.store, app.secrets, account, str(password))
    except AfterwordError as error:
        return _form(visit, str(error), 422)
    visit.say(f"Kept as “{account.name}”, its password {where}. A test shows whether it works.")
    return visit.go("settings")


def _said(visit: Visit) -> Said:
    """Return what was said of an account; what is missing is said in this page's words."""

    def line(name: str) -> str | None:
        return visit.line(name) or None

    def security(name: str) -> Security | None:
        chosen = visit.line(name)
        return Security(chosen) if chosen in set(Security) else None

    said = Said(
        address=line("address"),
        user=line("user"),
        imap=line("imap"),
        imap_security=security("imap_security"),
        smtp=line("smtp"),
        smtp_security=security("smtp_security"),
    )
    if not visit.line("name"):
        raise Invalid("Give the account a name, a plain word such as “home”.")
    if not is_address(said.address or ""):
        raise Invalid("Say the mail address; it should look like ana@example.org.")
    if missing(said):
        raise Invalid("Say where mail is read: your provider's help has the servers, under IMAP.")
    return said


def test(visit: Visit) -> Response:
    """Sign in, and say what is wrong if that fails."""
    one = find_account(visit.app.store, visit.line("name"))
    try:
        messages = visit.app.try_reading(one, _PATIENCE)
        visit.app.try_sending(one, _PATIENCE)
    except AfterwordError as error:
        visit.say(f"“{one.name}”: {error}")
    else:
        ready = ", and ready to send" if one.smtp is not None else ""
        visit.say(f"“{one.name}”: signed in, {count(messages, 'message')} to read{ready}.")
    return visit.go("settings")


def forget(visit: Visit) -> Response:
    """Forget an account and its password; what was read from it stays."""
    name = visit.line("name")
    with visit.app.only_one("account"):
        remove(visit.app.store, visit.app.secrets, name)
    visit.say(f"The account “{name}” and its password are forgotten.")
    return visit.go("settings")


ROUTES = (
    page("/settings/accounts/new", ask, "account-new"),
    action("/settings/accounts/new", keep, "account-add"),
    action("/settings/accounts/test", test, "account-test"),
    action("/settings/accounts/remove", forget, "account-remove"),
)
