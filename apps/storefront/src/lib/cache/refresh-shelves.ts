import { backendConfig } from "../api/config"
import { listTags } from "./manifest"

/** How often the shop tries to reach itself and the backend after starting, and the pause between, in milliseconds. */
const TRIES = 120
const PAUSE_MS = 1_000

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS).unref())

async function backendAnswers(): Promise<boolean> {
  const answer = await fetch(`${backendConfig.url()}/health`, { signal: AbortSignal.timeout(PAUSE_MS) }).catch(
    () => null,
  )
  return answer?.ok ?? false
}

async function revalidateShelves(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? "3000"}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-revalidate-secret": process.env.REVALIDATE_SECRET ?? "" },
    body: JSON.stringify({ tags: listTags }),
    signal: AbortSignal.timeout(PAUSE_MS * 5),
  }).catch(() => null)
  return answer?.ok ?? false
}

/** Once the backend answers, forgets every list made before: at build time, or before messages were missed. Gives up after two minutes. */
export async function refreshShelves(): Promise<void> {
  if (!process.env.REVALIDATE_SECRET) return
  for (let tries = 0; tries < TRIES; tries++) {
    await pause()
    if ((await backendAnswers()) && (await revalidateShelves())) return
  }
}
