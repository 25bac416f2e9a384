// The repeatable profile: random numbers from a fixed seed in every document, the same for each capture. The clock is not touched
// here: time is the browser's own virtual time, which starts at a fixed moment.
(() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  Math.random = next;
  const fill = (array) => { const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength); for (let i = 0; i < bytes.length; i++) bytes[i] = (next() * 256) | 0; return array; };
  if (globalThis.crypto) {
    Object.defineProperty(Crypto.prototype, "getRandomValues", {value: fill, configurable: true});
    const hex = () => Array.from(fill(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
    if (crypto.randomUUID) Object.defineProperty(Crypto.prototype, "randomUUID", {value: () => hex().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5"), configurable: true});
  }
})();
