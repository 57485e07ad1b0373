import { Module } from "@medusajs/framework/utils"
import { GuessModuleService } from "./service"

export const GUESS_MODULE = "guess"

export default Module(GUESS_MODULE, { service: GuessModuleService })
