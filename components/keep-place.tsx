'use client';

import { PureComponent } from 'react';

/** So much of what was looked at stays below the bar, however short it has become; less only if there was less. */
const LEAST = 120;

interface Place {
  element: Element;
  top: number;
  bar: number;
  /** How much of it stands below the bar, as far as that matters. */
  left: number;
}

interface KeepPlaceProps {
  /** What comes after it is as high as it was for as long as this is the same. */
  shown: string;
}

/**
 * Keeps what the reader looks at where it is while filters, or pictures that catch up with them, shorten or lengthen
 * what stands above it; browsers that do so themselves lose hold where what they held on to changes too. Stands before
 * what changes, so that all of it finds the page scrolled. A class, for only a class can look at the page right before it changes.
 */
export class KeepPlace extends PureComponent<KeepPlaceProps> {
  override getSnapshotBeforeUpdate(before: KeepPlaceProps): Place | null {
    if (before.shown === this.props.shown) return null;
    if (looked === undefined) looked = placeLookedAt();
    return looked;
  }

  override componentDidUpdate(before: KeepPlaceProps) {
    if (before.shown === this.props.shown) return;
    // Several change in one go: the first that comes scrolls for all of them.
    const place = looked;
    looked = undefined;
    if (!place?.element.isConnected) return;
    const bar = stuckBar() ?? place.bar;
    const { top, height } = place.element.getBoundingClientRect();
    // The bar grows by a line when something is chosen: what stood clear of it still does.
    const clear = place.top >= place.bar ? Math.max(place.top, bar) : place.top;
    const wanted = Math.max(clear, bar + Math.min(place.left - height, 0));
    if (Math.abs(top - wanted) >= 1) window.scrollBy({ top: top - wanted, behavior: 'instant' });
  }

  override render() {
    return null;
  }
}

/** What was looked at before the change that is being made; null if nothing is to be kept. */
let looked: Place | null | undefined;

/** The card that the reader looks at, where the page has been scrolled. */
function placeLookedAt(): Place | null {
  const bar = stuckBar();
  const element = bar === null ? null : firstCard(document.body, bar + LEAST / 2);
  if (bar === null || !element) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return top < window.innerHeight ? { element, top, bar, left: Math.min(bottom - bar, LEAST) } : null;
}

/** The first card within an element that reaches below a line. A search by class would walk every shape of every picture. */
function firstCard(within: Element, line: number): Element | null {
  for (const child of within.children) {
    if (child.getBoundingClientRect().bottom <= line) continue;
    const card = child.classList.contains('card') ? child : firstCard(child, line);
    if (card) return card;
  }
  return null;
}

/** Lower edge of the filters while they stick to the top of the screen; null where the page shows its beginning. */
function stuckBar(): number | null {
  const bar = document.querySelector('.filters')?.getBoundingClientRect();
  return bar && bar.top <= 0 ? bar.bottom : null;
}
