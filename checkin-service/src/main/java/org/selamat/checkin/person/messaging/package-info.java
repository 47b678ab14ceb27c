/** What other services tell about persons. */
package org.selamat.checkin.person.messaging;
