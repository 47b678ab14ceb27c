/** Check-ins through the gateway against the bare insert. */
package org.selamat.bench.checkin;
