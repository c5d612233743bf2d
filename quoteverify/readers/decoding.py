"""Bytes to text: byte-order marks, declared character sets, UTF-8, and Windows-1252 as the last resort.

Most articles are UTF-8; those which are not are mostly old Windows files, whose quotation marks
are bytes that UTF-8 forbids.  So strict UTF-8 goes first and the fall-back is noted: a wrong guess
would change the very marks that quotations are found by.
"""

from __future__ import annotations

import codecs
import re

from quoteverify.errors import UnreadableError

_MARKS = (  # the longer first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"{\\rtf", "a rich text file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w.:-]{2,40})|<meta[^>]{0,400}?charset\s*=\s*["']?([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_CHARSETS = frozenset(
    """
    big5 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874
    euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk iso2022_jp
    iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 iso8859-2 iso8859-3 iso8859-4
    iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 koi8-r koi8-u mac-roman shift_jis
    """.split()
)
"""What a document may declare, by the names of Python: no codec that is not a character set."""
_CONTROL = bytes({*range(0x20), 0x7F} - {*b"\t\n\f\r\x1b"})
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_SAMPLE = 65536
_UTF_16 = 0.2
"""The share of zero bytes from which on a file may be UTF-16: in English text it is a half."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text without its byte-order mark, and notes on what had to be guessed.

    Raises ``UnreadableError`` for what is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    _refuse_binary(data)
    declared = _declared(data)
    for encoding in (declared, "utf-8") if declared else ("utf-8",):
        try:
            return data.decode(encoding), ()
        except UnicodeDecodeError:
            continue
    bad = _first_bad_line(data)
    note = f"not UTF-8 (line {bad}): read as Windows-1252; save it as UTF-8 if characters look wrong"
    return data.decode("latin-1").translate(_WINDOWS), (note,)


def _marked(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, "replace")
    if text.count("\0") * 50 > len(text):
        raise UnreadableError("a binary file, not text")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        note = f"some bytes are not {encoding.upper()}, as its byte-order mark declares: shown as \ufffd"
        return text, (note,)
    return text, ()


def _refuse_binary(data: bytes) -> None:
    for signature, name in _FORMATS:
        if data.startswith(signature):
            raise UnreadableError(f"{name}, not text; save its text as .txt, .md or .html first")
    sample = data[:_SAMPLE]
    if b"\0" in sample and data.lstrip()[:1] != b"<":
        if sample.count(b"\0") < len(sample) * _UTF_16:
            place = sample.index(0) + 1
            raise UnreadableError(f"a binary file, not text: byte {place} is zero; export its text as UTF-8")
        raise UnreadableError("a binary file, or UTF-16 without a byte-order mark; save it as UTF-8")
    if len(sample) < 10 * (len(sample) - len(sample.translate(None, _CONTROL))):
        raise UnreadableError("a binary file: too many control characters for a text")


def _declared(data: bytes) -> str | None:
    """Return the character set that mark-up declares, where it is other than UTF-8.

    As in browsers, Latin-1 and ASCII mean Windows-1252, which the fall-back would read as well:
    but then nothing was guessed, so nothing is noted.
    """
    if data.lstrip()[:1] != b"<":
        return None
    match = _DECLARED.search(data, 0, 4096)
    if not match:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    if name in {"ascii", "iso8859-1"}:
        return "cp1252"
    return name if name in _CHARSETS or name == "cp1252" else None


def _first_bad_line(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1
