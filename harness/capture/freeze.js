// Stops what moves, at the end of a capture, so that picture and text show one moment: finite animations at their end, endless ones
// at their beginning, videos at theirs. Scripts are stopped from outside, after this. `obscures` is `forms.js`.
(_, obscures) => {
  const roots = [document];
  for (let i = 0; i < roots.length && i < 2000; i++) for (const el of roots[i].querySelectorAll("*")) { const tree = el.shadowRoot || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el)); if (tree) roots.push(tree); }
  // A form has its fields and pictures by their names as properties of its own: one that is called `childNodes`, or was when somebody asked
  // for it, stands in the way of whoever reads the form. Until the document is told as it stands (`dom.js`), such a field belongs to no form. A
  // picture cannot be parted from the form that it stands in: such a page is not read whole, and `layout.js` says so.
  const held = globalThis[Symbol.for("harness held")] = globalThis[Symbol.for("harness held")] || new Map();
  const part = (el) => { if (!held.has(el)) held.set(el, el.getAttribute("form")); el.setAttribute("form", ""); };
  for (const root of roots) {
    for (const el of root.querySelectorAll("form input,form select,form textarea,form button,form output,form fieldset,form object,[form]"))
      if ([el.getAttribute("name"), el.getAttribute("id")].some((name) => name && name in HTMLFormElement.prototype)) part(el);
    for (const form of root.querySelectorAll("form")) for (let i = 0, name; i < 50 && (name = obscures(form)); i++) {
      const inTheWay = form[name] instanceof Element ? [form[name]] : Array.from(form[name] || []);
      for (const el of inTheWay) if (el.tagName !== "IMG") part(el);
      if (inTheWay.some((el) => el.tagName === "IMG")) break;
    }
  }
  // With scripts stopped a browser draws what is meant for those without: as bare markup, for it was never parsed. A sheet of the harness's
  // own is none of the page's elements, and no policy of the page keeps it out.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("noscript{display:none!important}*,*::before,*::after{transition:none!important;caret-color:transparent!important;scroll-behavior:auto!important}");
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
