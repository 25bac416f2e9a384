// Stops what moves, at the end of a capture, so that picture and text show one moment.
() => {
  const style = document.createElement("style");
  style.textContent = "*,*::before,*::after{animation-play-state:paused!important;transition:none!important;caret-color:transparent!important;scroll-behavior:auto!important}";
  if (document.documentElement) document.documentElement.appendChild(style);
  for (const a of document.getAnimations ? document.getAnimations() : []) { try { a.pause(); } catch (e) { /* already over */ } }
  for (const v of document.querySelectorAll("video,audio")) { try { v.pause(); } catch (e) { /* not loaded */ } }
  window.scrollTo(0, 0);
}
