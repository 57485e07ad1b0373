import { getI18n } from "react-i18next"

/** A word of the console's own outside of a component, in the language staff chose; see `useWords`. */
export const say = (key: string): string => String(getI18n().t(key, { ns: "console" }))
