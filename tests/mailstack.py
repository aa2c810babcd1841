"""A real Dovecot for the session, on loopback: IMAP, LMTP and submission, any user.

Whoever signs in with `PASSWORD` has a mailbox; a test takes a user nobody has used before.
"""

import contextlib
import datetime as dt
import grp
import imaplib
import ipaddress
import itertools
import os
import pwd
import shutil
import smtplib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.loopback import Relay, answers, free_port, introspecting, relaying

from afterword.core.accounts import Account, Security, Server

PASSWORD = "korrekt-pferd"
"""Opens every mailbox."""

_USERS = itertools.count(1)

_CONF = r"""
base_dir = {d}/run
state_dir = {d}/state
log_path = {d}/dovecot.log
info_log_path = {d}/dovecot.log
protocols = imap lmtp submission
listen = 127.0.0.1
ssl = yes
ssl_cert = <{d}/cert.pem
ssl_key = <{d}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0 secs
auth_mechanisms = plain login xoauth2 oauthbearer
auth_cache_size = 0
mail_max_userip_connections = 100
{ids}
first_valid_uid = 1
mail_uid = {user}
mail_gid = {group}
mail_location = maildir:{d}/mail/%u:LAYOUT=fs
mail_fsync = never
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {d}/oauth2.conf
}}
passdb {{
  driver = static
  args = password={password}
}}
mail_plugins = quota acl
plugin {{
  quota = count:User quota
  quota_vsizes = yes
  acl = vfile
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {d}/small/%u
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={d}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Vorlagen {{
    special_use = \Drafts
    auto = subscribe
  }}
  mailbox Gesendet {{
    special_use = \Sent
    auto = subscribe
  }}
  mailbox Kram {{
    special_use = \Junk
    auto = subscribe
  }}
  mailbox Tonne {{
    special_use = \Trash
    auto = subscribe
  }}
}}
service imap-login {{
{chroot}  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
hostname = localhost
service submission-login {{
{chroot}  inet_listener submission {{
    port = {submission}
  }}
}}
service lmtp {{
  user = {user}
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
{chroot}  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
{chroot}}}
"""


