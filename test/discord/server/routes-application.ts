import { commandPayload, commandsOf, deleteCommand, overwriteCommands, upsertCommand } from "./commands.ts";
import { refuse } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import type { Guild } from "./model.ts";
import { channelPayload, guildPayload, memberPayload, userPayload } from "./payloads.ts";
import { type Asked, noContent, ok, type Route } from "./router.ts";
import type { World } from "./world.ts";

/** The flag of an app that may read the content of messages. */
const GATEWAY_MESSAGE_CONTENT = 1 << 18;

const applicationPayload = (world: World) => ({
  ...{ id: world.applicationId, name: "Sanad", description: "", icon: null, summary: "", verify_key: "" },
  ...{ bot_public: true, bot_require_code_grant: false, bot: userPayload(world.bot), owner: null, team: null },
  ...{ flags: world.settings.messageContent ? GATEWAY_MESSAGE_CONTENT : 0, hook: true, type: null },
  ...{ approximate_guild_count: world.guilds.size, integration_types_config: { "0": {}, "1": {} } },
});

/** Routes of the app, the gateway, users and guilds. */
export function applicationRoutes(world: World, gateway: () => Gateway): Route[] {
  const guildOf = (id = "") => {
    const guild = world.guilds.get(id) ?? refuse("unknownGuild");
    return guild.installed ? guild : refuse("missingAccess");
  };
  const channelsOf = (guild: Guild) => [...world.channels.values()].filter((one) => one.guild === guild && !one.parent);
  const gatewayBot = () => ({
    ...{ url: gateway().url, shards: 1 },
    session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
  });
  return [
    { method: "GET", path: "/gateway", open: true, handle: () => ok({ url: gateway().url }) },
    { method: "GET", path: "/gateway/bot", handle: () => ok(gatewayBot()) },
    {
      method: "GET",
      path: "/users/@me",
      handle: () => ok({ ...userPayload(world.bot), verified: true, mfa_enabled: true }),
    },
    {
      method: "GET",
      path: "/users/:user",
      handle: ({ parameters: [id = ""] }) => ok(userPayload(world.users.get(id) ?? refuse("unknownUser"))),
    },
    { method: "GET", path: "/applications/@me", handle: () => ok(applicationPayload(world)) },
    { method: "GET", path: "/oauth2/applications/@me", handle: () => ok(applicationPayload(world)) },
    { method: "GET", path: "/guilds/:guild", handle: ({ parameters: [id] }) => ok(guildPayload(guildOf(id))) },
    {
      method: "GET",
      path: "/guilds/:guild/channels",
      handle: ({ parameters: [id] }) => ok(channelsOf(guildOf(id)).map((channel) => channelPayload(world, channel))),
    },
    {
      method: "GET",
      path: "/guilds/:guild/members/:user",
      handle: ({ parameters: [id, user = ""] }) =>
        ok(memberPayload(guildOf(id).members.get(user) ?? refuse("unknownUser"))),
    },
    ...commandRoutes(world, "/applications/:application", () => undefined),
    ...commandRoutes(world, "/applications/:application/guilds/:guild", ({ parameters: [, id] }) => guildOf(id).id),
  ];
}

/** The commands of a guild, or the global ones. */
function commandRoutes(world: World, path: string, guildOf: (asked: Asked) => string | undefined): Route[] {
  const at = (asked: Asked) => {
    if (asked.parameters[0] !== world.applicationId) refuse("unknownApplication");
    return guildOf(asked);
  };
  const find = (asked: Asked) =>
    commandsOf(world, at(asked)).find(({ id }) => id === asked.parameters.at(-1)) ?? refuse("unknownCommand");
  const list = (asked: Asked) => {
    const localized = asked.query.get("with_localizations") === "true";
    return ok(commandsOf(world, at(asked)).map((command) => commandPayload(command, localized)));
  };
  const create = (asked: Asked) => {
    const { command, created } = upsertCommand(world, asked.body, at(asked));
    return ok(command, created ? 201 : 200);
  };
  const change = (asked: Asked) => ok(upsertCommand(world, { ...find(asked), ...asked.body }, at(asked)).command);
  const remove = (asked: Asked) => {
    deleteCommand(world, find(asked).id);
    return noContent;
  };
  return [
    { method: "GET", path: `${path}/commands`, handle: list },
    { method: "PUT", path: `${path}/commands`, handle: (asked) => ok(overwriteCommands(world, asked.json, at(asked))) },
    { method: "POST", path: `${path}/commands`, handle: create },
    { method: "GET", path: `${path}/commands/:command`, handle: (asked) => ok(find(asked)) },
    { method: "PATCH", path: `${path}/commands/:command`, handle: change },
    { method: "DELETE", path: `${path}/commands/:command`, handle: remove },
  ];
}
