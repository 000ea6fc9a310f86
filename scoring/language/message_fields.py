"""Rules for the fields of a message: each takes the segments and gives the words that fill the field, or None."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.clock_times import LENGTH, promised, seconds_of, times_of_day
from scoring.language.sentences import Segment, content_words, is_placeholder, singular, tokens
from scoring.language.vocabulary import message_words as say
from scoring.language.vocabulary.words import ACTIVITIES, STOP_NAMES, USER_ACTIONS, USER_WORDS

_TICKET = re.compile(r"\b(?!inc-|sev-|utc-|p-|v-)[a-z][a-z0-9]{1,9}-\d{1,6}\b|https?://[^\s)\]]{4,200}|(?<!\w)#\d{2,7}\b|\bticket (?:no\.? ?|number )?\d{2,7}\b")
_INCIDENT_ID = re.compile(r"\b(?:inc|incident|im|major)[-_ #]{0,2}\d{2,4}(?:[-_]\d{1,5})?\b|\bincident (?:number|no\.?) ?\d+")
_SEVERITY = re.compile(
    r"\bsev(?:erity)?[\s:_-]{0,3}(?:level |to |is )?(?P<a>[1-4]|one|two|three|four|i{1,3}|iv)\b|\b(?<!-)[ps](?P<b>[1-4])\b(?!-)|\bprio(?:rity)?[\s:-]{0,2}(?P<c>[1-4]|one|two|three|four)\b"
    r"|\b(?P<d>critical|high|major|medium|moderate|low|minor)[- ](?:severity|priority)\b|\bseverity(?: level)?(?: is| of|:| =)? (?P<e>critical|high|major|medium|moderate|low|minor)\b"
)
_LEVELS = {"1": 1, "one": 1, "i": 1, "critical": 1, "2": 2, "two": 2, "ii": 2, "high": 2, "major": 2, "3": 3, "three": 3,
           "iii": 3, "medium": 3, "moderate": 3, "4": 4, "four": 4, "iv": 4, "low": 4, "minor": 4}
_UNDECIDED = re.compile(r"\b(?:maybe|perhaps|probably|possibly|might be|could be|not sure|undecided|unclear|either|between|not a|not an|no|isn't|tbd|whether|or|candidate for)\s(?:a |an |it is |it's )?$")
_NAME = r"(@[\w.-]{2,30}|[A-Za-zÀ-ÿ][\w'’À-ÿ.-]{1,24}(?: [A-ZÀ-Þ][\w'’À-ÿ-]{1,24})?)"
_LEADING = (
    re.compile(rf"{_NAME} (?:is|=|as|'s) (?:now |the |our |your |acting |your incident |new )*(?:incident commander|commander|ic|incident manager|incident lead|incident coordinator)\b", re.IGNORECASE),
    re.compile(rf"\b(?:incident commander|commander|ic|incident manager|incident lead)(?: is| will be|:| =|,)? {_NAME}", re.IGNORECASE),
    re.compile(rf"{_NAME} (?:has|took|takes|is taking|is in|assumed|assumes|will take|has taken|holds) (?:over )?(?:the )?(?:command|lead)\b", re.IGNORECASE),
    re.compile(rf"{_NAME} (?:is leading|leads|will lead|is running|runs|is coordinating|coordinates|is commanding|commands|heads|is heading|is managing) (?:the |this |our )?(?:incident|response|coordination|effort|team|it|situation|handling)", re.IGNORECASE),
    re.compile(rf"\b(?:led|coordinated|commanded|run|headed|under (?:the )?(?:lead|command|leadership|direction)) (?:by|of) {_NAME}", re.IGNORECASE),
    re.compile(rf"\bunder {_NAME} as (?:incident )?commander", re.IGNORECASE),
    re.compile(rf"{_NAME} \((?:ic|incident commander|commander)\)", re.IGNORECASE),
    re.compile(rf"{_NAME} (?:ic|commander)\b(?!,? (?:is|will be) )", re.IGNORECASE),
)
_MYSELF = re.compile(r"\b(?:i'm|i am|i'll be|i have|i will be|i'll|i)\s(?:now |the |your |acting |will )*(?:(?:running|leading|coordinating|lead|run|coordinate) (?:this|the incident|the response|it)|taking command|take command|taking over command|in command|incident commander|commander|ic|command|leading the (?:incident|response))\b")
_STAGES = tuple((stage, re.compile(pattern)) for stage, pattern in say.STAGES)
_LABELLED = tuple((stage, re.compile(pattern)) for stage, pattern in say.LABELLED_STAGES)
_BEFORE_STAGE = re.compile(say.BEFORE_STAGE)
_LABELLED_STATUS = re.compile(say.LABELLED_STATUS)
_BROKEN = re.compile(say.FAILURES)
_MENDED = re.compile(say.RECOVERIES)
_EFFECTS = re.compile(say.EFFECTS)
_AFFECTED = re.compile(say.AFFECTED)
_NO_IMPACT = re.compile(say.NO_IMPACT)
_SHARES = re.compile(say.SHARES)
_CANNOT_DO = re.compile(
    rf"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|not possible to|impossible to)\s(?:\w+\s){{0,2}}(?:{'|'.join(USER_ACTIONS)})\b"
)
_CANNOT_ACT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|nobody can|no one can)\s(?:\w+\s){0,2}"
    r"(?:pay|check out|log ?in|log on|sign in|sign up|order|book|buy|purchase|search|upload|download|reserve|register|transfer|"
    r"withdraw|browse|print|stream|call)\b"
)
_DOING = re.compile(say.DOING)
_CHANGES = re.compile(say.CHANGES)
_FIX = re.compile(r"\b(?:a|the) (?:fix|workaround|patch|mitigation|hotfix)\b")
_WEAK = re.compile(say.WEAK_DOING)
_CAUSES = re.compile(say.CAUSES)
_STORY = re.compile(say.CAUSE_STORY)
_UNKNOWN = re.compile(say.UNKNOWN_CAUSE)
_STEP = re.compile(say.STEP_VERBS)
_FUTURE = re.compile(say.FUTURE)
_NO_STEP = re.compile(say.NO_STEP)
_NO_ETA = re.compile(say.NO_ETA)
_ETA = re.compile(say.ETA_CUES)
_LASTED = re.compile(r"\b(?:duration|durat\w+|lasted|lasting|took|for|after|was down|were down|down|outage of|over|in total|total|lost|downtime|during|length)\b")
_NOT_LASTED = re.compile(r"\b(?:next|coming|within|every|monitor\w*|watch\w*|another|retention|timeout|threshold|last \d|in \d)\b")
_BEGAN = re.compile(r"\b(?:began|started|starting|start|from|since|between|beginning)\b")
_ENDED = re.compile(r"\b(?:ended|until|till|to|and|restored|resolved|recovered|back|over|closed|end|-)")
_RANGE = re.compile(r"\d{1,2}[:.h]\d\d ?(?:[ap]m)? ?(?:utc |cet )?(?:-|to|until|till|and|>) ?\d{1,2}[:.h]\d\d")

_THINGS_TOO = frozenset("client agent consumer publisher sender reader listener partner player reader tester user-agent creator".split())
_PEOPLE = frozenset(USER_WORDS) | frozenset(word + "s" for word in USER_WORDS)


def incident(segments: Sequence[Segment]) -> str | None:
    """What is broken, or the incident's number."""
    for segment in segments:
        if _INCIDENT_ID.search(segment.text):
            return segment.raw
        if segment.label == "incident" and content_words(segment.text, say.NOT_A_THING):
            return segment.raw
    for segment in segments:
        if segment.label in ("commander", "next_update", "severity", "other", "action_items"):
            continue
        if _CANNOT_ACT.search(segment.text):
            return segment.raw
        if (_BROKEN.search(segment.text) or _MENDED.search(segment.text)) and _things(segment.text):
            return segment.raw
    return None


