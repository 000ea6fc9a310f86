"""Headings of post-mortems in people's own words, as patterns over lower-case text. The first that fits decides."""

from __future__ import annotations

HEADING_PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "what_could_be_improved",
        r"\bcould (?:be|have)\b|\bcan be improved\b|\bimprov|\bto (?:be )?better\b|\bwent (?:badly|wrong"
        r"|less well|poorly)\b"
        r"|\b(?:did(?:n't| not)|does(?:n't| not)|not) (?:go|work|so|very|quite)? ?(?:so )?(?:well|good|great|nice)?$"
        r"|\bthat didn't\b|^didn't\b|^did not\b|\bunhappy\b|\bmeh\b|\bpoor\b|\bless (?:good|well)\b|\b(?:was"
        r"|were) bad\b"
        r"|^(?:the )?bad\b|\bugly\b"
        r"|\bweak|\bnot (?:so )?(?:good|great|well|nice)\b|\bgaps?\b|\bpain\b|\bminus\b|\bannoy|\bfound poor\b"
        r"|\bhindered\b"
        r"|\bslowed\b|\bsad\b|\bfrustrat|\bshortcoming|\bdeficien|\bschlecht|\bgrumbles?\b|\bgot in the way\b"
        r"|\bstruggl"
        r"|\bthumbs down\b|\bverbesser|\bdid not like\b|\bdidn't like\b|\bgot wrong\b|\bcost us\b"
        r"|\bthorns?\b|\bdeltas?\b|\blacked\b|\bhinder|\bstumbl|\brough edges\b|\bwhere it hurt\b|\blost time\b"
        r"|\bnot (?:do )?again\b|\bdifferently\b|\bproblems (?:in|with|during)\b|\bcritic|\bstop doing\b"
        r"|\bconcerns\b|\bhow not\b|\bdownsides?\b|\bdislike|👎|😬|😞|🙁|\bnegativ|\bless happy\b|\bcould've\b"
        r"|\bwanted\b|\btoo (?:slow|late)\b|\bdark side\b|\bwhat hurt\b|\btime went\b"
        r"|\bpoints (?:faibles|à améliorer)\b|\bà améliorer\b|\bmal\b|\bwat kon beter\b|\bschlecht\b"
        r"|\bnicht gut\b|\bmejorar\b|\bmigliorare\b|\bmeno bene\b",
    ),
    (
        "lessons_learned",
        r"\blessons?\b|\blearn(?:ed|t|ings?)?\b|\btake-? ?(?:aways?|home|with)\b|\bremember\b|^keep$|\bbeyond\b"
        r"|\bwisdom\b"
        r"|\bmoral\b|\binsights?\b|\btaught\b|\bin general\b|\bfor (?:others|everybody|everyone) else\b|\blehren\b"
        r"|\bto keep in mind\b|\bthe bigger picture\b|\breflections?\b|\bwhat we take\b|\bconclusions?\b"
        r"|\berkenntnisse"
        r"|\bwhat (?:stays|sticks|remains)\b|\bfor (?:the )?next (?:time|one)\b|\bafterthought\b"
        r"|\bthought(?:s)?\b|\btells? us\b|\bshows us\b|\bso what\b|\bin the end\b|\blooking (?:further|ahead"
        r"|back)\b|\bgeneral (?:remark|point)s?\b|\bprinciples?\b|\bto (?:keep|take)\b|\bfor the wall\b|💡"
        r"|\bnote to (?:self|ourselves)\b|\bwhat we know now\b|\bunderstood\b|\blearning\b|\bprovare?\b|\bmessage\b"
        r"|\ble[çc]ons\b|\blecciones\b|\blezioni\b|\bgeleerd\b|\bgelernt\b|\blehre\b|\bfazit\b|\bretenir\b",
    ),
    (
        "what_went_well",
        r"\b(?:went|worked|did|done) (?:very |really |quite )?(?:well|right|fine|ok)\b|^(?:what )?(?:has )?worked\b"
        r"|\bwhat helped\b|^helped\b|^(?:the )?(?:good|nice|great|wins?|plus|kudos|bright)\b|\bhappy\b|\brocked\b"
        r"|\bliked\b"
        r"|\bglad\b|\bbright spots?\b|\bpositives?\b|\bgrateful\b|\blucky?\b|\bgut\b|\bthumbs up\b|\bto praise\b"
        r"|\bpraise\b"
        r"|\bsaved us\b|\bstrengths?\b|\bwas good\b|\bproud\b|\bthat worked\b|\bhighlights\b"
        r"|\bkudos\b|\broses?\b|\bin our favour\b|\bdo again\b|\bkeep doing\b|\bsunny\b|\bluck\b|\bgreat\b"
        r"|\bpluses\b|👍|🎉|😀|🙂|\bwell done\b|\bthanks to\b|\bpositiv|\bsuccess|\bsaved\b|\bright$|\bwent right\b"
        r"|\bbright\b|\bgood (?:things|points|news)\b|\bwe are glad\b|\bcredit\b|\bhonou?rable\b|\bbest\b"
        r"|\bpoints forts\b|\bbien (?:marché|passé|salió|fonctionné)\b|\bsalió bien\b|\bandato bene\b"
        r"|\bging goed\b|\blief gut\b|\bgut gelaufen\b",
    ),
    (
        "action_items",
        r"\baction(?:s| items?| points?| plan)?$|^action|\bto-? ?dos?\b|^do$|\bfollow-? ?ups?\b"
        r"|\bnext(?: steps?)?$|^next\b"
        r"|\bmeasures?$|\bmeasures to\b|\bma(?:ß|ss)nahmen\b|^tickets?\b|\bfollowing (?:tickets|actions|steps"
        r"|measures)\b|\bwill do\b|\b(?:must|should|will|has to"
        r"|to) be done\b"
        r"|\bway forward\b|\bremediation\b|\bpreventi(?:on|ve)\b|\btasks?\b|\bwill (?:be )?chang|\bwhat (?:we )?chang"
        r"|\bplanned\b|\bcommitments?\b|\bassignments?\b|\bhomework\b|\bwho does what\b|\bwhat now\b|\bdecided\b"
        r"|\bpromises?\b"
        r"|\bso that it does not\b|\bnever again\b|\baufgaben\b|\bwe will\b|\bgoing forward\b|\bcorrective\b"
        r"|\bbacklog\b"
        r"|\bjobs?$|\bhomework\b|\bagree(?:d|ments?)\b|\bopen points\b|\bwhat changes\b|\bwe'll do\b|\bsteps$"
        r"|\bpromised\b|\bwho does\b|\bto be done\b|\bwhat (?:is|will be) (?:next|different|changed|done about)\b"
        r"|\bimprovement (?:plan|measures|actions)\b|\bresolutions\b|\bfixes (?:planned|to come)\b|☑|✅|\bcapa\b"
        r"|\brecommendations?\b|\bfuture work\b|\bissues filed\b|\bnew tickets\b|\bordered\b"
        r"|\bmesures\b|\bactions? (?:à|correctives)\b|\bacciones\b|\bazioni\b|\bacties\b|\bnächste schritte\b"
        r"|\bto be changed\b|\bà faire\b",
    ),
    (
        "detection",
        r"\bdetect|\bnotic(?:e|ed|ing)\b|\bfound (?:by|out|it)\b|\bdiscover|\b(?:became|becoming|made) aware\b"
        r"|\b(?:was|is) (?:it )?(?:seen|spotted|found|noticed)\b|\bgave it away\b|\bfirst (?:sign|hint|signal|alarm)"
        r"|\bhow (?:did )?we (?:knew|know|learned|learnt|heard|saw|got to know|came to know)\b|\bwho (?:told|saw"
        r"|raised)\b"
        r"|\bhow it (?:was seen|came to light|surfaced|showed)\b|\bcame to light\b|\bentdeck|\berkenn"
        r"|\balerting\b|\bsignals?\b"
        r"|\bhow we (?:were told|found)|\bspotted\b|\btipped\b|\breported\b"
        r"|\bcame (?:up|to our ears)\b|\bword got\b|\bwho rang\b|\bhow we saw\b|\bawareness\b|\balarm(?:s|ed"
        r"|ing)?\b|\bsaw it\b|\bknew\b|\bheard\b|\balert(?:s|ed)?\b|\btold us\b|\bfirst call\b|\bmonitoring\b"
        r"|\bsymptoms seen\b|\bidentification\b"
        r"|\bdétection\b|\bdetecci[óo]n\b|\brilevamento\b|\bdetectie\b|\bbemerkt\b|\bfeststellung\b|\bmeldung\b",
    ),
    (
        "timeline",
        r"\btime ?-?lines?\b|\bchronolog|\bsequence\b|^(?:the )?course\b|\bablauf\b|\bdevelopment\b"
        r"|\b(?:event )?log\b"
        r"|\bin order\b|\bminute by minute\b|\border of events\b|\bhour by hour\b|\bverlauf\b|\bdiary\b"
        r"|\bwhat happened when\b"
        r"|^times?$|^events\b|\bstep by step\b|\bprotocol of\b|\bhistory of\b|^(?:the )?clock\b|\bwhen what\b"
        r"|\bplay-?by-?play\b"
        r"|\bzeit(?:ver)?lauf\b|\bzeitleiste\b|\bchronologie\b|\btijdlijn\b|\bl[ií]nea (?:de|del) tiempo\b"
        r"|\bcronolog|\bdéroulement\b|\bhergang\b",
    ),
    (
        "impact",
        r"\bimpacts?\b|\baffected\b|\btouched\b|^hurt\b|\bhurt whom\b|\bdamages?\b|\bextent\b|\bconsequences?\b"
        r"|\beffects?\b"
        r"|^(?:the )?numbers\b|^(?:the )?figures\b|^(?:the )?(?:cost|costs|bill|price|toll|harm|losses|loss)\b"
        r"|\bauswirkung"
        r"|\bblast radius\b|\bscope\b|\bwhat it (?:meant|cost|did)\b|\bfolgen\b|\bwho (?:was|were|felt|suffered"
        r"|paid)\b"
        r"|\bhow bad\b|\bschaden\b|\bhit$|\bfor (?:our )?(?:customers|users|clients|patients|readers)$"
        r"|\bin numbers\b"
        r"|\bwho (?:noticed|lost)\b|\bvictims?\b|\bwhat was lost\b|\bwho it\b|\bmagnitude\b|\bseverity of\b"
        r"|\bhow (?:many|much)\b|\bschäden\b|\bbetroffen\b|\bportée\b|\bwhat it cost\b|\bfallout\b|\baftermath\b"
        r"|\bbusiness\b"
        r"|\bimpacto\b|\bimpatto\b|\bconséquences\b|\bgevolgen\b|\bbetroffene\b|\bumfang\b",
    ),
    (
        "root_cause",
        r"\b(?:root |main |underlying |direct )?causes?\b|\bcaused\b|^(?:and )?why\b|\bbecause\b|\breasons?\b"
        r"|\bursache"
        r"|\bmade it possible\b|\bhow (?:could|did|was) (?:it|this|that) (?:happen|come|possible|get)\b"
        r"|\bfive whys\b|\b5 whys\b"
        r"|\bcontributing\b|\banalysis\b|\bbehind it\b|\btriggers?\b|\bexplanation\b|\bwhat (?:broke|failed)\b"
        r"|\bmechanism\b"
        r"|\bwhat was wrong\b|\bdiagnosis\b|\borigin of\b|\bhow it came\b|\bgrund\b|\bfactors\b|\bculprit\b"
        r"|\bhow it (?:could|happened)\b|\bwhat (?:lay|was) behind\b|\binside\b|\bunder the hood\b|\broots?\b"
        r"|\bcausa\b|\bexplain(?:ed)?\b|\bwarum\b|\bpourquoi\b|\bwhat made\b|\bwhat (?:really"
        r"|actually) happened\b|\bunderlying\b|\bfault$|\bthe bug\b|\bfinding(?:s)?\b|\btechnical (?:background"
        r"|details)\b"
        r"|\bcauses?\b|\bcausa\b|\boorzaak\b|\bcause racine\b|\bursachen\b|\borigine\b",
    ),
    (
        "response",
        r"\bresponse\b|\breact|\bhandl|\bwhat (?:we|they|was|were|has been|the \w+) (?:did|done|shift did)\b"
        r"|\bmitigat|\brecover"
        r"|\bresolution\b|\bresolved?\b|\brepair|\bwhat was done\b|\bactions taken\b|\bimmediate\b"
        r"|\bcounter-?measures?\b"
        r"|\bcontain(?:ment|ing)\b|\bfix(?:ing|es)?\b|\brescue\b|\bsofort|\breaktion\b|\bbehebung\b"
        r"|\bhow we (?:stopped|fixed|got)"
        r"|\bmeasures taken\b|\bwhat .{2,30} did$|\bputting it right\b|\bremedy\b|\bback to normal\b"
        r"|\bfirst aid\b|\bstopping it\b"
        r"|\bfire-?fighting\b|\bput out\b|\bgetting back\b|\bway back\b|\brestor|\bdeal(?:ing|t) with\b"
        r"|\bemergency\b|\bintervention\b|\bcure\b|\bclean(?:ing)?[ -]?up\b|\bactions? (?:during|we took)\b"
        r"|\btaken$|\bworkaround|\bstabili[sz]|\bwhat stopped it\b|\bhow it (?:was )?(?:stopped|ended|ended up)\b"
        r"|\bréaction\b|\brespuesta\b|\brisposta\b|\breactie\b|\bbearbeitung\b|\bgegenma(?:ß|ss)nahme"
        r"|\bentstörung\b|\bwiederherstellung\b",
    ),
    (
        "summary",
        r"\bsummary\b|\boverview\b|\btl;? ?dr\b|\bshort (?:description|version|story)\b|\bkurzfassung\b|\babstract\b"
        r"|\bin (?:short|brief|a nutshell|one paragraph|a few words)\b|\bwhat happened\b|^(?:the )?story\b"
        r"|\bat a glance\b"
        r"|\brecap\b|\bdescription\b|\bbeschreibung\b|\bzusammenfassung\b|\bbackground\b|\bthe incident$"
        r"|\bwhat (?:went|was) on\b"
        r"|^(?:the )?gist\b|\bkurz\b|\bsynopsis\b"
        r"|\brésumé\b|\bresumen\b|\bsamenvatting\b|\briassunto\b|\bkurzbeschreibung\b|\büberblick\b|\bvorfall\b",
    ),
    ("metadata", r"\bmeta|\bdetails\b|^header\b|\bfacts\b|\bkey data\b|\bgeneral information\b|\bdata sheet\b"),
)
"""Section and the pattern of its headings."""

OTHER_HEADINGS: str = (
    r"\bappendi|\bannex|\blinks?\b|\breferences\b|\bglossary\b|\bremaining\b|\bclosing\b|\bobservations?\b"
    r"|\bassessment\b"
    r"|\bnotes?\b|\backnowledge?ments\b|\bparticipants\b|\battend|\bthanks\b|\bdistribution\b|\bon the sentence\b"
    r"|\brumou?rs?\b"
    r"|\bopen questions\b|\bfaq\b|\bquestions\b|\bbystanders\b"
)
"""Headings that open none of the sections."""
