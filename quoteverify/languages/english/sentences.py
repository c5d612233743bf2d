"""Where an English sentence goes on after a full stop, as data.  All in lower case, without the stop."""

from __future__ import annotations

LEADING = frozenset(
    """
    adm amb ass'n asst att attn atty
    brig capt cdr cf cllr cmdr col comdr cpl cpt
    det dr e.g ens
    fr fra gen gov
    hon i.e insp
    lt m maj messrs mgr mlle mme mr mrs ms msgr mt mx
    ph pres prof pte pvt
    rep reps rev rt
    sec sen sens sgt ss st ste supt
    v viz vs
    """.split()
)
"""What follows belongs to it: titles before names, and words that join two things."""

NUMBERED = frozenset(
    """
    apr art aug ca ch chap circa dec est feb fig figs fol jan jul jun mar no nos nov oct op p para
    pp sect sep sept vol vols
    """.split()
)
"""Abbreviations only before a number or a letter that counts: months, and parts of a work."""

TRAILING = frozenset(
    """
    al ala ariz assn ave bldg blvd bros calif co colo conn corp dept dist esq etc ext fla ft ga govt inc
    jr kan ltd mich minn mont neb nev okla ont penn plc rd sq sr
    tenn tex vt wis wyo
    """.split()
)
"""May end a sentence or not, as "U.S." and "a.m." may: the next word decides."""

OPENERS = frozenset(
    """
    a after again all also although an and another any are as at
    be because before both but by can could did do does
    each even every everyone first for from get go good had has have he hence her here his how however
    i if in is it its
    just last let like many maybe more most my
    never next no nobody not nothing now of on once one only or our
    people perhaps please
    she should since so some someone something still such
    that the their then there these they this those though thus to today together two
    under unless until was we well were what when where whether which while who whose why will with
    without would
    yes yesterday yet you your
    """.split()
)
"""Words that, in capitals after such an abbreviation, begin a sentence and no name."""
