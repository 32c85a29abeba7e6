/** A rule as reports describe it. */
export interface RuleAbout {
	name: string;
	/** What it holds to, in one sentence. */
	about: string;
}

/** What reports for machines say besides the problems. */
export interface ReportOptions {
	/** What looked: the name of the tool, as the machine shows it. */
	tool?: string;
	version?: string;
	/** The rules that were looked at, whether or not they found anything. */
	rules?: readonly RuleAbout[];
	/** Absolute address, with a final `/`, that pages of help are below. */
	helpBase?: string;
	/** When it was looked (ISO 8601, UTC). */
	at?: string;
	/** What every address came to, where addresses were checked. */
	links?: readonly object[];
}

/** The tool's name where none is given. */
export const defaultTool = 'Three Points';
