import { publishedFeed } from '../../../scripts/demo/published-feed';
import { type BuildName, builtFolder } from '../../../scripts/test/builds.mjs';
import { type EpochMs, parseIso } from '../../../src/contracts/epoch-ms';
import type { Locale } from '../../../src/contracts/text';
import type { LaunchOptions, RunningBrowser } from '../browsers/running-browser';
import { scenarioOffsetKey } from '../browsers/start-clock';
import { startWorld, type World } from '../world/start-world';

/** Where stories are played: one browser with the extension, in one played world, in one language. */
export interface Stage {
  readonly world: World;
  readonly running: RunningBrowser;
  readonly language: Locale;
  /** Lets it be that moment, with the curated feed as it stood then. Costs nothing where it is that moment already. */
  letItBe(iso: string): Promise<void>;
  /** Lets the extension's clock go on by so many milliseconds, without waiting. */
  letPass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly launch: (options: LaunchOptions) => Promise<RunningBrowser>;
  /** A scenario build: its clock can be set. */
  readonly build: BuildName;
  readonly language: Locale;
  readonly userDataDir?: string;
}

/** @returns a stage, the browser started. */
export async function setStage({ launch, build, language, userDataDir }: StageOptions): Promise<Stage> {
  const world = await startWorld();
  const running = await launch({ world, extension: builtFolder(build), language, ...(userDataDir !== undefined && { userDataDir }) });
  let now = '';
  return {
    world,
    running,
    language,
    async letItBe(iso) {
      world.reset();
      world.state.feed = publishedFeed(moment(iso));
      if (now === iso) return;
      now = iso;
      await running.setClock(moment(iso));
    },
    async letPass(milliseconds) {
      const offset = Number((await running.stored('local'))[scenarioOffsetKey]);
      await running.store('local', { [scenarioOffsetKey]: offset + milliseconds });
    },
    async close() {
      await running.close();
      await world.close();
    },
  };
}

function moment(iso: string): EpochMs {
  const at = parseIso(iso);
  if (at === null) throw new Error(`no moment: ${iso}`);
  return at;
}
