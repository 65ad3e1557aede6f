/** What the suite prints inside VS Code, picked out of what VS Code itself prints (see test/e2e/report.ts). */
export class TestLog {
  started = false;
  #totals;
  #others = [];
  #everything;

  constructor({ everything = false } = {}) {
    this.#everything = everything;
  }

  add(text) {
    for (const line of text.split(/\r?\n/)) {
      const [, mark, content] = /^E2E ([|=]) ?(.*)$/.exec(line) ?? [];
      if (mark === undefined) this.#other(line);
      else if (mark === '|') console.log(content);
      else this.#totals = JSON.parse(content);
      this.started ||= mark !== undefined;
    }
  }

  #other(line) {
    if (line.trim() === '') return;
    if (this.#everything) console.log(line);
    else this.#others.push(line);
  }

  /** The exit code of the whole run, with a line that gives the totals or says why there are none. */
  verdict(code) {
    if (!this.#totals) {
      for (const line of this.#others) console.error(line);
      console.error(`The tests failed: VS Code ended with code ${code}, and the suite gave no totals.`);
      return 1;
    }
    const { passed, failed } = this.#totals;
    console.log(`E2E ${JSON.stringify(this.#totals)}`);
    if (passed + failed === 0) console.error('The tests failed: there were none.');
    if (failed === 0 && code !== 0) console.error(`The tests failed: VS Code ended with code ${code}.`);
    return passed > 0 && failed === 0 && code === 0 ? 0 : 1;
  }
}
