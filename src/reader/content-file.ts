/** A file of the content folder as text. */
export interface ContentFile {
	/** Path from the project's root, with `/`: `content/sources/tass-court-2025.yaml`. */
	path: string;
	text: string;
}
