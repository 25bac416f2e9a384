// Runs before a page's own scripts in visits that carry secrets: has every canvas remember the words drawn on it, where `scrub.js` finds
// them. They are kept in the one place that belongs to an element, shows nowhere and is the same in every world: its nonce.
(() => {
  const MOST = 100000, words = new WeakMap();
  const said = (canvas) => canvas && (words.get(canvas) || "");
  const note = (canvas, text) => {
    const known = said(canvas);
    if (!canvas || !text || text.length > 2 && known.includes(text)) return;
    const all = (known + (text.length > 2 ? "\n" + text + "\n" : text)).slice(-MOST);
    words.set(canvas, all);
    if ("nonce" in canvas) canvas.nonce = all;
  };
  const after = (owner, name, look) => {
    const own = owner.prototype[name];
    const value = {[name](...given) { try { look(this.canvas, given); } catch { /* the page's own mistake, of which it is told below */ } return own.apply(this, given); }}[name];
    Object.defineProperty(value, "length", {value: own.length, configurable: true});
    Object.defineProperty(owner.prototype, name, {value, configurable: true, enumerable: true, writable: true});
  };
  for (const owner of [globalThis.CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D]) {
    if (!owner) continue;
    for (const name of ["fillText", "strokeText"]) after(owner, name, (canvas, given) => note(canvas, String(given[0])));
    after(owner, "drawImage", (canvas, given) => note(canvas, said(given[0])));
  }
})();
