"""The state of the incident, as a clause in the channel sets it: severity, acknowledged, verified, resolved, closed."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant, reported
from scoring.language.channel_roster import NAME
from scoring.language.clock_times import seconds_of
from scoring.language.levels import severity
from scoring.language.sentences import Segment

_LEVEL = r"(?:(?:a |an |the )?(?:full |clear |proper |real |definite )?(?:sev(?:erity)?[ :_-]{0,3}(?:level )?(?:\d|one|two|three|four|i{1,3}|iv)\b|p[1-4]\b|s[1-4]\b|prio(?:rity)? ?(?:\d|one|two|three|four)\b|(?:critical|high|major|medium|low|minor)[ -](?:severity|priority)))"
_RATES = re.compile(
    r"(?:declare|call|make|treat|rate|raise|rise|lower|set|bump|upgrade|downgrade|consider|class|classify|put|go|step|escalate|move|drop|be|say|change|switch|turn|see|mark|get|open|count"
    r"|label|re-rate|rerate|grade|up|down|reduce|increase|push|bring|take|stay|start|run|regard|handle|announce|log|file|have|keep|relax|correct|adjust|update|come|hold (?:it|this) (?:for|as)|let (?:it|this) be|look at|revise|speak of|vote)\b"
)
_STATES_LEVEL = re.compile(
    rf"^\W*(?:(?:nothing less than|at least|at most|no less than|clearly|definitely|easily|still|only|just|rather|more like|say|new|rating|verdict|so|then) (?:a )?{_LEVEL}|(?:it|this|that) (?:has|deserves|merits|warrants|qualifies as|calls for|needs) (?:the |a |an )?{_LEVEL}|{_LEVEL}|(?:it|this|that|we|things)(?:'s| is| are|'re| was| shall be| will be| should be| must be| has to be| can be| has become| became| has turned into| turned into| counts as| looks like| makes)?(?: now| at| on| in| clearly| at least| definitely| still| really| therefore| officially| really)*(?: a| an)? {_LEVEL}|(?:back|up|down|over) to {_LEVEL}|(?:for (?:the time being|the moment|now|me|us)|meanwhile|better safe than sorry)\W+(?:it's )?{_LEVEL}"
    rf"|(?:the |new |our |current )*(?:severity|sev|level|rating|prio(?:rity)?|rating)(?: is| level|:| =| to| now| goes| >|\W)+.*)"
)
_LEVEL_LAST = re.compile(rf"(?:[:,;.>=-]|\b(?:so|then|therefore|hence|now|is|at|to|as|that makes it|makes it|meaning|say)) ?(?:it's |it is |this is |that's )?(?:now )?{_LEVEL}(?:,? (?:now|please|then|it is|for me|from now on|at (?:most|least|best|worst)|from here(?: on)?|from now(?: on)?|again|instead|max|tops|for now|only|i'd say|imo|folks|people|everyone|all|team|clearly|obviously|no doubt|no less|no more|in my (?:book|opinion|view)|to me|everybody))*\W*$")
_AFTER_LEVEL = (
    r"\W*$|\s*[,.;:!?)>=-]|\s+(?:now|please|then|it is|for|because|since|as|with|from|until|at (?:most|least)|team|folks|everyone|people|all|confirmed|declared|here|today|incident\b(?! (?:is|was|rules))|in my|i'd|imo|it's|we|nobody|suffices|is (?:the right|enough|right|correct|what we)"
    r"|will do|fits|applies|too|and|people|guys|on checkout|pls|not sev|not p|instead|\d)"
)
_IDIOM = re.compile(rf"\bif (?:that|this|it)(?:'s| is) (?:no|not an?) {_LEVEL},? what is\b|\bif not {_LEVEL}\W*$|\bif (?:that|this|it)(?:'s| is)?(?:n't| not)? (?:isn't |is not |not )?{_LEVEL},? (?:then )?(?:i don't know|what is|nothing is|i will eat|i'll eat)")
_NO_RATING = re.compile(
    rf"\b(?:never|see whether|still|stands|stays|remains|matrix|says|means?|needs? an? update|requires?|is when|is for|rules?|criteria|definition|policy|say about|again|last|previous|another|ever|every|like an?|whether|if|was|were|had|would(?: be)?|could|might|maybe|perhaps|not sure"
    rf"|almost|nearly|not|n't|no|why|who|what|when|unless|until|hardly|far from|rather than|instead of|used to be|doubt|debate|guess if|template|process|playbook)\b"
)
_BARE_LEVEL = re.compile(r"\b(?:(?:make|call|rate|say) (?:it|this|that)|to|as|at|on|is|level|number|from \w+ to|>) (?:a |an |level )?(?P<n>[1-4]|one|two|three|four)\b(?! ?%| minutes| hours?|\.\d|:\d)")
_WORDED = {"one": "1", "two": "2", "three": "3", "four": "4"}
_ABOUT_SEVERITY = re.compile(r"\b(?:severity|sev|level|prio(?:rity)?|rating|it|this|incident|us|upgrade|downgrade|bump)\b")
_EXTREME = re.compile(r"\b(?:severity|level|it|this) to the (?:highest|max|top|maximum)\b|\b(?:highest|top|maximum|max) (?:severity|level|priority)\b")
_DECLARES = re.compile(r"(?:declare|call|open|raise|start|log|file|announce|create|register)\b(?: this| it| that)?(?: to be| as)?(?: an?| the)? (?:\w+ )?incident\b|declare(?:\W*(?:please|now|then)?\W*$| (?:it|this|now)\b)")


_MOVED = re.compile(
    r"\b(?:sev(?:erity)?|level|prio(?:rity)?|p|s)\W{0,3}(?:(?:[1-4]|one|two|three|four)? ?>|(?:changes )?from (?:sev ?|p)?(?:[1-4]|one|two|three|four) to) ?(?:sev ?|p|s)?(?P<n>[1-4])\b"
)
_EXPLAINED = re.compile(
    r"\W*(?:means?|needs?|requires?|is when|is for|again|would|rules|policy|template|process|post-mortem|incidents|last|was)\b"
)
_TO_BE_RATED = re.compile(
    r"\b(?:must|should|has to|needs to|can|is to|ought to|may)\b.{0,30}\b(?:be|treated|rated|classified|declared|raised|lowered|called"
    r"|handled|considered|set)\b"
)
_LETS_RATE = re.compile(
    r"\b(?:can|could|may|let's)\b.*\b(?:declare|raise|make|call|upgrade|downgrade|treat|bump|lower)\b"
)
_IS_INCIDENT = re.compile(
    r"we(?: have|'ve)? got ourselves an incident\b|this (?:must|should|has to|needs to) be (?:declared|called|treated as)(?: as)? an incident\b|(?:this|it|that)(?:'s| is) (?:now |officially )?an incident\b|we (?:have|got|'ve got) an incident\b|(?:incident|an incident) declared\b|declaring\W*$"
)
_NO_INCIDENT = re.compile(r"\b(?:not|no|n't|post-mortem|resolved|over|closed|fixed|room|the call|a call|who|why|commander)\b")


_RAISED = re.compile(r"(?:the )?(?:severity|level|rating)(?: is| must| should| has| needs| can| will|'s)? ?(?:to )?(?:be )?(?:raised|increased|lowered|reduced|set|changed|put)\b")
_NOTCH = re.compile(r"(?:raise|bump|lower|up|increase|decrease|reduce|drop|step|take|bring|change|adjust|correct|upgrade|downgrade|reconsider)\b(?=.*\b(?:severity|sev|it|this|us|level|incident)\b).*?\b(?:(?:a|one) (?:notch|level|step)|one (?:up|down|higher|lower)|severity)\b")


def declared(clause: Clause, ctx: Context) -> list[Understood]:
    """A severity stated or changed, or an incident declared without one."""
    text, core = clause.text, clause.core
    if _IDIOM.search(text):
        meant_level = severity([Segment(text, re.sub(r"n't|\bnot\b", "", text), None, 0)])
        return [_rated(meant_level[0], ctx)] if meant_level else []
    if clause.asked and (not _LETS_RATE.search(text) or re.match(r"\W*(?:should|shall|must|do)\b", text)):
        return []
    moved = _MOVED.search(text)
    if moved:
        return [_rated(f"SEV{moved['n']}", ctx)]
    acts = _RATES.match(core) is not None and clause.who in ("", "we", "i", "you", "any")
    level = severity([Segment(text, re.sub(rf"({_LEVEL})\s?\?", r"\1", text), None, 0)])
    if level:
        return _level_stated(clause, ctx, level[0], acts)
    raised = _RAISED.match(core)
    rates = acts or raised or re.match(r"(?:severity|sev|level|prio)\b", core)
    bare = _BARE_LEVEL.search(core)
    unsure = _NO_RATING.search(core) or deferred(core) or clause.asked
    if bare and rates and not unsure and _ABOUT_SEVERITY.search(core) and not ctx.remedy(core) and not ctx.named(core):
        return [_rated(f"SEV{_WORDED.get(bare['n'], bare['n'])}", ctx, 0.85)]
    if _NOTCH.match(core) and not unsure and not ctx.remedy(core):
        return [meant("declare", {}, 0.72, "changes the severity")]
    if _EXTREME.search(core) and not unsure:
        return [_rated("SEV1", ctx, 0.75)]
    if (_DECLARES.match(core) or _IS_INCIDENT.match(core) or _IS_INCIDENT.match(text) or re.search(r", it's an incident\b", text)) and not clause.asked and not _NO_INCIDENT.search(core):
        return [] if deferred(core) else [meant("declare", {}, 0.75, "declares an incident")]
    return []


def level_in(text: str) -> str | None:
    """The severity a text (lower case) states, None when it states none or an undecided one."""
    level = severity([Segment(text, text, None, 0)])
    return level[0] if level else None


_RIGHT_LEVEL = re.compile(rf"(?:^|[,;:.] ?)(?:so |then |a )*{_LEVEL} (?:(?:is|seems|would be) (?:the right|appropriate|correct|justified|fair|right|warranted|enough|what)|suffices|will do|fits|applies)")
_RATES_PLAINLY = re.compile(r"\b(?:declar|rais|downgrad|upgrad|this is|make|call|treat|lower|set)")


def _level_stated(clause: Clause, ctx: Context, level: str, acts: bool) -> list[Understood]:
    """A level that is set by being named. What follows it explains it; only what stands before can take it back."""
    text, core = clause.text, clause.core
    said = core if acts else text
    last = list(re.finditer(_LEVEL, said))[-1:]
    before, after = (said[: last[0].start()], said[last[0].end() :]) if last else (said, "")
    if not acts and _LEVEL_LAST.search(text) and not re.search(r"\b(?:said|says|last time)\b", before):
        before = re.split(r"[:;,.]|\bso\b", before)[-1]
    if re.match(rf"\W*{_LEVEL}", said) and not re.match(_AFTER_LEVEL, after):
        return []
    if _NO_RATING.search(before) or reported(before) or deferred(before) or _EXPLAINED.match(after):
        return []
    if acts or _STATES_LEVEL.match(core) or _STATES_LEVEL.match(text) or _LEVEL_LAST.search(text):
        plainly = acts or _RATES_PLAINLY.search(text)
        return [_rated(level, ctx, 0.94 if plainly else 0.86)]
    if _RIGHT_LEVEL.search(text):
        return [_rated(level, ctx, 0.85)]
    return [_rated(level, ctx, 0.85)] if _TO_BE_RATED.search(text) and not clause.asked else []


def _rated(level: str, ctx: Context, sure: float = 0.9) -> Understood:
    reason = ctx.raw if len(ctx.raw.split()) > 4 else ""
    return meant("declare", {"level": level} | ({"reason": reason} if reason else {}), sure, f"states {level} as the severity")


_PAGER = r"(?:alerts?|alarms?|pages?|pager|notifications?|pagerduty)"
_ACKS = re.compile(
    rf"(?:acknowledge|ack)\b(?! (?:that(?! (?:\w+ )?(?:alert|alarm|page)|\W*$)|your|the (?:risk|help|work|problem)))|(?:confirm|note|register) (?:the )?(?:reception|receipt|receiving)\b|(?:confirm|take|accept|mark|silence|mute|claim|own|get|pick up|answer|receive|grab|handle|note|quit)\b(?=.*\b{_PAGER}\b)(?!.*\b(?:logs?|whether|if|someone|somebody)\b)"
)
_ACKED = re.compile(
    rf"^\W*(?:ack(?:ed|nowledged)?)\W*$|\bgot paged\b|\bpager(?:'s| is) mine\b|\bi (?:can |do )?(?:see|saw|have (?:seen|noticed|heard|read)|noticed|read) the (?:\S+ ){{0,2}}{_PAGER}\b|\b(?:alarm|alert|page)\b.{{0,30}}\bconfirmed\b|\b(?:pager|page|alert|alarm)\b.{{0,30}}\b(?:got it|accepted|that's on me|is on me|(?:received|taken|accepted|seen) by me|accepted, i'm .*)\W*$|\b(?:picked up|picking up|the one taking) (?:the|that|this) (?:\S+ ){{0,3}}{_PAGER}\b|^consider me paged\b|\bstop (?:beeping|ringing|buzzing)\b|\bpager\b.{{0,20}}\bi'm (?:here|up|on it|awake)\b|[,;.] ack(?:ed|nowledged)?\W*$|\b(?:got|have|seen|received|saw|heard|on|with) (?:the|that|this|your|it, the|my) (?:\S+ )?{_PAGER}\b(?=.*|$)|^(?:the |this |that )?(?:\S+ ){{0,3}}{_PAGER} (?:is mine|is with me|received|acknowledged|acked|seen|noted|reached me|heard|has reached me|taken)\b"
    rf"|\bi (?:have it|have the page|got it|have got it)\b.*\b{_PAGER}\b|\b{_PAGER}\b.*\bi(?:'ve got| have| got| take| am on| 'm on|'m on|'ll take)(?: it| this| that)?\b|\back (?:the|that|this)\b|\b(?:mark|set) .*\b{_PAGER}\b.*\b(?:seen|acknowledged|read|taken)\b"
)


_NOT_ACKED = re.compile(r"\b(?:not|n't|never|nobody|who|why|anybody|anyone|keeps?|still|again|another|too many|fired|firing|false)\b")
_MANY_ALERTS = re.compile(rf"\b(?:more|many|\d+) {_PAGER}\b|\bwe (?:have|got)\b")


def acknowledged(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer has an alert; which one is left to the screen."""
    text, core = clause.text, clause.core
    if clause.asked or deferred(core) or _NOT_ACKED.search(text):
        return []
    if clause.who in ("", "i") and not clause.called and _ACKS.match(core):
        return [meant("acknowledge", {}, 0.9, "acknowledges an alert")]
    if not ctx.named(text) and _ACKED.search(text) and clause.who in ("", "i") and not _MANY_ALERTS.search(text):
        return [meant("acknowledge", {}, 0.85, "says that the writer has the alert")]
    return []


