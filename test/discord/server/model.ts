/** A person or a bot, as Discord sends it. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: boolean;
  readonly public_flags: number;
}

/** What the server knows of a user beyond what it sends. */
export interface Person extends User {
  /** The language of the person's client, which interactions carry. */
  readonly locale: string;
  /** Whether the person has installed the app for themselves. */
  readonly installed: boolean;
  /** Whether the person takes messages from the bot. */
  readonly takesDms: boolean;
}

interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
}

export interface Member {
  readonly user: User;
  roles: string[];
  readonly nick: string | null;
  readonly joined_at: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly preferred_locale: string;
  readonly roles: Role[];
  readonly members: Map<string, Member>;
  /** Whether the app was added to the server; else people may use it here only if they have installed it themselves. */
  readonly installed: boolean;
}

export interface Overwrite {
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** A text channel, a thread or a conversation of two. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild: Guild | undefined;
  readonly name: string;
  /** The channel that a thread stands in. */
  readonly parent: Channel | undefined;
  permission_overwrites: Overwrite[];
  /** The person on the other side of a conversation of two. */
  readonly recipient: Person | undefined;
  /** The two people of a conversation that the bot is no part of; empty elsewhere. */
  readonly between: readonly Person[];
  readonly owner_id: string | undefined;
  archived: boolean;
  locked: boolean;
  /** Whether the bot has been added to the thread. */
  joined: boolean;
  readonly messages: Map<string, Stored>;
}

/** A component of a message or a modal; which fields it has depends on its type. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly content?: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
}

interface MessageReference {
  readonly type: number;
  readonly message_id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
}

/** A message as Discord sends it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: User;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly attachments: readonly unknown[];
  readonly components: readonly Component[];
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
  readonly flags: number;
  readonly pinned: boolean;
  readonly tts: boolean;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly nonce?: string | number;
  readonly message_reference?: MessageReference;
  readonly referenced_message?: Message | null;
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly interaction_metadata?: Readonly<Record<string, unknown>>;
}

/** A message with what the server knows of it. */
export interface Stored {
  message: Message;
  readonly channel: Channel;
  /** The one person who sees it, where it is ephemeral. */
  readonly seenBy: string | undefined;
}

/** A registered command, as Discord returns it. */
export interface Command {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly guild_id?: string;
  readonly options?: readonly CommandOption[];
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly default_member_permissions: string | null;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly CommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}
