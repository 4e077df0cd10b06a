import * as builders from "./builders.ts";
import type { Channel, Guild, Person } from "./model.ts";
import type { Permission } from "./permissions.ts";
import type { World } from "./world.ts";

/** The people and places of a Discord, as a test sets them up. */
export class Scenery {
  readonly world: World;

  protected constructor(world: World) {
    this.world = world;
  }

  /** Adds a person, who joins all guilds. */
  addUser(draft: builders.UserDraft): Person {
    return builders.addUser(this.world, draft);
  }

  /** Adds a guild of all people there are. */
  addGuild(draft: builders.GuildDraft): Guild {
    return builders.addGuild(this.world, draft);
  }

  /** Adds a text channel to a guild. */
  addTextChannel(guild: Guild, draft: builders.ChannelDraft): Channel {
    return builders.addTextChannel(this.world, guild, draft);
  }

  /** Adds a thread to a text channel. */
  addThread(parent: Channel, draft: builders.ThreadDraft): Channel {
    return builders.addThread(this.world, parent, draft);
  }

  /** Archives or locks a thread, or opens it again. */
  setThread(thread: Channel, state: { archived?: boolean; locked?: boolean }): void {
    builders.setThread(this.world, thread, state);
  }

  /** The conversation of the bot with a person. */
  openDm(person: Person): Channel {
    return builders.openDm(this.world, person);
  }

  /** A conversation of two people that the bot is no part of. */
  openPrivate(one: Person, other: Person): Channel {
    return builders.openPrivate(this.world, one, other);
  }

  /** Forbids the bot these things in a channel, and allows it all the rest. */
  deny(channel: Channel, ...permissions: Permission[]): void {
    builders.deny(this.world, channel, permissions);
  }
}
