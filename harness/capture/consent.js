// Deals with a consent banner: refuses where a button says so, else takes what is needed to see the page, else removes the layer.
// Returns what was done: "none", "refused", "accepted" or "removed", with the words of the button or the layer.
({look}) => {
  const WORDS = /cookie|consent|gdpr|privacy|datenschutz|einwillig|confidentialit|privacidad|файл\w* cookie|кукі|куки|конфіденційн|конфиденциальн|쿠키|개인정보/i;
  const WALL = /subscri|abonn|suscri|передплат|подпис|구독|log in|sign in|увійти|войти|로그인/i;
  const REFUSE = /^(?:no,? |nein,? |non,? |ні,? |нет,? )?(?:i )?(reject|refuse|decline|deny|disagree|no,? thanks|only necessary|necessary only|essential only|continue without accepting|reject all|refuse all|decline all|alle ablehnen|ablehnen|nur notwendige|tout refuser|refuser|continuer sans accepter|rechazar( todo)?|відхилити( все| всі)?|лише необхідні|тільки необхідні|отклонить( все)?|отказаться|только необходимые|거부|모두 거부|필수만)/i;
  const ACCEPT = /^(?:yes,? |ja,? |oui,? |так,? |да,? )?(?:i )?(accept|agree|allow|ok|okay|got it|i agree|accept all|allow all|continue|alle akzeptieren|akzeptieren|zustimmen|tout accepter|accepter|aceptar( todo)?|прийняти( все| всі)?|погоджуюсь|принять( все)?|согласен|동의|모두 동의|확인)/i;
  // How a banner speaks to its reader; what merely speaks of privacy is somebody's article.
  const ASKS = /\b(?:we|our (?:site|partners?|website)|this (?:site|website|page|service))\b.{0,80}\b(?:use|uses|using|store|stores|value|process|processes|respect|care)\b|\byour (?:privacy|consent|cookies?|data|choices)\b|cookie (?:settings|preferences|policy|notice|choices)|\b(?:accept|manage|allow|reject|use)(?: of)?(?: all| of)? cookies|\bwir (?:verwenden|nutzen|setzen|schätzen|brauchen)|diese (?:web)?(?:site|seite)|ihre (?:privatsphäre|einwilligung|daten)|nous (?:utilisons|respectons)|notre site|ce site|votre (?:vie privée|consentement)|utilizamos|este sitio|tu privacidad|su privacidad|usiamo|utilizziamo|questo sito|używamy|wij gebruiken|deze (?:web)?site|vi (?:använder|bruker|bruger)|ми використову|цей сайт|ваш[аеиу]? (?:конфіденційн|приватн|згод)|мы используем|(?:этот|наш) сайт|сайт использу|ваш[аеиу]? конфиденц|쿠키를|개인정보(?:를|의)|クッキー/i;
  const NAMED = /cookie|consent|gdpr|ccpa|\bcmp\b|cmp-|privacy-?(?:banner|notice|bar|popup|modal|overlay|manager|center|wall|prompt)|onetrust|didomi|usercentrics|quantcast|truste|sp_message|cybot|datenschutz/i;
  // The most that a banner says, in characters, if it is pinned to the window and if it is not; and the most paragraphs that it has.
  const LONG = 6000, SHORT = 1500, PARAGRAPHS = 8;
  const NOTHING = 40, PICTURE = 40000;
  const visible = (el) => { const r = el.getBoundingClientRect(); const s = getComputedStyle(el); return r.width > 4 && r.height > 4 && s.visibility === "visible" && s.display !== "none"; };
  const text = (el) => (el.innerText || el.value || el.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  const BUTTONS = "button,a,[role=button],input[type=button],input[type=submit]";
  const asked = (el) => Array.from(el.querySelectorAll(BUTTONS)).filter(visible).some((b) => REFUSE.test(text(b)) || ACCEPT.test(text(b)));
  // Whether a layer is a banner rather than a part of the page that stays in sight, or the page itself.
  const isBanner = (layer) => {
    const pinned = layer.position === "fixed" || layer.el.tagName === "DIALOG" || layer.el.getAttribute("role") === "dialog";
    if (layer.length > (pinned ? LONG : SHORT) || layer.el.querySelector("article,main,[role=main]")) return false;
    if (Array.from(layer.el.querySelectorAll("p")).filter(visible).length > PARAGRAPHS) return false;
    return layer.named || (ASKS.test(layer.said) && (asked(layer.el) || pinned && layer.length <= SHORT));
  };
  const layers = [];
  const roots = [document];
  const treeOf = (el) => el.shadowRoot || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el));
  for (const el of document.querySelectorAll("*")) { const tree = treeOf(el); if (tree) roots.push(tree); }
  for (const root of roots) for (const el of root.querySelectorAll("div,section,aside,dialog,form,footer,header")) {
    const s = getComputedStyle(el);
    if (s.position !== "fixed" && s.position !== "sticky" && !(s.position === "absolute" && parseInt(s.zIndex, 10) > 10) && el.tagName !== "DIALOG" && el.getAttribute("role") !== "dialog") continue;
    if (!visible(el)) continue;
    const all = text(el), said = all.slice(0, 4000), names = el.id + " " + (el.getAttribute("class") || "");
    if (WORDS.test(said + " " + names)) layers.push({el: el, said: said, length: all.length, position: s.position, named: NAMED.test(names)});
  }
  // Rules that know several hundred makes may know one of which only a word or a button speaks; what is done here is done to banners.
  const suspects = layers.filter((layer) => layer.named || ASKS.test(layer.said) || asked(layer.el));
  if (look) return suspects.length ? {done: "found", detail: suspects[0].said.slice(0, 80)} : {done: "none", detail: ""};
  layers.splice(0, layers.length, ...layers.filter(isBanner));
  if (!layers.length) return {done: "none", detail: ""};
  for (const layer of layers) {
    const buttons = Array.from(layer.el.querySelectorAll(BUTTONS)).filter(visible);
    const refuse = buttons.find((b) => REFUSE.test(text(b)));
    if (refuse) { const said = text(refuse); refuse.click(); return {done: "refused", detail: said}; }
  }
  const area = window.innerWidth * window.innerHeight;
  for (const layer of layers) {
    const r = layer.el.getBoundingClientRect();
    const buttons = Array.from(layer.el.querySelectorAll(BUTTONS)).filter(visible);
    const accept = buttons.find((b) => ACCEPT.test(text(b)));
    const little = (document.body.innerText || "").length - layer.said.length < 600;
    if (accept && (little || r.width * r.height > area * 0.5)) { const said = text(accept); accept.click(); return {done: "accepted", detail: said}; }
  }
  let removed = "";
  const gone = [];
  for (const layer of layers) {
    if (WALL.test(layer.said) && !/cookie/i.test(layer.said)) continue;
    removed = removed || layer.said.slice(0, 80);
    gone.push([layer.el, layer.el.style.getPropertyValue("display"), layer.el.style.getPropertyPriority("display")]);
  }
  // Out of sight and not out of the page: what it said is kept.
  for (const [el] of gone) el.style.setProperty("display", "none", "important");
  const pictured = Array.from(document.querySelectorAll("img,video,canvas")).some((el) => { const r = el.getBoundingClientRect(); return r.width * r.height > PICTURE; });
  if (gone.length && !pictured && (document.body.innerText || "").trim().length < NOTHING) {
    // The layer is all that the page shows: it stays, to be seen for what it is.
    for (const [el, display, priority] of gone) el.style.setProperty("display", display, priority);
    return {done: "none", detail: ""};
  }
  if (!removed) return {done: "none", detail: ""};
  for (const [el] of gone) if (el.matches("dialog:modal")) el.close();
  for (const el of [document.documentElement, document.body]) if (el) el.style.setProperty("overflow", "visible", "important");
  return {done: "removed", detail: removed};
}
