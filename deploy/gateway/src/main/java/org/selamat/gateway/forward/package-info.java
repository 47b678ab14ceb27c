/** Takes an admitted request to its service and brings the answer back. */
package org.selamat.gateway.forward;
