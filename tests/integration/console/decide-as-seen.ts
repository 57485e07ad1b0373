import {
  type AdminCooperativeResponse,
  admissionActions,
  type CooperativeAction,
  type ErrorBody,
} from "@cho-htx/contracts"
import type { Answer } from "../../harness/http.js"

type Staff = (path: string, json?: unknown) => Promise<Answer<AdminCooperativeResponse & ErrorBody>>

const ofAdmission: readonly CooperativeAction[] = admissionActions

/** Decides about a cooperative as the console does, which has just shown it. */
export async function decideAsSeen(staff: Staff, id: string, action: CooperativeAction, json: object = {}) {
  const seen = ofAdmission.includes(action) ? (await staff(`cooperatives/${id}`)).body.cooperative : null
  return staff(`cooperatives/${id}/${action}`, { ...(seen ? { version: seen.version } : {}), ...json })
}
