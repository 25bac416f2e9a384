// What lies over the page and is no wall: modal windows, bars stuck to the window's lower edge, floating buttons. With `act`, takes
// them away and says what they said. A layer that asks to pay or to log in stays, so that it is seen for what it is; so does one
// that holds the page itself, or without which the page would show nothing.
({act}) => {
  const WALL = /(subscri|abonn|suscri|передплат|подпи[сш]|구독|購読|prenumer).{0,80}(read|continu|unlock|access|lesen|weiter|lire|suite|leer|seguir|чита|продовж|продолж|계속|전체|続き)|log ?in|sign ?in|sign ?up to (read|continue)|anmelden|connectez|inicia sesi|увій|войти|войдите|로그인|ログイン|premium|paywall|captcha|robot|verify you/i;
  const MARK = /paywall|regwall|meter|subscription|premium|piano|tp-modal|poool|captcha|challenge/i;
  // What corrects or takes back what the page says is no bar in the way.
  const NOTICE = /\bcorrect(?:ion|ed)\b|retract|erratum|errata|withdrawn|expression of concern|editor.?s note|berichtig|korrektur|korrigiert|richtigstell|zurückgezogen|rectificati|correctif|rettifica|correcci[oó]n|sprostowan|виправлен|спростован|уточнен|відкликан|исправлен|опроверж|отозван|정정|철회|訂正|撤回/i;
  const NOTHING = 40, PICTURE = 40000;
  const NEWS = /newsletter|розсилк|рассылк|뉴스레터|e-?mail (?:updates|alerts)|breaking news alerts|download (?:our|the) app|get the app/i;
  const width = window.innerWidth, height = window.innerHeight;
  const whole = (document.body ? document.body.innerText.length : 0) || 1;
  const found = [];
  const roots = [document];
  for (let i = 0; i < roots.length && i < 500; i++) for (const el of roots[i].querySelectorAll("*")) {
    const tree = el.shadowRoot || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el));
    if (tree) roots.push(tree);
    const s = getComputedStyle(el);
    const dialog = el.tagName === "DIALOG" && el.open;
    if (s.position !== "fixed" && !dialog) continue;
    if (s.visibility !== "visible" || s.display === "none" || parseFloat(s.opacity) < 0.05) continue;
    const r = el.getBoundingClientRect();
    if (r.width < 8 || r.height < 8 || r.bottom <= 0 || r.top >= height || r.right <= 0 || r.left >= width) continue;
    const frame = el.querySelector("iframe");
    const said = (el.innerText || frame && frame.title || "").trim().replace(/\s+/g, " ");
    if (said.length > whole * 0.4 && said.length > 400) continue;
    if (NOTICE.test(said)) continue;
    if (el.querySelector("article,main,[role=main]") || el.closest("article,main,[role=main]") && !dialog && said.length > 400) continue;
    const names = el.id + " " + el.className + " " + Array.from(el.querySelectorAll("[class],[id]")).slice(0, 40).map((e) => e.id + " " + e.className).join(" ");
    if ((WALL.test(said) || MARK.test(names)) && !NEWS.test(said)) continue;
    if (el.querySelector("input[type=password]")) continue;
    const share = (Math.min(r.right, width) - Math.max(r.left, 0)) * (Math.min(r.bottom, height) - Math.max(r.top, 0)) / (width * height);
    const centre = r.left < width / 2 && r.right > width / 2 && r.top < height / 2 && r.bottom > height / 2;
    const low = r.bottom > height - 40 && r.top > height * 0.5;
    const side = share < 0.2 && !low && !(r.top < 40 && r.width > width * 0.6);
    if (!(centre && share > 0.05) && !low && !side) continue;
    if (found.some((f) => f.el.contains(el))) continue;
    found.push({el, said});
  }
  if (act && found.length) {
    const shown = found.map((f) => [f.el.style.getPropertyValue("display"), f.el.style.getPropertyPriority("display")]);
    for (const f of found) f.el.style.setProperty("display", "none", "important");
    const pictured = Array.from(document.querySelectorAll("img,video,canvas")).some((el) => { const r = el.getBoundingClientRect(); return r.width * r.height > PICTURE; });
    if (document.body && document.body.innerText.trim().length < NOTHING && !pictured) {
      found.forEach((f, n) => { f.el.style.setProperty("display", ...shown[n]); });
      return [];
    }
    // A modal dialogue keeps the page from whoever is read to, also while it is out of sight.
    for (const f of found) if (f.el.matches("dialog:modal")) f.el.close();
    for (const el of [document.documentElement, document.body]) if (el && /hidden|clip/.test(getComputedStyle(el).overflowY) && document.body.scrollHeight > height) el.style.setProperty("overflow", "visible", "important");
  }
  return found.map((f) => f.said.slice(0, 80));
}
