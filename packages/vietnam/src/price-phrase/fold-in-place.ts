/** Folds letter by letter, so that places in the result are places in the text: expects composed text. */
export const foldInPlace = (text: string): string =>
  [...text]
    .map((sign) => {
      const bare = sign.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()
      return bare.length === sign.length ? bare : sign
    })
    .join("")
