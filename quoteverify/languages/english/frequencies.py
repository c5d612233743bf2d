"""How common the commonest words are in what people are quoted as saying, as data.

Counted over the 8,300 quoted sentences of some 800 news articles; names and the subjects of the
season were left out.  A rough figure is enough: it keeps "there" from weighing as much as
"aluminium" where the input is too small to tell.
"""

from __future__ import annotations

from types import MappingProxyType

_BANDS = {
    1: """
        the to
    """,
    2: """
        a and in is of that
    """,
    3: """
        be for have he i it not on we with
    """,
    4: """
        about an are as at but by from going has his if it's our people said they think this was
        what who will you
    """,
    5: """
        all because been can do don't had her him just know like more new no now one or out say she
        so some state than that's their them there time up very were when would
    """,
    6: """
        after against also america american any back before being could country did even first get
        go good got he's here how i'm into its last lot made make many me most much my national need
        never only other over really right same security see should states support take then there's
        these they're things those two united us want way we're well where which win work world
        years your
    """,
    7: """
        able again always am americans among another around attack attacks away bad believe best
        better between big both called came can't care case change city clear come day deal didn't
        does doesn't doing done down during end ever every everything far federal fight former
        general getting give government great group hard having help house i've important including
        information issue issues job kind law left life little long look making man may might
        military million money months news next off own part past pay percent person personal place
        point police policy problem public put question race real run saying says second seen she's
        show since something still such sure system thing three through times today together told
        too trying under understand use we've week whether while why women working year yet you're
    """,
    8: """
        absolutely according across action actually ago agree agreement almost along already
        although anybody anyone anything ask asked attention based become behind bit black border
        bring build business call calling cannot certainly chance chief children choice class
        clearly close comes coming comments common community company continue control countries
        course crisis crowd days decision decisions different difficult director dollars each
        earlier early economic economy education efforts either else enough especially everybody
        everyone evidence experience face fact failed families family fear feel few find five focus
        folks foreign forward found four free friends front full future gave gets given global goes
        ground groups guy hands happen happened health hear heard held high himself history home
        hope i'd i'll idea individuals instead interest interview involved isn't jobs keep known
        knows large late later laws lead leader leaders leadership leading least leave legal less
        let let's level likely line live lives local longer looking lose lost love major majority
        makes matter maybe mean media meeting members men message met mistake moment month movement
        must name nation needs night nobody nothing nuclear number numbers office officials often
        old once open opportunity order organization others paid plan policies position possible
        power press pretty private probably problems process protect questions quite rather reason
        recent release released response rights role room rules running safe saw seems sense set
        side significant single small social somebody someone sort speak speaking special speech
        stand start started stop story strategy strong success taking talk talking tax team tell
        term themselves they've though thought threat took top tough trade truth try turn turned
        until used using values video violence wage wanted wants war weeks went what's who's whole
        winning without woman won won't words workers wouldn't wrong wrote young
    """,
    9: """
        ability access account accused actions added address advantage afraid agents ahead allies
        allowed alone amount announced answer appeal appear aren't asking attempt audience average
        avoid background base battle beat became becomes becoming began beginning believes beyond
        bigger biggest book born break building built calls career cases cast cause certain
        challenge challenges challenging changed changes choose cities citizens civil claim claims
        climate comment commitment committed communities companies completely comprehensive concern
        concerned conference conflict consider considered constitutional continued conversation
        corporate correct cost couldn't country's create created crime critical culture current cut
        dangerous data dead death decades decide decided declared deep defeat defend described
        despite determine difference direct direction directly donations effective effectively
        effort eight employees energy engage ensure entire essentially event exactly example expect
        expected explained extremely facts fair faith false father feeling field fighting figure
        filed final finally financial fine firm floor focused follow followed following force form
        fought frankly friend frustration further game gone gonna gotten growing guys half hand
        happening happens hasn't hate haven't he'll head heart hell helped herself higher hit hold
        horrible host hour hours however human hundreds husband ideas immediately include included
        includes income increase increasingly independent industry intelligence interesting
        interests international interviews keeping key kids killed knew lack language latest learned
        led list living looked looks low lower manager mass massive material means meant measures
        meet member mind minimum minute morning move moving multiple myself natural near nearly
        necessary needed nine none noted obviously offer offered official okay opinion opposed
        outcome outside paper parents particularly pass path people's perhaps period personally pick
        places plans play points poor popular population potential powerful prepared prevent
        previous previously principles program progress proposals proposed proud prove provide
        provided push putting qualified raise raising reach read ready reality received recently
        recognize records reform relationship religious remains remarks remember report requests
        resources respect responded responsible rest result results rhetoric rising risk rule save
        school seeing seemed senior sent serious seriously serve services seven several share short
        shot shouldn't showed showing shown shows sign similar simply sit situation six smart
        society sometimes soon speeches spending spent stage standard standing stands status stay
        step streets strength stronger strongly student students stuff successful suggested
        supported supporting supports taken takes taxes telling terms terrible test thinking thinks
        third thousands throughout tone total toward town tried trouble true truly trust trusted
        unless victims view views violent voice wait wasn't watch ways we'll weapons whatever whose
        wife willing wish within word worked works worried worse worst yes you've
    """,
}
"""Words found in about one sentence of 2, 4, 8 ...: the key is the exponent."""

RARE = 2.0**-12
"""The share of sentences that an unlisted word is taken to stand in."""

FREQUENCIES = MappingProxyType({word: 2.0**-band for band, words in _BANDS.items() for word in words.split()})
"""Word to the share of sentences that it stands in."""
