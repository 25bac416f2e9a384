// Whether something that is pinned to the window, or a dialogue, lies over what the page shows, once what moves has come to its end.
() => {
  for (const a of document.getAnimations ? document.getAnimations() : []) {
    try { const timing = a.effect && a.effect.getComputedTiming(); if (timing && timing.endTime !== Infinity && a.playbackRate !== 0) a.finish(); } catch { /* driven by something else than time */ }
  }
  // A form's own properties may be its fields.
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement").get;
  const pinned = (at) => {
    for (let el = at; el; el = parentOf.call(el) || (el.getRootNode() && el.getRootNode().host)) {
      if (el.tagName === "DIALOG" || el.popover || getComputedStyle(el).position === "fixed") return true;
    }
    return false;
  };
  // Not along the upper edge, where pages have their own heads.
  return [0.3, 0.5, 0.7, 0.97].some((y) => [0.1, 0.5, 0.9].some((x) => pinned(document.elementFromPoint(innerWidth * x, innerHeight * y))));
}
