// Runs a bench in each browser, in a process of its own: the test harness reads at its start which browser it drives.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BROWSERS: readonly string[] = ['chromium', 'firefox'];

/**
 * Runs a script once for each browser. The exit code is 1 where it failed in one of them.
 *
 * @param script address of the script, which finds its browser in WIREPRINT_TESTED
 * @param asked the browsers that were asked for; none for both
 * @param options what the script is started with
 */
export function runInEachBrowser(script: URL, asked: readonly string[], options: readonly string[]): void {
  const unknown = asked.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0) throw new Error(`No such browser: ${unknown.join(', ')}. There are ${BROWSERS.join(' and ')}`);
  const began = Date.now();
  const failed = (asked.length > 0 ? asked : BROWSERS).filter((tested) => {
    const env = { ...process.env, WIREPRINT_TESTED: tested };
    return spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...options], { stdio: 'inherit', env }).status !== 0;
  });
  console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min in all`);
  if (failed.length > 0) console.log(`Not everything held in ${failed.join(' and ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
