"""A person signs in once; what they allowed opens the mailbox from then on, and is kept private."""

import contextlib
import socket
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.authority import CLIENT, CLIENT_SECRET, Authority, authority
from tests.loopback import free_port
from tests.mailstack import Box

from afterword.adapters.imap.session import open_session
from afterword.adapters.oauth.callback import Callback
from afterword.adapters.oauth.google import SCOPE
from afterword.adapters.oauth.opening import sign_in
from afterword.adapters.oauth.tokens import FreshTokens
from afterword.core.accounts import Account, Proof
from afterword.core.errors import AfterwordError, Invalid, Refused, Unavailable
from afterword.core.oauth import Client, Consent, Invitation, Issuer, parse_consent, text_of


class Kept:
    """A place for secrets, in memory."""

    def __init__(self, text: str) -> None:
        self.text = text

    def get(self, _: Account) -> str:
        return self.text

    def save(self, _: Account, secret: str) -> str:
        self.text = secret
        return "here"

    def forget(self, _: Account) -> None:
        self.text = ""


@pytest.fixture
def running(box: Box) -> Iterator[Authority]:
    with authority(box.stack.tokens, box.user) as one:
        yield one


@pytest.fixture
def account(box: Box) -> Account:
    return replace(box.account, proof=Proof.OAUTH2)


def client(running: Authority, issuer: Issuer = Issuer.GOOGLE, **changes: str) -> Client:
    return replace(Client(issuer, CLIENT, "", running.address), **changes)


def visit(address: str, host: str | None = None) -> tuple[int, str]:
    """Open a page as a browser does, and follow where it leads."""
    assert address.startswith("http://127.0.0.1:")
    request = urllib.request.Request(address, headers={"Host": host} if host else {})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


class Browser:
    """Opens what it is invited to beside the program, as a browser does."""

    def __init__(self) -> None:
        self.invited: list[Invitation] = []
        self.pages: list[tuple[int, str]] = []
        self.threads: list[threading.Thread] = []

    def __call__(self, invitation: Invitation) -> None:
        self.invited.append(invitation)
        self.threads.append(threading.Thread(target=self._open, args=(invitation.address,)))
        self.threads[-1].start()

    def _open(self, address: str) -> None:
        self.pages.append(visit(address))


@pytest.fixture
def browser() -> Iterator[Browser]:
    one = Browser()
    yield one
    for thread in one.threads:
        thread.join()


def refused(account: Account, said: Client, invite: Callable[[Invitation], None], **more: float):
    with pytest.raises(AfterwordError) as raised:
        sign_in(account, said, invite, **more)
    says = str(raised.value)
    assert "\n" not in says
    assert says.endswith(".")
    assert "no: {" not in says
    return raised.value


def test_the_browser_comes_back_with_what_opens_the_mailbox(running, account, browser, box) -> None:
    box.put(b"Subject: hello\n\nhi\n")
    consent = sign_in(account, client(running), browser)
    for thread in browser.threads:
        thread.join()
    (status, page) = browser.pages[0]
    assert status == 200
    assert "You can close this window" in page
    asked = running.allowed[0]
    assert asked["scope"] == SCOPE
    assert asked["access_type"] == "offline"
    assert asked["login_hint"] == account.address
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert parse_qs(urlsplit(browser.invited[0].address).query)["code_challenge_method"] == ["S256"]
    kept = Kept(text_of(consent))
    session = open_session(account, FreshTokens(kept).get(account))
    assert session.folders()
    session.close()


def test_a_code_that_is_typed_elsewhere_opens_the_mailbox(running, account) -> None:
    running.pending = 2
    invited: list[Invitation] = []
    consent = sign_in(account, client(running, Issuer.MICROSOFT), invited.append)
    assert invited == [Invitation(f"{running.address}/type-it-here", "ABCD-EFGH")]
    assert [one["grant_type"].rpartition(":")[2] for one in running.asked] == ["device_code"] * 3
    session = open_session(account, FreshTokens(Kept(text_of(consent))).get(account))
    assert session.folders()
    session.close()


