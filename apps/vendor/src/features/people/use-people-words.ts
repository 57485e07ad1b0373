import { useOwnWords } from "../../messages/use-own-words"
import { type PeopleWords, people } from "../../messages/vi/people"

const english = (): Promise<PeopleWords> => import("../../messages/en/people").then((module) => module.people)

/** Words of the pages about colleagues, sign-ins and the password. */
export const usePeopleWords = (): PeopleWords => useOwnWords(people, english)
