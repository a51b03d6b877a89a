'use client';

import { CopyText } from './copy-text';

/** A text as it will be pasted, and a button that copies it. */
export function Copyable({ value, label }: { value: string; label: string }) {
  return (
    <div className="flex items-start gap-2">
      <p className="min-w-0 grow rounded-lg bg-faint px-3 py-2 text-[0.8125rem] leading-relaxed wrap-anywhere whitespace-pre-line select-all">
        {value}
      </p>
      <CopyText text={value} label={label} />
    </div>
  );
}
