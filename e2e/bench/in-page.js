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

/** Attributes that nobody sees change. */
const UNSEEN = /^(href|title|value|name|role|aria-.*|data-.*)$/;

/** Whether a node has a box that shows on the screen. */
function showsOnScreen(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  if (!element?.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  // Words for assistive technology alone have a box of one pixel.
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width * height > 1;
}

/** Whether anything in what was added shows: a word, a shape, or the box itself where it holds nothing. */
const addsSight = (node) =>
  node.nodeType !== Node.ELEMENT_NODE || !node.firstElementChild
    ? showsOnScreen(node)
    : [...node.querySelectorAll(':not(:has(*))')].some(showsOnScreen);

/** Whether a change shows on the screen. What was only added shows if any of it does. */
function isSeen({ target, attributeName, addedNodes, removedNodes }) {
  if (attributeName && UNSEEN.test(attributeName)) return false;
  if (!showsOnScreen(target)) return false;
  return !addedNodes.length || removedNodes.length > 0 || [...addedNodes].some(addsSight);
}

/**
 * The changes by which the interactive chart takes over a picture that stands already: it draws the same picture
 * under it and then becomes visible in its place, all in one go with the mark `data-live`.
 */
function takenOver(mutations) {
  return new Set(
    mutations
      .filter(
        ({ target, attributeName }) => attributeName === 'data-live' && target.hasAttribute('data-live'),
      )
      .map(({ target }) => target),
  );
}

/**
 * Milliseconds from an act to the end of the frame that painted its last change on the screen;
 * it is the last when `quiet` milliseconds pass without another.
 */
function timeToRepaint(act, quiet = 300, longest = 30_000) {
  return new Promise((resolve) => {
    let unpainted = [];
    let painted = 0;
    const observer = new MutationObserver((mutations) => unpainted.push(...mutations));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    act();
    const watch = (now) => {
      // Looked at after the frame, when boxes are known, so that looking costs the page nothing.
      const taken = takenOver(unpainted);
      const ours = ({ target }) => !taken.has(target.parentElement?.closest('.picture') ?? target);
      if (unpainted.filter(ours).some(isSeen)) painted = now;
      unpainted = [];
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
 * the other on the screen; each is pressed for `press` milliseconds first, unless that is 0. Times every change from
 * the click that ends the press; stops early when `longest` milliseconds are over.
 */
async function timeFilters({ count, longest, press }) {
  const cards = [
    ...new Set([...document.querySelectorAll('.picture')].map((each) => each.closest('section'))),
  ];
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
      if (press) {
        box.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        await pause(press);
      }
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
