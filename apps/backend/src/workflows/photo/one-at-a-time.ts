let last: Promise<unknown> = Promise.resolve()

/** Runs one job after the other in this process: converting a large photo takes memory that must not add up. */
export function oneAtATime<Result>(job: () => Promise<Result>): Promise<Result> {
  const mine = last.then(job, job)
  last = mine.catch(() => undefined)
  return mine
}
