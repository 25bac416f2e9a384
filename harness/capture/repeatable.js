// The repeatable profile: random numbers from a fixed seed in every document, the same for each capture. The clock is the browser's
// own virtual time, which starts at a fixed moment; what the browser still takes from the real clock (the time a document counts
// from, the frames it draws) follows the virtual one here.
(() => {
  let state = SEED | 0;
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
  const origin = Date.now(), now = () => Date.now() - origin;
  if (globalThis.Performance) {
    Object.defineProperty(Performance.prototype, "now", {value: now, configurable: true});
    Object.defineProperty(Performance.prototype, "timeOrigin", {get: () => origin, configurable: true});
  }
  if (globalThis.Event) Object.defineProperty(Event.prototype, "timeStamp", {get: now, configurable: true});
  if (globalThis.AnimationTimeline) Object.defineProperty(AnimationTimeline.prototype, "currentTime", {get: now, configurable: true});
  if (globalThis.PerformanceTiming) for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(PerformanceTiming.prototype)))
    if (own.get) Object.defineProperty(PerformanceTiming.prototype, name, {get() { return own.get.call(this) && origin; }, configurable: true});
  if (globalThis.requestAnimationFrame) {
    const later = globalThis.setTimeout.bind(globalThis), never = globalThis.clearTimeout.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) => later(() => callback(now()), 16);
    globalThis.cancelAnimationFrame = (handle) => never(handle);
    globalThis.requestIdleCallback = (callback) => later(() => callback({didTimeout: false, timeRemaining: () => 10}), 50);
    globalThis.cancelIdleCallback = (handle) => never(handle);
  }
})();
