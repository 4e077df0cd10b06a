import { DiscordAPIError, type RESTJSONErrorCodes } from "discord.js";

/** Whether Discord has refused something for one of these reasons. */
export const isRefusal = (error: unknown, ...reasons: readonly RESTJSONErrorCodes[]): error is DiscordAPIError =>
  error instanceof DiscordAPIError && reasons.some((reason) => reason === error.code);
