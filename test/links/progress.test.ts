import assert from 'node:assert/strict';
import { progressOn } from '../../server/src/cli/terminal/progress.ts';

describe('progress on a terminal', () => {
  /** What is written while nothing comes for a time, in milliseconds. */
  const written = async (showsProgress: boolean, time: number): Promise<string> => {
    let text = '';
    const { tell, end } = progressOn({ showsProgress, err: (part) => (text += part) }, 'asking links');
    tell(0, 41);
    await new Promise((later) => setTimeout(later, time));
    end();
    return text;
  };

  it('is a sign of life while nothing comes, and is taken away', async () =>
    assert.match(await written(true, 1300), /^\r\u001B\[Kasking links: 0 of 41, 1 s\r\u001B\[K$/));

  it('is nothing for what is short, or where nobody watches', async () => {
    assert.equal(await written(true, 50), '');
    assert.equal(await written(false, 1300), '');
  });
});
