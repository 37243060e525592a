import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif';
const MONO = 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace';

const light: ThemeConfig['token'] = {
  colorPrimary: '#0f6e84',
  colorInfo: '#0f6e84',
  colorLink: '#0f6e84',
  colorPrimaryHover: '#0c5d70',
  colorPrimaryActive: '#094a59',
  colorLinkHover: '#0c5d70',
  colorLinkActive: '#094a59',
  colorSuccess: '#1d7a3e',
  colorWarning: '#8a5a00',
  colorError: '#b3261e',
  colorTextSecondary: '#4b585e',
  colorTextTertiary: '#56636a',
  colorTextDescription: '#56636a',
  colorTextPlaceholder: '#66737a',
  colorTextDisabled: '#66737a',
  colorBgLayout: '#f4f6f7',
  colorPrimaryBg: '#e2f0f3',
  colorPrimaryBgHover: '#d0e6eb',
  colorInfoBg: '#e2f0f3',
  colorInfoBorder: '#9ccbd6',
  colorSuccessBg: '#e6f4ea',
  colorSuccessBorder: '#a5d3b3',
  colorWarningBg: '#fdf2da',
  colorWarningBorder: '#e5c88b',
  colorErrorBg: '#fcebe9',
  colorErrorBorder: '#eab0ab',
};

const dark: ThemeConfig['token'] = {
  colorPrimary: '#45b0c9',
  colorInfo: '#45b0c9',
  colorLink: '#4db3ca',
  colorPrimaryHover: '#6cc4d8',
  colorLinkHover: '#7ccadc',
  colorLinkActive: '#3c9fb5',
  colorError: '#ff7f76',
  colorTextSecondary: '#b7c2c7',
  colorTextTertiary: '#a3afb5',
  colorTextDescription: '#a3afb5',
  colorTextPlaceholder: '#95a2a9',
  colorTextDisabled: '#95a2a9',
};

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The office's look, light or dark as the system is. */
export function useTheme(): ThemeConfig {
  const isDark = useSyncExternalStore(
    (changed) => {
      prefersDark.addEventListener('change', changed);
      return () => prefersDark.removeEventListener('change', changed);
    },
    () => prefersDark.matches,
  );
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...(isDark ? dark : light),
      fontFamily: FONT,
      fontFamilyCode: MONO,
      fontSize: 14,
      borderRadius: 4,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      // White on the light accent of the dark look could not be read.
      Button: isDark ? { primaryColor: '#04161b', dangerColor: '#1f0604' } : {},
      Table: { cellPaddingBlockSM: 7, headerBg: isDark ? '#141414' : '#ffffff' },
      Menu: { itemHeight: 32, itemMarginBlock: 2, groupTitleFontSize: 12, ...(isDark && { itemSelectedColor: '#a6dcea' }) },
      Layout: { siderBg: 'transparent', headerBg: 'transparent' },
    },
  };
}
