import { MedusaService } from "@medusajs/framework/utils"
import { Notice } from "./models/notice"
import { NoticeReader } from "./models/notice-reader"
import { PushMessage } from "./models/push-message"
import { PushSubscription } from "./models/push-subscription"

/** Data access of the notice module; rules live in workflows. */
export class NoticeModuleService extends MedusaService({ Notice, NoticeReader, PushMessage, PushSubscription }) {}
