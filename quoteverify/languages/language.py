"""The shape of what is known of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """How a language shows who speaks.  All words are in lower case unless a field says otherwise."""

    elisions: frozenset[str]
    """Words that begin with an apostrophe, without it: ``em``, ``tis``."""
    reporting: Mapping[str, str]
    """Each form of each verb that announces words to its class: ``say`` (almost always reports speech),
    ``tell`` (the same, and names the one addressed), ``write``, ``call`` (introduces a term), ``claim``
    (reports speech more often than not), ``act`` (sometimes does: *offered*, *joked*)."""
    articles: frozenset[str]
    """Left out at the head of a description."""
    particles: frozenset[str]
    """Lower-case words inside names: *van*."""
    coordinators: frozenset[str]
    """Conjunctions between several who act as one: *Hale and Reed*."""
    numbers_of_people: Mapping[str, int]
    """Words that count the people of a description: *the two men*, *the couple*."""
    contrasts: frozenset[str]
    """Conjunctions after which an outlet's sentence leaves what somebody said."""
    keywords: Mapping[str, str]
    """Words with a code of their own in the narration: *of*, *to*, *that*, *according*."""
    leading_abbreviations: frozenset[str]
    """After whose full stop the sentence goes on: titles and the like, without the stop."""
    numbered_abbreviations: frozenset[str]
    """The same before a number only: *Sept. 11*."""
    trailing_abbreviations: frozenset[str]
    """After whose full stop a sentence may end or go on: *Corp.*"""
    plain_cues: frozenset[str]
    """The commonest of them, after which the outlet itself speaks: ``said``."""
    pronouns: Mapping[str, str]
    """Personal pronouns in the subject form to what they stand for: ``m``, ``f``, ``n``, ``plural``,
    ``first``, ``first-plural``."""
    relatives: frozenset[str]
    """Relative pronouns for persons: *Hale, who said*."""
    object_pronouns: Mapping[str, str]
    """The other forms of the pronouns, possessives included, to the same."""
    determiners: frozenset[str]
    definite: frozenset[str]
    """Determiners that point back to somebody known: *the senator*."""
    demonstratives: frozenset[str]
    """Determiners that also stand alone: *this follows*."""
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    """Words that begin a clause."""
    auxiliaries: frozenset[str]
    copulas: frozenset[str]
    """Forms of *be*: before a past participle they make the passive, where the subject is not the speaker."""
    verbs: frozenset[str]
    """Common forms of other verbs that no ending gives away: *made*, *wants*."""
    adverbs: frozenset[str]
    """Those that stand between subject and verb and do not end in the usual suffix."""
    titles: Mapping[str, str]
    """Words before a name that are no part of it, without full stops, to the gender they show or ``-``."""
    honorifics: frozenset[str]
    """Titles that are dropped from a speaker's name."""
    roles: Mapping[str, str]
    """Titles and words for a role to the word for the role that both are compared by."""
    person_nouns: Mapping[str, str]
    """Heads of descriptions of people to ``m``, ``f``, ``-`` or ``plural``."""
    age_endings: tuple[str, ...]
    """How a number that describes a person ends: *the 24-year-old*."""
    plural_people: frozenset[str]
    """Heads and pronouns for several people, beside the plurals of ``person_nouns``."""
    attached_people: frozenset[str]
    """Heads of descriptions that name whom the person serves: *an aide to Hale*."""
    attachments: frozenset[str]
    """Words that say how an unnamed person knows: *people familiar with the matter*."""
    group_nouns: frozenset[str]
    """Heads of descriptions of bodies that speak: campaign, ministry, police."""
    text_nouns: frozenset[str]
    """Heads of descriptions of what is written and quoted: statement, report, lawsuit."""
    speech_nouns: frozenset[str]
    """Nouns, in the singular, for what somebody says: *Hale's claim that*."""
    wording_nouns: frozenset[str]
    """Nouns for the very words: *in Hale's words*."""
    view_nouns: frozenset[str]
    """Nouns that present words as somebody's: *in Hale's view*."""
    depicting_nouns: frozenset[str]
    """Nouns for calling something something: *Hale's description of it as*."""
    never_nouns: frozenset[str]
    """Forms of reporting verbs that are no nouns even after a determiner: *the sign says*."""
    asking_labels: frozenset[str]
    """What may stand before a question of an interview: *Q*, *Interviewer*."""
    answering_labels: frozenset[str]
    """What may stand before an answer."""
    interpreted: tuple[str, ...]
    """Phrases that say that words were spoken in another language."""
    reply_nouns: frozenset[str]
    """Nouns that what is quoted can be: *Hale's answer was*."""
    given_names: Mapping[str, str]
    """Common given names to ``m`` or ``f``; names of both are left out."""
    organisation_words: frozenset[str]
    """Words that make a run of capitals an organisation's name."""
    place_names: frozenset[str]
    """Names of places and peoples that open or fill a run of capitals but rarely speak as persons."""
    place_beginnings: frozenset[str]
    """First words of the names of places: *New* Jersey, *San* Jose."""
    locatives: frozenset[str]
    """Prepositions with which places are named, and persons hardly ever: *in Brenna*."""
    reaching: frozenset[str]
    """Words with which places are named as often as persons: *from Brenna*, *visited Brenna*."""
    calendar: frozenset[str]
    """Capitalised words of time: days and months."""
    never_names: frozenset[str]
    """Words that open sentences in capitals and are no names."""


