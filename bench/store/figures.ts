// What was measured, told while it is measured and printed as one table at the end.
import { percentile } from '../percentiles';

export interface Figures {
  /** One figure of one column. */
  set(column: string, row: string, value: string): void;
}

/** Says on the error stream how far a bench has come. */
export function progress(text: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${text}\n`);
}

/** Runs a piece of work that may take minutes and says every quarter of one that it is still at it. */
export async function patiently<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  progress(name);
  const started = performance.now();
  const timer = setInterval(() => progress(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s so far`), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Figures by column, in the order of their coming. */
export class FigureTable implements Figures {
  readonly #columns = new Map<string, Map<string, string>>();

  set(column: string, row: string, value: string): void {
    progress(`${column} | ${row}: ${value}`);
    const figures = this.#columns.get(column) ?? new Map<string, string>();
    this.#columns.set(column, figures.set(row, value));
  }

  /** One line a figure, the columns side by side. */
  toString(): string {
    const names = [...this.#columns.keys()];
    const rows = [...new Set(names.flatMap((name) => [...(this.#columns.get(name)?.keys() ?? [])]))];
    const lines = [['', ...names], ...rows.map((row) => [row, ...names.map((name) => this.#columns.get(name)?.get(row) ?? '–')])];
    const widths = ['', ...names].map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
    return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')).join('\n');
  }
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
export const perSecond = (count: number, milliseconds: number): string => `${((1000 * count) / milliseconds).toFixed(0)} a second`;

/** Median and 95th percentile of milliseconds. */
export const spread = (times: readonly number[]): string => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`;
