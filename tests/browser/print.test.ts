import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();
const { path, $ } = articlePages[0]!;

describe.each(['A4', 'Letter'])('Printed on %s', (format) => {
	test('the article carries the addresses of its sources, and who disputes the billion', async () => {
		const text = await site.open(path, {}, async ({ page }) => {
			const pdf = await page.pdf({ format, margin: { top: '18mm', bottom: '18mm' } });
			const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
			return pages.join('\n');
		});
		const packed = text.replaceAll(/\s+/g, '');
		const addresses = $('.evidence .source a')
			.map((_, link) => $(link).attr('href')!)
			.get();
		expect(addresses.length).toBeGreaterThan(100);
		const missing = addresses.filter((address) => !packed.includes(address.replaceAll(/\s/g, '')));
		expect(missing).toEqual([]);
		expect(packed).toContain('RustamKhabibullin');
		expect(packed).not.toContain('Skiptothenextsection');
	});
});