RECOVERED = (
    r"(?:recover\w*|recovery|(?:really |all |fully |truly |completely |again |now |everything |actually )*(?:back(?: to normal| up| again| for good)?|fine|ok|green|normal|healthy|stable|good|over|gone|fixed|solved|resolved|well|clean|clear|up)"
    r"(?: again| now| everywhere)?|holds?|holding|works?(?: again)?|working(?: again)?|(?:pay|buy|order|log in|check out|sign in|use it|browse|search) again|the fix|fix|resolution|end to end|all journeys|every journey|can (?:really |now |actually |all )?(?:pay|buy|order|log in|check out|sign in|browse)|(?:all|everything) (?:is )?well|(?:being )?served|green on (?:every|all)|alerts? (?:is|are) (?:really |all )?(?:gone|cleared|quiet))"
)
_VERIFIES = re.compile(
    rf"(?:control|verify|confirm|double check|double-check|recheck|check|make (?:\w+ )?sure|ensure|prove|test|see|look|be sure|be certain|make certain|assure|validate|satisfy \w+|find out|go through|watch|convince \w+)\b"
)
_RECOVERY = re.compile(rf"\b{RECOVERED}\b")
_RECOVERY_ASKED = re.compile(
    rf"^\W*(?:are we|is (?:it|everything|all|that|this|the (?:incident|outage|problem|whole thing)|checkout)|are (?:all (?:the )?)?alerts|is (?:paying|browsing|signing in|buying|ordering)|are (?:customers|users|things|all (?:the )?journeys|they|people)|did it|has it|have we|can (?:customers|users|people|everybody|everyone)|do we know|does it)\b(?: \S+){{0,3}}? {RECOVERED}\b"
)
_CHECKUP = re.compile(
    r"(?:run|do|make|start|perform|carry out|need|want|have|time for|conduct)? ?(?:a |an |the |one |another |our |some )?(?:last |final |full |quick |proper |complete |recovery |post-fix )*(?:verification|recovery check|final check|final checks|sanity check|smoke tests?|health ?check|end-to-end (?:test|check)|check of the recovery)\b"
)
_PROOF = re.compile(r"(?:want|need|see|get|give me|show me|have|like)? ?(?:some |a |the )?(?:proof|evidence|confirmation|certainty|assurance|to be (?:sure|certain)|be (?:sure|certain))\b")
_NOT_VERIFY = re.compile(r"\b(?:logs?|why|who|what|alert|page|alarm|reception|receipt|severity|cause|back (?:in|at|by|to (?:me|us|you))|how|tickets?|dashboards?|runbook)\b(?! (?:is|are) (?:really |all )?(?:green|gone|clear|cleared|quiet))")


