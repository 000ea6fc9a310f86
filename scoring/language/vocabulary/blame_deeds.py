"""Verbs by what they say of whoever does it, in the base form: the families in which people charge and excuse."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

_FAMILIES: dict[str, str] = {
    "SKIP": """skip bypass circumvent flout breach violate disobey defy shirk evade dodge sidestep override
        transgress contravene infringe shortcut cheat flunk duck""",
    "IGNORE": """ignore disregard dismiss overlook neglect brush shrug swipe snooze mute silence discount
        belittle downplay play-down wave scoff""",
    "FORGET": "forget omit miss oversleep misplace mislay unlearn",
    "FAIL": "fail flop lapse falter flounder underperform disappoint struggle",
    "BOTCH": """botch bungle ruin spoil sabotage mess screw fumble butcher mangle muddle blunder flub muff
        misjudge mishandle mismanage misconfigure mistype misread misapply cock foul fluff bodge bork
        wreck trash squander waste jeopardise jeopardize endanger gamble""",
    "BREAK": """break kill crash destroy wipe delete erase corrupt overwrite unplug flood sink torpedo nuke
        hose shatter smash cripple obliterate truncate purge knock topple trip disable block cost
        damage burn fry yank pull""",
    "CAUSE": "cause trigger provoke inflict bring land lead",
    "FIDDLE": "fiddle tinker meddle tamper tidy poke improvise experiment play touch fool mess",
    "GUESS": "guess assume presume gamble bet speculate imagine fancy suppose",
    "RUSH": """rush hurry dash race barge storm bolt jump pounce panic flap freeze dither hesitate dawdle
        dally stall procrastinate""",
    "SEE": """look read check test verify notice listen see watch examine inspect study scan glance observe
        proofread measure count double-check validate rehearse compare monitor review scroll eye hear""",
    "TELL": """tell inform ask notify escalate call ring phone announce mention communicate consult page warn
        alert report answer reply respond react talk speak write email mail ping consult pick""",
    "THINK": """think consider reflect realise realize understand grasp know remember recall learn comprehend
        notice spot""",
    "CARE": "care bother mind trouble deign condescend worry deem stoop",
    "WANT": """want prefer choose opt elect decide insist fancy feel see-fit like love enjoy tend demand push
        pressure""",
    "IDLE": """sleep snooze doze nap snore lunch dine golf chat gossip daydream dream yawn slumber lounge loaf
        sunbathe party nod scroll surf skive""",
    "LIE": "lie pretend conceal deny boast brag bluff fake mislead deceive swear claim allege admit",
    "REFUSE": "refuse decline reject resist",
    "BLAME": "blame accuse condemn fault charge convict",
    "PUNISH": """fire sack dismiss suspend reprimand discipline punish demote warn fine expel retrain ban revoke
        strip withdraw cancel deduct confiscate remove reassign caution bar dock""",
    "DESERVE": "deserve owe earn regret apologise apologize atone pay answer explain justify reconsider resign",
    "PRAISE": """thank praise appreciate commend save rescue help spot catch prevent support applaud salute
        welcome congratulate admire""",
    "TRUST": "trust allow let rely entrust permit grant depend",
    "MANAGE": "manage succeed contrive find achieve",
    "APPROVE": "approve sign merge accept wave wave-through rubber-stamp authorise authorize tick click",
    "HIDE": "leave abandon desert vanish disappear hide bury sit shelve park postpone delay defer drag idle",
    "EXPECT": "expect wonder hope marvel suspect hint guess astonish beggar amaze baffle",
    "PROTECT": """require reject validate enforce guard lock refuse catch prevent interlock limit cap confirm
        warn demand prompt""",
    "SHOW": """show display print say read list name mention describe document state tell mark label indicate
        point suggest report return accept treat interpret""",
    "MECHANIC": """restart reboot retry time-out expire route cache replicate sync allocate leak fill drain drop
        queue parse compile connect disconnect overflow saturate throttle default freeze stick hang lag
        drift rotate fork evict swap poll back-off fire page run install deploy start stop open close
        move switch carry hold reach rise fall grow shrink count""",
    "REPAIR": """add fix replace rename relabel move change build introduce document rewrite automate publish
        schedule rehearse cover extend widen split merge review own track agree measure limit""",
}

_IRREGULAR: str = """forgot:forget forgotten:forget broke:break broken:break slept:sleep left:leave knew:know known:know
    thought:think saw:see seen:see told:tell felt:feel chose:choose chosen:choose found:find let:let lied:lie lost:lose
    cost:cost led:lead brought:bring caught:catch paid:pay spoke:speak spoken:speak wrote:write written:write
    rang:ring rung:ring heard:hear understood:understand learnt:learn read:read sat:sit hid:hide hidden:hide blew:blow
    blown:blow sank:sink sunk:sink froze:freeze frozen:freeze stuck:stick hung:hang fell:fall fallen:fall grew:grow
    ran:run stood:stand held:hold took:take taken:take gave:give given:give went:go gone:go came:come did:do done:do
    drove:drive driven:drive swore:swear sworn:swear bet:bet shook:shake threw:throw thrown:throw kept:keep
    meant:mean made:make got:get gotten:get put:put set:set shut:shut cut:cut hit:hit sent:send built:build
    dreamt:dream overslept:oversleep mistook:mistake mistaken:mistake misread:misread overrode:override
    overridden:override withdrew:withdraw withdrawn:withdraw wore:wear worn:wear drew:draw drawn:draw ate:eat
    drank:drink bit:bite tore:tear torn:tear stole:steal stolen:steal woke:wake woken:wake rose:rise risen:rise
    lay:lie lain:lie laid:lay dealt:deal burnt:burn spilt:spill spelt:spell sold:sell bought:buy won:win begun:begin
    began:begin showed:show shown:show said:say"""

DEEDS: dict[str, str] = {}
"""A verb in its base form to its family. Where a verb stands in two, the first family has it."""
for _name, _text in _FAMILIES.items():
    for _word in words(_text):
        DEEDS.setdefault(_word, _name)

IRREGULAR: dict[str, str] = {pair.split(":")[0]: pair.split(":")[1] for pair in words(_IRREGULAR)}
"""A form of a verb that endings do not tell, to its base form."""
