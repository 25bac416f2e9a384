// The document as markup, shadow trees included, closed ones as well.
() => {
  const root = document.documentElement;
  if (!root) return "";
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot").get;
  // What `freeze.js` took away. From here on a form's own properties may be its fields.
  for (const [el, form] of globalThis[Symbol.for("harness held")] || []) if (form === null) el.removeAttribute("form"); else el.setAttribute("form", form);
  const type = document.doctype ? new XMLSerializer().serializeToString(document.doctype) + "\n" : "";
  const shadows = [];
  const gather = (tree) => { for (const el of tree.querySelectorAll("*")) { const inner = shadowOf.call(el) || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el)); if (inner) { shadows.push(inner); gather(inner); } } };
  gather(document);
  if (!shadows.length || !root.getHTML) return type + root.outerHTML;
  const attributes = Array.from(root.attributes).map((a) => ` ${a.name}="${a.value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`).join("");
  return `${type}<html${attributes}>${root.getHTML({shadowRoots: shadows})}</html>`;
}
