import { describe, expect, it } from 'vitest'
import { isInstalled, isOldNode } from './ensure.mjs'

describe('isOldNode', () => {
  it.each([
    ['18.20.4', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['22.1.0', false],
  ])('%s: %s', (version, old) => expect(isOldNode(version)).toBe(old))
})

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
    },
  }

  it('agrees when npm wrote down every package that is not optional', () =>
    expect(isInstalled(lock, { packages: { 'node_modules/a': lock.packages['node_modules/a'] } })).toBe(true))

  it('disagrees when nothing was ever installed', () => expect(isInstalled(lock, undefined)).toBe(false))

  it('disagrees when a package is missing', () => expect(isInstalled(lock, { packages: {} })).toBe(false))

  it('disagrees when a package has another version', () =>
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } } })).toBe(
      false,
    ))
})
