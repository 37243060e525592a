import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'frontend/target/cloud');
const LOCAL = join(ROOT, 'infrastructure/local/target');
const PATIENCE = 120_000;

/** A local cloud on a new folder, before which nobody was. */
export interface Cloud {
  address: string;
  /** Where the identity service's simulator is told how to answer. */
  identityService: string;
  /** Rosters and photos to import. */
  samples: string;
  stop: () => Promise<void>;
}

/** Starts the cloud as `./run` does; ready once it has said all it says. */
export async function startCloud(secret: string, peoplePerCollege: number): Promise<Cloud> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const jdk = execFileSync(join(ROOT, 'mvnw'), ['--jdk'], { encoding: 'utf8' }).trim();
  const process = spawn(
    join(jdk, 'bin/java'),
    [
      ...['-Xmx1200m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '--enable-native-access=ALL-UNNAMED'],
      ...['--sun-misc-unsafe-memory-access=allow', '-Djava.awt.headless=true'],
      ...['-cp', `${join(LOCAL, 'classes')}:${readFileSync(join(LOCAL, 'dependencies.txt'), 'utf8').trim()}`],
      'org.certline.local.Main',
      ...['--data', join(FOLDER, 'data'), '--port', String(await freePort())],
      ...['--portal', join(ROOT, 'frontend/dist'), '--opening-secret', secret],
      ...['--sample', 'files', '--people', String(peoplePerCollege)],
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = createWriteStream(join(FOLDER, 'log.txt'));
  process.stdout.pipe(log);
  process.stderr.pipe(log);
  const stop = () => ended(process);
  try {
    const said = await lines(process, /^Nobody has opened/);
    return {
      address: first(said, /^Open (http\S+)/),
      identityService: first(said, /^The identity service is simulated at (http\S+)/),
      samples: join(FOLDER, 'data/samples'),
      stop,
    };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

async function lines(process: ChildProcess, last: RegExp): Promise<string[]> {
  const said: string[] = [];
  const slow = setTimeout(() => process.kill(), PATIENCE);
  for await (const line of createInterface({ input: process.stdout! })) {
    said.push(line);
    if (last.test(line)) {
      clearTimeout(slow);
      process.stdout!.resume();
      return said;
    }
  }
  throw new Error(`The local cloud did not start, see ${FOLDER}/log.txt. It needs the build: ./mvnw -DskipTests process-classes`);
}

function first(said: string[], pattern: RegExp): string {
  return said.map((line) => pattern.exec(line)?.[1]).find(Boolean)!;
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) {
    process.kill();
    await once(process, 'exit');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
