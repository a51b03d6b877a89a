import type { ReactNode } from 'react';
import { FilterBar, type FilterBarProps } from '../controls/filter-bar';
import { ReferenceCard, type ReferenceTexts } from '../share/reference-card';
import type { Shared } from '../share/share-content';
import { SharePanel } from '../share/share-panel';
import { Shell, type ShellProps } from './shell';

interface FilteredPageProps {
  shell: Omit<ShellProps, 'children'>;
  filters: Omit<FilterBarProps, 'share'>;
  shared: Shared;
  /** How to cite the page; null where it is a list of other pages. */
  references: ReferenceTexts | null;
  /** What stands above the filters. */
  head: ReactNode;
  children: ReactNode;
}

/** A page that follows the filters, can be passed on as a whole and, where it is about something, cited. */
export function FilteredPage({ shell, filters, shared, references, head, children }: FilteredPageProps) {
  return (
    <Shell {...shell}>
      {head}
      <FilterBar share {...filters} />
      <SharePanel shared={shared} />
      {children}
      {references && (
        <div className="mt-12">
          <ReferenceCard page={shell.page} references={references} />
        </div>
      )}
    </Shell>
  );
}
