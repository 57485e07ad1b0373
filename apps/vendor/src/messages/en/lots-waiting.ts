import type { LotsWaitingWords } from "../vi/lots-waiting"

export const lotsWaiting: LotsWaitingWords = {
  deeds: {
    "lot-new": "Record a lot",
    "lot-edit": "Edit a lot",
    "lot-step": "Add a step to a lot",
    "lot-step-remove": "Remove a step of a lot",
    "lot-publish": "Publish a lot",
    "lot-withdraw": "Recall a lot",
    "lot-remove": "Delete a lot",
  },
  done: {
    "lot-new": "Lot recorded: {subject}.",
    "lot-edit": "Lot changed: {subject}.",
    "lot-step": "Step added to lot {subject}.",
    "lot-step-remove": "Step removed from lot {subject}.",
    "lot-publish": "Lot published: {subject}.",
    "lot-withdraw": "Lot recalled: {subject}.",
    "lot-remove": "Lot deleted: {subject}.",
  },
}
