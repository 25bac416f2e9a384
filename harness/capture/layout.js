// Reads one document into blocks and runs of text, with boxes and visibility: the layout artifact's part that only the live page
// knows. Runs in an isolated evaluation, changes nothing, and returns plain data as JSON text: one string crosses the processes at a
// sixth of the cost of as many values. Offsets count code points. `typed` says whether what stands in fields that somebody may type into is
// read: where the harness logs in, it is not. `obscures` is `forms.js`.
(how, obscures) => {
  const typed = !how || how.typed !== false;
  const blocks = [], runs = [];
  const scrollX = window.scrollX, scrollY = window.scrollY;
  const root = document.documentElement;
  // A page may have thrown its own document away, or not have one yet.
  if (!root) return JSON.stringify({title: "", language: "", width: 1, height: 1, meta: {}, blocks: [], runs: [], ready: document.readyState, password: 0, scripts: 0, locked: false});
  const pageWidth = Math.max(root.scrollWidth, document.body ? document.body.scrollWidth : 0);
  const pageHeight = Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0);
  // Where a page reads from right to left, it goes on to the left of the window.
  const rightToLeft = getComputedStyle(root).direction === "rtl" || (document.body && getComputedStyle(document.body).direction === "rtl");
  const leftEdge = rightToLeft ? Math.min(0, root.clientWidth - pageWidth) : 0, rightEdge = rightToLeft ? Math.max(root.clientWidth, pageWidth + leftEdge) : pageWidth;
  const SKIP = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "OPTION", "TEXTAREA", "IFRAME", "VIDEO", "AUDIO", "CANVAS", "script", "style"]);
  const FIELDS = new Set(["INPUT", "TEXTAREA", "SELECT"]);
  const SVG = "http://www.w3.org/2000/svg";
  // A document of XML writes its tags as it likes; those of HTML are told as a page's are.
  const tagOf = document.contentType === "text/html" ? (el) => el.tagName : (el) => el.namespaceURI === "http://www.w3.org/1999/xhtml" ? el.tagName.toUpperCase() : el.tagName;
  const covers = [], images = [], media = [], shown = [];
  // Closed shadow trees, which the harness was given from outside.
  const shadowOf = (el) => el.shadowRoot || (globalThis[Symbol.for("harness roots")] && globalThis[Symbol.for("harness roots")].get(el)) || null;
  const boxOf = (el) => { const r = el.getBoundingClientRect(); return [round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height)]; };

  // Colours are told apart as the screen shows them: those of other spaces are drawn to be known. By how they are spelled.
  const colours = new Map();
  let pen = null;
  const rgba = (colour) => {
    let known = colours.get(colour);
    if (known) return known;
    const parts = colour.match(/^rgba?\(([^)]+)\)$/);
    if (colour === "transparent") known = [0, 0, 0, 0];
    else if (parts) {
      const numbers = parts[1].split(/[\s,/]+/).map(parseFloat);
      known = [numbers[0], numbers[1], numbers[2], numbers.length > 3 ? numbers[3] : 1];
    } else {
      pen = pen || new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = "#000";
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const points = pen.getImageData(0, 0, 1, 1).data;
      known = [points[0], points[1], points[2], points[3] / 255];
    }
    colours.set(colour, known);
    return known;
  };
  const alpha = (colour) => rgba(colour)[3];
  const round = (n) => Math.round(n * 10) / 10;
  const codePoints = (text) => /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
  // Nobody tells colours apart that differ by so little.
  const NEAR = 6;
  const alike = (a, b) => {
    if (a === b) return true;
    const one = rgba(a), two = rgba(b);
    return [0, 1, 2].every((i) => Math.abs(one[i] - two[i]) <= NEAR) && one[3] > 0.9;
  };
  // How much of an element its filters let through, and by how many pixels they blur it.
  const unfiltered = {opacity: 1, blur: 0};
  const filtered = (filter) => {
    if (filter === "none") return unfiltered;
    const faded = filter.match(/opacity\(([\d.]+)(%?)\)/), blurred = filter.match(/blur\(([\d.]+)px\)/);
    return {opacity: faded ? parseFloat(faded[1]) / (faded[2] ? 100 : 1) : 1, blur: blurred ? parseFloat(blurred[1]) : 0};
  };
  // How many pixels a pane blurs what lies behind it.
  const frosted = (filter) => !filter || filter === "none" ? 0 : parseFloat((filter.match(/blur\(([\d.]+)px\)/) || [])[1] || 0);
  // A clip path that leaves nothing.
  const emptied = (path) => {
    if (/^(circle|ellipse)\(\s*0(px|%)?[\s)]/.test(path) || /^ellipse\(\s*\S+\s+0(px|%)?[\s)]/.test(path)) return true;
    const polygon = path.match(/^polygon\((?:\w+,)?(.*)\)$/);
    if (!polygon) return false;
    const points = polygon[1].split(",").map((p) => p.trim().split(/\s+/));
    return [0, 1].some((axis) => new Set(points.map((p) => p[axis])).size < 2);
  };
  // Attributes in which pages whose classes are made by a program say what an element is, and those that only a place for adverts has.
  // Not so those that tell of what section or type a text is: “comment” there is a newspaper's page of opinions.
  const SAYS = /^(itemprop|data-(component|testid|test-id|qa|module|block|widget|role|component-name|module-name|block-name|widget-type|gu-name))$/;
  const FOR_ADVERTS = /^data-(google-query-id|(google-)?ad-?(slot|unit|client|format))$/;
  // What holds the answers of one question, of which a reader picks one: a group of radio buttons, though nothing says so.
  const asking = new Set();
  // Longer is what such a box holds besides, in characters: the parts of a page that buttons lead through, or what a petition asks for.
  const ASKS = 400;
  const short = (el) => el.textContent.trim().replace(/\s+/g, " ").length <= ASKS;
  const radios = Array.from(document.querySelectorAll("input[type=radio]")).slice(0, 300);
  for (const input of radios) {
    // One page may ask the same twice, under one name: each time in the nearest element that holds more than one answer.
    let around = input.parentElement;
    const others = (el) => radios.some((other) => other !== input && other.name === input.name && el.contains(other));
    while (around && !others(around)) around = around.parentElement;
    if (around && !around.matches("html,body,main,article,form,[role]") && short(around)) asking.add(around);
  }
  // A form that asks for an address and shows nothing: what a register tells stands in fields as well, with their values.
  for (const form of Array.from(document.querySelectorAll("form:not([role])")).slice(0, 200)) {
    const shows = (field) => field.value && !["hidden", "submit", "button", "checkbox", "radio"].includes(field.type);
    if (form.querySelector("input[type=email]") && short(form) && !Array.from(form.querySelectorAll("input,textarea")).some(shows)) asking.add(form);
  }
  const roleOf = (el) => el.getAttribute("role") || (asking.has(el) ? (el.tagName === "FORM" ? "form" : "radiogroup") : "");
  const name = (el) => {
    let text = el.tagName.toLowerCase();
    if (!el.hasAttributes()) return asking.has(el) ? text + "[role=" + roleOf(el) + "]" : text;
    if (el.id) text += "#" + String(el.id).slice(0, 60).replace(/[\s.#\[]/g, "-");
    for (const c of Array.from(el.classList || []).slice(0, 8)) text += "." + c.slice(0, 40).replace(/[.#\[]/g, "-");
    for (const a of el.attributes) {
      if (FOR_ADVERTS.test(a.name)) text += ".ad-slot";
      else if (SAYS.test(a.name) && /^[\w-]{2,40}$/.test(a.value)) text += "." + a.value;
    }
    const role = el.getAttribute && roleOf(el);
    if (role) text += "[role=" + role + "]";
    return text;
  };
  globalThis[Symbol.for("harness name")] = name;  // for holder.js, which asks later, in the same world
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
      const step = el.id && /^[\w-]{1,100}$/.test(el.id) ? tag + "#" + el.id : tag + ":nth-of-type(" + placeOf(el) + ")";
      chain = {names, path: outer.path ? outer.path + ">" + step : step};
    }
    chains.set(el, chain);
    return chain;
  };
  // A table's slots, each with the cell that covers it: a cell may span several. Made once for each table.
  const tables = new Map();
  const gridOf = (table) => {
    let grid = tables.get(table);
    if (grid) return grid;
    grid = {slots: [], places: new Map(), named: new Map(), columns: [], rows: [], headers: new Map()};
    const rows = Array.from(table.rows), left = new Map();
    for (const part of new Set(rows.map((row) => row.parentElement))) {
      const own = part ? Array.from(part.rows || []) : [];
      own.forEach((row, r) => left.set(row, own.length - r));
    }
    rows.forEach((row, r) => {
      const taken = grid.slots[r] = grid.slots[r] || [];
      let column = 0;
      for (const cell of row.cells) {
        while (taken[column]) column++;
        const wide = Math.max(1, Math.min(cell.colSpan || 1, 200));
        let high = cell.rowSpan === 0 ? rows.length : Math.max(1, cell.rowSpan || 1);
        // No cell reaches beyond its part of the table.
        high = Math.min(high, left.get(row) || 1, 500);
        for (let i = 0; i < high; i++) {
          const below = grid.slots[r + i] = grid.slots[r + i] || [];
          for (let j = 0; j < wide; j++) if (!below[column + j]) below[column + j] = cell;
        }
        grid.places.set(cell, {table: table, row: r, column: column, wide: wide, high: high});
        column += wide;
      }
    });
    tables.set(table, grid);
    return grid;
  };
  const placeInTable = (cell) => {
    const row = cell.parentElement, table = row && row.rowIndex !== undefined ? row.closest("table") : null;
    return table ? gridOf(table).places.get(cell) || null : null;
  };
  // Figures set high are a power or point to a note: beside other figures they would read as one number with them.
  const raised = (el, style) => (tagOf(el) === "SUP" || /^(super|text-top)$/.test(style.verticalAlign)) && /^\s*[\d,–-]{1,7}\s*$/.test(el.textContent);
  // What a header cell heads: its scope says so, or its part of the table, or that no data stands beside it in its row.
  const headsColumn = (cell) => {
    const scope = (cell.getAttribute("scope") || "").toLowerCase(), section = cell.parentElement.parentElement;
    if (/^col/.test(scope)) return true;
    if (/^row/.test(scope)) return false;
    if (section && tagOf(section) === "THEAD") return true;
    return tagOf(cell) === "TH" && Array.from(cell.parentElement.cells).every((c) => tagOf(c) === "TH" || !c.textContent.trim());
  };
  const headsRow = (cell) => tagOf(cell) === "TH" && !headsColumn(cell);
  // A header's words as they are seen: not those for who hears the page alone, nor the number of a note.
  const wordsSeen = (el) => {
    let text = "";
    for (const child of el.childNodes) {
      if (child.nodeType === 3) text += child.data;
      if (child.nodeType !== 1 || SKIP.has(tagOf(child)) || /^(RT|RP|TABLE)$/.test(tagOf(child))) continue;
      const style = getComputedStyle(child), r = child.getBoundingClientRect();
      if (raised(child, style) || style.display === "none" || style.visibility !== "visible" || (style.display !== "contents" && style.position === "absolute" && (r.width < 4 || r.height < 4))) continue;
      text += tagOf(child) === "BR" || !/^inline|^contents/.test(style.display) ? " " + wordsSeen(child) + " " : wordsSeen(child);
    }
    return text;
  };
  // The cells that head a column or a row, in their order, each with its own row or column: looked for once.
  const headingColumn = (grid, column) => grid.columns[column] = grid.columns[column] ||
    grid.slots.flatMap((taken, row) => taken[column] && headsColumn(taken[column]) ? [{at: row, cell: taken[column]}] : []);
  const headingRow = (grid, row) => grid.rows[row] = grid.rows[row] ||
    (grid.slots[row] || []).flatMap((cell, column) => cell && headsRow(cell) ? [{at: column, cell: cell}] : []);
  const headersOf = (cell, place) => {
    const grid = gridOf(place.table);
    if (grid.headers.has(cell)) return grid.headers.get(cell);
    const found = new Set();
    const said = (cell.getAttribute("headers") || "").split(/\s+/).filter(Boolean);
    for (const id of said) for (const c of grid.places.keys()) if (c.id === id) { found.add(c); break; }
    found.delete(cell);
    if (!found.size) {
      if (!headsColumn(cell)) for (let row = place.row; row < place.row + place.high; row++)
        for (const {at, cell: c} of headingRow(grid, row)) if (at < place.column) found.add(c);
      const over = [];
      for (let column = place.column; column < place.column + place.wide; column++)
        for (const {at, cell: c} of headingColumn(grid, column)) if (at < place.row) over.push({at, cell: c});
      for (const {cell: c} of place.wide > 1 ? over.sort((a, b) => a.at - b.at) : over) found.add(c);
      found.delete(cell);
    }
    const told = Array.from(found, (c) => {
      if (!grid.named.has(c)) grid.named.set(c, wordsSeen(c).trim().replace(/\s+/g, " ").slice(0, 200));
      return grid.named.get(c);
    }).filter(Boolean);
    grid.headers.set(cell, told);
    return told;
  };
  // The numbers that lists show before their items, by what the page's markup says of them.
  const numbers = new Map(), lists = new Map();
  const BULLET = /^(none|disc|circle|square|disclosure-(open|closed)|".*"|symbols\(.*)$/;
  const numberOf = (el, style) => {
    const list = el.parentElement;
    if (tagOf(el) !== "LI" || !list || BULLET.test(style.listStyleType) || style.listStyleImage !== "none" || /list-item/.test(style.counterSet + style.counterReset + style.counterIncrement)) return null;
    const marker = getComputedStyle(el, "::marker").content;
    if (marker && marker !== "normal") return null;
    let told = lists.get(list);
    if (!told) {
      lists.set(list, told = new Map());
      const own = Array.from(list.children).filter((c) => tagOf(c) === "LI" && getComputedStyle(c).display === "list-item");
      const ordered = tagOf(list) === "OL", step = ordered && list.reversed ? -1 : 1;
      const start = ordered && list.hasAttribute("start") ? parseInt(list.getAttribute("start"), 10) : NaN;
      let next = Number.isNaN(start) ? (step < 0 ? own.length : 1) : start;
      for (const item of own) {
        const value = item.hasAttribute("value") ? parseInt(item.getAttribute("value"), 10) : NaN;
        if (!Number.isNaN(value)) next = value;
        told.set(item, next);
        next += step;
      }
    }
    return told.has(el) ? told.get(el) : null;
  };
  const openBlock = (el) => {
    const chain = chainOf(el);
    const block = {id: blocks.length, tag: el.tagName.toLowerCase(), path: chain.path, ancestors: chain.names};
    if (numbers.size) {
      const item = el.closest && el.closest("li");
      if (item && numbers.has(item)) block.item = numbers.get(item);
    }
    const cell = el.closest && el.closest("td,th");
    const place = cell && placeInTable(cell);
    if (place) {
      block.row = place.row;
      block.column = place.column;
      const headers = headersOf(cell, place);
      if (headers.length) block.headers = headers;
    }
    blocks.push(block);
    return block.id;
  };
  const push = (run, state) => {
    const last = runs[runs.length - 1];
    if (run.text === "") return;
    if (state && state.link) run.link = true;
    if (state && state.struck) run.struck = true;
    if (last && last.block === run.block && /[ \u2028]$/.test(last.text) && /^[ \u2028]+$/.test(run.text)) {
      if (run.text === "\u2028") last.text = last.text.slice(0, -1) + run.text;
      return;
    }
    runs.push(run);
  };

  // Lines of a text node: raw ranges [start, end) with their rectangles, found by narrowing down because tops only grow in a line break.
  // Every look costs a layout, so it goes to where the line should end: by the room that is left on it, and where a word begins.
  const range = document.createRange();
  // The least area that a letter has which can be read, in square pixels.
  const SMALL = 3;
  const rectAt = (node, index) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const rects = range.getClientRects();
    return rects.length ? rects[rects.length - 1] : null;
  };
  const linesOf = (node) => {
    const data = node.data;
    range.selectNodeContents(node);
    let rects = range.getClientRects();
    if (rects.length !== 1 || !(rects[0].width > 0 && rects[0].height > 0)) rects = Array.from(rects).filter((r) => r.width > 0 && r.height > 0);
    if (!rects.length) return [];
    if (rects.length === 1) return [{start: 0, end: data.length, rect: rects[0]}];
    const lines = [], letter = rects.reduce((sum, r) => sum + r.width, 0) / data.length;
    let start = 0, size = Math.ceil(data.length / rects.length), at = 0, next = {index: -1, rect: null};
    while (start < data.length && lines.length < 5000) {
      let first = null;
      while (start < data.length && !(first = start === next.index ? next.rect : rectAt(node, start))) start++;
      if (start >= data.length || !first) break;
      const level = (r) => Math.abs(r.top - first.top) < Math.max(2, first.height / 2);
      let low = start + 1, high = data.length, seen = first, seenAt = start;
      const same = (index) => {
        for (let i = index; i >= start; i--) {
          const r = rectAt(node, i);
          if (r && (r.width > 0 || i === start)) { seen = r; seenAt = i; return level(r); }
          if (index - i > 40) return true;
        }
        return true;
      };
      // The line's own rectangles, of which there are several where it reads both ways, and the first of the line below.
      while (at < rects.length && !level(rects[at])) at++;
      const mine = at;
      while (at < rects.length && level(rects[at])) at++;
      let left = Infinity, right = -Infinity, upper = Infinity, lower = -Infinity;
      for (const r of rects.slice(mine, at)) {
        left = Math.min(left, r.left);
        right = Math.max(right, r.right);
        upper = Math.min(upper, r.top);
        lower = Math.max(lower, r.bottom);
      }
      const below = rects[at], backwards = first.left - left > right - first.right;
      if (mine < at && !below) low = high; // the last line
      let look = start + size;
      for (let looks = 0; low < high; looks++) {
        look = Math.max(low, Math.min(look, high - 1));
        const on = same(look);
        if (on) low = look + 1; else { high = look; if (seenAt === look) next = {index: look, rect: seen}; }
        if (looks > 6 || mine === at) { look = (low + high) >> 1; continue; }
        const room = on ? (backwards ? seen.left - left : right - seen.right) : backwards ? seen.right - below.right : below.left - seen.left;
        const end = (on ? seenAt + 1 : look) + Math.round(room / letter);
        look = end;
        for (let near = 0; near < 9; near++) {
          const back = end - near, ahead = end + near;
          if (back > low && back < high && data[back - 1] === " ") { look = back; break; }
          if (ahead > low && ahead < high && data[ahead - 1] === " ") { look = ahead; break; }
        }
      }
      // What a range of its letters says may take in the line above, where that ends in a hyphen of its own.
      range.setStart(node, start);
      range.setEnd(node, low);
      lines.push({start: start, end: low, rect: mine < at ? new DOMRect(left, upper, right - left, lower - upper) : range.getBoundingClientRect()});
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

  // Why words that are drawn in a rectangle are not seen there, empty where they are.
  const unseenAt = (r, letters, state) => {
    const reach = state.reach || {left: leftEdge, right: rightEdge};
    if (r.right + scrollX <= reach.left || r.bottom + scrollY <= 0 || r.left + scrollX >= reach.right + 1) return "off-screen";
    if (r.width * r.height < SMALL * letters) return "size"; // drawn smaller than it is set
    if (!state.clip) return "";
    const w = Math.min(r.right, state.clip.right) - Math.max(r.left, state.clip.left);
    const h = Math.min(r.bottom, state.clip.bottom) - Math.max(r.top, state.clip.top);
    return w < Math.min(r.width, 4) || h < Math.min(r.height * 0.4, 6) ? "clipped" : "";
  };

  // A line that an ellipsis shortens, in what is left of it and what is not: by words, of which more than half must be there, and by letters
  // where words stand without spaces.
  const WORDS = /[\u3040-\u30ff\u3400-\u9fff]\s*|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+/g, MOST_WORDS = 400;
  const shortened = (node, line, cut) => {
    if (line.rect.left >= cut.left - 1 && line.rect.right <= cut.right + 1) return [line];
    const parts = [];
    let words = 0;
    for (const word of node.data.slice(line.start, line.end).matchAll(WORDS)) {
      const start = line.start + word.index, last = parts[parts.length - 1];
      range.setStart(node, start);
      range.setEnd(node, start + (word[0].trimEnd().length || 1));
      const r = range.getBoundingClientRect();
      const why = ++words > MOST_WORDS || Math.min(r.right, cut.right) - Math.max(r.left, cut.left) < r.width / 2 ? "clipped" : "";
      if (last && (last.why === why || !word[0].trim())) last.end = start + word[0].length;
      else parts.push({start: start, end: start + word[0].length, why: why});
    }
    for (const part of parts) {
      range.setStart(node, part.start);
      range.setEnd(node, part.end);
      part.rect = range.getBoundingClientRect();
    }
    return parts;
  };

  // Old Hebrew pages are written as they look, from left to right, and their encoding says so; browsers show them as they are written.
  const visual = document.characterSet === "ISO-8859-8";
  const textNode = (node, state) => {
    const raw = node.data;
    if (!raw) return;
    const keep = /^(pre|pre-wrap|break-spaces)$/.test(state.space);
    const raise = (s) => state.raised ? s.replace(/\d/g, (d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d]) : s;
    // Words that are shown against their own direction are told between the signs that say so in plain text.
    const turn = (run) => {
      if (!state.turned || !run.lines) return run;
      if (state.turned === "\u202d" && !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(run.text)) return run;
      const first = run.lines[0], last = run.lines[run.lines.length - 1];
      first.text = state.turned + first.text;
      last.text += "\u202c";
      run.text = state.turned + run.text + "\u202c";
      run.boxes[0][4]++;
      run.boxes[run.boxes.length - 1][4]++;
      return run;
    };
    const collapse = (s) => raise(keep ? s.replace(/\r\n/g, " \n").replace(/[\t\r]/g, " ").replace(/\n/g, "\u2028") : state.space === "pre-line" ? s.replace(/[ \t\r]*\n\s*/g, "\u2028").replace(/[ \t\f]+/g, " ") : /[\t\n\r\f]|  /.test(s) ? s.replace(/[ \t\n\r\f]+/g, " ") : s);
    if (!raw.trim()) {
      if (state.block() !== null) push({text: keep && raw.includes("\n") ? "\u2028" : " ", block: state.block(), boxes: []});
      return;
    }
    const block = state.open();
    if (state.why) {
      push({text: collapse(raw), block: block, visible: false, why: state.why, boxes: []}, state);
      return;
    }
    let lines = linesOf(node);
    if (state.cut) lines = lines.flatMap((line) => shortened(node, line, state.cut));
    if (!lines.length) {
      push({text: collapse(raw), block: block, visible: false, why: "display", boxes: []});
      return;
    }
    let current = null;
    for (const line of lines) {
      let text = collapse(raw.slice(line.start, line.end));
      if (current && /[ \u2028]$/.test(current.text)) text = text.replace(/^ /, "");
      if (!text) continue;
      const r = line.rect;
      const x = r.left + scrollX, y = r.top + scrollY;
      const why = unseenAt(r, text.length, state) || line.why || "";
      if (!current || (current.why || "") !== why) {
        if (current) push(turn(current), state);
        current = {text: "", block: block, boxes: []};
        if (why) { current.visible = false; current.why = why; }
        current.el = node.parentNode.nodeType === 1 ? node.parentNode : node.parentNode.host;
        current.lines = [];
        if (state.stuck) current.stuck = true;
        if (state.doubt && !why) current.doubt = state.doubt;
        if (state.look && !why) current.look = state.look;
      }
      current.lines.push({node: node, start: line.start, end: line.end, text: text});
      current.text += text;
      current.boxes.push([round(x), round(y), round(r.width), round(r.height), codePoints(text)]);
    }
    if (current) push(turn(current), state);
  };

  // CSS counters, as far as they are told in plain digits. Only a page that shows one is counted through, in a second reading.
  let counting = false, wanted = false;
  const counters = Object.create(null), opened = [];
  const tell = (list) => Array.from((list || "").matchAll(/([\w-]+)\s+(-?\d+)/g)).map((m) => [m[1], parseInt(m[2], 10)]);
  const count = (style) => {
    if (style.counterReset !== "none") for (const [key, value] of tell(style.counterReset)) {
      (counters[key] = counters[key] || []).push(value);
      if (opened.length) opened[opened.length - 1].push(key);
    }
    if (style.counterSet && style.counterSet !== "none") for (const [key, value] of tell(style.counterSet)) if (counters[key] && counters[key].length) counters[key][counters[key].length - 1] = value;
    if (style.counterIncrement !== "none") for (const [key, value] of tell(style.counterIncrement)) {
      const stack = counters[key] = counters[key] || [];
      if (!stack.length) { stack.push(0); if (opened.length) opened[opened.length - 1].push(key); }
      stack[stack.length - 1] += value;
    }
  };
  const numbered = (how, inside) => {
    const [key, ...rest] = inside.split(",").map((part) => part.trim());
    const kind = rest.filter((part) => !/^["']/.test(part))[0] || "decimal";
    const stack = counters[key] || [];
    if (kind !== "decimal") return "";
    if (how === "counter") return String(stack.length ? stack[stack.length - 1] : 0);
    return stack.join((rest.find((part) => /^["']/.test(part)) || '""').slice(1, -1));
  };

  // Says whether what is made there may lie over the element's own words.
  const generated = (el, which, state) => {
    const style = getComputedStyle(el, which);
    const content = style.content;
    if (!content || content === "none" || content === "normal") return false;
    if (counting) count(style);
    else if (content.includes("counter")) wanted = true;
    if (style.display === "none" || style.visibility !== "visible") return false;
    said(content, state);
    if (!/^(absolute|fixed)$/.test(style.position) || alpha(style.backgroundColor) < 0.9 || parseFloat(style.opacity) < 0.9) return false;
    const r = el.getBoundingClientRect();
    return parseFloat(style.width) * parseFloat(style.height) > r.width * r.height / 2;
  };
  // Words that stand in no element, as the style sheets spell them.
  const said = (content, state) => {
    let text = "";
    for (const m of content.matchAll(/"((?:[^"\\]|\\.)*)"|(counters?)\(([^)]*)\)|(\/)/g)) {
      if (m[4]) break; // what follows is for those who hear the page
      text += m[2] ? numbered(m[2], m[3]) : (m[1] || "").replace(/\\(.)/g, "$1");
    }
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const run = {text: text, block: state.open(), generated: true, boxes: []};
    const why = state.why || (state.doubt === "colour" ? "colour" : "");
    if (why) { run.visible = false; run.why = why; }
    push(run);
  };

  // What a form's field shows is no text of the document's: its value, or until it has one the words that say what to write there. A field
  // is a block of its own. What is a secret by its kind is never read; of a box to search with nothing says what the page holds.
  const TEXTUAL = /^(text|search|tel|url|email|number|date|month|week|time|datetime-local)$/;
  const SECRET = /passw|passwort|passphrase|\bpwd|\bpin\b|\botp|mot-?de-?passe|contrase|парол/i, SECRET_USE = /\b((current|new)-password|one-time-code|cc-[a-z-]+)\b/;
  const SEEKS = /(^|[^a-z])(search|suche|recherche|busca|query)|^[qs]$/i;
  const seeks = (el) => el.matches("[type=search],[role=searchbox],[role=search] *,search *") || SEEKS.test(el.name) || SEEKS.test(el.id) ||
    !!el.form && ["action", "class", "id", "name"].some((name) => SEEKS.test(el.form.getAttribute(name) || ""));
  const field = (el, state) => {
    const choice = tagOf(el) === "SELECT";
    if (tagOf(el) === "INPUT" && !TEXTUAL.test(el.type) || SECRET_USE.test(el.autocomplete) || SECRET.test(el.name + " " + el.id)) return;
    const fixed = el.readOnly || el.disabled || choice;
    const value = choice ? Array.from(el.selectedOptions).map((o) => plain(o.label)).filter(Boolean).join(", ") : typed || fixed ? el.value : "";
    const text = (value || (choice || el.value ? "" : el.placeholder) || "").trim().replace(/\s+/g, " ");
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const r = el.getBoundingClientRect();
    const unset = choice ? !Array.from(el.selectedOptions).some((o) => o.defaultSelected) && !el.disabled : !value;
    const kind = seeks(el) ? "search" : unset ? "placeholder" : "value";
    const why = state.why || (value && state.doubt === "colour" ? "colour" : "") || unseenAt(r, Math.min(text.length, 20), state); // it scrolls
    if (why && kind !== "value") return;
    const run = {text: text, block: openBlock(el), field: kind, el: el, boxes: [[round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height), codePoints(text)]]};
    if (why) { run.visible = false; run.why = why; }
    else if (state.look) run.look = state.look;
    if (state.stuck) run.stuck = true;
    push(run, state);
  };

  // Words that stand with a picture: of the figure, or of a close ancestor that holds a caption; what names its maker is kept apart.
  const CREDIT = "[class*=credit i],[class*=copyright i],[class*=photographer i],[itemprop=copyrightHolder],[itemprop=creditText],[itemprop=author]";
  const CAPTION = "figcaption,[class*=caption i],[class*=legend i],[class*=bildunter i],[class*=bildtext i],[class*=leyenda i],[class*=podpis i]";
  const seen = (el) => !el.checkVisibility || el.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const plain = (text) => (text || "").trim().replace(/\s+/g, " ").slice(0, 1000);
  const wordsBeside = (el) => {
    let holder = el.closest && el.closest("figure");
    for (let at = el.parentElement, up = 0; !holder && at && at !== document.body && up < 3; at = at.parentElement, up++)
      if (at.querySelector(CAPTION) && at.querySelectorAll("img,picture,svg,canvas,video").length <= 3) holder = at;
    if (!holder) return {caption: "", credit: ""};
    const credits = Array.from(holder.querySelectorAll(CREDIT)).filter((c) => !c.contains(el) && seen(c));
    const captions = Array.from(holder.querySelectorAll(CAPTION)).filter((c) => !c.contains(el) && seen(c));
    const outer = captions.filter((c) => !captions.some((o) => o !== c && o.contains(c)));
    const text = outer.map((c) => {
      if (credits.includes(c)) return "";
      const copy = c.cloneNode(true);
      for (const part of copy.querySelectorAll(CREDIT + ",script,style")) part.remove();
      return plain(copy.textContent);
    }).filter(Boolean).join(" ");
    const own = credits.filter((c) => !credits.some((o) => o !== c && o.contains(c)));
    return {caption: text, credit: own.map((c) => plain(c.textContent)).join(" ")};
  };
  let inlined = 0;
  // What keeps a picture from being seen that the page holds. Blurring takes what is smaller than a hundredth of it.
  const hides = (el, outer, box) => {
    const style = getComputedStyle(el), own = filtered(style.filter);
    if (/^(closed|covered|clipped|opacity)$/.test(outer.sticky)) return outer.sticky;
    if (emptied(style.clipPath)) return "clipped";
    if (style.visibility !== "visible") return "visibility";
    if (outer.opacity * parseFloat(style.opacity || "1") * own.opacity < 0.05) return "opacity";
    return outer.blur + own.blur > Math.max(2, Math.min(box[2], box[3]) / 100) ? "blurred" : "";
  };
  // What is left of a box by what cuts off around it, from its own corner; null where that is all of it.
  const within = (box, clip) => {
    if (!clip) return null;
    const left = Math.max(0, clip.left + scrollX - box[0]), top = Math.max(0, clip.top + scrollY - box[1]);
    const right = Math.max(left, Math.min(box[2], clip.right + scrollX - box[0])), bottom = Math.max(top, Math.min(box[3], clip.bottom + scrollY - box[1]));
    return left > 1 || top > 1 || right < box[2] - 1 || bottom < box[3] - 1 ? [left, top, right, bottom].map(round) : null;
  };
  const picture = (el, kind, src, width, height, outer) => {
    const box = boxOf(el);
    if (images.length >= 1000 || (!src && kind !== "svg" && kind !== "canvas")) return;
    if (kind !== "img" && (box[2] < 64 || box[3] < 48)) return;
    // A picture inside the address has no answer of its own: the address is all there is of it.
    let address = src.slice(0, 2000);
    if (src.startsWith("data:") && src.length <= 400000 && inlined + src.length <= 2000000) { address = src; inlined += src.length; }
    const words = wordsBeside(el);
    const label = el.getAttribute("alt") || el.getAttribute("aria-label") || "";
    const chain = chainOf(el);
    const found = {src: address, alt: label.trim().slice(0, 500), box: box, width: width, height: height, block: outer.block(), path: chain.path, ancestors: chain.names.slice(0, -1)};
    const why = hides(el, outer, box);
    if (why) found.why = why;
    else if (!outer.stuck && box[2] >= 24 && box[3] >= 24) shown.push({el: el, found: found});
    if (el.closest && el.closest("a[href]")) found.link = true;
    const part = within(box, outer.clip);
    if (part) found.part = part;
    if (outer.rolls) found.rolls = true;
    if (kind !== "img") found.kind = kind;
    if (words.caption) found.caption = words.caption;
    if (words.credit) found.credit = words.credit;
    images.push(found);
  };

  const film = (el, outer) => {
    if (el.poster) picture(el, "poster", el.poster, 0, 0, outer);
    if (media.length >= 100) return;
    const tracks = Array.from(el.querySelectorAll("track")).map((t) => ({kind: t.kind, language: t.srclang, src: t.src.slice(0, 2000)}));
    const cues = Array.from(el.textTracks || []).flatMap((t) => Array.from(t.cues || [])).slice(0, 500).map((c) => ({start: c.startTime, end: c.endTime, text: String(c.text || "").slice(0, 500)}));
    const source = el.currentSrc || el.src || (el.querySelector("source") || {}).src || "";
    media.push({kind: el.tagName.toLowerCase(), src: source.slice(0, 2000), poster: (el.poster || "").slice(0, 2000), duration: Number.isFinite(el.duration) ? round(el.duration) : null,
      width: el.videoWidth || 0, height: el.videoHeight || 0, title: (el.getAttribute("aria-label") || el.title || "").slice(0, 500), box: boxOf(el), tracks: tracks, cues: cues});
  };

  // What may cover text that is not its own: opaque, and drawn over by nothing but what lies above it. Pictures that may be
  // transparent are not among it.
  const JPEG = /^data:image\/jpe?g|\.jpe?g($|[?#])/i;
  const note = (el) => {
    const r = el.getBoundingClientRect();
    if (r.width * r.height < 100 || covers.length > 20000) return null;
    const cover = {el: el, left: r.left + scrollX, right: r.right + scrollX, top: r.top + scrollY, bottom: r.bottom + scrollY, from: runs.length, to: runs.length};
    covers.push(cover);
    return cover;
  };

  // All words in an element, those of its blocks apart from one another.
  const INLINE = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|RP|RT|RUBY|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
  const wordsOf = (el) => {
    let text = "";
    const add = (node) => {
      if (node.nodeType === 3) text += node.data;
      else if (node.nodeType === 1 && !SKIP.has(tagOf(node)) && text.length < 20000) {
        const apart = !INLINE.test(tagOf(node));
        if (apart) text += " ";
        for (const child of node.childNodes) add(child);
        if (apart) text += " ";
      }
    };
    add(el);
    return text;
  };
  // The ids of what buttons and links on the page open, asked for once.
  let controlled = null;
  const opened_by = (el) => {
    if (!controlled) {
      controlled = new Set();
      for (const by of Array.from(document.querySelectorAll("[aria-controls],[data-target],[data-bs-target],[popovertarget],[commandfor],a[href^='#']")).slice(0, 2000))
        for (const name of ["aria-controls", "data-target", "data-bs-target", "popovertarget", "commandfor", "href"])
          for (const id of (by.getAttribute(name) || "").split(/\s+/)) if (id) controlled.add(id.replace(/^#/, ""));
    }
    return (!!el.id && controlled.has(el.id)) || el.getAttribute("hidden") === "until-found";
  };

  const UNDRAWN = /^(defs|symbol|clipPath|mask|pattern|marker|linearGradient|radialGradient|title|desc|metadata)$/;
  // Whether what an element holds is drawn by nobody: what a drawing keeps for use, and does not use.
  const unused = (el) => UNDRAWN.test(el.tagName) && !Array.from(el.querySelectorAll("[id]")).concat(el.id ? [el] : []).some((part) => part.getRootNode().querySelector(`use[href="#${CSS.escape(part.id)}"],use[*|href="#${CSS.escape(part.id)}"]`));
  // Whether something pinned lies wholly outside of the window, where nobody scrolls to.
  const outside = (el) => {
    const r = el.getBoundingClientRect();
    if (!r.width || !r.height || r.bottom > 0 && r.top < window.innerHeight && r.right > 0 && r.left < window.innerWidth) return false;
    // One inside of what is moved or filtered is pinned to that, and goes with the page.
    for (let at = el.parentElement; at && at !== root; at = at.parentElement) {
      const s = getComputedStyle(at);
      if (s.transform !== "none" || s.filter !== "none" || s.perspective !== "none" || s.contain !== "none" || s.willChange !== "auto" || s.translate !== "none" || s.scale !== "none" || s.rotate !== "none" || s.containerType && s.containerType !== "normal") return false;
    }
    return true;
  };
  // Whether something but a background's colour may lie behind an element's words, or turn the colours of both.
  const oddly = (el) => {
    for (let at = el; at && at.nodeType === 1; at = at.parentElement || at.getRootNode().host) {
      const s = getComputedStyle(at);
      if (s.boxShadow.includes("inset") || s.borderImageSource !== "none" || s.filter !== "none" || s.mixBlendMode !== "normal") return true;
    }
    return false;
  };

  // What scrolls by itself brings its words to where they are seen: neither its own edges hide them, nor those of what it stands in.
  const scrolled = (el, style, state) => {
    const wide = /auto|scroll/.test(style.overflowX) && el.scrollWidth > el.clientWidth + 1, tall = /auto|scroll/.test(style.overflowY) && el.scrollHeight > el.clientHeight + 1;
    if (!wide && !tall) return;
    state.rolls = true;
    const r = el.getBoundingClientRect(), outer = state.clip;
    if (outer && (Math.min(r.right, outer.right) - Math.max(r.left, outer.left) < 8 || Math.min(r.bottom, outer.bottom) - Math.max(r.top, outer.top) < 8)) return;
    if (state.clip) state.clip = {
      left: wide ? -Infinity : state.clip.left, right: wide ? Infinity : state.clip.right,
      top: tall ? -Infinity : state.clip.top, bottom: tall ? Infinity : state.clip.bottom,
    };
    if (wide) {
      const left = (style.direction === "rtl" ? r.right - el.scrollWidth : r.left) - el.scrollLeft + scrollX;
      state.reach = {left: left, right: left + el.scrollWidth};
    }
  };
  // Whether an object shows what it holds, for want of what it was to show.
  const replaced = (el) => Array.from(el.childNodes).some((child) => {
    if (child.nodeType === 1) return child.getClientRects().length > 0;
    if (child.nodeType !== 3 || !child.data.trim()) return false;
    range.selectNodeContents(child);
    return range.getClientRects().length > 0;
  });

  // Whether an element shows its back, together with those around it that are turned in one space with it; a card that can be turned is.
  const turnable = (el) => !!el.parentElement && getComputedStyle(el.parentElement).transformStyle === "preserve-3d";
  const turnedAway = (el) => {
    let turn = new DOMMatrix();
    for (let at = el; at && at.nodeType === 1; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (at !== el && style.transformStyle !== "preserve-3d") break;
      if (style.transform !== "none") turn = new DOMMatrix(style.transform).multiply(turn);
      if (style.rotate !== "none" && /y|x/.test(style.rotate)) {
        const angle = parseFloat(style.rotate.match(/-?[\d.]+(?=deg)/) || 0);
        turn = new DOMMatrix().rotateAxisAngle(/x/.test(style.rotate) ? 1 : 0, /y/.test(style.rotate) ? 1 : 0, 0, angle).multiply(turn);
      }
    }
    return turn.m33 < -0.01;
  };

  // Forms that cannot be read, and why: asked of all in a tree, for one may not even be known as an element.
  const unreadable = new Map();
  const askForms = (tree) => { for (const form of tree.querySelectorAll("form")) { const why = obscures(form); if (why) unreadable.set(form, why); } };
  askForms(document);
  const visit = (el, outer) => {
    if (unreadable.has(el)) return;
    const tag = tagOf(el);
    if (tag === "VIDEO" || tag === "AUDIO") film(el, outer);
    if (tag === "CANVAS") picture(el, "canvas", "", el.width, el.height, outer);
    if (SKIP.has(tag) && tag !== "TEXTAREA" || tag === "OBJECT" && !replaced(el)) {
      if (/^(CANVAS|VIDEO|IFRAME)$/.test(tag) && !outer.stuck && !outer.why && outer.opacity > 0.9) {
        const style = getComputedStyle(el);
        if (alpha(style.backgroundColor) > 0.9 && style.visibility === "visible" && style.opacity === "1" && style.position !== "fixed") note(el);
      }
      return;
    }
    const style = getComputedStyle(el), display = style.display;
    if (display === "none" || el.namespaceURI === SVG && unused(el)) {
      const text = outer.why === "display" ? "" : wordsOf(el).trim();
      // A block of its own, so that its names say what it is; “closed” is what a reader opens by something on the page.
      if (text && text.length < 20000) push({text: text.replace(/\s+/g, " "), block: openBlock(el), visible: false, why: opened_by(el) ? "closed" : "display", boxes: []});
      return;
    }
    if (tag === "BR") {
      // A line that the page ends, and not its width, is told by a sign of its own.
      if (outer.block() !== null) push({text: "\u2028", block: outer.block(), boxes: []});
      return;
    }
    if (tag === "IMG") {
      picture(el, "img", el.currentSrc, el.naturalWidth, el.naturalHeight, outer);
      if (JPEG.test(el.currentSrc) && !outer.stuck && !outer.why && outer.opacity * parseFloat(style.opacity) > 0.9 && style.mixBlendMode === "normal") note(el);
      const alt = (el.getAttribute("alt") || "").trim();
      if (alt) {
        const r = el.getBoundingClientRect();
        push({text: alt, block: outer.open(), visible: false, why: "alt", boxes: [[round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height), codePoints(alt)]]});
      }
      return;
    }
    if (tag === "svg") picture(el, "svg", "", 0, 0, outer);
    const drawing = style.backgroundImage, ground = drawing !== "none" && drawing.match(/url\("([^"]+)"\)/);
    if (ground && el !== root && el !== document.body) picture(el, "background", ground[1], 0, 0, outer);
    const inline = display.startsWith("inline") || display === "contents" || display.startsWith("ruby");
    const position = style.position;
    let id = null, cover = null;
    const state = {
      open: inline ? outer.open : () => (id === null ? (id = openBlock(el)) : id),
      block: inline ? outer.block : () => id,
      space: style.whiteSpace,
      clip: outer.clip,
      rolls: outer.rolls,
      cut: inline ? outer.cut : null,
      reach: outer.reach,
      opacity: outer.opacity * parseFloat(style.opacity || "1"),
      blur: outer.blur,
      background: outer.background,
      behind: outer.behind,
      look: outer.look,
      why: outer.sticky || "",
      sticky: outer.sticky || "",
      stuck: outer.stuck || position === "fixed" || position === "sticky",
      doubt: outer.doubt === "clip" ? "clip" : "",
      // An anchor with neither address nor name is a link that a script follows.
      link: outer.link || (tag === "A" && (el.hasAttribute("href") || !(el.id || el.hasAttribute("name")))),
      raised: outer.raised || raised(el, style),
      turned: style.unicodeBidi.endsWith("override") || visual && !inline ? (style.direction === "rtl" ? "\u202e" : "\u202d") : inline && style.unicodeBidi === "normal" ? outer.turned : "",
      struck: outer.struck || style.textDecorationLine.includes("line-through"),
    };
    if (counting) count(style);
    if (style.backfaceVisibility === "hidden" && !state.why && turnedAway(el)) state.why = state.sticky = turnable(el) ? "closed" : "covered";
    const filter = style.filter, by = filtered(filter);
    state.opacity *= by.opacity;
    state.blur += by.blur;
    if (by.blur && by.blur > parseFloat(style.fontSize) / 4 && !state.why) state.why = state.sticky = "blurred";
    const path = style.clipPath;
    if (path !== "none") {
      state.doubt = "clip";
      if (emptied(path) && !state.why) state.why = state.sticky = "clipped";
    }
    // What only the drawing decides.
    const blend = style.mixBlendMode;
    if (style.maskImage !== "none" || style.transform.startsWith("matrix3d")) state.look = state.look || "clipped";
    else if (filter !== "none" && /brightness|contrast|invert|url/.test(filter)) state.look = state.look || "opacity";
    else if (blend !== "normal") state.look = state.look || "colour";
    else if (position !== "static" && parseInt(style.zIndex, 10) < 0) state.look = state.look || "covered";
    if (position === "fixed" && !state.why && outside(el)) state.why = state.sticky = "off-screen";
    const background = style.backgroundColor;
    if (alpha(background) > 0.9) state.background = background;
    if (drawing !== "none") {
      // A picture behind the words, or none that is seen: where they have the colour of what lies behind it, the drawing decides.
      state.behind = state.background || outer.behind;
      state.background = "";
    } else if (state.background) state.behind = state.background;
    const drawn = el.namespaceURI === SVG;
    const filled = drawn ? (style.fill === "none" || parseFloat(style.fillOpacity) < 0.05 ? "transparent" : style.fill.startsWith("url") ? "rgb(128, 128, 128)" : style.fill) : style.webkitTextFillColor || style.color;
    const lined = drawn && style.stroke !== "none" && parseFloat(style.strokeWidth) > 0 && parseFloat(style.strokeOpacity) >= 0.05;
    if (!state.why) {
      if (style.visibility !== "visible") state.why = "visibility";
      else if (state.opacity < 0.05) state.why = state.sticky = "opacity";
      else if (parseFloat(style.fontSize) < 2) state.why = "size";
      else if (style.webkitTextSecurity !== "none" && style.webkitTextSecurity) state.why = "blurred";
      else if (lined) { /* its outline is seen */ }
      else if (style.backgroundClip === "text") { if (alpha(filled) < 0.05) state.look = "colour"; }
      else if (alpha(filled) < 0.05 && style.textShadow === "none") {
        if (!drawn && parseFloat(style.webkitTextStrokeWidth) > 0) state.look = "colour";
        else state.why = "colour";
      }
      else if (alpha(filled) < 0.05 || alike(filled, state.background || state.behind)) {
        if (drawn || !state.background || style.textShadow !== "none") state.look = "colour";
        else {
          state.doubt = state.doubt || "colour";
          if (parseFloat(style.webkitTextStrokeWidth) > 0 || oddly(el)) state.look = "colour";
        }
      }
    }
    const overflow = style.overflowX + style.overflowY, clip = style.clip;
    if (/hidden|clip/.test(overflow) || path.startsWith("inset") || (clip && clip !== "auto")) {
      const r = el.getBoundingClientRect();
      let box = {left: r.left, right: r.right, top: r.top, bottom: r.bottom};
      if (clip && clip !== "auto") {
        const c = (clip.match(/-?[\d.]+/g) || []).map(parseFloat);
        if (c.length === 4) box = {top: r.top + c[0], right: r.left + c[1], bottom: r.top + c[2], left: r.left + c[3]};
      }
      if (/inset\(\s*(50|100)%/.test(path)) box = {left: 0, right: 0, top: 0, bottom: 0};
      if (el !== root && el !== document.body) {
        state.clip = state.clip ? {
          left: Math.max(state.clip.left, box.left), right: Math.min(state.clip.right, box.right),
          top: Math.max(state.clip.top, box.top), bottom: Math.min(state.clip.bottom, box.bottom),
        } : box;
        if (!inline && style.textOverflow !== "clip" && /hidden|clip/.test(style.overflowX))
          state.cut = {left: r.left + el.clientLeft + parseFloat(style.paddingLeft), right: r.right - (r.width - el.clientWidth - el.clientLeft) - parseFloat(style.paddingRight)};
      }
    }
    if (/auto|scroll/.test(overflow) && el !== root && el !== document.body && !inline) scrolled(el, style, state);
    // How a word is spoken stands beside it for who needs it, and is none of its words.
    if (/^(RT|RP|RTC)$/.test(tag) && !state.why) state.why = state.sticky = "reading";
    if (!state.stuck && !state.why && el !== document.body && state.opacity > 0.9 && blend === "normal" && (alpha(background) > 0.9 || frosted(style.backdropFilter) >= 6))
      cover = note(el);
    if (FIELDS.has(tag)) {
      field(el, state);
      if (cover) cover.to = runs.length;
      return;
    }
    if (counting) opened.push([]);
    if (display === "list-item") {
      // A marker of words of its own, rather than a bullet or a number.
      if (/^"/.test(style.listStyleType)) said(style.listStyleType, state);
      else {
        generated(el, "::marker", state);
        const number = numberOf(el, style);
        if (number !== null) numbers.set(el, number);
      }
    }
    if (generated(el, "::before", state)) state.look = state.look || "covered";
    const from = runs.length;
    const closed = tag === "DETAILS" && !el.open;
    const unseen = !inline && !state.why && style.contentVisibility === "hidden" ? "display" : "";
    const tree = shadowOf(el);
    if (tree) askForms(tree);
    const children = tree ? tree.childNodes : (tag === "SLOT" && el.assignedNodes().length ? el.assignedNodes() : el.childNodes);
    for (const child of children) {
      const inner = closed && !(child.nodeType === 1 && tagOf(child) === "SUMMARY") ? {...state, why: "closed", sticky: "closed"} : unseen ? {...state, why: unseen, sticky: unseen} : state;
      if (child.nodeType === 3) textNode(child, inner);
      else if (child.nodeType === 1) visit(child, inner);
    }
    if (generated(el, "::after", state)) for (const run of runs.slice(from)) if (run.lines && run.visible !== false) run.look = run.look || "covered";
    if (counting) for (const key of opened.pop()) counters[key].pop();
    if (cover) cover.to = runs.length;
  };
  // What a page marks, or has chosen as a reader would, has colours that no element tells of.
  const marked = globalThis.CSS && CSS.highlights && CSS.highlights.size || (getSelection() || {}).type === "Range";
  const start = {open: () => 0, block: () => null, space: "normal", clip: null, opacity: 1, blur: 0, background: "rgb(255, 255, 255)", behind: "rgb(255, 255, 255)", cut: null, look: marked ? "colour" : "", reach: null, why: "", sticky: "", stuck: false, doubt: ""};
  const top = document.body || (root.tagName === "svg" ? root : null);
  if (top) visit(top, {...start, open: () => openBlock(top)});
  if (wanted) {
    for (const list of [blocks, runs, covers, images, media, shown]) list.length = 0;
    counting = true;
    inlined = 0;
    visit(top, {...start, open: () => openBlock(top)});
  }

  // Text that something else may cover, and text in its background's own colour, is asked for where it stands: what lies there,
  // from top to bottom. Few pages have any, so most cost nothing here.
  const BAND = 256, bands = new Map(), opaque = new Map();
  for (const cover of covers) {
    opaque.set(cover.el, cover);
    if (cover.bottom - cover.top > 50000 && cover.from === 0 && cover.to === runs.length) continue; // the page's own ground
    for (let band = Math.floor(cover.top / BAND); band <= Math.floor(cover.bottom / BAND) && bands.size < 5000; band++) {
      if (!bands.has(band)) bands.set(band, []);
      bands.get(band).push(cover);
    }
  }
  const coversOver = (box) => {
    const middle = box[1] + box[3] / 2, right = box[0] + box[2];
    return (bands.get(Math.floor(middle / BAND)) || []).filter((c) => c.left < right && c.right > box[0] && c.top <= middle && c.bottom >= middle);
  };
  const over = (box, number) => coversOver(box).some((c) => number < c.from || number >= c.to);
  let asked = 0, sheet = null, before = [];
  const stack = (el, x, y) => {
    asked++;
    if (!sheet) {
      // What lets the pointer through covers as well as anything else. Scripts are stopped by now, and see nothing of this.
      sheet = new CSSStyleSheet();
      sheet.replaceSync("*{pointer-events:auto!important}");
      before = document.adoptedStyleSheets;
      document.adoptedStyleSheets = [...before, sheet];
    }
    if (y < window.scrollY || y >= window.scrollY + window.innerHeight) window.scrollTo({left: scrollX, top: Math.max(0, y - window.innerHeight / 2), behavior: "instant"});
    const tree = el.getRootNode();
    return (tree.elementsFromPoint ? tree : document).elementsFromPoint(x - window.scrollX, y - window.scrollY);
  };
  // Whether something covers that point of the element's text; null when the element is not there at all.
  const coveredAt = (el, x, y) => {
    for (const hit of stack(el, x, y)) {
      if (hit === el) return false;
      if (opaque.has(hit) && !hit.contains(el)) return true;
    }
    return null;
  };
  const coveredIn = (el, x, y, width, height) => {
    const answers = [0.15, 0.5, 0.85].map((part) => coveredAt(el, x + width * part, y + height / 2));
    return answers.every((a) => a === true);
  };
  // Whether a text in its background's colour stands on something else after all: a picture beside it, say.
  const elsewhere = (el, x, y) => {
    const colour = getComputedStyle(el).color, hits = stack(el, x, y);
    const at = hits.indexOf(el);
    if (at < 0) return false;
    for (const hit of hits.slice(at)) {
      const style = getComputedStyle(hit);
      if (/^(IMG|VIDEO|CANVAS|IFRAME|PICTURE|svg)$/.test(tagOf(hit)) || style.backgroundImage !== "none") return true;
      for (const which of ["::before", "::after"]) {
        const own = getComputedStyle(hit, which);
        if (own.content !== "none" && own.content !== "normal" && (own.backgroundImage !== "none" || alpha(own.backgroundColor) > 0.1)) return true;
      }
      if (alpha(style.backgroundColor) > 0.1 && !alike(style.backgroundColor, colour)) return true;
      if (alpha(style.backgroundColor) > 0.9) return false;
    }
    return false;
  };
  // A run in pieces of words that are all seen or all covered.
  const pieces = (run, number) => {
    const found = [];
    const add = (text, box, covered) => {
      let last = found[found.length - 1];
      if (!last || (last.why === "covered") !== covered) {
        last = {text: "", block: run.block, boxes: []};
        if (run.look) last.look = run.look;
        if (covered) { last.visible = false; last.why = "covered"; }
        found.push(last);
      }
      last.text += text;
      last.boxes.push([...box.slice(0, 4), codePoints(text)]);
    };
    run.lines.forEach((line, index) => {
      const box = run.boxes[index];
      if (!over(box, number)) { add(line.text, box, false); return; }
      const raw = Array.from(line.node.data.slice(line.start, line.end).matchAll(/\S+/g));
      const words = line.text.match(/\S+/g) || [];
      if (raw.length !== words.length || !raw.length || asked > 4000) { add(line.text, box, coveredIn(run.el, box[0], box[1], box[2], box[3])); return; }
      let at = 0;
      raw.forEach((word, k) => {
        range.setStart(line.node, line.start + word.index);
        range.setEnd(line.node, line.start + word.index + word[0].length);
        const r = range.getBoundingClientRect();
        const place = [round(r.left + window.scrollX), round(r.top + window.scrollY), round(r.width), round(r.height)];
        const ends = k + 1 < words.length ? line.text.indexOf(words[k + 1], line.text.indexOf(words[k], at) + words[k].length) : line.text.length;
        add(line.text.slice(at, ends), place, over(place, number) && coveredIn(run.el, ...place));
        at = ends;
      });
    });
    // Words that are all seen, or none, stay in the lines that they were told in.
    if (found.length !== 1) return found;
    return [found[0].why ? {...found[0], boxes: run.boxes} : run];
  };
  const whole = runs.splice(0, runs.length);
  whole.forEach((run, number) => {
    let told = [run];
    if (run.field && run.visible !== false) {
      if (!run.stuck && asked < 4000 && over(run.boxes[0], number) && coveredIn(run.el, ...run.boxes[0])) { run.visible = false; run.why = "covered"; }
    } else if (run.lines && run.visible !== false && run.boxes.length) {
      const [x, y, width, height] = run.boxes[0];
      if (run.doubt === "colour") {
        if (run.stuck || asked > 4000 || !elsewhere(run.el, x + width / 2, y + height / 2)) { run.visible = false; run.why = "colour"; }
      } else if (!run.stuck && asked < 4000) {
        if (run.doubt === "clip" && run.boxes.every((b) => [0.15, 0.5, 0.85].every((part) => coveredAt(run.el, b[0] + b[2] * part, b[1] + b[3] / 2) === null))) { run.visible = false; run.why = "clipped"; }
        else if (run.boxes.some((box) => over(box, number))) told = pieces(run, number);
      }
    }
    for (const piece of told) {
      delete piece.el; delete piece.lines; delete piece.stuck; delete piece.doubt;
      runs.push(piece);
    }
  });
  // A picture that lies under something opaque at all places that are asked for is not seen either.
  for (const {el, found} of shown) {
    const [x, y, width, height] = found.box;
    if (asked > 4000 || !coversOver(found.box).some((c) => !c.el.contains(el) && !el.contains(c.el))) continue;
    if ([[0.5, 0.5], [0.15, 0.15], [0.85, 0.15], [0.15, 0.85], [0.85, 0.85]].every(([a, b]) => coveredAt(el, x + width * a, y + height * b))) found.why = "covered";
  }
  if (sheet) {
    document.adoptedStyleSheets = before;
    window.scrollTo({left: scrollX, top: scrollY, behavior: "instant"});
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
  // The story's own time stands behind its headline; one before it, or beside it, may be the page's.
  const times = Array.from(document.querySelectorAll("time[datetime]")).slice(0, 200), head = document.querySelector("h1");
  const own = (t) => head && head.compareDocumentPosition(t) & 4 && !t.closest("aside,nav,footer,[class*=related i],[class*=comment i]");
  const time = times.find(own) || times[0];
  if (time) meta.time = time.getAttribute("datetime");
  // A document of XML ends where its markup is broken, and the browser says so in its own words.
  const error = document.contentType === "text/html" ? null : document.querySelector("parsererror");
  const [obscured] = unreadable.values();
  const broken = obscured ? `a form cannot be read: something in it is called ${obscured}`.slice(0, 200) : error ? ("its markup is broken, and it ends there: " + plain((error.querySelector("div") || error).textContent)).slice(0, 200) : "";
  // What stands in the page by a program of its own, which there is not here.
  const unread = Array.from(document.querySelectorAll("embed,object")).slice(0, 100).filter((el) => {
    const box = el.getBoundingClientRect(), source = el.src || el.data || "";
    return box.width >= 5 && box.height >= 5 && (/^application\/pdf\b/i.test(el.type) || !el.type && /\.pdf($|[?#])/i.test(source));
  }).map((el) => (el.src || el.data || "").slice(0, 2000));
  return JSON.stringify({
    images: images, media: media, unread: unread, broken: broken,
    title: document.title.slice(0, 10000), language: (root.lang || "").slice(0, 100), width: pageWidth, height: pageHeight, meta: meta,
    blocks: blocks, runs: runs, ready: document.readyState,
    password: Array.from(document.querySelectorAll("input[type=password]")).filter((el) => { const r = el.getBoundingClientRect(); return r.width > 4 && r.height > 4 && getComputedStyle(el).visibility === "visible"; }).length,
    scripts: document.scripts.length,
    locked: document.body ? /hidden/.test(getComputedStyle(document.body).overflowY + getComputedStyle(root).overflowY) : false,
  });
}
