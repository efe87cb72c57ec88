import { foldEvents } from 'message-delivery-status/core';
import { readWebhook } from 'message-delivery-status/providers';

/** A webhook handler on the server: the pure rooms run here, without React. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ provider: string }> },
) {
  const { provider } = await params;
  const { events, problems } = readWebhook(provider, await request.text(), {
    headers: request.headers,
  });
  return Response.json({ status: foldEvents(events).status, problems: problems.length });
}
