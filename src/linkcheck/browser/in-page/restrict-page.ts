/**
 * Removes from a page the functions that open windows, show dialogs, or use the network without
 * requests that we can answer. It runs before the page's own scripts. It only saves time; the
 * protection against hostile pages does not depend on it.
 */
export function restrictPage(): void {
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
