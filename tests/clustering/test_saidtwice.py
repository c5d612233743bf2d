"""What a speaker said twice in other words."""

from __future__ import annotations

from quoteverify import Document, Report, check, render

_MAY = "We will reopen the old pier in early May if the stormy weather allows it"
_JUNE = "We will reopen the old pier in late May if the stormy weather allows it"


def checked(**articles: tuple[str, ...]) -> Report:
    """Check articles in which Ines Vole says some sentences, each in a paragraph of its own."""
    return check(
        Document.of(
            "\n\n".join(f"“{sentence},” Ines Vole said." for sentence in sentences),
            id=f"{name}.txt",
            outlet=name,
        )
        for name, sentences in articles.items()
    )


def labels(report: Report) -> set[str]:
    return {finding.rule.label for finding in report.findings}


def test_two_outlets_that_each_have_both_wordings_show_that_both_were_said() -> None:
    report = checked(Post=(_MAY, _JUNE), Tide=(_MAY, _JUNE))
    assert report.findings == ()


def test_a_third_outlet_may_have_either() -> None:
    report = checked(Post=(_MAY, _JUNE), Tide=(_MAY, _JUNE), Wave=(_JUNE,))
    assert report.findings == ()


def test_one_outlet_with_two_wordings_may_have_got_one_wrong() -> None:
    report = checked(Post=(_MAY, _JUNE), Tide=(_MAY,))
    assert [utterance.attested for utterance in report.utterances if utterance.attested] == []


def test_a_wording_that_nobody_else_has_is_judged() -> None:
    other = _MAY.replace("We will", "We will not")
    assert labels(checked(Post=(_MAY, _JUNE), Tide=(_MAY, _JUNE), Wave=(other,))) == {"negation"}


def test_a_note_names_the_outlets() -> None:
    shown = " ".join(render(checked(Post=(_MAY, _JUNE), Tide=(_MAY, _JUNE)), format="text").split())
    assert "said twice: Post and Tide each have both wordings" in shown
