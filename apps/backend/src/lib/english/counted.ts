/** "1 pack", "3 packs": a count as the Vietnamese sentence wrote it, with its word. */
export const counted = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === "1" ? one : many}`
