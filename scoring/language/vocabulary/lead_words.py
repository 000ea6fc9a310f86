"""How people say who leads the response, as patterns over tagged sentences (NAME stands for a person)."""

from __future__ import annotations

_IT: str = (
    r"(?:this|that|it|things|here|today|tonight|the (?:incident|response|show|effort|efforts|bridge|call|war ?room|work|works|search"
    r"|operation|operations|coordination|handling|recovery|repair|repairs|case|matter|situation|crisis|team|teams|whole (?:thing"
    r"|incident|response)|lot|troops|fight|firefight|investigation|hunt|analysis|group|one)|this (?:one|incident|response|effort|case"
    r"|matter|work|search|crisis|mess)|that (?:effort|one|work|search)|our (?:incident|response|efforts?|work|teams?|side|people)"
    r"|everything|everyone|everybody|all|us|them|operations|incident command|the incident response|from here|from now(?: on)?)"
)
_POST: str = (
    r"(?:(?:incident|crisis|response|major incident|duty|acting|interim|current|new) )?(?:commander|ic|imoc|manager on duty"
    r"|incident (?:manager|lead|leader|coordinator|head|chief|captain|owner)|crisis (?:manager|lead|leader|coordinator)"
    r"|response (?:lead|leader|manager|coordinator)|coordinator|captain|lead|leader|chief|boss|in charge|in command|in the lead"
    r"|at the helm|at the wheel|on point|point (?:person|man|woman)|calling the shots|the one in charge|head of the response"
    r"|responsible(?: for (?:the )?(?:incident|response|coordination|crisis))?)"
)

HAS_LEAD: str = (
    rf"(?:is|'s|are|am|'m|=|as|will be|acts as|acting as|serves as|stays|remains|becomes|has been (?:named|made|appointed|chosen)"
    rf"|was (?:named|made|appointed|chosen)|appointed|named|on as|stepping in as|steps in as|stepped in as|is our|works as)"
    rf" (?:(?:now|the|our|your|acting|an?|still|also|currently|only|incident|new|here|on) )*{_POST}\b"
    rf"|(?:is |'s |'m |am |are |will be |has been |will |shall |is going to |has agreed to |agreed to |has offered to |is about to"
    rf" |only will be |continues to |keeps )?(?:now |already |still )?(?:lead|leads|leading|led|steer|steers|steering|head|heads"
    rf"|heading|coordinate|coordinates|coordinating|command|commands|commanding|captains|captaining|chairs|chairing|spearheads"
    rf"|spearheading|orchestrates|orchestrating|oversees|overseeing|quarterbacks|quarterbacking|marshals|presides)\b"
    rf"(?! (?:the |our )?(?:comms|communications?|tech|technical|support|customer|fix|post-?mortem|review|retro\w*|public|press"
    rf"|follow|investigation into|database|network|payments?|data|second|next|to\b))"
    rf"|(?:is |'s |'m |am |will |will be |shall |has agreed to |agreed to |has offered to |is going to |now )?(?:run|runs|running"
    rf"|manage|manages|managing|drive|drives|driving|direct|directs|directing|handle|handles|handling|own|owns|owning|guide|guides"
    rf"|guiding|conduct|conducts|conducting|control|controls|controlling) {_IT}\b"
    rf"|(?:has|have|'ve|holds?|takes?|took|taken|takes over|taking|took over|has taken|have taken|will take|is taking|'s taking|assumes?"
    rf"|assumed|has assumed|gets|got|has got|'s got|picked up|picks up|keeps) (?:now |over |on |up )*(?:the |this |incident )*(?:incident command"
    rf"|command|lead|charge|helm|reins|wheel|con|conn|baton|coordination|leadership|steering|hat|ic(?: role| hat)?|control|commander"
    rf"(?:'s)? (?:role|seat|hat|chair)|overall (?:lead|responsibility|control)|chair|bridge)\b(?! (?:on|over) (?:the )?(?:db|database|network))"
    rf"|(?:is )?calling the shots|calls the shots|makes the (?:calls|decisions)|decides (?:here|today|on everything)|has the last word"
    rf"|is (?:the )?(?:one )?(?:to go to|who decides|to follow)"
)
"""What is said of the one who leads, after the name."""