def test_nothing_is_told_of_this_machine(running, account) -> None:
    sign_in(account, client(running, Issuer.MICROSOFT), lambda _: None)
    assert running.headers
    for headers in running.headers:
        assert headers["User-Agent"] == "afterword"
        assert not [one for one in headers if one.lower().startswith(("x-", "client"))]


def test_a_client_may_have_a_secret(running, account, browser) -> None:
    running.client_secret = CLIENT_SECRET
    said = client(running, client_secret=CLIENT_SECRET)
    consent = sign_in(account, said, browser)
    assert FreshTokens(Kept(text_of(consent))).get(account) in running.tokens
    error = refused(account, client(running), browser)
    assert isinstance(error, Invalid)
    assert "does not know this client" in str(error)


def test_a_token_is_fetched_once_and_again_when_it_is_spent(running, account, browser) -> None:
    tokens = FreshTokens(Kept(text_of(sign_in(account, client(running), browser))))
    assert tokens.get(account) == tokens.get(account)
    assert len(running.asked) == 2
    running.life = 1
    tokens = FreshTokens(Kept(text_of(sign_in(account, client(running), browser))))
    assert tokens.get(account) != tokens.get(account)


def test_a_renewed_consent_is_kept_and_one_that_is_not_stays(running, account, browser) -> None:
    kept = Kept(text_of(sign_in(account, client(running), browser)))
    before = kept.text
    FreshTokens(kept).get(account)
    assert kept.text != before
    running.rotates = False
    before = kept.text
    FreshTokens(kept).get(account)
    assert kept.text == before


def test_what_another_process_renewed_meanwhile_is_used(running, account, browser) -> None:
    kept = Kept(text_of(sign_in(account, client(running), browser)))

    class Late(Kept):
        """Gives what was kept before, once; another process has renewed it since."""

        def get(self, _: Account) -> str:
            old, self.text = self.text, kept.text
            return old

    late = Late(kept.text)
    FreshTokens(kept).get(account)
    assert FreshTokens(late).get(account) in running.tokens


@pytest.mark.parametrize("issuer", list(Issuer))
def test_a_consent_that_was_taken_back_says_how_to_sign_in_anew(
    running, account, browser, issuer
) -> None:
    kept = Kept(text_of(sign_in(account, client(running, issuer), browser)))
    running.consents.clear()
    with pytest.raises(Unavailable) as raised:
        FreshTokens(kept).get(account)
    assert f"run 'afterword account sign-in {account.name}'" in str(raised.value)
    assert not [one for one in running.secrets() if one in str(raised.value)]


def test_what_is_kept_and_is_no_consent_says_how_to_sign_in_anew(account) -> None:
    for text in ("a-password", "{}", "[]", '{"oauth": 1, "issuer": "google"}'):
        with pytest.raises(Unavailable, match="account sign-in"):
            FreshTokens(Kept(text)).get(account)


def test_passwords_and_printed_tokens_are_given_as_they_are_kept(account) -> None:
    for one in (replace(account, proof=Proof.PASSWORD), replace(account, secret_command="x")):
        assert FreshTokens(Kept("as it is")).get(one) == "as it is"


def test_a_no_in_the_browser_keeps_nothing(running, account, browser) -> None:
    running.denies = True
    assert "was told no" in str(refused(account, client(running), browser))
    for thread in browser.threads:
        thread.join()
    assert "nothing is kept" in browser.pages[0][1]


def test_a_box_that_was_not_ticked_is_said(running, account, browser) -> None:
    running.scope = "openid"
    assert "was not ticked" in str(refused(account, client(running), browser))
    running.scope = f"openid {SCOPE}"
    assert sign_in(account, client(running), browser)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        ("invalid_client", "does not know this client"),
        ("access_denied", "was told no"),
        ("authorization_declined", "was told no"),
        ("expired_token", "Nobody signed in for too long"),
        ("server_error", "try again later"),
        ("invalid_scope", "(invalid_scope)"),
        ("<script>: at-secret 123", "did not sign"),
    ],
)
@pytest.mark.parametrize("issuer", list(Issuer))
def test_what_the_issuer_says_against_it_is_put_in_words(
    running, account, browser, issuer, error, says
) -> None:
    running.error = error
    told = str(refused(account, client(running, issuer), browser))
    assert says in told
    assert "script" not in told


