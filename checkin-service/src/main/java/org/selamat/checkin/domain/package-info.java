/** The ids that venues, visits and exposures share, and the day that all three count by. */
package org.selamat.checkin.domain;