_VERIFIES_ALONE = re.compile(r"(?:verify|verification|recheck|check recovery|verify recovery|validate)(?: (?:please|now|it|that|again|recovery|everything|the fix))*\W*")
_WALKS_THROUGH = re.compile(r"(?:run|go|walk|step|click) (?:through|over) (?:every|all|each)\b.*\b(?:sure|journeys?|alerts?)\b")
_CHECKS_IT = re.compile(r"(?:check|verify|confirm|recheck|(?:have|take) a look(?: at (?:each|all|every \w+))?)(?: (?:everything|it|that|this|all(?: of it)?|each))?\W*(?:please|now|again)?\W*$")
_ALL_OF_THEM = re.compile(r"(?:go through|check|walk through) (?:all|every|each)\b.*\b(?:journeys?|alerts?|signals?|services?)\b")
_BACK_ASKED = re.compile(r"\W*(?:are we back to normal|have we (?:really |truly )?recovered)\b")
_REALLY = re.compile(r"\b(?:really|recovered|everything|all|truly|actually|certain|sure|again|holds?|for good)\b")
_WHETHER_THAT = re.compile(r" (?:to (?:me|us) )?(?:\w+ )?(?:that|whether|if|the|for|once|again|it|everything|all|customers|recovery|things|we|they|he|nothing|no)\b")


