"""An authorization server on loopback: in the browser with PKCE, by a code, and by renewal.

It signs in whoever asks as the user it is told, checks what the standards ask to be checked, and
makes each token known to the mail server.
"""

import base64
import contextlib
import hashlib
import http.server
import json
import secrets
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

CLIENT, CLIENT_SECRET = "ana-own-app", "kept-beside-the-sign-in"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class Authority:
    """What it knows, and how it is to answer."""

    port: int = 0
    user: str = ""
    tokens: dict[str, str] = field(default_factory=dict)
    """Tokens that are good, with whose they are; the mail server looks here."""
    client_secret: str = ""
    """Wanted where it is not empty."""
    scope: str | None = None
    """What it says it allowed; None leaves that out."""
    rotates: bool = True
    """Whether a consent is good once only, and renewed with each token."""
    life: int = 3600
    pending: int = 0
    """How often it says that nobody has typed the code yet."""
    next_token: str = ""
    """A token it gives instead of a new one, for a server that knows no other."""
    error: str = ""
    """Said instead of a token."""
    denies: bool = False
    """Whether the person says no in the browser."""
    consents: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    """What each request for a token said."""
    allowed: list[dict[str, str]] = field(default_factory=list)
    """What each page was opened with."""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def secrets(self) -> list[str]:
        """Return everything that was ever secret here."""
        said = [one[name] for one in self.asked for name in one if name.endswith(_SECRET)]
        return [*self.tokens, *self.consents, *self.codes, *said]

    # what a browser and a program ask

    def page(self, said: dict[str, str]) -> str:
        """Return where the browser is sent after the person said yes or no."""
        self.allowed.append(said)
        came = {"state": said["state"]}
        if self.denies:
            came["error"] = "access_denied"
        else:
            came["code"] = secrets.token_urlsafe(8) + "*/+ &="
            self.codes[came["code"]] = said
        return f"{said['redirect_uri']}?{urlencode(came)}"

    def token(self, said: dict[str, str]) -> dict[str, Any]:
        self.asked.append(said)
        wrong = self.error or self._wrong_client(said) or self._wrong_grant(said)
        if wrong:
            return {"error": wrong, "error_description": f"no: {json.dumps(said)}"}
        token = self.next_token or f"at-{secrets.token_urlsafe(8)}"
        consent = f"rt-{secrets.token_urlsafe(8)}"
        self.tokens[token] = self.user
        given = {"access_token": token, "token_type": "Bearer", "expires_in": self.life}
        if said["grant_type"] != "refresh_token" or self.rotates:
            self.consents.discard(said.get("refresh_token", ""))
            self.consents.add(consent)
            given["refresh_token"] = consent
        if self.scope is not None:
            given["scope"] = self.scope
        return given

    def _wrong_client(self, said: dict[str, str]) -> str:
        known = said.get("client_id") == CLIENT
        known = known and said.get("client_secret", "") == self.client_secret
        return "" if known else "invalid_client"

    def _wrong_grant(self, said: dict[str, str]) -> str:
        match said["grant_type"]:
            case "refresh_token":
                return "" if said["refresh_token"] in self.consents else "invalid_grant"
            case "authorization_code":
                return "" if self._is_proved(said) else "invalid_grant"
            case grant if grant == DEVICE_GRANT and said["device_code"] == "the-device":
                self.pending -= 1
                return "authorization_pending" if self.pending >= 0 else ""
        return "unsupported_grant_type"

    def _is_proved(self, said: dict[str, str]) -> bool:
        """Tell whether the code is ours, unused, and comes from whoever asked for it (S256)."""
        before = self.codes.pop(said["code"], {})
        digest = hashlib.sha256(said.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return (
            before.get("code_challenge_method") == "S256"
            and before.get("code_challenge") == challenge
            and before.get("redirect_uri") == said.get("redirect_uri")
            and len(said.get("code_verifier", "")) >= 43
        )


_SECRET = ("_token", "code", "_verifier", "_secret")


@contextlib.contextmanager
def authority(tokens: dict[str, str], user: str) -> Iterator[Authority]:
    """Run one that signs in a user.

    Args:
        tokens: Where the mail server looks for good tokens.
        user: Whom.
    """
    running = Authority(user=user, tokens=tokens)

    class Answering(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if parts.path == "/authorize":
                self.send_response(302)
                self.send_header("Location", running.page(_flat(parts.query)))
                self.end_headers()
            elif parts.path == "/.well-known/openid-configuration":
                self._say(
                    {
                        "issuer": running.address,
                        "authorization_endpoint": f"{running.address}/authorize",
                        "token_endpoint": f"{running.address}/token",
                    }
                )
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            running.headers.append(dict(self.headers))
            length = int(self.headers["Content-Length"])
            said = _flat(self.rfile.read(length).decode())
            if self.path.endswith("/token"):
                self._say(running.token(said))
            elif said["client_id"] != CLIENT:
                self._say({"error": "invalid_client"})
            else:
                self._say(
                    {
                        "device_code": "the-device",
                        "user_code": "ABCD-EFGH",
                        "verification_uri": f"{running.address}/type-it-here",
                        "expires_in": 900,
                        "interval": 0.1,
                    }
                )

        def _say(self, said: dict[str, Any]) -> None:
            body = json.dumps(said).encode()
            self.send_response(400 if "error" in said else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    running.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _flat(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}
