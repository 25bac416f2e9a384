"""Which frames that failed may have held words of the page's own: not those of buttons, of adverts, of films, and in what stands around a story."""

from __future__ import annotations

import re
from collections import defaultdict

from harness.evidence.normalise import weight
from harness.evidence.patterns import later
from harness.evidence.regions import FOREIGN
from harness.model.layout import ABSENT, PICTURED, Frame, Layout

# Regions in which nothing stands that the page says itself.
_AROUND = FOREIGN | {"footer", "widget"}

# A frame that is lower than a line of text, or smaller than this in all, in CSS pixels, is a button or a counter.
_LINE = 30.0
_BUTTON = 20_000.0

# What films, sound, buttons and adverts of others are framed from: addresses that show no text which the page cites.
_NO_TEXT = later(
    r"^https?://(?:[\w-]+\.)*(?:"
    r"youtube(?:-nocookie)?\.com/embed|player\.vimeo\.com/|dailymotion\.com/(?:embed|player|widget)|player\.twitch\.tv/|players\.brightcove\.net/|"
    r"cdn\.jwplayer\.com/|fast\.wistia\.net/embed|rumble\.com/embed|player\.bilibili\.com/|w\.soundcloud\.com/player|open\.spotify\.com/embed|"
    r"embed\.podcasts\.apple\.com/|bandcamp\.com/EmbeddedPlayer|embed\.newsinc\.com/|delvenetworks\.com/player/|kaltura\.com/|jwplatform\.com/players/|"
    r"facebook\.com/(?:v[\d.]+/)?plugins/(?!post|comment)|platform\.twitter\.com/widgets/(?:tweet|follow|hub)[\w.]*|apis\.google\.com/|plusone\.google\.com/|"
    r"widget\.weibo\.com/|static\.addtoany\.com/|"
    r"doubleclick\.net/|googlesyndication\.com/|googletagmanager\.com/|adnxs\.com/|criteo\.(?:com|net)/|taboola\.com/|outbrain\.com/|pos\.baidu\.com/|"
    r"dianomi\.com/|ligatus\.com/|plista\.com/|revcontent\.com/|zergnet\.com/|trendmd\.com/|amazon-adsystem\.com/|rcm(?:-\w+)?\.amazon\.[\w.]+/|"
    r"openx\.net/|rubiconproject\.com/|smartadserver\.com/|serving-sys\.com/|2mdn\.net/|"
    r"(?:ads?|adserver?|adserv|oascentral)\d*\.[\w-]+\.\w+"
    r")|^https?://[^/]+/(?:[^/]+/)*(?:(?:ads?|adframe|adserver?|advert\w*|banners?)/|(?:(?:top|smart|side|text|show|get|right|left|bottom)[_-]?)?ads?\.\w+$)",
    re.IGNORECASE,
)
# What the address of an advert says of it behind its question mark.
_ADVERT = later(r"(?:^|&)(?:affiliate|ad_?(?:unit|slot|zone|size|type)|zone_?id|banner_?id)=", re.IGNORECASE)

# What the element of a film or of sound is called, or the one that it stands in; what only has one, or gives its words, is another.
_FILM = later(
    r"[#.](?!(?:has|have|with|without|no)[_-])(?:[\w-]*[_-])?(?:videos?|audio|video-?player|audio-?player|jw-?player|brightcove)"
    r"(?![\w-]*(?:transcript|text|notes|story|article))(?:[_-][\w-]*)?(?=[#.\[]|$)",
    re.IGNORECASE,
)


def unread(frame: Frame) -> bool:
    """Whether a frame failed and may hold words, wherever they stand. One that its server has not holds none."""
    return frame.state not in ("complete", ABSENT, PICTURED) and _may_hold(frame)


def _may_hold(frame: Frame) -> bool:
    """Whether a frame of which nothing was read is no button, advert or film. One of which nobody knows where it stood may hold words."""
    if not frame.ancestors or frame.box is None:
        return True
    address, _, query = frame.url.partition("?")
    small = frame.box.height < _LINE or frame.box.width * frame.box.height < _BUTTON
    film = any(_FILM.search(name) for name in frame.ancestors[-2:])
    return not (small or film or _NO_TEXT.search(address) or _ADVERT.search(query))


def lost(frame: Frame, region: str) -> bool:
    """Whether a frame, in a region of its page, failed or is not there any more, and may have held the page's own words."""
    known = frame.ancestors and frame.box is not None
    return frame.state not in ("complete", PICTURED) and _may_hold(frame) and not (known and region in _AROUND)


# A paragraph has so many letters, fewer than half of which lead elsewhere. A column of links has so many lines, and at most so great a share
# of the page's paragraphs.
_PARAGRAPH = 80
_LINES = 5
_SHARE = 1 / 10


def beside(frame: Frame, region: str, layout: Layout) -> bool:
    """Whether a frame stands in a part of its page beside the one that tells the story: in a sidebar, or where most words lead elsewhere."""
    letters, linked = defaultdict[int, float](float), defaultdict[int, float](float)
    for run in layout.runs:
        if run.visible:
            size = weight(run.text)
            letters[run.block] += size
            linked[run.block] += size * run.link
    lines = [
        (b.ancestors, letters[b.id], linked[b.id]) for b in layout.blocks if b.frame == frame.parent and letters[b.id]
    ]
    paragraphs = [(chain, size) for chain, size, led in lines if size >= _PARAGRAPH and 2 * led < size]
    told = sum(size for _, size in paragraphs)

    def told_in(part: tuple[str, ...]) -> float:
        return sum(size for chain, size in paragraphs if chain[: len(part)] == part)

    # What holds both the frame and the story, and the part of it that the frame stands in.
    both = next((n for n in range(len(frame.ancestors) - 1, 0, -1) if 2 * told_in(frame.ancestors[:n]) > told), 0)
    part = frame.ancestors[: both + 1]
    if not both or len(part) == len(frame.ancestors) or told_in(part) > _SHARE * told:
        return False
    if region == "aside":
        # In a sidebar of the page, that is, and not among the paragraphs.
        return 2 * sum(size for chain, size in paragraphs if chain[:-1] == part[:-1]) < told
    # Parts without a name cannot be told from each other.
    inside = [(size, led) for chain, size, led in lines if chain[: len(part)] == part and re.search(r"[#.]", part[-1])]
    return len(inside) >= _LINES and 2 * sum(led for _, led in inside) >= sum(size for size, _ in inside)
