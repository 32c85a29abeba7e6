import { expect, test } from 'vitest';
import { page } from '../run/mill-web.ts';
import { checkCited, type Cited } from './check-cited.ts';

const said = 'the lock at Penn was opened again on Friday';

test('An id that no address leads to in a browser is no anchor, and any other is', async () => {
	const cases: Record<string, [string, Partial<Cited>]> = {
		noscript: ['anchor', { body: '<noscript><h2 id="there">A</h2></noscript>' }],
		template: ['anchor', { body: '<template><h2 id="there">A</h2></template>' }],
		named: ['anchor', { body: '<template><a name="there">A</a></template>' }],
		shadow: [
			'anchor',
			{ body: '<div><template shadowrootmode="open"><h2 id="there">A</h2></template></div>' },
		],
		after: [
			'ok',
			{ body: '<template><p>A</template><noscript><p>A</noscript><h2 id="there">A</h2>' },
		],
		slotted: [
			'ok',
			{
				body: '<div><template shadowrootmode="open"><slot></slot></template><p id="there">A</p></div>',
			},
		],
	};
	const { verdicts } = await checkCited(
		Object.fromEntries(
			Object.entries(cases).map(([name, [, { body }]]) => [
				name,
				{
					body: page(said).replace('<main>', `<main>${String(body)}`),
					quote: said,
					fragment: 'there',
				},
			]),
		),
	);
	expect(verdicts).toEqual(
		Object.fromEntries(Object.entries(cases).map(([name, [verdict]]) => [name, verdict])),
	);
});
