import { type Content, entriesOf } from '../../content/content.ts';
import { withAuthors } from '../../model/records/old-author.ts';
import { ChangeError } from '../../edit/change.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';

/** Somebody who looks after an article. */
export interface Editor {
	/** Key of the person. */
	key: string;
	name: string;
}

interface WrittenAuthor {
	person?: unknown;
	role?: unknown;
}

/** Who looks after each article: those with the role `editing`; if there are none, its authors. */
export function editorsOf(content: Content): ReadonlyMap<string, readonly Editor[]> {
	const names = new Map(entriesOf(content, 'person').map(({ key, data }) => [key, data?.name]));
	return new Map(
		entriesOf(content, 'article').map(({ key, value }) => {
			const { authors } = (withAuthors(value) ?? {}) as { authors?: unknown };
			const written = Array.isArray(authors) ? (authors as (WrittenAuthor | null)[]) : [];
			const inRole = (wanted: string) =>
				written.flatMap((one) =>
					typeof one?.person === 'string' && (one.role ?? 'author') === wanted ? one.person : [],
				);
			const editing = inRole('editing');
			const keys = editing.length > 0 ? editing : inRole('author');
			return [key, keys.map((person) => ({ key: person, name: names.get(person) ?? person }))];
		}),
	);
}

/**
 * Finds an editor by name or by key; case does not matter.
 *
 * @throws {ChangeError} If nobody of that name looks after an article.
 */
export function editorNamed(content: Content, wanted: string): Editor {
	const editors = [...editorsOf(content).values()].flat();
	const plain = (name: string) => name.trim().toLowerCase();
	const found = editors.find(({ key, name }) =>
		[key, name].some((one) => plain(one) === plain(wanted)),
	);
	if (found) return found;
	const names = [...new Set(editors.map(({ name }) => name))];
	const known = names.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(
		`There is no editor \`${wanted}\`. ${suggest(wanted, names, known === '' ? 'No article names one' : `Write one of ${known}`)}`,
	);
}
