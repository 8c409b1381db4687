// Photo agencies. A line with one of their names is a photo credit, never the credit of a story.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const photoAgencies: readonly Agency[] = [
  agency('getty', 'Getty Images', { kind: 'photo', country: 'US', languages: ['*'], domains: ['gettyimages.com'], ambiguous: ['Getty'] }),
  agency('epa', 'European Pressphoto Agency', { kind: 'photo', country: 'DE', languages: ['*'], domains: ['epa.eu'], ambiguous: ['EPA'] }),
  agency('imago', 'IMAGO', { kind: 'photo', country: 'DE', languages: ['de', 'en'], domains: ['imago-images.de'], ambiguous: ['IMAGO'] }),
  agency('profimedia', 'Profimedia', { kind: 'photo', country: 'CZ', languages: ['cs'], domains: ['profimedia.cz'] }),
  agency('picture-alliance', 'picture alliance', { kind: 'photo', country: 'DE', languages: ['de'], domains: ['picture-alliance.com'] }),
];
