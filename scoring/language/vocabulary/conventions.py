"""What counts when a text is read, in a sentence for each thing: the conventions by which texts are labelled, and which
every reader follows. Shown to whoever writes, so that nobody has to guess what a reader looks for."""

from __future__ import annotations

TITLE = "What counts in a text"
"""What the conventions are called where they are named."""

MESSAGE_FIELDS: dict[str, str] = {
    "incident": "What is broken, or the incident number.",
    "severity": "The level in any notation. A level still undecided does not count.",
    "status": "The stage of the work in words: investigating, mitigating, partly restored, back to normal.",
    "impact": "Who is affected and how, in terms of users, or an explicit none. A dead component alone does not count.",
    "commander": "A person named as leading. A reporter or a scribe does not count.",
    "next_update": "A time or an interval for the next message. “Soon” does not count.",
    "update": "What is being done or has changed.",
    "eta": "An estimate, or an explicit none yet.",
    "duration": "A length, or start and end.",
    "root_cause": "A cause is stated. An honest unknown states none.",
    "action_items": "A ticket, a link or a specific step. “We will do better” does not count.",
}
PROBLEMS: dict[str, str] = {
    "speculation": "An unconfirmed cause told as fact. Marked as a candidate it is fine.",
    "blame": "Somebody is singled out as culprit, also by irony or hindsight.",
    "jargon": "Technical words in a text that addresses customers.",
    "no-impact": "An initial alert that does not say whom it affects and how.",
    "overpromise": "A guaranteed time, or “never again”.",
    "vague": "The core of the message is empty.",
}
SECTIONS: dict[str, str] = {
    "metadata": "Three or more of id, date, duration, severity and author.",
    "summary": "A passage of its own that tells what happened.",
    "impact": "At least one number on customers, money or data, or an explicit none.",
    "root_cause": "A cause is stated, and best why the set-up allowed it.",
    "timeline": "Three or more events, each with its time.",
    "detection": "How it was noticed, in words or figures. Rows of the timeline alone do not count.",
    "response": "What was done to limit or end it, or how fast. Rows of the timeline alone do not count.",
    "what_went_well": "Something that helped and should be kept.",
    "what_could_be_improved": "A shortcoming named besides the cause, without blame.",
    "action_items": "Steps with an owner, a date and a way to tell that they are done. Slogans do not count.",
    "lessons_learned": "Something that holds beyond this incident.",
}
DEPTHS: dict[str, str] = {
    "symptom": "The failure said again.",
    "proximate": "What set it off, and nothing more.",
    "systemic": "Why the set-up allowed it.",
}
