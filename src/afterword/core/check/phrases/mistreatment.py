"""What was done to the writer, and what was left undone."""

from afterword.core.check.constructions import Wording, wording

_PRAISED = r"""
    (instead of|rather than|unlike|where (most|other|others)|(most|other) (companies|firms|
        employers|places|people)) (\w+ ){0,4}(form|template\w*|auto\w*|generic|standard|canned|
        silence|send|leave|let|would|do|don'?t)
    ((would|could|might) have been (easy|easier|simpler|quicker)|could (easily|just|
        simply)( have)?) (to )?.. (send|sent|let|leave|left)
    {warm} .. (for not|that you {didnt}|you {didnt}|that nobody|nobody|never)
    {never} (made|let|left|kept) me (feel|wait|hang|guess)
    (without|rather than|instead of|not|n't|never) (leaving|keeping|letting|making|wasting|
        being left)
    """

WORDINGS: tuple[Wording, ...] = (
    # You, they, nobody: what was done to me.
    wording(
        r"""
            (?<!\bif )(?<!\bthat )({they}|who) (have |has |had |'ve |'d )?{adv}{wronged}
            i (was|have been|had been|'ve been|'d been|am|'m|got|feel|felt) {adv}(ignored|
                misled|lied to|deceived|tricked|cheated|used(?! to)|exploited|strung along|led on|
                led to (believe|think|expect)|messed (about|around)|ghosted|tossed|brushed|fobbed|
                palmed off|passed over|overlooked|dismissed|disregarded|discarded|snubbed|sidelined|
                kept (waiting|in the dark|hanging|guessing)|left (waiting|hanging|in the|sitting|
                standing|to (wait|wonder|guess|chase)|without|with (no|nothing)|out)|let down|
                made to (wait|feel|jump|look|sit|do|beg|prove)|talked (down|over)|interrupted|
                ambushed|discriminated|treated {badly}|wasted|robbed|short-?changed|written off|
                pigeon-?holed|dropped|rejected (by (a|an|your|e-?mail|
                text|post)|without|after|because|for|with|in)|
                turned down (by a|without|because|for no|with (a|no))|judged (on|by|before|unfairly|
                for)|never (given|told|asked|considered|going|in with|taken|shown|offered|really|
                informed|contacted)|not (given|told|even|informed|treated|taken|considered (fairly|
                properly|seriously))|denied|sold|promised|assured|owed|strung)
            (being|having been|to be|been|get|getting) {adv}(ignored|misled|lied to|deceived|
                strung along|led on|messed (about|around)|ghosted(?! by (?!you))|brushed off|
                fobbed off|passed over|kept (waiting|in the dark|hanging|guessing)|
                left (waiting|hanging|in the dark|without)|let down by|treated {badly}|
                cast aside|tossed aside|thrown away|dropped|discarded|dismissed|used|
                rejected (by|without|after) (a|an|three|four|two|any|so|form|email|\w+ (weeks|
                rounds|interviews))|talked down|
                interrogated)
            """,
        unless=(
            _PRAISED,
            r"""
            (told|taught) me (to|that)
            let (me )?down (gently|kindly|softly|easily|with)
            how (gently|kindly)
            wait(ing)? (for )?(only|just|barely|hardly|no more than|less than|no longer than|
                all of) .. (seconds?|moments?|minutes?)
            overlooked (in|on|by) my
            (sorry|apologi[sz]e) (if|that) i
            (my|i) .. (overlooked|ignored|dismissed)
            but (you|your \w+) (taught|showed|told|put|cleared|proved)
            """,
        ),
    ),
    # What was not done.
    wording(
        r"""
            (?<!\bif )(?<!\bwhat )(?<!\bthing )(?<!\bwhich )(?<!\bthat )
                (?<!\bhour )(?<!\banything )(?<!\bsomething )
                (?<!\bwhether )({they}|
                you'd think) {adv}({didnt}|{never}|failed to|{hadnt}|neglected to|refused to|
                forgot to|{cant}|{wont}|{dont}|were too busy to|was too busy to|chose not to|
                decided not to) {adv}{didnt_do}
            (?<!\bif ){nobody} {adv}((had|has|have|ever|seems? to have|seemed to|even|could|would|
                cared|bothered|took|thought) )*(bothered|care[ds]?|called|replied|responded|
                answered|apologi[sz]ed|explained|told|tell|said|informed|
                asked(?! ((me )?(to|how|what|which|where)|for))|read|looked|listened|got back|
                showed|greeted|noticed|had the|thought (to|it|of)|took the|seemed|contacted|wrote|
                mentioned|warned|let me|gave|be bothered|bother|explain|
                reply|call|answer|look|read|prepared|turned up|introduced|made (any|an)|knew (who|
                why|what|i)|was (expecting|there|interested|listening|ready|willing)|is (willing|
                able|prepared|capable)|can (give|tell|explain)|would (tell|explain|give|say))
            (the (panel|team|recruiter|manager|interviewer)s?|you|they|he|she) (clearly|
                obviously|evidently|plainly) (had|have|{hadnt}|{didnt}|{dont}|{wasnt}|never|were|
                was|are|is|{cant}|think|thought|wanted|prefer\w*|decided|made|knew|know) (no|n'?t|
                not|already|only|just|more|{adv}{didnt_do}|your|up|someone|somebody|better|
                looking for|little|reading|read|prepared|listening|interested|bored|distracted|
                in a hurry|going through)
            ({they}|{nobody}|who) (\w+ )?(could|can)(n'?t| not) (even )?be (bothered|arsed)
            ({nobody}) could be (bothered|arsed)
            couldn'?t even
            (not|n't|never) (had )?(even )?the (basic |common |simple |slightest )?(decency|
                courtesy|grace|guts|courage|respect|manners|honesty|professionalism|backbone|
                time of day)
            (common|basic|simple|ordinary|elementary|minimum|professional) (courtesy|decency|
                manners|respect|politeness|professionalism|human)
            without (even |so much as |ever )?(a (word(?! of (blame|reproach|complaint|criticism|
                anger|doubt|regret|gossip|[a-z]{2,10}(ish|ese|ian)\b))|call|reason|glance|
                second thought|hint|
                thank|proper|real|single (word|line|call|reply|question|reason)|line|by your leave)|
                any (explanation|reason|warning|feedback|notice|apology|real|consideration)|
                explanation|warning|bothering|having (read|looked|met|listened|given)|reading|
                looking|listening|giving me|asking me|telling me|apolog\w+|letting me|the (courtesy|
                decency))
            """,
        unless=(
            _PRAISED,
            r"""
            (have|need) to
            (knew|know|knows|find|could \w+) .. without
            (told|said|wrote|explained) ... {cant} (tell|see|follow)
            {nobody} has ever let me
            (you|they) ({didnt}|{dont}) (mind|make me|rush|offer me|choose|select|pick|hire)
            (could|can|might|may|would) (you|he|she|they)
            (if|in case|whether|when|unless) (you|they|he|she|the \w+|nobody|
                no one) (\w+ )?({didnt}|{dont}|{cant}|{wont}|{hadnt}|failed|never|had|has)
            (quite|completely|fully|totally|perfectly|entirely|i) understand(?! (why|how))
            no (worries|problem|hard|need|rush)
            my (application|cv|answers?|portfolio|example|case) {adv}({didnt}|{dont}|{wasnt})
            what (you|they) {didnt}
            {nobody} .. (since|before (you|today|that day)|(as|so) \w+ as (you|your))
            {nobody} ... as \w+ as (you|your)
            """,
        ),
    ),
)
