"""Tones of blame in messages beside those of a report, as patterns over tagged sentences (NAME a person or a
company)."""

from __future__ import annotations

WHO: str = (
    r"(?:NAME(?:'s)?|(?:the |our |your |their |that |those |some |a |an |this |whoever "
    r"|these )?(?:[\w-]+ ){0,2}?(?:team|teams|guild|squad|crew|department|desk|shift|guys|folks|people|gentlemen"
    r"|ladies|contractors?|suppliers?|vendors?|partners?|provider|agency|company|operators?|engineers?|developers?"
    r"|devs?|managers?|management|interns?|juniors?|admins?|colleagues?|office|finance|marketing|purchasing|legal"
    r"|sales|hr|qa|ops|operations|security|it|facilities|support|dba|dbas|consultants?|freelancers?|boss|lead"
    r"|installers?|technicians?|staff|handlers?|drivers?|authority|press office|front desk|control room|night shift"
    r"|day shift|she|he|they|them|somebody|someone|whoever|those|person|author))"
)

ACCUSES: tuple[str, ...] = (
    r"\bin (?:his|her|their) wisdom\b|\bwith (?:his |her |their |both )?eyes (?:closed|shut)\b|\bso-called "
    r"(?:experts?|engineers?|specialists?|professionals?)\b"
    r"|\bliars?\b|\bresponsible is\b|\b(?:his|her|their|whose) bonus\b|\b(?:this|that|it)(?:'s| is| one is)? "
    r"(?:all )?on (?:them|him|her|NAME)\b(?! (?:to|now))"
    r"|\b(?:this|that) one on me\b|\bi(?:'m| am| was) (?:a |so )?(?:stupid|careless|dumb|blind|lazy|sloppy"
    r"|negligent)\b|\bmy (?:own )?fault\b"
    r"|\b(?:people|team|guys|folks|department|vendor|supplier|partner|carrier)'s (?:mess|fault|mistake|doing"
    r"|blunder|failure|negligence)\b"
    r"|\bit's (?:him|her|them)\b[^.;]{0,20}\balways\b|\bchecked nothing\b|\b(?:never|nobody|no "
    r"one)\b[^.;]{0,40}\bheard of (?:a|an)\b"
    r"|\blet (?:you|us|everyone)[\w ]{0,16} down\b|\bcould have been (?:done|avoided|fixed|over"
    r"|prevented)\b[^.;]{0,30}\bif (?:NAME|he|she|they|the [\w ]{3,24})\b"
    r"|\b(?:outage|incident|failure|mess|whole thing|it) (?:all )?(?:goes|go|went) (?:back )?(?:to|on) (?:the "
    r"account of )?NAME\b"
    r"|\bNAME'?s? [\w ]{0,16}\bagain\b, |\bcaused (?:single-handedly |solely |entirely )?by (?:NAME(?! (?:to|and"
    r"|team))|[a-z]+'s [\w]+ again)\b(?!'s)"
    r"|\bslept through\b|\bwithout (?:even )?(?:reading|looking at|opening|testing) (?:the|a|any|it)\b|\bfed up "
    r"with (?:these|those|this|that|them|him|her)\b"
    r"|\btook (?:it|this) seriously for once\b|\banswered (?:his|her|their) (?:phone|mail"
    r"|pager)\b[^.;]{0,12}\bfor once\b",
    r"\b(?:negligen\w+|careless\w*|sloppy|slop+iness|incompeten\w+|lazy|laziness|stupid\w*|idiot\w*|clueless"
    r"|reckless\w*|irresponsib\w+|amateur\w*|dilettant\w*|clown\w*|fools?\b(?! to)|moron\w*|useless"
    r"|unprofessional\w*|botch\w*|bungl\w*|screw\w* (?:it |this |us )?(?:up|over)|messed (?:it |this |us )?up"
    r"|made a mess|mess of it|rubbish|garbage work|lousy|pathetic|shameful|disgrace\w*|inexcusabl\w+|hopeless"
    r"|ignoran\w+|toddlers?|sleepy|cowboys?|cluelessness|brainless|dumb|half-?asleep|asleep at|sleeping (?:in|on|at"
    r"|through)|dropped the ball|fast asleep)\b",
    r"\b(?:ruined|wrecked|spoiled|spoilt|sabotaged|let (?:us|everyone|everybody|me|them) down|stabbed|cost us"
    r"|drove us into|got us into|landed us|brought (?:this|it) (?:on|upon) us|caused this (?:mess|disaster)"
    r"|owns? this (?:mess|one)|owns? (?:the|all of) (?:this|it)|to answer for|answer for (?:it|this)|pay for (?:it"
    r"|this)|hear(?:ing)? from our lawyers|from our lawyers|send (?:them |him |her )?the (?:bill|invoice)"
    r"|invoice follows|what we think of (?:it|them|him|her)|expect names|i want names|want to know who"
    r"|heads? (?:will|must|should) roll|be fired|sacked|disciplin\w+|consequences for|called to account"
    r"|take the blame|bear the blame|carry the can)\b",
    r"\b(?:thanks?|thank you|thx|courtesy|congrats|congratulations|hats off|kudos|bravo|well done|nice (?:one|job"
    r"|work)|great (?:job|work)|applause|compliments|cheers|props) (?:a lot |so much |very much |again )*(?:to |of "
    r"|for |goes to |go to )?(?:[\w-]+ )?(?:NAME|them|him|her|marketing|finance|purchasing|guys|folks|legal|sales"
    r"|whoever|master data|management|team|those)\b[^.;]{0,60}\b(?:who|for (?:doing what|nothing|breaking|not"
    r"|the mess|this mess|ruining|the weekend)|couldn't|didn't|forgot|damage|never|not|mess|broke|again|i\.e|lunch)\b",
    r"\b(?:thx|thanks|congrats|cheers|bravo|nice one|well done|great job),? (?:NAME|guys|folks|team|them)\W*$",
    r"\bthank (?:them|him|her|NAME|marketing|finance|those)\b|\b(?:ask|blame|talk to|complain to|look at) (?:NAME"
    r"|finance|marketing|purchasing|legal|sales|them|him|her|whoever|management)\W*$",
    rf"\b{WHO} (?:simply |just |once again |again |yet again |clearly |obviously |of course |never |always |still "
    rf"|even |had |has |have |once more |apparently )*(?:forgot|forgets|ignored|ignores|neglected|overlooked|slept"
    rf"|sleeps|dozed|panicked|fumbled|failed us|couldn't be bothered|can't be bothered|didn't bother|did not bother"
    rf"|never bothers?|doesn't care|don't care|didn't care|couldn't care|can't (?:read|spell|count|follow|tell)"
    rf"|cant (?:read|spell|count|follow)|couldn't (?:read|spell|count|follow|find|tell)|cannot (?:read|spell|count"
    rf"|follow)|doesn't (?:read|test|listen|check)|doesnt (?:read|test|listen)|don't (?:read|test|listen|check)"
    rf"|didn't (?:read|test|check|listen|think|ask|tell)|never (?:tests?|reads?|checks?|listens?|asks?|learns?"
    rf"|tested|read|checked|thought)|refuses? to (?:read|listen|learn|test)|insisted|should have|should've"
    rf"|ought to have|knew better|was warned|were warned|was told (?:twice|before|not)|were told (?:twice|before"
    rf"|not)|made (?:a|the|another|this) (?:mess|mistake|blunder|error|mountain)|make mistakes|blew it|got it wrong"
    rf"|keeps? (?:breaking|overriding|pushing|forgetting|doing)|broke (?:it|everything|our)|pushed (?:it )?without"
    rf"|without asking|without (?:telling|testing|reading|a word)|behind our backs?|all over\b|wanted it (?:this"
    rf"|that) way|let it (?:lapse|expire|happen|slide|rot)|lied|messed|left us|hung us out|washes (?:his|her|its"
    rf"|their) hands)\b",
    rf"\b(?:fault|doing|work|mistake|blunder|error|failure|negligence|incompetence|attitude|stupidity|laziness"
    rf"|arrogance|ego|carelessness|genius) (?:of|by|at|from|lies with|is with|rests with) (?:the "
    rf"|our )?{WHO}\b(?! (?:that|which|system))",
    r"\bNAME(?:'s|') (?:fault|mistake|blunder|doing|error|failure|negligence|incompetence|attitude|stupidity"
    r"|laziness|arrogance|carelessness|mess|fiasco|masterpiece|handiwork|great idea|brilliant idea)\b|\b(?:their|his"
    r"|her|your) (?:own )?(?:fault|mistake|blunder|negligence|incompetence|stupidity|laziness|mess)\b"
    r"|\bhuman (?:error|failure)\b|\boperator error\b|\bpersonal failure\b",
    r"\b(?:squarely|solely|entirely|all|firmly|purely|lies|rests|down) (?:on|with|down to) (?:whoever|NAME"
    r"|the (?:\w+ )?(?:team|guys|people|vendor|supplier|contractor)|them|him|her|those)\b"
    r"|\b(?:all )?because (?:of )?(?:NAME|some(?:one|body)|the (?:\w+ )?(?:team|guys|vendor|supplier|contractor"
    r"|people))\b[^.;]{0,60}\b(?:insisted|forgot|couldn't|didn't|wouldn't|refused|ignored|thought|wanted|against"
    r"|without|again|too)\b|\bagainst (?:every|all|our) (?:advice|warnings?)\b|\bwhoever (?:\w+ ){0,8}(?:signed"
    r"|pushed|approved|wrote|did|broke|touched|merged|deployed)\b(?! that job for)",
    r"\bwhich NAME did\b|\bNAME (?:did|broke|moved|deleted|pushed|merged|changed|touched|switched|pulled) (?:it|this"
    r"|that|them)\b[^.;]{0,40}\b(?:and then|without|again|thx|lunch|asking|all over|despite|although|nobody)\b"
    r"|\b(?:once|yet) again (?:the |our )?(?:NAME|gentlemen|team|vendor|supplier|people|finance|marketing)\b"
    r"|\bagain (?:the gentlemen|the ladies|those|these people|that team|NAME)\b|\bas usual\b[^.;]{0,20}$"
    r"|\b(?:typical|classic) (?:of )?(?:NAME|finance|marketing|purchasing|vendor|management|contractor|them)\b"
    r"|\bthis is what happens when\b|\bif (?:NAME|they|he|she|the (?:\w+ )?(?:team|vendor|people|guys)|someone"
    r"|somebody) had (?:only |just |not |bothered |read |tested |checked |listened |asked |done )"
    r"|\bwouldn't have happened\b|\bwould not have happened (?:if|had)\b|\bcould have been avoided (?:if|had)\b",
    r"\b(?:can't|couldn't|cant|cannot) (?:find|tell|organise|organize|follow|spell|read|count)\b[^.;]{0,40}\b(?:own"
    r"|map|feet|checklist|calendar|manual|elbow|paid|arse|ass|bucket|tested|even if|if you paid|lines)\b"
    r"|\bsold us (?:this|that) (?:rubbish|junk|crap|garbage)\b|\bwho (?:sold|gave|wrote|approved|signed"
    r"|built) (?:us )?(?:this|that) (?:rubbish|junk|crap|garbage|mess)\b|\bwhat (?:happens|you get) (?:when"
    r"|if) (?:you |one |)?(?:let|leave|NAME|finance|the)\b|\bread docs for breakfast\b|\bdidn't read this\b"
    r"|\btoo (?:lazy|stupid|busy|proud|important|clever|cheap) to\b",
)
"""Patterns that blame."""

