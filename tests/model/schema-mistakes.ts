const source = 'sources/gazette-reopening-2024.yaml';
const claims = 'articles/tide-mill/claims/history.yaml';
const figure = 'articles/tide-mill/figures/flour-by-year.yaml';
const publisher = 'publishers/kystavisen.yaml';
const events = 'articles/tide-mill/events.yaml';
const stances = 'articles/tide-mill/stances.yaml';
const corrections = 'articles/tide-mill/corrections.yaml';

/**
 * Mistakes of an editor: the file, the correct text, the wrong text, and the words that the report
 * must contain.
 */
export const mistakes: readonly [string, RegExp | string, string, string][] = [
	[source, /^title:/m, 'titel:', 'titel'],
	[source, /^url: .*/m, 'url: www.example.org', 'www.example.org'],
	[source, /^url: .*\n/m, '', 'url'],
	[source, /^kind: .*/m, 'kind: reports', 'reports'],
	[source, /^publisher: .*/m, 'publisher: The Gazette', 'The Gazette'],
	[source, /^published: .*/m, 'published: May 2024', 'May 2024'],
	[source, /^published: .*/m, 'published: 2024-5-7', '2024-5-7'],
	[source, /^about: .*/m, 'about:', 'about'],
	[source, /^language: .*\n/m, '', 'language'],
	[source, /^about:/m, 'authors: Mary Grey\nabout:', 'Mary Grey'],
	[source, /^about:/m, 'access: free\nabout:', 'free'],
	[source, /^about:/m, 'doi: https://doi.org/10.1093/x\nabout:', 'https://doi.org/10.1093/x'],
	[publisher, /^ownership: .*/m, 'ownership: govt', 'govt'],
	[publisher, /^ownership: .*\n/m, '', 'ownership'],
	[publisher, /^ownership:/m, 'country: Norway\nownership:', 'Norway'],
	[claims, 'kind: fact', 'kind: facts', 'facts'],
	[claims, 'confidence: low', 'confidence: Low', 'Low'],
	[claims, 'checked: 2025-01-20', 'checked: 20-01-2025', '20-01-2025'],
	[claims, 'relation: supports', 'relation: support', 'support'],
	[claims, 'source: almanac-1871', 'Source: almanac-1871', 'Source'],
	[claims, 'quote: a new', 'qoute: a new', 'qoute'],
	[claims, '  says: The mill was built in 1871.\n', '', 'says'],
	[claims, 'built-1871:', 'Built 1871:', 'Built 1871'],
	[claims, /evidence:\n(?: {4,}.*\n)+/, 'evidence: []\n', 'evidence'],
	[figure, /^unit:/m, 'form: pie\nunit:', 'pie'],
	[figure, /value: .*?([,}\n])/, 'value: 1 000$1', '1 000'],
	[figure, /^unit: .*\n/m, '', 'unit'],
	[events, /^( +)date: .*/m, '$1date: spring', 'spring'],
	[stances, /^( +)level: .*/m, '$1level: embassy', 'embassy'],
	[corrections, /^( +)severity: .*/m, '$1severity: grave', 'grave'],
];
