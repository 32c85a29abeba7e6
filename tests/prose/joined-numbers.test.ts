import { expect, test } from 'vitest';
import { joinNumbers } from '../../src/prose/joined-numbers.ts';

test.each([
	['Recognised on 3 July 2025.', 'Recognised on 3~July 2025.'],
	['It passed $1.5 billion, or 4 per cent', 'It passed $1.5~billion, or 4~per cent'],
	['در ۱۲ تیر', 'در ۱۲~تیر'],
	['In 2025 Mayors met; 3 Julys, 4 June', 'In 2025 Mayors met; 3 Julys, 4~June'],
	['On July 3', 'On July 3'],
])('A number stays on the line of its month or unit: %s', (text, joined) => {
	expect(joinNumbers(text)).toBe(joined.replaceAll('~', '\u00A0'));
});
