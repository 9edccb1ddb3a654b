import './check-group/mount-check-group.client.ts';
import './renumber-users/mount-renumber-users.client.ts';
import './access-explainer/mount-access-explainer.client.ts';
import './build-manifest/mount-build-manifest.client.ts';