@dataclass(frozen=True, slots=True)
class Sense:
    """Which words of a language carry the meaning.  All are in lower case unless a field says otherwise.

    An entry may be a phrase of several words.  The contractions are written out in every other field
    ("do not", never "don't").
    """

    contractions: Mapping[str, tuple[tuple[str, str], ...]]
    """Each contracted word to its parts, each part as printed and written out: ``can't`` to ``ca``, can
    and ``n't``, not."""
    dialect: frozenset[str]
    """Those of them that spell how words are slurred: *gonna*."""
    endings: Mapping[str, str]
    """Contracted endings that any word can take (``'ll``) to what they stand for."""
    before_is: frozenset[str]
    """Words after which *'s* is a verb; elsewhere it makes a possessive."""
    perfects: Mapping[str, str]
    """What a contracted verb stands for by default, to what it stands for before a participle: is, has."""
    backshifts: Mapping[str, str]
    """Auxiliaries to their form in reported speech, where no rule gives it: will, would."""
    have_before: frozenset[str]
    """Forms of verbs before which a contracted *'s* or *'d* is *has* or *had*."""
    abbreviations: Mapping[str, str]
    """Abbreviations, in their own case and without points, to their full form."""
    spellings: Mapping[str, str]
    """Other spellings of one word, and other renderings of one name, to the one that they are compared by."""
    inflections: tuple[str, ...]
    """Endings that a word takes whatever its spelling: *ploughed*."""
    endings_of_spelling: tuple[tuple[str, str], ...]
    """Regular expressions of regional endings to what replaces them."""
    interchangeable: Mapping[str, str]
    """Words whose choice follows from their surroundings (a, an) to the one that stands for all."""

    articles: frozenset[str]
    """Words for one thing of a kind that can stand for the number: a hundred."""
    numerals: Mapping[str, int]
    """Words for numbers under a hundred."""
    scales: Mapping[str, int]
    """Words after a number that multiply it: hundred, dozen, million, bn."""
    attached_scales: Mapping[str, int]
    """Letters that do so where they touch the figure: ``m``."""
    decades: Mapping[str, int]
    """Words for ten years to the first of them within the century: *nineties*."""
    ordinals: Mapping[str, int]
    rank_endings: frozenset[str]
    """Endings of ranks in figures: ``th``."""
    fractions: Mapping[str, int]
    """Names of fractions to their denominators."""
    months: Mapping[str, int]
    ambiguous_months: frozenset[str]
    """Months whose names are other words too."""
    before_dates: frozenset[str]
    """Articles of a day of the month: the 4th of July."""
    before_months: frozenset[str]
    """Words after which such a name is the month's."""
    weekdays: Mapping[str, int]
    currencies: Mapping[str, str]
    """Signs and names to the code."""
    currency_signs: frozenset[str]
    sums: frozenset[str]
    """Words that join the parts of a number: and."""
    extents: Mapping[str, tuple[str, int]]
    """Units, as compared, to what they measure and how much of its smallest unit they are."""
    partitives: frozenset[str]
    """Words between a fraction or a day and what it is a part of: of."""
    ratios: frozenset[str]
    """What stands between two numbers that are a share: one *in* four."""
    gerund: str
    """Ending of the form of a verb that can stand for *to* and the verb: *began closing*."""
    plural: str
    """Ending of a decade in figures: 1990s."""
    percents: frozenset[str]
    percentages: frozenset[str]
    points: frozenset[str]
    """What follows "percentage" where the amount is a difference of two percentages."""
    hours: Mapping[str, int]
    """What follows the hour of a time of day (am, pm) to the hours that it adds."""
    units: Mapping[str, str]
    """Units of measure and of time, abbreviations included, to the one that they are compared by."""
    multiples: Mapping[str, int]
    """Units, as compared, that say how often or how much, to the number: *twice*."""
    beginnings_of_values: frozenset[str]
    """Every word or sign that a value can begin with, but for figures."""

    classes: Mapping[str, Mapping[str, str]]
    """Each class of words or phrases that change what is asserted: ``negation``, ``modal``, ``hedge``,
    ``condition``, ``limit``, ``contrast``, ``filler``, ``voiced`` and so on, each entry to its kind
    within the class (a strength, a side), or to nothing."""
    negative_prefixes: tuple[str, ...]
    privatives: tuple[str, ...]
    """Endings, and words of their own, that say the lack of what stands before: *homeless*, *debt-free*."""
    exceptions: frozenset[str]
    """What excepts somebody from all or none."""
    not_negated: frozenset[str]
    """Words that begin like a negative prefix and a word, but are not that word's negation."""
    opposites: frozenset[tuple[str, str]]
    """Pairs of opposites, each in alphabetical order and in the form of a dictionary."""
    converses: frozenset[tuple[str, str]]
    """Pairs, ordered likewise, that name one relation from its two ends: *buy* and *sell*."""
    valences: Mapping[str, str]
    """Words that praise (``+``) or blame (``-``)."""
    opposite_parts: tuple[tuple[str, str], ...]
    """Beginnings or endings of words whose exchange turns the sense round: ``hyper``, ``hypo``."""
    degrees: Mapping[str, tuple[tuple[int, int], ...]]
    """Words, in the form of a dictionary, to the scales on which they stand and their step there: *injure*
    and *kill*, *ask* and *demand*."""
    synonyms: Mapping[str, tuple[int, ...]]
    """Words to the numbers of the groups in which all mean nearly the same."""
    same_way: Mapping[str, tuple[int, ...]]
    """Words to the numbers of wider groups, in which none can be said where another is denied."""
    irregular: Mapping[str, str]
    """Irregular forms to the form of a dictionary: ``went`` to ``go``."""
    verbal_prefixes: tuple[str, ...]
    """Beginnings of verbs that are inflected as what follows: ``mis``, ``over``."""
    asides: frozenset[str]
    """Words that begin a clause of its own: what is denied there is not denied elsewhere."""
    joints: frozenset[str]
    """Words that lead into a phrase and have no weight."""
    links: frozenset[str]
    """Words between a verb of saying or thinking and the clause that it governs."""
    alternatives: frozenset[str]
    """Words that join the members of a list: and."""
    determiners: frozenset[str]
    relatives: frozenset[str]
    """Words that begin a clause which describes what stands before."""
    assertions: frozenset[str]
    """Verbs by which a first person only stresses what follows: *I tell you that*."""
    durations: frozenset[str]
    """Words before how long something lasts: *until*, *for*."""
    presents: frozenset[str]
    """Auxiliaries of what is so in general, or will be."""
    pasts: frozenset[str]
    """Auxiliaries of what is over."""
    past: str
    """Ending of the regular form for what is over."""
    states: frozenset[str]
    """Verbs, in the present, that say in what state something is: *is*, *remains*."""
    before_participles: frozenset[str]
    """These and others, before a participle that says what is, will or can be done."""
    foci: frozenset[str]
    """Adverbs whose place says what they are about: *only*, *even*."""
    times: frozenset[str]
    """Nouns and adverbs of time: *season*, *today*."""
    of_times: frozenset[str]
    """What makes a phrase of time of them: *by the end of this*."""
    points_in_time: frozenset[str]
    """Prepositions that date an event and do not say how long it lasts: *on*."""
    validities: frozenset[str]
    """Words for what holds, helps or is allowed: where and for whom it does so is a limit to it."""
    scopes_of_validity: frozenset[str]
    """Prepositions that say where or for whom."""
    causes: frozenset[str]
    """Words that begin a reason."""
    symmetric: frozenset[str]
    """Verbs, in the form of a dictionary, for what two do to each other alike: *meet*."""
    perfect_auxiliaries: frozenset[str]
    """Forms of *have*, before a participle that is not passive."""
    participle: str
    """Ending of irregular participles that are no form of the past: *taken*."""
    agents: frozenset[str]
    """Prepositions before who does it, behind a passive: *by*."""
    middles: frozenset[str]
    """Verbs, in the form of a dictionary, that mean much the same without the passive: *close*, *worry*."""
    role_markers: frozenset[str]
    """Prepositions that say who does something and to whom: *by*, *to*."""
    joining: frozenset[str]
    """Words that make one remark follow from, or upon, another."""
    inversions: frozenset[str]
    """Verbs that begin a condition where they stand before their subject: *should it rain*."""
    lacking: frozenset[str]
    """Words that make a condition of what is missing, before what is to come: *without*."""
    changes: frozenset[str]
    """Verbs and nouns, in the form of a dictionary, for an amount that becomes another: *rise*."""
    ends_of_change: frozenset[str]
    """Prepositions before the amount that it was, that it became, or by which it changed."""
    minuses: frozenset[str]
    """Words that turn an amount below zero."""
    superlatives: tuple[str, ...]
    """Ends of words, and whole ones, that rank one thing before all others."""
    pointers: frozenset[str]
    """Words that point back to what was just said: *that is a lie*."""
    deictics: frozenset[str]
    """Words that say which of several times is meant, seen from the speaker: last, next."""
    auxiliaries: frozenset[str]
    """Forms of verbs that only carry tense, person or voice."""
    agreements: tuple[frozenset[str], ...]
    """Of these verbs the forms of one tense, which differ in person and number: *is*, *are*."""
    raising: frozenset[str]
    """Verbs that can be negated instead of what they govern: I do not think that it is."""
    grammatical: frozenset[str]
    """Words that serve the grammar and have little sense of their own."""
    pronouns: Mapping[str, str]
    """Personal and possessive pronouns to the person that they stand for: ``1``, ``1p``, ``2``, ``3m``."""
    name_endings: frozenset[str]
    """What may follow the part that a name shares with the words made from it."""
    plain_endings: tuple[str, ...]
    """Endings of words that are most likely no names, at the head of a sentence."""
    singular_verbs: frozenset[str]
    """Verbs that no plural stands before."""
    persons: Mapping[str, tuple[int, ...]]
    """Nouns for kinds of people and of bodies to the numbers of the groups of one kind."""
    portfolios: frozenset[str]
    """What an office or a body is there for: *defence*, in the form in which words are compared."""
    subordinates: frozenset[str]
    """Words before an office that make it a lower one: *deputy*."""
    person_endings: tuple[str, ...]
    """Endings of nouns for people: ``ist``."""


