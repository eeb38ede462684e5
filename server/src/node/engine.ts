/** How the engine works for a process that starts anew with each window and each call. Imported first, for what it does. */
import { setFlagsFromString } from 'node:v8';

/**
 * So much a function has to run, counted in bytes of its code, before it is compiled for speed: about two milliseconds of its time. The engine's own
 * number is a sixth of that, and then half of all time until a document is answered, and a third of it for the first hundreds of keystrokes, goes into
 * compiling what is hardly called again. What runs long reaches it all the same, and is as fast.
 *
 * Node leaves such flags open to programs, and an engine that does not know this one says so and goes on. Programs that bring an engine of their own may
 * have closed them, and then end at the attempt: in Electron all stays as it is.
 */
if (!('electron' in process.versions)) setFlagsFromString('--interrupt-budget=400000');
