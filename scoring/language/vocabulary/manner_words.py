"""How an order is wrapped: politeness, opinions, wishes and modest conditions that stand before what is to be done.

`N` stands for a person's token and `WHO` for whoever may be meant to do it; both are filled in by the reader.
"""

from __future__ import annotations

WHO: str = (
    r"(?P<who>you(?: all| guys| lot)?|N|someone|somebody|anyone|anybody|whoever \w+|one of you|any of you|someone else"
    r"|somebody else|(?:an?|some|any) [\w-]+ (?:person|soul|expert|engineer|specialist)|one|we|i)"
)
"""The one who is to act."""

OPENERS: tuple[str, ...] = (
    r"(?:ok|alright|all right|right|so|well|now|then|and|but|also|yes|yeah|yep|yup|sure|please|kindly|hey|hi|hello|if"
    r" not|agreed|first|first of all|next|second|secondly|finally|therefore"
    r"|hence|thus|just|quickly|quick|maybe|perhaps|immediately|really|actually|honestly|seriously|again|once more"
    r"|meanwhile"
    r"|in the meantime|from my side|for me|for us|to me|in my eyes|in my opinion|in my view|imo|imho|if i may|at once"
    r"|right away"
    r"|right now|asap|for now|for the moment|to be safe|to be clear|only|better|instead|otherwise|still|simply|in "
    r"that case"
    r"|this time|as of now|from now on|with immediate effect|me too|attention|heads up|fyi)(?:[,:;.! >-]+)",
    r"(?:fine|good|great|perfect|alright|cool) (?=(?:@|i|we|let's|i'll|i'm|then|so|we'll)\b)",
    r"(?:fine|good|great|perfect|excellent|approved|confirmed|cool|nice|awesome|lovely|brilliant)(?:[ ]?[,:;.!-]+ ?)",
    r"(?:no|nope|nah|sorry|thanks|thank you|ah|oh|alas|folks|team|everyone|everybody|all|people|gang|friends|colleagues"
    r"|listen|look|wait|hmm|enough|right everyone|ok everyone|ok team|ok folks|dear all|hold on|hang on|note|scratch "
    r"that"
    r"|never mind|nevermind|leave it|forget it|forget that|on second thought|correction|not the [^,.;]{1,30}"
    r"|thanks everyone|thanks all|hi all|hi everyone|hey all|hey everyone|hello all|change of plan|decision|my decision"
    r"|action|todo|to do|urgent|important|question|quick question|request|order|(?:team )?(?:decision|question"
    r"|vote)(?: please)?)(?:[ ]?[,:;.!-]+ ?)",
    r"(?:someone|somebody|anyone|anybody) (?:with|who knows|from|of|in) (?:\S+ ){1,3}?(?=(?:please|could|can|should"
    r"|look|check|see|find)\b)",
    r"(?:all|everyone|everybody|folks|team) (?=(?:can|could|would|will|do) (?:you|we)\b)",
    r"(?:if|when|whenever|as soon as) (?:you|it|that|there|N) (?:[^,.;:?!]{0,40}?)(?:would|will|please|can|could"
    r"|possible"
    r"|ok|fine|mind|agree|time|minute|moment|second|free|ready|get to it)(?: (?:for you|with you|please|so))?,? (?=\S)",
    r"if (?:possible|i may|that is ok|everyone agrees|you please)[, ]+",
    r"(?:we are|it is|it's|things are|this is) (?:getting |going )?(?:[^,.;:?!]{1,30}), (?=(?:so )?(?:please|N|let's"
    r"|can|could)\b)",
    r"(?:no time to lose|no more waiting|enough of this|let me be clear|i am aware)[,.;: ]+",
)
"""Words before an order that leave it as it is."""

CONSENT: str = (
    r"(?:if|unless|as long as|provided|in case|with) (?:nobody|no one|no-one|noone|none|there (?:is|are) no(?:body| "
    r"one)?|you (?:all )?"
    r"(?:agree|don't mind|don't object)|everyone agrees|no objections?|nothing (?:speaks|stands)|somebody|someone"
    r"|anybody"
    r"|anyone|i hear no)[^,:;]{0,60}[,:;] ?(?:then )?"
)
"""A condition that asks the others for their consent."""