def severity(segments: Sequence[Segment]) -> tuple[str, str] | None:
    """The level as stated ("SEV1".."SEV4") and the words; an undecided level is none. The last decided mention counts."""
    answer: tuple[str, str] | None = None
    for segment in segments:
        text = f"severity {segment.text}" if segment.label == "severity" else segment.text
        matches = list(_SEVERITY.finditer(text))
        if not matches and segment.label == "severity":
            word = next((word for word in tokens(segment.text) if word in _LEVELS), None)
            if word and not re.search(r"\bor\b|\?|/", segment.text):
                answer = (f"SEV{_LEVELS[word]}", segment.raw)
            continue
        for match in matches:
            after = text[match.end() : match.end() + 16]
            if _UNDECIDED.search(text[: match.start()]) or re.match(r"\s?(?:\?|or\b|/ ?(?:sev|p|s)?\d|to be|tbd)", after):
                answer = None if re.match(r"\s?(?:or\b|/)", after) else answer
                continue
            level = next(group for group in match.groups() if group)
            answer = (f"SEV{_LEVELS[level]}", segment.raw)
    return answer


def status(segments: Sequence[Segment]) -> tuple[str | None, str | None]:
    """(words that state the stage of the work or None, the stage or None). The furthest stage of several counts; a
    status label may say that work goes on without saying at which stage."""
    for segment in segments:
        if segment.label == "status":
            for stage, pattern in (*_LABELLED, *_STAGES):
                match = pattern.search(segment.text)
                if match and not _BEFORE_STAGE.search(segment.text[: match.start()]) and not _denied(segment.text, match):
                    return segment.raw, stage
            if _LABELLED_STATUS.search(segment.text):
                return segment.raw, None
    best: tuple[str | None, str | None] = (None, None)
    for segment in segments:
        if segment.label in ("action_items", "root_cause", "commander", "next_update", "severity"):
            continue
        stages = []
        for stage, pattern in _STAGES:
            match = pattern.search(segment.text)
            if match and not _BEFORE_STAGE.search(segment.text[: match.start()]) and not _denied(segment.text, match):
                stages.append(stage)
        if stages and best[1] is None:
            best = (segment.raw, stages[0])
        elif stages and _rank(stages[0]) > _rank(best[1]):
            best = (segment.raw, stages[0])
    return best


