/** What a maintainer reads when a data file is wrong: where, what, and how to mend it. */
export interface Problem {
  file: string;
  line: number;
  /** Path inside the file, such as `observations[3].metric`. */
  path: string;
  value: string;
  message: string;
  cure: string;
}

/** One block per problem, in file order. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, path, value, message, cure }) =>
        `${file}:${line}  ${path || '(file)'} = ${value}\n  ${message}\n  → ${cure}`,
    )
    .join('\n\n');
}

/** Thrown by `loadDataset` with everything that is wrong at once. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the data files\n\n${formatProblems(problems)}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}
