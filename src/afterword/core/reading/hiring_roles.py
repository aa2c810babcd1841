"""What a job title says about somebody's part in a hiring team."""

import re

from afterword.core.reading.reading import HiringRole

_BY_TITLE: tuple[tuple[HiringRole, re.Pattern[str]], ...] = (
    (
        HiringRole.COORDINATOR,
        re.compile(
            r"\b(?:(?:recruit\w*|talent\w*|interview|hiring|hr|people|candidate|acquisition|staffing)"
            r"[\w &/-]{0,24}\b(?:coordinator|co-ordinator|scheduler|assistant|administrator|"
            r"associate coordinator)|(?:scheduling|interview) (?:lead|specialist|coordinator)|"
            r"candidate experience\b|administrative coordinator|executive assistant|"
            r"personal assistant|assistant to\b|secretary\b)",
            re.IGNORECASE,
        ),
    ),
    (HiringRole.SOURCER, re.compile(r"\b(?:sourcer|sourcing (?:lead|specialist|partner))\b", re.IGNORECASE)),
    (HiringRole.HIRING_MANAGER, re.compile(r"\bhiring manager\b", re.IGNORECASE)),
    (
        HiringRole.RECRUITER,
        re.compile(
            r"\b(?:recruit(?:er|ers|ing|ment)\w*|talent\b|headhunter|head of people|people (?:partner|"
            r"operations|ops|lead|manager|team|advisor|adviser|officer|director|experience)|"
            r"human resources?|hr|hrbp|personnel|resourcing|resourcer|staffing|head of resourcing|"
            r"personalreferent\w*|personalleiter\w*|personalabteilung|personalmanager\w*|"
            r"recrutement|recruteu(?:r|se)|chargée? de recrutement|drh|rrhh|ressources humaines|"
            r"recursos humanos|selecci[oó]n|recrutador\w*|recrutamento|risorse umane|selezione|"
            r"personeelszaken|werving|p&o)\b",
            re.IGNORECASE,
        ),
    ),
)


def role_of_title(title: str) -> HiringRole | None:
    """Tell the part in a hiring team a title names by itself; None for other trades."""
    return next((role for role, pattern in _BY_TITLE if pattern.search(title)), None)
