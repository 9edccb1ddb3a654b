import { Pager } from '../../components/Pager.tsx';
import { useTool } from './manifest-context.ts';

/** As many rows as a table of this site shows at a time (decision 9). */
export const rowsPerPage = 50;

interface Props {
  readonly page: number;
  readonly size: number;
  readonly onPage: (page: number) => void;
}

export function RowPager(props: Props) {
  const { tool } = useTool().sentences;
  return <Pager {...props} perPage={rowsPerPage} texts={tool} className="rows-pager" />;
}
