"""What is to be found out: by a person who is asked, or by the writer who looks."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import own_names, skilled_in
from scoring.language.channel_roster import NAME

_INVESTIGATES = re.compile(
    r"(?:control|(?:call|ring|phone|contact) the \w+ and (?:ask|find|check|see)|check(?! ?out\b)|find(?: out)?|investigate|examine|inspect|analyse|dig|figure|work (?:out|on)|verify|confirm|test|eyeball|rule|compare|explain|describe|trace|hunt|search|study|review|assess|diagnose|debug|monitor|watch|peek"
    r"|tackle|research|clarify|determine|establish|identify|report|look(?! after| forward)|see|tell (?:me|us)(?! when\b)|let (?:me|us) (?:know|hear)|(?:have|take|get|grab) (?:a |an? \w+ |another |one |some )?(?:look|peek|glance|read|view|shot|stab)"
    r"|(?:give|get|send|bring) (?:me|us) (?:a |an |the |some |your )?(?:\w+ )?(?:read|look|status|update|picture|numbers?|figures?|info\w*|opinion|view|assessment|news|answer|idea|report|summary|details?|data|verdict|diagnosis|theory|findings?|stats|facts)"
    r"|keep an eye|take [\w ]+ apart|get to the bottom|narrow|isolate|pinpoint|spot|learn|walk (?:me|us)|show (?:me|us)|count|measure|profile|audit|validate|ask around|go (?:over|through)|run (?:a|the|some) (?:check|query|test|trace|diagnostic)\w*"
    r"|read|pull (?:the )?(?:logs|stats|numbers|metrics)|think about|get (?:on|onto|into)|jump (?:on|onto|into)|hop (?:on|onto)|focus|concentrate|start (?:with|on|at)|begin with|take (?:the )?(?:\w+ )?(?:side|part|lead on)|cover|own|handle|understand|explore"
    r"|keep (?:me|us) (?:informed|posted|updated|in the loop) (?:about|on)|try to (?:find|see|work)|speak|say|(?:give|lend|spare|take|spend|grant) (?:me |us )?(?:\S+ )?\S+ minutes?)\b"
)
_STRONG = re.compile(
    r"(?:check|find|investigate|examine|inspect|analyse|dig|figure|work out|look|tell (?:me|us)|(?:have|take) (?:a |an? \w+ |another )?(?:look|peek|glance)|diagnose|trace|rule|explain|report|debug|identify|determine|see (?:what|why|if|whether|how|where)|give (?:me|us)|verify|confirm|assess)\b"
)
_QUESTION = re.compile(
    r"(?:what(?:'s| is| are| do| did| does| have| has| can| about| on earth| the| could| would| exactly| kind| changed| happened| went|\b)|how(?:'s| is| are| bad| far| long| many| much| do| does| did| come| goes| about|\b)|why|where(?:'s| is| are| do)|when (?:did|does|is|was)|which|any (?:\w+ )?(?:news|updates?|findings?|luck|progress"
    r"|ideas?|clues?|results?|theory|leads?|hints?|joy|insight|signs?|thoughts on|word|errors?|change)|status|update\b|eta\b|news\b|findings?\b|results?\b|progress\b|is it|are they|is that|(?:locks|anything|seen|found|see anything|got anything|still)\b(?=.*\?))\b"
)
_POLAR = re.compile(r"(?:is|are|was|were|does|did|do|has|have|had|can|could|would|should|isn't|aren't|doesn't|didn't|hasn't|haven't|don't|did you|have you)\b")
_SOCIAL = re.compile(
    r"\b(?:agree|hear me|hear us|there\?|still there|you there|ok with|okay|ready|sure|mean|meant|read me|what you|understand|get (?:all )?(?:that|this|it|my)|see my|read my|know what i|want (?:a|some|to)|need (?:a|some|any)|mind if|think so|coming|awake|joking|serious|kidding|free\b|busy|back yet|with (?:me|us)|follow(?:ing)?(?: me)?"
    r"|like (?:me|us) to|all right|alright|fine with|happy with|done with|finished|on the (?:call|bridge|line)|remember|believe|(?:for|with|by) you\b|do you need|need something|hungry|tired|how are you|who)\b"
)
_SUBJECTS = re.compile(
    r"\b(?:logs?|errors?|latency|load|locks?|quer(?:y|ies)|cpu|memory|disk|traffic|connections?|pool|release|deploy\w*|change[sd]?|cause|reason|rollback|restart|retries|alerts?|graphs?|dashboard|requests?|timeouts?|see|seen|seeing|found|find|finding|findings|know|idea|theory|clue|look|looks|looking|going|happening|going on|broken|slow|down|wrong"
    r"|spike|saturat\w+|replica\w*|cache|queue|side|p9\d|numbers?|pods?|data|config|status|doing|up to|rolled|restarted|switched|deployed|changed|started|done|news|progress|eta|long)\b"
)
_NOMINAL = re.compile(r"^(?:a |an |the |quick |another |eyes |your |view |opinion |thoughts |read |take |help |brain |please |on |at |of |for |look |status |check |\W)*")
_NOT_ASKED = re.compile(r"^\W*(?:i|we|i'll|i'm|we're|let me|don't|do not|never|please don't|nobody|no one)\b(?! (?:need|want|would|'d|ask|can|am asking))")
_WHO_CAN = re.compile(
    rf"^\W*(?:who|which of you|is (?:there )?(?:any(?:one|body)|some(?:one|body))|does any(?:one|body)|has any(?:one|body)|do(?:es)? (?:we|any of you|some(?:one|body))|any(?:one|body)|any volunteers?|has some(?:one|body)|did any(?:one|body)|do you(?: all)? know|do we)\b"
)
_KNOWS = re.compile(
    r"\b(?:can|could|will|would|wants? to|has (?:time|hands|capacity|a moment)|is free|free to|able to|available to|volunteer\w*|might|is going to|dares?|likes? to|knows?|know|got|have|has|understands?|sees?|see|seen|looked|looking|idea|checked|checking|find|found|tell|explain|figure|willing|fancies|up for|mind)\b"
)
_DID_IT = re.compile(r"^\W*(?:who|which \w+(?: of you)?) (?:\w+ )?(?:did|was|is (?:in|on|the|scribe|ic|taking|doing|our)|owns?|has (?:access|the|command)|deployed|changed|wrote|said|paged|restarted|pushed|made|broke|switched|told|approved|started|else)\b|^\W*who's\b")
_HEALTH = re.compile(
    r"^\W*(?:is|are|was|how is|how's|how are|how does|how do|what is|what's|what are|what does|why is|why are|why does|why do|where is|what about|did something change|what happened)\b"
)
_STATE = re.compile(
    r"\b(?:ok|okay|healthy|fine|up|down|saturated|overloaded|full|slow|affected|broken|involved|working|alive|reachable|degraded|doing|going on|happening|looking|up to|wrong with|status|state|repeating|failing|timing out|erroring|responding|acting|behaving|holding|coping|struggling|so slow|look|looks|latency|load|errors?)\b"
)
_GROUP = re.compile(r"^\W*(?P<group>[\w -]{2,24}?) (?:folks|people|team|guys|experts?|crew|owners?|side|engineers?|on-call)\s?[,:]\s?(?P<rest>.*)")


_ASK_THROUGH = re.compile(rf"ask (?P<who>{NAME})(?: (?:to|about|whether|if|what|why|how|for|when|where|which)\b|\W*$)")
_HEAR_FROM = re.compile(rf"\b(?:know|hear|learn|understand|see|get|want|need|like|have) (?:\w+ )?from (?P<who>{NAME})")
_WANTS_FROM = re.compile(r"\bi(?:'d| would)? (?:\w+ )?(?:need|like|want|love|have)(?: to)? (?:know|hear|learn|understand|see|get)? ?from @[a-z]{3}\b|^let me hear\b")
_GIVES_A_LOOK = re.compile(r"(?:give|lend) .{2,24} (?:a look|a check|your attention|some attention)\b")
_ANSWER_FROM = re.compile(r"\b(?:eta|answer|update|number|figure|word|reply|estimate|status)\b.*\bfrom you\b")
_WANTS_TO_KNOW = re.compile(r"(?:want|need|like) to (?:know|understand|see|hear|learn)\b|(?:know|understand|hear|learn) (?:what|why|how|whether|if|where|when|which)\b")
_WANTS_NUMBERS = re.compile(r"(?:have|get|need|see) (?:some )?(?:numbers|figures|data|facts|an answer|an opinion)\b")
_YOUR_VIEW = re.compile(r"\byour (?:eyes|view|opinion|take|thoughts|read|verdict|reading)\b")
_HEALTHY = re.compile(r"\b(?:ok|healthy|fine|up|down|slow|affected|broken|working|alive|saturated|overloaded|full|the problem|recovering|coping)\b")
_ASKS_INSIDE = re.compile(r"[,:;] ?(?:please )?(?:go |mind |can you |could you |you )?(?:having|taking|look|check|find out|investigate|dig|see|tell me)\b")
_NEEDS_A_THING = re.compile(r"(?:say|speak|own|handle|cover|see|read|go|get|jump|hop|start|take|focus|concentrate)\b")
_POLAR_THING = re.compile(r"(?:did|has|have) (?:something|anything|anyone|somebody)\b")
_PRAISE = re.compile(r"\b(?:is|was) (?:great|good|fine|true|nice)\b")


def asked(clause: Clause, ctx: Context) -> list[Understood]:
    """Somebody asked to find something out and report: a named person, or whoever knows the service."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    through = _ASK_THROUGH.match(core)
    if through and clause.who in ("", "we", "i", "you", "any") and (person := ctx.person(through["who"])):
        return [_ask(clause, ctx, person, 0.9)]
    group = _GROUP.match(text)
    if group and not agent and (about := ctx.service(group["group"]) or _owned(ctx.team(group["group"]), ctx)) and (clause.asked or _INVESTIGATES.match(group["rest"]) or "?" in group["rest"] or "need to know" in ctx.whole):
        return [_ask(clause, ctx, None, 0.65, about)]
    if clause.called and agent and _ANSWER_FROM.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    hear = _HEAR_FROM.search(text)
    if hear and clause.who in ("i", "we", "") and (person := ctx.person(hear["who"])):
        return [_ask(clause, ctx, person, 0.8)]
    if agent is None and not clause.who.startswith("@"):
        return _whoever(clause, ctx)
    if agent is None:
        return []
    if not clause.called and clause.who.startswith("@") and clause.text.lstrip().startswith("@") and re.search(r"\b(?:into|at) (?:that|it|this)\b", core):
        return []
    if _INVESTIGATES.match(core) and clause.who not in ("i", "we"):
        if _NEEDS_A_THING.match(core) and not ctx.service(core) and not re.search(r"\b(?:what|why|whether|if|how|where|when)\b", core):
            return []
        return [_ask(clause, ctx, agent, 0.9)]
    if _WANTS_FROM.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    if _WANTS_TO_KNOW.match(core) and clause.called:
        return [_ask(clause, ctx, agent, 0.8)]
    if _WANTS_NUMBERS.match(core) and clause.called:
        return [_ask(clause, ctx, agent, 0.8)]
    if clause.who == "i" or clause.who == "we" and clause.verb:
        return []
    question = _QUESTION.match(core) or _QUESTION.match(_after_names(text))
    if question and not _SOCIAL.search(text) and (clause.asked or not _PRAISE.search(core)) and not re.match(r"still\b(?!.*\?)", core):
        return [_ask(clause, ctx, agent, 0.85)]
    if (clause.called or agent) and _YOUR_VIEW.search(text) and not _SOCIAL.search(text):
        return [_ask(clause, ctx, agent, 0.8)]
    if _GIVES_A_LOOK.match(core):
        return [_ask(clause, ctx, agent, 0.85)]
    if _POLAR.match(core) and ctx.service(core) and not _SOCIAL.search(core) and _HEALTHY.search(core):
        return [_ask(clause, ctx, agent, 0.75)]
    if (clause.asked or _POLAR_THING.match(core)) and _POLAR.match(core) and not _SOCIAL.search(core) and (ctx.service(core) or _SUBJECTS.search(core)):
        return [_ask(clause, ctx, agent, 0.7)]
    if _INVESTIGATES.search(text) and clause.asked and clause.who == "you" and not _SOCIAL.search(text):
        return [_ask(clause, ctx, agent, 0.7)]
    inner = re.search(r"(?:,|:|\band\b|;) ?(?:please )?(?:go |mind |can you |could you )?(?P<verb>\w+)\b", text)
    if inner and _ASKS_INSIDE.search(text) and not _NOT_ASKED.match(_after_names(text)):
        return [_ask(clause, ctx, agent, 0.85)]
    if not clause.verb and (clause.called or clause.wrapped) and _telegraph(clause, ctx):
        return [_ask(clause, ctx, agent, 0.75)]
    return []


