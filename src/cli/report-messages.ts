import type { VFileMessage } from 'vfile-message';
import type { Effects } from './effects.ts';
import { toReport } from './report/check-report.ts';
import { toPretty } from './report/pretty.ts';
import { toSiteAddress } from './site-address.ts';
import { toolVersion } from './tool-version.ts';

/** Prints what was found in each file and how much of it there is. */
export function reportMessages(
  messages: ReadonlyMap<string, readonly VFileMessage[]>,
  { log, cwd, colour }: Pick<Effects, 'log' | 'cwd' | 'colour'>,
): void {
  const report = toReport(messages, { cwd, address: toSiteAddress });
  log(toPretty(report, { colour, version: toolVersion, address: toSiteAddress }));
}
