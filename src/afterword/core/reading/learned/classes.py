"""Words by what they are about, so that what was learned of *skipper* holds for *sexton*.

A model that has seen a thousand mails has not seen most words of the next one. It has seen what
they stand for: somebody, a place at work, a way of beginning, a reason to wait. A word may be of
several classes; the first one stands for it in a sequence.
"""

from typing import Final

from afterword.core.reading.wordlist import wordlist

_CLASSES: Final = {
    "someone": """
        man woman girl boy lad lass chap bloke fella fellow guy gal lady gentleman person someone
        somebody colleague student graduate pupil kid youngster stranger local newcomer veteran
        people folk folks lads girls men women pair trio couple
    """,
    "kin": """
        niece nephew cousin son daughter brother sister husband wife nan uncle aunt auntie mother
        father mum mam dad mom gran granny grandson granddaughter godson family relative in-law
        stepson son-in-law daughter-in-law brother-in-law sister-in-law boyfriend girlfriend
    """,
    "friend": "friend mate neighbour neighbor pal buddy partner flatmate roommate classmate",
    "worker": """
        engineer developer programmer manager director analyst designer scientist nurse teacher chef
        cook driver assistant technician accountant administrator receptionist consultant officer
        coordinator supervisor lecturer tutor professor researcher postdoc carer caretaker cleaner
        porter welder fitter electrician plumber carpenter joiner mechanic machinist operator pilot
        skipper deckhand bosun captain steward barista waiter waitress bartender sommelier baker
        butcher florist hairdresser barber stylist gardener forester ranger guide lifeguard coach
        trainer therapist counsellor pharmacist dentist hygienist midwife paramedic doctor registrar
        surgeon vet solicitor paralegal lawyer clerk secretary librarian archivist curator editor
        journalist reporter writer translator producer photographer musician violinist cellist
        pianist organist actor actress dancer architect surveyor planner foreman groom shepherd
        milker shearer keeper shopkeeper cashier packer picker dispatcher conductor tailor weaver
        potter roofer plasterer painter decorator bricklayer mason labourer laborer chaplain pastor
        soprano tenor alto drummer bassist guitarist sergeant soldier matron anaesthetist
        radiographer statistician economist auditor trader banker broker underwriter recruiter
        founder intern trainee apprentice bookkeeper storeman storekeeper sexton verger warden
        janitor nanny seamstress cutter presser machinists joiners deckhands drivers nurses teachers
        cooks helper hand hands crewman fisherman farmer farrier saddler smith blacksmith glazier
        tiler rigger scaffolder digger stockman drover jackaroo housekeeper concierge bellhop valet
        animator illustrator composer playwright dramaturg stagehand usher projectionist luthier
        technologist physicist chemist biologist geologist astronomer mathematician linguist
    """,
    "applicant": """
        candidate candidates applicant applicants finalist finalists contender contenders shortlist
        shortlisted interviewee interviewees field pool pile stack batch applications application
        cvs resumes letters names contestants auditionees others
    """,
    "chief": """
        boss owner owners board panel committee council governors trustees partners directors
        management headteacher head principal dean chair chairman chairwoman mayor bishop abbot
        minister client customer investor investors bursar treasurer ceo cto cfo md gm hr
        headquarters ministry union franchisor sponsor funder funders landlord-owner
    """,
    "place": """
        job jobs role roles position positions post posts vacancy vacancies opening openings place
        places slot spot seat shift shifts contract placement apprenticeship internship traineeship
        berth gig bench desk fellowship residency audition assignment engagement situation headcount
        rota roster chair station bay round van route counter kitchen floor stall bunk
    """,
    "work": """
        work working worked works hours wages salary payroll pay paid staff crew team workforce
        employ employment employed trade craft duties season harvest
    """,
    "choose": """
        hire hired hiring appoint appointed appointing recruit recruited engage engaged choose chose
        chosen choosing pick picked picking select selected selecting sign signed signing settle
        settled plumped opt opted promote promoted promoting picks chooses appoints hires
    """,
    "take": "take took taken taking takes get got gets getting have had",
    "give": """
        give gave given giving gives offer offered offering go went gone going goes hand handed land
        landed fall fell fallen win won passed
    """,
    "begin": """
        join joins joined joining start starts started starting begin begins began beginning resume
        resumes arrive arrives moves step steps stepping takes return returns returning comes coming
        sails onboarding induction
    """,
    "accept": "accept accepts accepted accepting said say says yes agreed agree nodded shook",
    "decide": """
        decide decided decision decisions deciding mind minds verdict concluded conclusion vote
        voted votes choice answer outcome result call calls ruling consensus judgement judgment
        majority unanimous
    """,
    "talk": """
        talked discussed argued debated slept thought considered weighed deliberated compared
        wrestled agonised read reread looked chewed pondered sat round circles overnight weekend
        mulled conferred disagreed fought
    """,
    "sorry": """
        sorry sad sadly unfortunately regret regrets regretfully afraid disappointed disappointing
        disappoint disappointment apologise apologize apologies apology shame pity alas gutted sick
        ashamed embarrassed heartbroken upset
    """,
    "heavy": "heavy hate hated hard harder hardest difficult bad rotten awful rough tough painful",
    "praise": """
        lovely bright brilliant talented gifted strong impressive impressed excellent wonderful
        splendid superb terrific great fine enjoyed enjoy pleasure liked loved admire admired proud
        sharp clever quick best better good honest smart capable thoughtful careful solid charming
        warm kind remarkable beautiful beautifully memorable favourite favorite delightful
        outstanding natural gem joy delight class
    """,
    "wish": """
        hope wish wishes wishing luck hoping cheering rooting fingers success succeed thrive prosper
        deserve deserves blessings godspeed courage
    """,
    "thanks": """
        thank thanks grateful appreciate appreciated appreciates ta cheers thankful gratitude
        obliged thankyou
    """,
    "money": """
        budget money funding funds grant cash cost costs rate rates bank quarter numbers books
        finances finance rent overdraft loan margins sums afford affordable fundraising grants
        subsidy levy deficit
    """,
    "stop": """
        stop stopped cancel cancelled canceled freeze frozen froze pause paused hold closed close
        closing shut shutting shelved scrapped pulled withdrawn withdrew dropped filled cut cuts
        folded collapsed lost losing ended ends finished over gone died vanished evaporated parked
        postponed abandoned axed
    """,
    "cannot": "cannot unable impossible couldnt wont cant",
    "no": "not no never nobody none nothing neither nor without hardly barely nope",
    "day": """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
        sun weekday today tonight tomorrow
    """,
    "month": """
        january february march april june july august september october november december jan feb
        sept oct nov dec spring summer autumn winter easter christmas term semester midsummer
    """,
    "span": """
        week weeks month months year years minute minutes moment season seasons fortnight decade
        while
    """,
    "next": "next soon later again future eventually someday shortly forward upcoming",
    "past": "yesterday last ago earlier before already since once previously",
    "clock": "am pm noon morning afternoon evening oclock sharp half quarter time times midday",
    "meet": """
        meet meeting interview interviews interviewed call chat visit trial tour screening zoom
        teams skype diary calendar slot reschedule book booked confirm confirmed invite invited
        invitation available suit suits ring phone come see
    """,
    "met": """
        met drove driving travelled traveled came coming visited visiting spoke speaking sat cooked
        played sang taught walked demonstrated showed waited
    """,
    "more": """
        more longer bigger stronger closer nearer deeper further older younger wider fuller edge
        ahead pipped shade inch hair whisker most fewer less nearly almost narrowly
    """,
    "skill": """
        experience experienced background certificate certificates qualification qualifications
        qualified licence license licences ticket tickets degree diploma training trained skills
        skill knowledge expertise fluent fluency portfolio credentials track seasoned hands-on
    """,
    "did": """
        done run ran led built sailed flown fished farmed managed handled nursed driven lived grew
        wintered skippered covered stood filled served worked studied knows knew known speaks
    """,
    "count": """
        two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty
        hundred thousand many several few lots handful plenty dozens hundreds both
    """,
    "bring": """
        please send attach attached complete fill upload reply bring submit link form wear click
        confirm sign remember park ask report fetch enclosed below register
    """,
    "home": """
        flat house room cottage lease rent tenant tenants landlord lettings viewing apartment
        allotment garden keys deposit
    """,
    "thing": """
        car boat bike bicycle sofa table puppy kitten dog parcel order delivery refund invoice
        mortgage visa passport paper manuscript journal choir club squad match wedding party recipe
        ticket tickets holiday trip ferry film concert raffle tender bid quote quotation stall
    """,
    "school": "school pupil course class lesson lessons term exam exams nursery university college",
    "wait": """
        still yet awaiting waiting wait pending until till shortlisting review reviewing touch
        patience bear sit tight chase update processing meantime
    """,
    "door": """
        door file future anytime anywhere keep contact apply reapply number shout linkedin stay pop
        welcome coffee tea pint lunch knock write drop list radar
    """,
    "else": """
        elsewhere somewhere other another different instead anyone anybody rather otherwise
        direction route path outside inside internal internally within existing own
    """,
    "fit": "fit match suited suits suitable right wrong mismatch needed need needs require",
    "reader": "you your yours yourself",
    "us": "we us our ours i me my mine",
    "they": "he she they him her them his hers their theirs",
}

CLASSES: Final[dict[str, tuple[str, ...]]] = {}
"""Every word with its classes, in the order of the list above."""
for _name, _words in _CLASSES.items():
    for _word in sorted(wordlist(_words)):
        CLASSES[_word] = (*CLASSES.get(_word, ()), _name)

FUNCTION_WORDS: Final = wordlist(
    """
    i me my mine we us our ours you your yours he him his she her hers they them their theirs it its
    this that these those who whom whose which what a an the and or but so if as of in on at to for
    with from by about into out up down off over after before than then there here am is are was
    were be been being have has had do does did will would shall should can could may might must not
    no never all any some just only very too also even still yet now because while when where how
    why both each every much more most such own same one
    """
)
"""Words that stand for themselves in a sequence."""
