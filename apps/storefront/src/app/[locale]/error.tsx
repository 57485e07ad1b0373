"use client"

/** The same page as in the market, for the buying pages and for the head and foot themselves. */
export { default } from "./(market)/error"