@pytest.mark.parametrize("issuer", list(Issuer))
def test_nobody_who_signs_in_is_not_waited_for_for_ever(running, account, issuer) -> None:
    running.pending = 1000
    error = refused(account, client(running, issuer), lambda _: None, patience=0.5)
    assert "so nothing was kept" in str(error)


@pytest.mark.parametrize("issuer", list(Issuer))
def test_an_issuer_that_is_not_there_is_said(running, account, issuer) -> None:
    gone = client(running, issuer, authority=f"http://127.0.0.1:{free_port()}")
    error = refused(account, gone, lambda _: None)
    assert "127.0.0.1 cannot be reached" in str(error)


def test_what_signs_nobody_in_is_said(running, account) -> None:
    other = client(running, authority=f"{running.address}/elsewhere")
    assert "cannot sign anybody in" in str(refused(account, other, lambda _: None))


def test_a_certificate_nobody_vouches_for_is_not_trusted(running, box, account) -> None:
    # Any TLS server will do: it never comes to HTTP.
    said = client(running, authority=f"https://localhost:{box.stack.imaps}")
    error = refused(replace(account, ca_file=""), said, lambda _: None)
    assert "certificate of localhost is not trusted" in str(error)


@pytest.mark.parametrize("issuer", list(Issuer))
def test_what_signs_in_does_not_go_unencrypted_over_a_network(running, account, issuer) -> None:
    open_line = client(running, issuer, authority="http://id.home.example")
    assert isinstance(refused(account, open_line, lambda _: None), Refused)
    for text in ("id.home.example", "ftp://x", "https://[", "https://", "http://x:99999"):
        error = refused(account, client(running, issuer, authority=text), lambda _: None)
        assert "is no web address" in str(error)


def test_without_the_extra_one_sentence_says_what_to_install(running, account, monkeypatch) -> None:
    for name in list(sys.modules):
        if name.startswith("authlib.integrations"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "authlib.integrations.httpx_client", None)
    error = refused(account, client(running), lambda _: None)
    assert "pip install 'afterword[oauth]'" in str(error)


def test_only_who_brings_the_state_is_answered_and_only_once() -> None:
    with Callback("the-state") as callback:
        here = callback.address
        for query in ("", "?code=x", "?code=x&state=other", "?state=the-state", "x?code=x&state=x"):
            assert visit(f"{here}{query}")[0] == 404
        assert visit(f"{here}favicon.ico?code=x&state=the-state")[0] == 404
        assert visit(f"{here}?code=x&state=the-state", host="evil.example")[0] == 404
        assert visit(f"{here}?code=one&state=the-state")[0] == 200
        assert visit(f"{here}?code=two&state=the-state")[0] == 404
        assert callback.wait(5)["code"] == "one"
    with pytest.raises(urllib.error.URLError):
        visit(here)


def test_a_browser_that_only_connects_holds_up_nobody() -> None:
    with Callback("s") as callback, contextlib.ExitStack() as silent:
        port = urlsplit(callback.address).port
        for _ in range(3):
            silent.enter_context(socket.create_connection(("127.0.0.1", port)))
        assert visit(f"{callback.address}?code=x&state=s")[0] == 200


def test_what_is_kept_is_read_as_it_was_written() -> None:
    consent = Consent(Client(Issuer.GOOGLE, "id", "wôrd", "https://x"), "https://y", "r\n\"'")
    assert parse_consent(text_of(consent)) == consent
    assert "\n" not in text_of(consent)
    assert "wôrd" not in repr(consent)
    assert "r\\n" not in repr(consent)
