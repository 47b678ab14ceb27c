/** What airlines and citizens ask of status-service, against the least that an HTTP server can do. */
package org.selamat.bench.boarding;
