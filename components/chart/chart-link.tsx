import { type ReactNode, useMemo } from 'react';
import { filtersOnly } from '../../lib/view/codec';
import type { View } from '../../lib/view/view';
import { useSettledView } from '../view-context';

interface ChartLinkProps {
  /** Address of the page that it leads to, without language and query. */
  page: string;
  tab?: View['tab'];
  panel?: View['panel'];
  className: string;
  /** What it is called where the words on it are not enough. */
  label?: string;
  children: ReactNode;
}

/** A way on from a chart, with the filters of the page. */
export function ChartLink({ page, tab = 'chart', panel = null, className, label, children }: ChartLinkProps) {
  const { href, view } = useSettledView();
  const address = useMemo(
    () => href({ ...filtersOnly(view), tab, panel }, page),
    [href, view, tab, panel, page],
  );
  return (
    <a className={className} href={address} aria-label={label}>
      {children}
    </a>
  );
}
