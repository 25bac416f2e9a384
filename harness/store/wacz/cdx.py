"""The index of an archive: CDXJ lines, the sortable form of an address, and what a request's body adds to it.

CDXJ as WACZ 1.1.1 (section 4.2) has it: ``key timestamp {JSON}``. The key is the address in SURT form, host names reversed. To a
request with a body its body is added as a query, beginning with ``__wb_method=``, as pywb, cdxj-indexer and warcio.js do and the
Request Body Canonicalization specification says: that is how the answer to a POST is found again.
"""

from __future__ import annotations

import base64
import json
import posixpath
import re
from collections.abc import Iterator
from urllib.parse import quote, quote_plus, unquote_plus, unquote_to_bytes, urlencode, urlsplit

# How much of a request's body goes into the index: as much as the other tools look at.
_MAX_BODY = 4096

_WWW = re.compile(r"^www\d*\.")
_SESSION = re.compile(r"(?:^|(?<=&))(?:jsessionid|phpsessid|sid)=[0-9a-z]{32}(?:&|$)")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_FIELD = re.compile(r'name="([^"]+)"\r\n\r\n(.*)', re.IGNORECASE)


def surt(url: str) -> str:
    """The key of an address, equal for addresses that archives take for the same. Never holds a space."""
    # Chromium's addresses are in normal form already; anything that is none is its own key.
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return _plain(url)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        return _plain(url)
    host = _WWW.sub("", _plain(parts.hostname.rstrip(".")))
    name = host if ":" in host else ",".join(reversed(host.split(".")))
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        name += f":{port}"
    path = _canonical(parts.path).lower()
    path = posixpath.normpath(f"/{path}").replace("//", "/") if path else "/"
    query = "&".join(sorted(_SESSION.sub("", _canonical(parts.query).lower()).split("&")))
    return f"{name}){path}" + (f"?{query}" if query else "")


def line(key: str, date: str, fields: dict[str, str]) -> str:
    """One line of the index; ``date`` as in the record."""
    stamp = re.sub(r"\D", "", date)[:14]
    return f"{key} {stamp} {json.dumps(fields, ensure_ascii=True)}\n"


def with_body(url: str, method: str, body: bytes, content_type: str) -> tuple[str, str]:
    """The key of a request that is no GET, and the query that its body amounts to."""
    joint = "&" if "?" in url else "?"
    key = f"{url}{joint}__wb_method={method}"
    if method not in ("POST", "PUT"):
        return surt(key), ""
    told = _query(body, content_type, key=True)[:_MAX_BODY]
    return surt(f"{key}&{told}" if told else key), _query(body, content_type, key=False)[:_MAX_BODY]


def _query(body: bytes, content_type: str, *, key: bool) -> str:
    """A body as a query: for a ``key`` as pywb makes it, else as warcio.js does, which leaves out empty strings."""
    media_type = content_type.split(";", 1)[0].strip().lower()
    if media_type == "application/x-www-form-urlencoded":
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return _binary(body)
        return unquote_plus(text) if key else text
    if media_type == "application/json":
        try:
            return _form(_flat(json.loads(body), keep_empty=key), key)
        except (ValueError, RecursionError):
            return ""
    if media_type == "text/plain":
        try:
            return _form(_flat(json.loads(body), keep_empty=key), key)
        except (ValueError, RecursionError):
            return _binary(body)
    if media_type == "multipart/form-data" and "boundary=" in content_type:
        boundary = content_type.split("boundary=", 1)[1].split(";", 1)[0].strip('" ')
        parts = body.decode("utf-8", "replace").split(f"--{boundary}")
        return _form({m[1]: m[2].rstrip("\r") for part in parts if (m := _FIELD.search(part))}, key)
    return _binary(body)


def _flat(data: object, *, keep_empty: bool) -> dict[str, str]:
    """The innermost names and values of JSON data; a name that recurs is told apart by a number."""
    found: dict[str, str] = {}
    repeats: dict[str, int] = {}
    for name, value in _leaves(data, ""):
        if (keep_empty and not name) or (not keep_empty and not value):
            continue
        if name in found:
            repeats[name] = repeats.get(name, 1) + 1
            found[f"{name}.{repeats[name]}_"] = value
        else:
            found[name] = value
    return found


def _leaves(data: object, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for inner, value in data.items():
            yield from _leaves(value, inner)
    elif isinstance(data, list):
        for value in data:
            yield from _leaves(value, name)
    elif isinstance(data, str):
        yield name, data
    elif isinstance(data, float) and data.is_integer():
        yield name, str(int(data))
    else:
        yield name, json.dumps(data)


def _form(pairs: dict[str, str], key: bool) -> str:
    if key:
        return urlencode(pairs)
    # As URLSearchParams spells it.
    return "&".join(f"{_param(name)}={_param(value)}" for name, value in pairs.items())


def _param(text: str) -> str:
    return quote_plus(text, safe="*", errors="replace").replace("~", "%7E")


def _binary(body: bytes) -> str:
    return f"__wb_post_data={base64.b64encode(body).decode('ascii')}" if body else "__wb_post_data="


def _canonical(text: str) -> str:
    """``text`` with what was escaped unescaped, and only what must be escaped escaped."""
    data = text.encode("utf-8", "surrogatepass")
    while (plain := unquote_to_bytes(data)) != data:
        data = plain
    return "".join(f"%{byte:02X}" if byte <= 0x20 or byte >= 0x7F or byte in b"#%" else chr(byte) for byte in data)


def _plain(url: str) -> str:
    return quote(url.lower(), safe="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", errors="replace")
