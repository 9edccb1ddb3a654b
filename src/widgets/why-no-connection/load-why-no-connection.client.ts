import { whenInView } from '../../components/when-in-view.client.ts';

whenInView('.why', (place) => {
  void import('./show-why-no-connection.ts').then(({ showWhyNoConnection }) =>
    showWhyNoConnection(place),
  );
});
