import type { Heading, List, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ArticleNode, ClaimNode, EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, claimPagePath, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { authorsInWords } from '../../words/authors.ts';
import { citedAs, helpersInWords } from '../../words/byline.ts';
import { evidenceDetails, evidenceNotes } from '../../words/source-words.ts';
import { type Words, wordsFor } from '../../words/words-of.ts';
import type { ExportContext } from '../export-file.ts';
import { plain, raw } from '../prose.ts';
import { link, paragraph, partProse } from './part-prose.ts';

/** The whole article as Markdown without HTML, for programs that answer from its text. */
export function markdownTwin(article: ArticleNode, context: ExportContext): string {
	const { title, published, reviewed, asOf, standfirst, points, claims, sources } = article;
	const words = wordsFor(article);
	const { exported, grades, pages } = words;
	const dates = [
		`${pages.byline.published}${words.date(published)}`,
		`${pages.byline.reviewed}${words.date(reviewed)}`,
		`${pages.byline.asOf}${words.date(asOf)}`,
	];
	return markdownOf([
		heading(1, title),
		paragraph(plain(plainWords(standfirst))),
		paragraph(
			plain(`${bylineOf(article)}. ${dates.join(words.comma)}. `),
			link(articleAddress(article), site.name),
		),
		list(
			(['main', 'argument', 'conclusion'] as const).map((name) => [
				paragraph(plain(`${grades.points[name]}: ${plainWords(points[name].text)}`)),
			]),
		),
		...articleBody(article, context),
		heading(2, exported.claims),
		...claims.flatMap((claim) => claimBlocks(claim)),
		heading(2, pages.sources),
		list(
			sources.map((source) => [
				paragraph(plain(sourceWords(source, words)), link(source.url, source.url)),
			]),
		),
	]);
}

/** The prose of an article, part after part, each under its title. */
export function articleBody(article: ArticleNode, { trees }: ExportContext): RootContent[] {
	const { partTitle } = wordsFor(article);
	return article.parts.flatMap((part) => {
		const tree = trees[`${article.key}/${part.key}`];
		const title = part.key === 'index' ? [] : [heading(2, partTitle(part))];
		return tree ? [...title, ...partProse(tree, article)] : title;
	});
}

/** A sentence that can be quoted as it is, with the claim's status and address. */
export function quotable(claim: ClaimNode): string {
	return `${quotableWords(claim)}${wordsFor(claim).isolated(addressOf(claim))})`;
}

function quotableWords(claim: ClaimNode): string {
	const { says, status, checked } = claim;
	const { date, evidence, statusWords } = wordsFor(claim);
	return evidence.claimPage.quotable(
		says,
		site.name,
		statusWords[status].word.toLowerCase(),
		date(checked),
	);
}

function addressOf({ article, key }: ClaimNode): string {
	return fullAddress(claimPagePath(article, key));
}

/** A claim with its evidence as Markdown. */
export function claimMarkdown(claim: ClaimNode): string {
	return markdownOf(claimBlocks(claim));
}

/** The authors of an article, as in its byline. */
export function bylineOf(article: ArticleNode): string {
	const { basedOn } = article;
	const { comma, date, quoted } = wordsFor(article);
	const by = basedOn
		? `${citedAs(article)}${comma}${quoted(basedOn.title)} (${date(basedOn.published)})`
		: citedAs(article);
	return [by, helpersInWords(article)].filter(Boolean).join('. ');
}

function claimBlocks(claim: ClaimNode): RootContent[] {
	const { number, says, status, kind, confidence, evidence } = claim;
	const words = wordsFor(claim);
	const { comma, grades, semicolon, statusWords } = words;
	const { word } = statusWords[status];
	const held = `${grades.claimKinds[kind]}${comma}${grades.confidences[confidence]}`;
	return [
		heading(3, `${words.number(number)}. ${says}`),
		paragraph(plain(`${word}${semicolon}${held}.`)),
		list(evidence.map((item) => [evidenceLine(item, words)])),
		paragraph({
			type: 'emphasis',
			// As text, the address would be escaped; here it must be quotable as it is.
			children: [plain(quotableWords(claim)), raw(addressOf(claim)), plain(')')],
		}),
	];
}

function evidenceLine(evidence: EvidenceNode, around: Words) {
	const { relation, quote, translation, source } = evidence;
	const { comma, evidence: says, grades, quoted } = around;
	const words = [
		quote && quoted(quote),
		translation && `${says.translatedTo}: ${quoted(translation)}`,
	];
	const where = [
		titleWords(source, around),
		source.publisher.name,
		evidenceDetails(evidence, around),
	];
	const notes = evidenceNotes(evidence, around).map((note) => ` ${withStop(note)}`);
	return paragraph(
		{ type: 'strong', children: [plain(grades.relations[relation])] },
		plain(`: ${quote ? `${words.filter(Boolean).join(comma)}. ` : ''}${where.join(comma)}${comma}`),
		link(source.url, source.url),
		...(notes.length > 0 ? [plain(`.${notes.join('')}`)] : []),
	);
}

function withStop(sentence: string): string {
	return /[.!?…”’)]$/.test(sentence) ? sentence : `${sentence}.`;
}

function sourceWords(source: SourceNode, words: Words): string {
	const { publisher, authors, published } = source;
	return `${[
		authorsInWords(authors, words),
		titleWords(source, words),
		publisher.name,
		published ? words.date(published) : words.evidence.undated,
	]
		.filter(Boolean)
		.join(words.comma)}${words.comma}`;
}

function titleWords(source: SourceNode, { sourceTitle }: Words): string {
	const { titleTranslated } = source;
	return `${sourceTitle(source)}${titleTranslated ? ` (${titleTranslated})` : ''}`;
}

function articleAddress({ key }: ArticleNode): string {
	return fullAddress(articlePath(key));
}

function heading(depth: Heading['depth'], words: string): Heading {
	return { type: 'heading', depth, children: [plain(words)] };
}

function list(items: List['children'][number]['children'][]): List {
	return {
		type: 'list',
		spread: false,
		children: items.map((children) => ({ type: 'listItem', spread: false, children })),
	};
}

function markdownOf(children: RootContent[]): string {
	const root: Root = { type: 'root', children };
	return toMarkdown(root, { bullet: '-', extensions: [gfmToMarkdown()] });
}
