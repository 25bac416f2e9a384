// Runs in every document before its own scripts: no service worker is registered, no print dialogue and no window opens.
(() => {
  const quiet = (owner, name, value) => { try { Object.defineProperty(owner, name, {value, configurable: true, writable: true}); } catch { /* not there */ } };
  if (globalThis.ServiceWorkerContainer) quiet(ServiceWorkerContainer.prototype, "register", () => new Promise(() => {}));
  quiet(globalThis, "print", () => undefined);
  quiet(globalThis, "open", () => null);
})();
