// Runs in every document before its own scripts: no service worker is registered, no print dialogue and no window opens. One that asks
// for a worker is refused as in a browser that has them turned off: a page that is kept waiting would show nothing of its own either.
(() => {
  const quiet = (owner, name, value) => { try { Object.defineProperty(owner, name, {value, configurable: true, writable: true}); } catch { /* not there */ } };
  if (globalThis.ServiceWorkerContainer) quiet(ServiceWorkerContainer.prototype, "register", () => {
    console.error("the page asked for a service worker, which a capture does not let in");
    return Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
  });
  quiet(globalThis, "print", () => undefined);
  quiet(globalThis, "open", () => null);
})();
