/** What a document shows, read within it. */
export interface PageWords {
	title: string;
	/** The visible content in display order, as HTML without styles and scripts. */
	html: string;
	/** The `innerText` of the document and of its open shadow roots. */
	text: string;
}

/** Options for reading a document. The reading runs in a browser and cannot import anything. */
export interface ShownWordsOptions {
	/** Names of elements that begin and end a line. */
	blocks: readonly string[];
	/** Attributes that say what an element opens, or that something opens it. */
	opening: readonly string[];
	/** Whether fragments of the page's address mean places in this document. */
	isTop: boolean;
	/** Maximum number of characters of each part. */
	most: number;
}

/**
 * Reads what a document shows. It runs in the page, in a separate world that the page's scripts
 * cannot reach. Words that no reader sees (hidden, clipped to a point, moved off the page) and words
 * that are struck out are marked in `html` and left out of `text`.
 */
export function readShownWords({ blocks, opening, isTop, most }: ShownWordsOptions): PageWords {
	const isBlock = new Set(blocks);
	const pictures = new Set(['img', 'picture', 'video', 'canvas', 'svg', 'object', 'embed']);
	const silent = new Set(
		'script style noscript template head title meta link base datalist audio rp noembed'.split(' '),
	);
	const mostNodes = 300_000;
	const roots: ShadowRoot[] = [];
	const left: (HTMLElement | SVGElement)[] = [];
	const unseen: Node[] = [];
	let html = '';
	let nodes = 0;
	/** Number of elements around whose background shows through letters. */
	let cutOut = 0;
	/** How many more characters of hidden content to read. */
	let leftOfHidden = most / 4;

	const escape = (words: string) =>
		words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
	const attribute = (name: string, value: string | null) =>
		value === null || value.length > 4096 ? '' : ` ${name}="${escape(value)}"`;

	/** Whether the page has code, which may show hidden words. Transitions and animations may too. */
	const hasCode = document.querySelector('script, [onclick]') !== null;
	const moves = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
		animationName !== 'none' || /[1-9]/.test(transitionDuration);

	/** Whether `clip-path` leaves nothing to see. */
	function isCutAway({ clipPath }: CSSStyleDeclaration): boolean {
		if (/^(?:circle|ellipse)\(0(?:px|%)/.test(clipPath)) return true;
		const [, name, inside = ''] = /^(inset|polygon)\(([^()]*)\)/.exec(clipPath) ?? [];
		if (name === 'polygon') return new Set(inside.split(', ')).size === 1;
		if (name !== 'inset') return false;
		const sides = inside
			.replace(/ round .*/, '')
			.split(' ')
			.map((side) => (side.endsWith('%') ? parseFloat(side) : 0));
		const [top = 0, right = top, bottom = top, left = right] = sides;
		return top + bottom >= 100 || right + left >= 100;
	}

	/** Whether a box is far to the right of everything that scrolling can reach. */
	function isOutRight({ left: start }: DOMRect): boolean {
		const { scrollWidth = 0 } = document.scrollingElement ?? {};
		return start - 3000 > window.innerWidth && start + window.scrollX >= scrollWidth;
	}

	/**
	 * Whether an element is hidden in a way that code or a reader can undo: not drawn, transparent, cut
	 * or shrunk to nothing.
	 */
	function isHidden(element: HTMLElement | SVGElement, style: CSSStyleDeclaration): boolean {
		if (style.display === 'none') return true;
		if (style.contentVisibility === 'hidden') {
			return element.getAttribute('hidden') !== 'until-found';
		}
		if (moves(style)) return false;
		if (parseFloat(style.opacity) < 0.05 || style.filter.includes('opacity(0)')) return true;
		const box = element.getBoundingClientRect();
		const isLaidOut = 'offsetWidth' in element && element.offsetWidth * element.offsetHeight > 0;
		if (isLaidOut && (box.width === 0 || box.height === 0)) return true;
		// Readers can open folded content, unless the page has no code that opens it.
		const isFlat = !hasCode && isCut(style) && (box.width <= 1 || box.height <= 1);
		return isFlat || isCutAway(style);
	}

	function isCut({ display, overflowX, overflowY }: CSSStyleDeclaration): boolean {
		const cuts = overflowX !== 'visible' || overflowY !== 'visible';
		return cuts && !/^(?:inline|contents)$/.test(display);
	}

	/**
	 * Whether an element is only for screen readers: clipped to nothing or a point, or moved to where
	 * scrolling cannot reach.
	 */
	function isAside(element: Element, style: CSSStyleDeclaration): boolean {
		const floats = style.position === 'absolute' || style.position === 'fixed';
		if (
			floats &&
			/^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(style.getPropertyValue('clip'))
		)
			return true;
		if (/^inset\((?:5\d|[6-9]\d|100)%\)/.test(style.clipPath)) return true;
		if (parseFloat(style.textIndent) < -900) return true;
		if (parseFloat(style.marginLeft) < -4000 || parseFloat(style.marginTop) < -4000) return true;
		const box = element.getBoundingClientRect();
		if (isCut(style) && box.width <= 1 && box.height <= 1) return true;
		if (box.width === 0) return false;
		const [right, bottom] = [box.right + window.scrollX, box.bottom + window.scrollY];
		// Slides that were already shown are at most a few screens to the left of the page.
		if (right < -4000 || bottom < -4000) return true;
		return floats && (right <= 0 || bottom <= 0 || isOutRight(box));
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

	/** Whether letters can be seen: they have a size, and a colour or something else that draws them. */
	function hasLetters(element: Element, style: CSSStyleDeclaration): boolean {
		if (style.visibility !== 'visible' || parseFloat(style.fontSize) < 2) return false;
		if (!/^(?:rgb|hsl)a\(.*, 0\)$|\/ 0\)$/.test(style.webkitTextFillColor)) return true;
		const drawn = style.textShadow !== 'none' || parseFloat(style.webkitTextStrokeWidth) > 0;
		return drawn || cutOut > 0 || moves(style) || isOnPicture(element);
	}

	/** Whether its words lie above a picture of them, as a viewer of documents has it (PDF.js). */
	function isOnPicture(element: Element): boolean {
		const page = element.closest('.textLayer, .textlayer, .text-layer')?.parentElement;
		const picture = page?.querySelector(
			':scope > :is(canvas, img, svg), :scope > * > :is(canvas, img, svg)',
		);
		return picture !== null && picture !== undefined;
	}

	/** The attributes that say what an element opens, or that something opens it, as HTML. */
	function openingOf(element: Element): string {
		if (!element.hasAttributes()) return '';
		return opening.map((name) => attribute(name, element.getAttribute(name))).join('');
	}

	function walkHidden(node: Node, mark: string, place: string): void {
		nodes += 1;
		if (nodes > mostNodes || leftOfHidden < 0) return;
		const words = node.nodeType === Node.TEXT_NODE ? escape(node.nodeValue ?? '') : '';
		leftOfHidden -= words.length;
		if (mark === '' || words.trim() === '') html += words;
		else html += `<span ${mark}>${words}</span>`;
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node as HTMLElement;
		const name = element.localName;
		if (silent.has(name) || pictures.has(name) || name === 'iframe') return;
		const tag = isBlock.has(name) && name !== 'details' && name !== 'dialog' ? 'div' : 'span';
		html += `<${tag} ${mark}${place}${openingOf(element)}>`;
		for (const child of childrenOf(element)) walkHidden(child, '', '');
		html += `</${tag}>`;
	}

	/** The words of a text in a picture, with what places its lines. */
	function walkPicture(node: Node): void {
		nodes += 1;
		if (nodes > mostNodes || html.length > most) return;
		if (node.nodeType === Node.TEXT_NODE) html += escape(node.nodeValue ?? '');
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node as SVGElement;
		const place = ['x', 'y', 'dy'].map((name) => attribute(name, element.getAttribute(name)));
		const tag = element.localName === 'text' ? 'text' : 'tspan';
		html += `<${tag}${place.join('')}>`;
		for (const child of element.childNodes) walkPicture(child);
		html += `</${tag}>`;
	}

	/** Whether a text in a picture is drawn where it can be seen. */
	function isDrawn(element: SVGElement): boolean {
		const { width, height } = element.getBoundingClientRect();
		const style = getComputedStyle(element);
		return width > 0 && height > 0 && style.visibility === 'visible' && style.opacity !== '0';
	}

	function walk(node: Node, isShown: boolean, inShadow: boolean): void {
		nodes += 1;
		if (nodes > mostNodes || html.length > most) return;
		if (node.nodeType === Node.TEXT_NODE) {
			writeText(node, isShown);
			return;
		}
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node as HTMLElement | SVGElement;
		const name = element.localName;
		if (silent.has(name)) return;
		const style = getComputedStyle(element);
		const place = isTop && !inShadow ? attribute('id', element.id === '' ? null : element.id) : '';
		const isAway = isHidden(element, style);
		if (isAway || isAside(element, style)) {
			if (style.display !== 'none') left.push(element);
			walkHidden(element, isAway ? 'hidden' : 'class="visually-hidden"', place);
			return;
		}
		// Its words are read separately, after those of this document.
		if (name === 'iframe') return;
		if (pictures.has(name)) writePicture(element, place);
		else if (name === 'input') writeInput(element as HTMLInputElement);
		else if (name === 'br') html += '<br>';
		else walkContent(element, style, place, inShadow);
	}

	function writeText(text: Node, isShown: boolean): void {
		if (isShown) {
			html += escape(text.nodeValue ?? '');
			return;
		}
		unseen.push(text);
		walkHidden(text, 'hidden', '');
	}

	/** A picture, with its alternative text and the words that are drawn in it. */
	function writePicture(element: Element, place: string): void {
		const name = element.localName;
		html += `<${name}${place}${attribute('alt', element.getAttribute('alt'))}>`;
		if (name === 'svg') {
			for (const words of element.querySelectorAll<SVGElement>('text')) {
				if (isDrawn(words)) walkPicture(words);
			}
		}
		html += `</${name}>`;
	}

	/** What a reader types is no part of a page, but a field for a password shows that it is a login. */
	function writeInput({ type }: HTMLInputElement): void {
		html += type === 'password' ? '<input type="password">' : ' ';
	}

	/** An element that is neither hidden nor a picture, with everything in it. */
	function walkContent(
		element: HTMLElement | SVGElement,
		style: CSSStyleDeclaration,
		place: string,
		inShadow: boolean,
	): void {
		const name = element.localName;
		const struck =
			style.textDecorationLine.includes('line-through') || /^(?:del|s|strike)$/.test(name);
		if (struck) left.push(element);
		const tag = tagFor(element, style);
		const anchor =
			isTop && !inShadow && name === 'a' ? attribute('name', element.getAttribute('name')) : '';
		const decor = element.ariaHidden === 'true' ? ' aria-hidden="true"' : '';
		html += `<${tag}${place}${anchor}${linkOf(element)}${decor}${openingOf(element)}>${struck ? '<s>' : ''}`;
		// The background shows through the letters, so they are seen even without a colour.
		const cutsOut = style.backgroundClip.includes('text') ? 1 : 0;
		cutOut += cutsOut;
		const shows = hasLetters(element, style);
		const inside = inShadow || element.shadowRoot !== null;
		for (const child of childrenOf(element)) {
			walk(child, shows, inside && !(name === 'slot' && child.parentNode !== element));
		}
		cutOut -= cutsOut;
		html += `${struck ? '</s>' : ''}</${tag}>`;
	}

	/** The name under which an element is written: its own, unless its style lays it out as another. */
	function tagFor(element: Element, style: CSSStyleDeclaration): string {
		const name = element.localName;
		const inLine = standsInLine(element, style);
		const fits = inLine !== isBlock.has(name) && name !== 'details' && name !== 'dialog';
		const isMath = element.namespaceURI?.endsWith('MathML') ?? false;
		if (element.getAttribute('role') === 'main') return 'main';
		if (fits || isMath) return name;
		return inLine ? 'span' : 'div';
	}

	/** What tells the number of a note from other words: where it leads, and its class. */
	function linkOf(element: Element): string {
		if (element.localName !== 'a' && element.localName !== 'sup') return '';
		const attributes = ['class', 'href'].map((name) => attribute(name, element.getAttribute(name)));
		return attributes.join('');
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
	for (const words of unseen) words.nodeValue = '';
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
