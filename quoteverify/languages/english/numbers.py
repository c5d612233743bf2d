"""English words for numbers, amounts, dates and measures."""

from __future__ import annotations

ARTICLES = frozenset({"a", "an"})

NUMERALS = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen""".split()
    )
} | {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}

DECADES = {
    word: 10 * number
    for number, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2
    )
}

SCALES = {
    "billion": 10**9,
    "bn": 10**9,
    "dozen": 12,
    "hundred": 100,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "thousand": 1000,
    "tn": 10**12,
    "trillion": 10**12,
    "trn": 10**12,
}
ATTACHED_SCALES = {"b": 10**9, "k": 1000, "m": 10**6, "t": 10**12}

ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""".split(),
        start=1,
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(),
        start=2,
    )
}
RANK_ENDINGS = frozenset({"nd", "rd", "st", "th"})

FRACTIONS = {
    "eighth": 8,
    "eighths": 8,
    "fifth": 5,
    "fifths": 5,
    "half": 2,
    "hundredth": 100,
    "hundredths": 100,
    "quarter": 4,
    "quarters": 4,
    "sixth": 6,
    "sixths": 6,
    "tenth": 10,
    "tenths": 10,
    "third": 3,
    "thirds": 3,
}

_MONTHS = "january february march april may june july august september october november december"
MONTHS = (
    {word: number for number, word in enumerate(_MONTHS.split(), start=1)}
    | {word[:3]: number for number, word in enumerate(_MONTHS.split(), start=1)}
    | {"sept": 9}
)
AMBIGUOUS_MONTHS = frozenset({"august", "dec", "jan", "mar", "march", "may", "sep"})
BEFORE_DATES = frozenset({"the"})
BEFORE_MONTHS = frozenset(
    "after before between by during early each every from in last late mid next of since this until".split()
)

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {word: number for number, word in enumerate(_WEEKDAYS.split(), start=1)}

CURRENCIES = {
    "$": "usd",
    "dollar": "usd",
    "dollars": "usd",
    "euro": "eur",
    "euros": "eur",
    "franc": "chf",
    "francs": "chf",
    "pound": "gbp",
    "pounds": "gbp",
    "rouble": "rub",
    "roubles": "rub",
    "ruble": "rub",
    "rubles": "rub",
    "rupee": "inr",
    "rupees": "inr",
    "yen": "jpy",
    "yuan": "cny",
    "£": "gbp",
    "¥": "jpy",
    "₩": "krw",
    "€": "eur",
    "₹": "inr",
    "₽": "rub",
}
CURRENCY_SIGNS = frozenset("$£¥₩€₹₽")
PERCENTS = frozenset({"%", "pc", "pct", "per cent", "percent"})
PERCENTAGES = frozenset({"percentage"})
SUMS = frozenset({"and"})
RATIOS = frozenset({"in", "in every", "of every", "out of"})
PARTITIVES = frozenset({"of"})
PLURAL = "s"
POINTS = frozenset({"point", "points"})
MINUSES = frozenset({"minus"})
HOURS = {"am": 0, "pm": 12}

