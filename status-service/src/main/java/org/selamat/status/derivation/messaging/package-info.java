/** Publishes derived statuses and confirmed cases. */
package org.selamat.status.derivation.messaging;
