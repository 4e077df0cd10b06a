import { ApplicationCommandType, ApplicationCommandOptionType as OptionType } from "discord.js";
import { lengthOf } from "./form.ts";
import { contextOf, isInstalled } from "./interaction.ts";
import type { Channel, Command, CommandOption, Person } from "./model.ts";
import { channelPayload, memberPayload, userPayload } from "./payloads.ts";
import { permissionsOf } from "./permissions.ts";
import type { World } from "./world.ts";

/** What a person fills in: people and channels as they are, the rest as text, numbers and yes or no. */
export type Filled = Readonly<Record<string, string | number | boolean | Person | Channel>>;

/** An option as an interaction carries it. */
interface Sent {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly Sent[];
}

const SUBCOMMANDS: readonly number[] = [OptionType.Subcommand, OptionType.SubcommandGroup];

/** Whether the command can be used where the person is, by those for whom the app is installed. */
function isOffered(command: Command, channel: Channel, person: Person): boolean {
  if (command.guild_id !== undefined && command.guild_id !== channel.guild?.id) return false;
  if (command.contexts && !command.contexts.includes(contextOf(channel))) return false;
  const types = command.integration_types ?? [0];
  return (types.includes(0) && isInstalled(channel)) || (types.includes(1) && person.installed);
}

function isPermitted(command: Command, channel: Channel, person: Person): boolean {
  if (command.default_member_permissions === null || !channel.guild) return true;
  const needed = BigInt(command.default_member_permissions);
  const own = permissionsOf(channel, person.id);
  return needed === 0n ? false : (own & needed) === needed;
}

/** The registered command that the person's client offers by this name; throws where it offers none. */
export function findCommand(world: World, person: Person, channel: Channel, name: string, type: number): Command {
  const named = world.commands.filter((command) => command.name === name && command.type === type);
  if (named.length === 0)
    throw new Error(
      `No command "${name}" is registered; there are: ${world.commands.map((one) => one.name).join(", ") || "none"}`,
    );
  const offered = named.filter((command) => isOffered(command, channel, person));
  const command = offered.find(({ guild_id }) => guild_id) ?? offered[0];
  if (!command)
    throw new Error(`"${name}" is not offered to ${person.username} in ${channel.name || "a direct message"}`);
  if (!isPermitted(command, channel, person)) throw new Error(`${person.username} may not use "${name}"`);
  return command;
}

function checkText(option: CommandOption, value: string): void {
  const length = lengthOf(value);
  const { name, min_length: min = 0, max_length: max = 6000 } = option;
  if (length < min || length > max)
    throw new Error(`Option "${name}" takes ${min} to ${max} characters, not ${length}`);
}

function checkNumber(
  { name, type, min_value: min = -Infinity, max_value: max = Infinity }: CommandOption,
  value: unknown,
): void {
  if (typeof value !== "number" || (type === OptionType.Integer && !Number.isInteger(value)))
    throw new Error(`Option "${name}" takes a number, not ${JSON.stringify(value)}`);
  if (value < min || value > max) throw new Error(`Option "${name}" takes ${min} to ${max}, not ${value}`);
}

/** The value as it is sent; throws where a client would not let it be sent. */
function sentValue(option: CommandOption, value: Filled[string]): string | number | boolean {
  const { name, type, choices } = option;
  if (typeof value === "object") {
    if (type === OptionType.User && "username" in value) return value.id;
    if (type === OptionType.Channel && "messages" in value) return value.id;
    throw new Error(`Option "${name}" (type ${type}) does not take that`);
  }
  if (choices?.length && !choices.some((choice) => choice.value === value))
    throw new Error(
      `Option "${name}" has no choice ${JSON.stringify(value)}; there are: ${choices.map((one) => one.value).join(", ")}`,
    );
  if (type === OptionType.String && typeof value === "string") checkText(option, value);
  else if (type === OptionType.Integer || type === OptionType.Number) checkNumber(option, value);
  else if (type !== OptionType.Boolean || typeof value !== "boolean")
    throw new Error(`Option "${name}" (type ${type}) does not take ${JSON.stringify(value)}`);
  return value;
}

