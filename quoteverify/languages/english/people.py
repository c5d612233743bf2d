"""English words for who speaks: titles, roles, bodies, documents, given names."""

from __future__ import annotations

TITLES = {
    **dict.fromkeys(
        """
        alderman assemblyman baron brother chairman congressman councilman don duke earl father
        herr imam king lord monsieur mr pope prince rabbi senor sheikh signor sir tsar
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        alderwoman assemblywoman baroness chairwoman congresswoman councilwoman dame duchess
        frau lady madam madame miss mother mrs ms princess queen senora signora sister
        """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
        adm admiral ambassador archbishop attorney bishop brig capt captain cardinal chair
        chairperson chancellor chief cmdr coach col colonel commander commissioner comrade
        constable corporal councillor councilmember councilor cpl del delegate deputy det
        detective director doctor dr ex-president gen general gov governor govs hon insp inspector
        judge justice lieutenant lt maj major manager mayor messrs minister mp officer pastor
        premier president prime prof professor pvt rep representative reps rev reverend secretary
        sen senator sens sergeant sgt speaker spokesman spokesperson spokeswoman superintendent vice
        """.split(),
        "-",
    ),
}

ROLES = {
    "businesswoman": "businessman",
    "chairwoman": "chairman",
    "congressman": "representative",
    "congresswoman": "representative",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "prof": "professor",
    "rep": "representative",
    "sen": "senator",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
}

HONORIFICS = frozenset(
    """
    adm brig capt cmdr col cpl dame del det dr frau gen gov govs herr hon insp lady lord lt madam
    madame maj messrs miss monsieur mr mrs ms prof pvt rep reps rev sen senor senora sens sgt
    signor signora sir
    """.split()
)

PERSON_NOUNS = {
    **dict.fromkeys(
        """
        actor anchorman assemblyman boy boyfriend brother businessman cameraman chairman
        clergyman congressman councilman cousin dad father fisherman foreman gentleman godfather
        grandfather grandson guy husband king lawman layman man mogul newsman nobleman patriarch
        policeman prince salesman serviceman showman son spokesman sportsman statesman
        stepfather tycoon uncle waiter widower
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        actress anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman
        councilwoman daughter duchess girl girlfriend godmother granddaughter grandmother
        heiress heroine housewife lady matriarch mom mother mum niece noblewoman nun policewoman
        princess queen sister spokeswoman stepmother waitress widow wife woman
        """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
        academic accountant activist administrator adviser advisor advocate agent aide ally
        ambassador analyst anchor announcer applicant archbishop architect artist assistant
        astronaut athlete attendee attorney author banker billionaire biographer biologist
        bishop blogger boss broadcaster broker buyer candidate captain cardinal ceo champion
        chancellor chef chief child choreographer citizen civilian cleric client climatologist
        clinician co-author co-chair co-founder coach colleague columnist comedian commander
        commentator commissioner competitor composer conductor conservative constable consultant
        contender contestant contractor contributor coordinator coroner correspondent councillor
        councilor counsel counselor critic curator customer dean debater defendant delegate
        democrat demonstrator deputy designer detective developer diplomat director dissident
        doctor donor driver economist editor educator elector employee employer engineer
        entrepreneur envoy epidemiologist eurosceptic evangelist executive expert farmer fighter
        filmmaker financier firefighter forecaster founder friend front-runner frontrunner
        fundraiser general geologist goalkeeper governor graduate guest hairdresser head
        headteacher historian homeowner host immigrant incumbent independent individual inmate
        insider inspector instructor insurgent interviewee interviewer investigator investor
        journalist judge juror justice keeper landlord lawmaker lawyer leader lecturer
        legislator liberal librarian lieutenant lobbyist magistrate magnate manager marine mayor
        mediator member mentor migrant militant millionaire minister moderator monarch mp
        musician narrator nationalist negotiator neighbor neighbour neurosurgeon newcomer
        nominee novelist nurse observer officer official operative opponent organiser organizer
        owner painter panelist parent participant partner passenger pastor patient peer
        performer person philanthropist philosopher photographer physician physicist pilot
        player playwright poet politician pollster pope practitioner preacher predecessor
        premier presenter president priest principal prisoner producer professor programmer
        progressive promoter prosecutor protester protestor psychiatrist psychologist publicist
        publisher pundit questioner rabbi reader realtor recruiter referee refugee relative
        reporter representative republican researcher resident respondent retiree reverend
        reviewer rider rival runner scholar scientist screenwriter secretary seller senator
        sergeant shareholder sheriff singer skipper socialist sociologist soldier source speaker
        specialist spokesperson sponsor staffer star strategist striker student successor
        superintendent supporter surgeon surrogate survivor suspect teacher teammate technician
        teenager tenant theologian therapist tourist trader trainer translator traveler
        treasurer trustee tutor undersecretary user veteran veterinarian vicar victim viewer
        villager violinist visitor volunteer voter walker warden whistleblower winger winner
        witness worker writer youth
        """.split(),
        "-",
    ),
}

