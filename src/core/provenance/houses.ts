// Houses: outlets that the reader said are one.
import type { Objection } from '../model/objection';

/** Gives one domain for all outlets of a house: that of the outlet which stands for them. An outlet without a house stands for itself. */
export type HouseOf = (domain: string) => string;

/** Joins houses from objections that name two outlets each. */
export function housesOf(objections: readonly Objection[]): HouseOf {
  /** Leads from an outlet to another of its house, and at last to the one that stands for it. */
  const leads = new Map<string, string>();
  const houseOf = (domain: string): string => {
    const passed: string[] = [];
    let house = domain;
    for (let next = leads.get(house); next !== undefined; next = leads.get(house)) {
      passed.push(house);
      house = next;
    }
    // Shorter ways for the next question: a file may hold thousands of objections.
    for (const outlet of passed) leads.set(outlet, house);
    return house;
  };
  for (const objection of objections) {
    if (objection.kind !== 'same-outlet') continue;
    const [one, two] = [houseOf(objection.outlets[0]), houseOf(objection.outlets[1])];
    if (one !== two) leads.set(two, one);
  }
  return houseOf;
}
