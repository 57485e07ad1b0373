/** Most letters that the contract takes in a text, for the field it is typed into. */
export const mostLetters = (text: { maxLength: number | null }): number | undefined => text.maxLength ?? undefined
