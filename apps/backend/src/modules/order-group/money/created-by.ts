/** How Medusa's rows name who did it: its own users by their id, everybody else as our history does. */
export const createdBy = (actor: string): string => (actor.startsWith("user:") ? actor.slice("user:".length) : actor)
