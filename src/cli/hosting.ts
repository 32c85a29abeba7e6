/**
 * Writes what hosts are set up with, for the address that `SITE_ADDRESS` names: `node src/cli/hosting.ts`
 * into `docs/hosting`, or into the folder that it is given.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from '../publishing/host-files.ts';

const [folder = 'docs/hosting'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [name, write] of Object.entries(hostFiles)) {
	await writeFile(join(folder, name), write());
}
console.log(`Wrote ${Object.keys(hostFiles).join(', ')} into ${folder}.`);
