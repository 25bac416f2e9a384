"""Which frames that failed may have held words of the page's own: not those of buttons, of adverts, of films, and in what stands around a story."""

from __future__ import annotations

import re

from harness.evidence.regions import FOREIGN
from harness.model.layout import Frame

# Regions in which nothing stands that the page says itself.
_AROUND = FOREIGN | {"footer", "widget"}

# A frame that is lower than a line of text, or smaller than this in all, in CSS pixels, is a button or a counter.
_LINE = 30.0
_BUTTON = 20_000.0

# What films, sound, buttons and adverts of others are framed from: addresses that show no text which the page cites.
_NO_TEXT = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:"
    r"youtube(?:-nocookie)?\.com/embed|player\.vimeo\.com/|dailymotion\.com/(?:embed|player|widget)|player\.twitch\.tv/|players\.brightcove\.net/|"
    r"cdn\.jwplayer\.com/|fast\.wistia\.net/embed|rumble\.com/embed|player\.bilibili\.com/|w\.soundcloud\.com/player|open\.spotify\.com/embed|"
    r"embed\.podcasts\.apple\.com/|bandcamp\.com/EmbeddedPlayer|"
    r"facebook\.com/(?:v[\d.]+/)?plugins/(?!post|comment)|platform\.twitter\.com/widgets/(?:tweet|follow|hub)[\w.]*|apis\.google\.com/|plusone\.google\.com/|"
    r"widget\.weibo\.com/|static\.addtoany\.com/|"
    r"doubleclick\.net/|googlesyndication\.com/|googletagmanager\.com/|adnxs\.com/|criteo\.(?:com|net)/|taboola\.com/|outbrain\.com/|pos\.baidu\.com/|"
    r"(?:ads?|adserver?|adserv|oascentral)\d*\.[\w-]+\.\w+"
    r")|^https?://[^/]+/(?:[^/]+/)*(?:ads?|adframe|adserver?|advert\w*|banners?)/",
    re.IGNORECASE,
)


def unread(frame: Frame) -> bool:
    """Whether a frame failed and may have held words, wherever they stand: it is no button, advert or film. One of which nobody knows where
    it stood may."""
    if frame.state == "complete":
        return False
    if not frame.ancestors or frame.box is None:
        return True
    small = frame.box.height < _LINE or frame.box.width * frame.box.height < _BUTTON
    return not (small or _NO_TEXT.search(frame.url.partition("?")[0]))


def lost(frame: Frame, region: str) -> bool:
    """Whether a frame, in a region of its page, failed and may have held the page's own words."""
    known = frame.ancestors and frame.box is not None
    return unread(frame) and not (known and region in _AROUND)
