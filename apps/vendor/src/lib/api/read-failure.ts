/** A read that brought nothing; `status` 0 means that no answer came. `sentence` is the server's, when it had one. */
export class ReadFailure extends Error {
  constructor(
    readonly status: number,
    readonly sentence: string | null,
  ) {
    super(sentence ?? `HTTP ${status}`)
  }
}
