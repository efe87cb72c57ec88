import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusLegend } from '../src/index.js';

const meta = {
  title: 'Components/StatusLegend',
  component: StatusLegend,
} satisfies Meta<typeof StatusLegend>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A page that only sends email can say so. */
export const ForEmail: Story = { args: { channel: 'email' } };

export const ForSms: Story = { args: { channel: 'sms' } };
