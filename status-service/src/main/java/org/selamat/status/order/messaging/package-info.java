/** Publishes orders. */
package org.selamat.status.order.messaging;
