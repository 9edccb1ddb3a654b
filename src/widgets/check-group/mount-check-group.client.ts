import { whenInView } from '../../components/when-in-view.client.ts';

whenInView('.check-group', (place) => {
  void import('./show-check-group.tsx').then(({ showCheckGroup }) => showCheckGroup(place));
});
