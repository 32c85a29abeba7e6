import type { Status } from '../../model/graph/status.ts';

/** An element with its content; styles use `status`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	{
		status,
		className,
		ariaHidden,
	}: { status?: Status; className?: string; ariaHidden?: string } = {},
	...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (status) made.dataset.status = status;
	if (className) made.className = className;
	if (ariaHidden) made.ariaHidden = ariaHidden;
	made.append(...content);
	return made;
}

/** A button that looks like a link, like all of our buttons. */
export function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', {}, label);
	made.type = 'button';
	made.onclick = act;
	return made;
}
