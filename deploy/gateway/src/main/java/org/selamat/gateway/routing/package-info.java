/** Which operation a request means, and what is attached to it. */
package org.selamat.gateway.routing;
