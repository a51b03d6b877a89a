/** `npm start`: installs and builds what is missing, then serves on PORT or 3000. */
import { checkNode, ensureBuilt, ensureInstalled, runTool } from './setup.mjs';

checkNode();
ensureInstalled();
const built = ensureBuilt();
if (built !== 0) process.exit(built);
const port = process.env.PORT || '3000';
console.log(`\n策源 Ceyuan is at http://localhost:${port}\n`);
process.exit(runTool('next', ['start', '-p', port]));
