// How little the page shows yet that a reader could look at: 2 for nothing, neither words, picture nor frame, or a page that says it is
// about to send its reader on; 1 for a few words, of which scripts may make more; 0 for enough.
() => {
  const WORDS = 20, FEW = 120, AREA = 10000, MOST = 3000, SOON = 3;
  const veiled = (el) => { const s = getComputedStyle(el); return parseFloat(s.opacity) < 0.05 || /blur\(([4-9]|\d\d)/.test(s.filter); };
  const root = document.documentElement;
  if (!root) return 2;
  if (!document.body) return /html/.test(document.contentType) ? 2 : 0;
  if (veiled(root) || veiled(document.body)) return 2;
  const refresh = document.querySelector("meta[http-equiv=refresh i]"), said = refresh && /^\s*(\d+)[^;,]*[;,]\s*url\s*=/i.exec(refresh.content);
  if (said && parseInt(said[1], 10) <= SOON) return 2;
  const enough = document.scripts.length ? FEW : WORDS;
  const large = (el) => { const r = el.getBoundingClientRect(); return r.width * r.height > AREA; };
  const seen = (el) => el.checkVisibility({opacityProperty: true, visibilityProperty: true});
  let words = 0, looked = 0;
  const trees = [document.body];
  for (let i = 0; i < trees.length && i < 500; i++) {
    const walker = document.createTreeWalker(trees[i], NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (++looked > MOST) return 0;
      if (node.nodeType === 3) {
        const text = node.data.trim(), holder = node.parentElement || node.parentNode.host;
        if (text && !/^(script|style|noscript|template)$/.test(holder.localName) && seen(holder) && (words += text.length) >= enough) return 0;
        continue;
      }
      if (node.shadowRoot) trees.push(node.shadowRoot);
      // A tree that is closed to scripts cannot be looked into.
      else if (node.localName.includes("-") && large(node) && !node.firstChild && seen(node)) return 0;
      if (/^(img|video|audio|canvas|iframe|frame|object|embed|svg)$/.test(node.localName) && large(node) && seen(node)) return 0;
    }
  }
  return words < WORDS ? 2 : 1;
}
