import { describe, expect, test } from 'vitest';
import { faultsOf } from './made-site.ts';

describe('Text fragments', () => {
	const page = [
		'<p>The mill was <b>let</b> again in <i>spring</i>.</p>',
		'<p>It ground 40 tons, well-kept.</p><p hidden>Nobody sees.</p>',
		'<script>"hidden words"</script><table><tr><td>left</td><td>right</td></tr></table>',
		'<p>水車小屋は春に再開した。</p><p>caf\u00e9</p><div>loose<p>block</p></div>',
	].join('\n');
	const faults = (fragment: string) =>
		faultsOf({ 'mill/index.html': page, 'index.html': `<a href="/mill/#:~:${fragment}">x</a>` });

	test.each([
		'text=let%20again',
		'text=THE%20MILL',
		'text=The%20mill,spring',
		'text=mill,tons',
		'text=mill-,was,-let',
		'text=well%2Dkept',
		'text=spring-,.',
		'text=let&text=tons',
		'text=春に再開',
		'text=cafe%CC%81',
		'text=',
		'selector=x',
	])('hold in `%s`', async (fragment) => {
		expect(await faults(fragment)).toEqual([]);
	});

	test.each([
		'text=let%20in',
		'text=ill%20was',
		'text=spring,mill',
		'text=was-,mill',
		'text=41%20tons',
		'text=spring.%20It',
		'text=Nobody',
		'text=hidden%20words',
		'text=leftright',
		'text=looseblock',
		'text=let&text=gone',
		'text=let+again',
		'text=a,b,c',
		'text=%E0',
	])('fail in `%s`', async (fragment) => {
		expect(await faults(fragment)).toEqual(['broken-text-fragment index.html:1:4']);
	});
});
