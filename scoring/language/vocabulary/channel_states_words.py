"""Words by which an alert is taken and a war room opened."""

from __future__ import annotations

import re

PAGER = r"(?:alerts?|alarms?|pages?|pager|notifications?|pagerduty)"
ACKS = re.compile(
    r"(?:acknowledge|ack)\b(?! (?:that(?! (?:\w+ )?(?:alert|alarm|page)|\W*$)|your|the (?:risk|help|work|problem)))"
    r"|(?:confirm|note|register) (?:the )?(?:reception|receipt|receiving)\b|(?:confirm|take|accept|mark|silence|mute"
    rf"|claim|own|get|pick up|answer|receive|grab|handle|note|quit)\b(?=.*\b{PAGER}\b)(?!.*\b(?:logs?|whether|if"
    r"|someone|somebody)\b)"
)
ACKED = re.compile(
    r"^\W*(?:ack(?:ed|nowledged)?)\W*$|\bgot paged\b|\bpager(?:'s| is) mine\b|\bi (?:can |do )?(?:see|saw|have "
    rf"(?:seen|noticed|heard|read)|noticed|read) the (?:\S+ ){{0,2}}{PAGER}\b|\b(?:alarm|alert"
    r"|page)\b.{0,30}\bconfirmed\b|\b(?:pager|page|alert|alarm)\b.{0,30}\b(?:got it|accepted|that's on me|is on "
    r"me|(?:received|taken|accepted|seen) by me|accepted, i'm .*)\W*$|\b(?:picked up|picking up|the one taking) "
    rf"(?:the|that|this) (?:\S+ ){{0,3}}{PAGER}\b|^consider me paged\b|\bstop (?:beeping|ringing|buzzing)\b"
    r"|\bpager\b.{0,20}\bi'm (?:here|up|on it|awake)\b|[,;.] ack(?:ed|nowledged)?\W*$|\b(?:got|have|seen|received"
    rf"|saw|heard|on|with) (?:the|that|this|your|it, the|my) (?:\S+ )?{PAGER}\b(?=.*|$)|^(?:the |this |that )?(?:\S+ "
    rf"){{0,3}}{PAGER} (?:is mine|is with me|received|acknowledged|acked|seen|noted|reached me|heard|has reached me"
    r"|taken)\b"
    rf"|\bi (?:have it|have the page|got it|have got it)\b.*\b{PAGER}\b|\b{PAGER}\b.*\bi(?:'ve got| have| got| take| "
    r"am on| 'm on|'m on|'ll take)(?: it| this| that)?\b|\back (?:the|that|this)\b|\b(?:mark|set) "
    rf".*\b{PAGER}\b.*\b(?:seen|acknowledged|read|taken)\b"
)
NOT_ACKED = re.compile(
    r"\b(?:not|n't|never|nobody|who|why|anybody|anyone|keeps?|still|again|another|too many|fired"
    r"|firing|false)\b"
)
MANY_ALERTS = re.compile(rf"\b(?:more|many|\d+) {PAGER}\b|\bwe (?:have|got)\b")
OPENS_ROOM = re.compile(
    r"(?:open|start|set up|set|spin up|spin|create|launch|need|make|organise|arrange|begin|have|get|jump|hop|join"
    r"|convene|meet|gather|move|go|switch|want|fire up|establish|host|schedule|run|come|dial|take|kick off|put|bring"
    r"|assemble|do|talk|speak|call|require|use)\b"
)
ROOMS = (
    r"(?:war room|bridge|call|incident call|video call|conference(?: call)?|zoom|huddle|hangout|(?:google )?meet"
    r"|teams call|voice(?: call| channel)?|phone conference|video|one room|same room|the room|a room|meeting room"
    r"|audio)"
)
ROOM = re.compile(rf"\b{ROOMS}\b")
ROOM_NOW = re.compile(
    rf"^\W*(?:a |the )?{ROOMS}(?: is)?(?: please| now| needed| required| wanted| time| for this| asap| everyone| "
    r"everybody| all|!)+\W*$|\b(?:everyone|everybody|all(?: hands| of (?:us|you))?|people|team|folks|us all|all "
    r"responders)(?: please| now| should| must| to| of you| into| in| on| join| come| get| hop| be| meet| together| "
    rf"here|,)+(?: the| a| one| our)? ?{ROOMS}\b"
    r"|\b(?:talk|speak|discuss|do this|meet|see each other|continue) (?:\w+ ){0,4}(?:face to face|by voice|over "
    r"voice|on the phone|in person|by phone|on video|over video|live|out loud)\b|^(?:a |the )?(?:war room|bridge"
    r"|call)\W*$|^(?:a |the )?(?:war room|bridge|call), (?:everyone|everybody|all|please|now)\b|\b(?:everyone"
    r"|everybody|all)\b.{0,20}\b(?:dial|come|get|meet|join|be) (?:in|into|on|onto|to)?(?: one| a| the| our)? "
    r"(?:call|bridge|phone|war room|line)\b|\b(?:hop|jump|get|talk|all) on the phone\b(?! with)"
)
ALREADY = re.compile(
    r"(?:\b(?:is|are|been|was|has)|(?:room|bridge|call)'s) (?:\w+ )?(?:open|running|up|on|in|there"
    r"|already)\b|\bhear\b|\blink\b|\bleft\b|\bnot?\b|n't\b|\bwho\b|\bwhy\b|\bno need\b|\bnobody\b|\bcalls? (?:from"
    r"|of|to|rate|per|fail\w*|succeed\w*)\b|^call (?:it|this|me|them|him|her|@|for)\b|\bapi\b|\bquiet\b|\bnoisy\b"
)
ROOM_WISHED = re.compile(rf"\b{ROOMS} would be (?:very )?(?:good|useful|nice|great|helpful|handy)\b")
ROOM_ASKED = re.compile(
    r"\b(?:can|could|shall|should|would|how about|why not|fancy|mind|may)\b|^\W*(?:call|war room"
    r"|bridge|zoom|huddle)\?"
)
TAKES_A_CALL = re.compile(r"\b(?:make|take|get|need|have) (?:the|that|this) call$")
