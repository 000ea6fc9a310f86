"""What is to be done with the remedy a clause in the channel names: authorised, put to the team, or done oneself."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_offers import Remedy
from scoring.language.channel_roster import NAME

_PROPOSES = re.compile(
    r"\bobject(?:ions?|s)?\b|\bpropos\w+\b|\bsuggest(?:ion|ing)?\b|\bhow about\b|\bwhat about\b|\bwhat if we\b|\bwhat do you (?:all |guys |folks )?(?:think|say|reckon)\b|^\W*(?:\w+,? )?(?:shall|should|can|could|do|may|might|must) (?:we|i)\b(?! (?:get|have) (?:a|an|the|some) (?:look|update))|\b(?:any |a |one )?reason (?:not to|against|why not)\b"
    r"|\b(?:thoughts|opinions|views|votes?|feedback|concerns?|comments|worries|veto(?:es)?|doubts)\b(?: on| about|\?|\W|,| please)|\b(?:everyone|everybody|anyone|anybody|someone|somebody|all|you all|who) (?:is |are )?(?:ok|fine|happy|against|disagree\w*|opposed|object\w*|for it|in favor|on board|cool|agree\w*|mind)\b|\bare (?:we|you)(?: all)? (?:ok|fine|happy|agreed|on board|good) (?:with|to|for)\b"
    r"|\b(?:yes or no|y/n|yay or nay|yea or nay|ja oder nein|speak (?:now|up)|shout (?:now|if|out)|say (?:so|stop|no|something) (?:now|if)|disagree|agreed\?|ok\?|right\?|wdyt|who is (?:against|for)|anyone against|any(?:body|one)? opposed|raise your hand|unless (?:somebody|someone|anyone|anybody|you|there|i hear)|if (?:nobody|no one|no-one|none)|stop me|tell me (?:now )?(?:if|why) (?:not|you|that|this|it)|last call|sees? (?:a |any )?(?:risk|problem|reason|danger|issue|harm)|going once|vote|mind if|(?:any(?:one|body)|some(?:one|body)|you) (?:be |feel )?(?:\w+ )?(?:upset|unhappy|sad|mad|angry|cross|worried|against|opposed)|what says?|(?:i'm|we're|i am|we are) (?:all )?(?:for|in favor of|inclined)|(?:feel|think|see it|say) (?:otherwise|differently)|(?:see|have) a problem|speak against|speaks against|reasons? against|against (?:it|that|this)|feel about|yes/no|how do we feel|is everyone fine|make sense|do we (?:want|need|dare)|should not|we not)\b|\bplan is\b|\bmy (?:plan|vote|idea|preference|proposal|instinct|view)\b|\bi(?:'d| would) (?:\w+ )?(?:like to|suggest|propose|rather|prefer to|love to|vote|opt|lean|go for)\b|\bi (?:vote|lean|suggest|propose|recommend|plead|favor|am for|am in favor)\b"
)
_OPINION = re.compile(r"\b(?:i'd|i would|i think|i believe|i feel|i guess|i reckon|i suggest|i propose|i vote|i lean|i say|i recommend|in my opinion|imo|my (?:plan|vote|idea|view)|i want|i am of the opinion|we could|we should|maybe|perhaps)\b")
_MYSELF = re.compile(r"\b(?:myself|by hand|my own hands?|on my own|with my own|personally|by my own|hands on keyboard|alone\W*$|in person|, me, now|leave it to me|from my (?:laptop|console|terminal|shell|side)|my own)\b")
_ING = re.compile(r"\W*(?:\w+ ){0,3}\w+ing\b")
_OWN = re.compile(r"\bi(?:'ll|'m| will| am| do| shall|\b)")
_GO = re.compile(
    r"\b(?:go ahead|approved?|authori[sz]ed?|my (?:go|approval|permission|blessing|ok|consent|yes|authorisation|go-ahead)|go for|go-ahead|permission|green light|greenlight|proceed|do it|make it so|you may|can start|may start|i allow|i permit|allowed|cleared to|good to go|you're clear|you are clear|execute|you have the go|has the go|a go|it's a go|is a go|consent)\b"
)
_LITANY = re.compile(r"(?:\b(?:rollback|restart|roll back|reboot|revert)\b\W+){3}")
_LIGHT = frozenset(
    """do execute perform start begin make run go ahead with proceed for push kick off trigger carry out apply put initiate launch try hit get order have the a an our that this your full quick complete immediate rolling clean please now just only also all of
    on in at to onto into want need immediate proper hard fast clear simple controlled emergency whole big red button pull finally again then and forward give it let us take throw toss bring set two three four some few couple several extra another good old both each every partial temporary straight right
    away first instead back services pods app apps client clients it's its i'd like we we'd i you should must will can could my vote is plan preference goes implement authorise approve allow permit prefer favor suggest propose consider attempt us""".split()
)
_ASKED_GENTLY = re.compile(
    r"\b(?:could|can|should|would|may|might) (?:we|you|i|@[a-z]{3}) not\b|\bwhy (?:not|don't|can't|aren't|shouldn't)\b|\b(?:can't|couldn't|shouldn't|won't|wouldn't) (?:we|you|i)\b|\bno objections?\b|\bnot just\b"
)
_HEDGED = re.compile(
    r"\b(?:(?:can|could) still|might|may have to|may need|considering|thinking (?:about|of)|wonder(?:ing)? (?:if|whether|about)|tempted|possibly|even|if i were|difference|a way to|how to|talk(?:ing)? about|status of|afraid of|scared of|risk of|(?:is|was) still)\b"
)
_READY = re.compile(r"\b(?:if (?:needed|necessary|required|need be|it (?:gets|fails|does|comes|goes))|ready|prepared?|preparing|standby|stand by|in reserve|plan b|plan c|in your pocket|at hand|rehearse\w*|dry run|hold off|hold the (?!opinion|view)|wait with|not yet|but don't|but do not|but wait|without|is an option|were mine|make it worse|make things worse|break anything|help\?|before (?:we|you|anybody|anyone|any)|(?:is|was) (?:not )?(?:the|an?) (?:option|idea|question|answer|problem|fallback)|later|afterwards|maybe later|last resort|off the table|on the table|no need)\b")
_TOLD = re.compile(
    r"\W*(?:(?:on|of|for|at|in|to|from|by|with) (?:the |our )?[\w.-]+ )?(?:(?:is|isn't|was|wasn't|has|hasn't|have|had|are|were|will|won't|would|wouldn't|did|didn't|does|doesn't|seems?|looks?|looked|helped|helps|worked|works|failed|fails|finished|started|starts|done|completed|running|runs|took|takes|stays?|remains?|felt|went|goes|sounds|made|makes|caused|causes|might|could|can|can't"
    r"|cannot|may|should have|needs? (?:a|an|about|approval|to be (?:tested|planned))|means?|only (?:makes|hides|helps|works)|alone|never|always|often|usually|costs?|at \d+:\d\d|since \d+|through|over|in progress|under way|underway|came|comes|gave|gives|brought|broke|keeps?|begins?|ended|ends|happened|happens)\b)"
)
_APPROVED = re.compile(
    r"\W*(?:is|'s|has been|may|can|gets?|has|should|shall|must|can now|may now)? ?(?:now )?(?:approved|authorised|a go|ok\b|on\b(?! (?:its|the|hold))|yours|granted|a yes|allowed|fine by me|go\b|begin|start\b|my (?:ok|go|blessing)|agreed|ok'd|ordered|be (?:done|started|executed))"
)
_FINITE = re.compile(
    r"\b(?:is|isn't|was|wasn't|are|aren't|were|has|had|will|won't|would|does|doesn't|did|didn't|fixes|makes|takes|helps|works|looks|seems|feels|hides|means|causes|costs|can't|cannot)\b"
)
_UNDER_WAY = re.compile(r"(?:\b(?:is|are|was|were|been)|'s|'re) (?:now |already |currently |still |just )?$")
_DONE = re.compile(r"(?<!\w)(?:we|they|he|she|you|@[a-z]{3}|somebody|someone|i|who) (?:just |already |have |has |had |'ve |then )*(?:rolled|restarted|reverted|scaled|switched|turned|throttled|drained|failed|blocked|renewed|pinned|bypassed|restored|rebooted|bounced|undid|disabled|stopped|tried|did|went|took|pulled)\b|\bhave already\b|\bhas already\b|\b(?:could|should|would|might|must)(?: not)? have\b")
_IT = re.compile(
    r"^(?:do|execute|proceed|go|start|begin|turn|switch|roll|make|put|hit|pull|push|carry|try|get|run|take|perform|apply|trigger|launch|cut|shut|kick|fire|kill|proceed with|let|revert|undo|pull the trigger)\b(?: (?:it|that|this|them|those|so|ahead|for it|with it|with that|back|off|out|on|now|please|the same|exactly that|the trigger|the change|through|happen|up))*(?: (?:now|please|then|at once|immediately|on (?:my|your) (?:go|call|own)|right away|as (?:he|she|they|@[a-z]{3}) \w+|for us|today|too|already|i allow it|you have my (?:go|ok)))*\W*$"
    r"|^(?:you have|you've got|you got|has|have) (?:my |the )?(?:go|ok|approval|blessing|permission|green light|go-ahead|authorisation)(?: (?:for|to) (?:it|that|this|do it|do that|do so|go ahead|proceed))?\W*$|^(?:approved|authorised|green light|your go|go|it's a go|permission granted|granted)\W*$|^(?:you may|you can|please) (?:go ahead|proceed|start|do it|do so|do that)\W*$"
)
_MAY = re.compile(rf"{NAME} (?:may|can|has my|has the|is allowed|is cleared|is authorised|is permitted|is free|is to|should|shall|to|please|will do|does|do) ?")
_DOES_IT = re.compile(
    rf"(?P<who>{NAME}) (?:does|will do|shall do|takes care of|carries|executes|is to do|can do|should do|do|performs|handles) (?:it|that|this|so)\b"
)
_NOT_OFFERED = re.compile(
    r"^\W*(?:who(?! (?:is |would be |votes )?(?:against|for|opposed|ok|fine)\b)|why(?! (?:not|don't we)\b)|when|what(?! (?:speaks against|about|if we|says?|do you (?:all )?(?:think|say)))|how(?! (?:about|(?:do|does|would) \w+ feel))|which|did|does(?! any)|is(?! (?:every|any|some)\w+\b)|isn't|are(?! (?:we|you)\b)|was|were|has|have (?:we|you|they|i)|had|where|whose|would(?! (?:you|@|any|some|it make sense|it be))|will (?:the|a|it|that)|once|after|as soon|if (?!nobody|no one|none|there|you|everyone|no |nothing)|when|until|unless (?!some|any|you|there|i )|since|because|although|while|last|according|even|in case)\b"
)
_REPORTED = re.compile(
    rf"\b(?:{NAME}|he|she|they|boss|people|everyone|everybody|some|customers|somebody|someone) (?:\w+ )?(?:says?|said|thinks?|thought|wants?|wanted|asks?|asked|suggests?|suggested|wrote|writes|believes?|told|tells|reckons?|ordered|orders|proposed|proposes|recommends?|mentioned|would|insists?|demands?|claims?|keeps|hopes?|prefers?|likes|hates|fears|knows|used to|is|was|has|had|might|could)\b|\baccording to\b|\bthey say\b|\bused to say\b"
)
_SOMEONE = re.compile(r"\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you)\b")
_NEGATED = re.compile(
    r"\b(?:don't|do not|doesn't|never|not to|no need|not going to|won't|will not|shouldn't|should not|let's not|mustn't|must not|hold off|hold on|wait with|nobody|no one should|stop the|cancel the|abort|instead of|rather than|refrain|(?:am|i'm|advise[ds]?|strongly|vote|speak) against|can't|cannot|didn't|did not|haven't|hasn't|isn't|aren't|wouldn't|not|no more talk|forget|rather not|didn't|no)\b"
)


