import type { PushDeviceListResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { read } from "../../lib/api/read"
import { useNoticeWords } from "../notices/use-notice-words"
import { requestSurely } from "../waiting/request-surely"
import { forgetBrowser } from "./forget-browser"
import { type PushState, pushRegistration, pushWish, readPush } from "./push-of"
import { subscribe } from "./subscribe"

/** The switch of this phone, and the member's other devices. Permission is asked for only by `switchOn`, which a tap calls. */
export function usePush(memberId: string) {
  const { push: words } = useNoticeWords()
  const [state, setState] = useState<PushState | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ["push-devices"],
    queryFn: ({ signal }) => read<PushDeviceListResponse>("/vendor/push-subscriptions", signal),
  })
  const look = async () => setState(await readPush(memberId))
  useEffect(() => {
    void readPush(memberId).then(setState)
  }, [memberId])
  const during = async (work: () => Promise<string | null>) => {
    setBusy(true)
    setRefusal(null)
    setRefusal(await work().catch(() => (navigator.onLine ? words.failed : words.offline)))
    await Promise.all([look(), refetch()])
    setBusy(false)
  }
  const switchOn = () =>
    during(async () => {
      // First of all: browsers ask only while the tap is fresh.
      const permission = await Notification.requestPermission()
      if (permission !== "granted") return permission === "denied" ? null : words.dismissed
      const registration = await pushRegistration()
      if (!registration || !data?.public_key) return words.failed
      const answer = await subscribe(registration, data.public_key)
      if (!answer.ok) return answer.message ?? (answer.status === 0 ? words.offline : words.failed)
      pushWish.keep(memberId)
      return null
    })
  const remove = (id: string) =>
    during(async () => {
      const answer = await requestSurely(`/vendor/push-subscriptions/${encodeURIComponent(id)}`, { method: "DELETE" })
      if (answer.ok || answer.status === 404) return null
      return answer.message ?? (answer.status === 0 ? words.offline : words.failed)
    })
  const switchOff = async () => {
    await forgetBrowser()
    const here = data?.devices.find(({ current }) => current)
    if (here) await remove(here.id)
    else await look()
  }
  const offered = data ? data.public_key !== null : null
  return {
    state,
    offered,
    error,
    busy,
    refusal,
    others: data?.devices.filter(({ current }) => !current) ?? [],
    switchOn,
    switchOff,
    remove,
  }
}
