export { type ParsedIgnores, parseIgnores, type PlacedIgnore } from '../../reader/parse-ignores.ts';
