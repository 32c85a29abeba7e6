/** What our own requests say by themselves, what says who asks, and what would ask for less than the whole. */
const ours =
	/^(?:host|connection|cookie|user-agent|accept-encoding|accept-language|content-length|content-type|transfer-encoding|te|trailer|expect|upgrade.*|keep-alive|range|if-.*|cache-control|pragma|priority|dnt|purpose|sec-.*|proxy-.*|forwarded|via|x-forwarded-.*|x-real-ip|:.*)$/;

/** What was true of the transport alone, keeps something for later, or reports to somebody. */
const transport =
	/^(?:content-encoding|content-length|transfer-encoding|connection|keep-alive|trailer|upgrade|proxy-.*|set-cookie2?|strict-transport-security|alt-svc|clear-site-data|report-to|reporting-endpoints|nel|content-security-policy-report-only|cross-origin-.*-report-only|link|accept-ch|critical-ch|speculation-rules|origin-agent-cluster|:.*)$/;

/**
 * The headers of a page's request that go along with ours: what the page itself set (the key of an
 * interface), where it comes from, what it accepts. No cookie ever.
 */
export function headersToAsk(headers: Readonly<Record<string, string>>): Record<string, string> {
	return without(headers, ours);
}

/** The headers of an answer that the browser gets to see. */
export function headersToShow(headers: Readonly<Record<string, string>>): Record<string, string> {
	return without(headers, transport);
}

function without(headers: Readonly<Record<string, string>>, names: RegExp): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !names.test(name.toLowerCase())),
	);
}
