/**
 * A loopback Discord for tests: what a bot without privileged intents can notice of REST and gateway, version 10.
 *
 * Not modelled: other bots' webhooks, reactions, polls, stickers, voice, forums, roles beyond @everyone, attachments of
 * people, gateway compression, Request Guild Members, and the fetching of media that messages link to.
 */

export { LoopbackDiscord } from "./loopback.ts";
export type { Channel, Component, Guild, Message, Person } from "./model.ts";
export type { Reaction } from "./reaction.ts";
