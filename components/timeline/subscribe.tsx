'use client';

import { timelineMessages } from '../../lib/i18n/timeline';
import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';

/** Calendar and feed of what the filters leave. */
export function Subscribe() {
  const { lang, view, href } = useView();
  const text = timelineMessages(lang);
  const address = (ending: string) => href(filtersOnly(view), `/timeline.${ending}`);
  return (
    <section className="card no-print mt-5 p-5" aria-labelledby="subscribe">
      <h2 id="subscribe" className="font-semibold">
        {text.subscribe}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        <li>
          <a className="control" href={address('ics')} type="text/calendar">
            {text.calendar}
          </a>
        </li>
        <li>
          <a className="control" href={address('atom')} type="application/atom+xml">
            {text.feed}
          </a>
        </li>
      </ul>
      <p className="mt-2 text-sm text-ink-3">
        {text.feedNote} {text.calendarNote}
      </p>
    </section>
  );
}
