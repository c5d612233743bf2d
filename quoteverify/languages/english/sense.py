"""Which English words carry the meaning."""

from __future__ import annotations

from quoteverify.languages.english import (
    commitment,
    degrees,
    numbers,
    polarity,
    spectra,
    spelling,
    valence,
    verbs,
    vocabulary,
)
from quoteverify.languages.language import Sense


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())


def _of_kind(kind: str, block: str) -> dict[str, str]:
    return dict.fromkeys(_lines(block), kind)


def _kinds(blocks: dict[str, str]) -> dict[str, str]:
    return {entry: kind for kind, block in blocks.items() for entry in _lines(block)}


def _margins() -> dict[str, str]:
    """Return the phrases that say by how much one thing exceeds another: *significantly more*."""
    return {
        f"{margin} {comparative}": "margin"
        for margin in _lines(commitment.MARGINS)
        for comparative in _lines(commitment.COMPARATIVES)
    }


def _doubts() -> set[str]:
    """Return what makes a statement uncertain and is no verb before another."""
    denying = _lines(polarity.IMPLICIT_NEGATIONS)
    return _kinds(commitment.CERTAINTIES).keys() - _kinds(commitment.MODALS).keys() - {*denying}


def _groups(block: str) -> dict[str, tuple[int, ...]]:
    groups: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(_lines(block)):
        for word in line.split():
            groups[word] = (*groups.get(word, ()), number)
    return groups


def _occupations() -> str:
    """Return a line for each kind of person that has no synonyms, in the singular and the plural."""
    return "".join(f"{noun} {_plural(noun)}\n" for noun in vocabulary.OCCUPATIONS.split())


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return f"{noun[:-2]}en"
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


_SYNONYMS = _groups(vocabulary.SYNONYMS)
_IRREGULAR = {form: line.split()[0] for line in _lines(vocabulary.IRREGULAR) for form in line.split()[1:]}


def _opposites() -> frozenset[tuple[str, str]]:
    """Return the pairs of opposites, but for words that can mean the same, too."""
    alike = {word: set(numbers) for word, numbers in _SYNONYMS.items()}
    wide = {(a, b) for a, b in spectra.OPPOSITES if alike.get(a, set()).isdisjoint(alike.get(b, ()))}
    return polarity.OPPOSITES | wide


def _phrasal() -> dict[str, str]:
    """Return each form of each verb of two words to the word that says the same."""
    return {
        " ".join((form, *phrase[1:])): word
        for phrase, word in spectra.PHRASAL.items()
        for form in _verb_forms(phrase[0])
    }


def _verb_forms(verb: str) -> set[str]:
    root = verb.removesuffix("e")
    irregular = {form for form, regular in _IRREGULAR.items() if regular == verb}
    doubled = {verb + verb[-1] + ending for ending in ("ed", "ing")}
    return {verb, f"{verb}s", f"{root}ed", f"{root}ing"} | irregular | doubled


