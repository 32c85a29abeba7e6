import { expect, test } from 'vitest';
import { collectTargets } from '../../../src/linkcheck/collect/collect-targets.ts';
import type { LinkState } from '../../../src/link-state/link-memory.ts';
import { linkProblems } from '../../../src/linkcheck/report/link-problems.ts';
import { checkLinks, recallLinks } from '../../../src/linkcheck/run/check-links.ts';
import { nextState } from '../../../src/linkcheck/run/next-state.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { readContentFolder } from '../../../src/content/read-folder.ts';
import { localFetcher } from '../../http/local-fetcher.ts';
import { millWeb, type MillWeb, page, status } from './mill-web.ts';

const nowhere = 'http://127.0.0.1:9/';

async function targetsOf(web: MillWeb) {
	return collectTargets(parseContent(web.folder, await readContentFolder(web.folder)));
}

/** Runs the check on one day and gives the verdicts by address, the state after it, and what was reported. */
async function runOn(today: string, web: MillWeb, state: LinkState = {}, onlyDue = false) {
	const targets = await targetsOf(web);
	const { results } = await checkLinks(targets, {
		fetcher: localFetcher({ retries: 0 }),
		...{ state, today, onlyDue, secondOpinion: nowhere, random: () => 0.5 },
	});
	return {
		results,
		verdicts: new Map(results.map(({ target, judgement }) => [target.address, judgement.verdict])),
		state: nextState(
			state,
			results,
			targets.map(({ address }) => address),
			today,
		),
		problems: results.flatMap((result) => linkProblems(result, { today })),
	};
}

test('a correct publication has verdict ok everywhere, and each address is requested once', async () => {
	const web = await millWeb();
	const { verdicts, problems } = await runOn('2026-01-01', web);
	expect([...new Set(verdicts.values())]).toEqual(['ok']);
	expect(verdicts.size).toBe(8);
	expect(problems).toEqual([]);
	expect(
		web
			.site('trust')
			.requests.map(({ url }) => url)
			.sort(),
	).toEqual(['/accounts-2024.pdf', '/report-2023.pdf']);
});

test('an address that was ok is dead at the third failed check, each three days apart', async () => {
	const web = await millWeb();
	let { state } = await runOn('2026-01-01', web);
	const url = web.url('library/almanac-1871');
	web.set('library/almanac-1871', status(404));
	const reported: (string | undefined)[] = [];
	for (const day of ['2026-01-10', '2026-01-11', '2026-01-13', '2026-01-16']) {
		const run = await runOn(day, web, state);
		reported.push(run.verdicts.get(url));
		state = run.state;
	}
	expect(reported).toEqual(['transient', 'transient', 'transient', 'dead']);
	expect(state[url]).toMatchObject({ strikes: ['2026-01-10', '2026-01-13', '2026-01-16'] });
	web.set('library/almanac-1871', page('a new mill, driven by the tide, at Harbury'));
	const run = await runOn('2026-01-20', web, state);
	expect(run.state[url]).toMatchObject({ verdict: 'ok', since: '2026-01-20', strikes: [] });
});

test('an address that was ok is skipped for seven days, then requested only if it has changed', async () => {
	const web = await millWeb();
	const html = page('a new mill, driven by the tide, at Harbury');
	web.set('library/almanac-1871', (request, response) => {
		if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
		else response.writeHead(200, { 'content-type': 'text/html', etag: '"a"' }).end(html);
	});
	const first = await runOn('2026-01-01', web);
	const asked = () => web.site('library').requests.length;
	const second = await runOn('2026-01-07', web, first.state, true);
	expect(asked()).toBe(1);
	expect(second.state).toEqual(first.state);
	const third = await runOn('2026-01-08', web, first.state, true);
	expect(asked()).toBe(2);
	const url = web.url('library/almanac-1871');
	expect(third.verdicts.get(url)).toBe('ok');
	expect(third.state[url]).toEqual({ ...first.state[url], checked: '2026-01-08' });
});

