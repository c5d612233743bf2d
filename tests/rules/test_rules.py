"""The rules as a whole: a table, and what it does on pairs whose answer is known."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from quoteverify.collation import collate
from quoteverify.errors import UsageError
from quoteverify.model import Document, Kind, Quotation, Severity, Span, Utterance, Verdict, Witness
from quoteverify.pipeline import compare
from quoteverify.rules import CATALOGUE, DIFFERENT_UTTERANCE, RULES, VERDICTS, judge, named

PARTS = ("What it finds", "Why it matters", "Example", "Fine", "Style guides", "False alarms")
NEED_MORE_THAN_TWO_TEXTS = {"QV601", "QV507"}
"""Who speaks, and what stands before a fragment: they have tests of their own."""
PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text("utf-8").splitlines()]


def witness(text: str, outlet: str, *, kind: Kind = Kind.DIRECT) -> Witness:
    whole = Span(0, len(text))
    document = Document.of(text, id=outlet)
    return Witness(Quotation(f"{outlet}:q1", document, (whole,), kind), whole)


def messages(*witnesses: Witness) -> list[str]:
    return [f.message for f in judge(collate(Utterance("u1", None, witnesses), base=witnesses[0]))]


@pytest.mark.parametrize("id", CATALOGUE)
def test_a_rule_stands_under_its_id_and_explains_itself(id: str) -> None:  # noqa: A002  # as in Rule.id
    (rule,) = named(id)
    assert rule.id == id
    assert rule in named(rule.label.upper())
    assert [head for head in PARTS if f"\n\n**{head}.** " not in rule.help] == []


@pytest.mark.parametrize("id", sorted(RULES.keys() - NEED_MORE_THAN_TWO_TEXTS))
def test_a_rule_fires_on_its_example_and_is_silent_on_what_it_calls_fine(id: str) -> None:  # noqa: A002
    example, fine = (_pair_in(RULES[id].help, part) for part in ("Example", "Fine"))
    assert id in {finding.rule.id for finding in compare(*example).findings}
    assert id not in {finding.rule.id for finding in compare(*fine).findings}


def _pair_in(help: str, part: str) -> tuple[str, str]:  # noqa: A002  # as in Rule.help
    paragraph = " ".join(help.partition(f"**{part}.** ")[2].partition("\n\n")[0].split())
    found = re.match(r'"(.+?)" beside "(.+?)"', paragraph)
    assert found is not None, paragraph
    return found[1], found[2]


def test_every_verdict_but_verbatim_is_a_rule_with_its_name() -> None:
    assert {verdict: rule.label for verdict, rule in VERDICTS.items()} == {
        verdict: verdict.value for verdict in Verdict if verdict is not Verdict.VERBATIM
    }


def test_an_unknown_rule_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no such rule: 'negatoin'; did you mean negation"):
        named("negatoin")
    with pytest.raises(UsageError, match="`quoteverify rules` lists them"):
        named("zzz")


def test_the_severities_of_most_pairs_are_right() -> None:
    same = [pair for pair in PAIRS if pair["same_utterance"]]
    right = [p for p in same if compare(p["reference"], p["variant"]).severity == p["severity"]]
    assert len(right) >= 0.98 * len(same)


def test_the_labels_of_most_pairs_are_right() -> None:
    counts: Counter[str] = Counter()
    for pair in PAIRS:
        found, wanted = {*compare(pair["reference"], pair["variant"]).labels}, {*pair["all"]}
        counts.update(right=len(found & wanted), wrong=len(found - wanted), missing=len(wanted - found))
    assert 2 * counts["right"] >= 0.97 * (2 * counts["right"] + counts["wrong"] + counts["missing"])


@pytest.mark.parametrize("label", sorted({rule.label for rule in RULES.values()} - {"speaker_change"}))
def test_every_label_is_found_where_it_is_the_main_one(label: str) -> None:
    pairs = [pair for pair in PAIRS if pair["relation"] == label]
    found = [pair for pair in pairs if label in compare(pair["reference"], pair["variant"]).labels]
    assert len(found) >= 0.7 * len(pairs) > 0


def test_one_change_gets_one_finding() -> None:
    assert len(compare("He allegedly paid.", "He paid.").findings) == 1


def test_the_message_names_both_outlets_and_blames_none() -> None:
    assert messages(witness("It cost 15,000 pounds.", "Post"), witness("It cost 50,000 pounds.", "Tide")) == [
        "the number differs: Post has “15,000 pounds”, Tide has “50,000 pounds”"
    ]


def test_an_outlet_that_has_nothing_is_said_to() -> None:
    assert messages(witness("We may, perhaps, go.", "Post"), witness("We may go.", "Tide")) == [
        "only one of them is uncertain: Post has “perhaps”, Tide has nothing here"
    ]


def test_words_that_one_of_many_outlets_has_are_said_to_be_its_alone() -> None:
    found = messages(
        witness("We left the town.", "Post"),
        witness("We left the burning town.", "Tide"),
        witness("We left the town.", "Echo"),
    )
    assert found == [
        "words are added in one: Post has nothing here, Tide has “burning”; no other outlet has these words"
    ]


def test_a_paraphrase_is_not_judged() -> None:
    assert messages(witness("We left.", "Post"), witness("they stayed", "Tide", kind=Kind.INDIRECT)) == []


def test_house_style_is_found_with_no_severity() -> None:
    (finding,) = compare("We can't.", "We cannot.").findings
    assert finding.severity is Severity.NONE


def test_the_label_of_another_statement_is_that_of_its_rule() -> None:
    assert DIFFERENT_UTTERANCE in {rule.label for rule in RULES.values()}


def said_by(speaker: str | None, outlet: str) -> Witness:
    plain = witness("We will close the old northern school in the autumn.", outlet)
    return replace(plain, quotation=replace(plain.quotation, speaker=speaker))


def test_the_same_words_under_another_name_are_a_finding() -> None:
    (finding,) = judge(
        collate(Utterance("u1", None, (said_by("Ada Brook", "Post"), said_by("Carl Dunn", "Tide"))))
    )
    assert finding.rule.label == "speaker_change"
    assert finding.severity is Severity.MAJOR


@pytest.mark.parametrize("other", ["Brook", "Ada Brook", "the mayor", None])
def test_names_that_can_be_one_person_are_no_finding(other: str | None) -> None:
    assert judge(collate(Utterance("u1", None, (said_by("Ada Brook", "Post"), said_by(other, "Tide"))))) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I like to swim.", "I like swimming."),
        ("It began to rain on the quay.", "It began raining on the quay."),
        ("We would like to leave.", "We would like leaving."),
        ("People like to complain about buses.", "People complain about buses."),
        ("We would really like to sell the mill.", "We would really want to sell the mill."),
    ],
)
def test_the_same_strength_of_commitment_in_another_form_is_no_other(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They have to go home.", "They have gone home."),
        ("They are going to close the mill.", "They are closing the mill."),
        ("I like to sell mills.", "I will sell mills."),
        ("I would like to sell the mill.", "I will sell the mill."),
    ],
)
def test_another_strength_of_commitment_is_major_whatever_the_form(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert "modality" in compare(*pair).labels
        assert compare(*pair).severity is Severity.MAJOR


def test_a_fragment_of_words_that_the_base_lacks_is_not_graded() -> None:
    assert (
        messages(
            witness("We left the harbour in May.", "Post"),
            witness("a bitter day", "Tide", kind=Kind.PARTIAL),
        )
        == []
    )


def test_an_outlets_second_witness_misses_nothing() -> None:
    text = "We left the harbour in May. In May we sang."
    document = Document.of(text, id="Tide")
    first, second = Span(0, 27), Span(28, len(text))
    quotation = Quotation("Tide:q1", document, (Span(0, len(text)),), Kind.DIRECT)
    base = witness("We left the harbour in May and we sang.", "Post")
    found = judge(
        collate(
            Utterance("u1", None, (base, Witness(quotation, first), Witness(quotation, second))), base=base
        )
    )
    assert [f.rule.label for f in found if second.contains(f.location.span) and "nothing" in f.message] == []


def test_two_descriptions_are_no_change_of_speaker() -> None:
    both = (said_by("senior official", "Post"), said_by("many reporters", "Tide"))
    assert judge(collate(Utterance("u1", None, both))) == ()


def fragment(text: str, words: str, outlet: str) -> Witness:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Witness(Quotation(f"{outlet}:q1", Document.of(text, id=outlet), (span,), Kind.PARTIAL), span)


def test_a_fragment_cut_off_from_its_negation_is_a_finding() -> None:
    base = witness("We have not been offered a penny more.", "Post")
    cut = fragment("She said members had “been offered a penny more”.", "been offered a penny more", "Tide")
    (finding,) = judge(collate(Utterance("u1", None, (base, cut)), base=base))
    assert (finding.rule.id, finding.severity) == ("QV507", Severity.MAJOR)


@pytest.mark.parametrize(
    "own", ["She said members had not “", "She denied that they had “", "They have never “"]
)
def test_a_fragment_that_the_outlet_denies_itself_is_none(own: str) -> None:
    base = witness("We have not been offered a penny more.", "Post")
    cut = fragment(f"{own}been offered a penny more”.", "been offered a penny more", "Tide")
    assert judge(collate(Utterance("u1", None, (base, cut)), base=base)) == ()


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        (
            "The abbey sold the vineyard to the count.",
            "The count bought the vineyard from the abbey.",
            "substitution",
        ),
        (
            "The abbey sold the vineyard to the count.",
            "The abbey bought the vineyard from the count.",
            "antonym",
        ),
        (
            "Fourteen hikers were injured on the ridge.",
            "Fourteen hikers were killed on the ridge.",
            "modality",
        ),
        ("The vice chancellor opened the fair.", "The chancellor opened the fair.", "entity_change"),
        ("The ministry of culture paid for it.", "The ministry of sport paid for it.", "entity_change"),
        ("Airbus will deliver the radar.", "Hensoldt will deliver the radar.", "entity_change"),
        ("Skating is what we do here.", "Sledging is what we do here.", "substitution"),
        ("The pool is shut until the first week of June.", "The pool is shut.", "qualifier_dropped"),
        (
            "The pool will be shut until the first week of June.",
            "The pool will be shut.",
            "qualifier_dropped",
        ),
        ("We cannot rule out that he drowned.", "He drowned.", "hedge_removed"),
        ("I can assure you that he drowned.", "He drowned.", "truncation"),
        ("They stopped feeding the bears.", "They fed the bears.", "negation"),
        ("When the wind stops, we sail.", "We sail when the wind stops.", "reordering"),
        ("It is a myth that goats eat tins.", "goats eat tins", "truncation"),
        ("Exports to the coast have picked up.", "Exports to the coast have dropped off.", "antonym"),
        ("There is no doubt that he is guilty.", "There is doubt that he is guilty.", "negation"),
        ("You may not swim here.", "You are not allowed to swim here.", "substitution"),
        ("We need not accept it.", "We don't have to accept it.", "substitution"),
        ("The mayor did not attend.", "The mayor was absent.", "substitution"),
        ("The army may have to leave.", "The army has to leave.", "modality"),
        ("I was sad. Then we left the farm. We wept.", "I was sad and we wept.", "splice"),
    ],
)
def test_meaning_decides_what_a_difference_is(one: str, other: str, label: str) -> None:
    assert label in compare(one, other).labels


@pytest.mark.parametrize(
    ("kept", "cut"),
    [
        ("He is a loyal servant", " in public, but behind closed doors he sold us."),
        ("The dam was weakened by beavers", ", the owners say, and no one has seen a beaver."),
        ("The soup is delicious", " on Mondays and disgusting for the rest of the week."),
        ("The count was shot in the park", ", and that is pure fantasy."),
    ],
)
def test_a_marked_gap_may_take_back_what_is_left(kept: str, cut: str) -> None:
    assert compare(kept + cut, f"{kept} …").labels == ("deceptive_ellipsis",)


def test_a_marked_gap_that_only_goes_on_is_honest() -> None:
    whole = "The soup is delicious, and the bread from the new oven is the best in the valley."
    assert compare(whole, "The soup is delicious …").severity is Severity.MINOR


def test_what_follows_a_gap_keeps_its_verb() -> None:
    whole = "I loved the first act and hated everything after it."
    assert compare(whole, "I loved … everything after it.").labels == ("deceptive_ellipsis",)
    again = "We are short of blood, short of beds and short of sleep."
    assert compare(again, "We are short of blood … and short of sleep.").labels == ("ellipsis_omission",)


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ("Let's eat, children, before they come.", "Let's eat children before they come.", Severity.MAJOR),
        ("No, help is coming.", "No help is coming.", Severity.MAJOR),
        ("I didn't go, because he asked.", "I didn't go because he asked.", Severity.MAJOR),
        ("My brother, Tom, signed it.", "My brother Tom signed it.", Severity.NONE),
        ("Thank you, doctor.", "Thank you doctor.", Severity.NONE),
        ("In spring, farmers sow.", "In spring farmers sow.", Severity.NONE),
    ],
)
def test_a_comma_may_say_who_is_spoken_to_or_what_is_denied(one: str, other: str, severity: Severity) -> None:
    assert compare(one, other).severity is severity
    assert compare(other, one).severity is severity
