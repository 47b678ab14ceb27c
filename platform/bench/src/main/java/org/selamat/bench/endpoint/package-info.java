/** What the gateway and a service cost when there is nothing to do. */
package org.selamat.bench.endpoint;
