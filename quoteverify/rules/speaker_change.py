"""The same words under another name.

**What it finds.** Two outlets give one remark to different people. Names that can be one person's
("Ada Brook", "Brook", another transliteration) do not count, nor does a description.

**Why it matters.** A reader believes that somebody said what somebody else did.

**Example.** "We will close the northern school," Ada Brook said. Beside it: "We will close the northern
school," said Carl Dunn.

**Fine.** "We will close the northern school," Ada Brook said. Beside it: "We will close the northern school,"
said Brook.

**Style guides.** The IPSO code, clause 1; every style guide puts the name of who spoke before the words.

**False alarms.** Two names of one person that share no part, such as a stage name. Where an article has only
*he* or *she*, the name is inferred, and the finding minor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Reading, Rule, Severity, Variant
from quoteverify.names import compatible, describes
from quoteverify.words import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Witness


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim where the two witnesses name speakers who cannot be one person."""
    base, witness = comparison.base.witness, comparison.witness.witness
    one, other = base.quotation.speaker, witness.quotation.speaker
    if one is None or other is None or describes(one) or describes(other) or compatible(one, other):
        return
    mentions = Variant(_named(base), _named(witness))
    meant = any(map(_is_pronoun, (mentions.base, mentions.witness)))
    message = f"the speaker differs, {one} or {other}"
    yield Claim((mentions,), message, Severity.MINOR if meant else None)


def _is_pronoun(mention: Reading) -> bool:
    """Tell a mention of which the name was only inferred."""
    data = sense(mention.witness.document.language)
    return [token.norm in data.pronouns for token in mention.tokens] == [True]


def _named(witness: Witness) -> Reading:
    """Return the mention of the speaker; where there is none, the words themselves."""
    span = witness.quotation.source or witness.span
    return Reading(witness, span, tokenise(witness.document.text, span=span))


RULE = Rule(
    id="QV601",
    label="speaker_change",
    title="The same words under another name",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
    whole=True,
)
