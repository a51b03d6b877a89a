/** Has the browser save what stands at an address; an empty name leaves the name to it. */
export function save(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
