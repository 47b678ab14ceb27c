/** What other services tell about visitors. */
package org.selamat.checkin.visit.messaging;