def verified(clause: Clause, ctx: Context) -> list[Understood]:
    """Recovery is to be verified."""
    text, core = clause.text, clause.core
    if ctx.agent(clause) or deferred(core.split(" before ")[0]):
        return []
    if _CHECKUP.match(core) or _PROOF.match(core) and _RECOVERY.search(core):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if _VERIFIES_ALONE.fullmatch(core):
        return [meant("verify", {}, 0.88, "asks whether it has recovered")]
    if _CHECKS_IT.match(core) and (_RECOVERY.search(ctx.earlier) or _RECOVERY_ASKED.search(ctx.earlier)):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if _WALKS_THROUGH.match(core):
        return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if clause.who in ("", "we", "i", "any", "you") and _VERIFIES.match(core):
        rest = core[_VERIFIES.match(core).end() :]
        whether = _WHETHER_THAT.match(rest) or core.startswith(("verify", "confirm", "double", "check recovery"))
        if whether and _RECOVERY.search(rest) and not _NOT_VERIFY.search(rest.split(" before ")[0]) and not (ctx.service(rest) and re.match(r"(?:check|look|see|find)\b", core) and clause.who in ("any", "you")):
            return [meant("verify", {}, 0.86, "asks whether it has recovered")]
        if _ALL_OF_THEM.match(core):
            return [meant("verify", {}, 0.8, "asks whether it has recovered")]
    if _BACK_ASKED.match(text) or re.search(r"\bverify before\b", core):
        return [meant("verify", {}, 0.7, "asks whether it has recovered")]
    if clause.asked and not clause.called and _RECOVERY_ASKED.match(text) and _REALLY.search(text):
        return [meant("verify", {}, 0.7, "asks whether it has recovered")]
    return []


