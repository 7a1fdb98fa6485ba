/** The views of the room where data come in, go out and are kept safe; each is loaded when it is asked for. */
import { lazy } from 'react';
import type { Route } from '../hooks/route';
import { DataRoom } from './DataRoom';

const ImportView = lazy(() =>
  import('../import/ImportView').then(({ ImportView }) => ({ default: ImportView })),
);
const ExportView = lazy(() =>
  import('../export/ExportView').then(({ ExportView }) => ({ default: ExportView })),
);
const BackupsView = lazy(() =>
  import('../backups/BackupsView').then(({ BackupsView }) => ({ default: BackupsView })),
);
const RestoreView = lazy(() =>
  import('../backups/RestoreView').then(({ RestoreView }) => ({ default: RestoreView })),
);
const StorageView = lazy(() =>
  import('../storage/StorageView').then(({ StorageView }) => ({ default: StorageView })),
);
const UntouchedView = lazy(() =>
  import('../untouched/UntouchedView').then(({ UntouchedView }) => ({ default: UntouchedView })),
);
const DeletedView = lazy(() =>
  import('../people/DeletedView').then(({ DeletedView }) => ({ default: DeletedView })),
);

type DataRoute = Extract<
  Route,
  {
    view:
      | 'data'
      | 'import'
      | 'export'
      | 'backups'
      | 'restore'
      | 'storage'
      | 'untouched'
      | 'deleted';
  }
>;

export function DataViews({ route }: { route: DataRoute }) {
  switch (route.view) {
    case 'data':
      return <DataRoom />;
    case 'import':
      return <ImportView key={route.id} id={route.id} />;
    case 'export':
      return <ExportView key={String(route.query)} query={route.query} />;
    case 'backups':
      return <BackupsView />;
    case 'restore':
      return <RestoreView />;
    case 'storage':
      return <StorageView />;
    case 'untouched':
      return <UntouchedView />;
    case 'deleted':
      return <DeletedView />;
  }
}
