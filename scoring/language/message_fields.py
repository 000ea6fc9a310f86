"""What a message says is broken.

The reader takes the segments and gives the words that fill the field, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.message_next import is_promise
from scoring.language.sentences import Segment, content_words, is_placeholder, singular, tokens
from scoring.language.tags import tagged
from scoring.language.vocabulary import effect_words as say
from scoring.language.vocabulary import message_words as old
from scoring.language.vocabulary import problem_words as problem
from scoring.language.vocabulary.cause_words import CAUSE_CUE
from scoring.language.vocabulary.message_blame_words import CLEARED
from scoring.language.vocabulary.served_words import SERVED

INCIDENT_ID = re.compile(
    r"\b(?:inc|incident|im|major)[-_ #]{0,2}\d{2,4}(?:[-_]\d{1,5})?\b|\bincident (?:number|no\.?) ?\d+"
)
"""The number of an incident."""
FAULT = re.compile(say.FAULT)
_STRONG = re.compile(say.STRONG_FAULT)
_AGAIN = re.compile(
    r"\b(?:again|anew|once more|restored|recovered|back|works?|working|resumed|reopened|available|reachable|live|up"
    r"|ok|okay|operational|bookable|usable|fixed|solved|resolved|repaired|closed|normal\w*|over|ended|functions?)\b"
)
_CAUSE = re.compile(CAUSE_CUE)
_NOT_SAID = re.compile(say.NOT_SAID)
SALUTATION = re.compile(
    r"^\W*(?:(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening)|greetings|to|attention|respected|esteemed"
    r"|valued|okay so hello|ok|okay)\b[^.;:!?]{0,60}?[,:!]|(?:hello|hi|dear|to) (?:to )?(?:all )?(?:our |you "
    r"|the )?[\w-]+,?)\s*"
)
COURTESY = re.compile(
    r"\b(?:sorry|apologi[sz]e|apologies|thanks?|thank you|regret|appreciate|patience|understanding|kindly|please"
    r"|excuse|spare|forgive|bear(?:ing)? with)\b"
)


def incident(segments: Sequence[Segment]) -> str | None:
    """What is broken, or the incident's number."""
    for segment in segments:
        if INCIDENT_ID.search(segment.text):
            return segment.raw
    for index, segment in enumerate(segments):
        if segment.label in (
            "commander",
            "next_update",
            "severity",
            "eta",
            "other",
            "action_items",
            "duration",
            "status",
        ):
            continue
        text = SALUTATION.sub(" ", tagged(segment.raw))
        about = _ABOUT.search(text)
        if about and content_words(about["what"] or about["thing"] or about["trouble"] or "", old.NOT_A_THING | _WHERE):
            return segment.raw
        if segment.label in ("incident", "topic"):
            named = _things(text) if segment.label == "topic" else content_words(text, old.NOT_A_THING)
            yours = segment.label == "topic" and _YOURS.search(text)
            if not _NOT_SAID.search(text) and (named or yours) and not is_placeholder(segment.raw):
                return segment.raw
            continue
        if segment.label == "root_cause" or _CAUSE.search(text):
            cue = _CAUSE.search(text)
            told = cue and segment.label != "root_cause" and _tells_what(text[: cue.start()])
            if told or any(_STRONG.search(clause) and _things(clause) for clause in _clauses(text)):
                return segment.raw
            continue
        first = index == 0 or (index == 1 and segments[0].label == "status")
        if first and (_is_title(text) or _is_headed(text)):
            return segment.raw
        if any(_tells_what(part) for clause in _clauses(text) for part in (clause, *clause.split(", "))):
            return segment.raw
    return None


