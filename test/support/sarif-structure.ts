/** What the published JSON Schema of SARIF 2.1.0 (OASIS) asks of the objects that Policy Brief writes, without those that it does not. */
export const SARIF = {
  $ref: '#/$defs/log',
  $defs: {
    log: object({ $schema: { type: 'string', pattern: '^https://' }, version: { const: '2.1.0' }, runs: list('run') }, [
      'version',
      'runs',
    ]),
    run: object(
      {
        tool: object({ driver: ref('driver') }, ['driver']),
        invocations: list('invocation'),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        artifacts: list('artifact'),
        results: list('result'),
      },
      ['tool', 'results'],
    ),
    driver: object(
      {
        name: { type: 'string' },
        version: { type: 'string' },
        semanticVersion: { type: 'string' },
        informationUri: { type: 'string', pattern: '^https://' },
        rules: list('rule'),
      },
      ['name'],
    ),
    rule: object(
      {
        id: { type: 'string' },
        shortDescription: ref('message'),
        fullDescription: ref('message'),
        help: ref('message'),
        helpUri: { type: 'string', pattern: '^https://' },
        defaultConfiguration: object({ enabled: { type: 'boolean' }, level: ref('level') }, []),
      },
      ['id'],
    ),
    invocation: object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list('notification') }, [
      'executionSuccessful',
    ]),
    notification: object({ level: ref('level'), message: ref('message') }, ['message']),
    artifact: object({ location: ref('artifactLocation'), sourceLanguage: { type: 'string' } }, []),
    result: object(
      {
        ruleId: { type: 'string' },
        ruleIndex: { type: 'integer', minimum: 0 },
        level: ref('level'),
        message: ref('message'),
        locations: list('location'),
        relatedLocations: list('location'),
        partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        fixes: list('fix'),
      },
      ['message'],
    ),
    location: object(
      {
        id: { type: 'integer', minimum: 0 },
        physicalLocation: object({ artifactLocation: ref('artifactLocation'), region: ref('region') }, ['artifactLocation']),
        message: ref('message'),
      },
      [],
    ),
    // A URI reference of RFC 3986: no spaces, no letters beyond ASCII, percent signs only in front of two digits.
    artifactLocation: object(
      {
        uri: { type: 'string', pattern: "^(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})+$" },
        index: { type: 'integer', minimum: 0 },
      },
      ['uri'],
    ),
    region: object(
      {
        startLine: { type: 'integer', minimum: 1 },
        startColumn: { type: 'integer', minimum: 1 },
        endLine: { type: 'integer', minimum: 1 },
        endColumn: { type: 'integer', minimum: 1 },
        charOffset: { type: 'integer', minimum: 0 },
        charLength: { type: 'integer', minimum: 0 },
      },
      ['startLine'],
    ),
    fix: object(
      {
        description: ref('message'),
        artifactChanges: {
          type: 'array',
          minItems: 1,
          items: object(
            {
              artifactLocation: ref('artifactLocation'),
              replacements: { type: 'array', minItems: 1, items: ref('replacement') },
            },
            ['artifactLocation', 'replacements'],
          ),
        },
      },
      ['artifactChanges'],
    ),
    replacement: object({ deletedRegion: ref('region'), insertedContent: ref('message') }, ['deletedRegion']),
    message: object({ text: { type: 'string' } }, ['text']),
    level: { enum: ['none', 'note', 'warning', 'error'] },
  },
};

function object(properties: object, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, properties, required };
}

function ref(name: string): object {
  return { $ref: `#/$defs/${name}` };
}

function list(name: string): object {
  return { type: 'array', items: ref(name) };
}