PLURAL_PEOPLE = frozenset(
    """
    authorities both brothers children couple few folks guys many men most others parents people
    persons police several sisters some sources three two women
    """.split()
)

ATTACHED_PEOPLE = frozenset(
    """
    adviser advisers advisor advisors aide aides ambassador assistant assistants consultant
    consultants counsel counsellor counselor deputies deputy envoy heir lawyer lawyers secretary
    strategist witness witnesses
    """.split()
)

ATTACHMENTS = frozenset("briefed close familiar involved knowledgeable present".split())

GROUP_NOUNS = frozenset(
    """
    administration agency alliance army assembly association authority bank board body branch
    broadcaster bureau cabinet camp campaign center centre chamber charity church city club
    coalition commission committee community company conference congress consortium consultancy
    corporation council country court crowd delegation department editorial embassy
    establishment family federation firm force foundation government group house industry
    institute institution insurer jury kremlin leadership league lobby magazine majority
    management manufacturer media military ministry movement municipality museum nation navy
    network news newspaper ngo office opposition organisation organization outlet pac panel
    paper parliament party pentagon platform police presidency press prosecution publication
    publisher regime regulator retailer school senate service site society staff startup
    state store studio syndicate team think-tank thinktank treasury tribunal trust union unit
    university watchdog website workforce
    """.split()
)

TEXT_NOUNS = frozenset(
    """
    account ad advert advertisement advisory affidavit agreement analysis announcement article
    assessment banner bill biography blog book brief brochure bulletin caption card chant column
    comment commercial communique communiqué complaint constitution contract cover critique
    decision declaration decree directive disclaimer document documentary dossier draft e-mail
    editorial email essay excerpt filing findings flyer guidance guideline guidelines handbook
    headline indictment interview invitation law lawsuit leaflet letter mailer manifesto manual
    memo memoir memorandum message motion motto note notice obituary opinion order ordinance
    page paper paragraph passage petition plan plaque platform poem policy poll post poster
    press-release proclamation profile proposal provision quote record release remark reply
    report request resolution response review rule rules ruling script sign slogan song speech
    spot statement statute story study subpoena summary survey testimony text thread title
    transcript treaty tweet video voice-over warrant website
    """.split()
)

