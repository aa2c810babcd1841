"""The first day a vague date names: "in spring", "mid-January", "in Q1 2027", "in six months".

Own rules, because a general parser guesses: it reads "Q1 2027" as a day in February. Seasons are
the meteorological ones of the northern hemisphere. What lies behind is the next time round: "in
March", said in June, is next year's.
"""

import re
from datetime import date, timedelta

from afterword.core.patterns import later

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero janeiro januari gennaio",
            "february feb februar fevrier febrero fevereiro februari febbraio",
            "march mar marz mars marzo marco maart",
            "april apr avril abril aprile",
            "may mai mayo maio mei maggio",
            "june jun juni juin junio junho giugno",
            "july jul juli juillet julio julho luglio",
            "august aug aout agosto augustus",
            "september sept sep septembre septiembre setembro settembre",
            "october oct oktober octobre octubre outubro ottobre okt",
            "november nov novembre noviembre novembro",
            "december dec dezember decembre diciembre dezembro dicembre dez",
        ),
        start=1,
    )
    for name in names.split()
}
_SEASONS = {
    name: month
    for month, names in (
        (3, "spring springtime fruhjahr fruhling printemps primavera voorjaar lente"),
        (6, "summer summertime sommer ete verano verao zomer estate"),
        (9, "autumn fall herbst automne otono outono herfst autunno rentree"),
        (12, "winter wintertime hiver invierno inverno"),
    )
    for name in names.split()
}
_COUNTS = {
    name: number
    for number, names in (
        (1, "a an one ein einem einer einen un une uno una um uma een eine"),
        (2, "two couple zwei deux dos dois duas twee due"),
        (3, "three few drei trois tres drie tre"),
        (4, "four vier quatre cuatro quatro quattro"),
        (5, "five funf cinq cinco vijf cinque"),
        (6, "six sechs seis zes sei half"),
        (8, "eight acht huit ocho oito otto"),
        (9, "nine neun neuf nueve nove negen"),
        (10, "ten zehn dix diez dez tien dieci"),
        (12, "twelve zwolf douze doce doze twaalf dodici"),
        (18, "eighteen achtzehn dix-huit dieciocho dezoito achttien diciotto"),
    )
    for name in names.split()
}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2}

