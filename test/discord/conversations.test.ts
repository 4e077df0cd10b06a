import { describe, expect, it } from "vitest";
import type { History } from "../../src/answer/index.ts";
import { Conversations, type Place, type Turn } from "../../src/discord/conversations.ts";

const MINUTE = 60_000;
/** Far more than are remembered. */
const MANY = 10_000;

const HERE: Place = { channelId: "c", userId: "p", isThread: false, isPrivate: false };

/** A history that can be told from others. */
const history = (name: string): History => [name] as unknown as History;
const turn = (name: string): Turn => ({ before: history(`before ${name}`), after: history(name) });

/** Conversations with a clock that stands until it is moved. */
function conversations() {
  const clock = { time: 1, now: () => clock.time };
  const all = new Conversations(clock);
  const pass = (ms: number): void => {
    clock.time += ms;
  };
  return { all, pass };
}

describe("historyAt", () => {
  it("is what the last question in the place left", () => {
    const { all } = conversations();
    expect(all.historyAt(HERE)).toEqual([]);
    all.remember(HERE, turn("a"));
    all.remember(HERE, turn("b"));
    expect(all.historyAt(HERE)).toEqual(history("b"));
  });

  it.each<[string, Partial<Place>, Partial<Place>, boolean]>([
    ["another person in the channel", {}, { userId: "q" }, false],
    ["the person in another channel", {}, { channelId: "d" }, false],
    ["another person in a thread", { isThread: true }, { isThread: true, userId: "q" }, true],
    ["another thread", { isThread: true }, { isThread: true, channelId: "d" }, false],
    ["the person in private", {}, { isPrivate: true }, false],
    ["the channel, after what was private", { isPrivate: true }, {}, false],
    ["the person in private, after what was", { isPrivate: true }, { isPrivate: true }, true],
    ["another person in private", { isPrivate: true }, { isPrivate: true, userId: "q" }, false],
    ["a thread, after what was private in it", { isThread: true, isPrivate: true }, { isThread: true }, false],
    ["private in a thread", { isThread: true }, { isThread: true, isPrivate: true }, false],
  ])("%s", (_, asked, then, isShared) => {
    const { all } = conversations();
    all.remember({ ...HERE, ...asked }, turn("a"));
    expect(all.historyAt({ ...HERE, ...then })).toEqual(isShared ? history("a") : []);
  });

  it("is forgotten fifteen minutes after the last question, not after the first", () => {
    const { all, pass } = conversations();
    all.remember(HERE, turn("a"));
    pass(14 * MINUTE);
    expect(all.historyAt(HERE)).toEqual(history("a"));
    all.remember(HERE, turn("b"));
    pass(14 * MINUTE);
    expect(all.historyAt(HERE)).toEqual(history("b"));
    pass(MINUTE + 1);
    expect(all.historyAt(HERE)).toEqual([]);
  });
});

describe("turnOf", () => {
  it("is the turn of an answer by its id, whoever asks", () => {
    const { all } = conversations();
    all.rememberAnswer("1", turn("a"));
    expect(all.turnOf("1")).toEqual(turn("a"));
    expect(all.turnOf("2")).toBeUndefined();
    expect(all.historyAt(HERE)).toEqual([]);
  });

  it("is forgotten after fifteen minutes", () => {
    const { all, pass } = conversations();
    all.rememberAnswer("1", turn("a"));
    pass(15 * MINUTE + 1);
    expect(all.turnOf("1")).toBeUndefined();
  });
});

describe("Conversations", () => {
  it("keep the last ones only, of any number", () => {
    const { all } = conversations();
    for (let id = 0; id <= MANY; id++) all.rememberAnswer(String(id), turn(String(id)));
    expect(all.turnOf("0")).toBeUndefined();
    expect(all.turnOf(String(MANY))).toEqual(turn(String(MANY)));
  });
});