GIVEN_NAMES = {
    **dict.fromkeys(
        """
        aaron abdul abraham adam adrian ahmed al alan albert alejandro alexander alexei alfred
        ali allan allen alvin anders andre andreas andrei andrew andy angelo anthony antonio
        archie arnold arthur austin barney barry bart ben benjamin bernard bernie bert
        bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
        bryan byron caleb calvin cameron carl carlos cedric cesar chad charles charlie chester
        chris christian christopher chuck clarence claude clayton clifford clint clive colin
        conor corey cory craig curtis cyril dale damian dan daniel danny darrell darren darryl
        dave david dean denis dennis derek derrick dexter dick diego dirk dmitri dmitry dominic
        don donald doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo
        edward edwin eli elijah elliott elmer emmanuel enrique eric erik ernest ernesto ethan
        eugene evan felix ferdinand fernando floyd francis francisco francois frank franklin
        fred frederick fritz gabriel gareth garry gary gavin gene geoff geoffrey george gerald
        gerard gerhard giovanni glen glenn gordon graham grant greg gregory guillermo gus guy
        hamid hans harold harry harvey hassan hector henri henry herbert herman hillel horace
        howard hubert hugh hugo humphrey ian ibrahim igor ira irving isaac ismail ivan jack
        jackson jacob jacques jake jamal james jan jared jason javier jay jeff jeffrey
        jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan john johnny jon
        jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio justin karl
        keith ken kenneth kevin klaus kurt kyle lamar lance larry laurence lawrence lee len leo
        leon leonard leonid leroy lewis lincoln lindsey lionel lloyd louis luca lucas luigi luis
        luke luther malcolm manuel marc marco marcus mario mark marshall martin marvin matt
        matteo matthew maurice max maxwell mehmet mel michael michel miguel mike mikhail miles
        milton mitch mitchell mohamed mohammad mohammed morgan moses muhammad murray
        mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah
        noel norman oleg oliver omar orlando oscar otto owen pablo paolo pat patrick paul pavel
        pedro perry pete peter phil philip philippe phillip pierre prince quentin rafael ralph
        ramon randall randy raul ray raymond reggie reginald rex ricardo richard rick
        ricky rob robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald
        rory ross roy ruben rudolf rudy rupert russ russell ryan salvador sam samuel santiago
        saul scott sean sebastian sergei sergey sergio seth shane shaun sidney simon spencer
        stanley stefan stephen steve steven stewart stuart ted terence terrence theo theodore
        thomas tim timothy toby todd tom tommy tony travis trevor tyler ulrich umar vaclav
        valentin vernon victor viktor vince vincent vitaly vladimir volodymyr wade wallace
        walter warren wayne wendell wesley wilbur wilfred wilhelm will william willie winston
        wolf wolfgang xavier yuri yusuf zachary
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        abigail ada adele adriana agnes aisha alejandra alexandra alice alicia alison allison
        alma amanda amber amelia amy ana anastasia andrea angela angelica angelina anita ann
        anna anne annette annie antonia april ariana arlene astrid audrey ayesha barbara
        beatrice becky belinda bernice bertha beth betsy betty beverly bianca bonnie brenda
        bridget britney brittany camilla candace carla carly carmen carol carole caroline
        carolyn carrie catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl
        christina christine cindy claire clara claudia colleen connie constance cora courtney
        cristina crystal cynthia daisy daniela danielle daphne dawn debbie deborah debra deirdre
        delia denise diana diane dolores donna doreen doris dorothy edith eileen elaine eleanor
        elena elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica
        erika erin esther ethel eugenia eunice eva eve evelyn faith fatima felicia fiona flora
        florence frances francesca freya frieda gabriela gail georgia geraldine gertrude gillian
        gina giulia gladys gloria grace greta gwen hannah harriet hazel heather heidi helen
        helena helene henrietta hilary hildegard hillary holly ida imogen ingrid irene
        irina iris isabel isabella ivy jacqueline jane janet janice jasmine jean jeanette
        jeanne jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn josephine joy
        joyce juanita judith judy julia juliana julie juliet june kaitlyn karen karin karina
        kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keisha kelly
        kimberly kirsten kirstie kristen kristin kristina lara latoya laura lauren
        laurie leah lena leticia lillian lily linda lisa liz liza lois lorena loretta lori
        lorraine louise lucia lucille lucinda lucy lydia lynn mabel madeleine madeline maggie
        mandy marcia margaret margarita margot maria marian marianne marie marilyn marina
        marion marissa marjorie marlene marta martha mary matilda maureen maya megan meghan
        melanie melinda melissa mercedes meredith michele michelle mildred milena mimi
        mina miranda miriam moira molly mona monica monique myrtle nadia nadine nancy naomi
        natalia natalie natasha nellie nicola nicole nina noor nora norma octavia oksana olga
        olha olivia paige pamela patricia patty paula pauline pearl peggy penelope penny petra
        phoebe phyllis polly priscilla rachel ramona rebecca regina renee rhonda rita roberta
        rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra
        sara sarah savannah selena serena shannon sharon sheila shelley sheri sherry shirley
        sienna silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue
        susan susana susanna suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana
        teresa tessa thelma theresa tiffany tina toni tracey tracy trisha trudy ursula valentina
        valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney
        wilma winifred yolanda yulia yvette yvonne zainab zoe
        """.split(),
        "f",
    ),
}
