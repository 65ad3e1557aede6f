const { appendFileSync } = require('node:fs');
const { mkdir } = require('node:fs/promises');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** The logger of VS Code, over a plain file: so its logs can be read when a run goes wrong. */
class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.stamped = true;
  }

  write(level, message) {
    if (level < this.level) return;
    const stamp = this.stamped ? `${new Date().toISOString()} [${levels[level]}] ` : '';
    try {
      appendFileSync(this.file, `${stamp}${message}\n`);
    } catch {
      // The folder is removed at the end of a run, and a last line may come after that.
    }
  }

  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.stamped = false;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

async function createLogger(name, file) {
  await mkdir(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// One by one: VS Code imports them by name, and Node finds the names of a CommonJS module by these lines.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
