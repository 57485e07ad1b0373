/**
 * A text as it is sent: buyers, papers and colleagues read it in Vietnamese, whatever language this phone speaks. What was typed stays as it is.
 * `shown` and `vietnamese` are the ready-made texts, in the same order.
 */
export const asStored = (text: string, shown: readonly string[], vietnamese: readonly string[]): string =>
  vietnamese[shown.indexOf(text)] ?? text
