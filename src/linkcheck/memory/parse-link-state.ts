export { parseLinkState, type ParsedLinkState } from '../../reader/parse-link-state.ts';