def impact(segments: Sequence[Segment], broken: bool) -> str | None:
    """Who is affected and how in terms of users, or an explicit "none". `broken` says the message names what is broken."""
    for segment in segments:
        if segment.label in ("commander", "next_update", "action_items", "other", "severity"):
            continue
        text, labelled = segment.text, segment.label == "impact"
        if labelled and re.match(r"\W*(?:none|no|nobody|nil|zero|not any)\b", text):
            return segment.raw
        if _NO_IMPACT.search(text) and not re.search(r"\bno(?: \w+)? (?:data|customer data) (?:was |were |is )?lost\b", text):
            return segment.raw
        words = {singular(word) for word in tokens(text) if word not in _THINGS_TOO}
        addressed = bool(re.search(r"\b(?:you|your)\b", text)) and not re.search(r"\b(?:hear|update you|inform you|let you|keep you|thank you|from you)\b", text)
        who = bool(words & USER_WORDS) or addressed or bool(re.search(r"\b\d in \d+\b", text)) or bool(re.search(r"\bwe (?:sell|lose) (?:nothing|orders)\b", text))
        effect = bool(_EFFECTS.search(text))
        hit = bool(_AFFECTED.search(text)) and broken
        more = bool(words & USER_WORDS) and bool(content_words(text, say.NOT_A_THING | _PEOPLE)) and bool(_BROKEN.search(text))
        if who and (effect or hit or more) and not _only_told(text):
            return segment.raw
        share = _SHARES.search(text)
        if labelled and words & ACTIVITIES and effect:
            return segment.raw
        if words & ACTIVITIES and share and (effect or hit or labelled) and not re.search(r"\b(?:error rate|requests)\b", text):
            return segment.raw
        if _CANNOT_DO.search(text) and (labelled or not re.search(r"\bwe (?:can't|cannot|are unable)\b", text)):
            return segment.raw
        if labelled and (who and share or share and effect):
            return segment.raw
    return None


def commander(segments: Sequence[Segment]) -> str | None:
    """The person named as leading."""
    for segment in segments:
        if segment.label == "commander":
            name = re.match(rf"\W*{_NAME.replace('(@', '(@?@')}", segment.raw)
            if name and _names(name[1]) and not is_placeholder(segment.raw):
                return segment.raw
        if _MYSELF.search(segment.text):
            return segment.raw
        for pattern in _LEADING:
            match = pattern.search(segment.raw)
            if match and _names(match[1]):
                return match.group()
    return None


