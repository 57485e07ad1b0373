import { fold } from "@cho-htx/search-core"

/** How the vocabulary keeps an accented word beside the folded ones: "gao=gạo". No folded word holds the sign. */
export const spelling = (exact: string): string => `${fold(exact)}=${exact}`

/** All spellings of a folded word lie between these two, by code point. */
export const spellingsOf = (plain: string): [from: string, to: string] => [`${plain}=`, `${plain}>`]
