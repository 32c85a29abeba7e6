/** Where the page of a rule is kept. */
export function ruleFileOf(name: string): string {
	return `docs/rules/${name}.md`;
}
