/** How the engine works for a process that starts anew with each window and each call. Imported first, for what it does. */
import { setFlagsFromString } from 'node:v8';

/**
 * So much a function has to run, counted in bytes of its code, before it is compiled for speed: about two milliseconds of its time. The engine's own
 * number is a sixth of that, and then half of all time until a document is answered, and a third of it for the first hundreds of keystrokes, goes into
 * compiling what is hardly called again. What runs long reaches it all the same, and is as fast. Node and Electron
 * leave such flags open to programs; an engine that does not know this one says so and goes on.
 */
setFlagsFromString('--interrupt-budget=400000');
