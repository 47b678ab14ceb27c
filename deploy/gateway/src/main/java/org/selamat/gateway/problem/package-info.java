/** The gateway's own errors as RFC 9457 problems, in the caller's language. */
package org.selamat.gateway.problem;
