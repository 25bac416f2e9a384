// Runs before a page's own scripts in visits that carry secrets: has every canvas remember the words drawn on it, where `scrub.js` finds
// them. They are kept in the one place that belongs to an element, shows nowhere and is the same in every world: its nonce. Words go along
// where one canvas becomes the other's picture, or its texture. What a worker draws, in a world of its own, is not seen from here.
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
  for (const owner of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    if (!owner) continue;
    for (const name of ["texImage2D", "texSubImage2D"]) after(owner, name, (canvas, given) => given.forEach((one) => { if (words.has(one)) note(canvas, words.get(one)); }));
  }
  if (globalThis.ImageBitmapRenderingContext) after(ImageBitmapRenderingContext, "transferFromImageBitmap", (canvas, given) => note(canvas, said(given[0])));
  const carried = (owner, name, from) => {
    const own = owner[name];
    const value = {[name](...given) {
      const made = own.apply(this, given), text = said(from(this, given));
      if (!text) return made;
      if (made instanceof Promise) return made.then((one) => { words.set(one, text); return one; });
      words.set(made, text);
      return made;
    }}[name];
    Object.defineProperty(value, "length", {value: own.length, configurable: true});
    Object.defineProperty(owner, name, {value, configurable: true, enumerable: true, writable: true});
  };
  if (globalThis.createImageBitmap) carried(globalThis, "createImageBitmap", (_, given) => given[0]);
  if (globalThis.OffscreenCanvas) carried(OffscreenCanvas.prototype, "transferToImageBitmap", (canvas) => canvas);
})();
