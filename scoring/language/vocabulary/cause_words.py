"""How people tell the cause, say that it is unknown, and say nothing in its place, as patterns over tagged
sentences."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

CAUSE_CUE: str = (
    r"\b(?:caused? by|causing|because|due to|owing to|owed to|triggered by|result(?:s|ed)? (?:of|from)|stem(?:s"
    r"|med) from|introduced by|led to by|brought (?:it |this |that |them )?(?:on|about|down) ?(?:by)?|thanks to"
    r"|on account of|by reason of|attribut\w+ to|traced (?:back )?to|comes? from|came from|came by|comes? down to"
    r"|came down to|boils? down to"
    r"|(?:it )?(?:all )?(?:goes|went|go) back to|after the digging|it was (?:me|us|him|her)\b|(?:the )?finding:?"
    r"|came about (?:through|by)|provoked (?:by|from)|underlying it"
    r"|what had happened|what happened (?:was|is)|tl;?dr:?|(?:trouble|problem|it|issue|outage) (?:began"
    r"|started) (?:when|with|after)|(?:is|lies|was|lay|sits?) in the|traced (?:it|the \w+|this) (?:back )?to"
    r"|(?:it )?turned out|behind (?:all )?(?:this|that|it) (?:stood|was|is)|culprit|behind (?:it|this|that|all this)"
    r"|root ?cause|root:|(?:the |our |its )?(?:cause|reason|origin|trigger|source|explanation|background"
    r"|root)(?: found)?(?: of [^.;]{0,50}?| for [^.;]{0,50}?| behind [^.;]{0,40}?)? ?(?:was|is|were|are|has been|=|:"
    r"|lies|lay|turned|seems)|turned out (?:to be|that)|it was so|as a (?:consequence|result) of|following (?:a|an"
    r"|the) (?:\w+ )?(?:release|deploy\w*|change|migration|push|update|upgrade)"
    r"|made (?:it|them|this) (?:fail|break|slow|crash)|that did it|(?:is|'s) (?:why|what (?:broke|caused|did))"
    r"|was (?:why"
    r"|what (?:broke|caused|did))|why\b[^.;?]{0,30}[:?]|(?:was|were|is|are) the (?:reason|cause|culprit|trigger)"
    r"|did it\b|since (?:the|our|an?|its|their) (?!(?:last|first|same|start|beginning|incident|outage|weekend"
    r"|morning|update"
    r"|power|night|release|deploy\w*)\b)[\w-]+ (?:that|which|who|took|sent|lost|ran|got|did|changed|had|was"
    r"|were)\b|since (?:the|our|a|an) \w+ (?:was|were|had|is|returned|sent)|as (?:the|a|an|our) [\w -]{2,40} "
    r"(?:met"
    r"|had|was|were|did|returned|lost|ran|is|hit)|provoked by|down to (?:a|an|the)|rooted in|it's the|it is the"
    r"|it was (?:the|a|an|our|your)|(?:blame|blamed) on)"
)
"""Words that join a cause to what it caused."""

UNKNOWN: str = (
    r"\b(?:cause|reason|reasons|origin|why|explanation|trigger|source|culprit)\b[^.;]{0,50}\b(?:unknown|not (?:yet "
    r"|been |have |be )*(?:known|clear|found|identified|established|understood|there|determined)|unclear|(?:is|still"
    r"|remains|stays|left) open|open\W*$|under (?:investigation|examination|analysis|review)|still being|none found"
    r"|nothing found|not found|mystery|eludes?|missing|don't (?:know|have)|do not (?:know|have)|dont know"
    r"|not know\w*|looking for|not have it|no idea|tbd|to be (?:found|determined)|escapes|in the dark|n/k)\b"
    r"|\b(?:don't|do not|not|didn't|didnt|cannot|can't|never|no idea|no clue|nobody|no one|haven't|have not"
    r"|still) (?:yet )?(?:know\w*|understand\w*|tell|say|have|found|find|got|explain\w*|identified"
    r"|determined)?[^.;]{0,40}\b(?:cause|why|reason|reasons|explanation|what (?:happened|caused|went wrong|broke"
    r"|brought))\b"
    r"|\b(?:unknown|unclear) (?:so far|cause|reason|yet|as of now|at (?:this|the) (?:point|time|stage|moment))\b"
    r"|\b(?:still|are|is|we're|will|go on|keep|continue) (?:on )?(?:looking for|look for|investigating|search\w*"
    r"|trying to find|working out|seeking|hunting for|looking)(?: for)? ?(?:the |what |out )?(?:root )?(?:cause"
    r"|reason|caused|why|further|what)?\b"
    r"|\b(?:none|nothing|not) (?:has been )?found(?: so far| yet)?\b|\b(?:we've|we have|i've|i have|we"
    r"|have) (?:got )?no (?:idea|clue|explanation|reason)\b|\bwithout (?:an? )?explanation\b|\bunexplained\b"
    r"|\b(?:why|reason)\W+(?:unknown|no idea|not known|don't know|open|we don't|who knows|beats me|dunno)\b"
    r"|\bwho knows why\b|\b(?:is|remains|stays) (?:a )?(?:mystery|riddle|puzzle|unknown|unclear|open)\b"
    r"|\bin (?:the )?logs (?:is|are) (?:nothing|emptiness)\b|\bno root cause\b"
)
"""An honest "we do not know the cause"."""

EMPTY: str = (
    r"\b(?:technical|internal|external|unexpected|unforeseen|unforeseeable|various|certain|some|unlucky|unfortunate"
    r"|adverse|special|difficult|unhappy|particular|complex|several|multiple|different|operational|systemic|human"
    r"|organisational|organizational|general|usual|known|unspecified) (?:\w+ |and ){0,3}?(?:circumstances?|reasons?"
    r"|difficult\w+|issues?|problems?|complications?|factors?|causes?|things?|errors?|conditions?|events?|matters?"
    r"|failures?|troubles?|glitch\w*|hiccups?|faults?|anomal\w+|irregularit\w+|nature|side|grounds|influences?"
    r"|aspects?|constraints?)\b"
    r"|\b(?:some |any )?(?:weird|strange|odd|random) (?:stuff|things)\b(?: going on)?|\bstuff going on\b"
    r"|\bby an? (?:issue|problem|error|fault)\b(?! (?:in|with|on|of|at|inside|between))"
    r"|\b(?:stuff|things|life|it|shit|these things|such things) (?:just )?(?:happen(?:s|ing|ed)?|go wrong|goes wrong"
    r"|went wrong)\b|\bhappens\b\W*(?:$|\.)|\bone of those\b|\b(?:gremlins?|hiccups?|glitch(?:es)?|gods|weird tech"
    r"|computer says|bad luck|murphy|just one of|bad day|act of god|voodoo|magic|mercury|the usual|whatever"
    r"|the stars|fate|technology|tech thing|tech stuff|moods?)\b"
    r"|\b(?:chain|combination|interplay|series|number|set|mix|mixture|concatenation|coincidence"
    r"|accumulation) of (?:\w+ ){0,2}(?:circumstances?|factors?|events?|things|reasons|causes|coincidences"
    r"|conditions|influences|issues|problems)\b|\byou know how it is\b|\bas (?:it|they) (?:sometimes )?(?:happens?"
    r"|do(?:es)?|are)\b|\bof a technical nature\b|\bsomething (?:went|did|broke|happened|was|somewhere|technical"
    r"|internal|with)\b|\bsome (?:kind|sort) of\b|\btechnical (?:reasons?|issue|problem|fault|error|difficult\w+"
    r"|glitch|nature|trouble|hitch)\b|\binternal (?:reasons?|issue|problem|error|matters?)\b|\bfor (?:some"
    r"|whatever) reason\b"
)
"""Words that stand where a cause belongs and say nothing."""

NO_CAUSE: frozenset[str] = frozenset(
    words(
        """technical internal external unexpected unforeseen unforeseeable issue issues problem problems difficulty
        difficulties error errors glitch hiccup bug system systems server servers service services failure failures
        malfunction incident outage thing things some unknown circumstances circumstance reasons
    reason fault something temporary infrastructure platform software a an the our various certain complications
    complication factors factor human nature stuff happening happens interplay chain unlucky unfortunate gremlins
    gremlin weird tech event events matters matter other others side cause causes none found nothing open examination
    investigation know known idea clue
    later ask follows follow internal see ticket above below review pending"""
    )
)
"""A cause made of these words alone names none."""

STORY: str = (
    r"\b(?:had|has|have|having|'d|was|were|got|been) (?:already |just |recently |been |not |accidentally |wrongly "
    r"|mistakenly |only |silently |still |never |once )*(?:been )?(?:removed|enabled|deleted|expired|disabled"
    r"|changed|filled|leaked|run out|overwritten|dropped|locked|exceeded|broken|lost|renamed|moved|lapsed|swapped"
    r"|set to|defaulted|cancelled|canceled|cut|torn|unplugged|switched|replaced|given new|rotated|revoked"
    r"|misconfigured|mistyped|forgotten|omitted|skipped|merged|migrated|upgraded|deployed|released|rolled out"
    r"|installed|reset|restarted|applied|pushed|introduced"
    r"|mislabel\w*|pinned|exhausted|overloaded|duplicated|corrupted|blocked|truncated|cached|stored|hard-?coded"
    r"|mixed up|entered|copied|painted|flooded|damaged|overheated|scheduled|routed|pointed|configured|turned off"
    r"|turned on|cleaned|wiped|shortened|reused|rejected|left|built|written|read|narrower|wider|older|newer"
    r"|too (?:small|large|short|long|low|high|old|narrow))\b"
    r"|,? so (?:that )?(?:it|they|each|every|the|an?|all|no|nothing|late|new|old) (?!way|far)[\w-]+"
    r"|\b(?:damaged|botched|mistyped|typed|tipped|swallowed|starved|flooded|corrupted|collided|raced|unplugged|tripped|confused"
    r"|mixed up|mis(?:configured|routed|labelled|matched|spelled|aligned)|ran (?:empty|dry|out)|lost (?:its|their"
    r"|the)|broke (?:the|our|a)) "
    r"|\b(?:(?:were|was|got|had been) (?:stuck |queued |waiting )behind|(?:dug|drilled|cut|bored|chewed|gnawed"
    r"|bit) (?:through|into)"
    r"|cached (?:a|an|the)|hit (?:the|a|an) (?:limit|ceiling|cap|quota)|took (?:the|a|an) [\w-]+ from"
    r"|(?:overflowed|wrapped around)"
    r"|tripped (?:over|on)|sends? a|forgot to|(?:set|sets|changed|moved|deleted|dropped|wrote|wiped|renamed"
    r"|replaced|blocked|rejected|ignored)"
    r" (?:the|a|an|its|all|every|each)|(?:treats?|takes|took|reads?|counts?) (?:this|it|them|that) (?:as|for)|no "
    r"longer (?:sent|read)|had (?:swapped|deleted|moved|raised|forgotten|run|counted|chewed|shut|renamed|removed"
    r"|changed|set|put"
    r"|pulled|switched|filled|lost|taken|gone|written|replaced|dropped|sent|overwritten|blocked|entered|added|turned"
    r"|copied|merged|started|stopped)|(?:deleted|swapped|overwrote|chewed through|took out|shut (?:itself )?down"
    r"|no longer (?:understood|matched|fit|knew)|did not know|blocked the|refus(?:es|ed) (?:the |all |addresses)"
    r"|lost every|were writing|ran on|was (?:full|empty|slow|loose|wrong|missing|never)|were (?:full|empty|loose"
    r"|wrong|missing)|there was (?:a|an|no) (?!problem|issue|technical|outage|disruption)|was on for|meant for"
    r"|forgot\w* to|disk full|full disk|memory leak|bad (?:config|disk|cable|release|deploy|cert\w*|index))\b"
    r"|ran out|ran full|filled up|swapped places|contradicted each other|went live|kept (?:the |on )"
    r"|did not (?:return|release|match|fit|know|expect)|didn't (?:return|release|match|fit|know|expect)|expired"
    r"|lapsed|exhausted|leaked|overloaded|removed the|overwrote|introduced a|contained a bug|had a bug|survived"
    r"|served stale|lacked|fired twice|still pinned|still pointed|pointed (?:at|to)|knocking at|defaulted to"
    r"|exceeded|accepted (?:a|an)|rejected the|misread|read(?:ed)? them in|counted|sent (?:the wrong|twice)"
    r"|ran (?:before|twice|after|on)|collided|clashed|deadlocked|outgrew|never (?:renewed|closed|released|expired)"
    r"|one (?:hour|day|minute) (?:off|early|late)|no (?:renew|renewal|index|limit|lock|test|check)\b[^.;]{0,20}"
    r"|saw every|older than)\b"
)
"""A told cause without a joining word: what had been changed, ran out or did not fit."""

STEPS: str = (
    r"\b(?:add(?:s|ed|ing)?|rings?|renews? (?:itself|automatically)|exchang\w+|compares?|mount(?:s|ed)?|introduc\w+"
    r"|writ(?:e|es|ing|ten)|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|set(?:s|ting)?(?: up)?|test(?:s|ed|ing)?"
    r"|alert(?:s|ing)?|page(?:s|d)?|automat\w+|remov\w+|replac\w+|upgrad\w+|migrat\w+|limit(?:s|ed|ing)?"
    r"|document(?:s|ed|ing)?|block(?:s|ed|ing)?|requir\w+|return(?:s|ing)?|pin(?:s|ned|ning)?|split(?:s|ting)?"
    r"|renew\w*|reject\w*|refus\w+|put(?:s|ting)?|creat\w+|build(?:s|ing)?|built|mak(?:e|es|ing)|made|enabl\w+"
    r"|disabl\w+|enforc\w+|validat\w+|instrument\w*|implement\w*|configur\w+|extend\w*|install\w*|drop(?:s|ped|ping)?"
    r"|list(?:s|ed|ing)?|ask(?:s|ing)?|giv(?:e|es|en|ing)|get(?:s|ting)?|go(?:es)? (?:into|on|in|to)|cap(?:s|ped"
    r"|ping)?|ship(?:s|ped)?|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|tun(?:e|es|ed|ing)|delet\w+|record(?:s|ed)?"
    r"|rehears\w+|run(?:s|ning)?|updat(?:e|es|ed|ing)|fix(?:es|ed|ing)?|stop(?:s|ped|ping)?|mask(?:s|ed)?|rewrit\w+"
    r"|backfill\w*|teach(?:es|ing)?|train(?:s|ing)?|check(?:s|ed|ing)?|compar(?:e|es|ed|ing)|clean(?:s|ed|ing)?"
    r"|print(?:s|ed)?|lock(?:s|ed)?|plac(?:e|es|ed|ing)|stagger\w*|rotat\w+|turn(?:s|ed|ing)? (?:on|off|into)"
    r"|chang(?:e|es|ed|ing)|open(?:s|ed)?|review(?:s|ed)? (?:the|all|each|every)"
    r"|verif\w+|monitor(?:s|ed)? (?:the|for)|watch(?:es)?|measure(?:s|d)?|wait(?:s)? for|hang(?:s)?|keep(?:s)? (?:a"
    r"|the|two|both)|hold(?:s)?|buy(?:s|ing)?|order(?:s|ed)?|hir(?:e|es)|separat\w+|isolat\w+|duplicat\w+|doubl(?:e"
    r"|es)|increas\w+|reduc\w+|shorten\w*|narrow\w*|widen\w*|encrypt\w*|sign(?:s|ed)?|approv\w+|approver"
    r"|report(?:s)? (?:the|on)|schedul\w+ (?:the|a) (?:job|test|drill|restore|rotation)|log(?:s|ged)? (?:the|every"
    r"|each|all)|warn(?:s|ed|ing)?|flag(?:s|ged)?|tak(?:e|es|en|ing) (?:away|out|over|the)|allow(?:s|ed)?|forbid\w*"
    r"|becom(?:e|es)|will be valid|be kept|be valid|two people|second pair)\b"
)
"""What a specific step does."""

TO_COME: str = (
    r"\b(?:will|we'll|i'll|he'll|she'll|they'll|'ll|going to|plan(?:s|ned)? to|shall|must|need(?:s)? to|next we"
    r"|to prevent|from now on|from (?:next|this|the|DAY|today|tomorrow|week)|as of|starting|beginning|begins?"
    r"|effective|henceforth|should|due|by|until|till|before (?:the )?(?:next|weekend|end|DAY)|when (?:\w+ )+(?:again"
    r"|next)|on DAY|next|this week|tomorrow|every|each|no more|any more|always|at once|todo|action"
    r"|so (?:that )?(?:this|it)|in future|in the future|on our part|DAY|EVERY|now|ready|in (?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|already|are first|set up|(?:is|are) being)\b"
)
"""Words that put a step into what is to come, or make it a standing rule."""

NO_STEP: str = (
    r"\b(?:do better|be (?:more )?(?:careful|attentive|vigilant)|better communication|communicate better"
    r"|improve (?:our )?(?:monitoring|communication|processes|process|quality|service)|pay (?:more|closer) attention"
    r"|(?:post-?mortem|review|analysis|retrospective|rca|report|details|more|rest|explanation|information|duration"
    r"|cause|figures?|letter|summary)(?: \w+){0,3} (?:will|to|shall|is to|follows?) ?(?:follow|be (?:held|published"
    r"|scheduled|done|shared|added|sent|written|put))?"
    r"|(?:schedule|hold|do|write) (?:a |the )?(?:post-?mortem|review|retrospective)|learn (?:from|our|the)|lessons"
    r"|make sure (?:this|it) (?:does not|doesn't|never)|never happen|keep you|let you know|update you"
    r"|continue (?:to |with )?(?:monitor|look|search|watch|invest)\w*|keep (?:on )?(?:monitoring|looking|watching"
    r"|an eye)|(?:go|goes|going) on looking|will go on|take (?:all )?(?:measures|steps|action)|(?:necessary"
    r"|appropriate|suitable|further|all) (?:steps|measures|actions?)|root cause|search further|communicated"
    r"|announced|tbd|internal|more follows|follows? (?:on|later|soon)|rest later|look into|investigate"
    r"|evaluate options|think about|consider|discuss|sleep|apologi[sz]e|exclude|rule out|claim|promise)\b"
)
"""Promises that are no steps."""
