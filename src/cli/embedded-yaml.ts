/**
 * The structure of YAML, as the JSON Schemas have it, by the server that knows YAML: fields, their
 * values, and what they mean. It tells no problems: what a schema refuses the check refuses too, with
 * a hint, and an editor that has settled in `content/check.yaml` what is no problem stays settled.
 */
import type { ClientCapabilities, CompletionItem, Hover } from 'vscode-languageserver/node';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from 'yaml-language-server';
import { settingsFile } from '../content/content.ts';
import { yamlPartAt } from '../desk/yaml-part.ts';
import { type JsonSchema, jsonSchemaOf } from '../model/json-schema.ts';
import { kindAt, recordKinds } from '../model/kinds.ts';
import { settingsJsonSchema } from './settings-schema-file.ts';

/** A place in a text of the content. */
interface Asked {
	file: string;
	text: string;
	position: Position;
	offset: number;
}

/** Answers what only the shape of a file decides. */
export class EmbeddedYaml {
	readonly #capabilities: ClientCapabilities;
	readonly #ending: string;
	#service: Promise<LanguageService> | undefined;
	#asked = 0;

	/**
	 * @param capabilities - What the editor can do.
	 * @param options - What it set at the start: `yaml: 'frontmatter'` where something else there has
	 *   the schemas already, and reads files that are all YAML.
	 */
	constructor(capabilities: ClientCapabilities, options?: { yaml?: unknown }) {
		this.#capabilities = capabilities;
		this.#ending = options?.yaml === 'frontmatter' ? '.mdx' : '';
	}

	/** Loaded by the first who asks: it takes a third of a second, and 40 MB. */
	#load(): Promise<LanguageService> {
		return (this.#service ??= serviceFor(this.#capabilities));
	}

	/** The fields that a record can have at a place, or the values of a field. */
	async complete(asked: Asked): Promise<CompletionItem[]> {
		const document = this.#documentOf(asked);
		if (!document) return [];
		const { items } = await (await this.#load()).doComplete(document, asked.position, false);
		const { snippetSupport } = this.#capabilities.textDocument?.completion?.completionItem ?? {};
		return items.map(wordLabel).map((item) => (snippetSupport ? item : withoutStops(item)));
	}

	/** What the field means that stands at a place. */
	async hover(asked: Asked): Promise<Hover | null> {
		const document = this.#documentOf(asked);
		return document ? await (await this.#load()).doHover(document, asked.position) : null;
	}

	#documentOf({ file, text, offset }: Asked): TextDocument | undefined {
		const schema = file.endsWith(this.#ending) ? schemaNameOf(file) : undefined;
		const yaml = schema && yamlPartAt(file, text, offset);
		if (yaml === undefined) return undefined;
		this.#asked += 1;
		// It keeps what it parsed of a version, and finds the schema by the ending.
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

/** Descriptions are Markdown, and the name of the file that a schema is for says nothing in that file. */
function forReading({ title: _, ...schema }: JsonSchema): unknown {
	return JSON.parse(JSON.stringify(schema), (_name, value: { description?: unknown } | null) =>
		typeof value?.description === 'string'
			? { ...value, markdownDescription: value.description }
			: value,
	);
}

/** It calls the fields that a record must have `object(…)`. */
function wordLabel(item: CompletionItem): CompletionItem {
	if (item.kind !== CompletionItemKind.Class) return item;
	return { ...item, label: 'all required fields' };
}

/** An item for an editor that does not know stops, where one fills in what is missing. */
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