def next_update(segments: Sequence[Segment], start: str, now: int) -> tuple[str, int | None] | None:
    """The words that promise the next message and its drill second; the last promise counts. The second is None where
    a time is named that is no longer ahead."""
    answer: tuple[str, int | None] | None = None
    for segment in segments:
        labelled = segment.label == "next_update"
        if segment.label in ("eta", "duration", "root_cause", "action_items", "commander"):
            continue
        correcting = answer is not None and bool(re.search(r"\bcorrect(?:ion|ed)?\b|\bsorry\b", segment.text))
        if not labelled and not correcting and not _speaks_of_posts(segment.text):
            continue
        at = promised(segment.text, start, now, labelled or correcting)
        if at is not None:
            answer = (segment.raw, at)
        elif labelled and answer is None and (times_of_day(segment.text) or seconds_of(segment.text)):
            answer = (segment.raw, None)
    return answer


def update(segments: Sequence[Segment]) -> str | None:
    """What is being done or has changed."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "severity", "other", "incident"):
            continue
        things = content_words(segment.text, say.NOT_A_THING)
        match = _DOING.search(segment.text)
        if match and (things or _FIX.search(segment.text)) and not re.search(r"\b(?:would|could|should have|might)\s$", segment.text[: match.start()]):
            return segment.raw
        if _CHANGES.search(segment.text) and (things or re.search(r"\d", segment.text)):
            return segment.raw
        weak = _WEAK.search(segment.text)
        if weak and _looks_at(segment.text[weak.end() :]):
            return segment.raw
        if segment.label == "update" and len(things) >= 2:
            return segment.raw
    return None


def eta(segments: Sequence[Segment]) -> str | None:
    """An estimate of when it, or the step under way, is done; or an explicit "none yet"."""
    for segment in segments:
        text = f"eta: {segment.text}" if segment.label == "eta" else segment.text
        if _NO_ETA.search(text):
            return segment.raw
        if segment.label == "eta" and (seconds_of(text) or times_of_day(text) or re.search(r"\b(?:none|no|tonight|tomorrow|monday|end of)\b", text)):
            return segment.raw
        if segment.label in ("next_update", "duration", "root_cause", "action_items"):
            continue
        cue = _ETA.search(text)
        if cue and not _speaks_of_posts(text, strict=True) and (LENGTH.search(text, cue.start()) or times_of_day(text[max(0, cue.start() - 30) :])):
            return segment.raw
    return None


def duration(segments: Sequence[Segment]) -> str | None:
    """How long it lasted: a length, or start and end."""
    began = ended = None
    for segment in segments:
        text = segment.text
        if segment.label == "duration" and (seconds_of(text) or len(times_of_day(text)) >= 2):
            return segment.raw
        if segment.label in ("next_update", "eta", "action_items", "commander"):
            continue
        if _RANGE.search(text):
            return segment.raw
        times = times_of_day(text)
        if len(times) >= 2 and _BEGAN.search(text) and _ENDED.search(text):
            return segment.raw
        for match in LENGTH.finditer(text):
            around = text[max(0, match.start() - 45) : match.start()]
            if not _NOT_LASTED.search(around[-22:]) and (_LASTED.search(around) or re.match(r"\s?(?:lost|of downtime|outage|in total|long|of interruption|later)\b", text[match.end() :])):
                return segment.raw
        if times and _BEGAN.search(text):
            began = segment.raw
        elif times and re.search(r"\b(?:ended|restored|resolved|recovered|back|over|closed|normal)\b", text):
            ended = segment.raw
    return f"{began} {ended}" if began and ended else None


def root_cause(segments: Sequence[Segment]) -> str | None:
    """The stated cause, also a speculative one; empty words and an honest "unknown" are none."""
    for segment in segments:
        if segment.label in ("eta", "next_update", "commander", "action_items", "severity", "impact"):
            continue
        if unknown_cause([segment]):
            continue
        if segment.label == "root_cause":
            if _is_cause(segment.text):
                return segment.raw
            continue
        match = _CAUSES.search(segment.text)
        if match:
            after, before = segment.text[match.end() :], segment.text[: match.start()]
            backwards = match.group().endswith(("the reason", "the cause"))
            if _is_cause(before if backwards or match.group().startswith(("was the", "is the", "were the")) or not after.strip(" .") else after):
                return segment.raw
        elif _STORY.search(segment.text) and content_words(segment.text, say.NOT_A_THING):
            return segment.raw
    return None


def unknown_cause(segments: Sequence[Segment]) -> bool:
    """Whether a text says honestly that the cause is not known."""
    for segment in segments:
        if _UNKNOWN.search(segment.text):
            return True
        if segment.label == "root_cause" and re.match(r"\W*(?:still )?(?:unknown|not (?:yet )?known|under investigation|unclear|open|not found)\b", segment.text):
            return True
    return False


def action_items(segments: Sequence[Segment]) -> str | None:
    """A ticket, a link or a specific step."""
    for segment in segments:
        if segment.label == "action_items" and not is_placeholder(segment.raw) and _INCIDENT_ID.search(segment.text):
            return segment.raw
        if _TICKET.search(segment.text) and segment.label not in ("incident", "commander", "impact"):
            return segment.raw
        if _NO_STEP.search(segment.text):
            continue
        for step in _STEP.finditer(segment.text):
            rest = segment.text[step.end() :]
            if not content_words(rest, say.NOT_A_THING) and not re.search(r"\d", rest):
                break
            if segment.label == "action_items" or _FUTURE.search(segment.text[: step.start()]):
                return segment.raw
    return None


def _things(text: str) -> list[str]:
    """Words that name what may be broken; names of people who lead or write are taken off."""
    return [word for word in content_words(_LEAD_CLAUSE.sub(" ", text), say.NOT_A_THING | say.ACTION_WORDS) if singular(word) not in USER_WORDS]


_LEAD_CLAUSE = re.compile(r"\b[\w@.'-]+(?: [\w'-]+)? (?:is|as|=) (?:the )?(?:ic|incident commander|commander)\b|\b(?:ic|commander):? @?[\w.'-]+")


def _denied(text: str, match: re.Match[str]) -> bool:
    """Whether the stage word is spoken of as something else: our monitoring, an alert rule, a question."""
    return bool(re.search(r"\b(?:our|the|add|more|better|improve|missing|no) $", text[: match.start()])) and match.group().startswith("monitoring")


def _rank(stage: str | None) -> int:
    order = ("investigating", "identified", "mitigating", "monitoring", "resolved")
    return order.index(stage) if stage in order else -1


def _only_told(text: str) -> bool:
    """Whether users are only told something in this sentence, or thanked, instead of affected."""
    return bool(re.search(r"\b(?:customers?|users?) (?:were|was|are|have been) (?:told|informed|notified|updated)\b|\bcustomer (?:communication|success|support)\b|\binform(?:ed|ing)? (?:the )?(?:customers|users)\b|\b(?:customers?|users?) (?:report|reports|reported|are reporting) (?:problems?|issues?|errors?)\b|\bdear (?:\w+ )?(?:customers?|users?|clients?)\b[^.]{0,3}$", text)) and not _CANNOT_DO.search(text)


def _names(name: str) -> bool:
    """Whether a word found where a name stands is a person's name."""
    words = name.lstrip("@").split()
    if len(words) > 1 and not _names(words[0]):
        return _names(words[1])
    first = words[0].lower().strip(".,'")
    return len(first) > 1 and first not in STOP_NAMES and first not in ("for", "so", "as", "our", "still", "now", "currently", "next", "has", "have", "was", "will", "also", "command", "incident", "scribe", "tech", "severity", "status", "impact", "update", "eta", "by", "with", "on", "at", "in", "if", "since", "or", "but", "decided")


