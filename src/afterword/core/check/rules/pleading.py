"""Pleading: begging, desperation, needless repeated apology.

## Why it costs you
A plea moves the talk from your work to your need, and a reader who cannot help feels bad and
writes back less. Need is real; the people to share it with are friends and advisers.

## Instead
Ask for one small thing that is easy to give, and say that no answer is fine too.
"""

from collections.abc import Iterator

from afterword.core.check.constructions import Calmer, construction, first_of, wording
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.phrases import claims_and_hints, entreaty, plainly_meant
from afterword.core.check.rule import Finding, Rule
from afterword.core.spans import Span

_WORDINGS = (
    wording(
        r"""
        (i|we|i'm|am|i'll|i'd|to) {adv}(beg|begging|implore|imploring|beseech|entreat|plead|
            pleading)( (you|of you|with you|for|your|to|on)|(?=[.!?,]|$))
        please,? (please|i beg|i implore)
        pretty please
        (i'm|i am|am|feeling|feel|i was|getting|becoming|my|so|really|truly|quite|
            very) desperat(e|ely|ion)( for (this|a|any|work|the|your|some|money|help)| need| want|
             to| now|(?=[.!,?]|$))
        desperately (need|want|looking|hop\w+|wish)
        out of (sheer |pure )?desperation
        (?<!ice )on my (hands and )?knees(?! (\w+ing|under|behind|beside|(in|on) (the|
            a) (\w+ )?(bed|garden|mud|floor|snow|sand|grass|kitchen|rain|dirt)))
        down on my
        find it in your hearts?
        (in|out of) the (goodness|kindness) of your
        (take|have) (pity|mercy|a heart|compassion)( on| and|(?=[.!,]|$))
        (spare|show) (me )?(a little |some |any |a bit of )?(mercy|pity|compassion)
        throw (me|myself) (a (bone|lifeline|line)|on your)
        (anything|any (job|role|work|position|post|shift)s?) (at all|whatsoever|
            going|left)(?=[.!,;]|$)
        (anything|any (job|role|work|position|post|shift)s?|whatever (you|there|job|
            role)) (will do|would do|you (have|might have|need|want|like|ask)(?=[.!,;]|$))
        i('ll| will| would|'d|'m willing to| am willing to|'m happy to| am happy to|
             am prepared to|'m prepared to| can| could) (even |gladly |happily |literally |
            really )*(do|take|accept|sweep|clean|make (the )?(tea|coffee)|work|start|settle|agree|
            sign) .. (anything|whatever|any ?thing|any (job|role|work|hours|salary|pay|shift|
            position)|for (free|nothing|less|half|peanuts|minimum|no (pay|money|salary)|a (month|
            week|trial))|without pay|unpaid|half (the|pay)|lower|less (money|pay)|a (pay cut|lower|
            smaller|cut)|nights|weekends|the (floors?|toilets?|bins?)|from the (bottom|mailroom)|
            at the bottom|it takes|you (want|ask|say|need|like))
        (just |only |please |even |have |give me |one |a |my )*(one|another|one more|a last|
            one last|a single|my last|my only|last|only|final|one final|half a|any) (more )?(last |
            little |small |tiny |single |final )*(chance|shot|try|hope|lifeline|opportunity|go|
            option)(?=([.!?,]|$)| (to|at|for|with|left|is|was|that i|i)\b)
        even (one|a) (single )?chance
        (if you('d| would| could| can)? |please |could you |would you |won'?t you |can you |
            you could |just |will you |i need you to |to )(just |only |please |at least |not |
            kindly )*(give|grant|offer|allow|throw|gave|find) (me|it|us) (just |at least |even |
            only )*(a|one|another|this|any|some|something) (\w+ )?(chance|shot|try|go|break|
            opportunity|job|role|work|lifeline|trial|place|something|anything)
        (you|i promise you|promise) (won'?t|will not|will never|'ll never|wouldn'?t|
            shan'?t) (regret|be (sorry|disappointed)|let you down)
        i('ll| will| would|'d)? (never |not |promise (i |to |not to )?|swear (i |to )?|
            won'?t |wouldn'?t )+(let you down|disappoint you|fail you|be the best|
            work (harder|so|day|twice|night)|make you proud|complain|ask for (anything|much)|prove)
        (i|we) {adv}(really |badly |truly |desperately |so |urgently |honestly |just |still |
            do )+(need|needed) (this|the|that|a|any|some|your|it|work|money) ?(job|role|work|
            position|income|money|chance|break|salary|help|post|(?=[.!,]|$))
        i need (this|a|the|that|any|your) (job|work|income|salary|role|break|money|chance|
            position|pay)
        (i|we) {cant} {adv}(afford|pay|cover|feed|keep) (the|my|our|to|rent|this|any|another|
            going|for)
        (i|we) {cant} {adv}make (ends|rent|(the|my|our|this month's) (rent|mortgage|payments?|
            bills?))
        (behind|pay|paying|make|for|cover|afford|my|the) (on )?(my |the |our )?(rent|mortgage|
            bills|debts?|overdraft)(?=[.!,]|$| and| this| next| is| are| soon| in)
        (feed|support|provide for|keep a roof) (my|our|the|over) (family|kids|children|\w+ kids|
            \w+ children|head)
        (i|we|i'm|i'll|i've|we're|we'll) (am |are |will |could |may |might |have |was |were |get |
            getting |be |been |being |face |facing |going )*(\w+ )?(evict\w+|repossess\w+|
            foreclos\w+|bankrupt|homeless|on the streets?|on benefits)
        (my|our|an) (\w+ )?(eviction|repossession|foreclosure)
        (from|at|to|using|on) (the|a) food bank
        los(ing|e) (my|our|the) (home|house|flat|hope|faith)
        (running|run|ran) out of (money|savings|options|hope|time to|road|cash)
        (end of|at) (my|the end of my) (tether|rope|wits'? end)
        wits'? end
        no(where| one| other| body)? (else )?(left )?to turn
        (nowhere|no one|nobody) (else|left|will) (left )?(to|who|will|would|here|can|could|
            go|turn|hire|help|want|take)
        nothing (else|left) (left )?(to (lose|offer|give|bargain|live|sell|pay|try)|for me)
        (you are|you're|this (is|was)|it (is|was)) (my|our) (last|only|final|one|
            best and only) (\w+ )?(hope|chance|shot|option|opportunity|resort|lifeline)
        (my|your) (only|last|final|one) (\w+ )?(hope|chance|resort|lifeline)
        the (only|last|final|one) (hope|lifeline)(?=[.!,]|$| (i|we|for me|left))
        (don'?t|do not) know (what|how|where) (else |to |i'?ll |i will |i am |i'm |i can |
            much )+(do|go|turn|cope|going|continue|manage|longer|carry|survive|keep)
        (it|this) would (mean|be) (everything|the world|a dream|my (whole|entire))
        (would|to) change my (whole |entire )?life
        save my (life|\w+)
        i('ve| have)? (tried|applied|been (rejected|turned down)) .. (everything|everywhere|
            (hundreds|dozens|\d\d+|forty|fifty|sixty|eighty|a hundred|countless) (of )?(times|jobs|
            places|companies|applications|roles|rejections|by)|every)
        (is there|isn'?t there|there must be|is there really|if there('s| is)|there has to be|
            might there be) (any|anything|nothing|something|no|really|some|even a|the slightest|
            still|absolutely|not) .. (chance|way|hope|possibility|anything|room|you can (do|find|
            offer)|for me|say to|do to) .. (at all|whatsoever|left|you|no|to (get|join|work|be|
            change|make|have)|however|please|that you|in|for me|i (can|could)|even|(?=\?))
        """,
        unless=r"""
        (you|you're|you are|they|the (team|ward|club|company|shop|kitchen)|they're|customers?|
            patients?|people|families|clients?|volunteers?) (\w+ )?(desperate|desperately|beg\w*|
            need\w*|evict\w*|struggl\w*|rent|homeless)
        desperate (for (help|staff|volunteers|drivers|nurses)|to (try|taste|see|visit|know how|
            hear))
        {no_weight} (desperate|begging|beg|pleading|asking for)
        beg (to (acknowledge|convey|differ|inform|remain|report|say|state|submit|thank)|your
            (leave|pardon)|the question|you to believe)
        (gave|giving|given|for) me (the|a|an|this|that) (\w+ )?(chance|opportunity|go|try)
        (share|advice|advise|feedback|suggest\w*|tell me|pointer|improve|work on|do differently|
            stronger|learn)
        (homeless (charity|shelter|people|service)|food bank|housing|eviction|debt advice|
            rent (arrears|reform|team))
        (any other|other) (role|opening|position|opportunit)\w* .. (suit|fit|future|mind|come)
        (anything|whatever) (at all )?you (can|could|might|have|would|need|like|say|
            ask) .. (share|tell|say|advise|help|offer|spare)
        anything you (say|tell|write|think)
        final (round|interview|stage|year|exam|shot|try|say)
        (i'd|i would|i'll|i will) (be (glad|happy|keen|pleased) to|gladly|happily) (have|take|get)
        last (chance|try|go) (to|at) (see|the)
        """,
    ),
)
_SORRY = construction(
    r"""
    (i'?m |i am |so |very |really |terribly |truly |again,? |once (again|more),? |
        deeply )*((?<!said )(?<!say )(?<!saying )(?<!felt )sorry|apologies|
        (?<!i'd )(?<!would )(?<!you )(?<!to )apologi[sz]e|forgive me|pardon me|
        excuse me)(?! (to hear|for your|you (are|had|were)|that (you|things|it (did|was|has))|
        things|to (see|learn that)|not to|we (won'?t|did|could|will)|about your|it (did|was)|
        the timing))
    """
)
_NEEDLESS = construction(
    r"""
    (sorry|apologi[sz]e|apologies|forgive me|hope (you|it)|hate|don'?t mean|don'?t want|
        hesitate|know|afraid) .. (bother\w*|be a (pain|bother|nuisance|pest|burden)|troubl\w+|
        pester\w*|bug(ging)?|disturb\w*|tak(e|ing) up your|tak(e|ing) your|wast(e|ing) your|
        nag(ging)?|imposing|impose|burden\w*|annoy\w*|for (asking|writing|existing|being|everything|
        my))
    """
)
_ABJECT = wording(
    r"""
    (so|deeply|terribly|truly|really) so sorry
    so,? so sorry
    sorry,? (again|once more|a thousand|sorry)
    a (thousand|million) apologies
    (i )?apologi[sz]e (again|profusely|once (again|more)|from the bottom|unreservedly|for (how|
        everything|being (so|such|me)|my (existence|terrible|awful|poor|dreadful|lack)))
    sorry (for|about|that) (how (bad|terrible|awful|poor\w*|nervous)|being (so|such|a|me)|
        everything|wasting|who i|existing|i (was|am) (so|such|not good|a|terrible|awful|boring|
        useless)|the (mess|waste|state)|my (terrible|awful|poor|dreadful|pathetic|nerves and))
    (if you|could you|can you) (could|can|would)? ?bear (to|it)
    (hate|hating|hates|embarrassed|ashamed) to (ask|beg|bother|write|be (a|asking|writing))
    (i )?(know|realise|realize) .. (bother\w*|(a |such a )(nuisance|pest|pain|burden)|
        last (person|thing)|(no|little) right to (ask|write)|don'?t deserve|not worth (your|the)|
        beneath (you|your))
    """,
    unless=r"""
    (sorry|apolog\w+) (for|about) (my|the) (slow|late|delay\w*|typo)
    """,
)
_TIME_WASTED = wording(
    r"""
    (sorry|apologi[sz]e|apologies) (for|about) (wasting|(having )?wasted) (any of |so much of |
        all )?(your|the panel's|everyone's|everybody's) (\w+ )?(time|afternoon|morning|day|hour)
    """,
    calmer=Calmer("Thank you for your time."),
)

