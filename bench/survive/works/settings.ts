// Two settings are changed at once.
import type { Settings } from '../../../src/messages/contract';
import { inPeace, replyOf } from '../calls';
import type { Work } from '../work';

/** Sites of a list. Chosen by hand. */
const SITES = 100;

type Lists = Pick<Settings, 'listedSites' | 'neverSites'>;

export const work: Work = {
  name: 'settings are changed',
  async prepare(reader, { random }) {
    const before = (await inPeace(reader, 'getSettings', null)) as Settings;
    const sites = () => Array.from({ length: SITES }, (_, at) => `site-${Math.floor(random() * 1e9)}-${at}.example`);
    const next: Lists = { listedSites: sites(), neverSites: sites() };
    return (['listedSites', 'neverSites'] as const).map((name) => ({
      change: { name: `changing ${name}` },
      begin: () => replyOf(reader, 'changeSettings', { [name]: next[name] }),
      async after(struck, reply) {
        const after = (await inPeace(struck, 'getSettings', null)) as Settings;
        const isNew = isSame(after[name], next[name]);
        const isOld = isSame(after[name], before[name]);
        if (isNew || (isOld && reply !== 'done')) return {};
        return { faults: [`${name}: ${isOld ? 'a change that was acknowledged is lost' : 'neither what was set before nor after'}`] };
      },
    }));
  },
};

const isSame = (one: readonly string[], other: readonly string[]): boolean => JSON.stringify(one) === JSON.stringify(other);
