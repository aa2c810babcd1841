"""Every rule is documented, flags its own bad examples and spares its good ones."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.registry import all_rules, documentation, selected
from afterword.core.check.rule import FAMILIES, Rule
from afterword.core.errors import Invalid

RULES = all_rules()


def test_every_family_but_the_cadence_has_two_rules_at_least() -> None:
    counted = {family: sum(one.family == family for one in RULES) for family in FAMILIES}
    assert all(counted[family] >= 2 for family in "TMPFLS")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_the_problem_costs_and_what_to_do_instead(rule: Rule) -> None:
    text = documentation(rule)
    assert "## Why it costs you" in text
    assert "## Instead" in text
    assert rule.message.endswith(".")
    assert "!" not in rule.message


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_flags_each_of_its_bad_examples(rule: Rule) -> None:
    assert rule.bad
    for example in rule.bad_examples:
        report = check(example.text, example.context, select=[rule.code])
        assert [one.code for one in report.diagnostics], example.text
        for one in report.diagnostics:
            assert one.text == example.text[one.start : one.end]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_of_the_family_flags_the_good_examples(rule: Rule) -> None:
    assert rule.good
    for example in rule.good_examples:
        report = check(example.text, example.context, select=[rule.code])
        assert not report.diagnostics, example.text


def test_a_selection_that_leaves_no_rule_is_refused() -> None:
    with pytest.raises(Invalid):
        selected(["T"], ["T"])
