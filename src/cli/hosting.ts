/**
 * Writes what hosts are set up with, for the address that `SITE_ADDRESS` names: `node src/cli/hosting.ts`
 * into `docs/hosting`, or into the folder that it is given. What moved stands in `content/redirects.yaml`,
 * or in the content folder that is given behind it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from '../publishing/host-files.ts';
import { movedIn } from './moved-in.ts';

const [folder = 'docs/hosting', content = 'content'] = process.argv.slice(2);
const moved = await movedIn(content);
await mkdir(folder, { recursive: true });
for (const [name, write] of Object.entries(hostFiles)) {
	await writeFile(join(folder, name), write({ moved }));
}
console.log(`Wrote ${Object.keys(hostFiles).join(', ')} into ${folder}.`);