LEADER_IS: str = (
    r"(?:incident commander|commander|incident (?:captain|manager|lead|leader|coordinator|head|chief|captain|owner)|ic|imoc|crisis (?:manager"
    r"|lead|leader|head)|(?:response|major incident) (?:lead|leader|manager)|leader|captain|skipper|coordinator|in charge"
    r"|in command|at the helm|at the wheel|in the lead|on point|leading|steering|coordination|commanding|coordinating|responsible|boss|chief"
    r"|person in charge|point person|driver's seat|driving seat|head of (?:this|the) (?:operation|incident|response|crisis)|chef|final say|commander (?:role|hat|seat)|running (?:this|the (?:incident|show|response))|(?<!tech )(?<!technical )(?<!comms )(?<!communications )"
    r"(?<!support )(?<!team )(?<!shift )lead)"
    r"(?: (?:of|for|on|in|over|at|this|the|today|tonight|here|now|one|crisis|incident|response|matter|case|case|time|operation|command"
    r"|work|our|is|are|was|will be|be|has been|will|with|lies|rests|goes|to|again))*"
    r"(?: ?[:=,(-]+ ?| is | by | as | )(?:head of [a-z ]{2,30}|our |mr |mrs |ms |madam |dr |still |now |again |again with |with |colleague"
    r" |shift manager |director |manager )*NAME"
)
"""The one who leads, before the name."""

LED_BY: str = (
    r"\b(?:led|coordinated|commanded|run|headed|steered|directed|managed|overseen|orchestrated|driven|chaired|handled) by"
    r" (?:our |the |mr |mrs |ms |madam |dr |colleague |head of [a-z ]{2,20} |\w+ manager )*NAME"
    r"|\bunder (?:the )?(?:(?:lead|leadership|command|direction|coordination|guidance|control|baton|eye) of |mr |mrs |ms |dr |our )*NAME\b"
    r"|\b(?:with|and) (?:[a-z ]{0,25})NAME (?:in (?:charge|command|the lead)|at the (?:helm|wheel)|on point|leading|coordinating|as"
    r" (?:ic|(?:incident )?(?:commander|lead|manager)))\b"
    r"|\bNAME \((?:ic|incident commander|commander|incident lead|lead|in charge)\)"
    r"|\b(?:ic|commander|incident lead) \(NAME\)|\bNAME,? (?:ic|commander|incident commander)\b(?!,? (?:is|will be) )"
    r"|\b(?:reports?|findings?|questions?|orders|instructions|everything|anything|ideas?|calls?|decisions?) (?:\w+ ){0,6}(?:to|through|via|from) NAME\b(?= only|,? (?:who|and not|she|he|not|alone|first|$)|\W*$)"
    r"|\bNAME'?s (?:incident|show|call|case|to run)\b|\btake orders from NAME|\b(?:asked|ask|let|made|making|appoint\w*|put) NAME (?:to (?:take command|take over|lead|run"
    r" (?:it|this)|coordinate)|in charge|in command|commander|ic)\b|\b(?:direction|conduct|lead|command) (?:of [a-z ]{2,20})?(?:has|have|makes|does|takes) (?:mr |mrs"
    r" |ms |dr |the )*NAME"
    r"|\b(?:command|the lead|lead|leadership|coordination|the helm|charge|control) (?:is |sits |lies |rests |stays |remains |goes |went |now |has"
    r" |been |was |handed |passed |over )*(?:with|to|in the hands of) (?:mr |mrs |ms |dr |our )*NAME"
    r"|\b(?:follow|listen to|go through|go via) NAME\b|\bNAME'?s? (?:calls|orders|decisions) (?:\w+ ){0,2}(?:follow\w*|count|apply|stand)"
    r"|\bNAME(?:'s)? (?:the )?(?:ic|imoc|incident commander|incident lead|incident manager)\b"
)
"""Other ways to name the one who leads."""

MYSELF: str = (
    r"\b(?:i'm|i am|i have|i've|i'll|i will|i|me|myself)(?: \([^()]{2,40}\))?(?: (?:am|be|will|shall|now|the|your|acting|have|been|also|still"
    r"|currently|as|here|from now on|again|just|our|incident|an))*"
    rf" (?:(?:running|leading|coordinating|commanding|lead|run|coordinate|command|steering|steer|heading|head|managing|handling)"
    rf" {_IT}\b"
    r"|(?:leading|coordinating|in charge|commanding|in the lead|steering|at the helm|on point|calling the shots)"
    r"(?: (?:here|now|today|tonight|till\b.*|until\b.*|from here|for now|so\b.*))?(?=\W*$|[.,;:!(]| and | - )"
    r"|(?:in charge|in command|commander|incident commander|incident lead|incident manager|the lead|ic|imoc)\b(?! for (?:the )?(?:db|database))"
    r"|(?:(?:tak(?:e|ing|en)|took|assum(?:e|ing|ed)|hold(?:ing)?|got|picking up|pick up)) (?:over |on |up )*(?:the |this |incident )*(?:command|lead|helm|ic"
    r"|coordination|reins|wheel|charge|con|baton|hat)\b(?! (?:on|for|of|with)\b))"
)
"""The writer says that they lead."""

