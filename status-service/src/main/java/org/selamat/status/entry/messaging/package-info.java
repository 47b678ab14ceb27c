/** Finds out how new the vaccinations are that are known here. */
package org.selamat.status.entry.messaging;