_PART = (
    r"(?P<part>early|late|mid|middle of|end of|beginning of|start of|towards the end of|anfang|"
    r"mitte|ende|"
    r"mi|debut|fin|a mediados de|mediados de|a principios de|principios de|a finales de|finales de|"
    r"meados de|inicio de|final de|begin|half|midden|eind|inizio|meta|fine)"
)
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")"
_SEASON = r"(?P<season>" + "|".join(sorted(_SEASONS, key=len, reverse=True)) + r")"
_YEAR = r"(?:,? ?(?:of |de |del |do )?(?P<year>20\d\d))?"
_LEAD = (
    r"(?:in|by|from|on|around|about|until|till|during|over|this|next|come|after|before|since|again|"
    r"im|am|ab|zum|nach|bis|en|au|a|des|apres|dans|no|na|em|depois|apos|despues|tras|vanaf|per|"
    r"dopo|da|following|coming|kommenden|nachsten)"
)
_BETWEEN = rf"(?:{_LEAD}|the|of|het|de|del|do|la|el|l')"
_DAY = later(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)? (?:of |de )?{_MONTH}\b{_YEAR}|"
    rf"\b{_MONTH.replace('month', 'month2')} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?! ?(?:am|pm|:))"
    r"(?:,? (?P<year2>20\d\d))?"
)
_ISO = later(r"\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b")
_IN_MONTH = later(rf"\b(?:{_PART}[ -]?(?:the )?|{_LEAD} )(?:{_BETWEEN} )*{_MONTH}\b{_YEAR}")
_IN_SEASON = later(
    rf"\b(?:(?P<after>after|nach dem|apres|despues del|depois do|na de|dopo)(?: the| l'| el| o|"
    rf" la)? ?|{_PART}[ -]?|"
    rf"{_LEAD} )(?:{_BETWEEN} ?)*(?:{_PART.replace('part', 'part2')}[ -])?{_SEASON}\b{_YEAR}"
)
_QUARTER = later(
    r"\bq(?P<q>[1-4])\b(?:[ /]?(?:of )?(?P<year>20\d\d))?|"
    r"\b(?P<name>first|second|third|fourth|last|1st|2nd) quarter(?: of)?(?: (?P<year2>20\d\d)|"
    r" (?P<next>next year))?"
)
_AFTER_TIME = later(
    r"\b(?:in|after|in about|in around|in another|in roughly|wait|nach|dans|d'ici|en|dentro de|em|"
    r"daqui a|over|"
    r"fra|tra|apres|despues de|depois de|every)"
    r" (?:about |around |roughly |another |at least |no (?:fewer|less|sooner) than |a minimum of |"
    r"the next |ca |etwa |environ |unos |cerca de |"
    r"ongeveer |circa )?"
    r"(?:an? (?=couple|few|good|half|full))?(?:good |full )?(?P<count>\d{1,2}|[a-z]+)(?: or (?:so|"
    r"two|three)|-ish)?(?: of)?(?: an?| good| more)? ?"
    r"(?P<unit>days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahr(?:en)?|jours?|semaines?|"
    r"mois|ans?|annees?|"
    r"dias?|semanas?|mes(?:es)?|anos?|dagen?|weken|week|maanden?|jaar|giorni|settiman[ae]|mes[ei]|"
    r"ann[oi])\b"
)
_FROM_NOW = later(
    r"\b(?P<count>\d{1,2}|[a-z]+) (?P<unit>weeks?|months?|years?) (?:from now|time|hence|"
    r"(?:after|from|following) (?:an?|the|this|our|that) (?:\w+ )?(?:decision|letter|e-?mail|"
    r"message|notification|notice|outcome|rejection))\b"
)
_NEXT = later(
    r"\b(?:next|nachsten?|kommenden?|proximo|proxima|volgend|volgende|prossimo|prossima) "
    r"(?P<unit>week|month|year|quarter|woche|monat|jahr|mes|ano|semana|maand|jaar|mese|anno|"
    r"settimana)\b|"
    r"\b(?P<unit2>semaine|mois|annee|an|ano|mes|anno|mese) (?:prochaine?|que vem|que viene|"
    r"prossimo)\b"
)
_NEW_YEAR = later(
    r"\b(?:in|into|after|early in|come) (?:the )?new year\b|\bim neuen jahr\b|"
    r"\ba la rentree de janvier\b|"
    r"\ben el nuevo ano\b|\bno novo ano\b|\bin het nieuwe jaar\b|\bnel nuovo anno\b"
)

_HOLIDAYS = later(
    r"\b(?:after|nach|apres|despues de|depois do|na de|dopo)(?: the| der| les| las| as| le)? "
    r"(?:christmas|xmas|holidays|weihnachten|weihnachtsferien|noel|fetes|navidad(?:es)?|natal|"
    r"kerst|natale|feste)\b"
)
_IN_YEAR = later(r"\b(?:in|for|from|early|during|until|im jahr|en|em|nel) (?P<year>20\d\d)\b")

_MIDDLE = later(r"^(?:mid|middle|mitte|mi$|a?\s?mediados|meados|half|midden|meta)")
_END = later(r"^(?:late|end|towards|ende|fin|a?\s?finales|final|eind|fine)")


def named_date(plain: str, said_on: date) -> date | None:
    """Return the first day that words name, counted from the day they were said.

    Args:
        plain: Words in plain spelling (lower case, no accents).
        said_on: The day of the message.

    Returns:
        A day after ``said_on``, or None where the words name none.
    """
    for find in (_day, _quarter, _month, _season, _new_year, _span_of_time, _next):
        found = find(plain, said_on)
        if found is not None and found > said_on:
            return found
    return None


def days_named(plain: str, said_on: date) -> list[date]:
    """Return the days a text names by day and month, in its order, none of them twice.

    A day without a year is the next one that is not before ``said_on``.
    """
    days: list[date] = []
    written = [_iso(found) for found in _ISO.finditer(plain)]
    for day in (*written, *(_of_year(found, said_on) for found in _DAY.finditer(plain))):
        if day is not None and day not in days:
            days.append(day)
    return days


def _iso(found: re.Match[str]) -> date | None:
    return _safe(int(found["y"]), int(found["m"]), int(found["d"]))


def _of_year(found: re.Match[str], said_on: date) -> date | None:
    month = _MONTHS[found["month"] or found["month2"]]
    day = int(found["day"] or found["day2"])
    year = found["year"] or found["year2"]
    if year:
        return _safe(int(year), month, day)
    this = _safe(said_on.year, month, day)
    return this if this and this >= said_on else _safe(said_on.year + 1, month, day)


