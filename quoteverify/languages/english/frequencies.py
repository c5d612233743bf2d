"""How common the commonest words of English prose are, as data.

Counted over the sentences of some 800 news articles; names and the subjects of the season were
left out.  A rough figure is enough: it keeps "there" from weighing as much as "aluminium" where
the input is too small to tell.
"""

from __future__ import annotations

from types import MappingProxyType

_BANDS = {
    1: """
        a and of the to
    """,
    2: """
        for in that
    """,
    3: """
        as at has he his is it on said was with
    """,
    4: """
        about an are be but by from had have her i more new not she their they this who will would
    """,
    5: """
        after against all also because been can could do even first former him if into it's its just
        last like many most no now one or other out over people so some state states support than
        them there time two up we were what when which year you
    """,
    6: """
        according among any back before being between big both called country day did don't down
        during far get going government he's here house how including know long made make may me
        million much my national news next off only our party percent policy public right same say
        saying says security see should since still take that's then these think those three through
        told united very want way week well where whether while win work years
    """,
    7: """
        across added again ago already another around asked attack attacks away based become behind
        believe best better business call came can't care case change chief city class clear close
        come comments company days deal decision didn't director does doesn't doing done earlier
        early economic economy end enough ever every fact family federal few fight five foreign
        found four free friday front full general given go good got great group groups hard health
        held help high himself home however i'm important information interview issue issues job
        jobs kind large later law lead leader leaders least left less life likely little look lot
        major majority making media meeting members message might military monday money month months
        name nearly need never night number office officials often old once others own part past pay
        person personal place plan point points private put question questions real really recent
        released reported rights role run running saturday second seen set several show social
        something speech statement street strong such sunday system tax there's they're thing things
        though thursday too took top trade trying tuesday under us use used war we're wednesday
        weeks went white why without women won workers working world wrote yet your
    """,
    8: """
        able account accused act action actions actually address agreement ahead allies almost along
        although always am announced answer anyone anything appeared argued ask attention author bad
        base battle became began beyond bid biggest billion board book border bring build building
        calling calls cannot cases cast center certain certainly chance children choice civil claim
        climate college comes coming comment common community companies concerns conference congress
        continue continued control countries course court crisis criticism crowd current data
        decades declined defense described despite different difficult dollars each east education
        effort efforts eight either else employees entering especially event everyone everything
        evidence expected experience face failed fall families father feel field final financial
        find firm focus focused follow following force friends fund further future gave getting give
        global ground growing growth half hall happen happened having head helped higher history
        hold hope host hours husband i've id idea income increasingly instead interest international
        isn't keep key killed known labor largely late latest laws leadership leading leave led
        legal let level line list live lives local longer looking lost love low makes man manager
        mass matter mean means member men met middle moment morning move movement must nation needed
        needs network north noted nothing numbers official open opportunity order organization
        outside paid particularly percentage perhaps plans play pledged police policies popular
        position possible post potential power press probably problem problems process program
        provide quickly raise raised raising rates rather reason received recently record records
        release remain remains remarks repeatedly report reports response results rise room rules
        school seeking seemed seems senior sense sent service seven she's short shot showed showing
        shows side sign significant similar single six small someone soon south speak speaking
        special speeches spending spent spoke staff stage stand start started stop story strategy
        suggested supported supporting sure taken takes taking talk talking team television tell
        telling term themselves third thought threat times today together total tough toward town
        tried try turn turned understand until using video view views violence wage wanted wants
        wasn't watch ways we've west what's whom whose wife winning within woman won't words worked
        wrong you're young
    """,
    9: """
        ability above absolutely accept access accounts acknowledged active adding additional
        advantage advice afternoon age agency agents aggressive agree agreed air allow allowed alone
        alternative amount analysis analysts anger angry announcement annual appeal appear
        appearance appears approach approval areas aren't argument article asking assault attempt
        audience available average avoid backed background backing banks beat becomes becoming begin
        beginning behalf believes below benefit benefits bigger bit blue born break breaking
        bringing brought budget built career cash cause caused century challenge challenges
        challenging changed changes changing charge charged child choose cited cities citizens
        claimed claims clearly closed closely closer commitment communications communities compared
        concern concerned concluded conducted consider considered constitutional continues
        continuing contrast contributions controversial controversy conversation corporate cost
        costs couldn't country's cover coverage create created credit crime criminal critical
        criticized critics currently cut cycle dangerous date daughter dead deals death debt decade
        decide decided decisions declared deep defeat defend degree delivered denied deputy
        determine died difference differences digital direct directly discuss discussion divided
        documents dollar donations double dozen drew dropped earned easy editor effect effectively
        ended energy enforcement ensure entire era estate evening events eventually everybody
        exactly example exchange exit expand expect experts explained expressed faced faces facing
        facts fair false familiar fast favor favorite fear fellow felt female fighting figure filed
        finally finance finish fire fired floor followed forces form forward founder friend friendly
        funding game generally generation gets giving goal goes gone greater guy hand handling hands
        hasn't hate he'd he'll hear heard hearing heart helping herself highest hit holding holds
        hopes hour huge hundreds hurt ideas image immediately impact incident include included
        includes increase increased independent individuals industry inequality influence
        infrastructure inside intelligence interests interviews investment involved issued itself
        joined keeping kept knew knows lack language larger largest learned leaving let's letter
        lines living longtime looked lose losing loss lower main market markets material maybe meant
        meanwhile measures meet meetings mention mentioned messages mind minimum minority minute
        minutes mistake moderate modern mostly mother moved moving multiple named nations near
        necessary negative neither newspaper nine nobody none nor note nuclear offer offered
        offering officer oil older ones online opening operation opinion opposed opposition
        organizations outcome overall page paper parents particular pass passed path paying peace
        performance period phone pick places played playing plus pointed poor population positions
        positive possibility posted potentially powerful present pressure pretty prevent previous
        previously price professor profile prominent promise promised promises proposal proposals
        proposed protect prove provided publicly published push pushed pushing putting quarter quite
        ran rate reach reached read ready reality reasons referring reform refused region registered
        related relationship religion religious remaining remember reporting represents reputation
        request requests require required resources respect respond responded responsible rest
        result retired return revealed review rich rising risk roots roughly rule safe saw scheduled
        schools season secure seem sees send series serious serve served services share shared shift
        shown sides signed signs simply site sitting situation somebody sometimes son sort sought
        source sources specifically spend split stake standard standards standing stated statements
        status stay step stories strength strongly student students style subject success successful
        suggest suggesting summer supports surprise survey talked talks taxes technology tells terms
        test they've thinking thinks thousands throughout ties tone track traditional trouble true
        trust truth turning twice ultimately unions unlikely urged values victims violent visit
        voice wages warned water weapons weekend whatever who's whole widely willing word works
        worried worse worst worth wouldn't year's younger
    """,
}
"""Words found in about one sentence of 2, 4, 8 ...: the key is the exponent."""

RARE = 2.0**-12
"""The share of sentences that an unlisted word is taken to stand in."""

FREQUENCIES = MappingProxyType({word: 2.0**-band for band, words in _BANDS.items() for word in words.split()})
"""Word to the share of sentences that it stands in."""
