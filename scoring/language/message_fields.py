"""What a message says is broken, and whom it affects and how.

Each reader takes the segments and gives the words that fill the field, or None.
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
from scoring.language.vocabulary.message_blame_words import ACCUSES, CLEARED
from scoring.language.vocabulary.served_words import INDEFINITE, SERVED, STAFF
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import ACTIVITIES

INCIDENT_ID = re.compile(
    r"\b(?:inc|incident|im|major)[-_ #]{0,2}\d{2,4}(?:[-_]\d{1,5})?\b|\bincident (?:number|no\.?) ?\d+"
)
"""The number of an incident."""

_FAULT = re.compile(say.FAULT)
_STRONG = re.compile(say.STRONG_FAULT)
_AGAIN = re.compile(
    r"\b(?:again|anew|once more|restored|recovered|back|works?|working|resumed|reopened|available|reachable|live|up"
    r"|ok|okay|operational|bookable|usable|fixed|solved|resolved|repaired|closed|normal\w*|over|ended|functions?)\b"
)
_CAUSE = re.compile(CAUSE_CUE)
_NOT_SAID = re.compile(say.NOT_SAID)
_NO_EFFECT = re.compile(say.NO_EFFECT)
_SEEN = re.compile(rf"\b{say.SEEN}\b")
_DATA_LOST = re.compile(r"\bno(?: \w+)? (?:data|customer data) (?:was |were |is |has been )?(?:lost|affected)\b")
_SALUTATION = re.compile(
    r"^\W*(?:(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening)|greetings|to|attention|respected|esteemed"
    r"|valued|okay so hello|ok|okay)\b[^.;:!?]{0,60}?[,:!]|(?:hello|hi|dear|to) (?:to )?(?:all )?(?:our |you "
    r"|the )?[\w-]+,?)\s*"
)
_COURTESY = re.compile(
    r"\b(?:sorry|apologi[sz]e|apologies|thanks?|thank you|regret|appreciate|patience|understanding|kindly|please"
    r"|excuse|spare|forgive|bear(?:ing)? with)\b"
)
_TOLD = re.compile(
    r"\b(?:(?:inform|tell|told|telling|notify|update|write to|ask|asked|email|call|warn|answer|reassure|brief)(?:ed"
    r"|s|ing)?|(?:aren't|isn't|not|nobody|no|never) (?:\w+ ){0,2}(?:to blame|at fault|fault|guilty|blame)|fault of"
    r"|blame|grumbl\w*|angry|rumou?rs?|said|says?|claims?|suspect\w*|counting|counted|how many|how much|which of you"
    r"|unknown|not (?:yet )?known|unclear)\b"
)
_VAGUE = re.compile(
    r"\b(?:may|might|could|can|possibly|potentially|perhaps|some)\b[^.;]{0,40}\b(?:be|been|get|see|notice|run into"
    r"|experience|have|face|encounter|feel)\b[^.;]{0,12}\b(?:affected|impacted|issues?|problems?|difficult\w+"
    r"|trouble|disruptions?|inconveniences?|it|something|effects?|impact|touched|hit|concerned)\b"
)
_WHOM = re.compile(
    r"\b(?:for|by|on|to|of|from|among|with|affect\w*|hits?|concern\w*|impact\w*|block\w*|prevent\w*|keep\w*|stop\w*"
    r"|lock\w*|kick\w*|throw\w*|leav\w+|forc\w+|cost\w*|reach\w*|let\w*|show\w*|give\w*|charg\w*|bill\w*|send\w*"
    r"|sent)\s(?:\W?\w+ ){0,4}?$"
)
_SHARE = re.compile(
    r"\bPCT\b|\bNUM (?:of|out of|in) (?:NUM|every)\b|\b(?:a |one |two |three )?(?:third|quarter|half|fifth"
    r"|tenth)s?\b|\bone in \w+|\b(?:most|all|many|every|no|none|hundreds|thousands|dozens)\b|\bNUM\b"
)
_YOU = re.compile(r"\b(?:you|your)\b")
_NOT_YOU = re.compile(
    r"\b(?:hear|update you|inform you|let you|keep you|thank you|from you|tell you|told you|see you|you (?:hear|read"
    r"|get|will hear|receive) (?:from|again|the next|a|an|more|another)|give you|owe you|you know|ask you|wish you"
    r"|if you|you say|cannot give you|write you|as you|you asked|your (?:understanding|patience|inquiry|help|trust"
    r"|team|information|questions?|hotel|service team)|brief you|you can (?:bank|count|print|rely|read)|do you|you'd"
    r"|any of you|promise you|assure you|show you)\b"
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
        text = _SALUTATION.sub(" ", tagged(segment.raw))
        about = _ABOUT.search(text)
        if about and content_words(about["what"] or about["thing"] or about["trouble"] or "", old.NOT_A_THING | _WHERE):
            return segment.raw
        if segment.label in ("incident", "topic"):
            named = _things(text) if segment.label == "topic" else content_words(text, old.NOT_A_THING)
            if not _NOT_SAID.search(text) and named and not is_placeholder(segment.raw):
                return segment.raw
            continue
        if segment.label == "root_cause" or _CAUSE.search(text):
            cue = _CAUSE.search(text)
            told = cue and segment.label != "root_cause" and _tells_what(text[: cue.start()])
            if told or any(_STRONG.search(clause) and _things(clause) for clause in _clauses(text)):
                return segment.raw
            continue
        if index == 0 and _is_title(text):
            return segment.raw
        if any(_tells_what(part) for clause in _clauses(text) for part in (clause, *clause.split(", "))):
            return segment.raw
    return None


def _tells_what(clause: str) -> bool:
    """Whether a clause says of a thing that it is broken, or that it works again."""
    if (
        not (_things(clause) or _CANNOT.search(clause) or _SUBJECT.search(clause))
        or _COURTESY.search(clause)
        or _DOING.search(clause)
    ):
        return False
    if _CANNOT.search(clause) and not re.search(r"\b(?:we|i) (?:can't|cannot|couldn't)\b", clause):
        return True
    if _SUBJECT.search(clause):
        return True
    if is_promise(clause) or any(pattern.search(clause) for pattern in _TALK):
        return False
    fault = _FAULT.search(clause)
    if fault:
        return bool(_STRONG.search(clause)) or not re.search(
            r"\b(?:we|i|i'm|i've|nobody|no one|us)\b(?! (?:see|sell|lose|lost|have))", clause
        )
    if _UNDER_REPAIR.search(clause):
        return True
    again = _AGAIN.search(clause)
    return bool(again) and not re.search(r"\b(?:we|i|i'm|machines?|site|half|write|report|update|post)\b", clause)


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
    )
)
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
    r"|^\W*(?:failed over|replaying|rolling|now rolling|bumped|cleared|restarted|moved|corrected|switched|turned"
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


def _things(text: str) -> list[str]:
    """Words that name what may be broken."""
    bare = re.sub(r"\b(?:NAME|TIME|LEN|DAY|EVERY|NUM|PCT|TICKET|LINK|INC)\b(?:'s)?", " ", text)
    bare = re.sub(r"\b(?:sev|severity|class|level|priority|prio|p|s)[ -]?(?:NUM|[1-5]|one|two|three|four)\b", " ", bare)
    bare = re.sub(_STRIPPED, " ", bare)
    found = [
        word
        for word in content_words(bare, say.NOT_THINGS | old.NOT_A_THING | old.ACTION_WORDS)
        if singular(word) not in SERVED
        and singular(word) not in say.NOT_THINGS
        and not _FAULT.fullmatch(word)
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


def impact(segments: Sequence[Segment], broken: bool) -> str | None:
    """Who is affected and how in terms of users, or an explicit "none". `broken` says the message names what is
    broken."""
    for segment in segments:
        if segment.label in ("commander", "next_update", "action_items", "other", "severity", "eta", "root_cause"):
            continue
        text = _SALUTATION.sub(" ", tagged(segment.raw))
        if segment.label == "impact":
            if _labelled_impact(text, broken):
                return segment.raw
            continue
        if _NO_EFFECT.search(text) and not _DATA_LOST.search(text) and not re.search(r"\bhow many\b", text):
            return segment.raw
        for clause in re.split(r";|\.\s|\s-\s|\bbut\b|\s\(", text):
            if _is_effect(clause, broken):
                return segment.raw
    return None


def _labelled_impact(text: str, broken: bool) -> bool:
    if re.match(
        r"\W*(?:none|no|nobody|nil|zero|not any|nothing)\b(?! (?:idea|clue|figure|number))", text
    ) or _NO_EFFECT.search(text):
        return True
    if _VAGUE.search(text) or re.search(
        r"\b(?:unknown|unclear|being (?:counted|checked|worked out|determined)|counting|tbd|not (?:yet )?known"
        r"|see above|under (?:analysis|investigation|review)|to be)\b|\?\W*$",
        text,
    ):
        return False
    who = _served(text)
    if who or _YOU.search(text):
        return len(tokens(text)) >= 2
    return (
        bool(_SHARE.search(text) and (_FAULT.search(text) or _activity(text)))
        or bool(_activity(text) and _FAULT.search(text))
        or bool(_CANNOT.search(text))
    )


def _activity(text: str) -> bool:
    return any(singular(word) in ACTIVITIES for word in tokens(text))


_CANNOT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|not possible to|impossible to|nobody can"
    r"|no one can|none can)\s(?:\w+\s){0,2}?(?:place|orders?|pay|check ?out|log|sign|order|book|buy|purchase|search"
    r"|upload|download|complete|finish|reserve|browse|register|access|send|receive|reach|open|load|see|watch|play"
    r"|transfer|withdraw|reset|use|view|submit|print|stream|call|ride|unlock|travel|collect|file|enter|read|listen"
    r"|join)\b"
)


_HOUSES = frozenset(
    words(
        """shop store bank company business firm clinic pharmacy laboratory hotel school library warehouse court
        household municipality agency office
    institution organisation organization surgery public crowd council branch practice authority association
    dispensary ward congregation family"""
    )
)
"""Houses that are served as well as they are systems: one of them alone may be what is broken."""


def _served(text: str) -> list[tuple[int, int, str]]:
    """Start, end and word of those who are served in a text."""
    found = []
    for match in re.finditer(r"[a-z][a-z'-]*[a-z]", text):
        word = singular(match.group())
        if word in INDEFINITE or (word in SERVED and word not in STAFF):
            before = text[: match.start()].rstrip()
            if match.group().endswith("'s") and word not in ("everyone", "everybody"):
                continue
            if re.search(
                r"\b(?:service|head|sales|card|disk|device|load|web|game|media|tax|page|speech|text|user|mail"
                r"|proof) $",
                text[: match.start()],
            ) and word in ("holder", "reader", "driver", "writer", "player", "printer"):
                continue
            if word == "candidate" and re.search(r"\b(?:release|migration|cause|theory|change|deploy\w*)\b", text):
                continue
            if word in _HOUSES and not match.group().endswith(("s", "ies")):
                continue
            if (
                word
                in (
                    "driver",
                    "agent",
                    "client",
                    "reader",
                    "player",
                    "consumer",
                    "publisher",
                    "broker",
                    "runner",
                    "viewer",
                    "crawler",
                    "browser",
                    "host",
                    "guide",
                    "owner",
                    "branch",
                    "court",
                    "office",
                    "practice",
                    "lead",
                    "store",
                    "shop",
                    "company",
                    "business",
                    "firm",
                    "person",
                    "half",
                    "some",
                    "most",
                    "many",
                    "operator",
                )
                and re.search(r"\b(?:the|a|an|this|printer|each|graphics|its)$", before)
                and not match.group().endswith("s")
            ):
                continue
            found.append((match.start(), match.end(), word))
    return found


def _is_effect(clause: str, broken: bool) -> bool:
    clause = _QUOTED.sub(" ", clause)
    if any(pattern.search(clause) for pattern in _NOT_EFFECT):
        return False
    if _VAGUE.search(clause) or (_COURTESY.search(clause) and not _CANNOT.search(clause)):
        return False
    if (
        _YOU.search(clause)
        and not _NOT_YOU.search(clause)
        and re.search(
            rf"\byou(?:'ve| have| can| cannot| can't| may| might| could| will| are)? (?:\w+ ){{0,1}}?{say.SEEN}\b"
            rf"|\byour\b|\b(?:throws?|kicks?|locks?|logs?|reach(?:es)?|for|to|shows?) you\b",
            clause,
        )
        and _FAULT.search(clause)
    ):
        return True
    for start, end, word in _served(clause):
        before, after = clause[:start], clause[end:]
        window = after[:90]
        if _TOLD.search(before[-40:]) or re.match(
            r"\s(?:aren't|isn't|are not|is not|were not|weren't) (?:to blame|at fault|guilty)", after
        ):
            continue
        if word in INDEFINITE and (
            re.match(
                r"\s(?:of (?:us|the team)|here|has (?:looked|checked|measured|verified)|objected|yet|needs|gets"
                r"|should)\b",
                after,
            )
            or not re.search(_EFFECT_ON_ANY, clause)
        ):
            continue
        own = re.search(r"\bour (?:own )?(?:\w+ )?$", before)
        verb = _SEEN.search(window)
        if verb and len(window[: verb.start()].split()) <= 12:
            rest = window[verb.start() :]
            told = _TOLD.search(rest)
            counted = told and not _FAULT.search(rest[: told.start()])
            if not counted and (_FAULT.search(rest) or (not own and _content(rest))):
                return True
        if (
            _WHOM.search(before)
            and _FAULT.search(before)
            and (broken or _activity(before))
            and not re.search(r"\b(?:thanks|thank|sorry|how many|informed?|tell|told)\b", before)
        ):
            return True
        if (
            not own
            and word not in INDEFINITE
            and len(_content_of(window)) >= 3
            and not _TOLD.search(window)
            and not _TOLD.search(before[-40:])
        ):
            return True
        if (
            _FAULT.search(window)
            and re.match(r"\s?(?:who|whose|with|in|on|at|from|that|moving|trying|using|waiting|,)?\b", window)
            and broken
            and not own
        ):
            return True
    for match in re.finditer(
        r"\bPCT|\bNUM (?:in|of|out of) (?:NUM|every)\b|\b(?:a |one |two )(?:third|quarter|half|fifth|tenth)s? of\b"
        r"|\b(?:all|most|every) (?:the )?\w+",
        clause,
    ):
        words = [singular(word) for word in tokens(clause[match.start() : match.end() + 30])]
        if (
            any(word in ACTIVITIES for word in words)
            and _FAULT.search(clause)
            and not re.search(r"\b(?:error rate|requests|queue)\b", clause)
        ):
            return True
    return bool(_CANNOT.search(clause)) and not re.search(r"\b(?:we|i) (?:can't|cannot|couldn't|are unable)\b", clause)


_QUOTED = re.compile(r'"[^"]{0,200}"')
_NOT_EFFECT = tuple(
    re.compile(pattern)
    for pattern in (
        CLEARED, *ACCUSES,
        r"\b(?:how (?:many|much)|which) (?:of )?(?:the |our |your )?(?:you|users?|customers?|people|\w+s)\b"
        r"|\b(?:being|still) (?:counted|worked out|checked|determined)\b|\banything you\b|\bif you\b|\b(?:some|many"
        r"|several|one) of (?:you|the \w+|our \w+) (?:say|says|said|told|think|claim\w*|wrote|ask\w*)\b|\bwe count\b",
    )
)  # fmt: skip
"""Talk of people that tells no effect on them."""
_EFFECT_ON_ANY = re.compile(
    r"\b(?:can|can't|cannot|could|couldn't|log|sign|pay|buy|book|order|see|sees|get|gets|hear|use|uses"
    r"|for (?:everyone|everybody|anyone|nobody|most|some|many|half)|affect\w*|impact\w*|notic\w*|lose|lost|locked"
    r"|kicked|out|of (?:our|the|all))\b"
)


def _content(text: str) -> bool:
    """Whether the words say something beyond helping verbs."""
    return bool(_content_of(text))


def _content_of(text: str) -> list[str]:
    return [word for word in content_words(text, frozenset(_EMPTY)) if not word.isdigit()]


_EMPTY = {
    "know",
    "inform",
    "informed",
    "wait",
    "told",
    "asked",
    "ask",
    "patient",
    "calm",
    "aware",
    "soon",
    "everything",
    "affected",
    "impacted",
    "concerned",
    "involved",
    "notice",
    "experience",
    "experiencing",
} - {"wait"}
