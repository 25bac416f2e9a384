// Takes secrets, given as patterns, out of what the page shows, so that neither its picture nor its text has them. Without `act` it
// only looks. Returns how many places had one.
({patterns, act}) => {
  const wanted = patterns.map((pattern) => new RegExp(pattern, "g"));
  let found = 0;
  const clean = (text) => { let out = text; for (const w of wanted) out = out.replace(w, "(left out)"); if (out !== text) found++; return act ? out : text; };
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType !== 1) { if (node.data) { const out = clean(node.data); if (out !== node.data) node.data = out; } continue; }
      for (const a of Array.from(node.attributes)) { const out = clean(a.value); if (out !== a.value) a.value = out; }
      if ("value" in node && typeof node.value === "string" && node.value) { const out = clean(node.value); if (out !== node.value) node.value = out; }
      const tree = node.shadowRoot || (globalThis.harnessRoots && globalThis.harnessRoots.get(node));
      if (tree) visit(tree);
    }
  };
  visit(document);
  // Words that style sheets show and no element holds.
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      for (const rule of sheet.cssRules) {
        const content = rule.style && rule.style.content, out = content ? clean(content) : content;
        if (out !== content) rule.style.setProperty("content", out, rule.style.getPropertyPriority("content"));
      }
    } catch { /* another site's sheet, which tells nobody what is in it */ }
  }
  const title = clean(document.title);
  if (title !== document.title) document.title = title;
  return found;
}
