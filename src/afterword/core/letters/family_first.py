"""Whether a name is written with the family name first, or may be.

*Li Wei*, *Nguyễn Thị Minh Khai*, *Kim Min-jun*, *Nagy Katalin*: who is called by the first word of
these is called by the surname. Where that may be so, and nothing says what they are called, a
letter greets with the whole name. Names that are as often a first name (*Kim*, *Lee*, *Lin*) count
only before what is no surname of the west.
"""

from collections.abc import Sequence
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import bare_name, is_first_name
from afterword.core.reading.wordlist import wordlist

_NEVER_GIVEN: Final = wordlist(
    """
    nguyen pham huynh bui ngo vuong truong trinh luong
    wang zhang liu huang zhao zhou zheng guo zhu xie luo hsu tsai cheung leung kwok kwan yeung tsang
    ng chua goh
    hwang kwon cho choi bae shin ryu
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu saito ikeda hashimoto ishikawa ogawa goto okada
    hasegawa fujita kondo maeda fujii nishimura fukuda miura okamoto matsuda nakajima fujiwara
    tamura takeuchi nakagawa nakayama ishida ueda morita kudo sakai miyazaki sakamoto endo aoki
    fujimoto takagi
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    meszaros racz szilagyi torok feher szucs kocsis pinter fodor szalai sipos gulyas biro kiraly
    fazekas kelemen somogyi fulop orosz vincze hegedus szoke voros bognar lengyel bodnar halasz
    szekely pasztor dudas
    """
)
"""Surnames of usages in which they stand first, and hardly anybody's given name."""
_SURNAMES: Final = wordlist(
    """
    tran le vo vu dang do ho duong ly phan hoang dinh doan cao dao
    li chen yang wu xu sun ma hu gao lin he liang song tang han cao deng feng peng zeng xiao tian
    dong yuan cai jiang yu du ye cheng su lu ding ren shen yao cui zhong tan fan jin shi liao jia
    xia fu fang bai zou meng xiong qin qiu hou yin xue yan duan lei shao hao mao gu qian kong
    chan wong lam chow yip lau tse chiu chu fung chang lim koh toh seah yeo tay ong teo
    kim lee park jung jeong kang jo yoon yun jang lim oh seo moon nam yoo
    """
)
"""Surnames of the same usages that are somebody's given name, too."""
_KOREAN: Final = (
    "(?:beom|bin|bum|chan|cheol|chul|dae|dong|eun|gyu|ha|hae|hee|ho|hoon|hun|hwa|hye|hyeon|hyo|"
    "hyuk|hyun|ik|in|jae|jeong|ji|jin|joo|joon|ju|jun|jung|kwang|kyu|kyung|mi|min|myung|na|nam|"
    "ra|rae|ri|sang|seo|seok|seon|seong|seung|si|so|soo|soon|su|suk|sun|sung|tae|woo|won|yeon|"
    "yeong|yong|yoo|yoon|young|yu|yun)"
)
_CHINESE: Final = (
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|ai|"
    "ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou]))"
)
_GIVEN_NEXT: Final = later(
    rf"{_KOREAN}(?:[- ]?{_KOREAN})|{_CHINESE}[- ]{_CHINESE}|(?=.*(?:x|q|zh)){_CHINESE}{{1,2}}|"
    r"(?:wei|na|jun|ming|jing|jie|hui|ying|mei|hong|ping|thi .*|van .*)"
)
"""A given name of these usages, in small letters without accents, behind a surname."""
_EASTERN_ENDS: Final = (
    "enko", "chuk", "ski", "ska", "cki", "cka", "wicz", "ova", "eva", "vic", "escu", "oglu", "dze",
    "shvili", "kova",
)  # fmt: skip
"""Ends of surnames of eastern Europe, where lists and forms put them first."""
_LEAST_STEM: Final = 3
"""Letters a surname has before such an end (judgement): *Eva* and *Neva* are none."""


def may_be_family_first(parts: Sequence[str]) -> bool:
    """Tell whether the first word of a name is, or may well be, the family name.

    Args:
        parts: The words of a name without titles, as written.
    """
    if len(parts) < 2:
        return False
    first, *rest = (bare_name(part.strip(".")) for part in parts)
    last = rest[-1]
    if _has_eastern_end(first):
        return is_first_name(last) and not is_first_name(first) and not _has_eastern_end(last)
    if first in _NEVER_GIVEN:
        return True
    if first not in _SURNAMES or last in _NEVER_GIVEN:
        return False
    if is_first_name(first) or first in _SHORT_WESTERN:
        return _GIVEN_NEXT.fullmatch(" ".join(rest)) is not None
    return True


_SHORT_WESTERN: Final = wordlist("kim lee jo han lin lu su yan jin le do sun tan fu oh moon park")
"""Surnames of the list that are first names of the west, or begin a surname there."""


def written_in_capitals(parts: Sequence[str]) -> int:
    """Return how many words at the start are the family name by their capitals: *TANAKA Yuki*."""
    count = 0
    while count < len(parts) and parts[count].isupper() and _letters(parts[count]) > 1:
        count += 1
    rest = parts[count:]
    is_told = count and rest and not any(part.isupper() for part in rest)
    if not is_told:
        return 0
    first = bare_name(parts[0])
    if first in (_NEVER_GIVEN | _SURNAMES) - _SHORT_WESTERN:
        return count
    return 0 if is_first_name(first) or _letters(parts[0]) <= len("JP") else count


def _letters(part: str) -> int:
    return sum(1 for char in part if char.isalpha())


def _has_eastern_end(word: str) -> bool:
    return any(word.endswith(end) and len(word) >= len(end) + _LEAST_STEM for end in _EASTERN_ENDS)
