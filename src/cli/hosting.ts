/**
 * Writes the configuration files for hosts, for the address in `SITE_ADDRESS`:
 * `node src/cli/hosting.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { hostFiles } from '../publishing/host-files.ts';
import { endOfParsing } from './terminal/end-of-parsing.ts';
import { movedIn } from './build/moved-in.ts';

const [folder = '', content = ''] = new Command('hosting')
	.description('Write the configuration files of each host, for the address in `SITE_ADDRESS`.')
	.argument('[folder]', 'where to write them', 'docs/hosting')
	.argument('[content]', 'the content folder, whose `redirects.yaml` lists what moved', 'content')
	.exitOverride(endOfParsing)
	.parse().processedArgs as string[];

const moved = await movedIn(content);
await mkdir(folder, { recursive: true });
for (const [name, write] of Object.entries(hostFiles)) {
	await writeFile(join(folder, name), write({ moved }));
}
console.log(`Wrote ${Object.keys(hostFiles).join(', ')} into ${folder}.`);
