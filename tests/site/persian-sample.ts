import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { newCommand } from '../../src/cli/desk/new-command.ts';
import { runHere } from '../cli/run-cli.ts';
import { fixtureFolder } from '../read-fixture.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Fields for the commands of the desk, as an editor would give them. */
type Fields = Readonly<Record<string, string>>;

/** Key of the sample. */
export const sample = 'sample';

/** The title of the sample. */
export const sampleTitle = 'چرا هاربری آسیاب خود را از نو ساخت؟';

const article: Fields = {
	title: sampleTitle,
	language: 'fa',
	standfirst: 'آسیابی که یک سده خاموش بود دوباره به راه افتاد.',
	'authors.0.person': 'edda-marsh',
	'authors.1.person': 'tom-wyke',
	reviewed: '2025-02-01',
	asOf: '2024-12-31',
	'points.main.text': 'چرا شهری کوچک آسیابی را از نو ساخت؟',
	'points.main.sources': 'gazette-reopening-2024',
	'points.main.claims': 'reopened',
	'points.argument.text': 'تعمیر آسیاب ارزان بود و آرد آن فروش می‌رود.',
	'points.argument.sources': 'trust-accounts-2024',
	'points.argument.claims': 'flour',
	'points.conclusion.text': 'بندرهای کوچک دیگر هم می‌توانند چنین کنند.',
	'points.conclusion.sources': 'kystavisen-mills-2022',
	'points.conclusion.claims': 'closed',
	sections: 'past,work,future',
	status: 'published',
};

const sections: Readonly<Record<string, Fields>> = {
	past: {
		title: 'گذشته',
		step: 'یک سده خاموشی',
		question: 'آسیاب چرا خاموش ماند؟',
		summary: 'آسیاب ساخته شد و سپس [بسته شد](claim:closed).',
		verdict: 'زمان آن [محل اختلاف است](claim:closed).',
		startHere: 'trust-report-2023',
	},
	work: {
		title: 'کار آسیاب',
		step: 'آرد و فروش',
		question: 'آسیاب چه اندازه آرد می‌دهد؟',
		summary: 'آسیاب [آرد می‌دهد](claim:flour).',
		verdict: 'اندازهٔ آن [تنها برآورد است](claim:flour).',
		startHere: 'trust-accounts-2024',
		figures: 'sold',
	},
	future: {
		title: 'آینده',
		question: 'پس از بازگشایی چه خواهد شد؟',
		summary: 'آسیاب [باز است](claim:reopened).',
		verdict: 'بازگشایی آن [روشن است](claim:reopened).',
		startHere: 'gazette-reopening-2024',
	},
};

const claims: Readonly<Record<string, Fields>> = {
	reopened: {
		section: 'future',
		question: 'آسیاب کی باز شد؟',
		says: 'آسیاب هاربری در ۴ مهٔ ۲۰۲۴ باز شد.',
		kind: 'fact',
		confidence: 'high',
		checked: '2025-01-20',
		'evidence.0.source': 'gazette-reopening-2024',
		'evidence.0.relation': 'supports',
		'evidence.0.quote': 'the old mill on the north quay turned again on Saturday',
		'evidence.0.translation': 'آسیاب کهنهٔ اسکلهٔ شمالی شنبه باز چرخید',
		'evidence.1.source': 'radio-wyke-2024',
		'evidence.1.relation': 'supports',
		'evidence.1.quote': 'we opened the sluice at six in the morning',
		'evidence.1.translation': 'ساعت شش بامداد دریچه را گشودیم',
		'evidence.1.via': 'tom-wyke',
	},
	closed: {
		section: 'past',
		question: 'آسیاب کی بسته شد؟',
		says: 'آسیاب در سال ۱۹۲۴ بسته شد.',
		kind: 'fact',
		confidence: 'low',
		checked: '2025-01-21',
		'evidence.0.source': 'trust-report-2023',
		'evidence.0.relation': 'supports',
		'evidence.0.quote': 'the wheel has not turned since 1924',
		'evidence.0.translation': 'چرخ از ۱۹۲۴ نچرخیده است',
		'evidence.1.source': 'kystavisen-mills-2022',
		'evidence.1.relation': 'disputes',
		'evidence.1.quote': 'møllen i Harbury malte korn til 1926',
		'evidence.1.translation': 'آسیاب هاربری تا ۱۹۲۶ غله آرد می‌کرد',
	},
	flour: {
		section: 'work',
		question: 'آسیاب در ۲۰۲۴ چه اندازه آرد داد؟',
		says: 'آسیاب در سال ۲۰۲۴ نزدیک به دو تن آرد داد.',
		kind: 'estimate',
		confidence: 'moderate',
		checked: '2025-01-22',
		'evidence.0.source': 'trust-accounts-2024',
		'evidence.0.relation': 'supports',
		'evidence.0.quote': 'flour ground in the year came to 2.1 tonnes',
		'evidence.0.translation': 'آرد سال به ۲٫۱ تن رسید',
		'evidence.0.note': 'رقم از حساب‌های حسابرسی‌شده است.',
	},
};

