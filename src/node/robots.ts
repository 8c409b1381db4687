// What sites ask of programs in their robots.txt. https://www.rfc-editor.org/rfc/rfc9309
import robotsParser from 'robots-parser';
import type { Answered } from './ask-web';

/** Where a server fails to say what it asks, nothing of it is read. */
const NOTHING = 'User-agent: *\nDisallow: /';

export class Robots {
  /** By origin. Read once a run. */
  readonly #rules = new Map<string, Promise<ReturnType<typeof robotsParser>>>();

  /**
   * @param name of the program, as a robots.txt names it
   * @param ask asks for a robots.txt
   */
  constructor(
    private readonly name: string,
    private readonly ask: (url: string) => Promise<Answered>,
  ) {}

  async mayRead(url: string): Promise<boolean> {
    const { origin } = new URL(url);
    const rules = this.#rules.get(origin) ?? this.#read(`${origin}/robots.txt`);
    this.#rules.set(origin, rules);
    return (await rules).isAllowed(url, this.name) !== false;
  }

  async #read(url: string): Promise<ReturnType<typeof robotsParser>> {
    const answer = await this.ask(url);
    return robotsParser(url, rulesIn(answer));
  }
}

/** Anything is allowed where there is no such file, nothing where the server does not answer. */
function rulesIn(answer: Answered): string {
  if ('failed' in answer) return answer.failed === 'silent' ? NOTHING : '';
  if (answer.status === 200) return new TextDecoder().decode(answer.bytes);
  return answer.status >= 500 || answer.status === 429 ? NOTHING : '';
}
