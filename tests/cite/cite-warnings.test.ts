import { expect, test } from 'vitest';
import { ofOtherHome } from '../../src/cite/cite-warnings.ts';

test('A page that names the front page of a site, or a computer, as its own address is no copy', () => {
	const address = 'https://coast.example.org/2024/wheel';
	expect(ofOtherHome('https://agency.example.org/wheel', address)).toEqual([
		'The page says that it is a copy of https://agency.example.org/wheel. Cite that page instead, if it has the words.',
	]);
	const wrong = [
		'https://agency.example.org/',
		'https://agency.example.org/en/index.html',
		'http://localhost:3000/2024/wheel',
		'https://www.coast.example.org/2024/wheel',
	];
	expect(wrong.flatMap((own) => ofOtherHome(own, address))).toEqual([]);
	expect(ofOtherHome('https://agency.example.org/', 'https://coast.example.org/')).toHaveLength(1);
});
