/** Keeps orders in step with the status, and notes when one is contested. */
package org.selamat.status.order.application;
