"""Whatever keeps us from the mail is one sentence, and never says the secret."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.loopback import free_port
from tests.mailstack import make_certificate

from afterword.adapters.imap.faults import says_of_refusal
from afterword.adapters.imap.session import open_session
from afterword.core.accounts import Account, Proof, Security, Server
from afterword.core.errors import AfterwordError, Invalid, NotFound, Refused, Unavailable

SECRET = "s3cret-wôrd"

Serving = Callable[..., int]


@pytest.fixture
def serving() -> Iterator[Serving]:
    """Listen on loopback, say something to everybody who calls, and then keep silent or hang up."""
    over: list[Callable[[], None]] = []

    def serve(
        greeting: bytes = b"",
        *,
        certificate: tuple[Path, Path] | None = None,
        answers: tuple[bytes, ...] = (),
        hangs_up: bool = False,
    ) -> int:
        listening = socket.create_server(("127.0.0.1", 0))
        opened: list[socket.socket] = []

        def work() -> None:
            with contextlib.suppress(OSError):
                while True:
                    here, _ = listening.accept()
                    opened.append(here)
                    with contextlib.suppress(OSError):
                        if certificate is not None:
                            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                            context.load_cert_chain(*certificate)
                            here = context.wrap_socket(here, server_side=True)
                            opened[-1] = here
                        here.sendall(greeting)
                        for answer in answers:
                            tag = here.recv(4096).split()[0]
                            here.sendall(answer.replace(b"TAG", tag))
                        if hangs_up:
                            here.close()

        thread = threading.Thread(target=work, daemon=True)
        thread.start()

        def end() -> None:
            with contextlib.suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            for one in opened:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
            thread.join()

        over.append(end)
        return int(listening.getsockname()[1])

    yield serve
    for end in over:
        end()


def account_at(port: int, security: Security = Security.NONE, host: str = "localhost") -> Account:
    return Account("home", "ana@home.example", "ana@home.example", Server(host, port, security))


def refused(account: Account, secret: str = SECRET, patience: float = 30) -> AfterwordError:
    with pytest.raises(AfterwordError) as raised:
        open_session(account, secret, patience)
    said = str(raised.value)
    assert secret not in said
    assert "\n" not in said
    assert said[0].isupper()
    assert said.endswith(".")
    return raised.value


def test_a_wrong_password_is_said(box) -> None:
    error = refused(box.account)
    assert isinstance(error, Invalid)
    assert f"does not let '{box.user}' in with this password" in str(error)


def test_a_password_may_hold_quotes_and_letters_of_any_script(box) -> None:
    for secret in ('"', "\\", "пароль", "a b"):
        assert "does not let" in str(refused(box.account, secret))
    user = replace(box.account, user='an"a (b) *')
    assert "does not let" in str(refused(user))


@pytest.mark.parametrize("secret", ["two\r\nlines", "nul\0"])
def test_a_secret_cannot_become_a_command(box, secret) -> None:
    assert "cannot be typed" in str(refused(box.account, secret))


def test_a_token_opens_the_mailbox_and_a_spent_one_is_said(box) -> None:
    account = replace(box.account, proof=Proof.OAUTH2)
    box.stack.tokens["good-token"] = box.user
    session = open_session(account, "good-token")
    assert session.folders()
    session.close()
    error = refused(account, "spent-token")
    assert "'afterword account sign-in home'" in str(error)
    printed = replace(account, secret_command="print-a-token")
    assert "does not accept this token" in str(refused(printed, "spent-token"))


def test_a_host_that_is_not_there_is_said() -> None:
    error = refused(account_at(993, Security.TLS, "imap.nowhere.invalid"))
    assert isinstance(error, Unavailable)
    assert "There is no server called imap.nowhere.invalid" in str(error)
    assert "There is no server" in str(refused(account_at(993, Security.TLS, "a..b")))


def test_a_closed_port_is_said() -> None:
    port = free_port()
    assert f"takes no connection on port {port}" in str(refused(account_at(port)))


@pytest.mark.parametrize("security", list(Security))
def test_a_server_that_hangs_is_said(serving, security) -> None:
    error = refused(account_at(serving(), security), patience=0.3)
    assert "does not answer on port" in str(error)


def test_a_server_that_hangs_later_is_said(serving) -> None:
    greeting = b"* OK [CAPABILITY IMAP4rev1] ready\r\n"
    assert "does not answer" in str(refused(account_at(serving(greeting)), patience=0.3))


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_nobody_vouches_for_is_not_trusted(box, security) -> None:
    port = box.stack.imaps if security is Security.TLS else box.stack.imap
    error = refused(account_at(port, security))
    assert "signed by nobody this machine trusts" in str(error)
    assert "--ca-file" in str(error)


@pytest.mark.parametrize(
    ("name", "days", "says"),
    [
        ("localhost", (-9, -2), "has expired"),
        ("localhost", (2, 9), "is not valid yet"),
        ("elsewhere.example", (-1, 2), "made out to another name"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_said(serving, tmp_path, name, days, says) -> None:
    certificate = make_certificate(tmp_path, name=name, days=days)
    account = account_at(serving(certificate=certificate), Security.TLS)
    assert says in str(refused(replace(account, ca_file=str(certificate[0]))))


def test_a_file_of_certificates_that_is_none_is_said(box, tmp_path) -> None:
    assert isinstance(refused(replace(box.account, ca_file=str(tmp_path / "no"))), NotFound)
    (tmp_path / "text").write_text("no certificate")
    for path in (tmp_path / "text", tmp_path):
        error = refused(replace(box.account, ca_file=str(path)))
        assert "holds no certificate" in str(error)


def test_a_port_that_speaks_no_tls_is_said(serving) -> None:
    port = serving(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
    assert "does not speak TLS" in str(refused(account_at(port, Security.TLS)))


def test_a_server_without_encryption_is_not_given_a_password(serving) -> None:
    port = serving(b"* OK ready\r\n", answers=(b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n",))
    assert "offers no encryption" in str(refused(account_at(port, Security.STARTTLS)))


def test_what_is_no_mail_server_is_said(serving) -> None:
    for greeting in (b"220 smtp ready\r\n", b"HTTP/1.1 400 Bad Request\r\n\r\n", b""):
        port = serving(greeting, hangs_up=True)
        assert "speaks no IMAP" in str(refused(account_at(port)))


def test_nothing_goes_unencrypted_over_a_network() -> None:
    error = refused(account_at(143, host="imap.home.example"))
    assert isinstance(error, Refused)
    assert "for everybody to read" in str(error)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (b"NO [ALERT] Application-specific password required: https://x.example", "app password"),
        (b"NO [ALERT] Your account is not enabled for IMAP use.", "IMAP is switched off"),
        (b"NO IMAP access is disabled for your domain.", "IMAP is switched off"),
        (b"NO [UNAVAILABLE] Temporary authentication failure.", "try again in some minutes"),
        (b"NO [ALERT] Too many simultaneous connections.", "try again in some minutes"),
        (b"NO [PRIVACYREQUIRED] Plaintext authentication disallowed", "encrypted connection only"),
        (b"NO [AUTHENTICATIONFAILED] s3cret-word is wrong", "look at both"),
        (b"BAD what", "look at both"),
    ],
)
def test_what_a_server_says_against_a_sign_in_is_put_in_words(serving, answer, says) -> None:
    port = serving(
        b"* OK [CAPABILITY IMAP4rev1] ready\r\n",
        answers=(b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n", b"TAG " + answer + b"\r\n"),
    )
    assert says in str(refused(account_at(port), "s3cret-word"))


def test_a_server_that_hangs_up_at_the_sign_in_is_said(serving) -> None:
    port = serving(
        b"* OK [CAPABILITY IMAP4rev1] ready\r\n",
        answers=(b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n", b"* BYE too bad\r\n"),
        hangs_up=True,
    )
    assert "broke off" in str(refused(account_at(port), "s3cret-word"))


def test_the_provider_is_named_with_what_it_wants() -> None:
    account = replace(account_at(993), address="ana@gmail.com")
    assert "It wants an app password" in str(says_of_refusal("NO no", account))
