/**
 * Completions and hover texts for YAML, from the JSON Schemas, through the YAML language server:
 * fields, their values, and what they mean. It reports no problems. The check reports what a schema
 * refuses, with a hint, and respects the severities that an editor has set in `content/check.yaml`.
 */
import type { ClientCapabilities, CompletionItem, Hover } from 'vscode-languageserver/node';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from 'yaml-language-server';
import { settingsFile } from '../../content/content.ts';
import { yamlPartAt } from '../../desk/complete/yaml-part.ts';
import { type JsonSchema, jsonSchemaOf } from '../../model/json-schema.ts';
import { kindAt, recordKinds } from '../../model/kinds.ts';
import { settingsJsonSchema } from '../docs/settings-schema-file.ts';

/** A place in a text of the content. */
interface Asked {
	file: string;
	text: string;
	position: Position;
	offset: number;
}

/** Answers questions that depend only on the shape of a file. */
export class EmbeddedYaml {
	readonly #capabilities: ClientCapabilities;
	readonly #ending: string;
	#service: Promise<LanguageService> | undefined;
	#asked = 0;

	/**
	 * @param capabilities - What the editor can do.
	 * @param options - What the editor set at the start. `yaml: 'frontmatter'` says that another
	 *   extension already has the schemas, and reads the files that are all YAML.
	 */
	constructor(capabilities: ClientCapabilities, options?: { yaml?: unknown }) {
		this.#capabilities = capabilities;
		this.#ending = options?.yaml === 'frontmatter' ? '.mdx' : '';
	}

	/** Loaded at the first question: it takes a third of a second, and 40 MB. */
	#load(): Promise<LanguageService> {
		return (this.#service ??= serviceFor(this.#capabilities));
	}

	/** The fields that a record can have at a place, or the values of a field. */
	async complete(asked: Asked): Promise<CompletionItem[]> {
		const line = asked.text.slice(asked.text.lastIndexOf('\n', asked.offset - 1) + 1, asked.offset);
		return /^\s*(?:- )?\w+:$/.test(line)
			? this.#completeBehindColon(asked)
			: this.#completeAt(asked);
	}

	/** The values of a field whose colon has no space behind it yet, each with that space. */
	async #completeBehindColon({
		text,
		position,
		offset,
		...asked
	}: Asked): Promise<CompletionItem[]> {
		const items = await this.#completeAt({
			...asked,
			text: `${text.slice(0, offset)} ${text.slice(offset)}`,
			position: { ...position, character: position.character + 1 },
			offset: offset + 1,
		});
		return items.flatMap((item) => {
			const value = item.textEdit?.newText ?? item.insertText ?? item.label;
			// A part with fields begins on the next line.
			if (value.includes('\n')) return [];
			const textEdit = { range: { start: position, end: position }, newText: ` ${value}` };
			return [{ ...item, textEdit }];
		});
	}

	async #completeAt(asked: Asked): Promise<CompletionItem[]> {
		const document = this.#documentOf(asked);
		if (!document) return [];
		const { items } = await (await this.#load()).doComplete(document, asked.position, false);
		const { snippetSupport } = this.#capabilities.textDocument?.completion?.completionItem ?? {};
		return items.map(wordLabel).map((item) => (snippetSupport ? item : withoutStops(item)));
	}

	/** What the field at a place means. */
	async hover(asked: Asked): Promise<Hover | null> {
		const document = this.#documentOf(asked);
		return document ? await (await this.#load()).doHover(document, asked.position) : null;
	}

	#documentOf({ file, text, offset }: Asked): TextDocument | undefined {
		const schema = file.endsWith(this.#ending) ? schemaNameOf(file) : undefined;
		const yaml = schema && yamlPartAt(file, text, offset);
		if (yaml === undefined) return undefined;
		this.#asked += 1;
		// The service caches a document by its version, and finds the schema by the file's ending.
		return TextDocument.create(`file:///${file}.${schema}`, 'yaml', this.#asked, yaml);
	}
}

const settings = 'settings';

function schemaNameOf(file: string): string | undefined {
	const path = file.replace(/^content\//, '');
	return path === settingsFile ? settings : kindAt(path);
}

async function serviceFor(clientCapabilities: ClientCapabilities): Promise<LanguageService> {
	const { getLanguageService } = await import('yaml-language-server');
	const service = getLanguageService({
		// A file may name a schema of its own; nobody is asked for it.
		schemaRequestService: (address) => Promise.reject(new Error(`${address} is not fetched.`)),
		workspaceContext: { resolveRelativePath: (path) => path },
		clientCapabilities,
	});
	const schemas: [string, JsonSchema][] = [
		...recordKinds.map((kind): [string, JsonSchema] => [kind, jsonSchemaOf(kind)]),
		[settings, settingsJsonSchema()],
	];
	service.configure({
		completion: true,
		hover: true,
		hoverSchemaSource: false,
		schemas: schemas.map(([name, schema]) => ({
			fileMatch: [`*.${name}`],
			uri: `schema:///${name}`,
			schema: forReading(schema),
		})),
	});
	return service;
}

/**
 * Descriptions are Markdown. The title is left out: it is the file's name, which says nothing in
 * that file.
 */
function forReading({ title: _, ...schema }: JsonSchema): unknown {
	return JSON.parse(JSON.stringify(schema), (_name, value: { description?: unknown } | null) =>
		typeof value?.description === 'string'
			? { ...value, markdownDescription: value.description }
			: value,
	);
}

/** Renames the item `object(…)`, which stands for all required fields of a record. */
function wordLabel(item: CompletionItem): CompletionItem {
	if (item.kind !== CompletionItemKind.Class) return item;
	return { ...item, label: 'all required fields' };
}

/** An item without tab stops, for an editor that does not support them. */
function withoutStops(item: CompletionItem): CompletionItem {
	if (item.insertTextFormat !== InsertTextFormat.Snippet) return item;
	const { insertText = item.label, textEdit } = item;
	return {
		...item,
		insertTextFormat: InsertTextFormat.PlainText,
		insertText: plainText(insertText),
		...(textEdit && { textEdit: { ...textEdit, newText: plainText(textEdit.newText) } }),
	};
}

function plainText(snippet: string): string {
	return snippet.replaceAll(/\$\{\d+(?::([^}]*))?\}|\$\d+|\\([$}\\])/g, '$1$2');
}
