import type { APIRoute } from 'astro';
import { manifestSchema } from '../../authoring/manifest-schema.ts';

/** The schema of the connector manifest, at an address that editors can be pointed at. */
export const GET: APIRoute = ({ site, url }) => Response.json(manifestSchema((site ?? url).href));
