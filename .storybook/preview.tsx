import type { Decorator, Preview } from '@storybook/react-vite';
import '../src/styles/index.css';
import './page.css';
import { PSEUDO_LOCALE, pseudoMessages } from './pseudo.js';
import { readableTypes } from './readableTypes.js';
import { startMocks } from './startMocks.js';
import { WordingProvider } from '../src/index.js';

const WIDTHS: Readonly<Record<string, string>> = {
  full: 'none',
  wide: '64rem',
  medium: '44rem',
  narrow: '20rem',
};

/** The host's page around a story: a colour scheme, a direction, a width and a language. */
const withPage: Decorator = (Story, { globals, parameters }) => {
  const pseudo = globals.locale === PSEUDO_LOCALE;
  return (
    <div className="page" dir={globals.direction} lang="en" style={{ colorScheme: globals.scheme }}>
      <div className="column" style={{ maxInlineSize: WIDTHS[globals.width] }}>
        <WordingProvider
          locale="en-GB"
          timeZone="Europe/Berlin"
          now={parameters.now}
          {...(pseudo ? { messages: pseudoMessages } : {})}
        >
          <Story />
        </WordingProvider>
      </div>
    </div>
  );
};

const preview: Preview = {
  decorators: [withPage],
  beforeAll: startMocks,
  argTypesEnhancers: [readableTypes],
  tags: ['autodocs'],
  initialGlobals: { scheme: 'light', direction: 'ltr', locale: 'en', width: 'full' },
  globalTypes: {
    scheme: {
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'light dark', title: "The system's" },
        ],
      },
    },
    direction: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: PSEUDO_LOCALE, title: 'Stretched English' },
        ],
      },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: 'wide', title: '1024 px' },
          { value: 'medium', title: '704 px' },
          { value: 'narrow', title: '320 px' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    docs: { extractComponentDescription: descriptionOf },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Guide',
          ['Connect your backend', 'Fold in your database', 'Theme it', '*'],
          'Components',
          'Scenarios',
          'Providers',
          'Wording',
          'Foundations',
        ],
      },
    },
  },
};

export default preview;

/** What a component is for. Its example is code, which a page would take for markup. */
function descriptionOf(component?: { readonly __docgenInfo?: { readonly description?: string } }) {
  // oxlint-disable-next-line no-underscore-dangle -- The name that the catalogue's docgen gives it.
  return component?.__docgenInfo?.description?.split('@example')[0];
}
