"""What goes wrong and what people notice of it, as patterns over tagged sentences, and words that name no thing."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

FAULT: str = (
    r"\b(?:down|fail(?:s|ed|ing|ure|ures)?|broke|broken|breaks|breaking|breakdown|brok|errors?|erroring|slow|slower"
    r"|slowness|slowly|unavailable|unreachable|unusable|offline|degraded|degradation|outages?|time-?outs?|times? out"
    r"|timing out|timed out|dead|stuck|hang|hangs?|hanging|hung|froze|frozen|freez\w+"
    r"|crash\w*|refus\w+|reject\w+|declin\w+|den(?:y|ies|ied)|unable|can't|cannot|can not|couldn't|could not|not|n't"
    r"|no longer|won't|nobody|no one|none|nothing|impossible|full|fill(?:ed|s|ing)? up|missing|lost|lose|loses"
    r"|losing|loss|delay\w*|late|later|stop(?:s|ped|ping)?|stoppage|stall\w*|interrupt\w*|disrupt\w*|disturb\w*"
    r"|issues?|problems?|incident|trouble\w*|difficult\w*|wrong|wrongly|incorrect\w*|false|leak\w*|exhaust\w*"
    r"|saturat\w*|overload\w*|expire\w*|lapsed?|corrupt\w*|duplicat\w*|double\w*|twice|dropp?\w*|impaired"
    r"|malfunction\w*|doesn't|does not|don't|do not|didn't|did not|NUM errors?|has not|have not|hasn't|haven't"
    r"|weird\w*|strange\w*|odd|garbled|blank|empty|black|white|dark|silent|mute|muted|blurr\w*|blurry|scratched"
    r"|scrambled|mixed up|mix-?up|swapp?\w*|shuffl\w*|robotic|chopp\w*|jitter\w*|stutter\w*|flicker\w*|flapp\w*"
    r"|laggy|lag|lags|lagging|backlog|pil(?:e|es|ing) up|climb\w*|queu(?:e|es|ed|ing) up|growing|spik\w*|elevated"
    r"|stale|outdated|old|yesterday's|last week's|previous|out of date|outdated|behind|backwards?|upside|mismatch\w*"
    r"|inconsisten\w*|unstable|intermittent\w*|glitch\w*|defect\w*|faulty|fault|faults|bug|buggy|damage\w*|burn\w*"
    r"|flood\w*|torn|tear|cut off|cut|severed|unplugged|disconnect\w*|unlock\w*|locked out|locks? out|kick\w* out"
    r"|throw\w* out"
    r"|thrown out|logged out|log(?:s|ged)? off|signed out|bounce\w*|loop\w*|ignor\w*|skipp?\w*|vanish\w*"
    r"|disappear\w*|gone|swallow\w*|eaten|instead|in place of|rather than|without|too (?:low|high|long|short|many"
    r"|much|few|early|late|big|small|slow)|fewer|less than|more than|only|overcharg\w*|double-?charg\w*"
    r"|double book\w*|overbook\w*|shown? (?:on the )?wrong|misplac\w*"
    r"|misprint\w*|misread\w*|misrout\w*|misdirect\w*|truncat\w*|cropped|unread\w*|illegible|invisible|hidden|shut"
    r"|closed|blocked|block(?:s|ing)|jam\w*|clog\w*|trapped|hit|affected|affects|impacted|suffer\w*|struggl\w*"
    r"|limp\w*|unresponsive|sluggish|creep\w*|crawl\w*|takes? (?:\w+ )?LEN|LEN (?:late|longer|to)|garbage|gibberish"
    r"|[45]\d\ds?|oomkill\w*|zero (?:rows|results|records|lines|bytes|hits)|nonsense|mess(?:ed)? up|exception\w*"
    r"|throw(?:s|ing)?|stack ?trace|5xx|NUMs"
    r"|unsent|undelivered|unpaid|unanswered|dropouts?|short of|prevent\w*|limited|restricted|suspended|halted|paused"
    r"|inaccessible|unsafe|exposed|breach\w*|leaked|deleted|wiped|erased|overwritten|mistaken\w*|confus\w*"
    r"|disagree\w*|contradict\w*|red|dead letter|land(?:s|ed)? in|went to|carried|counted|passed under|wrong street"
    r"|speak the wrong|bounces?|nothing|returns nothing|instead|by phone|on paper|by hand|snow in|cash only"
    r"|out\b(?! to| of the woods| more| what| why| how))\b"
)
"""What goes wrong, said of something."""

STRONG_FAULT: str = (
    r"\b(?:down|fail(?:s|ed|ing|ure)?|broke|broken|breaks|crash\w*|expired|lapsed|full|leak\w*|torn|exhaust\w*"
    r"|corrupt\w*|dead|stuck|hung|froze|frozen|overload\w*|burnt|flooded|deleted|lost|outage|lifetime|died"
    r"|overheat\w*|ran out|filled|killed|snapped|melted|rotted|locked up|timed out|deadlock\w*|defective|faulty"
    r"|damaged|offline|unreachable)\b"
)
"""What fails as a named part; said of a cause it tells what is broken as well."""

NOT_THINGS: frozenset[str] = frozenset(
    words(
        """accident accidents account advance afternoon agenda agreement aim air alarm alarms alert alerts analysis
        anger announcement answer answers apology appointment arm article assessment assumption assurance attempt
        attention
    author authors bad badly basis bench bet bit blame boss brief bridge briefing call calls candidate care case cause
    causes chance change channel chat circumstance circumstances clarity class clue coffee colleague comment commander
    company comparison complaint
    complaints complication complications concern concerns condition confirmation confidence contact contract
    coordination copy corner correction counting course credit crisis cure customer damage danger date dates day days
    deadline debrief decision dec degree delay
    detail details development diagnosis difference direction director disturbance doubt drill duty effect effort
    efforts emergency end engineer engineers enough escalation estimate evening event events everybody everything
    evidence examination exception exercise experience explanation
    expert experts fact factor factors facts failure family fault feedback feeling fingers finish fix floor fool force
    form friend friends fun gentlemen goal good grade guarantee guess guesses guest guy guys half hand hands hassle
    head heads help hint hour hours house idea ideas
    impact impression incident information input inquiry instance instruction interest interplay investigation
    involvement issue issues item items job joke judgement kind knowledge lack lady lead leader lesson lessons letter
    letters level lie life line lines link list lot lots luck mail mails
    man manner matter matters maximum meantime measure measures meeting member members message messages mind minute
    minutes mistake mistakes mitigation moment monday month months mood morning name names need needs news night
    nobody noise nonsense note notes nothing notice notion number numbers
    occurrence opinion option options order origin outage overview owner pain part parts party patience pause people
    period person phase phone picture pictures piece place plan point points position post posts power practice prayer
    precaution preparation pressure priority problem problems process progress promise proof
    punishment purpose quarter question questions rank rate reading reason reasons recovery reference regard regards
    region remark remedy repair repairs repeat repetition reply report reports request requests response
    responsibility rest result results return review reviews right risk role room root round rule rumour sake
    scale scene schedule search second section sense sentence series seriousness service severity shame shift side
    sight sign silence situation sleep slice solution someone something sort source speculation speed spot staff stage
    stand standard start state statement status step steps stone story subject summary supper
    supposition suspicion symptom symptoms talk task team teams technician technicians terms test tests thanks theory
    thing things thought thoughts time times title today tomorrow top topic topics total trace traces track trial
    trouble truth try tuesday turn type uncertainty understanding unit update updates urgency use view
    voice voices wait war warning water way ways week weekend weeks while will wish word wording words work works
    world worry wording year years yesterday zero level class grade rank sev p1 p2 p3 p4 major minor moderate critical
    prio third second first fourth one two three four five six seven eight nine ten thirty
    went fell dropped rose risen fallen folks stand terror writable read-only readable mess gap
    progress matter operational
    guilty grumbling lawyers lawyer regards greetings respectfully sincerely dear hello hi hey morning goodbye bye
    thank sorry apologies inconvenience please kindly esteemed board direction management dears fellows colleagues
    everyone all honesty honest frank plain best warm kind respect mister mesdames messieurs
    tell telling told say says saying said know knows known think thinks guess guesses suppose supposes believe
    believes feel feels seem seems look looks looking find finds found see sees seen hear hears heard ask asks asked
    want wants like likes hope hopes expect expects try tries trying let lets leave leaves left keep keeps kept
    go goes going gone come comes coming came make makes making made take takes taking took taken get gets getting got
    give gives giving gave given put puts putting set sets setting become became begin began begun continue continues
    stay stays stayed remain remains hold holds held bring brings brought write writes writing wrote written
    join joins joined happen happens happened occur occurs mean means meant matter matters explain explains explained
    describe described count counts counted counting wonder wonders decide decided agree agreed object objected prove
    proves discard treat treats call rate rank filed file class weigh judge rate smells smell
    internal inside outside external technical unknown unclear open strange weird odd certain different various
    serious severe bad worse worst big bigger huge small little large long short new old own able whole entire full
    exact clear sure ready busy late early soon quick quickly slow fast hard easy simple available possible impossible
    necessary normal usual common general special main several many few some any each every another other others same
    such else only just even still yet already again also too very quite rather almost nearly about around maybe
    perhaps probably likely certainly definitely really actually currently now then here there where when why how what
    who which whose
    whatever whoever anyway however therefore otherwise instead though although because since until unless whether
    while during before after above below under over between among within without through across along around behind
    beyond beside besides except regarding concerning according despite due thanks per via plus minus versus
    lol imo fwiw yeah yep nope ok okay well oh ah hm um uh gn gg pls thx ty btw asap fyi tbd tbc tba eta ic rc inc ref
    id no nr etc ie eg vs ps cc re fw
    started stopped done doing did finished closed resolved restored recovered fixed solved repaired back over past
    behind ahead forward further next last previous previously recent recently tonight noon midnight monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december
    glitch hiccup gremlin gremlins bug disruption degradation interruption difficulties difficulty trouble stuff mess
    shambles disaster catastrophe drama fire fires nightmare circus chaos happenings oddity oddities anomaly anomalies
    irregularity irregularities phenomenon hiccups wrong way right red tiles tile dashboard dashboards graph graphs
    world-wide worldwide globally partially partly fully completely entirely totally hopefully unfortunately obviously
    clearly apparently supposedly sleeping drill oak tunnel frank nature order place"""
    )
)
"""Words that may stand in any message whatever is broken: they do not tell what is."""

NOT_SAID: str = (
    r"\bas (?:in|per|described|before|reported|above|below|yesterday|discussed)\b|\bsee (?:subject|above|below|last"
    r"|previous|title|ticket|mail|thread)\b|\bnot (?:issued|assigned|known|clear|decided|named) yet\b"
    r"|\bto be (?:completed|filled|added|determined|announced)\b|\bsame as\b|\b(?:cf|ditto)\b|\bunknown\b"
)
"""Values of an incident field that say nothing."""

SEEN: str = (
    r"(?:see|sees|saw|seeing|seen|get|gets|got|getting|hear|hears|heard|hearing|notice|notices|noticed|noticing"
    r"|receive|receives|received|receiving|find|finds|found|face|faces|faced|facing|experience\w*|read|reads|think"
    r"|thinks|thought|believe|believes|feel|feels|felt|watch|stare|land|lands|wait|waits|waited|waiting|queue|queues"
    r"|queued|queuing|queueing|stay|stays|stayed|lose|loses|lost|losing|miss"
    r"|misses|missed|missing|fall|falls|fell|drop|drops|stand|stands|stood|standing|sit|sits|leave|leaves|left|pay"
    r"|pays|paid|paying|buy|buys|bought|buying|write|writes|book|books|booked|booking|fetch\w*|use|uses|used|using"
    r"|print|work|works|worked|working|walk|walks|drive|drives|ship|ships|call|calls|need|needs|needed|must|have to"
    r"|has to|had to|having to|can|cannot|could|couldn't|may|might|will|won't|are|is|were|was|be|been|have"
    r"|has|had|don't|doesn't|didn't|aren't|isn't|weren't|wasn't|haven't|hasn't|hit|hits|run into|runs into|end up"
    r"|ends up|keep|keeps|kept|turn|turns|go|goes|went|come|comes|came|remark|remarks|suffer\w*|struggl\w*|fail"
    r"|fails|failed|log|logs|sign|signs|enter|open|opens|load|loads|send|sends|sent|reach|reaches|order|orders"
    r"|ordered|arrive|arrives|arrived|retry|refresh|reload|try|tries|tried|take|takes|took|give|gives|gave|start"
    r"|starts|stop|stops|continue|continues|know|knows|understand|do|does"
    r"|did|buying|panic\w*|charged|billed|locked|logged|kicked|thrown|blocked|stuck|unable|forced|affected|left"
    r"|stranded|told|asked|being|no|not|without|only|still|by|on|complain\w*|double|overpaid|pick|collect|travel\w*"
    r"|show|shows|look|looks|move|moves|moving|serve|served|bypass|do(?:es)?n't)"
)
"""What those who are served do or notice."""

NO_EFFECT: str = (
    r"\b(?:no|zero|without|not any|none of (?:our|the)|nil|never any) (?:\w+ ){0,2}?(?:customers?|users?|clients?"
    r"|external|visible|public|end-?users?|guests?|viewers?|patients?|members?|riders?|people|person|one outside"
    r"|impact|effect|consequences?|damage|harm)\b(?! (?:is|are|can|could|gets?|may|has|have|who|will|sees|receives"
    r"|was|were|do|does)\b(?! (?:affected|impacted|notic\w+|touched|hit|concerned|harmed|aware)))"
    r"|\b(?:impact|effect|consequences?|damage|harm|affected)\b[^.;]{0,40}(?::|=|is|are|-|,| )\W{0,3}(?:none|no one"
    r"|nobody|nil|zero|nothing|not any|no\b)(?! (?:idea|clue|figure|number|longer|known))"
    r"|\b(?:nobody|no one|none of (?:our|the|them|you)|no (?:\w+ )?(?:customers?|users?|clients?|guests?|viewers?"
    r"|patients?|members?|riders?|players?|drivers?|readers?|listeners?|passengers?|students?|tenants?|person|people"
    r"|shoppers?|visitors?|subscribers?)|nothing|not a single \w+)\b[^.;]{0,70}?\b(?:notic\w+|affected|impacted"
    r"|feels?|felt|sees?|saw|touched|hit|concerned|remark\w*|harmed|suffers?|hurt|disturbed|out of order|aware"
    r"|changes? for|wrong with your|lost|realis\w+|spot\w*)\b"
    r"|\b(?:do|does|did|are|is|were|was|will|have|has|can|could)(?: not|n't) (?:\w+ ){0,2}?(?:notic\w+|affected"
    r"|impacted|feel|felt|see any(?:thing)?|touched|concerned|remark\w*|harmed|suffer"
    r"|reach(?:ed)? (?:any )?(?:customers?|users?))\b"
    r"|\b(?:notice|notices|noticed|feel|feels|remark|remarks|see|sees|felt|saw) (?:nothing|no (?:effect|difference"
    r"|change|impact)|none of (?:it|this))\b|\binternal(?:ly)? only\b|\bonly internal\b|\bunaffected\b"
    r"|\b(?:customers?|users?|clients?|everyone|everything|guests?|viewers?|patients?|members?|riders?) (?:are|is"
    r"|were|remains?|stays?) (?:fine|safe|unaffected|untouched|not affected|as always|unharmed|ok)\b"
    r"|\b(?:not|no|none) (?:is |are )?(?:user|customer|client|public)[- ](?:facing|visible)\b|\bno (?:effect|impact"
    r"|harm|consequence|consequences|damage) (?:on|for|to|whatever|at all|of)\b|\bfeel no\b"
    r"|\bwithout (?:any )?(?:effect|impact|consequences?) (?:on|for)\b|\binvisible (?:to|for)\b"
)
"""An explicit statement that nobody is affected."""
