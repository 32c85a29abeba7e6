import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimHashes } from '../../src/build/trim-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(policy: string, body = ''): string {
	return `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><title>Title</title>${body}`;
}

const script = 'let a = 1 < 2;\n';
const style = 'p { color: red }';
const body = `<style media="print">${style}</style><p>Text</p><script type="module">${script}</script>`;

test('The hash of a script or style on the page is kept; any other is removed', () => {
	const before = `default-src 'none'; script-src 'self' ${hashOf('gone()')} ${hashOf(script)}; style-src 'self' ${hashOf(style)} ${hashOf('a{}')};`;
	const after = `default-src 'none'; script-src 'self' ${hashOf(script)}; style-src 'self' ${hashOf(style)};`;
	expect(trimHashes(page(before, body))).toBe(page(after, body));
});

test('Without inline code, the rest of the policy is unchanged', () => {
	expect(trimHashes(page(`script-src 'self' ${hashOf(script)}; img-src 'self' data:`))).toBe(
		page(`script-src 'self'; img-src 'self' data:`),
	);
});

test('A hash is of the whole text of a script: an added space changes it', () => {
	const policy = `script-src ${hashOf(script)}`;
	expect(trimHashes(page(policy, `<script>${script} </script>`))).not.toContain(hashOf(script));
});

test('Text of the page that looks like a hash is unchanged', () => {
	const text = `<p>${hashOf('quoted')}</p>`;
	expect(trimHashes(page("script-src 'self'", text))).toBe(page("script-src 'self'", text));
});

test('Data that is not run keeps no hash, whatever its type says', () => {
	const data = '{"@type":"Claim"}';
	for (const type of ['application/ld+json', 'application/json']) {
		const html = page(`script-src ${hashOf(data)}`, `<script type="${type}">${data}</script>`);
		expect(trimHashes(html)).not.toContain(hashOf(data));
	}
});

test('A page without a policy is left as it is', () => {
	expect(trimHashes(body)).toBe(body);
});

test('A page with non-ASCII letters in a script keeps its hash, and every byte', () => {
	const wide = '/* “Ярославль” */';
	const html = page(
		`script-src ${hashOf('gone()')} ${hashOf(wide)}`,
		`<script>${wide}</script><p>“ж”`,
	);
	const bytes = Buffer.from(html).toString('latin1');
	const trimmed = Buffer.from(trimHashes(bytes, 'latin1'), 'latin1').toString();
	expect(trimmed).toBe(page(`script-src ${hashOf(wide)}`, `<script>${wide}</script><p>“ж”`));
});
