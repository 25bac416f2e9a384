"use strict";
// Comfort only: everything on the page can be read without it.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const body = document.body, pane = one(".pane"), tools = one(".tools"), help = one("dialog"), search = one("input[type=search]"), bySource = one("select");
  const claims = all("details.claim"), claimOf = new Map(claims.map((c) => [c.dataset.claim, c]));
  const marks = all("mark.s, a.sup"), groups = all(".group");
  const words = new Map();
  let verdict = "", current = null;
  body.classList.add("js");
  tools.hidden = false;

  const paned = () => getComputedStyle(pane).overflowY === "auto";
  const shown = () => claims.filter((c) => !c.hidden);
  const calm = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

  function point(claim) {
    current = claim;
    for (const mark of marks) mark.classList.toggle("on", claim !== null && mark.dataset.claim === claim.dataset.claim);
  }

  function open(claim, { focus = true, text = true } = {}) {
    if (claim.hidden) show("", true);
    claim.open = true;
    point(claim);
    if (paned()) pane.scrollTop += claim.getBoundingClientRect().top - pane.getBoundingClientRect().top - tools.offsetHeight - 8;
    else claim.scrollIntoView({ block: "start" });
    const mark = one("mark.s.on");
    if (paned() && (mark === null || body.classList.contains("wide"))) pane.scrollIntoView({ block: "start" });
    else if (text && paned()) {
      const at = mark.getBoundingClientRect();
      if (at.top < 60 || at.bottom > innerHeight - 60) mark.scrollIntoView({ block: "center", behavior: calm() });
    }
    if (focus) one("summary", claim).focus({ preventScroll: true });
    history.replaceState(null, "", `#claim-${claim.dataset.claim}`);
  }

  function step(by) {
    const list = shown();
    if (list.length === 0) return;
    const at = list.indexOf(current);
    open(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]);
  }

  function show(wanted = verdict, clear = false) {
    verdict = wanted;
    if (clear) { search.value = ""; bySource.value = ""; }
    const sought = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const claim of claims) {
      if (!words.has(claim)) words.set(claim, claim.textContent.toLowerCase());
      const text = sought.length > 0 ? words.get(claim) : "";
      claim.hidden = (verdict !== "" && claim.dataset.status !== verdict)
        || (bySource.value !== "" && !claim.dataset.sources.split(" ").includes(bySource.value))
        || !sought.every((word) => text.includes(word));
      if (!claim.hidden) count += 1;
    }
    for (const group of groups) group.hidden = all("details.claim", group).every((c) => c.hidden);
    for (const mark of marks) mark.classList.toggle("off", claimOf.get(mark.dataset.claim).hidden);
    for (const chip of all("[data-show]")) chip.setAttribute("aria-pressed", String(chip.dataset.show === verdict));
    one(".nothing").hidden = count > 0;
    one(".tally").textContent = count === claims.length ? "" : `${count} of ${claims.length}`;
  }

  const acts = {
    wide(button) { button.setAttribute("aria-pressed", String(body.classList.toggle("wide"))); if (current !== null) open(current, { focus: false }); },
    theme() {
      const root = document.documentElement, now = getComputedStyle(root).colorScheme;
      const dark = now === "dark" || (now !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
      root.style.colorScheme = dark ? "light" : "dark";
    },
    help() { help.showModal(); },
  };

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const chip = target?.closest("[data-show]"), knob = target?.closest("[data-do]"), link = target?.closest("a[data-claim]"), mark = target?.closest("mark.s");
    if (chip) show(chip.dataset.show);
    else if (knob) acts[knob.dataset.do](knob);
    else if (target?.closest("dialog button") || target === help) help.close();
    else if (link || (mark && !target.closest("a") && getSelection().isCollapsed)) {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      open(claimOf.get((link ?? mark).dataset.claim), { text: link !== null && !link.classList.contains("sup") });
    } else if (target?.closest("a.back")) { event.preventDefault(); back(); }
  });

  function back() {
    const place = current && document.getElementById(`in-${current.dataset.claim}`);
    if (body.classList.contains("wide")) acts.wide(one("[data-do=wide]"));
    if (place) { place.scrollIntoView({ block: "center" }); place.focus({ preventScroll: true }); }
  }

  document.addEventListener("toggle", (event) => {
    if (event.target instanceof HTMLDetailsElement && event.target.open && event.target !== current) point(event.target);
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
    if (event.key === "Escape") {
      if (typing && event.target === search) { show(verdict, search.value !== ""); search.blur(); }
      else if (current !== null && current.open) { current.open = false; back(); }
      else show("", true);
      return;
    }
    if (typing) { if (event.key === "Enter" && event.target === search && shown().length > 0) open(shown()[0]); return; }
    const keys = {
      j: () => step(1), k: () => step(-1), "?": acts.help, t: acts.theme, w: () => acts.wide(one("[data-do=wide]")),
      "/": () => { search.focus(); search.select(); }, 0: () => show("", true),
      Enter: () => { if (event.target === body && current !== null) { current.open = !current.open; } else return false; },
    };
    "1234".split("").forEach((key, n) => { keys[key] = () => show(all(".chips [data-show]")[n + 1]?.dataset.show ?? verdict); });
    const act = keys[event.key];
    if (act !== undefined && act() !== false) event.preventDefault();
  });

  search.addEventListener("input", () => show());
  bySource.addEventListener("change", () => show());

  // Two pictures of one passage can be laid over each other.
  for (const pair of all(".shots.pair")) {
    const bar = document.createElement("div"), button = document.createElement("button"), slider = document.createElement("input");
    bar.className = "compare";
    button.type = "button";
    button.textContent = "compare with a slider";
    button.setAttribute("aria-pressed", "false");
    Object.assign(slider, { type: "range", min: "0", max: "100", value: "50", hidden: true });
    slider.setAttribute("aria-label", "How much of the older picture is seen, from the left");
    slider.addEventListener("input", () => pair.style.setProperty("--cut", `${slider.value}%`));
    button.addEventListener("click", () => {
      const sliding = pair.classList.toggle("sliding");
      slider.hidden = !sliding;
      button.setAttribute("aria-pressed", String(sliding));
      button.textContent = sliding ? "one beside the other" : "compare with a slider";
    });
    bar.append(button, slider);
    pair.after(bar);
  }

  // On paper every panel is open; a shared name would let only one be.
  addEventListener("beforeprint", () => { for (const c of claims) { c.dataset.was = String(c.open); c.removeAttribute("name"); c.open = true; } });
  addEventListener("afterprint", () => { for (const c of claims) { c.open = c.dataset.was === "true"; } for (const c of claims) c.setAttribute("name", "claim"); });

  const asked = () => { const id = decodeURIComponent(location.hash.slice(7)); return location.hash.startsWith("#claim-") ? claimOf.get(id) : undefined; };
  // After the browser has been to the address's own place, which lies in the pane.
  addEventListener("load", () => {
    const first = asked();
    if (first !== undefined) open(first, { focus: false });
    else if (paned() && claims.length > 0 && claims[0].dataset.status !== "supported") { claims[0].open = true; point(claims[0]); }
  });
  addEventListener("hashchange", () => { const claim = asked(); if (claim !== undefined) open(claim); });
})();
