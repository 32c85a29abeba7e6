/**
 * Loads the search code and opens the index.
 *
 * @param folder - The address of the folder of the index, with a slash at its end.
 */
export async function openSearch(folder: string) {
	const [{ openIndex }, { excerptOf, piecesOf }] = await Promise.all([
		import('../search/finder.ts'),
		import('../search/excerpt.ts'),
	]);
	const finder = await openIndex(async (name) => {
		const answer = await fetch(`${folder}${name}.json`);
		if (!answer.ok) throw new Error(`${answer.url} answered ${String(answer.status)}`);
		return answer.json();
	});
	return { finder, excerptOf, piecesOf };
}

/** The search code, with an opened index. */
export type Search = Awaited<ReturnType<typeof openSearch>>;
