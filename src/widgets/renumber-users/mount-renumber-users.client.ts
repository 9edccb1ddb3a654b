import { whenInView } from '../../components/when-in-view.client.ts';

whenInView('.renumber-users', (place) => {
  void import('./show-renumber-users.tsx').then(({ showRenumberUsers }) =>
    showRenumberUsers(place),
  );
});
