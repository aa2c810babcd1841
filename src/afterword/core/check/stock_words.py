"""The words of which letters are made that anybody could have written."""

from typing import Final

from afterword.core.reading.wordlist import wordlist

STOCK_WORDS: Final = wordlist(
    """
    able about accept acceptance accepted accommodating acknowledge across actually additional
    advance advice advised afar aforementioned afresh after afternoon again ahead alike along
    already alright also although always amazing ambition amongst announced announcement another
    answer answered answers anybody anyone anything anytime apologies applicant applicants
    application applications applied apply applying appointed appointment appreciate appreciated
    appreciating appreciation appreciative april aren arise arisen arises around arrived aside
    asked asking aspirations assure assured attend attended attending attention august
    availability available awaiting aware away back background basis became because been before
    begin beginning behalf behind being believe benefit best better between beyond both brief
    briefly brilliant bring budget built business call called calling calls came candidacy
    candidate candidates cannot cant capacity care career careers carefully caring case cause
    certain certainly certificate chair chance chances changed changes chat cheers choice chosen
    ciao clear close closely closing closure colleague colleagues come comes coming comments
    commitment committee communicated communicating communication companies company compassion
    competition competitive competitor complete completely concerning confidence confident
    congrats congratulations connect connected connecting connection consider considerate
    consideration considered considering constructive contact contacted contacting content
    continue continued continues continuing contribute conversation conversations conveying
    cordial cordially correspondence could couldn count course courteous courtesy cross crossed
    culture current currently daily date days deal dear dearly december decent decide decided
    deciding decision decisions decline declined dedication deeply definitely delight delighted
    delightful department deserve deserved details devastated developing development didn didnt
    difference different difficult difficulty direct direction disappointed disappointing
    disappointment discussed discussing discussion does doesn doing done dont doubt down downs
    dream dreamed dreaming dreams duly during each eager early easy effort efforts eight either
    else email emailed embark employees employer employers employment encounter encouraged
    encouragement encouraging endeavor endeavors endeavour endeavours engaging enjoyable enjoyably
    enjoying enough enquire enthusiasm enthusiastic entire entirely equally especially esteemed
    even evening eventually ever every everybody everyday everyone everything evident exactly
    excellent exceptional exchange excited exciting expect expectation expectations expected
    experience experienced experiences expertise explain explained explaining explore express
    extend extended extending extremely face failed fair faithfully fantastic farewell fashion
    fault favor favorably favour favourably february feedback feel feelings felt filled filling
    finalised finalized finally find fine finest fingers finish first firstly fits five flourish
    folks follow fond fondly form formal fortunate forward found four frank frankly free friday
    friend friendliness friendly from front fruitful fulfilling full fully further furthermore
    future gave generosity generous generously gentle gentlemen genuine genuinely gets getting
    give given glad gladly goals goes going gone good goodbye gotten gracious graciously grateful
    gratitude great greatly greetings group grow growing growth gutted guys hadn half hand handled
    handling happily happy hard hardworking hasn have having head headcount healthy hear heard
    hearing heart heartbroken heartfelt hello help helpful helping hence here hereby herewith
    hesitate high highly hire hired holiday home honest honestly honesty honor honored honour
    honoured hope hoped hopeful hopefully hopes hoping hospitality hour hours however huge hugely
    humble humbled hurt hurts idea ideal immense immensely importantly impression impressive
    improve improvement improving inbox include included including incredible incredibly indeed
    inform information informative informed informing initial inquire insight insightful insights
    inspiring instance instead intend intention interact interest interested interview interviewed
    interviewer interviewers interviewing interviews into invaluable invest invested invitation
    invite invited inviting involved itself january jobs join joined joining journey july june
    just keenly keep keeps kept kind kindest kindly kindness knew know known knows ladies large
    last lastly late later learnt least leave left less lesser letter letters letting level life
    like likewise linkedin list listen listened listening little live long look looked looking
    looks loss lots love luck madam made main make makes making manage management manager manner
    many march match matter matters mean meaning means meant meantime meanwhile meet meeting
    meetings members memorable mention mentioned message messaged messages might mind mine minute
    minutes mission misunderstand moment moments monday money month months mood more moreover
    morning most motivated motivating move moving much must myself name narrowly naturally near
    necessary need needed needing never nevertheless newly news next nice nicely nicest night nine
    nobody note noted notes nothing notice noticed notification notified notify notifying november
    number obviously occasion october offer offered offering offers office often okay older once
    ones only onward onwards open opened opening openings openly opinion opinions opportunities
    opportunity opposite opted optimistic option organisation organisations organised organization
    organizations organized original other outcome outcomes outstanding over overall panel panels
    part particular parties pass passed passing passion passionate past paths patience pause peace
    people perfect perfectly performance period permit person personally pick picking pity place
    plan planned plans pleasant pleasantly please pleased pleasing pleasurable pleasure plenty
    plus point pool portal position positions positive possibility possible post posts potential
    potentially practice preferred preparation prepare prepared preparing presence present
    presentation pretend previous prior privilege privileged probably proceed proceeding process
    processed professional professionalism professionally profile promising prompt promptly
    promptness proper prospective prospects proud provide provided providing public pursue
    pursuing qualification qualifications qualified qualities quarter question questions quick
    quickly quiet quite rapid rather reach reached reaching reading ready real really reason
    reasons receive received receiving recent recently recognise recognize recommend reconsider
    reconsidered recruiter recruiters recruiting recruitment refer reference reflect refuse regard
    regarding regardless regards regret regretfully rejected rejecting rejection rejections
    relationship relevant remain remained remaining remains remember remembered replied reply
    replying representative request requirements resolve respect respected respectful respectfully
    respond responded responding response responsibilities rest result results resume return
    reviewed reviewing rewarding right ringing role roles room round rounds résumé saddened sadly
    sadness said same satisfied saturday saying says scheduled scheduling search second seeing
    seek seeking seemed seems seen select selected selecting selection send sending senior sense
    sensible sent sentiment separately september serious seriously served service settle settles
    shall shared sharing short shortlist shortlisted should shouldn show shown side signed since
    sincere sincerely sincerest sister site situation skill skilled skills slightly slow small
    some somebody someday someone something sometime somewhere soon sooner sorrow sorry sounds
    spare speak speaking special specific spend spent spoke spoken staff stage stages standard
    start started starting stated status stay stays step steps still sting stopped straight
    straightforward strength strengths striking strong strongly success successes successful
    successfully such suit suitability suitable suited sunday super support supportive suppose
    sure surely surprise surprised swift swiftly take taken takes taking talent talented talk
    talked talking talks team teams telephone tell telling term terms terrific than thank thankful
    thankfulness thanking thanks that thats their them then there therefore therein thereof these
    they thing things think thinking third thirty this thoroughly those though thought thoughtful
    thoughtfully thoughtfulness thoughts three thrilled thrive through thursday thus time timely
    times title titled today together token told tomorrow tonight took totally touch touched tough
    tougher toward towards training transparency transparent treat treated tremendous trouble
    truly trust truth tuesday turn turned turns twenty twice typical ultimately unable under
    undersigned understand undoubtedly unfortunate unfortunately unique unsuccessful until
    upcoming update updated updates updating uplifting upon used useful user usual utmost
    vacancies vacancy vacant valuable value valued values various venture ventures very view views
    vision visit visited waiting walked want wanted warm warmest warmly warmth wasn wasted ways
    weak wednesday week weeks welcome welcomed welcoming well went were weren what whatever when
    whenever where whether which whichever while whilst whoever whole wholehearted wholeheartedly
    whom whose will willing willingness wiser wish wished wishes wishing with within without woman
    wonder wonderful wonderfully wondering word words work worked working workplace works worry
    worth worthwhile would wouldn write writing written wrong wrote year years yesterday
    yesterday's young your yours yourself
    """
)
"""Words of four letters and more that say thank you, sorry, well wished and keep me in mind."""
