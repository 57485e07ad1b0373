import { storableText } from "../../../lib/storable-text"

const LONGEST = 60

/** The beginning of a text, to be named in a sentence; what was cut ends with "…". */
export const shortText = (text: string): string => (text.length > LONGEST ? `${storableText(text, LONGEST)}…` : text)
