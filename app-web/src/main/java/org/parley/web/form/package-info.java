/** What editors type: read, checked, and given back as it was typed when something is wrong with it. */
@NullMarked
package org.parley.web.form;

import org.jspecify.annotations.NullMarked;
