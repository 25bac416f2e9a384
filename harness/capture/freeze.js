// Stops what moves, at the end of a capture, so that picture and text show one moment: finite animations at their end, endless ones
// at their beginning, videos at theirs. Scripts are stopped from outside, after this.
() => {
  // A form has its fields and pictures by their names as properties of its own: one that is called `childNodes` stands in the way of whoever
  // reads the form. Until the document is told as it stands (`dom.js`), such a field belongs to no form. A picture cannot be parted from the form
  // that it stands in, and the form remembers it by a name that somebody has asked for: such a page is not read whole, and `layout.js` says so.
  const held = globalThis.harnessHeld = [];
  const READ = /^(nodeType|childNodes|children|tagName|namespaceURI|shadowRoot|getAttribute|hasAttribute|attributes|classList|style|parentElement|parentNode|getRootNode|firstElementChild|nextElementSibling|matches|closest|contains|querySelectorAll|textContent|getBoundingClientRect|getClientRects|checkVisibility)$/;
  for (const el of document.querySelectorAll("form input,form select,form textarea,form button,form output,form fieldset,form object,form img,[form]")) {
    const names = [el.getAttribute("name"), el.getAttribute("id")].filter((name) => name && name in HTMLFormElement.prototype);
    if (!names.length) continue;
    if (el.tagName === "IMG") { globalThis.harnessObscured = names.find((name) => READ.test(name)) || globalThis.harnessObscured; continue; }
    held.push([el, el.getAttribute("form")]);
    el.setAttribute("form", "");
  }
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
