import { z } from 'zod';
import { dossier } from '@/lib/dossiers/dossier';

export const dynamic = 'force-static';

/** The JSON Schema of a dossier: what case files hold and what the API gives. */
export function GET(): Response {
  const schema = z.toJSONSchema(dossier, { unrepresentable: 'any' });
  return Response.json(schema, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
