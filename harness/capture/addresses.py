"""Which network addresses a page may lead to."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from fnmatch import fnmatch

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")

# Set apart by IANA for special purposes, while `ipaddress` (or an older one) takes them for public: protocol assignments, where a
# cloud keeps its secrets (192.0.0.192), the relays of 6to4, documentation, segment routing, what is thrown away.
_SPECIAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "100::/64",
        "100:0:0:1::/64",
        "2001::/23",
        "3fff::/20",
        "5f00::/16",
    )
)

# What stands before an IPv4 address in the lower half of an ISATAP address.
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})


def refusal(address: str) -> str:
    """Why ``address`` (as resolved, never as spelled) may not be contacted; empty when it is a public one."""
    ip = ipaddress.ip_address(address.split("%", 1)[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is None and (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            why = refusal(str(inner))
            return f"{why}, inside {ip}" if why else ""
        if ip in _NAT64_LOCAL:
            return "local NAT64 address"
        if ip.is_site_local:
            return "site-local address"
    for is_so, why in (
        (ip.is_unspecified, "unspecified address"),
        (ip.is_loopback, "loopback address"),
        (ip.is_link_local, "link-local address"),
        (ip.is_multicast, "multicast address"),
        (ip.is_private, "private address"),
        (ip.is_reserved, "reserved address"),
        (not ip.is_global, "address that is not public"),
        (any(ip in network for network in _SPECIAL if network.version == ip.version), "special-purpose address"),
    ):
        if is_so:
            return why
    return ""


def mapped(resolve: Mapping[str, str], host: str) -> tuple[str, int] | None:
    """Where the settings send ``host``, or ``None`` when no pattern matches. The first pattern that matches wins."""
    for pattern, target in resolve.items():
        if fnmatch(host.lower().rstrip("."), pattern.lower()):
            address, _, port = target.rpartition(":")
            return address.strip("[]"), int(port)
    return None
