"""Nouns by what they stand for: persons, groups, things. Blame is about who acts, so they must be told apart."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

PERSONS: frozenset[str] = frozenset(
    words(
        """accountant actor administrator admin adult advisor advocate agent analyst apprentice approver architect
    archivist assistant attendant auditor author baker barista bishop board-member boss boy broker
    brother builder bursar     buyer candidate captain caretaker carpenter cashier chairman chairwoman
    chef chemist chief child clerk client     clinician coach cobbler colleague commander committer
    conductor conservator consultant contractor cook coordinator     counsel courier critic crewman
    customer dba dealer debutant dentist deployer deputy designer dev developer diplomat     director
    dispatcher doctor driver editor electrician employee engineer examiner executive expert farmer
    father fellow     firefighter fitter foreman forester founder freelancer friend gardener gatekeeper
    gentleman geologist girl guard guest     guide guy hairdresser hand handler harbourmaster hauler
    head headmaster helper hero hire human idiot individual     inspector installer instructor intern
    interpreter inventor janitor jeweller journalist judge junior keeper keyholder     kid lady landlord
    lawyer lead leader lecturer librarian locksmith machinist magistrate maid maintainer man manager
    mason master mate mayor mechanic member merchant messenger midwife minister monteur mother musician
    neighbour nephew     newcomer newbie novice nurse officer on-call oncall operator orderly organiser
    owner painter paralegal paramedic     parent partner passenger pastor patient person pharmacist
    physicist pilot planner player plumber poet policeman porter     postman postdoc practitioner
    presenter priest principal producer professional professor programmer proofreader     purchaser
    receptionist recruiter referee registrar reporter representative requester researcher responder
    reviewer     rigger roofer rookie sailor salesman salesperson sales-rep scholar scientist scout
    scribe secretary senior sergeant     sexton sister skipper soldier solicitor somebody someone
    specialist sponsor stagehand starter steward stoker student     sub-editor subtitler successor
    superior superintendent supervisor supplier surgeon surveyor sysadmin tailor     teacher team-lead
    technician teller temp tenant tester toddler trader trainee trainer translator treasurer tutor
    typesetter undersigned usher user vet veterinarian visitor volunteer waiter waitress warden
    watchkeeper watchman     welder wife winemaker woman worker writer six-year-old grown-up chap bloke
    folk staffer monkey genius"""
    )
)
"""Words for one person, in the singular: trades, ranks, relations."""

MANY: frozenset[str] = frozenset(
    words(
        """people staff folks guys men women ladies gentlemen children persons colleagues humans personnel crew
    management leadership individuals"""
    )
)
"""Words for several persons that have no singular of their own or are mostly plural."""

GROUPS: frozenset[str] = frozenset(
    words(
        """academy agency airline association authority bank board brigade bureau campus carrier caterer center
    centre     chapter charity clan club commission committee company consortium consultancy contractor
    cooperative council     courier crew dairy delegation department depot desk developers directorate
    dispatch distributor district division     editors embassy faculty firm forum foundation group
    growth guild helpdesk hotline hosting-partner hub institute     integrator jury laboratory landlord
    lender leadership logistics maintenance management manufacturer marketing     ministry municipality
    network-provider office operations ops organisation organization outfit panel parish partner
    partners party payroll planning platform-team police procurement provider publisher purchasing qa
    railway     registry reseller rota sales school second-level section secretariat security shift
    society squad staff     standby steering-group subcontractor subsidiary supplier suppliers support
    syndicate team telco tenants troop union     unit university vendor vendors wholesaler works-council
    finance controlling accounting accounts legal compliance     risk facilities procurement hr it
    infrastructure engineering quality dispatchers integration analytics customs"""
    )
)
"""Words for teams, departments and companies, in the singular."""

THINGS: frozenset[str] = frozenset(
    words(
        """access account adapter address agent-process alarm alert algorithm alias allowance antenna api app
    appliance     application archive archiver array attachment autopilot autoscaler back-end backend
    backup badge balancer banner bar     barcode barrier basket batch battery beacon bearing belt binary
    bit boiler book boot bot box brake branch breaker     bridge broker browser bucket budget buffer bug
    build bulb bus button byte cable cache calendar camera canary capacitor     card cart case cell
    certificate chain channel character charger chart check checkbox checklist checksum chip circuit
    client client-library clock cloud cluster code column comma command commit compiler compressor
    condition config     configuration connection connector console container contract control
    controller conveyor cookie copy core counter     coupling crane crate cron crystal cursor cycle
    daemon dashboard data database db deadline default defaults deploy     deployment design detector
    device dialog diff digit dike directory disk dispatcher-module display dns docker document
    domain door drawing drift drill drive driver-library dump editor-program elevator email emulator
    encoder endpoint engine     envelope error event exception exporter factor failover fan feature feed
    fibre field file filter fingerprint firewall     firmware flag flap float flood flow folder font
    form format formula framework freezer frequency frost fuse gate gateway     gauge gear generator
    glyph governor graph grid guide handler hardware hash header health-check heater hook horn hose host
    http hub-device icon id image import importer index indicator ingress installer instruction
    instructions interface     inverter invoice item job journal kernel key keyboard keypad label lamp
    language laptop layout leak ledger letter level     lever library licence license lift light limit
    limiter line link linter list load lock log logic login loop lorry     machine mail mailbox mailer
    mainframe manifest manual map margin matrix memory menu message meter metric middleware
    migration mirror model modem module monitor motor mount mouse name namespace network node notice
    notification number     object optimiser option orchestrator order output outlet override packet pad
    page pager panel parameter parser part     partition password patch path pattern permission phone
    pin pipe pipeline pixel plan platform plug pod policy pool port     portal power prefix pressure
    printer probe procedure process processor product program prompt protection protocol proxy     pump
    quality-gate query queue quorum quota rack radar radio rail range ratio reader reboot receiver
    record recorder     register regulator relay release reminder replica report repository request
    resolver restart result retry review-tool     ring river robot rollback root roof rota-tool router
    routine rule rules runbook runner sandbox scale scanner schedule     scheduler schema scoreboard
    screen screw script search seal sector sensor sequence serial serialiser server service     session
    setting sheet shell shelf shop sign signal signage site slot socket software sound spare spec speed
    spool     spreadsheet spring sprinkler stack stage standard status step stock storage storm stream
    string subject subnet     subscription subsystem subtitle-engine suffix switch switchboard symbol
    sync system tab table tag tank tape template     tender test text texture theme thermostat thread
    threshold throttle thruster ticket tile timeout timer timestamp token     toggle tool tooling topic
    tower trace tracker traffic train training-set transaction transformer tray trigger truck     tunnel
    turbine turnstile type unit-file update upgrade upload url validator value valve variable vent
    version view     volume voucher warehouse-system warning watchdog webhook website wheel widget wiki
    window wire wizard word workflow     worker-process workload workstation zone"""
    )
)
"""Words for things that take part in an incident, in the singular. When they fail or forget, nobody is blamed."""

FIRST_NAMES: frozenset[str] = frozenset(
    words(
        """adam aditi agnes ahmed aisha alan alex alice amina amir ana anders andrea andrei anita anja anjali anke
    ann anna     anne antoine anton antonio arif arjun arthur asha astrid aylin bea beatriz ben benedikt
    bernard bertrand bettina bilal     birgit bjorn bob bogdan bohdan boris brigitte bruno camila carl
    carla carlos carmen caroline chen chidi chloe chris     christine claire clara claudia cora cyril
    dana daniel daria darius david deborah desmond diana diego dieter dimitri     dmitri dora dragan duc
    duy edith eduardo elena eleni elif elisa ella emeka emil emily emma enrique erik esra esther eva
    fabio farah farid fatima felix fernando filip fiona florian folasade frank frederik freya fritz
    gabriel georg george     gerda gita giulia goran grace greta gregor gunnar gwen hana hanna hannah
    hans harald harry hasan heidi heinz helen helena     helga henrik henry hugo ian ibrahim ida igor
    ilse imran ines ingrid irene iris isabel ismail ivan ivo jack jakob jakub     james jan jana jane
    janek jasmin javier jean jens jill jim jin joana joao joe johan john jonah jonas jorge jose josef
    joseph joy juan judith judy julia julian jun june jurgen kaisa kamal karim karin karl karla kate
    katja kemal ken kenji     kerstin kevin kim klara klaus kofi kurt lars laszlo laura lea leila lena
    leo leon leonie li lidia linda lisa liu lotte     louis luca lucas lucia lucy luis luka lukas lumi
    maartje magda maja malik manuel marc marco marek margit maria marie     marina mario marion mark
    marko markus marta martha martin mary mateo matteo matthias max maya mehmet mei mia michael
    michaela miguel mihai mike mila milan milena mira miriam mirko mohamed mona monika moritz nadia
    naomi natalia nate     nicolas nico nikola nina noa noah noor nora okan olaf ole oleg olga oliver
    olivia omar oskar otto pablo paolo pat     patricia paul paula paulina pavel pawel pedro pelle pete
    peter petra philip pia pierre pilar piotr priscilla priya     rafael rafe rahul raj rajesh ramon
    ramona ravi rebecca rene ricardo rita robert roberto robin rolf roman rosa roxana     ruben ruth
    sabine sam samira samuel sandra sanjay sara sarah sasha sebastian selim sergei simon sofia sonja
    sophie     stefan stefania stella steve sunita sunniva susan sven svetlana tamara tariq tatiana
    thandi theo thomas tim timo tina tobias     tom tomas tomasz tony ulrich uma ursula valentina
    vanessa vera victor vikram viktor vincent wei werner willem wim wojtek     xavier yannick yara yusuf
    yuki yuri zara zeynep zoe zofia zuzana"""
    )
)
"""First names from many countries, for those that open a sentence, where a capital letter tells nothing."""
