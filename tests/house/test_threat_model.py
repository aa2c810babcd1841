"""Every test that the threat model names is there, and runs."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def named() -> list[tuple[str, str]]:
    text = (ROOT / "docs/explanation/threat-model.md").read_text(encoding="utf-8")
    return NAMED.findall(text)


@pytest.mark.parametrize(("path", "name"), named(), ids=lambda one: one.rpartition("/")[2])
def test_a_test_the_threat_model_names_is_there(path: str, name: str) -> None:
    module = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    functions = {one.name: one for one in module.body if isinstance(one, ast.FunctionDef)}
    assert name in functions
    is_probe = "tests/web/probes/" in path  # tests/web/test_probes.py runs every one of them
    assert is_probe or name.startswith("test_")
    decorators = [ast.unparse(one) for one in functions[name].decorator_list]
    assert not [one for one in decorators if "skip" in one or "xfail" in one]


def test_every_row_of_a_threat_names_a_test() -> None:
    text = (ROOT / "docs/explanation/threat-model.md").read_text(encoding="utf-8")
    _, _, tables = text.partition("\n## Mail\n")
    tables, _, _ = tables.partition("\n## What is not defended\n")
    rows = [one for one in tables.splitlines() if one.startswith("|") and "---" not in one]
    rows = [one for one in rows if not re.match(r"\| (threat|promise) \|", one)]
    assert len(rows) >= 35
    assert [one for one in rows if not NAMED.search(one)] == []


def test_the_security_page_leads_to_it() -> None:
    assert "docs/explanation/threat-model.md" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
