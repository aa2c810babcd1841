"""What makes a phrase a job title: the noun it is built on, in seven languages."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

JOB_NOUNS = wordlist(
    """
    accompanist bassist bellhop bursar dishwasher keyboardist kitchenhand percussionist sdet
    sysadmin vocalist
    banker barrister biller captain coder cutter dispenser esthetician gm handler lawyer marshal
    mate mover optimiser paediatrician pa processor rehearser scout shopfitter sonographer splicer
    stockperson tradesperson adjuster barback cna emt generalist hunter lineman lpn
    paraprofessional rn tech academic
    accountant actor actress actuary administrator advisor adviser advocate aide ambassador
    analyst anaesthetist apprentice apprenticeship arborist archaeologist architect archivist artist
    assembler assessor assistant associate attendant attorney auditor author baker bartender barista
    beautician biologist boatbuilder bookkeeper bricklayer broker builder butcher buyer caretaker
    carer carpenter cashier caterer chaplain chauffeur chef chemist chief cleaner clerk clinician
    coach commissioner companion composer comptroller concierge conductor conservator consultant
    controller cook coordinator co-ordinator copywriter councillor counsel counsellor counselor
    courier craftsman crew curator custodian dancer dean dealer deckhand dentist deputy designer
    detective developer dietitian director dispatcher diver doctor draughtsman draughtsperson driver
    economist editor electrician engineer estimator examiner executive fabricator facilitator farmer
    farmhand fellow fellowship fieldworker firefighter fitter florist forester foreman forewoman
    fundraiser gardener geologist glazier graduate groom groundskeeper groundsman guard guide
    hairdresser handyman handyperson head headteacher herdsman hostess housekeeper hygienist
    illustrator inspector installer instructor intern internship interpreter investigator jeweller
    jockey joiner journalist judge keeper labourer laborer lead leader lecturer lectureship
    librarian lifeguard linguist locksmith machinist magistrate maintainer maker manager marketer
    mason master mate mathematician matron mechanic mechanician mediator mentor merchandiser
    messenger midwife milliner miner minister model moderator musician nanny navigator negotiator
    nurse nutritionist officer operative operator optician optometrist orderly organiser organizer
    osteopath owner packer painter paralegal paramedic partner pastor pathologist paver pharmacist
    phlebotomist photographer physician physicist physiotherapist picker pilot placement planner
    planter plasterer plumber podiatrist policeman porter postdoc potter practitioner preparer
    president presenter principal printer processor producer professor programmer promoter
    prosecutor psychiatrist psychologist publicist purser quartermaster radiographer ranger realtor
    receptionist recruiter registrar rep reporter representative researcher residency restorer
    retoucher
    rigger roofer sailor saleswoman salesman salesperson scaffolder scholar scientist secretary
    seamstress server sexton shepherd shipwright skipper smith solicitor sommelier specialist
    spokesperson statistician steward stewardess stocker stonemason storekeeper strategist stylist
    superintendent supervisor surgeon surveyor sweep tailor teacher teller technician technologist
    tester therapist tiler toolmaker trader tradesman trainee traineeship trainer translator
    traveller treasurer trustee tuner turner tutor typist underwriter upholsterer usher valet valuer
    vet veterinarian videographer vintner waiter waitress warden warehouseman watchmaker weaver
    webmaster welder winemaker worker writer zookeeper cto ceo cfo coo cio ciso vp svp evp avp sdr
    bdr swe sde sre pm dev eng devops ops hand ansprechpartner arzt ärztin assistentin assistenz
    auszubildende auszubildender bäcker bäckerin berater beraterin buchhalter buchhalterin bauleiter
    bauleiterin chefin einkäufer einkäuferin elektriker elektrikerin entwickler entwicklerin
    erzieher erzieherin fachkraft fahrer fahrerin ingenieur ingenieurin kauffrau kaufmann koch
    köchin krankenpfleger krankenschwester lehrer lehrerin leiter leiterin leitung mechaniker
    mechanikerin meister meisterin mitarbeiter mitarbeiterin pfleger pflegerin pflegefachkraft
    praktikant praktikantin praktikum projektleiter projektleiterin referent referentin
    sachbearbeiter sachbearbeiterin tischler tischlerin verkäufer verkäuferin volontär volontärin
    werkstudent werkstudentin acheteur acheteuse adjoint adjointe agent animateur animatrice
    assistante aide-soignant aide-soignante boulanger boulangère caissier caissière chargé chargée
    chauffeuse chercheur chercheuse comptable conducteur conductrice conseiller conseillère
    cuisinier cuisinière développeur développeuse directeur directrice employé employée enseignant
    enseignante formateur formatrice gestionnaire infirmier infirmière ingénieur ingénieure
    journaliste juriste libraire mécanicien mécanicienne ouvrier ouvrière responsable serveur
    serveuse stage stagiaire technicien technicienne traducteur traductrice vendeur vendeuse
    administrativo administrativa analista arquitecto arquitecta asesor asesora auxiliar ayudante
    bibliotecario bibliotecaria camarero camarera cocinero cocinera comercial conserje contable
    coordinadora coordinador dependiente dependienta desarrollador desarrolladora diseñador
    diseñadora directora educador educadora encargado encargada enfermero enfermera especialista
    gerente gestor gestora ingeniero ingeniera jefe jefa maestro maestra mecánico mozo operario
    operaria periodista profesor profesora programador programadora recepcionista técnico técnica
    traductor traductora vendedor vendedora becario becaria advogado advogada assistente atendente
    consultor consultora coordenador coordenadora cozinheiro cozinheira desenvolvedor desenvolvedora
    diretor diretora enfermeiro enfermeira engenheiro engenheira estagiário estagiária estágio
    jornalista motorista padeiro professora adviseur bakker begeleider beheerder boekhouder docent
    leraar lerares loodgieter medewerker medewerkster monteur ontwikkelaar onderzoeker stagiair
    verkoper verpleegkundige verzorgende vrijwilliger addetto addetta agente avvocato cameriere
    cameriera commesso commessa contabile coordinatore coordinatrice cuoco cuoca direttore
    direttrice educatore educatrice fornaio impiegato impiegata infermiere infermiera ingegnere
    insegnante magazziniere operaio operaia progettista programmatore programmatrice ricercatore
    ricercatrice sviluppatore sviluppatrice tecnico tirocinante tirocinio venditore venditrice
    ajudante animador animadora aprendiz auxiliar auxiliares caixa canalizador contabilista
    costureira eletricista empregada escriturária escriturário farmacêutica farmacêutico guia
    investigador investigadora ladrilhador mecânica médica médico operador operadora pedreiro
    pintor rececionista serralheiro soldador soldadora tradutor tradutora tratorista vigilante
    apprendista architetto assistenti autista badante barista bibliotecaria bibliotecario
    capotreno collaboratore collaboratrice cuochi disegnatore disegnatrice elettricista facchino
    falegname farmacista fioraio governante giardiniere idraulico istruttore istruttrice lavapiatti
    manutentore meccanico muratore operatore operatrice oss parrucchiera parrucchiere pasticciere
    pizzaiolo posatore praticante saldatore segretaria segretario tornitore traduttore traduttrice
    verniciatore
    allocator assayer auctioneer beekeeper blacksmith boilermaker bosun brewer caddie cellarman
    choreographer cobbler conservationist crofter cutter distiller docker drafter drummer dyer
    engraver farrier fettler finisher forager founder framer gilder glassblower grader grinder
    grower handler harvester jointer lithographer loader lumberjack merchant metallurgist modeller
    modeler moulder mover oceanographer ombudsman ecologist papermaker perfumer pharmacologist
    polisher presser projectionist proofreader puppeteer quarryman radiologist riveter roaster
    rosterer saddler sampler sawyer scheduler sculptor setter shearer signaller signwriter
    silversmith slater sorter splicer sprayer stagehand steeplejack stevedore stitcher stoker tanner
    taster taxidermist thatcher timekeeper timetabler toxicologist tracer trimmer volunteer washer
    wheelwright wholesaler woodcarver zoologist schedulers bookseller buchbinder agronomist
    chargehand educator coder invigilator senco acupuncturist agent animator apprentices archivists
    audiologist bailiff bargee barman barmaid batsman beautician beekeeper biochemist boatman
    boatswain bouncer busser butler calligrapher cameraman campaigner canvasser cartographer
    caseworker cellist celebrant chambermaid cheesemaker chiropodist chorister cinematographer
    cleric climber coachbuilder collector concertmaster confectioner cosmetologist costumier crewman
    croupier curate decorator diarist dj dogwalker dramaturg dressmaker driller dyeworker
    epidemiologist ergonomist evaluator farmworker ferryman fishmonger flautist footballer frontman
    fruitpicker gaffer gamekeeper gatekeeper geophysicist gilder greenkeeper groundworker guitarist
    gunner harpist hatter haulier herbalist horticulturist hostler hydrologist imam immunologist
    ironworker janitor landscaper laundress leadhand lecturer lineman linesman locum lookout luthier
    machinists mailman masseur masseuse matchmaker metalworker meteorologist microbiologist milkman
    milker milliner miller muralist mycologist naturalist nightwatchman novelist nurseryman oboist
    odontologist organist paediatrician pianist picker playwright plumber poet postman postmaster
    postwoman preacher precentor proctor programmer psychotherapist radiotherapist rapporteur rector
    rehabber repairer repairman rider rigger roadie rower sacristan saddler saxophonist seafarer
    seamstress signmaker singer sonographer soprano soundman stableman stablehand stagehand
    statistician stockman storeman storewoman storesperson storekeeper subeditor sub-editor tenor
    toxicologist trawlerman trombonist trumpeter tutor vicar vinedresser violinist violist
    virologist waitperson wainwright wharfinger woodturner yardman
    rezeptionist rezeptionistin restaurator restauratorin masseurin bootsbauer metallbauer
    gerüstbauer orgelbauer sachbearbeitung verwaltungsleitung teamleitung stationsleitung
    bereichsleitung pflegedienstleitung kitaleitung floristin gärtner gärtnerin maler malerin
    schreiner schreinerin schlosser installateur kellner kellnerin friseur friseurin hebamme
    apothekerin redakteur redakteurin lektor lektorin übersetzer übersetzerin bibliothekar
    bibliothekarin sekretärin dachdecker metzger konditor konditorin informatiker informatikerin
    architekt architektin psychologe psychologin sozialpädagoge sozialpädagogin jurist juristin
    doktorand doktorandin volontariat lagerist lageristin landwirt zeichner zeichnerin lehrling
    azubi aushilfe pflegefachfrau pflegefachmann fachfrau fachmann fachperson zahnarzt tierarzt
    assistenzarzt oberarzt oberärztin assistenzärztin justiziar kämmerer
    leerkracht zorgleerkracht pakketbezorger bezorger promovendus declarant douanedeclarant
    bediening kok hulpkok souschef kapper kapster schilder timmerman metselaar lasser elektricien
    tuinman hovenier schoonmaker schoonmaakster receptioniste secretaresse advocaat tandarts arts
    huisarts dierenarts psycholoog fysiotherapeut verloskundige bibliothecaris redacteur vertaler
    teamleider projectleider consulent werker opvoeder onderwijzer pedagoog magazijnier
    accompagnant accompagnante aide-soignant aide-soignante animateur animatrice apprenti apprentie
    auxiliaire boucher bouchère boulanger boulangère brigadier cariste carreleur caviste charcutier
    chargé chargée chauffeur coiffeur coiffeuse commis conducteur conductrice couturière cuisinier
    cuisinière développeuse éducateur éducatrice électricien électricienne facteur graphiste
    infographiste instituteur institutrice jardinier jardinière livreur livreuse maçon magasinier
    magasinière maître manutentionnaire menuisier menuisière opérateur opératrice pâtissier
    pâtissière plombier plongeur préparateur préparatrice préposé préposée réceptionniste régisseur
    régisseuse répartiteur répartitrice sage-femme secrétaire serrurier sommelière soudeur soudeuse
    technologue vacher vachère vétérinaire veilleur
    albañil almacenero auditora bacterióloga bacteriólogo barrendero cajera cajero camillera
    camillero carnicera carnicero carpintero carretillero celador celadora chofer conductor
    conductora contador contadora cuidador cuidadora docente electricista enóloga enólogo fontanero
    fisioterapeuta jardinera jardinero limpiador limpiadora maquinista mecánica orientador
    orientadora panadera panadero parrillero parrillera peluquera peluquero peón planificador
    planificadora repartidor repartidora reponedor reponedora secretaria secretario socorrista
    soldador soldadora supervisora vigilante
    abstractor adjudicator anesthetist appraiser aquarist arbitrator armourer articleship
    bioinformatician biostatistician botanist broadcaster captioner chiropractor chocolatier cladder
    coiler colourist columnist comedian compere compositor conveyancer cordwainer correspondent
    costumer counterhand derrickhand despatcher dietician dosimetrist doula drywaller embalmer emcee
    enumerator expeditor exterminator gasfitter geoscientist gillie governess gravedigger greaser
    greeter hairstylist headhunter headmaster headmistress horticulturalist hospitalist housefather
    housemaster housemistress housemother intensivist kennelhand laminator letterer lobbyist
    manicurist medic mortician mudlogger newsreader obstetrician odp orderpicker orthodontist
    orthoptist orthotist overseer panelbeater paviour pedicurist perfusionist physio pipefitter
    pipelayer plater playleader postie preparator prosthetist psychoanalyst psychometrician
    recordist replenisher roughneck roustabout salesclerk screeder screenwriter scriptwriter
    shotblaster showrunner shunter slinger songwriter speechwriter steamfitter steelfixer
    storyboarder subtitler tattooist telemarketer telephonist transcriber transcriptionist
    typesetter tyrefitter undertaker valeter verger viticulturist
    all-rounder announcer arranger assistantship barber beader beater boner booker brickie bricky
    call-taker caregiver cataloguer classer clerkship co-host constable copyeditor coxswain
    crewmember crier crimper crna csr dba deckie detailer divemaster draughter embroiderer
    entertainer faller fencer filleter fixer floorhand forecaster forkie ghillie ghostwriter gp
    groomer harpsichordist hobber indexer jackaroo lamber learnership liaison maltster manageress
    mender musterer numismatist offsider oiler paraplanner patroller pcso pediatrician performer pgt
    postdoctoral propagator prt pruner pupillage quilter removalist repetiteur resourcer rouseabout
    rousie sendco sho shotfirer soloist storyteller strapper studentship tgt tramper voicer waitron
    waller wrangler
    """
) - {"model", "stage"}
"""Nouns that end a job title, in lower case. ``model`` and ``stage`` mean too much else."""

TRADE_SURNAMES = wordlist(
    """
    baker bakker barber butcher carpenter carver chaplain clerk cook cooper dancer dean farmer
    boatman butler celebrant collector curate fellow fischer fisher forester gardener glover groom
    guard guide hand head hunter jockey judge kaufmann keeper koch mason master mate meister miller
    milliner miner organist page painter parker pastor pilot planter plumber porter poet potter
    ranger rider rower sailor sexton shepherd skipper smith steward stocker sweep tailor tiler
    turner tyler usher warden weaver wright
    """
)
"""Surnames that were once trades; a trade as a last word is no sign against a person."""

_ENDINGS = later(
    r"(?:smith|wright|keeper|maker|worker|builder|man|woman|person|ologist|icist|ographer|"
    r"therapist|monger|leiter|leiterin|berater|beraterin|entwickler|entwicklerin|pfleger|"
    r"pflegerin|techniker|technikerin|mechaniker|mechanikerin|kraft|meister|meisterin|"
    r"fahrer|fahrerin|lehrer|lehrerin|arbeiter|arbeiterin|monteur|medewerker|kundige|ingenieur|"
    r"ingenieurin|assistentin|verkäufer|verkäuferin|planer|planerin|betreuer|betreuerin|prüfer|"
    r"prüferin|führer|führerin|händler|händlerin|disponent|disponentin|gestalter|gestalterin|"
    r"helfer|helferin|angestellte|angestellter|therapeut|therapeutin|chauffeur|technicus|"
    r"assistent|adviseur|begeleider|ontwikkelaar|transportplanner|bearbeiter|bearbeiterin|"
    r"referent|referentin|manager|managerin|schwester)$"
)
_NOT_JOBS = wordlist("human woman man person german roman norman")

_FIELD = (
    r"(?:accounting|analytics|analyst|assurance|chemical|controls?|data|design|developer|"
    r"development|electrical|engineer|engineering|finance|firmware|hardware|it|manufacturing|"
    r"marketing|mechanical|process|quality|research|robotics|science|software|supply chain|systems|"
    r"test)"
)
_CO_OP = later(
    rf"\b{_FIELD} co-?op\b|\bco-?op (?:student\b|\((?:fall|spring|summer|winter|autumn|\d))",
    re.IGNORECASE,
)
_ONLY_CO_OP = later(rf"(?:{_FIELD} )+co-?op\b", re.IGNORECASE)
"""``Software Co-op``, which a ``Housing Co-op`` is not."""
LAST_OF_PHRASES: Final = wordlist(
    "member members colleague colleagues holder holders keyholder filler fillers stacker stackers "
    "shopper shoppers runner runners host hosts house faculty visitor visitors reader readers boss "
    "in-charge incharge"
)
"""Nouns that name a job only behind some others, or in capitals."""
_AS_PHRASE = later(
    r"\b(?:(?:team|crew|cast|staff|faculty|squad) member|key ?holder|(?:night|shelf) filler|"
    r"shelf stacker|(?:guest|visiting|adjunct|contract|part-time) faculty|shift boss|"
    r"(?:health|family|home|prison|custody) visitor|(?:news|meter|script) reader|"
    r"(?:branch|centre|lab|office|plant|section|shift|site|store|ward) in-?charge|"
    r"(?:online|personal|mystery) shopper|front of house)s?\b|"
    # "Customer Team Member", "Night Shift Colleague", "Kitchen Runner": in capitals only
    r"(?-i:\b(?:[A-Z][\w&/-]*(?: and| of)? ){1,5}"
    r"(?:Member|Colleague|Runner|Host|Filler|Stacker|Shopper)s?\b)",
    re.IGNORECASE,
)
_GRADE = later(r"-(?:i{1,3}|iv|v)$")
"""``Scientist-II``."""
_WORD = later(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@lru_cache(maxsize=8192)
def is_job_noun(word: str) -> bool:
    """Tell whether one word names what somebody does for a living (``welder``, ``Leiterin``)."""
    lower = _GRADE.sub("", word.casefold())
    if lower in JOB_NOUNS or (len(lower) > 4 and lower.endswith("s") and lower[:-1] in JOB_NOUNS):
        return True
    last = re.split(r"[-/]", lower)[-1]
    if last != lower and last in JOB_NOUNS:
        return True
    return bool(_ENDINGS.search(lower)) and lower not in _NOT_JOBS


def is_co_op(phrase: str) -> bool:
    """Tell whether a phrase is a term of work for students, and no firm that its people own."""
    return bool(_ONLY_CO_OP.match(phrase))


def has_job_noun(phrase: str, *, is_one_person: bool = False) -> bool:
    """Tell whether a phrase holds a word that names a job.

    Args:
        phrase: Some words.
        is_one_person: Leave plurals out: nobody is "Partners", firms are.
    """
    words = _WORD.findall(phrase.replace("/", " "))
    if is_one_person:
        words = [word for word in words if not _is_plural(word.casefold())]
    if any(is_job_noun(word) for word in words):
        return True
    if "op" in phrase and _CO_OP.search(phrase):
        return True
    is_phrase = not LAST_OF_PHRASES.isdisjoint(word.casefold() for word in words)
    return is_phrase and bool(_AS_PHRASE.search(phrase))


def _is_plural(word: str) -> bool:
    return word.endswith("s") and word not in JOB_NOUNS and word[:-1] in JOB_NOUNS
