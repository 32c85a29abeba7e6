import { placeOf, type SiteCheck } from '../site-check.ts';
import { findsText, parseTextDirective } from '../../text/text-fragment.ts';

export const brokenTextFragment: SiteCheck = {
	name: 'broken-text-fragment',
	about: 'The words of a text fragment (`#:~:text=`) stand on the page it leads to.',
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
						? `\`${reference.href}\`: “${[wanted.start, wanted.end].filter((part) => part !== undefined).join(' … ')}” does not stand on the page.`
						: `\`${reference.href}\` has a text fragment that cannot be read.`,
					hint: wanted
						? 'Quote whole words of the page as they stand there now, or leave the text fragment out.'
						: 'Write `#:~:text=first%20words,last%20words`, with `-`, `,` and `&` of the words percent-encoded.',
				};
			});
		}),
};
