import { type Attributes, element, em } from './markup.ts';

/** How a picture is named for those who do not see it. */
export interface Naming {
	/** `id` of its title. */
	title: string;
	/** `id` of its description. */
	description: string;
}

/**
 * A picture that fills the width it is given: lengths across are shares of that width, lengths down and letters
 * follow the size of the text, so that one drawing serves 320 px and paper alike.
 * One with links says nothing that the list beside it does not say, and is hidden from those who cannot see it.
 */
export function picture(
	form: string,
	height: number | undefined,
	naming: Naming | undefined,
	...children: string[]
): string {
	return element(
		'svg',
		{
			class: `fig ${form}`,
			height: height === undefined ? undefined : em(height),
			...attributesOf(naming),
		},
		...children,
	);
}

/** What says to assistive technology what a picture is, or that it is none of its business. */
export function attributesOf(naming: Naming | undefined): Attributes {
	return naming
		? { role: 'img', 'aria-labelledby': naming.title, 'aria-describedby': naming.description }
		: { 'aria-hidden': 'true' };
}
