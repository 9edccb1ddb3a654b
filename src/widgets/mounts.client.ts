import './renumber-users/mount-renumber-users.client.ts';