_NO_WISH_TO_LOOK = re.compile(r"\W*(?:i|we)(?:'m| am|'re| are)? (?:\w+ing|watch|keep|looked|see|can see)\b|\W*(?:looking|watching|staring|reading)\b")
_TOLD_OF_PLACE = re.compile(r"\b(?:look|looks|looked|says?|said|show(?:s|ed)|shows?|were|fell|grew|filling|full of|fill up|red|calm)\b")
_ABOUT_TO_LOOK = re.compile(r"\W*(?:i|we)(?:'m| am) (?:going to|checking|opening)\b")
_NOT_LOOKED = re.compile(r"\b(?:not|n't|never|nobody|already|wish|who|why)\b")


def looked(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer wants to see a dashboard, logs, changes, a runbook, the tickets or the status page."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    if agent and not (clause.who == "you" and re.match(r"(?:show|send|give|open)\b", core)) or clause.who == "any":
        return []
    place = place_in(core) or place_in(text)
    if place is None:
        return []
    if _NO_WISH_TO_LOOK.match(text) and not _ABOUT_TO_LOOK.match(text):
        return []
    told = _TOLD_OF_PLACE.search(core) and not _LOOKS.match(core) and not _SEEN.match(core)
    if told or _NOT_LOOKED.search(core) and not _SEEN.match(core):
        return []
    sure = 0.0
    if _LOOKS.match(core) and clause.who in ("", "we", "i", "you"):
        sure = 0.86
    elif _SEEN.match(core) or _SEEN.match(text):
        sure = 0.82
    elif _only_place(core, ctx):
        sure = 0.75
    if not sure or clause.asked and clause.who == "we" and text.startswith("should"):
        return []
    service = ctx.service(_without_place(core, place)) or ctx.service(ctx.others if len(ctx.others) < 60 else "")
    return [meant("look", {"at": place} | ({"service": service} if service else {}), sure, f"wants to see the {place}")]


_PLACES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("runbook", re.compile(r"\b(?:runbook|playbook|procedure|docs|documentation|manual|handbook|wiki page|guide|how-to|checklist|instructions)\b")),
    ("logs", re.compile(r"\b(?:logs?|log lines?|log files?|error log|stack traces?|traces|error messages|exceptions|console output|logfiles?)\b(?! (?:this|that|it|in|on|off|out)\b)")),
    ("changes", re.compile(
        r"\b(?:changes|change (?:history|log|list|feed)|changelog|deploys|deploy(?:ment)? (?:history|log|list)|deployments|releases|rollouts|commits|commit log|pull requests|versions|release (?:history|list|notes)|what (?:has |have |was |were |got |did |else )?(?:\w+ )?(?:changed?|deployed|released|shipped|rolled out|pushed|gone out|went out|went live|goes out|going out|merged)"
        r"|what (?:went|goes|has gone|is going|came) (?:out|live|in)|recent(?:ly)? (?:deployed|changed|released|deploys|pushed)|last (?:deploy|change|release|deployment)s?|(?:anything|something) (?:\w+ )?(?:deployed|changed|released|shipped|pushed)|recent (?:changes?|deploy\w*|releases?)|who (?:deployed|changed|released|shipped) what|(?:did|has|have) (?:\S+ ){1,3}?(?:change|deploy|release|ship|push)(?:ed|d)? (?:anything|something|lately|recently|today)|(?:did|has|have|was) (?:anything|something|anybody|somebody|anyone|someone|we|you|they|there) (?:\w+ )?(?:change|deploy|release|ship|push|roll(?:ed)? out)\w*|git log|history of (?:changes|deploys|deployments|releases))\b")),
    ("tickets", re.compile(
        r"\b(?:tickets|customer (?:reports|complaints|tickets|messages|feedback)|complaints|customer (?:voices|mails|emails|calls)|feedback|support (?:requests|cases|messages|chat)|(?:what|how) (?:\w+ ){0,3}(?:customers|users|clients|people) (?:\w+ )?(?:complain\w*|writ\w+)|support queue|ticket (?:queue|list|inbox)|what (?:\w+ ){0,2}(?:customers|users|clients|shoppers|people)(?: are| do)? (?:\w+ )?(?:writ\w+|report\w*|say\w*|complain\w*|tell\w*|see\w*)"
        r"|what (?:do|are|does|did) (?:the |our )?(?:customers|users|clients|people|shoppers|support)\b.{0,12}\b(?:writ\w+|report\w*|say\w*|complain\w*|tell\w*|hear\w*|ask\w*)|support inbox|what support (?:is|are) (?:getting|hearing|receiving|seeing|saying))\b")),
    ("dashboard", re.compile(r"\b(?:dashboards?|graphs?|metrics|charts?|curves?|grafana|monitoring|monitors|gauges|dash|overview|cpu|throughput|numbers|panels?|plots?|error rates?|latenc(?:y|ies))\b")),
    ("status", re.compile(r"\b(?:status page|own page)\b")),
)  # fmt: skip
_LOOKS = re.compile(
    r"(?:have (?:the|that|those)|a look at|get the \w+ up|list|take me to|where can i (?:see|find|get)|show|open|pull(?: up)?|bring up|see|check|display|view|read|tail|browse|(?:have|take|get) (?:a |an? \w+ )?(?:look|peek|glance|view|read)|look|give (?:me|us)|get (?:me|us)|fetch|load|go (?:to|through|over)|scroll|skim|grep|study|inspect|find|want|call up|put up|bring|examine|review|consult|watch|visit|hand me|"
    r"need|compare|search|what)\b"
)
_SEEN = re.compile(
    r"^\W*(?:who (?:deployed|changed|released|shipped) what|(?:did|has|have) (?:\S+ ){1,3}?(?:change|deploy|release|ship|push)(?:ed|d)? (?:anything|something|lately|recently|today)|where(?:'s| is| are| can i (?:see|find|get))|what(?:'s| is)? (?:in|on|does|do)|what (?:was|were|has|have|got|went|changed|else|is|are|do|did|does|goes|came|gone|recently|just|exactly|things)\b|which (?:\w+ ){0,2}(?:versions?|changes|deploys|deployments|releases|was|were|changed|went|have|has|got)\b|any(?:thing)?(?: recent| new| other)? (?:deploys?|deployments?|changes?|releases?|deployed|changed|released|shipped|pushed|rollouts?|complaints|tickets|customer)\b"
    r"|did (?:anything|something|we|somebody|anyone) (?:change|deploy|release|ship|push)\w*|how (?:do|does) (?:the |our )?(?:\S+ )?(?:graphs?|dashboards?|metrics|charts?|curves?|status page|numbers)|do we have a (?:runbook|playbook)|is there a (?:runbook|playbook)|has (?:anything|something) (?:been )?(?:deployed|changed|released)|was (?:anything|something|there) \w+"
    r"|were there (?:any )?(?:changes|deploys|deployments|releases)|what(?:'s| is) (?:our|the|in|on|new))\b"
)


