/** A browser engine in which every feature is tried. */
export interface Engine {
  readonly name: EngineName;
  /** Why it cannot be had on this machine; undefined where it can. */
  findMissing(): string | undefined;
  start(): Promise<RunningEngine>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

export interface RunningEngine {
  readonly version: string;
  /** Opens a tab in which nothing is remembered from another. */
  open(reader: Reader): Promise<Tab>;
  /** What the console says went wrong while a page loaded. */
  errorsAtLoad(url: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How a reader has set up browser and system; sizes in CSS pixels. */
export interface Reader extends Settings {
  readonly width: number;
  readonly height: number;
}

/** What some engines are told as they start. */
export interface Settings {
  readonly scripts: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

/** What every engine can do with a page, and no more: page.ts makes of it what a reader does. */
export interface Tab {
  /** Whether taps are a finger's; elsewhere they are clicks of a mouse. */
  readonly hasTouch: boolean;
  /** Whether scripts that listen to the wheel hear of it, and of the key that is held; elsewhere it only scrolls. */
  readonly hasWheelEvents: boolean;
  /** Loads an address; the page has loaded when it returns. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back in the history; what is asked next is asked of the page that was there. */
  back(): Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON has it; a promise is waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  move(point: Point): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  /** Turns the wheel where the pointer is moved to, by pixels downwards, while a key is held or none. */
  wheel(point: Point, pixels: number, held?: Key): Promise<void>;
  tap(point: Point): Promise<void>;
  /** Presses keys as one chord: all but the last are held. */
  press(...keys: readonly Key[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The file that the page hands over when it is asked to. */
  download(ask: () => Promise<void>): Promise<Buffer>;
  /** Uncaught errors and error messages since the page has loaded. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** In CSS pixels from the corner of what is in view. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A key by the name that its events have: "j", "ArrowDown", "Escape". */
export type Key = string;
