import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import type { Head } from './head.ts';
import { heads } from './heads.ts';
import { laterHeads } from './later-heads.ts';

/** What is read of a head, as far as it is expected. */
function read({ html, address = 'https://site.example.org/page', language }: Head) {
	const { title, authors, published, publisher, ...rest } = readMetadata(html, { address });
	return {
		...{ title: title?.value, authors: authors?.value },
		...{ published: published?.value, publisher: publisher?.value },
		...(language !== undefined && { language: rest.language?.value }),
	};
}

function expected({ title, authors, published, publisher, language }: Head) {
	return { title, authors, published, publisher, ...(language !== undefined && { language }) };
}

describe('The head of a page gives title, authors, day and publisher', () => {
	test.each([...heads, ...laterHeads])('$name', (head) => {
		expect(read(head)).toEqual(expected(head));
	});
});