NO_LEADER: str = (
    r"\b(?:no|not|nobody|no one|none|who (?:is|will|can|wants?|leads|runs|takes)|who's|whoever|someone|somebody|anyone|anybody|looking for"
    r"|needs? (?:an?|the|our|to find|somebody|more)|needed|wants? to (?:be|lead|take|run)|wanted|sought|seek|seeking|missing|vacant|open|tbd|tbc"
    r"|to be (?:named|decided|announced|confirmed|found|appointed|assigned)|without|would|could someone|should|volunteers?|formerly"
    r"|previously|yesterday|last time|usually|normally|will be named)\b"
)
"""Words that make a sentence about leading name nobody, or somebody who does not lead now."""

LEADISH: str = (
    r"\b(?:incident commander|commander|command|commands|commanding|in charge|charge of|helm|tiller|at the wheel|reins|driver's seat|driving seat"
    r"|steers?|steering|coordinat(?:es?|ing|or|ion)|captain\w*|skipper|chief|boss|ic|imoc|calls? the shots|calling the shots|final say"
    r"|last word|gives? the orders|giving (?:the )?orders|takes? orders|orders come|orders from|conduct(?:s|ing|or|ed)?|baton|takes? it from here"
    r"|taking (?:this|it) (?:one|on|from here)|orchestrat\w+|presid\w+|spearhead\w*|leads?|leading|led|leader|leadership|lead role"
    r"|in the lead|heads? (?:up )?(?:the|this|that|our|up)|heading (?:up )?(?:the|this|that|our|up)|at the head|overs(?:ees?|eeing)|supervis\w+|(?:runs?|running|manag(?:es?|ing)"
    r"|handl(?:es?|ing)|driv(?:es?|ing)|direct(?:s|ing)?|own(?:s|ing)?) (?:this|the|that|our|it|things)\b(?: incident| response| show| effort"
    r"| efforts| bridge| call| room| operation| case| whole| crisis| one| team| work| recovery| repair| search)?|pulls? the strings|holds? the strings|hands of|show\b|whose (?:word|calls|orders)"
    r"|word (?:goes|counts)|decid(?:es|ing) (?:what|who|on|here)|makes? the decisions|responsible (?:for|of)|threads together|running point|holding the fort|taking point|takes point|point on this|(?:is|as) responsible|person responsible|point of contact for|direction|put in charge"
    r"|single point|person in charge|quarterback\w*|stepped up|steps up|stepping up|stepped in|minding|at the controls|overall control|wears? the|wearing the|hat on|ic'ing|icing|shot[- ]caller|driving (?:this|it)|organi[sz](?:es|ing) (?:the|this|everything|us|it|all)|pilot(?:s|ing)?|has (?:got )?this(?: one)?\b|looks after (?:the whole|everything|this|the incident)|in the chair|(?:holds?|holding) the (?:threads|strings|reins|pen|fort)|at the top|has the (?:ball|floor|wheel|reins|hat|chair|final word)|one to (?:ask|follow|turn to)|turn to|charge|rules|taken over|takes over|taking over|took over|owner of (?:this|the incident)|chairs|chaired|supervision|oversight|overall|on the wheel|at the tiller)\b"
)
"""Words of leading that count near a name."""

NOT_THE_LEAD: str = (
    r"\b(?:tech|technical|comms|communications?|support|scribe|shift|sales|product|review|post-?mortem|team|engineering|customer|lead time"
    r"|leads? to|led to|led us to|lead us to|leading to|leading cause|in the direction|no show|show\w* (?:that|up|a|an|no|the|them|old|wrong|errors?)|to show|shows|charged|charge (?:twice|cards?)"
    r"|command line|write|run the (?:script|command|job|query)|commands? (?:on|in) the (?:db|database|server)|reported by|reports? (?:that|of))\b"
)
"""Words that look like leading and are something else."""