@dataclass(frozen=True, slots=True)
class Records:
    """How speech is written down in transcripts of a language.  All words are in lower case."""

    headings: frozenset[str]
    """First words of lines that look like a speaker's label and are none: *Note:*, *Recorded:*."""
    crowd: frozenset[str]
    """First words of labels of those who listen."""
    roles: frozenset[str]
    """First words of labels that say what somebody does there: *question*, *moderator*."""
    monologues: frozenset[str]
    """Kinds of text in which one person speaks: *speech*, *remarks*."""
    monologue_qualities: frozenset[str]
    """Words before them: *full*, *opening*."""
    dialogues: frozenset[str]
    """Kinds of text in which several do: *interview*, *hearing*."""
    writings: frozenset[str]
    """Kinds of text that are written to be read: *statement*, *letter*, *tweet*."""
    given_in: frozenset[str]
    """Words between a verb of saying and such a text: *said in a letter*."""
    bylines: frozenset[str]
    """Words between such a kind of text and who gives it: *by*."""
    occasions: frozenset[str]
    """Words in the names of files that stand where a name could and are none: *budget*, *rally*."""
    sounds: frozenset[str]
    """What is heard and not said, in round brackets: *applause*."""
    hesitations: tuple[str, ...]
    """Regular expressions of what is voiced without being a word: *uh*."""
    repeating: frozenset[str]
    """Forms of verbs that announce what somebody else said: *said*, *described*."""
    addressed: frozenset[str]
    """Subjects of such a verb that are the one spoken to: *you*."""
    restricting: frozenset[str]
    """Words that begin a clause which limits what stands right before it: *who*, *unless*."""
    wholes: frozenset[str]
    """Words for all or none of a kind, beside those of ``Sense.classes["universal"]``: *nobody*, *those*."""
    openings: frozenset[str]
    """What a retraction may begin with: *no*, *sorry*."""
    retractions: frozenset[str]
    """Phrases that take back what was just said: *strike that*."""
    questioning: frozenset[str]
    """Words that make a question of the clause behind them: *whether*."""
    wishing: frozenset[str]
    """Verbs and nouns, in the form of a dictionary, for what is wished or imagined and not said to be so."""
    ends_of_denial: frozenset[str]
    """Words before the time, or the clause, at which something denied began to be so: *until*."""
    ends_in_time: frozenset[str]
    """The same before a time only: *before midnight*."""
    quotative: frozenset[str]
    """Word by which a clause is quoted whole: *that*."""
    indefinite: Mapping[str, str]
    """Pronouns for any or no person to the form that stands for both: *nobody*, *no one*."""
    slight: frozenset[str]
    """Words whose loss a listener does not notice: articles, *and*, *that*, forms of *be*."""
