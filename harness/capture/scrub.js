// Takes secrets out of what the page shows, so that neither its picture nor its text has them. Returns how many places had one.
(secrets) => {
  let found = 0;
  const clean = (text) => { let out = text; for (const s of secrets) if (s && out.includes(s)) out = out.split(s).join("(left out)"); if (out !== text) found++; return out; };
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
  const title = clean(document.title);
  if (title !== document.title) document.title = title;
  return found;
}
