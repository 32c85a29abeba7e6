import { placeOf, type SiteCheck } from '../site-check.ts';
import { findsText, parseTextDirective } from '../../text/addresses/text-fragment.ts';

export const brokenTextFragment: SiteCheck = {
	name: 'broken-text-fragment',
	about: 'The words of a text fragment (`#:~:text=`) are on the page that it leads to.',
	find: ({ links, texts }) =>
		links.flatMap(({ from, reference, address, arrival }) => {
			if (address.kind !== 'inside' || !arrival || !('file' in arrival)) return [];
			const text = texts.get(arrival.file);
			if (text === undefined) return [];
			return address.directives.flatMap((directive) => {
				const wanted = parseTextDirective(directive);
				if (wanted && findsText(text, wanted)) return [];
				return {
					...placeOf({ from, reference }),
					message: wanted
						? `\`${reference.href}\`: “${[wanted.start, wanted.end].filter((part) => part !== undefined).join(' … ')}” is not on the page.`
						: `\`${reference.href}\` has a text fragment that cannot be read.`,
					hint: wanted
						? 'Use whole words as they are on the page now, or leave the text fragment out.'
						: 'Write `#:~:text=first%20words,last%20words`, with `-`, `,` and `&` of the words percent-encoded.',
				};
			});
		}),
};
