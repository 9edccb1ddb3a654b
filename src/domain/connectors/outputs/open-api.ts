import type { ConnectorManifest } from '../connector-manifest.ts';
import { addressesOf } from '../manifest-hosts.ts';
import { parameters, responses } from './open-api-answers.ts';
import { pathsOf } from './open-api-paths.ts';
import type { JsonObject, OpenApiTexts } from './open-api-texts.ts';
import { placeholderAddress, signInWayOf } from './sign-in-way.ts';

/**
 * Describes exactly this app connector in OpenAPI 3.1: its server, how to sign in, and a path for
 * each of its connectors. Without an environment there is a placeholder for the number.
 *
 * Source: OAS specs (paths, paging and filter parameters, errors, authentication.md).
 */
export function describeOpenApi(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const { application, edition } = manifest;
  return {
    openapi: '3.1.0',
    info: {
      title: manifest.appConnector?.description ?? application.name,
      version: String(edition),
      description: texts.description,
    },
    servers: [serverOf(manifest)],
    security: [{ [schemeName]: [] }],
    paths: pathsOf(manifest, texts),
    components: {
      securitySchemes: { [schemeName]: securityScheme(manifest, texts) },
      responses: responses(texts),
      parameters: parameters(texts),
    },
  };
}

const schemeName = 'profit';

function serverOf(manifest: ConnectorManifest): JsonObject {
  const { rest } = addressesOf(manifest);
  if (rest !== undefined) return { url: rest };
  return {
    url: 'https://{participantNumber}.rest.afas.online/ProfitRestServices',
    variables: { participantNumber: { default: '12345' } },
  };
}

function securityScheme(manifest: ConnectorManifest, texts: OpenApiTexts): JsonObject {
  const way = signInWayOf(manifest);
  if (way === 'token') {
    return {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: texts.classicToken,
    };
  }
  const base = addressesOf(manifest).rest ?? placeholderAddress;
  const token = { tokenUrl: `${base}/oauth/token`, scopes: {} };
  const login = { authorizationUrl: `${base}/oauth/authorize`, ...token };
  const flows = way === 'client' ? { clientCredentials: token } : { authorizationCode: login };
  return { type: 'oauth2', flows };
}
