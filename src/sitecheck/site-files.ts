/** Whether addresses of pages end with `/`; with `ignore`, both forms are valid. */
export type TrailingSlash = 'always' | 'never' | 'ignore';

/** What an address of the site leads to. */
export type Arrival =
	| { kind: 'file'; file: string }
	/** The page exists, but the host would have to redirect to it. */
	| { kind: 'slash'; file: string; right: string }
	/** A file whose name differs in case, or in how its accents are encoded. */
	| { kind: 'case'; file: string; right: string }
	| { kind: 'folder' }
	| { kind: 'missing' };

/** Finds the file that an address of the site leads to. */
export interface SiteFiles {
	/** Every file, as a path with a leading `/`. */
	files: ReadonlySet<string>;
	/** @param path - Decoded, below the base path. */
	lookUp: (path: string) => Arrival;
}

/** A name in the form in which a case-insensitive disk compares it. */
export function foldName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

/** Makes the look-up over the files of a site. Names are compared exactly as listed, on any disk. */
export function indexFiles(paths: Iterable<string>, policy: TrailingSlash): SiteFiles {
	const files = new Set(paths);
	const folders = new Set<string>(['/']);
	for (const file of files) {
		for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
			const folder = file.slice(0, end + 1);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	const known = new Map<string, Arrival>();
	let folded: Map<string, string> | undefined;

	function lookUpExactly(path: string): Arrival {
		if (path.endsWith('/')) {
			const index = `${path}index.html`;
			if (files.has(index)) {
				const right = path.slice(0, -1);
				return policy === 'never' && path !== '/'
					? { kind: 'slash', file: index, right }
					: { kind: 'file', file: index };
			}
			const bare = `${path.slice(0, -1)}.html`;
			if (policy !== 'always' && files.has(bare)) {
				return { kind: 'slash', file: bare, right: path.slice(0, -1) };
			}
			return folders.has(path) ? { kind: 'folder' } : { kind: 'missing' };
		}
		if (files.has(path)) return { kind: 'file', file: path };
		if (policy !== 'always' && files.has(`${path}.html`)) {
			return { kind: 'file', file: `${path}.html` };
		}
		const index = `${path}/index.html`;
		if (files.has(index)) {
			return policy === 'always'
				? { kind: 'slash', file: index, right: `${path}/` }
				: { kind: 'file', file: index };
		}
		return folders.has(`${path}/`) ? { kind: 'folder' } : { kind: 'missing' };
	}

	function lookUpFolded(path: string): Arrival {
		folded ??= new Map([...files, ...folders].map((name) => [foldName(name), name]));
		const right = folded.get(foldName(path)) ?? folded.get(`${foldName(path)}/`);
		if (right === undefined) return { kind: 'missing' };
		const arrival = lookUpExactly(right);
		return 'file' in arrival ? { kind: 'case', file: arrival.file, right } : { kind: 'missing' };
	}

	return {
		files,
		lookUp(path) {
			let arrival = known.get(path);
			if (!arrival) {
				arrival = lookUpExactly(path);
				if (arrival.kind === 'missing') arrival = lookUpFolded(path);
				known.set(path, arrival);
			}
			return arrival;
		},
	};
}
