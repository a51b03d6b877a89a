import { writeCalendar } from '../../../lib/export/calendar';
import { timelineFile } from '../timeline/file';

/** The calendar of what the filters leave. */
export function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  return timelineFile(request, params, {
    write: writeCalendar,
    type: 'text/calendar; charset=utf-8',
    saveAs: 'ceyuan-timeline.ics',
  });
}
