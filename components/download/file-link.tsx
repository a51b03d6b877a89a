'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { mayTakeLong } from '../../lib/view/download';
import { isPlainClick } from '../timeline/plain-click';
import type { FileProgressProps } from './file-progress';
import { save } from './save';

interface FileLinkProps {
  href: string;
  className?: string;
  children: ReactNode;
}

interface Press {
  address: string;
  /** Another press is another download. */
  count: number;
  Progress: ComponentType<FileProgressProps>;
}

const fetching = () => import('./file-progress').catch(() => null);

/**
 * A link to a file to keep. What is there at once is left to the browser, and so is every link without scripts; what
 * may take long is fetched here, with its progress beside the link. That code comes when a reader turns to the link.
 */
export function FileLink({ href, className = 'quiet-link', children }: FileLinkProps) {
  const [press, setPress] = useState<Press | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const onClick = async (event: MouseEvent<HTMLAnchorElement>) => {
    const address = event.currentTarget.href;
    if (!mayTakeLong(address) || !isPlainClick(event)) return;
    event.preventDefault();
    const module = await fetching();
    if (!module) return save(address, '');
    setPress((last) => ({ address, count: (last?.count ?? 0) + 1, Progress: module.FileProgress }));
  };
  // On a slow connection it is there by the time of the press.
  const onNear = () => void (mayTakeLong(href) && fetching());
  return (
    <>
      <a
        ref={link}
        className={className}
        href={href}
        download
        onClick={onClick}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {children}
      </a>
      {press && (
        <press.Progress key={press.count} address={press.address} onCancel={() => link.current?.focus()} />
      )}
    </>
  );
}
