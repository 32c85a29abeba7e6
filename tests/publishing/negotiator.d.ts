/** The part of `negotiator` that is used here; the package ships no types. */
declare module 'negotiator' {
	export default class Negotiator {
		constructor(request: { headers: Readonly<Record<string, string>> });
		/** Which of the types a request wants most; `undefined` if none. */
		mediaType(available: readonly string[]): string | undefined;
	}
}