def _day(plain: str, said_on: date) -> date | None:
    return next((day for day in days_named(plain, said_on) if day > said_on), None)


def _quarter(plain: str, said_on: date) -> date | None:
    found = _QUARTER.search(plain)
    if not found:
        return None
    quarter = int(found["q"]) if found["q"] else _QUARTERS[found["name"]]
    year = found["year"] or found["year2"]
    month = 3 * quarter - 2
    if year:
        return date(int(year), month, 1)
    if found["next"]:
        return date(said_on.year + 1, month, 1)
    return _next_first(month, said_on)


def _month(plain: str, said_on: date) -> date | None:
    found = _IN_MONTH.search(plain)
    if not found:
        return None
    month, day = _MONTHS[found["month"]], _day_of(found["part"])
    if found["year"]:
        return date(int(found["year"]), month, day)
    this = date(said_on.year, month, day)
    # "In March", said in March, is next year's; "late March" may be still to come.
    is_to_come = this > said_on and (day > 1 or month > said_on.month)
    return this if is_to_come else date(said_on.year + 1, month, day)


def _season(plain: str, said_on: date) -> date | None:
    found = _IN_SEASON.search(plain)
    if not found:
        return None
    month = _SEASONS[found["season"]]
    part = found["part"] or found["part2"] or ""
    if found["after"]:
        month = month % 12 + 3 if month != 12 else 3
    day = 1
    if _MIDDLE.match(part):
        month, day = month % 12 + 1, 15
    elif _END.match(part):
        month = (month + 1) % 12 + 1
    if found["year"]:
        return date(int(found["year"]), month, day)
    this = date(said_on.year, month, day)
    return this if this > said_on else date(said_on.year + 1, month, day)


def _new_year(plain: str, said_on: date) -> date | None:
    if _NEW_YEAR.search(plain):
        return date(said_on.year + 1, 1, 1)
    if _HOLIDAYS.search(plain):
        # The holidays are over when offices open again.
        return date(said_on.year + (said_on > date(said_on.year, 1, 2)), 1, 2)
    found = _IN_YEAR.search(plain)
    return date(int(found["year"]), 1, 1) if found else None


def _span_of_time(plain: str, said_on: date) -> date | None:
    for pattern in (_AFTER_TIME, _FROM_NOW):
        for found in pattern.finditer(plain):
            word = found["count"]
            count = int(word) if word.isdigit() else _COUNTS.get(word)
            if count is None or (word == "half" and not found["unit"].startswith("year")):
                continue
            # "Half a year" is six months; "a half" of anything else is not a date.
            unit = "month" if word == "half" else found["unit"]
            return _later(said_on, count, unit)
    return None


def _next(plain: str, said_on: date) -> date | None:
    found = _NEXT.search(plain)
    if not found:
        return None
    unit = found["unit"] or found["unit2"]
    if re.match(r"week|woche|sem|sett", unit):
        return said_on + timedelta(days=7 - said_on.weekday())
    if unit == "quarter":
        return _next_first(3 * ((said_on.month - 1) // 3 + 1) % 12 + 1, said_on)
    if re.match(r"mo|mes|maa", unit):
        return _next_first(said_on.month % 12 + 1, said_on)
    return date(said_on.year + 1, 1, 1)


def _later(said_on: date, count: int, unit: str) -> date:
    if re.match(r"d|t|j[ou]|g", unit) and not unit.startswith("ja"):
        return said_on + timedelta(days=count)
    if re.match(r"w|s", unit):
        return said_on + timedelta(weeks=count)
    months = count if re.match(r"m", unit) else 12 * count
    month = said_on.month - 1 + months
    year, month = said_on.year + month // 12, month % 12 + 1
    # Month ends clamp: six months after the 31st of August is the end of February.
    return next(
        day
        for day in (_safe(year, month, said_on.day - back) for back in range(4))
        if day is not None
    )


def _day_of(part: str | None) -> int:
    if not part:
        return 1
    if _MIDDLE.match(part):
        return 15
    return 21 if _END.match(part) else 1


def _next_first(month: int, said_on: date) -> date:
    this = date(said_on.year, month, 1)
    return this if this > said_on else date(said_on.year + 1, month, 1)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
