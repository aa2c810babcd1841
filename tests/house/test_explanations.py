"""What two explanations show is what the code does."""

import pytest

from tools import documents, windows


@pytest.mark.parametrize("page", [windows.playbook_page, windows.cadence_page])
def test_the_tables_and_examples_of_the_explanations_are_up_to_date(page) -> None:
    (name,) = [name for name, made in documents.PAGES.items() if made is page]
    assert (documents.ROOT / name).read_text(encoding="utf-8") == page()
