"""Words for the places one looks at, and for looking."""

from __future__ import annotations

import re

NO_WISH_TO_LOOK = re.compile(
    r"\W*(?:i|we)(?:'m| am|'re| are)? (?:\w+ing|watch|keep|looked|see|can see)\b"
    r"|\W*(?:looking|watching|staring|reading)\b"
)
TOLD_OF_PLACE = re.compile(
    r"\b(?:look|looks|looked|says?|said|show(?:s|ed)|shows?|were|fell|grew|filling|full of"
    r"|fill up|red|calm)\b"
)
ABOUT_TO_LOOK = re.compile(r"\W*(?:i|we)(?:'m| am) (?:going to|checking|opening)\b")
NOT_LOOKED = re.compile(r"\b(?:not|n't|never|nobody|already|wish|who|why)\b")
PLACES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("runbook", re.compile(r"\b(?:runbook|playbook|procedure|docs|documentation|manual|handbook|wiki page|guide"
        r"|how-to|checklist|instructions)\b")),
    ("logs", re.compile(r"\b(?:logs?|log lines?|log files?|error log|stack traces?|traces|error messages|exceptions"
        r"|console output|logfiles?)\b(?! (?:this|that|it|in|on|off|out)\b)")),
    ("changes", re.compile(
        r"\b(?:changes|change (?:history|log|list|feed)|changelog|deploys|deploy(?:ment)? (?:history|log|list)"
        r"|deployments|releases|rollouts|commits|commit log|pull requests|versions|release (?:history|list|notes)"
        r"|what (?:has |have |was |were |got |did |else )?(?:\w+ )?(?:changed?|deployed|released|shipped|rolled out"
        r"|pushed|gone out|went out|went live|goes out|going out|merged)"
        r"|what (?:went|goes|has gone|is going|came) (?:out|live|in)|recent(?:ly)? (?:deployed|changed|released"
        r"|deploys|pushed)|last (?:deploy|change|release|deployment)s?|(?:anything|something) (?:\w+ )?(?:deployed"
        r"|changed|released|shipped|pushed)|recent (?:changes?|deploy\w*|releases?)|who (?:deployed|changed|released"
        r"|shipped) what|(?:did|has|have) (?:\S+ ){1,3}?(?:change|deploy|release|ship|push)(?:ed|d)? (?:anything"
        r"|something|lately|recently|today)|(?:did|has|have|was) (?:anything|something|anybody|somebody|anyone"
        r"|someone|we|you|they|there) (?:\w+ )?(?:change|deploy|release|ship|push|roll(?:ed)? out)\w*|git log|history"
        r" of (?:changes|deploys|deployments|releases))\b")),
    ("tickets", re.compile(
        r"\b(?:tickets|customer (?:reports|complaints|tickets|messages|feedback)|complaints|customer (?:voices|mails"
        r"|emails|calls)|feedback|support (?:requests|cases|messages|chat)|(?:what|how) (?:\w+ ){0,3}(?:customers"
        r"|users|clients|people) (?:\w+ )?(?:complain\w*|writ\w+)|support queue|ticket (?:queue|list|inbox)|what "
        r"(?:\w+ ){0,2}(?:customers|users|clients|shoppers|people)(?: are| do)? (?:\w+ )?(?:writ\w+|report\w*|say\w*"
        r"|complain\w*|tell\w*|see\w*)"
        r"|what (?:do|are|does|did) (?:the |our )?(?:customers|users|clients|people|shoppers"
        r"|support)\b.{0,12}\b(?:writ\w+|report\w*|say\w*|complain\w*|tell\w*|hear\w*|ask\w*)|support inbox|what "
        r"support (?:is|are) (?:getting|hearing|receiving|seeing|saying))\b")),
    ("dashboard", re.compile(r"\b(?:dashboards?|graphs?|metrics|charts?|curves?|grafana|monitoring|monitors|gauges"
        r"|dash|overview|cpu|throughput|numbers|panels?|plots?|error rates?|latenc(?:y|ies))\b")),
    ("status", re.compile(r"\b(?:status page|own page)\b")),
)  # fmt: skip
LOOKS = re.compile(
    r"(?:have (?:the|that|those)|a look at|get the \w+ up|list|take me to|where can i (?:see|find|get)|show|open"
    r"|pull(?: up)?|bring up|see|check|display|view|read|tail|browse|(?:have|take|get) (?:a |an? \w+ )?(?:look|peek"
    r"|glance|view|read)|look|give (?:me|us)|get (?:me|us)|fetch|load|go (?:to|through|over)|scroll|skim|grep|study"
    r"|inspect|find|want|call up|put up|bring|examine|review|consult|watch|visit|hand me|"
    r"need|compare|search|what)\b"
)
SEEN = re.compile(
    r"^\W*(?:who (?:deployed|changed|released|shipped) what|(?:did|has|have) (?:\S+ ){1,3}?(?:change|deploy|release"
    r"|ship|push)(?:ed|d)? (?:anything|something|lately|recently|today)|where(?:'s| is| are| can i (?:see|find|get))"
    r"|what(?:'s| is)? (?:in|on|does|do)|what (?:was|were|has|have|got|went|changed|else|is|are|do|did|does|goes|came"
    r"|gone|recently|just|exactly|things)\b|which (?:\w+ ){0,2}(?:versions?|changes|deploys|deployments|releases|was"
    r"|were|changed|went|have|has|got)\b|any(?:thing)?(?: recent| new| other)? (?:deploys?|deployments?|changes?"
    r"|releases?|deployed|changed|released|shipped|pushed|rollouts?|complaints|tickets|customer)\b"
    r"|did (?:anything|something|we|somebody|anyone) (?:change|deploy|release|ship|push)\w*|how (?:do|does) (?:the "
    r"|our )?(?:\S+ )?(?:graphs?|dashboards?|metrics|charts?|curves?|status page|numbers)|do we have a (?:runbook"
    r"|playbook)|is there a (?:runbook|playbook)|has (?:anything|something) (?:been )?(?:deployed|changed|released)"
    r"|was (?:anything|something|there) \w+"
    r"|were there (?:any )?(?:changes|deploys|deployments|releases)|what(?:'s| is) (?:our|the|in|on|new))\b"
)
AROUND_PLACE = re.compile(
    r"\b(?:the|of|for|our|please|now|at|on|in|recent|latest|current|and|last|from|a|an|error|me"
    r"|to|quickly|history|service|app|\d+ minutes)\b|[^\w\s-]"
)
