"""English verbs, as far as the form of a short answer depends on knowing them."""

from typing import Final

from afterword.core.letters.answers.lexicon import words

BE: Final = words("am is are was were isn't aren't wasn't weren't wasnt isnt arent werent ain't")
MODALS: Final = words(
    """should would could must might can will may shouldn't wouldn't couldn't mustn't can't won't
    cannot shouldnt wouldnt couldnt cant wont should've would've could've shoulda woulda coulda
    shouldve wouldve couldve ought"""
)
HAVE_AND_DO: Final = words(
    """has have had do does did hasn't haven't hadn't don't doesn't didn't hasnt havent hadnt dont
    doesnt didnt"""
)
AUXILIARIES: Final = BE | MODALS | HAVE_AND_DO
"""What is finite wherever it stands, and so shows a clause."""

_REGULAR = """
accept achieve act adapt add admire admit advise agree aim allow answer anticipate apologise
apologize apply appreciate argue arrange arrive ask assume attend audit avoid bake balance believe
belong blame boil book borrow breathe brush calculate call calm care carry change charge chart chat
check chop clarify clean clear climb close coach code collect commute compare complain complete
concentrate connect consider contact contain continue cook cost count cover create cry dance debug
decide define deliver demo demonstrate depend deploy describe deserve design develop discover
discuss dock dodge double downplay dress dry edit elaborate emphasise emphasize end engage enjoy
enter escape establish explain explore express face fail farm ferry fill finish fish fix float focus
follow force frame fumble gain gather graduate greet guess gut handle happen help hesitate hire hope
hover hurry ignore illustrate imagine impress improve include insist inspect inspire install
interrupt introduce invest invite join joke jump justify knead knock label lack land last laugh
launch learn lift like list listen live load lock look love manage mark match matter measure mention
mentor mess mix model moor move mumble name need nod notice observe offer open operate order
organise organize overexplain own pack paint panic park pass patch pause perform pick place plan
plant play please point polish pour practise practice prefer prepare present press pretend
prioritise prioritize produce promise pronounce prove publish pull pump push qualify quantify
question quote raise ramble react realise realize reassure receive recognise recognize recruit
reflect refresh refuse rehearse relate relax rely relocate remain remember remind repair repeat
replace reply report request research reserve resolve respect respond rest retire review revise roll
rotate ruin rush sail sample save scan score scrub seem serve settle share shelve shift ship shop
shout show sign simplify skip slow smell smile smooth sort sound specialise specialize spell staff
stammer stare start state stay step stop store stress stretch struggle structure study stumble
stutter suggest suit summarise summarize supply support suppose surprise switch talk taste test
thank tidy tie touch tour track train translate treat trip trust try turn underestimate underwrite
use value vary visit volunteer wait walk wander want warm warn wash waste watch weld welcome wish
wonder work worry wow wrap yell zoom reopen rework revisit
"""

_IRREGULAR = """
be was been  become became become  begin began begun  bend bent bent
blow blew blown  break broke broken  bring brought brought  build built built  buy bought bought
catch caught caught  choose chose chosen  come came come  cut cut cut  deal dealt dealt
dig dug dug  do did done  draw drew drawn  drink drank drunk  drive drove driven  eat ate eaten
fall fell fallen  feed fed fed  feel felt felt  fight fought fought  find found found
fly flew flown  forget forgot forgotten  freeze froze frozen  get got got  give gave given
go went gone  grow grew grown  hang hung hung  have had had  hear heard heard  hide hid hidden
hit hit hit  hold held held  keep kept kept  know knew known  lay laid laid  lead led led
lean leant leant  learn learnt learnt  leave left left  lend lent lent  let let let
lose lost lost  make made made  mean meant meant  meet met met  overdo overdid overdone
overthink overthought overthought  oversell oversold oversold  pay paid paid  put put put
read read read  rebuild rebuilt rebuilt  rethink rethought rethought  ride rode ridden
ring rang rung  rise rose risen  run ran run  say said said  see saw seen  sell sold sold
send sent sent  set set set  shake shook shaken  show showed shown  shut shut shut
sing sang sung  sit sat sat  sleep slept slept  speak spoke spoken  spend spent spent
split split split  stand stood stood  steal stole stolen  stick stuck stuck  sweep swept swept
swim swam swum  take took taken  teach taught taught  tell told told  think thought thought
throw threw thrown  undersell undersold undersold  understand understood understood
wake woke woken  wear wore worn  win won won  withdraw withdrew withdrawn  write wrote written
"""

NOUN_TOO: Final = words(
    """act aim answer audit balance book break burn call care catch change charge chart chat check
    clean clear climb close coach code contact cook cost count cover cry cut dance deal debug demo
    design dig dock double draw dress drink drive dry end engage escape face fail fall farm feed
    ferry fight fill finish fish fix float fly focus force frame freeze gain guess hand help hire
    hit hold hope joke jump knock label lack land last laugh launch lead lend let lift
    light like list load lock look love make mark match matter measure mention mentor mess mix
    model moor move name need offer open order own pack paint panic park pass patch pause pick place
    plan plant play point polish practice present press promise pull pump push put question quote
    rage raise ramble read reply report request research reserve respect rest review ride ring rise
    roll ruin run rush sail sample save scan score scrub set shake share shift ship shop shout show
    shut sign sing sit sleep slow smell smile smooth sort sound spell split staff stage stand stare
    start state stay step stick stop store stress stretch structure struggle study supply support
    surprise sweep swim switch take talk taste test thank throw tidy tie touch tour track
    train treat trip trust try turn value visit volunteer wait walk warm wash waste watch
    welcome weld win wish wonder work worry wow wrap zoom calm balance wake"""
)
"""Verbs whose plain form is just as often a noun or an adjective: *work*, *plan*, *slow*."""


def third_person(base: str) -> str:
    """Return the third person singular of a verb's plain form."""
    if base in {"have", "be"}:
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _regular_past(base: str) -> tuple[str, ...]:
    """Return the regular past; two spellings where the last letter may double."""
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base[:-1] + "ied",)
    return (base + "ed", base + base[-1] + "ed")


_flat = _IRREGULAR.split()
_triples = tuple(zip(_flat[::3], _flat[1::3], _flat[2::3], strict=True))
_regular = _REGULAR.split()

BASES: Final = frozenset(_regular) | {"hand"} | {base for base, _, _ in _triples}
"""Plain forms."""
BASE_OF_THIRD: Final = {third_person(base): base for base in sorted(BASES)}
"""From *runs* to *run*."""
PARTICIPLES: Final = frozenset(participle for _, _, participle in _triples)
"""Irregular participles, some of them pasts as well."""
PASTS: Final = frozenset(past for base in _regular for past in _regular_past(base)) | {
    past for _, past, _ in _triples
}
"""Past tenses. Regular ones are participles as well: *the bread baked there*."""
SURE_PASTS: Final = frozenset(
    past for base, past, participle in _triples if past not in {base, participle}
) - words("wound ground lay") | words(
    "showed said told thought heard felt saw met sat brought taught won got"
)
"""Past tenses that cannot be read as participles, nouns or plain forms, or hardly ever are."""
