import { answer, callbackResponse, followUp } from "./callbacks.ts";
import { checkMessage } from "./check-message.ts";
import { refuse } from "./errors.ts";
import type { Interaction, Interactions } from "./interaction.ts";
import { edit, remove } from "./messages.ts";
import type { Stored } from "./model.ts";
import { type Answer, type Asked, noContent, ok, type Route } from "./router.ts";
import type { World } from "./world.ts";

/** Follow-ups per interaction where the app is installed for the person only. */
const FOLLOW_UPS_OF_USER_INSTALL = 5;

const isOnlyUserInstalled = ({ owners }: Interaction): boolean => owners["0"] === undefined;

/** A message of an interaction by its id, or by @original. */
function messageOf({ original, followUps }: Interaction, id: string): Stored {
  const named = [original, ...followUps].find((stored) => stored?.message.id === id);
  const found = id === "@original" ? original : named;
  return found?.channel.messages.has(found.message.id) ? found : refuse("unknownMessage");
}

/** The routes by which a bot answers interactions; the token in the path is proof enough. */
export function interactionRoutes(world: World, interactions: Interactions, answered: (id: string) => void): Route[] {
  const callback = ({ parameters: [id = "", token = ""], query, body, files }: Asked): Answer => {
    const interaction = interactions.toAnswer(id, token);
    answer(world, interaction, body, files);
    answered(interaction.id);
    return query.get("with_response") === "true" ? ok(callbackResponse(interaction)) : noContent;
  };
  const create = ({ parameters: [applicationId = "", token = ""], body, files }: Asked): Answer => {
    const interaction = interactions.byToken(applicationId, token);
    if (isOnlyUserInstalled(interaction) && interaction.followUps.length >= FOLLOW_UPS_OF_USER_INSTALL)
      refuse("tooManyFollowUps");
    return ok(followUp(world, interaction, body, files).message);
  };
  const find = ([applicationId = "", token = "", id = ""]: readonly string[]): Stored =>
    messageOf(interactions.byToken(applicationId, token), id);
  const change = ({ parameters, body, files }: Asked): Answer => {
    const interaction = interactions.byToken(parameters[0] ?? "", parameters[1] ?? "");
    const stored = find(parameters);
    const changed = checkMessage(body, files, { before: stored.message });
    if (stored === interaction.original) interaction.edited = true;
    return ok(edit(world, stored, changed, body.allowed_mentions).message);
  };
  const destroy = ({ parameters }: Asked): Answer => {
    remove(world, find(parameters));
    return noContent;
  };
  const message = "/webhooks/:application/:token/messages/:message";
  return [
    { method: "POST", path: "/interactions/:interaction/:token/callback", open: true, handle: callback },
    { method: "POST", path: "/webhooks/:application/:token", open: true, handle: create },
    { method: "GET", path: message, open: true, handle: ({ parameters }) => ok(find(parameters).message) },
    { method: "PATCH", path: message, open: true, handle: change },
    { method: "DELETE", path: message, open: true, handle: destroy },
  ];
}