_INCIDENT = r"(?:the |this |our )?(?:whole )?(?:incident|outage|issue|problem|case|thing|emergency|inc|ticket|it|this|that|everything)"
_RESOLVES = re.compile(
    rf"(?:resolve)(?: {_INCIDENT})?(?=\W*(?:please|now|then|and\b.*|for good|here|as .*|so .*|since .*|because .*|all .*|we .*|customers .*|$)\W*)|(?:mark|set|call|consider|declare|flag|put|move|see|regard|count|change|switch|get|report|announce|make|treat|close|say)\b(?: \S+){{0,4}}? (?:as |to |on |it |to be |is |state )*(?:resolved|solved|fixed|done with|over|mitigated and over|recovered)\b"
)
_RESOLVED = re.compile(
    rf"^\W*(?:all clear|resolved|solved|fixed)\b(?! (?:by|in|with|at|itself|its|last|before|for (?:some|me|him|her)))|\ball clear\b|^(?:so |and |therefore )?{_INCIDENT}(?:'s| is| are| has been| as| can be| may be| should be| counts as|'re)?(?: now| all| officially| hereby| finally| considered| marked| called| fully| therefore| set to)* (?:resolved|over|solved)\b"
    r"|^(?:status|state) (?:is |to |> )?(?:resolved|solved)\b|[,;.:-] ?(?:i |we |so |and |please |let's |then |now |therefore |calling it |call it |it's |it is |this is |that's |i'm |we're )*(?:resolve|resolving|resolved)(?: it| this| the incident| now| then| please)*\W*$|\bcall(?:ing)? it (?:resolved|solved|fixed|done|over|a win)\b|\b(?:we're|we are) resolved\b|^i (?:now )?resolve\b"
)
_NOT_RESOLVED = re.compile(r"\b(?:itself|mystery|argument|dns|to never|i resolve to|make (?:sure|certain)|be (?:sure|certain)|proof|whether|not|n't|never|almost|nearly|half|partly|how|until|before we|when|once|if|hope|hopefully|wish|unless|will be|to be resolved|far from|quickly|think it will|can't|cannot|who|was it|needs? to)\b")


_HELP_RESOLVE = re.compile(r"(?:we need to|how|help|can you|please help)\b.*\bresolve")
_IS_RESOLVED = re.compile(r"(?:it |this |that |the incident )?(?:is |as |to be )?(?:resolved|solved|over|fixed)\b")


def resolved(clause: Clause, ctx: Context) -> list[Understood]:
    """The incident is called resolved."""
    text, core = clause.text, clause.core
    if reported(text) or clause.asked or clause.called and not re.search(r"\bmark\b", core):
        return []
    if _HELP_RESOLVE.match(text) or ctx.named(core):
        return []
    if clause.who in ("", "we", "i", "you", "any") and _RESOLVES.match(core) and not _NOT_RESOLVED.search(core) and not text.startswith(("we need", "we must", "we have to", "to ")):
        return [meant("resolve", {}, 0.9, "says that it is resolved")]
    if (_RESOLVED.search(core) or _RESOLVED.search(text)) and not _NOT_RESOLVED.search(text):
        return [meant("resolve", {}, 0.88, "says that it is resolved")]
    if clause.wrapped and _IS_RESOLVED.match(core) and not _NOT_RESOLVED.search(text):
        return [meant("resolve", {}, 0.85, "says that it is resolved")]
    return []


_CASE = r"(?:the |this |our |that )?(?:whole |entire )?(?:incident|inc|case|it|this(?: one)?|that|matter|inc-\d[\d-]*|war room and incident|drill|thing|file|book|chapter|books?)"
_CLOSES = re.compile(
    rf"(?:close|shut|wrap|finish|end|conclude|terminate|archive)\b(?: up| down| out| off)?(?: (?:off|on))?(?: {_CASE})?(?: up| down| out| off)?(?=\W*$|\W*[,.;:!]|\W+(?:please|now|then|for good|for today|here|officially|formally|and|as|since|because|with|everyone|all|thanks|at last|finally|when)\b)"
)
_CLOSED = re.compile(
    rf"\b(?:with that|so|now|then),? (?:we|i) close\W*$|\bfile (?:this|that|it)(?: one)? away\b|^(?:call|mark|set|put|consider|declare) {_CASE}(?: state| status)? (?:as |to |on |to be )?closed\b|\b{_CASE} (?:can|may) go to closed\b|(?:^|, ?){_CASE} (?:is )?(?:herewith |hereby |now )?closed\b|^\W*(?:case closed|incident closed|closing)\b|\b(?:we|i) can (?:now )?close\b|\b{_CASE} (?:can|may|should|is to|could|must) be (?:closed|shut|wrapped up|archived|filed(?: away)?)\b|[,;.:-] ?(?:so |and |i'm |we're |please |let's |then |now )*(?:close|closing)(?: it| this| up| the incident| now| out)*\W*$|\b{_CASE} (?:is|as) (?:now |hereby )?closed\b"
)
_NO_CLOSING = re.compile(r"\b(?:doors?|not|n't|never|before|until|nearly|almost|too early|close to|close eye|session|sessions|connections?|channel|tab|window|shedding|post-mortem|why|who|shift|(?:the|a|this|our) call|bridge|loop|gap|watch|look|monitor)\b")


