import type { Heading, List, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ArticleNode, ClaimNode, EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, claimPagePath, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { authorsInWords } from '../../words/authors.ts';
import { evidenceDetails, evidenceNotes } from '../../words/source-words.ts';
import {
	claimKindWords,
	confidenceWords,
	dateInWords,
	partTitle,
	pointWords,
	relationWords,
	sourceTitle,
	statusWords,
} from '../../words/words.ts';
import type { Beside } from '../export-file.ts';
import { plain, raw } from '../prose.ts';
import { link, paragraph, partProse } from './part-prose.ts';

/** The whole article as Markdown without HTML, for programs that answer with its words. */
export function markdownTwin(article: ArticleNode, beside: Beside): string {
	const { title, published, reviewed, asOf, standfirst, points, claims, sources } = article;
	const dates = [
		`Published ${dateInWords(published)}`,
		`evidence reviewed ${dateInWords(reviewed)}`,
		`speaks up to ${dateInWords(asOf)}`,
	];
	return markdownOf([
		heading(1, title),
		paragraph(plain(plainWords(standfirst))),
		paragraph(
			plain(`${bylineOf(article)}. ${dates.join(', ')}. `),
			link(articleAddress(article), site.name),
		),
		list(
			(['main', 'argument', 'conclusion'] as const).map((name) => [
				paragraph(plain(`${pointWords[name]}: ${plainWords(points[name].text)}`)),
			]),
		),
		...articleBody(article, beside),
		heading(2, 'Claims'),
		...claims.flatMap((claim) => claimBlocks(claim)),
		heading(2, 'Sources'),
		list(
			sources.map((source) => [
				paragraph(plain(sourceWords(source)), link(source.url, source.url)),
			]),
		),
	]);
}

/** The prose of an article, part after part, under their titles. */
export function articleBody(article: ArticleNode, { trees }: Beside): RootContent[] {
	return article.parts.flatMap((part) => {
		const tree = trees[`${article.key}/${part.key}`];
		const title = part.key === 'index' ? [] : [heading(2, partTitle(part))];
		return tree ? [...title, ...partProse(tree, article)] : title;
	});
}

/** A sentence that can be quoted as it is, with how the claim stands and where. */
export function quotable(claim: ClaimNode): string {
	return `${quotableWords(claim)}${addressOf(claim)})`;
}

function quotableWords({ says, status, checked }: ClaimNode): string {
	const word = statusWords[status].word.toLowerCase();
	return `“${says}” (${site.name}, ${word}, checked on ${dateInWords(checked)}, `;
}

function addressOf({ article, key }: ClaimNode): string {
	return fullAddress(claimPagePath(article, key));
}

/** A claim with its evidence as Markdown. */
export function claimMarkdown(claim: ClaimNode): string {
	return markdownOf(claimBlocks(claim));
}

/** By whom an article is, as its byline says. */
export function bylineOf({ author, basedOn }: ArticleNode): string {
	return basedOn
		? `${site.name}, after ${basedOn.author.name}, “${basedOn.title}” (${dateInWords(basedOn.published)})`
		: author.name;
}

function claimBlocks(claim: ClaimNode): RootContent[] {
	const { number, says, status, kind, confidence, evidence } = claim;
	const { word } = statusWords[status];
	return [
		heading(3, `${number}. ${says}`),
		paragraph(plain(`${word}; ${claimKindWords[kind]}, ${confidenceWords[confidence]}.`)),
		list(evidence.map((item) => [evidenceLine(item)])),
		paragraph({
			type: 'emphasis',
			// As text, the address would be escaped; here it is to be quoted as it stands.
			children: [plain(quotableWords(claim)), raw(addressOf(claim)), plain(')')],
		}),
	];
}

function evidenceLine(evidence: EvidenceNode) {
	const { relation, quote, translation, source } = evidence;
	const words = [quote && `“${quote}”`, translation && `in English: “${translation}”`];
	const where = [titleWords(source), source.publisher.name, evidenceDetails(evidence)];
	const notes = evidenceNotes(evidence).map((note) => ` ${withStop(note)}`);
	return paragraph(
		{ type: 'strong', children: [plain(relationWords[relation])] },
		plain(`: ${quote ? `${words.filter(Boolean).join(', ')}. ` : ''}${where.join(', ')}, `),
		link(source.url, source.url),
		...(notes.length > 0 ? [plain(`.${notes.join('')}`)] : []),
	);
}

function withStop(sentence: string): string {
	return /[.!?…”’)]$/.test(sentence) ? sentence : `${sentence}.`;
}

function sourceWords(source: SourceNode): string {
	const { publisher, authors, published } = source;
	return `${[
		authorsInWords(authors),
		titleWords(source),
		publisher.name,
		published ? dateInWords(published) : 'undated',
	]
		.filter(Boolean)
		.join(', ')}, `;
}

function titleWords(source: SourceNode): string {
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