CLEARED: str = (
    r"\b(?:no|not|n't|nobody|nobody's|no one|none|neither|never|without|isn't|aren't|wasn't|weren't"
    r"|nothing)\b[^.;]{0,46}\b(?:fault|blame|to blame|at fault|guilty|blaming|responsible|mad at|angry|culprit"
    r"|anybody's|accus\w+|villain|shout|grumbl\w*|amiss|wrong|punishment|named|harm|did it|do it|reproach\w*)\b"
    r"|\bnot (?:the )?[\w-]+'s (?:doing|fault|mistake|work)\b|\bwhose fault\b|\bsomebody said blame\b"
    r"|\bplease (?:do not|don't|no|be kind|spare)\b|\b(?:didn't|did not|do not|don't) do (?:it|this)\b"
    r"|\bnothing to do with (?:it|this)\b|\bhad no part\b|\bonly (?:told us|pressed|did what|following|followed"
    r"|waiting)\b|\bas laid down\b|\bwe don't write like that\b|\bgot deleted\b|\btaken out\b|\bthat's not (?:fair"
    r"|true|how)\b|\bnot (?:fair|true)\b|\bthe way you'd want\b|\bnot (?:the )?(?:moment|time) to search\b"
    r"|\bwhom we hold\b|\brequest all not to\b|\bwithout any foundation\b|\bsafeguards?\b|\bi say already\b"
    r"|\bcan do what they can\b|\bi request\b|\bso please be kind\b"
)
"""Blame that is denied, quoted in order to correct it, or declined."""
