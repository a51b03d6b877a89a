/** The day it is in Beijing, `YYYY-MM-DD`: the day of retrieval in references. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
