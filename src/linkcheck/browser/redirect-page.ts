/**
 * A page that only leads to another address. It replaces the redirect of a document, because the
 * browser would follow a real redirect without passing the request to us again.
 */
export function redirectPage(to: string): string {
	const address = JSON.stringify(to).replace(/</g, '\\u003c');
	const attribute = to.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return `<!doctype html><meta name="referrer" content="no-referrer"><script>
const to = ${address};
location.replace(to.includes('#') ? to : to + location.hash);
</script><noscript><meta http-equiv="refresh" content="0;url=${attribute}"></noscript>`;
}
