// The parts of a page that scroll by themselves. With `find`, lists up to so many, and says of which that it is the page: all that the
// window shows and more. With `part` and `to`, scrolls one of them there, or with null back to where it was. With `missing`, says how
// much of one is out of sight.
({find, part, to, missing}) => {
  if (find === undefined) {
    const el = (globalThis[Symbol.for("harness parts")] || [])[part];
    if (!el) return {height: 0, bottom: 0, missing: 0, words: ""};
    if (missing) return {missing: Math.max(0, el.scrollHeight - el.clientHeight)};
    el.scrollTo({top: to === null ? el[Symbol.for("harness was")] : to, behavior: "instant"});
    const r = el.getBoundingClientRect(), y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2;
    let words = "";
    for (const x of [0.5, 0.25, 0.05]) {
      const at = words ? null : document.caretRangeFromPoint(r.left + r.width * x, y), node = at && at.startContainer;
      if (node && node.nodeType === 3 && el.contains(node)) words = node.data.trim().slice(0, 80);
    }
    return {height: el.scrollHeight, bottom: el.scrollTop + el.clientHeight, words: words};
  }
  const parts = globalThis[Symbol.for("harness parts")] = [], found = [], trees = [document];
  const root = document.documentElement, fits = !!root && root.scrollHeight <= window.innerHeight + 2;
  const LEAST_HEIGHT = 200, LEAST_WIDTH = 200, WHOLE = 0.6;
  for (let i = 0, seen = 0; i < trees.length && i < 200; i++) for (const el of trees[i].querySelectorAll("*")) {
    if (++seen > 20000 || found.length >= find) break;
    if (el.shadowRoot) trees.push(el.shadowRoot);
    if (el === root || el === document.body && !fits || /^(TEXTAREA|SELECT)$/.test(el.tagName)) continue;
    if (el.clientHeight < LEAST_HEIGHT || el.clientWidth < LEAST_WIDTH || el.scrollHeight - el.clientHeight < 50) continue;
    const style = getComputedStyle(el);
    if (!/auto|scroll|overlay/.test(style.overflowY) || style.visibility !== "visible") continue;
    const r = el.getBoundingClientRect();
    const share = (Math.min(r.right, innerWidth) - Math.max(r.left, 0)) * (Math.min(r.bottom, innerHeight) - Math.max(r.top, 0)) / (innerWidth * innerHeight);
    const layer = el.closest("dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[class*=modal i],[class*=consent i],[class*=cookie i],[id*=consent i],[id*=cookie i]");
    el[Symbol.for("harness was")] = el.scrollTop;
    parts.push(el);
    found.push({number: parts.length - 1, window: el.clientHeight, page: fits && !layer && share >= WHOLE});
  }
  return found;
}
