/** Begins what a program may take for a formula (OWASP, CSV injection), line ends and tabs before it included. */
const dangerous = /^[=+\-@\t\r\n]/
/** Characters XML cannot hold, halves of surrogate pairs among them. */
const unwritable = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]|\p{Cs}/gu
/** Excel holds no more in one cell. */
const LONGEST = 32_767

/** Text for a cell that no program runs: an apostrophe goes before what could begin a formula. */
export function neutralText(text: string): string {
  const clean = text
    .replace(unwritable, "")
    .slice(0, LONGEST - 1)
    .replace(/[\ud800-\udbff]$/, "")
  return dangerous.test(clean) ? `'${clean}` : clean
}

/** Takes back what `neutralText` did, so that our own files can be read again. */
export const plainText = (text: string): string => (/^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text)
