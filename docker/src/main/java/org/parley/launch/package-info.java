/** Brings the whole site up: the bundled database, then the server with the WAR, and both down again. */
@NullMarked
package org.parley.launch;

import org.jspecify.annotations.NullMarked;
