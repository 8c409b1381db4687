// Sites of a test: every name leads to this machine, where the test has its servers.
import type { LookupFunction } from 'node:net';

export const toThisMachine: LookupFunction = (_hostname, options, done) => {
  if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};
