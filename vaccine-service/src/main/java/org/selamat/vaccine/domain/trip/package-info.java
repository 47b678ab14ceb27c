/** Checks of journeys before they are made, kept so that they can be decided again. */
package org.selamat.vaccine.domain.trip;
