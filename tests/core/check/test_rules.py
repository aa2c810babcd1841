"""Every rule is documented, flags its own bad examples and spares its good ones."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.registry import all_rules, documentation, find_rule, selected
from afterword.core.check.rule import FAMILIES, Rule
from afterword.core.check.second_look import looked_at_again
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
def test_a_bad_example_stays_as_grave_as_the_rule_says_it_is(rule: Rule) -> None:
    for example in rule.bad_examples:
        said = rule.check(parse_letter(example.text), example.context)
        grave = max((one.severity or rule.severity for one in said), default=rule.severity)
        report = check(example.text, example.context, select=[rule.code])
        assert max(one.severity for one in report.diagnostics) == grave, example.text


def test_of_a_rule_that_was_never_learned_nothing_is_softened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "Thank you for the kind hour on Tuesday."
    monkeypatch.setattr(
        "afterword.core.check.second_look.find_rule",
        lambda code: find_rule("T101" if code == "T199" else code),
    )
    for code, is_kept in (("T199", True), ("T101", False)):
        found = Diagnostic(code, "x", Severity.WARNING, 10, 19, text[10:19], "x")
        looked_at = looked_at_again([found], parse_letter(text), RULES)
        assert any(one.severity is Severity.WARNING for one in looked_at) is is_kept


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_of_the_family_flags_the_good_examples(rule: Rule) -> None:
    assert rule.good
    for example in rule.good_examples:
        report = check(example.text, example.context, select=[rule.family])
        assert not report.diagnostics, example.text


def test_a_selection_that_leaves_no_rule_is_refused() -> None:
    with pytest.raises(Invalid):
        selected(["T"], ["T"])