def remedy_ordered(clause: Clause, ctx: Context) -> list[Understood]:
    """The understanding of a clause that names a remedy on offer, or speaks of one named before."""
    remedy = ctx.remedy(clause.text)
    if remedy is None:
        return _spoken_of(clause, ctx)
    if _LITANY.search(clause.text):
        return []
    text = clause.text
    before, after = text[: remedy.start], text[remedy.end :]
    args = {"remedy": remedy.remedy, "params": remedy.params}
    unsure = 0.0 if remedy.sure else 0.1
    agent = ctx.agent(clause)
    put = _puts_to_the_team(clause, ctx)
    if _held_back(clause, before, after) or _told(clause, remedy, before, after, put):
        return []
    said = re.sub(rf"^(?:\W*{NAME}(?: and)?)+\W*", "", text) if clause.called else text
    if put and not _NOT_OFFERED.match(said):
        return [meant("propose", args, 0.92 - unsure, f"puts “{remedy.label}” to the team")]
    granted = _MAY.search(text) or _GO.search(text)
    if _NOT_OFFERED.match(said) or not granted and _REPORTED.search(before) and not clause.called and not (agent and clause.verb):
        return []
    headed = _headed(clause, ctx)
    does = _DOES_IT.search(f"{text} {ctx.after}")
    agent = agent or (ctx.person(does["who"]) if does and not clause.asked else None)
    own = clause.who == "i" and headed and clause.verb not in ("need", "want", "prefer", "approve", "authorise", "allow", "permit")
    sentence = ctx.sentences[ctx.at] if ctx.sentences else text
    by_hand = clause.verb not in ("need", "want") and _MYSELF.search(sentence) and (_OWN.search(sentence) or _ING.match(text)) and not _REPORTED.search(before)
    if own and not _OPINION.search(text) and (not agent or agent and clause.who == "i") or by_hand:
        return [meant("do", args, 0.9 - unsure, f"says the writer does “{remedy.label}” with their own hands")]
    if agent and (headed or granted):
        return [meant("authorise", args | {"person": agent}, 0.93 - unsure, f"tells a named person to carry out “{remedy.label}”")]
    if _GO.search(ctx.whole) and not clause.asked:
        person = next(iter((*ctx.named(text), *ctx.named(ctx.after))), None) or ctx.spoken_to_elsewhere()
        if person:
            return [meant("authorise", args | {"person": person}, 0.86 - unsure, f"lets a named person carry out “{remedy.label}”")]
    if not headed and not _GO.search(text):
        return []
    if clause.asked and not clause.wrapped and clause.who and clause.who not in ("any", "you", "we"):
        return []
    elsewhere = ctx.spoken_to_elsewhere() or (next(iter(ctx.named(text)), None) if clause.who == "you" else None)
    if elsewhere and clause.who in ("", "you", "we") and not _REPORTED.search(ctx.others):
        return [meant("authorise", args | {"person": elsewhere}, 0.85 - unsure, f"tells a named person to carry out “{remedy.label}”")]
    if _GO.search(text):
        return [meant("propose", args, 0.6 - unsure, f"approves “{remedy.label}” without naming who carries it out")]
    sure = 0.62 if clause.who in ("any", "you") or _SOMEONE.search(text) else 0.72
    return [meant("propose", args, sure - unsure, f"wants “{remedy.label}” without naming who carries it out")]