_CASE_WORD = re.compile(rf"\b(?:incident|inc|case|inc-\d[\d-]*|matter|this one|this up|it up|up|book)\b")


def closed(clause: Clause, ctx: Context) -> list[Understood]:
    """The incident is closed."""
    core = clause.core
    if clause.asked or deferred(core) or _NO_CLOSING.search(core) or ctx.named(core) or ctx.agent(clause):
        return []
    closes = _CLOSES.match(core)
    strong = closes and (core.startswith("close") or _CASE_WORD.search(closes.group()))
    if closes and strong and clause.who in ("", "we", "i", "you", "any") and not (ctx.remedy(core) and "incident" not in core):
        return [meant("close", {}, 0.9, "closes the incident")]
    if _CLOSED.search(core) or _CLOSED.search(clause.text):
        return [meant("close", {}, 0.88, "closes the incident")]
    return []


_FALSE_ALARM = re.compile(
    r"\babort, (?:it's|it is|this is) (?:nothing|noise)\b|\ball (?:is )?normal, it was\b|"
    r"\bfalse (?:alarm|positive|alert)\b|\b(?:not|isn't|no|never was|wasn't) (?:really |actually |even |be )?(?:an |a )?(?:real |actual )?(?:incident|emergency|outage)\b(?! (?:commander|id|number|yet|channel|manager|without|is|that|where|like|declared|review|for (?:hours|days)))|\bno (?:real )?incident (?:here|at all)\b|\b(?:nothing|not a thing) (?:is |was |'s |has |really |ever |actually |at all )*(?:wrong|broken|happen\w*|the matter)\b"
    r"|(?:^|\b(?:it|this|that) )(?:was|is|turned out to be|turns out to be|seems to have been) (?:only |just |all |really )?(?:nothing|noise|a (?:blip|hiccup|glitch|ghost|fluke|test|bad probe|broken (?:probe|monitor|check)|monitoring (?:error|glitch|bug|artefact|artifact)|flapping \w+))\b|\bjust a (?:blip|glitch|hiccup|fluke|test)\b|^(?:a |only a )?(?:blip|glitch|hiccup)\b|\b(?:alert|alarm|page|monitor|probe|monitoring|check|sensor) (?:was|is|is the one that is|who is) (?:only |just |simply |the one )?(?:a test|bogus|wrong|crazy|broken|lying|flapping|faulty|noise|a lie|misconfigured|mistaken|nonsense)\b"
)
_STANDS_DOWN = re.compile(
    r"stand(?:ing)?[- ]?down\b|\bend (?:it|this) here\b|(?:call|calling) (?:it|this|the (?:whole )?(?:thing|response|incident|alarm|hunt|emergency)|everything|everyone) off\b|call off\b|(?:stand|standing) (?:the team|everyone|everybody|them|us|all) down\b|(?:stop|end|abort|cancel|drop|terminate|abandon|suspend) (?:the |this |our )?(?:whole )?(?:response|incident|alarm|emergency|exercise|operation|effort)\b|(?:everyone|everybody|all) (?:can |may |should |please )?(?:go )?(?:back to|return to|go (?:home|back|to)) ?(?:bed|sleep|work|your|normal|home|what)?\b|^back to (?:your )?(?:evenings?|beds?|sleep|lives|dinners?|families|work)\b|\b(?:standing|stand|stood) (?:the )?(?:response|team|everyone|everybody|us|them|all) down\b|\bwe stop here\b|dismiss the (?:incident|alarm|alert)\b"
)
_UNSURE = re.compile(r"\b(?:could|might|maybe|perhaps|may be|if|hope|hopefully|whether|who|wish|they say|somebody said|someone said|looks like|probably|what if|had|last|yesterday|another|we (?:all )?thought|i thought|is not a false|isn't a false|not a false|no false|nobody|don't|do not|never|until|not yet)\b")


_NOT_STANDING = re.compile(r"\b(?:not|n't) (?:\w+ )?(?:standing|stand|calling|call)\b")


def stood_down(clause: Clause, ctx: Context) -> list[Understood]:
    """It is called a false alarm and the response is ended."""
    text = clause.text
    if clause.asked or ctx.agent(clause):
        return []
    if _NOT_STANDING.search(text):
        return []
    ends = _STANDS_DOWN.search(clause.core) or (_STANDS_DOWN.search(text))
    false = _FALSE_ALARM.search(text)
    if (not ends and not false) or _UNSURE.search(text):
        return []
    if ends and not false and ctx.named(text):
        return []
    sure = 0.92 if ends and (false or "down" in ends.group() or "off" in ends.group()) else 0.85 if ends else 0.75 if re.search(r"\bfalse (?:alarm|positive)", text) else 0.66
    return [meant("stand_down", {"reason": ctx.raw}, sure, "calls it a false alarm")]


