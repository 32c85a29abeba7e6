/**
 * A function that keeps its answers, because pages ask for the same few hundred words thousands of
 * times.
 */
export function remembered(answer: (question: string) => string): (question: string) => string {
	const answers = new Map<string, string>();
	return (question) => {
		let known = answers.get(question);
		if (known === undefined) {
			known = answer(question);
			answers.set(question, known);
		}
		return known;
	};
}
