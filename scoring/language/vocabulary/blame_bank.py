"""How people say that somebody is the culprit, as patterns over the words of a sentence, class by class.

A pattern is a row of words in their base form. `a|b` is either, `a?` may be missing, `..` up to three words, `=had` the
word in this form only, `WHO` a person, team, role or vendor, `NAMED` the same and no pronoun, `SELF` the first person,
`ANY` whoever, somebody, anyone, `POSS` my, his, Anna's, `<BOTCH>` a verb of that family, `{BAD}` a word of that kind.
Articles and adverbs between words need no mention, nor does "in Leeds" after somebody.
"""

from __future__ import annotations

CHARGES: dict[str, tuple[str, str]] = {
    "hindsight": (
        "judges a person in hindsight",
        """WHO should|ought to? have; WHO should|ought never|not to? have; WHO be suppose|meant to;
        WHO need|have only? to .. <SEE>; =had WHO only|just|bothered|but|once; =had WHO <SEE>; =had WHO <TELL>;
        =had WHO <THINK>; =had WHO follow|do|wait|take|stay|keep|pay|use|run|press|open;
        =if WHO have only|just|bothered|simply|once; =if WHO have <SEE>; =if WHO have <TELL>; =if WHO have <THINK>;
        =if WHO have not; =if WHO have do POSS|the? job|homework|part|duty;
        =if WHO have follow|wait|take|stay|keep|pay|use|open|walk|listen; if|had .. do POSS job; if only WHO;
        all WHO have to do; all WHO need to do;
        one look|glance|call|question|phone|word|click|minute .. would|could|and;
        quick|single|brief|short|simple|little|bit|moment|minute|second|grain|ounce .. would|could have;
        bit|grain|ounce|shred|touch|dash|minimum|modicum|moment of {MIND}; bit more {MIND};
        with bit|little of? more? {MIND}; any {VIRTUE} WHO would|could|should|know; any {VIRTUE} WHO;
        every {VIRTUE} WHO; a? {VIRTUE} WHO would|could|might have;
        anyone|anybody with eyes|brain|pulse|experience|sense .. would|could|can;
        WHO could|might|would have <SEE>|prevent|avoid|spare|save|stop|notice; WHO could easily have;
        would have be child's play; would have cost|take WHO .. minute|second|nothing;
        would have spare|prevent|avoid WHO|us|all|this|it; be|was avoidable had|if WHO;
        would|need not have happen if|had|without WHO; none of this would have; this could have be avoid|prevent;
        wouldn't be here|sitting|having|writing; would not be here|sit|have|write|need; how hard can|could;
        WHO know better; should have know; ought to have know; must have know; WHO must|can hardly have not? <SEE>;
        WHO have every|ample|plenty opportunity|chance|reason|time; WHO would have do well; WHO should know;
        one would expect|have; i would have expect; we expect|expected more|better from; see coming;
        writing on wall; it be clear|obvious to every|any|all; everyone|everybody but|except WHO; sign be all there""",
    ),
    "omission": (
        "says what a person did not do",
        """WHO do not|never bother; WHO never bother; WHO can|could not be bother; WHO do not|never <SEE>;
        WHO never <SEE>; WHO do not|never <TELL>; WHO never <TELL>; WHO do not|never <THINK>; WHO never <THINK>;
        WHO do not|never <CARE>; WHO never <CARE>; WHO not even; WHO do not even; WHO <FAIL> to;
        WHO neglect|forget|omit|refuse to; WHO <FORGET>; WHO <IGNORE>; WHO <SKIP>; WHO miss; WHO overlook;
        WHO do not|never
        follow|do|take|lift|give|raise|open|understand|get|want|feel|seem|need|answer|react|respond|deem|see|find|set|make|keep|use|show|come;
        WHO do nothing; WHO still do nothing; do nothing at? all? about;
        WHO never open|answer|show|come|learn|follow|ask; fail to <SEE>; fail to <TELL>; failure to <SEE>;
        failure to <TELL>; failure to <THINK>; POSS failure|refusal|inability|unwillingness to; omission by|of WHO;
        nobody|none|no-one in|at|on|from|over .. bother|thought|care|look|check|test|notice|ask|saw|felt|take;
        no one in|at|on|from .. bother|think|care|look|check|test|notice|ask; not one of WHO; not single WHO;
        not one of those; nobody think|bother|care|feel to? of?; WHO be not <SEE>g; without <SEE>;
        without ever? even? <SEE>; without <TELL>; without <THINK>; without so much as; without bother;
        without
        approval|permission|review|test|testing|reading|asking|telling|looking|checking|thinking|single|word;
        unread|unseen|untested|unchecked; had not even|once; have not <SEE>; have not <TELL>;
        have not even|once|bother; not for second|moment; not even for second;
        WHO leave .. open|on|running|unlocked|unattended|undone|behind|lying;
        WHO let .. expire|lapse|lie|rot|slip|slide|happen|die|wait|through|run;
        let it|them|this lie|slip|slide|lapse|expire|happen; too late to; in due|good time; at last minute;
        slow to react|respond|answer; for lack|want of {MIND}; lack|want|absence of {MIND}""",
    ),
    "wreck": (
        "singles somebody out as the one who broke it",
        """WHO <BOTCH>; WHO <BOTCH> up; WHO make complete? mess|hash|pig|shambles of; WHO <BREAK>;
        WHO bring|take|knock down; WHO bring|take|knock .. down|offline|out; WHO <FIDDLE> with; WHO cause;
        WHO be cause of; WHO set .. off|fire; <BREAK> by WHO; <BOTCH> by WHO; cause by WHO;
        bring|taken|knock down|about by WHO; bring about by; thanks to WHO; at hand of WHO;
        leave|left|switch|turn|open .. by WHO; do by WHO who;
        WHO press|push|hit|type|enter|pick|choose|run|pull|open|load|use|delete|select|click|send|mix|swap wrong;
        wrong .. by WHO; WHO and POSS; until WHO touch|arrive|come|get|show; fine until WHO;
        since WHO touch|join|take|arrive; ever since WHO; WHO drop ball|ball; drop ball; own goal; WHO let .. down;
        let us|everyone|team|everybody|side down; WHO land|drive|get|put us .. in; WHO ruin; WHO cost us|company;
        cost us .. {MIND}; WHO spoil; WHO get .. wrong; get it wrong; WHO screw; WHO mess; WHO blow; blow it;
        WHO make mistake|error|blunder|bad|wrong|poor|stupid; make mistake;
        mistake|error|blunder|typo|slip|oversight by|of|from|on WHO;
        POSS
        mistake|error|blunder|typo|slip|oversight|doing|handiwork|masterpiece|script|negligence|change|fault|carelessness;
        WHO push|ship|deploy|release|merge|roll .. without|untested|blind|straight; WHO wave .. through;
        wave it|this through; WHO sit on; asleep at wheel|switch; WHO break it; WHO trip over; leave us with;
        WHO lose; WHO throw .. away; screw up; mess up; foul up; cock up""",
    ),
    "causal": (
        "names a person as the cause",
        """because of WHO; because of SELF; due to WHO; thanks to WHO; owing to WHO; down to WHO; on account of WHO;
        courtesy of WHO; trace|traced back? to WHO; point to|at WHO; lead|trail to WHO; attributable to WHO;
        attribute to WHO; come from WHO; come down to WHO; boil down to WHO; be all? on WHO; be all? on SELF;
        be on SELF; on WHO head|shoulders|conscience|account; it be WHO who|that; it be .. WHO who; be WHO who;
        WHO be one who; WHO be reason; reason be WHO; because WHO have; cause be WHO; root? cause : WHO;
        root cause .. : NAMED; cause .. of NAMED; reason : WHO; cause be .. {VICE}; cause : {VICE};
        cause .. {ERROR}; be POSS|WHO doing|work|idea|handiwork|decision; POSS doing; POSS decision to; have name;
        name be NAMED; through WHO {FAULT}; through sheer|pure; out of sheer|pure {VICE}; by sheer|pure {VICE};
        sheer|pure|plain|simple {VICE}; {VICE} of|on|by|in WHO; POSS {VICE}; {VICE} on part|side of; on part of WHO;
        on WHO side|watch; nobody but WHO; nobody|no-one else but|than; none other than; of all people;
        and only WHO; WHO alone; WHO and nobody else; without WHO .. would; if not for WHO; but for WHO;
        with WHO at wheel|helm; as|so long as WHO; when you let WHO; if you let WHO; let WHO near|loose;
        human|operator|user|pilot|driver|personal error|mistake|failure; pilot|operator error; between chair and""",
    ),
    "fault": (
        "puts the fault on somebody",
        """POSS fault; fault of WHO; fault of NAMED; fault lie|rest|be; WHO be at fault; at fault; be to blame;
        be all? to blame; blame lie|rest|fall|go|belong; take blame|responsibility; bear blame|responsibility|the;
        WHO be responsible for; responsible for .. outage|hour|minute|damage|mess|loss|disaster|failure;
        responsibility lie|rest|be|for; full|sole|entire|whole responsibility; be responsible, and; guilty party;
        WHO be guilty; be guilty; be culprit|offender|villain; culprit be; culprit; WHO be culpable;
        have .. to answer for; answer for; have lot to answer; hold to? account|accountable|responsible; own up;
        have to live with; own this mess; WHO own this; SELF kill|break|blow|ruin|screw|neglect|mess|fail|let;
        my bad; my fault; mea culpa; on me; SELF be sorry|ashamed|stupid|idiot|fool|careless|lazy;
        SELF should|ought; SELF deserve; stupid of SELF; inexcusable of; blame SELF; SELF have no business|excuse;
        WHO blame; i blame; we blame; shame on; shame; be ashamed; hang POSS head;
        unforgivable|inexcusable|unacceptable; such {ERROR}; after such; WHO fail us|everyone|customer|company;
        fail .. duty; breach|dereliction|neglect of duty; in POSS duty|duties; do POSS job; one job|task;
        have one job""",
    ),
    "trait": (
        "judges a person's character",
        """WHO be {BAD}; WHO be too|so|plain|simply|just|just {BAD};
        WHO be too busy|proud|lazy|tired|important|clever|cheap|slow|keen|eager|stubborn|vain|grand|fond;
        too busy|proud|lazy|important|clever|keen|eager|grand to|with|for; {BAD} WHO; {BAD} .. of|by|from WHO;
        {BAD} of WHO; {BAD} way|manner|work|job|act|move|decision|choice; {BAD} work|move|idea|stunt|trick;
        WHO be {INSULT}; {INSULT} from|in|at|of; such|a|what|some|the {INSULT}; WHO {INSULT}; {INSULT} WHO; {VICE};
        POSS attitude|ego|pride|laziness|arrogance|vanity|ambition|obsession|impatience|hurry|habit|bravado|idea;
        WHO be in such? hurry; be in such hurry; in such hurry; WHO want to get|catch|go|be|leave|play;
        WHO play hero; play hero; know no bounds|shame; zero|no brain|clue|shame|sense|idea;
        have no shame|sense|respect|patience|idea|clue|manners; lack of respect|interest|care|discipline;
        WHO be no {VIRTUE}; be not POSS strength|strong|forte; not exactly|precisely; WHO be not {VIRTUE};
        less than {VIRTUE}; not at POSS sharpest|best""",
    ),
    "competence": (
        "judges a person's competence",
        """WHO can|could not <SEE>; WHO can|could not <THINK>;
        WHO can|could not tell|spell|count|read|type|handle|be|follow|do|keep|even|add|drive|code|wait; WHO cannot;
        WHO can|could even not; do not know .. own; do not know what|how|which|the|where|that WHO|he|she|they;
        WHO have no clue|idea|business|reason|inkling|notion; have no clue|business|earthly|idea; no clue;
        WHO do not know|understand|get|grasp; WHO never understand|learn; never learn|learns;
        WHO be out of POSS depth; out of POSS depth; not up to; beyond WHO; be beyond WHO; beyond him|her|them;
        WHO need|needs to? lesson|training|glasses|help|reminder|learn; lesson for WHO; need to? learn;
        WHO have yet to learn; must|should learn; learn to read|count|type;
        first-year|apprentice|trainee|child|kid|nephew|grandmother|six-year-old|toddler|beginner|monkey|schoolboy|intern
        .. would|could|can|know|keep|knows;
        even WHO would|could|know|can; even my; any child|fool|idiot|beginner|apprentice|kid|schoolboy|layman;
        WHO should not be allow|code|let|near; should not be allow|trust|near|in; do not belong;
        WHO be not fit|cut|made|worthy; not fit for|to; unlike WHO; unlike NAMED; in contrast to; compare with|to;
        other .. manage; everyone|everybody else manage|can|know|do; better people|hands|engineers;
        experienced .. unlike; with better WHO; lied? on POSS cv; so-called|self-styled|supposed|alleged WHO;
        call POSS|themselves|himself WHO; do what .. for POSS|the? money; what WHO be paid for;
        worth POSS salary|money|pay; be paid to""",
    ),
    "sanction": (
        "asks for a sanction or speaks of one",
        """<PUNISH> WHO; WHO will|must|should|shall be|get <PUNISH>d; <PUNISH> access|right|key|root|badge|bonus
        of|from|for; <PUNISH> .. of|from|for NAMED; WHO be|get|been <PUNISH>d; remove|removed|exclude|ban WHO from;
        remove|ban|exclude from rota|rotation|team|on-call|project;
        right|access|key|root|badge .. withdraw|revoke|strip|remove|take;
        WHO lose|hand access|right|key|root|badge|back|in; lose POSS access|right|key|badge|bonus|job;
        WHO will? never|not again|longer .. touch|get|near|go|deploy; {SANCTION} for|have|be|to WHO;
        {SANCTION} .. issue|receive|given|follow|hear; formal|written|verbal|final|official warning; give warning;
        WHO be warn; have|had .. word|talk|conversation|chat with WHO; talk to|with WHO .. about; will talk to;
        be talk|speak to; speak to about; be deal with; will be deal; be dealt with;
        face consequence|music|question; consequence for WHO; {SANCTION} for POSS; hear from us|hr|me|lawyer;
        hr have|be|will; inform hr; hand|offer|tender .. resignation; should resign|go|step; fit to resign;
        offer POSS resignation; be let go; no longer with|employ|work|part; contract .. terminate|end|cancel|review;
        part ways; show door; bonus|promotion|raise|salary .. cancel|hold|cut|deduct|off|gone;
        work under supervision; under supervision; be|get retrain|retraining;
        send .. back? to training|course|school; go back to shadow|training|school;
        need to? explain|justify POSS|themselves|himself|why; owe us|everyone|customer|players|explanation|apology;
        expect|want|demand apology|explanation|name; must answer; pay price|for|bill; can|will|should pay for;
        heads roll; name and shame; find out who|whoever; find WHO who; know who it be; want to know who;
        we will find; never|not get|let|go near; keep .. away from; near .. again; never again .. WHO;
        let that be lesson; teach WHO lesson; on notice; last chance; second chance; watch POSS step;
        send bill|invoice; will|to be bill to; charge to WHO; take it up with; escalate .. to POSS boss|manager;
        in POSS file; personnel file; performance review""",
    ),
    "sarcasm": (
        "reads as sarcasm about somebody",
        """{SARC} to ANY; congratulation to|on; hat off to WHO .. who|that|for; round|big of? applause|hand for|to;
        {SARC} idea|move|plan|work|job|moment|timing|decision|thinking|stuff of|by|from|to|for|,; {SARC} , WHO;
        slow clap; well do , WHO; nice|great|good|fine one|job|work|going , WHO;
        thank|thanks WHO for nothing|ruin|weekend|night|all-nighter; so|can|may|to thank WHO; thanks for nothing;
        have WHO to thank; courtesy of; in POSS infinite wisdom; infinite wisdom; credit where; full marks|marks;
        medal|prize|award|trophy|nobel .. for|to|go; gold star; bravo;
        think|thought it be? .. idea|fun|clever|smart|fine|funny;
        think|thought that? .. splendid|good|great|fine|clever idea|moment|time;
        find it good|fit|fine|funny|amusing|clever; see|saw fit; deem it? necessary|fit|worthy; grace us;
        be kind|good enough; have the courtesy|decency; without courtesy; would it kill; would it have kill;
        too much to ask; ask too much; much to ask|expect; how hard|difficult; who in POSS right mind;
        in POSS right mind; why on earth; how on earth; what on earth; who on earth; what be WHO think;
        how could|can WHO; why do|did WHO not?; why do|did .. wait|take|not; what kind|sort of WHO;
        what do|did you expect; what you expect; what else; what do WHO do all; one|i|we have to? wonder;
        one wonder; one really? have|has to wonder; makes you wonder; i wonder what|who|whether;
        be it really? too|so|that; do i|we|you really? need|have to; must we|i really?; do WHO ever; has WHO ever;
        could it be that WHO; may i|we|one remind|suggest;
        who forget|does|do|tests|store|deploy|puts|push|writes|run|leave; no offence|offense but?; no disrespect;
        with all? due|great|greatest respect; all due respect; nothing against WHO but; in fairness to;
        bless POSS heart; not to point finger; without name|point; not name|naming; i be not name;
        will not|shall not name; mention no name; certain|particular WHO|individual|people|colleague|person;
        you know who; we all know who|which|whose; everyone|everybody know who|which|whose|that; draw POSS own;
        do the math; no prize; guess who; three guess; surprise , surprise; what a surprise; no surprise;
        hardly surprising; who would have think; of course WHO; naturally WHO; let us be honest; let me put it;
        to put it kindly|mildly|politely; needless to say; say no more; say it all; say enough; speak for itself;
        say everything about; shocker; come on; seriously; really , WHO; dear colleague|friend|WHO;
        our|my friend in|from|at; our dear; genius|hero|wizard|star|mastermind from|who|in|at|of; said WHO genius;
        self-taught|self-proclaimed; brainwave; brain of WHO; brainchild of;
        apparently|evidently|presumably|obviously|clearly WHO""",
    ),
    "habit": (
        "says that it is always the same people",
        """WHO always|never|constantly|keep|again; as usual; as always; as ever; as per usual; true to form;
        business as usual for; once again WHO; once more WHO; yet again WHO; again WHO; WHO again;
        WHO .. yet|once again|more; for second|third|fourth|fifth time; second|third|fourth|fifth time .. WHO;
        WHO never learn; typical|classic NAMED|WHO|for; typical of; so typical; like POSS always do;
        like WHO always; with WHO .. every; every time WHO; whenever WHO; same WHO , same; same old; usual suspect;
        be always the? same; all roads lead; one get use to; one come to expect; use to it from; what we have come;
        WHO have form; track record; WHO be know for; on principle; WHO treat .. as; WHO think rule|alert|that;
        rule be|do not? apply for|to; above rule|law; as expected from; WHO at it; be at it; not first|last time;
        all day; all week; while the rest of us""",
    ),
    "careless": (
        "says somebody put other things first",
        """WHO <IDLE>; <IDLE> through; sleep through|on;
        WHO be asleep|away|absent|busy|elsewhere|off|out|late|hungover|drunk|nowhere|distract|on;
        WHO be in canteen|bed|pub|cinema|cafe; more interest in; WHO be more interest|concern;
        have better thing to do; better thing to do; have time for; at {PLAY}; {PLAY} instead|before|first|was|over;
        go|went to {PLAY}; go home|bed|lunch; went home; drive home; WHO go home|bed|fish|lunch;
        could not care less; could have not care; WHO prefer; prefer to|not|save; WHO <WANT> not;
        choose not|to ignore|look|wait|keep; choose to look|ignore; look|looked away|other way;
        turn|turned blind eye; take .. lightly|granted; close|shut POSS eye; bury POSS head; head in sand;
        hide behind; wash POSS hand; pass buck; shrug it|shoulder; could not wait; take liberty; take it upon;
        on POSS own initiative|bat|whim; felt like; feel like; because WHO feel|fancy|like|want|can;
        instead of <SEE>; instead of <TELL>; rather than <SEE>; rather than <TELL>; instead , WHO; guess instead;
        act first; shoot first; ask later; cut corner; take shortcut; by price|gut|feeling; at any price|cost;
        save money|penny|minute|cost; save on; behind POSS|our back; go|went rogue; go over head; smell of;
        have drink""",
    ),
    "advice": (
        "says somebody acted against advice",
        """despite|although|though|even though|in spite ..
        warn|tell|told|ask|advice|instruction|reminder|warning|training|sign|label;
        despite {SANCTION};
        be|was tell|warn|inform|ask|remind twice|before|repeatedly|clearly|several|three|in|and|not|when|but|time;
        when tell|told to; WHO be tell|warn|remind;
        against POSS? advice|rule|policy|order|instruction|procedure|better|all|protest;
        contrary to .. he|she|they|standard|rule|policy|instruction; had it from us; know|knew about .. and|for;
        know very|perfectly? well; know full well; know exactly; know .. and do nothing;
        WHO ignore .. warning|advice|page|request|mail|call|alert|sign; in writing; WHO have be tell; tell WHO so;
        we tell|told WHO; warn WHO; i say so|it; bold|big letters|capital; size of a? dinner|plate|door;
        in plain sight; under POSS nose; stare WHO in face; right in front; on page one; black on white""",
    ),
}
"""A class of charge to the reason shown and its patterns."""