_WAITS = re.compile(
    r"(?:chill|relax|observe|wait|hold(?! off| back| the|s)|pause|sit|stay put|hang|stand by|keep still|do nothing|rest|remain|let|give|watch|be patient|take|freeze|see (?:what|how|where|if|whether)|observe|stop here|check (?:again|back)|look again|come back|reassess|regroup|revisit|decide|talk again)\b"
)
_SITS = re.compile(r"\b(?:sit tight|sit (?:it )?out|sit on our hands|wait and see|wait it out|stay put|hold tight|just wait|hold here|wait here|hold still|stand by|wait now|nothing.{0,24}? (?:but|except|other than) (?:to )?(?:\w+ ){0,4}wait|all we can do is (?:to )?wait|let's wait|hold for (?:a bit|a while|a moment|now)|we wait|bide our time|keep calm and wait|^(?:we )?(?:only |just )*(?:observe|watch)\W*$|wait for (?:it|the|a|things|metrics|effect|that|news|results?)|give it (?:some|a bit of|a little|more) time|let (?:it|things|the \w+) (?:settle|run|soak|sit|cool|calm)\w*(?: down)?(?: for (?:a|some|the) (?:while|bit|time|moment))?|let some (?:time|minutes) pass|(?:hold|stay|wait|pause) (?:here |there |now )?until)\b|^\W*(?:wait|waiting|wait now|hold|standby)\W*$")
_SOAKS = re.compile(r"\b(?:soak|settle|work|breathe|cool|bake|calm|run|sit|drain|take effect|catch up|recover|play out|sink in|do its (?:job|work|thing)|go by|pass|more)\b")
_NO_WAIT = re.compile(r"\b(?:(?<!see )what|why|how long|off|with the|for (?:me|him|her|you|my|@)|don't|not|never|can't|cannot|longer|too long|have been|has been|waiting for (?:hours|ages)|in the queue|customers (?:wait|are)|wait times?|list)\b(?!'s going)")


_HOLDS_STILL = re.compile(r"(?:\W*(?:we|i|let's|everyone|all|nobody|just))? ?(?:hold|pause)(?: here| now| on| still)*(?:\W*$| and (?:see|look|watch|wait)\b)")
_ONE_MOMENT = re.compile(r"(?:please )?(?:wait|hold on|hang on)(?:[,.]|,? (?:a|one) (?:sec|second|moment)\b)")
_STILL_WAITING = re.compile(r"\b(?:i'm|we're|am|are|is|still) (?:still |just )?waiting\b")
_NO_ACTION = re.compile(r"\W*(?:no action|nothing|no changes?|hands off)\b.{0,12}\bfor\b")
_NOBODY_ACTS = re.compile(r"\W*(?:nobody|no one|everyone|everybody) (?:please )?(?:do|touch|move|change|stays?|keep|hold|wait)\w* ?(?:anything|nothing|still|here|hands|put|back)?\b")
_ONLY_MINUTES = re.compile(r"\W*(?:\d+|\w+) (?:more )?minutes?(?: more| longer| then| please| now)*\W*$")
_PATIENCE = re.compile(r"\W*(?:patience|pause|break|breather|holding|waiting|standby|\d+ minutes? (?:break|pause|wait)|quiet)\b")
_MINUTES_MORE = re.compile(r"(?:another|the next|a further|\d+|\w+) (?:\w+ )?minutes? (?:pause|break|wait)\b|(?:another|the next|a further|\d+|\w+) (?:\w+ )?minutes?(?: more| longer| of patience| break| pause)?[,.]? (?:then|and then|to (?:let|see|settle)|of (?:waiting|patience|watching|silence)|before we)\b")
_NO_SOAKING = re.compile(r"\b(?:update|news|call|note|know|status|customers? in|look|report)\b")
_SOAKS_IT = re.compile(r"(?:give|watch|see|take) (?:how|where|if|whether|it|this|that|them|things|what|a|\d|one|two|three|five|ten|\w+ minutes|the (?:graphs?|metrics|dashboards?|numbers|next|system|rollback|fix))\b")


