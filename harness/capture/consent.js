// Deals with a consent banner: refuses where a button says so, else takes what is needed to see the page, else removes the layer.
// Returns what was done: "none", "refused", "accepted" or "removed", with the words of the button or the layer.
({look}) => {
  const WORDS = /cookie|consent|gdpr|privacy|datenschutz|einwillig|confidentialit|privacidad|файл\w* cookie|кукі|куки|конфіденційн|конфиденциальн|쿠키|개인정보/i;
  const WALL = /subscri|abonn|suscri|передплат|подпис|구독|log in|sign in|увійти|войти|로그인/i;
  const REFUSE = /^(?:no,? |nein,? |non,? |ні,? |нет,? )?(?:i )?(reject|refuse|decline|deny|disagree|no,? thanks|only necessary|necessary only|essential only|continue without accepting|reject all|refuse all|decline all|alle ablehnen|ablehnen|nur notwendige|tout refuser|refuser|continuer sans accepter|rechazar( todo)?|відхилити( все| всі)?|лише необхідні|тільки необхідні|отклонить( все)?|отказаться|только необходимые|거부|모두 거부|필수만)/i;
  const ACCEPT = /^(?:yes,? |ja,? |oui,? |так,? |да,? )?(?:i )?(accept|agree|allow|ok|okay|got it|i agree|accept all|allow all|continue|alle akzeptieren|akzeptieren|zustimmen|tout accepter|accepter|aceptar( todo)?|прийняти( все| всі)?|погоджуюсь|принять( все)?|согласен|동의|모두 동의|확인)/i;
  const NOTHING = 40, PICTURE = 40000;
  const visible = (el) => { const r = el.getBoundingClientRect(); const s = getComputedStyle(el); return r.width > 4 && r.height > 4 && s.visibility === "visible" && s.display !== "none"; };
  const text = (el) => (el.innerText || el.value || el.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  const layers = [];
  const roots = [document];
  for (const el of document.querySelectorAll("*")) if (el.shadowRoot) roots.push(el.shadowRoot);
  for (const root of roots) for (const el of root.querySelectorAll("div,section,aside,dialog,form,footer,header")) {
    const s = getComputedStyle(el);
    if (s.position !== "fixed" && s.position !== "sticky" && !(s.position === "absolute" && parseInt(s.zIndex, 10) > 10) && el.tagName !== "DIALOG" && el.getAttribute("role") !== "dialog") continue;
    if (!visible(el)) continue;
    const said = text(el).slice(0, 4000);
    if (WORDS.test(said + " " + el.id + " " + el.className)) layers.push({el: el, said: said});
  }
  if (!layers.length) return {done: "none", detail: ""};
  if (look) return {done: "found", detail: layers[0].said.slice(0, 80)};
  for (const layer of layers) {
    const buttons = Array.from(layer.el.querySelectorAll("button,a,[role=button],input[type=button],input[type=submit]")).filter(visible);
    const refuse = buttons.find((b) => REFUSE.test(text(b)));
    if (refuse) { const said = text(refuse); refuse.click(); return {done: "refused", detail: said}; }
  }
  const area = window.innerWidth * window.innerHeight;
  for (const layer of layers) {
    const r = layer.el.getBoundingClientRect();
    const buttons = Array.from(layer.el.querySelectorAll("button,a,[role=button],input[type=button],input[type=submit]")).filter(visible);
    const accept = buttons.find((b) => ACCEPT.test(text(b)));
    const little = (document.body.innerText || "").length - layer.said.length < 600;
    if (accept && (little || r.width * r.height > area * 0.5)) { const said = text(accept); accept.click(); return {done: "accepted", detail: said}; }
  }
  let removed = "";
  const gone = [];
  for (const layer of layers) {
    if (WALL.test(layer.said) && !/cookie/i.test(layer.said)) continue;
    removed = removed || layer.said.slice(0, 80);
    gone.push([layer.el, layer.el.parentNode, layer.el.nextSibling]);
  }
  for (const [el] of gone) el.remove();
  const pictured = Array.from(document.querySelectorAll("img,video,canvas")).some((el) => { const r = el.getBoundingClientRect(); return r.width * r.height > PICTURE; });
  if (gone.length && !pictured && (document.body.innerText || "").trim().length < NOTHING) {
    // The layer is all that the page shows: it stays, to be seen for what it is.
    for (const [el, parent, next] of gone.reverse()) if (parent) parent.insertBefore(el, next && next.parentNode === parent ? next : null);
    return {done: "none", detail: ""};
  }
  if (!removed) return {done: "none", detail: ""};
  for (const el of [document.documentElement, document.body]) if (el) el.style.setProperty("overflow", "visible", "important");
  return {done: "removed", detail: removed};
}
