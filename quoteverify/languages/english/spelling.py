"""English words in other spellings: contractions, abbreviations, regional and transliterated forms."""

from __future__ import annotations

CONTRACTIONS = {
    word: tuple((printed, full) for printed, _, full in (part.partition("=") for part in parts.split()))
    for word, _, parts in (
        line.strip().partition(": ")
        for line in """
        ain't: ai=is n't=not
        can't: ca=can n't=not
        cannot: can=can not=not
        coulda: could=could a=have
        couldn't've: could=could n't=not 've=have
        d'you: d'=do you=you
        dunno: dun=do no=not
        gimme: gim=give me=me
        gonna: gon=going na=to
        gotta: got=got ta=to
        hafta: haf=have ta=to
        i'm: i=i 'm=am
        lemme: lem=let me=me
        let's: let=let 's=us
        lotta: lot=lot ta=of
        mighta: might=might a=have
        musta: must=must a=have
        mustn't: must=must n't=not
        oughta: ought=ought a=to
        outta: out=out ta=of
        shan't: sha=shall n't=not
        shoulda: should=should a=have
        tryna: try=trying na=to
        wanna: wan=want na=to
        won't: wo=will n't=not
        woulda: would=would a=have
        y'all: y'=you all=all
        """.strip().splitlines()
    )
}
DIALECT = frozenset(
    """
    coulda dunno gimme gonna gotta hafta lemme lotta mighta musta oughta outta shoulda tryna wanna
    woulda y'all
    """.split()
)
ENDINGS = {"'d": "would", "'ll": "will", "'re": "are", "'s": "is", "'ve": "have", "n't": "not"}
"""The ending 's is *is* only after the words of ``BEFORE_IS``: elsewhere it makes a possessive."""

BEFORE_IS = frozenset(
    """everybody everyone everything he here how it nobody nothing one she somebody someone something that
    there this what when where who why""".split()
)
PERFECTS = {"is": "has", "would": "had"}
BACKSHIFTS = {"will": "would"}
HAVE_BEFORE = frozenset("been come done given gone got had made seen taken".split())
"""After these forms of a verb a contracted 's or 'd is *has* or *had*."""

ABBREVIATIONS = dict(
    line.strip().split(": ", 1)
    for line in """
    AG: attorney general
    Adm: admiral
    Apr: april
    Ave: avenue
    BBC: british broadcasting corporation
    Bros: brothers
    CEO: chief executive officer
    CFO: chief financial officer
    Capt: captain
    Co: company
    Col: colonel
    Corp: corporation
    DA: district attorney
    DC: district of columbia
    Dr: doctor
    EC: european commission
    ECB: european central bank
    EU: european union
    FBI: federal bureau of investigation
    GDP: gross domestic product
    GP: general practitioner
    Gen: general
    Gov: governor
    HQ: headquarters
    IMF: international monetary fund
    Inc: incorporated
    Jr: junior
    Lt: lieutenant
    Ltd: limited
    MEP: member of the european parliament
    MP: member of parliament
    MPs: members of parliament
    Maj: major
    Mr: mister
    NATO: north atlantic treaty organization
    NHS: national health service
    NYC: new york city
    OECD: organization for economic cooperation and development
    PM: prime minister
    Prof: professor
    Rep: representative
    Rev: reverend
    Sen: senator
    Sgt: sergeant
    St: saint
    TV: television
    UAE: united arab emirates
    UK: united kingdom
    UN: united nations
    US: united states
    USA: united states
    WHO: world health organization
    WTO: world trade organization
    """.strip().splitlines()
)
ABBREVIATIONS |= {"United States of America": "united states", "vs": "versus"}

INTERCHANGEABLE = {"an": "a"}

