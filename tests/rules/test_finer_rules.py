"""Rules that share a label with a wider one tell apart what style books tell apart, and grade nothing anew."""

from __future__ import annotations

import pytest

from quoteverify.gate.severities import graded
from quoteverify.identity import identity
from quoteverify.model import Severity
from quoteverify.pipeline import compare
from quoteverify.rules import CATALOGUE, RULES
from quoteverify.settings import Settings

FINER = sorted(rule.id for rule in RULES.values() if rule.part_of)


@pytest.mark.parametrize(
    ("reference", "variant", "rules"),
    [
        ("We will, um, sail at dawn.", "We will sail at dawn.", ["QV301"]),
        ("We will, you know, sail at dawn.", "We will sail at dawn.", ["QV301"]),
        ("We are, we are sailing at dawn.", "We are sailing at dawn.", ["QV301"]),
        ("Well, we will sail at dawn.", "We will sail at dawn.", ["QV315"]),
        ("We came to— we came back at dawn.", "We came back at dawn.", ["QV315"]),
        ("We have a fleet of old — I mean, of oaken boats.", "We have a fleet of oaken boats.", ["QV301"]),
        ("We did well, and we know it.", "We did, and we know it.", ["QV304"]),
        ("The fleet — and right on time — came home.", "The fleet came home.", ["QV501"]),
        ("The boats, built of oak, sailed.", "The boats sailed.", ["QV501"]),
        ("Boats, boats made this town.", "Boats made this town.", ["QV501"]),
        ("He said that it sails on Friday.", "He said it sails Friday.", ["QV304", "QV304"]),
        ("He said it sails Friday.", "He said that it sails on Friday.", ["QV312", "QV312"]),
        ("A ship sank on the reef.", "The ship sank on the reef.", ["QV313"]),
        ("The ship sank on the reef.", "The vessel sank on the reef.", ["QV306"]),
        ("There is lots of herring.", "There are lots of herring.", ["QV311"]),
        ("He don't mend nets.", "He doesn't mend nets.", ["QV311"]),
        ("I seen the whale.", "I saw the whale.", ["QV311"]),
        ("Me and my crew went home.", "I and my crew went home.", ["QV311"]),
        ("They mend it daily.", "They mended it daily.", ["QV303"]),
        ("The nets are torn.", "The nets were torn.", ["QV303"]),
        ("They mend the net daily.", "They mend the nets daily.", ["QV303"]),
        ("I am glad of it.", "He was glad of it.", ["QV303"]),
        ("We are going to win.", "We are gonna win.", ["QV302"]),
        ("We are gonna win.", "We are going to win.", ["QV316"]),
        ("We cannot win.", "We can't win.", ["QV106"]),
        ("The mayor sold it.", "The mayor [Ann Orme] sold it.", ["QV201"]),
        ("They sold it in May.", "They sold [the yard] in May.", ["QV202"]),
        ("We was late.", "We was [sic] late.", ["QV204"]),
    ],
)
def test_a_difference_has_the_finest_rule(reference: str, variant: str, rules: list[str]) -> None:
    assert [finding.rule.id for finding in compare(reference, variant).findings] == rules


@pytest.mark.parametrize("id", FINER)
def test_a_finer_rule_is_labelled_and_graded_as_the_one_that_it_was_taken_out_of(id: str) -> None:  # noqa: A002
    rule = CATALOGUE[id]
    wider = CATALOGUE[rule.part_of or ""]
    assert (rule.label, rule.severity, wider.part_of) == (wider.label, wider.severity, None)


@pytest.mark.parametrize("id", FINER)
def test_a_finer_rule_looks_first_and_nothing_of_another_label_comes_between(id: str) -> None:  # noqa: A002
    order = list(RULES)
    first, last = order.index(id), order.index(RULES[id].part_of or "")
    assert first < last
    assert {RULES[each].label for each in order[first:last]} == {RULES[id].label}


def test_what_is_said_of_the_wider_rule_holds_for_the_finer_one() -> None:
    found = compare("We will, um, sail at dawn.", "We will sail at dawn.").findings
    wider = Settings(severity={"QV501": Severity.NONE, "omission": Severity.MAJOR})
    finer = Settings(severity={"QV301": Severity.MAJOR, "QV501": Severity.NONE})
    assert [each.severity.value for each in graded(found, wider)] == ["none"]
    assert [each.severity.value for each in graded(found, finer)] == ["major"]
    assert not list(graded(found, Settings(ignore=("QV501",))))
    assert identity(found[0], folder="").rule == "QV501"
