// What screens need of the settings before their first frame, apart from the contract: no schema comes with it.
export { APPEARANCES, LANGUAGES } from '../core/appearance';
export type { Settings } from '../core/model/settings';