def _ask(clause: Clause, ctx: Context, person: str | None, sure: float, about: str | None = None) -> Understood:
    about = about or ctx.service(clause.core) or ctx.service(clause.text) or (ctx.service(ctx.others) if ctx.others else None)
    args: dict[str, Any] = {}
    if person is None and about:
        person = skilled_in(about, ctx.people, ctx.things)
    elif person and about is None:
        about = _own_service(person, ctx)
    if person:
        args["person"] = person
    if about:
        args["about"] = about
    if minutes := ctx.minutes(clause):
        args["minutes"] = minutes
    because = "asks a named person to find something out" if sure >= 0.7 else "asks for something without naming who"
    return meant("ask", args, sure, because)


_EYES_ON = re.compile(r"(?:eyes|a look|look|status|update|eta|news|a (?:quick )?(?:read|check))\b")
_IS_IT_THE_CAUSE = re.compile(r"is (?:it )?(?:the |our )?[\w ]+ (?:the problem|the cause|to blame|involved|affected|guilty|the bottleneck|the culprit)\b")
_NEEDS_A_LOOK = re.compile(r"\bneeds? (?:looking (?:at|into)|to be (?:looked (?:at|into)|checked|investigated|examined)|(?:a|some) (?:look|check|investigation|attention))\b")
_FINDS_OUT = re.compile(r"\b(?:know|find|look|check|see|investigate|figure|work out|tell|explain|dig|idea|clue|examine|analyse|inspect|debug|understand|going on|doing|happening|why|what|diagnose|trace|have eyes|eyes on)\b")
_WHAT_NEWS = re.compile(r"(?:what'?s? (?:is )?(?:the )?(?:status|state|latest|news|situation)|status(?= (?:please|of|on|for|now)|\W*$)|any (?:news|updates?|findings|progress)|where are we|how (?:is|'s|are) (?:it|things|that|we|everything) ?(?:\w+ )?(?:going|looking|coming|doing)|what do we know|what is wrong|what's wrong)\b")
_NEEDS_A_SERVICE = re.compile(r"(?:see|confirm|verify|watch|read|jump|hop|get)\b")
_NO_OBJECT = re.compile(r"find (?:it|that|this) \w+$|find\W*$|look\W*$|check\W*$|report\W*$|test\W*$")
_NOT_HEALTH = re.compile(r"\b(?:rollback|post|update|runbook|should|would|mean|means|usually|normally|back in)\b")
_NOT_FOR_ANYBODY = re.compile(r"(?:say|speak|own|handle|cover|read|count|get|jump|hop|see|start|take the|focus|watch|confirm|verify)\b")