function checkNames(options: readonly CommandOption[], filled: Filled): void {
  for (const name of Object.keys(filled))
    if (!options.some((option) => option.name === name))
      throw new Error(
        `There is no option "${name}"; there are: ${options.map((option) => option.name).join(", ") || "none"}`,
      );
}

function fill(options: readonly CommandOption[], filled: Filled): Sent[] {
  checkNames(options, filled);
  return options.flatMap((option): Sent[] => {
    const value = filled[option.name];
    if (value !== undefined) return [{ type: option.type, name: option.name, value: sentValue(option, value) }];
    if (option.required) throw new Error(`The required option "${option.name}" is missing`);
    return [];
  });
}

/** What has been typed so far: nothing is required yet, and the option under the cursor is sent as text. */
function fillSoFar(options: readonly CommandOption[], filled: Filled, focused: string): Sent[] {
  checkNames(options, filled);
  if (!options.some(({ name, autocomplete }) => name === focused && autocomplete))
    throw new Error(`Option "${focused}" has no autocomplete`);
  return options.flatMap(({ type, name }): Sent[] => {
    const value = filled[name] ?? (name === focused ? "" : undefined);
    if (value === undefined) return [];
    const sent = typeof value === "object" ? value.id : value;
    return [name === focused ? { type, name, value: String(sent), focused: true } : { type, name, value: sent }];
  });
}

/** Goes down the subcommands named and fills in the options there. */
function nest(
  options: readonly CommandOption[],
  steps: readonly string[],
  leaf: (options: readonly CommandOption[]) => Sent[],
): Sent[] {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (options.some(({ type }) => SUBCOMMANDS.includes(type))) throw new Error("A subcommand has to be named");
    return leaf(options);
  }
  const option = options.find(({ name, type }) => name === step && SUBCOMMANDS.includes(type));
  if (!option) throw new Error(`There is no subcommand "${step}"`);
  return [{ type: option.type, name: step, options: nest(option.options ?? [], rest, leaf) }];
}

/** What the options name, in full. */
function resolve(world: World, channel: Channel, filled: Filled): object {
  const named = Object.values(filled).filter((value) => typeof value === "object");
  const people = named.filter((value): value is Person => "username" in value);
  const channels = named.filter((value): value is Channel => "messages" in value);
  const byId = <Item extends { id: string }>(items: readonly Item[], payload: (item: Item) => object | undefined) =>
    Object.fromEntries(items.map((item) => [item.id, payload(item)]));
  const memberOf = ({ id }: Person) => {
    const member = channel.guild?.members.get(id);
    return member && memberPayload(member);
  };
  return {
    ...(people.length
      ? { users: byId(people, userPayload), ...(channel.guild ? { members: byId(people, memberOf) } : {}) }
      : {}),
    ...(channels.length ? { channels: byId(channels, (item) => channelPayload(world, item)) } : {}),
  };
}

/** A slash command with what has been filled in; subcommands are named after the command, with a space between. */
export interface Typed {
  readonly person: Person;
  readonly channel: Channel;
  readonly name: string;
  readonly filled: Filled;
  /** The option under the cursor, for an autocomplete. */
  readonly focused?: string;
}

/** The data of a slash command or of its autocomplete, with the command; throws where a client would not send it. */
export function typedData(
  world: World,
  { person, channel, name, filled, focused }: Typed,
): { command: Command; data: object } {
  const [first = "", ...steps] = name.split(" ");
  const command = findCommand(world, person, channel, first, ApplicationCommandType.ChatInput);
  const options = nest(command.options ?? [], steps, (own) =>
    focused === undefined ? fill(own, filled) : fillSoFar(own, filled, focused),
  );
  const resolved = resolve(world, channel, filled);
  const data = {
    ...{ id: command.id, name: command.name, type: command.type, options },
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(Object.keys(resolved).length ? { resolved } : {}),
  };
  return { command, data };
}
