"""Nouns, adjectives and adverbs that colour a sentence about people, by what they say of them."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

_KINDS: dict[str, str] = {
    "VICE": """carelessness negligence incompetence laziness sloppiness arrogance ignorance stupidity
        inattention impatience haste recklessness complacency thoughtlessness foolishness vanity pride
        ego stubbornness indifference apathy amateurism dilettantism unprofessionalism neglect
        forgetfulness clumsiness hubris overconfidence greed thrift stinginess cowardice jealousy
        malice spite obsession inexperience incapacity inability unwillingness disobedience
        insubordination idleness dereliction misconduct malpractice attitude ambition bravado vandalism
        sabotage idiocy nonchalance disinterest bravery wisdom cleverness""",
    "BAD": """careless negligent incompetent lazy sloppy reckless stupid clueless irresponsible
        unprofessional thoughtless arrogant ignorant inattentive impatient hasty foolish dumb
        unforgivable inexcusable amateurish shameful disgraceful embarrassing pathetic lousy shoddy
        slapdash slipshod half-hearted half-asleep cavalier complacent idiotic moronic brainless
        senseless mindless silly childish naive inept clumsy inexperienced unqualified overconfident
        forgetful absent-minded culpable guilty ashamed deplorable unacceptable intolerable useless
        hopeless unreliable untrustworthy uncaring indifferent lax remiss dishonest selfish stubborn
        pig-headed irresponsible imprudent unwise disappointing appalling abysmal dismal cowboy rotten
        daft boneheaded ham-fisted ham-handed cack-handed gross wilful willful deliberate own-goal
        amateur criminal scandalous outrageous""",
    "INSULT": """idiot fool clown moron cowboy dinosaur dilettante amateur buffoon muppet donkey bozo dimwit
        halfwit imbecile slacker sleepyhead wannabe hero genius genie rookie know-it-all smart-alec
        culprit offender sinner perpetrator villain saboteur vandal liar coward suspect usual-suspect
        scapegoat guilty-party wizard mastermind monkey toddler kindergarten nephew grandmother
        schoolchild brains brain skull maths arithmetic alphabet""",
    "ERROR": """mistake error blunder slip typo oversight misjudgement misjudgment howler goof gaffe misstep
        bungling folly lapse failing stunt shambles mess fiasco debacle disaster chaos handiwork
        masterpiece doing foul-up cock-up screw-up""",
    "FAULT": """fault blame responsibility culpability guilt liability accountability responsible accountable
        liable""",
    "MIND": """idea brainwave notion wisdom genius insight clue sense judgement judgment brains diligence care
        attention discipline skill competence courtesy effort interest curiosity backbone decency
        thought imagination experience knowledge patience respect manners duty homework job""",
    "SORRY": "excuse excuses apology explanation shame embarrassment disgrace disappointment regret",
    "SANCTION": """warning reprimand sanction consequence consequences resignation dismissal bonus promotion hr
        supervision probation punishment penalty disciplinary suspension demotion retraining lawyer
        lawyers invoice fine performance-review""",
    "SARC": """brilliant splendid marvellous glorious ingenious heroic bravo congratulations congrats kudos
        applause applaud thanks hats-off masterstroke unforgettable memorable lovely wonderful charming
        delightful so-called self-proclaimed self-styled esteemed dear honourable distinguished
        highly-paid well-paid magnificent legendary infinite clever bright smart fine great excellent
        priceless stellar inspired sublime nobel medal trophy award prize masterclass visionary bold
        brave""",
    "EVID": """apparently evidently obviously clearly plainly presumably surely frankly honestly seriously
        naturally understandably predictably unsurprisingly funnily strangely curiously oddly
        mysteriously conveniently allegedly supposedly regrettably sadly unfortunately basically simply
        literally manifestly patently undoubtedly unquestionably""",
    "MANNER": """blindly carelessly recklessly lazily sloppily stupidly deliberately knowingly wilfully
        cheerfully happily merrily blithely foolishly negligently thoughtlessly casually lightly
        hastily hurriedly arrogantly stubbornly secretly quietly unilaterally singlehandedly
        single-handedly personally solely squarely entirely dangerously absentmindedly unread unchecked
        untested unseen unannounced""",
    "AGAIN": """again always never ever usual typical typically classic constantly repeatedly habitually
        chronically forever""",
    "OBVIOUS": """obvious plain glaring elementary basic trivial evident unmistakable visible crystal-clear
        blatant bleeding""",
    "VIRTUE": """competent careful sensible experienced proper properly decent professional grown-up adult
        attentive diligent sane conscientious capable qualified thorough prudent vigilant
        self-respecting reasonable seasoned half-decent trained senior veteran mature awake alert sober""",
    "PLAY": """holiday cinema golf canteen coffee smoke barbecue asleep bed weekend crossword newspaper
        football beer haircut hair breakfast dinner beach yoga slides conference catch-up headphones
        instagram netflix game match lunch cake flight train-home pub concert wedding phone hangover
        cigarette siesta vacation""",
    "NONBLAME": "blameless nobody's hindsight systemic counterfactual human-error local-rationality",
    "EXCUSE": """identical same similar alike outdated stale missing hidden unlabelled unmarked swapped
        ambiguous misleading confusing truncated mislabelled undocumented illegible unreadable
        invisible silent silently default defaults label labelled labels colour drawing manual-page
        version firmware field form copy format digit prompt wired mirrored expired shared stuck frozen
        unstaffed unreachable interchangeable indistinguishable worn faded overloaded ported mapped
        shown""",
    "BYBOOK": """book procedure runbook checklist guide plan planned agreed permit rota policy instructed
        documented approved standard routine normal practice instructions recipe contract ticket order""",
    "SYSTEMIC": """design process template gap safeguard guard interlock threshold default condition conditions
        dependency assumption assumptions workload staffing understaffed backlog noise false-alarm
        alarms alert-fatigue""",
    "FUTURE": """owner owners due action actions follow-up backlog sprint quarter tomorrow scribe facilitator
        present attendees""",
    "TIMES": "first second third fourth fifth twice thrice time times second-time row",
}

TRAITS: dict[str, str] = {}
"""A word to what it says. Where a word stands in two, the first has it."""
for _name, _text in _KINDS.items():
    for _word in words(_text):
        TRAITS.setdefault(_word, _name)

MORE_PERSONS: frozenset[str] = frozenset(
    words(
        """signaller controller cleaner foreman forewoman chairperson ceo cto cfo coo cio vp svp president boss-man
        programmer coder hacker tinkerer guru architect grad graduate novice newbie beginner rookie predecessor
        successor hire new-hire starter joiner quant bookkeeper biller scheduler-in-chief mate purser
        helmsman pharmacist radiologist anaesthetist veteran gent dude fella lad lass buddy guru
        ticketer approver pusher merger committer deployer releaser editor-in-chief
        housekeeper concierge chauffeur teammate roommate assignee incumbent maintainer caller
        culprit offender perpetrator clown idiot fool moron hero cowboy slacker individual
        party-responsible whiz kiddo trainee-driver picker packer loader rider sailor conductor ranger
        physio physiotherapist dispatcher telephonist groundsman lineman linesman signalman watchstander
        foremen programmer officer lieutenant captain major colonel warden marshal"""
    )
)
"""Persons beside those every reader knows, in the singular."""

MORE_GROUPS: frozenset[str] = frozenset(
    words(
        """pharmacy ward laboratory lab studio billing frontend backend merchandising accounting headquarters hq infosec
        secops devops sre dbas netops sysops devs sysadmins architects contractor leadership board brass
        upstairs management-team hosting hoster isp telco carrier integrator msp agency cab first-level third-level
        helpdesk dispatch-centre control-room front-desk back-office field-office onboarding identity payments product
        reporting recruiting treasury warehouse midwives nursing housekeeping catering
        outsourcer offshore nearshore bidder consultants freelancers interns juniors seniors testers"""
    )
)
"""Teams, departments and firms beside those every reader knows."""
