// What screens need of the settings before their first paint, apart from the contract: no schema comes with it.
export { APPEARANCES, LANGUAGES, type Settings } from '../core/model/settings';
