/** The part of `negotiator` that we use; the package has no types. */
declare module 'negotiator' {
	export default class Negotiator {
		constructor(request: { headers: Readonly<Record<string, string>> });
		/** Which of the types a request prefers; `undefined` if none. */
		mediaType(available: readonly string[]): string | undefined;
	}
}
