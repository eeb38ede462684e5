/** Put in by the bundler from package.json; a run from the compiled sources has no version. */
declare const COUNTERCHECK_VERSION: string | undefined;

export const version: string = typeof COUNTERCHECK_VERSION === 'string' ? COUNTERCHECK_VERSION : '0.0.0-source';
