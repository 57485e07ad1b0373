import type { synonym as vi } from "./vi-synonym"

/** English words of the page on synonyms. */
export const synonym: typeof vi = {
  menu: "Synonyms",
  title: "Synonyms",
  subtitle: "One kind of goods, several names: shoppers find it by each. Changes count within seconds.",
  add: "Add a group",
  edit: "Change",
  remove: "Remove",
  searchHint: "Find a name",
  empty: "No group found",
  emptyHint: "Type a part of a name, with or without accents.",
  count: "{{count}} groups",
  original: "there from the start",
  form: {
    addTitle: "Add a group",
    editTitle: "Change the group",
    effect: "Who searches for one name also sees goods of the other names; exact words still come first.",
    phrases: "Names, one on each line, with all accents",
    phrasesHint: "For example lạc and đậu phộng. Accents matter: mè is not me.",
    save: "Save the group",
    done: "Saved. Counts within seconds.",
  },
  removeForm: {
    verb: "Remove the group",
    title: "Remove “{{name}}”?",
    effect: "Who searches for one name will no longer see goods of the other names.",
    done: "The group is removed.",
  },
  preview: {
    field: "Try it: a shopper types",
    hint: "Searches the market's own index; nothing is saved yet.",
    verb: "Try it",
    before: "Now",
    after: "With this group",
    found: "{{count}} products",
    none: "Nothing found",
    instead: "Shows “{{text}}”",
    new: "new",
  },
}
