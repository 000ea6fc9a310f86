"""Words that colour a sentence about people, in classes: the linear reader of blame looks at classes, not at words."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

_CLASSES: dict[str, str] = {
    "BAD": """careless negligent incompetent lazy sloppy reckless stupid idiot clueless irresponsible unprofessional
    thoughtless arrogant arrogance ignorance negligence incompetence inattention impatience haste
    laziness attitude     excuse excuses shame ashamed ego pride proud vanity stubborn naive foolish
    dumb unforgivable inexcusable amateur     amateurish habit brains judgement judgment sharpest guilt
    fiction regrettable disappointment mess blunder""",
    "SARC": """apparently evidently presumably obviously clearly frankly honestly naturally surprise surprised
    surprising     surprisingly strangely indeed predictably regrettably unfortunately wisdom genius
    brave bravery clever     congratulations applause mystery so-called esteemed dear brilliant creative
    remarkable infinite achievement""",
    "SANC": """disciplined disciplinary warning warnings warned sanction sanctions consequences retrained dismissed
    fired     sacked suspended resign resigned promotion bonus reprimand punished punishment talk
    conclusions hr""",
    "GOOD": """thanks thank thanked grateful praise wonderful welcome helped saved sensible quick calm kept spotted""",
    "FAULT": """fault blame blamed blaming guilty responsible responsibility culprit error mistake mistakes errors
    attributable owes owe""",
    "PERC": """look looked looking read reading reads ask asked asking asks check checked checks noticed notice listen
    listened think thought thinking knew know known see seen saw bother bothered care cared remember
    remembered test     tested watch watched understand""",
    "FAILV": """forgot forgotten ignored ignore ignores neglected overlooked failed missed broke broken skipped refused
    dropped botched bungled slept snored ruined""",
    "KNEW": "warned told reminded informed promised",
    "CHOSE": """preferred prefer prefers chose choose chooses elected decided decide managed manage manages insisted
    wanted     want wants felt feel opted tends tended likes liked love loves enjoyed happy willing
    unwilling unable able""",
    "IDLE": """holiday cinema golf canteen lunch coffee smoke barbecue asleep sleep bed weekend crossword newspaper
    football party beer haircut nap hair breakfast dinner beach idle busy dreamt dream yoga""",
    "ELSE": "unlike other others elsewhere else better worse than competitor competitors previous former rest",
    "INSULT": """basic arithmetic school child children kindergarten dog grandmother spell count alphabet manners
    toddler hobby""",
    "CLAIM": "swears claims claimed says said admitted insists explained according announced wrote promise promises",
    "MORAL": """trust confidence honesty honest truth duty common sense respect patience discipline attention diligence
    effort courage interest opinion feeling gut talent talents strength strengths experience knowledge
    skill""",
    "CIRC": """default defaults version versions label labels labelled field fields form page copy format digit digits
    address firmware number numbers name names named called printed zone clock scale switched swapped
    shows shown wired     mirrored identical alike similar hidden truncated expired outdated shared
    silent silently stuck frozen missing""",
    "FOLLOW": "book letter plan planned agreed guide checklist card contract procedure permit rota followed law",
}

CUES: dict[str, str] = {word: name for name, text in _CLASSES.items() for word in words(text)}
"""A word to its class. Where a word stands in two, the later class has it."""

LITERAL: frozenset[str] = frozenset(
    words(
        """anybody anyone everybody everyone nobody no-one somebody someone one two three once twice ever always
    never     again finally even only just already still yet neither nor else without whose whoever
    those these rather     instead like until unless though although despite whether here there how why
    what when where who"""
    )
)
"""Words kept as they are, for the frame of a sentence hangs on them."""

PRONOUNS: dict[str, str] = {
    word: name
    for name, text in {
        "<he>": "he she him her his hers himself herself",
        "<i>": "i me my mine myself i'm i've i'd",
        "<we>": "we us our ours ourselves we're we've",
        "<you>": "you your yours yourself",
        "<they>": "they them their theirs themselves they're",
    }.items()
    for word in words(text)
}
"""A pronoun to whom it points at."""

CALENDAR: frozenset[str] = frozenset(
    words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august     september october november december easter christmas english german french italian
    american european"""
    )
)
"""Words with a capital letter that are no names."""

TITLES: frozenset[str] = frozenset(words("mr mrs ms dr frau herr mister miss"))
"""What stands before a person's name."""
