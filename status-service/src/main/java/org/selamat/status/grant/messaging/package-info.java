/** Listens for grants that citizens give and take back. */
package org.selamat.status.grant.messaging;
