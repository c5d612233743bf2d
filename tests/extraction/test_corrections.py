from __future__ import annotations

from types import MappingProxyType

from quoteverify.extraction import extract
from quoteverify.model import Document, Kind
from quoteverify.settings import Settings

TEXT = "“We sail at dawn,” said Ines Vole.\n\nHis first film, “The Long Pier,” won a prize in 1988."


def speakers(settings: Settings) -> list[str | None]:
    return [quotation.speaker for quotation in extract(Document.of(TEXT), settings=settings)]


def test_an_alias_gives_way_to_the_name_that_the_newsroom_uses() -> None:
    known = Settings(aliases=MappingProxyType({"ines vole": "Captain I. Vole"}))
    assert speakers(known)[0] == "Captain I. Vole"


def test_a_pinned_speaker_corrects_the_program() -> None:
    pinned = Settings(speakers=MappingProxyType({"we sail at dawn": "Tom Reed", "the long pier": "Ada Hale"}))
    first, second = extract(Document.of(TEXT), settings=pinned)
    assert (first.speaker, first.confidence, first.reason) == ("Tom Reed", 1.0, "pinned")
    assert (second.speaker, second.kind) == ("Ada Hale", Kind.PARTIAL)