def _puts_to_the_team(clause: Clause, ctx: Context) -> bool:
    """Whether the clause, or another sentence, asks the others what they think."""
    if clause.consent or _PROPOSES.search(clause.text):
        return True
    if clause.called and clause.who != "we":
        return False
    rest = " ".join(text for at, text in enumerate(ctx.sentences) if at != ctx.at)
    return _PROPOSES.search(rest) is not None or (ctx.sentences != () and _PROPOSES.search(ctx.sentences[ctx.at]) is not None and not clause.called)


_BUT_NOT = re.compile(r"\b(?:but|and|just|please) (?:don't|do not|not|never|wait|hold)\b|\bnot (?:yet|now|today|until|before)\b|\bonly (?:if|when|after|once)\b")
_CLAUSE_ENDS = re.compile(r"[;:]|, (?:but|so|instead|just|please|let's|we|i|then)\b|\bbut\b|\bobjections?\b|, ")
_NO_REAL_NO = re.compile(r" (?:else|objections?|reason|one (?:objects|against)|more|time|body)")
_NO_CONDITION = re.compile(r"\b(?:mind|ok|fine|upset|sense|against|unhappy|angry|agree|agreed|happy|what|cross|better|worried|nice|help) if\b|\bif (?:you|nobody|no one|there)\b.*|\bif (?:that|this|it)(?:'s| is| sounds| seems| looks)? (?:wrong|ok|bad|fine|right|good|mad|crazy|a problem).*|\bunless (?:some|any|you|there|i )\w*.*|\b(?:maybe|perhaps|until (?:further|i|we) \w+)\b")


