'use client';

import { useEffect, useState } from 'react';
import { useView } from '../view-context';

/** On paper a view needs its address written out; on the screen the browser shows it. */
export function PrintAddress() {
  const { view, href } = useView();
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <p className="hidden text-sm break-all print:block">
      {origin}
      {href(view)}
    </p>
  );
}
