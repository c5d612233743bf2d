"""English words that an outlet puts for a speaker's own when it gives only the sense, as data.

Words that mean much the same of most things: what they differ in, a paraphrase does not promise to keep.
"""

from __future__ import annotations

INTENSIFIERS = frozenset(
    """
    absolutely certainly clearly completely definitely entirely extremely fairly fully highly hugely
    incredibly indeed just quite rather really simply so totally truly undoubtedly utterly very
    """.split()
)
"""Words that a paraphrase adds or leaves out."""

NEAR = """
abandon drop forsake relinquish scrap
abundant ample plentiful
accomplish achieve attain reach
accord agreement deal pact
additional extra further
aid assist assistance help
aim goal objective target
allow let permit
ancient old
angry furious
answer reply respond response
anxious concerned worried
attempt effort try
attract draw
awful dreadful horrible terrible
back endorse support
ban forbid outlaw prohibit
battle combat fight
begin launch start
beneficial profitable useful
big enormous huge large massive
boost increase raise
broad extensive vast wide
build construct erect
business company corporation firm
buy purchase
calm peaceful
careful cautious prudent
cash funds money
chance opportunity possibility prospect
chat conversation discussion negotiation talk
choose pick select
close shut
conceal hide
conflict war
considerably far markedly much significantly substantially
constructive productive
crucial decisive essential key vital
cut decrease lower reduce
damage harm hurt
danger peril risk threat
deceive fool mislead
defend protect safeguard
demand insist require
demonstrate show
destroy ruin wreck
difficult hard tough
discard refuse reject
disgrace shame
eager keen
easy simple
employ hire
end finish stop
enemy foe opponent
error mistake
extend lengthen prolong
false untrue
fast quick rapid swift
feeble weak
fix mend repair
foolish silly stupid
fresh new novel
gather meet
gift present
glad happy pleased pleasure
great superb wonderful
have possess
honest sincere
ill sick
job occupation post
join unite
journey trip
kill murder
law legislation
levy tax
maintain preserve retain
many numerous
necessary needed
odd strange weird
offer propose
pay spend
plan scheme
pledge promise vow
powerful strong
prepared ready willing
rebuild reconstruct restore
reserves resources
rich wealthy
sad unhappy
safe secure
salary wages
sell vend
several some various
unfair unjust
"""
"""A set of near-synonyms a line, sorted; no word is in two."""