test('a new quote is searched for at once, due or not', async () => {
	const web = await millWeb();
	const { state } = await runOn('2026-01-01', web);
	await web.replace(
		'articles/tide-mill/claims/index.yaml',
		'turned again on Saturday',
		'turned again on Sunday',
	);
	const { problems } = await runOn('2026-01-02', web, state, true);
	expect(problems).toMatchObject([{ rule: 'drift', severity: 'error' }]);
	expect(web.site('library').requests).toHaveLength(1);
});

test('a quote that drifted is reported at its evidence, with the nearest passage', async () => {
	const web = await millWeb();
	web.set('trust/accounts-2024.pdf', page('All flour ground in the year came to 2.7 tonnes.'));
	const { problems } = await runOn('2026-01-01', web);
	expect(problems).toMatchObject([
		{
			rule: 'drift',
			severity: 'error',
			place: { file: `${web.folder}/articles/tide-mill/claims/output.yaml`, line: 10, column: 14 },
			help: 'docs/verdicts.md#drift',
		},
	]);
	expect(problems[0]?.details?.[0]).toMatch(/^nearest: .*2\.\S*7/);
});

test('a page that is gone is a warning if the copy in its record has the quotes', async () => {
	const web = await millWeb();
	web.set('trust/report-2023.pdf', status(410));
	const { problems, state } = await runOn('2026-01-01', web);
	expect(problems).toMatchObject([{ rule: 'dead', severity: 'warning' }]);
	expect(problems[0]?.details).toContain(
		`archived copy of 2024-11-02: ${web.url('archive/trust-report')} (2 of 2 quotes stand)`,
	);
	const recalled = recallLinks(await targetsOf(web), state);
	expect(recalled.flatMap((result) => linkProblems(result, { today: '2026-01-02' }))).toMatchObject(
		[{ rule: 'dead', severity: 'warning' }],
	);
	web.set('archive/trust-report', page('Nothing of that kind.'));
	const rules = (await runOn('2026-01-03', web)).problems.map(({ rule, severity }) => [
		rule,
		severity,
	]);
	expect(rules).toContainEqual(['dead', 'error']);
});

test('a site that answers every address with one page is detected by an address that cannot exist', async () => {
	const web = await millWeb();
	const same = page('Welcome to our archive of everything there is to read and to hear.');
	web.set('radio/mill', same);
	web.site('radio');
	const before = await runOn('2026-01-01', web);
	expect(before.verdicts.get(web.url('radio/mill'))).toBe('drift');
	const sibling = web.site('radio').requests.at(-1)?.url ?? '';
	web.set(`radio${sibling}`, same);
	const { verdicts } = await runOn('2026-01-01', web);
	expect(verdicts.get(web.url('radio/mill'))).toBe('soft404');
});

test('offline, drift is reported for the quotes that drifted, and new ones are unchecked', async () => {
	const web = await millWeb();
	web.set('trust/accounts-2024.pdf', page('Something else altogether, about roofs.'));
	const { state } = await runOn('2026-01-01', web);
	const results = recallLinks(await targetsOf(web), state);
	const problems = results.flatMap((result) => linkProblems(result, { today: '2026-01-05' }));
	expect(problems.map(({ rule, place }) => [rule, place.line])).toEqual([['drift', 10]]);
	expect(problems[0]?.details).toContain('so since 2026-01-01 (4 days); last checked 2026-01-01');
	const address = web.url('trust/accounts-2024.pdf');
	const { [address]: _, ...rest } = state;
	const without = recallLinks(await targetsOf(web), rest);
	expect(without.filter(({ judgement }) => judgement.verdict === 'unchecked')).toHaveLength(1);
});

test('a check noted by a run with a wrong clock is repeated, and the new result is kept', async () => {
	const web = await millWeb();
	const { state } = await runOn('2031-01-01', web);
	const url = web.url('library/almanac-1871');
	web.set('library/almanac-1871', status(410));
	const after = await runOn('2026-01-10', web, state, true);
	expect(after.state[url]).toMatchObject({
		...{ verdict: 'dead', since: '2026-01-10', checked: '2026-01-10' },
		strikes: ['2026-01-10'],
	});
	const others = Object.entries(after.state).filter(([address]) => address !== url);
	expect(new Set(others.map(([, { since }]) => since))).toEqual(new Set(['2026-01-10']));
});
