'use client';

import type { ExplainedPlace } from '../../lib/dataset/explain';
import { groupByParagraph, type ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { messages } from '../../lib/i18n';
import { PageLink } from '../controls/page-link';
import { useFetched } from '../use-fetched';
import { useView } from '../view-context';
import { MarkedParagraph } from './marked-paragraph';

interface PlacesProps {
  places: ExplainedPlace[];
  /** Paragraphs that came with the first HTML. */
  paragraphs: Record<string, ParagraphText>;
  /** Whether the server can show paragraphs at all. */
  originals: boolean;
}

/** Every printed place of a record, each leading to its figure, with the paragraph where it can be shown. */
export function PrintedPlaces({ places, paragraphs, originals }: PlacesProps) {
  return (
    <ul className="mt-4 space-y-3">
      {groupByParagraph(places).map((group) => (
        <li key={group.key} className="border-l-2 border-cinnabar pl-3">
          <ul className="space-y-2">
            {group.places.map((place) => (
              <li key={place.start}>
                <PrintedPlace place={place} />
              </li>
            ))}
          </ul>
          <PlaceParagraph
            paragraphs={paragraphs}
            originals={originals}
            id={group.key}
            places={group.places}
          />
        </li>
      ))}
    </ul>
  );
}

function PrintedPlace({ place }: { place: ExplainedPlace }) {
  const { lang } = useView();
  const printed = (
    <span lang="zh-CN" className="block text-lg leading-snug font-semibold text-ink-1">
      {place.printed}
    </span>
  );
  const where = messages(lang).evidence.place(place.paragraph, place.start, place.end);
  if (!place.figure) {
    return (
      <p className="text-sm text-ink-3">
        {printed} {where}
      </p>
    );
  }
  return (
    <PageLink page={`/figures/${place.figure}`} className="group block text-sm text-ink-3">
      {printed} <span className="quiet-link group-hover:text-ink-1">{where}</span>
    </PageLink>
  );
}

interface PlaceParagraphProps extends PlacesProps {
  id: string;
}

/** The paragraph with its places marked: from the first HTML, else fetched; nothing where there is none. */
export function PlaceParagraph({ id, places, paragraphs, originals }: PlaceParagraphProps) {
  const { lang } = useView();
  const given = paragraphs[id];
  const fetched = useFetched<ParagraphText | null>(
    {
      queryKey: ['paragraph', id],
      queryFn: async () => {
        const response = await fetch(`/data/paragraphs/${id}`);
        if (response.status === 404) return null;
        if (!response.ok) throw new Error(`/data/paragraphs/${id} answered ${response.status}`);
        return response.json();
      },
      retry: 1,
    },
    originals && !given,
  );
  const data = given ?? fetched.data;
  if (fetched.isError)
    return <p className="mt-2 text-sm text-ink-3">{messages(lang).proof.paragraphFailed}</p>;
  return data ? <MarkedParagraph paragraph={data} places={places} /> : null;
}