def _tells_what(clause: str) -> bool:
    """Whether a clause says of a thing that it is broken, or that it works again."""
    if (
        not (_things(clause) or CANNOT.search(clause) or _SUBJECT.search(clause) or _YOURS.search(clause)
             or _PRODUCT_STATE.search(clause) or _NAME_FAULT.search(clause))
        or COURTESY.search(clause)
        or _DOING.search(clause)
    ):
        return False
    if _CAUSE_LIKE.match(clause):
        return False
    if _YOURS.search(clause) and (FAULT.search(clause) or _AGAIN.search(clause) or _GOES_ON.search(clause)):
        return True
    if _PRODUCT_STATE.search(clause) or _NAME_FAULT.search(clause):
        return True
    if _AMOUNT.search(clause) and len(_things(clause)) >= 2:
        return True
    if CANNOT.search(clause) and not re.search(r"\b(?:we|i) (?:can't|cannot|couldn't)\b", clause):
        return True
    if _SUBJECT.search(clause):
        return True
    refused = WONT_START.search(clause)
    if (is_promise(clause) or any(pattern.search(clause) for pattern in _TALK)) and not refused:
        return False
    fault = FAULT.search(clause)
    if fault:
        return bool(_STRONG.search(clause)) or not re.search(
            r"\b(?:we|i|i'm|i've|nobody|no one|us)\b(?! (?:see|sell|lose|lost|have))", clause
        )
    if _UNDER_REPAIR.search(clause):
        return True
    again = _AGAIN.search(clause)
    return bool(again) and not re.search(r"\b(?:we|i|i'm|machines?|site|half|write|update|post)\b"
        r"|^\W*(?:(?:next|will|to|and) )?report\b", clause)


