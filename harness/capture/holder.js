// What holds an element, outermost first and itself last, each named as in layout.js.
function () {
  const names = [];
  for (let el = this; el && el.nodeType === 1; el = el.parentElement || (el.getRootNode() && el.getRootNode().host)) {
    let text = el.tagName.toLowerCase();
    if (el.id) text += "#" + String(el.id).slice(0, 60).replace(/[\s.#\[]/g, "-");
    for (const c of Array.from(el.classList || []).slice(0, 8)) text += "." + c.slice(0, 40).replace(/[.#\[]/g, "-");
    const role = el.getAttribute && el.getAttribute("role");
    names.unshift(role ? text + "[role=" + role + "]" : text);
  }
  return names;
}
