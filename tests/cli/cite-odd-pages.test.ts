import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { serve } from '../http/local-server.ts';
import { about, citeDesk, filler, site } from './cite-desk.ts';

const desk = citeDesk();
const { cite } = desk;
const russian = 'Москва признала новое правительство, сообщили в министерстве. '.repeat(30);

/** A page that says that it is in UTF-8, and is in another encoding. */
async function wronglyDeclared(title: string, text: string, charset: string): Promise<string> {
	const { origin } = await serve((request, response) => {
		if (request.url !== '/mill') return void response.writeHead(404).end();
		const html = `<html lang="ru"><head><title>${title}</title><meta property="og:site_name" content="Mill News"></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(iconv.encode(html, charset));
	});
	return `${origin}/mill`;
}

test('A page that declares the wrong encoding is read by its letters, with a warning', async () => {
	const address = await wronglyDeclared('Мельница открыта', russian, 'windows-1251');
	const given = ['--kind=report', '--undated=It has no date.', '--unsigned=Nobody signs it.'];
	const { code, output } = await cite(address, ...about, ...given, '--dry-run');
	expect(code).toBe(0);
	expect(output).toContain('title: Мельница открыта\n');
	expect(output).toContain('! The page says that it is in utf-8, but it is in windows-1251');
});

test('A title of which letters are lost is left out, and the editor is told to give it', async () => {
	const address = await wronglyDeclared('The café by the mill', filler, 'windows-1252');
	const given = ['--kind=report', '--language=fr', '--undated=No date.', '--unsigned=Nobody.'];
	const { output, errors } = await cite(address, ...about, ...given, '--dry-run');
	expect(output).toContain('! The page is not in utf-8 as it says, so `title` could not be read.');
	expect(output).toContain('give what is missing: `--title="…"`.');
	expect(output + errors).not.toContain('\ufffd');
	expect(output + errors).not.toContain('Save the file');
});

test('The publisher that `cite` would write may be named with `--publisher`', async () => {
	const head = '<meta property="og:site_name" content="Bath Herald">';
	const address = await site({ head });
	const { output } = await cite(
		address,
		...about,
		'--publisher=bath-herald',
		'--kind=report',
		'--dry-run',
	);
	expect(output).toContain('name: Bath Herald\n');
	const other = await cite(address, ...about, '--publisher=county-council', '--dry-run');
	expect(other.errors).toContain(
		'The page names “Bath Herald”: to write it as `bath-herald`, leave out `--publisher`.',
	);
});
