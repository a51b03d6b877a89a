/** Words as a computer wants them, each with what it means. */
export function TermList({ terms }: { terms: readonly (readonly string[])[] }) {
  return (
    <dl className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {terms.map(([term, meaning]) => (
        <div key={term} className="contents">
          <dt className="mt-1.5 font-mono text-[0.8125rem] wrap-anywhere sm:mt-0">{term}</dt>
          <dd className="text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