def _whoever(clause: Clause, ctx: Context) -> list[Understood]:
    """A request to nobody in particular; without a service it is too vague to be offered as likely."""
    core, text = clause.core, clause.text
    if clause.doing and clause.who in ("", "i", "we"):
        return []
    person = ctx.spoken_to_elsewhere()
    about = ctx.service(text)
    if _DID_IT.search(text):
        return []
    if clause.who in ("", "any", "you") and _INVESTIGATES.match(core) and not _NOT_FOR_ANYBODY.match(core) or (
        clause.who == "any" and _NEEDS_A_SERVICE.match(core) and about
    ):
        if _NO_OBJECT.match(core) and not (clause.who == "any" and ctx.service(ctx.whole)):
            return []
        if person:
            return [_ask(clause, ctx, person, 0.85)]
        about = about or (ctx.service(ctx.whole) if clause.who == "any" else None)
        return [_ask(clause, ctx, None, 0.62 if about or clause.who == "any" else 0.5, about)]
    if _EYES_ON.match(core) and about and clause.who in ("", "any", "you"):
        return [_ask(clause, ctx, person, 0.6)]
    if about and clause.asked and _IS_IT_THE_CAUSE.match(text):
        return [_ask(clause, ctx, person, 0.6)]
    if about and _NEEDS_A_LOOK.search(text):
        return [_ask(clause, ctx, person, 0.6)]
    if _WHO_CAN.match(text) and _KNOWS.search(text) and (about or _INVESTIGATES.search(text)) and not _SOCIAL.search(re.sub(r"\b(?:who|understands?)\b", "", text)) and _FINDS_OUT.search(text):
        return [_ask(clause, ctx, person, 0.62)]
    if person and ctx.sentences[ctx.at] == text and _QUESTION.match(core) and len(core.split()) <= 8 and not _SOCIAL.search(text):
        return [_ask(clause, ctx, person, 0.8)]
    if about and _HEALTH.match(text) and _STATE.search(text) and (clause.asked or re.match(r"\W*(?:how|what|why|where)\b", text)) and not _NOT_HEALTH.search(text):
        return [_ask(clause, ctx, person, 0.6)]
    if _WHAT_NEWS.match(core) or re.match(r"\W*(?:update|sitrep)\?", text):
        return [_ask(clause, ctx, person, 0.85 if person else 0.5)]
    return []


