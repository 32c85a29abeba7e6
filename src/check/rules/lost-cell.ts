import type { Node, Table } from 'mdast';
import { findNodes, placeOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const lostCell: Rule = {
	name: 'lost-cell',
	severity: 'error',
	about: 'No row of a table has more cells than its head: what stands in them is not printed.',
	why: 'What stands in a cell beyond the head is left out of the printed table without a word.',
	find: ({ content }) =>
		findNodes(content, isTable).flatMap(({ entry, node }) => {
			const [head, ...rows] = node.children;
			const columns = head?.children.length ?? 0;
			return rows.flatMap((row) => {
				const lost = row.children[columns];
				if (!lost) return [];
				return [
					{
						place: placeOf(entry, lost),
						message: `This row has ${String(row.children.length)} cells and the head of the table ${String(columns)}: what stands from here on is not printed.`,
						hint: 'Give the head, and the line of dashes below it, a cell for each column; an upright line within a cell is written `\\|`.',
					},
				];
			});
		}),
};

function isTable(node: Node): node is Table {
	return node.type === 'table';
}
