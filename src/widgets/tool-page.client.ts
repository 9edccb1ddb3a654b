import './mounts.client.ts';
import './why-no-connection/load-why-no-connection.client.ts';
