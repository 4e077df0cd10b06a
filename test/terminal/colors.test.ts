import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { hasStyles } from "../display/marks.ts";

const paints = (isTTY: boolean, environment: NodeJS.ProcessEnv = {}): boolean =>
  hasStyles(createColors({ isTTY } as NodeJS.WriteStream, readConfig(environment).color).bold("قمة"));

describe("createColors", () => {
  it("paints on a terminal", () => {
    expect(paints(true)).toBe(true);
    expect(paints(true, { NO_COLOR: "" })).toBe(true);
  });

  it("leaves text as it is elsewhere", () => {
    expect(paints(false)).toBe(false);
  });

  it.each(["1", "0", "true", "false"])("leaves text as it is with NO_COLOR=%s", (value) => {
    expect(paints(true, { NO_COLOR: value })).toBe(false);
  });
});
