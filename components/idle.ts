/** Work that nobody waits for: done one piece at a time when the browser is idle, in the order asked. */
type Piece = () => void;

const pieces = new Set<Piece>();
let asked = false;

/** Safari has no idle callbacks; a pause does there. */
const PAUSE_MS = 120;
/** A page that is never idle still gets on. */
const LATEST_MS = 2_000;

function ask() {
  if (asked || !pieces.size) return;
  asked = true;
  if (window.requestIdleCallback) window.requestIdleCallback(next, { timeout: LATEST_MS });
  else window.setTimeout(next, PAUSE_MS);
}

function next() {
  asked = false;
  const [piece] = pieces;
  if (!piece) return;
  pieces.delete(piece);
  try {
    piece();
  } finally {
    ask();
  }
}

/** Runs a piece of work in an idle moment of its own; the returned function calls it off. */
export function whenIdle(run: () => void): () => void {
  const piece: Piece = () => run();
  pieces.add(piece);
  ask();
  return () => void pieces.delete(piece);
}

/**
 * Runs in the next task, after whatever the reader does; of timeouts that set one another browsers make each wait 4 ms.
 * The returned function calls it off.
 */
export function soon(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
  return () => port1.close();
}

/** Runs after the frame that is being made has been painted; the returned function calls it off. */
export function afterPaint(run: () => void): () => void {
  let timer: number | undefined;
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
