/**
 * What the bench observes from inside a page, set up before the page's own scripts. Plain JavaScript:
 * compilers add helpers to functions that a page does not have.
 */

/** Calls back after the frame that is being made has been painted. */
function afterPaint(run) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => run(performance.now());
  requestAnimationFrame(() => port2.postMessage(null));
}

/** True once the parser has passed the element, so that all of it is there. */
function isWhole(element) {
  if (document.readyState !== 'loading') return true;
  for (let at = element; at; at = at.parentElement) if (at.nextElementSibling) return true;
  return false;
}

const isDrawn = (svg) => svg.getBoundingClientRect().height > 0 && isWhole(svg);

/** Moment, since the navigation began, at which a whole first chart had been painted. */
const firstChart = new Promise((resolve) => {
  const look = () => {
    if ([...document.querySelectorAll('.picture svg')].some(isDrawn)) afterPaint(resolve);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

/** Pictures on the screen: changes in the others are not what a reader waits for. */
const onScreen = new Set();
const screen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) onScreen[isIntersecting ? 'add' : 'delete'](target);
});

/** False for what changes inside a picture that is off the screen. */
function isSeen({ target }) {
  const picture = (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(
    '.picture',
  );
  return !picture || onScreen.has(picture.closest('section'));
}

/**
 * Milliseconds from an act to the end of the frame that painted its last change on the screen;
 * it is the last when `quiet` milliseconds pass without another.
 */
function timeToRepaint(act, quiet = 300, longest = 30_000) {
  return new Promise((resolve) => {
    let changed = 0;
    let painted = 0;
    const observer = new MutationObserver((mutations) => {
      if (mutations.some(isSeen)) changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    act();
    const watch = (now) => {
      if (changed && painted <= changed) painted = now;
      const over = painted && now - painted > quiet;
      if (!over && now - start < longest) return afterPaint(watch);
      observer.disconnect();
      resolve(over ? painted - start : now - start);
    };
    afterPaint(watch);
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Switches each of `count` filter options, spread over all of them, on and off again, with one chart after
 * the other on the screen. Times every change; stops early when `longest` milliseconds are over.
 */
async function timeFilters(count, longest) {
  const cards = [
    ...new Set([...document.querySelectorAll('.picture')].map((each) => each.closest('section'))),
  ];
  for (const card of cards) screen.observe(card);
  const boxes = [...document.querySelectorAll('form input[type=checkbox]')];
  const began = performance.now();
  const times = [];
  for (let n = 0; n < count; n++) {
    const box = boxes[Math.floor((n * boxes.length) / count)];
    const card = cards[n % cards.length];
    for (let turn = 0; turn < 2; turn++) {
      if (performance.now() - began > longest) return times;
      card.scrollIntoView();
      await pause(200);
      times.push({ chart: card.id, ms: await timeToRepaint(() => box.click()) });
    }
  }
  return times;
}

/** Every layout shift so far, with what moved. */
const shifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    const moved = sources.map(({ node }) => node?.id || node?.className || node?.nodeName || '?');
    shifts.push({ value, afterInput: hadRecentInput, moved });
  }
}).observe({ type: 'layout-shift', buffered: true });

window.bench = { firstChart, timeFilters, shifts };
