/**
 * A page that only leads to another: the redirect of a document, as a move that the browser asks
 * leave for again. A redirect proper would be followed without asking.
 */
export function onwardPage(to: string): string {
	const address = JSON.stringify(to).replace(/</g, '\\u003c');
	const attribute = to.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return `<!doctype html><meta name="referrer" content="no-referrer"><script>
const to = ${address};
location.replace(to.includes('#') ? to : to + location.hash);
</script><noscript><meta http-equiv="refresh" content="0;url=${attribute}"></noscript>`;
}
