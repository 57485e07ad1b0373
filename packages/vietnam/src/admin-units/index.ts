export { provinces } from "./data.js"
export { communesOf, findCommune, formerAreas, formerNames } from "./find.js"
export { type CommuneSearchOptions, searchCommunes } from "./search.js"
export type { Commune, CommuneMatch, FormerWard, Province } from "./types.js"
