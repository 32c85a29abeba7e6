import type { SiteCheck, SiteFinding } from '../site-check.ts';
import { foldName } from '../site-files.ts';

export const caseClash: SiteCheck = {
	name: 'case-clash',
	about:
		'No two files have names that differ only in capital letters or Unicode form, because some disks take them for one file.',
	find({ files: { files } }) {
		const first = new Map<string, string>();
		const findings: SiteFinding[] = [];
		for (const path of [...files].sort()) {
			const folded = foldName(path);
			const other = first.get(folded);
			if (other === undefined) {
				first.set(folded, path);
				continue;
			}
			findings.push({
				path,
				offset: 0,
				message: `\`${path}\` and \`${other}\` are the same file on disks that do not distinguish capital and small letters.`,
				hint: 'Rename one of them.',
			});
		}
		return findings;
	},
};
