// Goes to a place of the page and says how tall the page is now, how far down its window reaches, and some words that it shows there.
(y) => {
  let words = "";
  const sample = (x) => { const at = document.caretRangeFromPoint(innerWidth * x, innerHeight / 2), node = at && at.startContainer; return node && node.nodeType === 3 ? node.data.trim().slice(0, 80) : ""; };
  window.scrollTo(0, y);
  const root = document.documentElement;
  const height = root ? Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0) : 0;
  for (const x of [0.5, 0.25, 0.05]) words = words || sample(x);
  return {height: height, bottom: window.scrollY + window.innerHeight, words: words};
}
