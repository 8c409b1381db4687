// Says with each change of a list of sites which list this screen has shown: the background then makes that change alone, since another screen may have
// changed the list meanwhile.
import type { RequestOf, Settings, UiToBackground } from '../messages/contract';

export type SettingsRequest = RequestOf<UiToBackground['changeSettings']>;
type Lists = Pick<Settings, 'listedSites' | 'neverSites'>;

export class ShownLists {
  /** As the background said last. */
  #known: Partial<Lists> = {};
  /** The same with what was asked for since, which the screen shows already. */
  #shown: Partial<Lists> = {};
  #underway = 0;

  isKnown({ listedSites, neverSites }: Settings): void {
    this.#known = { listedSites, neverSites };
    if (this.#underway === 0) this.#shown = this.#known;
  }

  /** Asks for changes of the settings, with the lists that they start from. */
  async change(changes: SettingsRequest, ask: (changes: SettingsRequest) => Promise<Settings>): Promise<Settings> {
    const asked = this.#withShown(changes);
    this.#underway++;
    try {
      const settings = await ask(asked);
      this.#known = settings;
      return settings;
    } finally {
      this.#underway--;
      if (this.#underway === 0) this.#shown = this.#known;
    }
  }

  #withShown(changes: SettingsRequest): SettingsRequest {
    const { listedSites, neverSites } = changes;
    const asked: Partial<Lists> = { ...(listedSites && { listedSites }), ...(neverSites && { neverSites }) };
    const { listedSites: listed, neverSites: never } = this.#shown;
    const from: Partial<Lists> = {
      ...(listedSites && listed && { listedSites: listed }),
      ...(neverSites && never && { neverSites: never }),
    };
    this.#shown = { ...this.#shown, ...asked };
    return Object.keys(from).length > 0 ? { ...changes, from } : changes;
  }
}
