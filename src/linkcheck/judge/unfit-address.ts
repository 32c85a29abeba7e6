import { isTrackingParameter } from '../../text/addresses/odd-address.ts';

/** Parameters that name one visit. */
const ofVisit =
	/^(?:(?:php|asp\.?net|aspx?)?_?sess(?:ion)?_?id\w*|aspsession\w*|jsessionid|s_?id|cf(?:id|token))$/i;

/**
 * Why the address that a page has moved to is not fit for a record, as the end of a sentence;
 * `undefined` if it is fit. It is not if readers would be less safe there, or if it was made for one
 * visit.
 */
export function whyUnfit(cited: URL, target: URL): string | undefined {
	if (cited.protocol === 'https:' && target.protocol !== 'https:') {
		return `it is only \`${target.protocol}\`, where anyone on the way can read and change the page`;
	}
	if (target.username !== '' || target.password !== '') return 'it has a user name or a password';
	const known = new Set(namesIn(cited));
	const added = namesIn(target).find(
		(name) => (ofVisit.test(name) || isTrackingParameter(name)) && !known.has(name),
	);
	return added === undefined
		? undefined
		: `it has the parameter \`${added}\`, which is for one visit or counts where visitors come from`;
}

/** The names of all parameters: those after the `?`, and those in the path (`/a;jsessionid=1`). */
function namesIn({ pathname, searchParams }: URL): string[] {
	const inPath = [...pathname.matchAll(/;([^;=/]+)=/g)].map(([, name = '']) => name);
	return [...searchParams.keys(), ...inPath];
}
