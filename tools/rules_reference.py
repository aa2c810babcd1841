"""Render the reference of the rules, from their own files."""

from afterword.core.check.registry import all_rules, documentation
from afterword.core.check.rule import FAMILIES

MADE = "<!-- Made from the code by `python -m tools.documents`; edit the rule's file instead. -->\n"


def render() -> str:
    """Render every rule: code, name, severity, what it costs, examples."""
    rules = all_rules()
    parts = [MADE, "# Rules\n", "| code | name | severity | what a reader may feel |"]
    parts.append("|---|---|---|---|")
    parts += [
        f"| [{one.code}](#{one.code.lower()}-{one.name}) | {one.name} | {one.severity} | "
        f"{one.message} |"
        for one in rules
    ]
    family = ""
    for one in rules:
        if one.family != family:
            family = one.family
            parts.append(f"\n## {FAMILIES[family]}")
        text = documentation(one).replace("\n## ", "\n#### ")
        parts.append(f"\n### {one.code} {one.name}\n\n{text}\n")
        parts += _examples("Flagged", [example.text for example in one.bad_examples])
        parts += _examples("Left alone", [example.text for example in one.good_examples])
    return "\n".join(parts) + "\n"


def _examples(title: str, texts: list[str]) -> list[str]:
    shown = "\n".join(" ".join(text.split()) for text in texts[:3])
    return [f"{title}:\n\n```text\n{shown}\n```\n"]
