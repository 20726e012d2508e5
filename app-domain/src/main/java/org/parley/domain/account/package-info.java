/** How editors prove who they are: passwords, sessions, links that work once. */
@NullMarked
package org.parley.domain.account;

import org.jspecify.annotations.NullMarked;
