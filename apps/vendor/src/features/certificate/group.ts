/** Under which name the pages of papers wait among the phone's uploads. */
export const GROUP = "giay-ocop"
