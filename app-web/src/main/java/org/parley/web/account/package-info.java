/** How editors get in and look after their account: sign-in, first run, password, sessions. */
@NullMarked
package org.parley.web.account;

import org.jspecify.annotations.NullMarked;
