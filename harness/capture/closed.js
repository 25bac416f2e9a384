// Elements that may hold a closed shadow tree: custom ones, and those that draw something that is not in them. Kept for the harness in
// its own world, where it hands back the trees that there are; returns how many there are to ask about.
() => {
  const HOSTS = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;
  const roots = globalThis[Symbol.for("harness roots")] = globalThis[Symbol.for("harness roots")] || new Map();
  const asked = globalThis[Symbol.for("harness asked")] = globalThis[Symbol.for("harness asked")] || new WeakSet();
  const range = document.createRange();
  const drawn = (el) => Array.from(el.childNodes).some((child) => {
    if (child.nodeType !== 3 || !child.data.trim()) return false;
    range.selectNodeContents(child);
    return range.getClientRects().length > 0;
  });
  const found = [], trees = [document];
  for (let i = 0; i < trees.length && i < 5000; i++) for (const el of trees[i].querySelectorAll("*")) {
    const open = el.shadowRoot || roots.get(el);
    if (open) { trees.push(open); continue; }
    if (asked.has(el) || found.length >= 500) continue;
    const custom = el.tagName.includes("-");
    if (!custom && !HOSTS.test(el.tagName)) continue;
    if (!custom) {
      const inner = el.firstElementChild;
      // What a shadow tree does not let in is styled by nobody, and its words are drawn nowhere.
      if (inner && getComputedStyle(inner).display !== "") continue;
      // One without height may hold what is pinned to the window; of those there are many on some pages, and few that scripts look for.
      const pins = (el.id || el.parentElement === document.body) && el.getClientRects().length > 0;
      if (!inner && (!(el.offsetHeight && el.offsetWidth || pins) || drawn(el))) continue;
    }
    asked.add(el);
    found.push(el);
  }
  globalThis[Symbol.for("harness candidates")] = found;
  return found.length;
}
