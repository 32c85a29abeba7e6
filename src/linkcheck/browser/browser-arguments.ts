/** Chromium's sandbox refuses to run as root. */
export const hasSandbox = process.getuid?.() !== 0;

/** How Chromium is started wherever it is: quietly, and on machines without a graphics card. */
export const browserArguments: readonly string[] = [
	...(hasSandbox ? [] : ['--no-sandbox']),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * What takes the network from a browser: all it asks for by itself, past the requests that are
 * answered for it, goes to a proxy that shuts the door, and no name is known to it.
 *
 * @param door - The port of that proxy on 127.0.0.1.
 */
export function fenceArguments(door: number): string[] {
	return [
		`--proxy-server=http://127.0.0.1:${door}`,
		// Without this, what is asked of this very machine would go past the proxy.
		'--proxy-bypass-list=<-loopback>',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		'--disable-quic',
		'--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
		'--webrtc-ip-handling-policy=disable_non_proxied_udp',
		'--dns-prefetch-disable',
		// Memory of one page's scripts, in MiB.
		'--js-flags=--max-old-space-size=512',
	];
}

/** What Playwright would switch off and hostile pages are kept by. */
export const keptProtections: readonly string[] = [
	'--disable-popup-blocking',
	'--disable-ipc-flooding-protection',
];
