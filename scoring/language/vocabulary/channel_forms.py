"""How people write in a chat and what is meant by it: short forms, slips, sounds, and the verbs of the channel."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

CHAT: dict[str, str] = {
    "im": "i'm", "ive": "i've", "ill": "i'll", "id": "i'd", "youre": "you're", "ur": "you're", "u": "you",
    "ya": "you", "thats": "that's", "whats": "what's", "wheres": "where's", "whos": "who's", "hows": "how's",
    "whens": "when's", "theres": "there's", "heres": "here's", "lets": "let's", "didnt": "didn't", "hasnt": "hasn't",
    "havent": "haven't", "wasnt": "wasn't", "werent": "weren't", "arent": "aren't", "shouldnt": "shouldn't",
    "couldnt": "couldn't", "wouldnt": "wouldn't", "mustnt": "mustn't", "neednt": "needn't", "aint": "isn't",
    "r": "are", "w": "with", "wo": "without", "w/o": "without", "b4": "before", "bc": "because", "bcs": "because",
    "cuz": "because", "cos": "because", "coz": "because", "thru": "through", "tho": "though", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "lemme": "let me", "gimme": "give me", "dunno": "don't know",
    "kinda": "kind of", "outta": "out of", "y'all": "you all", "yall": "you all", "thx": "thanks", "tx": "thanks",
    "ty": "thanks", "tnx": "thanks", "cheers": "thanks", "sry": "sorry", "soz": "sorry", "k": "ok", "kk": "ok",
    "okey": "ok", "okay": "ok", "sb": "somebody", "smb": "somebody", "sth": "something", "some1": "someone",
    "any1": "anyone", "every1": "everyone", "rn": "right now", "atm": "at the moment", "tmrw": "tomorrow",
    "tmr": "tomorrow", "pw": "please", "plse": "please", "pleas": "please", "msg": "message", "mgmt": "management",
    "prod": "production", "perc": "percent", "pct": "percent", "svc": "service", "env": "environment",
    "rb": "rollback", "db's": "databases", "dbs": "databases", "warroom": "war room", "war-room": "war room",
    "statuspage": "status page", "status-page": "status page", "runbooks": "runbook", "run-book": "runbook",
    "oncall": "on-call", "gateways": "gateway", "postmortem": "post-mortem", "postmortems": "post-mortem",
    "retro": "post-mortem", "retrospective": "post-mortem", "pir": "post-mortem", "warrom": "war room",
    "alrdy": "already", "cld": "could", "shal": "shall", "shuld": "should", "wuld": "would", "wld": "would",
    "shld": "should", "cud": "could", "wud": "would", "retrys": "retries", "retires": "retries",
    "methinks": "i think", "asap!": "asap", "favourite": "favorite", "ppl": "people", "evry1": "everyone",
    "evryone": "everyone", "pgae": "page", "sevs": "severities", "hv": "have", "bcoz": "because", "plz": "please",
    "shud": "should", "nd": "and", "wid": "with", "dis": "this", "dat": "that", "wat": "what", "y": "why",
    "ok?": "ok", "abt": "about", "b/c": "because", "bn": "been", "cmd": "command", "ok'd": "approved",
    "favour": "favor", "authorize": "authorise", "authorized": "authorised", "organize": "organise",
    "analyze": "analyse", "apologize": "apologise", "prioritize": "prioritise", "min": "minutes",
}  # fmt: skip
"""Short forms and old slips of the keyboard to what they stand for. Only the channel reads them so."""

JOINED: tuple[tuple[str, str], ...] = (
    (r"\b(?:post[- ]?mortem|post[- ]incident (?:review|report|analysis)|incident (?:review|retrospective)|after[- "
        r"]action"
     r" (?:review|report)|blameless review)\b", "post-mortem"),
    (r"\b(?:the|a|our|this) pm\b(?! (?:today|tomorrow))|^pm\b(?= (?:in|within|on|by|for|owner)\b)", "the post-mortem"),
    (r"\b(?:schedule|book|plan|do|have|hold|write) (?:the |a )?review\b", "schedule the post-mortem"),
    (r"\bpost[- ]?mort[a-z]{1,4}\b", "post-mortem"),
    (r"^pm(?:'s)?(?=\?| is\b| was\b| done\b)", "the post-mortem"),
    (r"\b(\w+) more (minutes?|seconds?)\b", r"\1 \2"),
    (r"\bits (?=(?:an?|not|now|sev\w*|p[1-4]|us|them|all|just|only|over|back|fixed|resolved|still)\b)", "it's "),
    (r"\b(?:debrief(?:ing)?|write-?up|autopsy|rca|aar|lessons[- ]learned(?: session| meeting| workshop)?|review "
        r"meeting|root cause analysis"
     r"|incident report|hindsight meeting|post-incident meeting|aftermath (?:meeting|report))\b", "post-mortem"),
    (r"\b(skip|no|without|need|do|write|submit|schedule|plan|owns?|drop|any) (?:the |a )?pm\b", r"\1 the post-mortem"),
    (r"\bthe review\b(?= (?:takes place|is|will|on|in|within)\b)", "the post-mortem"),
    (r"\bme thinks\b", "i think"),
    (r"\b(turn|switch|shut|take|flip|put)(s|ing|ed)? of (?=(?:the |that |those |all |app |its )*(?:\w+ )?(?:retr|flag"
        r"|feature|it\b|them\b))", r"\1\2 off "),
    (r"\bwar rooms?\b", "war room"),
    (r"\bon[- ]?calls?\b", "on-call"),
    (r"\brun ?book\b", "runbook"),
    (r"\bstatus[- ]?site\b", "status page"),
    (r"\bper ?cent\b", "%"),
    (r"\bhow(?:'s| is) about\b", "how about"),
)  # fmt: skip
"""Ways of writing a term of the field to the one the rules know."""

SOUNDS: str = (
    r"\b(?:u+m+|u+h+|e+r+m*|e+hm+|h+m+|ahem|mm+|you know|i mean|kind of|sort of|like i said|so to speak|if you will"
    r"|lol|haha|hah|ffs|omg|(?<!the )(?<!a )(?:man|dude|mate|guys))\b[,.]*"
)
"""Sounds and fillers that carry nothing."""

CHANNEL_SPELLED: tuple[str, ...] = words(
    """throttle throttling throttled publish publishing published announce announcing acknowledge acknowledging
    acknowledged escalate escalating escalated commander commanders communications communication restart restarts
    restarted restarting rollback rollbacks rolling severity severities declare declaring declared resolve resolves
    resolved resolving dashboard dashboards schedule scheduled scheduling investigate investigating investigated
    executives executive management customers customer objection objections objecting incident incidents timeline
    authorise authorised authorising authorize approve approved replicas replica retries technical handover disable
    disabled disabling release released releasing database databases certificate certificates provider providers
    region regions failover capacity maintenance channel leadership revert reverting reverted propose proposal
    proposing responders responder traffic"""
)
"""Words of the channel whose misspellings by one letter are read as meant, their inflected forms among them."""

VERBS: tuple[str, ...] = words(
    """page call phone ring wake ping buzz beep escalate get fetch grab summon pull bring loop alert reach contact raise
    dial send need want have involve join hop jump come add invite let release dismiss excuse free relieve leave drop
    go log sign stand sleep rest knock head thank take keep write lead drive run own handle look assign make put be
    act serve record note jot minute hand pass give transfer turn yield cede relinquish command assume coordinate post
    publish issue share announce push shoot mail email message tell inform notify update brief say warn apologise set
    change switch flip draft reply answer respond open show see display view read tail browse check find investigate
    examine inspect analyse dig figure work verify confirm ensure prove test eyeball rule compare explain describe
    trace hunt search study review assess diagnose debug monitor watch peek tackle research clarify determine
    establish identify report ask wonder know learn wait hold pause sit stay hang close shut wrap finish end conclude
    resolve mark consider declare rate treat upgrade downgrade lower bump class classify move step schedule plan book
    organise arrange skip waive bother forget submit deliver file upload cancel stop abort roll rollback revert undo
    yeet restart reboot bounce recycle cycle scale grow increase double shed throttle limit restrict reject refuse
    admit cut halve reduce disable kill deactivate toggle fail promote drain evacuate block ban renew rotate reissue
    replace pin freeze warm prime preload bypass clean clear purge delete resize extend expand suspend park quarantine
    restore recover terminate lift capture dump save snapshot preserve control rerate re-rate assure disturb trouble
    interrupt awake awaken throw toss telephone ditch scrap trash bin axe revise up chill observe route redirect
    reroute do execute perform start begin kick trigger apply proceed carry launch spin create gather meet talk
    convene acknowledge ack silence mute accept prepare speak appoint name nominate elect remain follow help try seem
    enter trim tune swap strip unplug eject tear rip nuke chuck recall withdraw retire reinstate redeploy deploy
    install load flush split shift point isolate steer ease relax allow permit authorise approve assist continue quit
    visit trust count place lock fence replay copy collect archive communicate broadcast relay convey circulate
    mention signal secure decline cap squeeze slow gate degrade reclaim rescue salvage mend"""
)
"""Verbs that orders and plain talk in the channel are made of, in their base form."""

PAST: dict[str, str] = {
    "took": "take", "had": "have", "gave": "give", "went": "go", "came": "come", "ran": "run", "kept": "keep",
    "wrote": "write", "led": "lead", "got": "get", "brought": "bring", "sent": "send", "told": "tell", "made": "make",
    "found": "find", "held": "hold", "saw": "see", "did": "do", "began": "begin", "let": "let", "put": "put",
    "set": "set", "cut": "cut", "shut": "shut", "rang": "ring", "woke": "wake", "drove": "drive", "spoke": "speak",
    "stood": "stand", "became": "be", "were": "be",
}  # fmt: skip
"""Past forms that do not end in -ed."""

SWAPPED: tuple[str, ...] = words(
    """turn back that this with from them page call wake post roll shed skip wait note look open close check tell send
    please flag just what have take"""
)
"""Short words whose two swapped neighbours are put right."""
