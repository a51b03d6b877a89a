'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { inFixedOrder } from '../lib/view/codec';

/** What lives as long as the browser tab: the dataset once fetched, and the address as the one truth of the view. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter processUrlSearchParams={inFixedOrder}>{children}</NuqsAdapter>
    </QueryClientProvider>
  );
}
