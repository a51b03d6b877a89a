'use client';

import { useQuery } from '@tanstack/react-query';
import type { ExplainedPlace } from '../../lib/dataset/explain';
import { groupByParagraph, type ParagraphText } from '../../lib/dataset/marked-paragraphs';
import { messages } from '../../lib/i18n';
import { PageLink } from '../controls/page-link';
import { useView } from '../view-context';
import { MarkedParagraph } from './marked-paragraph';

export interface PlacesProps {
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
  const { data, isError } = useQuery({
    queryKey: ['paragraph', id],
    queryFn: async ({ signal }): Promise<ParagraphText | null> => {
      const response = await fetch(`/data/paragraphs/${id}`, { signal });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`/data/paragraphs/${id} answered ${response.status}`);
      return response.json();
    },
    enabled: originals,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    ...(paragraphs[id] ? { initialData: paragraphs[id] } : {}),
  });
  if (isError) return <p className="mt-2 text-sm text-ink-3">{messages(lang).proof.paragraphFailed}</p>;
  return data ? <MarkedParagraph paragraph={data} places={places} /> : null;
}
