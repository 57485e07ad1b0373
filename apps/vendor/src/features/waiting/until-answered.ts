/** Tries of one deed before the person is told that no answer came. */
const TRIES = 3
const PAUSE_MS = 1_500

type Sent = { ok: true } | { ok: false; status: number }

/**
 * Sends once, and again while no answer comes (status 0) and the phone believes it has a network. Whoever sends does so under one key each time, so
 * that it is done once. Never throws unless `send` does.
 */
export async function untilAnswered<Answer extends Sent>(send: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await send()
    if (answer.ok || answer.status > 0 || tries >= TRIES || !navigator.onLine) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
  }
}
