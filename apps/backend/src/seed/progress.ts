/** Progress of a seed on the terminal: each step with its seconds, long ones with a count every few seconds. */
export function createProgress(write: (line: string) => void = (line) => console.log(line)) {
  let last = Date.now()
  return {
    /** Runs one step and tells how long it took. */
    async step<T>(name: string, work: () => Promise<T>): Promise<T> {
      const start = Date.now()
      const result = await work()
      write(`  ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`)
      last = Date.now()
      return result
    },
    /** Reports how far a long step is, at most every three seconds. */
    count: (name: string) => (done: number, of: number) => {
      if (Date.now() - last < 3000) return
      last = Date.now()
      write(`  ${name}: ${done} of ${of}`)
    },
  }
}
