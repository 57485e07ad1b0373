/** The readers choose their columns themselves: no field of the graph may be asked for. */
export const listQueryConfig = { isList: true, defaults: ["id"], allowed: ["id"] }
