"""Praise that kneels."""

from afterword.core.check.constructions import Wording, wording

WORDINGS: tuple[Wording, ...] = (
    wording(
        r"""
        (a|an|this|such a|living|true|in the presence of) (saint|angel|genius|prophet|god|goddess|
            messiah|deity|demigod|oracle|titan|giant) (like you|such as (you|yourself)|among|
            of (the|
            our) (age|time|century|\w+)|on (earth|this earth)|in (\w+ )+(boots|shoes|clothes|suit|
            form))
        (was|were|felt|stood|sat|am|kneeling|as if) .. (before|beside|with|to) a (living )?(saint|
            angel|genius|prophet|god|goddess|legend)
        you (are|were|'re) {adv}(a |an |my |the |truly )+(\w+ )?(saint|angel|genius|prophet|goddess|
            god|messiah|miracle|hero of mine)
        (as|like) an angel
        (god|heaven|the lord|providence|fate|allah|jesus) (himself |has |have |
            must have )*sent (you|
            your|me (to )?you)
        (pray|prayed|prayers?|kneel|thank (god|heaven|him|the lord|allah|jesus|my (lucky )?stars)
            ) (every|each|daily|nightly|hourly|day and night|all night|on my
             knees) .. (you|your|for having|that i was allowed)
        (god|heaven|heavens|him|lord|stars) (every|each|daily|nightly|hourly) .. (you|your|that i
             was)
        (no ?body|no one|no (human|man|woman|leader|mind|teacher|person)|never (a|any)( \w+)?) .. in
             (the (whole |entire )?(history|world|story)|history|all of|the whole of|
            living memory) ... (you|your|yours)
        there (has|have|had) never been .. (in|on|anywhere) ... (you|your|yours)
        there (has|have|had) never been (a|an|such) (greater|finer|better|wiser|more \w+|mind|
            leader|saint|soul) ... (than|like) (you|your|yours)
        my (whole |entire |very )?(life|existence|world|soul) (has |had |only |truly )*(divides?|
            is divided|splits?|
            began|begins|has (only )?begun|starts?|belongs?|(was|is) complete) ... (you|your|
            before i
             met|that (hour|day))
        you (are|were|'re) (simply |truly |just |absolutely |completely |utterly )*(perfect|
            perfection|
            flawless|divine|my (hero|heroine|idol|light|guiding star|everything|inspiration in
             life)|without equal|the eighth|beyond praise|not of this (world|earth)|a gift (from|
            to)|
            a blessing (to|from)|the (light|sun|star))
        you (are|were) (all )?(the )?(most|best|kindest|wisest|cleverest|greatest|finest) .. (i have
             ever|i've ever|that ever|who ever|anyone has ever|in (my|all) (whole |entire )?(life|
            history|creation)|on (this )?earth|in the (whole |entire )?(world|country|universe)|
            alive)
        (wisest|kindest|greatest|finest|most (\w+)|cleverest|noblest) (\w+ )?(man|woman|person|
            people|
            human( being)?|soul|mind|company|firm|school|hospital|team|leader|teacher|place|
            building|e-?mail|letter)( that| who)? (i|anyone|anybody|the world|this \w+) (have|has|
            had|
            've|'s) ever (met|seen|known|set|had|read|been|written|received)
        never (in (all )?my (whole |entire )?(life|years|career) )?(have i |had i )?(met|seen|known|
            encountered|heard|read|witnessed) (a|an|any\w*|such)( \w+)* (so|as|more) (wise|perfect|
            noble|brilliant|beautiful|divine|pure|radiant|gifted|magnificent|wonderful|extraordinary|
            great|holy)
        like (meeting|talking to|speaking with|sitting with|shaking hands with|standing before) (a|
            an|the|my|royalty) ?(king|queen|god|legend|prophet|saint|hero|idol|pope|film star|
            rock ?star|celebrity|genius|einstein|mozart|royalty)?(?=[.,!]|$)
        (heaven|paradise) (itself|on earth)
        (second|minute|hour|moment|day)s? (with|in|at|beside|near) (you|your \w+) .. (heaven|
            paradise|
            bliss|divine|sacred|holy)
        i (adore|worship|venerate|cherish|idoli[sz]e|love) (you(?! to)|everything (about|you)|every
             (single )?(thing|inch|word|one of you))(?! .. (wrote about|said about|showed))
        (i )?(dream|dreamt|dreamed) (of|about) (you|your \w+) (every|each|all) (night|day)
        (never|not) wash (this|that|my) hand
        (breathe|breathing|breathed) the same air
        i owe you (my life|everything|my whole|my very|all that i am|the world)
        name my (first ?born|child|son|daughter|next child|baby) (after|for) you
        (your|their) (biggest|greatest|most devoted|number one|humblest|most faithful) (fan|admirer|
            disciple|follower|servant)
        (in|into) (your|such a|the) (\w+ )?presence(?=[.,!]|$| (of (greatness|genius|a)|was|is|i))
        (if|were) (only )?(everyone|everybody|all (people|men|bosses|managers)|
            the (whole )?world) (was|
            were|had|is) (just |more |half )?(like|as \w+ as) you
        (thank you,? ){3,}
        a (thousand|million|billion) (times )?thank
        (eternal|undying|everlasting|boundless|infinite|endless) (gratitude|thanks|devotion|
            admiration|love|respect|loyalty)
        my (heart|soul) (beats|sings|sang|leaps|leapt|stopped|burst\w*|overflow\w*|melts|melted|
            trembles|is (on fire|full of you|yours)|belongs)
        (could|can) (not|n'?t) (sleep|eat|speak|breathe) (for|with|from) (joy|happiness|excitement|
            admiration|awe)
        (sun|stars?|angels?|heavens?) (shine|shines|shone|rose|rises|sing|sang|open\w*|
            smile[ds]?) ..
             (you|your)
        (?<!been )(kiss|kissed) (the (ground|floor|hand)|your (feet|ring))
        changed my (whole |entire |very )?(existence|being|soul|destiny|fate)
        (every|each) (single )?(word|line|sentence|syllable|letter|thing) .. (you (say|said|wrote|
            write|speak|spoke|gave|utter\w*)|comes? from (you|your (mouth|lips|pen|hand))|of
             yours) ... (gold|scripture|gospel|marble|holy|sacred|carved|engraved|jewel|blessing|
            prayer|pearl|treasure|diamond)
        your (\w+,? )?(holy|divine|radiant|angelic|godlike|god-like|heavenly|immortal|
            saintly|blessed|majestic) (\w+ )?(\w+)
        (holy|sacred|divine|godlike|heavenly) (is|are|to me|was) (your|you|is|are)
        (your|the|this) (\w+ )?(letter|e-?mail|rejection|photo|photograph|picture|portrait|words|
            note|handwriting|signature|logo|name) .. (above|over|beside|in|on|under|as|by) my (bed|
            pillow|altar|prayer|heart|shrine|mantel\w*|wallpaper|skin|arm|icons?)
        (framed|enshrined|hung|tattooed) .. (your|the|this) (\w+ )?(letter|e-?mail|rejection|photo|
            picture|words|note|handwriting|signature|logo)
        (follow|serve) you .. (the (ends?|edge)|on (this )?earth|anywhere|wherever|any
             company|grave|death|rest of my (life|days)|fire|for ?ever|
            barefoot)
        (you|your) ... (for all (eternity|time)|to my (grave|dying day|last breath|deathbed)|until
             (i die|my (last|dying) \w+)|for (a thousand|a hundred|a million|ten
             thousand) (years|lifetimes)|till the end of (time|my days))
        (your?|you) ... (wept|weep|cried|cry|sobbed|faint\w*|swoon\w*|trembl\w+) (for|with|from|
            in) (sheer |pure )?(joy|bliss|happiness|awe|rapture|more)
        (being|to be|was) (rejected|refused|turned down|judged|seen|addressed) by (you|someone like
             you|such) .. (honou?r|privilege|blessing|gift|joy|bliss)
        (greatest|highest|supreme) (honou?r|privilege|joy|happiness|bliss) (i|that|anyone|any|a
             (man|woman|person|human))
        half (of )?(the |as )?(\w+ )?(man|woman|person|leader|human|teacher|\w+) (that )?you are
        no (book|song|film|poem|music|speech|sermon|symphony) .. ever .. (moved|touched|shaken)
        (has|have|had) no equal (on|in|under|among|anywhere|this)
        (all|every) (the )?(other|others|rest) .. in the shade
        (mind|heart|soul|voice|smile|leader|wisdom|talent) like yours ... (every|never|world|earth|
            pray|whole|history|century|ever)
        never .. (mind|heart|soul|leader|wisdom|talent) like yours
        (like|as) you .. (sit|speak|talk|stoop|bother|waste) .. (a mere|a humble|a lowly|the likes
             of me|someone as small)
        """,
        unless=r"""
        (song|saint|angel) (\w+ )?(street|road|church|hospital|school|day|lane)
        (my|the) (mother|grandmother|grandfather|choir|son|daughter) (prays?|sang|says)
        (your|the) (sacred|holy|divine|heavenly) (music|heart|trinity|cross|family|week|mercy|name)
        """,
    ),
)
