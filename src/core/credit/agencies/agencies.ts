// The table of agencies. Adding one is an entry in a file of this folder and a line in the tests.

import { africa } from './africa';
import type { Agency } from './agency';
import { americasAndOceania } from './americas-and-oceania';
import { asia } from './asia';
import { broadcastersAndNewsrooms } from './broadcasters-and-newsrooms';
import { easternEurope } from './eastern-europe';
import { historical } from './historical';
import { international } from './international';
import { middleEast } from './middle-east';
import { photoAgencies } from './photo-agencies';
import { pressReleaseWires } from './press-release-wires';
import { religious } from './religious';
import { westernEurope } from './western-europe';

/** Every agency that is known, those of today before those of the past. */
export const agencies: readonly Agency[] = [
  ...international,
  ...africa,
  ...americasAndOceania,
  ...asia,
  ...broadcastersAndNewsrooms,
  ...easternEurope,
  ...middleEast,
  ...photoAgencies,
  ...pressReleaseWires,
  ...religious,
  ...westernEurope,
  ...historical,
];
