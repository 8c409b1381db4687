// Scores of articles, summed over the keys they share: a hash table over typed arrays, several times faster than a Map where every posting is an addition.

/** Free slots for every one taken keep the probes short. */
const SLOTS_PER_ARTICLE = 2;
const FEWEST_BITS = 6;
/** Spreads numbers that stand side by side. 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

export class ScoreTable {
  /** In order of first appearance. */
  readonly #articles: number[] = [];
  readonly #scores: number[] = [];
  /** One more than the place of an article above; 0 is a free slot. */
  #places = new Uint32Array(1 << FEWEST_BITS);
  #shift = 32 - FEWEST_BITS;

  add(article: number, score: number): void {
    const places = this.#places;
    const last = places.length - 1;
    let slot = Math.imul(article, SPREAD) >>> this.#shift;
    for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
      if (this.#articles[place - 1] === article) {
        this.#scores[place - 1] = (this.#scores[place - 1] ?? 0) + score;
        return;
      }
      slot = (slot + 1) & last;
    }
    this.#articles.push(article);
    this.#scores.push(score);
    places[slot] = this.#articles.length;
    if (this.#articles.length * SLOTS_PER_ARTICLE > places.length) this.#grow();
  }

  /** The highest score; 0 where there is none. */
  get best(): number {
    let best = 0;
    for (const score of this.#scores) if (score > best) best = score;
    return best;
  }

  /** Changes the score of each article. */
  rescore(change: (score: number, article: number) => number): void {
    for (let place = 0; place < this.#articles.length; place++)
      this.#scores[place] = change(this.#scores[place] ?? 0, this.#articles[place] ?? 0);
  }

  each(visit: (article: number, score: number) => void): void {
    for (let place = 0; place < this.#articles.length; place++) visit(this.#articles[place] ?? 0, this.#scores[place] ?? 0);
  }

  /**
   * The articles of the highest scores, highest first, those met first before others of the same score.
   *
   * @param most how many
   * @param least the lowest score that counts
   */
  highest(most: number, least: number): number[] {
    const [articles, scores]: [number[], number[]] = [[], []];
    for (let place = 0; place < this.#articles.length; place++) {
      const score = this.#scores[place] ?? 0;
      if (score < least || (scores.length === most && score <= (scores[most - 1] ?? 0))) continue;
      let at = Math.min(scores.length, most - 1);
      for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) {
        scores[at] = scores[at - 1] ?? 0;
        articles[at] = articles[at - 1] ?? 0;
      }
      scores[at] = score;
      articles[at] = this.#articles[place] ?? 0;
    }
    return articles;
  }

  #grow(): void {
    const places = new Uint32Array(this.#places.length * 2);
    this.#shift--;
    for (let place = 0; place < this.#articles.length; place++) {
      let slot = Math.imul(this.#articles[place] ?? 0, SPREAD) >>> this.#shift;
      while (places[slot] !== 0) slot = (slot + 1) & (places.length - 1);
      places[slot] = place + 1;
    }
    this.#places = places;
  }
}
