/** What the suite promises, tried on the whole of it: real processes, real tokens, through the gateway. */
package org.selamat.acceptance;
