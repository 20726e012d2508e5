/**
 * What the tests of the whole site share: the server with the packaged WAR, a browser, requests, and ways to read
 * what comes back.
 */
package org.parley.web.testing;