_IS_SAID = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can't|cannot|isn't|did|does|looks?|seems?|went|goes|found|says|said|fine|great|good|back|done|recovered|green|role|duty|notes|call|room|bridge|scribe|lead)\b")


def _telegraph(clause: Clause, ctx: Context) -> bool:
    """"@x: storefront, five minutes, go": no verb, a service, and little besides."""
    rest = _NOMINAL.sub("", clause.core)
    if ctx.service(rest) is None or ctx.remedy(clause.core):
        return False
    if _IS_SAID.search(rest):
        return bool(re.search(r"[,:] ?go look\b", rest))
    return len(rest.split()) <= 9


def _after_names(text: str) -> str:
    return re.sub(rf"^(?:\W*{NAME}(?: and)?)*\W*", "", text)


def _owned(team: str | None, ctx: Context) -> str | None:
    return next((str(row["id"]) for row in ctx.things if team and row.get("team") == team), None)


def _own_service(person: str, ctx: Context) -> str | None:
    """The first service a person knows, if it is one of the scenario's."""
    known = {str(row["id"]) for row in ctx.things}
    skills = next((row.get("skills") or () for row in ctx.people if row["id"] == person), ())
    return next((str(skill) for skill in skills if skill in known), None)


def place_in(text: str) -> str | None:
    """Where one can look, as a text (lower case) names it."""
    return next((place for place, pattern in _PLACES if pattern.search(text)), None)


def _without_place(core: str, place: str) -> str:
    pattern = next(found for name, found in _PLACES if name == place)
    return pattern.sub(" ", core)


_AROUND_PLACE = re.compile(r"\b(?:the|of|for|our|please|now|at|on|in|recent|latest|current|and|last|from|a|an|error|me|to|quickly|history|service|app|\d+ minutes)\b|[^\w\s-]")


def _only_place(core: str, ctx: Context) -> bool:
    """Whether a clause is a place to look at, with or without a service, and nothing else: "payments logs please"."""
    words = _AROUND_PLACE.sub(" ", core)
    place = place_in(words)
    if place in (None, "status", "tickets") and place != "tickets":
        return False
    left = _without_place(words, place or "").split()
    rest = " ".join(left)
    if ctx.service(rest) is None:
        return not left
    named = {word for row in ctx.things for name in own_names(row) for word in name.split()}
    return all(word in named or word.removesuffix("s") in named for word in left)
