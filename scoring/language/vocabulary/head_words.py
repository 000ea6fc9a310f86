"""How post-mortems write their metadata and their impact, as patterns over lower-case text."""

from __future__ import annotations

IDS: str = (
    r"\b(?:inc|incident|im|pm|ref|reference|event|case|ticket|id|report|review|disruption|retro"
    r"|post-?mortem)\b[-_ #:nor.]{0,8}(?:id\W{1,6})?"
    r"(?:[a-z]{1,5}[-/])?\d{2,8}(?:[-_/.]\d{1,6}){0,2}\b"
    r"|\b(?!(?:sev|http|utf|iso|sha|top|prio|class|level|p"
    r"|ipv)-?\d)[a-z]{2,10}[-_]\d{1,4}(?:[-_/]\d{1,5}){0,2}\b(?!:)|\b[a-z]{1,4}\d{5,9}\b"
    r"|\b(?:incident|reference|incident id|id|case|number|nr"
    r"|no)\s?[:#]\s{0,3}[a-z]{0,6}[-/ ]?\d{1,6}(?:[-/]\d{1,6})?\b"
)
"""The number of an incident, in any scheme."""

LENGTHS: str = (
    r"\b(?:duration|length|lasted|downtime|time to recover|how long|dauer|total)\W{1,8}(?:\w+\W+){0,3}?(?:\d"
    r"|an?\b|one|two|three|half|day)"
    r"|\b(?:duration|length|dauer|window|from)\W{1,6}(?:\w+ ){0,4}\d{1,2}[:.]\d\d\W{1,6}(?:\w+ ){0,4}\d{1,2}[:.]\d\d"
    r"|\b\d{1,3} ?h ?\d{2}\b|\b\d{1,2} ?h \d{1,2} ?min\b|\b\d{1,2}[:.]\d\d ?(?:-|to|until|–) ?\d{1,2}[:.]\d\d\b"
)
"""How long it took: a length under its label, or start and end."""

LEVELS: str = (
    r"\b(?:severity|level|priority|priorit[äa]t|class(?:ification)?|sev|prio|category|grade|tier|impact level"
    r"|stufe|klasse)\W{1,8}(?:sev\W?|p|level )?"
    r"(?:[0-5]\b|critical|high|major|medium|moderate|low|minor|one|two|three|four|ii?i?v?\b)"
    r"|\bsev\W?[0-5]\b|\bp[1-5]\b|\b(?:major|minor|critical) incident\b|^\W{0,4}(?:major|minor|critical)\b"
)
"""The level, in any notation."""

AUTHORS: str = (
    r"\b(?:authors?|written by|prepared by|report(?:ed)? by|compiled by|facilitator|contributors?|page owner"
    r"|owner|reviewer|verfasser|autor|erstellt von"
    r"|notes?|scribe|editor|drafted by|post-?mortem by|moderator|shift lead(?: early| late| night)?|signed"
    r"|by)\s?[:\-]?\s?\s?(?P<who>@?[^\W\d_][^\n|,]{1,60})"
)
"""Who wrote it."""

MONEY: str = (
    r"(?:€|\$|£|\beur\b|\busd\b|\bgbp\b|\bcad\b|\bchf\b) ?\d|\d ?(?:€|\$|£|(?:thousand |million |k )?(?:eur|usd"
    r"|gbp|cad|chf|sek|nok|dkk|pln)\b"
    r"|(?:thousand |million )?(?:euros?|dollars?|pounds|crowns|francs|kroner|kronor|zloty|rupees|yen|rand)\b)"
)
"""A sum of money."""

NO_EFFECT: str = (
    r"\b(?:none|not affected|unaffected|nobody was (?:affected|harmed|hurt)|no (?:\w+ ){0,3}(?:impact|effect|loss"
    r"|harm|damage|data loss)\b"
    r"|no (?:\w+ ){0,2}(?:customers?|users?|data|orders?|payments?|revenue|patients?|passengers?|photos?"
    r"|referrals?|records?|invoices?|votes?|bookings?|parcels?|messages?|tickets?|calls?|money)"
    r" (?:\w+ ){0,2}(?:was|were|is|are|lost|affected|concerned|leaked|touched|noticed|missed|got|saw|went)\b)"
)
"""An explicit none. It is an answer where an effect is told or asked."""

_SERVED = (
    r"(?:customers?|users?|visitors?|shoppers?|clients?|sessions?|orders?|people|buyers?|subscribers?|passengers?"
    r"|patients?|payments?|requests?|merchants?|households?"
    r"|shops?|stores?|calls?|callers?|albums?|photos?|pictures?|referrals?|practices?|hospitals?|clinics?"
    r"|schools?|pupils|students?|teachers?|parcels?|baskets?|carts?|cars?|trains?|flights?"
    r"|vouchers?|mails?|emails?|messages?|tickets?|bookings?|invoices?|accounts?|members?|readers?|viewers?"
    r"|listeners?|players?|drivers?|trips?|rides?|transactions?|traders?|appointments?|prescriptions?"
    r"|complaints?|kindergartens?|companies|farmers?|guests?|residents?|citizens?|applications?|claims?"
    r"|deliveries|pallets?|rows?|records?|files?|devices?|meters?|stations?|machines?|tenants?|workers|employees"
    r"|staff|colleagues|checkouts?|purchases?|logins?|sign-?ins?|searches|votes?|voters?|samples?|results?|rooms?"
    r"|homes?|villages?|of (?:our|all|the|them|you|those)\b(?: \w+)?|of every|in (?:ten|five|four|three|100))"
)
COUNTED: str = (
    rf"\b(?:\d[\d.,' ]*\d|\d+)\s?(?:%|percent|per cent|k\b|thousand|million)?\s?(?:\w+[\s-]){{0,3}}?{_SERVED}\b"
    rf"|\b(?:a third|two thirds|half|a quarter|three quarters|one in \w+|\d+ in \d+"
    rf"|\d+ of \d+|a fifth|a tenth|hundreds|thousands|dozens)\s(?:of )?(?:the |our |all )?(?:\w+ )?{_SERVED}\b"
    r"|\b\d[\d.,]*\s?(?:%|percent|per cent)"
)
"""A number of those who are served, or of what they get."""

HARMED: str = (
    r"\b(?:could not|couldn't|cannot|can't|unable|lost|lose|missing|without|got the wrong|got (?:nothing|none|no"
    r"|an? error|shoes|wrong)|wrong|late|later|delayed|delay|delays|declined|rejected|failed|fail|failing"
    r"|errors?|affected|hit|touched|stranded|waited|waiting|stopped|stuck|abandoned|unsubscribed|cancelled"
    r"|canceled|refunds?|refunded|found theirs|showing nothing|nothing|empty|twice|duplicat\w+|unanswered"
    r"|not answered"
    r"|not (?:be )?(?:delivered|paid|reached|processed|available|served)|wasted|thrown away|spoil\w+|sold|leaked"
    r"|exposed|opted out|turned away|sent (?:home|to|away|back)|froze|frozen|slow|slower|broken|died|down"
    r"|redeemed|overcharged|charged|missed|had to do without|no)\b"
)
"""What happened to them."""

PAST: str = (
    r"\b(?:was|were|had|did|could not|couldn't|became|began|went|got|came|sold|sent|lost|found|froze|fell|stood"
    r"|showed|stopped|failed|broke|had been|gave|took|ran|left|kept|put|told"
    r"|arrived|\w{3,}ed)\b|\bcould\b"
)
"""A verb that tells what has been."""
