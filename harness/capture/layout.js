// Reads one document into blocks and runs of text, with boxes and visibility: the layout artifact's part that only the live page
// knows. Runs in an isolated evaluation, changes nothing, and returns plain data as JSON text: one string crosses the processes at a
// sixth of the cost of as many values. Offsets count code points.
() => {
  const blocks = [], runs = [];
  const scrollX = window.scrollX, scrollY = window.scrollY;
  const root = document.documentElement;
  // A page may have thrown its own document away, or not have one yet.
  if (!root) return JSON.stringify({title: "", language: "", width: 1, height: 1, meta: {}, blocks: [], runs: [], ready: document.readyState, password: 0, scripts: 0, locked: false});
  const pageWidth = Math.max(root.scrollWidth, document.body ? document.body.scrollWidth : 0);
  const pageHeight = Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0);
  const SKIP = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "OPTION", "TEXTAREA", "IFRAME", "OBJECT", "VIDEO", "AUDIO", "CANVAS"]);
  const covers = [], images = [], media = [];
  const boxOf = (el) => { const r = el.getBoundingClientRect(); return [round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height)]; };

  const alpha = (colour) => {
    if (colour === "transparent") return 0;
    const parts = colour.match(/rgba?\(([^)]+)\)/);
    if (!parts) return 1;
    const numbers = parts[1].split(/[\s,/]+/).map(parseFloat);
    return numbers.length > 3 ? numbers[3] : 1;
  };
  const round = (n) => Math.round(n * 10) / 10;
  const name = (el) => {
    let text = el.tagName.toLowerCase();
    if (el.id) text += "#" + String(el.id).slice(0, 60).replace(/[\s.#\[]/g, "-");
    for (const c of Array.from(el.classList || []).slice(0, 8)) text += "." + c.slice(0, 40).replace(/[.#\[]/g, "-");
    const role = el.getAttribute && el.getAttribute("role");
    if (role) text += "[role=" + role + "]";
    return text;
  };
  // Where an element stands among its siblings of the same tag, counted once for all children of a parent.
  const places = new Map();
  const placeOf = (el) => {
    let known = places.get(el.parentNode);
    if (!known) {
      places.set(el.parentNode, known = new Map());
      const count = new Map();
      for (let s = el.parentNode ? el.parentNode.firstElementChild : null; s; s = s.nextElementSibling) {
        const index = (count.get(s.tagName) || 0) + 1;
        count.set(s.tagName, index);
        known.set(s, index);
      }
    }
    return known.get(el) || 1;
  };
  // The names of an element and of what holds it, outermost first, and its path: one step more than its parent's, kept for the next.
  const chains = new Map();
  const chainOf = (el) => {
    let chain = chains.get(el);
    if (chain) return chain;
    const up = el.parentElement || (el.getRootNode() && el.getRootNode().host);
    const outer = up && up.nodeType === 1 ? chainOf(up) : {names: [], path: ""};
    const names = outer.names.concat(name(el));
    if (el === root) chain = {names, path: ""};
    else {
      const tag = el.tagName.toLowerCase();
      const step = el.id && /^[\w-]+$/.test(el.id) ? tag + "#" + el.id : tag + ":nth-of-type(" + placeOf(el) + ")";
      chain = {names, path: outer.path ? outer.path + ">" + step : step};
    }
    chains.set(el, chain);
    return chain;
  };
  const openBlock = (el) => {
    const chain = chainOf(el);
    const block = {id: blocks.length, tag: el.tagName.toLowerCase(), path: chain.path, ancestors: chain.names};
    const cell = el.closest && el.closest("td,th");
    if (cell && cell.parentElement && cell.parentElement.rowIndex !== undefined) {
      const row = cell.parentElement, table = cell.closest("table");
      block.row = row.rowIndex;
      block.column = cell.cellIndex;
      const headers = [];
      const side = Array.from(row.cells).find((c) => c.tagName === "TH");
      if (side && side !== cell) headers.push(side.textContent.trim().replace(/\s+/g, " ").slice(0, 200));
      const top = table && table.rows[0] && table.rows[0].cells[cell.cellIndex];
      if (top && top !== cell && top.tagName === "TH") headers.push(top.textContent.trim().replace(/\s+/g, " ").slice(0, 200));
      if (headers.length) block.headers = headers;
    }
    blocks.push(block);
    return block.id;
  };
  const push = (run) => {
    const last = runs[runs.length - 1];
    if (run.text === "") return;
    if (last && last.block === run.block && / $/.test(last.text) && /^ +$/.test(run.text)) return;
    runs.push(run);
  };

  // Lines of a text node: raw ranges [start, end) with their rectangles, found by halving because tops only grow in a line break.
  // The search begins where a line would end that is as long as the one before, and widens from there: every look costs a layout.
  const range = document.createRange();
  const rectAt = (node, index) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const rects = range.getClientRects();
    return rects.length ? rects[rects.length - 1] : null;
  };
  const linesOf = (node) => {
    const data = node.data;
    range.selectNodeContents(node);
    const rects = Array.from(range.getClientRects()).filter((r) => r.width > 0 && r.height > 0);
    if (!rects.length) return [];
    if (rects.length === 1) return [{start: 0, end: data.length, rect: rects[0]}];
    const lines = [];
    let start = 0, size = Math.ceil(data.length / rects.length);
    while (start < data.length && lines.length < 5000) {
      let first = null;
      while (start < data.length && !(first = rectAt(node, start))) start++;
      if (start >= data.length || !first) break;
      let low = start + 1, high = data.length;
      const same = (index) => {
        for (let i = index; i >= start; i--) {
          const r = rectAt(node, i);
          if (r && (r.width > 0 || i === start)) return Math.abs(r.top - first.top) < Math.max(2, first.height / 2);
          if (index - i > 40) return true;
        }
        return true;
      };
      const guess = Math.min(start + size, high - 1);
      if (guess >= low) {
        if (same(guess)) {
          low = guess + 1;
          for (let step = 8; low + step < high; step *= 2) {
            if (!same(low + step)) { high = low + step; break; }
            low += step + 1;
          }
        } else {
          high = guess;
          for (let step = 8; high - step > low; step *= 2) {
            if (same(high - step)) { low = high - step + 1; break; }
            high -= step;
          }
        }
      }
      while (low < high) {
        const middle = (low + high) >> 1;
        if (same(middle)) low = middle + 1; else high = middle;
      }
      range.setStart(node, start);
      range.setEnd(node, low);
      lines.push({start: start, end: low, rect: range.getBoundingClientRect()});
      size = low - start;
      start = low;
    }
    // White space that no line drew belongs to the line before it.
    if (lines.length) {
      lines[0].start = 0;
      for (let i = 0; i + 1 < lines.length; i++) lines[i].end = lines[i + 1].start;
      lines[lines.length - 1].end = data.length;
    }
    return lines;
  };

  const textNode = (node, state) => {
    const raw = node.data;
    if (!raw) return;
    const keep = /^(pre|pre-wrap|break-spaces)$/.test(state.space);
    const collapse = (s) => keep ? s.replace(/[\t\r]/g, " ").replace(/\n/g, " ") : s.replace(/[ \t\n\r\f]+/g, " ");
    if (!raw.trim()) {
      if (state.block() !== null) push({text: " ", block: state.block(), boxes: []});
      return;
    }
    const block = state.open();
    if (state.why) {
      push({text: collapse(raw), block: block, visible: false, why: state.why, boxes: []});
      return;
    }
    const lines = linesOf(node);
    if (!lines.length) {
      push({text: collapse(raw), block: block, visible: false, why: "display", boxes: []});
      return;
    }
    let current = null;
    for (const line of lines) {
      let text = collapse(raw.slice(line.start, line.end));
      if (current && / $/.test(current.text)) text = text.replace(/^ /, "");
      if (!text) continue;
      const r = line.rect;
      const x = r.left + scrollX, y = r.top + scrollY;
      let why = "";
      if (x + r.width <= 0 || y + r.height <= 0 || x >= pageWidth + 1) why = "off-screen";
      else if (state.clip) {
        const w = Math.min(r.right, state.clip.right) - Math.max(r.left, state.clip.left);
        const h = Math.min(r.bottom, state.clip.bottom) - Math.max(r.top, state.clip.top);
        if (w < Math.min(r.width, 4) || h < Math.min(r.height * 0.4, 6)) why = "clipped";
      }
      if (!current || (current.why || "") !== why) {
        if (current) push(current);
        current = {text: "", block: block, boxes: []};
        if (why) { current.visible = false; current.why = why; }
        current.el = node.parentElement;
      }
      current.text += text;
      current.boxes.push([round(x), round(y), round(r.width), round(r.height), Array.from(text).length]);
    }
    if (current) push(current);
  };

  const generated = (el, which, state) => {
    const style = getComputedStyle(el, which);
    const content = style.content;
    if (!content || content === "none" || content === "normal" || !/^["']/.test(content)) return;
    let text = "";
    for (const m of content.matchAll(/"((?:[^"\\]|\\.)*)"/g)) text += m[1].replace(/\\(.)/g, "$1");
    if (!/[\p{L}\p{N}]/u.test(text) || style.display === "none" || style.visibility !== "visible") return;
    const run = {text: text, block: state.open(), generated: true, boxes: []};
    if (state.why) { run.visible = false; run.why = state.why; }
    push(run);
  };

  const film = (el) => {
    if (media.length >= 100) return;
    const tracks = Array.from(el.querySelectorAll("track")).map((t) => ({kind: t.kind, language: t.srclang, src: t.src.slice(0, 2000)}));
    const cues = Array.from(el.textTracks || []).flatMap((t) => Array.from(t.cues || [])).slice(0, 500).map((c) => ({start: c.startTime, end: c.endTime, text: String(c.text || "").slice(0, 500)}));
    const source = el.currentSrc || el.src || (el.querySelector("source") || {}).src || "";
    media.push({kind: el.tagName.toLowerCase(), src: source.slice(0, 2000), poster: (el.poster || "").slice(0, 2000), duration: Number.isFinite(el.duration) ? round(el.duration) : null,
      width: el.videoWidth || 0, height: el.videoHeight || 0, title: (el.getAttribute("aria-label") || el.title || "").slice(0, 500), box: boxOf(el), tracks: tracks, cues: cues});
  };

  const visit = (el, outer) => {
    if (el.tagName === "VIDEO" || el.tagName === "AUDIO") film(el);
    if (SKIP.has(el.tagName)) return;
    const style = getComputedStyle(el);
    if (style.display === "none") {
      const text = (el.textContent || "").trim();
      if (text && text.length < 20000 && outer.why !== "display") push({text: text.replace(/\s+/g, " "), block: outer.open(), visible: false, why: "display", boxes: []});
      return;
    }
    if (el.tagName === "BR") {
      if (outer.block() !== null) push({text: " ", block: outer.block(), boxes: []});
      return;
    }
    if (el.tagName === "IMG") {
      if (images.length < 1000 && el.currentSrc) images.push({src: el.currentSrc.slice(0, 2000), alt: (el.getAttribute("alt") || "").trim().slice(0, 500), box: boxOf(el), width: el.naturalWidth, height: el.naturalHeight, block: outer.block()});
      const alt = (el.getAttribute("alt") || "").trim();
      if (alt) {
        const r = el.getBoundingClientRect();
        push({text: alt, block: outer.open(), visible: false, why: "alt", boxes: [[round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height), Array.from(alt).length]]});
      }
      return;
    }
    const inline = style.display.startsWith("inline") || style.display === "contents" || style.display.startsWith("ruby");
    let id = null;
    const state = {
      open: inline ? outer.open : () => (id === null ? (id = openBlock(el)) : id),
      block: inline ? outer.block : () => id,
      space: style.whiteSpace,
      clip: outer.clip,
      opacity: outer.opacity * parseFloat(style.opacity || "1"),
      background: outer.background,
      why: outer.sticky || "",
      sticky: outer.sticky || "",
    };
    const background = style.backgroundColor;
    if (alpha(background) > 0.9) state.background = background;
    if (style.backgroundImage !== "none") state.background = "";
    const filled = style.webkitTextFillColor || style.color;
    if (!state.why) {
      if (style.visibility !== "visible") state.why = "visibility";
      else if (state.opacity < 0.05) state.why = state.sticky = "opacity";
      else if (parseFloat(style.fontSize) < 2) state.why = "size";
      else if (style.backgroundClip !== "text" && style.webkitBackgroundClip !== "text") {
        if (alpha(filled) < 0.05 && style.textShadow === "none") state.why = "colour";
        else if (state.background && filled === state.background && style.textShadow === "none") state.why = "colour";
      }
    }
    if (/(hidden|clip)/.test(style.overflowX + style.overflowY) || (style.clipPath && style.clipPath.startsWith("inset")) || (style.clip && style.clip !== "auto")) {
      const r = el.getBoundingClientRect();
      let box = {left: r.left, right: r.right, top: r.top, bottom: r.bottom};
      if (style.clip && style.clip !== "auto") {
        const c = (style.clip.match(/-?[\d.]+/g) || []).map(parseFloat);
        if (c.length === 4) box = {top: r.top + c[0], right: r.left + c[1], bottom: r.top + c[2], left: r.left + c[3]};
      }
      if (style.clipPath && /inset\(\s*(50|100)%/.test(style.clipPath)) box = {left: 0, right: 0, top: 0, bottom: 0};
      if (el !== root && el !== document.body) {
        state.clip = state.clip ? {
          left: Math.max(state.clip.left, box.left), right: Math.min(state.clip.right, box.right),
          top: Math.max(state.clip.top, box.top), bottom: Math.min(state.clip.bottom, box.bottom),
        } : box;
      }
    }
    if ((style.position === "absolute" || style.position === "relative") && alpha(background) > 0.9 && el !== document.body) {
      const r = el.getBoundingClientRect();
      if (r.width * r.height > 20000 && (parseInt(style.zIndex, 10) || 0) >= 1 && state.opacity > 0.9)
        covers.push({el: el, left: r.left + scrollX, right: r.right + scrollX, top: r.top + scrollY, bottom: r.bottom + scrollY});
    }
    generated(el, "::before", state);
    const closed = el.tagName === "DETAILS" && !el.open;
    const children = el.shadowRoot ? el.shadowRoot.childNodes : (el.tagName === "SLOT" && el.assignedNodes().length ? el.assignedNodes() : el.childNodes);
    for (const child of children) {
      const inner = closed && !(child.nodeType === 1 && child.tagName === "SUMMARY") ? {...state, why: "closed", sticky: "closed"} : state;
      if (child.nodeType === 3) textNode(child, inner);
      else if (child.nodeType === 1) visit(child, inner);
    }
    generated(el, "::after", state);
  };
  const start = {open: () => 0, block: () => null, space: "normal", clip: null, opacity: 1, background: "rgb(255, 255, 255)", why: "", sticky: ""};
  if (document.body) visit(document.body, {...start, open: () => openBlock(document.body)});

  for (const run of runs) {
    const el = run.el;
    delete run.el;
    if (run.visible === false || !run.boxes.length || !covers.length || !el) continue;
    const hidden = (b) => covers.some((c) => !c.el.contains(el) && b[0] >= c.left && b[0] + b[2] <= c.right && b[1] >= c.top && b[1] + b[3] <= c.bottom);
    if (run.boxes.every(hidden)) { run.visible = false; run.why = "covered"; }
  }

  const meta = {};
  for (const m of Array.from(document.querySelectorAll("meta[content]")).slice(0, 200)) {
    const key = m.getAttribute("property") || m.getAttribute("name") || m.getAttribute("itemprop");
    if (key && !(key in meta)) meta[key.slice(0, 100)] = m.getAttribute("content").slice(0, 1000);
  }
  const canonical = document.querySelector("link[rel=canonical]");
  if (canonical) meta.canonical = canonical.href;
  const walk = (value, depth) => {
    if (!value || typeof value !== "object" || depth > 4) return;
    for (const key of ["datePublished", "dateModified", "headline", "isAccessibleForFree", "articleBody"])
      if (key in value && typeof value[key] !== "object" && !("ld:" + key in meta)) meta["ld:" + key] = String(value[key]).slice(0, 300);
    for (const inner of Array.isArray(value) ? value : value["@graph"] ? value["@graph"] : []) walk(inner, depth + 1);
  };
  for (const s of Array.from(document.querySelectorAll("script[type='application/ld+json']")).slice(0, 20)) {
    try { walk(JSON.parse(s.textContent), 0); } catch (error) { /* broken metadata is common and says nothing */ }
  }
  const time = document.querySelector("time[datetime]");
  if (time) meta.time = time.getAttribute("datetime");
  return JSON.stringify({
    images: images, media: media,
    title: document.title, language: root.lang || "", width: pageWidth, height: pageHeight, meta: meta,
    blocks: blocks, runs: runs, ready: document.readyState,
    password: Array.from(document.querySelectorAll("input[type=password]")).filter((el) => { const r = el.getBoundingClientRect(); return r.width > 4 && r.height > 4 && getComputedStyle(el).visibility === "visible"; }).length,
    scripts: document.scripts.length,
    locked: document.body ? /hidden/.test(getComputedStyle(document.body).overflowY + getComputedStyle(root).overflowY) : false,
  });
}
