"""The closed classes of English words that tell the form of a short answer.

Only classes with few members are listed whole (determiners, pronouns, prepositions). Open
classes are listed as far as they mislead: nouns that look like gerunds, adjectives that look
like past tenses. What is not listed makes the form uncertain, never wrong.
"""


def words(text: str) -> frozenset[str]:
    """Take a block of words apart, so that a list reads as a list."""
    return frozenset(text.split())


DETERMINERS = words(
    """the a an this that these those my your our their his her its some any each every no both
    all another either neither several many few most fewer enough much such one two three
    four five six seven eight nine ten half certain various"""
)
POSSESSIVES = words("my your our their his her its")
SUBJECTS = words("i we you he she they it u")
"""Pronouns that can only, or nearly only, begin a clause when they come first."""
INDEFINITES = words(
    """everyone everybody someone somebody nobody noone anyone anybody everything something
    nothing anything"""
)
PREPOSITIONS = words(
    """about with from in on at by through for into over under around between behind without
    during across against among towards toward near past of like off onto upon inside outside
    within via per beyond along beside besides"""
)
PARTICLES = words("up down out off away back over through on in along around together")
SUBORDINATORS = words(
    """who which that how what why where when because if whether while since although though
    unless until whose whom wherever whatever whenever whoever once cos cause coz"""
)
WH_WORDS = words("how what why where who whom which whether whose")
QUANTITIES = words("more less fewer better worse too so very")
ADVERBS = words(
    """really actually just also even only still always never ever often sometimes usually
    rarely simply quite rather very so too not finally properly honestly truly especially mostly
    mainly probably maybe perhaps definitely certainly basically literally kind sort almost
    nearly already soon then now again together well early later earlier sooner slower slowly
    quickly faster calmly clearly clearer louder harder longer shorter deeper openly directly
    carefully briefly quietly confidently better more less n't genuinely particularly
    nicely badly hard straight first next yesterday today there here once twice currently
    recently late quick quiet loud long far way obviously totally completely
    absolutely hardly barely"""
)
OPENERS = words(
    """well so um uh er erm hmm oh ah honestly actually also and but just really mostly mainly
    probably maybe perhaps definitely especially tbh ok okay basically certainly obviously
    particularly then plus guess"""
)
"""Words people clear their throat with before the answer itself."""

NOUNS_IN_ING = words(
    """something nothing everything anything morning evening king spring string ceiling wedding
    thing ring wing sibling darling pudding viking sterling lightning outing herring earring
    clothing duckling seedling sling swing bling offspring"""
)
ADJECTIVES_IN_ING = words(
    """boring interesting amazing exciting inspiring challenging surprising relaxing welcoming
    stimulating refreshing fascinating charming outstanding encouraging ongoing loving caring
    outgoing upcoming entertaining engaging depressing demanding rewarding eye-opening
    easy-going easygoing long-standing breathtaking"""
)
TRADES_IN_ING = words(
    """training meeting planning pricing marketing engineering nursing teaching welding banking
    accounting catering branding staffing scheduling timetabling onboarding funding housing
    building farming fishing plumbing painting printing publishing programming coding testing
    lighting heating knitting sewing tailoring brewing baking cooking gardening landscaping
    mentoring coaching budgeting forecasting invoicing manufacturing machining milling wiring
    tooling roofing tiling flooring mapping routing rostering shipping rigging diving sailing
    safeguarding reading writing drawing weaving dyeing bookkeeping bookbinding modelling modeling
    reporting recruiting recruitment hiring parking pairing briefing handling running signalling
    underwriting reserving grading marking parenting feeding screening dosing charting
    cataloguing shelving lending billing logging monitoring versioning clustering networking
    streaming caching grooming boarding docking mooring fostering counselling grafting pruning
    lambing milking shearing dancing acting casting filming editing styling warehousing picking
    packing dispatching tendering surveying drilling blasting mining"""
)
"""Names of work that are nouns as often as gerunds: *pricing in the north*."""

ADJECTIVES_IN_ED = words(
    """shared used detailed focused relaxed baked broken mixed advanced improved skilled tired
    limited unexpected planned written spoken hidden open closed cooked dried smoked fried
    grilled automated distributed structured supervised dedicated qualified experienced motivated
    varied talented committed organised organized laid-back old-fashioned hand-made handmade
    retired injured wounded aged gifted assisted applied connected united integrated combined
    related aged red bed need seed feed speed breed shed thread bread weed deed hundred kindred"""
)
ADJECTIVES = words(
    """good great nice lovely friendly kind honest open warm calm quiet busy big small large
    little new old young clear interesting fun funny brilliant amazing fantastic wonderful
    excellent cool awesome beautiful real hard easy tough smart clever patient helpful generous
    welcoming relaxed fair direct simple different difficult tricky solid strong weak fast slow
    confident calmer clearer slower nervous prepared specific concise brief concrete precise
    organised organized patient proactive assertive humble shorter better worse bolder braver
    quieter louder earlier sharper honestly tidy careful thorough curious serious professional
    respectful positive modern clean chill super decent pleasant inspiring"""
)
EVALUATIONS = words(
    """good great nice lovely fun funny brilliant amazing fantastic wonderful excellent cool
    awesome beautiful interesting fascinating inspiring brill ace super decent pleasant
    friendly kind warm honest refreshing exciting superb okay ok fine helpful useful hilarious
    eye-opening best bad boring hard tough difficult tricky stressful weird strange surprising"""
)
EVENTS = words(
    """bit part tour conversation conversations talk talks chat chats discussion discussions
    exercise exercises task tasks demo demos demonstration walk walks visit visits lunch coffee
    tea breakfast dinner meal cake biscuits test tests trial trials question questions story
    stories session sessions
    interview interviews game games problem problems whiteboard puzzle quiz challenge challenges
    day morning afternoon evening hour minutes half-hour thing things time moment moments
    presentation lesson lessons class debate argument arguments banter jokes joke laugh laughs
    ride drive trip tasting role-play roleplay simulation simulator scenario scenarios case
    practical workshop stage shift look glimpse welcome way exchange back-and-forth meeting
    meetings pairing walkthrough walk-through run-through rehearsal example examples anecdote
    anecdotes explanation handshake reception sketch sketches slides drawings photos pictures
    experience process atmosphere vibe energy humour humor sense honesty openness warmth kindness
    calm enthusiasm patience view views"""
)
"""Things one enjoys themselves; of others one enjoys talking about them."""

AMOUNTS = words("lot lots bit much plenty loads tons heaps ton bunch more something things")
RELATIVE_HEADS = words(
    "way ways reason reasons time times moment moments day fact bit part idea feeling point"
)
FOREIGN = words(
    """der das und ich wir nicht mit ein eine einen dem den über von für auf zu wie dass weil
    gespräch sehr die durch bei aus nach zum zur haben ist sind auch le les une des du et
    que qui avec pour dans sur très nous vous était je el los las con para por sobre muy
    hablar cómo fue il lo gli della dei che sono molto la è del di un una al est ce ça es
    est-ce si het een van met voor niet wij ons hoe uma não com como muito och att det som
    med jag vi ikke og på av er å z na się jest nie do w i że jak o bardzo"""
)
"""Frequent small words of other languages; some are English too, so one alone says nothing."""
ENGLISH = words(
    """the a an and of to in on at is was were are how with about your you my we it that this i
    for from what when they their had have not more as but so be do would should"""
)
PLURALS_WITHOUT_S = words("people staff children women men police cattle sheep folk data")
COLLECTIVES = words("team crew staff family company firm council public media board")
"""Singular or plural, as the writer likes."""
