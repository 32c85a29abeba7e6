/** Addresses from before each kind of id had a prefix of its own still arrive: goes to what they named. */

const id = location.hash.slice(1);
if (id && !document.getElementById(id)) {
	const now = ['section-', 'source-', 'term-', 'point-']
		.map((prefix) => prefix + id)
		.find((name) => document.getElementById(name));
	if (now) location.replace(`#${now}`);
}
