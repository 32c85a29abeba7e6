import { ChangeError } from '../../edit/change.ts';
import { type JsonSchema, recordSchema } from '../../model/json-schema.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { withArticle } from '../../text/wording/with-article.ts';

/** Fields of a record as a command line gives them, by their paths, such as `evidence.0.source`. */
export type GivenFields = Readonly<Record<string, string>>;

type Parts = Record<string, unknown>;

/**
 * The data of a record from its fields, in the order of its schema.
 *
 * @throws {ChangeError} If the record has no such field, or one is given in two ways.
 */
export function recordFrom(kind: RecordKind, fields: GivenFields): Parts {
	const root: Parts = {};
	const schema = recordSchema(kind);
	const given = Object.entries(fields).map(([path, written]) => {
		const { schema: part, ranks } = partAt(kind, schema, path);
		return { path, ranks, value: valueOf(path, part, written) };
	});
	for (const { path, value } of given.sort((a, b) => byRank(a.ranks, b.ranks))) {
		put(root, path, value);
	}
	requireWholeLists(root, '');
	return root;
}

function put(root: Parts, path: string, value: unknown): void {
	const steps = path.split('.');
	let into = root;
	for (const [index, step] of steps.slice(0, -1).entries()) {
		into[step] ??= isNumber(steps[index + 1] ?? '') ? [] : {};
		const inner = into[step];
		if (typeof inner !== 'object' || inner === null) {
			throw new ChangeError(
				`\`${steps.slice(0, index + 1).join('.')}\` is given both as a whole and in parts: leave one out.`,
			);
		}
		into = inner as Parts;
	}
	const last = steps.at(-1) ?? '';
	if (Object.hasOwn(into, last)) {
		throw new ChangeError(`\`${path}\` is given both as a whole and in parts: leave one out.`);
	}
	into[last] = value;
}

/** Refuses lists with gaps, which would be written as `null`. @throws {ChangeError} */
function requireWholeLists(value: unknown, path: string): void {
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		const gap = Array.from({ length: value.length }, (_, index) => index in value).indexOf(false);
		if (gap !== -1) {
			throw new ChangeError(`\`${path}.${String(gap)}\` is missing: items are numbered from 0.`);
		}
	}
	for (const [step, part] of Object.entries(value)) {
		requireWholeLists(part, path === '' ? step : `${path}.${step}`);
	}
}

interface Part {
	schema: JsonSchema;
	/** The position of each step of its path in the order of the schema. */
	ranks: number[];
}

function byRank(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((rank, index) => rank !== b[index]);
	return (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The schema of a field.
 *
 * @throws {ChangeError} If the record has no such field; it suggests the nearest.
 */
function partAt(kind: RecordKind, schema: JsonSchema, path: string): Part {
	let found = schema;
	let above = '';
	const ranks: number[] = [];
	for (const step of path.split('.')) {
		const next = within(found, step);
		if (!next) throw unknownField(kind, path, above, step, found);
		ranks.push(isNumber(step) ? Number(step) : Object.keys(found.properties ?? {}).indexOf(step));
		found = next;
		above = above === '' ? step : `${above}.${step}`;
	}
	return { schema: found, ranks };
}

function within({ anyOf, ...schema }: JsonSchema, step: string): JsonSchema | undefined {
	const { properties = {}, items, additionalProperties } = schema;
	if (Object.hasOwn(properties, step)) return properties[step];
	if (items && isNumber(step)) return items;
	if (typeof additionalProperties === 'object') return additionalProperties;
	return anyOf?.map((one) => within(one, step)).find((one) => one !== undefined);
}

function unknownField(
	kind: RecordKind,
	path: string,
	above: string,
	step: string,
	{ properties, items }: JsonSchema,
): ChangeError {
	const says = `There is no field \`${path}\` in ${withArticle(kind)}.`;
	if (items) return new ChangeError(`${says} Number the items of \`${above}\`: \`${above}.0\`.`);
	const known = Object.keys(properties ?? {});
	if (known.length === 0) return new ChangeError(`${says} \`${above}\` has no parts.`);
	const near = nearest(step, known);
	const whole = (name: string) => (above === '' ? name : `${above}.${name}`);
	return new ChangeError(
		near === undefined
			? `${says} ${above === '' ? 'It' : `\`${above}\``} has ${known.join(', ')}.`
			: `${says} Did you mean \`${whole(near)}\`?`,
	);
}

/**
 * A value from a command line in the form that its field needs. A list of keys is split at any
 * character that keys cannot have. A list of names is split at semicolons, because names contain
 * commas.
 */
function valueOf(
	path: string,
	{ type, items, anyOf, ...rest }: JsonSchema,
	written: string,
): unknown {
	const types = [type].flat();
	if (types.includes('array') && items?.type === 'string')
		return written
			.split(items.pattern === undefined ? ';' : /[,;\s]/)
			.map((one) => one.trim())
			.filter(Boolean);
	if (types.includes('array')) {
		const [part = '0'] = Object.keys(items?.properties ?? {}).map((name) => `0.${name}`);
		throw new ChangeError(
			`\`${path}\` has parts. Write each part, such as \`--${path}.${part}="…"\`.`,
		);
	}
	if (types.includes('object')) {
		const [part = '<key>'] = Object.keys(rest.properties ?? {});
		throw new ChangeError(
			`\`${path}\` has parts. Write each part, such as \`--${path}.${part}="…"\`.`,
		);
	}
	const isText = types.includes('string') || anyOf !== undefined;
	if (!isText && /^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
	if (!isText && types.includes('null') && written === 'null') return null;
	if (types.includes('boolean') && /^(?:true|false)$/.test(written)) return written === 'true';
	return written;
}

function isNumber(step: string): boolean {
	return /^(?:0|[1-9]\d{0,3})$/.test(step);
}
