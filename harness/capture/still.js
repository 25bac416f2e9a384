// Waits until the page's text has not changed for a moment, both in milliseconds; false when it went on changing for all of `patience`.
({moment, patience}) => new Promise((resolve) => {
  let timer = 0;
  const end = (still) => { observer.disconnect(); clearTimeout(timer); clearTimeout(limit); resolve(still); };
  const wait = () => { clearTimeout(timer); timer = setTimeout(() => end(true), moment); };
  const observer = new MutationObserver(wait);
  const limit = setTimeout(() => end(false), patience);
  observer.observe(document, {subtree: true, childList: true, characterData: true});
  wait();
})
