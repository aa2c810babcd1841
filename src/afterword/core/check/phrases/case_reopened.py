"""The decision argued with in good manners: another look, the marks of others, one criterion."""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_JUDGES: Final = (
    "(you|they|somebody|someone|the (panel|board|committee|jury|council|bishop|team|manager|"
    "assessors?|examiners?|school|management)|your (panel|board|committee|team|colleagues|manager))"
)
_MINE: Final = (
    "(application|cv|résumé|resume|answers?|work( sample)?|portfolio|file|papers|case|candidacy|"
    "letter|scores?|marks|test|statement|references?|experience|record|slides|proposal|figures|"
    "second page|matter|decision|result|ranking)"
)
_OTHER: Final = (
    "(he|she|they|(the|a|that|your|this) (\\w+ )?(candidate|person|colleague|man|woman|winner|"
    "gentleman|lady|applicant|appointee)|somebody|someone)"
)
WORDINGS: tuple[Wording, ...] = (
    # Another look.
    wording(
        rf"""
        {_JUDGES} .. look (once more|again|a second time|afresh|anew) (at|into|over) (\w+
             ){{0,5}}{_MINE}
        (wonder (if|whether)|whether|ask (that|if|whether)|urge|hope|request (that)?|suggest
             (that)?|time to|willing to|able to) .. look at (the|my) (\w+ )?{_MINE} (again|a second
             time|once more|afresh|anew)
        (wonder|wondered|whether|if) (\w+ ){{0,4}}{_JUDGES} (had|has|have|can have|could have|might
             have|may have|ever) (really |ever |actually |quite |been able to |had )*(sight of|see|
            seen|read|noticed|weighed|considered|received|reali[sz]ed|taken into) .. {_MINE}
        (cannot|can'?t|could not|couldn'?t) (find|see|name|think of|identify) (one|a single|any|
            which|a|what) .. (criterion|criteria|requirement|point|box|competenc\w+) .. (i (do|did|
            was|have|am|failed|missed|lacked)|i'?m)
        which (criterion|criteria|requirement|point|box|of the (\w+ )?(criteria|competencies|points|
            requirements)) (it is that |it was )?(i'?m|i am|i was|i have|i'?ve|i) (not |supposed to
             |meant to |said to )*(have )?(miss\w*|lack\w*|fail\w*|f[ae]ll\w*)
        (set|setting|put|putting) (the|this|your|that) (appointment|decision|result|ranking|
            refusal) aside
        (decision|appointment|ranking|selection|outcome|result) (is|was|seems|appears|must be)
             (therefore |simply |plainly |frankly )?(untenable|unsound|unlawful|perverse|irregular|
            void|mathematically|open to)
        (have|take|give (it|this|that)) another think(?! about (my|the course))
        (ought to|should|will|must) settle (that|it|the (matter|question|argument))(?=[.,!]|$)
        """,
        unless=r"""
        {no_weight} (asking|ask|urge|want|wish|expect|request|suggest)
        before i (send|print|hand|post)
        (if|when|whenever) (a|an|another|the next|something|anything) .. (opens?|comes? up|turns?
             up)
        """,
    ),
    # Beside whom.
    wording(
        rf"""
        (in (what|which|precisely what|exactly what) (respect|way|sense|particular)|against (which|
            what) (standard|measure|criteria)|by what (measure|standard|reckoning)|on what (grounds|
            basis)) .. (the|a|that|your|this) (\w+ ){{0,3}}(candidate|colleague|winner|gentleman|
            lady|applicant|appointee|electrician|man|woman|person|nurse|teacher|\w+er) (\w+ )?(was|
            were|is|are|has|had|came) (\w+ )?(found|judged|thought|considered|deemed|superior|
            better|stronger|unsuitable|preferred|closer|ahead|to be|chosen|placed|ranked)
        how (many|much|often|long) .. the (successful|chosen|winning|other|preferred) (applicant|
            candidate|person|one) (has|had|have|did|can|could|was|is)(?! (been here|settled))
        (the|your|my|full|panel'?s) (scores?|scoring|marks?|mark sheets?|score ?sheets?|notes|
            rankings?) .. (mine and (his|hers?|theirs)|side by side|each of us|of each|for each|his
             and mine|hers and mine|theirs and mine)
        (you|they)('ve| have)? (picked|chosen|chose|hired|took|taken|appointed) (the
             )?wrong(ly)?(?! (coat|bag|train|platform|umbrella))
        (hiring|choosing|bringing in|appointing|taking|passing over|picking) ... (is|was) a
             (mistake|blunder|error)
        there('s| is) no (honest|fair|reasonable|rational|sane) (reading|person|way|view|account|
            comparison|measure)
        no (honest|reasonable|rational|sane|serious|competent) (reading|person|panel|employer|judge|
            reader) .. (could|would|can) (have )?(arriv|conclu|prefer|choos|rank|pick|decid|think|
            thought|chose|put)\w*
        i alone (among|of|in)( (all|the|those|your))* (\w+ )?(candidates|applicants|shortlist|
            people|group|room)
        (still|firmly|honestly|quite) (think|reckon|believe|maintain|say|hold|am sure) (that )?(you|
            they|the (panel|board))('ve| have| has)? (\w+ly )?((picked|chose|chosen|hired) (the
             wrong|another|somebody|someone|him|her|badly|poorly|without|too)|made (a|the wrong)|
            missed|got (it|this)|passed over)
        {_OTHER} (has|had|have) .. where i('ve| have| had) (\w+|\d+)(?=[.,!]|$)
        (was|were) also (asked|made|required|told) (them|it|that|to|the same)(?=[?.])
        (has|have|had) (put in|laid|built|run|done|driven|taught|nursed|sold|cooked) more .. than
             (the|your) (fella|fellow|lad|man|woman|person|girl|one|guy|candidate) (you|that you)
             (picked|chose|hired|took)
        """,
        unless=r"""
        {no_weight} (asking|ask|want|wish|expect|request)
        (fair|fairly|right|deserved|glad|congratulat\w+)
        """,
    ),
)
