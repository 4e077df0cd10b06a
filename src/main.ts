import { readConfig } from "./config.ts";
import { createColors } from "./terminal/colors.ts";
import { converse } from "./terminal/conversation.ts";
import { open, runProgram } from "./terminal/run.ts";

process.exitCode = await runProgram(async () => {
  const config = readConfig(process.env);
  if (config.token !== undefined) {
    // Loaded only here: the terminal starts without Discord's library.
    const { runBot } = await import("./discord/main.ts");
    return runBot(config.token, config, open(config));
  }
  process.stderr.write("sanad: DISCORD_TOKEN is not set, so the conversation is here in the terminal.\n");
  const { sureness } = config;
  await converse(open(config), process.stdin, process.stdout, createColors(process.stdout, config.color), { sureness });
});
