import { format, resolveConfig } from 'prettier';

/** A text as `npm run format` would write it into a file. */
export async function formatted(file: string, text: string): Promise<string> {
	return format(text, { ...(await resolveConfig(file)), filepath: file });
}
