/** What destinations ask of arrivals, and whether a passenger's vaccinations and certificates give it. */
package org.selamat.status.entry.domain;
