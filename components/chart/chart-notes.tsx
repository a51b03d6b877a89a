/** Basis and caveats of a chart. */
export function ChartNotes({ notes, className = 'mt-4' }: { notes: string[]; className?: string }) {
  return (
    <ul className={`${className} space-y-1 text-[0.8125rem] leading-relaxed text-ink-3`}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
