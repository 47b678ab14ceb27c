/** Recorded check-ins (facts that only ever get added) and the stays that follow from them (always derived). */
package org.selamat.checkin.visit.domain;
