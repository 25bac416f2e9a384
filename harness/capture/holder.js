// What holds an element, outermost first and itself last, as layout.js named them when it read this document.
function () {
  const names = [];
  for (let el = this; el && el.nodeType === 1; el = el.parentElement || (el.getRootNode() && el.getRootNode().host)) names.unshift(globalThis[Symbol.for("harness name")](el));
  return names;
}
