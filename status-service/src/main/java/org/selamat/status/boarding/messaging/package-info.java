/** Listens to the status topic on behalf of the boarding copy, and publishes decisions and referrals. */
package org.selamat.status.boarding.messaging;
