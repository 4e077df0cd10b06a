import { DefaultRestOptions, type RESTOptions } from "discord.js";

/** undici's code for a connection that ended before the answer came. */
const CUT = "UND_ERR_SOCKET";
/** Node's code for the same, by which discord.js tells that a request is worth repeating. */
const RESET = "ECONNRESET";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/**
 * Makes a request so that discord.js repeats it when its connection is cut. What may have reached Discord is not said
 * twice: answers in channels carry a nonce, an interaction is answered but once, and an edit says the same again.
 */
export const makeRequest: RESTOptions["makeRequest"] = async (...request) => {
  try {
    return await DefaultRestOptions.makeRequest(...request);
  } catch (error) {
    if (codeOf(error) !== CUT) throw error;
    throw Object.assign(new Error("the connection was cut", { cause: error }), { code: RESET });
  }
};
