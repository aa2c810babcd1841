"""Entitlement: the job was owed, or the reader should feel guilty.

## Why it costs you
Nobody can pay the debt such a sentence names, so the reader can only be sorry or annoyed. What
the job would have meant to you is true, and it is for the people who stand close to you.

## Instead
"I would have liked the role" says how much you wanted it, and asks for nothing.
"""

from afterword.core.check.constructions import says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import claims_and_hints, dues, plainly_meant, said_bluntly
from afterword.core.check.rule import Rule

RULE = Rule(
    code="T105",
    name="entitlement",
    severity=Severity.WARNING,
    message="A reader may feel they are being handed a debt, or made to feel guilty.",
    check=says(
        wording(
            r"""
            (i|we|my \w+) (really |truly |honestly |genuinely |feel i |think i |believe i |know i |
                still |clearly |surely |at least |had |have )*(deserved?s?|earned) {adv}(it|this|
                that|the (job|role|position|post|chance|offer|place)|more|better|an?|to|at least|
                some|your|so much|every (bit|chance|right|ounce)|respect|credit|consideration|
                feedback|honesty|(?=[.!?,]))
            ({they}|still|is|are|was|feedback|reply|answer) (\w+ )?(owe[ds]?|owing) (me|it to me|us|
                to me)
            (i|we) (am|'m|was|were|feel|felt|are|had been|have been) {adv}(owed|due|entitled|
                cheated|robbed|short-?changed|more than deserving|deserving)
            (it|this|that|the (job|role|position|post)) (was|should have been|ought to have been|
                had been|is|should be) (rightfully |rightly |supposed to be |practically |all but |
                as good as |meant to be )*(mine|my turn|my job|for me(?=[.!,]|$)|promised|
                given to me|offered to me|coming to me|a given)
            (it )?should(n'?t| not)? (have|'ve|of) (been|gone|come) {adv}(me|mine|to me|offered|
                my|i)
            i should (have|'ve|of) (got|gotten|been (offered|given|hired|selected|chosen|picked|
                the|appointed|promoted|at the|treated|told|in|first|on)|had (the|this|that))
            (you|they) should (have|'ve|of) (chosen|picked|hired|given (me|it)|offered|selected|
                taken|appointed|gone with|kept)
            my (rightful|due|right to)
            it was me (who|that) (told|brought|gave|sent|introduced|recommended|kept|built|made|
                trained|covered) (you|your|the (place|company|team|contract|client))
            by rights
            (it('s| is| would be) )?only (fair|right|reasonable|decent) (that|to|if|you)
            fair is fair
            the (fair|decent|right|honou?rable|least) thing (to do|would|is)
            (the )?least i (deserve|expect|am owed)
            i (had |have |did |was )?(fully |really |honestly |frankly |naturally |rather |
                quite |certainly |of course )*(expect|expected|expecting|assumed|took it) (to (get|
                be (offered|hired|chosen|selected|given)|have)|an offer|the (job|offer|role)|it was|
                that i (would|had))
            was (all but|as good as|practically|virtually|basically) (promised|offered|told|
                mine|guaranteed|given)
            """,
            unless=r"""
            (don'?t|do not|didn'?t|not|never|nobody|no one) (feel |think |
                believe )?(i )?(deserve|owe[ds]?|entitled|expect)
            (as if|as though) (\w+ ){1,2}owe[ds]?
            (you|your team|they|the team|she|he) .. (deserve[ds]?|earned)
            deserve[ds]? (your|the) (thanks|praise|medal)
            (should have|should've) (been (on|at|in) my)
            (pleased|lucky|glad|grateful) .. (than|more than) i (deserve|expect)
            owe[ds]? me (a|an) (?!answer|explanation|apology|reply|response|job|chance|reason|call|
                letter|debt|great|
                favou?r)\w+
            owe[ds]? (you|it to you|him|her|them)
            {didnt} (feel|think|believe) (that )?(i|we) (was|were|am|are)
            (my|own) (mistake|fault)
            earned (it|this|that|my|a) .. (certificate|qualification|licen[cs]e|degree|badge)
            i (expected|assumed) .. (nervous|hard|formal|difficult|stern|worse)
            i should have (been|had) .. (prepared|clearer|ready|calmer|better|slower|brief)
            """,
        ),
        # What I gave up.
        wording(
            r"""
            (i|i've|i have|i'd|i had|we|having|after) {adv}(gave up|given up|giving up|turn(ed|
                ing) down|pass(ed|ing) (up|on)|cancel(l?ed|ling)|sacrific(ed|ing)|handed in|
                handing in|quit(?! \w+ing)|resign(ed|ing)|left my (job|post|old|last|current)|
                (stopped|stopping|stop) (applying|looking|searching|interviewing)|put (my (life|
                whole|other|search)|everything|other \w+|\w+ \w+) on hold|put .. on hold|lost (a|
                two|three|my|wages|money|pay|several)|missed (my|a|the) (\w+('s)? )*(birthday|
                wedding|funeral|recital|anniversary|graduation|holiday|appointment|match|party|
                deadline|school play|play)|borrowed|rearranged|reorgani[sz]ed|uprooted|moved (house|
                my family)|declined|withdrew|withdrawn|paid (\w+ )?(£|\$|€|for|out|my own|over|a|
                nearly|good)|spent (£|\$|€|my (last|savings|own)|good money|hundreds|a fortune|
                all (my|weekend|week|night|that)|every|(two|three|four|five|six|ten|\d+|many|
                countless|so many|whole|entire|my) (\w+ )*(nights?|days?|weekends?|weeks?|evenings?|
                hours|savings|money|holiday|months?|sunday|saturday)|hours|weeks|days|nights|
                months)|took (\w+ )?(unpaid|(a |the |two |three |four |a whole |another |
                \d+ )?(days?|afternoons?|mornings?|weeks?|time|leave|holiday|vacation|shifts?) (off|
                of|from|unpaid|without)|leave|annual)|used (up )?(my|all my|two|three|\d+|
                a) (\w+ )?(holiday|leave|vacation|annual|savings|day|days)|bought (a|new|
                an) (\w+ )?(suit|shoes|outfit|jacket|ticket|dress|laptop|tie|train)|hired a|
                drove (four|five|six|three|\d+|all|two|eight|through|across)|flew (in|out|over|
                across|from|all|down|up)|(stayed|stay|sat|was) up (all|half|late|until|till|night)|
                worked (all|through|so|day|every|for|nights?|weekends?|my|until|over)|travelled|
                rehearsed|prepared for (weeks|days|months|hours|a|two|three)|begged|arranged|
                got up at) ... (for (this|you|your|it|that|an? (interview|job|company|role|place|
                email|form|rejection|no)|nothing|the (interview|role|chance|job|task|panel|
                assignment|exercise|pitch)|what)|because (of (you|this|what)|you|i (thought|
                believed|was))|
                on the strength|to (be (told|rejected|there|here|available|ignored|with|ready)|get|
                make it|meet you|attend|come|do your|prepare|interview|hear|find out|see you)|
                only to|unpaid|off work|on your|and (for what|you|now|then|this|got|nothing|all|it|
                still|i get|i got)|elsewhere|but|while (you|i)|(?=[.!]$))
            given everything (that )?(i|i've|i have|we)
            out of (my own )?pocket
            at my own (expense|cost)
            (lost|cost me) .. (wages|pay|income|earnings)
            after (everything|all (that )?(i|i've|i have|i'd|these|this|those|my|the (work|time|
                effort|years|hours|hoops|money|sacrifices|preparation|encouragement)))
            all (the|that|this|my|those) (time|work|effort|hours|money|preparation|research|
                weeks|sacrifices?|hard work|late nights|energy|practice|practising|prep) (\w+ )?(i|
                i've|i'd|that i|we|for|wasted|gone|counted|down|meant|and|was|were|amounted|came)
            (after|for|despite|with) {adv}({n}|\d+|a decade|decades|all these|so many|twenty|
                thirty|fifteen|eleven|thirteen|fourteen|sixteen|eighteen)?( \w+)? ?(of )?(years?|
                decades)( of| as| with| in|,)? ?(a |an |my )?(loyal\w*|faithful\w*|dedicated|
                devoted|hard|service|dedication|devotion|giving|custom\w*|being a|experience ?,? (i|
                you|one|this|that|it|and))
            (loyal|faithful|lifelong|long-?standing|long-?time|paying|regular|
                devoted) (customer|client|member|supporter|subscriber|user|fan|patient|donor|
                volunteer|employee|servant|reader|visitor)( (of yours|for|since|to|who|and|here))
            i('ve| have) been nothing but
            (done|did|do) everything (right|you|that|i (could|was|can)|they|asked|possible|
                by the book|in my power)
            (i|i've|i'd|i have|i had|having) {adv}(gave|given|give|put) (you |it |this |them |
                the \w+ )*(my (all|everything|best(?! to)|heart|soul|life|absolute)|everything|110|
                one hundred|my heart and)( .. (this|you|and|but|it))?
            """,
            unless=r"""
            {warm}
            (worth (it|every|the)|glad i|would (gladly |happily )?do it again|enjoy\w*|loved|
                learn\w*|no regrets)
            after all (that|this|these|those) (rain|snow|time|years) .. (nice|good|lovely)
            (best|better) of (luck|wishes)
            after all i
            (new (job|role|post)|started|joined|course|qualif\w+)
            """,
        ),
        # Guilt.
        wording(
            r"""
            what (this|you|it|that|your (\w+ )*(decision|e-?mail|rejection|letter|company|
                choice)|being) (\w+ )?(has |have |had |'s |'ve )?(do|does|did|done|doing|mean|means|
                meant|cost|costs|put|feels?) (to|me|my|for|us|like)
            (you|they) (have|'ve|had|can have|couldn'?t have|clearly have|obviously have|
                really have|must have) (no|any|little|not the (slightest|faintest)) (idea|notion|
                clue|conception|concept)
            (do|can|could|did|have) (you|they) (\w+ )?(know|realise|realize|understand|imagine|
                any idea|appreciate|comprehend|grasp|think about|stop to think|consider) .. (how|
                what|much)
            (i|we) .. (cried(?! (over|with|laughing|at|through|like))|wept|sobbed|in tears|
                (haven'?t|have not|
                can'?t|cannot|couldn'?t|could not|barely|hardly|not) (slept|sleep|eaten|eat|ate|
                stopped crying|face|got out of bed|get out of bed|(leave|left) (the house|my (bed|
                room|flat))|function)|burst into tears|broke down|broken-?hearted|heart-?broken|
                devastated|crushed|destroyed|shattered|inconsolable|distraught|traumati[sz]ed|
                worthless|sick to my|in pieces|fell apart|humiliated|lost (all )?(faith|hope|
                confidence)|physically sick)
            (?<!who )(broke|broken|breaks|breaking|crushed|ruined|ruin|destroyed|shattered|killed|
                dashed|wrecked|spoil\w*|stole|robbed me of|took away|dented|knocked) (all )?(my|
                our) (\w+ )?(heart|hopes?|dreams?|life|confidence|christmas|birthday|year|week|
                weekend|summer|holiday|career|plans|family|spirit|chances?|future|evening|day|
                self-?\w+|faith|trust|last)
            (disappointed|let down|hurt|betrayed|wounded|failed(?! in)|abandoned|forgotten) (in|by|
                with) (you|your|the (team|company|panel|way|people)|all of you|everyone|someone i)
            (i|we) (feel|felt|am|was|'m) {adv}(betrayed|let down|used(?! to)|abandoned|discarded|
                cast aside|thrown away|forgotten|punished|worthless|invisible|disposable|
                hard done by|like (a fool|an idiot|a number|rubbish|nothing|dirt|second best|
                an afterthought|i('ve| have) been|you|i was))
            (i|we) (really |honestly |truly |genuinely |had |naively |foolishly )*(trusted|
                believed in) (you|your|them|the (panel|company|team|process))
            i (really |honestly |truly |genuinely |naively |foolishly |actually |had )*(thought|
                believed|felt|assumed|imagined) (that )?(we|you) ((had|'d|were|'re|did|had had|
                really|actually|truly) )*(had|were|liked|like|meant|cared|care|valued|value|wanted|
                believed|saw|connected|clicked|hit it off|built|friends|different|serious|honest|
                better|on the same|understood|respected|on my side|above|bonded|shared|
                more) ?(a (real |special |genuine )?(connection|rapport|bond|understanding|deal)|
                something|than that|me|that|it|than this)?
            (i|we) (was|were|had been|have been|am|'ve been|'d been) {adv}(counting|relying|
                banking|depending|pinning) .. (on|hopes)
            pinned (all )?(my|our) hopes
            (got|get|getting|raised|raise|built|build|lifted) (my|our|my family's) hopes
            (my|our) (kids?|children|wife|husband|family|mother|mum|mom|parents|partner|son|
                daughter|girlfriend|boyfriend|father|dad|baby|girls|boys|mortgage|
                landlord) .. (were (counting|so|all|already|depending|relying)|was (counting|so|
                already|in tears|heart|crying|devastated|depending|relying)|(now )?(have|has) to|
                had to (tell|explain|watch|be told|hear)|so proud|so happy|so excited|disappointed|
                rely|relies|depends?|told (her|his|their|the|every)|heart-?broken|cried|crying|
                (asked|asks?|keeps? asking)( every \w+)? (if i|whether i|when|why|about|did)|won'?t|
                will (be|have|not)|don'?t understand|devastated|celebrat\w+|bought|believed|
                suffer\w*|deserve\w*)
            (told|tell|telling|promised|explain to|face|facing) (all )?(my|our|the|everyone|
                everybody|half) ?(whole |entire |poor |own |old |young |little )*(family|friends|
                wife|husband|parents|mother|mum|mom|kids?|children|partner|son|daughter|father|dad|
                girlfriend|boyfriend|landlord|colleagues|village|street|town|class|team|
                neighbou?rs)? .. ((that )?(i|we)('d| had|
                 have|'ve| would have) (got|landed|been (offered|promised)|a (new |proper
                 )?job|the (job|post))|(that )?(i|we) (didn'?t|did not|failed|lost|won'?t|can'?t)|
                about (this|the) (job|role|offer)|(that )?it (was|is) (mine|off|over|gone|certain|
                settled|not)|(that )?there (is|was) no|(no|the bad) (job|news))
            (now|so) (i|we)('m| am| have|'ve| must|'ll|'ll have| will have)? (have |got |had |
                left |supposed |meant |stuck |back )?(to|with|in|at)? ?(tell|explain|go back|
                start (all )?(over|again|from)|face|live|no(thing| job| income)|square one|pay|sell|
                move|nothing|without|unemployed|jobless|beg|scratch)( .. (to|my|that|with|the|
                family|wife|kids|it|them|everyone))?
            how (am i|do i|can i|do you (think|suggest|expect) i|are we|i am|i'm) (supposed |
                meant |going |expected |possibly )*(to )?(tell|explain|pay|face|feed|go back|look|
                live|trust|recover|move on|cope|ever)
            (hope|trust) (that )?(you|they|everyone|whoever) .. (understand what|
                reali[sz]e what|know what|can live|can sleep|sleep|feel (good|proud|better|guilty|
                bad|sorry)|happy (with|now)|proud|pleased with|satisfied|remember (me|this|that)|
                think (of|about) (me|this|that|what)|conscience)
            on your conscience
            (your|a guilty|a clear|good|any) conscience
            thanks to (you|your|this)( \w+)? (i|my|we|now|decision|company|email|rejection|
                process) .. (no|not|n'?t|lost|have to|must|never|back|nothing|worse|without|out|
                unemploy\w*)
            (after|when) you (all )?(made|let|led|encouraged|got|had) me (to )?(believe|think|
                feel|hope|picture|imagine|so)
            made me (believe|think|hope) (that )?(i|we|it was|the (job|role|post)|there was|
                this was)
            """,
            unless=r"""
            {warm}
            (laughed|laughing) .. (cried|tears)
            (give|giving|gave) thanks
            cried like (a|an|the) .. (act|scene|song|film|end)
            (happy|joy|proud) tears
            (film|play|book|novel|story|song|show|performance|concert|episode)
            (told|tell|telling) (all )?(my|our|everyone) .. (kind|good|wonderful|much i|tour|
                how (nice|friendly|well))
            (then|and) (then )?i (was fine|felt fine|ate|laughed|slept|got over)
            (a year|years|months) ago
            let (me )?down (gently|kindly|softly)
            i (felt|was) (like (an idiot|a fool)|invisible) (when|for) i
            (devastated|crushed|gutted|heartbroken|let down|cried|in tears|in pieces) for (about |
                all of |roughly |maybe |exactly )?(an?|one|two|five|ten|half an) (\w+ )?(hours?|
                minutes?|days?|evening|bit|while|weekend)
            {no_weight} (devastated|crushed|let down|betrayed|hurt|heartbroken)
            (advise|advice|suggest|tip)
            """,
        ),
        *dues.WORDINGS,
        *plainly_meant.DEBTS,
        *claims_and_hints.CLAIMS,
        *said_bluntly.CLAIMS,
    ),
    bad=(
        "I deserved that job.",
        "You have no idea what this did to my family.",
        "I cannot believe it, after everything I put into this.",
        "I am disappointed in you.",
        "Now I have to tell my children that there is no job.",
        "I would have thought that twelve summers at the pool count for something.",
        "So this is the thanks I get.",
        "I should not have to queue behind a trainee.",
        "I sent you my best apprentice, and you could not do me this one favour.",
        "I expected better of a school like yours.",
        "It was my turn.",
        "You of all people should have understood.",
        "I was the one who covered every Christmas, remember that.",
    ),
    good=(
        "I cried through the whole last act, and so did the usher.",
        "I would have liked the role.",
        "I was disappointed, and I will get over it.",
        "I drove home thinking about what you said on rosters.",
        "You and your team deserve the award.",
        "This article on bees made me think of you.",
        "Give my best to the dog.",
        "Nobody owes me an answer.",
        "It was me who spilled the coffee.",
        "I was gutted for a day, and then it passed.",
        "I quit smoking that week, and now I run.",
        "I would never have thought that twelve summers could teach me so little about rotas.",
        "I was the one you rang at Christmas, and I loved it.",
        "You, of all people, will laugh at this picture.",
        "I should not have worn those shoes.",
    ),
)