SPELLINGS = dict(
    line.strip().split(": ", 1)
    for line in """
    acknowledgement: acknowledgment
    adviser: advisor
    aeroplane: airplane
    aeroplanes: airplanes
    ageing: aging
    aluminium: aluminum
    amidst: amid
    amongst: among
    artefact: artifact
    artefacts: artifacts
    axe: ax
    backwards: backward
    beirout: beirut
    bombay: mumbai
    burma: myanmar
    burnt: burned
    byelorussia: belarus
    calcutta: kolkata
    canton: guangzhou
    carburettor: carburetor
    cauldron: caldron
    ceylon: sri lanka
    cheque: check
    cheques: checks
    chernigov: chernihiv
    chernobyl: chornobyl
    chilli: chili
    cosy: cozy
    cypher: cipher
    defence: defense
    dnepr: dnipro
    dnepropetrovsk: dnipropetrovsk
    donbass: donbas
    doughnut: donut
    doughnuts: donuts
    downwards: downward
    draught: draft
    dreamt: dreamed
    encyclopaedia: encyclopedia
    enquire: inquire
    enquiry: inquiry
    enrol: enroll
    forwards: forward
    fulfil: fulfill
    furore: furor
    gaddafi: qaddafi
    gadhafi: qaddafi
    gaol: jail
    gipsy: gypsy
    grey: gray
    guerilla: guerrilla
    guerillas: guerrillas
    hiccough: hiccup
    homoeopathic: homeopathic
    instalment: installment
    instalments: installments
    jewellery: jewelry
    judgement: judgment
    judgements: judgments
    kadhafi: qaddafi
    kerb: curb
    kerbs: curbs
    kerbside: curbside
    kharkov: kharkiv
    khrushchov: khrushchev
    kiev: kyiv
    kishinev: chisinau
    koran: quran
    learnt: learned
    leukaemia: leukemia
    licence: license
    licences: licenses
    lvov: lviv
    madras: chennai
    manoeuvre: maneuver
    manoeuvres: maneuvers
    maths: math
    mediaeval: medieval
    mohamed: muhammad
    mohammad: muhammad
    mohammed: muhammad
    mold: mould
    mollusc: mollusk
    molluscs: mollusks
    mom: mum
    moms: mums
    moslem: muslim
    moslems: muslims
    moustache: mustache
    muhammed: muhammad
    nikolaev: mykolaiv
    nought: naught
    odessa: odesa
    odour: odor
    odours: odors
    offence: offense
    offences: offenses
    ok: okay
    omelette: omelet
    orthopaedic: orthopedic
    pedlar: peddler
    pedlars: peddlers
    peking: beijing
    phoney: phony
    plough: plow
    ploughed: plowed
    ploughing: plowing
    ploughs: plows
    practise: practice
    practised: practiced
    practising: practicing
    pretence: pretense
    primaeval: primeval
    programme: program
    programmes: programs
    protestor: protester
    protestors: protesters
    pyjamas: pajamas
    qaida: qaeda
    qur'an: quran
    racquet: racket
    rangoon: yangon
    roumania: romania
    rovno: rivne
    saigon: ho chi minh city
    sceptic: skeptic
    sceptical: skeptical
    scepticism: skepticism
    sceptics: skeptics
    skilful: skillful
    smelt: smelled
    smoulder: smolder
    sombre: somber
    specialities: specialties
    speciality: specialty
    spelt: spelled
    spilt: spilled
    spoilt: spoiled
    storey: story
    storeys: stories
    sulphur: sulfur
    swaziland: eswatini
    theatregoer: theatergoer
    theatregoers: theatergoers
    tidbit: titbit
    towards: toward
    tranquillity: tranquility
    tsar: czar
    tsars: czars
    turkey: turkiye
    tyre: tire
    tyres: tires
    upwards: upward
    veranda: verandah
    wagon: waggon
    whilst: while
    whisky: whiskey
    wilful: willful
    yoghurt: yogurt
    zaporozhye: zaporizhzhia
    """.strip().splitlines()
)

INFLECTIONS = ("s", "ed", "ing", "ings")

ENDINGS_OF_SPELLING = (
    (r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$", r"iz\1"),
    (r"(?<=[a-z]{3})ys(e|ed|es|er|ers|ing)$", r"yz\1"),
    (
        r"(?<=[a-z]{2}[^aeou])our(s|ed|ing|able|ably|ite|ites|hood|hoods|ly|ful|er|ers|ist|ists|al|less)?$",
        r"or\1",
    ),
    (r"(?<=[a-z]{2})([tb])re(s|d)?$", r"\1er\2"),
    (r"(?<=[aeiou][^aeiou][aeiou])ll(ed|ing|er|ers|or|ors|ous)$", r"l\1"),
    (r"(?<=[aeiou][^aeiou]{2}[aeiou])ll(ed|ing|er|ers|or|ors|ous)$", r"l\1"),
    (r"(?<=[aiu][ae])ll(ed|ing|er|ers)$", r"l\1"),
    (r"(?<=[al])ogue(s?)$", r"og\1"),
    (r"(?<=[al])ogu(ed|er|ers|ing)$", r"og\1"),
    (r"haem", "hem"),
    (r"aem(?=i)", "em"),
    (r"paed", "ped"),
    (r"caes", "ces"),
    (r"aesth", "esth"),
    (r"gynaec", "gynec"),
    (r"archaeo", "archeo"),
    (r"oestr", "estr"),
    (r"foet", "fet"),
    (r"rrhoea", "rrhea"),
    (r"(?<=[^aeiou])eable$", "able"),
)