def waited(clause: Clause, ctx: Context) -> list[Understood]:
    """Time is to pass, at most so much."""
    text, core = clause.text, clause.core
    if ctx.agent(clause) or clause.asked or _ONE_MOMENT.match(text):
        return []
    length = seconds_of(text)
    if not length and _STILL_WAITING.search(text):
        return []
    minutes = max(1, length // 60) if length else ctx.minutes(clause) if _WAITS.match(core) else None
    args = {"minutes": minutes} if minutes else {}
    if re.match(r"wait (?:for|until|till)\b", core) and clause.who in ("", "we") and not re.search(r"\b(?:waiting|not)\b", text):
        return [meant("wait", args, 0.8, "asks to wait")]
    if (_SITS.search(text) or _SITS.search(core)) and not _NO_WAIT.search(text):
        return [meant("wait", args, 0.82, "asks to wait")]
    if _HOLDS_STILL.match(text):
        return [meant("wait", args, 0.8, "asks to wait")]
    if minutes and _NO_ACTION.match(text):
        return [meant("wait", args, 0.78, "asks to wait for a time")]
    if minutes and _NOBODY_ACTS.match(text):
        return [meant("wait", args, 0.78, "asks to wait for a time")]
    if minutes and len(ctx.sentences) == 1 and _ONLY_MINUTES.match(text):
        return [meant("wait", args, 0.7, "asks to wait for a time")]
    if minutes is None or ctx.remedy(core) and not re.match(r"(?:give|let|wait|hold|watch)\b", core):
        return []
    if _WAITS.match(core) and clause.who in ("", "we", "i", "any", "you") and not _NO_WAIT.search(core):
        verb = core.split()[0]
        if verb in ("let", "see", "watch", "give", "take") and not (_SOAKS.search(core) or _SOAKS_IT.match(core)):
            return []
        if verb in ("give", "take", "let") and _NO_SOAKING.search(core):
            return []
        return [meant("wait", args, 0.8, "asks to wait for a time")]
    if _PATIENCE.match(text) or _MINUTES_MORE.match(core):
        return [meant("wait", args, 0.75, "asks to wait for a time")]
    return []


_OPENS_ROOM = re.compile(
    r"(?:open|start|set up|set|spin up|spin|create|launch|need|make|organise|arrange|begin|have|get|jump|hop|join|convene|meet|gather|move|go|switch|want|fire up|establish|host|schedule|run|come|dial|take|kick off|put|bring|assemble|do|talk|speak|call|require|use)\b"
)
ROOMS = r"(?:war room|bridge|call|incident call|video call|conference(?: call)?|zoom|huddle|hangout|(?:google )?meet|teams call|voice(?: call| channel)?|phone conference|video|one room|same room|the room|a room|meeting room|audio)"
_ROOM = re.compile(rf"\b{ROOMS}\b")
_ROOM_NOW = re.compile(
    rf"^\W*(?:a |the )?{ROOMS}(?: is)?(?: please| now| needed| required| wanted| time| for this| asap| everyone| everybody| all|!)+\W*$|\b(?:everyone|everybody|all(?: hands| of (?:us|you))?|people|team|folks|us all|all responders)(?: please| now| should| must| to| of you| into| in| on| join| come| get| hop| be| meet| together| here|,)+(?: the| a| one| our)? ?{ROOMS}\b"
    rf"|\b(?:talk|speak|discuss|do this|meet|see each other|continue) (?:\w+ ){{0,4}}(?:face to face|by voice|over voice|on the phone|in person|by phone|on video|over video|live|out loud)\b|^(?:a |the )?(?:war room|bridge|call)\W*$|^(?:a |the )?(?:war room|bridge|call), (?:everyone|everybody|all|please|now)\b|\b(?:everyone|everybody|all)\b.{{0,20}}\b(?:dial|come|get|meet|join|be) (?:in|into|on|onto|to)?(?: one| a| the| our)? (?:call|bridge|phone|war room|line)\b|\b(?:hop|jump|get|talk|all) on the phone\b(?! with)"
)
_ALREADY = re.compile(r"(?:\b(?:is|are|been|was|has)|(?:room|bridge|call)'s) (?:\w+ )?(?:open|running|up|on|in|there|already)\b|\bhear\b|\blink\b|\bleft\b|\bnot?\b|n't\b|\bwho\b|\bwhy\b|\bno need\b|\bnobody\b|\bcalls? (?:from|of|to|rate|per|fail\w*|succeed\w*)\b|^call (?:it|this|me|them|him|her|@|for)\b|\bapi\b|\bquiet\b|\bnoisy\b")


_ROOM_WISHED = re.compile(rf"\b{ROOMS} would be (?:very )?(?:good|useful|nice|great|helpful|handy)\b")
_ROOM_ASKED = re.compile(r"\b(?:can|could|shall|should|would|how about|why not|fancy|mind|may)\b|^\W*(?:call|war room|bridge|zoom|huddle)\?")
_TAKES_A_CALL = re.compile(r"\b(?:make|take|get|need|have) (?:the|that|this) call$")


def room_opened(clause: Clause, ctx: Context) -> list[Understood]:
    """A call or a war room for everybody."""
    text, core = clause.text, clause.core
    text = re.sub(r"\b(shall|should|can|could) we not\b", r"\1 we", text)
    if _ROOM_WISHED.search(text):
        return [meant("open_war_room", {}, 0.8, "asks for a call or room")]
    if ctx.named(text) or _ALREADY.search(text) or deferred(core) or (clause.asked and not _ROOM_ASKED.search(text)):
        return []
    if ctx.team(text) and not re.search(r"\bwar room\b|\bbridge\b", text):
        return []
    if core.startswith("let "):
        return []
    if _ROOM_NOW.search(text) or _ROOM_NOW.search(core):
        return [meant("open_war_room", {}, 0.88, "asks for a call or room")]
    if clause.doing and core.startswith(("join", "dial", "go", "come", "get", "move")):
        return []
    if _OPENS_ROOM.match(core) and (room := _ROOM.search(core)) and clause.who in ("", "we", "i", "any", "you"):
        between = core[: room.start()]
        if not core.startswith("call ") and len(between.split()) <= 7 and not _TAKES_A_CALL.search(core[: room.end()]):
            return [meant("open_war_room", {}, 0.9, "asks for a call or room")]
    return []