def _held_back(clause: Clause, before: str, after: str) -> bool:
    """Whether the remedy is negated, put off, or only got ready."""
    text = clause.text
    before = _ASKED_GENTLY.sub(" ", before)
    for match in _NEGATED.finditer(before):
        between = before[match.end() :]
        if not _CLAUSE_ENDS.search(between) and not _NO_REAL_NO.match(between):
            if match.group() in ("can't", "cannot", "not", "didn't", "did not", "haven't", "hasn't", "isn't", "aren't", "no", "forget") and len(between.split()) > 5:
                continue
            if re.search(r"\b(?:why|if) $|reason $", before[: match.start()]) or re.search(r"\breason$", before[: match.start()].rstrip()):
                continue
            return True
    if _BUT_NOT.search(after):
        return True
    return bool(_READY.search(text) or _HEDGED.search(before)) or deferred(_NO_CONDITION.sub(" ", text)) and not clause.consent


def only_ready(text: str) -> bool:
    """Whether a text (lower case) only speaks of a remedy, keeps it ready, or holds it back."""
    return bool(_READY.search(text) or _HEDGED.search(text) or _NEGATED.search(text))


_STATED = re.compile(r"\b(?:is|was|are|were|has|had|would|could|might|have been|been|stays|remains|took|went|seems|looks)\b")
_OVER = re.compile(r"(?:(?!shed\b)\w+ed\b|rolled|restarted|reverted|scaled|switched|turned|throttled|bounced|rebooted|disabled|drained|stopped|pulled|took|went|shed(?=.*\b(?:since|at \d)))\b")
_BESIDE = re.compile(r"[,.;:]| (?:and|so|then|because|since|as|until|while|if|that|which|before|after|to|with) ")
_I_AM = re.compile(r"\bi(?:'m| am) (?:now |already |currently |still |just )?$")
_WANTED_DONE = re.compile(r"\b(?:want|like|need|get|have) \S+(?: \S+)? (?:rolled|restarted|scaled|switched|turned|shed|drained)\b")
_WANTED = re.compile(r"\b(?:be|get|gets|want|need|needs|like|see|have|being|mind if|what if|if (?:we|i|you|@[a-z]{3}))\b")


