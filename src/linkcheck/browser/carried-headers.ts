/**
 * Headers that our own requests set, that identify the client, or that ask for only a part of the
 * answer.
 */
const ours =
	/^(?:host|connection|cookie|user-agent|accept-encoding|accept-language|content-length|content-type|transfer-encoding|te|trailer|expect|upgrade.*|keep-alive|range|if-.*|cache-control|pragma|priority|dnt|purpose|sec-.*|proxy-.*|forwarded|via|x-forwarded-.*|x-real-ip|:.*)$/;

/** Headers that concern only the transport, store something for later, or send reports. */
const transport =
	/^(?:content-encoding|content-length|transfer-encoding|connection|keep-alive|trailer|upgrade|proxy-.*|set-cookie2?|strict-transport-security|alt-svc|clear-site-data|report-to|reporting-endpoints|nel|content-security-policy-report-only|cross-origin-.*-report-only|link|accept-ch|critical-ch|speculation-rules|origin-agent-cluster|:.*)$/;

/**
 * The headers of a page's request to send with ours: those the page itself set (such as an API key),
 * where it comes from and what it accepts. Never cookies.
 */
export function headersToAsk(headers: Readonly<Record<string, string>>): Record<string, string> {
	return without(headers, ours);
}

/** The headers of an answer to pass to the browser. */
export function headersToShow(headers: Readonly<Record<string, string>>): Record<string, string> {
	return without(headers, transport);
}

function without(headers: Readonly<Record<string, string>>, names: RegExp): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !names.test(name.toLowerCase())),
	);
}