SENSE = Sense(
    contractions=spelling.CONTRACTIONS,
    dialect=spelling.DIALECT,
    endings=spelling.ENDINGS,
    before_is=spelling.BEFORE_IS,
    perfects=spelling.PERFECTS,
    backshifts=spelling.BACKSHIFTS,
    have_before=spelling.HAVE_BEFORE,
    abbreviations=spelling.ABBREVIATIONS,
    spellings=spelling.SPELLINGS,
    inflections=spelling.INFLECTIONS,
    endings_of_spelling=spelling.ENDINGS_OF_SPELLING,
    interchangeable=spelling.INTERCHANGEABLE,
    articles=numbers.ARTICLES,
    numerals=numbers.NUMERALS,
    scales=numbers.SCALES,
    attached_scales=numbers.ATTACHED_SCALES,
    decades=numbers.DECADES,
    ordinals=numbers.ORDINALS,
    rank_endings=numbers.RANK_ENDINGS,
    fractions=numbers.FRACTIONS,
    months=numbers.MONTHS,
    ambiguous_months=numbers.AMBIGUOUS_MONTHS,
    before_dates=numbers.BEFORE_DATES,
    before_months=numbers.BEFORE_MONTHS,
    weekdays=numbers.WEEKDAYS,
    currencies=numbers.CURRENCIES,
    currency_signs=numbers.CURRENCY_SIGNS,
    sums=numbers.SUMS,
    extents=numbers.EXTENTS,
    partitives=numbers.PARTITIVES,
    gerund="ing",
    plural=numbers.PLURAL,
    ratios=numbers.RATIOS,
    percentages=numbers.PERCENTAGES,
    percents=numbers.PERCENTS,
    points=numbers.POINTS,
    hours=numbers.HOURS,
    units=numbers.UNITS,
    multiples=numbers.MULTIPLES,
    beginnings_of_values=numbers.BEGINNINGS_OF_VALUES,
    classes={
        "negation": _of_kind("full", polarity.NEGATIONS) | _of_kind("quasi", polarity.QUASI_NEGATIONS),
        "implicit negation": _of_kind("", polarity.IMPLICIT_NEGATIONS) | _of_kind("ending", polarity.ENDINGS),
        "not negating": _of_kind("", polarity.NOT_NEGATING),
        "scope": _kinds(polarity.SCOPES),
        "exhaustive": _kinds(polarity.EXHAUSTIVE),
        "excluding": _of_kind("", polarity.EXCLUDING),
        "modal": _kinds(commitment.MODALS),
        "hedge": _of_kind("", commitment.HEDGES) | dict.fromkeys(_doubts(), ""),
        "certainty": _kinds(commitment.CERTAINTIES),
        "condition": _of_kind("", commitment.CONDITIONS) | _of_kind("dated", commitment.DATED_CONDITIONS),
        "courtesy": _of_kind("", commitment.COURTESIES),
        "limit": _kinds(commitment.LIMITS) | _margins(),
        "universal": _of_kind("", commitment.UNIVERSALS),
        "contrast": _of_kind("", commitment.CONTRASTS),
        "retraction": _of_kind("", commitment.RETRACTIONS),
        "falsehood": _of_kind("", commitment.FALSEHOODS),
        "filler": _of_kind("", commitment.FILLERS),
        "voiced": _kinds(commitment.VOICED),
        "saying": _of_kind("", commitment.SAYINGS),
        "phrasal": _phrasal(),
        "accusation": _of_kind("", commitment.ACCUSATIONS),
    },
    negative_prefixes=polarity.NEGATIVE_PREFIXES,
    privatives=polarity.PRIVATIVES,
    exceptions=polarity.EXCEPTIONS,
    not_negated=polarity.NOT_NEGATED,
    opposites=_opposites(),
    converses=polarity.CONVERSES,
    valences=_of_kind("+", valence.FAVOURABLE) | _of_kind("-", valence.UNFAVOURABLE),
    opposite_parts=polarity.OPPOSITE_PARTS,
    degrees=degrees.DEGREES,
    synonyms=_SYNONYMS,
    same_way=_groups(polarity.SAME_WAY),
    irregular=_IRREGULAR,
    verbal_prefixes=vocabulary.VERBAL_PREFIXES,
    asides=vocabulary.ASIDES,
    joints=vocabulary.JOINTS,
    links=vocabulary.LINKS,
    alternatives=vocabulary.ALTERNATIVES,
    determiners=vocabulary.DETERMINERS,
    relatives=vocabulary.RELATIVES,
    assertions=vocabulary.ASSERTIONS,
    durations=vocabulary.DURATIONS,
    presents=vocabulary.PRESENTS,
    pasts=vocabulary.PASTS,
    past="ed",
    states=vocabulary.STATES,
    before_participles=vocabulary.BEFORE_PARTICIPLES,
    foci=vocabulary.FOCI,
    times=vocabulary.TIMES,
    of_times=vocabulary.OF_TIMES,
    points_in_time=vocabulary.POINTS_IN_TIME,
    validities=vocabulary.VALIDITIES,
    scopes_of_validity=vocabulary.SCOPES_OF_VALIDITY,
    causes=vocabulary.CAUSES,
    perfect_auxiliaries=verbs.PERFECT_AUXILIARIES,
    participle="en",
    agents=frozenset({"by"}),
    middles=verbs.MIDDLES,
    role_markers=vocabulary.ROLE_MARKERS,
    joining=vocabulary.JOINING,
    symmetric=vocabulary.SYMMETRIC,
    inversions=vocabulary.INVERSIONS,
    lacking=vocabulary.LACKING,
    changes=numbers.CHANGES,
    ends_of_change=numbers.ENDS_OF_CHANGE,
    minuses=numbers.MINUSES,
    superlatives=vocabulary.SUPERLATIVES,
    pointers=vocabulary.POINTERS,
    deictics=vocabulary.DEICTICS,
    auxiliaries=vocabulary.AUXILIARIES,
    agreements=vocabulary.AGREEMENTS,
    raising=vocabulary.RAISING,
    grammatical=vocabulary.GRAMMATICAL,
    pronouns=vocabulary.PRONOUNS,
    name_endings=vocabulary.NAME_ENDINGS,
    plain_endings=vocabulary.PLAIN_ENDINGS,
    singular_verbs=vocabulary.SINGULAR_VERBS,
    persons=_groups(vocabulary.PERSONS + vocabulary.OVERLAPPING + _occupations() + vocabulary.BODIES),
    portfolios=frozenset(_lines(vocabulary.PORTFOLIOS)),
    subordinates=vocabulary.SUBORDINATES,
    person_endings=vocabulary.PERSON_ENDINGS,
)
