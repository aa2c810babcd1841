"""Anger: insults, profanity, disgust, open hostility.

## Why it costs you
Bitterness scares employers off, and a letter is kept longer than a mood lasts. Irritation is
among the short feelings (Verduyn & Lavrijsen 2015); going over it feeds it (Bushman 2002).

## Instead
One calm sentence of disappointment is honest and welcome: "I was disappointed, as I would have
liked to work with you." Write the rest out for yourself first; nobody else needs to read it.
"""

from afterword.core.check.constructions import Calmer, says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import outrage, said_bluntly
from afterword.core.check.rule import Rule

RULE = Rule(
    code="T101",
    name="anger",
    severity=Severity.WARNING,
    message="Somebody reading this may feel attacked, and stop reading before the rest.",
    check=says(
        # Insults and swearing, whoever they are for.
        wording(
            r"""
            (mother)?f[u*]+[c*k][k*]?(s|ed|er|ers|ing|wits?)?
            fck
            fking
            effing
            f off
            bull ?sh[i*]+t
            sh[i*]t(ty|s|show|ting)?
            pile of shite?
            arse ?holes?
            a[s*]{2} ?holes?
            dumb ?ass
            jackass
            arrogant arse
            half-arsed
            half-assed
            b[i*]tch(es)?
            bastards?
            bollocks
            wtf
            stfu
            (screw|stuff|sod|damn|curse|blast) (you|u|your|this|that|the lot of you)
            (shove|stick|stuff) (it|your|this|the|that) .. (up (your|yours|there)|where)
            go to hell
            rot in hell
            burn in hell
            bloody (joke|cheek|disgrace|rude|waste|useless|farce|nerve|idiots?|shambles|insult|
                ridiculous|unbelievable)
            give a (damn|toss|monkey's|rat's)
            piss(ed)? off
            piss-?take
            taking the piss
            (load|pile) of (old )?(crap|nonsense|tosh|cobblers|bull)
            crappy (company|job|email|process)
            (you|they|you're|you are|bunch of|pack of|gang of|load of|nothing but|such|total|
                complete|utter|absolute|lying|arrogant|spineless|what) {adv}(a |an )?({adv}|\w+ing |
                \w+less )(idiots?|morons?|imbeciles?|liars?|clowns?|fools?|cowards?|hypocrites?|
                crooks?|snakes?|scum|parasites?|jerks?|losers?|amateurs?|frauds?|con (artists?|men|
                man)|charlatans?|cretins?|buffoons?|muppets?|numpt(y|ies)|pricks?|dicks?|cowboys?|
                bullies|snobs?|vultures?|time[- ]?wasters?|chancers?|incompetents?|tossers?|
                wankers?|twats?|weasels?|cheats?)
            (your|this|that|the) (stupid|pathetic|idiotic|moronic|crummy|lousy|rotten|wretched|
                godforsaken|damn|damned|bloody|poxy|tinpot|two-bit|miserable|sorry excuse|pitiful|
                precious|miserable little|joke of a) {adv}({process}|{hirers}|jobs?|roles?|
                positions?|place|firm|company|form|little \w+)
            you (are|'re) {adv}(stupid|pathetic|useless|incompetent|clueless|disgusting|
                a disgrace|a joke|scum|ridiculous|horrible|awful|vile|cruel|heartless|evil|
                shameless|idiots|blind|deluded|beneath contempt|all the same)
            """,
            unless=r"""
            (killer|shit-hot)
            """,
            severity=Severity.ERROR,
            message="A reader will remember the insult and nothing else of this letter.",
        ),
        # What I feel, said as an accusation.
        wording(
            r"""
            {im} {adv}{feeling}(?! {third_thing})
            {feeling} (is|would be|does not|doesn't|barely|only|(by|at) (you|your|how|the way|this|
                that|what))
            {im} {adv}(angry|mad|annoyed|irritated|frustrated|cross|bitter|upset|
                disappointed) {adv}(at|with|by|in|towards?|about) (you|your|everyone at|all of you|
                the way|how you|how i (was|have been)|{your} \w+|the (panel|team|company|process|
                recruiter|people|treatment|lack|behaviou?r))
            (i am|i'm|feel) {adv}(angry|furious|mad|bitter|resentful)(?! {third_thing})
            i was {adv}(angry|furious|mad|bitter|resentful)(?=[.!,]|$)
            """,
            unless=r"""
            (with|at|in) myself
            {no_weight} ({adv})(angry|bitter|mad|furious|resentful|offended|upset|insulted|
                annoyed|cross)
            (caller|customer|client|patient|passenger|parent|pupil|guest)s?
            """,
            calmer=Calmer("I was disappointed, as I would have liked to work with you."),
        ),
        # What it is: contempt for the whole thing.
        wording(
            r"""
            what {a} {adv}(joke|waste|farce|disgrace|shambles|circus|nerve|cheek|insult|
                let-?down|mess|sham|charade|travesty|scam|fiasco|mockery|liberty|load|bunch|
                way to (treat|end|find out|be told)|shower|kick in|slap in)( of| to| in| the|$|\W)
            how (dare|could) you
            (what|who|how) the hell
            (to|the) hell with (you|your|the (panel|process|company|job|lot)|it|this|that)
            how very dare
            shame on (you|your|the|all)
            (you|they) should (all )?be ashamed
            ashamed of your\w*
            hang your heads?
            have you no (shame|decency)
            the (sheer |absolute |utter |bare-faced )?(nerve|cheek|audacity|gall|arrogance|
                effrontery|temerity) (of|to)
            (you|they) have (some|a) (nerve|cheek)
            some nerve
            unbelievable(?=[.!?]|$)
            taking the (mickey|michael)
            (what|such|is|was|were|utter|absolute|total) a? ?(load|pile) of (old )?rubbish
            are you (kidding|serious|joking|having a laugh|for real|out of your)
            you('re| are|'ve got| have got| must be| have)( to be)? (kidding|joking|
                having a laugh)
            is this (a joke|some (kind|sort) of)
            (is|was) this meant to be
            do me a favou?r(?! and (tell|give|pass|thank|say))
            give me a break
            (?<!(it |to |ld |ay |ht |an |ly ))get (lost|stuffed|real|over yoursel\w+)
            oh,? please(?=[.!])
            enough is enough
            i('ve| have) had (it|enough)( with| of(?! your (time|patience|attention|kindness))|
                $|[^\w ])
            had it up to here
            that('s| is) it(?=[.!]$)
            last straw
            sick joke
            bad joke
            (it|this|that|what you did|the whole \w+|everything|which|all of (it|this)) (is|was|
                were|'s|feels|felt|has been|seems) {adv}(disgraceful|disgusting|outrageous|
                appalling|shameful|despicable|contemptible|vile|unforgivable|inexcusable|
                unacceptable|insulting|an insult|a disgrace|an outrage|a joke|a farce|a sham|
                a travesty|an abomination|pathetic|laughable|infuriating|enraging|sickening|insane|
                beneath contempt|beyond the pale|beyond a joke|bang out of order|out of order|bull|
                rubbish|nonsense|crap|garbage|ridiculous|absurd)
            (slap in the face|kick in the (teeth|gut|stomach|shins)|spit(ting)? in (my|the|
                our) face|punch in the (gut|face|stomach)|stab in the back|rub(bing|bed)? (salt|
                my nose)|adding insult|add insult|makes my (blood|skin|stomach)|(you|your|how|
                letter|e-?mail|decision) .. made my (blood|skin|stomach)|makes me (sick|
                want to (scream|vomit|throw))|(bad|bitter|sour|nasty|unpleasant) taste in (my|the)|
                boils my|sticks in my (throat|craw)|beggars belief|treat(ed|ing|s)? (me|us|people|
                candidates|applicants) (like|as) (dirt|rubbish|garbage|trash|cattle|numbers?|
                nothing|meat|animals|idiots|fools|criminals))
            (disgust(s|ed) me|repuls(es|ed) me|appals? me|sickens? me|insult(s|
                ed) my (intelligence)|insult to (my|our|everyone|the|anyone)|offends me|enrages me)
            (\?\?|\?!|!\?)
            """,
            unless=r"""
            {no_weight} (a joke|kidding|insane)
            insanely (good|kind)
            """,
        ),
        # Ill wishes and slammed doors.
        wording(
            r"""
            i {adv}(hope|pray|wish) {adv}({they}|{rival}|this|it|that person) {adv}(choke|fail|
                fails|regret|regrets|suffer|suffers|rot|burn|burns|crash|crashes|sink|sinks|
                goes? (bust|under|bankrupt)|get (what|everything) (you|they|'?s coming)|never (find|
                hire|know|have to|get)|lose|loses|learn|learns|know what|feel what|feel (as|like)|
                get fired|gets fired|quit|quits|leaves|(one day|some ?day) (you|someone)|miserable|
                are (treated|miserable)|get rejected|(end|wind)s? up|find out what|trip|falls?|
                experience|see how|have to|flop|flops|realise|realize|never|sleep|can sleep|
                can live|are (happy|proud|pleased|satisfied))
            karma
            what goes around
            good riddance
            may (you|your) .. (rot|fail|choke|burn|never)
            have a (cold|miserable|horrible|terrible|rotten|nice life)
            (don'?t|do not|never|please don'?t) (ever )?(bother|contact|call|write|email|
                message|reply|speak) .. (me )?(again|ever|any ?more)
            (don'?t|do not) bother (repl|writ|contact|answer|respond|get|call|send|keep)\w*
            lose my (number|cv|details|address|email)
            (never|not) (want|wish|care) to (hear|see|speak|deal|work)( \w+){0,3} (you|your)
            never (darken|set foot|apply|work|recommend|shop|buy|
                use(?! the (phrase|word))|fly|bank|eat|stay)( \w+){0,3} (you|your|there|here|
                again|another)
            (delete|destroy|remove|erase|bin|burn|shred) (all )?my (details|data|cv|resume|file|
                application|name|information|number|address)
            as far as i'm concerned you
            i want nothing (more )?to do with
            i('m| am) done(?=[.!]|$)
            (wouldn'?t|would not|won't|will not|will never|would never|never) {adv}(work (for|
                there|at|with)|accept|take|join|apply (to|at|for|here)|recommend|
                want to work) ({you}|{your}|there|a (company|place|firm|job)|anyone|anything|
                an offer|if)( \w+)*
            ({adv}(glad|relieved|happy|lucky|thankful|grateful|pleased|delighted)|thank (god|
                goodness|heavens?|my lucky)) .. (i|i'm|i am|that|not to|not) .. ({dont}|{didnt}|
                {wont}|{wasnt}|not|never|won't) .. (have|get|work\w*|be|join\w*|end|stuck|take|got|
                accept\w*|there|it|you)
            (dodged|dodging|ducked) (a|that|the|this) (\w+ )?bullet
            bullet dodged
            lucky escape
            narrow escape
            had a lucky
            your loss
            you('ll| will) (all )?(regret|be sorry|rue|pay|live to|wish you|come to regret|
                get what|see what you|miss out)
            (have|has|had) no (soul|heart|shame|conscience|integrity|manners|decency|backbone|
                spine)
            matches your soul
            (rot|choke on|stew in|drown in) (in|your|it)
            """,
            unless=r"""
            no regrets
            (would|will) regret not
            (hope|wish) (you|they|she|he) never (lose|stop|have to|change|hear the word)
            (can'?t|cannot|couldn't) stop smiling
            (hope|wish) .. (good|wonderful|lovely|settles?|success|well|great|best|happy|warm)
            """,
        ),
        *outrage.WORDINGS,
        *said_bluntly.OUTBURSTS,
    ),
    bad=(
        "I am furious about how this ended.",
        "Thank you for the tour. What a joke the rest of it was.",
        "You are a bunch of liars.",
        "I hope you choke on your decision.",
        "Are you kidding me?",
        "I would never work for you now.",
        "This is a slap in the face after four rounds.",
        "I have never been treated so shabbily by anybody.",
        "I am still shaking with rage.",
        "Don't you dare wish me luck.",
        "Who does that to people?",
        "I can no longer be civil about your panel.",
        "You kept us standing in the yard like cattle.",
        "I put your card in the shredder.",
        "That was a dirty trick to play.",
        "That was wrong and you know it.",
    ),
    good=(
        "I will never use the word synergy again.",
        "A note like this may get lost in the pile.",
        "I was disappointed, as I would have liked to work with you.",
        "I went home and killed the flaky test.",
        "I was angry with myself for missing the second question.",
        "I am not angry, and I wish the new foreman well.",
        "You must hear furious callers every night, and I admired how calm the team stays.",
        "I'd be lying if I said it didn't sting.",
        "Your bread is insanely good.",
        "I was furious with the ferry that morning, and you gave me tea.",
        "Do me a favour and tell your porter he was right.",
        "I have had enough of your patience already.",
        "I have never been treated so kindly by strangers.",
        "I was still shaking with cold when you gave me tea.",
        "Your team could not have been more civil to me.",
        "I keep your card on the fridge.",
    ),
)
