"""What two explanations show is what the code does."""

import re

import pytest

from tools import documents, windows


@pytest.mark.parametrize("page", [windows.playbook_page, windows.cadence_page])
def test_the_tables_and_examples_of_the_explanations_are_up_to_date(page) -> None:
    (name,) = [name for name, made in documents.PAGES.items() if made is page]
    assert (documents.ROOT / name).read_text(encoding="utf-8") == page()


def test_every_decision_stands_in_the_table_of_contents_in_its_order() -> None:
    text = (documents.ROOT / "docs/explanation/decisions.md").read_text(encoding="utf-8")
    asked = re.findall(r"^##(#?) (.+?)(?: \([\d-]+\))?$", text, re.MULTILINE)
    listed = re.findall(r"^( *)- \[(.+)\]\(#", text, re.MULTILINE)
    assert [title for _, title in listed] == [title for _, title in asked]
    assert [bool(indent) for indent, _ in listed] == [bool(deeper) for deeper, _ in asked]
