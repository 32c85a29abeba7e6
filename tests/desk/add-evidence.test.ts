import { describe, expect, test } from 'vitest';
import { addEvidence, claimNamed, findClaim } from '../../src/desk/new/add-evidence.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { spliceText } from '../../src/edit/change.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

const file = 'content/articles/tide-mill/claims/output.yaml';
const evidence = { source: 'radio-wyke-2024', relation: 'context', quote: 'so: “we” opened # it' };
const block = (indent: string, newline = '\n') =>
	[
		`${indent}- source: radio-wyke-2024`,
		`${indent}  relation: context`,
		`${indent}  quote: "so: “we” opened # it"`,
		'',
	].join(newline);

/** A file of claims after evidence was added to its claim `a`. */
async function added(text: string): Promise<string> {
	const files = (await readFixture('publication')).map((one) =>
		one.path === file ? { ...one, text } : one,
	);
	const change = addEvidence(parseContent('content', files), { key: 'a' }, evidence);
	return spliceText(text, change.splices);
}

const claim = (list: string, newline = '\n') =>
	['a:', '  says: One.', '  kind: fact', '  evidence:'].join(newline) + newline + list;

describe('Evidence is added at the end of the list, and every other byte stays', () => {
	test.each([
		[
			'written as the list is',
			'    - source: x\n      quote: words here\n',
			'\nb:\n  says: Two.\n',
		],
		['with a comment behind the last', '    - source: x # why\n', '  # of the next\nb: {}\n'],
		[
			'after words over several lines',
			'    - source: x\n      quote: >-\n        words\n        here\n',
			'b: {}\n',
		],
		['not indented', '  - source: x\n', ''],
	])('%s', async (_, list, rest) => {
		const indent = /^ */.exec(list)?.[0] ?? '';
		expect(await added(claim(list) + rest)).toBe(claim(list) + block(indent) + rest);
	});

	test('with the line ends of the file, also if its last line has none', async () => {
		const windows = claim('    - source: x\r\n', '\r\n');
		expect(await added(windows)).toBe(windows + block('    ', '\r\n'));
		const cut = claim('    - source: x');
		expect(await added(cut)).toBe(`${cut}\n${block('    ')}`);
	});

	test('between brackets', async () => {
		expect(await added('a: { says: One., evidence: [{ source: x }] }\n')).toBe(
			'a: { says: One., evidence: [{ source: x }, { source: "radio-wyke-2024", relation: "context", quote: "so: “we” opened # it" }] }\n',
		);
	});
});

test('Evidence that cannot be added is refused', async () => {
	await expect(added('a:\n  says: One.\n  evidence: []\n')).resolves.toContain(
		'evidence: [{ source',
	);
	await expect(added('a:\n  says: One.\n')).rejects.toThrow(
		`\`${file}\`: \`a.evidence\` is missing. Write it by hand first.`,
	);
	await expect(added('a:\n  evidence: words\n')).rejects.toThrow('is not a list');
});

test('A claim is named with its article or without, and a misspelt one gets a suggestion', async () => {
	const content = await parsePublication();
	expect(findClaim(content, claimNamed('tide-mill/flour-2024')).key).toBe('flour-2024');
	expect(findClaim(content, claimNamed('flour-2024')).article).toBe('tide-mill');
	expect(() => findClaim(content, claimNamed('flour-224'))).toThrow('Did you mean `flour-2024`?');
	expect(() => findClaim(content, claimNamed('wind-mill/flour-2024'))).toThrow(
		'There is no article `wind-mill`. Did you mean `tide-mill`?',
	);
});

test('A broken file of claims is named, because the claim may be in it', async () => {
	const broken = added('a:\n  evidence: [\n');
	await expect(broken).rejects.toThrow(`Fix \`${file}\` first: line 2 is not YAML.`);
});
