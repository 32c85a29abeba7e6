/** A file of the content folder as text. */
export interface ContentFile {
	/** Path that begins with the content folder, with `/`: `content/sources/tass-court-2025.yaml`. */
	path: string;
	text: string;
	/** Why it could not be read; its text is then empty. */
	unreadable?: string;
}
