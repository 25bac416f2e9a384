// Takes secrets, given as patterns, out of what the page shows, so that neither its picture nor its text has them. Without `act` it
// only looks. `drawings` are the addresses of drawings that hold one. Returns in how many places there was one, and what the page shows
// that cannot be looked through: {found, pictures, canvases, films}.
async ({patterns, act, drawings}) => {
  const OUT = "(left out)";
  const wanted = patterns.map((pattern) => new RegExp(pattern, "g"));
  const drawn = new Set(drawings);
  const parts = [], own = [];
  const opaque = {pictures: 0, canvases: 0, films: 0};
  let found = 0;
  const holds = (text) => wanted.some((w) => { w.lastIndex = 0; return w.test(text); });
  const clean = (text) => { let out = text; for (const w of wanted) out = out.replace(w, OUT); if (out !== text) found++; return out; };

  // What loads something is left as it is: it is not seen, and with another address another answer would come, or none.
  const LOADS = new Set(["src", "srcset", "srcdoc", "data", "poster", "background", "href", "xlink:href", "action", "formaction", "imagesrcset", "style"]);
  const TYPED = "input,textarea";

  // Words run on through elements within a line; anything else is a new line, and so is what lies between two fields, unless they hold a
  // letter or a group of letters each.
  let pieces = [], joined = "";
  const add = (text, set) => { pieces.push({start: joined.length, end: joined.length + text.length, text, set}); joined += text; };
  const apart = () => { if (joined && !joined.endsWith("\n")) joined += "\n"; };
  const flush = () => {
    const marks = [];
    for (const w of wanted) { w.lastIndex = 0; for (const m of joined.matchAll(w)) if (m[0] && !marks.some((k) => k.start < m.index + m[0].length && m.index < k.end)) marks.push({start: m.index, end: m.index + m[0].length}); }
    found += marks.length;
    if (act && marks.length) for (const piece of pieces) {
      let text = "", at = piece.start;
      for (const mark of marks.filter((k) => k.start < piece.end && k.end > piece.start).sort((a, b) => a.start - b.start)) {
        text += joined.slice(at, Math.max(at, mark.start)) + (mark.start >= piece.start ? OUT : "");
        at = Math.min(piece.end, mark.end);
      }
      text += joined.slice(at, piece.end);
      if (text !== piece.text) piece.set(text);
    }
    pieces = []; joined = "";
  };

  // Declarations of style: words that they show, and drawings that hold some.
  const declared = (style, base) => {
    for (const name of Array.from(style)) {
      const value = style.getPropertyValue(name), rank = style.getPropertyPriority(name);
      const urls = Array.from(value.matchAll(/url\((["']?)(.*?)\1\)/g)).map((m) => m[2]);
      if (urls.some((url) => hidden(url, base))) { found++; if (act) style.setProperty(name, "none", rank); }
      else if (!urls.length && holds(value)) { const out = clean(value); if (act) style.setProperty(name, out, rank); }
    }
  };
  const hidden = (url, base) => {
    if (!url) return false;
    if (url.startsWith("data:")) return holds(url);
    if (!drawn.size) return false;
    try { return drawn.has(new URL(url, base).href.replace(/#.*/, "")); } catch { return false; }
  };
  const rules = (list, base) => {
    for (const rule of list) {
      if (rule.style && (drawn.size || holds(rule.style.cssText) || rule.style.cssText.includes("data:"))) declared(rule.style, base);
      if (rule.styleSheet) sheet(rule.styleSheet);
      if (rule.cssRules) rules(rule.cssRules, base);
    }
  };
  const sheet = (s) => { try { rules(s.cssRules, s.href || document.baseURI); } catch { /* another site's sheet, which tells nobody what is in it */ } };

  // A picture keeps its place and size, and shows nothing.
  const blank = (el) => {
    found++;
    if (act) for (const [name, value] of [["object-position", "-99999px"], ["background", "#888"]]) el.style.setProperty(name, value, "important");
  };
  const pictured = (el) => {
    const shown = () => { const r = el.getBoundingClientRect(); return r.width > 4 && r.height > 4; };
    if (el.tagName === "IMG" || el.tagName === "INPUT" && el.type === "image") {
      const url = el.currentSrc || el.src;
      if (url.startsWith("blob:")) own.push(el);
      else if (hidden(url, document.baseURI)) blank(el);
      else if (shown()) opaque.pictures++;
    } else if (el.tagName === "image" && el.href) {
      if (hidden(el.href.baseVal, document.baseURI)) { found++; if (act) el.style.setProperty("display", "none", "important"); }
    } else if (el.tagName === "CANVAS") {
      if (holds(el.nonce)) blank(el); else if (shown()) opaque.canvases++;
    }
    if (el.tagName === "VIDEO" && shown()) opaque.films++;
  };

  const visit = (node) => {
    if (node.nodeType === 3) { if (node.data) add(node.data, (text) => { node.data = text; }); return; }
    if (node.nodeType === 8) { if (node.data && holds(node.data)) { const out = clean(node.data); if (act) node.data = out; } return; }
    if (node.nodeType !== 1) return;
    const el = node, inline = /^(inline|contents|ruby)/.test(getComputedStyle(el).display);
    const quiet = el.tagName === "SCRIPT" || el.tagName === "STYLE";
    if (!inline) apart();
    for (const a of Array.from(el.attributes)) if (!LOADS.has(a.name) && holds(a.value)) { const out = clean(a.value); if (act) try { a.value = out; } catch { found++; } }
    if (el.style && el.hasAttribute("style")) declared(el.style, document.baseURI);
    if (el.matches(TYPED) && el.type !== "file" && el.type !== "image" && el.value) parts.push(el);
    pictured(el);
    const tree = el.shadowRoot || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el));
    // Style and script have no words that are seen: theirs are taken out of what is kept, and rules out of the sheets below.
    if (!quiet) for (const child of el.childNodes) visit(child);
    if (!inline) apart();
    if (tree) trees.push(tree);
  };
  const trees = [document];
  for (let i = 0; i < trees.length; i++) {
    for (const child of trees[i].childNodes) visit(child);
    flush();
    for (const s of [...trees[i].styleSheets || [], ...trees[i].adoptedStyleSheets || []]) sheet(s);
  }
  for (const el of parts) {
    if (!(el.maxLength > 0 && el.maxLength <= 6)) apart();
    add(el.value, (text) => { el.value = text; if (el.defaultValue) el.defaultValue = text; });
    if (!(el.maxLength > 0 && el.maxLength <= 6)) apart();
  }
  flush();
  if (holds(document.title)) { const out = clean(document.title); if (act) document.title = out; }
  // What the page made itself: a drawing can be read.
  for (const el of own.slice(0, 200)) {
    try {
      const made = await (await fetch(el.currentSrc)).blob();
      if (made.type.startsWith("image/svg") && holds(await made.text())) { blank(el); continue; }
    } catch { /* the page has given it back already */ }
    opaque.pictures++;
  }
  return {found, ...opaque};
}
