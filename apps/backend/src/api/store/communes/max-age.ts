/** Seconds names of places may be kept: they change by law, years apart. */
export const PLACES_MAX_AGE = 86_400
