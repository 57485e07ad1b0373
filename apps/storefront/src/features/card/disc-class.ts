/** The 38 px disc with its 48 px target on a card's picture. */
export const discClass =
  "absolute right-[3px] bottom-[3px] grid size-12 cursor-pointer place-items-center rounded-full text-leaf-700 before:absolute before:inset-[5px] before:rounded-full before:bg-surface before:shadow-lift hover:text-white hover:before:bg-leaf-700"
