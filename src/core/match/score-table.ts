// Scores of articles, summed over the keys that they share. Every posting is an addition, so it is a hash table over typed arrays, several times
// faster than a Map. Numbers of articles follow one another, so they are spread.
import { SPREAD } from '../fingerprint/hash';

/** Cells for each article: half of them or more stay free, so that a search meets few others. */
const CELLS_PER_ARTICLE = 2;
/** Bits of the first table: 64 cells, doubled when half are taken. */
const FIRST_BITS = 6;

export class ScoreTable {
  /** In order of first appearance. */
  readonly #articles: number[] = [];
  readonly #scores: number[] = [];
  /** Index of an article above, + 1; 0 marks a free cell. */
  #cells = new Uint32Array(1 << FIRST_BITS);
  #shift = 32 - FIRST_BITS;

  add(article: number, score: number): void {
    const cells = this.#cells;
    const last = cells.length - 1;
    let cell = Math.imul(article, SPREAD) >>> this.#shift;
    for (let indexPlusOne = cells[cell] ?? 0; indexPlusOne !== 0; indexPlusOne = cells[cell] ?? 0) {
      const index = indexPlusOne - 1;
      if (this.#articles[index] === article) {
        this.#scores[index] = (this.#scores[index] as number) + score;
        return;
      }
      cell = (cell + 1) & last;
    }
    this.#articles.push(article);
    this.#scores.push(score);
    cells[cell] = this.#articles.length;
    if (this.#articles.length * CELLS_PER_ARTICLE > cells.length) this.#grow();
  }

  /** The highest score; 0 where there is none. */
  get best(): number {
    let best = 0;
    for (const score of this.#scores) if (score > best) best = score;
    return best;
  }

  /** Changes the score of each article. */
  rescore(change: (score: number, article: number) => number): void {
    for (let index = 0; index < this.#articles.length; index++)
      this.#scores[index] = change(this.#scores[index] as number, this.#articles[index] as number);
  }

  each(visit: (article: number, score: number) => void): void {
    for (let index = 0; index < this.#articles.length; index++) visit(this.#articles[index] as number, this.#scores[index] as number);
  }

  /**
   * Articles with the highest scores, highest first; of equal scores, those added first come first.
   *
   * @param max number of articles
   * @param min lowest score that counts
   */
  highest(max: number, min: number): number[] {
    const [articles, scores]: [number[], number[]] = [[], []];
    for (let index = 0; index < this.#articles.length; index++) {
      const score = this.#scores[index] as number;
      if (score < min || (scores.length === max && score <= (scores[max - 1] ?? 0))) continue;
      let at = Math.min(scores.length, max - 1);
      for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) {
        scores[at] = scores[at - 1] ?? 0;
        articles[at] = articles[at - 1] ?? 0;
      }
      scores[at] = score;
      articles[at] = this.#articles[index] as number;
    }
    return articles;
  }

  #grow(): void {
    const cells = new Uint32Array(this.#cells.length * 2);
    this.#shift--;
    for (let index = 0; index < this.#articles.length; index++) {
      let cell = Math.imul(this.#articles[index] as number, SPREAD) >>> this.#shift;
      while (cells[cell] !== 0) cell = (cell + 1) & (cells.length - 1);
      cells[cell] = index + 1;
    }
    this.#cells = cells;
  }
}
