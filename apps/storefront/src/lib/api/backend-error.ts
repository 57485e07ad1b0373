/** The backend refused, failed or did not answer; `status` 0 means no answer. */
export class BackendError extends Error {
  readonly status: number

  constructor(path: string, status: number, options?: ErrorOptions) {
    super(
      status === 0
        ? `No answer from the backend for ${path}: is BACKEND_URL right and the backend running?`
        : `The backend answered ${status} for ${path}.`,
      options,
    )
    this.name = "BackendError"
    this.status = status
  }
}
