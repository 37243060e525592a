// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import DecorativeIcon from './DecorativeIcon';

const DOWNLOAD = { name: 'download', theme: 'outlined', icon: { tag: 'svg', attrs: {}, children: [] } } as const;

function shown(onClick?: () => void): Element {
  return render(<DecorativeIcon icon={{ ...DOWNLOAD, icon: { ...DOWNLOAD.icon, children: [] } }} onClick={onClick} />).container.firstElementChild!;
}

it('says nothing to readers of the screen', () => {
  const icon = shown();
  expect(icon.getAttribute('aria-label')).toBeNull();
  expect(icon.getAttribute('role')).toBeNull();
  expect(icon.getAttribute('aria-hidden')).toBe('true');
});

it('is not hidden where it can be pressed', () => {
  expect(shown(() => {}).getAttribute('aria-hidden')).toBeNull();
});