def _told(clause: Clause, remedy: Remedy, before: str, after: str, put: bool) -> bool:
    """Whether the words of a remedy tell what is going on or over ("Tomas is rolling back", "rolled back")."""
    words = clause.text[remedy.start : remedy.end]
    if _STATED.search(words) and not put:
        return True
    if re.match(r"\w+ing\b", words) and _UNDER_WAY.search(before) and not _I_AM.search(before):
        return True
    if not put and _DONE.search(clause.text) and not _WANTED_DONE.search(clause.text):
        return True
    if _OVER.match(words) and not _WANTED.search(before):
        return True
    if remedy.remedy != "shed_load" and re.match(r"\W*(?:\S+ )?at \d+ ?%", after):
        return True
    if put or _APPROVED.match(after):
        return False
    beside = _BESIDE.split(after)[0]
    return _TOLD.match(after) is not None or (clause.who == "" and _FINITE.search(beside) is not None)


def _headed(clause: Clause, ctx: Context) -> bool:
    """Whether the clause says to do the remedy: it stands first, or after words that only lead to it."""
    inner = ctx.remedy(clause.core)
    if inner is None:
        return False
    lead = re.findall(r"[^\W\d_]+(?:'[a-z]+)?", clause.core[: inner.start])
    if all(word in _LIGHT for word in lead):
        return True
    rest = " ".join(word for word in lead if word not in _LIGHT)
    return ctx.service(rest) is not None and len(lead) <= 5


def _spelled_out(clause: Clause, ctx: Context) -> Remedy | None:
    """The remedy of "turn them off" when retries, a flag or the like were spoken of before."""
    flags = (str((row.get("params") or {}).get("flag", "")) for row in ctx.remedies)
    for topic in ("retries", "flag", "cache", "writes", "certificate", "shedding", *filter(None, flags)):
        if topic in ctx.earlier or topic.replace("-", " ") in ctx.earlier:
            remedy = ctx.remedy(re.sub(r"\b(?:it|them|that|those|these|this)\b", topic, clause.core, count=1))
            if remedy:
                return remedy
    return None


_DONE_BEFORE = re.compile(r"\b(?:done|rolled|finished|since|already|is running|was)\b")


def _spoken_of(clause: Clause, ctx: Context) -> list[Understood]:
    """ "Do it, @x": the remedy is the one named before. "Any objections?": the one named beside."""
    if _NEGATED.search(clause.text) and not _PROPOSES.search(clause.text) or clause.verb == "wait":
        return []
    elsewhere = ctx.remedy(" ".join(filter(None, (ctx.earlier, *ctx.sentences[ctx.at :])))) if ctx.sentences else None
    elsewhere = elsewhere or _spelled_out(clause, ctx)
    if elsewhere is None:
        return []
    args = {"remedy": elsewhere.remedy, "params": elsewhere.params}
    unsure = 0.0 if elsewhere.sure else 0.1
    agent = ctx.agent(clause)
    if agent and _IT.match(clause.core):
        return [meant("authorise", args | {"person": agent}, 0.9 - unsure, f"tells a named person to carry out “{elsewhere.label}”")]
    if clause.who == "i" and _IT.match(clause.core) and re.search(r"\b(?:it|that|them|this)\b", clause.core):
        return [meant("do", args, 0.8 - unsure, f"says the writer does “{elsewhere.label}” with their own hands")]
    if _PROPOSES.search(clause.text) and ctx.earlier and not _DONE_BEFORE.search(ctx.earlier) and not clause.verb:
        return [meant("propose", args, 0.85 - unsure, f"puts “{elsewhere.label}” to the team")]
    return []
