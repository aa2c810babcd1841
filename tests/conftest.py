"""What every test stands on: loopback only, and hypothesis profiles by size."""

import os

import pytest
from hypothesis import HealthCheck, settings
from tests.cardserver import card_server, radicale  # noqa: F401 -- fixtures, as below
from tests.mailstack import box, mailstack  # noqa: F401 -- fixtures for every folder below
from tests.opensmtpd import IS_ROOT, opensmtpd  # noqa: F401
from tests.webserver import web  # noqa: F401 -- same

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("deterministic", max_examples=50, deadline=None, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


# Nobody's own keyring is opened, by no test and no program a test starts. It has to be said before
# anything asks: keyring chooses once for a process, and would find the ones the tests define.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def pytest_configure(config: pytest.Config) -> None:
    config.option.allow_hosts = "127.0.0.1,::1,localhost"
    config.option.allow_unix_socket = True


def pytest_report_header() -> list[str]:
    """Say what this run cannot try."""
    return [] if IS_ROOT else ["not tested: OpenSMTPD, which only root can start"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes minutes; leave out, and count so, what only root can start."""
    # A model is fitted for minutes: begun last, one process would wait for the other all that time.
    items.sort(key=lambda one: one.path.name != "test_training.py")
    if IS_ROOT:
        return
    needing = [one for one in items if "opensmtpd" in getattr(one, "fixturenames", ())]
    config.hook.pytest_deselected(items=needing)
    items[:] = [one for one in items if one not in needing]