const correction: Fields = {
	claim: 'closed',
	severity: 'factual',
	was: 'در ۱۹۲۶ بسته شد',
	now: 'در ۱۹۲۴ بسته شد',
	said: 'آسیاب در ۱۹۲۶ بسته شد.',
	says: 'آسیاب در ۱۹۲۴ بسته شد.',
	why: 'گزارش بنیاد سال آخرین ثبت در دفتر آسیابان را می‌دهد.',
	date: '2025-01-21',
};

/** What an editor writes below the frontmatter. */
const prose: Readonly<Record<string, string>> = {
	index: '[آسیاب](term:tide-mill) [دوباره باز شد](claim:reopened) و مردم شهر به دیدنش آمدند.',
	past: 'آسیاب در سدهٔ بیستم [بسته شد](claim:closed).\n\n## پس از بسته شدن\n\nسال‌ها کسی از آن یادی نکرد.\n\n<Quotation claim="closed" />\n\n<Counterview>\n\nبرخی می‌گویند که [دیرتر بسته شد](claim:closed).\n\n</Counterview>\n',
	work: 'آسیاب اکنون [آرد می‌دهد](claim:flour) و آن را می‌فروشد.\n\n| کالا | وضع |\n| --- | --- |\n| آرد | فروخته شد |\n\n<Chart of="sold" />\n\n<Timeline />\n\n<StanceMap />\n',
	future:
		'دروازه‌ها [باز است](claim:reopened).\n\n<Since>\n\nاز آن پس هر شنبه بازدید هست.\n\n</Since>\n',
};

/**
 * Files that an editor writes by hand because they have many records: each command would read all
 * content again.
 */
const files: Readonly<Record<string, string>> = {
	'figures/sold.yaml': `title: آرد در یک سال دو برابر شد
measure: آرد آسیاب در سال
unit: کیلوگرم
axis: سال
form: columns
description: در ۲۰۲۳ کمابیش ۱٬۰۵۰ کیلوگرم و در ۲۰۲۴، ۲٬۱۰۰ کیلوگرم؛ برای ۲۰۲۲ یافت نشد.
series:
  trust:
    label: حساب‌های بنیاد
    claims: [flour]
    rows:
      - { label: 2022, value: null }
      - { label: 2023, value: 1050, basis: derived, from: { after: 2024 }, formula: after / 2 }
      - { label: 2024, value: 2100 }
annotations:
  - { date: 2024-05-04, words: آسیاب باز شد, claim: reopened }
`,
	'events.yaml': `shut:
  date: 1924
  says: آسیاب بسته شد.
  turning: بسته شد
  claims: [closed]
reopening:
  date: 2024-05-04
  says: آسیاب باز شد.
  turning: باز شد
  claims: [reopened]
`,
	'stances.yaml': `iran:
  name: ایران
  country: IR
  reach: neighbour
  level: contacts
  says: روزنامه‌ای در ایران از آن نوشت.
  asOf: 2024-12-31
  claims: [reopened]
norway:
  name: نروژ
  country: 'NO'
  reach: beyond
  level: none
  says: روزنامه‌ای در نروژ از آن نوشت.
  asOf: 2024-12-31
  claims: [closed]
`,
};

/**
 * Writes an article in Persian into the content of a copy of the project: with the commands that
 * editors have, except for figures and prose, which are written by hand. It has three sections, two
 * authors, one correction and a figure of each kind. It cites the sources of the small publication.
 *
 * @param published - The day on which it comes out.
 */
export async function writeSample(project: ProjectCopy, published: string): Promise<void> {
	// In a separate folder first, because each command reads all the content.
	const content = join(project.folder, 'sample-content');
	for (const kind of ['glossary', 'people', 'publishers', 'sources']) {
		await cp(join(fixtureFolder('publication'), kind), join(content, kind), { recursive: true });
	}
	const make = async (kind: string, key: string, fields: Fields) => {
		const options = Object.entries(fields).map(([name, value]) => `--${name}=${value}`);
		const given = [kind, key, '--content', content, '--yes', ...options];
		const { output } = await runHere(newCommand, given);
		expect(output).toContain(`The ${kind} \`${key}\` is written.`);
	};
	await make('article', sample, { ...article, published });
	// A section names its figures, which must exist.
	for (const [name, text] of Object.entries(files)) {
		const file = join(content, 'articles', sample, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	for (const [key, fields] of Object.entries(sections)) await make('section', key, fields);
	for (const [key, fields] of Object.entries(claims)) await make('claim', key, fields);
	await make('correction', 'year-of-closing', correction);
	for (const [part, words] of Object.entries(prose)) {
		const file = join(content, 'articles', sample, `${part}.mdx`);
		await writeFile(file, `${await readFile(file, 'utf8')}\n${words}`);
	}
	await cp(content, join(project.folder, 'content'), { recursive: true });
	await rm(content, { recursive: true });
}
