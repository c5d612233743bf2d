"""How an English text shows who speaks."""

from __future__ import annotations

from quoteverify.languages.english import nouns, people, sentences
from quoteverify.languages.english.verbs import NEVER_NOUNS, reporting_verbs
from quoteverify.languages.language import Speech

_INTERPRETED = """
    according to a translation
    according to an english translation
    in a translated
    in remarks translated
    in translated remarks
    speaking through a translator
    through a translator
    through an interpreter
    through her interpreter
    through her translator
    through his interpreter
    through his translator
    through interpreters
    through their interpreter
    through their translator
    through translators
    translated from
    via a translator
    via an interpreter
    with an interpreter translating
"""

SPEECH = Speech(
    elisions=frozenset(
        "bout cause cuz em im neath n nuff round s scuse til till tis twas tween twere twill".split()
    ),
    reporting=reporting_verbs(),
    articles=frozenset({"a", "an", "the"}),
    particles=frozenset("al bin da das de del den der di dos du el ibn la le ten ter und van von y".split()),
    coordinators=frozenset({"and"}),
    numbers_of_people={"both": 2, "couple": 2, "duo": 2, "pair": 2, "trio": 3, "three": 3, "two": 2},
    contrasts=frozenset("although but though unlike whereas while".split()),
    keywords={
        "according": "K",
        "at": "e",
        "for": "e",
        "from": "e",
        "of": "o",
        "that": "j",
        "to": "t",
        "with": "e",
    },
    leading_abbreviations=sentences.LEADING,
    numbered_abbreviations=sentences.NUMBERED,
    trailing_abbreviations=sentences.TRAILING,
    plain_cues=frozenset("added asked said says told wrote".split()),
    pronouns={
        "he": "m",
        "she": "f",
        "it": "n",
        "they": "plural",
        "i": "first",
        "we": "first-plural",
    },
    relatives=frozenset({"who"}),
    object_pronouns={
        "her": "f",
        "hers": "f",
        "herself": "f",
        "him": "m",
        "himself": "m",
        "his": "m",
        "its": "n",
        "itself": "n",
        "me": "first",
        "my": "first",
        "our": "first-plural",
        "their": "plural",
        "them": "plural",
        "themselves": "plural",
        "us": "first-plural",
    },
    determiners=frozenset(
        """
        a all an another any both each every few five four her his its many most my no one other
        our several some ten the their these this those three two your
        """.split()
    ),
    definite=frozenset({"the", "this"}),
    demonstratives=frozenset("that these this those".split()),
    prepositions=frozenset(
        """
        about above across after against along alongside amid among around as at before behind
        below beneath beside besides between beyond by concerning despite down during except for
        from in inside into like near off on onto opposite out outside over past per regarding
        round since than through throughout till toward towards under underneath unlike until up
        upon versus via with within without
        """.split()
    ),
    conjunctions=frozenset(
        """
        although and as because before but if once or since so than though unless until when
        whenever where whereas wherever whether which while who whom whose why yet
        """.split()
    ),
    auxiliaries=frozenset(
        """
        am are aren't be been being can can't cannot could couldn't did didn't do does doesn't
        don't had hadn't has hasn't have haven't is isn't may might must mustn't needn't shall
        should shouldn't was wasn't were weren't will won't would wouldn't
        """.split()
    ),
    copulas=frozenset("am are be been being is isn't are aren't was wasn't were weren't".split()),
    verbs=frozenset(
        """
        appears arose asks ate beat became becomes bent bet bit bled blew bore bought bound bred
        brings broke brought built burnt buys came caught chose clung comes cost crept cut cuts
        dealt drank drew drives drove dug eats ended fell fled flew follows forbade forgets
        forgot fought froze gave gets gives goes got grew had happens heard hears held helps hid
        hit holds hung hurt includes keeps kept knelt knew laid lay leads leaves led left lent
        lets likes lit lives lost loves made makes meets met needs offers paid pays plays quit
        ran rang remains returns rises rode rose runs sat seeks seemed seems sells sent serves
        set shook shot shut sits slept slid sold sought spends spent split sprang spread stands
        stays stole stood stops struck stuck swept swung takes taught tells threw took tore
        tries turns understood uses wakes walks wants wears went wins withdrew woke won wore
        works wound
        """.split()
    ),
    adverbs=frozenset(
        """
        afterwards again already also always earlier even ever first further here just later
        meanwhile more never next not now often once only recently since so sometimes soon still
        then there thus today tomorrow tonight too twice yesterday
        """.split()
    ),
    titles=people.TITLES,
    honorifics=people.HONORIFICS,
    roles=people.ROLES,
    person_nouns=people.PERSON_NOUNS,
    age_endings=("-year-old", "-something"),
    plural_people=people.PLURAL_PEOPLE,
    attached_people=people.ATTACHED_PEOPLE,
    attachments=people.ATTACHMENTS,
    group_nouns=people.GROUP_NOUNS,
    text_nouns=people.TEXT_NOUNS,
    speech_nouns=nouns.SPEECH_NOUNS,
    wording_nouns=nouns.WORDING_NOUNS,
    view_nouns=nouns.VIEW_NOUNS,
    depicting_nouns=nouns.DEPICTING_NOUNS,
    never_nouns=NEVER_NOUNS,
    asking_labels=frozenset({"host", "interviewer", "moderator", "q", "question", "reporter"}),
    answering_labels=frozenset({"a", "answer"}),
    interpreted=tuple(line.strip() for line in _INTERPRETED.strip().splitlines()),
    reply_nouns=nouns.REPLY_NOUNS,
    given_names=people.GIVEN_NAMES,
    organisation_words=frozenset(
        """
        academy action administration agency airlines alliance army assembly associates
        association authority bank bankers board broadcasting brothers bureau business cabinet
        campaign capital caucus center centre chamber christian church city club coalition
        college commission committee communications community company conference congress corp
        corporation council county court daily democrats department division duma embassy
        exchange express federal federation financial force forum foundation fund gazette global
        government group guard guardian herald holdings hospital house inc industries institute
        institution international investments journal kremlin labour labs league liberals
        library llc ltd magazine media ministry motors movement museum national nations network
        news newspaper observer office organisation organization pac parliament partners party
        pentagon police post press project province radio register republicans reserve review
        school securities senate service services society star state states street studios
        supreme synod systems team technologies telegraph television times today treasury
        tribunal tribune trust tv union united university watch weekly workers
        """.split()
    ),
    place_names=frozenset(
        """
        africa alabama alaska america american americans arab arizona arkansas asia asian
        australia australian austria bavaria beijing belgium berlin boston brazil brazilian
        britain british brussels california canada canadian chicago china chinese colorado
        connecticut cuba cuban dallas delaware denmark dutch egypt egyptian england english
        europe european florida france french geneva georgia german germany greece greek hawaii
        houston idaho illinois india indian indiana iowa iran iranian iraq iraqi ireland irish
        israel israeli italian italy japan japanese jerusalem jordan kansas kentucky kenya kiev
        korea korean kyiv latino lebanon libya london louisiana maine malaysia maryland
        massachusetts mexican mexico miami michigan minnesota mississippi missouri montana
        moscow muslim muslims nebraska netherlands nevada nigeria norway norwegian ohio oklahoma
        oregon pakistan palestinian paris pennsylvania philadelphia philippines poland polish
        portugal rome russia russian russians saudi scotland scottish seoul serbia singapore
        spain spanish sweden swedish swiss switzerland syria syrian taiwan tehran tennessee
        texas tokyo toronto turkey turkish ukraine ukrainian ukrainians utah vermont vienna
        vietnam virginia wales warsaw washington welsh wisconsin wyoming
        """.split()
    ),
    place_beginnings=frozenset(
        "east el fort great las los mount new north port saint san santa south st west".split()
    ),
    locatives=frozenset("across in inside into near outside throughout".split()),
    reaching=frozenset(
        "at entered from left reached through to toured toward towards visit visited visiting visits".split()
    ),
    calendar=frozenset(
        """
        april august autumn christmas december easter february friday january july june march
        may monday november october saturday september spring summer sunday thursday tuesday
        wednesday winter
        """.split()
    ),
    never_names=frozenset(
        """
        a about above according after again against ago all already also although always amid
        among an and another any anyone anything are around as asked at back be because been
        before being below besides between both but by can cannot could despite did do does
        during each earlier either even ever every everyone everything except few finally first
        for former from further furthermore given good had has have he hence her here hers him
        his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its
        itself just last later least less let like maybe me meanwhile might more moreover most
        much must my near nearly neither never nevertheless next no nobody none nor not nothing
        now of off often oh ok okay on once one only or other others otherwise our out over part
        perhaps please rather read really recently said same say says second see seven several
        shall she should similarly since so some somebody someone something sometimes soon still
        such sure than thank thanks that that's the their them then there therefore these they
        they're third this those though three through thus to today together tomorrow tonight
        too two under unless unlike until up upon us use very was watch we well were what
        whatever when whenever where whereas whether which while who whoever whom whose why will
        with within without won't would yes yesterday yet you your
        """.split()
    ),
)
