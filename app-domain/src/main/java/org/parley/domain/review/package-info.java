/** What others say of a draft before readers get it: links for reviewers without an account, and comments. */
@NullMarked
package org.parley.domain.review;

import org.jspecify.annotations.NullMarked;
