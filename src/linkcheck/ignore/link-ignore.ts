export { type LinkIgnore, LinkIgnoreSchema, LinkIgnoresSchema } from '../../schemas/link-ignore.ts';
