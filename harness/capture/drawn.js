// Waits until the page has been drawn twice: what scrolling sets off begins with a drawing, what is seen is noticed with the next.
// Runs in the harness's own world, where frames are the browser's own whatever clock the page sees.
() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))