_ALL = (
    *_WORDINGS,
    _TIME_WASTED,
    _ABJECT,
    *entreaty.WORDINGS,
    *plainly_meant.PRAYERS,
    *claims_and_hints.ENTREATIES,
)


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    """Plead in so many words, or apologise more than once."""
    apologies: list[tuple[Sentence, Span]] = []
    for sentence in letter.sentences:
        finding = first_of(_ALL, letter, sentence)
        if finding is not None:
            yield finding
        sorry = _NEEDLESS.search(sentence.plain) or _SORRY.search(sentence.plain)
        if sorry is not None:
            at = sentence.span.start
            apologies.append((sentence, Span(at + sorry.start(), at + sorry.end())))
    for sentence, span in apologies[1:]:
        is_all = span.start == sentence.span.start and _is_bare(letter, span, sentence)
        yield Finding(
            sentence.span if is_all else span,
            message="One apology is heard; a second asks the reader to comfort you.",
            fix=Fix("Thank you for your patience.") if is_all else None,
        )


def _is_bare(letter: LetterText, span: Span, sentence: Sentence) -> bool:
    """Tell whether nothing is said behind some words in their sentence."""
    return not letter.plain[span.end : sentence.span.end].strip(" .!")


RULE = Rule(
    code="T106",
    name="pleading",
    severity=Severity.WARNING,
    message="A reader who cannot help may feel cornered by this, and answer less.",
    check=_check,
    bad=(
        "I am begging you for one more chance.",
        "I would do any work at all, even for half the pay.",
        "I really need this job.",
        "You are my last hope.",
        "Sorry to bother you. I am sorry to be writing again.",
        "Any job, any pay, I will take it.",
        "Please, Sir, help me and my little ones.",
        "I don't care which department or what it pays.",
        "Give me anything.",
        "Just one chance, please.",
        "Could you squeeze me in somewhere?",
        "You cannot know how badly I need this.",
    ),
    good=(
        "I beg to acknowledge your letter of the fourth.",
        "I would be glad of one line of advice.",
        "I know the ward is desperate for help, and I hope the new nurse starts soon.",
        "Thank you for giving me the chance to meet the team.",
        "I'm so sorry things didn't work out this time.",
        "Sorry for my slow reply.",
        "If anything comes up, I would love to hear of it.",
        "You found me on my knees looking for the cable.",
        "I now work with people who face eviction.",
        "You called poison the last resort, and that stayed with me.",
        "Any book, any film you name, I will look for it.",
        "I don't mind which day suits you.",
        "Please help me understand the second drawing.",
        "Thank you for squeezing me in between two meetings last week.",
    ),
)
