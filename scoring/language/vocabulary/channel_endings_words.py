"""Words by which an incident is called over."""

from __future__ import annotations

import re

INCIDENT = (
    r"(?:the |this |our )?(?:whole )?(?:incident|outage|issue|problem|case|thing|emergency|inc|ticket|it|this"
    r"|that|everything)"
)
RESOLVES = re.compile(
    rf"(?:resolve)(?: {INCIDENT})?(?=\W*(?:please|now|then|and\b.*|for good|here|as .*|so .*|since .*|because .*|all "
    r".*|we .*|customers .*|$)\W*)|(?:mark|set|call|consider|declare|flag|put|move|see|regard|count|change|switch"
    r"|get|report|announce|make|treat|close|say)\b(?: \S+){0,4}? (?:as |to |on |it |to be |is |state )*(?:resolved"
    r"|solved|fixed|done with|over|mitigated and over|recovered)\b"
)
RESOLVED = re.compile(
    r"^\W*(?:all clear|resolved|solved|fixed)\b(?! (?:by|in|with|at|itself|its|last|before|for (?:some|me|him|her)))"
    rf"|\ball clear\b|^(?:so |and |therefore )?{INCIDENT}(?:'s| is| are| has been| as| can be| may be| should be| "
    r"counts as|'re)?(?: now| all| officially| hereby| finally| considered| marked| called| fully| therefore| set "
    r"to)* (?:resolved|over|solved)\b"
    r"|^(?:status|state) (?:is |to |> )?(?:resolved|solved)\b|[,;.:-] ?(?:i |we |so |and |please |let's |then |now "
    r"|therefore |calling it |call it |it's |it is |this is |that's |i'm |we're )*(?:resolve|resolving|resolved)(?: "
    r"it| this| the incident| now| then| please)*\W*$|\bcall(?:ing)? it (?:resolved|solved|fixed|done|over|a win)\b"
    r"|\b(?:we're|we are) resolved\b|^i (?:now )?resolve\b"
)
NOT_RESOLVED = re.compile(
    r"\b(?:itself|mystery|argument|dns|to never|i resolve to|make (?:sure|certain)|be (?:sure"
    r"|certain)|proof|whether|not|n't|never|almost|nearly|half|partly|how|until|before we|when|once|if|hope|hopefully"
    r"|wish|unless|will be|to be resolved|far from|quickly|think it will|can't|cannot|who|was it|needs? to)\b"
)
HELP_RESOLVE = re.compile(r"(?:we need to|how|help|can you|please help)\b.*\bresolve")
IS_RESOLVED = re.compile(r"(?:it |this |that |the incident )?(?:is |as |to be )?(?:resolved|solved|over|fixed)\b")
CASE = (
    r"(?:the |this |our |that )?(?:whole |entire )?(?:incident|inc|case|it|this(?: one)?|that|matter|inc-\d[\d-]*"
    r"|war room and incident|drill|thing|file|book|chapter|books?)"
)
CLOSES = re.compile(
    r"(?:close|shut|wrap|finish|end|conclude|terminate|archive)\b(?: up| down| out| off)?(?: (?:off|on))?(?: "
    rf"{CASE})?(?: up| down| out| off)?(?=\W*$|\W*[,.;:!]|\W+(?:please|now|then|for good|for today|here|officially"
    r"|formally|and|as|since|because|with|everyone|all|thanks|at last|finally|when)\b)"
)
CLOSED = re.compile(
    r"\b(?:with that|so|now|then),? (?:we|i) close\W*$|\bfile (?:this|that|it)(?: one)? away\b|^(?:call|mark|set|put"
    rf"|consider|declare) {CASE}(?: state| status)? (?:as |to |on |to be )?closed\b|\b{CASE} (?:can|may) go to "
    rf"closed\b|(?:^|, ?){CASE} (?:is )?(?:herewith |hereby |now )?closed\b|^\W*(?:case closed|incident closed"
    rf"|closing)\b|\b(?:we|i) can (?:now )?close\b|\b{CASE} (?:can|may|should|is to|could|must) be (?:closed|shut"
    r"|wrapped up|archived|filed(?: away)?)\b|[,;.:-] ?(?:so |and |i'm |we're |please |let's |then |now )*(?:close"
    rf"|closing)(?: it| this| up| the incident| now| out)*\W*$|\b{CASE} (?:is|as) (?:now |hereby )?closed\b"
)
NO_CLOSING = re.compile(
    r"\b(?:doors?|not|n't|never|before|until|nearly|almost|too early|close to|close eye|session"
    r"|sessions|connections?|channel|tab|window|shedding|post-mortem|why|who|shift|(?:the|a|this|our) call|bridge"
    r"|loop|gap|watch|look|monitor)\b"
)
CASE_WORD = re.compile(r"\b(?:incident|inc|case|inc-\d[\d-]*|matter|this one|this up|it up|up|book)\b")
FALSE_ALARM = re.compile(
    r"\babort, (?:it's|it is|this is) (?:nothing|noise)\b|\ball (?:is )?normal, it was\b|"
    r"\bfalse (?:alarm|positive|alert)\b|\b(?:not|isn't|no|never was|wasn't) (?:really |actually |even |be )?(?:an |a"
    r" )?(?:real |actual )?(?:incident|emergency|outage)\b(?! (?:commander|id|number|yet|channel|manager|without|is"
    r"|that|where|like|declared|review|for (?:hours|days)))|\bno (?:real )?incident (?:here|at all)\b|\b(?:nothing"
    r"|not a thing) (?:is |was |'s |has |really |ever |actually |at all )*(?:wrong|broken|happen\w*|the matter)\b"
    r"|(?:^|\b(?:it|this|that) )(?:was|is|turned out to be|turns out to be|seems to have been) (?:only |just |all "
    r"|really )?(?:nothing|noise|a (?:blip|hiccup|glitch|ghost|fluke|test|bad probe|broken (?:probe|monitor|check)"
    r"|monitoring (?:error|glitch|bug|artefact|artifact)|flapping \w+))\b|\bjust a (?:blip|glitch|hiccup|fluke"
    r"|test)\b|^(?:a |only a )?(?:blip|glitch|hiccup)\b|\b(?:alert|alarm|page|monitor|probe|monitoring|check|sensor) "
    r"(?:was|is|is the one that is|who is) (?:only |just |simply |the one )?(?:a test|bogus|wrong|crazy|broken|lying"
    r"|flapping|faulty|noise|a lie|misconfigured|mistaken|nonsense)\b"
)
STANDS_DOWN = re.compile(
    r"stand(?:ing)?[- ]?down\b|\bend (?:it|this) here\b|(?:call|calling) (?:it|this|the (?:whole )?(?:thing|response"
    r"|incident|alarm|hunt|emergency)|everything|everyone) off\b|call off\b|(?:stand|standing) (?:the team|everyone"
    r"|everybody|them|us|all) down\b|(?:stop|end|abort|cancel|drop|terminate|abandon|suspend) (?:the |this |our "
    r")?(?:whole )?(?:response|incident|alarm|emergency|exercise|operation|effort)\b|(?:everyone|everybody|all) "
    r"(?:can |may |should |please )?(?:go )?(?:back to|return to|go (?:home|back|to)) ?(?:bed|sleep|work|your|normal"
    r"|home|what)?\b|^back to (?:your )?(?:evenings?|beds?|sleep|lives|dinners?|families|work)\b|\b(?:standing|stand"
    r"|stood) (?:the )?(?:response|team|everyone|everybody|us|them|all) down\b|\bwe stop here\b|dismiss the "
    r"(?:incident|alarm|alert)\b"
)
UNSURE = re.compile(
    r"\b(?:could|might|maybe|perhaps|may be|if|hope|hopefully|whether|who|wish|they say|somebody said"
    r"|someone said|looks like|probably|what if|had|last|yesterday|another|we (?:all )?thought|i thought|is not a "
    r"false|isn't a false|not a false|no false|nobody|don't|do not|never|until|not yet)\b"
)
NOT_STANDING = re.compile(r"\b(?:not|n't) (?:\w+ )?(?:standing|stand|calling|call)\b")