_SUBJECT = re.compile(
    r"^\W*(?:sev\d |p\d |the |our |all |some |many |most |new |old |every |since \w+ |\w+ ){0,3}?(?:search|results?"
    r"|reports?|mails?|e-?mails?|messages?|calls?|phones?|pictures?|photos?|lists?|lines?|letters|cards?|points"
    r"|accounts?|alerts?|videos?|voice|sound|page|pages|links?|tickets?|news|notifications?|texts?|website|site|app"
    r"|service|network|internet|numbers|schedules?|requests?|jobs?|reviews?|notes)\b"
    rf"(?: [\w'-]+){{0,3}}? (?:is|are|was|were|has|have|had|won't|don't|doesn't|do not|does not|can't|cannot"
    rf"|could not|couldn't|fails?|arrives?|comes?|gets?|goes|go|shows?|stays?|freezes?|keeps?|returns?|loses?|takes?"
    rf"|times? out|hangs?|crash\w*)\b[^.;]{{0,60}}?{say.FAULT}"
    r"|\berrors? (?:when|while|on|in|at|with|during) (?:the )?[a-z]+"
)
_ABOUT = re.compile(
    r"\b(?:incident|problems?|issues?|trouble|outage|disruption|errors?|difficult\w+) (?:of|with|on|in|at|around"
    r"|concerning) (?:the |our |your )?(?P<trouble>(?:[\w'-]+ ){0,3}[\w'-]+)|"
    r"(?:^\W*(?:for|about|regarding|concerning|re|as for|on)|\b(?:brief|write|writing|news|update|word|mail|letter"
    r"|informed?|heads-up|note) (?:you )?(?:about|on|regarding|concerning|for)) (?:the|your|our|those|these"
    r"|all)\s(?P<what>(?:[\w'-]+ ){0,4}[\w'-]+)"
    r"|^\W*(?:those|these) (?P<thing>(?:[\w'-]+ ){1,3}[\w'-]+)$"
)
_WHERE = frozenset(
    (
        "moment",
        "side",
        "us",
        "them",
        "it",
        "morning",
        "night",
        "thing",
        "cause",
        "reason",
        "inconvenience",
        "patience",
        "time",
        "house",
        "hands",
        "last",
        "progress",
        "details",
        "nature",
        "board",
        "log",
        "yesterday",
        "management",
        "executives",
        "leadership",
        "committee",
        "record",
        "sake",
        "team",
        "now",
        "today",
    )
)
_YOURS = re.compile(
    r"\byour (?!patience|understanding|inconvenience|trust|inquir|questions?|help|support|team|attention|time|kind"
    r"|information|loyalty|eyes|hands|move|turn|shift|pull|branch|deploy|service team|notice|feedback)[\w-]{3,}"
)
"""Something of those who are served."""
_GOES_ON = re.compile(
    r"\b(?:delays?|delayed|continues?|duplicates?|missing|outage|restor\w+|recover\w*|repair\w*|fix\w*|mitigat\w+"
    r"|resolved|last (?:year|month|week)'s|someone else's|somebody else's|other people's|(?:shows?|showed|showing)"
    r"|turned (?:off|on)|reset|delivered|reachable)\b"
)
_PRODUCTS = (
    r"(?:search|results?|reports?|mails?|e-?mails?|messages?|calls?|phones?|lines?|cards?|videos?|pages?|links?|tickets?"
    r"|notifications?|website|site|service|network|internet|requests?|jobs?|heating|receipts?|exports?|logins?|payments?)"
)
_PRODUCT_STATE = re.compile(
    rf"\b(?:slow|slowness of|late|missing|wrong|broken|failing|delayed|duplicated?|blank|empty|lost|stale"
    rf"|dropped) (?:\w+ )?{_PRODUCTS}\b"
    rf"|\b{_PRODUCTS}(?: [\w-]+){{0,3}} (?:is|are|was|were) (?:now |all |fully )?(?:back|up again"
    r"|working again|on again|on\b(?=\W*$|,))"
    rf"|\b{_PRODUCTS}(?: \w+)? (?:drops?|loses?|lost|dropped) \w+|\byou can (?:now )?(?:\w+ ){{1,4}}again\b"
)
_NAME_FAULT = re.compile(
    r"\bNAME(?: [a-z-]+)? (?:is|are|was|were) (?:\w+ )?(?:blank|down|broken|slow|offline|unreachable|unavailable"
    r"|frozen|failing"
    r"|degraded|crashing|hanging|timing out|erroring|read-only|flapping|lagging|unresponsive)\b|\bNAME (?:lag"
    r"|outage|errors?)\b"
)
"""A product whose name reads like a person's."""
_AMOUNT = re.compile(
    r"\b(?:queues?|lag|backlog|latency|drift|skew|memory|heap|disk|cpu|temperature|pressure|error rate|replication|swap"
    r"|connections|load)\b[^.;]{0,40}?(?:NUM|PCT|LEN|\d+ ?ms)\b"
)
"""A measure that tells a fault by its amount alone."""
WONT_START = re.compile(
    r"\b(?:won't|will not|doesn't|does not|didn't|did not|wouldn't) (?:come (?:back|up)|start|boot|mount|respond"
    r"|rejoin)\b"
    r"(?=\W*$|[,.]| (?:up|after|again after|since|on|at|following|any))"
)
_CAUSE_LIKE = re.compile(r"^\W*(?:an? |the |some )?(?:expired|lapsed|leaked|forgotten|mistyped) [\w-]+")
"""What opens so names a cause, and not what it broke."""
_UNDER_REPAIR = re.compile(
    r"\b(?:is|are)\b[^.;]{0,20}\b(?:in|under|at) (?:the )?(?:correction|repair|repairs|mitigation|recovery"
    r"|restoration|investigation|analysis)\b|\bbeing (?:repaired|restored|fixed|investigated|examined)\b"
)
_TALK = tuple(
    re.compile(pattern)
    for pattern in (
        problem.VOWS, problem.REFUSED, problem.UNCHECKED, problem.NEVER_AGAIN, CLEARED, say.NO_EFFECT,
        r"\b(?:by hand|with pencil|on paper|joined|those who|such a thing|in short|the later|the former|i've been"
        r"|i know|i see|i hear|i shall|i intend|i would|i'd|i'm|as far as|as serious|note|word)\b",
    )
)  # fmt: skip
"""What people say around an incident without saying what is broken."""
_DOING = re.compile(
    r"\b(?:we|i|they|he|she|NAME|team)(?:'ve|'re|'s| have| are| has| is)? (?:\w+ ){0,2}?(?:moved|move|rolled|rolling"
    r"|failed over|restarted|stopped|switched|replaced|exchanged|added|doubled|bumped|cleared|loaded|going through"
    r"|cleaning|comparing|entering|put|turned|blocked|configured|recreated|prepended|pulled|flush|bypassed)\b"
    r"|^\W*(?:failed over|replaying|rolling|now rolling|swapped|flashed|reseated|tried|tested|rewrote|rebooted"
    r"|reverted|patched|upgraded|downgraded|disabled|enabled|removed|dropped|keep|add|bumped|cleared|restarted"
    r"|moved|corrected|switched|turned"
    r"|drained|scaled)\b"
)


