import type { ApplicationCommandDataResolvable, Client } from "discord.js";
import type { Command } from "./command.ts";

/** What Discord is told of a command; where it is for one server, it is for that server and nowhere else. */
function dataFor(command: Command, guildId: string | undefined): ApplicationCommandDataResolvable {
  if (guildId === undefined) return command.data;
  const { integration_types: _, contexts: __, ...data } = command.data;
  return data as ApplicationCommandDataResolvable;
}

/**
 * Registers the commands when they differ from what Discord has; returns whether they did.
 * @param guildId the one server to register them in; everywhere unless given.
 * @throws DiscordAPIError when Discord refuses, as for a server without the bot.
 */
export async function register(client: Client<true>, commands: readonly Command[], guildId?: string): Promise<boolean> {
  const wanted = commands.map((command) => dataFor(command, guildId));
  const scope = guildId === undefined ? {} : { guildId };
  const known = await client.application.commands.fetch({ ...scope, withLocalizations: true });
  const same = commands.every((command, place) => {
    const registered = known.find(({ name, type }) => name === command.data.name && type === (command.data.type ?? 1));
    const data = wanted[place];
    return registered && data ? registered.equals(data as Parameters<typeof registered.equals>[0], true) : false;
  });
  if (same && known.size === commands.length) return false;
  if (guildId === undefined) await client.application.commands.set(wanted);
  else await client.application.commands.set(wanted, guildId);
  return true;
}
