import { parseDocument } from 'yaml';
import { type Content, entriesOf } from '../../content/content.ts';
import { type Change, ChangeError, inFile, noChange, spliceText } from '../../edit/change.ts';
import { appendItem } from '../../edit/edit-yaml.ts';
import { requireArticle } from '../desk.ts';
import { kindAt } from '../../model/kinds.ts';
import type { Place } from '../../problems/problem.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';

/**
 * A claim by its article and its key, `tide-mill/flour-2024`. The article may be left out if no
 * other article has such a claim.
 */
export interface ClaimName {
	article?: string | undefined;
	key: string;
}

/** Reads `ARTICLE/CLAIM` or `CLAIM`. */
export function claimNamed(written: string): ClaimName {
	const slash = written.lastIndexOf('/');
	return slash === -1
		? { key: written }
		: { article: written.slice(0, slash), key: written.slice(slash + 1) };
}

/**
 * Finds the claim with a name.
 *
 * @throws {ChangeError} If there is none, or several articles have one.
 */
export function findClaim(content: Content, { article, key }: ClaimName) {
	if (key === '') {
		throw new ChangeError(
			'No claim is named: write `ARTICLE/CLAIM`, such as `tide-mill/flour-2024`.',
		);
	}
	const claims = entriesOf(content, 'claim').filter(
		(claim) => article === undefined || claim.article === article,
	);
	const [claim, other] = claims.filter((one) => one.key === key);
	if (claim && other) {
		const known = [claim, other].map((one) => `\`${one.article ?? ''}/${key}\``).join(', ');
		throw new ChangeError(`Several articles have a claim \`${key}\`: ${known}. Name one of them.`);
	}
	if (claim) return claim;
	if (article !== undefined) requireArticle(content, article);
	const broken = brokenClaims(content);
	if (broken) {
		throw new ChangeError(
			`There is no claim \`${key}\` in the files that can be read. Fix \`${broken.file}\` first: line ${String(broken.line)} is not YAML.`,
		);
	}
	const near = nearest(
		key,
		claims.map((one) => one.key),
	);
	const where = article === undefined ? '' : ` --article=${article}`;
	const hint =
		near === undefined
			? `Write it first: \`npm run new -- claim ${key}${where} --says="…"\`.`
			: `Did you mean \`${near}\`?`;
	throw new ChangeError(`There is no claim \`${key}\`. ${hint}`);
}

/** The place where a file of claims is not valid YAML, so its claims are not known. */
function brokenClaims({ faults, folder }: Content): Place | undefined {
	return faults.find(
		({ kind, place }) => kind === 'yaml' && kindAt(place.file.slice(folder.length + 1)) === 'claim',
	)?.place;
}

/**
 * Adds a piece of evidence to the end of a claim's list; every other byte of the file stays.
 *
 * @throws {ChangeError} If there is no such claim, or its list is written in a way that cannot be
 * added to.
 */
export function addEvidence(
	content: Content,
	name: ClaimName,
	evidence: Readonly<Record<string, string>>,
): Change {
	const { file, key } = findClaim(content, name);
	const text = content.texts.get(file) ?? '';
	const splice = inFile(file, () => appendItem(text, [key, 'evidence'], evidence));
	const [before, after] = [text, spliceText(text, [splice])].map(
		(each) => parseDocument(each).toJS() as Record<string, { evidence: unknown[] }>,
	);
	before?.[key]?.evidence.push(evidence);
	if (JSON.stringify(before) !== JSON.stringify(after)) {
		throw new ChangeError(`\`${file}\` is written in an unusual way. Add the evidence by hand.`);
	}
	return { ...noChange(), splices: [{ ...splice, file }] };
}