def _is_title(text: str) -> bool:
    """Whether a first line is the name of a thing and nothing else, as chat and status pages put it on top."""
    found = tokens(text)
    if not 1 < len(found) <= 9 or re.search(
        r"\b(?:we|i|you|is|are|was|were|will|has|have|our|us|it|there|this|please|join|hi|hello|dear|team|all|again"
        r"|out|still|resolved|monitoring|investigating|mitigating|identified|update|severity|sev|priority|class"
        r"|level|TIME)\b",
        text.lower(),
    ):
        return False
    return len(_things(text)) >= 2


def _is_headed(text: str) -> bool:
    """Whether a first line begins with the name of a thing, set off by a comma or a stop from what is said of it."""
    head, mark, rest = text.partition(",") if "," in text else text.partition(".")
    return bool(
        mark
        and 1 < len(tokens(head)) <= 5
        and (not rest.strip() or _SAID_OF.match(rest))
        and not _NO_TITLE.search(head)
        and _things(head)
    )


_SAID_OF = re.compile(
    r"\W*(?:TIME|LEN|DAY|NUM|wrong|late|slow|down|update|brief|again|from|until|since|still|resolved|no\b)")
_NO_TITLE = re.compile(
    r"\b(?:we|i|you|is|are|was|were|will|has|have|our|us|it|there|this|please|join|hi|hello|dear|team|all|again|out|still"
    r"|resolved|monitoring|investigating|mitigating|identified|update|severity|sev|priority|class|level|TIME|scriptum|news"
    r"|quick|word|call|swapped|took|restarted|moved|rolled|cleared|fixed|done|back|gone|closed)\b"
)


def _things(text: str) -> list[str]:
    """Words that name what may be broken."""
    bare = re.sub(r"\b[a-z]{2,}-TICKET\b", " machine-x ", text)
    bare = re.sub(r"\bLEN of \w+|\b(?:NAME|TIME|LEN|DAY|EVERY|NUM|PCT|TICKET|LINK|INC)\b(?:'s)?", " ", bare)
    bare = re.sub(r"\b(?:sev|severity|class|level|priority|prio|p|s)[ -]?(?:NUM|[1-5]|one|two|three|four)\b", " ", bare)
    bare = re.sub(_STRIPPED, " ", bare)
    found = [
        word
        for word in content_words(bare, say.NOT_THINGS | old.NOT_A_THING | old.ACTION_WORDS)
        if singular(word) not in SERVED
        and singular(word) not in say.NOT_THINGS
        and not FAULT.fullmatch(word)
        and not word.endswith("ly")
        and len(word) > 2
    ]
    # A name in the middle of a sentence may be a product: "Kafka is down".
    return found or (
        ["NAME"]
        if re.search(r"\bNAME\b(?: \w+)? (?:is|are|was|were) (?:down|broken|dead|out|offline|unreachable)\b", text)
        else []
    )


_STRIPPED = re.compile(
    r"\b(?:on the case|at the wheel|in the dark|on fire|as usual|of course|by hand|in the meantime|on top|at hand)\b"
)


def _clauses(text: str) -> list[str]:
    return [
        part
        for part in re.split(r"[;:()|]|,\s(?=(?:and|but|so|which|because|while|i|we|you|it|they)\b)|\s-\s|\.\s", text)
        if part.strip()
    ]


CANNOT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|not possible to|impossible to|nobody can"
    r"|no one can|none can)\s(?:\w+\s){0,2}?(?:place|orders?|pay|check ?out|log|sign|order|book|buy|purchase|search"
    r"|upload|download|complete|finish|reserve|browse|register|access|send|receive|reach|open|load|see|watch|play"
    r"|transfer|withdraw|reset|use|view|submit|print|stream|call|ride|unlock|travel|collect|file|enter|read|listen"
    r"|join)\b"
    r"|\b(?:you|customers|users|clients) (?:still |currently |now |all )?(?:can't|cannot|can not|couldn't|could not)\s"
    r"(?!be\b|say|tell|imagine|miss|help|go wrong|blame|expect)\w+"
)
