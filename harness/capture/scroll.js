// Goes to a place of the page and says how tall the page is now and how far down its window reaches.
(y) => {
  window.scrollTo(0, y);
  const root = document.documentElement;
  const height = root ? Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0) : 0;
  return {height: height, bottom: window.scrollY + window.innerHeight};
}
