// Runs a bench in each browser, in a process of its own: the test harness reads at its start which browser it drives.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Exit code of a script that ran to its end and found that not everything held. One that could not run ends with another, and has said why. */
export const NOT_HELD = 2;

const BROWSERS: readonly string[] = ['chromium', 'firefox'];

/**
 * Runs a script once for each browser. The exit code is 1 where not everything held in one of them, or it could not run there.
 *
 * @param script address of the script, which finds its browser in WIREPRINT_TESTED
 * @param asked the browsers that were asked for; none for both
 * @param options what the script is started with
 */
export function runInEachBrowser(script: URL, asked: readonly string[], options: readonly string[]): void {
  const unknown = asked.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0) throw new Error(`No such browser: ${unknown.join(', ')}. There are ${BROWSERS.join(' and ')}`);
  const began = Date.now();
  const ended = (asked.length > 0 ? asked : BROWSERS).map((tested) => {
    const env = { ...process.env, WIREPRINT_TESTED: tested };
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...options], { stdio: 'inherit', env });
    return { tested, status };
  });
  const where = (isMeant: (status: number | null) => boolean) => ended.filter(({ status }) => isMeant(status)).map(({ tested }) => tested);
  const notHeld = where((status) => status === NOT_HELD);
  const notRun = where((status) => status !== 0 && status !== NOT_HELD);
  console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min in all`);
  if (notHeld.length > 0) console.log(`Not everything held in ${notHeld.join(' and ')}`);
  if (notRun.length > 0) console.log(`Did not run to its end in ${notRun.join(' and ')}`);
  process.exitCode = notHeld.length + notRun.length > 0 ? 1 : 0;
}
