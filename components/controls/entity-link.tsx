'use client';

import type { ReactNode } from 'react';
import type { EntityKind } from '../../lib/dataset/entity';
import { filtersOnly } from '../../lib/view/codec';
import { lift, type View } from '../../lib/view/view';
import { useView } from '../view-context';
import { organisationAnchor } from './organisation-anchor';

/** Where names stand close together: as pale as what is around them, and on paper without their addresses. */
export const CLOSE_NAME = 'underline decoration-rule-strong decoration-1 hover:decoration-current';

interface EntityLinkProps {
  kind: EntityKind;
  /** Id of the enterprise, field, metric, document or organisation; four digits for a year. */
  id: string;
  className?: string;
  children: ReactNode;
}

const PAGES: Record<EntityKind, (id: string) => string> = {
  enterprise: (id) => `/enterprises/${id}`,
  field: (id) => `/fields/${id}`,
  metric: (id) => `/metrics/${id}`,
  document: (id) => `/documents/${id}`,
  organisation: () => '/enterprises',
  year: () => '/timeline',
};

/** The reader's filters, less what the page to come is itself about; a year becomes the time. */
function viewFor(kind: EntityKind, id: string, chosen: View): View {
  const filters = filtersOnly(chosen);
  if (kind === 'year') return { ...filters, time: { from: id, to: id } };
  return kind === 'metric' || kind === 'organisation' ? filters : lift(filters, [kind]);
}

/** A name that leads to its own page; the reader's other filters go along. */
export function EntityLink({ kind, id, className = 'quiet-link', children }: EntityLinkProps) {
  const { chosen, href } = useView();
  return (
    <a
      className={className}
      href={
        href(viewFor(kind, id, chosen), PAGES[kind](id)) +
        (kind === 'organisation' ? `#${organisationAnchor(id)}` : '')
      }
    >
      {children}
    </a>
  );
}
