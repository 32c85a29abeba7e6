/** A rule as reports describe it. */
export interface RuleAbout {
	name: string;
	/** What it requires, in one sentence. */
	about: string;
}

/** What reports for machines contain in addition to the problems. */
export interface ReportOptions {
	/** The name of the tool that checked, as the machine shows it. */
	tool?: string;
	version?: string;
	/** The rules that were checked, whether or not they found anything. */
	rules?: readonly RuleAbout[];
	/** Absolute address, with a final `/`, of the folder with the help pages. */
	helpBase?: string;
	/** When the check ran (ISO 8601, UTC). */
	at?: string;
	/** The result of every address, if addresses were checked. */
	links?: readonly object[];
}

/** The tool's name if none is given. */
export const defaultTool = 'Three Points';
