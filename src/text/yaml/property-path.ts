/** Keys and indexes from the root of a YAML document to a value. */
export type PropertyPath = readonly PropertyKey[];
