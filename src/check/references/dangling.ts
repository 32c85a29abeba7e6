import { isDangling, isOfArticle, knownKeys, missingKeys } from '../../content/known-keys.ts';
import { type Reference, referencesTo } from '../../content/references.ts';
import { kindsOf, pathOf, type Target } from '../../model/kinds.ts';
import { markSchemes } from '../../prose/placements.ts';
import { keyPattern } from '../../model/records/key.ts';
import type { Content } from '../../content/content.ts';
import { didYouMean, differInDigitsAlone, nearest } from '../../text/wording/did-you-mean.ts';
import { offsetOf } from '../../text/place-at.ts';
import { foreignLetter, plainKey } from '../../text/plain-key.ts';
import { missingClaimsFiles } from '../articles/missing-claims-files.ts';
import { type Missing, renamedInArticle } from './missing-records.ts';
import { kindWithKey } from './kind-with-key.ts';
import { keysIn } from '../prose/keys-after.ts';
import type { CheckInput, Finding } from '../rule.ts';

/**
 * References to records of a kind that do not exist. In data, a key with the wrong shape is left to
 * the schema.
 */
export function findDangling(
	{ content }: CheckInput,
	to: Target,
	where?: Reference['in'],
): Finding[] {
	const gone = new Set<string | undefined>(
		to === 'claim' ? missingClaimsFiles(content).map(({ article }) => article) : [],
	);
	return (
		referencesTo(content, to)
			.filter((reference) => where === undefined || reference.in === where)
			.filter((reference) => isDangling(reference, content))
			// A missing file may hold any claim; `mark-without-claim` reports it.
			.filter(({ from }) => to !== 'claim' || !gone.has(from.article))
			.filter(({ in: place, key, isMark = false }) =>
				place === 'prose' || isMark ? true : keyPattern.test(key),
			)
			.map((reference) => findingOf(reference, content))
	);
}

function findingOf(reference: Reference, content: Content): Finding {
	const { to, key, from, place } = reference;
	const known = [...knownKeys(content, to, from.article)].filter((one) => keyPattern.test(one));
	const plain = plainKey(key);
	const message = `No ${kindsOf(to).join(' or ')} has the key \`${key}\``;
	const bare = key.replace(/^[a-z]+:/i, '');
	if (bare !== key && known.includes(bare)) {
		const named = { place, names: [bare], message: `${message}.` };
		return isInComponent(reference, content)
			? { ...named, hint: `Write \`${bare}\`, the key alone.`, isCertain: true }
			: {
					...named,
					hint: `Write its kind once, before the first key: \`[words](${to}:one+${bare})\`.`,
				};
	}
	if (plain !== key && known.includes(plain)) {
		const hint = `Write \`${plain}\`.`;
		return { place, names: [plain], message: `${message}${foreignLetter(key)}.`, hint };
	}
	const stem = key.replace(/^.*\//, '').replace(/\.(?:ya?ml|mdx?)$/, '');
	if (stem !== key && known.includes(stem)) {
		const hint = `Write the key alone: \`${stem}\`.`;
		return { place, names: [key, stem], message: `${message}.`, hint };
	}
	const parts = keysIn(key);
	if (to === 'claim' && parts.length > 1 && parts.every((part) => known.includes(part))) {
		const hint = `Write \`${parts.join('+')}\`, because \`+\` joins the keys of claims.`;
		return { place, names: parts, message: `${message}.`, hint, isCertain: true };
	}
	if (key === '') {
		const hint = 'Write its key, or remove the `+` or the mark without a key.';
		return { place, message: `A ${kindsOf(to).join(' or ')} is named here without its key.`, hint };
	}
	const other = otherScheme(reference, content);
	if (other !== undefined) {
		const hint = `This is the key of a ${other}: write \`${other}:${key}\`.`;
		return { place, names: [key], message: `${message}.`, hint };
	}
	const likely = known.filter((one) => !differInDigitsAlone(one, key));
	const notNamed = unnamed(known, content, reference);
	const near =
		nearest(
			key,
			notNamed.filter((one) => likely.includes(one)),
		) ?? nearest(key, likely);
	const named = {
		to,
		key,
		...(isOfArticle(to) && from.article !== undefined && { article: from.article }),
	};
	const missing: Missing = { ...named, ...(near !== undefined && { near }) };
	const renamed = renamedInArticle(
		content,
		missing,
		notNamed,
		missingKeys(content, to, from.article),
	);
	// A key that several places name, or one like another that nothing names, was renamed.
	const isRenamed = renamed && (renamed.key === near || isNamedTwice(reference, content));
	const elsewhere = isRenamed ? undefined : kindWithKey(reference, content);
	if (elsewhere) {
		const { kind, message, meant } = elsewhere;
		// The claim that has lost its only mark to this key.
		const alone = notNamed.length === 1 ? notNamed : [];
		const hint = didYouMean(near, elsewhere.hint);
		const names = [key, ...meant, ...alone];
		return { place, names, missing: { ...named, isOf: kind }, message, hint };
	}
	const home = homesOf(reference, content.folder).join(' or ');
	return {
		place,
		names: [key, ...(near === undefined ? [] : [near])],
		missing: { ...missing, ...(renamed && { renamed }) },
		message: `${message}.`,
		hint: didYouMean(near, `Write it in ${home}`),
	};
}

/** The kind that has the key, if a mark names it as one of another kind. */
function otherScheme({ to, key, from, isMark, in: where }: Reference, content: Content) {
	const isInText = where === 'prose' || isMark === true;
	if (!isInText) return undefined;
	return markSchemes.find(
		(scheme) => scheme !== to && knownKeys(content, scheme, from.article).has(key),
	);
}

/** Whether a key is in an attribute of a component, and not in the address of a mark. */
function isInComponent({ place, in: where }: Reference, { texts }: Content): boolean {
	const text = texts.get(place.file) ?? '';
	return where === 'prose' && text.startsWith('<', offsetOf(text, place));
}

/** Whether several places of an article name the same key. */
function isNamedTwice({ to, key, from }: Reference, content: Content): boolean {
	const naming = referencesTo(content, to).filter(
		(one) => one.key === key && one.from.article === from.article,
	);
	return naming.length > 1;
}

/**
 * For claims, figures and events, the keys that nothing names yet. A misspelt key was most likely
 * meant to be one of them.
 */
function unnamed(known: readonly string[], content: Content, { to, from }: Reference): string[] {
	if (!isOfArticle(to)) return [];
	const named = new Set(
		referencesTo(content, to)
			.filter((reference) => reference.from.article === from.article)
			.map(({ key }) => key),
	);
	return known.filter((key) => !named.has(key));
}

/**
 * The files in which the named record could be written. A claim that prose marks belongs in the
 * file of its section.
 */
function homesOf({ to, key, from, in: where }: Reference, folder: string): string[] {
	const section = where === 'prose' ? from.stem : undefined;
	return kindsOf(to).map((kind) => {
		const path = pathOf(kind, { article: from.article, section, [kind]: key });
		return `\`${folder}/${path}\``;
	});
}
