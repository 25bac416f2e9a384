// Whether the page shows nothing yet that a reader could look at: no words, no picture, no frame.
() => {
  const WORDS = 20, AREA = 10000, MOST = 3000;
  const veiled = (el) => { const s = getComputedStyle(el); return parseFloat(s.opacity) < 0.05 || /blur\(([4-9]|\d\d)/.test(s.filter); };
  const root = document.documentElement;
  if (!root || !document.body) return true;
  if (veiled(root) || veiled(document.body)) return true;
  const large = (el) => { const r = el.getBoundingClientRect(); return r.width * r.height > AREA; };
  const seen = (el) => el.checkVisibility({opacityProperty: true, visibilityProperty: true});
  let words = 0, looked = 0;
  const trees = [document.body];
  for (let i = 0; i < trees.length && i < 500; i++) {
    const walker = document.createTreeWalker(trees[i], NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (++looked > MOST) return false;
      if (node.nodeType === 3) {
        const text = node.data.trim(), holder = node.parentElement || node.parentNode.host;
        if (text && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(holder.tagName) && seen(holder) && (words += text.length) >= WORDS) return false;
        continue;
      }
      if (node.shadowRoot) trees.push(node.shadowRoot);
      // A tree that is closed to scripts cannot be looked into.
      else if (node.tagName.includes("-") && large(node) && !node.firstChild && seen(node)) return false;
      if (/^(IMG|VIDEO|AUDIO|CANVAS|IFRAME|OBJECT|EMBED|svg)$/.test(node.tagName) && large(node) && seen(node)) return false;
    }
  }
  return true;
}
