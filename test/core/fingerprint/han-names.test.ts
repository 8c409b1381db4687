import { expect, test } from 'vitest';
import { findHanNames } from '../../../src/core/fingerprint/han-names';
import { soundKey } from '../../../src/core/fingerprint/sound-key';

test.each([
  ['布里斯托尔', 'bristol'],
  ['弗莱舍尔', 'fleischer'],
  ['克林顿', 'clinton'],
  ['薩爾瓦多爾', 'salvador'],
])('%s sounds as %s', (name, latin) => {
  expect(findHanNames(name).map(({ sounds }) => soundKey(sounds).replace(/^a/, ''))).toEqual([soundKey(latin).replace(/^a/, '')]);
});
