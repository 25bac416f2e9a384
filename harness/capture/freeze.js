// Stops what moves, at the end of a capture, so that picture and text show one moment: finite animations at their end, endless ones
// at their beginning, videos at theirs. Scripts are stopped from outside, after this.
() => {
  // With scripts stopped a browser draws what is meant for those without: as bare markup, for it was never parsed. A sheet of the harness's
  // own is none of the page's elements, and no policy of the page keeps it out.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("noscript{display:none!important}*,*::before,*::after{transition:none!important;caret-color:transparent!important;scroll-behavior:auto!important}");
  const roots = [document];
  for (let i = 0; i < roots.length && i < 2000; i++) for (const el of roots[i].querySelectorAll("*")) { const tree = el.shadowRoot || (globalThis.harnessRoots && globalThis.harnessRoots.get(el)); if (tree) roots.push(tree); }
  for (const root of roots) {
    if (root.adoptedStyleSheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const a of root.getAnimations ? root.getAnimations() : []) {
      try {
        const timing = a.effect && a.effect.getComputedTiming();
        if (timing && timing.endTime !== Infinity && a.playbackRate !== 0) a.finish(); else a.cancel();
      } catch { /* already over, or driven by something else than time */ }
    }
    for (const svg of root.querySelectorAll("svg")) { try { svg.pauseAnimations(); svg.setCurrentTime(0); } catch { /* not drawn */ } }
    for (const v of root.querySelectorAll("video,audio")) { try { v.autoplay = false; v.pause(); if (v.poster) v.load(); else v.currentTime = 0; } catch { /* not loaded */ } }
    for (const m of root.querySelectorAll("marquee")) { try { m.stop(); } catch { /* not a moving one */ } }
  }
  window.scrollTo(0, 0);
}
