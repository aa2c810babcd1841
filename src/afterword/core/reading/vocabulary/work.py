"""Words that tell whether a message speaks of hiring, or of something else one applies for."""

from typing import Final

from afterword.core.reading.wordlist import wordlist

HIRING: Final = wordlist(
    """
    candidate candidates candidacy candidature interview interviews
    interviewed interviewing interviewer interviewers interviewee recruiter recruiters recruiting
    recruitment hiring vacancy vacancies resume resumes cv cvs shortlist shortlisted shortlisting
    internship internships apprenticeship apprenticeships traineeship placement jobseeker
    employment employer employers careers talent headcount onboarding clerkship pupillage
    speculative fellowship postdoc residency audition learnership learnerships studentship
    studentships clerkships traineeships placements fellowships appointee appointees appointable
    interviewees jobholder locum secondment redeployment requisition requisitions
    preselection longlist longlisted longlisting unshortlisted advt jd hrbp recruits
    bewerbung bewerbungen bewerber bewerberin bewerbers bewerbern bewerbungsunterlagen
    bewerbungsverfahren auswahlverfahren stelle stellenangebot stellenausschreibung stellenanzeige
    vorstellungsgesprach bewerbungsgesprach lebenslauf personalabteilung kandidat kandidatin
    kandidaten probearbeiten praktikum ausbildungsplatz arbeitsvertrag bewerberinnen bewerbende
    bewerbungsschreiben bewerbungsprozess initiativbewerbung lehrstelle kandidatinnen auswahlprozess
    vorstellungstermin auswahlgesprach probetag schnuppertag praktikumsplatz
    kandidatur kandidaturen bewerbenden mitbewerber mitbewerberin bewerbungsdossier beworben
    onlinebewerbung spontanbewerbung berufungskommission berufungsverfahren juniorprofessur
    planstelle dienstposten vakanz auswahlkommission auswahlentscheidung besetzungsverfahren
    probetage schnuppertage schnupperlehre hospitationstag lehrvertrag professur ausbildungsvertrag
    dienstvertrag volontariat probezeit eignungstest eignungsprufung videointerview telefoninterview
    auswahltag stellenbesetzung stellenbesetzungsverfahren ferialpraktikum ferialjob ferienjob
    minijob doktorandenstelle praktikumsstelle werkstudent werkstudentin auswahlverfahrens
    bewerbungsverfahrens bewerbungsprozesses auswahlprozesses lebenslaufs
    candidature candidatures recrutement recruteur poste entretien embauche candidat candidats
    candidate emploi alternance
    candidatura candidaturas candidato candidata candidatos vacante puesto entrevista curriculum
    seleccion contratacion empleo postulacion vacantes convocatoria reclutamiento entretiens
    postulation
    vaga vagas curriculo recrutamento estagio seletivo concursal emprego selecao
    sollicitatie sollicitaties sollicitant vacature functie sollicitatiegesprek kandidaat kandidaten
    werving stageplaats kandidatuur kandidate sollicitanten vacatures functies
    sollicitatieprocedure selectieprocedure stageplek leercontract proefdag sollicitatiebrief
    gesolliciteerd solliciteert solliciteren sollicitatiecommissie selectiecommissie selectiegesprek
    sollicitatietraject kennismakingsgesprek kandidaatstelling kandidaturen motivatiebrief
    wervingsreserve aanwerving stageplekken promotieplaats promotieplek meeloopdag proefdienst
    arbeidsovereenkomst arbeidscontract bijbaan aangeworven selectieproef
    colloquio posizione candidati selezione assunzione curricula candidature tirocinio posto
    concorso supplenza graduatoria colloqui stagista mansione impiego entrevistas
    candidatas recrutador
    estagiario curriculos puestos postulaciones
    """
)
"""Words that are said of hiring and of little else; two of them settle the matter."""

