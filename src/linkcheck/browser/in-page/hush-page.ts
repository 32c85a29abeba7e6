/**
 * Takes from a page what would open windows, ask its reader, or speak past the requests that are
 * answered for it. It runs before the page's own scripts and is a courtesy that saves time: what
 * keeps a hostile page is outside of it.
 */
export function hushPage(): void {
	const page = window as unknown as Record<string, unknown>;
	const nothing = () => null;
	page.open = nothing;
	page.alert = () => undefined;
	page.confirm = () => false;
	page.prompt = nothing;
	page.print = () => undefined;
	for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) {
		Reflect.deleteProperty(page, name);
	}
}