UNITS = {
    unit: name
    for name, units in (
        ("ampere", "amp ampere amperes amps"),
        ("barrel", "barrel barrels"),
        ("bushel", "bushel bushels"),
        ("byte", "byte bytes"),
        ("calorie", "calorie calories"),
        ("carat", "carat carats"),
        ("centilitre", "centiliter centiliters centilitre centilitres cl"),
        ("decibel", "db decibel decibels"),
        ("furlong", "furlong furlongs"),
        ("fathom", "fathom fathoms"),
        ("gigabyte", "gb gigabyte gigabytes"),
        ("gigawatt", "gigawatt gigawatts gw"),
        ("joule", "joule joules"),
        ("kilobyte", "kb kilobyte kilobytes"),
        ("kilocalorie", "kcal kilocalorie kilocalories"),
        ("kilometre an hour", "kmh kph"),
        ("megabyte", "mb megabyte megabytes"),
        ("mile an hour", "mph"),
        ("millilitre", "milliliter milliliters millilitre millilitres ml"),
        ("microgram", "mcg microgram micrograms"),
        ("pint", "pint pints"),
        ("quart", "quart quarts"),
        ("season", "season seasons"),
        ("semester", "semester semesters"),
        ("tablespoon", "tablespoon tablespoons"),
        ("teaspoon", "teaspoon teaspoons"),
        ("terabyte", "tb terabyte terabytes"),
        ("terawatt", "terawatt terawatts tw"),
        ("volt", "volt volts"),
        ("watt", "watt watts"),
        ("weekend", "weekend weekends"),
        ("acre", "acre acres"),
        ("afternoon", "afternoon afternoons"),
        ("autumn", "autumn autumns"),
        ("billions", "billions"),
        ("celsius", "c celsius centigrade"),
        ("century", "century centuries"),
        ("centimetre", "cm centimeter centimeters centimetre centimetres"),
        ("day", "day days"),
        ("decade", "decade decades"),
        ("dozens", "dozens"),
        ("degree", "degree degrees"),
        ("double", "double doubled doubles doubling twice twofold"),
        ("evening", "evening evenings"),
        ("fahrenheit", "f fahrenheit"),
        ("foot", "feet foot ft"),
        ("fortnight", "fortnight fortnights"),
        ("gallon", "gallon gallons"),
        ("gram", "g gram grams gramme grammes"),
        ("halve", "halve halved halves halving"),
        ("hectare", "ha hectare hectares"),
        ("hour", "hour hours hr hrs"),
        ("hundreds", "hundreds"),
        ("inch", "inch inches"),
        ("kilogram", "kg kilo kilogram kilograms kilos"),
        ("kilometre", "kilometer kilometers kilometre kilometres km"),
        ("kilowatt", "kilowatt kilowatts kw"),
        ("knot", "knot knots"),
        ("litre", "l liter liters litre litres"),
        ("megawatt", "megawatt megawatts mw"),
        ("metre", "m meter meters metre metres"),
        ("midday", "midday noon"),
        ("midnight", "midnight"),
        ("mile", "mile miles"),
        ("milligram", "mg milligram milligrams"),
        ("millions", "millions"),
        ("millimetre", "millimeter millimeters millimetre millimetres mm"),
        ("minute", "min mins minute minutes"),
        ("month", "month months"),
        ("morning", "morning mornings"),
        ("night", "night nights"),
        ("ounce", "ounce ounces oz"),
        ("quadruple", "fourfold quadruple quadrupled"),
        ("second", "sec second seconds secs"),
        ("spring", "spring springs"),
        ("stone", "stone stones"),
        ("summer", "summer summers"),
        ("tens", "tens"),
        ("thousands", "thousands"),
        ("today", "today"),
        ("tomorrow", "tomorrow"),
        ("ton", "ton tons"),
        ("tonne", "t tonne tonnes"),
        ("triple", "threefold thrice treble trebled triple tripled tripling"),
        ("week", "week weeks wk"),
        ("winter", "winter winters"),
        ("yard", "yard yards"),
        ("year", "year years yr yrs"),
        ("yesterday", "yesterday"),
    )
    for unit in units.split()
}

EXTENTS = {
    unit: (dimension, size)
    for dimension, sizes in (
        (
            "days",
            {"day": 86400, "fortnight": 1209600, "hour": 3600, "minute": 60, "second": 1, "week": 604800},
        ),
        ("length", {"centimetre": 10, "kilometre": 10**6, "metre": 1000, "millimetre": 1}),
        ("mass", {"gram": 1000, "kilogram": 10**6, "milligram": 1, "tonne": 10**9}),
        ("power", {"kilowatt": 1, "megawatt": 1000}),
        ("years", {"century": 1200, "decade": 120, "month": 1, "year": 12}),
    )
    for unit, size in sizes.items()
}
"""Units of one system: a month is no fixed number of days."""

MULTIPLES = {"double": 2, "quadruple": 4, "triple": 3}
"""Units, as compared, that say how often or how much: *twice* is two times."""

BEGINNINGS_OF_VALUES = frozenset(
    {"'", "half", *ARTICLES, *DECADES, *NUMERALS, *ORDINALS, *MONTHS, *WEEKDAYS, *CURRENCY_SIGNS}
)

CHANGES = frozenset(
    """
    bring climb come contract creep cut decline decrease deepen depreciate descend devalue diminish dip
    double drop dwindle ease edge expand extend fall gain go grow hike increase inflate jump leap lengthen
    lift lose lower mount move narrow plummet plunge push put raise rebound recover reduce reduction revise
    rise shorten shrink sink slash slide slim slip slow slump soar squeeze strengthen surge swell tighten
    trim tumble weaken widen
    """.split()
)
ENDS_OF_CHANGE = frozenset("by from to".split())
