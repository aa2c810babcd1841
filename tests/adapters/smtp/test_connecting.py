"""Reaching a server: privately, as oneself, and what is said where that fails."""

import logging
from pathlib import Path

import pytest
from tests.adapters.smtp.letters import LETTER, NOW, outlet, state
from tests.adapters.smtp.servers import (
    TOKEN,
    Certificate,
    Running,
    make_certificate,
    running,
    scripted,
)

from afterword.core.accounts import Proof, Security, Server
from afterword.core.errors import Unavailable
from afterword.core.outbox import State
from afterword.core.ports import Delivery


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_tls_is_spoken_and_checked(
    certificate: Certificate, tmp_path: Path, security: Security
) -> None:
    kind = "tls" if security is Security.TLS else "starttls"
    with running(**{kind: certificate}, auth_require_tls=security is Security.STARTTLS) as server:
        trusted = outlet(
            server.port, tmp_path / "a", security, ca_file=str(certificate.certificate)
        )
        assert trusted.deliver(LETTER, NOW).delivery is Delivery.SENT
        with pytest.raises(Unavailable, match="nobody this machine trusts"):
            outlet(server.port, tmp_path / "b", security).deliver(LETTER, NOW)
        assert len(server.post.accepted) == 1


@pytest.mark.parametrize(
    ("host", "days", "says"),
    [("127.0.0.1", -1, "has expired"), ("mx.other.example", 2, "is for another name")],
)
def test_a_certificate_that_does_not_hold_is_said(
    tmp_path: Path, host: str, days: int, says: str
) -> None:
    bad = make_certificate(tmp_path / "bad", host, days)
    with running(tls=bad) as server:
        one = outlet(server.port, tmp_path, Security.TLS, ca_file=str(bad.certificate))
        with pytest.raises(Unavailable, match=says):
            one.deliver(LETTER, NOW)
        assert not server.post.accepted


@pytest.mark.parametrize("left_out", [[], ["PLAIN"]], ids=["PLAIN", "LOGIN"])
def test_a_password_that_is_not_ascii_signs_in(tmp_path: Path, left_out: list[str]) -> None:
    with running(auth_exclude_mechanism=left_out) as server:
        outlet(server.port, tmp_path).deliver(LETTER, NOW)
        assert server.post.signed_in == ["LOGIN" if left_out else "PLAIN"]


def test_a_token_signs_in(plain: Running, tmp_path: Path) -> None:
    outlet(plain.port, tmp_path, secret=TOKEN, proof=Proof.OAUTH2).deliver(LETTER, NOW)
    assert plain.post.signed_in == ["XOAUTH2"]
    assert len(plain.post.accepted) == 1


@pytest.mark.parametrize(
    ("proof", "left_out", "says"),
    [
        (Proof.PASSWORD, [], "password"),
        (Proof.PASSWORD, ["PLAIN"], "password"),
        (Proof.OAUTH2, [], "OAuth token"),
    ],
)
def test_a_wrong_secret_is_one_sentence_without_it(
    tmp_path: Path, proof: Proof, left_out: list[str], says: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "afterword")
    with running(auth_exclude_mechanism=left_out) as server:
        one = outlet(server.port, tmp_path, secret="wrong horse", proof=proof)
        with pytest.raises(Unavailable, match=says) as caught:
            one.deliver(LETTER, NOW)
        assert not server.post.accepted
    assert str(caught.value).endswith("nothing was sent.")
    shown = (
        str(caught.value)
        + repr(caught.value.__cause__)
        + (tmp_path / "outbox" / "L7.json").read_text()
    )
    assert "wrong horse" not in shown
    assert state(tmp_path) is State.REFUSED  # asking again unasked would lock the account


def test_a_server_that_repeats_the_secret_is_not_quoted(tmp_path: Path) -> None:
    answers = [
        b"220 hi\r\n",
        b"250-mx\r\n250 AUTH PLAIN\r\n",
        b"235 in\r\n",
        b"550 not with wrong  horse\r\n",
    ]
    with scripted(*answers) as port, pytest.raises(Unavailable) as caught:
        outlet(port, tmp_path, secret="wrong horse").deliver(LETTER, NOW)
    assert "horse" not in str(caught.value)
    assert "(550)" in str(caught.value)


@pytest.mark.parametrize(
    ("security", "answers", "says"),
    [
        (Security.STARTTLS, [b"220 hi\r\n", b"250 mx\r\n"], "offers no encryption"),
        (Security.NONE, [b"220 hi\r\n", b"250 mx\r\n"], "offers no way of signing in"),
        (Security.NONE, [b"* OK IMAP4rev1\r\n"], "no mail server for sending"),
        (Security.NONE, [b"554 no service\r\n"], "does not take connections"),
        (Security.NONE, [b"421 too busy\r\n"], "too busy"),
        (Security.NONE, [], "was lost"),
        (Security.NONE, [b"220 " + b"x" * 9000 + b"\r\n"], "no mail server for sending"),
        (Security.TLS, [b"220 hi\r\n"], "does not speak TLS"),
        (Security.STARTTLS, [b"220 hi\r\n", b"250-mx\r\n250 STARTTLS\r\n", b"454 no\r\n"],
         "too busy or closing"),
    ],
)  # fmt: skip
def test_a_server_one_cannot_talk_to_is_said(
    tmp_path: Path, security: Security, answers: list[bytes], says: str
) -> None:
    with scripted(*answers) as port, pytest.raises(Unavailable, match=says):
        outlet(port, tmp_path, security).deliver(LETTER, NOW)


def test_nobody_there_is_said(tmp_path: Path) -> None:
    with scripted() as port:
        pass
    with pytest.raises(Unavailable, match="Nothing answers at"):
        outlet(port, tmp_path).deliver(LETTER, NOW)


@pytest.mark.parametrize("host", ["mx.example", "10.0.0.1", "127.0.0.1.example", "localhost.evil"])
def test_no_other_machine_is_spoken_to_in_the_clear(tmp_path: Path, host: str) -> None:
    one = outlet(1, tmp_path, smtp=Server(host, 25, Security.NONE))
    with pytest.raises(Unavailable, match="without encryption"):
        one.deliver(LETTER, NOW)


def test_a_missing_file_of_certificates_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="--ca-file"):
        outlet(1, tmp_path, Security.TLS, ca_file=str(tmp_path / "none.pem")).deliver(LETTER, NOW)
