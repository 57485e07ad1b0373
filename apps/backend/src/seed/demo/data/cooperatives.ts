import type { CooperativeSeed } from "../types"
import { coastCooperatives } from "./cooperatives-coast"
import { craftCooperatives } from "./cooperatives-craft"
import { plainCooperatives } from "./cooperatives-plain"

/** All invented cooperatives of the demonstration. */
export const cooperativeSeeds: CooperativeSeed[] = [...coastCooperatives, ...plainCooperatives, ...craftCooperatives]
