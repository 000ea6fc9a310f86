"""Words for command, roles and shifts that are given, taken and passed on."""

from __future__ import annotations

import re

from scoring.language.channel_roster import NAME
from scoring.language.vocabulary.channel_words import ROLE_WORDS

IC = r"(?:ic|incident commander|commander|incident command|incident manager|incident lead|im)"
COMMAND = (
    rf"(?:the )?(?:command|{IC}|incident|helm|lead|leadership|reins|baton|wheel|chair|hat|ic role|commander "
    r"role|role of (?:the )?(?:ic|commander|incident commander))(?! (?:line|prompt|typed|to (?:run|restart)))"
)
ROLES = tuple((role, re.compile(pattern)) for role, pattern in ROLE_WORDS)
TAKES = re.compile(
    r"(?:take|have|assume|own|run|lead|drive|coordinate|command|handle|accept|keep|hold|get|steer|manage|serve|act"
    r"|be|claim|step)\b(?: up| on| in)?"
    rf"(?: over)?(?: (?:as|the|full|now|into|for|of|here))*(?: {COMMAND}\b| (?:this|this one|the incident|this "
    r"incident|the response|the show|charge|over|point|incident|it from here"
    r"|this from here|ic)\b)"
)
LEADING = re.compile(
    rf"^(?:the )?{COMMAND},? i (?:take|have|assume|will take|'ll take)\b|(?:^|[,;:.] ?|\b(?:so|and|then|ok) )(?:i'm|i"
    r" am|am|i'll be|i will be|i'd be|me|i've|i have|i got|i've got|i take)(?: now| the| your| acting| got| as| over"
    r"| here| then| hereby)*"
    rf" (?:{IC}|in charge|in command|command|on point|leading(?: this| the incident)?|running (?:this|the incident"
    r"|the show)|coordinating|commanding)\b(?!')"
    rf"|^(?:the )?{COMMAND} (?:is|goes|comes|passes|falls) (?:to me|with me|mine|me|on me)\b|^{IC}(?: is| =| :|:| "
    r"here)+ me\b"
    rf"|\bme (?:as|for|is) (?:the )?{IC}\b|^{IC} (?:here|me|=|>|:) ?(?:me)?\W*$|^(?:taking|assuming) {COMMAND}"
    r"|^i(?:'ll| will)? (?:take (?:it|this)|lead) from here\b"
    r"|^(?:mine|my incident|this (?:one|incident) is mine|incident is mine)\b|\bi(?:'m| am) the one (?:in command"
    r"|leading|in charge)|\bi(?:'ll| will|'m)? (?:coordinate|command|drive this|lead)\W*$|\b(?:leadership|command"
    r"|lead) (?:of the incident |of this )?is with me\b|\bi volunteer (?:as|to lead|for)\b(?!.*\b(?:scribe|notes"
    r"|comms))|\bno(?:body| one) (?:is )?in (?:command|charge)\W+(?:so |then )*i\b|\b(?:dibs on|i claim|claiming) "
    r"(?:ic|command)\b|^command's mine\b|\bi(?:'ve)? (?:have )?got (?:the )?(?:lead|command|ic|helm)\b|\bas incident"
    r" commander\b(?!.*@)|^command to me\b|^i(?:'ll| will) run it\b"
)
GIVES = re.compile(
    r"(?:hand|pass|give|transfer|turn|yield|cede|relinquish|leave|delegate|entrust|move|let|surrender)\b(?: "
    rf"\S+){{0,2}}? ?(?:over )?(?:the )?(?:{COMMAND}|command|lead|it all|everything)?\b"
)
COMMAND_WORD = re.compile(rf"\b(?:{COMMAND}|command|in charge)\b")
NOW_LEADS = re.compile(
    r"\b(?:you(?:'re| are| will be|'ll be| be)|is|are|be|as|becomes?|shall be|will be|being|make|name|appoint)(?: "
    r"now| the| our| new| acting| hereby| therefore)*"
    rf" (?:{IC}|in (?:charge|command))\b"
)
TAKES_COMMAND = re.compile(
    r"(?:take|have|assume|get|own|lead|run|drive|be|accept|coordinate|command|serve|act)\b(?: over)?(?: from (?:me"
    rf"|here))?(?: now)?(?: as)?(?: from (?:me|here))? ?(?:(?:{COMMAND}|charge|in charge|in command|the wheel|this "
    r"(?:one|incident)|command)\b|$|\W*(?:from (?:here|me|now)|please|now|for me)\b)"
)
NAMED_IC = re.compile(
    rf"\b(?:make|name|appoint|nominate|elect) {NAME} (?:our |the |as |as the |to be )*(?:new )?{IC}\b|{NAME} has "
    rf"(?:the )?(?:command|lead|ic)\b|{NAME}'s (?:the |our |now )*{IC}\b|{COMMAND} (?:over )?to {NAME}|{COMMAND} is "
    rf"with {NAME}|it is you who (?:commands?|leads?)|(?:she|he)'s (?:the )?{IC}\b|{COMMAND} (?:passes|goes|moves) "
    rf"(?:over )?(?:from me )?to {NAME}|{NAME} ?,? {IC}\b(?:,| now|$)|\b(?:the )?(?:incident|lead|command|helm) is "
    rf"(?:yours|now yours)\b|\bin favor of {NAME}\b|{NAME} (?:will |shall |now |is going to )*(?:lead|leads|command"
    r"|commands|run|runs|coordinate|coordinates)(?: this| the incident| us)?(?: (?:from|now|for me)|\W*$)|\blead "
    r"this for me\b"
)
OVER_TO = re.compile(
    r"\b(?:over to you|you have the (?:helm|wheel|chair|room|con)|you lead|you're leading|it's "
    r"your(?:s| incident)|your incident|it is your(?:s| incident)|you run (?:it|this|the incident))\b"
)
PAST_GIFT = re.compile(r"\b(?:handed|passed|gave|took|has taken|had|was|were|has been)\b")
SHIFT = re.compile(
    r"\b(?:(?:my|the|this|end of|late|early|night|day) (?:\w+ )?shift|shift (?:hand ?over|change|ends?|is over|over)"
    r"|hand(?:ing)?[- ]?over (?:the |my )?shift|on-call (?:from now|now|shift)|shift to|for the (?:night|rest of the "
    r"(?:night|evening|day))|(?:over to|takes?) @[a-z]{3} (?:for|until) (?:the night|tonight|tomorrow|morning))\b"
    r"|\b(?:have|has|take|takes|taking|takes over|gets?|holds?) (?:over )?(?:the |my )?(?:pager|shift|on-call|duty"
    r"|watch)\b|\bmy (?:day|turn|watch|time|hours?) (?:is|are) (?:over|up|done)\b|\byou(?:'re| are) next\b|\bhas the "
    r"watch\b|you(?:'re| are) (?:now )?on-call\b|\bhand ?over (?:notes?|for)\b"
    r"|\b(?:your|his|her) shift (?:starts|begins)\b|^hand ?over to @|\bthat's my shift\b|\b(?:give|pass|hand)(?:ing)?"
    r" (?:over )?the (?:watch|duty) to\b|\b(?:pager|shift|watch) (?:to|goes to) @[a-z]{3}|\brelieved by @[a-z]{3}"
    r"|\byou take my place\b|\bhand-?off to @|\bwho follows me\b|\byou're on from here\b|\bshift notes\b|\b(?:passing"
    r"|giving|handing) on-call to\b|\boff duty\b|\bfrom (?:\w+ o'clock|\d{1,2}(?::\d\d)?|tonight|tomorrow)(?: on)? "
    r"(?:it's|it is|this is) yours\b|\b(?:passing|pass|giving|give|handing|hand) (?:on )?the pager\b|\brelieves? me\b"
    r"|\b(?:the )?night belongs\b|\btaking over on-call\b|\bon-call (?:is )?yours\b|\bi(?:'m| am) (?:off (?:now|at"
    r"|for|duty|shift)|going home|leaving|done for (?:today|tonight))\b|\bis on-call (?:from now|now|from here)\b"
    r"|\bpager (?:goes|passes|is) \w+"
)
GIVES_ROLE = re.compile(
    r"\b(?:is|are|be|does|do|take|takes|handle|handles|as|you|keep|keeps|run|please|will|own|owns|write|writes|shall"
    r"|should|lead|leads|look|looks|make|put|name|appoint"
    r"|on|for|want|need|have|becomes?|gets?|has|drive|drives|manage|manages|give|act|acts|serve|cover|covers|to|would"
    r"|can|could|care|charge|lies|with)\b|[:=>]|'s\b|'re\b|, "
)
POLITE = re.compile(r"\b(?:might|may|shall|can|could|would|will|please|mind|ok)\b")
NOT_GIVEN = re.compile(
    r"^\W*(?:who|what|why|where|when|how|is|are|was|does|did|has|have|if|once)\b|\b(?:ask|tell|told|said|says"
    r"|wonders?|suggests|asked|asks|thinks|was|were|used to|fell|has been|had|already|wrote|according|yesterday"
    r"|last time|still|nor|neither|not|never|don't|isn't|doesn't|won't|needs? a|need a|want a|without a|no)\b(?! "
    r"(?:later|only)\b)"
)
SOMEBODY_MUST = re.compile(
    r"\b(?:somebody|someone) (?:has to|must|needs to|should|ought to|has got to) (?:lead|take "
    r"(?:command|charge|the lead)|be (?:ic|in charge)|do it)\b.*\b(?:i|me|i'll|i'm)\b"
)
HERE_TAKING = re.compile(rf"\bhere, (?:i'm )?taking (?:over )?(?:as )?(?:{IC}|command)\b")
NOT_TAKEN = re.compile(r"\b(?:never|not|nobody|why|who|if i)\b(?! (?:there|no|nobody))")
TAKES_PLAINLY = re.compile(rf"(?:take|assume)(?: over)?(?: as)? {COMMAND}\b")
NOT_HANDED = re.compile(
    r"^\W*(?:why|when|is|was|did|do|does|if|has)\b|(?<!\w)(?:who|let @[a-z]{3} know|not|never"
    r"|don't|sa(?:ys|id|ying)|ask(?:s|ed|ing)|want(?:s|ed)|think(?:s|ing)?)\b"
)
COMMAND_TO = re.compile(
    rf"(?:the )?(?:new )?(?:{COMMAND}|{IC})(?: role)? ?(?:goes to|passes to|is handed to|is|>|=|:"
    rf"|to|falls to|moves to|will be) ?(?:now )?{NAME}"
)
NAME_AS_IC = re.compile(rf"{NAME} ?(?:=|:|>|as|for|,) ?(?:the |new )*(?:{IC})\W*$")
HANDS_TO_NAME = re.compile(rf"hand over (?:now )?to {NAME}\W*(?:now|please|here|from here)?\W*$")
SHIFT_PLAINLY = re.compile(r"\bshift\b|\byou(?:'re| are) (?:now )?on-call|hand ?over|\bpager\b")
NO_SHIFT = re.compile(r"^\W*(?:who|when|is|was|did|if|how|why)\b|\b(?:not|isn't|won't|last|was|were|until)\b")
IT_IS_YOU = re.compile(r"(?:that's|that is|it's|this is|you're|you are) (?:you|it|the one)\b")
TAKES_QUESTION = re.compile(
    r"\b(?:do|would|are|shall|should|will) you (?:now |want to |wish to |like to |going to "
    rf"|hereby |really )*(?:take|taking|assume|assuming|have|want|accept|in)\b(?: over)?(?: as)? ?(?:{COMMAND}"
    r"|command|charge|over)"
)
OTHER_ROLE = re.compile(
    r"\b(?:technical|tech|comms|communications?|notes|scribe|timeline|customers?|status page"
    r"|side|investigation)\b"
)
