/** What a benchmark is made of: suites of cases, each measured for every contender in the same run. */
import type { Summary } from './samples.ts';

export interface Suite {
  /** Named on the command line. */
  readonly name: string;
  /** What is measured, as a heading. */
  readonly title: string;
  /** How, in a sentence or two. */
  readonly how: string;
  readonly unit: 'ms' | 'MB' | 'MB/s';
  /** Ours first. The ratio is that of ours to the last. */
  readonly contenders: readonly string[];
  /** Measures case by case. */
  run(found: (result: Case) => void, options: SuiteOptions): Promise<void>;
}

export interface SuiteOptions {
  /** Also the cases that take minutes. */
  readonly large: boolean;
  /** Whether a case is to be measured, by its name. */
  readonly wanted: (name: string) => boolean;
  /** A folder of texts to measure in, in place of the invented ones. */
  readonly texts: string | undefined;
}

export interface Case {
  readonly name: string;
  /** By contender; one that cannot do it is left out. */
  readonly results: Readonly<Record<string, Summary>>;
  /** What is wanted of ours, as in the design. */
  readonly goal?: string;
}
