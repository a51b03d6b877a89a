/** What the reader looks at, for all charts of the page. Outside React: a pointer passes many points a second. */
import type { Subject } from '../../lib/charts/chart';

type Follower = (subjects: readonly Subject[]) => void;

const followers = new Set<Follower>();
let now: readonly Subject[] = [];
let frame = 0;

const keyOf = (subjects: readonly Subject[]) => subjects.map(({ key, id }) => `${key} ${id}`).join();

/** Lets every chart show what is about these; none lifts it. Takes effect in the next frame. */
export function spotlight(subjects: readonly Subject[]) {
  if (keyOf(subjects) === keyOf(now)) return;
  now = subjects;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    for (const follower of followers) follower(now);
  });
}

/** Is told at once, and whenever it changes, until the returned function is called. */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  if (now.length) follower(now);
  return () => void followers.delete(follower);
}

/** `data-about="enterprise crrc"` on any element of the page, such as an option of a filter. */
function subjectOf(target: EventTarget | null): Subject[] {
  const about = target instanceof Element && target.closest<HTMLElement>('[data-about]');
  const [key, id] = about ? (about.dataset.about ?? '').split(' ') : [];
  return (key === 'enterprise' || key === 'field' || key === 'document') && id ? [{ key, id }] : [];
}

let touching = false;

/** Whether the pointer hovers; a finger that scrolls the page passes over much that it does not mean. */
export const hovers = () => !touching;

function leaves(from: EventTarget | null) {
  if (subjectOf(from).length) spotlight([]);
}

/** Names outside of pictures: once for the page, when the first chart comes alive. */
export function followNames() {
  for (const type of ['pointerover', 'pointerdown'] as const)
    document.addEventListener(type, (event) => (touching = event.pointerType === 'touch'), true);
  document.addEventListener('pointerover', (event) => {
    const subjects = subjectOf(event.target);
    if (hovers() && subjects.length) spotlight(subjects);
  });
  document.addEventListener('pointerout', (event) => {
    if (hovers() && !subjectOf(event.relatedTarget).length) leaves(event.target);
  });
  document.addEventListener('focusin', ({ target }) => {
    const subjects = subjectOf(target);
    if (subjects.length) spotlight(subjects);
  });
  document.addEventListener('focusout', ({ target }) => leaves(target));
}
