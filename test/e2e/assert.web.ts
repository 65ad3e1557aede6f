/** The part of `node:assert/strict` that the tests use, for the worker, where Node is not. */
function assert(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message);
}

assert.ok = assert;

assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  assert(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
};

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  assert(show(actual) === show(expected), message ?? `${show(actual)} is not ${show(expected)}`);
};

assert.match = (actual: string, expected: RegExp, message?: string): void => {
  assert(expected.test(actual), message ?? `${show(actual)} does not match ${expected}`);
};

assert.fail = (message = 'failed'): never => {
  throw new Error(message);
};

export default assert;

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 1) ?? String(value);
}
