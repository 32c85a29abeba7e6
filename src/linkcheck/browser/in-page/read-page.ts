/** What a document shows, read within it. */
export interface PageWords {
	title: string;
	/** The visible content in display order, as HTML without styles and scripts. */
	html: string;
	/** The `innerText` of the document and of its open shadow roots. */
	text: string;
}

/** Options for reading a document. The reading runs in a browser and cannot import anything. */
export interface ReadOptions {
	/** Names of elements that begin and end a line. */
	blocks: readonly string[];
	/** Whether fragments of the page's address refer to this document. */
	isTop: boolean;
	/** Maximum number of characters of each part. */
	most: number;
}

/**
 * Reads what a document shows. It runs in the page, in an isolated world that the page's scripts
 * cannot reach. Content that no reader sees (clipped to a point, moved off the page) is left out.
 * Words that are struck out are marked with `<s>` in `html` and left out of `text`.
 */
export function readPage({ blocks, isTop, most }: ReadOptions): PageWords {
	const isBlock = new Set(blocks);
	const pictures = new Set(['img', 'picture', 'video', 'canvas', 'svg', 'object', 'embed']);
	const silent = new Set(
		'script style noscript template head title meta link base datalist audio rp noembed'.split(' '),
	);
	const roots: ShadowRoot[] = [];
	const left: (HTMLElement | SVGElement)[] = [];
	let html = '';
	let nodes = 0;

	const escape = (words: string) =>
		words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
	const attribute = (name: string, value: string | null) =>
		value === null || value.length > 4096 ? '' : ` ${name}="${escape(value)}"`;

	/** Whether it is clipped to nothing, shrunk to a point, or moved where no scrolling reaches. */
	function isAside(element: Element, style: CSSStyleDeclaration): boolean {
		const floats = style.position === 'absolute' || style.position === 'fixed';
		if (
			floats &&
			/^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.getPropertyValue('clip'))
		)
			return true;
		if (/^inset\((?:5\d|[6-9]\d|100)%/.test(style.clipPath)) return true;
		if (parseFloat(style.textIndent) < -900) return true;
		const box = element.getBoundingClientRect();
		const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
		if (cut && box.width <= 1 && box.height <= 1 && style.display !== 'inline') return true;
		return (
			floats &&
			box.width > 0 &&
			(box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0)
		);
	}

	/** Whether it is inline: by its style, or because it is a floated drop cap. */
	function standsInLine(element: Element, style: CSSStyleDeclaration): boolean {
		if (/^(?:inline|contents|ruby|math)/.test(style.display)) return true;
		return style.float !== 'none' && element.textContent.trim().length <= 2;
	}

	function childrenOf(element: Element): Iterable<Node> {
		if (element.shadowRoot) {
			roots.push(element.shadowRoot);
			return element.shadowRoot.childNodes;
		}
		if (element.localName !== 'slot') return element.childNodes;
		const assigned = (element as HTMLSlotElement).assignedNodes();
		return assigned.length > 0 ? assigned : element.childNodes;
	}

	function walk(node: Node, isShown: boolean, inShadow: boolean): void {
		nodes += 1;
		if (nodes > 300_000 || html.length > most) return;
		if (node.nodeType === Node.TEXT_NODE) {
			if (isShown) html += escape(node.nodeValue ?? '');
			return;
		}
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node as HTMLElement | SVGElement;
		const name = element.localName;
		if (silent.has(name)) return;
		const style = getComputedStyle(element);
		const hidden = element.getAttribute('hidden');
		const folded = style.contentVisibility === 'hidden' && hidden !== 'until-found';
		const place = isTop && !inShadow ? attribute('id', element.id === '' ? null : element.id) : '';
		if (style.display === 'none' || folded || isAside(element, style)) {
			if (style.display !== 'none') left.push(element);
			if (place !== '') html += `<a${place}></a>`;
			return;
		}
		// Its words are read separately, after those of this document.
		if (name === 'iframe') return;
		if (pictures.has(name)) {
			html += `<${name}${place}${attribute('alt', element.getAttribute('alt'))}></${name}>`;
			return;
		}
		if (name === 'input') {
			const isPassword = (element as HTMLInputElement).type === 'password';
			html += isPassword ? '<input type="password">' : ' ';
			return;
		}
		if (name === 'br') {
			html += '<br>';
			return;
		}
		const struck =
			style.textDecorationLine.includes('line-through') || /^(?:del|s|strike)$/.test(name);
		if (struck) left.push(element);
		const inLine = standsInLine(element, style);
		const isMain = element.getAttribute('role') === 'main';
		const isMath = element.namespaceURI?.endsWith('MathML') ?? false;
		const fits = inLine !== isBlock.has(name) && name !== 'details' && name !== 'dialog';
		const tag = isMain ? 'main' : fits || isMath ? name : inLine ? 'span' : 'div';
		const anchor =
			isTop && !inShadow && name === 'a' ? attribute('name', element.getAttribute('name')) : '';
		const marks =
			name === 'a' || name === 'sup'
				? attribute('class', element.getAttribute('class')) +
					attribute('href', element.getAttribute('href'))
				: '';
		html += `<${tag}${place}${anchor}${marks}>${struck ? '<s>' : ''}`;
		const shows = style.visibility === 'visible' && style.fontSize !== '0px';
		const inside = inShadow || element.shadowRoot !== null;
		for (const child of childrenOf(element)) {
			walk(child, shows, inside && !(name === 'slot' && child.parentNode !== element));
		}
		html += `${struck ? '</s>' : ''}</${tag}>`;
	}

	// Read the words as written: capitals from `text-transform` are not part of them.
	const plain = new CSSStyleSheet();
	plain.replaceSync('*, *::before, *::after { text-transform: none !important }');
	document.adoptedStyleSheets.push(plain);
	const canonical =
		document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
	// A document that is not HTML has no `body`.
	const body = (document.body as Element | null) ?? document.documentElement;
	walk(body, true, false);
	for (const root of roots) root.adoptedStyleSheets.push(plain);
	for (const element of left) element.style.setProperty('display', 'none', 'important');
	const texts = [body, ...roots.flatMap((root) => [...root.children])].map((element) =>
		element instanceof HTMLElement && !silent.has(element.localName) ? element.innerText : '',
	);
	const head = canonical === null ? '' : `<link rel="canonical"${attribute('href', canonical)}>`;
	return {
		title: document.title.slice(0, 4096),
		html: (head + html).slice(0, most),
		text: texts
			.filter((words) => words !== '')
			.join('\n')
			.slice(0, most),
	};
}
