import { expect, test } from 'vitest';
import {
	SourceAuthorSchema,
	DoiSchema,
	IsbnSchema,
} from '../../../src/model/records/bibliography.ts';

test.each(['Mazarr, Michael J.', 'Office of the Prosecutor', '赵晶'])('%s is an author', (name) => {
	expect(SourceAuthorSchema.safeParse(name).success).toBe(true);
});

test.each(['Evans, Kathy, Goodwin, Phil', 'Evans,', ', Kathy', ''])(
	'`%s` is not the name of an author',
	(name) => {
		expect(SourceAuthorSchema.safeParse(name).success).toBe(false);
	},
);

test.each(['10.1093/ia/iix241', '10.1017/S0020818300000001'])('%s is a DOI', (doi) => {
	expect(DoiSchema.safeParse(doi).success).toBe(true);
});

test.each(['https://doi.org/10.1093/ia/iix241', '10.1/x', '10.1093/', 'doi:10.1093/x'])(
	'%s is no DOI',
	(doi) => {
		expect(DoiSchema.safeParse(doi).success).toBe(false);
	},
);

test.each(['978-0-306-40615-7', '9780306406157', '0-306-40615-2', '080442957X'])(
	'%s is an ISBN',
	(isbn) => {
		expect(IsbnSchema.safeParse(isbn).success).toBe(true);
	},
);

test.each(['978-0-306-40615-8', '0-306-40615-3', '123'])('%s is no ISBN', (isbn) => {
	expect(IsbnSchema.safeParse(isbn).success).toBe(false);
});
