/**
 * The owner of venues, their signed codes, the visits that people record with them, and the exposures that follow from those.
 */
package org.selamat.checkin;