def _speaks_of_posts(text: str, strict: bool = False) -> bool:
    pattern = _POSTS_ONLY if strict else _POSTS
    return bool(pattern.search(text))


_POSTS = re.compile(
    r"\b(?:next|updates?|post|posts|message|mail|brief|note|news|more|information|info|inform|hear|write|report (?:back|again|at)|keep you|let you know|talk to you|get back to|check back|check in|come back to)\b"
)
_POSTS_ONLY = re.compile(r"\b(?:next (?:update|post|message|mail|brief|note|information)|updates? (?:at|in|every|by)|hear from|post again|report back|inform you|write again)\b")


def _looks_at(rest: str) -> bool:
    """Whether what is investigated is more than the issue itself."""
    clause = re.split(r"[.;]| and | but ", rest)[0]
    if re.match(r"\W*(?:the|this|an|these|our)?\s?(?:\w+ ){0,2}(?:issue|issues|problem|problems|incident|outage|reports?|it|situation|cause|reason)\b", clause):
        return False
    return len(content_words(clause, say.NOT_A_THING)) >= 1


def _is_cause(text: str) -> bool:
    """Whether words name a cause: something beyond "a technical issue" and beyond a placeholder."""
    if is_placeholder(text):
        return False
    return any(word not in say.EMPTY_CAUSE for word in content_words(text))
