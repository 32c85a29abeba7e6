import type { Node, Table } from 'mdast';
import { findNodes, placeOf, writtenOf } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const lostCell: Rule = {
	name: 'lost-cell',
	severity: 'error',
	about:
		'No row of a table has more cells than the table’s header, because extra cells are not printed. No line below a table is taken for a row.',
	why: 'The text in an extra cell is left out of the printed table without a message, and a sentence directly below a table becomes its last row.',
	find: ({ content }) =>
		findNodes(content, isTable).flatMap(({ entry, node }) => {
			const [head, ...rows] = node.children;
			const columns = head?.children.length ?? 0;
			return rows.flatMap((row) => {
				const place = placeOf(entry, row);
				if (columns > 1 && !writtenOf(content, { entry, node: row, place })[0].includes('|')) {
					return [
						{
							place,
							message: 'This line is directly below a table, so it is printed as its last row.',
							hint: 'Put an empty line above it. If it is a row, separate its cells with `|`.',
						},
					];
				}
				const lost = row.children[columns];
				if (!lost) return [];
				return [
					{
						place: placeOf(entry, lost),
						message: `This row has ${String(row.children.length)} cells, but the table’s header has ${String(columns)}: the cells from here on are not printed.`,
						hint: 'Give the header, and the line of dashes below it, a cell for each column. A vertical bar inside a cell is written `\\|`.',
					},
				];
			});
		}),
};

function isTable(node: Node): node is Table {
	return node.type === 'table';
}
