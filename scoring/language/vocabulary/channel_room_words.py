"""Words by which people are brought into the war room and let go."""

from __future__ import annotations

import re

from scoring.language.channel_roster import NAME
from scoring.language.vocabulary.channel_people_words import ROOM_NOUN

RELEASES = re.compile(
    r"(?:release|dismiss|excuse|free|relieve)\b|let \S+ (?:go|leave|drop|sleep|rest|off)\b|let go(?: of)?\b|send \S+ "
    r"(?:home|to bed|off|away|back"
    r" to)\b|(?:go|drop|leave|sign|log|step|head|knock|stand|clock|hang|get|take|rest|sleep|have|enjoy|quit"
    r"|disconnect|call it|finish)\b(?=.{0,30}?\b(?:off|away|home|bed|sleep|rest|leave|dinner|back to (?:bed|sleep"
    r"|your|his|her|their|work)|out|down|free|released"
    r"|it a (?:night|day)|the (?:call|incident|channel|bridge|room)|weekend|evening|here|break|excused)\b)|(?:leave"
    r"|go|drop)\W*(?:now|then|please)?\W*$|off (?:to (?:bed|sleep)|home|you go|with you)\b|(?:bed ?time|home time"
    r"|home now|to bed|good night)\b"
)
FREED = re.compile(
    r"(?<!\w)(?:you're|you are|@[a-z]{3} is|@[a-z]{3}'s|he is|she is|he's|she's) (?:now |hereby |all |therefore "
    r")*(?:free|released|off|excused|relieved|dismissed|done"
    r"|off the hook|good to go|no longer (?:needed|required)|not needed(?: any ?more)?|not required(?: any ?more)?)\b"
    r"|\b(?:we|i) (?:are |am )?(?:no longer need|don't need|do not need|won't need|will not need|are done with|'re "
    r"done with|have no (?:further |more )?"
    r"(?:need|use|work) (?:of|for)|can spare|can do without|can manage without|can let|release)\b"
    r"|(?<!\w)(?:you|he|she|they|@[a-z]{3}) (?:can|may|could|should|needn't|need not|doesn't (?:have|need) to|don't "
    r"(?:have|need) to) (?:now |please |all |also )*(?:leave|go(?! on\b| ahead| and)|drop|sign off|log off|stay"
    r"|remain|rest|sleep|step out|stand down|retire|return to)\b(?! (?:ahead|on with|and (?:check|look)))"
    r"|\b(?:catch|get|take|have|grab) (?:some |a |an? hour of )?(?:sleep|rest|break|nap)\b|\bthat(?:'ll| will) be "
    r"all\b|\bdone (?:his|her|their|your) (?:part|bit|share|job|duty)\b|\boff you (?:pop|go|trot)\b|\b(?:shan't|won't"
    r"|needn't|not) keep (?:you|@[a-z]{3})\b|\bno (?:reason|need|point) (?:to keep|for keeping|in keeping) @[a-z]{3}"
    r"|\blet the (?:man|woman|poor \w+) (?:sleep|go|rest)\b|\bno need for @[a-z]{3} to (?:stay|remain|be here)\b"
    r"|\btake @[a-z]{3} off\b|\bgive @[a-z]{3} (?:the (?:evening|night)|a break|some rest)\b|\blet @[a-z]{3} (?:sleep"
    r"|go|rest|leave|drop)\b|\bfeel free to (?:drop|leave|go)\b|(?<!\w)@[a-z]{3} has leave to go\b"
    r"|\bback to (?:your|his|her|their) (?:dinner|bed|family|evening|weekend|kids|work|day|desk|life|home)\b|\bwe're "
    r"done with\b|\b(?:i )?don't think we need\b.{0,40}\b(?:longer|any ?more|further)\b|\bno (?:longer|further|more) "
    r"(?:need(?:ed)? (?:for|of)?|required)\b"
    r"|\bthat(?:'s| is| was) (?:all|it) (?:we need |i need )?(?:for|from) (?:you|@)|\b(?:nothing|no work) (?:left "
    r"|more |else )?for (?:you|@)|\bthanks for (?:your )?(?:help\w*|coming|joining|everything)"
    r"\b.{0,40}\b(?:go|leave|off|bed|home|rest|sleep|all|bye|night)\b|\bget some (?:sleep|rest)\b|\bgo(?:od)? (?:home"
    r"|night|to bed|back to (?:bed|sleep))\b"
)
STAYS = re.compile(
    r"\b(?:don't|do not|never|not) (?:\w+ )?(?:go|leave|drop|release|let)\b|(?<!to )(?<!need "
    r")(?<!needn't )\bstay(?:s)?\b|\bkeep @|\bback to (?:the|you|me|us|@[a-z]{3})\b(?! work)"
)
WITH_THEM = re.compile(rf"(?:in|into|on|to) (?:the |our )?{ROOM_NOUN} with (?P<who>{NAME})")
BRINGS = re.compile(
    r"(?:bring|add|invite|pull|get|have|let|put|send|drag|loop|want|need|ask|take|patch|include|move"
    r"|call|show|tell|like|see|wave|admit|dial)\b"
)
MISSING_IN_ROOM = re.compile(
    rf"(?:i |we )?(?:\w+ )?(?P<who>{NAME})(?:'s| is| are)? (?:also |urgently )?(?:needed"
    r"|required|wanted|missing|to come|in|on|into)\b"
)
GOES_TO_ROOM = re.compile(
    r"(?:join|hop|jump|come|dial|get|move|step|be|go|enter|pop|connect|on|in|into|to|needed"
    r"|switch|click)\b"
)
LETS_GO = re.compile(r"(?:release|dismiss|excuse|free|relieve|let|send)\b")
