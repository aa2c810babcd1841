"""Run every check of the project: ``python -m tools.check [--fast | --coverage]``.

One command for everybody and for CI: format, lint, types, import arrows, generated documents,
tests. System packages the tests need are installed where that is allowed (root on
Debian), and named with their install line where it is not. ``--fast`` leaves the tests out;
``--coverage`` says besides which lines they never reached, and takes half as long again.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", ("ruff", "format", "--check", ".")),
    ("lint", ("ruff", "check", ".")),
    ("types", ("mypy",)),
    ("arrows", ("lint-imports", "--no-logo")),
    ("documents", ("python", "-m", "tools.documents", "--check")),
)
TESTS: tuple[str, ...] = (
    "pytest",
    "-n",
    "2",
    "--dist",
    "worksteal",
    "-q",
)
COVERAGE: tuple[str, ...] = ("--cov", "--cov-report=term:skip-covered")

NEEDS = {
    "postgresql": "the store's contract is tested on a real PostgreSQL",
    "dovecot-imapd": "reading over IMAP is tested on a real Dovecot",
    "dovecot-lmtpd": "mail is delivered to it as a mail server does",
    "dovecot-submissiond": "letters are handed to it as to a provider",
    "opensmtpd": "letters are handed to a second server, with other habits; it runs as root only",
    "chromium": "the pages are walked through in a real browser",
    "fonts-dejavu-core": "the browser has letters to show",
}
"""Debian packages the tests need, and what for."""

DOVECOT = {
    "dovecot-imapd": "imap",
    "dovecot-lmtpd": "lmtp",
    "dovecot-submissiond": "submission",
}
"""What of each package shows that it is there; it lies beside the server, on no path."""

DOVECOT_FOLDERS = (
    Path("/usr/lib/dovecot"),
    Path("/usr/libexec/dovecot"),
    Path("/usr/local/libexec/dovecot"),
    Path("/opt/homebrew/libexec/dovecot"),
)


def main(arguments: Sequence[str]) -> int:
    """Run the checks; 0 if all passed."""
    parser = argparse.ArgumentParser(description="Run every check of the project.")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--fast", action="store_true", help="leave the tests out")
    which.add_argument("--coverage", action="store_true", help="say which lines they never reached")
    options = parser.parse_args(arguments)
    steps = list(STEPS)
    if not options.fast:
        if not has_system_packages():
            return 1
        steps.append(("tests", TESTS + COVERAGE if options.coverage else TESTS))
    failed = [name for name, command in steps if not passes(name, command)]
    if failed:
        print(f"\nNot yet: {', '.join(failed)}.")
        return 1
    print("\nEverything passed.")
    return 0


def passes(name: str, command: Sequence[str]) -> bool:
    """Run one check and say how it went; its own words are shown where they matter."""
    started = time.monotonic()
    is_loud = name == "tests"
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=ROOT,
        check=False,
        capture_output=not is_loud,
        text=True,
    )
    seconds = time.monotonic() - started
    print(f"{'ok ' if done.returncode == 0 else 'NO '} {name} ({seconds:.0f} s)", flush=True)
    if done.returncode and not is_loud:
        print(done.stdout + done.stderr)
    return done.returncode == 0


def has_system_packages() -> bool:
    """Make sure that what the tests need is there; install it where that is allowed."""
    missing = missing_packages()
    if not missing:
        return True
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "-qq"], line.split()):
            done = subprocess.run(
                command, check=False, env=environment, capture_output=True, text=True
            )
            if done.returncode:
                print(done.stdout + done.stderr)
                break
    missing = missing_packages()
    if not missing:
        return True
    for name in missing:
        print(f"The tests need the system package '{name}': {NEEDS[name]}.")
    print(f"Install them with: sudo {line}")
    return False


def missing_packages() -> list[str]:
    """Return the packages whose programs are not on this machine."""
    found = {
        "postgresql": find_postgres(),
        "chromium": shutil.which("chromium") is not None,
        "fonts-dejavu-core": any(Path("/usr/share/fonts").glob("**/DejaVuSans.ttf"))
        or shutil.which("apt-get") is None,
    }
    for name, program in DOVECOT.items():
        found[name] = any(folder.joinpath(program).exists() for folder in DOVECOT_FOLDERS)
    # Only root can start it: anybody else's run leaves its tests out, and says so at the top.
    found["opensmtpd"] = os.geteuid() != 0 or has_opensmtpd()
    return [name for name in NEEDS if not found[name]]


def has_opensmtpd() -> bool:
    """Tell whether OpenSMTPD is on this machine; it lies where only root looks."""
    return shutil.which("smtpd", path=f"{os.environ.get('PATH', '')}:/usr/sbin") is not None


def find_postgres() -> bool:
    """Tell whether PostgreSQL's server programs are on this machine."""
    debian = Path("/usr/lib/postgresql")
    return shutil.which("initdb") is not None or any(debian.glob("*/bin/initdb"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
