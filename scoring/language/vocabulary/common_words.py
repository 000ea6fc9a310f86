"""Common English words and words of the trade, as they occur in this project's own documents: not slips, not names."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

COMMON: frozenset[str] = frozenset(
    words(
        """
    abandoned able abort about above absence absent absolutely abstract accept acceptable acceptance accepted
    accepts access accident accordingly account accounts accuracy achieved achieves ack acknowledge acknowledged
    acknowledgement acknowledges acquire across act acting action actionable actions activation active activities
    activity actor acts actual actually ada adapted adapter adaptive add added adding addition additional address
    addressed addresses adds adequate adjusted admin admits advance advanced advice affect affected affects after
    afternoon afterward afterwards again against age agency agent agents ago agree agreed agreement agrees ahead air
    alarm alarms albums alert alerting alerts alias aliases alignment alike all allow allowance allowed allows
    almost alone along aloud alpha already also alter alternate alternative alternatives although always ambiguous
    among amounts analogue analyse analysers analysis analysts analytics ancestor anchor anchored anchors and ann
    annotation annotations announce announced annual anomaly another answer answered answers any anybody anyone
    anything anyway anywhere apart app apparently appear appeared appears append appended applause applicable
    application applied applies apply applying approval approve approved approver approx approximately apps arc
    archive archived archives are arg args argument arguments arithmetic arm around array arrival arrivals arrive
    arrived arrow artefact article articles ascii asdict aside ask asked asking asks assembled assert asserts assess
    assessment assessor assessors asset assign assigned assignment assignments assigns assistant assistants assume
    assumed assured ast asymmetry attach attack attempt attempts attention attitude attributable attribute
    attributes audience audiences audio audit auditor auth author authorisation authorise authorises authorities
    authority authors automate automated automatic automatically automation autoscaling availability available
    average averaged averages avoid avoiding avoids aware awareness away aws axes axis back background backgrounds
    backlog backoff backup backups backwards bad badge badly bag balancer ball band bands bank banks banner bar bare
    barrier barriers bars base based baseline basic batch batches beat beats became because become becomes bed been
    before beg began begin beginning begins begun behaves behaviour behavioural behaviours behind being believe
    believed believes belong belonging belongs below belt belts bench benefit beside besides best bet better between
    beware beyond bias biased bidder big bigger biggest binary binascii binding bisect bit bits blacken blame
    blameful blameless blames blaming blank blanks blast bleeding blind blindly block blocked blocking blocks blue
    blurred board boards body bold bonus book bookings bool booleans boots bootstrap border boss bot both bother
    bots bottleneck bottom bound boundaries bounded bounds box boxes braces bracket brackets branch branches
    branching breach bread break breaker breakfast breaks bridge brief briefed briefings bring brings broader broke
    broken broker brokers brought browse browser browsers btn budget budgets buffers bug build building built bulk
    bump bumped bunch bundle burn burned burnout business busy but button buy buys bye bypass byte bytes cable cache
    cached caches cadence calculated calendar calendars calibration call callback callbacks called callee caller
    callers calling calls calm came camera can canary cancel cancelled candidate candidates cannot canonical canvas
    canvases cap capabilities capability capacity capped car card cards care careful careless carried carrier
    carries carry carrying cars cart case cases catalog catalogue catch categories category caught causal cause
    caused causes causing ceiling cell cells center centre cert certain certainty certificate chain chaining
    challenge challenges chamber chance change changed changes changing channel channels chapter char character
    characters charge charged chart charts chase chat cheap cheaper cheapest check checked checker checking
    checklist checklists checkout checkouts checks checksum checksums choice choices choose chooses choosing chose
    chosen cipher circle circuit circumstances cited cites cities city claim claimed claims class classes
    classification classmethod clause clean cleaning cleanup clear cleared clearer clearing clearly clears cli click
    clicked clicking clicks client clients climate climbs clinic clip clock clocks clone close closed closely closer
    closes closest closing closure cls clunky cluster clusters coach coalescing code codec codes coffee cohort cold
    collaboration collapsed colleagues collected collecting collections collector collectors colon colour colours
    column columns come comes coming comma command commander commanders commands comment comments commercial commit
    commitment commits committed common comms communicate communicating communication communications compact company
    compare compared compares comparing comparisons compile compiled complain complaint complaints complete
    completed completely completeness complex complexity complications component components compose composed
    composes compound compressed computed computes conceivable concentrator concerned concerns concise concrete
    concurrency condition conditions conference confidence confident config configs configurable configuration
    configurations configured confirm confirmation confirmed confirms conflict conflicts congestion conjecture
    connect connected connection connections connector consecutive consequence consequences consider considered
    consistent console const constraint constraints consult consumer consumers contact contacts contain contained
    container containers containment contains content context contextmanager contexts continue continues continuous
    contract contracted contradicted contradiction contrary contributing contribution contributors control
    controlling controls convenient convention conventions converge conversation conversions cookie cookies cooling
    coordinate coordinates copied copies copy copying core cores corner corners correct corrected correction
    corrections correctly correlate correlation corridor corruption cosine cosmetic cost costs could count countdown
    counted counter counters counts course courtesy cover coverage covered covers cpu cram crash crashes crates
    create created creates creating creator credit criteria criterion critical criticality crm cross csv ctx culture
    cure currency current currently curve curves custom customer customers cut cuts cutting cwd cycle cycles daily
    damage damaged dangling dark dashboard dashboards dashes data database databases dataclass dataclasses dataframe
    datatype date dated dates datetime day days ddf dead deadline deadlock deal dealing dear debate debrief debug
    dec decent decide decided decides decimal decimals decision decisions deck declaration declarations declare
    declared declaring decline declined decorated decorator decoys dedup deep deeply def default defaulted defaults
    define defined definitely definition degradation degrade degraded degrees del delay delayed delays delegate
    delegated delegates delegation delete deleted deletes deletion delivered deliveries delivery deltas demand demo
    demonstrates departures depend dependants depended dependencies dependency depends deploy deployed deployment
    deployments depot depth deputy derive derived derives describe described describes describing description
    descriptions design designed desk despite destroy destroyed detail detailed details detect detected detection
    determination determine determined deterministic developer developers device devices diagnosis diagrams dialog
    dict dictated did died diff differ differed difference differences different differently differs difficulties
    difficulty dig digest digests digging digit digits dimension dimensions dip direct direction directive directly
    director directs disable disabled disables disagree disagreement discard discipline disciplined disclosure
    discount discover discovery discriminator discussed discussion disk disks dispatch display displayed dispute
    distance distinct distributions div divergent dns doc docker docs docstring docstrings document documentation
    documented documents does doesn doing dollar domain domains don done door dos dot dots double doubles doubt down
    downgrade downhill download downloaded downstream draft drafts drain drained draining draw drawing drawn draws
    drift drifting drill drills drive driver drivers drop dropped dropping drops dry due dump dumps duplicate
    duplicated duplicates duration durations during duties duty each eager earlier early earned earns east easy echo
    echoed edge edges edit editable editing editor effect effective effects efficiency efficiently effort efforts
    eight either elapsed elastic elected election elections electric element elements eleven elif eliminated else
    elsewhere email embeddings emergency emitted emoji emptied empties empty enabled enables encoding encouraged end
    ended ending endpoint ends enforce enforces engaged engine engineer engineering engineers enhanced enough
    ensured enter entered entering entirely entities entity entries entry enum env environ environment eps equal
    equality equally erf error errors errs escalate escalation escape escaped essential established estimate
    estimated estimates eta etc evaluated evaluation evaluator even evening evenly event events ever every everybody
    everyone everything everywhere evidence exact exactly exam examination examine examined examining example
    examples exceed exceeded exceeds excellent except exception exchange exchanged exclude excludes exec executed
    execution executive executives exemplary exercise exercises exhausted exhibits exist existed existence exists
    exit exp expect expectation expectations expected expense expensive experience experienced experiment
    experimental expert experts expire expired expiry explain explained explaining explains explanation explicit
    explicitly explore export exported exports exposed exposure expression extend extended extension external extra
    extras eye eyes face faces facilitator facilities fact factor factors facts factual faf fail failed failing
    failover fails failure failures fair fairness fall fallback falling falls false families family far fast faster
    fastest fatigue fault faults faulty fax fear feature features fed feed feedback feeding feel feels feet fell
    fetch fetched fetches few fewer fewest field fields fifth fifty figure figures file files fill filled fills
    filter filters final finally finance find finder finding findings finds fine finer finish finished fire fired
    fires firewall firmware first fish fit fits fitted fitting five fix fixed fixes fixing flag flagged flags flask
    flat fleet flexibility flip float floats flood floor flow flows flush fly fmt focus focusing fold folded folder
    folders folks follow followed following follows font food fool foot for forbid forbidden forbids force forced
    foreign forever forget forgot forgotten fork forklift forks form formal format formats former formerly forms
    forty forward forwarding forwards found foundation four fourth fraction fragment fragments frame frames
    framework frameworks free freeze freezes frequency fresh friends fro from front frozen frozenset fulfilled full
    fully func function functional functionality functions functools funny further fuse future futures fuzz game gap
    gaps garbage gate gates gateway gave general generally generated generation generator generators generic
    generous get gets getting gibberish git give given gives giving global goal goals goes going gold golden gone
    good goods google got grace grade graded grader graders grades grading graph graphics graphs great greatest
    green grid ground group grouped groups grow growing grown grows growth guarantee guaranteed guard guarded
    guardrail guess guessed guessing guest guidance guide guild guy habit had half halfway hall halt halted halves
    hammer hand handbook handed handle handled handler handlers handles handling handover hands handshake hang
    hanging hangs happen happened happening happens happy hard harder hardly hardware harm harmed harmless harms has
    hash hashlib have having head header headers heading headings headless heads heal health healthy heap hear heard
    heart heartbeats heavy hedged height held hell hello help helped helpers helpful helps hence her herd here hero
    hesitation hexadecimal hidden hide hides hierarchical high higher highest him hindsight hint hints hire his
    histories history hit hits hold holder holding holds hole holiday holidays home honest honestly hook hope hops
    hospitals host hosted hosting hosts hot hotline hour hourly hours house households how however html http hub
    hubs human humans hundred hundreds hung hurt hurts hyphens hypotheses hypothesis icon idea ideas idempotency
    idempotent identified identifier identifiers identify idle ids ifs ignore ignored ignores image img immediate
    immediately immutable impact impaired implement implementing implies import importance importlib imports
    impossible improve improved improvement improvements inattention inbound inc incident incidents incl include
    included includes including inclusive incoming incomplete incorrect increased increasing indeed indent
    indentation independent index indicator individuals inf inference infinite infinity info information informed
    infrastructure ingress initial inject injects ink inline inner innocent input inputs insert inserts inside
    inspect inspected inspection install installed installer installs instances instant instantly instead
    instruction instructions insufficient int integer integers integrity intend intended interchange interesting
    interface internal internally interns interpretation interpreter interrupted interval intervals interview
    interviewer interviews into intra introduced invented investigate investigating investigation invisible involved
    involves irreversible islice isolate isolated isolation issue issued issuer issues item items itertools its
    itself jargon jitter job jobs join joined joining joins journal journey journeys json judge judged judgement
    jump jumps junior just justification kappa keep keeping keeps kept kernel key keyboard keyed keys keyword kill
    killed kills kind kinds knew know knowing knowledge known knows kwargs lab label labelled labeller labelling
    labels lack lacks ladder ladders lag lags laid lambda lane language languages lapsed laptop laptops large larger
    largest last lasting late latency latent later latest latter launch law lay layers layout lazy lead leader
    leading leads leak leaked leap learn learned learner learning learnings least leave leaves leaving led ledger
    left legal len length lengths leniency less lesson lessons let lets letter letters letting level levels lexical
    liaison library licence licenses lie lies lifetime lift lifted light like likely limit limited limiter limiting
    limits line linear lines link linked links lint list listed listen listener listeners listing lists literal
    little live lived lives living load loaded loader loaders loading loads loc local locale localhost localise
    localised location lock locked locks log logged logging login logins logistics logout logs lol long longer
    longest look looked looking looks lookups loop loopback loops lose loser loses losing loss lost lot low lower
    lowered lowers luck lucky machine machines mad made magic mail mailbox mailing mails main maintains maintenance
    major majority make makes making malicious managed management manager managers manages managing mandatory
    manipulated manner manual many map mapped mapper mapping mappings maps mark marked marker markers market
    marketing marking marks markup mass master match matcher matches matching material math matmul matrix matter
    mattered matters max maximum may maybe mayor mean meaning means meant meanwhile measurable measure measured
    measurement measurements measures measuring mechanism med media median medium meet meeting meets member members
    memmap memory mentioned mentions menu merely merge merged mesa mess message messages met metadata metastable
    meter method metric metrics mid middle midnight might migration migrations milder mile million millisecond
    milliseconds min mind mine minimal minimizing minimum ministry minor mins minus minute minutes mirror mirrors
    mismatch miss missed misses missing mistake mistakes mister mitigate mitigated mitigating mitigation mix mixed
    mixture mock mode model models moderate modes module modules moment moments mon monday money monitor monitoring
    monitors monkeypatch monotonic month months mood more morning mortem most mostly mouse move moved movement moves
    moving msg much multiple multiplies music must muted mypy naive name named names naming nan narrative narrow
    narrower nature navigation near nearest nearly necessary need needed needing needs negated negation negative
    negligence negotiate neighbour neighbouring neighbours neither nested net network networking neutral neutrally
    never nevertheless new newer newest news newsletter newsrooms next nginx nice nicer night nightly nil nine
    nobody node nodes noise noisy none noon noqa nor norm normal nose not notation note notebook noted notes nothing
    notice noticed notices noticing notification notifications notified notion noun novices now nowhere null number
    numbered numbers numpy obey obituaries obituary object objection objections objective objectives objects
    observable observation observations observe observed observers observing obvious obviously occasions occurred
    occurrence occurs odd off offer offered offers office officer offline offset offsets often okay old older oldest
    once one ones ongoing online only onto opaque open opened opening opens operation operational operations
    operator operators opinion opposite ops opted optimizer option optional optionally options oracle oracles order
    ordered ordering orders ordinary org origin other others otherwise ought our ours ourself ourselves out outage
    outbound outcome output outs outside over overall overflow overhead overlap overlay overload overloaded
    overlooked overpromise override overrides overriding overview overwritten owe owed owes own owned owner owners
    ownership owning owns pace pack package packages packed packet packets packs pad padded padding page paged pager
    pages paging paid pain paint pair pairs pairwise pallet pandas panel paper papers par paragraph paralegal
    parallel parameter parameters params paraphrase parcels parent park parks parsed parser part partial partially
    participants particular partition partly partner parts party pass passed passes passive password past pasted
    patch patched patching path pathlib paths patient patients pattern patterns pause paused pauses pay payment
    payments peak peaks penalty pencil pending pension people per percent percentage percentile perfectly perhaps
    period permanent permission permit permits person personal personally personas persons phase phases phone phoned
    phones photo photos phrase phrases physical physics pick picked picking pickled picks picture pictures piece
    pieces piecewise pin ping pinned pip pipeline pipes pkgutil place placed placeholder placeholders places plain
    plan plane planned plans plant plateau platform platforms play player players plays please plot pls plugin
    plugins plural plus podcast pods point pointed pointing points policies policy poll polling pool pooled pooling
    pools poor poorly popularity port portal porter position positions positive positives possibility possible
    possibly post posted postponed posts potential pow power practice practices pragma praise precedent precise
    precisely precision predecessor predefined predicate preferred prefers prefix prepare prepared prepares
    prepended present presentation presented preserve press pressed pressing pressure presumably prevent preventing
    prevents preview previous price prices pricing primary principle principles print printable printed printer
    printers printing prints priorities prioritize priority priors private privilege proactively probably probe
    probes probing problem problems procedure procedures proceed process processed processes processor prod producer
    product production products profile profiles program progress progression project promise promised promises
    promising promotion prompt proof propagation proper properly properties property propose proposed proprietary
    props prose protect protected protection protocol proud prove proven proves provide provided provider providers
    provisional proximate proximity proxy psycopg public publish published pull pulled pulls pump pure purge purpose
    push pushed put puts putting pyproject pytest python qualitative quality quantile quarter quarters queries query
    question questions queue queued queues quick quickest quickly quiet quite quiz quota quotas quotations quote
    quoted quotes quoting race radio radius raise raised raises raising ramp ran randint random randomness rang
    range ranges rank ranked ranking ranks rarely rate rated rater raters rates rather rating ratings ratio
    rationale ratios raw reach reachable reached reaches react reaction reactions read readable reader readers
    readiness reading readings reads ready real realistic really reason reasoning reasons reassign rebuild rebuilt
    receipt receipts receive received receiver receiving recent recipe recipient recognise recommended recomputation
    recompute recomputed reconcile reconnect reconnects record recorded recorder recording records recover recovered
    recovering recovers recovery recreate recreated rect recurrence recursive red redemption redo reduce reduced
    reducing redundancy ref reference references referral referrals reflect refresh refreshed refund refusal refuse
    refused refuses regardless regards regenerated regex region regional regions register registered registry
    regular regularly regulator rehearsal rehearsed reject rejected rejects relapse related relative relaxed release
    released releases reliability reliable reload rely rem remain remainder remains remake remarks remediation
    remedies remedy remember remembers reminder removal remove removed removes removing rename renamed renames
    renaming render rendered renders renew reordered repair repaired repeat repeated repeatedly repeats repetition
    replace replaced replacement replaces replacing replay replayed replica replicas reply repo report reported
    reporter reporting reports repository reproduce reproduced request requested requests required rerun reruns
    reservations reserved reset resets resistant resolution resolutions resolve resolved resolver resolving resource
    resources respect respected respond responder responders responding responds response responses responsibility
    responsible rest restart restarted restarting restarts restore restored restores restoring restricts result
    resulted results resume resumes retention retrained retries retry return returned returning returns reusable
    reuse reused reveal revealed reveals revenue reversal reversibility reversible revert reverted review reviewed
    reviewer reviewers reviews revision revisit revoked rewrite right rights ring rings rise rises rising risk risky
    road robustness role roles roll rollback rolled rolling rollout rolls room rooms root rose rota rotate rotation
    rough roughly round rounded rounds route routing row rows rubric rubrics rule rules run runbook runbooks runner
    running runs runtime safe safeguards safety said sake sale sales same sample samples sampling sanctions sat
    saturated saturation saturday save saved saves saw sawtooth say saying says scalable scalar scalars scale scaled
    scales scaling scan scanner scans scatter scenario scenarios scene scenes schedule scheduled scheduler schedules
    schema scheme scipy scope scoping score scoreboard scorecard scored scorer scores scoring screen screencast
    screens scribe script scripted scripts scrolled scrubbing search searched season seat seats second secondary
    seconds secret secrets secs section sections secure security see seed seeded seeds seeing seem seems seen sees
    segment segments select self send sender senders sending sends senior sense sensible sensibly sensor sensors
    sent sentence sentences sep separate separated separately separates separators seq seqs sequence sequencing
    serial series serious serve served server servers serves service services session sessions set sets setting
    settings settle settled setuptools sev seven several severe severities severity shaded shall shape shaped shapes
    shard share shared shares she shed sheet shell shift shifting shifts shipped ships shop short shortened shorter
    shortest shortly should show showed showing shown shows shuffle shuffled shut shutil side sides sideways sign
    signal signals signature signed signs silence silent silently sim similarity simple simply simulate simulated
    simulation simulations simulator since single singular site sites sits sitting situation six sixth size sizes
    sizing skew skewed skill skills skip skipped slack sleep sleeping slept slips slogans slope sloppy slot slots
    slow slowdown slower slowest slowing slowly small smaller smallest smart smile snapshot snapshots social socket
    soft software sold sole solely solo solution solve solved some somebody someone something sometimes somewhere
    soon sooner sorry sort sorted sought sound soup source sources south spaces spam span spare sparse speak
    speaking spec special specific specified speculation speculative speed speeds spell spelling spike spin spirit
    split splits spoke spoken spot spots spread spreadsheet spring sprint sql squad sres stable stack staff staffing
    stage staged stages stagger staging stakeholder stakeholders stale staleness stamp stand standard standing
    stands start started starting starts stat state stated statement statements states static stating statistics
    status stay stayed staying stays stem step steps stick sticky still stock stood stop stopped stopping stops
    stopwatch storage store stored stores storm story str straight strange strategies stream streams street strength
    stress stretch strict stricter strictest string strings strip stripped strips strong strongest structure
    structured structures stub stuck students studies study stuff stupid style styles sub subclass subject submit
    submitted subparsers subprocess subscribers subscription subscriptions subset subsystem subtle succeed succeeded
    succeeds success successor such suffices suffix suggest suggested suggesting suggestion suggests suite sum
    summary summer sums supersedes supplier support supports suppose suppress sure surface surprise surprised survey
    survive survives suspect suspected sustaining svg swallowed swapped swear swiped switch switchboard switched
    switches switching symptom symptoms sync synchronous synonyms syntax synthetic sys system systemic systems tab
    table tables tabletop tablets tabs tag tagged tags tail tailback take taken takes taking talk tank tap tape
    target targets task tasks tba tbc tbd tbh teach teacher teaches team teams tech technical technicians telemetry
    telephone tell telling tells temperature tempfile template templates temporary tempting ten tenant tenants
    tension term terminal terminals terms terse test testable tested testing tests text textbook textile texts than
    thank thanked thanks that the their theirs them theme themselves then theory there these they thin thing things
    think third thirty this thorough those though thought thousand thread threading threads three threshold
    thresholds throttle through throughout throwing thrown throws thu tick ticker ticket tickets ticking ticks tied
    tier tighten tile tiles till time timed timedelta timeline timeout timeouts timer timers times timestamp
    timestamps timing tiny tip tired title titles today todo together token tokens told tolerance tombstones
    tomorrow tone tonight too took tool tools top topic topology torch total totally touch touched touches touching
    tour towards tower trace traceback traced tracemalloc traces tracing track tracked tracking traders trading
    traffic trailer trailing trails trained trainee trainees trainer training trains trait trajectory tram
    transaction transfer translate translation traps travel treat treated treats tree trees trend triage trial trick
    tried tries trigger triggered triggering triggers trip trivial trouble troubleshooting trucks true trunk trust
    trusted truth try trying tuesday tune tunnel tuple turn turned turning turnover turns twelve twenty twice two
    type typed types typical typing typo typos ugly unable unacceptable unavailable unbounded unclear undecided
    under underlying underscores undersigned understand understanding understood undo undoing undone uneven
    unexpected unfortunate unhappy unhedged unicodedata unified uniform union unions unique uniqueness unit units
    unknown unless unlikely unlock unlucky unofficial unpack unpacked unpacker unpacks unplugged unquoted
    unreachable unrecorded unrelated unresolved unsafe unseeded unseen unsolved unsure untested until untouched
    unusable unusual update updated updates upgrade upload uploaded upper upstream urgent uri url urllib usable
    usage use used useless user users uses usual usually uuid vacuum vague valid validate validated validates
    validation validations validator validators validity value values valve van vanish vanished vans variables
    variant variants variety various vectors vendor vendors venv verb verdict verdicts verification verified verify
    verifying version versioned versions very via video view viewed viewers viewing views village visibility visible
    visit visitor visitors visits vital vocabulary voice voltage volume vote voucher vouchers vpn wait waited
    waiters waiting waits walked walking wall want wanted wants war ward warden wardens warehouse warm warn warning
    warnings warns warranted was watch watchdog watching water wave waved waves way ways weak weakness weather web
    website websocket websockets week weekend weekends weekly weeks weighs weight weighted weights weird welcome
    well went were what whatever whatsoever wheel when whenever where wherever whether which whichever while who
    whoever whole whom whose why wide widen wider width wiki will window windows wing wins wiped wires wisdom wise
    wish wishes with within without woken won wonders word wording words work workaround workarounds workbook worked
    worker workers workflow working works workshop world worse worsen worst worth would wraparound writable write
    writer writers writes writing written wrong wrongly wrote yaml year yearly years yellow yes yesterday yet yield
    you your yours yourself zero zip zlib zone zones zoom
    """
    )
)
"""Words in lower case."""