PERHAPS: Final = wordlist(
    """
    position positions role roles job jobs post opening openings hire hired hires career skills
    experience experienced qualifications qualification qualified skillset background salary starter
    applicant applicants headhunter apprentice references onboard probation workforce trial
    """
)
"""Words that are said of hiring and of much else; each counts half."""

ASKING: Final = wordlist(
    """
    application applications applied apply applying opportunity opportunities interest agency crew
    portfolio team round stage profile reference joining
    """
)
"""Words that are said of asking for anything; each counts a quarter."""

OCCUPATIONS: Final = wordlist(
    """
    engineer developer programmer manager director analyst designer scientist nurse teacher chef
    cook driver assistant technician accountant administrator receptionist consultant officer
    coordinator supervisor intern trainee apprentice lecturer tutor professor researcher postdoc
    carer caretaker cleaner porter welder fitter electrician plumber carpenter joiner mechanic
    machinist operator pilot skipper deckhand bosun mate captain steward stewardess barista
    waiter waitress bartender sommelier baker butcher florist hairdresser barber stylist gardener
    landscaper forester ranger guide lifeguard coach trainer physiotherapist therapist counsellor
    psychologist pharmacist dentist hygienist midwife paramedic doctor registrar surgeon vet
    veterinarian solicitor paralegal lawyer barrister clerk secretary librarian archivist curator
    conservator editor journalist reporter writer copywriter translator interpreter producer
    photographer musician violinist cellist actor dancer architect surveyor planner draughtsman
    foreman labourer bricklayer roofer painter decorator plasterer scaffolder groundworker
    warehouse picker packer cashier merchandiser buyer salesperson recruiter headteacher
    deputy specialist strategist associate executive representative advisor adviser agent
    internist sonographer radiographer biologist chemist physicist statistician actuary auditor
    bookkeeper underwriter trader broker firefighter caseworker warden
    housekeeper attendant nanny ayah caregiver instructor teller economist geologist inspector
    constable signaller stevedore rigger boilermaker millwright toolmaker wireman lineman
    linesman dispatcher stocker bagger stockroom salesman saleswoman saleslady beautician
    winemaker cellarhand shearer milker herdsman seamstress upholsterer glazier tiler estimator
    headmaster headmistress chaplain treasurer bursar demonstrator technologist phlebotomist
    anaesthetist dietitian audiologist optometrist radiologist ecologist hydrologist agronomist
    conservationist educator fundraiser campaigner storekeeper watchman fireman stoker
    """
)
"""Names of work; one beside ``application`` says what was applied for. Each counts half."""

ELSEWHERE: Final = wordlist(
    """
    flatshare houseshare roommate roommates sublet marathon ballot raffle waitlist phase
    flat apartment tenancy tenant tenants landlord landlady rent rental letting lettings lease
    housemate flatmate viewing viewings mortgage
    manuscript manuscripts abstract reviewers journal proceedings poem poems
    novel publisher literary anthology
    funding lettings
    loan loans credit overdraft lender lending creditworthiness
    visa passport embassy consulate asylum
    claim policyholder insurance
    grants bursary scholarship scholarships endowment
    admission admissions undergraduate tuition kindergarten preschool enrolment
    enrollment semester
    tender tenders bid bids bidder bidders procurement supplier suppliers quotation vendor vendors
    allotment
    adoption puppy kitten appeal
    refund shipment parcel voucher loyalty warranty
    patch merge maintainer maintainers
    rota swap
    membership exhibition competition contest lottery entries promoted
    dating wedding caterer
    wohnung besichtigung vermieter mietvertrag kredit darlehen gutachter manuskript
    appartement logement bailleur pret locataire manuscrit
    piso alquiler prestamo hipoteca manuscrito
    apartamento arrendamento aluguel emprestimo senhorio
    woning huurwoning verhuurder lening bezichtiging
    appartamento affitto prestito mutuo proprietario manoscritto
    """
)
"""Words of other things one asks for and may be refused; each counts against."""
