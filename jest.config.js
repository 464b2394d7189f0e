process.env.TZ = 'UTC';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/jest.transform.js' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testTimeout: 30_000,
  maxWorkers: '100%',
  // What a test file loaded is never quite given back, and clearing up after a hundred of them took more than they did.
  workerIdleMemoryLimit: '600MB',
};
