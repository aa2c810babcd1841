"""English words that are opened or left out before patterns look at a sentence."""

from typing import Final, NamedTuple

from afterword.core.reading.wordlist import wordlist


class Contractions(NamedTuple):
    """How short forms are opened."""

    whole: dict[str, str]
    tails: dict[str, str]
    bare: tuple[str, ...]
    """Forms written without their apostrophe that are no other word."""


_WHOLE = {
    "won't": "will not",
    "can't": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "y'all": "you",
    "let's": "let us",
    "it's": "it is",
    "that's": "that is",
    "there's": "there is",
    "he's": "he is",
    "she's": "she is",
    "here's": "here is",
    "what's": "what is",
    "who's": "who is",
    "where's": "where is",
    "cannot": "can not",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "wont": "will not",
    "cant": "can not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "werent": "were not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "weve": "we have",
    "ive": "i have",
    "youve": "you have",
    "theyve": "they have",
    "youre": "you are",
    "theyre": "they are",
    "youll": "you will",
    "theyll": "they will",
    "im": "i am",
    "thats": "that is",
    "gonna": "going to",
    "wanna": "want to",
    "unfortunatly": "unfortunately",
    "unfortunatley": "unfortunately",
    "unfortuantely": "unfortunately",
    "recieved": "received",
    "foward": "forward",
    "sucessful": "successful",
    "successfull": "successful",
    "sucessfull": "successful",
    "unsuccessfull": "unsuccessful",
    "unsucessful": "unsuccessful",
    "canidate": "candidate",
    "canidates": "candidates",
    "interveiw": "interview",
}

CONTRACTIONS: Final = Contractions(
    whole=_WHOLE,
    tails={"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"},
    bare=tuple(word for word in _WHOLE if "'" not in word),
)

FILLERS: Final = (
    "unfortunately",
    "regrettably",
    "regretfully",
    "sadly",
    "alas",
    "however",
    "therefore",
    "thus",
    "hence",
    "accordingly",
    "consequently",
    "nonetheless",
    "nevertheless",
    "also",
    "just",
    "really",
    "very",
    "quite",
    "rather(?! than)",
    "simply",
    "actually",
    "honestly",
    "currently",
    "presently",
    "ultimately",
    "finally",
    "eventually",
    "instead(?! of)",
    "then",
    "indeed",
    "truly",
    "sincerely",
    "kindly",
    "basically",
    "collectively",
    "jointly",
    "definitely",
    "probably",
    "sorry to say",
    "(?:i am |we are )?afraid(?: to say)?(?: that)?",
    "for now",
    "right now",
    "as of (?:now|today)",
    "in the end",
    "in this (?:instance|case|round)",
    "on (?:this|that) occasion",
    "(?:at|for) (?:this|the|that|present)(?: current)? (?:time|moment|point|stage|juncture)",
    "at present",
    "this time(?: around| round)?",
    "on balance",
    "all things considered",
    "as (?:it|things) (?:happens|stands|stand|turned out|turns out)",
    "with regret",
    "in all honesty",
    "to be (?:honest|frank|fair)",
)
"""What is left out of a sentence; each is a pattern without a capturing group."""

FILLER_HEADS: Final = wordlist(
    """
    unfortunately regrettably regretfully sadly alas however therefore thus hence accordingly
    consequently nonetheless nevertheless also just really very quite rather simply actually
    honestly currently presently ultimately finally eventually instead then indeed truly sincerely
    kindly basically collectively jointly definitely probably sorry afraid now today end instance
    case round occasion time moment point stage juncture present balance considered happens stands
    stand turned turns regret honesty honest frank fair
    """
)
"""A sentence with none of these words holds no filler."""

ENGLISH: Final = wordlist(
    """
    the a an and or but of to in on at for from with by is are was were be been have has had will
    would can could not no this that these it its we you they he she i my your our their me us them
    if so as do does did what when which who there here all about please thank thanks hi hello dear
    """
)
"""Words by which an English text is known."""

NO_NAMES: Final = wordlist(
    """
    i a an the we you they he she it this that these those there here who what when where why how
    my our your his her their its one two all both each some any no not so but and or if as at by
    for from in on to with of dear hi hello hey thank thanks sorry please after before while
    although unfortunately regrettably sadly however therefore following having given since because
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december spring summer autumn winter
    everything something nothing everybody somebody nobody everyone someone things work life
    training lunch interviews interview applications candidates applicants position role team
    hiring human resources recruiting recruitment talent other another
    """
)
"""Words that may stand with a capital and name nobody."""
