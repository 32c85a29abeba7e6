/** Chromium's sandbox refuses to run as root. */
export const hasSandbox = process.getuid?.() !== 0;

/**
 * Arguments for every start of Chromium: without background traffic, and on machines without a
 * graphics card.
 */
export const browserArguments: readonly string[] = [
	...(hasSandbox ? [] : ['--no-sandbox']),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * Arguments that cut a browser off from the network. Any request that we do not answer for it goes
 * to a proxy that refuses it, and the browser cannot resolve any host name.
 *
 * @param door - The port of that proxy on 127.0.0.1.
 */
export function fenceArguments(door: number): string[] {
	return [
		`--proxy-server=http://127.0.0.1:${door}`,
		// Without this, requests to this machine would bypass the proxy.
		'--proxy-bypass-list=<-loopback>',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		'--disable-quic',
		'--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
		'--webrtc-ip-handling-policy=disable_non_proxied_udp',
		'--dns-prefetch-disable',
		// Maximum memory for the scripts of one page, in MiB.
		'--js-flags=--max-old-space-size=512',
	];
}

/**
 * Arguments of Playwright to leave out, because they would switch off protections against hostile
 * pages.
 */
export const keptProtections: readonly string[] = [
	'--disable-popup-blocking',
	'--disable-ipc-flooding-protection',
];
