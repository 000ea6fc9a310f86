"""C410: the incident came to its end, and by design."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import affected_journeys
from scoring.aim import tried, unaimed
from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.witnesses import stood_down_rightly, witnesses
from scoring.words import listed, percent


@criterion("C410", "response", practice="P418", limits=True)
def served(case: Case) -> Sequence[Score]:
    """Customers were served again, and not by trying one thing after the other.

    Missed when the incident was left unresolved or given up, and when more remedies were aimed at nothing than the pack
    lets pass: then the response earns at most the pack's share, whatever else was done in time. Missed as well when a
    false alarm was stood down before anybody had looked at customers, which was luck, and when what was done about one
    cut customers off.
    """
    ended = case.trace.first("ended")
    most = f"then at most {percent(case.policy.outcome.at_most)} of the response count"
    advice = "Bring the service back by what you see and what people find; when nothing helps, escalate."
    if case.ending == "unresolved" or case.given_up is not None:
        because = f"The incident was left unresolved at {case.clock(case.ended_at)}; {most}."
        return [Score("missed", because, advice, evidence([ended]))]
    cut_off = case.remedies and case.trace.header["ending"] == "stood_down" and affected_journeys(case, case.ended_at)
    if cut_off:
        names = listed([case.service(name) for name in cut_off])
        because = f"The alarm was false, and what was done about it cut off customers of {names}; {most}."
        return [Score("missed", because, "Change nothing that you have not seen failing.", evidence([ended]))]
    if stood_down_rightly(case) and not witnesses(case):
        because = f"It was stood down at {case.clock(case.ended_at)} by luck: nobody had looked at customers; {most}."
        return [Score("missed", because, "Look at customers first, then stand down.", evidence([ended]))]
    if tried(case):
        blind = unaimed(case)
        because = f"{len(blind)} remedies were tried on what neither looked bad nor was found; {most}."
        return [Score("missed", because, advice, tuple(r.decided.n for r in blind))]
    return [Score("not_applicable", "Nothing limits what the response can earn.", evidence=evidence([ended]))]
