// Which property of a form cannot be read for a field or picture of that name in it; empty where all that the harness reads can be.
(() => {
  const READ = ["nodeType", "childNodes", "children", "tagName", "namespaceURI", "shadowRoot", "getAttribute", "hasAttribute", "attributes", "classList", "style", "parentElement", "parentNode", "getRootNode",
    "firstElementChild", "nextElementSibling", "matches", "closest", "contains", "querySelector", "querySelectorAll", "textContent", "getBoundingClientRect", "getClientRects", "checkVisibility"];
  const own = READ.map((name) => {
    let at = HTMLFormElement.prototype, found;
    while (!(found = Object.getOwnPropertyDescriptor(at, name))) at = Object.getPrototypeOf(at);
    return [name, found];
  });
  return (form) => (own.find(([name, {get, value}]) => form[name] !== (get ? get.call(form) : value)) || [""])[0];
})()
