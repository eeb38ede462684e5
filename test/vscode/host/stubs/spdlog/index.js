// Stand-in for the native @vscode/spdlog, a log file: written at once, never rotated.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.pattern = true;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.append('');
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    this.append(this.pattern ? `${time} [${levels[level]}] ${message}\n` : message);
  }
  append(text) {
    try {
      fs.appendFileSync(this.file, text);
    } catch {
      // The folder is gone when the state of a run is thrown away; a log is no reason to fail.
    }
  }
  setLevel(level) {
    this.level = level;
  }
  getLevel() {
    return this.level;
  }
  setPattern() {
    this.pattern = true;
  }
  clearFormatters() {
    this.pattern = false;
  }
  flush() {}
  drop() {}
}
levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
});

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
