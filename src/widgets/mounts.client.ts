import './renumber-users/mount-renumber-users.client.ts';
import './build-manifest/mount-build-manifest.client.ts';