FRAMES: tuple[tuple[str, str | None, str], ...] = (
    # Asked of somebody.
    (
        r"(?:does|would|do|did) (?P<who>anybody|anyone|somebody|someone|any of you|you) (?:\w+ )?(?:mind|object"
        r"|disagree)(?: terribly)? (?:if WE|to) ".replace("WE", "(?:we|i)"),
        "we",
        "any",
    ),
    (r"(?:would|do|could) you (?:\w+ )?mind (?:awfully |terribly |very much |maybe |if you |please )*", "you", "ing"),
    (r"mind (?=\w+ing\b)", "you", "ing"),
    (
        r"(?:would|could|will|can) you do (?:us|me) the (?:honou?r|favou?r|kindness|service) (?:of|to|and) ",
        "you",
        "any",
    ),
    (r"you(?:'ve got| have| get| got) (?:\S+ ){1,3}?(?:minutes?|seconds?|moments?) (?:to|for) ", "you", "base"),
    (r"(?:i|we)(?:'d| would) be (?:all )?(?:in favor of|for|inclined to) ", None, "any"),
    (
        r"(?:(?:would|could|will|can) you |please |to )*be (?:so |very |really )*(?:kind|good|nice|a dear|an angel)(?: "
        r"enough)?"
        r"(?: as)?,? (?:to|and) ",
        "you",
        "base",
    ),
    (
        r"(?:may|might|can|could|shall|must) i (?:please |kindly )?(?:ask|beg|trouble|bother|invite|request)(?: "
        r"of)? WHO,?"
        r"(?: N,?)? (?:to|for|if you could|if you would) ",
        None,
        "base",
    ),
    (
        r"(?:is|isn't|was|wasn't|would|wouldn't) it (?:be )?(?:possible|ok|an idea|feasible|good|wise|too much to "
        r"ask|a "
        r"good idea|an option)"
        r"(?: for| that| if)?(?: WHO)?(?: to)? ",
        None,
        "any",
    ),
    (
        r"(?:can|could|would|will|might|may|won't|can't|couldn't|wouldn't|should|shouldn't|shall) WHO(?:,)? (?:not )?",
        None,
        "base",
    ),
    (r"(?:do|did) (?P<who>we|you|i) (?:all )?(?:want|need|like|dare|plan|wish|have) (?:to )?(?=VERB)", None, "base"),
    (r"(?:do|did) (?P<who>we|i) (?=VERB)", None, "base"),
    (r"(?:do|would) you think (?:that )?WHO (?:can|could|should|might) ", None, "base"),
    # Wished for.
    (
        r"(?:i|we)(?:'d| would| should| will| do)? (?:very much |really |rather |quite |dearly |much |just |also |all "
        r"|kindly |still )*(?:like"
        r"|love|want|prefer|need|ask|beg|request|order|instruct|tell|invite|urge|authorise|allow|permit|expect)"
        r"(?: that| for)? WHO(?:,? N,?)? (?!(?:from|of|with|here|who|in)\b)(?:(?:to|should|can|could) )?(?:please |now "
        r"|quickly )?",
        None,
        "any",
    ),
    (
        r"(?P<who>i|we)(?:'d| would| should| will|'ll)? (?:very much |really |rather |quite |dearly |much |just |also "
        r"|now )*(?:like|love|want|prefer"
        r"|need|wish|intend|plan|hope|have) to ",
        None,
        "base",
    ),
    (
        r"(?:i|we)(?:'d| would) (?:\w+ ){0,2}be (?:\w+ ){0,2}(?:glad|happy|grateful|obliged|delighted|thankful) (?:for"
        r"|of) (?=(?:your|a|an|some)\b)",
        "you",
        "base",
    ),
    (r"(?:it|that|this)(?:'d| would) (?:[^,.;:?!]{2,40}?) if WHO (?:could |would |can |might )?", None, "any"),
    (
        r"would it (?:be )?(?:too much )?(?:trouble|bother|hurt|kill|inconvenience|disturb) (?:you |anyone |anybody "
        r")?(?:too much |much )?to ",
        "you",
        "base",
    ),
    (
        r"it(?:'s| is) (?:quite |very |now )?(?:clear|obvious|plain|evident) (?:to me |to us )?that (?:WHO )?",
        None,
        "any",
    ),
    (
        r"be (?:persuaded|willing|able|prepared|happy|available|ready|inclined|convinced|free|up) (?:to|for) ",
        None,
        "base",
    ),
    (
        r"(?:would|does|will) it make (?:any )?sense (?:to|if WHO|for WHO to) ".replace(
            "if WHO|for WHO to", "if we|for us to"
        ),
        None,
        "any",
    ),
    (
        r"(?:i|we)(?:'d| would) (?:very much |really |much |all )*(?:be (?:glad|happy|grateful|obliged|delighted"
        r"|thankful)"
        r"|appreciate it|feel (?:[\w ]{1,20})better) if WHO (?:could |would |can )?",
        None,
        "any",
    ),
    (
        r"(?:it )?(?:would|might) be (?:really |very |so )*(?:good|nice|great|helpful|best|better|wise|useful|lovely"
        r"|kind|wonderful"
        r"|appropriate|appreciated|an idea|cool)(?: of you)?(?: if| to have| when| for| that)? WHO (?:could |would "
        r"|can "
        r"|to )?",
        None,
        "any",
    ),
    (r"(?:want|need) WHO (?!(?:from|of|with|here|who|in)\b)(?:to )?", None, "any"),
    (r"(?:we|i) (?:expect|trust|count on|rely on) WHO to ", None, "base"),
    (r"(?:i|we)(?:'d| would) (?:\w+ )?be (?:glad|happy|grateful|pleased|delighted) (?:to|for) ", "i", "base"),
    (
        r"(?:have|had|take|took|takes|taking|spend|spent|spending|use|used|invest|give (?:it|me|us|this)) (?:a |an "
        r"|the "
        r"|your |another |about |up to |next )*(?:\S+ )?(?:minutes?|moment|seconds?)"
        r"(?: out| or so| max| at most| please)?,? (?:and |to |for |then )?(?=VERB|\w+ing\b)",
        None,
        "any",
    ),
    # Passed on to somebody.
    (
        r"(?:please )?(?:have|let|make|get|ask|tell|order|allow|tell|assign|task|trust) (?P<who>N|someone|somebody)(?: "
        r"please)?,?"
        r" (?:to )?(?:please )?(?!leave\b|go\b|sleep\b|rest\b|drop\b|join\b|know\b|call\b|come\b|have\b"
        r"|note\b)(?=VERB)",
        None,
        "base",
    ),
    (r"(?:please )?feel free to ", "you", "base"),
    (r"you (?:want|need|might want|may want) to (?=VERB)", "you", "base"),
    (r"(?:your|the) (?:job|task|turn|mission|assignment|part)(?: now)?(?:,? N)?(?: is| :|:) (?:to )?", "you", "base"),
    # Opinions.
    (
        r"(?:i|we)(?:'d| would| do)? (?:strongly |really |also |rather |still |firmly |just |therefore )*(?:think"
        r"|believe|guess"
        r"|reckon|say|feel|suppose|suggest|propose|vote|mean|find|consider|recommend|advise|opt|plead|lean|fear|bet"
        r"|figure|move)(?: that| for| to| towards?| it)? (?!not\b)",
        None,
        "any",
    ),
    (r"i am of the opinion(?: that)? ", None, "any"),
    (r"it is my (?:\w+ )?(?:opinion|view|feeling|belief|wish|understanding)(?: that)? ", None, "any"),
    (r"i (?:hold|have|share|take) the (?:opinion|view|feeling)(?: that)? ", None, "any"),
    (
        r"(?:i|we)(?:'m| am|'re| are) (?:all |very much |strongly )*(?:for|in favor of|all for|inclined to|leaning "
        r"towards?|afraid(?: that)?|sorry but|sure(?: that)?|convinced(?: that)?)"
        r" ",
        None,
        "any",
    ),
    (
        r"(?:my|the|our) (?:suggestion|decision|proposal|opinion|plan|idea|vote|advice|recommendation|preference|next "
        r"step|call|wish"
        r"|instinct|take|bet|request|order)(?: is| goes to| would be| now| :|:)+ (?:that )?(?:to |for )?",
        None,
        "any",
    ),
    (
        r"(?:proposal|proposing|suggestion|suggesting|idea|plan|option|vote|motion|next|next step|decision)[:,]? "
        r"(?:is )?"
        r"(?:that )?(?:to )?",
        "we",
        "any",
    ),
    (
        r"(?:how about|what about|what if|why don't|why not|thoughts on|opinions on|what do you (?:all )?(?:think|say) "
        r"(?:about|of|to)|any"
        r"(?:one|body)? (?:against|for)|speak now or|fancy|who is (?:for|against)) (?:WHO )?(?=\S)",
        None,
        "any",
    ),
    # Duty and time.
    (r"(?:the |now the )?(?:time|moment) has come (?:to|that|for)(?: WHO)?(?: to)? ", None, "any"),
    (
        r"it (?:would|might|could) be (?:\w+ )?\w+ (?:to|if WHO (?:could |would )?|that WHO (?:should )?)".replace(
            "if WHO", "if we"
        ).replace("that WHO", "that we"),
        None,
        "any",
    ),
    (
        r"(?:it|that|this)(?: is|'s| was| seems| would be)? (?:now |really |absolutely |about |high |best |better "
        r"|again"
        r" )*(?:necessary"
        r"|better|best|time|high time|important|essential|needed|required|wise|imperative|urgent|the moment)"
        r"(?: that| if| to| for| when)?(?: WHO)?(?: (?:to|should|must))? ",
        None,
        "any",
    ),
    (r"(?:high |about )?time (?:to|that|for)(?: WHO(?: to)?)? ", None, "any"),
    (
        r"(?:the )?(?:best|safest|fastest|right|wisest|smartest|easiest|quickest|only|next|most sensible|reasonable"
        r"|obvious|sensible|cleanest"
        r"|simplest)(?: thing| option| step| way| move| bet| solution| choice| course| idea)?(?: now| here| to do| "
        r"forward| of action| for us)*"
        r"(?: is|'s| would be| will be| might be| seems| may be)(?: that| to| if)?(?: WHO)?(?: to| should)? ",
        None,
        "any",
    ),
    (
        r"(?:it|that)(?:'s| is| would be| might be| may be| could be| seems)? (?:probably |perhaps |maybe |most |more "
        r"|very )?(?:wise|sensible"
        r"|prudent|smart|good|a good idea|reasonable|safe|safer|wiser|clever)(?: idea)?(?: of us)?(?: that| to| if)(?: "
        r"WHO)?(?: to| should)? ",
        None,
        "any",
    ),
    (r"is (?:better|best|necessary|time|important)(?: that| to| if)?(?: WHO)?(?: to)? ", None, "any"),
    (
        r"WHO(?:'d| should| shall| will|'ll| must| need to| needs to| have to| has to| ought to| had to| can| could"
        r"| may"
        r"| are to| is to|'re to| had better| better|'d better| have got to|'ve got to"
        r"| am going to|'m going to| are going to|'re going to| is going to|'s going to| is supposed to| are "
        r"supposed to"
        r"| get to"
        r"| gets to| please|(?:'s| is|'re| are|'m| am) (?:now )?(?:allowed|cleared|authorised|permitted|free|requested"
        r"|asked|invited|kindly requested|welcome) to)(?: please| now| just| also| kindly| first| quickly| maybe| "
        r"better"
        r"| really| all| both| then"
        r"| immediately| finally| probably| definitely| simply)* (?!not\b|n't)",
        None,
        "base",
    ),
    (r"(?P<who>N) to (?=VERB)", None, "base"),
    (r"(?P<who>i|we)(?:'d| would) (?:now |just |probably |rather |also |then )*(?=VERB)", None, "base"),
    (
        r"(?:let's|let us)(?: please| now| just| all| all just| maybe| better| quickly| first| also| really)* "
        r"(?!not\b)",
        "we",
        "base",
    ),
    (
        r"(?:let me|allow me to|permit me to|i am about to|i'm about to|about to|going to) (?:please |now |just "
        r"|quickly"
        r" )*(?!not\b)",
        "i",
        "base",
    ),
    (r"(?:would|should) (?:like|love) to ", "i", "base"),
    (r"(?P<who>i|we)(?:'m| am|'re| are) (?:now |just |currently |hereby |already )*(?=\w+ing\b)", None, "ing"),
    (r"(?:am|are) (?:now )?(?=\w+ing\b)", "i", "ing"),
    (r"(?P<who>i|we) (?:now |only |hereby |just |also |therefore |then |do |as of now )*(?=VERB)", None, "base"),
    (r"(?P<who>you|N|someone|somebody) (?:now |also |then )*(?=VERB)", None, "base"),
    # Around the verb.
    (
        r"(?:to |please |kindly |now |just |also |then |quickly |immediately |maybe |perhaps |again |all |both |first "
        r"|really |do"
        r" (?:please )?)(?=VERB)",
        None,
        "keep",
    ),
    (r"go (?:and |ahead and |on and |ahead, |on, )?(?=VERB)", None, "base"),
    (r"(?:try|attempt|manage|remember|continue|proceed|be sure|make sure|care) to ", None, "base"),
    (r"(?:try and|be sure and) ", None, "base"),
    (r"(?:start|begin|keep|try|consider|go on|get on with|spend \S+ \S+) (?=\w+ing\b)", None, "ing"),
    (r"help (?:us |me |out )*(?:by |to |and )*(?=VERB|\w+ing\b)", None, "any"),
)
"""A wrapping, who is then to act (None: the WHO of the wrapping, else as before), and the form of the verb that follows
(`keep`: as before)."""
