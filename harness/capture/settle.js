// Scrolls through the page so that what loads on sight is loaded, and returns to the top. Says how far it got.
async ({step, limit, pause}) => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const height = () => Math.max(document.documentElement.scrollHeight, document.body ? document.body.scrollHeight : 0);
  let steps = 0;
  let grown = height();
  for (let y = 0; steps < limit && y < height(); y += step) {
    window.scrollTo(0, y);
    steps++;
    await wait(pause);
    if (y + step >= height()) {
      await wait(pause * 3);
      if (height() > grown) grown = height();
    }
  }
  const reached = window.scrollY + window.innerHeight >= height() - 2;
  window.scrollTo(0, 0);
  await wait(pause);
  return {steps: steps, height: height(), reached: reached};
}
