"""How people say that nobody is the culprit, in the notation of the bank of charges."""

from __future__ import annotations

GUARDS: dict[str, str] = {
    "cleared": (
        """not|no|nobody|never|none POSS? fault; nobody's fault; no one's fault; not to blame;
        nobody be to blame|at fault|guilty; not be? fault of; not at fault; no blame; without blame; blame be not;
        blame nobody|no-one; nothing to do with it|this; have nothing to do with; no wrong; nothing wrong;
        do nothing wrong; do everything|all right; not careless|negligent|lazy|stupid; no one|nobody act careless;
        nobody be careless|negligent|lazy|sloppy|stupid; no negligence|carelessness; not .. negligence|carelessness;
        neither WHO nor; not WHO , not; no fault of; through no fault; could not have know|see|tell; can not have;
        could have happen to; could happen to anyone|any; any of us|them would|could|may|might|have; any one of us;
        anyone|anybody would|could have; everyone|everybody would have; as any of; each of us; all of us;
        like|as every|everyone|all before; same|as .. would have do; nobody could; no one could;
        no way to tell|know|see; have no way; give no|nothing; have nothing to go; nothing .. to go by;
        acted? correctly|right|well; in good faith; to the letter; by book;
        followed? the? procedure|runbook|checklist|guide|instruction"""
    ),
    "rejected": (
        """would be easy|convenient|wrong|unfair; be easy|tempting|wrong|unfair|convenient|not? true|fair to|that;
        it be easy to; be wrong|false|unfounded|untrue|mistaken|baseless; turn out to be|that|wrong|unfounded;
        prove wrong|false|unfounded;
        first|earlier|initial|original draft|version|theory|report|reaction|thought|guess|reading;
        initially .. blame; at first .. blame|look|think|seem;
        some|somebody|someone|people say|think|ask|suspect|call|blame|suggest; in channel|chat .. blame|call;
        be drop|strike|withdraw|delete|remove|correct|retract; we strike|struck|drop|delete|correct; which .. clear;
        be clear of; be no root cause; be not root? cause; not a? cause; no cause; stop at; say nothing about;
        explain nothing|little; whatever .. say|written|was; offer to take blame; want to take blame; keep say;
        it be not; be not what; not true; not so; was not; were not; rumour;
        the? line|phrase|word|sentence|label|comment|claim|theory|idea|accusation that|was|is|does|went;
        accuse .. but|yet|wrong; apologise|apologize|apology to; out of line; take back; in fact; on the contrary;
        the review|log|trace|graph|record find|show|found|proves|shows; would not have help|change|see|make;
        not have help"""
    ),
    "policy": (
        """blameless; no names; name|names no one|nobody; we do not? look for|blame|name|punish|ask;
        this|the review|report|document|post-mortem look|ask|name|do|use|is|be|avoid|write; not about who;
        not who but; who do not matter; no consequence|sanction|warning|discipline;
        no one|nobody be|will be? punish|discipline|blame; nobody will; no one will; nothing .. will|can be used;
        read this with; assume that; assumption that; did what make|made|seemed sense; make sense at time;
        in hindsight; hindsight; easy to say now; at time; at that point|moment|time; psychological; just culture;
        second victim; local rationality; what .. make|made .. look|seem|easy; why .. seem|look|make|made sense;
        what|which .. could|would have|need; how can we|could we; what did|do .. see|show|display|know"""
    ),
    "praise": (
        """thank WHO for; thank WHO; thanks to WHO for|we|, who; we .. thank; would|want to thank; be grateful;
        grateful to; kudos to; well do; great catch|job|work by|from|,; good catch; good that; hat off; rightly;
        and rightly so; quickly|quick; within .. minute; at once; save us|the day; rescue; spot; notice first;
        first to; stay|stayed on|until|till; on POSS day off; help; took over; keep us|it|the; credit to;
        credit goes; praise; applause; impress; calm; glad; appreciate; courage; brave; like to thank;
        right call|decision|thing"""
    ),
    "reason": (
        """because it|there|no|M; because of M; since M; as M; since no|there; because nothing|neither; due to M;
        which M; for M; so M; the M show|say|give|name|read|have|do|accept|be|hide|print|list|tell;
        be document|instructed|plan|agree|schedule;
        as document|instruct|plan|agree|design|intended|schedule|describe|usual practice;
        as the? M say|tell|ask|require; per the? procedure|runbook|plan; according to; work order; permit;
        as procedure|runbook|ticket|policy|contract|plan; in line with; require|allow|accept any|either|by;
        let anyone|anybody|you|one|any;
        no alert|alarm|test|check|step|guard|sign|label|warning|way|page|field|limit|mention|one|confirmation;
        there be no; have no; had no M; nothing in|on|between|ask|check|stop|warn;
        never be show|told|trained|given|written|documented; have never be; not be told|given|shown|trained;
        not know|see that; be missing|hidden|wrong|stale|out; run out of;
        go to .. mailbox|number|address|queue|channel|folder; look the same|alike|identical;
        same name|colour|label|prompt|key|wallpaper|page; differ by|in; both be|look|have; one letter|digit; two M;
        side by side; next to; swap|swapped|mislabelled|relabelled; hours|h awake; night shift|in a row;
        without relief|break; on POSS own|alone with; third night; overload; page|alert .. a day|times; false alarm;
        cry wolf; used to"""
    ),
    "action": (
        """owner|owners be|of|:; own; will own|add|get|be|fix|rename|write|review|move|take|look|make|replace|document;
        from next|now|monday|tuesday|may|june|week|january; from now on; by NUM; by the? end; due;
        next step|sprint|quarter; action|actions NUM|item|:; follow-up; to do; planned for; we will; be now;
        now require|need|ask|show; be add|rename|replace|widen; present be; lead|scribe|attendees|participants :;
        incident lead|commander; hand over; handed over; join; joined; page; paged at; acknowledged? at; at NUM WHO;
        NUM WHO"""
    ),
    "repair": (
        """should|ought to? have be give|tell|show|warn|train|page|able|ask|relieve|offer|inform|send|allow|connect;
        should|ought to? have =had; should|ought to? have receive|get; should never have be possible|able|alone|allow;
        must be able|given|told|shown"""
    ),
    "shared": (
        """we all; all of us; us all; each of us; none of us; we never;
        we ignore|miss|forget|underestimate|assume|fail|skip|overlook; our own|process|design|set-up|fault;
        both teams|sides; neither side|team; everyone|everybody read|saw|think; together; as a team; the whole team;
        two|three teams|people; nobody notice|know|own|check; no one notice|know|own|check; no team|single;
        mistake happen; to each of"""
    ),
}
"""A class of innocence to its patterns."""
