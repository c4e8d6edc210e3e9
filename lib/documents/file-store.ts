import { diskStore } from './disk-store';
import { s3Store } from './s3-store';

/** Where sealed records lie. A name is `ab/<32 hex digits>/<number>`: random, and nothing of the file's own name. */
export interface FileStore {
  /** Writes whole or not at all; a name that is there already is replaced. */
  write(name: string, sealed: Buffer): Promise<void>;
  /** Null if there is nothing of that name. */
  read(name: string): Promise<Buffer | null>;
  /** Removes everything below a folder; one that is not there is already removed. */
  remove(folder: string): Promise<void>;
}

type Environment = Record<string, string | undefined>;

const S3 = [
  'DOCKET_S3_ENDPOINT',
  'DOCKET_S3_BUCKET',
  'DOCKET_S3_REGION',
  'DOCKET_S3_KEY',
  'DOCKET_S3_SECRET',
];

/** What is wrong with the configuration of the file store, in one sentence; null if it can be used. */
export function fileStoreProblem(environment: Environment = process.env): string | null {
  const missing = S3.filter((name) => !environment[name]);
  if (missing.length > 0 && missing.length < S3.length) {
    return `Files are to lie in an S3-compatible store, but ${missing.join(', ')} is not set.`;
  }
  const endpoint = environment.DOCKET_S3_ENDPOINT;
  if (endpoint && !/^https?:\/\/[^/]+$/.test(endpoint)) {
    return 'DOCKET_S3_ENDPOINT must be an origin such as https://storage.example, without a path.';
  }
  return null;
}

/**
 * The store of this installation: an S3-compatible one if the five DOCKET_S3_… variables are set, else the folder that
 * DOCKET_FILES names. Throws if the configuration is wrong or missing.
 */
export function fileStore(environment: Environment = process.env): FileStore {
  const problem = fileStoreProblem(environment);
  if (problem !== null) throw new Error(problem);
  const [endpoint, bucket, region, key, secret] = S3.map((name) => environment[name]);
  if (endpoint && bucket && region && key && secret) {
    return s3Store({ endpoint, bucket, region, credentials: { key, secret } });
  }
  const folder = environment.DOCKET_FILES;
  if (!folder) throw new Error('No place for files: DOCKET_FILES is not set.');
  return diskStore(folder);
}

/** The secret under which the keys of files are wrapped. Throws if this process was given none. */
export function filesSecret(environment: Environment = process.env): string {
  const secret = environment.DOCKET_FILES_KEY;
  if (!secret || secret.length < 32)
    throw new Error('DOCKET_FILES_KEY is not set, or shorter than 32 characters.');
  return secret;
}