@dataclass(frozen=True)
class Box:
    """One user's mailbox on the server, with a door of its own to put things into it."""

    stack: "MailStack"
    user: str
    folder: Path

    @property
    def account(self) -> Account:
        """Return the account, over TLS with the server's own certificate."""
        server = Server("localhost", self.stack.imaps)
        return Account("home", self.user, self.user, server, ca_file=str(self.stack.certificate))

    @property
    def sending_account(self) -> Account:
        """Return the account with the server's own way of sending, begun in the open."""
        server = Server("localhost", self.stack.submission, Security.STARTTLS)
        return replace(self.account, smtp=server)

    @property
    def plain_account(self) -> Account:
        """Return the account over an open line, as only loopback may have it."""
        server = Server("127.0.0.1", self.stack.imap, Security.NONE)
        return replace(self.account, imap=server, ca_file="")

    @contextlib.contextmanager
    def door(self) -> Iterator[imaplib.IMAP4]:
        """Sign in beside the program."""
        with imaplib.IMAP4("127.0.0.1", self.stack.imap) as client:
            client.login(self.user, PASSWORD)
            yield client

    def put(self, *mails: bytes, into: str = "INBOX", flags: str = "") -> None:
        """Put mails into a folder, made if it is missing."""
        with self.door() as client:
            client.create(f'"{into}"')
            for mail in mails:
                raw = mail.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
                status, said = client.append(f'"{into}"', flags, None, raw)
                assert status == "OK", said

    def deliver(self, *mails: bytes) -> None:
        """Deliver mails as a mail server does."""
        with smtplib.LMTP("127.0.0.1", self.stack.lmtp) as door:
            for mail in mails:
                door.sendmail("outside@elsewhere.example", [self.user], mail)

    def flags(self, folder: str = "INBOX") -> list[bytes]:
        """Return every message's flags, as somebody who only looks sees them."""
        with self.door() as client:
            client.select(f'"{folder}"', readonly=True)
            return client.uid("FETCH", "1:*", "(UID FLAGS)")[1]

    def limit(self, size: int) -> None:
        """Give a mailbox nobody has opened yet room for some bytes and no more."""
        line = f"{self.user}:::::{self.folder}::userdb_quota_rule=*:bytes={size}\n"
        (self.stack.folder / "small" / self.user).write_text(line)

    def files(self) -> dict[str, bytes]:
        """Return every message's file with its name, which holds the flags, and its bytes."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and path.parent.name in {"cur", "new"}
        }

    def log(self) -> str:
        """Return what the server has noted until now."""
        return (self.stack.folder / "dovecot.log").read_text()


@dataclass(frozen=True)
class MailStack:
    """A running server."""

    folder: Path
    imap: int
    imaps: int
    lmtp: int
    submission: int
    relay: Relay
    certificate: Path
    tokens: dict[str, str] = field(default_factory=dict)
    """OAuth tokens that are good, with whose they are."""

    def new_box(self) -> Box:
        """Return the empty mailbox of a user nobody has used before."""
        user = f"ana{next(_USERS)}.{os.getpid()}@example.test"
        return Box(self, user, self.folder / "mail" / user)


@pytest.fixture(scope="session")
def mailstack() -> Iterator[MailStack]:
    """Start the server; it ends with the session."""
    with mail_server() as stack:
        yield stack


@contextlib.contextmanager
def mail_server() -> Iterator[MailStack]:
    """Run a server for as long as it is needed."""
    dovecot = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin")
    if dovecot is None:
        pytest.fail(
            "These tests need Dovecot: apt-get install -y --no-install-recommends dovecot-imapd "
            "dovecot-lmtpd dovecot-submissiond",
            pytrace=False,
        )
    folder = Path(tempfile.mkdtemp(prefix="aw-dv-", dir="/tmp"))  # socket paths are short
    try:
        with introspecting() as (door, tokens), relaying() as relay:
            ports = _prepared(folder, door, relay.port)
            relay.lmtp = ports[2]
            stack = MailStack(folder, *ports, relay, folder / "cert.pem", tokens)
            yield from _running(dovecot, stack)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def box(mailstack: MailStack) -> Box:
    """Return an empty mailbox on the server."""
    return mailstack.new_box()


def make_certificate(
    folder: Path,
    *,
    name: str = "localhost",
    days: tuple[int, int] = (-1, 2),
) -> tuple[Path, Path]:
    """Write a certificate signed by itself, and its key.

    Args:
        folder: Where to.
        name: Whom it is made out to; localhost comes with its addresses.
        days: From when to when it holds, in days from now.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names: list[x509.GeneralName] = [x509.DNSName(name)]
    if name == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=days[0]))
        .not_valid_after(now + dt.timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert_path, key_path


def _prepared(folder: Path, introspection: int, relay: int) -> tuple[int, int, int, int]:
    """Write all the server needs, and return its ports: IMAP, IMAPS, LMTP, submission."""
    is_root = os.geteuid() == 0
    me = pwd.getpwuid(os.geteuid())
    user = pwd.getpwnam("nobody") if is_root else me
    group = grp.getgrgid(user.pw_gid).gr_name
    folder.chmod(0o755)
    for name in ("run", "state", "mail", "small"):
        (folder / name).mkdir()
    if is_root:
        os.chown(folder / "mail", user.pw_uid, user.pw_gid)
    make_certificate(folder)
    (folder / "oauth2.conf").write_text(
        "introspection_mode = auth\n"
        f"introspection_url = http://127.0.0.1:{introspection}/introspect?token=\n"
        "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
    )
    as_me = (
        f"default_internal_user = {me.pw_name}\ndefault_internal_group = {group}\n"
        f"default_login_user = {me.pw_name}\n"
    )
    imap, imaps, lmtp, submission = free_port(), free_port(), free_port(), free_port()
    (folder / "dovecot.conf").write_text(
        _CONF.format(
            d=folder,
            ids="" if is_root else as_me,
            user=user.pw_name,
            group=group,
            chroot="" if is_root else "  chroot =\n",
            password=PASSWORD,
            imap=imap,
            imaps=imaps,
            lmtp=lmtp,
            submission=submission,
            relay=relay,
        )
    )
    return imap, imaps, lmtp, submission


def _running(dovecot: str, stack: MailStack) -> Iterator[MailStack]:
    # The server goes when this process does, however it goes, where the system can do that.
    guard = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
    log = stack.folder / "start.log"
    with log.open("wb") as noted:
        server = subprocess.Popen(
            [*guard, dovecot, "-F", "-c", stack.folder / "dovecot.conf"],
            stdin=subprocess.DEVNULL,
            stdout=noted,
            stderr=noted,
        )
    try:
        for port in (stack.imap, stack.imaps, stack.lmtp, stack.submission):
            while not answers(port):
                assert server.poll() is None, log.read_text()
                time.sleep(0.05)
        yield stack
    finally:
        server.terminate()
        server.wait()
