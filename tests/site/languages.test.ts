import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articlePages, pages, placed, root } from './dist.ts';

interface Evidence {
	source: string;
	quote?: string;
	language?: string;
}

const content = join(root, 'content');
const languageOf = new Map(
	readdirSync(join(content, 'sources')).map((file) => {
		const { language } = read(join(content, 'sources', file)) as { language: string };
		return [basename(file, '.yaml'), language];
	}),
);

function read(file: string): unknown {
	return parse(readFileSync(file, 'utf8'));
}

function evidenceOf(article: string): { claim: string; item: Evidence }[] {
	const folder = join(content, 'articles', article, 'claims');
	return readdirSync(folder).flatMap((file) => {
		const claims = read(join(folder, file)) as Record<string, { evidence: Evidence[] }>;
		return Object.entries(claims).flatMap(([claim, { evidence }]) =>
			evidence.map((item) => ({ claim, item })),
		);
	});
}

test.each(articlePages)(
	'on $path every foreign quote is marked with its language',
	({ path, $ }) => {
		const foreign = evidenceOf(path.replaceAll('/', ''))
			.map(({ claim, item }) => ({
				claim,
				quote: item.quote,
				language: item.language ?? languageOf.get(item.source),
			}))
			.filter(({ quote, language }) => quote && !language?.startsWith('en'));
		expect(foreign.length).toBeGreaterThan(0);
		const unmarked = foreign.filter(
			({ claim, quote, language }) =>
				$(`li:has(> a[id="claim-${claim}"]) q`).filter(
					(_, q) => $(q).text() === quote && $(q).closest('[lang]').attr('lang') === language,
				).length === 0,
		);
		expect(unmarked).toEqual([]);
	},
);

test('text in another script is marked with a language and its direction', () => {
	const unmarked = pages.flatMap((page) =>
		page
			.$('body, body *')
			.contents()
			.map((_, node) => {
				const text = page.$(node).text();
				if (node.nodeType !== 3 || page.$(node).closest('script, style').length > 0)
					return undefined;
				const direction = foreignDirection(text);
				if (!direction) return undefined;
				const language = page.$(node).closest('[lang]').attr('lang') ?? '';
				const written = page.$(node).closest('[dir]').attr('dir') ?? 'ltr';
				if (!language.startsWith('en') && written === direction) return undefined;
				return placed(page, `lang=${language} dir=${written}: ${text.slice(0, 60)}`);
			})
			.get(),
	);
	expect([...new Set(unmarked)]).toEqual([]);
});

/** Which way a text runs that is mostly in another script than ours; `undefined` for one in ours. */
function foreignDirection(text: string): 'ltr' | 'rtl' | undefined {
	const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
	const all = count(/\p{Letter}/gu);
	if (all === 0 || count(/\p{Script=Latin}/gu) >= all / 2) return undefined;
	return count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) > all / 2 ? 'rtl' : 'ltr';
}
