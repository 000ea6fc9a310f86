"""People: who is served by a system, who works on it, and the words that stand for nobody in particular."""

from __future__ import annotations

from scoring.language.vocabulary.table import words

SERVED: frozenset[str] = frozenset(
    words(
        """account-holder adult advertiser agency agent ambulance analyst applicant appraiser apprentice artist assessor
    assistant association athlete attendee auditor author authority bank banker barista beekeeper bettor bidder biker
    booker bookkeeper borrower boarder branch broker builder business buyer caller camper candidate captain cardholder
    carer caregiver carrier cashier chef child citizen claimant cleaner clerk client clinic clinician coach collector
    colleague commuter company competitor conductor congregation consultant consumer contractor contributor cook
    correspondent council counsellor courier court craftsman creator creditor crew customer cyclist dater dealer debtor
    delegate dentist depositor designer dialler dispatcher doctor donor driver dweller editor educator elector employee
    employer entrant evaluator everybody everyone examinee examiner exhibitor expat exporter family fan farmer fellow
    firm fisher fisherman flyer follower forwarder founder franchisee freelancer friend gamer gardener grandparent
    grower guardian guest guide haulier head-teacher holder hotel household hunter importer individual inhabitant
    inspector institution insurer interpreter investor invitee jobseeker journalist judge juror kid laboratory landlord
    lawyer leader learner lender lessee librarian library licensee listener locksmith lodger lecturer maker male
    manufacturer mariner mechanic member merchant midwife migrant miner mother motorist mum municipality
    musician nanny neighbour newcomer notary novice nurse occupant operator organiser organisation organization owner
    painter pal paramedic parent parishioner participant partner passenger patient payee payer pensioner people person
    petitioner pharmacist pharmacy photographer physician pilot planner player poet policyholder postman practice
    practitioner principal producer professional professor prospect provider-user public publisher pupil purchaser
    ranger reader receptionist recipient recruiter registrant renter reporter requester researcher resident retailer
    reviewer rider runner sailor salesperson scholar school seeker seller sender senior shipper shop shopper shopkeeper
    skier skipper solicitor speaker spectator sponsor sportsman staff staffer steward store streamer student subscriber
    supervisor supplier surgeon surgery surveyor swimmer taxpayer teacher teen tenant tester therapist thousands
    ticketholder tourist trader trainee trainer translator traveler traveller treasurer trucker trustee tutor
    undertaker user vendor vet viewer villager visitor volunteer voter waiter walker warehouse watcher wholesaler
    winner woman worker writer youngster audience clientele crowd colleague-abroad man lady gentleman tech technician
    ward wardens warden dispensary cardiologist clinicians"""
    )
)
"""Who is served by a system or works with it, in the singular."""

INDEFINITE: frozenset[str] = frozenset(
    words("nobody noone no-one everyone everybody anyone anybody half most some many")
)
"""Words for people nobody names; they count only as the subject of an effect."""

STAFF: frozenset[str] = frozenset(
    words(
        """admin administrator developer dev engineer expert moderator on-call oncall operations ops manager
        supervisor analyst leader inspector producer editor author specialist sre support
    team technician vendor provider supplier contractor management board direction colleague scribe commander crew"""
    )
)
"""Who works on the system; "our" before a word says the same of others ("our drivers are not to blame")."""

ADDRESSED_INSIDE: str = (
    r"(?:all|both|team|teams|colleagues?|everyone|everybody|folks|guys|fellows|board|management|direction|directors?"
    r"|boss"
    r"|managers?|leadership|executives?|crew|friends|mesdames|messieurs|sir|madam|sirs|comrades?|engineers?|responders?"
    r"|developers?|devs|ops|squad|channel|mates?|peers|stakeholders?|ladies|gentlemen|chiefs?|leads?|desk|office"
    r"|reception|committee|council|mayor|minister|secretary|chair(?:man|woman|person)?)"
)
"""Whom a salutation inside the house names."""
